"""The one door of search: a question in, documents out, the best first.

How: the question is understood (:mod:`kiosk.library.understanding`); candidates come from the indexes
(document numbers, titles by character pairs, bodies by BM25, sounds); a ranking weighs how much of the
question each title and each best passage holds, and what the document is worth (rank of its issuer, validity,
place).
"""

from __future__ import annotations

import datetime as dt
import itertools
import math
from collections import Counter
from collections.abc import Iterable

import msgspec

from kiosk.content.blocks import Article
from kiosk.content.records import DocumentKind, Lexicon
from kiosk.content.text import fold
from kiosk.content.typed import Typed
from kiosk.content.validity import CURRENT, Validity
from kiosk.library.reading import COLUMNS, DocumentSummary, Facet, Library, summary
from kiosk.library.snippets import Snippet, best_block, cut, spans, unpack
from kiosk.library.tokens import core, title_core, tokens
from kiosk.library.understanding import Understood, understand

CANDIDATES = 200
"""Documents taken from each index before ranking."""

READ = 24
"""Best candidates whose bodies are read for the passage."""

_RANK = {
    DocumentKind.CONSTITUTION: 0.9,
    DocumentKind.LAW: 1.0,
    DocumentKind.ADMINISTRATIVE_REGULATION: 0.9,
    DocumentKind.SUPERVISORY_REGULATION: 0.8,
    DocumentKind.JUDICIAL_INTERPRETATION: 0.6,
    DocumentKind.DEPARTMENT_RULE: 0.6,
    DocumentKind.NORMATIVE: 0.6,
    DocumentKind.POLICY: 0.6,
    DocumentKind.LOCAL_RULE: 0.4,
    DocumentKind.LOCAL_REGULATION: 0.35,
    DocumentKind.CASE: 0.05,
    DocumentKind.OTHER: 0.3,
}


class Query(msgspec.Struct, frozen=True, kw_only=True):
    """A question and its filters. `validity` None means any; an empty set of a filter means all.

    `without` switches recognised parts off, as when a person removes a chip: values of :class:`PartKind`
    (``place``), or ``kind:value`` for one of several (``everyday:劳动报酬``); ``title`` also asks not to correct.
    """

    text: Typed = msgspec.field(default_factory=Typed)
    validity: frozenset[Validity] | None = CURRENT
    kinds: frozenset[str] = frozenset()
    regions: frozenset[str] = frozenset()
    agencies: frozenset[str] = frozenset()
    years: frozenset[str] = frozenset()
    without: frozenset[str] = frozenset()
    limit: int = 20
    offset: int = 0

    def __post_init__(self) -> None:
        msgspec.structs.force_setattr(self, "text", Typed(self.text))  # A plain text is taken too.


class Reason(msgspec.Struct, frozen=True):
    """Why a document was found: `said` in the question met `meant` in the document.

    `how`: ``number``, ``article``, ``title`` (named whole), ``words`` (in the title), ``alike`` (a title spelt
    nearly so), ``sound`` (pinyin), ``everyday`` (an everyday word's official term), ``text`` (words of the
    passage), ``meaning`` (like in sense), ``place``.
    """

    how: str
    said: str
    meant: str

    def __repr__(self) -> str:
        return f"Reason(how={self.how!r}, ...)"


class Hit(msgspec.Struct, frozen=True):
    """A document found.

    `snippet` is its matching passage, `title_spans` the lit places of its title, `block` the index of the
    passage in the body, `article` that passage's label, `older` how many other versions are folded under it,
    `reasons` why it was found, the strongest first.
    """

    document: DocumentSummary
    snippet: Snippet
    score: float
    title_spans: tuple[tuple[int, int], ...] = ()
    block: int | None = None
    article: str | None = None
    older: int = 0
    reasons: tuple[Reason, ...] = ()


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


class _Candidate(msgspec.Struct):
    summary: DocumentSummary
    words: float = 0.0
    score: float = 0.0
    exact: bool = False


def _year(s: DocumentSummary) -> str:
    return str(s.published.year) if s.published else ""


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
    asked = understand(query.text.reveal(), _lexicon(library), today=today, without=query.without)
    if not asked.said:
        return _browse(library, query, today)
    weights = _weights(library, asked.tokens)
    found = _candidates(library, asked, weights, today)
    for candidate in found.values():
        candidate.score = _score(candidate, asked, weights)
    ranked = sorted(found.values(), key=lambda c: (-c.score, c.summary.id))
    passing = [c for c in ranked if _passes(c.summary, query)]
    hidden = sum(1 for c in ranked if not _passes(c.summary, query) and _passes(c.summary, _any(query)))
    folded, older = _fold_families(passing)
    # The bodies of the best few decide their order: a passage that answers, not only a fitting title.
    bodies: dict[str, list[str]] = {}
    terms = dict.fromkeys(asked.terms, 1.0)
    phrase = asked.content.replace(" ", "")
    wanted = max(READ, query.offset + query.limit) if query.offset else max(READ, query.limit)
    for candidate in folded[:wanted]:
        body = bodies[candidate.summary.id] = _passages(library, candidate.summary.id)
        if not candidate.exact and weights:
            candidate.score += 0.35 * best_block(body, weights)[1]
            if len(phrase) >= 3 and any(phrase in passage for passage in body):
                candidate.score += 0.45
            if terms:
                candidate.score += 0.12 * best_block(body, terms)[1]
    head = sorted(folded[:wanted], key=lambda c: (-c.score, c.summary.id))
    page = (head + folded[wanted:])[query.offset : query.offset + query.limit]
    hits = tuple(_hit(c, bodies, library, asked, weights, older) for c in page)
    return Results(hits, len(folded), _facets(c.summary for c in folded), hidden, asked)


