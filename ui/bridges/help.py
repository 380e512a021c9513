"""A call for help, seen from QML."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from kiosk.calling import Call, Calls
from ui.bridges.undo import UndoBridge
from ui.context import Context, log


class HelpBridge(QObject):
    """``Bridge.help``."""

    changed = Signal()

    def __init__(self, context: Context, undo: UndoBridge) -> None:
        super().__init__()
        self._undo = undo
        self._calls = Calls(context.places.call)
        self._failed = False
        self._called = self._calls.open() is not None
        # Staff may clear it elsewhere, e.g. by the command line.
        self._timer = QTimer(self, interval=5000)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """See whether the call is still open."""
        called = self._calls.open() is not None
        if called != self._called:
            self._called = called
            self.changed.emit()

    @Slot()
    def call(self) -> None:
        """Tell staff's page."""
        try:
            self._calls.call()
            self._failed = False
            log.info("help called")
        except OSError as error:
            self._failed = True
            log.error("help not called: %s", type(error).__name__)
        self._called = self._calls.open() is not None
        self.changed.emit()

    @Slot()
    def clear(self) -> None:
        """The call is attended to, or taken back; it can be had again as old as it was."""
        call = self._calls.open()
        if call is not None:
            self._undo.drop("help")
            self._undo.offer("help", "undo.call", lambda: self._again(call))
        self._calls.clear()
        self._failed = False
        self.look()
        self.changed.emit()

    def _again(self, call: Call) -> None:
        try:
            self._calls.restore(call)
        except OSError as error:
            self._failed = True
            log.error("help not called: %s", type(error).__name__)
        self._called = self._calls.open() is not None
        self.changed.emit()

    called = Property(bool, lambda self: self._called, notify=changed)
    failed = Property(bool, lambda self: self._failed, notify=changed)
