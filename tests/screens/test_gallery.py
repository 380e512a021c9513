"""The gallery shows every control there is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtQuick import QQuickItem

from ui.scenes import Look, Stage, scenes

QML = Path(__file__).resolve().parents[2] / "ui" / "qml"


def test_every_control_stands_in_the_gallery() -> None:
    screens = QML / "screens"
    shown = "\n".join(f.read_text("utf-8") for f in (screens / "Gallery.qml", *(screens / "gallery").glob("*.qml")))
    controls = {file.stem: file.read_text("utf-8") for file in (QML / "Mingchuang" / "Controls").glob("*.qml")}
    # What others are made of stands there in them.
    inside = {
        name
        for text in (controls[n] for n in controls if f"{n} {{" in shown)
        for name in controls
        if f"{name} {{" in text
    }
    missing = [
        name
        for name, text in controls.items()
        if "pragma Singleton" not in text and not re.search(rf"\b{name} \{{", shown) and name not in inside
    ]
    assert len(controls) > 25 and missing == []


def _all(item: QQuickItem) -> Iterator[QQuickItem]:
    yield item
    for child in item.childItems():
        yield from _all(child)


def test_every_state_is_to_be_seen(stage: Stage) -> None:
    stage.dress(Look("portrait"))
    stage.enter(next(s for s in scenes(stage.terminal) if s[0] == "21-gallery"))
    states = {
        tuple(bool(item.property(state)) for state in ("marked", "keyed", "checked", "enabled"))
        for item in _all(stage.window.contentItem())
        if item.property("marked") is not None
    }
    normal, focused, pressed = (False, False, False, True), (True, False, False, True), (False, True, False, True)
    checked, off = (False, False, True, True), (False, False, False, False)
    assert {normal, focused, pressed, checked, off} <= states
    assert any(item.property("problem") for item in _all(stage.window.contentItem())), "no field in error"
