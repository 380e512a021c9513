"""The words of the pinyin keyboard (``assets/writing``): read-only, the same for everybody."""

from __future__ import annotations

import gzip
from bisect import bisect_left
from functools import cache, cached_property, lru_cache
from pathlib import Path
from typing import NamedTuple

from kiosk.places import assets

UNKNOWN = 200
"""Cost, in tenths of a nat, of a character that no table holds."""


class Entry(NamedTuple):
    """A word: its cost in tenths of a nat (0 would be certain), its syllables, its marks.

    Marks: ``g`` a term of open government, ``a`` a place, ``r`` not the usual reading.
    """

    cost: int
    word: str
    syllables: tuple[str, ...]
    marks: str


class CharacterCosts(NamedTuple):
    """How rare a character is, in tenths of a nat: in text, as a surname, in a given name."""

    text: int = UNKNOWN
    surname: int = UNKNOWN
    given: int = UNKNOWN


class Lexicon:
    """Words by the letters of their syllables (see :func:`kiosk.writing.syllables.group`).

    The file is kept as one text; what is looked up is read then. About 20 MB of memory.
    """

    def __init__(self, file: Path | None = None) -> None:
        with gzip.open(file or assets() / "writing" / "lexicon.tsv.gz", "rt", encoding="utf-8") as packed:
            self._text = packed.read()
        self._places: dict[str, tuple[int, int]] = {}
        self._terms: list[tuple[str, Entry]] = []
        key, first, start = "", 0, 0
        while start < len(self._text):
            end = self._text.index("\n", start)
            found = self._text[start : self._text.index("\t", start)]
            if found != key:
                self._places[key] = (first, start)
                key, first = found, start
            if self._text.endswith("\tg", start, end) or self._text.endswith("\tga", start, end):
                self._terms.append((key, _entry(self._text[start:end])))
            start = end + 1
        self._places[key] = (first, start)
        self.entries = lru_cache(256)(self._entries)

    def _entries(self, key: str) -> tuple[Entry, ...]:
        start, end = self._places.get(key, (0, 0))
        return tuple(_entry(line) for line in self._text[start:end].splitlines())

    def holds(self, key: str) -> bool:
        """Return whether there are words of these letters."""
        return key in self._places

    def terms(self, key: str) -> list[Entry]:
        """Return the terms of open government that begin with these letters and are longer."""
        found = []
        for place in range(bisect_left(self._terms, (key,)), len(self._terms)):
            other, entry = self._terms[place]
            if not other.startswith(key):
                break
            if len(other) > len(key):
                found.append(entry)
        return found

    def knows(self, word: str) -> bool:
        """Return whether this is a word of two to four characters."""
        return word in self._known

    @cached_property
    def _known(self) -> frozenset[str]:
        words = (line.split("\t", 3)[2] for line in self._text.splitlines())
        return frozenset(word for word in words if 2 <= len(word) <= 4)

    def forget(self) -> None:
        """Drop what was looked up: it says what somebody wrote."""
        self.entries.cache_clear()


def _entry(line: str) -> Entry:
    _, cost, word, syllables, marks = line.split("\t")
    return Entry(int(cost), word, tuple(syllables.split(" ")), marks)


class Characters:
    """How rare each character is."""

    def __init__(self, file: Path | None = None) -> None:
        self._costs: dict[str, CharacterCosts] = {}
        text = (file or assets() / "writing" / "characters.tsv").read_text("utf-8")
        for line in text.splitlines():
            if not line.startswith("#"):
                character, *costs = line.split("\t")
                self._costs[character] = CharacterCosts(*map(int, costs))

    def costs(self, character: str) -> CharacterCosts:
        """Return the costs of a character; a rare one's where no table holds it."""
        return self._costs.get(character, CharacterCosts())


@cache
def lexicon() -> Lexicon:
    """Return the bundled lexicon, read once a process (some 0.3 s)."""
    return Lexicon()


@cache
def characters() -> Characters:
    """Return the bundled table of characters, read once a process."""
    return Characters()
