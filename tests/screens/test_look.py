"""Every screen, inspected: accessibility tree, sizes, gaps, contrast of the rendered pixels, clipping, overlap.

The default run leads every scene through one look and both languages; ``make look`` (MINGCHUANG_LOOK=all) leads
every scene through every size, mode, theme and language.
"""

from __future__ import annotations

import os
from dataclasses import replace

import pytest

from tests.screens.looking import Inspector, problems
from ui.scenes import LANGUAGES, Look, Stage, scenes
from ui.screenshots import looks

EVERY = os.environ.get("MINGCHUANG_LOOK") == "all"
pytestmark = pytest.mark.skipif(not EVERY, reason="make look runs the inspection of every screen")
SIZES, MODES = ("portrait", "landscape", "large", "small"), ("normal", "elder", "largest", "small-letters", "low")
MATRIX = looks(SIZES, (*MODES, "low-elder"), ("light", "dark", "yellow"), LANGUAGES)
SOME = [
    Look("portrait", "normal", "light"),
    Look("landscape", "elder", "dark"),
    Look("portrait", "largest", "yellow"),
    Look("small", "low", "light"),
]


@pytest.mark.parametrize("at", range(len(SOME)), ids=lambda at: str(SOME[at]))
@pytest.mark.skipif(EVERY, reason="the whole matrix is walked")
def test_every_scene_in_one_look_and_both_languages(stage: Stage, at: int) -> None:
    look = SOME[at]
    stage.dress(look)
    stage.settle()
    wrong = []
    for scene in list(scenes(stage.terminal))[at :: len(SOME)]:
        stage.dress(look)
        stage.enter(scene)
        for language in LANGUAGES:
            if scene[0] not in ("00-rest", "20-countdown"):
                stage.dress(replace(look, language=language))
                stage.settle()
            wrong += [
                f"{scene[0]}-{replace(look, language=language)}: {p}" for p in problems(stage, low="low" in look.mode)
            ]
    assert wrong == []


@pytest.mark.parametrize("scene_name", ["01-home", "01-home-display", "03-browse", "06-reader", "17-apply-delivery"])
@pytest.mark.parametrize("size", ["portrait", "landscape"])
def test_arrows_reach_every_control(stage: Stage, scene_name: str, size: str) -> None:
    stage.dress(Look(size))
    stage.settle()
    scene = next(s for s in scenes(stage.terminal) if s[0] == scene_name)
    stage.enter(scene)
    assert list(Inspector(stage).unreached()) == []


@pytest.mark.skipif(not EVERY, reason="make look")
@pytest.mark.parametrize("look", MATRIX, ids=str)
@pytest.mark.timeout(1800)
def test_every_scene_in_every_look(stage: Stage, look: Look) -> None:
    stage.dress(look)
    stage.settle()
    wrong = []
    for scene in scenes(stage.terminal):
        stage.dress(look)
        stage.enter(scene)
        wrong += [f"{scene[0]}-{look}: {p}" for p in problems(stage, low="low" in look.mode)]
        if look.mode == "normal" and look.theme == "light":
            wrong += [f"{scene[0]}-{look}: {p}" for p in Inspector(stage).unreached()]
    assert wrong == []
