"""Speech input for the search, seen from QML: listening, what was heard, and what it may mean."""

from __future__ import annotations

import contextlib
from typing import Any

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot

from kiosk.errors import KioskError
from kiosk.speaking.listening import Listener, possible
from kiosk.speaking.matching import corrected, titles
from ui.context import Context, Worker

ENDINGS = " 。，,.？?！!、"


class HearingBridge(QObject):
    """``Bridge.hearing``. `state` is idle, starting, listening, thinking, heard or failed."""

    changed = Signal()
    _told = Signal(dict)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._c = context
        self._listener = Listener(self._told.emit)
        self._worker = Worker("hearing")
        self._told.connect(self._answered, Qt.ConnectionType.QueuedConnection)
        self._possible = possible(context.settings.speech_input)
        self._state, self._why, self._level = "idle", "", 0.0
        self._choices: list[str] = []

    def _set(self, state: str, why: str = "") -> None:
        self._state, self._why = state, why
        self.changed.emit()

    @Slot()
    def listen(self) -> None:
        """Begin to listen."""
        self._choices, self._level = [], 0.0
        self._set("starting")
        self._listener.listen(self._c.language)

    @Slot()
    def done(self) -> None:
        """I have finished speaking."""
        if self._state in ("starting", "listening"):
            self._set("thinking")
            self._listener.done()

    @Slot()
    def cancel(self) -> None:
        """Forget it."""
        self._listener.cancel()
        self._worker.forget()
        self._choices = []
        self._set("idle")

    @Slot(dict)
    def _answered(self, message: dict[str, Any]) -> None:
        if self._state == "idle":
            return
        match message.get("did"):
            case "listening":
                self._set("listening")
            case "level":
                self._level = float(message["value"])
                self.changed.emit()
            case "heard":
                self._set("thinking")
                text = str(message["text"]).strip(ENDINGS)
                self._worker.run(lambda: self._meanings(text), self._heard)
            case "failed":
                self._set("failed", str(message["why"]))

    def _meanings(self, text: str) -> list[str]:
        """Return what may have been said: put right by known terms, as heard, and titles that sound like it."""
        if not text:
            return []
        found = [text]
        if not self._c.language.startswith("en"):
            better = corrected(text)
            found = [better, text]
            with contextlib.suppress(KioskError):  # A damaged library: the words alone will do.
                found += titles(self._c.library, better, self._c.today())
        return list(dict.fromkeys(found))

    def _heard(self, choices: list[str]) -> None:
        self._choices = choices
        self._set("heard" if choices else "failed", "" if choices else "quiet")

    @Slot()
    def wipe(self) -> None:
        """The sitting is over: the ear's process ends with what it heard."""
        self._worker.forget()
        self._listener.forget()
        self._choices, self._level = [], 0.0
        self._set("idle")

    def close(self) -> None:
        """End."""
        self._listener.forget()
        self._worker.close()

    possible = Property(bool, lambda self: self._possible, notify=changed)
    state = Property(str, lambda self: self._state, notify=changed)
    why = Property(str, lambda self: self._why, notify=changed)
    level = Property(float, lambda self: self._level, notify=changed)
    choices = Property(list, lambda self: self._choices, notify=changed)
