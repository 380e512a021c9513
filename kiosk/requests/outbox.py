"""The sealed outbox: one SQLite file, in which a request lies until the portal has acknowledged it."""

from __future__ import annotations

import contextlib
import datetime as dt
import hashlib
import sqlite3
from base64 import b64decode
from pathlib import Path

import msgspec
from sqlite_utils import Database

from kiosk.content.progress import Event, State
from kiosk.errors import KioskError
from kiosk.files import accessible, make_directory, replace_file, set_aside, sync_directory
from kiosk.requests.copies import Copies, Copy, sound
from kiosk.requests.device import verify
from kiosk.requests.healing import alone, as_damage, damage, is_damage, salvaged
from kiosk.requests.wire import Acknowledgement, SealedRequest, Status, signed_bytes

SCHEMA = 2
"""Version of the table: 2 has the index of waiting requests."""

DAMAGED = "damaged"
"""Noted as refusal of a request that cannot be read here any more: it is set aside for IT, never dropped."""

_WAL = ("-wal", "-shm")
_TABLE = """
CREATE TABLE IF NOT EXISTS request (
    receipt TEXT PRIMARY KEY, agency TEXT NOT NULL, agency_name TEXT NOT NULL, received_at TEXT NOT NULL,
    deadline TEXT NOT NULL, provisional INTEGER NOT NULL, token TEXT UNIQUE, sealed BLOB,
    acknowledged_at TEXT, refused TEXT, status BLOB, asked_at TEXT
) STRICT
"""
_INDEX = "CREATE INDEX IF NOT EXISTS request_waiting ON request (received_at) WHERE acknowledged_at IS NULL"
_COLUMNS = (
    "receipt, agency, agency_name, received_at, deadline, provisional, token, sealed, acknowledged_at, refused, status"
)
_INSERT = f"INSERT INTO request({_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT DO NOTHING"  # noqa: S608


class OutboxCounts(msgspec.Struct, frozen=True):
    """For the staff screen: waiting requests, the oldest one's moment, all ever handed in here, refused ones."""

    waiting: int = 0
    oldest: dt.datetime | None = None
    total: int = 0
    refused: int = 0


