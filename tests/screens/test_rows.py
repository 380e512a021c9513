"""Lists whose rows come late."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtQuick import QQuickItem

from ui.scenes import Look, Stage, scenes


def _lists(item: QQuickItem) -> Iterator[QQuickItem]:
    if not item.isVisible():
        return
    if item.property("atYBeginning") is not None and item.property("count"):
        yield item
    for child in item.childItems():
        yield from _lists(child)


def test_a_list_that_opens_shows_its_first_rows(stage: Stage) -> None:
    """Whatever it looked like before: once the list stood at its head, and its rows 27,000 px above."""
    wanted = [scene for scene in scenes(stage.terminal) if scene[0] in ("04-newest", "02-search-found", "06-reader")]
    looked_at = 0
    for mode in ("largest", "normal", "elder", "largest"):
        for scene in wanted:
            stage.dress(Look("portrait", mode, "dark", "en"))
            stage.enter(scene)
            stage.settle(0.7)
            for view in _lists(stage.window.contentItem()):
                top, bottom = view.property("contentY"), view.property("contentY") + view.height()
                rows = [row for row in view.childItems()[0].childItems() if row.isVisible() and row.height() > 20]
                assert view.property("atYBeginning"), scene[0]
                assert any(row.y() < bottom and row.y() + row.height() > top for row in rows), scene[0]
                looked_at += 1
    assert looked_at >= 12
