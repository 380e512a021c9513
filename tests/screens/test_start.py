"""A start with nothing prepared: no screens compiled yet, and translations that cannot be read."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.conftest import ROOT, environment

_START = """
import sys
from pathlib import Path
import ui.app
from kiosk import places
there, bare = places.assets(), Path(sys.argv[1])
for part in there.iterdir():
    if part.name != "i18n":
        (bare / part.name).symlink_to(part)
ui.app.assets = lambda: bare
home = places.terminal().prepare()
ui.app.prepare_environment(home)
from PySide6.QtGui import QGuiApplication
application = QGuiApplication(["mingchuang"])
ui.app.Terminal(home).build().close()
print("built")
"""


def test_a_first_start_without_translations_does_not_wait_for_itself(tmp_path: Path) -> None:
    """The engine's thread asked a translator, with Python's lock that the start held while it waited for the thread."""
    bare = tmp_path / "assets"
    bare.mkdir()
    done = subprocess.run(
        [sys.executable, "-c", _START, str(bare)],
        env=environment(tmp_path / "home") | {"QT_QPA_PLATFORM": "offscreen"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=100,
    )
    assert done.returncode == 0 and "built" in done.stdout, done.stdout + done.stderr
