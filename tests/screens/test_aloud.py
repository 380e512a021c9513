"""Reading aloud reaches everything: every screen, the sheet that stands before it, every key that the arrows stand on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.words import say
from tests.screens.hand import Hand
from tests.screens.test_screens import begin, w
from tests.screens.test_spoken import Ears
from ui.scenes import Look, Stage, scenes

LANGUAGES = ("zh_CN", "en")
SHEETS = {"shell.help": "shell.help.title", "shell.display": "shell.display.elder", "shell.finish": "shell.finish.no"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_screen_can_be_read_aloud(stage: Stage, language: str) -> None:
    stage.dress(Look(language=language))
    speech, read = stage.terminal.speech, set()
    for scene in scenes(stage.terminal):
        name, screen, _, act = scene
        if screen in read or act is not None or not screen:
            continue
        read.add(screen)
        stage.enter(scene)
        speech.stop()
        if screen == "Film":
            continue  # It speaks for itself.
        QTest.keyClick(stage.window, Qt.Key.Key_F8)
        stage.settle(0.05)
        said = " ".join(str(part["text"]) for part in speech._parts)
        assert len(said) >= 8, f"{name}: {said!r}"
        caption = speech.property("sentence")
        assert caption and caption in said, name
        speech.stop()
    assert len(read) >= 15, read


def test_a_sheet_is_read_instead_of_what_lies_behind_it(hand: Hand) -> None:
    begin(hand)
    for opener, words in SHEETS.items():
        hand.tap(w(opener))
        hand.rest(0.4)
        hand.key(Qt.Key.Key_F8)
        said = " ".join(str(part["text"]) for part in hand.terminal.speech._parts)
        assert w(words) in said and w("home.question") not in said, said
        hand.terminal.speech.stop()
        hand.tap(w("shell.close"))
        hand.rest(0.4)


def test_the_keys_on_the_glass_are_heard(hand: Hand) -> None:
    begin(hand)
    ears = Ears(hand)
    ears.press(Qt.Key.Key_F9)
    ears.choose(w("home.follow"))
    ears.hear(say("spoken.role.field", "zh_CN"))
    hand.wait(lambda: hand.terminal.writing._up())
    hand.rest(0.5)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right):
        before = len(ears.said)
        ears.press(key)
        standing = hand.terminal.reach._on_glass
        assert standing is not None
        assert ears.hear(str(standing.property("name")), before) in (str(standing.property("name")), ears.said[-1])
