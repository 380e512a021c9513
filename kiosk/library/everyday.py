"""What is meant by everyday words: official terms, by the dictionaries of ``assets/search`` and the portal's own."""

from __future__ import annotations

import functools
import itertools
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from kiosk.content.text import fold
from kiosk.places import assets

LONGEST = 8
"""Characters of a single everyday word that is looked for."""
ENOUGH = 6
"""Official terms from which on no further line of words together is taken: the first ones say most."""
APART = "…"
"""Stands between words of a question that need not touch."""
_FRAME = re.compile("^最高人民法院(?:、最高人民检察院)?关于(?:审理|办理|适用)?(?=.{6})")


class Together(NamedTuple):
    """Words that mean something together: of each group one is met.

    `words` gives for each word the lines and groups it stands in, `lines` for each line how many groups it has, and
    its official terms; `longest` is the length of the longest word.
    """

    words: dict[str, list[tuple[int, int]]]
    lines: list[tuple[int, tuple[str, ...]]]
    longest: int


def lines(path: Path) -> list[str]:
    """Return the lines of a dictionary, without its remarks; none where there is no such file."""
    text = path.read_text("utf-8") if path.exists() else ""
    return [line for line in text.splitlines() if line and not line.startswith("#")]


@functools.cache
def _single() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for line in lines(assets() / "search" / "everyday.tsv"):
        word, _, terms = line.partition("\t")
        found[fold(word)] = tuple(fold(term) for term in terms.split())
    return found


@functools.cache
def _together() -> Together:
    return together(sorted((assets() / "search" / "together").glob("*.tsv")))


def together(paths: Iterable[Path], as_met: Callable[[str], str] = str, between: str = "") -> Together:
    """Read dictionaries of words that mean something together: groups of words, a TAB, official terms.

    `as_met` gives a word as it is met in a question, `between` is what stands between a question's units: nothing
    between characters, a blank between words.
    """
    words: dict[str, list[tuple[int, int]]] = defaultdict(list)
    found: list[tuple[int, tuple[str, ...]]] = []
    for line in itertools.chain.from_iterable(map(lines, paths)):
        said, _, terms = line.partition("\t")
        groups = fold(said).split("+")
        for at, group in enumerate(groups):
            for word in group.split("/"):
                words[as_met(word)].append((len(found), at))
        found.append((len(groups), tuple(map(fold, terms.split()))))
    longest = max((word.count(between) + 1 if between else len(word) for word in words), default=0)
    return Together(dict(words), found, longest)


def terms(squeezed: str, extra: dict[str, tuple[str, ...]]) -> dict[str, str]:
    """Return the official terms meant by a question, each with the words that mean it.

    Words that mean something together (a workplace and an injury) stand for the question where there are such, those
    that say more first: a single word names the place and misses the trouble. `extra` are the portal's additions: they
    count in any case.
    """
    if together := _of_words_together(squeezed):
        return _of_single_words(squeezed, extra) | together
    return _of_single_words(squeezed, {**_single(), **extra} if extra else _single())


def about(term: str) -> str:
    """Return an official term without the words that begin the titles of all judicial interpretations (司法解释)."""
    return _FRAME.sub("", term)


def words_of(said: str) -> list[str]:
    """Return the words of a question for which :func:`terms` gave a term."""
    return said.split(APART)


def stands(said: str, text: str) -> bool:
    """Return whether those words all stand in a text."""
    return all(word in text for word in words_of(said))


class Line(NamedTuple):
    """A line of the dictionary whose groups are all met: where in the question (begin, end), by group; its terms."""

    words: dict[int, tuple[int, int]]
    terms: tuple[str, ...]


Met = tuple[int, int, str]
"""A word met in a question: where it begins and ends, and the word as the dictionary has it."""


def stretches(units: Sequence[str], longest: int, between: str = "") -> Iterator[Met]:
    """Yield every stretch of a question's characters, or of its words with a blank `between` them."""
    for begin in range(len(units)):
        for end in range(begin + 1, min(len(units), begin + longest) + 1):
            stretch = units[begin:end]
            yield begin, end, stretch if isinstance(stretch, str) else between.join(stretch)


def met(said: Iterable[Met], held: Together) -> list[Line]:
    """Return the lines whose groups are all met in a question, those that say most first; the longest word counts."""
    longest: dict[tuple[int, int], tuple[int, int]] = {}
    for begin, end, word in said:
        for place in held.words.get(word, ()):
            first, last = longest.get(place, (0, 0))
            if end - begin > last - first:
                longest[place] = begin, end
    count = Counter(line for line, _ in longest)
    whole: dict[int, dict[int, tuple[int, int]]] = {line: {} for line, n in count.items() if n == held.lines[line][0]}
    for (line, group), span in longest.items():
        if line in whole:
            whole[line][group] = span
    order = sorted(whole, key=lambda line: (-sum(end - begin for begin, end in whole[line].values()), line))
    return [Line(whole[line], held.lines[line][1]) for line in order]


def _of_words_together(squeezed: str) -> dict[str, str]:
    found: dict[str, str] = {}
    held = _together()
    for line in met(stretches(squeezed, held.longest), held):
        # One word may be met in two groups.
        words = dict.fromkeys(squeezed[start:end] for start, end in sorted(line.words.values()))
        for term in line.terms:
            found.setdefault(term, APART.join(words))
        if len(found) >= ENOUGH:
            break
    return found


def _of_single_words(squeezed: str, known: dict[str, tuple[str, ...]]) -> dict[str, str]:
    """Return the terms of single words; a longer word hides those inside."""
    spans: list[tuple[int, int, str]] = []
    for start in range(len(squeezed)):
        for length in range(min(LONGEST, len(squeezed) - start), 0, -1):
            word = squeezed[start : start + length]
            if word in known:
                if not any(s <= start and start + length <= e for s, e, _ in spans):
                    spans.append((start, start + length, word))
                break
    found: dict[str, str] = {}
    for _, _, word in spans:
        for term in known[word]:
            found.setdefault(term, word)
    return found
