"""The sitting, seen from QML: rest, countdown, end; every touch and key counts as being there."""

from __future__ import annotations

import time

from PySide6.QtCore import Property, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from kiosk.journal import Ours
from kiosk.sitting import Phase
from ui.context import Context, log

_LIVE = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.TouchBegin,
    QEvent.Type.KeyPress,
    QEvent.Type.Wheel,
    QEvent.Type.InputMethod,
)

LISTEN_SECONDS = 900.0
"""How long a voice or a film alone keeps a sitting: whoever walked away from a long law must not leave it open."""


class SessionBridge(QObject):
    """``Bridge.session``."""

    changed = Signal()
    ended = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._timer = QTimer(self, interval=500)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self._busy: set[str] = set()
        self._hand = time.monotonic()
        self.language_before = context.language

    def close(self) -> None:
        """Stop the sitting's clock."""
        self._timer.stop()

    def watch(self, application: QGuiApplication) -> None:
        """See every touch and key of the application."""
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Note a touch; never swallow it."""
        if event.type() in _LIVE and self._context.sitting.phase is Phase.ACTIVE:
            self._hand = time.monotonic()
            self._context.sitting.touched(self._hand)
        return False

    def set_busy(self, busy: bool, what: str = "speech") -> None:
        """Reading aloud counts as being there, for a while."""
        (self._busy.add if busy else self._busy.discard)(what)

    @Slot(bool)
    def watching(self, busy: bool) -> None:
        """So does a film that plays."""
        self.set_busy(busy, "film")

    def _tick(self) -> None:
        now = time.monotonic()
        listening = bool(self._busy) and now - self._hand < LISTEN_SECONDS
        if listening and self._context.sitting.phase is Phase.ACTIVE:
            self._context.sitting.touched(now)
        before = self._context.language
        try:
            if self._context.sitting.tick(now):
                self._told_end(before)
        except Exception as error:  # noqa: BLE001 - a wipe that fails must not keep the next one from the glass
            log.error("wipe: %s", Ours(type(error).__name__))
            self._told_end(before)
        self.changed.emit()

    def _told_end(self, language_before: str) -> None:
        self.language_before = language_before
        self.ended.emit()
        self.changed.emit()

    @Slot()
    def touched(self) -> None:
        """Someone is there."""
        self._hand = time.monotonic()
        self._context.sitting.touched(self._hand)
        self.changed.emit()

    @Slot()
    def finish(self) -> None:
        """Finish and clear (结束并清除)."""
        before = self._context.language
        self._context.sitting.end()
        self._told_end(before)

    def _resting(self) -> bool:
        return self._context.sitting.phase is Phase.REST

    def _left(self) -> int:
        return self._context.sitting.seconds_left(time.monotonic())

    resting = Property(bool, _resting, notify=changed)
    secondsLeft = Property(int, _left, notify=changed)  # noqa: N815 - QML's way of names
