"""The whole terminal by keys alone: four arrows, enter, back, home, help. Nothing here touches the glass."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.calling import Calls
from kiosk.places import TerminalPlaces
from kiosk.staff import StaffAccess
from kiosk.words import say
from tests.screens.hand import Hand

Key = Qt.Key


def w(message: str, language: str = "zh_CN") -> str:
    return say(message, language)


class Keys:
    """A person at a keypad: sees what is marked, presses arrows until it is what they want, then enter."""

    def __init__(self, hand: Hand) -> None:
        self.hand, self.reach, self.window = hand, hand.terminal.reach, hand.window

    def press(self, key: Qt.Key, *, settle: float = 0.0) -> None:
        QTest.keyClick(self.window, key)
        self.hand.rest(settle or 0.01)

    def begin(self) -> None:
        self.press(Key.Key_Down)
        self.hand.wait(lambda: not self.hand.terminal.session._resting())
        self.hand.wait(lambda: self.window.activeFocusItem() in self.reach._controls(self.reach._top()))

    def focus(self) -> str:
        item = self.window.activeFocusItem()
        return str((item.property("name") if item is not None else "") or "")

    def _towards(self, place: Callable[[], QRectF], wanted: Callable[[], QQuickItem]) -> None:
        """Press the arrow that leads nearer, as one does who sees both."""
        seen: set[tuple[int, int, str, str]] = set()
        for _ in range(60):
            here, there = place(), self.reach_box(wanted())
            if here.contains(there.center()):
                return
            dx, dy = there.center().x() - here.center().x(), there.center().y() - here.center().y()
            across = Key.Key_Right if dx > 0 else Key.Key_Left
            down = Key.Key_Down if dy > 0 else Key.Key_Up
            order = [down, across] if abs(dy) > here.height() / 2 else [across, down]
            for key in [*order, Key.Key_Down, Key.Key_Up, Key.Key_Right, Key.Key_Left]:
                mark = (round(here.x()), round(here.y()), str(key), self.focus())
                if mark in seen:
                    continue
                seen.add(mark)
                self.press(key)
                if (place(), self.focus()) != (here, mark[3]):
                    break
        raise AssertionError(f"the arrows do not lead there; marked is {self.focus()}")

    @staticmethod
    def reach_box(item: QQuickItem) -> QRectF:
        return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))

    def choose(self, name: str, *, starts: bool = False) -> None:
        """Go to the control of that name by arrows, and press enter."""

        def wanted() -> QQuickItem:
            found = [
                c
                for c in self.reach._controls(self.reach._top())
                if str(c.property("name") or "") == name or (starts and str(c.property("name") or "").startswith(name))
            ]
            assert found, name
            return found[-1]

        self.hand.wait(lambda: wanted)
        self.hand.rest(0.45)
        self.reach.ensure()

        def place() -> QRectF:
            item = self.window.activeFocusItem()
            return self.reach_box(item) if item is not None else QRectF()

        self._towards(place, wanted)
        self.press(Key.Key_Return, settle=0.3)

    def write(self, text: str) -> None:
        """Into the marked field by a keyboard that is plugged in, as a scanner or a keypad's digits come."""
        field = self.window.activeFocusItem()
        assert field is not None and field.property("cursorPosition") is not None, self.focus()
        from PySide6.QtCore import QCoreApplication
        from PySide6.QtGui import QInputMethodEvent

        event = QInputMethodEvent("", [])
        event.setCommitString(text)
        QCoreApplication.sendEvent(field, event)
        self.hand.rest(0.1)

    def field(self, label: str = "") -> None:
        """Go to the first field that is to be seen, or to the one of a label."""

        def around(item: QQuickItem) -> tuple[str, ...]:
            found: QQuickItem | None = item
            while found is not None and found.property("placeholder") is None:
                found = found.parentItem()
            return () if found is None else (str(found.property("label")), str(found.property("placeholder")))

        def fields() -> list[QQuickItem]:
            return [
                c
                for c in self.reach._controls(self.reach._top())
                if c.property("cursorPosition") is not None and (not label or label in around(c))
            ]

        self.hand.wait(fields)
        self.hand.rest(0.4)
        self.reach.ensure()
        item = self.window.activeFocusItem()
        if item is None or item not in fields():
            self._towards(lambda: self.reach_box(self.window.activeFocusItem()), lambda: fields()[0])

    def fill(self, text: str) -> None:
        """Fill the marked field in and go on to the next question."""
        self.field()
        self.write(text)
        self.press(Key.Key_Escape, settle=0.2)  # Back first puts the keyboard away.
        self.choose(w("apply.next"))


