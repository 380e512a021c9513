"""A bare X server without a window manager, as a hall's terminal has, and its picture."""

import os
import shutil
import struct
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

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
