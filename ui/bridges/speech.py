"""Reading aloud, seen from QML: what sounds now, and stop."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot

from kiosk.speech import Speaker, sentences
from ui.context import Context


class SpeechBridge(QObject):
    """``Bridge.speech``."""

    changed = Signal()
    _moved = Signal(int)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._c = context
        self._speaker = Speaker(self._moved.emit)
        self._parts: list[dict[str, Any]] = []
        self._at = -1
        self._moved.connect(self._move, Qt.ConnectionType.QueuedConnection)

    def _move(self, at: int) -> None:
        self._at = at
        self.changed.emit()

    @Slot(list)
    def say(self, texts: list[str]) -> None:
        """Speak texts, cut into sentences."""
        self.sayParts([{"row": -1, "text": s} for text in texts for s in sentences(str(text))])

    @Slot(list)
    def sayParts(self, parts: list[dict[str, Any]]) -> None:  # noqa: N802 - QML's way of names
        """Speak sentences of a document: {row, text}."""
        self._parts = parts
        if not parts:
            return
        self._at = 0
        self._speaker.say([str(part["text"]) for part in parts], self._c.language)
        self.changed.emit()

    @Slot()
    def stop(self) -> None:
        """Stop at once."""
        self._speaker.stop()
        self._parts, self._at = [], -1
        self.changed.emit()

    def _part(self, key: str, default: Any) -> Any:
        return self._parts[self._at].get(key, default) if 0 <= self._at < len(self._parts) else default

    speaking = Property(bool, lambda self: self._at >= 0, notify=changed)
    row = Property(int, lambda self: self._part("row", -1), notify=changed)
    sentence = Property(str, lambda self: self._part("text", ""), notify=changed)