@pytest.fixture
def keys(hand: Hand) -> Keys:
    made = Keys(hand)
    made.begin()
    return made


def test_find_and_read_a_law(keys: Keys) -> None:
    keys.choose(w("search.placeholder"))
    keys.field()
    keys.write("中华人民共和国劳动法")
    keys.hand.wait(
        lambda: any(c.property("name") == "中华人民共和国劳动法" for c in keys.reach._controls(keys.reach._top()))
    )
    keys.press(Key.Key_Escape, settle=0.4)
    keys.choose("中华人民共和国劳动法")
    keys.hand.wait(lambda: keys.hand.sees("第一条"))
    view = keys.reach._largest()
    before = view.property("contentY")
    keys.press(Key.Key_PageDown, settle=0.4)
    assert view.property("contentY") > before
    keys.choose(w("reader.contents"))
    keys.hand.rest(0.5)
    keys.choose("第四章", starts=True)
    keys.hand.wait(lambda: keys.hand.sees("第三十六条"))
    keys.press(Key.Key_Home, settle=0.4)
    assert keys.hand.sees(w("home.question"))


def test_type_on_the_keyboard_on_the_glass_by_arrows(keys: Keys) -> None:
    keys.choose(w("home.follow"))
    keys.field()
    keys.hand.wait(lambda: keys.reach._keyboard() is not None and keys.reach._keys())
    keys.press(Key.Key_Down)
    assert keys.reach._on_glass is not None
    first = keys.reach._rect
    for key in (Key.Key_Right, Key.Key_Down):
        keys.press(key)
        assert keys.reach._rect != first
    for key in (Key.Key_Left, Key.Key_Up):
        keys.press(key)
    keys.press(Key.Key_Return, settle=0.3)
    field = keys.window.activeFocusItem()
    assert len(str(field.property("text")) + keys.hand.terminal.writing._composing) == 1, "enter typed the marked key"
    keys.press(Key.Key_Escape, settle=0.3)
    assert not keys.hand.terminal.reach._keypad.property("up")


def test_call_for_help_and_staff_clear_it(keys: Keys, terminal_home: Path) -> None:
    places = TerminalPlaces(terminal_home / "terminal")
    StaffAccess(places.staff).set_pin("246810")
    calls = Calls(places.call)
    assert calls.open() is None
    keys.press(Key.Key_F1, settle=0.4)
    keys.choose(w("shell.help.call"))
    keys.hand.wait(lambda: calls.open() is not None and keys.hand.sees(w("shell.help.called")))
    keys.press(Key.Key_Escape, settle=0.4)
    keys.hand.terminal.session.finish()
    assert calls.open() is not None, "the call outlives the sitting"
    keys.begin()
    keys.hand.terminal.staff.enter("246810")
    keys.hand.wait(lambda: keys.hand.terminal.staff._open)
    keys.reach._nav.go("Staff", {})
    keys.hand.wait(lambda: keys.hand.sees(w("staff.call.line")))
    keys.choose(w("staff.call.attended"))
    keys.hand.wait(lambda: calls.open() is None)


def test_a_keypads_digits_are_arrows_where_nothing_is_written(keys: Keys) -> None:
    keys.hand.rest(0.4)  # The page has settled, and who stands on it stays.
    before = keys.focus()
    QTest.keyClick(keys.window, Key.Key_2, Qt.KeyboardModifier.KeypadModifier)
    keys.hand.wait(lambda: keys.focus() != before)
    QTest.keyClick(keys.window, Key.Key_0, Qt.KeyboardModifier.KeypadModifier)
    keys.hand.wait(lambda: keys.hand.sees(w("shell.help.title")))


def test_typing_keeps_the_sitting_and_elders_have_longer(keys: Keys) -> None:
    sitting = keys.hand.terminal.context.sitting
    plain = sitting.patience()
    keys.hand.terminal.app.setProperty("elder", True)
    assert sitting.patience() >= 2 * plain
    keys.hand.terminal.app.setProperty("elder", False)
    keys.choose(w("home.follow"))
    keys.field()
    sitting._idle, sitting._countdown = 2.0, 30
    for letter in "ABCDEFGH":
        keys.hand.rest(0.4)
        keys.press(getattr(Key, f"Key_{letter}"))
        assert not keys.hand.sees(w("shell.idle.title"))
    keys.hand.wait(lambda: keys.hand.sees(w("shell.idle.title")))
    keys.press(Key.Key_Return, settle=0.4)
    assert not keys.hand.sees(w("shell.idle.title")), "any key says that one is there"
