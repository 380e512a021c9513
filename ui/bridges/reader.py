"""The reader: a document as rows, its contents, versions, explainers; find in page."""

from __future__ import annotations

import itertools
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.content.records import Document, DocumentKind
from kiosk.content.text import fold
from kiosk.content.validity import validity
from kiosk.library.reading import DocumentSummary
from kiosk.library.relating import MOST, cited, explained_together, often_read
from kiosk.library.snippets import spans
from kiosk.speaking.sentences import sentences
from kiosk.statistics.tally import often_opened
from ui.bridges.contents import Contents, contents_of
from ui.context import Context, Worker
from ui.models import RowsModel
from ui.rows import Row, block_rows, document_row, explainer_row, lit, media_row

ROLES = ("kind", "text", "block", "label", "level", "table")


MATCHES = 500
"""Places found in a page that one can step through; beyond them it only says that there are more."""


class ReaderBridge(QObject):
    """``Bridge.reader``: the one document being read."""

    changed = Signal()
    arrived = Signal(int)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._c = context
        self._worker = Worker("reader")
        self._rows = RowsModel(ROLES, self)
        self._contents = Contents(self)
        self.wipe()

    @Slot()
    def wipe(self) -> None:
        """Close the document."""
        self._worker.forget()
        self._empty()

    def _empty(self) -> None:
        self._document: Document | None = None
        self._page: dict[str, Any] = {}
        self._contents.load([])
        self._folded: list[str] = []
        self._more = False
        self._matches: list[int] = []
        self._find = ""
        self._rows.replace([])
        self.changed.emit()

    @Slot(str, int)
    def open(self, identifier: str, block: int) -> None:
        """Open a document, at a block of its body if that is 0 or more."""
        today, library = self._c.today(), self._c.library
        if self._page.get("id") not in (None, identifier):
            self._empty()  # No glance at the document before it, and nothing made of it in vain.

        def read() -> tuple[Document | None, dict[str, Any], list[Row], list[str], list[Row]]:
            document = library.document(identifier)
            if document is None:
                return None, {}, [], [], []
            versions = library.versions(identifier, today)
            facts = [
                ("reader.number", document.number),
                ("reader.index_number", document.index_number),
                ("reader.agency", document.agency),
                ("reader.kind", self._c.words(f"document_kind.{document.document_kind.value}")),
                ("reader.region", document.region),
                ("reader.written", self._c.day_words(document.written)),
                ("reader.published", self._c.day_words(document.published)),
                ("reader.effective", self._c.day_words(document.effective)),
                ("reader.expires", self._c.day_words(document.expires)),
            ]
            state = validity(document, today)
            pages = library.portal().document_url
            ending = document.ending
            page = {
                "id": document.id,
                "title": document.title,
                "validity": state.value,
                "facts": [{"name": self._c.words(name), "value": value} for name, value in facts if value],
                "head": list(document.head),
                "summary": document.summary,
                "sample": document.sample,
                "sourceUrl": document.source_url or (pages + document.id if pages else ""),
                "official": document.source_url != "",
                "endedBy": ending.by if ending and ending.by else "",
                "endedByTitle": ending.by_title if ending else "",
                "endedOn": self._c.day_words(ending.on) if ending else "",
                "versions": [document_row(v, self._c) for v in versions if v.id != identifier],
                "explainers": [explainer_row(e, self._c) for e in library.explainers_of(identifier)],
                "related": [document_row(d, self._c) for d in self._related(document)],
                "topics": [{"id": t.id, "title": t.title} for t in library.topics_of(identifier)],
                "often": [
                    document_row(d, self._c)
                    for d in often_read(library, today, often_opened(self._c.places.statistics), beside=document)
                ],
                "attachments": [media_row(m, self._c.places) for m in document.attachments],
            }
            rows = block_rows(document.body, self._c, reduced=document.reduced)
            return document, page, rows, [fold(row["text"]) for row in rows], contents_of(rows)

        def show(result: tuple[Document | None, dict[str, Any], list[Row], list[str], list[Row]]) -> None:
            self._document, self._page, rows, self._folded, contents = result
            if self._document is not None and self._document.document_kind is not DocumentKind.CASE:
                # A case may be known by a person's name: that it was read is told to nobody.
                self._c.tally.opened(identifier)
            if self._document is None:
                self._page = {"problem": self._c.words("reader.gone")}
            self._find, self._matches, self._more = "", [], False
            self._rows.replace(rows)
            self._contents.load(contents)
            self.changed.emit()
            self.arrived.emit(self.row_of(block) if block >= 0 else -1)

        def fail(error: Exception) -> None:
            self._page = {"problem": self._c.error_words(error)}
            self.changed.emit()

        self._worker.run(read, show, fail)

    def _related(self, document: Document) -> list[DocumentSummary]:
        """Return the texts a document names, and those explained with it."""
        library, today = self._c.library, self._c.today()
        found = (*cited(library, document, today), *explained_together(library, document.id, today))
        return list({summary.id: summary for summary in found}.values())[:MOST]

    @Slot(int, result=int)
    def row_of(self, block: int) -> int:
        """Return the first row of a block."""
        return next((at for at, row in enumerate(self._rows.rows) if row["block"] >= block), 0)

    @Slot(int, result=int)
    def block_of(self, row: int) -> int:
        """Return the block of a row; -1 for none."""
        rows = self._rows.rows
        return int(rows[row]["block"]) if 0 <= row < len(rows) else -1

    @Slot(str)
    def find(self, text: str) -> None:
        """Find in the page; `matches` are the rows that hold the text."""
        self._find = fold(text.strip())
        wanted = self._find
        found = (at for at, text in enumerate(self._folded) if wanted and wanted in text)
        self._matches = list(itertools.islice(found, MATCHES + 1))
        self._more = len(self._matches) > MATCHES
        del self._matches[MATCHES:]
        self.changed.emit()

    @Slot(int, result=bool)
    def isMatch(self, row: int) -> bool:  # noqa: N802 - QML's way of names
        """Return whether a row holds the text; asked of here, for QML reads a list anew at every look into it."""
        return row < len(self._folded) and self._find in self._folded[row]

    @Slot(str, result=str)
    def lit(self, text: str) -> str:
        """Return a row's text with what is being looked for marked."""
        return lit(text, spans(text, [self._find]) if self._find else ())

    @Slot(str, str, result=str)
    def aloud(self, text: str, sentence: str) -> str:
        """Return a row's text with the sentence that sounds marked; "" when it is the whole row, or not in it."""
        at = text.find(sentence) if sentence else -1
        if at < 0 or not text.replace(sentence, "", 1).strip():
            return ""
        return lit(text, ((at, at + len(sentence)),))

    @Slot(int, result=list)
    def spoken(self, start: int) -> list[dict[str, Any]]:
        """Return the sentences from a row on: {row, text}."""
        found: list[dict[str, Any]] = []
        if start <= 0:
            found = [{"row": -1, "text": s} for s in sentences(self._page.get("title", ""))]
        for at, row in enumerate(self._rows.rows[max(0, start) :], max(0, start)):
            found += [{"row": at, "text": s} for s in sentences(row["text"])]
            if len(found) > 4000:
                break
        return found

    def document(self) -> Document | None:
        """Return the document being read."""
        return self._document

    def at_ending(self) -> str:
        """Return the validity's words for print."""
        return self._c.words(f"validity.{self._page.get('validity', 'unstated')}")

    page = Property(dict, lambda self: self._page, notify=changed)
    rows = Property(QObject, lambda self: self._rows, constant=True)
    contents = Property(QObject, lambda self: self._contents, constant=True)
    entries = Property(int, lambda self: len(self._contents.rows), notify=changed)
    matches = Property(list, lambda self: self._matches, notify=changed)
    moreMatches = Property(bool, lambda self: self._more, notify=changed)  # noqa: N815 - QML's way of names
    findText = Property(str, lambda self: self._find, notify=changed)  # noqa: N815 - QML's way of names

    def close(self) -> None:
        """End the worker."""
        self._worker.close()
