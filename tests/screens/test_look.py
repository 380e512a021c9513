"""Every screen, inspected: accessibility tree, sizes, gaps, contrast of the rendered pixels, clipping, overlap, keys.

The default run looks at a few scenes; ``make look`` (MINGCHUANG_LOOK=all) at every scene in every size, mode, theme
and language. MINGCHUANG_SCENES names a part of them: ``make look SCENES=06-reader``.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.writing.purpose import Purpose
from tests.screens.classes import class_of
from tests.screens.looking import Inspector
from tests.screens.walking import walk
from ui.scenes import LANGUAGES, SIZES, Look, Stage, scenes

EVERY = os.environ.get("MINGCHUANG_LOOK") == "all"
SCENES = os.environ.get("MINGCHUANG_SCENES", "")
FEW = [
    ("portrait", "en", "06-reader-related"),
    ("landscape", "zh_CN", "17-apply-name"),
    ("small", "en", "19-staff-pin"),
]


@pytest.mark.skipif(EVERY, reason="every scene is inspected")
@pytest.mark.parametrize(("size", "language", "scene"), FEW)
def test_a_few_scenes(stage: Stage, size: str, language: str, scene: str) -> None:
    assert list(walk(stage, size, language, scene)) == []


@pytest.mark.skipif(not EVERY, reason="make look inspects every scene")
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.timeout(3600)
def test_every_scene_in_every_look(stage: Stage, size: str, language: str) -> None:
    assert list(walk(stage, size, language, SCENES)) == []


def _texts(item: QQuickItem) -> Iterator[QQuickItem]:
    if class_of(item).startswith("QQuickTextEdit") and item.isVisible():
        yield item
    for child in item.childItems():
        yield from _texts(child)


@pytest.mark.parametrize("size", SIZES)
def test_keys_of_every_keyboard_are_large_and_apart(stage: Stage, size: str) -> None:
    writing = stage.terminal.writing
    wrong, seen = [], 0
    for mode in ("normal", "elder"):
        stage.dress(Look(size, mode))
        stage.enter(next(s for s in scenes(stage.terminal) if s[0] == "02-search"))
        field = next(_texts(stage.window.contentItem()))
        for purpose in Purpose:
            writing.hide()
            writing.begin(field, purpose.value, False)
            for way in (
                ("pinyin", "hand", "latin", "symbols") if purpose.chinese else (writing._mode, "latin", "symbols")
            ):
                writing.setMode(way)
                if way == "pinyin":
                    writing.type("s")  # Candidates, and all of them on a page of their own.
                    for _ in range(100):
                        stage.settle(0.05)
                        if len(writing._candidates()) > 1:
                            break
                stage.settle(0.2)
                eye = Inspector(stage)
                assert len(eye.keys) > 6
                seen += len(eye.keys)
                wrong += [f"{size} {mode} {purpose} {way}: {p}" for p in (*eye.small(), *eye.crowded())]
                if way == "pinyin":
                    more = next(
                        k.item
                        for k in eye.keys
                        if k.item.property("name") == stage.terminal.context.words("writing.more")
                    )
                    more.press()
                    stage.settle(0.2)
                    wrong += [f"{size} {mode} {purpose} offers: {p}" for p in Inspector(stage).crowded()]
                    writing.reset()
    writing.hide()
    assert seen and wrong == []


def test_letters_grow_on_a_wide_glass_and_the_screen_comes_to_rest(stage: Stage) -> None:
    """The home screen below once broke its words by a picture that grew by the height of the words, for ever."""
    stage.dress(Look("landscape", "elder", "light", "en"))
    stage.enter(next(s for s in scenes(stage.terminal) if s[0] == "01-home"))
    stage.dress(Look("landscape", "largest", "light", "en"))
    stage.settle()
    stage.dress(Look("landscape", "normal"))
    stage.settle()
