"""The portal's own store: what is published, and the requests it holds. SQLite, or any SQL server."""

from __future__ import annotations

import datetime as dt
import hashlib
from base64 import b64decode
from contextlib import AbstractContextManager
from pathlib import Path

import msgspec
from sqlalchemy import (
    Column,
    Date,
    Engine,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    create_engine,
    delete,
    event,
    insert,
    select,
)
from sqlalchemy.engine import Connection
from sqlalchemy.exc import IntegrityError, SQLAlchemyError

from kiosk.content.codec import decode, encode
from kiosk.content.operations import Operation, Put
from kiosk.content.progress import Event, State
from kiosk.content.records import AnyRecord, Document
from kiosk.errors import KioskError
from kiosk.requests.calendar import ANSWER_DAYS, WorkingDays
from kiosk.requests.wire import SealedRequest, Status
from sync.portal.sources import digest

_tables = MetaData()
_record = Table(
    "record",
    _tables,
    Column("kind", String(40), primary_key=True),
    Column("id", String(80), primary_key=True),
    Column("source", String(200), nullable=False, index=True),
    Column("digest", String(64), nullable=False),
    Column("data", LargeBinary, nullable=False),
)
_request = Table(
    "request",
    _tables,
    Column("receipt", String(20), primary_key=True),
    Column("agency", String(80), nullable=False, index=True),
    Column("digest", String(64), nullable=False),
    Column("stored_at", String(40), nullable=False),
    Column("received", Date, nullable=False),
    Column("data", LargeBinary, nullable=False),
)
_event = Table(
    "event",
    _tables,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("receipt", String(20), nullable=False, index=True),
    Column("state", String(30), nullable=False),
    Column("day", Date, nullable=False),
    Column("kind", String(40), nullable=False, default=""),
)
_meta = Table("meta", _tables, Column("key", String(40), primary_key=True), Column("value", String(200)))

SCHEMA = "1"

_NEXT = {
    State.CORRECTION: {State.RECEIVED, State.CORRECTED, State.EXTENDED},
    State.CORRECTED: {State.CORRECTION},
    State.EXTENDED: {State.RECEIVED, State.CORRECTED},
    State.ANSWERED: {State.RECEIVED, State.CORRECTED, State.EXTENDED, State.CORRECTION},
    State.WITHDRAWN: {State.RECEIVED, State.CORRECTED, State.EXTENDED, State.CORRECTION},
}
"""From which states each step may be taken: one extension, and none of anything after the answer."""


class Held(msgspec.Struct, frozen=True):
    """A request the portal holds, and its steps."""

    request: SealedRequest
    stored_at: dt.datetime
    events: tuple[Event, ...]


