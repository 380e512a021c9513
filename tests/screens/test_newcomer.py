"""Somebody of 78 who has never stood here: elder mode, one finger, a rare name, an X, an address, an e-mail, a scanner."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.requests.receipts import new_number
from tests.screens.hand import Hand
from tests.screens.test_screens import w
from tests.screens.test_writing import SIZES, current, keys, press, question, scan, spell, text
from ui.scenes import Stage, scenes

PICTURES = os.environ.get("MINGCHUANG_NEWCOMER", "")
"""Where pictures of the way are put, for who wants to look at it."""


def look(hand: Hand, name: str) -> None:
    if PICTURES:
        hand.rest(0.3)
        side = "wide" if hand.window.width() > hand.window.height() else "high"
        hand.window.grabWindow().save(str(Path(PICTURES) / f"{name}-{side}.png"))


def to_pinyin(hand: Hand) -> None:
    """In elder mode a field for Chinese opens with the pad; on a wide glass the letters stand beside it."""
    if any(k.property("name") == w("writing.pinyin") for k in keys(hand)):
        press(hand, w("writing.pinyin"))
        hand.rest(0.2)


def find_and_press(hand: Hand, character: str) -> None:
    """Look for a character among the candidates, page by page, and take it."""
    hand.wait(lambda: character in hand.terminal.writing._candidates())
    if not any(k.property("name") == character for k in keys(hand)):
        press(hand, w("writing.more"))
    for _ in range(12):
        hand.rest(0.1)
        if any(k.property("name") == character for k in keys(hand)):
            press(hand, character)
            return
        press(hand, w("writing.page.down"))
    raise AssertionError(f"{character} is on none of the pages that anybody would turn")


@pytest.mark.parametrize("size", SIZES)
def test_a_rare_name_an_x_an_address_and_an_email(
    make_hand: Callable[..., Hand], terminal_home: Path, size: tuple[int, int]
) -> None:
    hand = make_hand(terminal_home, size)
    question(hand, "name", elder=True)
    to_pinyin(hand)
    spell(hand, "wangzhe")
    look(hand, "name-pinyin")
    find_and_press(hand, "王喆")
    assert text(hand) == "王喆|"
    press(hand, w("writing.erase"))
    for letters, character in (("kun", "堃"), ("yan", "䶮")):
        spell(hand, letters)
        find_and_press(hand, character)
    look(hand, "name")
    assert text(hand) == "王堃䶮|"
    hand.terminal.session.finish()
    hand.rest(0.5)

    question(hand, "document", elder=True)
    spell(hand, "11010519491231002X")
    look(hand, "document")
    assert text(hand) == "11010519491231002X|"
    hand.terminal.session.finish()
    hand.rest(0.5)

    question(hand, "address", elder=True)
    to_pinyin(hand)
    spell(hand, "dalianshi")
    find_and_press(hand, "大连市")
    spell(hand, "xigangqu")
    find_and_press(hand, "西岗区")
    spell(hand, "renminlu")
    find_and_press(hand, "人民路")
    press(hand, w("writing.symbols"))
    spell(hand, "12")
    look(hand, "address-digits")
    to_pinyin(hand)
    spell(hand, "hao")
    look(hand, "address")
    find_and_press(hand, "号")
    assert text(hand) == "大连市西岗区人民路12号|"
    hand.terminal.session.finish()
    hand.rest(0.5)

    question(hand, "email", elder=True)
    spell(hand, "wang_78")
    look(hand, "email")
    press(hand, "@qq.com")
    assert text(hand) == "wang_78@qq.com|" and hand.terminal.writing._candidates() == []
    for _ in ".com":
        press(hand, w("writing.erase"))
    spell(hand, ".cn")
    assert text(hand) == "wang_78@qq.cn|"
    press(hand, w("undo.undo"))
    assert text(hand) == "wang_78@qq.com.cn|"


def test_a_receipt_is_scanned_on_every_screen(stage: Stage) -> None:
    hand = Hand(stage.terminal)
    seen = set()
    for scene in scenes(stage.terminal):
        name, screen, _, act = scene
        if (screen in seen and act is None) or name.startswith(("17-apply-receipt", "00-rest")):
            continue
        seen.add(screen)
        stage.enter(scene)
        number = new_number()
        scan(hand, f"https://portal.example/s/{number}")
        hand.wait(lambda: current(hand).startswith("Follow"))
        hand.wait(lambda number=number: stage.terminal.follow._status.get("number") == number)  # type: ignore[misc]
    assert len(seen) >= 15
