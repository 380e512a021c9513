"""First look: every document of the library gets a rough score, in a handful of array operations.

What a question gives: pairs of characters (weighed by rarity), official
terms for its everyday words, a title it may be, pinyin, a vector of its meaning. What comes out: the candidates
that the second look (:mod:`kiosk.library.ranking`) examines one by one.
"""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Iterable
from typing import NamedTuple

import apsw
import msgspec
import numpy as np

from kiosk.library import meaning, postings
from kiosk.library.asked import Part, PartKind, places
from kiosk.library.everyday import words_of
from kiosk.library.shelf import NATIONAL, Floats, Held, Marks, Shelf, Slots
from kiosk.library.tokens import tokens
from kiosk.library.understanding import Understood

CANDIDATES = 32
"""Documents that the second look takes from the rough order; each single ingredient adds its own best few."""
OF_EACH = 6
OF_PHRASE = 12
"""Documents up to which those that may hold a passage word for word are all looked at."""
PHRASE = 6
"""Characters from which on a question may be a passage of a text, typed word for word."""
PASSAGE = 40
"""Characters up to which it may be one."""
TELLING = 16
"""Rarest pairs of a question that are looked up; a longer question says no more."""
SPELT = 16
"""Rarest pairs of a name that titles spelt alike are looked up by."""
COMMON = 0.3
"""A pair that stands in more than this share of bodies tells nothing, unless there is nothing else."""
NAMED = 0.5
"""What an everyday word's official term is worth, about, that makes up a tenth of a text's name."""
TRANSLATED = 0.7
"""What a pair counts that stands in everyday words whose official terms are known: those say it better."""
NEXT_TERM = np.float32(0.88)
"""What an official term is worth beside the one before it: the likeliest stand first."""
LONG_TERM = 12
"""Characters up to which every pair of an official term is looked for in titles."""
ABBREVIATED = 12
"""Names up to this length are looked for by single characters, too: 道交法 shares no pair with its title."""


class Scores(NamedTuple):
    """What the first look saw of one document."""

    words: float
    held: float
    title: float
    terms: float
    meaning: float
    place: float


class Rough(msgspec.Struct):
    """Scores by slot, 0 to 1 each (`meaning` by standard score): what the first look saw.

    `phrase` are the documents that may hold what was typed, word for word.
    """

    words: Floats
    held: Floats
    title: Floats
    alike: Floats
    terms: Floats
    meaning: Floats
    letters: Floats
    place: Floats
    total: Floats
    weights: dict[str, float]
    phrase: Slots
    unmet: tuple[str, ...] = ()

    def of(self, slots: Slots) -> list[Scores]:
        """Return the scores of some documents: one look at each array is much cheaper than one at each document."""
        columns = [getattr(self, name)[slots].tolist() for name in Scores._fields]
        return [Scores(*row) for row in zip(*columns, strict=True)]


def _idf(count: int, frequency: int) -> float:
    return math.log(1 + (count - frequency + 0.5) / (frequency + 0.5)) + 0.05


