"""Screens that are left are let go: with them goes what was typed, and a terminal that never restarts stays quick."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from tests.screens.hand import Hand

SCREENS = ("Search", "Browse", "Agencies", "Apply", "Follow")


def _objects(hand: Hand) -> int:
    return len(hand.terminal.window.findChildren(QObject))


@pytest.mark.parametrize("elder", [False, True])
def test_a_screen_that_is_left_is_gone(hand: Hand, elder: bool) -> None:
    """In elder mode nothing moves, and what is left has no transition at whose end to go."""
    hand.terminal.session.touched()
    hand.terminal.app.setProperty("elder", elder)
    nav = hand.terminal.engine.singletonInstance("Mingchuang.Controls", "Nav")

    def walk() -> int:
        for name in SCREENS:
            nav.go(name, {})
            hand.rest(0.3)
            nav.home()
            hand.rest(0.3)
        return _objects(hand)

    walk()  # What is made once, by the first use, stays.
    before = walk()
    assert walk() <= before


def test_a_sitting_leaves_no_screen(hand: Hand) -> None:
    nav = hand.terminal.engine.singletonInstance("Mingchuang.Controls", "Nav")

    def sit() -> int:
        hand.terminal.session.touched()
        hand.rest(0.2)
        for name in SCREENS:
            nav.go(name, {})
            hand.rest(0.1)
        hand.terminal.session.finish()
        hand.rest(0.5)
        return _objects(hand)

    sit()
    before = sit()
    assert sit() <= before


def test_no_glance_at_the_document_read_before(hand: Hand) -> None:
    hand.terminal.session.touched()
    reader = hand.terminal.reader
    one, other = (law["id"] for law in hand.terminal.library.documents("document_kind", "law", 0)[:2])
    reader.open(one, -1)
    hand.wait(lambda: reader.property("page").get("id") == one)
    reader.open(other, -1)
    assert reader.property("page") == {} and reader.property("rows").rowCount() == 0
    hand.wait(lambda: reader.property("page").get("id") == other)


def test_nothing_of_a_closed_terminal_goes_on_by_itself(hand: Hand) -> None:
    """Its sitting would end later, and the language be set back on screens that are gone."""
    terminal = hand.terminal
    terminal.session.touched()
    terminal.app.nextLanguage()
    assert terminal.context.language == "en"
    sitting = terminal.context.sitting
    sitting._idle, sitting._countdown = 0.2, 0.2
    terminal.close()
    hand.rest(1.6)
    assert terminal.context.language == "en"
