"""A list that shows its head goes on showing it, whatever grows; one that was moved stays where it was put."""

from __future__ import annotations

import pytest
from PySide6.QtQuick import QQuickItem

from tests.screens.hand import Hand


def _list(hand: Hand) -> QQuickItem | None:
    found = [i for i in hand.items() if i.property("cacheBuffer") is not None and (i.property("count") or 0) > 3]
    return found[-1] if found else None


@pytest.mark.parametrize("moved", [0, 700])
def test_larger_letters_push_no_title_out_of_sight(hand: Hand, moved: int) -> None:
    hand.terminal.session.touched()
    law = hand.terminal.library.documents("document_kind", "law", 0)[0]
    nav = hand.terminal.engine.singletonInstance("Mingchuang.Controls", "Nav")
    nav.go("Reader", {"document": law["id"]})
    view = hand.wait(lambda: _list(hand))
    assert isinstance(view, QQuickItem)
    hand.rest(1.0)
    view.setProperty("contentY", view.property("contentY") + moved)
    hand.rest(0.3)

    def passed() -> float:
        return float(view.property("contentY") - view.property("originY") + view.property("topMargin"))

    for name, value in (("elder", True), ("textStep", 3), ("elder", False)):
        hand.terminal.app.setProperty(name, value)
        hand.rest(0.6)
        assert passed() > 300 if moved else abs(passed()) < 2
