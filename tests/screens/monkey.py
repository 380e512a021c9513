"""A monkey at the glass: random touches, keys and drops with a fixed seed, and the watch that it never gets out.

``python -m tests.screens.monkey --seed N --events N`` prints one JSON line with what was seen; exit code 1 when the
terminal was left, broke, or did not come back to rest by itself. Run by ``make monkey`` in several processes.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Any

from kiosk.hardening import CLEAN_MEMORY
from kiosk.library import meaning
from kiosk.writing import handwriting
from tests.conftest import SAMPLE, program
from tests.screens.classes import class_of

# What it may start: a voice, the print queue; and for an instant after a fork a child still bears our own name.
MAY_RUN = ("kiosk.voice", "kiosk.speaking", "espeak", "lpstat ", "lp ", "tests.screens.monkey")
SETTLED = 0.5
"""Memory is compared over this last part of a run."""
GROWTH = 0.02

# What a citizen must never be shown: a place in a file system, an address, a traceback, a prompt.
FORBIDDEN = re.compile(r"/(?:usr|home|root|opt|tmp|var|work|etc)/|file://|qrc:|[A-Z]:\\|Traceback|\.qml\b|\.py\b|\$ ")


def resident_kb() -> int:
    """Return VmRSS of this process (proc(5))."""
    status = Path("/proc/self/status").read_text()
    return int(next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS")))


def children() -> set[str]:
    """Return the programs that this process has started and that still run."""
    pid, found = os.getpid(), set()
    for task in Path(f"/proc/{pid}/task").iterdir():
        for child in (task / "children").read_text().split():
            try:
                name = Path(f"/proc/{child}/cmdline").read_bytes().replace(b"\0", b" ").decode()[:80]
                if name:  # It has not just died.
                    found.add(name)
            except OSError:
                continue
    return found


class Monkey:
    """Random doings on the terminal's window, and the judge of what came of them."""

    def __init__(self, hand: Any, seed: int) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        from ui.turning import turn

        self.hand, self.window, self.chance = hand, hand.window, random.Random(seed)
        self.device = hand._device
        self.did: Counter[str] = Counter()
        self.wrong: Counter[str] = Counter()
        self.Qt, self.QTest, self.turn = Qt, QTest, turn
        letters = [getattr(Qt.Key, f"Key_{c}") for c in "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"]
        functions = [getattr(Qt.Key, f"Key_F{n}") for n in range(1, 25)]
        # Every other key Qt knows: navigation, media, browser, launchers, power, dead keys, input methods.
        every = [key for name, key in vars(Qt.Key).items() if name.startswith("Key_") and isinstance(key, Qt.Key)]
        self.keys = [*letters * 3, *functions * 2, *every]
        self.modifiers = [
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
            Qt.KeyboardModifier.ControlModifier,
            Qt.KeyboardModifier.AltModifier,
            Qt.KeyboardModifier.MetaModifier,
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
            Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier,
        ]
        self.doings = {
            self.touch: 40,
            self.key: 30,
            self.escape_key: 6,
            self.several_fingers: 6,
            self.long_press: 1,
            self.drag: 5,
            self.scanner: 1,
            self.drop: 3,
            self.wheel: 3,
            self.mouse: 5,
            self.close: 1,
        }
        self.screens: Counter[str] = Counter()
        self.nav = hand.terminal.engine.singletonInstance("Mingchuang.Controls", "Nav")

    def place(self) -> Any:
        from PySide6.QtCore import QPoint

        return QPoint(self.chance.randrange(self.window.width()), self.chance.randrange(self.window.height()))

    def touch(self) -> None:
        place = self.place()
        self.QTest.touchEvent(self.window, self.device).press(0, place, self.window).commit()
        self.QTest.touchEvent(self.window, self.device).release(0, place, self.window).commit()

    def several_fingers(self) -> None:
        places = [self.place() for _ in range(self.chance.randint(2, 5))]
        down = self.QTest.touchEvent(self.window, self.device)
        for number, place in enumerate(places):
            down.press(number, place, self.window)
        down.commit()
        for _ in range(3):
            move = self.QTest.touchEvent(self.window, self.device)
            for number in range(len(places)):
                move.move(number, self.place(), self.window)
            move.commit()
        up = self.QTest.touchEvent(self.window, self.device)
        for number, place in enumerate(places):
            up.release(number, place, self.window)
        up.commit()

    def long_press(self) -> None:
        place = self.place()
        self.QTest.touchEvent(self.window, self.device).press(0, place, self.window).commit()
        self.hand.rest(0.9)
        self.QTest.touchEvent(self.window, self.device).release(0, place, self.window).commit()

    def drag(self) -> None:
        self.QTest.touchEvent(self.window, self.device).press(0, self.place(), self.window).commit()
        for _ in range(self.chance.randint(1, 8)):
            self.QTest.touchEvent(self.window, self.device).move(0, self.place(), self.window).commit()
        self.QTest.touchEvent(self.window, self.device).release(0, self.place(), self.window).commit()

    def key(self) -> None:
        self.QTest.keyClick(self.window, self.chance.choice(self.keys), self.chance.choice(self.modifiers))

    def escape_key(self) -> None:
        """The ways out that every desktop knows."""
        key, modifier = self.Qt.Key, self.Qt.KeyboardModifier
        both = modifier.ControlModifier | modifier.AltModifier
        known = [(key.Key_F4, modifier.AltModifier), (key.Key_Tab, modifier.AltModifier), (key.Key_Delete, both)]
        known += [(getattr(key, f"Key_F{n}"), both) for n in range(1, 13)] + [(key.Key_Backspace, both)]
        known += [(key.Key_T, both), (key.Key_Meta, modifier.MetaModifier), (key.Key_Print, modifier.NoModifier)]
        known += [(key.Key_Q, modifier.ControlModifier), (key.Key_W, modifier.ControlModifier)]
        known += [(key.Key_O, modifier.ControlModifier), (key.Key_S, modifier.ControlModifier)]
        known += [(key.Key_P, modifier.ControlModifier), (key.Key_Escape, modifier.ControlModifier)]
        known += [(key.Key_Escape, modifier.NoModifier), (key.Key_F11, modifier.NoModifier)]
        known += [(key.Key_F1, modifier.NoModifier), (key.Key_F5, modifier.NoModifier)]
        known += [(key.Key_L, modifier.MetaModifier), (key.Key_R, modifier.MetaModifier)]
        known += [(key.Key_E, modifier.MetaModifier), (key.Key_D, modifier.MetaModifier)]
        known += [(key.Key_Z, modifier.ControlModifier), (key.Key_V, modifier.ControlModifier)]
        known += [(key.Key_C, modifier.ControlModifier), (key.Key_A, modifier.ControlModifier)]
        known += [(key.Key_Menu, modifier.NoModifier), (key.Key_F10, modifier.ShiftModifier)]
        chosen, held = self.chance.choice(known)
        self.QTest.keyClick(self.window, chosen, held)

    def scanner(self) -> None:
        """A bar-code scanner: quick keys, control characters among them."""
        from PySide6.QtCore import QEvent
        from PySide6.QtGui import QKeyEvent

        for _ in range(self.chance.randint(5, 40)):
            code = self.chance.choice(
                [self.chance.randrange(32), self.chance.randrange(32, 127), 0x202E, 0x200B, 0xFFFF]
            )
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, code, self.Qt.KeyboardModifier.NoModifier, chr(code))
                self.hand.send(self.window, event)

    def drop(self) -> None:
        from PySide6.QtCore import QMimeData, QPointF, QUrl
        from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent

        data = QMimeData()
        data.setUrls([QUrl("file:///etc/passwd"), QUrl("https://example.cn/")])
        data.setText("/etc/passwd")
        place, copy = self.place(), self.Qt.DropAction.CopyAction
        button, none = self.Qt.MouseButton.LeftButton, self.Qt.KeyboardModifier.NoModifier
        for event in (
            QDragEnterEvent(place, copy, data, button, none),
            QDragMoveEvent(place, copy, data, button, none),
            QDropEvent(QPointF(place), copy, data, button, none),
        ):
            self.hand.send(self.window, event)

    def wheel(self) -> None:
        from PySide6.QtCore import QPoint, QPointF
        from PySide6.QtGui import QWheelEvent

        where, turned = QPointF(self.place()), QPoint(0, self.chance.choice((-960, -120, 120, 960)))
        held = self.chance.choice(self.modifiers)
        phase = self.Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(where, where, QPoint(), turned, self.Qt.MouseButton.NoButton, held, phase, False)
        self.hand.send(self.window, event)

    def mouse(self) -> None:
        button = self.chance.choice(
            [self.Qt.MouseButton.LeftButton, self.Qt.MouseButton.RightButton, self.Qt.MouseButton.MiddleButton]
        )
        click = self.chance.choice([self.QTest.mouseClick, self.QTest.mouseDClick])
        click(self.window, button, self.chance.choice(self.modifiers), self.place())

    def close(self) -> None:
        """What a window manager's Alt+F4 sends."""
        from PySide6.QtGui import QCloseEvent

        self.hand.send(self.window, QCloseEvent())

    def act(self) -> None:
        """Do one thing."""
        doing = self.chance.choices(list(self.doings), list(self.doings.values()))[0]
        self.did[doing.__name__] += 1
        doing()
        self.turn()

    def judge(self) -> None:
        """Note what must never be."""
        from PySide6.QtGui import QGuiApplication, QWindow

        stack = self.nav.property("stack")
        screen = stack.property("currentItem") if stack is not None else None
        resting = self.hand.terminal.session._resting()
        self.screens["Rest" if resting else class_of(screen).split("_")[0] if screen else "none"] += 1
        windows = [w for w in QGuiApplication.topLevelWindows() if w.isVisible() and w is not self.window]
        # The keyboard's own helpers are children of the window, or transparent for touch.
        foreign = [w for w in windows if w.transientParent() is None and not self._helper(w)]
        for window in foreign:
            self.wrong[f"another window: {class_of(window)} {window.title()}"] += 1
        if not self.window.isVisible() or self.window.visibility() in (
            QWindow.Visibility.Minimized,
            QWindow.Visibility.Hidden,
        ):
            self.wrong["the window is hidden"] += 1
        for text in self.hand.texts():
            if FORBIDDEN.search(text):
                self.wrong[f"it shows {text[:120]}"] += 1
        for started in children():
            if not any(voice in started for voice in MAY_RUN):
                self.wrong[f"it started {started}"] += 1

    def _helper(self, window: Any) -> bool:
        return bool(window.flags() & self.Qt.WindowType.WindowTransparentForInput)


