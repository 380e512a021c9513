"""Who cannot see, cannot drag, trembles, or needs longer: what the terminal owes each, one by one."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kiosk.calling import Calls
from kiosk.places import TerminalPlaces
from kiosk.staff import StaffAccess
from tests.screens.hand import Hand
from tests.screens.test_screens import begin, w

Key = Qt.Key
QML = Path(__file__).resolve().parents[2] / "ui" / "qml"


def focus(hand: Hand) -> str:
    item = hand.window.activeFocusItem()
    return str((item.property("name") if item is not None else "") or "")


def press(hand: Hand, key: Qt.Key) -> None:
    QTest.keyClick(hand.window, key)
    hand.rest(0.1)


def test_the_arrow_leaves_a_text_at_its_end(hand: Hand) -> None:
    begin(hand)
    hand.tap(w("search.placeholder"))
    hand.wait(lambda: hand.terminal.writing._up())
    hand.write(w("search.placeholder"), "ab")
    press(hand, Key.Key_Left)
    item = hand.window.activeFocusItem()
    assert item is not None and item.property("cursorPosition") == 1
    press(hand, Key.Key_Right)
    assert item.property("cursorPosition") == 2 and hand.window.activeFocusItem() is item
    press(hand, Key.Key_Right)
    assert focus(hand) == w("shell.field.clear")


def test_above_the_highest_comes_the_lowest(hand: Hand) -> None:
    """From the head of a law of a thousand pages the dock is one key away."""
    begin(hand)
    hand.terminal.reach._nav.go(
        "Reader", {"document": hand.terminal.library.documents("document_kind", "law", 0)[0]["id"]}
    )
    hand.wait(lambda: hand.terminal.reader._rows.rows)
    hand.rest(0.4)
    reach = hand.terminal.reach
    reach.focus(hand.wait(lambda: hand.find(w("reader.find"))))
    press(hand, Key.Key_Up)
    dock = [w(f"shell.{part}") for part in ("back", "home", "display", "speak", "help", "finish")]
    assert focus(hand) in dock


def test_a_pin_has_a_name_and_is_told_to_no_reader(hand: Hand, terminal_home: Path) -> None:
    StaffAccess(TerminalPlaces(terminal_home / "terminal").staff).set_pin("246810")
    begin(hand)
    hand.terminal.reach._nav.go("Staff", {})
    hand.wait(lambda: hand.sees(w("staff.pin")))
    hand.write(w("staff.pin.label"), "246810")
    field = hand.window.activeFocusItem()
    assert field is not None and field.property("text") == "246810"
    face = QAccessible.queryAccessibleInterface(field)
    assert face.text(QAccessible.Text.Name) == w("staff.pin.label")
    assert face.state().passwordEdit
    assert "2" not in face.text(QAccessible.Text.Value)
    assert "2" not in hand.terminal.speech.announcer.describe(field)
    hand.tap(w("staff.enter"))
    hand.wait(lambda: hand.terminal.staff._open)


def test_a_picture_is_enlarged_and_moved_by_buttons(hand: Hand) -> None:
    begin(hand)
    picture = next(
        media
        for row in hand.terminal.library.explainers()
        for media in hand.terminal.library.explainer(row["id"])["media"]
        if media["role"] == "picture"
    )
    hand.terminal.reach._nav.go("Picture", {"sha256": picture["sha256"], "alt": "图"})
    flick: Any = hand.wait(
        lambda: next(
            (i for i in hand.items() if i.property("contentX") is not None and i.property("contentWidth") > 0), None
        )
    )
    hand.wait(lambda: flick.property("contentHeight") > flick.height())
    hand.rest(0.4)
    narrow = flick.property("contentWidth")
    for _ in range(3):
        hand.tap(w("picture.larger"))
    assert flick.property("contentWidth") > narrow * 1.5
    hand.tap(w("picture.right"))
    hand.wait(lambda: flick.property("contentX") > 0)
    hand.tap(w("picture.left"))
    hand.wait(lambda: flick.property("contentX") == 0)
    hand.tap(w("shell.page_down"))
    hand.wait(lambda: flick.property("contentY") > 0)


def test_what_is_read_aloud_keeps_the_sitting(hand: Hand) -> None:
    begin(hand)
    sitting, session = hand.terminal.context.sitting, hand.terminal.session
    sitting._idle, sitting._countdown = 1.0, 60
    session.set_busy(True)
    hand.rest(2.5)
    assert not hand.sees(w("shell.idle.title"))
    session.set_busy(False)
    hand.wait(lambda: hand.sees(w("shell.idle.title")))


def test_help_shows_the_halls_number_and_calls_staff(hand: Hand, terminal_home: Path) -> None:
    hand.terminal.context.settings = msgspec.structs.replace(
        hand.terminal.context.settings, help_telephone="0411-00000001"
    )
    hand.terminal.app.changed.emit()
    begin(hand)
    for screen in ("Home", "Search", "Browse", "Apply", "Follow", "Agencies"):
        hand.terminal.reach._nav.home()
        if screen != "Home":
            hand.terminal.reach._nav.go(screen, {})
        hand.rest(0.4)
        hand.terminal.writing.hide()
        hand.tap(w("shell.help"))
        hand.wait(lambda: hand.sees("0411-00000001"))
        hand.rest(0.3)
        hand.tap(w("shell.close"))
        hand.rest(0.4)
    hand.tap(w("shell.help"))
    hand.tap(w("shell.help.call"))
    hand.wait(lambda: Calls(TerminalPlaces(terminal_home / "terminal").call).open() is not None)


def test_no_control_waits_for_a_gesture() -> None:
    """Lists and pages can be dragged, and each has its buttons; nothing pinches, swipes, or waits for a long press."""
    gestures = re.compile(
        r"DragHandler|PinchHandler|PinchArea|MultiPointTouchArea|SwipeView|SwipeDelegate|PressAndHold|onLongPress"
        r"|onDouble|drag\.target|[pP]ullTo"
    )
    wrong = [
        (file.name, found[0]) for file in QML.rglob("*.qml") if (found := gestures.findall(file.read_text("utf-8")))
    ]
    assert wrong == []
    for file in QML.rglob("*.qml"):
        text = file.read_text("utf-8")
        if re.search(r"^\s*(Flickable|ListView|GridView) \{", text, re.MULTILINE) and file.name not in ("Field.qml",):
            assert "ScrollButtons {" in text, f"{file.name} scrolls and has no buttons for it"
