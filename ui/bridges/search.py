"""Search as you type, off the UI thread."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from kiosk.content.typed import Typed
from kiosk.content.validity import CURRENT
from kiosk.library.search import Query, Results, search
from ui.context import Context, Worker
from ui.models import RowsModel
from ui.rows import hit_row

PAGE = 20
ROLES = (
    "id",
    "title",
    "richTitle",
    "details",
    "snippet",
    "validity",
    "kind",
    "sample",
    "block",
    "older",
)


class SearchBridge(QObject):
    """``Bridge.search``. Set `text`; `results` follows."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._worker = Worker("search")
        self._answers = 0
        self._results = RowsModel(ROLES, self)
        self._delay = QTimer(self, interval=4, singleShot=True)
        self._delay.timeout.connect(self._ask)
        self.wipe()

    @Slot()
    def wipe(self) -> None:
        """Forget the question."""
        self._worker.forget()
        self._text = Typed()
        self._filters: dict[str, str] = {}
        self._any = False
        self._total = 0
        self._hidden = 0
        self._busy = False
        self._facets: dict[str, list[dict[str, Any]]] = {}
        self._problem = ""
        self._results.replace([])
        self.changed.emit()

    def _query(self, offset: int = 0) -> Query:
        def one(name: str) -> frozenset[str]:
            return frozenset({self._filters[name]}) if self._filters.get(name) else frozenset()

        return Query(
            text=self._text,
            validity=None if self._any else CURRENT,
            kinds=one("document_kind"),
            regions=one("region"),
            agencies=one("agency"),
            years=one("year"),
            limit=PAGE,
            offset=offset,
        )

    def _ask(self) -> None:
        query, today = self._query(), self._context.today()
        self._busy = True
        self.changed.emit()
        self._worker.run(lambda: search(self._context.library, query, today), self._show, self._fail)

    def _show(self, results: Results) -> None:
        self._busy = False
        self._answers += 1
        self._problem = ""
        self._total, self._hidden = results.total, results.hidden
        self._facets = {
            name: [
                {
                    "value": f.value,
                    "count": f.count,
                    "text": self._context.words(f"document_kind.{f.value}") if name == "document_kind" else f.value,
                }
                for f in facets[:12]
            ]
            for name, facets in results.facets.items()
        }
        self._results.replace([hit_row(hit, self._context) for hit in results.hits])
        self.changed.emit()

    def _fail(self, error: Exception) -> None:
        self._busy = False
        self._problem = self._context.error_words(error)
        self._results.replace([])
        self.changed.emit()

    @Slot()
    def more(self) -> None:
        """Bring the next page when the list's end is near."""
        have = len(self._results.rows)
        if self._busy or have >= self._total:
            return
        query, today = self._query(have), self._context.today()
        self._busy = True

        def add(results: Results) -> None:
            self._busy = False
            self._results.append([hit_row(hit, self._context) for hit in results.hits])
            self.changed.emit()

        self._worker.run(lambda: search(self._context.library, query, today), add, self._fail)

    def _get_text(self) -> str:
        return self._text.reveal()

    def _set_text(self, text: str) -> None:
        if text != self._text:
            self._text = Typed(text)
            self._delay.start()

    @Slot(str, str)
    def filter(self, name: str, value: str) -> None:
        """Set a filter (document_kind, region, agency, year); "" lifts it."""
        self._filters[name] = value
        self._ask()

    @Slot(result=dict)
    def filters(self) -> dict[str, str]:
        """Return the filters that are set."""
        return {k: v for k, v in self._filters.items() if v}

    def _get_any(self) -> bool:
        return self._any

    def _set_any(self, value: bool) -> None:
        self._any = value
        self._ask()

    @Slot()
    def again(self) -> None:
        """Ask anew, e.g. in another language."""
        self._ask()

    text = Property(str, _get_text, _set_text, notify=changed)
    anyValidity = Property(bool, _get_any, _set_any, notify=changed)  # noqa: N815 - QML's way of names
    results = Property(QObject, lambda self: self._results, constant=True)
    total = Property(int, lambda self: self._total, notify=changed)
    hidden = Property(int, lambda self: self._hidden, notify=changed)
    busy = Property(bool, lambda self: self._busy, notify=changed)
    facets = Property(dict, lambda self: self._facets, notify=changed)
    problem = Property(str, lambda self: self._problem, notify=changed)

    def close(self) -> None:
        """End the worker."""
        self._worker.close()
