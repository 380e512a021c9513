"""The supervisor: a terminal that dies or hangs is back on its rest screen, wiped, and staff hears of it."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.places import TerminalPlaces
from kiosk.restarts import Restarts
from kiosk.words import say
from tests.conftest import ROOT, environment
from tests.screens.display import corners
from tests.screens.hand import Hand

BLACK = b"\0\0\0"


def until(what: Callable[[], object], seconds: float) -> float:
    """Return after how many seconds it came to pass."""
    begun = time.monotonic()
    while not what():
        assert time.monotonic() - begun < seconds, "not in time"
        time.sleep(0.02)
    return time.monotonic() - begun


BUSY = "import signal\nsignal.signal(signal.SIGUSR1, lambda *_: exec('while True: pass'))\n"
"""What Python runs first in the terminal: by a signal its UI thread falls into a loop without end."""
BLOWS = {
    "killed": (signal.SIGKILL, "died"),
    "crashed": (signal.SIGSEGV, "died"),
    "stopped": (signal.SIGSTOP, "hung"),
    "busy": (signal.SIGUSR1, "hung"),
}
TRIALS = int(os.environ.get("MINGCHUANG_TRIALS", "1"))
"""Of each blow; more than one only to measure."""


def allowed() -> float:
    """Seconds until the rest screen is back: five, on a machine whose processors are not asked for by others too."""
    return 5.0 * max(1.0, os.getloadavg()[0] / (os.cpu_count() or 1))


class Supervised:
    def __init__(self, home: Path, display: str, picture: Path, first: Path) -> None:
        self.home, self.picture = home, picture
        first.mkdir()
        (first / "sitecustomize.py").write_text(BUSY, "utf-8")
        more = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software", "PYTHONPATH": str(first)}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "kiosk.supervise"],
            env=environment(home) | more,
            cwd=ROOT,
            stderr=subprocess.DEVNULL,
        )

    def child(self) -> int:
        pid = self.process.pid
        found = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        return int(found[0]) if found else 0

    def shown(self) -> bool:
        """Whether the bare server's black has given way to the rest screen."""
        return BLACK not in corners(self.picture)


@pytest.fixture
def supervised(terminal_home: Path, bare_display: tuple[str, Path], tmp_path: Path) -> Iterator[Supervised]:
    running = Supervised(terminal_home, *bare_display, tmp_path / "first")
    until(running.shown, 60)
    time.sleep(1.0)
    yield running
    running.process.terminate()
    running.process.wait(20)


def test_it_dies_and_hangs_and_is_back_at_rest(supervised: Supervised) -> None:
    places = TerminalPlaces(supervised.home / "terminal")
    rest = corners(supervised.picture)
    blows = [blow for blow in BLOWS for _ in range(TRIALS)]
    for number, blow in enumerate(blows, 1):
        before, most = supervised.child(), allowed()
        left = places.root / "sitting" / "left.pdf"
        left.write_bytes(b"x")
        asked = places.asking / "question"
        asked.parent.mkdir(exist_ok=True)
        asked.write_bytes(b"")
        begun = time.monotonic()
        os.kill(before, BLOWS[blow][0])
        until(lambda gone=before: supervised.child() not in (0, gone), 30)
        assert not left.exists() and not asked.exists(), "the sitting was not wiped"
        until(supervised.shown, 60)
        took = time.monotonic() - begun
        print(f"{blow}: {took:.2f} s at a load of {os.getloadavg()[0]:.1f}")
        assert took < most, f"{blow}: {took:.1f} s"
        assert corners(supervised.picture) == rest
        assert Restarts(places.restarts).today() == number
        time.sleep(1.5)  # It beats again before the next blow.
    assert [r.why for r in Restarts(places.restarts)._load()] == [BLOWS[blow][1] for blow in blows]
    log = (places.logs / "supervisor.log").read_text("utf-8")
    assert log.count("the terminal") == len(blows)
    before = supervised.child()
    supervised.process.terminate()
    assert supervised.process.wait(20) == 0
    assert not Path(f"/proc/{before}").exists(), "the terminal outlived its supervisor"


def test_no_secret_and_no_core(supervised: Supervised) -> None:
    child = supervised.child()
    limits = Path(f"/proc/{child}/limits").read_text()
    assert next(line for line in limits.splitlines() if line.startswith("Max core")).split()[4:6] == ["0", "0"]
    # A process that is not dumpable belongs to root in /proc, whoever runs it; gdb and ptrace are refused.
    assert Path(f"/proc/{child}/environ").stat().st_uid == 0


@pytest.mark.parametrize(
    "damage",
    [b'[{"at":"2026-11-24T01:00:00","why":"died"}]', b'[{"at":"2026-11-24T01:00:00Z","why":"\xff"}]', b"[" * 9999, b""],
    ids=["no zone", "no text", "no end", "nothing"],
)
def test_a_damaged_count_does_not_stop_the_supervisor(tmp_path: Path, damage: bytes) -> None:
    file = tmp_path / "restarts.json"
    file.write_bytes(damage)
    restarts = Restarts(file)
    assert restarts.today() == restarts.alarming() == 0
    assert restarts.add("died") == 1 and Restarts(file).today() == 1


def test_staff_is_told_after_the_third(make_hand: Callable[[Path], Hand], terminal_home: Path) -> None:
    restarts = Restarts(TerminalPlaces(terminal_home / "terminal").restarts)
    restarts.add("died"), restarts.add("hung")
    hand = make_hand(terminal_home)
    told = say("shell.rest.restarted", "zh_CN", count=3)
    assert not hand.sees(told)
    restarts.add("died")
    hand.terminal.app.changed.emit()
    hand.wait(lambda: hand.sees(told))
