"""From pinyin letters to words: whole, by initials, mixed, with slips forgiven. Keeps nothing of what was written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from kiosk.writing.lexicon import Characters, Entry, Lexicon, characters, lexicon
from kiosk.writing.purpose import Purpose
from kiosk.writing.syllables import CUT, Segment, group, segments

LONGEST = 40
"""Letters that are looked at; more than anybody writes before choosing."""

_SYLLABLES = 10
_SENTENCES = 3
_NAMES = 8
_WORDS = 24
_TERM, _PLACE, _LONGER = -25, -35, 30
_EACH_MISSING = 4
_WORD_IN_NAME, _RARE = 60, 35
_NO_SURNAME = 160
_ENDS = {
    Purpose.ADDRESS: frozenset("省市县区镇乡村街路巷弄里号楼栋幢层室院屯组岛湾园苑城桥"),
    Purpose.SEARCH: frozenset("证费金法险税房"),
}
"""Characters that words of a field end with: there 街 is meant, not 接."""
_END = {Purpose.ADDRESS: -25, Purpose.SEARCH: -10}


class Candidate(NamedTuple):
    """What the letters may mean: the words, and how many of the letters they use up."""

    text: str
    letters: int


class _Edge(NamedTuple):
    end: int
    cost: int
    word: str


class Pinyin:
    """The engine behind the pinyin keyboard."""

    def __init__(self, words: Lexicon | None = None, letters: Characters | None = None) -> None:
        self._lexicon = words or lexicon()
        self._characters = letters or characters()
        self._matched: dict[tuple[str, ...], list[tuple[int, Entry]]] = {}

    def forget(self) -> None:
        """Drop every trace of what was written."""
        self._matched.clear()
        self._lexicon.forget()

    def candidates(self, typed: str, purpose: Purpose = Purpose.TEXT, *, first: bool = True) -> list[Candidate]:
        """Return what the letters may mean, the likeliest first: all of them, then the beginning of them.

        `typed` holds letters and apostrophes (``xi'an``); `first` says that nothing stands before them in the field,
        so that a name begins with a surname.
        """
        typed = typed.lower()[:LONGEST]
        letters = typed.replace("'", "")
        if not letters:
            return []
        work = _Work(self, letters, _borders(typed), purpose, first)
        whole = work.sentences()
        texts = {text: cost for cost, text in reversed(whole)}
        for cost, text in work.longer():
            texts.setdefault(text, cost)
        found = [Candidate(text, len(typed)) for text, _ in sorted(texts.items(), key=lambda item: item[1])][:_WORDS]
        for edge in work.beginnings():
            found.append(Candidate(edge.word, _with_borders(typed, edge.end)))
        seen: dict[str, Candidate] = {}
        for candidate in found:
            seen.setdefault(candidate.text, candidate)
        return list(seen.values())

    def matches(self, path: tuple[Segment, ...]) -> list[tuple[int, Entry]]:
        """Return the words of these segments with the cost of the slips, best first."""
        key = tuple(segment[0] for segment in path)
        found = self._matched.get(key)
        if found is None:
            found = []
            filed = {""}
            for _, meant, _ in path:
                filed = {start + letter for start in filed for letter in {group(s) for s in meant}}
                filed = {start for start in filed if len(start) < len(path) or self._lexicon.holds(start)}
            for name in filed:
                for entry in self._lexicon.entries(name):
                    slips = 0
                    for (_, meant, _), syllable in zip(path, entry.syllables, strict=True):
                        cost = meant.get(syllable)
                        if cost is None:
                            break
                        slips += cost
                    else:
                        found.append((slips, entry))
            found.sort(key=lambda item: item[0] + item[1].cost)
            self._matched[key] = found
        return found

    def cost(self, entry: Entry, purpose: Purpose, *, first: bool) -> int:
        """Return what an entry costs in a field."""
        if purpose is Purpose.NAME:
            if len(entry.word) > 1:
                return entry.cost + _WORD_IN_NAME
            costs = self._characters.costs(entry.word)
            # Of what is no surname the commoner comes first, and with it the simplified form.
            surname = costs.surname if costs.surname < _NO_SURNAME else _NO_SURNAME + costs.text // 10
            return (surname if first else costs.given) + (_RARE if "r" in entry.marks else 0)
        end = _END[purpose] if not first and entry.word in _ENDS.get(purpose, ()) else 0
        if purpose is Purpose.ADDRESS:
            return entry.cost + end + (_PLACE if "a" in entry.marks else 0)
        return entry.cost + end + (_TERM if "g" in entry.marks else 0)

    def terms(self, path: tuple[Segment, ...]) -> Iterator[tuple[int, Entry]]:
        """Yield the longer terms that begin with these segments, with the cost of the slips."""
        for entry in self._lexicon.terms("".join(group(next(iter(meant))) for _, meant, _ in path)):
            costs = [meant.get(syllable) for (_, meant, _), syllable in zip(path, entry.syllables, strict=False)]
            if None not in costs:
                yield sum(cost or 0 for cost in costs), entry


def _borders(typed: str) -> frozenset[int]:
    """Return the places among the letters where an apostrophe stood."""
    places, count = set(), 0
    for character in typed:
        if character == "'":
            places.add(count)
        else:
            count += 1
    return frozenset(places)


def _with_borders(typed: str, letters: int) -> int:
    """Return how much of what was typed holds so many letters, apostrophes after them included."""
    count = place = 0
    while place < len(typed) and (count < letters or typed[place] == "'"):
        count += typed[place] != "'"
        place += 1
    return place


class _Work:
    """One look at one run of letters."""

    def __init__(self, engine: Pinyin, letters: str, borders: frozenset[int], purpose: Purpose, first: bool) -> None:
        self.engine, self.letters, self.purpose, self.first = engine, letters, purpose, first
        size = len(letters)
        self.steps: list[list[tuple[int, Segment]]] = [[] for _ in range(size)]
        # The fewest cuts with which the letters from a place to their end can be read.
        self.least = [10_000] * size + [0]
        for start in range(size - 1, -1, -1):
            for segment in segments(letters[start : start + 7] if size - start > 6 else letters[start:]):
                end = start + len(segment[0])
                if any(start < border < end for border in borders):
                    continue
                self.steps[start].append((end, segment))
                self.least[start] = min(self.least[start], segment[2] + self.least[end])
            if not self.steps[start]:
                # A letter that begins no syllable (i, u, v) stands for itself.
                self.least[start] = 10 * CUT + self.least[start + 1]
        self.paths: list[list[tuple[int, int, tuple[Segment, ...]]]] = [list(self._paths(i)) for i in range(size)]
        self.edges = [self._edges(start) for start in range(size)]

    def _paths(self, start: int) -> Iterator[tuple[int, int, tuple[Segment, ...]]]:
        """Yield end, cost and segments of what may be one word; only the first may take a detour of one cut."""
        allowed = self.least[start] + (CUT if start == 0 else 0)
        waiting: list[tuple[int, int, tuple[Segment, ...]]] = [(start, 0, ())]
        while waiting:
            at, cost, path = waiting.pop()
            if path:
                yield at, cost, path
            if at == len(self.letters) or len(path) == _SYLLABLES:
                continue
            for end, segment in self.steps[at]:
                price = cost + segment[2]
                if price + self.least[end] <= allowed:
                    waiting.append((end, price, (*path, segment)))

    def _edges(self, start: int) -> list[_Edge]:
        best: dict[tuple[int, str], int] = {}
        first = self.first and start == 0
        for end, cost, path in self.paths[start]:
            for slips, entry in self.engine.matches(path)[:80]:
                price = cost + slips + self.engine.cost(entry, self.purpose, first=first)
                key = (end, entry.word)
                if price < best.get(key, 10_000):
                    best[key] = price
        found = [_Edge(end, cost, word) for (end, word), cost in best.items()]
        if not self.steps[start]:
            found.append(_Edge(start + 1, 10 * CUT, self.letters[start]))
        found.sort(key=lambda edge: edge.cost)
        return found

    def sentences(self) -> list[tuple[int, str]]:
        """Return readings of all the letters with their costs, the cheapest first."""
        size = len(self.letters)
        each = _NAMES if self.purpose is Purpose.NAME else _SENTENCES
        best: list[list[tuple[int, str]]] = [[] for _ in range(size)] + [[(0, "")]]
        for start in range(size - 1, -1, -1):
            found: dict[str, int] = {}
            kept: dict[int, int] = {}
            for edge in self.edges[start]:
                if edge.end == size and start == 0:
                    found[edge.word] = min(edge.cost, found.get(edge.word, 10_000))
                    continue
                if kept.get(edge.end, 0) >= each:
                    continue
                kept[edge.end] = kept.get(edge.end, 0) + 1
                for cost, rest in best[edge.end]:
                    text = edge.word + rest
                    found[text] = min(edge.cost + cost, found.get(text, 10_000))
            ordered = sorted((cost, text) for text, cost in found.items())
            best[start] = ordered if start == 0 else ordered[:each]
        single = {edge.word for edge in self.edges[0] if edge.end == size}
        composed = [item for item in best[0] if item[1] not in single][:each]
        return sorted([item for item in best[0] if item[1] in single] + composed)

    def longer(self) -> Iterator[tuple[int, str]]:
        """Yield terms of open government of which the letters are the beginning."""
        if self.purpose not in (Purpose.TEXT, Purpose.SEARCH):
            return
        for end, cost, path in self.paths[0]:
            if end == len(self.letters) and len(path) > 1:
                for slips, entry in self.engine.terms(path):
                    missing = len(entry.syllables) - len(path)
                    yield cost + slips + entry.cost + _TERM + _LONGER + _EACH_MISSING * missing, entry.word

    def beginnings(self) -> Iterator[_Edge]:
        """Yield words of the first letters, the longest first, then every character of the first syllable."""
        size = len(self.letters)
        words = [edge for edge in self.edges[0] if edge.end < size and len(edge.word) > 1]
        yield from sorted(words, key=lambda edge: (-edge.end, edge.cost))[:_WORDS]
        singles: dict[str, _Edge] = {}
        for end, cost, path in self.paths[0]:
            if len(path) == 1:
                for slips, entry in self.engine.matches(path):
                    price = cost + slips + self.engine.cost(entry, self.purpose, first=self.first)
                    if entry.word not in singles or price < singles[entry.word].cost:
                        singles[entry.word] = _Edge(end, price, entry.word)
        yield from sorted(singles.values(), key=lambda edge: edge.cost)
