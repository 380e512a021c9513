"""Rows of records on their way into the library: compressed by the batch in a thread, beside the writer's Python."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import NamedTuple

import apsw

from kiosk.content.codec import squeeze_all

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


class RecordRows:
    """Writes records within the caller's transaction, a little behind it.

    Call :meth:`settle` before the table is read or the transaction ends; leave it as a context manager, so that no
    thread stays.
    """

    def __init__(self, db: apsw.Connection) -> None:
        self._db = db
        self._batch: list[Row] = []
        self._size = 0
        self._keys: set[Key] = set()
        self._thread = ThreadPoolExecutor(1, "records")
        self._squeezing: deque[tuple[list[Row], Future[list[bytes]]]] = deque()

    def __enter__(self) -> RecordRows:
        return self

    def __exit__(self, *_: object) -> None:
        self._thread.shutdown(cancel_futures=True)

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
        if self._batch:
            self._squeezing.append((self._batch, self._thread.submit(squeeze_all, [row.data for row in self._batch])))
            self._batch, self._size = [], 0

    def _write(self, rows: Sequence[Row], squeezed: Future[list[bytes]]) -> None:
        values = [(*row.key, row.title, row.mark, kept) for row, kept in zip(rows, squeezed.result(), strict=True)]
        self._keys.difference_update(row.key for row in rows)
        self._db.executemany("INSERT OR REPLACE INTO record VALUES (?,?,?,?,?)", values)
