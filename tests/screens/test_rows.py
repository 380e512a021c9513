"""Lists whose rows are replaced while they are still being made."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem

from ui.models import RowsModel
from ui.scenes import Look, Stage, scenes

VIEW = b"""
import QtQuick
Window {
    visible: true
    width: 400
    height: 600
    ListView {
        id: list
        anchors.fill: parent
        model: rows
        cacheBuffer: 1200
        reuseItems: true
        delegate: Column {
            id: row
            required property string text
            width: list.width
            Repeater { model: 40; Text { text: row.text; font.pixelSize: 20 } }
        }
    }
}"""


def test_rows_may_go_while_others_are_being_made(application: QGuiApplication) -> None:
    """By a reset some ten warnings come of this."""
    parent = QObject()
    rows = RowsModel(("text",), parent)
    warned: list[str] = []
    before = qInstallMessageHandler(
        lambda kind, _context, text: warned.append(text) if kind != QtMsgType.QtDebugMsg else None
    )
    try:
        engine = QQmlApplicationEngine()
        engine.rootContext().setContextProperty("rows", rows)
        engine.loadData(VIEW)
        dice = random.Random(5)
        for _ in range(600):
            wanted = [{"text": str(number)} for number in range(dice.choice([0, 1, 2, 3, 20, 60]))]
            rows.replace(wanted)
            assert rows.rowCount() == len(wanted)
            for _ in range(dice.randint(1, 6)):
                application.processEvents()
                time.sleep(0.002)
        engine.deleteLater()
        application.processEvents()
    finally:
        qInstallMessageHandler(before)
    assert warned == []


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
