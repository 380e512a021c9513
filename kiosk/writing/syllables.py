"""Pinyin letters cut into syllables, with the slips of northern and southern speakers forgiven.

A *segment* is what stands for one syllable: a whole syllable (``zheng``), or its beginning (``zh``, ``z``).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from kiosk.content.syllables import INITIAL, SYLLABLES

EXACT, SLIP = 0, 30
"""Costs in tenths of a nat: what was typed, and what a speaker may mean by it."""

_INITIAL_SLIPS = ("z zh", "c ch", "s sh", "n l", "r l", "h f")
_FINAL_SLIPS = ("in ing", "en eng", "an ang", "ian iang", "uan uang")


def _swaps(pairs: tuple[str, ...]) -> dict[str, list[str]]:
    swaps: dict[str, list[str]] = {}
    for pair in pairs:
        left, right = pair.split()
        swaps.setdefault(left, []).append(right)
        swaps.setdefault(right, []).append(left)
    return swaps


_INITIALS, _FINALS = _swaps(_INITIAL_SLIPS), _swaps(_FINAL_SLIPS)


def group(syllable: str) -> str:
    """Return the letter under which a syllable is filed: one for all initials that are taken for each other."""
    return {"l": "n", "r": "n", "f": "h"}.get(syllable[0], syllable[0])


_NOTHING: Mapping[str, int] = {}


def meanings(segment: str) -> Mapping[str, int]:
    """Return the syllables a segment may stand for, with the cost of each; empty when it stands for none."""
    return _all_meanings().get(segment, _NOTHING)


@cache
def _all_meanings() -> Mapping[str, Mapping[str, int]]:
    """Return the meanings of all there are. A cache of what is asked would keep letters that somebody typed."""
    beginnings = {syllable[:end] for syllable in INITIAL for end in range(1, len(syllable) + 1)}
    return {segment: _meanings(segment) for segment in beginnings}


def _meanings(segment: str) -> Mapping[str, int]:
    found: dict[str, int] = {}
    for syllable, initial in INITIAL.items():
        cost = None
        if syllable == segment:
            cost = EXACT
        elif segment in SYLLABLES:
            cost = _slip(segment, syllable)
        elif initial and segment == initial:
            cost = EXACT
        elif initial and segment == initial[0]:
            cost = EXACT  # z for zh: initials are written as they come.
        elif syllable.startswith(segment):
            cost = EXACT
        if cost is not None:
            found[syllable] = cost
    if segment in _INITIALS or segment in INITIAL.values():
        for other in _INITIALS.get(segment, ()):
            for syllable, initial in INITIAL.items():
                if initial == other:
                    found.setdefault(syllable, SLIP)
    return found


def _slip(typed: str, meant: str) -> int | None:
    """Return what it costs to take one whole syllable for another, or None if nobody does."""
    first, second = INITIAL[typed], INITIAL[meant]
    tail, other = typed[len(first) :], meant[len(second) :]
    cost = 0
    if first != second:
        if second not in _INITIALS.get(first, ()):
            return None
        cost += SLIP
    if tail != other:
        if other not in _FINALS.get(tail, ()):
            return None
        cost += SLIP
    return cost


def _slipped_whole(text: str) -> Mapping[str, int]:
    """Return the meanings of letters that are no syllable but sound like one (``fei`` is one, ``hing`` none)."""
    return _all_slips().get(text, _NOTHING)


@cache
def _all_slips() -> Mapping[str, Mapping[str, int]]:
    found: dict[str, dict[str, int]] = {}
    for left, rights in _INITIALS.items():
        for right in rights:
            for meant in SYLLABLES:
                if meant.startswith(right):
                    found.setdefault(left + meant[len(right) :], {})[meant] = SLIP
    for meant in SYLLABLES:
        if meant.endswith("ong"):
            found.setdefault(meant[:-1], {})[meant] = SLIP
    return found


CUT = 25
"""Cost of a segment that is only the beginning of a syllable: whole ones are the likelier reading."""

Segment = tuple[str, Mapping[str, int], int]
"""Letters, the syllables they may stand for with the cost of each, and the cost of the cut."""


def segments(letters: str) -> list[Segment]:
    """Return every segment that the letters may begin with, the longest first."""
    found: list[Segment] = []
    for length in range(min(6, len(letters)), 0, -1):
        head = letters[:length]
        if head in SYLLABLES:
            found.append((head, meanings(head), 0))
            continue
        whole = _slipped_whole(head) if length > 1 else {}
        if whole:
            found.append((head, whole, 0))
        elif head in INITIAL.values() or (length == len(letters) and meanings(head)):
            found.append((head, meanings(head), CUT))
    return found
