"""A document's words as search compares them, passage by passage."""

from __future__ import annotations

import bisect
import functools
import itertools
import threading
from collections.abc import Iterable

import apsw

from kiosk.content.codec import block_words, unsqueeze
from kiosk.library.postings import folded
from kiosk.library.soundness import digest

KEPT = 2_000_000
"""Bytes of documents' records that stay open; with their words some 6 MB."""
_EQUAL = 1e-9
"""Sums of the same weights differ by less, by what rounding leaves."""
_END = "\x1e"
"""Stands between passages: no text holds it."""


class Passages:
    """The words of a document's blocks, and `whole`: all of them in a row, folded.

    Whoever shows something of them looks first whether the record is `sound`. `data` is its JSON.

    Raises:
        RecordError: the record is no JSON of a document.
    """

    def __init__(self, kept: bytes, digest: bytes) -> None:
        self.data, self._digest = unsqueeze(kept), digest
        self.words = block_words(self.data)
        texts = [block.words() for block in self.words]
        self.whole = folded(_END.join(texts))
        self._ends = list(itertools.accumulate([len(text) + 1 for text in texts]))

    @functools.cached_property
    def sound(self) -> bool:
        """Whether the record is the one that was applied."""
        return digest(self.data) == self._digest

    def holding(self, weights: dict[str, float]) -> dict[int, float]:
        """Return the passages that hold any of the weighted words, and the weight of those that each holds."""
        whole, ends = self.whole, self._ends
        held: dict[int, float] = {}
        for word, weight in weights.items():
            at = whole.find(word) if word else -1
            while at >= 0:  # Each passage counts a word once: go on behind it.
                passage = bisect.bisect_right(ends, at)
                held[passage] = held.get(passage, 0.0) + weight
                at = whole.find(word, ends[passage])
        return held

    def best(self, held: dict[int, float]) -> tuple[int, float]:
        """Return the index of the passage that holds most, of what :meth:`holding` gave, and how much; or -1 and 0."""
        best, most = -1, 0.0
        for at, weight in held.items():
            score = weight if self._length(at) < 400 else 0.93 * weight
            # Of equals the first is the best.
            if score > most + _EQUAL or (at < best and score > most - _EQUAL):
                best, most = at, score
        return best, most

    def compared(self, passage: int) -> str:
        """Return a passage's words, folded."""
        return self.whole[self._ends[passage - 1] if passage else 0 : self._ends[passage] - 1]

    def article_at(self, number: int, insertion: int) -> int | None:
        """Return the index of an article of law, or None."""
        for at, block in enumerate(self.words):
            if block.article is not None and (block.number, block.insertion) == (number, insertion):
                return at
        return None

    def _length(self, passage: int) -> int:
        return self._ends[passage] - (self._ends[passage - 1] if passage else 0) - 1


class Opened:
    """The documents that were read last: with each keystroke most of those of the one before are wanted again.

    Texts of one release, public all of them; nothing of the questions. Safe from several threads.
    """

    def __init__(self) -> None:
        self._held: dict[int, Passages] = {}
        self._size = 0
        self._lock = threading.Lock()

    def passages(self, db: apsw.Connection, numbers: Iterable[int]) -> dict[int, Passages]:
        """Return the passages of documents by their numbers, of those that are there.

        Raises:
            RecordError: a record is damaged.
        """
        found: dict[int, Passages] = {}
        wanted: list[int] = []
        with self._lock:
            for number in numbers:
                if (held := self._held.pop(number, None)) is not None:
                    found[number] = self._held[number] = held  # The one used last is the last to go.
                else:
                    wanted.append(number)
        if not wanted:
            return found
        select = _RECORDS.format(",".join(map(str, wanted)))
        rows: list[tuple[int, bytes, bytes]] = db.execute(select).fetchall()  # type: ignore[assignment]
        found.update((number, Passages(kept, mark)) for number, kept, mark in rows)
        with self._lock:
            for number in wanted:
                if number in found and number not in self._held:
                    self._held[number] = found[number]
                    self._size += len(found[number].data)
            while self._size > KEPT and len(self._held) > 1:
                self._size -= len(self._held.pop(next(iter(self._held))).data)
        return found


_RECORDS = (
    "SELECT d.number, r.data, r.digest FROM document d CROSS JOIN record r ON r.kind='document' AND r.id=d.id "
    "WHERE d.number IN ({})"
)