def _any(query: Query) -> Query:
    return msgspec.structs.replace(query, validity=None)


def _passes(s: DocumentSummary, q: Query) -> bool:
    return (
        (q.validity is None or s.validity in q.validity)
        and (not q.kinds or s.document_kind.value in q.kinds)
        and (not q.regions or s.region in q.regions)
        and (not q.agencies or s.agency in q.agencies)
        and (not q.years or _year(s) in q.years)
    )


def _weights(library: Library, words: Iterable[str]) -> dict[str, float]:
    """Return the weight of each token that the library knows: the rarer, the more it tells (idf)."""
    words = list(words)[:40]
    if not words:
        return {}
    marks = ",".join("?" * len(words))
    rows = library.rows(f"SELECT term, doc FROM words_seen WHERE term IN ({marks})", words)  # noqa: S608
    seen = {str(term): int(str(n)) for term, n in rows}
    total = int(str(library.rows("SELECT count(*) FROM document")[0][0])) if seen else 0
    return {w: math.log(1 + (total - n + 0.5) / (n + 0.5)) + 0.05 for w in words if (n := seen.get(w, 0))}


def _match(words: Iterable[str], column: str = "") -> str:
    quoted = " OR ".join('"' + w.replace('"', "") + '"' for w in words)
    return f"{{{column}}} : ({quoted})" if column else quoted


def _candidates(
    library: Library, asked: Understood, weights: dict[str, float], today: dt.date
) -> dict[str, _Candidate]:
    found: dict[str, _Candidate] = {}

    def take(source: str, parameters: tuple[object, ...], score: str = "-1.0", *, exact: bool = False) -> None:
        rows = library.rows(f"SELECT {score}, {COLUMNS} FROM {source} LIMIT {CANDIDATES}", parameters)  # noqa: S608
        best = max((-float(str(row[0])) for row in rows), default=0.0) or 1.0
        for row in rows:
            made = found.setdefault(str(row[1]), _Candidate(summary(row[1:], today)))
            made.words = max(made.words, -float(str(row[0])) / best)
            made.exact = made.exact or exact

    def take_words(match: str, columns: str) -> None:
        source = f"words w JOIN document d ON d.number=w.rowid WHERE words MATCH ? ORDER BY bm25(words, {columns})"
        take(source, (match,), f"bm25(words, {columns})")

    if asked.numbers:
        take(
            "number_key k JOIN document d ON d.number=k.document WHERE k.key=?",
            (asked.numbers[0],),
            exact=True,
        )
        if not found:
            take("number_key k JOIN document d ON d.number=k.document WHERE k.key=?", (asked.numbers[-1],))
    take("document d WHERE d.core=? OR d.short_title=?", (asked.title, asked.said), exact=True)
    # Very common pairs find half the library and tell nothing: the rarest dozen do.
    telling = sorted(weights, key=lambda w: -weights[w])[:12]
    if telling:
        take_words(_match(telling, "title names"), "10,4,0,0")
        take_words(_match(telling), "8,3,2,1")
    term_words = list(dict.fromkeys(t for term in asked.terms for t in tokens(term)))[:16]
    if term_words:
        take_words(_match(term_words, "title names headings"), "10,4,1,0")
    if len(asked.content) == 1 and not asked.content.isascii():
        take("document d WHERE instr(d.title, ?)", (asked.content,))
    if len(asked.sound) >= 3:
        take(
            "sounds s JOIN document d ON d.number=s.rowid WHERE sounds MATCH ? ORDER BY length(d.core)",
            (f'"{asked.sound}"',),
        )
    return found


def _dice(a: str, b: str) -> float:
    """Return how alike two texts are by their character pairs, 0 to 1 (Dice's coefficient)."""
    pairs_a, pairs_b = Counter(itertools.pairwise(a)), Counter(itertools.pairwise(b))
    shared = sum((pairs_a & pairs_b).values())
    return 2 * shared / max(1, sum(pairs_a.values()) + sum(pairs_b.values()))


def _abbreviates(short: str, full: str) -> bool:
    """Return whether the characters of `short` stand in `full` in order, from first to last (道交法)."""
    if not 2 <= len(short) <= 6 or short[0] != full[:1] or short[-1] != full[-1:]:
        return False
    rest = iter(full)
    return all(c in rest for c in short)


