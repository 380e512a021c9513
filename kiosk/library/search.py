"""The one door of search: a question in, documents out, the best first.

How: the question is understood (:mod:`kiosk.library.understanding`); every document gets a rough score
(:mod:`kiosk.library.retrieval`); the best are examined one by one, title and passage (:mod:`kiosk.library.ranking`);
the newest text of a family stands for it.
"""

from __future__ import annotations

import datetime as dt

import apsw
import msgspec
import numpy as np

from kiosk.content.errors import RecordError
from kiosk.content.records import Lexicon
from kiosk.content.text import fold
from kiosk.content.typed import Typed
from kiosk.content.validity import CURRENT, Validity
from kiosk.library import ranking, retrieval, sounding
from kiosk.library.asked import PartKind, year_range
from kiosk.library.everyday import words_of
from kiosk.library.hits import Hit, hits, summaries
from kiosk.library.ranking import EXACT, Candidate
from kiosk.library.reading import Facet, Library
from kiosk.library.retrieval import Rough
from kiosk.library.schema import LibraryError
from kiosk.library.shelf import VALIDITIES, Codes, Marks, Shelf, shelf
from kiosk.library.snippets import Snippet
from kiosk.library.tokens import number_part
from kiosk.library.understanding import Understood, understand


class Query(msgspec.Struct, frozen=True, kw_only=True):
    """A question and its filters. `validity` None means any; an empty set of a filter means all.

    `without` switches recognised parts off, as when a person removes a chip: values of :class:`PartKind`
    (``place``), or ``kind:value`` for one of several (``everyday:劳动报酬``); ``title`` also asks not to correct.
    For measuring, ``meaning``, ``prior``, ``alike`` and ``passages`` switch ingredients off. `typing`
    says that the question is not finished: the costly look at its meaning is left out.
    """

    text: Typed = msgspec.field(default_factory=Typed)
    validity: frozenset[Validity] | None = CURRENT
    kinds: frozenset[str] = frozenset()
    regions: frozenset[str] = frozenset()
    agencies: frozenset[str] = frozenset()
    years: frozenset[str] = frozenset()
    without: frozenset[str] = frozenset()
    typing: bool = False
    limit: int = 20
    offset: int = 0

    def __post_init__(self) -> None:
        msgspec.structs.force_setattr(self, "text", Typed(self.text))  # A plain text is taken too.


class Results(msgspec.Struct, frozen=True):
    """What a search found: hits of this page, the count of all, and counts by filter value.

    `understood` is how the question was taken; `corrected` the title it was taken for when spelt otherwise ("did
    you mean"); `unmet` its words that no document holds; `relaxed` recognised filters (values of
    :class:`PartKind`) that were let go because nothing passed them; `hidden` how many the validity filter hides.
    """

    hits: tuple[Hit, ...] = ()
    total: int = 0
    facets: dict[str, tuple[Facet, ...]] = {}
    hidden: int = 0
    understood: Understood = Understood()
    corrected: str = ""
    unmet: tuple[str, ...] = ()
    relaxed: tuple[str, ...] = ()


def _lexicon(library: Library) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for record in library.records("lexicon"):
        if isinstance(record, Lexicon):
            found |= {fold(s.everyday): tuple(map(fold, s.terms)) for s in record.synonyms}
    return found


def search(library: Library, query: Query, today: dt.date) -> Results:
    """Search the library. Any text is a question; none of it is an error.

    Raises:
        LibraryError: ``library.damaged``.
    """
    db = library.connection()
    if db is None:
        return Results()
    asked = understand(query.text.reveal(), _lexicon(library), today=today, without=query.without)
    try:
        db.execute("BEGIN")  # One release from the first look to the last, whatever is applied meanwhile.
        try:
            return _answer(db, shelf(library, db, today), asked, query, today)
        finally:
            db.execute("COMMIT")
    except (apsw.CorruptError, apsw.NotADBError, apsw.IOError, RecordError) as error:
        raise LibraryError("library.damaged", file=str(library.path)) from error