class Outbox:
    """The outbox file. Screens put, the daemon pushes; both may have it open at once."""

    def __init__(self, path: Path, *, thorough: bool = False) -> None:
        """Open or make the outbox; heal a damaged one from its copies, setting the damaged file aside whole.

        `thorough` looks at every page and every waiting request first, as the daemon does.

        Raises:
            KioskError: ``outbox.unopened``.
        """
        self.path = path
        try:
            make_directory(path.parent)
            self._copies = Copies(copies_of(path))
            try:
                self._db = self._open(thorough)
            except sqlite3.DatabaseError as error:
                if not is_damage(error) and accessible(path, *_WAL):
                    raise
                self._heal()
            self._reconcile(thorough)
        except (OSError, sqlite3.Error) as error:
            raise KioskError("outbox.unopened", file=str(path)) from error

    @property
    def set_aside(self) -> Path | None:
        """What was damaged, was set aside and is not yet looked after by IT; the newest."""
        return next(iter(reversed(asides(self.path))), None)

    # -- the file

    def _open(self, thorough: bool) -> Database:
        connection = sqlite3.connect(self.path, timeout=10, isolation_level=None, check_same_thread=False)
        try:
            self._prepare(connection, thorough)
        except (sqlite3.Error, OSError):
            connection.close()
            raise
        return Database(connection)

    def _prepare(self, connection: sqlite3.Connection, thorough: bool) -> None:
        with as_damage():
            for pragma in ("journal_mode=WAL", "synchronous=FULL", "secure_delete=ON", "temp_store=MEMORY"):
                connection.execute(f"PRAGMA {pragma}")
            if connection.execute("PRAGMA user_version").fetchone()[0] < SCHEMA:
                connection.execute("BEGIN IMMEDIATE")
                connection.execute(_TABLE)
                connection.execute(_INDEX)
                connection.execute(f"PRAGMA user_version={SCHEMA}")
                connection.execute("COMMIT")
                self.path.chmod(0o600)
                sync_directory(self.path.parent)
            connection.execute(f"SELECT {_COLUMNS} FROM request LIMIT 1").fetchone()  # noqa: S608
            # Not quick_check: it does not see a row that its index has lost.
            if thorough and connection.execute("PRAGMA integrity_check").fetchone() != ("ok",):
                raise damage()

    def _heal(self) -> None:
        """Set the file aside and begin a new one with all that can be read of it."""
        if hasattr(self, "_db"):
            self._db.close()
        with alone(self.path.with_name("outbox.lock")):
            try:
                self._db = self._open(thorough=True)
                return  # Another process has healed it meanwhile.
            except sqlite3.Error:
                aside = set_aside(self.path, *_WAL)
            self._db = self._open(thorough=False)
            for row in salvaged(aside, _COLUMNS.split(", ")):
                self._db.execute(_INSERT, row)

    def _rows(self, statement: str, parameters: tuple[object, ...] = ()) -> list[tuple[object, ...]]:
        """Run a statement; where it meets damage, heal and run it again.

        Raises:
            KioskError: ``outbox.disk``: the disk is full or fails; what was in the outbox still is.
        """
        try:
            return self._run(statement, parameters)
        except sqlite3.Error as error:
            raise KioskError("outbox.disk", reason=str(error)) from error

    def _run(self, statement: str, parameters: tuple[object, ...]) -> list[tuple[object, ...]]:
        try:
            with as_damage():
                return self._db.execute(statement, parameters).fetchall()
        except sqlite3.DatabaseError as error:
            if not is_damage(error):
                raise
            self._heal()
            self._reconcile(thorough=True)
            return self._db.execute(statement, parameters).fetchall()

    def _reconcile(self, thorough: bool) -> None:
        """Bring table and copies together: what only one of them has, or has sound, the other is given."""
        rows = self._rows("SELECT receipt FROM request WHERE acknowledged_at IS NULL")
        waiting, copied = {str(row[0]) for row in rows}, self._copies.receipts()
        for receipt in copied - waiting:
            self._adopt(receipt)
        for receipt in waiting if thorough else waiting - copied:
            self._mend(receipt)

    def _adopt(self, receipt: str) -> None:
        """Take in a copy of which the table knows nothing; drop it if the portal has acknowledged it."""
        copy = self._copies.read(receipt)
        if not self._rows("SELECT 1 FROM request WHERE receipt=?", (receipt,)):
            if copy is None:
                self._copies.put_aside(receipt)
                return
            self._rows(_INSERT, _row(copy))
            if self._rows("SELECT 1 FROM request WHERE receipt=?", (receipt,)):
                return
        self._copies.drop(receipt)

    def _mend(self, receipt: str) -> None:
        """See that a waiting request is sound in both places; note one that is sound in none."""
        found = self._rows("SELECT sealed, agency_name, token FROM request WHERE receipt=?", (receipt,))
        if not found:
            return  # Met damage on the way here, and what was healed does not have it.
        data = found[0][0] if isinstance(found[0][0], bytes) else b""
        request, copy = sound(data, receipt), self._copies.read(receipt)
        if request is not None and copy is None:
            if receipt in self._copies.receipts():
                self._copies.put_aside(receipt)
            with contextlib.suppress(OSError):  # A full disk: the table holds it.
                self._copies.keep(Copy(request=request, agency_name=str(found[0][1]), token=str(found[0][2] or "")))
        elif request is None and copy is not None:
            self._rows("UPDATE request SET sealed=? WHERE receipt=?", (_row(copy)[7], receipt))
        elif request is None:
            with contextlib.suppress(OSError):
                replace_file(self._copies.directory / f"{receipt}.row.damaged-1", data, durable=True)
            self._copies.put_aside(receipt)
            self._rows("UPDATE request SET refused=? WHERE receipt=?", (DAMAGED, receipt))

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    # -- what it is for

    def put(self, request: SealedRequest, *, agency_name: str, token: str = "") -> str:
        """Commit a sealed request to disk; return its receipt number once it is durable.

        `token` names one pressing of "submit": a second call with the same one changes nothing and returns the
        first one's number.

        Raises:
            KioskError: ``outbox.full`` or ``outbox.unwritten``; nothing was kept.
        """
        copy = Copy(request=request, agency_name=agency_name, token=token)
        try:
            self._run(_INSERT, _row(copy))
            kept = str(
                self._run(
                    "SELECT receipt FROM request WHERE receipt=? OR (token IS NOT NULL AND token=?)",
                    (request.receipt, token),
                )[0][0]
            )
        except sqlite3.Error as error:
            full = "full" in str(error).lower()
            raise KioskError("outbox.full" if full else "outbox.unwritten") from error
        if kept == request.receipt:
            with contextlib.suppress(OSError):  # It is durable in the table; the daemon tries the copy again.
                self._copies.keep(copy)
        return kept

    def pending(self) -> list[SealedRequest]:
        """Return the requests the portal has not acknowledged, oldest first; what cannot be read is set aside."""
        found = []
        for receipt, data in self._rows(
            "SELECT receipt, sealed FROM request WHERE acknowledged_at IS NULL ORDER BY received_at, receipt"
        ):
            request = sound(data if isinstance(data, bytes) else None, str(receipt))
            if request is None:
                self._mend(str(receipt))
                copy = self._copies.read(str(receipt))
                request = copy.request if copy else None
            if request is not None:
                found.append(request)
        return found

    def _sealed(self, receipt: str) -> list[tuple[object, ...]]:
        """Return what lies sealed under a receipt number; a row that only its index has lost is found and mended."""
        indexed = "SELECT sealed FROM request WHERE receipt=? AND sealed IS NOT NULL"
        rows = self._rows(indexed, (receipt,))
        if rows or not self._rows("SELECT 1 FROM request WHERE +receipt=? AND sealed IS NOT NULL", (receipt,)):
            return rows
        try:
            self._heal()
        except sqlite3.Error as error:
            raise KioskError("outbox.disk", reason=str(error)) from error
        self._reconcile(thorough=True)
        return self._rows(indexed, (receipt,))

    def acknowledged(self, acknowledgement: Acknowledgement, portal_key: str) -> None:
        """Drop the ciphertext of a request the portal holds, after verifying its word.

        Raises:
            KioskError: ``acknowledgement.false``: not signed by the portal, or of other content; or
                ``outbox.disk``. The request is kept.
        """
        receipt = acknowledgement.receipt
        rows = self._sealed(receipt)
        if not rows:
            return
        data = rows[0][0]
        held = sound(data if isinstance(data, bytes) else None, receipt)
        digest = hashlib.sha256(b64decode(held.sealed)).hexdigest() if held else ""
        if digest != acknowledgement.digest or not verify(
            portal_key, acknowledgement.signature, signed_bytes(acknowledgement)
        ):
            raise KioskError("acknowledgement.false", receipt=receipt)
        self._rows(
            "UPDATE request SET acknowledged_at=?, sealed=NULL, refused=NULL WHERE receipt=?",
            (acknowledgement.stored_at.isoformat(), receipt),
        )
        self._copies.drop(receipt)

    def refused(self, receipt: str, reason: str) -> None:
        """Note that the portal would not take a request; it stays in the outbox for IT."""
        self._rows("UPDATE request SET refused=? WHERE receipt=?", (reason[:200], receipt))

    def counts(self) -> OutboxCounts:
        """Return what waits and what has been."""
        waiting, first, total, refused = self._rows(
            "SELECT sum(acknowledged_at IS NULL), min(CASE WHEN acknowledged_at IS NULL THEN received_at END),"
            " count(*), sum(refused IS NOT NULL) FROM request"
        )[0]
        oldest = dt.datetime.fromisoformat(first) if isinstance(first, str) else None
        return OutboxCounts(_number(waiting), oldest, _number(total), _number(refused))

    def open_receipts(self, limit: int = 200) -> list[str]:
        """Return receipts handed in here that are at the portal and not known to be answered."""
        rows = self._rows(
            "SELECT receipt FROM request WHERE acknowledged_at IS NOT NULL AND "
            "(status IS NULL OR json_extract(CAST(status AS TEXT), '$.state') NOT IN ('answered', 'withdrawn')) "
            "ORDER BY coalesce(asked_at, '') LIMIT ?",
            (limit,),
        )
        return [str(row[0]) for row in rows]

    def remember(self, status: Status, now: dt.datetime) -> None:
        """Keep how a request stands, as the portal said."""
        self._rows(
            "UPDATE request SET status=?, asked_at=? WHERE receipt=?",
            (msgspec.json.encode(status), now.isoformat(), status.receipt),
        )

    def status(self, receipt: str) -> Status | None:
        """Return how a request handed in here stands, by what is known here; None if it was not."""
        rows = self._rows(
            "SELECT agency_name, received_at, deadline, provisional, acknowledged_at, status FROM request "
            "WHERE receipt=?",
            (receipt,),
        )
        if not rows:
            return None
        agency_name, received_at, deadline, provisional, acknowledged_at, status = rows[0]
        if isinstance(status, bytes):
            return msgspec.json.decode(status, type=Status)
        state = State.RECEIVED if acknowledged_at else State.WAITING
        return Status(
            receipt=receipt,
            agency=str(agency_name),
            state=state,
            events=(Event(state, dt.datetime.fromisoformat(str(received_at)).date()),),
            deadline=dt.date.fromisoformat(str(deadline)),
            provisional=bool(provisional),
        )


def copies_of(path: Path) -> Path:
    """Return the directory of an outbox's copies."""
    return path.with_name("outbox.copies")


def in_use(path: Path) -> bool:
    """Return whether a request was ever handed in here, though the outbox file itself be gone."""
    return path.exists() or any(copies_of(path).glob("*"))


def asides(path: Path) -> list[Path]:
    """Return the damaged files of an outbox that wait for IT, oldest first."""
    files = [*path.parent.glob(f"{path.name}.damaged-*"), *path.parent.glob("outbox.copies.damaged-*")]
    files += copies_of(path).glob("*.damaged-*")
    return sorted((f for f in files if not f.name.endswith(_WAL)), key=lambda f: f.name.partition(".damaged-")[2])


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0


def _row(copy: Copy) -> tuple[object, ...]:
    r = copy.request
    moments = (r.received_at.isoformat(), r.deadline.isoformat())
    data = msgspec.json.encode(r)
    return (r.receipt, r.agency, copy.agency_name, *moments, int(r.provisional), copy.token or None, data, *[None] * 3)
