"""The program itself, as a hall starts it: a process of its own on a bare X server, without a window manager."""

import signal
import subprocess
import sys
import time
from pathlib import Path

from tests.conftest import ROOT, environment
from tests.screens.display import corners


def test_the_terminal_fills_a_screen_without_a_window_manager(
    terminal_home: Path, bare_display: tuple[str, Path]
) -> None:
    display, picture = bare_display
    assert corners(picture) == {b"\0\0\0"}
    child = subprocess.Popen(
        [sys.executable, "-m", "ui.cli"],
        env=environment(terminal_home) | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software"},
        cwd=ROOT,
        stderr=subprocess.DEVNULL,
    )
    try:
        end = time.monotonic() + 60
        while (seen := corners(picture)) & {b"\0\0\0"} and time.monotonic() < end and child.poll() is None:
            time.sleep(0.2)
        assert child.poll() is None and b"\0\0\0" not in seen
    finally:
        child.send_signal(signal.SIGTERM)
        child.wait(20)
