"""Suggestions while one types: common questions, agencies, titles. Quick, and never from what others typed."""

from __future__ import annotations

import datetime as dt
import functools
import itertools
import re
from collections.abc import Iterable

import apsw
import msgspec
import numpy as np

from kiosk.content.records import Agency
from kiosk.content.text import fold
from kiosk.content.typed import Typed
from kiosk.library import postings
from kiosk.library.reading import Library
from kiosk.library.schema import LibraryError
from kiosk.library.shelf import Shelf, Slots, shelf
from kiosk.library.sounding import heard
from kiosk.library.tokens import core, sounds, tokens
from kiosk.library.understanding import simplify
from kiosk.places import assets

LOOKED_AT = 12
"""Titles that are read for one keystroke."""

SORTED = 400
"""Titles that are put in order for one keystroke: a single character stands in half of all."""

SOUNDS_SO = 1.0
"""What a title's sound must be worth: the letters in a row, not scattered."""

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
    return tuple(sounds(core(question.chinese)) for question in common_questions())


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
    db = library.connection()
    if db is None:
        return []
    try:
        db.execute("BEGIN")  # The shelf and the rows are of one release.
        try:
            return _titles_of(db, shelf(library, db, today), wanted)
        finally:
            db.execute("COMMIT")
    except (apsw.CorruptError, apsw.NotADBError, apsw.IOError) as error:
        raise LibraryError("library.damaged", file=str(library.path)) from error


def _titles_of(db: apsw.Connection, held: Shelf, wanted: str) -> list[Suggestion]:
    ranked: dict[int, tuple[tuple[object, ...], int]] = {}
    for slot in _slots(db, held, wanted):
        name = held.cores[slot]
        place = name.find(wanted)
        key = (not held.current[slot], place != 0, place < 0, len(name), -held.prior[slot], name)
        family = int(held.families[slot])
        if family not in ranked or key < ranked[family][0]:
            ranked[family] = key, slot
    best = [slot for _, slot in sorted(ranked.values())[:LOOKED_AT]]
    numbers = [int(held.numbers[slot]) for slot in best]
    marks = ",".join(map(str, numbers))
    rows = db.execute(f"SELECT number, title, id FROM document WHERE number IN ({marks})")  # noqa: S608
    named = {row[0]: Suggestion("title", str(row[1]), str(row[2])) for row in rows}
    return [named[number] for number in numbers if number in named]


def _slots(db: apsw.Connection, held: Shelf, wanted: str) -> Iterable[int]:
    """Return the documents whose title holds what is wanted or sounds so; of very many, those of the best kinds."""
    if wanted.isascii() and wanted.isalpha():
        return [slot for slot, worth, _ in heard(db, held, wanted) if worth >= SOUNDS_SO]
    slots = _holding(db, held, wanted)
    if len(slots) > SORTED:
        slots = slots[np.argsort(-held.prior[slots] + held.lengths[slots] / 100, kind="stable")[:SORTED]]
    return map(int, slots)


def _holding(db: apsw.Connection, held: Shelf, wanted: str) -> Slots:
    """Return the documents whose title holds what is wanted, by the index where it knows: 100,000 titles are many."""
    if not all("\u3400" <= character <= "\u9fff" for character in wanted):
        return np.array([slot for slot, name in enumerate(held.cores) if wanted in name], np.intp)
    pairs = list(dict.fromkeys(tokens(wanted)))
    codes = [postings.pair(pair) if len(pair) > 1 else postings.single(pair) for pair in pairs]
    count = np.zeros(held.count + 1, np.int16)
    for found in held.hold(db, postings.TITLE, codes).values():
        for slots, _ in found.parts:
            count[slots] += 1
    slots = np.flatnonzero(count[:-1] == len(codes))
    if len(wanted) <= 2:
        return slots
    return slots[[wanted in held.cores[slot] for slot in slots.tolist()]]


def _agencies(library: Library, wanted: str) -> list[Suggestion]:
    latin = wanted.isascii()
    found: list[tuple[tuple[int, int], Agency]] = []
    for agency in library.agencies():
        names = [core(name) for name in (agency.title, *agency.aliases)]
        places = [name.find(wanted) for name in names if wanted in name]
        if not places and latin and len(wanted) >= 2:
            spoken = [letters for name in names for letters in sounds(name)]
            places = [letters.find(wanted) for letters in spoken if wanted in letters]
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
