"""Whatever a citizen erases, clears, removes or leaves half filled comes back: by one tap, by a key, by ear."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.calling import Calls
from kiosk.places import TerminalPlaces
from kiosk.staff import StaffAccess
from tests.screens.hand import Hand
from tests.screens.looking import problems
from tests.screens.test_keys import Key, Keys
from tests.screens.test_screens import begin, w
from tests.screens.test_search import ask, lower_keyboard
from tests.screens.test_spoken import Ears
from tests.screens.test_writing import draw, press, question, reads, row, text, to_search
from ui.bridges.undo import MOST, difference
from ui.scenes import Look, Stage, scenes

UNDO = w("undo.undo")


def name_field(hand: Hand, written: str = "欧阳测试") -> None:
    question(hand, "name")
    for character in written:
        hand.terminal.writing._put(character)
    hand.rest(0.1)
    assert text(hand) == written + "|"


def test_a_cleared_field_comes_back_by_touch(hand: Hand) -> None:
    name_field(hand)
    assert hand.find(UNDO) is None, "nothing to undo yet"
    hand.tap(w("shell.field.clear"))
    assert text(hand) == "|" and hand.sees(w("undo.cleared"))
    press(hand, UNDO)
    assert text(hand) == "欧阳测试|" and hand.terminal.apply.value("name") == "欧阳测试"
    assert hand.find(UNDO) is None, "it is undone once"
    # Without the keyboard, the bar has the button.
    hand.tap(w("shell.field.clear"))
    lower_keyboard(hand)
    hand.tap(UNDO)
    assert hand.terminal.apply.value("name") == "欧阳测试"


def test_a_run_of_erased_characters_is_one_deletion_and_nothing_written_since_is_lost(hand: Hand) -> None:
    name_field(hand)
    for _ in range(3):
        press(hand, w("writing.erase"))
    assert text(hand) == "欧|"
    hand.terminal.writing._put("甲")
    press(hand, UNDO)
    assert text(hand) == "欧阳测试甲|"
    # An earlier deletion stays behind a later one.
    press(hand, w("writing.erase"))
    hand.terminal.writing._put("乙")
    hand.tap(w("shell.field.clear"))
    press(hand, UNDO)
    assert text(hand) == "欧阳测试乙|"
    press(hand, UNDO)
    assert text(hand) == "欧阳测试甲乙|"
    # A key of a keyboard that is held down, and the key that takes it back.
    hand.terminal.writing._target.setProperty("cursorPosition", 6)
    for _ in range(6):
        QTest.keyClick(hand.window, Key.Key_Backspace)
    assert text(hand) == "|"
    QTest.keyClick(hand.window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    hand.rest(0.2)
    assert text(hand) == "欧阳测试甲乙|"


def test_what_went_with_its_field_is_not_offered_elsewhere(hand: Hand) -> None:
    name_field(hand)
    hand.tap(w("shell.field.clear"))
    undo = hand.terminal.undo
    kept = undo._kept[-1].removed
    hand.tap(w("shell.home"))
    hand.rest(0.3)
    assert not undo.property("offered") and not kept


@reads
def test_ink_that_was_wiped_off_comes_back(hand: Hand) -> None:
    to_search(hand)
    press(hand, w("writing.hand"))
    hand.rest(0.2)
    writing = hand.terminal.writing
    for wipe_off in ("writing.again", "writing.erase"):
        draw(hand, row("人大"))
        hand.wait(lambda: "人大" in writing._candidates()[:3])
        strokes = len(writing._ink)
        press(hand, w(wipe_off))
        assert writing._ink == []
        press(hand, UNDO)
        hand.wait(lambda: "人大" in writing._candidates()[:3])
        assert len(writing._ink) == strokes
        press(hand, w("writing.undo"))
        assert len(writing._ink) == strokes - 1
        press(hand, "人")
        writing.clearInk()
        hand.rest(0.1)


def test_a_condition_of_the_search_comes_back(hand: Hand) -> None:
    begin(hand)
    ask(hand, "大连市 公积金")
    lower_keyboard(hand)
    search = hand.terminal.search
    hand.wait(lambda: search._parts and not search._busy)
    part = search._parts[0]["text"]
    hand.tap(part)
    hand.wait(lambda: not search._busy and part not in [p["text"] for p in search._parts])
    hand.tap(UNDO)
    hand.wait(lambda: not search._busy and part in [p["text"] for p in search._parts])
    search.filter("document_kind", "law")
    hand.wait(lambda: not search._busy)
    assert hand.find(UNDO) is None, "choosing is no deletion"
    search.widen()
    assert search.filters() == {}
    hand.tap(UNDO)
    assert search.filters() == {"document_kind": "law"} and not search._any
    search.filter("document_kind", "")
    hand.write(w("search.placeholder"), "社保")
    hand.wait(lambda: not search._busy)
    assert not any(kept.words == "undo.condition" for kept in hand.terminal.undo._kept), "it was of another question"


def test_what_a_suggestion_replaced_comes_back(hand: Hand) -> None:
    begin(hand)
    ask(hand, "劳动合")
    page = (
        hand.terminal.engine.singletonInstance("Mingchuang.Controls", "Nav").property("stack").property("currentItem")
    )
    page.ask("工伤保险条例")
    hand.wait(lambda: hand.terminal.search._text == "工伤保险条例")
    hand.tap(UNDO)
    hand.wait(lambda: hand.terminal.search._text == "劳动合")


def test_a_half_filled_form_is_gone_on_with(hand: Hand) -> None:
    name_field(hand)
    apply = hand.terminal.apply
    apply.set("description", "小学学区划分文件")
    hand.tap(w("shell.home"))
    hand.wait(lambda: hand.sees(w("undo.form")))
    # A second one begun and left loses neither.
    hand.tap(w("home.apply"))
    hand.rest(0.3)
    assert apply.value("description") == ""
    hand.write(w("form.description"), "供热收费标准")
    lower_keyboard(hand)
    hand.tap(w("undo.form.resume"))
    hand.wait(lambda: hand.sees(w("apply.name")))
    assert apply.value("name") == "欧阳测试" and apply.value("description") == "小学学区划分文件"
    hand.tap(w("undo.form.resume"))
    hand.wait(lambda: apply.value("description") == "供热收费标准" and apply._step == "what")
    hand.tap(w("shell.home"))
    hand.rest(0.4)
    hand.tap(w("undo.form.resume"))
    hand.wait(lambda: hand.sees(w("apply.what")))
    assert hand.field(w("form.description")).property("text") == "供热收费标准"
    # The receipt's form is nobody's any more, and one nothing was written into is no loss.
    apply.wipe()
    hand.terminal.undo.wipe()
    apply.begin("劳动合同")
    hand.tap(w("shell.home"))
    hand.rest(0.4)
    assert not hand.terminal.undo.property("offered")


def test_a_call_that_was_cleared_comes_back_as_old_as_it_was(hand: Hand, terminal_home: Path) -> None:
    begin(hand)
    calls = Calls(TerminalPlaces(terminal_home / "terminal").call)
    hand.tap(w("shell.help"))
    hand.tap(w("shell.help.call"))
    made = calls.open()
    assert made is not None
    hand.tap(w("shell.help.cancel"))
    assert calls.open() is None
    hand.tap(w("shell.close"))
    hand.rest(0.4)
    hand.tap(UNDO)
    assert calls.open() == made and hand.terminal.help.property("called")


def test_a_pin_is_never_kept(hand: Hand, terminal_home: Path) -> None:
    StaffAccess(TerminalPlaces(terminal_home / "terminal").staff).set_pin("246810")
    begin(hand)
    hand.terminal.engine.singletonInstance("Mingchuang.Controls", "Nav").go("Staff", {})
    hand.rest(0.4)
    hand.write(w("staff.pin.label"), "13579")
    press(hand, w("writing.erase"))
    hand.tap(w("staff.enter"))
    hand.rest(0.3)
    assert not hand.terminal.undo.property("offered")


def test_the_sitting_ends_and_nothing_can_be_had_again(hand: Hand) -> None:
    name_field(hand)
    hand.tap(w("shell.home"))
    hand.rest(0.3)
    question_field = w("search.placeholder")
    ask(hand, "劳动合同")
    hand.tap(w("shell.field.clear"))
    undo = hand.terminal.undo
    kept = list(undo._kept)
    assert len(kept) >= 2
    hand.terminal.session.finish()
    hand.rest(0.6)
    assert undo._kept == [] and undo.property("words") == "" and not undo.takeBack()
    assert not any(k.removed for k in kept if hasattr(k, "removed"))
    begin(hand)
    assert hand.find(UNDO) is None and hand.find(w("undo.form.resume")) is None
    hand.tap(w("home.apply"))
    assert hand.field(w("form.description")).property("text") == "" and question_field


def test_by_keys_alone(hand: Hand) -> None:
    keys = Keys(hand)
    keys.begin()
    keys.choose(w("home.apply"))
    keys.field()
    keys.write("小学学区划分文件")
    keys.press(Key.Key_Escape, settle=0.3)
    keys.press(Key.Key_Home, settle=0.5)
    keys.choose(w("undo.form.resume"))
    hand.wait(lambda: hand.field(w("form.description")).property("text") == "小学学区划分文件")
    # While one writes, the arrows walk to the key on the glass ...
    keys.field()
    keys.press(Key.Key_Backspace)
    keys.press(Key.Key_Backspace)
    assert text(hand) == "小学学区划分|"
    keys.press(Key.Key_Down, settle=0.1)
    assert keys.reach._on_glass is not None and keys.reach._on_glass.property("name") == UNDO
    keys.press(Key.Key_Return, settle=0.2)
    assert text(hand) == "小学学区划分文件|"
    # ... and where nothing is written, one key does it: End, which is the keypad's 1.
    hand.terminal.writing.hide()
    keys.press(Key.Key_Home, settle=0.5)
    QTest.keyClick(hand.window, Key.Key_1, Qt.KeyboardModifier.KeypadModifier)
    hand.wait(lambda: hand.terminal.apply.value("description") == "小学学区划分文件")


def test_by_ear(hand: Hand) -> None:
    begin(hand)
    ears = Ears(hand)
    ears.press(Key.Key_F9)
    ears.choose(w("home.apply"))
    ears.go(w("form.description"))
    ears.write("小学学区")
    before = len(ears.said)
    ears.choose(w("shell.home"))
    ears.hear(w("undo.form"), before)
    ears.choose(w("undo.form.resume"))
    ears.go(w("form.description"))
    assert "小学学区" in ears.said[-1]


PIECE = st.text(alphabet="甲乙丙丁ab", max_size=8)


@given(PIECE, PIECE, PIECE, PIECE)
def test_the_difference_of_two_texts_is_what_was_put_in_place_of_what(
    head: str, gone: str, come: str, tail: str
) -> None:
    before, now = head + gone + tail, head + come + tail
    at, removed, added = difference(before, now)
    assert before[:at] + added + before[at + len(removed) :] == now
    assert now[:at] + removed + now[at + len(added) :] == before
    assert len(removed) <= len(gone) and len(added) <= len(come)


def test_a_bounded_number_is_kept(make_hand: Callable[..., Hand], terminal_home: Path) -> None:
    hand = make_hand(terminal_home)
    begin(hand)
    gone: list[int] = []
    for number in range(MOST + 5):
        hand.terminal.undo.offer("a", "undo.condition", lambda: None, lambda number=number: gone.append(number))
    assert gone == [0, 1, 2, 3, 4]
    hand.terminal.undo.wipe()
    assert gone == list(range(MOST + 5))


@pytest.mark.parametrize(
    "look",
    [Look("portrait", "largest", "yellow", "en"), Look("small", "normal", "light", "en"), Look("portrait", "low")],
    ids=str,
)
def test_the_bar_and_the_key_pass_the_inspection(stage: Stage, look: Look) -> None:
    stage.dress(look)
    undo = stage.terminal.undo
    home = next(s for s in scenes(stage.terminal) if s[0] == "01-home")
    for words, act in (("undo.form", "undo.form.resume"), ("undo.condition", "undo.undo")):
        stage.enter(home)
        undo.offer("test", words, lambda: None, act=act)
        stage.settle(0.4)
        assert problems(stage, low=look.mode.startswith("low")) == []
    stage.enter(next(s for s in scenes(stage.terminal) if s[0] == "02-search"))
    undo.offer("test", "undo.condition", lambda: None)
    stage.settle(0.4)
    assert problems(stage, low=look.mode.startswith("low")) == []
    undo.wipe()
