"""What belongs to a document: texts it names, texts explained with it, and what people often read of its kind."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable

from kiosk.content.blocks import body_text
from kiosk.content.records import Document, Explainer, OftenRead, Topic
from kiosk.content.validity import CURRENT
from kiosk.library.reading import COLUMNS, DocumentSummary, Library, summary
from kiosk.library.tokens import core

MOST = 12
"""Related documents that are told of."""

_NAMED = re.compile(r"《([^《》]{2,80})》")


def cited_titles(document: Document) -> list[str]:
    """Return the cores of the titles that a document's body names in 《》, the most often named first."""
    counts: Counter[str] = Counter()
    for text in (document.summary, *body_text(document.body)):
        counts.update(core(name) for name in _NAMED.findall(text))
    own = core(document.title)
    return [name for name, _ in counts.most_common(60) if name and name != own]


def cited(library: Library, document: Document, today: dt.date, limit: int = MOST) -> list[DocumentSummary]:
    """Return the documents that a document's body names, each by its newest text in force."""
    names = cited_titles(document)
    return [s for s in _of_cores(library, names, today) if s.family != document.family][:limit]


def _of_cores(library: Library, names: list[str], today: dt.date) -> list[DocumentSummary]:
    if not names:
        return []
    marks = ",".join("?" * len(names))
    rows = library.rows(f"SELECT d.core, {COLUMNS} FROM document d WHERE d.core IN ({marks})", names)  # noqa: S608
    best: dict[str, DocumentSummary] = {}
    for row in rows:
        found, held = summary(row[1:], today), best.get(str(row[0]))
        if held is None or _newer(found, held):
            best[str(row[0])] = found
    return [best[name] for name in names if name in best]


def _newer(one: DocumentSummary, other: DocumentSummary) -> bool:
    def rank(s: DocumentSummary) -> tuple[bool, dt.date]:
        return s.validity in CURRENT, s.published or dt.date.min

    return rank(one) > rank(other)


def explained_together(library: Library, identifier: str, today: dt.date, limit: int = MOST) -> list[DocumentSummary]:
    """Return the documents that share an explainer or a topic with a document."""
    sources: list[Explainer | Topic] = [*library.explainers_of(identifier), *library.topics_of(identifier)]
    ids = dict.fromkeys(i for source in sources for i in source.documents if i != identifier)
    return library.by_ids(list(ids)[:limit], today) if ids else []


def often_read(
    library: Library, today: dt.date, here: Iterable[str] = (), beside: Document | None = None, limit: int = 5
) -> list[DocumentSummary]:
    """Return what people often read: by the portal's published counts, else by `here`, this terminal's own.

    With `beside`, those of that document's category alone, and neither itself nor its versions. What has ceased to
    be in force is left out.
    """
    record = library.record("often_read", "often-read")
    ids = [r.document for r in record.reads] if isinstance(record, OftenRead) and record.reads else list(here)
    found = [s for s in library.by_ids(ids[:100], today) if s.validity in CURRENT] if ids else []
    if beside is not None:
        family = beside.family or beside.id
        found = [s for s in found if s.category == beside.category and s.family != family]
    return found[:limit]
