"""Keys of hearing, on any keyboard or keypad: volume, read aloud and pause, a sentence back, slower, faster, spoken
screens. The keypad's own signs count only where nothing is written."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickWindow

from ui.bridges.speech import SpeechBridge
from ui.items import is_text

Key = Qt.Key


class SpeechKeys(QObject):
    """An event filter of the application."""

    def __init__(self, speech: SpeechBridge, window: QQuickWindow) -> None:
        super().__init__()
        self._window = window

        def spoken() -> None:
            speech.spokenScreens = not speech.spokenScreens  # type: ignore[assignment]

        self._always: dict[int, Callable[[], None]] = {
            Key.Key_VolumeUp: lambda: speech.louder(1),
            Key.Key_VolumeDown: lambda: speech.louder(-1),
            Key.Key_MediaTogglePlayPause: speech.toggle,
            Key.Key_MediaPlay: speech.toggle,
            Key.Key_MediaPause: speech.toggle,
            Key.Key_MediaStop: speech.stop,
            Key.Key_MediaPrevious: lambda: speech.step(-1),
            Key.Key_MediaNext: lambda: speech.step(1),
            Key.Key_F8: speech.toggle,
            Key.Key_F9: spoken,
            Key.Key_F11: lambda: speech.faster(-1),
            Key.Key_F12: lambda: speech.faster(1),
        }
        self._keypad: dict[int, Callable[[], None]] = {
            Key.Key_Plus: lambda: speech.louder(1),
            Key.Key_Minus: lambda: speech.louder(-1),
            Key.Key_Asterisk: speech.toggle,
            Key.Key_Slash: lambda: speech.step(-1),
        }

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take the keys of hearing; leave all others."""
        if event.type() != QEvent.Type.KeyPress or watched is not self._window or not isinstance(event, QKeyEvent):
            return False
        act = self._always.get(event.key())
        if act is None and event.modifiers() & Qt.KeyboardModifier.KeypadModifier and not self._writing():
            act = self._keypad.get(event.key())
        if act is None:
            return False
        act()
        return True

    def _writing(self) -> bool:
        return is_text(self._window.activeFocusItem())
