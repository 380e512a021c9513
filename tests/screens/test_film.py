"""A film on a machine without OpenGL, which draws no moving picture: no black box, and the captions go on."""

from __future__ import annotations

from kiosk.words import say
from tests.screens.hand import Hand


def test_where_nothing_can_move_the_first_picture_stands(hand: Hand) -> None:
    hand.terminal.session.touched()
    nav = hand.terminal.engine.singletonInstance("Mingchuang.Controls", "Nav")
    nav.go("ExplainerView", {"explainer": "dl-2023-2-film"})
    play, pause = say("film.play", "zh_CN"), say("film.pause", "zh_CN")

    def posters() -> list[str]:
        return [str(i.property("sha256")) for i in hand.items() if i.property("sha256") and i.property("wide")]

    hand.wait(posters)
    hand.tap(play)
    hand.wait(lambda: hand.find(pause))
    assert posters()
    hand.tap(pause)
    hand.wait(lambda: hand.find(play))
