"""Following a request by its receipt number."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.errors import KioskError
from kiosk.requests.outbox import Outbox
from kiosk.requests.receipts import parse
from kiosk.requests.wire import Status
from ui.context import Context, Worker


class FollowBridge(QObject):
    """``Bridge.follow``."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._c = context
        self._worker = Worker("follow")
        self.wipe()

    @Slot()
    def wipe(self) -> None:
        """Forget the number."""
        self._worker.forget()
        self._status: dict[str, Any] = {}
        self._problem = ""
        self.changed.emit()

    @Slot(str)
    def look(self, text: str) -> None:
        """Look a receipt number up, typed or scanned."""
        self.wipe()
        number = parse(text)
        if number is None:
            self._problem = self._c.words("error.receipt.wrong")
            self.changed.emit()
            return
        path = self._c.places.outbox

        def read() -> Status | None:
            outbox = Outbox(path)
            try:
                return outbox.status(number)
            finally:
                outbox.close()

        self._worker.run(read, lambda status: self._show(number, status), self._fail)

    def _show(self, number: str, status: Status | None) -> None:
        base = self._c.library.portal().status_url
        if status is None:
            self._status = {"number": number, "known": False, "url": base + number if base else ""}
        else:
            self._status = {
                "number": number,
                "known": True,
                "agency": status.agency,
                "state": status.state.value,
                "stateWords": self._c.words(f"request_state.{status.state.value}"),
                "events": [
                    {"words": self._c.words(f"request_state.{e.state.value}"), "day": self._c.day_words(e.day)}
                    for e in status.events
                ],
                "deadline": self._c.day_words(status.deadline),
                "provisional": status.provisional,
                "url": base + number if base else "",
            }
        self.changed.emit()

    def _fail(self, error: Exception) -> None:
        self._problem = self._c.error_words(error if isinstance(error, KioskError) else KioskError("unexpected"))
        self.changed.emit()

    status = Property(dict, lambda self: self._status, notify=changed)
    problem = Property(str, lambda self: self._problem, notify=changed)

    def close(self) -> None:
        """End the worker."""
        self._worker.close()
