"""Sorted runs of a collection that does not fit the memory, merged one stretch of tokens after the other."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import numpy as np

from kiosk.library.postings import Entries

PAIRS = 6_000_000
"""Tokens gathered before a run is sorted: some 150 MB at the peak."""
STRETCHES = 64
"""Parts of all tokens that are merged by themselves."""


class Runs:
    """Sorted runs of one field, in a nameless file: whatever dies, nothing is left of it."""

    def __init__(self, directory: Path) -> None:
        self._file: IO[bytes] = tempfile.TemporaryFile(dir=directory)  # noqa: SIM115 (closed when merged, or with this object)
        self._bounds = np.zeros(0, np.uint64)
        self._runs: list[tuple[int, list[int]]] = []
        self._size = 0

    def add(self, entries: Entries) -> None:
        """Put a run down; the first one says at which tokens all are cut."""
        if not len(entries):
            return
        if not self._runs:
            token = np.uint64(0xFFFF_FFFF << 24)
            self._bounds = np.unique(entries[:: max(1, len(entries) // STRETCHES)] & token)[1:]
        self._runs.append((self._size, [0, *np.searchsorted(entries, self._bounds).tolist(), len(entries)]))
        self._file.write(entries.tobytes())
        self._size += len(entries)

    def merged(self) -> Iterator[Entries]:
        """Yield all entries, sorted, stretch by stretch: a token's are never parted."""
        sizes = np.diff([cuts for _, cuts in self._runs]).sum(0).tolist() if self._runs else []
        first = 0
        while first < len(sizes):
            last = first + 1
            while last < len(sizes) and sum(sizes[first : last + 1]) <= PAIRS:
                last += 1
            entries = np.concatenate(
                [self._read(begin + cuts[first], begin + cuts[last]) for begin, cuts in self._runs]
            )
            entries.sort(kind="stable")  # Runs that are sorted are merged.
            yield entries
            first = last
        self._file.close()

    def _read(self, begin: int, end: int) -> Entries:
        self._file.seek(8 * begin)
        return np.frombuffer(self._file.read(8 * (end - begin)), np.uint64)
