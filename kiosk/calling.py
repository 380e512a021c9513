"""A call for help (呼叫帮助): a small record that the terminal leaves for its staff, until somebody attends to it."""

from __future__ import annotations

import contextlib
import datetime as dt
from pathlib import Path
from typing import Annotated

import msgspec

from kiosk.errors import UNREADABLE
from kiosk.files import replace_file


class Call(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody at the terminal asked for help at a moment (UTC). Nothing of what they wrote stands in it."""

    at: Annotated[dt.datetime, msgspec.Meta(tz=True)]


class Calls:
    """The one open call of a terminal, in a file of its own: it outlives a restart and the citizen's sitting."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def open(self) -> Call | None:
        """Return the call nobody has attended to yet; a damaged record still calls, from the file's own time."""
        try:
            data = self._path.read_bytes()
        except OSError:
            return None
        try:
            return msgspec.json.decode(data, type=Call)
        except UNREADABLE:
            return Call(at=dt.datetime.fromtimestamp(self._path.stat().st_mtime, dt.UTC))

    def call(self) -> Call:
        """Leave a call; one that is open stays as old as it is.

        Raises:
            OSError: the record cannot be written; the caller shows the telephone instead.
        """
        waiting = self.open()
        if waiting is not None:
            return waiting
        made = Call(at=dt.datetime.now(dt.UTC))
        self.restore(made)
        return made

    def restore(self, call: Call) -> None:
        """Leave a call that was cleared by mistake again, as old as it was.

        Raises:
            OSError: the record cannot be written.
        """
        replace_file(self._path, msgspec.json.encode(call), durable=True)

    def clear(self) -> None:
        """Somebody has attended, or the citizen took the call back."""
        with contextlib.suppress(FileNotFoundError):
            self._path.unlink()
