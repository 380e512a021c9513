"""A short troop of monkeys; ``make monkey`` sends the long one."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.hardening import CLEAN_MEMORY
from tests.conftest import ROOT, environment
from tests.screens.hand import Hand
from tests.screens.monkey import FORBIDDEN
from ui.bridges import session


def test_a_monkey_does_not_get_out(terminal_home: Path) -> None:
    command = [sys.executable, "-m", "tests.screens.monkey", "--seed", "7", "--events", "500"]
    done = subprocess.run(
        [*command, "--home", str(terminal_home)],
        env=environment(terminal_home) | CLEAN_MEMORY | {"QT_QPA_PLATFORM": "offscreen"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=170,
    )
    assert done.stdout, (done.returncode, done.stderr[-2000:])
    report = json.loads(done.stdout.splitlines()[-1])
    assert report["wrong"] == {} and done.returncode == 0
    assert report["rested"] == 1 and len(report["did"]) >= 8 and sum(report["did"].values()) == 500
    assert len(set(report["screens"]) - {"Rest", "none"}) >= 2, "it saw nothing of the terminal"


def test_a_voice_that_reads_to_nobody_does_not_keep_the_sitting(hand: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    sitting = hand.terminal.context.sitting
    sitting._idle, sitting._countdown = 0.5, 0.5
    hand.terminal.session.touched()
    hand.terminal.session.set_busy(True)
    hand.rest(2.0)
    assert not hand.terminal.session._resting(), "someone may be listening"
    monkeypatch.setattr(session, "LISTEN_SECONDS", 1.0)
    hand.wait(hand.terminal.session._resting)
    hand.terminal.session.set_busy(False)


def test_the_judge_knows_what_must_not_be_shown() -> None:
    for shown in (
        "/usr/bin/x",
        "file:///etc/passwd",
        "Traceback (most recent",
        "Main.qml:3",
        "C:\\Windows",
        "root$ ls",
    ):
        assert FORBIDDEN.search(shown), shown
    for shown in ("中华人民共和国劳动法", "https://www.gov.cn/zhengce", "2026/11/24", "电话：0411-12345"):
        assert not FORBIDDEN.search(shown), shown
    assert not FORBIDDEN.search(os.sep)
