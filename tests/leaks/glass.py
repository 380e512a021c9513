"""The terminal of the plant-and-search test: the real screens in a process of their own, written on by touch.

Reads one command a line on standard input and answers each with one JSON line.
"""

from __future__ import annotations

import json
import os
import sys
import traceback

from kiosk import places as kiosk_places
from kiosk.hardening import forbid_dumps, forbid_swap
from kiosk.journal import keep
from kiosk.words import say
from tests.screens.classes import class_of
from ui.app import Terminal, prepare_environment

# Backwards, so that this process holds none of it but what is typed.
IDENTITY_BACKWARDS = "271470607881302012"
TELEPHONE_BACKWARDS = "56281140931"
POSTCODE = "116027"


def w(message: str) -> str:
    return say(message, "zh_CN")


def tell(answer: object) -> None:
    """Answer, past every buffer that would keep it."""
    os.write(1, json.dumps(answer, ensure_ascii=False).encode() + b"\n")


def main() -> int:
    places = kiosk_places.terminal().prepare()
    keep(places.logs / "terminal.log")
    prepare_environment(places)
    forbid_dumps()
    forbid_swap()
    from PySide6.QtGui import QGuiApplication

    from tests.screens.hand import Hand
    from tests.screens.typing import write_by_touch

    application = QGuiApplication(["mingchuang"])
    terminal = Terminal(places).build()
    terminal.window.resize(1080, 1920)
    terminal.window.show()
    terminal.window.requestActivate()
    hand = Hand(terminal)
    hand.rest(0.5)

    def wake() -> None:
        rest = hand.wait(lambda: next((i for i in hand.items() if class_of(i).startswith("Rest")), None))
        hand.tap_at(rest)
        hand.wait(lambda: not terminal.session._resting())
        hand.rest(0.6)

    def plant() -> dict[str, str]:
        """Search, then fill the wizard up to the review; return what was committed, by field."""
        typed = {}
        wake()
        hand.tap(w("search.placeholder"))
        typed["search"] = write_by_touch(hand, w("search.placeholder"), ("ku", "bian", "zhui", "e", "ran"))
        hand.wait(lambda: not terminal.search._busy)
        hand.rest(0.5)
        hand.tap(w("shell.home"))
        hand.tap(w("home.apply"))
        description = ("mi", "ao", "kun", "shan", "pu", "gui", "zha")
        typed["description"] = write_by_touch(hand, w("form.description"), description)
        hand.tap(w("apply.next"))
        hand.wait(lambda: terminal.apply._step == "published" and not terminal.apply._busy)
        hand.tap(w("apply.not_found"))
        hand.tap("大连市教育局")
        hand.tap(w("apply.next"))
        hand.tap(w("apply.next"))
        typed["name"] = write_by_touch(hand, w("form.name"), ("qiong", "nuan", "ou", "zhai"))
        hand.tap(w("apply.next"))
        typed["identity"] = write_by_touch(hand, w("form.document_number"), plain=IDENTITY_BACKWARDS[::-1])
        hand.tap(w("apply.next"))
        typed["telephone"] = write_by_touch(hand, w("form.telephone"), plain=TELEPHONE_BACKWARDS[::-1])
        hand.tap(w("apply.next"))
        hand.tap(w("delivery.post"))
        hand.tap(w("apply.next"))
        typed["address"] = write_by_touch(hand, w("form.address"), ("juan", "fei", "lou", "beng", "xiang"))
        typed["postcode"] = write_by_touch(hand, w("form.postcode"), plain=POSTCODE)
        hand.tap(w("apply.next"))
        hand.tap(w("apply.next"))
        hand.tap(w("apply.next"))
        hand.wait(lambda: terminal.apply._step == "review")
        return typed

    def submit() -> str:
        hand.tap(w("apply.submit"))
        hand.wait(lambda: hand.sees(w("receipt.done")))
        hand.rest(0.5)
        return str(terminal.apply._receipt["number"])

    def abandon() -> int:
        """Leave the form, and clear the question: both can be taken back now; return how much is kept for that."""
        hand.tap(w("shell.home"))
        hand.tap(w("search.placeholder"))
        hand.rest(0.5)
        hand.tap(w("shell.field.clear"))
        return len(terminal.undo._kept)

    def finish() -> bool:
        hand.tap(w("shell.finish"))
        hand.tap(w("shell.finish.yes"))
        hand.wait(terminal.session._resting)
        hand.rest(1.5)
        return True

    def idle() -> bool:
        terminal.context.sitting._idle, terminal.context.sitting._countdown = 0.5, 1.0
        hand.wait(terminal.session._resting)
        terminal.context.sitting._idle, terminal.context.sitting._countdown = 90, 20
        hand.rest(1.5)
        return True

    def clipboard() -> str:
        return QGuiApplication.clipboard().text()

    commands = {f.__name__: f for f in (plant, submit, abandon, finish, idle, clipboard)}
    tell("ready")
    for line in sys.stdin:
        try:
            answer: object = commands[line.strip()]()
        except Exception as error:  # noqa: BLE001 - told to the test
            answer = {"failed": f"{type(error).__name__} {error}", "at": traceback.format_exc()}
            terminal.window.grabWindow().save(os.environ.get("LEAKS_PICTURE", "/dev/null"), "PNG")
        tell(answer)
        del answer
    terminal.close()
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
