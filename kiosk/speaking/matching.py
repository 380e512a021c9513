"""What was heard, matched by its sound against titles and terms: a recogniser writes 义法 where 依法 was said.

Syllables are compared without tones; those that northern and southern speakers do not tell apart (z/zh, n/l, in/ing)
are nearly alike.
"""

from __future__ import annotations

import datetime as dt
import functools
import re
from collections.abc import Iterable

import apsw
import numpy as np

from kiosk.library import cutting, postings
from kiosk.library.pinyin import syllables
from kiosk.library.reading import Library
from kiosk.library.schema import LibraryError
from kiosk.library.shelf import shelf
from kiosk.places import assets

SAME, NEARLY, HALF, OTHER = 0.0, 0.2, 0.6, 1.0

CLOSE = 0.3
"""Distance a syllable, at most, for two words to sound alike."""

_NEAR = ((r"^zh", "z"), (r"^ch", "c"), (r"^sh", "s"), (r"^l", "n"), (r"^h(?=u)", "f"), (r"(?<=[aei])ng$", "n"))


LOOKED_AT = 150
"""Titles compared syllable by syllable, of those that share most letters."""


@functools.lru_cache(4000)
def _folded(syllable: str) -> str:
    for pattern, near in _NEAR:
        syllable = re.sub(pattern, near, syllable)
    return syllable


@functools.lru_cache(4000)
def _halves(syllable: str) -> tuple[str, str]:
    cut = re.match(r"(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(.*)", syllable)
    assert cut is not None  # noqa: S101 - both parts may be empty
    return cut[1] or "", cut[2]


@functools.lru_cache(60_000)
def apart(one: str, other: str) -> float:
    """Return how far apart two syllables sound, 0 to 1."""
    if one == other:
        return SAME
    if _folded(one) == _folded(other):
        return NEARLY
    first, second = _halves(_folded(one)), _halves(_folded(other))
    return HALF if first[0] == second[0] or first[1] == second[1] else OTHER


def distance(heard: list[str], said: list[str]) -> float:
    """Return the cost of `heard` as the best stretch of `said` (which may go on before and after), by the syllable."""
    if not heard:
        return 1.0
    row = [0.0] * (len(said) + 1)  # Beginning anywhere costs nothing.
    for at, syllable in enumerate(heard, 1):
        before, row[0] = row[0], float(at)
        for place, other in enumerate(said, 1):
            before, row[place] = row[place], min(before + apart(syllable, other), row[place] + 1, row[place - 1] + 1)
    return min(row) / len(heard)


@functools.cache
def terms() -> dict[int, list[tuple[str, tuple[str, ...]]]]:
    """Return the words people look for, with their syllables, by how many: everyday words and short names."""
    found: dict[int, list[tuple[str, tuple[str, ...]]]] = {}
    for name in ("short-names.tsv", "everyday.tsv"):
        for line in (assets() / "search" / name).read_text("utf-8").splitlines():
            if line and not line.startswith("#"):
                for word in {line.split("\t")[0], *line.split("\t")[1].split()}:
                    if len(word) >= 2 and re.fullmatch(r"[\u4e00-\u9fff]+", word):
                        found.setdefault(len(word), []).append((word, tuple(syllables(word))))
    return found


def corrected(heard: str) -> str:
    """Return what was heard with words put right that sound like a known term: 事用期 becomes 试用期."""
    text = heard
    for run in re.findall(r"[\u4e00-\u9fff]{2,}", heard):
        text = text.replace(run, _corrected(run), 1)
    return text


def _corrected(run: str) -> str:
    sounds = syllables(run)
    if len(sounds) != len(run):
        return run
    best: list[tuple[float, int, str]] = []
    for length, known in terms().items():
        for at in range(len(run) - length + 1):
            window = sounds[at : at + length]
            here = run[at : at + length]
            for word, said in known:
                cost = 0.0 if word == here else 0.01 + sum(map(apart, window, said)) / length
                if cost <= (0.01 if length == 2 else CLOSE / 2):
                    best.append((cost, at, word))
    # The longest word holds its place; of equals the one that stands there already, then the nearest.
    taken = [False] * len(run)
    out = list(run)
    for _, at, word in sorted(best, key=lambda b: (-len(b[2]), b[0])):
        if not any(taken[at : at + len(word)]):
            out[at : at + len(word)] = word
            taken[at : at + len(word)] = [True] * len(word)
    return "".join(out)


def titles(library: Library, heard: str, today: dt.date, limit: int = 3) -> list[str]:
    """Return the titles that sound like what was heard, the nearest first.

    Raises:
        LibraryError: the library is damaged.
    """
    sounds = syllables(heard)
    db = library.connection()
    if len(sounds) < 3 or db is None:
        return []
    try:
        db.execute("BEGIN")  # The shelf and the rows are of one release.
        try:
            held = shelf(library, db, today)
            # Three letters in a row, within two syllables: what one wrong syllable leaves untouched.
            pairs = ("".join(sounds[at : at + 2]) for at in range(len(sounds) - 1))
            asked = [token for pair in dict.fromkeys(pairs) for token in cutting.sound_tokens(pair, 1)]
            count = np.zeros(held.count + 1, np.float32)
            for part in held.hold(db, postings.SOUND, list(dict.fromkeys(asked))).values():
                part.add(count, 1.0)
            order = np.lexsort((held.lengths, -count[:-1]))[:LOOKED_AT]
            numbers = [int(held.numbers[slot]) for slot in order if count[slot] > 0]
            marks = ",".join(map(str, numbers))
            rows = db.execute(f"SELECT title FROM document WHERE number IN ({marks})").fetchall()  # noqa: S608
        finally:
            db.execute("COMMIT")
    except (apsw.CorruptError, apsw.NotADBError, apsw.IOError) as error:
        raise LibraryError("library.damaged", file=str(library.path)) from error
    return nearest(heard, (str(row[0]) for row in rows), limit)


def nearest(heard: str, among: Iterable[str], limit: int = 3) -> list[str]:
    """Return which of some texts sound like what was heard, the nearest (and of equals the shortest) first."""
    sounds = syllables(heard)
    scored = []
    for text in dict.fromkeys(among):
        said = syllables(text)
        cost = min(distance(sounds, said), distance(said, sounds) if len(said) >= 4 else 1.0)
        if cost <= CLOSE:
            scored.append((cost, len(text), text))
    return [text for _, _, text in sorted(scored)[:limit]]
