"""Questions in English: which official terms their words mean, by ``assets/search/english.tsv``.

The texts are Chinese: of an English question nothing stands in them. Words are compared by their stems; what means
something only together comes before single words, as in :mod:`kiosk.library.everyday`.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from kiosk.content.syllables import SYLLABLES
from kiosk.library import everyday
from kiosk.places import assets

_NOT = "n't"
_WORD = re.compile(r"n't|[a-z][a-z0-9.-]*|[0-9][a-z0-9.-]*")
_NEGATION = re.compile(r"\b(?:can|could|do|does|did|is|are|was|were|has|have|had|will|would|should|must|ca|wo)n'?t\b")
_ACRONYM = 5
"""Letters of an acronym at most: 5g, wto, pm2.5 stand in Chinese texts, too."""
_DOUBLED = re.compile(r"([b-df-hj-np-tv-z])\1$")


class English(NamedTuple):
    """A question in English: terms with the words that mean them, words that texts may hold, words without sense.

    `pinyin` tells that it may be pinyin just as well: ban, wage, women.
    """

    terms: dict[str, str]
    words: tuple[str, ...]
    dropped: tuple[str, ...]
    pinyin: bool


@functools.cache
def _function_words() -> frozenset[str]:
    lines = everyday.lines(assets() / "search" / "function-words-en.txt")
    return frozenset(word for line in lines for word in line.split())


@functools.lru_cache(4096)
def _stem_of_ours(word: str) -> str:
    """Return the stem of a word of the dictionary: nothing that a person typed is kept."""
    return stem(word)


def stem(word: str) -> str:
    """Return what a word has in common with its plural and its other forms: wages and wage, driving and drive."""
    if len(word) > 4 and word.endswith(("ies", "ied")):
        word = word[:-3] + "y"
    elif len(word) > 4 and re.search("(?:s|x|z|ch|sh)es$", word):
        word = word[:-2]
    elif len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    if len(word) > 5 and word.endswith("ing"):
        word = word[:-3]
    elif len(word) > 4 and word.endswith("ed"):
        word = word[:-2]
    if len(word) > 3:
        word = word.removesuffix("e")
    return _DOUBLED.sub(r"\1", word)


@functools.cache
def _dictionary() -> everyday.Together:
    return everyday.together([assets() / "search" / "english.tsv"], _stems, " ")


@functools.cache
def _known_stems() -> frozenset[str]:
    return frozenset(stem for phrase in _dictionary().words for stem in phrase.split(" "))


def _stems(phrase: str) -> str:
    return " ".join(_stem_of_ours(word) for word in phrase.split(" "))


def english(said: str, extra: Mapping[str, tuple[str, ...]]) -> English | None:
    """Return what a question means in English, or None for one in Chinese, pinyin or letters that are no words.

    `said` is as :func:`kiosk.library.understanding.as_read` gives it, `extra` the portal's additions.
    """
    if not said.isascii():
        return None
    plain = _NEGATION.sub(f" {_NOT} ", said).replace("'s ", " ")
    words = _WORD.findall(plain)
    senseless, known = _function_words(), _known_stems()
    stems = ["not" if word == _NOT else stem(word) for word in words]
    if not _is_english(words, [w in senseless or s in known or w in extra for w, s in zip(words, stems, strict=True)]):
        return None
    kept = [at for at, word in enumerate(words) if word not in senseless]
    found = everyday.met(_phrases(stems, kept), _dictionary())
    several = [line for line in found if len(line.words) > 1]
    spans = {span for line in found for span in line.words.values()}
    alone = [line for line in found if not _within(line.words[0], spans)] if not several else []
    terms = {term: word for word in words for term in extra.get(word, ())}
    for line in several or alone:
        text = everyday.APART.join(_as_typed(words, kept, *span) for span in sorted(set(line.words.values())))
        for term in line.terms:
            terms.setdefault(term, text)
    rest = [words[at] for at in kept if stems[at] not in known]
    dropped = tuple(dict.fromkeys(word for word in words if word in senseless))
    kept_words = tuple(w for w in rest if any(map(str.isdigit, w)) or len(w) <= _ACRONYM)
    return English(terms, kept_words, dropped, all(map(_is_pinyin, words)))


def _within(span: tuple[int, int], spans: set[tuple[int, int]]) -> bool:
    """Whether a longer one of `spans` holds `span`."""
    return any(other != span and other[0] <= span[0] and span[1] <= other[1] for other in spans)


def _is_english(words: list[str], ours: list[bool]) -> bool:
    """Whether words are English: one that we know and one that is no pinyin, or all that we know."""
    letters = [word for word in words if word.isalpha()]
    if not letters or not any(ours):
        return False
    return all(ours) or not all(_is_pinyin(word) for word in letters)


def _is_pinyin(word: str) -> bool:
    """Whether letters can be cut into syllables."""
    ends = {0}
    for end in range(1, len(word) + 1):
        if any(begin in ends and word[begin:end] in SYLLABLES for begin in range(max(0, end - 6), end)):
            ends.add(end)
    return len(word) in ends


def _phrases(stems: list[str], kept: list[int]) -> Iterator[everyday.Met]:
    """Yield the stretches of a question as they stand, and without the words that say nothing."""
    longest = _dictionary().longest
    yield from everyday.stretches(stems, longest, " ")
    for begin, end, phrase in everyday.stretches([stems[at] for at in kept], longest, " "):
        yield kept[begin], kept[end - 1] + 1, phrase


def _as_typed(words: list[str], kept: list[int], begin: int, end: int) -> str:
    """Return a stretch as it stood, without the words that say nothing; whole where it has no others."""
    text, before = "", begin - 1
    for at in [at for at in kept if begin <= at < end and words[at] != _NOT] or range(begin, end):
        text += (" " if at == before + 1 else everyday.APART) + words[at]
        before = at
    return text.strip(" " + everyday.APART)
