"""Reading the library: documents, lists, the register, versions, links. Never changes it."""

from __future__ import annotations

import contextlib
import datetime as dt
import threading
from collections.abc import Iterable, Sequence
from pathlib import Path

import apsw
import msgspec

from kiosk.content.codec import decode, unsqueeze
from kiosk.content.errors import RecordError
from kiosk.content.records import (
    Agency,
    AnyRecord,
    Document,
    DocumentKind,
    Ending,
    EndingHow,
    Explainer,
    PortalInfo,
    Progress,
    Topic,
    WorkingCalendar,
)
from kiosk.content.validity import Validity, validity
from kiosk.library.schema import SCHEMA, LibraryError, connect
from kiosk.library.soundness import digest, suspicion

COLUMNS = (
    "d.id, d.title, d.short_title, d.document_number, d.agency, d.agency_id, d.region, d.category, "
    "d.document_kind, d.written, d.published, d.effective, d.expires, d.ending_how, d.ending_on, "
    "d.ending_by, d.ending_by_title, d.force_stated, d.family, d.sample"
)


class DocumentSummary(msgspec.Struct, frozen=True):
    """A document as a list shows it; `validity` is that of the day it was asked for."""

    id: str
    title: str
    short_title: str
    number: str
    agency: str
    agency_id: str | None
    region: str
    category: str
    document_kind: DocumentKind
    written: dt.date | None
    published: dt.date | None
    effective: dt.date | None
    validity: Validity
    ended_by: str | None
    ended_by_title: str
    family: str
    sample: bool


class LibraryState(msgspec.Struct, frozen=True):
    """What the library holds: release sequence, its time at the portal and here, counts, bytes on disk."""

    sequence: int = 0
    released_at: dt.datetime | None = None
    applied_at: dt.datetime | None = None
    counts: dict[str, int] = {}
    bytes: int = 0


class Facet(msgspec.Struct, frozen=True):
    """A value to browse or filter by, and how many documents have it."""

    value: str
    count: int


