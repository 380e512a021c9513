"""What becomes of a damaged outbox: how damage is told from other faults, and what can be read of it all the same."""

from __future__ import annotations

import contextlib
import datetime as dt
import fcntl
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

import msgspec

from kiosk.requests.copies import salvage, sound
from kiosk.requests.wire import Status


def damage() -> sqlite3.DatabaseError:
    """Return the error of a file that is damaged."""
    error = sqlite3.DatabaseError("damage")
    error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    return error


def is_damage(error: sqlite3.Error) -> bool:
    """Return whether a file is damaged, rather than out of reach, busy, or on a disk that is full or fails."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR)


@contextlib.contextmanager
def as_damage() -> Iterator[None]:
    """Call damage what Python's sqlite3 cannot even tell: text, or words about it, that is no UTF-8."""
    try:
        yield
    except UnicodeDecodeError as error:
        raise damage() from error
    except sqlite3.OperationalError as error:
        if hasattr(error, "sqlite_errorcode"):
            raise
        raise damage() from error


def integrity(path: Path) -> list[str]:
    """Return what SQLite's check complains of in an outbox file; empty for a sound or missing one."""
    if not path.exists():
        return []
    try:
        with as_damage(), closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
            rows = [str(row[0]) for row in connection.execute("PRAGMA integrity_check")]
    except sqlite3.Error as error:
        return [str(error)]
    return [] if rows == ["ok"] else rows


@contextlib.contextmanager
def alone(lock: Path) -> Iterator[None]:
    """Keep other processes out of what is done within."""
    with lock.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def salvaged(aside: Path, columns: Sequence[str]) -> Iterator[tuple[object, ...]]:
    """Yield the sound rows of a damaged outbox, read from a passing copy so that the original stays whole.

    `columns` are those of a row, the status last.
    """
    with tempfile.TemporaryDirectory(dir=aside.parent, prefix=".salvage-") as directory:
        try:
            for suffix in ("", "-wal"):
                part = aside.with_name(aside.name + suffix)
                if part.exists():
                    shutil.copyfile(part, Path(directory) / f"outbox{suffix}")
            with as_damage(), closing(sqlite3.connect(Path(directory) / "outbox")) as database:
                rows = salvage(database)
        except (OSError, sqlite3.Error):
            return
        for row in rows:
            try:
                values, status = [row[name] for name in columns[:-1]], None
                with contextlib.suppress(msgspec.DecodeError, UnicodeDecodeError):
                    status = msgspec.json.encode(msgspec.json.decode(row["status"] or b"", type=Status))
                dt.date.fromisoformat(row["deadline"])
                dt.datetime.fromisoformat(row["received_at"])
            except (IndexError, ValueError, TypeError):
                continue
            if row["acknowledged_at"] or sound(row["sealed"], row["receipt"]):
                yield (*values, status)
