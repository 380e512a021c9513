"""The daemon's status record: how the last sync went, for the staff screen and the doctor."""

from __future__ import annotations

import contextlib
import datetime as dt
from pathlib import Path
from typing import Annotated

import msgspec

from kiosk.errors import UNREADABLE_FILE
from kiosk.files import replace_file

Moment = Annotated[dt.datetime, msgspec.Meta(tz=True)]


class SyncStatus(msgspec.Struct, frozen=True, kw_only=True):
    """How the daemon is doing.

    `result` is ``ok`` or the code of an error, whose words are ``error.<code>``, filled from `params`.
    `last_success` is the last time the portal's release was verified whole. Bytes and counts are of the last
    attempt, but for the media's, which are of what lies on disk.
    """

    last_attempt: Moment | None = None
    last_success: Moment | None = None
    result: str = "never"
    params: dict[str, str] = {}
    push_result: str = "never"
    sequence: int = 0
    released_at: Moment | None = None
    portal: str = ""
    added: int = 0
    changed: int = 0
    dropped: int = 0
    pushed: int = 0
    waiting: int = 0
    transferred: int = 0
    media_have: int = 0
    media_want: int = 0
    media_bytes: int = 0
    healed: bool = False
    clock_doubt: bool = False


def read_status(path: Path) -> SyncStatus:
    """Return the status record; an empty one when there is none yet, and where it is damaged one that says so."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=SyncStatus)
    except FileNotFoundError:
        return SyncStatus()
    except UNREADABLE_FILE:
        return SyncStatus(result="status.damaged")


def write_status(path: Path, status: SyncStatus) -> None:
    """Replace the status record whole. A full disk leaves the old one: the status is not worth an error."""
    with contextlib.suppress(OSError):
        replace_file(path, msgspec.json.encode(status))
