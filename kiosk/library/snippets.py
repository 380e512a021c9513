"""The passage that matches: found in the body, cut to a few lines, its words lit."""

from __future__ import annotations

import bisect
import itertools
from collections.abc import Iterable, Sequence

import msgspec

from kiosk.library.postings import folded


class Snippet(msgspec.Struct, frozen=True):
    """A passage and the places (start, end) in it that match."""

    text: str
    spans: tuple[tuple[int, int], ...] = ()


def spans(text: str, words: Iterable[str], compared: str = "") -> tuple[tuple[int, int], ...]:
    """Return where any of `words` stand in `text`, joined where they touch; `compared` is the text folded."""
    compared = compared or folded(text)
    lit = bytearray(len(text))
    for word in words:
        at = compared.find(word)
        while word and at >= 0:
            lit[at : at + len(word)] = b"\1" * len(word)
            at = compared.find(word, at + 1)
    found: list[tuple[int, int]] = []
    start = lit.find(1)
    while start >= 0:
        end = lit.find(0, start)
        found.append((start, end if end >= 0 else len(lit)))
        start = lit.find(1, found[-1][1])
    return tuple(found)


def cut(text: str, words: Iterable[str], length: int = 96, compared: str = "") -> Snippet:
    """Return the part of a passage where the words stand thickest, about `length` characters.

    `compared` is the passage folded, where it is at hand.
    """
    lit = spans(text, words, compared)
    if len(text) <= length or not lit:
        start = 0
    else:
        # The window beginning a little before the span after which most lit characters follow.
        start = max(0, min(_thickest(lit, length) - length // 5, len(text) - length))
    end = min(len(text), start + length)
    before, after = ("…" if start else ""), ("…" if end < len(text) else "")
    moved = tuple(
        (max(s, start) - start + len(before), min(e, end) - start + len(before))
        for s, e in lit
        if e > start and s < end
    )
    return Snippet(before + text[start:end] + after, moved)


def _thickest(lit: Sequence[tuple[int, int]], length: int) -> int:
    """Return the first begin of a span from which on most lit characters stand within `length`."""
    before = list(itertools.accumulate([e - b for b, e in lit], initial=0))
    best, most = 0, -1
    for at, (begin, _) in enumerate(lit):
        last = bisect.bisect_left(lit, (begin + length,))  # The first that begins beyond.
        held = before[last] - before[at] - max(0, lit[last - 1][1] - begin - length)
        if held > most:
            best, most = begin, held
    return best