def _day(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


class _Dated(msgspec.Struct, gc=False):
    """What of a row its validity follows from: a whole document would be checked as one."""

    effective: dt.date | None
    expires: dt.date | None
    ending: Ending | None
    force_stated: bool


def summary(row: Sequence[object], today: dt.date) -> DocumentSummary:
    """Make a summary of a row of :data:`COLUMNS`."""
    v = [value if isinstance(value, str) else None for value in row]
    ending = Ending(how=EndingHow(v[13]), on=_day(v[14])) if v[13] else None
    dated = _Dated(_day(v[11]), _day(v[12]), ending, bool(row[17]))
    return DocumentSummary(
        id=str(row[0]),
        title=str(row[1]),
        short_title=v[2] or "",
        number=v[3] or "",
        agency=v[4] or "",
        agency_id=v[5],
        region=v[6] or "",
        category=v[7] or "",
        document_kind=DocumentKind(str(row[8])),
        written=_day(v[9]),
        published=_day(v[10]),
        effective=dated.effective,
        validity=validity(dated, today),
        ended_by=v[15],
        ended_by_title=v[16] or "",
        family=v[18] or "",
        sample=bool(row[19]),
    )


def _whole(data: object, expected: object) -> bytes:
    """Return a record's bytes if they are those that were applied: only what was signed is shown.

    Raises:
        RecordError: they are not.
    """
    found = unsqueeze(data) if isinstance(data, bytes) else b""
    if digest(found) != expected:
        raise RecordError("another content than was applied")
    return found


class Library:
    """A library file, read-only, from any thread; sees a new release, or a rebuilt file, by itself.

    A file that is not there yet reads as an empty library: a terminal starts before its first sync.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._local = threading.local()
        self._open: list[apsw.Connection] = []
        self._forgotten = 0

    def forget(self) -> None:
        """Close every thread's connection: prepared statements hold what was last searched for.

        A search still running fails; its citizen has gone.
        """
        self._forgotten += 1
        while self._open:
            with contextlib.suppress(apsw.Error):
                self._open.pop().close()

    def connection(self) -> apsw.Connection | None:
        """Return this thread's connection, or None while there is no library.

        Raises:
            LibraryError: ``library.damaged`` or ``library.old``.
        """
        try:
            inode = self.path.stat().st_ino
        except OSError:
            return None
        stand = (inode, self._forgotten)
        if getattr(self._local, "stand", None) == stand:
            return self._local.db  # type: ignore[no-any-return]
        try:
            db = connect(self.path, writer=False)
        except LibraryError as error:
            if error.code == "library.missing":
                return None
            raise
        try:
            row = db.execute("SELECT value FROM meta WHERE key='schema'").fetchone()
        except apsw.SQLError:
            return None  # The writer has made the file and not yet its tables.
        except (apsw.CorruptError, apsw.NotADBError) as error:
            raise self._damaged() from error
        if row and row[0] != SCHEMA:
            raise LibraryError("library.old", file=str(self.path))
        self._local.db, self._local.stand = db, stand
        self._open = [*self._open[-20:], db]
        return db

    def rows(self, sql: str, parameters: Sequence[object] = ()) -> list[tuple[object, ...]]:
        """Return the rows of a query; none while there is no library.

        Raises:
            LibraryError: ``library.damaged``.
        """
        db = self.connection()
        if db is None:
            return []
        try:
            return list(db.execute(sql, tuple(parameters)))
        except (apsw.CorruptError, apsw.NotADBError, apsw.IOError) as error:
            raise self._damaged() from error

    def _damaged(self) -> LibraryError:
        """Tell the daemon, who will rebuild the file, and return what to raise."""
        with contextlib.suppress(OSError):
            suspicion(self.path).touch()
        return LibraryError("library.damaged", file=str(self.path))

    def state(self) -> LibraryState:
        """Return what the library holds."""
        meta = {str(key): value for key, value in self.rows("SELECT key, value FROM meta")}
        if not meta:
            return LibraryState()

        def moment(key: str) -> dt.datetime | None:
            value = meta.get(key)
            return dt.datetime.fromisoformat(value) if isinstance(value, str) else None

        counts = self.rows("SELECT kind, count(*) FROM record GROUP BY kind")
        sequence = meta.get("sequence")
        return LibraryState(
            sequence=sequence if isinstance(sequence, int) else 0,
            released_at=moment("released_at"),
            applied_at=moment("applied_at"),
            counts={str(kind): int(str(count)) for kind, count in counts},
            bytes=self.path.stat().st_size,
        )

    def record(self, kind: str, identifier: str) -> AnyRecord | None:
        """Return a record by kind and id."""
        rows = self.rows("SELECT data, digest FROM record WHERE kind=? AND id=?", (kind, identifier))
        return self._decode(*rows[0]) if rows else None

    def records(self, kind: str) -> list[AnyRecord]:
        """Return all records of a kind, by id."""
        rows = self.rows("SELECT data, digest FROM record WHERE kind=? ORDER BY id", (kind,))
        return [self._decode(*row) for row in rows]

    def _decode(self, data: object, expected: object) -> AnyRecord:
        try:
            return decode(_whole(data, expected))
        except RecordError as error:
            raise self._damaged() from error

    def document(self, identifier: str) -> Document | None:
        """Return a document whole, by id."""
        found = self.record("document", identifier)
        return found if isinstance(found, Document) else None

    def agencies(self) -> list[Agency]:
        """Return the directory, in its order."""
        found = [r for r in self.records("agency") if isinstance(r, Agency)]
        return sorted(found, key=lambda a: (a.order, a.title))

    def portal(self) -> PortalInfo:
        """Return what the content says of the portal; an empty record before the first sync."""
        found = self.record("portal", "portal")
        return found if isinstance(found, PortalInfo) else PortalInfo(id="portal", title="-")

    def progress(self, identifier: str) -> Progress | None:
        """Return how a request stands, by its record's id, as of the last release."""
        found = self.record("progress", identifier)
        return found if isinstance(found, Progress) else None

    def calendars(self) -> list[WorkingCalendar]:
        """Return the arrangements of working days that came with the content."""
        return [r for r in self.records("calendar") if isinstance(r, WorkingCalendar)]

    def _list(
        self,
        where: str,
        parameters: Sequence[object],
        today: dt.date,
        limit: int,
        offset: int,
        order: str = "",
    ) -> list[DocumentSummary]:
        order = order or "d.published IS NULL, d.published DESC, d.number"
        rows = self.rows(
            f"SELECT {COLUMNS} FROM document d WHERE {where} ORDER BY {order} LIMIT ? OFFSET ?",  # noqa: S608
            (*parameters, limit, offset),
        )
        return [summary(row, today) for row in rows]

    def newest(self, today: dt.date, limit: int = 30, offset: int = 0) -> list[DocumentSummary]:
        """Return documents, newest publication first."""
        return self._list("1", (), today, limit, offset)

    def by_category(self, slug: str, today: dt.date, limit: int = 30, offset: int = 0) -> list[DocumentSummary]:
        """Return the documents of a category (Regulation, Art. 19-21), newest first."""
        return self._list("d.category=?", (slug,), today, limit, offset)

    def by_kind(self, kind: str, today: dt.date, limit: int = 30, offset: int = 0) -> list[DocumentSummary]:
        """Return the documents of a kind, newest first."""
        return self._list("d.document_kind=?", (kind,), today, limit, offset)

    def by_agency(self, name: str, today: dt.date, limit: int = 30, offset: int = 0) -> list[DocumentSummary]:
        """Return the documents of an agency, by its name as printed or its id, newest first."""
        return self._list("d.agency=? OR d.agency_id=?", (name, name), today, limit, offset)

    def by_region(self, region: str, today: dt.date, limit: int = 30, offset: int = 0) -> list[DocumentSummary]:
        """Return the documents of a region, newest first."""
        return self._list("d.region=?", (region,), today, limit, offset)

    def by_ids(self, identifiers: Iterable[str], today: dt.date) -> list[DocumentSummary]:
        """Return the documents of these ids that the library holds, in this order."""
        wanted = list(identifiers)
        marks = ",".join("?" * len(wanted))
        found = {s.id: s for s in self._list(f"d.id IN ({marks})", wanted, today, len(wanted), 0)}
        return [found[i] for i in wanted if i in found]

    def register(self, today: dt.date, limit: int = 50, offset: int = 0) -> list[DocumentSummary]:
        """Return the register of normative documents: all of them, in force or not (Art. 20 (1)).

        Where a text was ended, `ended_by` and `ended_by_title` name what took its place.
        """
        kinds = ("normative", "policy", "department_rule", "local_rule")
        marks = ",".join("?" * len(kinds))
        return self._list(f"d.document_kind IN ({marks})", kinds, today, limit, offset)

    def versions(self, identifier: str, today: dt.date) -> list[DocumentSummary]:
        """Return all versions of a document's text, newest first, itself among them."""
        where = "d.family=(SELECT family FROM document WHERE id=?)"
        return self._list(where, (identifier,), today, 100, 0)

    def facets(self, column: str) -> list[Facet]:
        """Return the values of category, agency, region, document_kind or year, the most frequent first."""
        expressions = {
            "category": "category",
            "agency": "agency",
            "region": "region",
            "document_kind": "document_kind",
            "year": "substr(published, 1, 4)",
        }
        value = expressions[column]
        order = "1 DESC" if column == "year" else "2 DESC, 1"
        rows = self.rows(
            f"SELECT {value}, count(*) FROM document WHERE {value} <> '' GROUP BY 1 ORDER BY {order}"  # noqa: S608
        )
        return [Facet(str(v), int(str(n))) for v, n in rows]

    def _linked(self, kind: str, identifier: str) -> list[AnyRecord]:
        rows = self.rows(
            "SELECT r.data, r.digest FROM link l JOIN record r ON r.kind=l.source_kind AND r.id=l.source_id "
            "WHERE l.source_kind=? AND l.document_id=? ORDER BY r.id",
            (kind, identifier),
        )
        return [self._decode(*row) for row in rows]

    def explainers_of(self, identifier: str) -> list[Explainer]:
        """Return the explainers of a document."""
        return [r for r in self._linked("explainer", identifier) if isinstance(r, Explainer)]

    def explainers(self) -> list[Explainer]:
        """Return all explainers, newest first."""
        found = [r for r in self.records("explainer") if isinstance(r, Explainer)]
        return sorted(found, key=lambda e: (e.published or dt.date.min, e.id), reverse=True)

    def topics_of(self, identifier: str) -> list[Topic]:
        """Return the topics that name a document."""
        return [r for r in self._linked("topic", identifier) if isinstance(r, Topic)]

    def topics(self) -> list[Topic]:
        """Return all topics, in their order."""
        return sorted((r for r in self.records("topic") if isinstance(r, Topic)), key=lambda t: (t.order, t.title))
