"""Following a request by its receipt number."""

from __future__ import annotations

import time
from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from kiosk.asking import Asking, Outcome
from kiosk.errors import KioskError
from kiosk.following import known
from kiosk.requests.receipts import parse
from kiosk.requests.wire import Status
from ui.context import Context, Worker

ASK_SECONDS = 12.0
"""How long the person at the glass waits for the portal's word."""


class FollowBridge(QObject):
    """``Bridge.follow``."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._c = context
        self._worker = Worker("follow")
        self._asking = Asking(context.places.asking)
        self._until = 0.0
        self._poll = QTimer(self, interval=200)
        self._poll.timeout.connect(self._listen)
        self.wipe()

    @Slot()
    def wipe(self) -> None:
        """Forget the number, and what was asked of the daemon."""
        self._worker.forget()
        self._poll.stop()
        self._asking.wipe()
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
        path, library = self._c.places.outbox, self._c.library

        self._worker.run(lambda: known(number, path, library), lambda status: self._known(number, status), self._fail)

    def _known(self, number: str, status: Status | None) -> None:
        if status is not None:
            self._show(number, status)
            return
        self._status = {"number": number, "asking": True}
        self._until = time.monotonic() + ASK_SECONDS
        self._asking.ask(number)
        self._poll.start()
        self.changed.emit()

    def _listen(self) -> None:
        """See whether the daemon has answered."""
        number = self._status.get("number", "")
        answer = self._asking.answered(number)
        if answer is None and time.monotonic() < self._until:
            return
        self._poll.stop()
        self._asking.wipe()
        if answer is not None and answer.outcome is Outcome.UNKNOWN:
            self._status = {}
            self._problem = self._c.words("follow.unknown")
            self.changed.emit()
        else:
            self._show(number, answer.status if answer else None)

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
        self._poll.stop()
        self._worker.close()
