"""The terminal as somebody uses it who sees nothing: keys, and what is spoken. What is said is taken from the captions;
nothing else of the screen is looked at."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest

from kiosk.places import TerminalPlaces
from kiosk.speaking.headphones import Headphones
from kiosk.words import say
from tests.screens.hand import Hand
from ui.headphones import HeadphoneWatch
from ui.turning import turn

Key = Qt.Key


def w(message: str, language: str = "zh_CN", **params: object) -> str:
    return say(message, language, **params)


class Ears:
    """Somebody with headphones and a keypad."""

    def __init__(self, hand: Hand) -> None:
        self.hand, self.window, self.speech = hand, hand.window, hand.terminal.speech
        self.said: list[str] = []
        self._turn = -2
        self.speech.changed.connect(self._listen)

    def _listen(self) -> None:
        if self.speech._turn != self._turn and self.speech._parts:
            self._turn = self.speech._turn
            self.said.append(" ".join(str(part["text"]) for part in self.speech._parts))

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window, key, modifiers)
        turn()

    def hear(self, text: str, since: int = 0) -> str:
        """Wait until something is said that holds this."""

        def heard() -> str:
            return next((said for said in self.said[since:] if text.replace(" ", "") in said.replace(" ", "")), "")

        try:
            return str(self.hand.wait(heard))
        except AssertionError:
            raise AssertionError(f"{text!r} was not said, but: " + " | ".join(self.said[-12:])) from None

    def next(self) -> str:
        """Go on to the next control, and hear it."""
        before = len(self.said)
        self.press(Key.Key_Tab)
        end = time.monotonic() + 6
        while len(self.said) == before and time.monotonic() < end:
            self.hand.rest(0.02)
        return self.said[-1] if len(self.said) > before else ""

    def go(self, name: str) -> str:
        """Go from control to control until this one is said."""
        first, heard = "", []
        for _ in range(90):
            said = self.next()
            heard.append(said)
            if said.startswith(name) or f"。 {name}" in said:
                return said
            first = first or said
        raise AssertionError(f"{name!r} is nowhere; the controls are: " + " | ".join(heard))

    def choose(self, name: str) -> None:
        """Go to a control and press it."""
        self.go(name)
        self.hand.rest(0.42)  # A trembling finger counts once.
        self.press(Key.Key_Return)
        self.hand.rest(0.05)

    def write(self, text: str) -> None:
        """Write where the focus is, as an input method commits."""
        item = self.window.activeFocusItem()
        assert item is not None and item.property("cursorPosition") is not None, self.said[-3:]
        for character in text:
            event = QInputMethodEvent("", [])
            event.setCommitString(character)
            QCoreApplication.sendEvent(item, event)
        self.hand.rest(0.05)

    def fill(self, label: str, text: str) -> None:
        """Answer the question of this field and go on."""
        self.go(label)
        self.write(text)
        self.choose(w("apply.next"))


class Jack:
    """A socket somebody plugs headphones into."""

    def __init__(self) -> None:
        self.there = False

    def plugged(self) -> bool | None:
        return self.there


@pytest.fixture
def jack() -> Jack:
    return Jack()


@pytest.fixture
def ears(hand: Hand, jack: Jack) -> Ears:
    """Headphones are plugged into a resting terminal: it wakes, and speaks."""
    speech = hand.terminal.speech
    watch = HeadphoneWatch(speech, Headphones([jack]))
    watch.plugged.connect(speech._plugged)
    watch.start(0.05)
    ears = Ears(hand)
    jack.there = True
    hand.wait(lambda: speech._spoken)
    hand.rest(0.2)
    yield ears
    watch.close()


def test_headphones_wake_the_terminal_and_pulling_them_silences_it(ears: Ears, jack: Jack) -> None:
    hand = ears.hand
    assert not hand.terminal.session._resting()
    ears.hear(w("spoken.welcome").split("。")[0])
    ears.choose(w("shell.display"))
    ears.hear(w("shell.display.title"))
    jack.there = False
    hand.wait(lambda: not ears.speech._spoken)
    assert ears.speech._at == -1
    before = len(ears.said)
    ears.press(Key.Key_Tab)
    hand.rest(0.4)
    assert len(ears.said) == before


def test_find_and_read_a_law_by_ear(ears: Ears) -> None:
    ears.choose(w("search.placeholder"))
    ears.hear(w("search.title"))
    ears.hear(w("spoken.role.field"))
    ears.write("劳动法")
    ears.hear("法")
    ears.hear("中华人民共和国劳动法")
    ears.choose("中华人民共和国劳动法")
    ears.hear(w("reader.title") + "。")
    ears.hear(w("reader.contents") + "，")  # In one breath, or on a slow machine as soon as the text is there.
    before = len(ears.said)
    ears.press(Key.Key_Asterisk, Qt.KeyboardModifier.KeypadModifier)
    ears.hear("中华人民共和国劳动法", before)
    read = ears.hear("第一条", before)
    assert "保护劳动者的合法权益" in read
    speech = ears.speech
    assert speech._reading
    ears.hand.wait(lambda: speech._at >= 1, 30)
    at = speech._at
    ears.press(Key.Key_Slash, Qt.KeyboardModifier.KeypadModifier)
    ears.hand.wait(lambda: speech._at < at)
    ears.press(Key.Key_Asterisk, Qt.KeyboardModifier.KeypadModifier)
    ears.hand.wait(lambda: speech._paused)
    volume = speech._volume
    ears.press(Key.Key_VolumeUp)
    ears.press(Key.Key_VolumeDown)
    ears.press(Key.Key_VolumeDown)
    assert speech._volume == volume - 10


def test_what_is_wrong_in_a_request_is_heard_and_nothing_of_it_is_kept(ears: Ears, terminal_home: Path) -> None:
    hand = ears.hand
    ears.choose(w("home.apply"))
    ears.choose(w("apply.next"))
    ears.hear(w("problem.description.missing"))
    ears.fill(w("form.description"), "小学学区划分文件")
    hand.wait(lambda: hand.terminal.apply._step == "published" and not hand.terminal.apply._busy)
    ears.choose(w("apply.not_found"))
    ears.choose("大连市教育局")
    ears.choose(w("apply.next"))
    ears.choose(w("apply.next"))
    ears.fill(w("form.name"), "测试甲乙丙")
    ears.fill(w("form.document_number"), "110105194912310021")
    ears.hear(w("problem.identity.check"))
    ears.go(w("form.document_number"))
    ears.press(Key.Key_Backspace)
    ears.hear(w("spoken.typed.removed", text="1"))
    ears.write("X")
    ears.choose(w("apply.next"))
    ears.hear(w("apply.telephone"))
    # What was said of a citizen is on no disk, and the next one hears nothing of it.
    kept = TerminalPlaces(terminal_home / "terminal").speech
    assert not kept.exists() or not list(kept.iterdir())
    hand.terminal.session.finish()
    assert ears.speech._parts == [] and not ears.speech._spoken


def test_the_bar_holds_goes_back_and_changes_the_pace(hand: Hand) -> None:
    from tests.screens.test_screens import begin

    begin(hand)
    speech = hand.terminal.speech
    speech.say(["第一句话，说得不长。第二句话，也不很长。第三句话。"])
    hand.wait(lambda: hand.find(w("speech.pause")))
    assert hand.sees("第一句话，说得不长。")
    hand.tap(w("speech.pause"))
    hand.wait(lambda: hand.find(w("speech.resume")))
    hand.tap(w("speech.resume"))
    hand.wait(lambda: hand.sees("第二句话，也不很长。"))
    hand.tap(w("speech.back"))
    hand.wait(lambda: hand.sees("第一句话，说得不长。"))
    pace = speech._rate
    hand.tap(w("speech.faster"))
    assert speech._rate == pace + 1
    hand.tap(w("speech.slower"))
    hand.tap(w("speech.slower"))
    assert speech._rate == pace - 1
    volume = speech._volume
    hand.tap(w("speech.softer"))
    assert speech._volume < volume
    hand.tap(w("shell.speak.stop"))
    hand.wait(lambda: hand.find(w("speech.pause")) is None)
    hand.terminal.session.finish()
    assert (speech._rate, speech._volume) == (pace, volume)


def test_spoken_screens_in_english(hand: Hand) -> None:
    from tests.screens.test_screens import begin

    begin(hand)
    hand.terminal.app.nextLanguage()
    ears = Ears(hand)
    ears.press(Key.Key_F9)
    ears.hear("Spoken screens are on")
    said = ears.go(w("home.apply", "en"))
    assert w("spoken.role.button", "en") in said
    ears.press(Key.Key_F9)
    hand.wait(lambda: not ears.speech._spoken)


def test_a_sentence_is_lit_within_its_article(hand: Hand) -> None:
    from tests.screens.test_screens import begin

    begin(hand)
    reader = hand.terminal.reader
    text = "第一条　甲应当办理。乙可以申请。"
    assert reader.aloud(text, "乙可以申请。") == (
        "第一条　甲应当办理。" + '<span style="background-color:MARK">乙可以申请。</span>'
    )
    assert reader.aloud(text, text) == "" and reader.aloud(text, "别处。") == "" and reader.aloud(text, "") == ""
