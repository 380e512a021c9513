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


class Supervised:
    def __init__(self, home: Path, display: str, picture: Path) -> None:
        self.home, self.picture = home, picture
        more = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software"}
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
def supervised(terminal_home: Path, bare_display: tuple[str, Path]) -> Iterator[Supervised]:
    running = Supervised(terminal_home, *bare_display)
    until(running.shown, 60)
    time.sleep(1.0)
    yield running
    running.process.terminate()
    running.process.wait(20)


def test_it_dies_and_hangs_and_is_back_at_rest(supervised: Supervised) -> None:
    places = TerminalPlaces(supervised.home / "terminal")
    rest = corners(supervised.picture)
    for number, sign in enumerate((signal.SIGKILL, signal.SIGSEGV, signal.SIGSTOP), 1):
        before = supervised.child()
        left = places.root / "sitting" / "left.pdf"
        left.write_bytes(b"x")
        os.kill(before, sign)
        until(lambda gone=before: supervised.child() not in (0, gone), 30)
        assert not left.exists(), "the sitting was not wiped"
        until(supervised.shown, 30)
        assert corners(supervised.picture) == rest
        assert Restarts(places.restarts).today() == number
        time.sleep(1.5)  # It beats again before the next blow.
    assert [r.why for r in Restarts(places.restarts)._load()] == ["died", "died", "hung"]
    log = (places.logs / "supervisor.log").read_text("utf-8")
    assert log.count("the terminal") == 3
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
