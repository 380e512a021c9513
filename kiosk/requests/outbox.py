"""The sealed outbox: one SQLite file, in which a request lies until the portal has acknowledged it."""

from __future__ import annotations

import datetime as dt
import hashlib
import os
import sqlite3
from base64 import b64decode
from contextlib import closing
from pathlib import Path

import msgspec
from sqlite_utils import Database

from kiosk.content.progress import Event, State
from kiosk.errors import KioskError
from kiosk.requests.device import sync_directory, verify
from kiosk.requests.wire import Acknowledgement, SealedRequest, Status, signed_bytes

SCHEMA = 1

_TABLE = """
CREATE TABLE IF NOT EXISTS request (
    receipt TEXT PRIMARY KEY, agency TEXT NOT NULL, agency_name TEXT NOT NULL, received_at TEXT NOT NULL,
    deadline TEXT NOT NULL, provisional INTEGER NOT NULL, token TEXT UNIQUE, sealed BLOB,
    acknowledged_at TEXT, refused TEXT, status BLOB, asked_at TEXT
) STRICT
"""


class OutboxCounts(msgspec.Struct, frozen=True):
    """For the staff screen: waiting requests, the oldest one's moment, all ever handed in here, refused ones."""

    waiting: int = 0
    oldest: dt.datetime | None = None
    total: int = 0
    refused: int = 0


