"""A scanner at any screen: its keys are caught before they reach a field, its code leads to a receipt or a document."""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWindow

from kiosk.writing.scanner import GAP, Burst, Kind, Verdict, document_of, understood
from ui.context import Context, Worker, log

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PATIENCE_MS = round(GAP * 1000) + 15
_END_MS = 250
"""A scanner that has begun may stall so long; what comes without an end is dropped."""


class ScannerBridge(QObject):
    """``Bridge.scanner``."""

    receipt = Signal(str)
    document = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._worker = Worker("scanner")
        self._burst = Burst()
        self._held: list[tuple[int, Qt.KeyboardModifier, str]] = []
        self._replaying = False
        self._window: QWindow | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._waited)

    def watch(self, application: QObject, window: QWindow) -> None:
        """See the keys that come to the window."""
        self._window = window
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Hold back what may be a scanner's."""
        if watched is not self._window or self._replaying:
            return False
        if event.type() == QEvent.Type.KeyRelease:
            # The press that is held back will be replayed with its release.
            return bool(self._held)
        if event.type() != QEvent.Type.KeyPress:
            return False
        assert isinstance(event, QKeyEvent)  # noqa: S101 - by its type
        return self._pressed(event)

    def _pressed(self, event: QKeyEvent) -> bool:
        command = bool(event.modifiers() & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier))
        enter = event.key() in _ENTER
        text = "" if command or enter else event.text()
        if not self._burst.scanning and len(text) == 1 and ord(text) < 32:
            text = ""  # Backspace, Tab, Escape, Ctrl and a letter: a person's.
        # The time at the device, where it is known: a busy moment here must not make a person look quick.
        now = event.timestamp() / 1000 or time.monotonic()
        verdict = self._burst.key(text, now, enter=enter)
        if verdict is Verdict.HELD:
            if text:
                self._held.append((event.key(), event.modifiers(), text))
            self._timer.start(_END_MS if self._burst.scanning else _PATIENCE_MS)
            return True
        if verdict is Verdict.ENDED:
            self._timer.stop()
            self._held.clear()
            self._read(self._burst.take())
            return True
        self._waited()
        return False

    def _waited(self) -> None:
        """Nothing more came: a person's keys go on, a scanner's half code is dropped."""
        self._timer.stop()
        scanning, held = self._burst.scanning, self._held
        self._burst.take()
        self._held = []
        if scanning or self._window is None:
            return
        self._replaying = True
        try:
            for key, modifiers, text in held:
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    QCoreApplication.sendEvent(self._window, QKeyEvent(kind, key, modifiers, text))
        finally:
            self._replaying = False

    def _read(self, code: str) -> None:
        found = understood(code)
        if found is None:
            return
        if found.kind is Kind.RECEIPT:
            self.receipt.emit(found.value)
            return
        library = self._context.library
        self._worker.run(lambda: document_of(library, found.value), self._document, self._failed)

    def _document(self, identifier: str | None) -> None:
        if identifier is not None:
            self.document.emit(identifier)

    def _failed(self, error: Exception) -> None:
        log.error("scanner: %s", type(error).__name__)

    def wipe(self) -> None:
        """Forget what is being read."""
        self._worker.forget()
        self._timer.stop()
        self._burst.take()
        self._held = []

    def close(self) -> None:
        """End the thread."""
        self.wipe()
        self._worker.close()
