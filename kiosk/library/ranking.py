"""Second look: each candidate examined by itself, its title against the question, then its best passage.

Scores are sums of plain parts, each worth at most about one; a document named exactly, by title, short name,
number or sound, stands above all (:data:`EXACT`). The figures were set on the development half of the questions
(docs/search.md).
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable

import msgspec
from rapidfuzz.distance import OSA

from kiosk.library.asked import PartKind
from kiosk.library.passages import Passages
from kiosk.library.postings import LENGTH_SHARE, SATURATION, USUAL_LENGTH
from kiosk.library.retrieval import Rough, Scores
from kiosk.library.shelf import Shelf
from kiosk.library.tokens import core
from kiosk.library.understanding import Understood

EXACT = 8.0
"""More than all parts together can be worth."""
READ = 10
"""Best candidates whose bodies are read for the passage."""
TERM_OFTEN = 0.25
"""What an official term is worth that a text uses often."""
TERM_OF_TEXT = 6
"""Characters up to which an official term is counted in texts."""


Weights = dict[int, float]
"""What passages are worth, by their index."""
Gain = Callable[[float, str, str, str], float]
"""Notes what a part of the score is worth, and why: reason, said, meant; returns the worth."""


class Candidate(msgspec.Struct):
    """A document examined. `how` tells what it was found by, the strongest first: (reason, said, meant).

    Of one whose body was read: its `passages`, and which of them hold how much of the question and of its terms.
    """

    slot: int
    score: float = 0.0
    exact: bool = False
    corrected: bool = False
    how: list[tuple[str, str, str]] = []
    passages: Passages | None = None
    held: tuple[Weights, Weights] | None = None

    def __repr__(self) -> str:
        return f"Candidate(slot={self.slot}, ...)"


def examine(c: Candidate, asked: Understood, scores: Scores, shelf: Shelf, off: frozenset[str]) -> None:
    """Score a candidate by all that is known without its body."""
    slot = c.slot
    title, short = shelf.cores[slot], shelf.shorts[slot]
    how: list[tuple[float, tuple[str, str, str]]] = []

    def gain(worth: float, reason: str, said: str, meant: str) -> float:
        if worth > 0:
            how.append((worth, (reason, said, meant)))
        return worth

    fit = min(1.0, len(asked.content) / max(1, len(title)))
    score = gain(0.9 * scores.title + 0.3 * scores.title * fit, "words", asked.content, title)
    score += gain(0.5 * scores.words + 0.25 * scores.held, "text", asked.content, "")
    score += _named(c, asked, title, short, gain, off)
    if scores.terms > 0:
        said, meant = _best_term(asked, title)
        gain(scores.terms, "everyday", said, meant)
    score += 1.1 * scores.terms
    score += gain(0.6 * scores.meaning, "meaning", asked.content, title)
    if scores.place > 0:
        gain(scores.place, "place", ", ".join(p.said for p in asked.of(PartKind.PLACE)), "")
    score += scores.place
    if "prior" not in off:
        score += float(shelf.prior[slot])
    for part in asked.parts:
        if part.kind is PartKind.KIND and shelf.kinds.values[shelf.kinds.codes[slot]] == part.value:
            score += 0.3
        elif part.kind is PartKind.AGENCY and part.value in shelf.agencies.values[shelf.agencies.codes[slot]]:
            score += 0.25
    c.score = score
    c.how = [reason for _, reason in sorted(how, key=lambda h: -h[0])]


@functools.lru_cache(1024)
def _core_of_term(term: str) -> str:
    """Return what :func:`core` does, of a term of the dictionary: nothing that a person typed is kept."""
    return core(term)


def _best_term(asked: Understood, title: str) -> tuple[str, str]:
    for part in asked.of(PartKind.EVERYDAY):
        if _core_of_term(part.value) in title:
            return part.said, part.value
    return asked.content, title


def _named(c: Candidate, asked: Understood, title: str, short: str, gain: Gain, off: frozenset[str]) -> float:
    """Return what the title is worth as the name that was typed, whole, in part, misspelt or abbreviated."""
    wanted = asked.title
    if not wanted:
        return 0.0
    best = 0.0
    for name in (title, short) if short else (title,):
        if wanted == name:
            c.exact = True
            return gain(EXACT, "title", wanted, title)
        if len(wanted) >= 2 and wanted in name:
            best = max(best, 0.5 + 0.8 * len(wanted) / len(name) + (0.1 if name.startswith(wanted) else 0.0))
    if asked.interprets and (worth := _interprets(asked.interprets, title)):
        best = max(best, worth)
    if best:
        return gain(best, "title", wanted, title)
    if "alike" in off or len(wanted) < 3:
        return 0.0
    for name in (title, short) if short else (title,):
        if len(name) > 2 * len(wanted) + 2 or len(wanted) > 2 * len(name) + 2:
            continue
        most = max(1, len(wanted) // 3)
        apart = OSA.distance(wanted, name, score_cutoff=most)
        if apart > most:
            continue
        alike = 1 - apart / max(len(wanted), len(name))
        if apart == 1 and len(wanted) >= 3:
            best = max(best, 1.1 + alike)
            c.corrected = True
        elif alike > 0.6 and len(wanted) >= 5:
            best = max(best, 1.7 * alike * alike)
            c.corrected = c.corrected or alike > 0.75
    if best:
        return gain(best, "alike", wanted, title)
    if len(wanted) <= 7 and (worth := _abbreviates(wanted, title)):
        return gain(worth, "title", wanted, title)
    return 0.0


def _interprets(asked: tuple[str, str], title: str) -> float:
    """Return what a title is worth as the interpretation asked for: 适用公司法若干问题的规定（三） is 公司法解释三."""
    law, figure = asked
    if law not in title or "最高人民" not in title or not _INTERPRETS.search(title):
        return 0.0
    about = 0.5 if f"适用中华人民共和国{law}" in title or f"适用{law}" in title else 0.0
    first = not figure and re.search("的解释$|问题的(?:解释|规定)一?$", title)
    return 1.5 + about + (1.5 if first or title[-1:] == figure else 0.0)


_INTERPRETS = re.compile("(?:解释|规定)[一二三四五六七八九]?$")


def _abbreviates(short: str, full: str) -> float:
    """Return how well `short` abbreviates `full`, 0 if not: its characters in order, best at the words' beginnings.

    道交法 abbreviates 道路交通安全法: from the first character to the last, each one beginning a word.
    """
    if short[-1] != full[-1:] or short[0] != full[:1]:
        return 0.0
    import rjieba

    starts, at = set(), 0
    for word in rjieba.cut(full):
        starts.add(at)
        at += len(word)
    place, hits = -1, 0
    for character in short:
        beginning = next((s for s in sorted(starts) if s > place and full[s] == character), -1)
        place = beginning if beginning >= 0 else full.find(character, place + 1)
        if place < 0:
            return 0.0
        hits += place in starts
    return 0.35 + 0.9 * hits / len(short) + 0.2 * len(short) / len(full)


def _held(c: Candidate, passages: Passages, asked: Understood, rough: Rough) -> tuple[Weights, Weights]:
    """Return which passages hold how much of the question, and of its official terms; looked for once."""
    if c.held is None:
        terms = dict.fromkeys(map(_core_of_term, asked.terms), 1.0)
        c.held = passages.holding(rough.weights), passages.holding(terms)
    return c.held


def read(c: Candidate, asked: Understood, rough: Rough, passages: Passages | None, title: str) -> None:
    """Add what the best passage and the whole text are worth; `title` is its core."""
    c.passages = passages
    if c.exact or passages is None:
        return
    words, terms = _held(c, passages, asked, rough)
    if rough.weights:
        c.score += 0.2 * passages.best(words)[1] / (sum(rough.weights.values()) or 1.0)
    text = passages.whole
    phrase = asked.typed
    if len(phrase) >= 4 and (phrase in text or phrase in title):
        # Who types six characters in a row that stand in a text has it before them.
        c.score += 0.8 if len(phrase) < 6 else 1.8
    if " " in asked.said:
        # Words set apart are meant each: a text with all of them is worth more.
        telling = {w: rough.weights.get(w[:2], 1.0) for w in asked.words if len(w) >= 2 and not w.isascii()}
        found = sum(v for w, v in telling.items() if w in text) / (sum(telling.values()) or 1.0)
        c.score += 0.45 * found + (0.8 if found > 0.99 and len(telling) > 1 else 0.0)
    if asked.terms:
        c.score += (0.12 * passages.best(terms)[1] + TERM_OFTEN * _often(asked.terms, text)) / len(asked.terms)


def _often(terms: Iterable[str], text: str) -> float:
    """Return how often a text uses official terms, each saturated as in BM25; a long term is most of a title."""
    norm = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * len(text) / USUAL_LENGTH)
    counts = [text.count(_core_of_term(term)) for term in terms if len(term) <= TERM_OF_TEXT]
    return sum((SATURATION + 1) * count / (count + norm) for count in counts)


def passage(c: Candidate, asked: Understood, rough: Rough) -> int | None:
    """Return the index of the passage that answers best, official terms before words."""
    if c.passages is None:
        return None
    words, terms = _held(c, c.passages, asked, rough)
    both = dict(words)
    for at, weight in terms.items():
        both[at] = both.get(at, 0.0) + 1.5 * weight
    found, _ = c.passages.best(both)
    return found if found >= 0 else None