class Store:
    """The portal's database; safe for several processes and threads."""

    def __init__(self, address: str) -> None:
        """Open the database at an SQLAlchemy address; make its tables where they are missing.

        Raises:
            KioskError: ``portal.database``.
        """
        try:
            if address.startswith("sqlite:///"):
                Path(address.removeprefix("sqlite:///")).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            options = {} if address.startswith("sqlite") else {"connect_args": {"options": "-c synchronous_commit=on"}}
            self._engine: Engine = create_engine(address, pool_pre_ping=True, **options)
            if self._engine.dialect.name == "sqlite":
                event.listen(self._engine, "connect", _durable)
                event.listen(self._engine, "begin", _begin)
            _tables.create_all(self._engine)
            with self.writing() as db:
                if not db.execute(select(_meta.c.value).where(_meta.c.key == "schema")).first():
                    db.execute(insert(_meta).values(key="schema", value=SCHEMA))
        except IntegrityError:
            pass  # Two processes made it at once; one of them wrote the version.
        except SQLAlchemyError as error:
            raise KioskError("portal.database", reason=type(error).__name__) from error

    def writing(self) -> AbstractContextManager[Connection]:
        """Return a transaction that will write, for these tables or those kept beside them."""
        return self._engine.execution_options(writes=True).begin()

    @property
    def engine(self) -> Engine:
        """The database, for tables that are kept beside these."""
        return self._engine

    # -- what is published

    def published(self, source: str | None = None) -> dict[tuple[str, str], str]:
        """Return the digest of every published record, or of those of one source, by kind and id."""
        query = select(_record.c.kind, _record.c.id, _record.c.digest)
        if source is not None:
            query = query.where(_record.c.source == source)
        with self._engine.connect() as db:
            return {(row.kind, row.id): row.digest for row in db.execute(query)}

    def records(self, kind: str | None = None) -> list[AnyRecord]:
        """Return every published record, or those of a kind, by kind and id."""
        query = select(_record.c.data).order_by(_record.c.kind, _record.c.id)
        if kind is not None:
            query = query.where(_record.c.kind == kind)
        with self._engine.connect() as db:
            rows = db.execute(query)
            return [decode(row.data) for row in rows]

    def document(self, identifier: str) -> Document | None:
        """Return a published document by id."""
        query = select(_record.c.data).where(_record.c.kind == "document", _record.c.id == identifier)
        with self._engine.connect() as db:
            row = db.execute(query).first()
        found = decode(row.data) if row else None
        return found if isinstance(found, Document) else None

    def apply(self, operations: list[Operation], source: str) -> None:
        """Note operations as published."""
        rows = [
            {
                "kind": o.key[0],
                "id": o.key[1],
                "source": source,
                "digest": digest(o.record),
                "data": encode(o.record),
            }
            for o in operations
            if isinstance(o, Put)
        ]
        with self.writing() as db:
            for operation in operations:
                kind, identifier = operation.key
                db.execute(delete(_record).where(_record.c.kind == kind, _record.c.id == identifier))
            if rows:
                db.execute(insert(_record), rows)

    # -- requests

    def take(self, request: SealedRequest, now: dt.datetime) -> dt.datetime:
        """Store a request durably; the same one again changes nothing. Return when it was stored.

        Raises:
            KioskError: ``intake.conflict``: this receipt number came with other content before.
        """
        sha256 = hashlib.sha256(b64decode(request.sealed)).hexdigest()
        try:
            with self.writing() as db:
                db.execute(
                    insert(_request).values(
                        receipt=request.receipt,
                        agency=request.agency,
                        digest=sha256,
                        stored_at=now.isoformat(),
                        received=request.received_at.date(),
                        data=msgspec.json.encode(request),
                    )
                )
                self._add(db, request.receipt, State.RECEIVED, request.received_at.date())
            return now
        except IntegrityError:
            with self._engine.connect() as db:
                row = db.execute(select(_request).where(_request.c.receipt == request.receipt)).first()
            if row is None or row.digest != sha256 or row.agency != request.agency:
                raise KioskError("intake.conflict", receipt=request.receipt) from None
            return dt.datetime.fromisoformat(row.stored_at)

    def held(self, receipt: str) -> Held | None:
        """Return a request by its receipt number."""
        with self._engine.connect() as db:
            row = db.execute(select(_request).where(_request.c.receipt == receipt)).first()
            if row is None:
                return None
            steps = db.execute(select(_event).where(_event.c.receipt == receipt).order_by(_event.c.number))
            events = tuple(Event(State(s.state), s.day) for s in steps)
        return Held(msgspec.json.decode(row.data, type=SealedRequest), dt.datetime.fromisoformat(row.stored_at), events)

    def all_held(self, agency: str = "") -> list[Held]:
        """Return the requests, oldest first, of one agency or all."""
        query = select(_request.c.receipt).order_by(_request.c.received, _request.c.receipt)
        if agency:
            query = query.where(_request.c.agency == agency)
        with self._engine.connect() as db:
            receipts = [row.receipt for row in db.execute(query)]
        return [held for receipt in receipts if (held := self.held(receipt))]

    def step(self, receipt: str, state: State, day: dt.date, kind: str = "") -> Held:
        """Take a request one step on (the clerk's doing); `kind` is that of an answer (Art. 36).

        Raises:
            KioskError: ``intake.unknown``, or ``intake.step``: not from where it stands.
        """
        with self.writing() as db:
            if self._engine.dialect.name != "sqlite":
                db.execute(select(_request.c.receipt).where(_request.c.receipt == receipt).with_for_update())
            row = db.execute(
                select(_event.c.state).where(_event.c.receipt == receipt).order_by(_event.c.number.desc())
            ).all()
            if not row:
                raise KioskError("intake.unknown", receipt=receipt)
            states = [State(r.state) for r in row]
            again = state is State.EXTENDED and State.EXTENDED in states
            if states[0] not in _NEXT.get(state, set()) or again:
                raise KioskError("intake.step", receipt=receipt, state=states[0].value)
            self._add(db, receipt, state, day, kind)
        held = self.held(receipt)
        assert held is not None  # noqa: S101 - it was there within the transaction
        return held

    @staticmethod
    def _add(db: Connection, receipt: str, state: State, day: dt.date, kind: str = "") -> None:
        db.execute(insert(_event).values(receipt=receipt, state=state.value, day=day, kind=kind))


def _begin(connection: Connection) -> None:
    """Begin a transaction; one that will write takes the lock before it reads how things stand.

    The driver itself would begin one only at the first change, after the reading: two clerks would both answer.
    """
    writes = connection.get_execution_options().get("writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _durable(connection: object, _: object) -> None:
    # The driver begins no transactions by itself any more: _begin does.
    connection.isolation_level = None  # type: ignore[attr-defined]
    cursor = connection.cursor()  # type: ignore[attr-defined]
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "busy_timeout=15000", "foreign_keys=ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def status_of(held: Held, agency_name: str, calendar: WorkingDays) -> Status:
    """Return how a request stands, nothing personal in it.

    The clock starts anew on the day of correction (Art. 30), and an extension adds 20 working days (Art. 33).
    """
    received = held.request.received_at.date()
    deadline, provisional = held.request.deadline, held.request.provisional
    for step in held.events:
        if step.state is State.CORRECTED:
            received = step.day
        if step.state in (State.CORRECTED, State.EXTENDED):
            days = ANSWER_DAYS * (2 if any(e.state is State.EXTENDED for e in held.events) else 1)
            reckoned = calendar.deadline(received, days)
            deadline, provisional = reckoned.day, reckoned.provisional
    return Status(
        receipt=held.request.receipt,
        agency=agency_name,
        state=held.events[-1].state if held.events else State.RECEIVED,
        events=held.events,
        deadline=deadline,
        provisional=provisional,
    )
