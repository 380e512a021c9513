"""What a question is made of: numbers, articles, everyday words, official terms, pinyin."""

from __future__ import annotations

import datetime as dt
import functools
import re
from collections.abc import Iterable

import msgspec
import rjieba

from kiosk.content.numerals import ARTICLE_LABEL, number
from kiosk.content.text import fold
from kiosk.library import everyday
from kiosk.library.asked import Part, PartKind, recognise
from kiosk.library.english import english
from kiosk.library.pinyin import syllables
from kiosk.library.tokens import core, number_keys, tokens
from kiosk.places import assets

LONGEST_QUESTION = 200
"""Characters of a question that are looked at; nobody types more, and a pasted text must not stall."""

_LATIN = re.compile(r"[a-z' ]{2,}")
_ARTICLE_TAIL = re.compile(
    r"(?:第?\s*([零〇一二三四五六七八九十百千\d]{1,7})\s*条(?:之([一二三四五六七八九十]{1,3}))?)\s*$"
)
_CONTENT = re.compile(r"[^\w〇]+")


class Understood(msgspec.Struct, frozen=True):
    """A question understood.

    `said` is it folded and simplified; `content` the same without function words; `tokens` the index tokens of the
    content, `words` its words; `terms` official terms meant by everyday
    words; `title` the title it may be, a short name spelt out, and `typed` that as it was typed; `interprets` law and
    figure of a judicial interpretation asked for (公司法解释三); `numbers` keys of a document number; `article` number
    and insertion of an article asked for; `sound` its letters when it is pinyin; `parts` what was recognised, for
    chips; `dropped` the function words left out.
    """

    said: str = ""
    content: str = ""
    tokens: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    terms: tuple[str, ...] = ()
    title: str = ""
    typed: str = ""
    interprets: tuple[str, str] | None = None
    numbers: tuple[str, ...] = ()
    article: tuple[int, int] | None = None
    sound: str = ""
    parts: tuple[Part, ...] = ()
    dropped: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return "Understood(...)"

    def of(self, kind: PartKind) -> tuple[Part, ...]:
        """Return the recognised parts of a kind."""
        return tuple(part for part in self.parts if part.kind is kind)


@functools.cache
def _function_words() -> re.Pattern[str]:
    words = sorted(everyday.lines(assets() / "search" / "function-words.txt"), key=len, reverse=True)
    return re.compile("|".join(map(re.escape, words)) or "(?!)")


@functools.cache
def _short_names() -> dict[str, str]:
    pairs = (line.partition("\t") for line in everyday.lines(assets() / "search" / "short-names.tsv"))
    return {fold(short): core(full) for short, _, full in pairs}


@functools.cache
def _simplifier() -> object:
    from opencc import OpenCC

    return OpenCC("t2s")


def simplify(text: str) -> str:
    """Return a text with traditional characters made simplified."""
    return str(_simplifier().convert(text))  # type: ignore[attr-defined]


def as_read(text: str) -> str:
    """Return a text as a question is read: folded, simplified, with the apostrophe of a keyboard."""
    folded = fold(text).replace("\u2019", "'")
    return folded if folded.isascii() else simplify(folded)


