"""Writing the library: operations of a verified release, applied in one transaction."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import apsw
import msgspec

from kiosk.content.blocks import Heading, text_of
from kiosk.content.codec import encode
from kiosk.content.operations import Drop, Operation, Put
from kiosk.content.records import AnyRecord, Document, Explainer, Topic
from kiosk.files import make_directory
from kiosk.library.gathering import SegmentBuilder, Texts
from kiosk.library.joining import join
from kiosk.library.meaning import vector_bytes
from kiosk.library.rows import Row, Rows
from kiosk.library.schema import DOCUMENT_INDEXES, SCHEMA, TABLES, LibraryError, connect, plainly
from kiosk.library.soundness import digest, faults
from kiosk.library.tokens import core, number_keys, numbers_in, sounds

Progress = Callable[[int], None]
"""Called with the count of operations done so far."""


class Applied(msgspec.Struct, frozen=True):
    """What a step changed, in records."""

    added: int = 0
    changed: int = 0
    dropped: int = 0
    unchanged: int = 0


class LibraryWriter:
    """The one writer of a library file. Not for use from several threads at once."""

    def __init__(self, path: Path) -> None:
        """Open the file at `path`, or create it.

        Raises:
            LibraryError: ``library.damaged``, or ``library.old`` for a file of another schema: rebuild it;
                ``library.full`` or ``library.disk``.
        """
        make_directory(path.parent)
        self._path = path
        self._db = connect(path, writer=True)
        try:
            with plainly(path):
                if not self._db.execute("SELECT 1 FROM sqlite_schema WHERE name='meta'").fetchone():
                    with self._db:
                        self._db.execute(TABLES + DOCUMENT_INDEXES)
                        self._set("schema", SCHEMA)
                if self._get("schema") != SCHEMA:
                    raise LibraryError("library.old", file=str(path))
        except LibraryError:
            self._db.close()
            raise

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def __enter__(self) -> LibraryWriter:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _get(self, key: str) -> object:
        row = self._db.execute("SELECT value FROM meta WHERE key=?", (key,)).fetchone()
        return row[0] if row else None

    def _set(self, key: str, value: object) -> None:
        self._db.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (key, value))

    def sequence(self) -> int:
        """Return the sequence of the release the library holds; 0 for an empty one."""
        value = self._get("sequence")
        return value if isinstance(value, int) else 0

    def trusted_by(self) -> str:
        """Return the ids of the keys that signed what the library holds; empty where it was not noted."""
        value = self._get("trusted_by")
        return value if isinstance(value, str) else ""

    def check(self) -> list[str]:
        """Return what SQLite's integrity check complains of; empty for a sound file."""
        try:
            rows = [str(row[0]) for row in self._db.execute("PRAGMA integrity_check").fetchall()]
        except apsw.Error as error:
            return [str(error)]
        return [] if rows == ["ok"] else rows

    def faults(self) -> Iterator[str]:
        """Yield what is wrong with the file, records and lists too (:func:`kiosk.library.soundness.faults`)."""
        return faults(self._db)

    def confirm(self, released_at: dt.datetime, trusted_by: str) -> None:
        """Note when and by which keys the release was signed that is here already: a rebuilt library forgot it."""
        said = {"released_at": released_at.isoformat(), "trusted_by": trusted_by}
        if any(self._get(key) != value for key, value in said.items()):
            with plainly(self._path), self._db:
                for key, value in said.items():
                    self._set(key, value)

    def apply(
        self,
        operations: Iterable[Operation],
        *,
        from_sequence: int,
        to_sequence: int,
        base: bool,
        applied_at: dt.datetime,
        released_at: dt.datetime | None = None,
        trusted_by: str = "",
        progress: Progress | None = None,
    ) -> Applied:
        """Apply a pack in one transaction: all of it or, whatever dies in between, nothing.

        A base replaces the whole library, but a record that is the same stays as it is. `released_at` is the
        portal's time of the release, `trusted_by` the ids of the keys that signed it.

        Raises:
            LibraryError: ``library.sequence`` when the pack does not begin where the library ends,
                ``library.full``, ``library.disk`` or ``library.damaged``.
            RecordError: from `operations`, when a pack's line is broken; nothing is changed.
        """
        if not base and from_sequence != self.sequence():
            raise LibraryError("library.sequence", have=self.sequence(), pack=from_sequence)
        counts = {"added": 0, "changed": 0, "dropped": 0, "unchanged": 0}
        # Readers go on with the old library until the commit.
        with (
            plainly(self._path),
            self._db,
            SegmentBuilder(self._db, self._path.parent) as self._segments,
            Rows(self._db) as self._rows,
        ):
            fresh = base and not self._db.execute("SELECT 1 FROM record").fetchone()
            if fresh:
                self._drop_indexes()
            self._number = self._last_number()
            seen: set[tuple[str, str]] = set()
            for done, operation in enumerate(operations, 1):
                if isinstance(operation, Put):
                    key = operation.key
                    counts[self._put(operation.record, key, new=fresh and key not in seen)] += 1
                    if base:
                        seen.add(key)
                elif self._drop(operation):
                    counts["dropped"] += 1
                if progress:
                    progress(done)
            self._rows.settle()
            if base:
                gone = [key for key in self._keys() if key not in seen]
                for kind, identifier in gone:
                    self._drop(Drop(kind=kind, id=identifier))
                counts["dropped"] += len(gone)
            self._set("sequence", to_sequence)
            self._set("applied_at", applied_at.isoformat())
            if released_at:
                self._set("released_at", released_at.isoformat())
            if trusted_by:
                self._set("trusted_by", trusted_by)
            if fresh:
                self._db.execute(DOCUMENT_INDEXES)
            self._segments.flush()
            join(self._db)
        return Applied(**counts)

    def _drop_indexes(self) -> None:
        names = "SELECT name FROM sqlite_schema WHERE type='index' AND tbl_name='document' AND sql IS NOT NULL"
        for (name,) in self._db.execute(names).fetchall():
            self._db.execute(f"DROP INDEX {name}")

    def _keys(self) -> list[tuple[str, str]]:
        return [(str(k), str(i)) for k, i in self._db.execute("SELECT kind, id FROM record").fetchall()]

    def _last_number(self) -> int:
        """Return the number of the document written last; no other is ever given it, even when that one is gone."""
        row = self._db.execute("SELECT seq FROM sqlite_sequence WHERE name='document'").fetchone()
        return int(str(row[0])) if row else 0

    def _put(self, record: AnyRecord, key: tuple[str, str], *, new: bool) -> str:
        """Keep a record; `new` says that the library holds none of its key."""
        data = encode(record)
        row = None
        if not new:
            if self._rows.holds(key):
                self._rows.settle()
            row = self._db.execute("SELECT digest FROM record WHERE kind=? AND id=?", key).fetchone()
            if row and row[0] == digest(data):
                return "unchanged"
            if row:
                self._unindex(*key)
        if isinstance(record, Document):
            self._index_document(record)
        elif isinstance(record, Explainer | Topic):
            for document in record.documents:
                self._rows.other("INSERT OR IGNORE INTO link VALUES (?,?,?)", (*key, document))
        self._rows.add(Row(key, record.title, digest(data), data))
        return "changed" if row else "added"

    def _drop(self, operation: Drop) -> bool:
        if self._rows.holds(operation.key):
            self._rows.settle()
        self._unindex(*operation.key)
        self._db.execute("DELETE FROM record WHERE kind=? AND id=?", operation.key)
        return bool(self._db.changes())

    def _unindex(self, kind: str, identifier: str) -> None:
        if kind == "document":
            row = self._db.execute("SELECT number FROM document WHERE id=?", (identifier,)).fetchone()
            if row:
                for statement in (
                    "DELETE FROM number_key WHERE document=?",
                    "DELETE FROM meaning WHERE number=?",
                    "DELETE FROM document WHERE number=?",
                ):
                    self._db.execute(statement, row)
        elif kind in ("explainer", "topic"):
            self._db.execute("DELETE FROM link WHERE source_kind=? AND source_id=?", (kind, identifier))

    def _index_document(self, d: Document) -> None:
        number = self._number = self._number + 1
        row = (number, *document_row(d))
        title, syllables, initials = str(row[-4]), str(row[-2]), str(row[-1])
        self._rows.other(f"INSERT INTO document VALUES ({','.join('?' * len(row))})", row)  # noqa: S608
        words = list(map(text_of, d.body))
        headings = [text for block, text in zip(d.body, words, strict=True) if type(block) is Heading]
        # A heading says what a text is about: it counts three times.
        body = "\n".join((*words, d.summary, *d.head, *headings, *headings))
        names = "\n".join((d.short_title, d.number, d.agency, d.region, *d.keywords))
        self._segments.add(number, Texts(body, title, names, syllables, initials))
        if d.meaning:
            self._rows.other("INSERT INTO meaning VALUES (?,?)", (number, vector_bytes(d.meaning)))
        keys = {key for text in (d.number, d.index_number) if text for key in number_keys(text)}
        keys.update(key for line in (d.title, *d.head) for key in numbers_in(line))
        for key in sorted(keys):
            self._rows.other("INSERT OR IGNORE INTO number_key VALUES (?,?)", (key, number))


def document_row(d: Document) -> tuple[object, ...]:
    """Return what lists, filters and search hold of a document, in the order of its table."""
    ending = d.ending
    title, short = core(d.title), core(d.short_title) if d.short_title else ""
    syllables, initials = sounds(title)
    if short and short != title:
        more = sounds(short)
        syllables, initials = f"{syllables} {more[0]}", f"{initials} {more[1]}"
    return (
        d.id,
        d.title,
        d.short_title,
        d.number,
        d.agency,
        d.agency_id,
        d.region,
        d.category,
        d.document_kind.value,
        *(day.isoformat() if day else None for day in (d.written, d.published, d.effective, d.expires)),
        ending.how.value if ending else None,
        ending.on.isoformat() if ending and ending.on else None,
        ending.by if ending else None,
        ending.by_title if ending else "",
        int(d.force_stated),
        d.family or d.id,
        int(d.sample),
        title,
        short if short != title else "",
        syllables,
        initials,
    )
