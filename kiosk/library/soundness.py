"""Whether a library file is still what was applied: a disk rots, and SQLite has no checksums of its own."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import apsw

from kiosk.content.codec import decode, unsqueeze
from kiosk.content.errors import RecordError
from kiosk.content.records import Document


def digest(data: bytes) -> bytes:
    """Return the digest under which a record's bytes are kept."""
    return hashlib.sha256(data).digest()[:16]  # Processors have instructions for this one.


def suspicion(library: Path) -> Path:
    """Return the file by which a reader that met damage tells the daemon, which rebuilds the library."""
    return library.with_name("library.suspect")


def faults(db: apsw.Connection) -> Iterator[str]:
    """Yield what is wrong with a library: pages and indexes by SQLite's check, records by their digests.

    What lists show of a document (title, number, dates) is compared with its record. Some 10 s for 100,000
    documents on a desk computer.
    """
    # Imported here: the store needs this module's digest.
    from kiosk.library.store import document_row

    try:
        for (complaint,) in db.execute("PRAGMA integrity_check"):
            if complaint != "ok":
                yield str(complaint)
        for kind, identifier, expected, kept in db.execute("SELECT kind, id, digest, data FROM record"):
            data = unsqueeze(kept)
            if digest(data) != expected:
                yield f"{kind} {identifier}: another content"
                continue
            if kind != "document":
                continue
            record = decode(data)
            shown = db.execute("SELECT * FROM document WHERE id=?", (identifier,)).fetchone()
            if not isinstance(record, Document) or shown is None or tuple(shown[1:]) != document_row(record):
                yield f"{kind} {identifier}: listed as something else"
        if (
            db.execute("SELECT count(*) FROM document").fetchone()
            != db.execute("SELECT count(*) FROM record WHERE kind='document'").fetchone()
        ):
            yield "documents without a record"
    except (apsw.Error, RecordError, TypeError) as error:
        yield f"{type(error).__name__}: {error}"
