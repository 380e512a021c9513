"""A finger and an eye on the running terminal: what tests, the soak and the monkey drive it with."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator

import PySide6.QtQuick  # noqa: F401 - first, or the root is a bare QWindow
from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.screens.classes import class_of
from ui.app import Terminal
from ui.turning import turn

WAIT = 15.0


def known_warning(line: str) -> bool:
    """Warnings that are Qt's own, of parts of its keyboard."""
    return "QtQuick/VirtualKeyboard/Components" in line


class Hand:
    """A finger and an eye on the running terminal."""

    def __init__(self, terminal: Terminal) -> None:
        self.terminal = terminal
        self.window = terminal.window
        self._device = QTest.createTouchDevice()

    def wait(self, what: Callable[[], object], seconds: float = WAIT) -> object:
        """Let the terminal run until `what` is true."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.turn()
            try:
                found = what()
            except RuntimeError:
                found = None  # An item that has just gone.
            if found:
                return found
        raise AssertionError("it did not come to pass in time; to be seen: " + " | ".join(self.texts()[:60]))

    def turn(self) -> None:
        """Let the terminal do what is due."""
        turn()
        time.sleep(0.005)

    def rest(self, seconds: float) -> None:
        """Let some time pass."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.turn()

    def items(self) -> Iterator[QQuickItem]:
        """Every item in sight, delegates too."""

        def walk(item: QQuickItem) -> Iterator[QQuickItem]:
            if not item.isVisible() or item.opacity() < 0.05:
                return
            yield item
            for child in item.childItems():
                yield from walk(child)

        yield from walk(self.window.contentItem())

    def texts(self) -> list[str]:
        """Every text in sight."""
        return [
            re.sub(r"<[^>]*>", "", str(i.property("text")))
            for i in self.items()
            if i.property("text") and class_of(i).startswith("Words")
        ]

    def find(self, name: str) -> QQuickItem | None:
        """The pressable of that name (the topmost one)."""
        found = None
        for item in self.items():
            if item.property("name") == name and item.property("checkable") is not None and item.isEnabled():
                found = item
        return found

    def tap_at(self, item: QQuickItem) -> None:
        """Touch the middle of an item."""
        place = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        QTest.touchEvent(self.window, self._device).press(0, place, self.window).commit()
        QTest.touchEvent(self.window, self._device).release(0, place, self.window).commit()
        QCoreApplication.processEvents()

    def tap(self, name: str) -> None:
        """Touch what has that name, scrolling it into sight first."""
        self.wait(lambda: self.find(name))
        self.rest(0.2)
        # Rows may have been drawn anew meanwhile: the one found first is gone then.
        item = self.wait(lambda: self.find(name))
        assert isinstance(item, QQuickItem)
        self._show(item)
        again = self.find(name)
        assert again is not None
        self.tap_at(again)
        self.rest(0.45)  # A second tap within 400 ms is taken for a trembling finger.

    def _show(self, item: QQuickItem) -> None:
        parent = item.parentItem()
        while parent is not None:
            if parent.property("contentY") is not None and parent.property("atYEnd") is not None:
                top = item.mapToItem(parent, QPointF(0, 0)).y()
                if top < 0 or top + item.height() > parent.height():
                    limit = max(0.0, float(parent.property("contentHeight")) - parent.height())
                    parent.setProperty("contentY", min(limit, max(0.0, float(parent.property("contentY")) + top - 40)))
                    QCoreApplication.processEvents()
                return
            parent = parent.parentItem()

    def field(self, label: str) -> QQuickItem:
        """The field of that label or placeholder."""

        def look() -> QQuickItem | None:
            found = None
            for item in self.items():
                if (
                    item.property("submitted") is None
                    and item.property("maximum") is not None
                    and label in (item.property("label"), item.property("placeholder"))
                ):
                    found = item
            return found

        found = self.wait(look)
        assert isinstance(found, QQuickItem)
        return found

    def write(self, label: str, text: str) -> None:
        """Write into a field as an input method commits text."""
        from PySide6.QtGui import QInputMethodEvent

        field = self.field(label)

        def look(item: QQuickItem) -> QQuickItem | None:
            if class_of(item).startswith(("QQuickTextEdit", "QQuickTextInput")):
                return item
            return next((found for child in item.childItems() if (found := look(child))), None)

        inner = look(field)
        assert inner is not None
        inner.forceActiveFocus()
        inner.setProperty("text", "")
        event = QInputMethodEvent("", [])
        event.setCommitString(text)
        QCoreApplication.sendEvent(inner, event)
        QCoreApplication.processEvents()

    def key(self, key: Qt.Key) -> None:
        """Press a key."""
        QTest.keyClick(self.window, key)
        QCoreApplication.processEvents()

    def sees(self, text: str) -> bool:
        """Return whether some text in sight holds this."""
        return any(text in seen for seen in self.texts())
