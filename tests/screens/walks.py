"""What citizens come for, walked through once: by touch, by keys and by ear each walk the same way.

A walker knows how to choose a control, how to write into a field and how to learn what the terminal tells.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import Qt

from kiosk.words import say
from tests.screens.hand import Hand
from tests.screens.test_keys import Keys
from tests.screens.test_screens import begin
from tests.screens.test_spoken import Ears
from tests.screens.test_writing import keyboard
from tests.screens.typing import write_by_touch


def w(message: str) -> str:
    return say(message, "zh_CN")


@dataclass(frozen=True)
class Answer:
    """What is written, and the syllables it is spelled with by whoever types it on the glass."""

    text: str
    syllables: tuple[str, ...] = ()


LAW = "中华人民共和国劳动法"
ASKED = Answer("劳动法", ("laodongfa",))
HEATING = Answer("供热收费标准", ("gongre", "shoufei", "biaozhun"))
PERSON = Answer("张三", ("zhang", "san"))
FIRM = Answer("大连公司", ("dalian", "gongsi"))
IDENTITY, CREDIT = Answer("11010519491231002X"), Answer("91350100M000100Y43")
MOBILE, TELEPHONE, EMAIL = Answer("13800000000"), Answer("0411-00000001"), Answer("a_1@b.cn")


class Walker(Protocol):
    """Somebody at the terminal."""

    hand: Hand

    def start(self) -> None:
        """Wake the terminal."""

    def choose(self, name: str) -> None:
        """Press a control."""

    def write(self, label: str, answer: Answer) -> None:
        """Write into a field, and put the keyboard away."""

    def learn(self, text: str) -> None:
        """Fail unless the terminal tells this."""

    def home(self) -> None:
        """Go home."""


class ByTouch:
    """A finger on the glass; what it writes it types there."""

    def __init__(self, hand: Hand) -> None:
        self.hand = hand

    def start(self) -> None:
        begin(self.hand)

    def choose(self, name: str) -> None:
        self.hand.tap(name)

    def write(self, label: str, answer: Answer) -> None:
        written = write_by_touch(self.hand, label, answer.syllables, "" if answer.syllables else answer.text)
        assert written and (answer.syllables or written == answer.text), label
        hide = w("writing.hide")
        board = keyboard(self.hand)
        self.hand.tap_at(next(i for i in self.hand.items() if i.property("name") == hide and _within(i, board)))
        self.hand.rest(0.2)

    def learn(self, text: str) -> None:
        self.hand.wait(lambda: self.hand.sees(text))

    def home(self) -> None:
        self.hand.tap(w("shell.home"))


def _within(item: object, board: object) -> bool:
    while item is not None and item is not board:
        item = item.parentItem()  # type: ignore[attr-defined]
    return item is board


class ByKeys:
    """Arrows, enter and back; what is written comes from a keyboard that is plugged in."""

    def __init__(self, hand: Hand) -> None:
        self.hand = hand
        self.keys = Keys(hand)

    def start(self) -> None:
        self.keys.begin()

    def choose(self, name: str) -> None:
        self.keys.choose(name)

    def write(self, label: str, answer: Answer) -> None:
        self.keys.field(label)
        self.keys.write(answer.text)
        self.keys.press(Qt.Key.Key_Escape, settle=0.3)  # Back first puts the keyboard away.

    def learn(self, text: str) -> None:
        self.hand.wait(lambda: self.hand.sees(text))

    def home(self) -> None:
        self.keys.press(Qt.Key.Key_Home, settle=0.4)


class ByEar:
    """Keys and what is spoken, taken from the captions; nothing of the screen is looked at."""

    def __init__(self, hand: Hand) -> None:
        self.hand = hand
        self.ears = Ears(hand)

    def start(self) -> None:
        begin(self.hand)
        self.ears.press(Qt.Key.Key_F9)
        self.ears.hear(w("spoken.welcome").split("。")[0])

    def choose(self, name: str) -> None:
        self.ears.choose(name)

    def write(self, label: str, answer: Answer) -> None:
        said = self.ears.go(label)
        if w("spoken.role.field") not in said:
            said = self.ears.go(label)  # The question's own words began like it.
        assert w("spoken.role.field") in said, said
        self.ears.write(answer.text)

    def learn(self, text: str) -> None:
        before = len(self.ears.said)
        self.ears.press(Qt.Key.Key_F8)
        self.ears.hear(text, before)
        self.ears.press(Qt.Key.Key_MediaStop)

    def home(self) -> None:
        self.choose(w("shell.home"))


WAYS: dict[str, type[ByTouch] | type[ByKeys] | type[ByEar]] = {"touch": ByTouch, "keys": ByKeys, "ear": ByEar}


def read_a_law(walker: Walker) -> None:
    """Find a law and read it."""
    walker.choose(w("search.placeholder"))
    walker.hand.wait(lambda: walker.hand.terminal.writing._up())
    walker.write(w("search.placeholder"), ASKED)
    walker.hand.wait(lambda: any(r["title"] == LAW for r in walker.hand.terminal.search._results.rows))
    walker.hand.rest(0.5)
    walker.choose(LAW)
    walker.hand.wait(lambda: walker.hand.terminal.reader.property("page").get("title") == LAW)
    walker.learn("第一条")


def apply(walker: Walker, *, organisation: bool) -> str:
    """Ask for information; return the receipt's number."""
    hand = walker.hand
    walker.choose(w("home.apply"))
    _answer(walker, ("form.description", HEATING))
    hand.wait(lambda: hand.terminal.apply._step == "published" and not hand.terminal.apply._busy)
    walker.choose(w("apply.not_found"))
    walker.choose("大连市住房和城乡建设局")
    walker.choose(w("apply.next"))
    if organisation:
        walker.choose(w("applicant.organisation"))
    walker.choose(w("apply.next"))
    if organisation:
        _answer(walker, ("form.organisation", FIRM))
        _answer(walker, ("form.credit_code", CREDIT))
        _answer(walker, ("form.legal_representative", PERSON))
        _answer(walker, ("form.contact_person", PERSON), ("form.telephone", TELEPHONE))
        walker.choose(w("delivery.email"))
        walker.choose(w("apply.next"))
        _answer(walker, ("form.email", EMAIL))
    else:
        _answer(walker, ("form.name", PERSON))
        _answer(walker, ("form.document_number", IDENTITY))
        _answer(walker, ("form.telephone", MOBILE))
        walker.choose(w("delivery.collect"))
        walker.choose(w("apply.next"))
    for _ in ("copy", "more"):
        walker.choose(w("apply.next"))
    hand.wait(lambda: hand.terminal.apply._step == "review")
    walker.learn(TELEPHONE.text if organisation else MOBILE.text)
    walker.choose(w("apply.submit"))
    hand.wait(lambda: hand.terminal.apply._receipt)
    number = str(hand.terminal.apply._receipt["number"])
    hand.rest(0.5)
    walker.learn(number)
    return number


def _answer(walker: Walker, *fields: tuple[str, Answer]) -> None:
    """Answer one question and go on."""
    for label, answer in fields:
        walker.write(w(label), answer)
    step = walker.hand.terminal.apply._step
    walker.choose(w("apply.next"))
    walker.hand.wait(lambda: walker.hand.terminal.apply._step != step)


def follow(walker: Walker, number: str) -> None:
    """See how a request stands."""
    walker.home()
    walker.choose(w("home.follow"))
    walker.hand.rest(0.5)
    walker.write(w("status.number"), Answer(number))
    walker.choose(w("follow.look"))
    walker.hand.wait(lambda: walker.hand.terminal.follow._status.get("known"))
    walker.learn(w("request_state.waiting"))
