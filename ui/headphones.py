"""Looks for headphones once a second, off the UI thread, and says when they come and go."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Signal

from kiosk.speaking.headphones import Headphones

EVERY = 1.0
"""Seconds between two looks."""


class HeadphoneWatch(QObject):
    """`plugged` carries True when headphones were plugged in, False when pulled out."""

    plugged = Signal(bool)

    def __init__(self, parent: QObject, headphones: Headphones | None = None) -> None:
        super().__init__(parent)
        self._headphones = headphones or Headphones()
        self._ended = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self, every: float = EVERY) -> None:
        """Begin to look."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._watch, args=(every,), daemon=True)
            self._thread.start()

    def _watch(self, every: float) -> None:
        before = False
        while not self._ended.wait(every):
            now = self._headphones.plugged()
            if now != before and not self._ended.is_set():
                before = now
                self.plugged.emit(now)

    def close(self) -> None:
        """End."""
        self._ended.set()
        if self._thread is not None:
            self._thread.join(5)
