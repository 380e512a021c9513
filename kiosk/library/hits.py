"""What a search shows of a document: its line in a list, the passage that matches, and why it was found."""

from __future__ import annotations

import datetime as dt

import apsw
import msgspec

from kiosk.content.codec import BlockWords
from kiosk.library.passages import Passages
from kiosk.library.ranking import Candidate, passage
from kiosk.library.reading import COLUMNS, DocumentSummary, summary
from kiosk.library.retrieval import Rough
from kiosk.library.schema import LibraryError
from kiosk.library.shelf import Shelf
from kiosk.library.snippets import Snippet, cut, spans
from kiosk.library.tokens import core
from kiosk.library.understanding import Understood


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


def summaries(db: apsw.Connection, held: Shelf, page: list[Candidate], today: dt.date) -> list[DocumentSummary]:
    """Return what lists show of the candidates, in their order."""
    numbers = [int(held.numbers[c.slot]) for c in page]
    marks = ",".join(map(str, numbers))
    rows = db.execute(f"SELECT d.number, {COLUMNS} FROM document d WHERE d.number IN ({marks})")  # noqa: S608
    found = {row[0]: summary(row[1:], today) for row in rows}
    return [found[number] for number in numbers]


def hits(
    db: apsw.Connection, held: Shelf, page: list[Candidate], asked: Understood, rough: Rough, today: dt.date
) -> tuple[Hit, ...]:
    """Return what is shown of a page of candidates.

    Raises:
        LibraryError: ``library.damaged``.
        RecordError: the same, of a record that is no JSON.
    """
    lit = sorted({*rough.weights, *map(core, asked.terms)}, key=len, reverse=True)
    unread = {int(held.numbers[c.slot]): c for c in page if c.passages is None}
    for number, passages in held.opened.passages(db, unread).items():
        unread[number].passages = passages
    return tuple(
        _hit(held, c, s, asked, rough, lit) for c, s in zip(page, summaries(db, held, page, today), strict=True)
    )


def _hit(held: Shelf, c: Candidate, s: DocumentSummary, asked: Understood, rough: Rough, lit: list[str]) -> Hit:
    words, at = _words(c.passages, s.id), None
    if c.passages and asked.article:
        at = c.passages.article_at(*asked.article)
    if at is None:
        at = passage(c, asked, rough)
    shown = words[at or 0] if words else None
    return Hit(
        document=s,
        snippet=cut(shown.line(), lit, compared=c.passages.compared(at or 0)) if c.passages and shown else Snippet(""),
        score=round(c.score, 4),
        title_spans=spans(s.title, [asked.title, *lit]),
        # Who named a text wants its head; who named an article, or words of it, the place.
        block=at if asked.article or not c.exact else None,
        article=shown.article if shown and at is not None else None,
        older=int(held.family_sizes[held.families[c.slot]]) - 1,
        reasons=tuple(Reason(*reason) for reason in c.how),
    )


def _words(passages: Passages | None, identifier: str) -> list[BlockWords]:
    """Return the words of a document's blocks, if they are those that were applied: only what was signed is shown.

    Raises:
        LibraryError: ``library.damaged``.
    """
    if passages is None:
        return []
    if not passages.sound:
        raise LibraryError("library.damaged", file=identifier)
    return passages.words