def look(db: apsw.Connection, shelf: Shelf, asked: Understood, *, with_meaning: bool, off: frozenset[str]) -> Rough:
    """Score every document roughly."""
    size = shelf.count + 1

    def blank() -> Floats:
        return np.zeros(size, np.float32)

    words, held, title, alike, letters = blank(), blank(), blank(), blank(), blank()
    pairs = list(dict.fromkeys(asked.tokens))[:60]
    name = asked.title
    name_pairs = [a + b for a, b in itertools.pairwise(name)] if len(name) <= 60 else []
    term_pairs = {term: _pairs_of_term(term) for term in asked.terms}
    typed = list(dict.fromkeys(tokens(asked.typed))) if PHRASE <= len(asked.typed) <= PASSAGE else []
    everything = {*pairs, *name_pairs, *typed, *itertools.chain.from_iterable(term_pairs.values())}
    code = {text: postings.pair(text) for text in everything}
    frequency = shelf.frequencies(db, postings.BODY, [code[p] for p in itertools.chain(pairs, name_pairs, typed)])

    def texts_with(pair: str) -> int:
        return frequency.get(code[pair], 0)

    # Those of no text at all are looked up besides: a title may hold them.
    looked_up = sorted(pairs, key=texts_with)[: TELLING + sum(not texts_with(pair) for pair in pairs)]
    spelt = sorted(dict.fromkeys(name_pairs), key=texts_with)
    in_titles = [*looked_up, *spelt[:SPELT], *itertools.chain.from_iterable(term_pairs.values())]
    titles = shelf.hold(db, postings.TITLE, [code[pair] for pair in in_titles])
    names = shelf.hold(db, postings.NAMES, [code[p] for p in looked_up if code[p] not in titles])
    weights = _weights(shelf, pairs, code, frequency, titles)
    unmet = tuple(p for p in looked_up if code[p] not in frequency and code[p] not in titles and code[p] not in names)
    telling = sorted(weights, key=lambda p: -weights[p])[:TELLING]
    sum_ = sum(weights[p] for p in telling) or 1.0
    rare = [p for p in telling if frequency.get(code[p], shelf.count) <= COMMON * shelf.count]
    read = {code[p] for p in (telling if len(rare) < 3 else rare)}
    rarest = _rarest([code[pair] for pair in typed], frequency)
    bodies = shelf.hold(db, postings.BODY, read.union(rarest))
    translated = " ".join(itertools.chain.from_iterable(words_of(part.said) for part in asked.of(PartKind.EVERYDAY)))
    for pair in telling:
        share = weights[pair] / sum_ * (TRANSLATED if pair in translated else 1.0)
        if code[pair] in read and (body := bodies.get(code[pair])) is not None:
            body.add_by_count(words, share / 1.6)
            body.add(held, share)
        if (in_title := titles.get(code[pair])) is not None:
            in_title.add(title, share)
        elif (in_names := names.get(code[pair])) is not None:
            in_names.add(title, share * 0.5)
    if "alike" not in off:
        _alike(db, shelf, alike, letters, name, spelt, code, titles)
    terms = _terms(shelf, term_pairs, code, titles)
    sense = blank()
    passage = _in_all([bodies[code] for code in rarest], shelf.count)
    phrase = passage if len(passage) <= OF_PHRASE else passage[:0]
    apart = " " in asked.said and not asked.said.isascii() and not unmet  # Keywords, all of them words of texts.
    plain = len(passage) or apart or _plain(asked, title, alike, terms)
    open_ = with_meaning and asked.content and not plain
    if open_ and (vector := meaning.of_question(asked.content)) is not None:
        near = shelf.near(db, vector, 200)
        if near is not None:
            sense[near[0]] = np.clip((near[1] - 1.5) / 2.5, 0, 1.4)
    sense[-1] = 0
    place = placed(db, shelf, asked.of(PartKind.PLACE))
    fit = np.zeros(size, np.float32)
    np.minimum(np.float32(1), len(asked.content) * shelf.shares_of_title, out=fit[:-1])
    total = (0.9 + 0.3 * fit) * title
    total += 0.5 * words
    total += 0.25 * held
    total += terms
    total += 0.8 * alike * alike
    total += 0.6 * sense
    total += place
    total[:-1] += shelf.prior
    total[-1] = -9
    return Rough(words, held, title, alike, terms, sense, letters, place, total, weights, phrase, unmet)


def _pairs_of_term(term: str) -> list[str]:
    """Return the pairs by which a term is found: of a whole long title every second one is enough."""
    pairs = list(dict.fromkeys(tokens(term)))
    return pairs if len(term) <= LONG_TERM else [*pairs[:-1:2], *pairs[-1:]]


def _rarest(codes: list[int], frequency: dict[int, int]) -> list[int]:
    """Return the rarest pairs of a passage; none if no text holds one of them."""
    if any(code not in frequency for code in codes):
        return []
    return sorted(codes, key=lambda code: frequency[code])[:4]


def _in_all(tokens: list[Held], count: int) -> Slots:
    """Return which of `count` documents hold all of these tokens; none for no tokens."""
    if not tokens:
        return np.zeros(0, np.intp)
    first, *rest = sorted((held.slots() for held in tokens), key=len)
    found = first[first < count]
    for other in rest:
        marks = np.zeros(count + 1, np.bool_)
        marks[other] = True
        found = found[marks[found]]
    return np.sort(found)


def _plain(asked: Understood, title: Floats, alike: Floats, terms: Floats) -> bool:
    """Whether the words alone say which title is meant: a question that is a name, one that an everyday word's term
    names, one that a title holds all of, or is spelt nearly like.
    """
    if asked.article or _NAME.search(asked.title) or terms.max(initial=0) > NAMED:
        return True
    return len(asked.title) >= 4 and bool(title.max(initial=0) > 0.999 or alike.max(initial=0) > 0.65)


_NAME = re.compile("(?:(?<![违犯合非说想做看方用执司守])(?<![有么没]办)法|条例|规定|细则|规则|决定|解释)$")
"""What a text's name or short name ends with, and hardly a question about its subject; 违法 and 有什么办法 end one."""


def _weights(
    shelf: Shelf, pairs: list[str], code: dict[str, int], frequencies: dict[int, int], titles: dict[int, Held]
) -> dict[str, float]:
    """Return the weight of each pair the library knows: the rarer, the more it tells."""
    return {
        pair: _idf(shelf.count, min(frequencies.get(code[pair], 0), shelf.count))
        for pair in pairs
        if code[pair] in frequencies or code[pair] in titles
    }


