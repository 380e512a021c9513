"""Lists and pages of the library."""

from __future__ import annotations

import functools
import logging
from collections.abc import Callable
from typing import Any, TypeVar

import msgspec
from PySide6.QtCore import QObject, Slot

from kiosk.content.categories import CATEGORIES
from kiosk.content.records import BenefitPolicy, Consultation, Explainer, FeeItem, Topic
from kiosk.library.relating import often_read
from kiosk.library.schema import LibraryError
from kiosk.library.suggesting import common_questions
from kiosk.speaking import captions
from kiosk.statistics.tally import often_opened
from ui.context import Context
from ui.rows import agency_row, block_rows, document_row, explainer_row, media_row

PAGE = 40
LAID_OUT = 300
"""Rows of a page that is laid out whole."""

log = logging.getLogger("mingchuang.ui")

_EMPTY: dict[str, Callable[[], Any]] = {"list": list, "dict": dict, "str": str}

Method = TypeVar("Method", bound=Callable[..., Any])


def _or_empty(method: Method) -> Method:
    """Return an empty answer when the library cannot be read: the top bar says so, and the glass stays lit."""

    @functools.wraps(method)
    def guarded(*arguments: Any) -> Any:
        try:
            return method(*arguments)
        except LibraryError as error:
            log.error("library: %s", error)
            return _EMPTY[str(method.__annotations__["return"]).partition("[")[0]]()

    return guarded  # type: ignore[return-value]


