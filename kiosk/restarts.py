"""How often the terminal had to be started anew, and when staff must hear of it."""

from __future__ import annotations

import contextlib
import datetime as dt
from pathlib import Path
from typing import Annotated

import msgspec

from kiosk.errors import UNREADABLE_FILE
from kiosk.files import replace_file

TELL_FROM = 3
"""From the third time within a day staff is told, on the rest screen and on its own page."""
DAY = dt.timedelta(hours=24)
KEPT = 50


class Restart(msgspec.Struct, frozen=True):
    """One time: when, and whether the terminal ``died`` or ``hung``."""

    at: Annotated[dt.datetime, msgspec.Meta(tz=True)]
    why: str


class Restarts:
    """The record of restarts, a small file; one that cannot be read or written is no reason to stop."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def _load(self) -> list[Restart]:
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=list[Restart])
        except UNREADABLE_FILE:
            return []

    def add(self, why: str) -> int:
        """Write one down; return how many there were within a day."""
        kept = [*self._load(), Restart(dt.datetime.now(dt.UTC), why)][-KEPT:]
        with contextlib.suppress(OSError):
            replace_file(self._path, msgspec.json.encode(kept), durable=True)
        return self.today()

    def today(self) -> int:
        """Return how many there were within the last day; a clock set back counts what lies ahead too."""
        now = dt.datetime.now(dt.UTC)
        return sum(1 for r in self._load() if now - r.at < DAY)

    def alarming(self) -> int:
        """Return the number of today's restarts when staff should hear of it, else 0."""
        count = self.today()
        return count if count >= TELL_FROM else 0
