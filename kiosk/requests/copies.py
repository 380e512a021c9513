"""The outbox's second copy: each waiting request as a small file of its own.

The outbox is one file, and a file may be damaged. Then these bring the requests back; where a copy is damaged, the
outbox does. A copy goes when the portal has acknowledged its request.
"""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

import msgspec

from kiosk.errors import UNREADABLE, UNREADABLE_FILE
from kiosk.files import accessible, make_directory, replace_file, set_aside
from kiosk.requests.device import verify
from kiosk.requests.receipts import parse
from kiosk.requests.wire import SealedRequest, signed_bytes

_SUFFIX = ".json"


class Copy(msgspec.Struct, frozen=True, kw_only=True):
    """A sealed request, with what its row in the outbox says beside it; nothing of the citizen in clear."""

    request: SealedRequest
    agency_name: str
    token: str = ""


def sound(data: bytes | None, receipt: str) -> SealedRequest | None:
    """Return the request in `data` if it is whole, of that receipt, and as its terminal signed it."""
    try:
        request = msgspec.json.decode(data or b"", type=SealedRequest)
    except UNREADABLE:
        return None
    whole = request.receipt == receipt and verify(request.device_key, request.signature, signed_bytes(request))
    return request if whole else None


class Copies:
    """The directory of copies, beside the outbox."""

    def __init__(self, directory: Path) -> None:
        """Open or make the directory; one that may not be used is set aside whole.

        Raises:
            OSError: it cannot be made.
        """
        self.directory = directory
        if not accessible(directory):
            set_aside(directory)
        make_directory(directory)

    def _file(self, receipt: str) -> Path:
        return self.directory / f"{receipt}{_SUFFIX}"

    def receipts(self) -> set[str]:
        """Return the receipts of which there is a copy, sound or not."""
        return {file.stem for file in self.directory.glob(f"*{_SUFFIX}") if parse(file.stem) == file.stem}

    def keep(self, copy: Copy) -> None:
        """Write a copy, durably.

        Raises:
            OSError: no room, or not writable.
        """
        replace_file(self._file(copy.request.receipt), msgspec.json.encode(copy), durable=True)

    def read(self, receipt: str) -> Copy | None:
        """Return a copy, or None where it is missing or damaged."""
        try:
            copy = msgspec.json.decode(self._file(receipt).read_bytes(), type=Copy)
        except UNREADABLE_FILE:
            return None
        return copy if sound(msgspec.json.encode(copy.request), receipt) else None

    def drop(self, receipt: str) -> None:
        """Remove a copy; a failure leaves it for the next time."""
        with contextlib.suppress(OSError):
            self._file(receipt).unlink(missing_ok=True)

    def put_aside(self, receipt: str) -> None:
        """Set a damaged copy aside for IT."""
        with contextlib.suppress(OSError):
            set_aside(self._file(receipt))

    def set_aside_files(self) -> list[Path]:
        """Return what was set aside here and not yet looked after."""
        return sorted(self.directory.glob("*.damaged-*"))


def salvage(database: sqlite3.Connection) -> list[sqlite3.Row]:
    """Return the rows of a damaged outbox that can still be read, from both ends of its table."""
    database.row_factory = sqlite3.Row
    found: dict[int, sqlite3.Row] = {}
    for order in ("ASC", "DESC"):
        try:
            for row in database.execute(f"SELECT rowid AS number, * FROM request ORDER BY rowid {order}"):  # noqa: S608
                found[row["number"]] = row
        except sqlite3.Error:
            continue
    return list(found.values())
