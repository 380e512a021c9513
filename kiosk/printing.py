"""Printing to a CUPS queue, where there is one."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from kiosk.errors import KioskError


def printer(named: str = "") -> str:
    """Return the queue to print to, or "" where there is none. `named` is the setting: "none" prints nowhere."""
    if named == "none" or shutil.which("lp") is None or shutil.which("lpstat") is None:
        return ""
    try:
        if named:
            known = subprocess.run(["lpstat", "-p", named], capture_output=True, timeout=5, check=False)
            return named if known.returncode == 0 else ""
        asked = subprocess.run(["lpstat", "-d"], capture_output=True, text=True, timeout=5, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    _, colon, name = asked.stdout.partition(":")
    return name.strip() if colon and asked.returncode == 0 else ""


def print_pdf(data: bytes, queue: str, scratch: Path) -> None:
    """Send a PDF to a queue. The file exists only until CUPS has taken it.

    Raises:
        KioskError: ``printer.missing`` or ``printer.refused``.
    """
    if not queue:
        raise KioskError("printer.missing")
    descriptor, name = tempfile.mkstemp(suffix=".pdf", dir=scratch)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
        done = subprocess.run(["lp", "-d", queue, "--", name], capture_output=True, timeout=30, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise KioskError("printer.refused", printer=queue) from error
    finally:
        Path(name).unlink(missing_ok=True)
    if done.returncode != 0:
        raise KioskError("printer.refused", printer=queue)
