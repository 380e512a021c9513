"""A document's words as search compares them, passage by passage."""

from __future__ import annotations

import bisect
import itertools

import apsw

from kiosk.content.codec import block_texts, unsqueeze
from kiosk.library.postings import folded

_END = "\x1e"
"""Stands between passages: no text holds it."""


class Passages:
    """The folded texts of a document's blocks in a row, and the record they were taken from.

    `data` is the record's JSON and `digest` what it must have, for whoever shows something of it.

    Raises:
        RecordError: the record is no JSON of a document.
    """

    __slots__ = ("_ends", "data", "digest", "whole")

    def __init__(self, kept: bytes, digest: bytes) -> None:
        self.data, self.digest = unsqueeze(kept), digest
        texts = block_texts(self.data)
        self.whole = folded(_END.join(texts))
        self._ends = list(itertools.accumulate([len(text) + 1 for text in texts]))

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


def of_document(db: apsw.Connection, number: int) -> Passages | None:
    """Return the passages of a document by its number.

    Raises:
        RecordError: the record is damaged.
    """
    row = db.execute(
        "SELECT r.data, r.digest FROM document d JOIN record r ON r.kind='document' AND r.id=d.id WHERE d.number=?",
        (number,),
    ).fetchone()
    return Passages(*row) if row else None
