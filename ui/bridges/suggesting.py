"""Suggestions for the text under way, in a thread of their own: neither they nor the results wait for the other."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from kiosk.content.typed import Typed
from kiosk.library.suggesting import suggest
from ui.bridges.found import suggestion_row
from ui.context import Context, Worker
from ui.rows import Row


class Suggester(QObject):
    """The lines under the search field, in `rows`."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._worker = Worker("suggest")
        self.rows: list[Row] = []

    def ask(self, text: Typed) -> None:
        """Look for what the text may become."""
        context, asked = self._context, Typed(text)
        today, language = context.today(), context.language

        def work() -> list[Row]:
            found = suggest(context.library, asked, today, language)
            return [suggestion_row(s, context) for s in found if s.text != asked.reveal().strip()]

        self._worker.run(work, self._show, lambda _: self._show([]))

    def read_in(self, asked: Typed) -> None:
        """Look for something nobody asked, so that a citizen's first letter finds all it needs in memory."""
        library, today, language = self._context.library, self._context.today(), self._context.language
        self._worker.run(lambda: suggest(library, asked, today, language), lambda _: None, lambda _: None)

    def _show(self, rows: list[Row]) -> None:
        self.rows = rows
        self.changed.emit()

    def wipe(self) -> None:
        """Drop the suggestions and whatever is under way."""
        self._worker.forget()
        self._show([])

    def close(self) -> None:
        """End the worker."""
        self._worker.close()