class LibraryBridge(QObject):
    """``Bridge.library``: small, quick reads."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._c = context

    @Slot(result=list)
    def questions(self) -> list[str]:
        """Return the common questions that an empty search offers."""
        return [q.words(self._c.language) for q in common_questions()[:8]]

    @Slot(result=list)
    @_or_empty
    def oftenRead(self) -> list[dict[str, Any]]:  # noqa: N802 - QML's way of names
        """Return what is often read in the city, or at this terminal."""
        here = often_opened(self._c.places.statistics)
        return [document_row(s, self._c) for s in often_read(self._c.library, self._c.today(), here)]

    @Slot(result=list)
    @_or_empty
    def categories(self) -> list[dict[str, Any]]:
        """Return the categories of Art. 19-21 with their counts, empty ones too: the law names them."""
        counts = {f.value: f.count for f in self._c.library.facets("category")}
        return [{"value": c, "text": self._c.words(f"category.{c}"), "count": counts.get(c, 0)} for c in CATEGORIES]

    @Slot(str, result=list)
    @_or_empty
    def facet(self, name: str) -> list[dict[str, Any]]:
        """Return the values of a facet with their counts."""
        named = name == "document_kind"
        return [
            {
                "value": f.value,
                "text": self._c.words(f"document_kind.{f.value}") if named else f.value,
                "count": f.count,
            }
            for f in self._c.library.facets(name)
        ]

    @Slot(str, str, int, result=list)
    @_or_empty
    def documents(self, by: str, value: str, offset: int) -> list[dict[str, Any]]:
        """Return a page of documents: by newest, category, kind, agency, region or register."""
        library, today = self._c.library, self._c.today()
        found = {
            "newest": lambda: library.newest(today, PAGE, offset),
            "category": lambda: library.by_category(value, today, PAGE, offset),
            "document_kind": lambda: library.by_kind(value, today, PAGE, offset),
            "agency": lambda: library.by_agency(value, today, PAGE, offset),
            "region": lambda: library.by_region(value, today, PAGE, offset),
            "register": lambda: library.register(today, PAGE, offset),
        }[by]()
        return [document_row(s, self._c) for s in found]

    @Slot(str, result=list)
    @_or_empty
    def captions(self, sha256: str) -> list[dict[str, Any]]:
        """Return the captions of a film: {start, end, text}, in milliseconds."""
        return [msgspec.structs.asdict(cue) for cue in captions.read(self._c.places.media_file(sha256))]

    @Slot(result=list)
    @_or_empty
    def explainers(self) -> list[dict[str, Any]]:
        """Return all explainers."""
        return [explainer_row(e, self._c) for e in self._c.library.explainers()]

    @Slot(str, result=dict)
    @_or_empty
    def explainer(self, identifier: str) -> dict[str, Any]:
        """Return an explainer whole, with the documents it explains."""
        found = self._c.library.record("explainer", identifier)
        if not isinstance(found, Explainer):
            return {}
        documents = self._c.library.by_ids(found.documents, self._c.today())
        return explainer_row(found, self._c) | {
            "rows": block_rows(found.body, self._c, reduced=found.reduced, most=LAID_OUT),
            "questions": [{"question": q.question, "answer": q.answer} for q in found.questions],
            "media": [media_row(m, self._c.places) for m in found.media],
            "documents": [document_row(d, self._c) for d in documents],
            "sourceUrl": found.source_url,
        }

    @Slot(result=list)
    @_or_empty
    def agencies(self) -> list[dict[str, Any]]:
        """Return the directory."""
        return [agency_row(a) for a in self._c.library.agencies()]

    @Slot(result=list)
    @_or_empty
    def fees(self) -> list[dict[str, Any]]:
        """Return the fee list."""
        return [
            {
                "id": r.id,
                "title": r.title,
                "list": r.fee_list,
                "listWords": self._c.words(f"fee_list.{r.fee_list}"),
                "agency": r.agency,
                "basis": r.basis,
                "standard": r.standard,
                "unit": r.unit,
                "remark": r.remark,
                "sample": r.sample,
            }
            for r in self._c.library.records("fee")
            if isinstance(r, FeeItem)
        ]

    @Slot(result=list)
    @_or_empty
    def consultations(self) -> list[dict[str, Any]]:
        """Return the consultations, open ones first."""
        today = self._c.today()
        found = [r for r in self._c.library.records("consultation") if isinstance(r, Consultation)]
        rows = []
        for r in found:
            running = (r.opens is None or r.opens <= today) and (r.closes is None or r.closes >= today)
            rows.append(
                {
                    "id": r.id,
                    "title": r.title,
                    "agency": r.agency,
                    "open": running,
                    "period": self._c.words(
                        "consultation.period", opens=self._c.day_words(r.opens), closes=self._c.day_words(r.closes)
                    ),
                    "summary": r.summary,
                    "how": r.how_to_comment,
                    "rows": block_rows(r.body, self._c, reduced=r.reduced, most=LAID_OUT),
                    "feedback": block_rows(r.feedback, self._c, most=LAID_OUT),
                    "sample": r.sample,
                }
            )
        return sorted(rows, key=lambda row: not row["open"])

    @Slot(result=list)
    @_or_empty
    def topics(self) -> list[dict[str, Any]]:
        """Return the topics."""
        return [
            {"id": t.id, "title": t.title, "summary": t.summary, "sample": t.sample} for t in self._c.library.topics()
        ]

    @Slot(str, result=dict)
    @_or_empty
    def topic(self, identifier: str) -> dict[str, Any]:
        """Return a topic whole, with its documents and explainers."""
        found = self._c.library.record("topic", identifier)
        if not isinstance(found, Topic):
            return {}
        documents = self._c.library.by_ids(found.documents, self._c.today())
        explainers = [self._c.library.record("explainer", e) for e in found.explainers]
        return {
            "title": found.title,
            "summary": found.summary,
            "rows": block_rows(found.body, self._c, reduced=found.reduced, most=LAID_OUT),
            "documents": [document_row(d, self._c) for d in documents],
            "explainers": [explainer_row(e, self._c) for e in explainers if isinstance(e, Explainer)],
            "sample": found.sample,
        }

    @Slot(result=list)
    @_or_empty
    def benefits(self) -> list[dict[str, Any]]:
        """Return the policies for enterprises."""
        return [
            {
                "id": r.id,
                "title": r.title,
                "terms": list(r.core_terms),
                "entitled": r.entitled,
                "office": r.handling_office,
                "contact": r.contact,
                "noApplication": r.no_application,
                "sample": r.sample,
            }
            for r in self._c.library.records("benefit")
            if isinstance(r, BenefitPolicy)
        ]

    @Slot(result=str)
    @_or_empty
    def hotline(self) -> str:
        """Return the number of the hotline."""
        return self._c.library.portal().hotline
