"""A document's words as search compares them, passage by passage."""

from __future__ import annotations

import bisect
import functools
import itertools
import threading

import apsw

from kiosk.content.codec import block_texts, unsqueeze
from kiosk.library.postings import folded
from kiosk.library.soundness import digest

KEPT = 2_000_000
"""Bytes of documents' records that stay open; with their words some 4 MB."""
_END = "\x1e"
"""Stands between passages: no text holds it."""


class Passages:
    """The folded texts of a document's blocks in a row, and the record they were taken from.

    `data` is the record's JSON, for whoever shows something of it, if it is `sound`.

    Raises:
        RecordError: the record is no JSON of a document.
    """

    def __init__(self, kept: bytes, digest: bytes) -> None:
        self.data, self._digest = unsqueeze(kept), digest
        texts = block_texts(self.data)
        self.whole = folded(_END.join(texts))
        self._ends = list(itertools.accumulate([len(text) + 1 for text in texts]))

    @functools.cached_property
    def sound(self) -> bool:
        """Whether the record is the one that was applied."""
        return digest(self.data) == self._digest

    def best(self, weights: dict[str, float]) -> tuple[int, float]:
        """Return the index of the passage that holds most of the weighted words, and what share it holds."""
        whole, ends = self.whole, self._ends
        held: dict[int, float] = {}
        for word, weight in weights.items():
            at = whole.find(word) if word else -1
            while at >= 0:  # Each passage counts a word once: go on behind it.
                passage = bisect.bisect_right(ends, at)
                held[passage] = held.get(passage, 0.0) + weight
                at = whole.find(word, ends[passage])
        if not held:
            return -1, 0.0
        scores = {at: score if self._length(at) < 400 else 0.93 * score for at, score in held.items()}
        best = max(scores, key=lambda at: (round(scores[at], 9), -at))
        return best, scores[best] / (sum(weights.values()) or 1.0)

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

    def passages(self, db: apsw.Connection, number: int) -> Passages | None:
        """Return the passages of a document by its number.

        Raises:
            RecordError: the record is damaged.
        """
        with self._lock:
            if (found := self._held.pop(number, None)) is not None:
                self._held[number] = found  # The one used last is the last to go.
                return found
        row = db.execute(_RECORD, (number,)).fetchone()
        if row is None:
            return None
        read = Passages(*row)
        with self._lock:
            if number not in self._held:
                self._held[number] = read
                self._size += len(read.data)
            while self._size > KEPT and len(self._held) > 1:
                self._size -= len(self._held.pop(next(iter(self._held))).data)
        return read


_RECORD = "SELECT r.data, r.digest FROM document d JOIN record r ON r.kind='document' AND r.id=d.id WHERE d.number=?"
