"""The logs: one JSON object a line, bounded, rotated, and free of what citizens typed by construction.

Every line passes one door, which writes the constant words of the call and only arguments of kinds that cannot hold
a citizen's text: numbers, days, enumerations, errors of ours, :class:`Ours`. Of any other exception it writes the
kind and the place in the source, never the message; of anything else, only its type. What libraries log, and Python's
warnings, pass the same door; their words are of their own making, and are left out.
"""

from __future__ import annotations

import copy
import datetime as dt
import enum
import json
import logging
import logging.handlers
import sys
import threading
import traceback
from collections import deque
from pathlib import Path
from types import TracebackType
from typing import Any

from kiosk.errors import KioskError

MAX_BYTES = 1_000_000
BACKUPS = 3
"""A program's log never holds more than four megabytes."""
NAME = "mingchuang"
"""Our loggers' names begin so."""


class Ours(str):
    """A text the program itself made, such as the name of a shipped file or an error's code: it may be logged."""

    __slots__ = ()


def permitted(value: object) -> object:
    """Return what the door lets through of one argument."""
    if value is None or isinstance(value, bool | int | float | Ours):
        return value
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    if isinstance(value, enum.Enum):
        return f"{type(value).__name__}.{value.name}"
    if isinstance(value, KioskError):
        return str(value)
    return f"<{type(value).__name__}>"


def place(found: TracebackType | None) -> str:
    """Return the module and line in which a traceback ends."""
    frames = traceback.extract_tb(found)
    return f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""


class Door(logging.Formatter):
    """Formats a record as one JSON line, of permitted parts only."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        if not record.name.startswith(NAME):
            # A library may put into its message what a citizen typed, or a path with a receipt number.
            record = copy.copy(record)
            record.msg, record.args = "a library's message", None
        arguments = record.args if isinstance(record.args, tuple) else (record.args,) if record.args else ()
        # A message that is not a constant of the source would be a way around the door.
        words = record.msg if type(record.msg) is str else f"<{type(record.msg).__name__}>"
        line: dict[str, Any] = {
            "at": dt.datetime.fromtimestamp(record.created, dt.UTC).isoformat(timespec="seconds"),
            "level": record.levelname.lower(),
            "of": record.name,
            "what": words,
        }
        if arguments:
            line["with"] = [permitted(a) for a in arguments]
        if record.exc_info and record.exc_info[0]:
            line["error"] = record.exc_info[0].__name__
            line["place"] = place(record.exc_info[2])
        return json.dumps(line, ensure_ascii=False)


def keep(file: Path) -> logging.Handler:
    """Write this process's logs to a rotated file through the door: ours from information on, those of libraries from
    warnings on, and uncaught errors.
    """
    handler = logging.handlers.RotatingFileHandler(file, maxBytes=MAX_BYTES, backupCount=BACKUPS, encoding="utf-8")
    handler.setFormatter(Door())
    ours = logging.getLogger(NAME)
    ours.addHandler(handler)
    ours.setLevel(logging.INFO)
    ours.propagate = False
    # Without a handler of theirs, the messages of libraries would go to standard error as they are.
    logging.getLogger().addHandler(handler)
    logging.captureWarnings(True)
    # A formatter that meets the unexpected must not print the record's arguments to standard error.
    logging.raiseExceptions = False

    def uncaught(kind: type[BaseException], error: BaseException | None, found: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            return
        ours.error("uncaught error: %s at %s", Ours(kind.__name__), Ours(place(found)))

    sys.excepthook = uncaught
    sys.unraisablehook = lambda raised: uncaught(raised.exc_type, raised.exc_value, raised.exc_traceback)
    threading.excepthook = lambda raised: uncaught(raised.exc_type, raised.exc_value, raised.exc_traceback)
    return handler


def tail(file: Path, lines: int) -> list[str]:
    """Return the last lines of a log as staff reads them; [] when there is none."""
    found: deque[str] = deque(maxlen=lines)
    try:
        with file.open(encoding="utf-8", errors="replace") as every:
            found.extend(map(_plain, every))
    except OSError:
        return []
    return list(found)


def _plain(line: str) -> str:
    try:
        parts = json.loads(line)
        words = str(parts["what"])
        arguments = tuple(str(a) for a in parts.get("with", ()))
        if words.count("%") == len(arguments):
            words = words.replace("%d", "%s") % arguments
        return f"{parts['at'][:19].replace('T', ' ')} {parts['level']} {words} {parts.get('error', '')}".strip()[:300]
    except (ValueError, KeyError, TypeError):
        return line.strip()[:300]