def main() -> int:
    """Run one monkey."""
    options = argparse.ArgumentParser()
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--troop", type=int, nargs="*", help="run these seeds, each in a process of its own")
    options.add_argument("--events", type=int, default=20_000)
    options.add_argument("--home", type=Path, default=None, help="a home whose terminal has synced")
    options.add_argument("--memory", action="store_true", help="judge memory growth too (long runs)")
    asked = options.parse_args()
    if asked.troop:
        return troop(asked.troop, asked.events)
    home = asked.home
    if home is None:
        home = Path(tempfile.mkdtemp(prefix="mingchuang-monkey-"))
        program("mingchuang-portal", "init", "--base-url", "http://127.0.0.1:8600", home=home)
        statutes = SAMPLE / "statutes.jsonl.gz"
        program("mingchuang-portal", "publish", "--records", SAMPLE, "--statutes", statutes, home=home)
        program("mingchuang-sync", "--import", home / "portal" / "release", home=home)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["MINGCHUANG_HOME"] = str(home)

    from kiosk import places as kiosk_places
    from kiosk.journal import keep
    from kiosk.staff import StaffAccess
    from ui.app import FORGET_REST_MS, Terminal, prepare_environment
    from ui.bridges import session

    places = kiosk_places.terminal().prepare()
    keep(places.logs / "terminal.log")
    prepare_environment(places)
    StaffAccess(places.staff).set_pin("271828")
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtGui import QGuiApplication

    from tests.screens.hand import Hand, known_warning

    class SendingHand(Hand):
        @staticmethod
        def send(target: Any, event: Any) -> None:
            QCoreApplication.sendEvent(target, event)

    application = QGuiApplication(["mingchuang"])
    quits: list[str] = []
    application.lastWindowClosed.connect(lambda: quits.append("the last window was closed"))
    terminal = Terminal(places).build()
    terminal.window.resize(1080, 1920)
    terminal.window.show()
    terminal.window.requestActivate()
    hand = SendingHand(terminal)
    hand.rest(1.0)
    load_whole(terminal)
    monkey = Monkey(hand, asked.seed)
    sitting = terminal.context.sitting
    memory: list[tuple[int, int]] = []
    rested = 0
    begun = time.monotonic()
    for number in range(asked.events):
        monkey.act()
        if number % 50 == 0:
            monkey.judge()
        if number % 2000 == 1999 or number == asked.events - 1:
            # Everyone walks away: it must come back to rest by itself.
            before = sitting._idle, sitting._countdown
            sitting._idle, sitting._countdown = 0.5, 0.5
            session.LISTEN_SECONDS = 0.5  # A voice still reads to nobody.
            try:
                hand.wait(terminal.session._resting, 15)
                rested += 1
            except AssertionError:
                monkey.wrong["it did not come back to rest"] += 1
            sitting._idle, sitting._countdown = before
            session.LISTEN_SECONDS = 900.0
            hand.rest(FORGET_REST_MS / 1000 + 0.8)
            memory.append((number + 1, resident_kb()))
    half = [kb for number, kb in memory if number >= asked.events * (1 - SETTLED)]
    third = max(1, len(half) // 3)
    early, late = statistics.median(half[:third]), statistics.median(half[-third:])
    growth = (late - early) / early
    if asked.memory and growth >= GROWTH:
        monkey.wrong[f"memory grew by {growth:.1%} over the last half"] += 1
    for told in quits:
        monkey.wrong[told] += 1
    warned = sorted(
        {
            re.sub(r"^.*/", "", w)
            for w in terminal.warnings
            if not known_warning(w) and "VirtualKeyboard/Styles" not in w
        }
    )
    for warning in warned:
        monkey.wrong[f"QML warned: {warning}"] += 1
    report = {
        "seed": asked.seed,
        "events": asked.events,
        "seconds": round(time.monotonic() - begun),
        "did": dict(monkey.did),
        "screens": dict(monkey.screens),
        "rested": rested,
        "resident_kb": memory,
        "growth": round(growth, 4),
        "wrong": dict(monkey.wrong),
    }
    sys.stdout.write(json.dumps(report, ensure_ascii=False) + "\n")
    sys.stdout.flush()
    terminal.close()
    return 1 if monkey.wrong else 0


def load_whole(terminal: Any) -> None:
    """Load what is made once, at its first use (the recogniser of ink 100 MB, the model 20): that is no leak."""
    if handwriting.installed():
        terminal.writing._reader = handwriting.Recogniser()
    meaning.of_question("你好")


def troop(seeds: list[int], events: int) -> int:
    """Run several monkeys, one after the other; 1 when one of them got out or broke something."""
    failed = 0
    for seed in seeds:
        command = [
            sys.executable,
            "-m",
            "tests.screens.monkey",
            "--seed",
            str(seed),
            "--events",
            str(events),
            "--memory",
        ]
        failed |= subprocess.run(command, check=False, env=os.environ | CLEAN_MEMORY).returncode != 0
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
