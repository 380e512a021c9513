"""The closed vocabulary of counting: a word that does not stand here cannot be counted at all.

A name, a number or an address that somebody typed has no entry, so it has no counter, so it can reach no file and
no wire, however often it is typed. See docs/search-statistics.md.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Mapping

import msgspec

from kiosk.content.records import Lexicon
from kiosk.content.text import fold
from kiosk.places import assets

OTHER = "other"
"""The theme of words that stand in no section of the dictionary."""

LONGEST = 16
"""Characters of the longest word that is looked for in a question."""

_SECTION = re.compile(r"#\s*--\s*(.+)")
_NOT_WORD = re.compile(r"\W+")


def squeeze(text: str) -> str:
    """Return a text as words are compared: folded, without blanks and punctuation."""
    return _NOT_WORD.sub("", fold(text))


def theme_slug(section: str) -> str:
    """Return the slug of a section's heading: "home, rent" becomes ``home-rent``."""
    return re.sub(r"[^a-z0-9]+", "-", section.lower()).strip("-") or OTHER


def _inside(text: str, at: int, length: int) -> bool:
    """Return whether a piece of digits or Latin letters goes on at either end."""

    def goes_on(inner: str, outer: str) -> bool:
        return all(c.isascii() and c.isalnum() for c in (inner, outer) if c) and outer != ""

    end = at + length
    return goes_on(text[at], text[at - 1 : at] if at else "") or goes_on(text[end - 1], text[end : end + 1])


class Vocabulary(msgspec.Struct, frozen=True):
    """Words that may be counted. `meaning` leads from a word to the term it is counted under, `themes` from a term
    to its theme."""

    meaning: Mapping[str, str]
    themes: Mapping[str, str]

    def known(self, text: str) -> frozenset[str]:
        """Return the terms of the known words in a question; whatever else stands in it is left out.

        A longer word hides the shorter ones inside it. Digits and Latin letters count only where they stand alone: 120
        inside a telephone number is not the ambulance.
        """
        asked, at = squeeze(text), 0
        found: set[str] = set()
        while at < len(asked):
            for length in range(min(LONGEST, len(asked) - at), 1, -1):
                word = asked[at : at + length]
                if (term := self.meaning.get(word)) is not None and not _inside(asked, at, length):
                    found.add(term)
                    at += length - 1
                    break
            at += 1
        return frozenset(found)


@functools.cache
def shipped() -> Vocabulary:
    """Return the vocabulary of the shipped dictionaries: everyday words, official terms, short names of laws."""
    meaning: dict[str, str] = {}
    themes: dict[str, str] = {}
    for line in _lines("short-names.tsv"):
        short, _, full = line.partition("\t")
        if full and not line.startswith("#"):
            _add(meaning, themes, short, full.split(), OTHER)
    theme = OTHER
    for line in _lines("everyday.tsv"):
        if match := _SECTION.match(line):
            theme = theme_slug(match[1])
        elif not line.startswith("#"):
            word, _, terms = line.partition("\t")
            _add(meaning, themes, word, terms.split(), theme)
    return Vocabulary(meaning, themes)


def _lines(name: str) -> list[str]:
    file = assets() / "search" / name
    return file.read_text("utf-8").splitlines() if file.exists() else []


def _add(meaning: dict[str, str], themes: dict[str, str], word: str, terms: Iterable[str], theme: str) -> None:
    official = [squeeze(term) for term in terms if len(squeeze(term)) > 1]
    if not official:
        return
    meaning[squeeze(word)] = official[0]
    for term in official:
        meaning.setdefault(term, term)
        themes.setdefault(term, theme)


def with_lexicons(base: Vocabulary, records: Iterable[object]) -> Vocabulary:
    """Return a vocabulary with the portal's published additions (lexicon records)."""
    meaning, themes = dict(base.meaning), dict(base.themes)
    for record in records:
        if isinstance(record, Lexicon):
            for synonym in record.synonyms:
                _add(meaning, themes, synonym.everyday, synonym.terms, OTHER)
    return Vocabulary(meaning, themes)