def understand(
    text: str,
    extra: dict[str, tuple[str, ...]] | None = None,
    *,
    today: dt.date | None = None,
    without: Iterable[str] = (),
) -> Understood:
    """Take a question apart. Never raises.

    `extra` are the portal's additions to the everyday words; `today` is what 去年 is reckoned from; `without` are
    the parts that a person has switched off: values of :class:`PartKind`, or ``kind:value`` for one of several.
    """
    off = frozenset(without)
    said = as_read(text[:LONGEST_QUESTION]).strip()
    if not said:
        return Understood()
    numbers = tuple(number_keys(said)) if "number" not in off else ()
    parts: list[Part] = []
    ignored: tuple[str, ...] = ()
    bare = said
    if numbers:
        parts.append(Part(PartKind.NUMBER, said, said))
    else:
        parts, bare, ignored = recognise(said, today or dt.date.today(), off)
    article, bare = _article(said, bare, off, parts)
    squeezed = core(bare)
    plain = bare.replace("中华人民共和国", " ") if len(bare) > len("中华人民共和国") + 1 else bare
    dropped: tuple[str, ...] = ()
    content = _CONTENT.sub(" ", _function_words().sub(" ", plain)).strip()
    if content:
        dropped = tuple(dict.fromkeys(_function_words().findall(plain)))
    else:
        content = _CONTENT.sub(" ", plain).strip()
    foreign = english(said, extra or {}) if not numbers else None
    if foreign is not None:
        dropped, found = foreign.dropped, foreign.terms if "everyday" not in off else {}
    else:
        found = everyday.terms(squeezed, extra or {}) if "everyday" not in off else {}
    parts.extend(Part(PartKind.EVERYDAY, word, term) for term, word in found.items())
    parts = [part for part in parts if f"{part.kind.value}:{part.value}" not in off]
    words = tuple(dict.fromkeys(word for word in rjieba.cut(content) if word.strip()))
    return Understood(
        said=said,
        content=content,
        tokens=_tokens(said, content) if foreign is None else foreign.words,
        words=words,
        terms=tuple(part.value for part in parts if part.kind is PartKind.EVERYDAY),
        title=_short_names().get(squeezed, squeezed),
        typed=squeezed,
        interprets=_interprets(squeezed),
        numbers=numbers,
        article=article,
        sound=_sound(said) if not numbers and not (foreign and foreign.terms and not foreign.pinyin) else "",
        parts=tuple(parts),
        dropped=ignored + dropped,
    )


def _tokens(said: str, content: str) -> tuple[str, ...]:
    """Return the index tokens of a question; of one in another script no bare figures: a year alone says nothing."""
    found = dict.fromkeys(tokens(content))
    if len(_WORDS.findall(said)) > 1 and said.isascii():
        return tuple(token for token in found if not token.isdecimal())
    return tuple(found)


def _sound(said: str) -> str:
    """Return the letters of a question in pinyin, characters among them by their sound (laodong合同法); or nothing."""
    if _LATIN.fullmatch(said):
        return said.replace("'", "").replace(" ", "")
    if len(said) > LONGEST_MIXED or not _MIXED.fullmatch(said):
        return ""
    return "".join(run if run.isascii() else "".join(syllables(run)) for run in _RUNS.findall(said))


_WORDS = re.compile("[a-z]{2,}")
_RUNS = re.compile("[a-z]+|[㐀-䶿一-鿿]+")
_MIXED = re.compile("(?=.*[a-z]{2})[a-z' 㐀-䶿一-鿿]+")
LONGEST_MIXED = 24
"""Characters of a question up to which letters among Chinese characters are taken for pinyin."""


_INTERPRETATION = re.compile(
    r"(?:最高(?:人民)?(?:法院|检察院|法|检))?(.{1,12}?(?:法|民法典.{0,6}))的?(?:司法)?解释([一二三四五六七八九]?)"
)


def _interprets(squeezed: str) -> tuple[str, str] | None:
    """Return law and figure of a judicial interpretation (司法解释) by the name people use: 公司法解释三."""
    match = _INTERPRETATION.fullmatch(squeezed)
    return (_short_names().get(match[1], match[1]), match[2]) if match else None


def _article(said: str, bare: str, off: frozenset[str], parts: list[Part]) -> tuple[tuple[int, int] | None, str]:
    """Return number and insertion of the article asked for, and the question without it."""
    if "article" in off or ARTICLE_LABEL.fullmatch(said):
        return None, bare
    match = _ARTICLE_TAIL.search(bare)
    value = number(match[1]) if match and match.start() > 0 else None
    if match is None or not value:
        return None, bare
    article = (value, number(match[2] or "") or 0)
    parts.append(Part(PartKind.ARTICLE, match[0].strip(), f"{value}.{article[1]}" if article[1] else str(value)))
    return article, bare[: match.start()].rstrip(" 《》第的")