def _answer(db: apsw.Connection, held: Shelf, asked: Understood, query: Query, today: dt.date) -> Results:
    if not held.count:
        return Results(understood=asked)
    if not asked.said:
        return _browse(db, held, query, today)
    asked = _as_held(db, asked)
    known = _named_exactly(db, held, asked)
    heard = sounding.heard(db, held, asked.sound)
    # Letters that are no title's pinyin may be English: the model reads that, too.
    named = bool(known) or any(worth > 1 for _, worth, _ in heard)
    meant = not query.typing and "meaning" not in query.without and not named
    rough = retrieval.look(db, held, asked, with_meaning=meant, off=query.without)
    holding = _matched(rough)
    passing, relaxed, hidden_by = _filters(held, asked, query, holding)
    found = {int(slot): Candidate(int(slot)) for slot in retrieval.candidates(rough, passing)}
    for slot in known:
        if passing[slot]:
            found.setdefault(slot, Candidate(slot))
    for c, scores in zip(found.values(), rough.of(np.array(list(found), np.intp)), strict=True):
        ranking.examine(c, asked, scores, held, query.without)
        if c.slot in known:
            c.score += known[c.slot]
            c.exact = c.exact or known[c.slot] >= EXACT
            c.how.insert(0, ("number", asked.said, ""))
    for slot, worth, said in heard:
        if passing[slot]:
            c = found.setdefault(slot, Candidate(slot, score=float(held.prior[slot])))
            c.score += worth
            c.exact = c.exact or worth >= EXACT
            c.how.insert(0, ("sound", asked.sound, said))
    # What nothing but its rank speaks for has not been found.
    found = {slot: c for slot, c in found.items() if c.how}
    ranked = _folded(sorted(found.values(), key=lambda c: (-c.score, c.slot)), held, passing)
    if "passages" not in query.without:
        reading = _to_read(ranked, rough, query)
        opened = held.opened.passages(db, [int(held.numbers[c.slot]) for c in reading])
        for c in reading:
            ranking.read(c, asked, rough, opened.get(int(held.numbers[c.slot])), held.cores[c.slot])
        ranked = sorted(ranked, key=lambda c: (-c.score, c.slot))
    matched = _shown(holding, held, passing)
    slots = [c.slot for c in ranked]
    matched[slots] = passing[slots]  # A good place counts, too.
    page = ranked[query.offset : query.offset + query.limit]
    if query.offset + query.limit > len(ranked):
        page = _further(page, ranked, rough, held, matched, query)
    rest = matched & held.current if query.validity is None else matched
    return Results(
        hits=hits(db, held, page, asked, rough, today),
        total=int(matched.sum()),
        facets=_facets(held, matched),
        hidden=int(_shown(holding, held, hidden_by).sum()) if hidden_by is not None else 0,
        understood=asked,
        corrected=_corrected(db, held, ranked, asked, query),
        unmet=_unmet(asked, rough),
        relaxed=relaxed if rest.any() or relaxed else (),
    )


