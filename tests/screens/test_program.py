"""The program itself, as a hall starts it: a process of its own on a bare X server, without a window manager."""

import os
import shutil
import signal
import struct
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT, environment

WIDTH, HEIGHT = 540, 960


@pytest.fixture
def bare_display(tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """An X server without a window manager; yields its name and the file of its picture (XWD)."""
    if not shutil.which("Xvfb"):
        pytest.skip("Xvfb is not installed (packaging/setup.sh installs it)")
    read, write = os.pipe()
    geometry = f"{WIDTH}x{HEIGHT}x24"
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", geometry, "-nolisten", "tcp", "-fbdir", str(tmp_path)],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    yield f":{number}", tmp_path / "Xvfb_screen0"
    server.terminate()
    server.wait(10)


def corners(picture: Path) -> set[bytes]:
    """Return the colours just inside the four corners of an XWD picture of 32 bits a pixel."""
    data = picture.read_bytes()
    header = struct.unpack(">25I", data[:100])
    size, line, colours = header[0], header[12], header[19]
    start = size + colours * 12
    places = [(x, y) for x in (4, WIDTH - 5) for y in (4, HEIGHT - 5)]
    return {data[start + y * line + x * 4 :][:3] for x, y in places}


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
