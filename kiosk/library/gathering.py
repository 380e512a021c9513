"""From texts to segments: tokens are gathered, sorted in runs, and written as rows in one go.

Cutting and sorting go on in a thread of their own, a little behind the writer: both are numpy's work, which lets the
writer's Python run beside it. A collection that does not fit the memory is kept as sorted runs in a nameless file
beside the library, and merged: nothing is written to the library twice.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

import apsw
import numpy as np
import numpy.typing as npt

from kiosk.library import cutting, runs
from kiosk.library.postings import (
    BODY,
    IMPACT,
    LENGTH_SHARE,
    NAMES,
    SATURATION,
    SEGMENT_DOCUMENTS,
    SOUND,
    TITLE,
    USUAL_LENGTH,
    Entries,
    TokenRows,
    next_segment,
    rows_of,
    write_rows,
    write_segment,
)
from kiosk.library.runs import Runs

BATCH = 2_000_000
"""Characters that are cut at once: each step of it waits for Python's lock, so there should be few."""
AHEAD = 3
"""Batches that may wait to be cut."""


class Texts(NamedTuple):
    """What is indexed of a document; `syllables` and `initials` are the pinyin of its titles."""

    body: str
    title: str
    names: str
    syllables: str
    initials: str


class SegmentBuilder:
    """Gathers documents and writes them as segments, within the caller's transaction.

    Leave it as a context manager, so that no thread stays. `directory` is where the nameless file goes. An `OSError`
    of it passes through, later: the disk is full or broken.
    """

    def __init__(self, db: apsw.Connection, directory: Path) -> None:
        self._db = db
        self._numbers: list[int] = []
        self._waiting: list[Texts] = []
        self._size = 0
        self._gathered = _Gathered(directory)
        self._thread = ThreadPoolExecutor(1, "segments")
        self._cutting: deque[Future[None]] = deque()

    def __enter__(self) -> SegmentBuilder:
        return self

    def __exit__(self, *_: object) -> None:
        self._thread.shutdown(cancel_futures=True)

    def add(self, number: int, texts: Texts) -> None:
        """Add a document."""
        self._numbers.append(number)
        self._waiting.append(texts)
        self._size += sum(map(len, texts))
        if self._size >= min(BATCH, runs.PAIRS):
            self._hand_over()
        if len(self._numbers) >= SEGMENT_DOCUMENTS:
            self.flush()

    def _hand_over(self) -> None:
        first = len(self._numbers) - len(self._waiting)
        self._cutting.append(self._thread.submit(self._gathered.take, first, self._waiting))
        self._waiting, self._size = [], 0
        while len(self._cutting) > AHEAD:
            self._cutting.popleft().result()

    def flush(self) -> None:
        """Write what is gathered as a segment."""
        if not self._numbers:
            return
        self._hand_over()
        while self._cutting:
            self._cutting.popleft().result()
        segment = next_segment(self._db)
        rows = self._gathered.rows()
        coming = self._thread.submit(next, rows, None)
        while (found := coming.result()) is not None:
            coming = self._thread.submit(next, rows, None)  # Made while these are written.
            write_rows(self._db, segment, *found)
        write_segment(self._db, segment, np.array(self._numbers, np.uint32))
        self._gathered.clear()
        self._numbers.clear()


class _Gathered:
    """The tokens of a segment to be, by field."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self.clear()

    def clear(self) -> None:
        self._entries: list[list[Entries]] = [[], [], [], []]
        self._lengths: list[int] = []
        self._runs: list[Runs] = []
        self._count = 0

    def take(self, first: int, batch: Sequence[Texts]) -> None:
        """Cut the texts of documents, the first of which has the ordinal `first`."""
        self._lengths.extend([len(texts.body) for texts in batch])
        self._count += sum(self._lengths[first:])
        for field, column in ((BODY, 0), (TITLE, 1), (NAMES, 2)):
            units = cutting.joined([texts[column] for texts in batch])
            between = cutting.breaks(units)
            self._add(field, first, between, cutting.pairs(units))
            self._add(field, first, between, cutting.words(units))
            if field == TITLE:
                self._add(field, first, between, cutting.singles(units))
        for kind, column in ((1, 3), (2, 4)):
            letters = cutting.letters([texts[column] for texts in batch])
            self._add(SOUND, first, cutting.breaks(letters), cutting.sounds(letters, kind))
        if self._count >= runs.PAIRS:
            self._set_down()

    def _add(self, field: int, first: int, between: cutting.Places, cut: cutting.Cut) -> None:
        tokens, places = cut
        ordinals = np.arange(first, first + len(between) + 1, dtype=np.uint64) << np.uint64(8)
        entries = tokens.astype(np.uint64)
        entries <<= np.uint64(24)
        entries |= cutting.counted(between, places, ordinals)
        self._entries[field].append(entries)

    def _set_down(self) -> None:
        """Sort what is gathered and put it aside as a run."""
        if not self._runs:
            self._runs = [Runs(self._directory) for _ in range(4)]
        for field in range(4):
            self._runs[field].add(self._sorted(field))
        self._count = 0

    def _sorted(self, field: int) -> Entries:
        """Return what is gathered of a field, sorted, each token of a document once, bodies with their impact."""
        gathered = self._entries[field]
        if not gathered:
            return np.zeros(0, np.uint64)
        # Always with counts: without, numpy hashes, which takes twenty times as long as sorting.
        entries, counts = np.unique(np.concatenate(gathered), return_counts=True)
        gathered.clear()
        if field != BODY:
            return entries
        return entries | self._impacts(counts.astype(np.float32), (entries >> np.uint64(8)).astype(np.uint16))

    def _impacts(self, counts: npt.NDArray[np.float32], ordinals: npt.NDArray[np.uint16]) -> npt.NDArray[np.uint8]:
        lengths = np.array(self._lengths, np.float32)
        norms = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * lengths / USUAL_LENGTH)
        weights = counts * np.float32((SATURATION + 1) * IMPACT) / (counts + norms[ordinals])
        return np.clip(weights, 1, 255, out=weights).astype(np.uint8)

    def rows(self) -> Iterator[tuple[int, TokenRows]]:
        """Yield the rows of each field; a token's are never parted."""
        for field in range(4):
            for entries in self._merged(field):
                if len(entries):
                    yield field, rows_of(field, entries)

    def _merged(self, field: int) -> Iterator[Entries]:
        if not self._runs:
            return iter((self._sorted(field),))
        self._runs[field].add(self._sorted(field))
        return self._runs[field].merged()
