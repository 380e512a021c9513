"""What the index is made of: character pairs of Chinese, words of other scripts, pinyin, document numbers.

SQLite's own tokenisers take a whole Chinese sentence for one word. Pairs of neighbouring characters
(bigrams) find every word without a dictionary having to know it: see docs/decisions/0010.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterator

from pypinyin import Style, lazy_pinyin

from kiosk.content.numerals import number
from kiosk.content.text import fold

_RUN = re.compile(r"[㐀-䶿一-鿿\U00020000-\U0003ffff]+|[a-z0-9]+")
_TITLE_PREFIX = re.compile(r"^(?:中华人民共和国)")
_NOT_WORD = re.compile(r"[^a-z0-9㐀-䶿一-鿿\U00020000-\U0003ffff]+")
_NUMBER = re.compile(r"([^\d\s〔\[(（【﹝]*)\D{0,3}?((?:19|20)\d{2})\D{1,3}?(?:第)?(\d{1,5})\D*$")
_DECREE = re.compile(r"([一-鿿]*?)令?\s*第?\s*(\d{1,4})\s*号?令?$")


def tokens(text: str) -> Iterator[str]:
    """Yield the index's tokens of a text, in order: bigrams of Chinese runs, words of letters and figures."""
    for run in _RUN.findall(fold(text)):
        if run.isascii() or len(run) == 1:
            yield run
        else:
            yield from map("".join, itertools.pairwise(run))


def indexed(text: str) -> str:
    """Return the tokens of a text as the index takes them."""
    return " ".join(tokens(text))


def core(title: str) -> str:
    """Return the part of a title by which people know it: folded, no 中华人民共和国, no punctuation."""
    return _TITLE_PREFIX.sub("", _NOT_WORD.sub("", fold(title)))


@functools.lru_cache(maxsize=16_384)
def title_core(title: str) -> str:
    """Return :func:`core` of a title in the library, remembered. Never give it what a citizen typed."""
    return core(title)


@functools.lru_cache(maxsize=4096)
def syllables(text: str) -> str:
    """Return the pinyin of a title's Chinese characters, without tones or blanks."""
    return "".join(lazy_pinyin(core(text), style=Style.NORMAL, errors="ignore")).replace("ü", "v")


@functools.lru_cache(maxsize=4096)
def initials(text: str) -> str:
    """Return the first letters of a title's pinyin."""
    return "".join(lazy_pinyin(core(text), style=Style.FIRST_LETTER, errors="ignore"))


def number_keys(text: str) -> list[str]:
    """Return the keys under which a document number (发文字号) or decree is found, fullest first.

    国办发〔2017〕47号, 国办发2017 47 and full-width forms give the same keys; so do 国务院令第711号 and
    中华人民共和国国务院令711. Empty if the text has no such number.
    """
    folded = fold(text).replace("中华人民共和国", "")
    if match := _NUMBER.search(folded):
        agency, year, serial = match[1].strip(), match[2], int(match[3])
        return [f"{agency}|{year}|{serial}", f"|{year}|{serial}"] if agency else [f"|{year}|{serial}"]
    if "令" in folded and (match := _DECREE.search(folded.strip())) and number(match[2]):
        agency = match[1].removesuffix("令")
        return [f"{agency}令|{int(match[2])}", f"令|{int(match[2])}"] if agency else [f"令|{int(match[2])}"]
    return []