def _score(c: _Candidate, asked: Understood, weights: dict[str, float]) -> float:
    s = c.summary
    title = title_core(s.title)
    names = title + title_core(s.short_title)
    total = sum(weights.values())
    share = sum(w for word, w in weights.items() if word in names) / total if total else 0.0
    fit = min(1.0, len(asked.content) / max(1, len(title)))
    score = 0.9 * share + 0.3 * share * fit + 0.35 * c.words
    wanted = asked.title
    if c.exact or (wanted and title == wanted) or asked.said == fold(s.short_title):
        score += 3.0
        c.exact = True
    elif len(wanted) >= 2 and wanted in title:
        score += 0.5 + 0.8 * len(wanted) / len(title)
    elif len(wanted) >= 4 and (alike := _dice(wanted, title)) > 0.5:
        score += 1.6 * alike * alike
    elif _abbreviates(wanted, title):
        score += 0.7 + 0.3 * len(wanted) / len(title)
    if asked.sound:
        score += 0.6 + 1.5 * min(1.0, len(asked.sound) / max(1, len(title) * (1 if len(asked.sound) < 8 else 3)))
    best_term = 0.0
    for at, term in enumerate(asked.terms):
        short = core(term)
        if short and short in title:
            best_term = max(best_term, (0.45 + 0.5 * len(short) / len(title)) * (1 - 0.06 * min(at, 6)))
    score += best_term
    score += 0.35 * _RANK[s.document_kind]
    if s.validity not in CURRENT:
        score -= 0.3
    elif s.validity is Validity.IN_FORCE:
        score += 0.04
    if s.region and s.region != "全国" and s.region in asked.said:
        score += 0.4
    return score


def _fold_families(ranked: list[_Candidate]) -> tuple[list[_Candidate], dict[str, int]]:
    """Keep of each family its newest text in force, at its best place; count what is folded under it."""
    chosen: dict[str, _Candidate] = {}
    older: dict[str, int] = {}
    for c in ranked:
        family = c.summary.family
        held = chosen.get(family)
        if held is None:
            chosen[family] = c
            continue
        older[family] = older.get(family, 0) + 1
        newer = (c.summary.validity in CURRENT, c.summary.published or dt.date.min) > (
            held.summary.validity in CURRENT,
            held.summary.published or dt.date.min,
        )
        if newer:
            c.score = held.score = max(c.score, held.score)
            chosen[family] = c
    return sorted(chosen.values(), key=lambda c: (-c.score, c.summary.id)), older


def _passages(library: Library, identifier: str) -> list[str]:
    rows = library.rows(
        "SELECT p.folded FROM passages p JOIN document d ON d.number=p.number WHERE d.id=?", (identifier,)
    )
    return unpack(rows[0][0]) if rows and isinstance(rows[0][0], bytes) else []


def _hit(
    c: _Candidate,
    bodies: dict[str, list[str]],
    library: Library,
    asked: Understood,
    weights: dict[str, float],
    older: dict[str, int],
) -> Hit:
    s = c.summary
    body = library.body(s.id)
    at = body.article_at(*asked.article) if body and asked.article else None
    words = {**weights, **{core(t): 1.5 for t in asked.terms}}
    if at is None:
        passages = bodies.get(s.id) or _passages(library, s.id)
        found, _ = best_block(passages, weights or words)
        at = found if body and 0 <= found < len(body) else None
    block = body.block(at or 0) if body else None
    lit = sorted(words, key=len, reverse=True)
    return Hit(
        document=s,
        snippet=cut(block, lit) if block is not None else Snippet(""),
        score=round(c.score, 4),
        title_spans=spans(s.title, [asked.title, *lit]),
        # Who named a text wants its head; who named an article, or words of it, the place.
        block=at if asked.article or not c.exact else None,
        article=block.label if isinstance(block, Article) and at is not None else None,
        older=older.get(s.family, 0),
    )


def _facets(summaries: Iterable[DocumentSummary]) -> dict[str, tuple[Facet, ...]]:
    counts: dict[str, Counter[str]] = {name: Counter() for name in ("document_kind", "region", "agency", "year")}
    for s in summaries:
        counts["document_kind"][s.document_kind.value] += 1
        counts["region"][s.region] += 1
        counts["agency"][s.agency] += 1
        counts["year"][_year(s)] += 1
    return {
        name: tuple(Facet(value, n) for value, n in sorted(counter.items(), key=lambda i: (-i[1], i[0])) if value)
        for name, counter in counts.items()
    }


def _browse(library: Library, query: Query, today: dt.date) -> Results:
    """Answer an empty question: everything the filters let pass, newest first."""
    state = sum(f.count for f in library.facets("document_kind"))
    passing = [s for s in library.newest(today, limit=max(1, state)) if _passes(s, query)]
    page = passing[query.offset : query.offset + query.limit]
    return Results(tuple(Hit(s, Snippet(""), 0.0) for s in page), len(passing), _facets(passing))


def suggest(library: Library, text: Typed, today: dt.date, limit: int = 6) -> list[str]:
    """Return titles that the text may become, for completion while typing."""
    found = search(library, Query(text=text, limit=limit), today)
    return list(dict.fromkeys(hit.document.title for hit in found.hits))
