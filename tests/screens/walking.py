"""Leading a stage through every scene in every mode and theme, live, and inspecting each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tests.screens.looking import Inspector, problems
from ui.scenes import Look, Stage, scenes

MODES = ("normal", "elder", "largest", "small-letters", "low", "low-elder")
THEMES = ("light", "dark", "yellow")
FLEETING = ("00-rest", "20-countdown")
"""Scenes that the first touch ends: a look that is taken on there needs the scene anew."""


def walk(stage: Stage, size: str, language: str, only: str = "") -> Iterator[str]:
    """Yield what is wrong anywhere in one size and language.

    A scene is entered in one mode, another for each scene, and taken through all others as a citizen's choice at the
    display sheet does. A theme changes colours and nothing else: only they are inspected again.
    """
    plain = Look(size, "normal", "light", language)
    stage.dress(plain)
    stage.settle()
    for number, scene in enumerate(list(scenes(stage.terminal))):
        if only not in scene[0]:
            continue
        turned = [MODES[(number + at) % len(MODES)] for at in range(len(MODES))]
        stage.dress(replace(plain, mode=turned[0]))
        stage.enter(scene)
        for mode in turned:
            for theme in THEMES:
                look = Look(size, mode, theme, language)
                stage.dress(look)
                if scene[0] in FLEETING:
                    stage.enter(scene)
                else:
                    stage.settle(0.15 if theme == THEMES[0] else 0.06)
                whole = theme == THEMES[0]
                found = problems(stage, low="low" in mode) if whole else list(Inspector(stage).faint())
                yield from (f"{scene[0]}-{look}: {problem}" for problem in found)
        stage.dress(plain)
        stage.settle()
        yield from (f"{scene[0]}-{plain}: {problem}" for problem in Inspector(stage).unreached())