def _alike(
    db: apsw.Connection,
    shelf: Shelf,
    alike: Floats,
    letters: Floats,
    name: str,
    pairs: list[str],
    code: dict[str, int],
    titles: dict[int, Held],
) -> None:
    """Score how alike each title is spelt to what was typed: by shared pairs, and for short names by characters.

    `pairs` are the name's, the rarest first: the common ones of a long name stand in most titles.
    """
    if not pairs:
        return
    telling = pairs[:SPELT]
    each = 2.0 * len(pairs) / len(telling)
    for pair in telling:
        if (found := titles.get(code[pair])) is not None:
            found.add(alike, each)
    whole = float(alike[:-1].max(initial=0)) >= 1.999 * len(pairs)
    alike[:-1] /= len(name) - 1 + shelf.pairs_in_title
    if whole or len(name) > ABBREVIATED:
        return
    singles = {postings.single(c) for c in name if not c.isascii()}
    for found in shelf.hold(db, postings.TITLE, singles).values():
        found.add(letters, 1.0 / len(singles))


def _terms(shelf: Shelf, term_pairs: dict[str, list[str]], code: dict[str, int], titles: dict[int, Held]) -> Floats:
    """Score the titles that hold the official terms meant by everyday words."""
    best = np.zeros(shelf.count + 1, np.float32)
    for at, (term, pairs) in enumerate(term_pairs.items()):
        codes = [code[pair] for pair in pairs]
        if codes and all(each in titles for each in codes):
            slots = _in_all([titles[each] for each in codes], shelf.count)
            lengths = shelf.lengths[slots]
            score = 0.45 + 0.5 * np.minimum(1.0, len(term) / np.maximum(1.0, lengths))
            score += np.where(lengths == len(term), 0.15, 0.0)  # The term is that text's very name.
            best[slots] = np.maximum(best[slots], score * NEXT_TERM ** min(at, 8))
    return best


def placed(db: apsw.Connection, shelf: Shelf, parts: Iterable[Part]) -> Floats:
    """Score where documents apply: those of the place named first, those of its province next, elsewhere last."""
    scores = np.zeros(shelf.count + 1, np.float32)
    for part in parts:
        province = places().get(part.value, "")
        worth = [0.25 if r and r == province else 0.0 if r in NATIONAL else -0.35 for r in shelf.regions.values]
        scores[:-1] += np.array(worth or [0.0], np.float32)[shelf.regions.codes]
        named = list(shelf.hold(db, postings.TITLE, [postings.pair(p) for p in tokens(part.value)]).values())
        if named and province:
            count = np.zeros(shelf.count + 1, np.float32)
            for held in named:
                held.add(count, 1 / len(named))
            slots = np.flatnonzero((count[:-1] > 0.99) & shelf.regions.any_of((province,)))
            if len(part.value) > 2:  # Two pairs need not touch.
                slots = slots[[part.value in shelf.cores[slot] for slot in slots.tolist()]]
            scores[slots] += 0.3
    return scores


def candidates(rough: Rough, passing: Marks) -> Slots:
    """Return the slots that deserve a second look: the best by all, and the best few by each ingredient."""
    total = rough.total[:-1]
    counted = passing.astype(np.float32)  # Numbers of one kind are multiplied in a quarter of the time.
    found = [_best(total * counted, CANDIDATES)]
    most = np.float32(0.01) * total.max(initial=0)
    for scores in (rough.words, rough.held, rough.title, rough.alike, rough.terms, rough.meaning):
        if scores.max(initial=0) <= 0:
            continue
        worth = scores[:-1] * counted
        slots = np.flatnonzero(worth > max(np.float32(0), _floor(worth, OF_EACH) - most))
        found.append(slots[_best(worth[slots] + total[slots] * 0.01, OF_EACH)])
    slots = np.flatnonzero((rough.letters[:-1] >= 0.6) & passing)
    found.append(slots[_best(rough.letters[slots] + total[slots] * 0.03, 2 * OF_EACH)])
    found.append(rough.phrase[passing[rough.phrase]])
    return np.unique(np.concatenate(found))


def _floor(worth: Floats, most: int) -> np.float32:
    """Return the least that can be among the best: as many of a sample reach it."""
    sample = worth[::SAMPLED]
    return max(np.float32(0), np.sort(sample)[-most]) if len(sample) > 2 * most else np.float32(0)


SAMPLED = 32
"""Of so many documents one is looked at for what the best are at the least."""


def _best(worth: Floats, most: int) -> Slots:
    """Return where the largest positive values stand, `most` of them."""
    best = np.flatnonzero((worth >= _floor(worth, most)) & (worth > 0))
    return best[np.argsort(-worth[best], kind="stable")[:most]]
