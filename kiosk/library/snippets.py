"""The passage that matches: found in the body, cut to a few lines, its words lit."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from kiosk.content.text import fold


class Snippet(msgspec.Struct, frozen=True):
    """A passage and the places (start, end) in it that match."""

    text: str
    spans: tuple[tuple[int, int], ...] = ()


def spans(text: str, words: Iterable[str]) -> tuple[tuple[int, int], ...]:
    """Return where any of `words` stand in `text`, joined where they touch."""
    folded = fold(text)
    if len(folded) != len(text):  # A ligature was taken apart: light nothing rather than the wrong thing.
        return ()
    lit = bytearray(len(text))
    for word in words:
        at = folded.find(word)
        while word and at >= 0:
            lit[at : at + len(word)] = b"\1" * len(word)
            at = folded.find(word, at + 1)
    found: list[tuple[int, int]] = []
    start = lit.find(1)
    while start >= 0:
        end = lit.find(0, start)
        found.append((start, end if end >= 0 else len(lit)))
        start = lit.find(1, found[-1][1])
    return tuple(found)


def cut(text: str, words: Iterable[str], length: int = 96) -> Snippet:
    """Return the part of a passage where the words stand thickest, about `length` characters."""
    lit = spans(text, words)
    if len(text) <= length or not lit:
        start = 0
    else:
        # The window beginning a little before the span after which most lit characters follow.
        start = max(
            (s for s, _ in lit),
            key=lambda s: sum(min(e, s + length) - b for b, e in lit if s <= b < s + length),
        )
        start = max(0, min(start - length // 5, len(text) - length))
    end = min(len(text), start + length)
    before, after = ("…" if start else ""), ("…" if end < len(text) else "")
    moved = tuple(
        (max(s, start) - start + len(before), min(e, end) - start + len(before))
        for s, e in lit
        if e > start and s < end
    )
    return Snippet(before + text[start:end] + after, moved)
