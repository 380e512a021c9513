"""The real screens, offscreen, driven by touch."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from kiosk.places import TerminalPlaces
from ui.app import Terminal, prepare_environment

# Qt reads its environment once a process; every test's own places share this start.
prepare_environment(
    TerminalPlaces(Path(os.environ.get("TMPDIR", "/tmp")) / f"mingchuang-tests-{os.getpid()}").prepare()
)

from PySide6.QtGui import QGuiApplication  # noqa: E402

from kiosk.staff import StaffAccess  # noqa: E402
from tests.screens.display import bare_display  # noqa: E402, F401
from tests.screens.hand import Hand, known_warning  # noqa: E402
from ui.scenes import PIN, Stage  # noqa: E402


@pytest.fixture(scope="session")
def application() -> QGuiApplication:
    """The one application of a process."""
    made = QGuiApplication.instance() or QGuiApplication(["mingchuang"])
    assert isinstance(made, QGuiApplication)
    return made


@pytest.fixture
def make_hand(application: QGuiApplication) -> Iterator[Callable[[Path], Hand]]:
    """Start terminals on homes; each is closed at the end, and may have warned of nothing."""
    made: list[Hand] = []

    def start(home: Path, size: tuple[int, int] = (1080, 1920)) -> Hand:
        os.environ["MINGCHUANG_HOME"] = str(home)
        terminal = Terminal(TerminalPlaces(home / "terminal")).build()
        terminal.window.resize(*size)
        terminal.window.show()
        terminal.window.requestActivate()
        hand = Hand(terminal)
        hand.rest(0.1)
        made.append(hand)
        return hand

    yield start
    for hand in made:
        hand.terminal.close()
    os.environ.pop("MINGCHUANG_HOME", None)
    warned = [line for hand in made for line in hand.terminal.warnings if not known_warning(line)]
    assert warned == []


@pytest.fixture
def hand(make_hand: Callable[[Path], Hand], terminal_home: Path) -> Hand:
    """A terminal that has content, at rest."""
    return make_hand(terminal_home)


@pytest.fixture(scope="module")
def stage(application: QGuiApplication, filled_home: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """A terminal that has content, led from scene to scene by all tests of a file."""
    home = tmp_path_factory.mktemp("stage") / "home"
    shutil.copytree(filled_home, home)
    places = TerminalPlaces(home / "terminal")
    StaffAccess(places.staff).set_pin(PIN)
    terminal = Terminal(places).build()
    terminal.window.resize(1080, 1920)
    terminal.window.show()
    terminal.window.requestActivate()
    yield Stage(terminal)
    terminal.close()
    assert [line for line in terminal.warnings if not known_warning(line)] == []
