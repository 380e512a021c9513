"""The terminal of the soak: the real screens, touched now and then, one sitting after another.

Run by :mod:`tests.soak` in a process of its own. Each sitting appends one JSON line to the journal: what was done,
how long every frame took since the last line, and what the process holds at rest.
"""

from __future__ import annotations

import gc
import json
import os
import random
import statistics
import sys
import time
from pathlib import Path

from kiosk import places as kiosk_places
from kiosk.journal import keep
from kiosk.words import say
from tests.screens.classes import class_of
from ui.app import Terminal, prepare_environment

MARKER = "浸泡标记甲乙丙"
"""Typed as name and description: the soak searches for it in all that was written."""
SITTING_SECONDS = 25.0


def resident_kb() -> int:
    """Return VmRSS of this process (proc(5))."""
    status = Path("/proc/self/status").read_text()
    return int(next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS")))


def main(journal: Path, seconds: float) -> int:
    """Be a terminal with visitors for that long."""
    places = kiosk_places.terminal().prepare()
    keep(places.logs / "terminal.log")
    prepare_environment(places)
    from PySide6.QtCore import QEventLoop, Qt, QTimer
    from PySide6.QtGui import QGuiApplication

    from tests.screens.hand import Hand, known_warning

    class SlowHand(Hand):
        """A hand that lets Qt sleep: the soak must measure the terminal, not its finger."""

        def turn(self) -> None:
            loop = QEventLoop()
            QTimer.singleShot(50, loop.quit)
            loop.exec()

    application = QGuiApplication(sys.argv[:1])
    terminal = Terminal(places).build()
    window = terminal.window
    window.setFlags(Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
    window.resize(1080, 1920)
    window.show()
    window.requestActivate()
    frames: list[float] = []
    begun = [0.0]

    def begins() -> None:
        begun[0] = time.perf_counter()

    def ends() -> None:
        frames.append((time.perf_counter() - begun[0]) * 1000)

    # On the basic render loop all three run on the UI thread: layout and sync, drawing, swap.
    window.afterAnimating.connect(begins, Qt.ConnectionType.DirectConnection)
    window.frameSwapped.connect(ends, Qt.ConnectionType.DirectConnection)
    hand = SlowHand(terminal)
    chance = random.Random(20261124)
    end = time.monotonic() + seconds
    number = 0
    while time.monotonic() < end:
        sitting_began = time.monotonic()
        what = ("apply", "read", "abandon", "idle")[number % 4]
        problem = ""
        try:
            sit(hand, what, chance)
        except AssertionError as error:
            problem = str(error)[:300]
            terminal.session.finish()
        hand.rest(max(2.0, SITTING_SECONDS - (time.monotonic() - sitting_began)))
        number += 1
        cost = sorted(frames) or [0.0]
        frames.clear()
        line = {
            "at": time.time(),
            "sitting": number,
            "what": what,
            "problem": problem,
            "resting": terminal.session._resting(),
            "rss_kb": resident_kb(),
            "objects": len(gc.get_objects()),
            "frames": len(cost),
            "frame_ms_median": round(statistics.median(cost), 3),
            "frame_ms_p95": round(cost[int(len(cost) * 0.95)], 3),
            "frame_ms_worst": round(cost[-1], 3),
            "warnings": [w for w in terminal.warnings if not known_warning(w)][:5],
        }
        with journal.open("a", encoding="utf-8") as out:
            out.write(json.dumps(line, ensure_ascii=False) + "\n")
    terminal.close()
    del application
    return 0


def sit(hand, what: str, chance: random.Random) -> None:
    """One visitor, who wakes the glass, does one thing and goes; `idle` just walks away."""

    def w(message: str) -> str:
        return say(message, "zh_CN")

    rest = hand.wait(lambda: next((i for i in hand.items() if class_of(i).startswith("Rest")), None))
    hand.tap_at(rest)
    hand.wait(lambda: not hand.terminal.session._resting())
    hand.rest(0.6)
    if what in ("read", "idle"):
        hand.tap(w("search.placeholder"))
        question = chance.choice(("劳动合同", "道路交通", "居民身份证", "政府信息公开", "信访"))
        for length in range(1, len(question) + 1):
            hand.write(w("search.placeholder"), question[:length])
            hand.rest(0.3)
        hand.wait(lambda: hand.terminal.search._results.rows and not hand.terminal.search._busy)
        hand.rest(0.5)
        title = hand.terminal.search._results.rows[0]["title"]
        hand.tap(title)
        hand.wait(lambda: hand.terminal.reader._page.get("title"))
        hand.rest(3)
        if what == "idle":
            hand.wait(hand.terminal.session._resting, 90)
            return
    else:
        hand.tap(w("home.apply"))
        hand.write(w("form.description"), f"{MARKER}，学区划分的文件")
        hand.tap(w("apply.next"))
        hand.wait(lambda: hand.terminal.apply._step == "published" and not hand.terminal.apply._busy)
        hand.tap(w("apply.not_found"))
        hand.tap("大连市教育局")
        hand.tap(w("apply.next"))
        hand.tap(w("apply.next"))
        for label, text in (
            ("form.name", MARKER),
            ("form.document_number", "11010519491231002X"),
            ("form.telephone", "13800000000"),
        ):
            hand.write(w(label), text)
            hand.tap(w("apply.next"))
        if what == "apply":
            hand.tap(w("delivery.collect"))
            for _ in range(3):
                hand.tap(w("apply.next"))
            hand.tap(w("apply.submit"))
            hand.wait(lambda: hand.terminal.apply._receipt)
            hand.rest(2)
    hand.tap(w("shell.finish"))
    hand.tap(w("shell.finish.yes"))
    hand.wait(hand.terminal.session._resting)


if __name__ == "__main__":
    os.environ.setdefault("QSG_RENDER_LOOP", "basic")
    sys.exit(main(Path(sys.argv[1]), float(sys.argv[2])))
