"""What the index is made of: character pairs of Chinese, words of other scripts, pinyin, document numbers.

SQLite's own tokenisers take a whole Chinese sentence for one word. Pairs of neighbouring characters
(bigrams) find every word without a dictionary having to know it: see docs/decisions/0010.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterator

from kiosk.content.numerals import number
from kiosk.content.text import fold
from kiosk.library.pinyin import syllables

_RUN = re.compile(r"[㐀-䶿一-鿿\U00020000-\U0003ffff]+|[a-z0-9]+")
_TITLE_PREFIX = re.compile(r"^(?:中华人民共和国)")
_NOT_CHINESE = re.compile(r"[^㐀-䶿一-鿿\U00020000-\U0003ffff]+")
_NOT_WORD = re.compile(r"[^a-z0-9㐀-䶿一-鿿\U00020000-\U0003ffff]+")


def tokens(text: str) -> Iterator[str]:
    """Yield the index's tokens of a text, in order: bigrams of Chinese runs, words of letters and figures."""
    for run in _RUN.findall(fold(text)):
        if run.isascii() or len(run) == 1:
            yield run
        else:
            yield from map("".join, itertools.pairwise(run))


def core(title: str) -> str:
    """Return the part of a title by which people know it: folded, no 中华人民共和国, no punctuation."""
    return _TITLE_PREFIX.sub("", _NOT_WORD.sub("", fold(title)))


def sounds(name: str) -> tuple[str, str]:
    """Return the pinyin of a title's core, without tones or blanks, and its first letters."""
    return _sounds(_NOT_CHINESE.sub("", name))


@functools.lru_cache(maxsize=16_384)
def _sounds(name: str) -> tuple[str, str]:
    read = syllables(name)
    return "".join(read), "".join(syllable[0] for syllable in read)


_BRACKETED = re.compile(
    r"([\d一-鿿]{0,16})[〔\[(【﹝<]\s*((?:19|20)\d{2})\s*[〕\])】﹞>]\s*(?:第\s*)?(\d{1,5})(?!\d|\s*[年月日条])\s*号?"
)
_NUMBER = re.compile(
    r"([^\d\s]*?)\s*[〔\[(【﹝<]?\s*((?:19|20)\d{2})\s*(?:[〕\])】﹞>]|年|\s|-)\s*(?:第)?(\d{1,5})\s*号?$"
)
_FIGURES = r"(\d{1,5}|[零〇一二三四五六七八九十百]{1,6})"
_DECREE = re.compile(rf"([一-鿿]{{0,30}}?)\s*(令|公告)\s*[(（]?\s*第?\s*{_FIGURES}\s*号?\s*令?")
_DECREE_AFTER = re.compile(rf"^([一-鿿]{{0,30}}?)\s*第?\s*{_FIGURES}\s*号\s*(令|公告)$")
_BEFORE_ISSUER = re.compile(r"^.*?(?:\d|[年月日经由以据照]|根据|发布)(?=[一-鿿]{2})")


def number_keys(text: str) -> list[str]:
    """Return the keys under which a document number (发文字号) or decree is found, fullest first.

    国办发〔2017〕47号, 国办发2017 47 and full-width forms give the same keys; so do 国务院令第711号,
    中华人民共和国国务院令711 and 国务院第711号令; so do figures and 第二十八号. Empty if the text is no such number.
    """
    folded = fold(text).strip().replace("中华人民共和国", "")
    match = _BRACKETED.fullmatch(folded) or _NUMBER.fullmatch(folded)
    if match:
        agency, year, serial = match[1].strip(), match[2], int(match[3])
        return [f"{agency}|{year}|{serial}", f"|{year}|{serial}"] if agency else [f"|{year}|{serial}"]
    if match := _DECREE.fullmatch(folded):
        return _decree_keys(match[1], match[2], match[3])
    if match := _DECREE_AFTER.fullmatch(folded):
        return _decree_keys(match[1], match[3], match[2])
    return []


_PART = re.compile(r"([一-鿿]{3,16})\s*(?:[〔\[(【﹝<]?\s*((?:19|20)\d{0,2}))?\s*[〕\])】﹞>年]?")


def number_part(text: str) -> str:
    """Return what the keys of a document number begin with of which only the beginning was typed, or nothing.

    国办发, 国办发〔2017〕 and 国办发201 are such beginnings; whether there is such a number, the library knows.
    """
    match = _PART.fullmatch(fold(text).strip())
    return f"{match[1]}|{match[2]}" if match and match[2] else match[1] if match else ""


def _decree_keys(agency: str, form: str, figures: str) -> list[str]:
    value = number(figures)
    if not value:
        return []
    return [f"{agency}{form}|{value}", f"{form}|{value}"] if agency else [f"{form}|{value}"]


_ISSUED = re.compile("令|公告")
_YEAR = re.compile(r"(?:19|20)\d\d")
_MARKS = re.compile(r"[令告〔\[(（【﹝<［＜]")


def numbers_in(line: str) -> list[str]:
    """Return the keys of every document number and decree named in a line of a document's head."""
    if not _MARKS.search(line):  # Most lines and titles name none.
        return []
    folded = fold(line).replace("中华人民共和国", "")
    keys: list[str] = []
    for match in _DECREE.finditer(folded) if _ISSUED.search(folded) else ():
        keys.extend(_decree_keys(_BEFORE_ISSUER.sub("", match[1]), match[2], match[3]))
    for match in _BRACKETED.finditer(folded) if _YEAR.search(folded) else ():
        agency = re.sub(r"^.*[\d月日]", "", match[1])
        keys.extend([f"{agency}|{match[2]}|{int(match[3])}", f"|{match[2]}|{int(match[3])}"])
    return keys
