"""Lists whose rows are replaced while they are still being made."""

from __future__ import annotations

import random
import time

from PySide6.QtCore import QObject, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

from ui.models import RowsModel

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
