"""Search as you type, off the UI thread; stale answers never arrive."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from kiosk.content.typed import Typed
from kiosk.content.validity import CURRENT
from kiosk.library.everyday import stands
from kiosk.library.search import Query, Results, search
from kiosk.library.suggesting import in_chinese
from kiosk.library.understanding import as_read
from ui.bridges.found import (
    BETWEEN,
    dropped_words,
    facet_rows,
    part_rows,
    relaxed_words,
    result_row,
    spoken_results,
    version_rows,
)
from ui.bridges.suggesting import Suggester
from ui.bridges.undo import UndoBridge
from ui.context import Context, Worker
from ui.models import RowsModel
from ui.rows import Row, document_row

SCOPE = "search"
PAGE = 20
IN_SIGHT = 8
"""Results shown while one types: what stands above the keyboard, on any glass."""
NEAREST = 5
WARM_MS = 1200
"""Milliseconds after the start at which what a first question needs is read in, while nobody asks."""
FINISHED = 350
"""Milliseconds without a key after which the question is looked at as a whole, its meaning too."""
PAUSE = 1500
"""Milliseconds without a change after which the results may be spoken."""
MEANT = 3000
"""Milliseconds without a change after which a question is taken for meant, and counted."""
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
    "why",
    "versions",
)


class SearchBridge(QObject):
    """``Bridge.search``. Set `text`; `results` and `suggestions` follow."""

    changed = Signal()
    answered = Signal()
    suggested = Signal()
    paused = Signal()

    def __init__(self, context: Context, undo: UndoBridge) -> None:
        super().__init__()
        self._context = context
        self._undo = undo
        self._worker = Worker("search")
        self._suggester = Suggester(context)
        self._suggester.changed.connect(self.suggested)
        self._text = Typed()
        self._versions = Worker("versions")
        self._results = RowsModel(ROLES, self)
        self._delay = QTimer(self, interval=0, singleShot=True)
        self._delay.timeout.connect(self._typed)
        self._finished = QTimer(self, interval=FINISHED, singleShot=True)
        self._finished.timeout.connect(self._ask)
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._pause.timeout.connect(self.paused)
        self._meant = QTimer(self, interval=MEANT, singleShot=True)
        self._meant.timeout.connect(self._count)
        self._found = Results()
        self.wipe()
        self._warm = QTimer(self, interval=WARM_MS, singleShot=True)
        self._warm.timeout.connect(self._read_in)
        self._warm.start()

    def _read_in(self) -> None:
        """Ask the library something, so that a citizen's first letter finds all it needs in memory."""
        library, today = self._context.library, self._context.today()
        asked = Typed(self._context.words("home.apply"))
        self._versions.run(lambda: search(library, Query(text=asked), today), lambda _: None, lambda _: None)
        self._suggester.read_in(asked)

    @Slot()
    def wipe(self) -> None:
        """Forget the question."""
        if self._meant.isActive():
            self._count()
        for timer in self._timers():
            timer.stop()
        for worker in (self._worker, self._versions):
            worker.forget()
        self._text.forget()
        self._filters: dict[str, str] = {}
        self._without: dict[str, str] = {}
        self._any = False
        self._busy = False
        self._facets: dict[str, list[dict[str, Any]]] = {}
        self._problem = ""
        self._suggester.wipe()
        self._clear()

    def _clear(self) -> None:
        self._worker.forget()
        self._busy = False
        self._found = Results()
        self._parts: list[Row] = []
        self._nearest: list[Row] = []
        self._results.replace([])
        self.answered.emit()
        self.changed.emit()

    def _timers(self) -> tuple[QTimer, ...]:
        return self._delay, self._finished, self._pause, self._meant

    # -- asking

    def _asked(self) -> bool:
        return bool(self._text.reveal().strip())

    def _query(self, offset: int = 0, *, typing: bool = False) -> Query:
        def one(name: str) -> frozenset[str]:
            return frozenset({self._filters[name]}) if self._filters.get(name) else frozenset()

        return Query(
            text=Typed(in_chinese(self._text.reveal())),
            validity=None if self._any else CURRENT,
            kinds=one("document_kind"),
            regions=one("region"),
            agencies=one("agency"),
            years=one("year"),
            without=frozenset(self._without),
            typing=typing,
            limit=IN_SIGHT if typing else PAGE,
            offset=offset,
        )

    def _typed(self) -> None:
        """Answer a change of the text: suggestions beside the results, neither waits for the other."""
        text = as_read(self._text.reveal())
        self._without = {key: said for key, said in self._without.items() if stands(said, text)}
        if not self._asked():
            for timer in (self._finished, self._pause, self._meant):
                timer.stop()
            self._suggester.wipe()
            self._clear()
            return
        self._ask(typing=True)
        self._finished.start()
        self._suggester.ask(self._text)

    def _ask(self, *, typing: bool = False) -> None:
        query, today = self._query(typing=typing), self._context.today()
        self._finished.stop()
        self._busy = True
        self._pause.stop()
        self._meant.stop()
        self.changed.emit()

        def work() -> tuple[Results, Results]:
            found = search(self._context.library, query, today)
            if found.total or not query.text:
                return found, Results()
            # Nothing passes the filters: what would come nearest without them.
            wide = Query(text=query.text, validity=None, without=query.without, limit=NEAREST)
            return found, search(self._context.library, wide, today)

        self._worker.run(work, self._show, self._fail)

    def _show(self, answer: tuple[Results, Results]) -> None:
        found, nearest = answer
        self._busy = False
        self._problem = ""
        self._found = found
        self._facets = facet_rows(found, self._context)
        self._nearest = [document_row(hit.document, self._context) for hit in nearest.hits]
        self._parts = part_rows(found, self._context)
        rows = [result_row(hit, found, self._context) for hit in found.hits]
        have = self._results.rows
        # The same rows again would throw the list back to its head.
        if have and rows[: len(have)] == have:
            self._results.append(rows[len(have) :])
        else:
            self._results.replace(rows)
        if self._asked():
            self._pause.start()
            self._meant.start()
        self.answered.emit()
        self.changed.emit()

    def _fail(self, error: Exception) -> None:
        self._busy = False
        self._problem = self._context.error_words(error)
        self._clear()

    @Slot()
    def more(self) -> None:
        """Bring the next page when the list's end is near."""
        have = len(self._results.rows)
        if self._busy or self._finished.isActive() or have >= self._found.total:
            return
        query, today = self._query(have), self._context.today()
        self._busy = True

        def add(results: Results) -> None:
            self._busy = False
            self._results.append([result_row(hit, results, self._context) for hit in results.hits])
            self.changed.emit()

        self._worker.run(lambda: search(self._context.library, query, today), add, self._fail)

    @Slot()
    def again(self) -> None:
        """Ask anew, e.g. in another language."""
        if self._asked():
            self._typed()

    # -- narrowing

    def _get_text(self) -> str:
        return self._text.reveal()

    def _set_text(self, text: str) -> None:
        if text != self._text:
            self._undo.drop(SCOPE)
            self._text = Typed(text)
            self._delay.start()

    def _undoable(self) -> None:
        """A condition is about to go: let it be brought back as long as the question stands."""
        narrowed = dict(self._filters), dict(self._without), self._any

        def restore() -> None:
            self._filters, self._without, self._any = narrowed
            self._ask()

        self._undo.offer(SCOPE, "undo.condition", restore)

    @Slot()
    def leave(self) -> None:
        """The screen of the search has gone."""
        self._undo.drop(SCOPE)

    @Slot(str, str)
    def filter(self, name: str, value: str) -> None:
        """Set a filter (document_kind, region, agency, year); "" lifts it."""
        if not value:
            self._undoable()
        self._filters[name] = value
        self._ask()

    @Slot(result=dict)
    def filters(self) -> dict[str, str]:
        """Return the filters that are set."""
        return {k: v for k, v in self._filters.items() if v}

    @Slot(str, str)
    def ignore(self, key: str, said: str) -> None:
        """Take a recognised part of the question (a chip) for a mere word, as long as `said` stands in the text."""
        self._undoable()
        self._without |= dict.fromkeys(key.split(BETWEEN), said)
        self._ask()

    @Slot()
    def literally(self) -> None:
        """Look for what was written, not for the title it was taken for."""
        self.ignore("title", self._text.reveal())

    def _get_any(self) -> bool:
        return self._any

    def _set_any(self, value: bool) -> None:
        self._any = value
        self._ask()

    @Slot()
    def widen(self) -> None:
        """Lift every filter."""
        self._undoable()
        self._filters, self._any = {}, True
        self._ask()

    @Slot(int)
    def unfold(self, row: int) -> None:
        """Show the older versions folded under a result, or hide them again."""
        shown = self._results.rows[row]
        if shown["versions"]:
            self._results.change(row, {"versions": []})
            return
        identifier = shown["id"]

        def show(versions: list[Row]) -> None:
            rows = self._results.rows
            if row < len(rows) and rows[row]["id"] == identifier:
                self._results.change(row, {"versions": versions})

        self._versions.run(lambda: version_rows(identifier, self._context), show)

    # -- counting

    def _count(self, *, unmet: bool = False) -> None:
        """Count the question's known words, once it seems to be meant; the question itself is kept nowhere."""
        if not self._asked():
            return
        self._meant.stop()
        said = self._text if self._busy else Typed(self._found.understood.said)
        self._context.count(said, unmet=unmet or not (self._busy or self._found.total))

    @Slot()
    def chosen(self) -> None:
        """Note that a result was opened: the question was meant."""
        self._count()

    @Slot()
    def applied(self) -> None:
        """Note that the search led to an application: it left something open."""
        self._count(unmet=True)

    @Slot(result=list)
    def spoken(self) -> list[str]:
        """Return the sentences that tell what was found."""
        return spoken_results(self._found, self._context) if self._asked() else []

    text = Property(str, _get_text, _set_text, notify=changed)
    anyValidity = Property(bool, _get_any, _set_any, notify=changed)  # noqa: N815 - QML's way of names
    results = Property(QObject, lambda self: self._results, constant=True)
    total = Property(int, lambda self: self._found.total, notify=changed)
    hidden = Property(int, lambda self: self._found.hidden, notify=changed)
    busy = Property(bool, lambda self: self._busy, notify=changed)
    facets = Property(dict, lambda self: self._facets, notify=changed)
    problem = Property(str, lambda self: self._problem, notify=changed)
    parts = Property(list, lambda self: self._parts, notify=answered)
    corrected = Property(str, lambda self: self._found.corrected, notify=answered)
    dropped = Property(str, lambda self: dropped_words(self._found, self._context), notify=answered)
    relaxed = Property(str, lambda self: relaxed_words(self._found, self._context), notify=answered)
    nearest = Property(list, lambda self: self._nearest, notify=answered)
    suggestions = Property(list, lambda self: self._suggester.rows, notify=suggested)

    def close(self) -> None:
        """End the workers; no timer may ask them any more."""
        for timer in (*self._timers(), self._warm):
            timer.stop()
        for worker in (self._worker, self._suggester, self._versions):
            worker.close()
