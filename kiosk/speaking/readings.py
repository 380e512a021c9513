"""Which syllables a Chinese sentence is made of: the list of pronunciations first, a dictionary of words after."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from kiosk.library.pinyin import whole
from kiosk.speaking.tables import table

_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff〇]+")


@functools.cache
def readings() -> dict[str, tuple[str, ...]]:
    """Return the list of pronunciations: word to syllables with tone digits (``assets/speaking/readings.tsv``)."""
    return {word: tuple(said.split()) for word, said in table("readings").items()}


@functools.cache
def _listed() -> re.Pattern[str]:
    return re.compile("|".join(sorted(readings(), key=len, reverse=True)))


def _dictionary(text: str) -> Iterator[tuple[str, ...]]:
    import rjieba

    said, tones = whole().lazy_pinyin, whole().Style.TONE3
    for word in rjieba.cut(text):
        yield tuple(said(word, style=tones, neutral_tone_with_five=True, tone_sandhi=True))


def words(text: str) -> list[tuple[str, ...] | str]:
    """Return a sentence as words: each a tuple of syllables with tone digits, or what stands between, as it is."""
    found: list[tuple[str, ...] | str] = []
    at = 0
    for run in _HAN.finditer(text):
        if run.start() > at:
            found.append(text[at : run.start()])
        at, place = run.end(), 0
        for listed in _listed().finditer(run[0]):
            # A listed word that a longer dictionary word holds (不应当 …) is still read as listed.
            found += _dictionary(run[0][place : listed.start()])
            found.append(readings()[listed[0]])
            place = listed.end()
        found += _dictionary(run[0][place:])
    if at < len(text):
        found.append(text[at:])
    return found


def pinyin(text: str) -> str:
    """Return a sentence in pinyin with tone digits, words apart: what the voice ``cmn-latn-pinyin`` says best."""
    return " ".join(" ".join(word) if isinstance(word, tuple) else word.strip() for word in words(text))
