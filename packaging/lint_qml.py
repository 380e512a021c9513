"""Lint all QML with qmllint, warnings as errors."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
QML = ROOT / "ui" / "qml"


def main() -> int:
    """Return qmllint's exit code."""
    files = sorted(str(file) for file in QML.rglob("*.qml"))
    command = [str(Path(sys.executable).parent / "pyside6-qmllint"), "-I", str(QML), "-W", "0", *files]
    return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
