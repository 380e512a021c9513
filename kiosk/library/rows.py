"""Rows on their way into the library, by the batch: one statement for many, records compressed in a thread."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import NamedTuple

import apsw

from kiosk.content.codec import squeeze_all

Values = tuple[object, ...]
Key = tuple[str, str]
"""Kind and id of a record."""

BATCH = 400_000
"""Bytes of records that are compressed at once."""
AHEAD = 4
"""Batches that may wait to be compressed."""


class Row(NamedTuple):
    """A record to be kept: its key, title and digest, and its encoded bytes."""

    key: Key
    title: str
    mark: bytes
    data: bytes


class Rows:
    """Writes rows within the caller's transaction, a little behind it.

    Call :meth:`settle` before the tables are read or the transaction ends; leave it as a context manager, so that no
    thread stays.
    """

    def __init__(self, db: apsw.Connection) -> None:
        self._db = db
        self._batch: list[Row] = []
        self._size = 0
        self._keys: set[Key] = set()
        self._thread = ThreadPoolExecutor(1, "records")
        self._squeezing: deque[tuple[list[Row], Future[list[bytes]]]] = deque()
        self._others: dict[str, list[Values]] = defaultdict(list)

    def __enter__(self) -> Rows:
        return self

    def __exit__(self, *_: object) -> None:
        self._thread.shutdown(cancel_futures=True)

    def other(self, statement: str, values: Values) -> None:
        """Execute a statement with the next batch: it belongs to the record that is added next."""
        self._others[statement].append(values)

    def add(self, row: Row) -> None:
        """Keep a record, in place of the one that has its key."""
        self._batch.append(row)
        self._keys.add(row.key)
        self._size += len(row.data)
        if self._size >= BATCH:
            self._hand_over()
            while len(self._squeezing) > AHEAD:
                self._write(*self._squeezing.popleft())

    def holds(self, key: Key) -> bool:
        """Return whether a record of this key still waits to be written."""
        return key in self._keys

    def settle(self) -> None:
        """Write all that waits."""
        self._hand_over()
        while self._squeezing:
            self._write(*self._squeezing.popleft())

    def _hand_over(self) -> None:
        for statement, values in self._others.items():
            self._db.executemany(statement, values)
        self._others.clear()
        if self._batch:
            self._squeezing.append((self._batch, self._thread.submit(squeeze_all, [row.data for row in self._batch])))
            self._batch, self._size = [], 0

    def _write(self, rows: Sequence[Row], squeezed: Future[list[bytes]]) -> None:
        values = [(*row.key, row.title, row.mark, kept) for row, kept in zip(rows, squeezed.result(), strict=True)]
        self._keys.difference_update(row.key for row in rows)
        self._db.executemany("INSERT OR REPLACE INTO record VALUES (?,?,?,?,?)", values)
