"""Validity (有效性): whether a document is in force, on the day it is read.

Derived from dates and the recorded ending, never frozen at publication (design, section 4): a terminal that
has been offline for a month still says the truth of today.
"""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import Protocol

from kiosk.content.records import Ending, EndingHow


class Dated(Protocol):
    """What validity follows from; every document has it."""

    @property
    def effective(self) -> dt.date | None: ...
    @property
    def expires(self) -> dt.date | None: ...
    @property
    def ending(self) -> Ending | None: ...
    @property
    def force_stated(self) -> bool: ...


class Validity(StrEnum):
    """The states of a document. UNSTATED: the source does not say; shown as such, never as in force."""

    IN_FORCE = "in_force"  # 现行有效
    NOT_YET = "not_yet"  # 尚未施行
    AMENDED = "amended"  # 已修改
    REPEALED = "repealed"  # 已废止
    EXPIRED = "expired"  # 已失效
    UNSTATED = "unstated"  # 有效性待核实


_BY_ENDING = {
    EndingHow.AMENDED: Validity.AMENDED,
    EndingHow.REPEALED: Validity.REPEALED,
    EndingHow.EXPIRED: Validity.EXPIRED,
}

CURRENT = frozenset({Validity.IN_FORCE, Validity.NOT_YET, Validity.UNSTATED})
"""What a search shows unless asked for more: everything not known to have ended."""


def validity(document: Dated, today: dt.date) -> Validity:
    """Return the validity of `document` on `today`.

    An ending without a day counts from always. ``ending.on`` and ``expires`` are the first day on which the
    document is no longer in force.
    """
    ending = document.ending
    if ending is not None and (ending.on is None or ending.on <= today):
        return _BY_ENDING[ending.how]
    if document.expires is not None and document.expires <= today:
        return Validity.EXPIRED
    if document.effective is not None and document.effective > today:
        return Validity.NOT_YET
    return Validity.IN_FORCE if document.force_stated else Validity.UNSTATED