class Outbox:
    """The outbox file. Screens put, the daemon pushes; both may have it open at once."""

    def __init__(self, path: Path) -> None:
        """Open or make the outbox; a damaged file is set aside whole, beside the new one.

        Raises:
            KioskError: ``outbox.unopened``.
        """
        self.path = path
        self.set_aside: Path | None = None
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            try:
                self._db = self._open()
            except sqlite3.DatabaseError as error:
                if isinstance(error, sqlite3.OperationalError):
                    raise
                self.set_aside = self._put_aside()
                self._db = self._open()
            path.chmod(0o600)
        except (OSError, sqlite3.Error) as error:
            raise KioskError("outbox.unopened", file=str(path)) from error

    def _open(self) -> Database:
        new = not self.path.exists()
        connection = sqlite3.connect(self.path, timeout=10, isolation_level=None, check_same_thread=False)
        try:
            for pragma in ("journal_mode=WAL", "synchronous=FULL", "secure_delete=ON", "temp_store=MEMORY"):
                connection.execute(f"PRAGMA {pragma}")
            connection.execute(_TABLE)
            connection.execute(f"PRAGMA user_version={SCHEMA}")
            connection.execute("SELECT count(*) FROM request").fetchone()
        except sqlite3.Error:
            connection.close()
            raise
        if new:
            sync_directory(self.path.parent)
        return Database(connection)

    def _put_aside(self) -> Path:
        stamp = f"{dt.datetime.now(dt.UTC):%Y%m%dT%H%M%S}.{os.getpid()}"
        aside = self.path.with_name(f"{self.path.name}.damaged-{stamp}")
        for suffix in ("", "-wal", "-shm"):
            part = self.path.with_name(self.path.name + suffix)
            if part.exists():
                part.rename(aside.with_name(aside.name + suffix))
        sync_directory(self.path.parent)
        return aside

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def put(self, request: SealedRequest, *, agency_name: str, token: str = "") -> str:
        """Commit a sealed request to disk; return its receipt number once it is durable.

        `token` names one pressing of "submit": a second call with the same one changes nothing and returns the
        first one's number.

        Raises:
            KioskError: ``outbox.full`` or ``outbox.unwritten``; nothing was kept.
        """
        try:
            self._db.execute(
                "INSERT INTO request(receipt, agency, agency_name, received_at, deadline, provisional, token, sealed)"
                " VALUES (?,?,?,?,?,?,?,?) ON CONFLICT DO NOTHING",
                (
                    request.receipt,
                    request.agency,
                    agency_name,
                    request.received_at.isoformat(),
                    request.deadline.isoformat(),
                    int(request.provisional),
                    token or None,
                    msgspec.json.encode(request),
                ),
            )
            row = self._db.execute(
                "SELECT receipt FROM request WHERE receipt=? OR (token IS NOT NULL AND token=?)",
                (request.receipt, token),
            ).fetchone()
        except sqlite3.Error as error:
            full = "full" in str(error).lower()
            raise KioskError("outbox.full" if full else "outbox.unwritten") from error
        return str(row[0])

    def pending(self) -> list[SealedRequest]:
        """Return the requests the portal has not acknowledged, oldest first; unreadable rows are left alone."""
        found = []
        for (data,) in self._db.execute(
            "SELECT sealed FROM request WHERE acknowledged_at IS NULL AND sealed IS NOT NULL "
            "ORDER BY received_at, receipt"
        ):
            try:
                found.append(msgspec.json.decode(data, type=SealedRequest))
            except msgspec.DecodeError:
                continue
        return found

    def acknowledged(self, acknowledgement: Acknowledgement, portal_key: str) -> None:
        """Drop the ciphertext of a request the portal holds, after verifying its word.

        Raises:
            KioskError: ``acknowledgement.false``: not signed by the portal, or of other content; the request
                is kept.
        """
        row = self._db.execute(
            "SELECT sealed FROM request WHERE receipt=? AND sealed IS NOT NULL", (acknowledgement.receipt,)
        ).fetchone()
        if row is None:
            return
        held = msgspec.json.decode(row[0], type=SealedRequest)
        digest = hashlib.sha256(b64decode(held.sealed)).hexdigest()
        if digest != acknowledgement.digest or not verify(
            portal_key, acknowledgement.signature, signed_bytes(acknowledgement)
        ):
            raise KioskError("acknowledgement.false", receipt=acknowledgement.receipt)
        self._db.execute(
            "UPDATE request SET acknowledged_at=?, sealed=NULL, refused=NULL WHERE receipt=?",
            (acknowledgement.stored_at.isoformat(), acknowledgement.receipt),
        )

    def refused(self, receipt: str, reason: str) -> None:
        """Note that the portal would not take a request; it stays in the outbox for IT."""
        self._db.execute("UPDATE request SET refused=? WHERE receipt=?", (reason[:200], receipt))

    def counts(self) -> OutboxCounts:
        """Return what waits and what has been."""
        row = self._db.execute(
            "SELECT sum(acknowledged_at IS NULL), min(CASE WHEN acknowledged_at IS NULL THEN received_at END),"
            " count(*), sum(refused IS NOT NULL) FROM request"
        ).fetchone()
        oldest = dt.datetime.fromisoformat(row[1]) if row[1] else None
        return OutboxCounts(int(row[0] or 0), oldest, int(row[2]), int(row[3] or 0))

    def open_receipts(self, limit: int = 200) -> list[str]:
        """Return receipts handed in here that are at the portal and not known to be answered."""
        rows = self._db.execute(
            "SELECT receipt FROM request WHERE acknowledged_at IS NOT NULL AND "
            "(status IS NULL OR json_extract(CAST(status AS TEXT), '$.state') NOT IN ('answered', 'withdrawn')) "
            "ORDER BY coalesce(asked_at, '') LIMIT ?",
            (limit,),
        )
        return [str(row[0]) for row in rows]

    def remember(self, status: Status, now: dt.datetime) -> None:
        """Keep how a request stands, as the portal said."""
        self._db.execute(
            "UPDATE request SET status=?, asked_at=? WHERE receipt=?",
            (msgspec.json.encode(status), now.isoformat(), status.receipt),
        )

    def status(self, receipt: str) -> Status | None:
        """Return how a request handed in here stands, by what is known here; None if it was not."""
        row = self._db.execute(
            "SELECT agency_name, received_at, deadline, provisional, acknowledged_at, status FROM request "
            "WHERE receipt=?",
            (receipt,),
        ).fetchone()
        if row is None:
            return None
        if row[5]:
            return msgspec.json.decode(row[5], type=Status)
        state = State.RECEIVED if row[4] else State.WAITING
        return Status(
            receipt=receipt,
            agency=row[0],
            state=state,
            events=(Event(state, dt.datetime.fromisoformat(row[1]).date()),),
            deadline=dt.date.fromisoformat(row[2]),
            provisional=bool(row[3]),
        )


def integrity(path: Path) -> list[str]:
    """Return what SQLite's check complains of in an outbox file; empty for a sound or missing one."""
    if not path.exists():
        return []
    try:
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
            rows = [str(row[0]) for row in connection.execute("PRAGMA integrity_check")]
    except sqlite3.Error as error:
        return [str(error)]
    return [] if rows == ["ok"] else rows
