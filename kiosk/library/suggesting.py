"""Suggestions while one types: common questions, agencies, titles. Quick, and never from what others typed."""

from __future__ import annotations

import datetime as dt
import functools
import itertools
import re
from collections.abc import Iterator

import msgspec

from kiosk.content.records import Agency
from kiosk.content.text import fold
from kiosk.content.typed import Typed
from kiosk.content.validity import CURRENT
from kiosk.library.reading import COLUMNS, DocumentSummary, Library, summary
from kiosk.library.tokens import core, initials, syllables, title_core, tokens
from kiosk.library.understanding import simplify
from kiosk.places import assets

LOOKED_AT = 40
"""Titles of each index that are looked at for one keystroke."""

_PINYIN_TAIL = re.compile(r"(?<=[^a-z' ])[a-z' ]+$")


class Question(msgspec.Struct, frozen=True):
    """A common question in both languages. Chinese is what is looked for: so are the documents."""

    chinese: str
    english: str

    def words(self, language: str) -> str:
        """Return the question in a language."""
        return self.english if language == "en" else self.chinese


class Suggestion(msgspec.Struct, frozen=True):
    """What the text may become. `kind` is question, agency or title; `id` that of the agency or document."""

    kind: str
    text: str
    id: str = ""


@functools.cache
def common_questions() -> tuple[Question, ...]:
    """Return the curated questions, those of the empty page first."""
    file = assets() / "search" / "questions.tsv"
    lines = file.read_text("utf-8").splitlines() if file.exists() else []
    pairs = (line.partition("\t") for line in lines if line and not line.startswith("#"))
    return tuple(Question(chinese, english or chinese) for chinese, _, english in pairs)


@functools.cache
def _sounds_of_questions() -> tuple[tuple[str, str], ...]:
    return tuple((syllables(q.chinese), initials(q.chinese)) for q in common_questions())


def in_chinese(text: str) -> str:
    """Return a common question's Chinese words for its English ones; any other text as it is."""
    folded = fold(text).strip(" ?")
    return next((q.chinese for q in common_questions() if fold(q.english) == folded), text)


def suggest(
    library: Library, text: Typed | str, today: dt.date, language: str = "zh_CN", limit: int = 6
) -> list[Suggestion]:
    """Return what a text may become while it is typed: titles, agencies, common questions.

    Pinyin in the making behind Chinese ("劳动h") is left out; pinyin alone is matched by sound. Never raises for
    a text.

    Raises:
        LibraryError: ``library.damaged``.
    """
    typed = fold(Typed(text).reveal()[:60]).strip()
    if not typed.isascii():
        typed = _PINYIN_TAIL.sub("", simplify(typed))
    wanted = core(typed)
    if not wanted:
        return []
    titles = _titles(library, wanted, today)
    agencies = _agencies(library, wanted)
    questions = _questions(typed, wanted, language)
    # No kind crowds the others out, even where only the first four are shown.
    mixed = [*titles[:2], *agencies[:1], *questions[:1], *titles[2:3], *questions[1:], *agencies[1:2], *titles[3:]]
    return list({one.text: one for one in mixed}.values())[:limit]


def _titles(library: Library, wanted: str, today: dt.date) -> list[Suggestion]:
    ranked: dict[str, tuple[tuple[object, ...], DocumentSummary]] = {}
    for s in _candidates(library, wanted, today):
        name = title_core(s.title)
        place = name.find(wanted)
        key = (s.validity not in CURRENT, place != 0, place < 0, len(name), s.title)
        held = ranked.get(s.family)
        if held is None or key < held[0]:
            ranked[s.family] = (key, s)
    best = sorted(ranked.values(), key=lambda item: item[0])
    return [Suggestion("title", s.title, s.id) for _, s in best]


def _candidates(library: Library, wanted: str, today: dt.date) -> Iterator[DocumentSummary]:
    """Yield documents whose title begins with, holds, or sounds like what is wanted."""

    def take(source: str, *parameters: object) -> Iterator[DocumentSummary]:
        rows = library.rows(f"SELECT {COLUMNS} FROM {source} LIMIT {LOOKED_AT}", parameters)  # noqa: S608
        return (summary(row, today) for row in rows)

    if wanted.isascii() and wanted.isalpha():
        if len(wanted) >= 3:
            by_sound = "sounds s JOIN document d ON d.number=s.rowid WHERE sounds MATCH ? ORDER BY length(d.core)"
            yield from take(by_sound, f'"{wanted}"')
        return
    yield from take("document d WHERE d.core >= ? AND d.core < ? ORDER BY d.core", wanted, wanted + "\U0010ffff")
    pairs = [token.replace('"', "") for token in tokens(wanted)]
    if len(wanted) > 1 and pairs:
        phrase = f'{{title}} : "{" ".join(pairs)}"'
        yield from take("words w JOIN document d ON d.number=w.rowid WHERE words MATCH ?", phrase)


def _agencies(library: Library, wanted: str) -> list[Suggestion]:
    latin = wanted.isascii()
    found: list[tuple[tuple[int, int], Agency]] = []
    for agency in library.agencies():
        names = [core(name) for name in (agency.title, *agency.aliases)]
        places = [name.find(wanted) for name in names if wanted in name]
        if not places and latin and len(wanted) >= 2:
            sounds = [sound(name) for name in names for sound in (syllables, initials)]
            places = [sound.find(wanted) for sound in sounds if wanted in sound]
        if places:
            found.append(((min(places), agency.order), agency))
    return [Suggestion("agency", agency.title, agency.id) for _, agency in sorted(found, key=lambda f: f[0])]


def _questions(typed: str, wanted: str, language: str) -> list[Suggestion]:
    """Return the questions that hold what was typed, or most of its character pairs; by words for English."""
    pairs = list(map("".join, itertools.pairwise(wanted))) or [wanted]
    words = typed.split()
    scored: list[tuple[float, int, Question]] = []
    for at, (question, (full, first)) in enumerate(zip(common_questions(), _sounds_of_questions(), strict=True)):
        if not typed.isascii():
            text = question.chinese
            share = 1.5 if wanted in text else sum(pair in text for pair in pairs) / len(pairs)
        elif language == "en" and len(wanted) >= 3 and all(word in fold(question.english) for word in words):
            share = 1.2
        else:
            share = 1.0 if len(wanted) >= 3 and (wanted in full or wanted in first) else 0.0
        if share >= 0.6:
            scored.append((-share, at, question))
    return [Suggestion("question", question.words(language)) for _, _, question in sorted(scored)[:4]]
