"""Qt Virtual Keyboard's pinyin engine, asked by itself: a JSON list of letters in, a list of candidates each out."""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time

QML = """
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
Window {
    width: 800; height: 600; visible: true
    TextInput {
        id: field; objectName: "field"; width: 400; height: 60; focus: true
        inputMethodHints: Qt.ImhSensitiveData
    }
    InputPanel { id: panel; y: 200; width: 800 }
    Component.onCompleted: {
        VirtualKeyboardSettings.activeLocales = ["zh_CN"];
        VirtualKeyboardSettings.locale = "zh_CN";
        field.forceActiveFocus();
        Qt.inputMethod.show();
    }
    property string letters
    property string offered
    onLettersChanged: {
        Qt.inputMethod.reset();
        field.text = "";
        for (const letter of letters)
            InputContext.inputEngine.virtualKeyClick(Qt.Key_A + letter.charCodeAt(0) - 97, letter, Qt.NoModifier);
        const found = [], model = InputContext.inputEngine.wordCandidateListModel;
        for (let i = 0; i < Math.min(10, model.count); i++)
            found.push(model.dataAt(i));
        offered = JSON.stringify(found);
    }
}
"""


def main() -> None:
    """Answer."""
    typed = json.loads(sys.stdin.read())
    os.environ["XDG_CONFIG_HOME"] = tempfile.mkdtemp()
    import PySide6.QtQuick  # noqa: F401
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQml import QQmlApplicationEngine

    application = QGuiApplication(sys.argv[:1])
    engine = QQmlApplicationEngine()
    engine.loadData(QML.encode())
    window = engine.rootObjects()[0]
    window.requestActivate()  # type: ignore[attr-defined]

    def settle(seconds: float) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            QCoreApplication.processEvents()

    settle(3)
    results = []
    for letters in typed:
        window.setProperty("letters", "")
        window.setProperty("letters", letters)
        results.append(json.loads(window.property("offered") or "[]"))
    print(json.dumps(results, ensure_ascii=False))
    del application


if __name__ == "__main__":
    main()
