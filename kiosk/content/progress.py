"""How a request stands: its states and steps, as they are published and shown."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

import msgspec


class State(StrEnum):
    """Where a request stands."""

    WAITING = "waiting"  # at the terminal, not yet at the portal
    RECEIVED = "received"  # 已收到
    CORRECTION = "correction_requested"  # 告知补正 (Art. 30)
    CORRECTED = "corrected"  # 已补正
    EXTENDED = "extended"  # 延期答复 (Art. 33)
    ANSWERED = "answered"  # 已答复 (Art. 36)
    WITHDRAWN = "withdrawn"  # 已撤回


class Event(msgspec.Struct, frozen=True):
    """A step of a request and its day."""

    state: State
    day: dt.date
