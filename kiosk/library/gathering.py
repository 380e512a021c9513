"""From texts to segments: tokens are gathered, sorted in runs, and written as rows in one go.

A collection that does not fit the memory is kept as sorted runs in a nameless file beside the library, and merged
one stretch of tokens after the other: nothing is written to the library twice.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO

import apsw
import numpy as np
import numpy.typing as npt

from kiosk.library.postings import (
    BODY,
    IMPACT,
    LENGTH_SHARE,
    NAMES,
    SATURATION,
    SEGMENT_DOCUMENTS,
    SINGLE,
    SOUND,
    TITLE,
    USUAL_LENGTH,
    WORD,
    Entries,
    chinese,
    folded_units,
    next_segment,
    word_token,
    write_rows,
    write_segment,
)

PAIRS = 6_000_000
"""Tokens gathered before a run is sorted: some 150 MB at the peak."""
STRETCHES = 64
"""Parts of all tokens that are merged by themselves."""

Units = npt.NDArray[np.uint16]


class SegmentBuilder:
    """Gathers documents and writes them as segments, within the caller's transaction.

    `directory` is where the nameless file goes. An `OSError` of it passes through: the disk is full or broken.
    """

    def __init__(self, db: apsw.Connection, directory: Path) -> None:
        self._db = db
        self._directory = directory
        self._numbers: list[int] = []
        self._lengths: list[int] = []
        self._waiting: list[tuple[str, str, str]] = []
        self._gathered: list[list[Entries]] = [[], [], [], []]
        self._runs: list[_Runs] = []
        self._count = 0
        self._known: dict[str, int] = {}

    def add(self, number: int, body: str, title: str, names: str, sounds: Sequence[int]) -> None:
        """Add a document: its body, title and names, and the tokens of its pinyin."""
        ordinal = len(self._numbers)
        self._numbers.append(number)
        self._lengths.append(len(body))
        self._waiting.append((body, title, names))
        if sounds:
            self._gather(SOUND, np.array(sounds, np.uint64), np.full(len(sounds), ordinal, np.uint64))
        self._count += len(body)
        if len(self._waiting) >= 256 or len(body) > 100_000:
            self._take()
        if len(self._numbers) >= SEGMENT_DOCUMENTS:
            self.flush()
        elif self._count >= PAIRS:
            self._set_down()

    def _gather(self, field: int, tokens: npt.NDArray[np.uint64], ordinals: npt.NDArray[np.uint64]) -> None:
        self._gathered[field].append(tokens << np.uint64(24) | ordinals << np.uint64(8))

    def _take(self) -> None:
        if not self._waiting:
            return
        first = len(self._numbers) - len(self._waiting)
        for field in (BODY, TITLE, NAMES):
            units = folded_units(_BREAK.join([waiting[field].replace(_BREAK, " ") for waiting in self._waiting]))
            ordinals = np.cumsum(units == 0, dtype=np.uint64) + np.uint64(first)
            han = chinese(units)
            both = np.flatnonzero(han[:-1] & han[1:])
            wide = units.astype(np.uint64)
            self._gather(field, (wide[both] << np.uint64(16)) | wide[both + 1], ordinals[both])
            if field == TITLE:
                self._gather(field, wide[han] | np.uint64(SINGLE), ordinals[han])
            if np.any((units >= 48) & (units <= 122)):
                self._words(field, units, ordinals)
        self._waiting.clear()

    def _words(self, field: int, units: Units, ordinals: npt.NDArray[np.uint64]) -> None:
        # The units stand at their own places in this text: half a character beyond the BMP becomes a blank.
        text = np.where((units >= 0xD800) & (units <= 0xDFFF), 0x20, units).astype(np.uint16).tobytes()
        known, found = self._known, []
        for match in WORD.finditer(text.decode("utf-16-le", "replace")):
            word = match[0]
            if (token := known.get(word)) is None:
                token = known[word] = word_token(word)
            found.append((token, match.start()))
        if found:
            tokens, places = np.array(found, np.uint64).T
            self._gather(field, tokens, ordinals[places.astype(np.int64)])

    def _sorted(self, field: int) -> Entries:
        """Return what is gathered of a field, sorted, each token of a document once, bodies with their impact."""
        gathered = self._gathered[field]
        if not gathered:
            return np.zeros(0, np.uint64)
        entries = np.concatenate(gathered)
        gathered.clear()
        if field != BODY:
            return np.unique(entries)
        entries, counts = np.unique(entries, return_counts=True)
        lengths = np.array(self._lengths, np.float32)[(entries >> np.uint64(8) & np.uint64(0xFFFF)).astype(np.intp)]
        return entries | _impacts(counts.astype(np.float32), lengths)

    def _set_down(self) -> None:
        """Sort what is gathered and put it aside as a run."""
        self._take()
        if not self._runs:
            self._runs = [_Runs(self._directory) for _ in range(4)]
        for field in range(4):
            self._runs[field].add(self._sorted(field))
        self._count = 0

    def flush(self) -> None:
        """Write what is gathered as a segment."""
        if not self._numbers:
            return
        self._take()
        segment = next_segment(self._db)
        if self._runs:
            self._set_down()
        for field in range(4):
            for entries in self._runs[field].merged() if self._runs else [self._sorted(field)]:
                if len(entries):
                    write_rows(self._db, segment, field, entries)
        write_segment(self._db, segment, np.array(self._numbers, np.uint32))
        self._runs.clear()
        self._numbers.clear()
        self._lengths.clear()
        self._known.clear()
        self._count = 0


class _Runs:
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


_BREAK = "\0"


def _impacts(counts: npt.NDArray[np.float32], lengths: npt.NDArray[np.float32]) -> npt.NDArray[np.uint8]:
    norm = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * lengths / USUAL_LENGTH)
    return np.clip(counts * (SATURATION + 1) / (counts + norm) * IMPACT, 1, 255).astype(np.uint8)
