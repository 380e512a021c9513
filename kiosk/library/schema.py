"""The library file: its tables, and how a connection to it is opened."""

from __future__ import annotations

import contextlib
import errno
from collections.abc import Iterator
from pathlib import Path

import apsw

from kiosk.errors import KioskError
from kiosk.files import accessible

SCHEMA = 3
"""Version of tables and index. A file of another version is rebuilt from the kept packs."""


class LibraryError(KioskError):
    """The library cannot do what was asked; codes begin with ``library.``."""


TABLES = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE record (
    kind TEXT NOT NULL, id TEXT NOT NULL, title TEXT NOT NULL, digest BLOB NOT NULL, data BLOB NOT NULL,
    PRIMARY KEY (kind, id)
);
CREATE TABLE document (
    number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL, short_title TEXT NOT NULL,
    document_number TEXT NOT NULL, agency TEXT NOT NULL, agency_id TEXT, region TEXT NOT NULL,
    category TEXT NOT NULL, document_kind TEXT NOT NULL, written TEXT, published TEXT, effective TEXT,
    expires TEXT, ending_how TEXT, ending_on TEXT, ending_by TEXT, ending_by_title TEXT NOT NULL,
    force_stated INTEGER NOT NULL, family TEXT NOT NULL, sample INTEGER NOT NULL, core TEXT NOT NULL,
    short_core TEXT NOT NULL, syllables TEXT NOT NULL, initials TEXT NOT NULL
);
CREATE TABLE number_key (
    key TEXT NOT NULL, document INTEGER NOT NULL, PRIMARY KEY (key, document)
) WITHOUT ROWID;
CREATE INDEX number_key_document ON number_key (document);
CREATE TABLE link (
    source_kind TEXT NOT NULL, source_id TEXT NOT NULL, document_id TEXT NOT NULL,
    PRIMARY KEY (document_id, source_kind, source_id)
) WITHOUT ROWID;
CREATE INDEX link_source ON link (source_kind, source_id);
CREATE TABLE segment (id INTEGER PRIMARY KEY, documents INTEGER NOT NULL, numbers BLOB NOT NULL);
CREATE TABLE posting (key INTEGER PRIMARY KEY, held BLOB NOT NULL);
CREATE TABLE meaning (number INTEGER PRIMARY KEY, vector BLOB NOT NULL);
"""

DOCUMENT_INDEXES = """
CREATE INDEX document_newest ON document (published DESC, number);
CREATE INDEX document_category ON document (category, published DESC);
CREATE INDEX document_agency ON document (agency, published DESC);
CREATE INDEX document_agency_id ON document (agency_id) WHERE agency_id IS NOT NULL;
CREATE INDEX document_family ON document (family);
CREATE INDEX document_core ON document (core);
CREATE INDEX document_short ON document (short_core) WHERE short_core <> '';
CREATE INDEX document_kind ON document (document_kind, published DESC);
"""
"""What lists and filters of documents are found by: written last where a whole library is, in half the time."""


def connect(path: Path, *, writer: bool) -> apsw.Connection:
    """Open the library file; the writer creates it.

    Raises:
        LibraryError: as :func:`plainly` says.
    """
    flags = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE if writer else apsw.SQLITE_OPEN_READONLY
    if writer and not accessible(path, "-wal", "-shm"):
        raise LibraryError("library.damaged", file=str(path))
    with plainly(path):
        connection = apsw.Connection(str(path), flags=flags)
        connection.set_busy_timeout(10_000)
        if writer:
            # Records and postings are blobs of some thousand bytes: small pages would stand half empty.
            connection.execute("PRAGMA page_size=16384")
            connection.execute("PRAGMA journal_mode=WAL").fetchall()
            connection.execute("PRAGMA synchronous=FULL")
            # The lists of a large library are written at all their places in turn.
            connection.execute("PRAGMA cache_size=-64000")
        else:
            connection.execute("PRAGMA query_only=1")
            connection.execute("PRAGMA cache_size=-16000")
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
    return connection


@contextlib.contextmanager
def plainly(path: Path) -> Iterator[None]:
    """Turn what SQLite may meet on a disk into the library's own errors.

    Raises:
        LibraryError: ``library.missing``, ``library.damaged``, ``library.full`` or ``library.disk``.
    """
    try:
        yield
    except apsw.CantOpenError as error:
        raise LibraryError("library.disk" if path.exists() else "library.missing", file=str(path)) from error
    except (apsw.CorruptError, apsw.NotADBError, apsw.SQLError) as error:
        # On a full disk SQLite may have rolled back by itself, and the context's own rollback then fails.
        if isinstance(error.__context__, apsw.FullError | apsw.IOError):
            code = "library.full" if isinstance(error.__context__, apsw.FullError) else "library.disk"
            raise LibraryError(code, file=str(path)) from error
        raise LibraryError("library.damaged", file=str(path)) from error
    except apsw.FullError as error:
        raise LibraryError("library.full") from error
    except (apsw.IOError, apsw.ReadOnlyError, apsw.PermissionsError, apsw.BusyError) as error:
        raise LibraryError("library.disk", file=str(path)) from error
    except OSError as error:  # The nameless file of sorted runs.
        code = "library.full" if error.errno in (errno.ENOSPC, errno.EDQUOT) else "library.disk"
        raise LibraryError(code, file=str(path)) from error