def _to_read(ranked: list[Candidate], rough: Rough, query: Query) -> list[Candidate]:
    """Return whose bodies to read: the best so far, and those that hold most of the question somewhere."""
    most = ranking.READ // 2 if query.typing else ranking.READ
    if ranked and ranked[0].exact:
        return ranked[: max(3, most // 3)]
    holding = sorted(ranked[most:], key=lambda c: -float(rough.held[c.slot] + 0.2 * rough.words[c.slot]))
    phrase = set(rough.phrase.tolist())
    wanted = [c for at, c in enumerate(holding) if c.slot in phrase or (at < most // 3 and rough.held[c.slot] >= 0.7)]
    return ranked[:most] + wanted


def _filters(
    held: Shelf, asked: Understood, query: Query, holding: Marks | None = None
) -> tuple[Marks, tuple[str, ...], Marks | None]:
    """Return which documents pass, the recognised filters that were let go, and which only validity keeps out.

    `holding` are the documents that answer the question. Years that none of them is of are let go.
    """
    chosen = np.ones(held.count, np.bool_)
    for wanted, column in (
        (query.kinds, held.kinds),
        (query.regions, held.regions),
        (query.agencies, held.agencies),
    ):
        if wanted:
            chosen &= column.any_of(wanted)
    if query.years:
        chosen &= np.isin(held.years, [int(year) for year in query.years if year.isdecimal()])
    relaxed: list[str] = []
    for part in asked.of(PartKind.YEARS):
        first, last = year_range(part.value)
        within = chosen & (held.years >= first) & (held.years <= last)
        if within.any() and (holding is None or (within & holding).any() or not (chosen & holding).any()):
            chosen = within
        else:
            relaxed.append(part.kind.value)
    validity = query.validity
    for part in asked.of(PartKind.VALIDITY):
        if validity == CURRENT:
            ended = {Validity.REPEALED, Validity.EXPIRED, Validity.AMENDED}
            wanted_states = ended if Validity(part.value) in ended else {Validity(part.value), Validity.UNSTATED}
            if (chosen & _in_states(held, frozenset(wanted_states))).any():
                validity = frozenset(wanted_states)
            else:
                relaxed.append(part.kind.value)
    if validity is None:
        return chosen, tuple(relaxed), None
    passing = chosen & _in_states(held, validity)
    return passing, tuple(relaxed), chosen & ~passing


def _in_states(held: Shelf, states: frozenset[Validity]) -> Marks:
    if states == CURRENT:
        return held.current
    return np.array([value in states for value in VALIDITIES])[held.validity]


def _as_held(db: apsw.Connection, asked: Understood) -> Understood:
    """Return the question with its short name spelt out only if this library holds the text of that name."""
    if asked.title != asked.typed and not db.execute("SELECT 1 FROM document WHERE core=?", (asked.title,)).fetchone():
        return msgspec.structs.replace(asked, title=asked.typed)
    return asked


def _named_exactly(db: apsw.Connection, held: Shelf, asked: Understood) -> dict[int, float]:
    """Return the documents of the number or the very title asked for, with what that is worth."""
    found: dict[int, float] = {}

    def take(sql: str, parameters: tuple[object, ...], worth: float) -> None:
        for (number,) in db.execute(sql, parameters):
            slot = int(np.searchsorted(held.numbers, number))
            if slot < held.count and held.numbers[slot] == number:
                found.setdefault(slot, worth)

    for at, key in enumerate(asked.numbers):
        if not found:
            take("SELECT document FROM number_key WHERE key=? LIMIT 200", (key,), EXACT if at == 0 else EXACT / 2)
    if not found and (part := number_part(asked.said)):
        first, last = part, part + "\U0010ffff"
        sql = "SELECT document FROM number_key WHERE key>=? AND key<? AND key LIKE '%|%|%' LIMIT 200"
        take(sql, (first, last), EXACT / 2)
    if asked.title and not found:
        take("SELECT number FROM document WHERE core=? LIMIT 200", (asked.title,), 0.0)
        take("SELECT number FROM document WHERE short_core=? AND short_core<>'' LIMIT 200", (asked.title,), 0.0)
    return found


def _folded(ranked: list[Candidate], held: Shelf, passing: Marks) -> list[Candidate]:
    """Let the newest text in force stand for each family, at the family's best place."""
    chosen: dict[int, Candidate] = {}
    for c in ranked:
        family = int(held.families[c.slot])
        if family not in chosen:
            newest = int(held.newest[family])
            if newest != c.slot and passing[newest]:
                c = msgspec.structs.replace(c, slot=newest)
            chosen[family] = c
    return list(chosen.values())


def _matched(rough: Rough) -> Marks:
    """Return which documents count as found wherever they stand: half of the question in body or title."""
    return (rough.held[:-1] >= 0.6) | (rough.title[:-1] >= 0.5) | (rough.terms[:-1] >= 0.7)


def _shown(matched: Marks, held: Shelf, passing: Marks) -> Marks:
    """Return which of `matched` pass the filters, one of each family."""
    marks = passing & matched
    slots = np.flatnonzero(marks)
    marks[slots] = held.is_newest[slots] | ~passing[held.newest_of[slots]]
    return marks


def _further(
    page: list[Candidate], ranked: list[Candidate], rough: Rough, held: Shelf, matched: Marks, query: Query
) -> list[Candidate]:
    """Fill a page beyond the candidates in the rough order."""
    rest = matched.copy()
    rest[[c.slot for c in ranked]] = False
    slots = np.flatnonzero(rest)
    slots = slots[np.argsort(-rough.total[slots], kind="stable")]
    begin = max(0, query.offset - len(ranked))
    more = slots[begin : begin + query.limit - len(page)]
    return page + [Candidate(int(slot), score=float(rough.total[slot])) for slot in more]


def _corrected(db: apsw.Connection, held: Shelf, ranked: list[Candidate], asked: Understood, query: Query) -> str:
    if "title" in query.without or not ranked or not ranked[0].corrected or ranked[0].exact:
        return ""
    return summaries(db, held, ranked[:1], dt.date.min)[0].title


def _unmet(asked: Understood, rough: Rough) -> tuple[str, ...]:
    """Return the words of which the library holds nothing, but for those that are used together for what they mean."""
    if asked.sound or asked.numbers:
        return ()
    missing = set(rough.unmet)
    said = [words_of(part.said) for part in asked.of(PartKind.EVERYDAY)]
    together = {word for words in said if len(words) > 1 for word in words}
    return tuple(
        w
        for w in asked.words
        if len(w) > 1
        and w in asked.content
        and any(w[i : i + 2] in missing for i in range(len(w) - 1))
        and not any(word in w for word in together)
    )


def _facets(held: Shelf, matched: Marks) -> dict[str, tuple[Facet, ...]]:
    slots = np.flatnonzero(matched)

    def counted(column: Codes) -> tuple[Facet, ...]:
        counts = np.bincount(column.codes[slots])
        found = [Facet(column.values[at], int(counts[at])) for at in np.flatnonzero(counts) if column.values[at]]
        return tuple(sorted(found, key=lambda f: (-f.count, f.value)))

    counts = np.bincount(held.years[slots])
    by_year = [Facet(str(year), int(counts[year])) for year in np.flatnonzero(counts) if year]
    return {
        "document_kind": counted(held.kinds),
        "region": counted(held.regions),
        "agency": counted(held.agencies),
        "year": tuple(sorted(by_year, key=lambda f: (-f.count, f.value))),
    }


def _browse(db: apsw.Connection, held: Shelf, query: Query, today: dt.date) -> Results:
    """Answer an empty question: everything the filters let pass, newest first."""
    passing, _, _ = _filters(held, Understood(), query)
    slots = np.flatnonzero(passing)
    slots = slots[np.argsort(-held.published[slots], kind="stable")][query.offset : query.offset + query.limit]
    found = summaries(db, held, [Candidate(int(slot)) for slot in slots], today)
    return Results(tuple(Hit(s, Snippet(""), 0.0) for s in found), int(passing.sum()), _facets(held, passing))
