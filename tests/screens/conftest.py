"""The real screens, offscreen, driven by touch."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from kiosk.places import TerminalPlaces
from ui.app import Terminal, prepare_environment

# Qt reads its environment once a process; every test's own places share this start.
prepare_environment(
    TerminalPlaces(Path(os.environ.get("TMPDIR", "/tmp")) / f"mingchuang-tests-{os.getpid()}").prepare()
)

import PySide6.QtQuick  # noqa: E402, F401
from PySide6.QtCore import QCoreApplication, QPointF, Qt  # noqa: E402
from PySide6.QtGui import QGuiApplication  # noqa: E402
from PySide6.QtQuick import QQuickItem  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402

WAIT = 15.0


def _known(line: str) -> bool:
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
            QCoreApplication.processEvents()
            try:
                found = what()
            except RuntimeError:
                found = None  # An item that has just gone.
            if found:
                return found
            time.sleep(0.005)
        raise AssertionError("it did not come to pass in time; to be seen: " + " | ".join(self.texts()[:60]))

    def rest(self, seconds: float) -> None:
        """Let some time pass."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            QCoreApplication.processEvents()
            time.sleep(0.005)

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
            if i.property("text") and i.metaObject().className().startswith("Words")
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
        item = self.wait(lambda: self.find(name))
        assert isinstance(item, QQuickItem)
        self.rest(0.2)
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
            if item.metaObject().className().startswith("QQuickTextEdit"):
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


@pytest.fixture(scope="session")
def application() -> QGuiApplication:
    """The one application of a process."""
    made = QGuiApplication.instance() or QGuiApplication(["mingchuang"])
    assert isinstance(made, QGuiApplication)
    return made


@pytest.fixture
def make_hand(application: QGuiApplication) -> Iterator[Callable[[Path], Hand]]:
    """Start terminals on homes; each is closed at the end, and may have warned of nothing."""
    made: list[Hand] = []

    def start(home: Path, size: tuple[int, int] = (1080, 1920)) -> Hand:
        os.environ["MINGCHUANG_HOME"] = str(home)
        terminal = Terminal(TerminalPlaces(home / "terminal")).build()
        terminal.window.resize(*size)
        terminal.window.show()
        terminal.window.requestActivate()
        hand = Hand(terminal)
        hand.rest(0.1)
        made.append(hand)
        return hand

    yield start
    for hand in made:
        hand.terminal.close()
    os.environ.pop("MINGCHUANG_HOME", None)
    warned = [line for hand in made for line in hand.terminal.warnings if not _known(line)]
    assert warned == []


@pytest.fixture
def hand(make_hand: Callable[[Path], Hand], terminal_home: Path) -> Hand:
    """A terminal that has content, at rest."""
    return make_hand(terminal_home)
