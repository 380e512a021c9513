"""``mingchuang screenshots``: every screen in every orientation, mode, theme and language, from real state."""

from __future__ import annotations

import itertools
import os
import shutil
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk import places as kiosk_places
from kiosk.staff import StaffAccess
from kiosk.words import say
from ui.app import Terminal, prepare_environment
from ui.scenes import PIN, Look, Stage, scenes


@contextmanager
def _copied_home() -> Iterator[kiosk_places.TerminalPlaces]:
    """Copy what the pictures need: the terminal's own files are not changed."""
    real = kiosk_places.terminal()
    work = Path(tempfile.mkdtemp(prefix="mingchuang-"))
    try:
        places = kiosk_places.TerminalPlaces(work / "terminal").prepare()
        StaffAccess(places.staff).set_pin(PIN)
        for name in ("library.sqlite", "settings.toml", "status.json"):
            if (real.root / name).exists():
                shutil.copyfile(real.root / name, places.root / name)
        if real.media.exists():
            shutil.rmtree(places.media)
            places.media.symlink_to(real.media)
        yield places
    finally:
        shutil.rmtree(work, ignore_errors=True)


def looks(sizes: Iterable[str], modes: Iterable[str], themes: Iterable[str], languages: Iterable[str]) -> list[Look]:
    """Return the looks of a matrix; those that need no other window or language stand together."""
    return [Look(s, m, t, lang) for s, lang, m, t in itertools.product(sizes, languages, modes, themes)]


def photograph(terminal: Terminal, directory: Path, wanted: Iterable[Look], only: str = "") -> int:
    """Save a picture of every scene in every look whose name holds `only`; return how many."""
    stage = Stage(terminal)
    count = 0
    for (_, language), group in itertools.groupby(wanted, key=lambda look: (look.size, look.language)):
        together = list(group)
        stage.dress(together[0])
        stage.settle()
        for scene in list(scenes(terminal)):
            here = [look for look in together if only in f"{scene[0]}-{look}"]
            if not here:
                continue
            stage.dress(Look(here[0].size, here[0].mode, here[0].theme, language))
            stage.enter(scene)
            for look in here:
                if scene[0] != "00-rest" and scene[0] != "20-countdown":
                    stage.dress(look)
                    stage.settle()
                elif look.mode != here[0].mode or look.theme != here[0].theme:
                    continue
                stage.window.grabWindow().save(str(directory / f"{scene[0]}-{look}.png"))
                count += 1
    return count


def render(directory: Path, wanted: Iterable[Look], only: str = "") -> int:
    """Render into `directory`; return the exit code."""
    with _copied_home() as places:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        prepare_environment(places)
        from PySide6.QtGui import QGuiApplication

        application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
        terminal = Terminal(places).build()
        directory.mkdir(parents=True, exist_ok=True)
        count = photograph(terminal, directory, wanted, only)
        terminal.close()
        for warning in terminal.warnings:
            print(warning, file=sys.stderr)  # noqa: T201 - a command line
        print(say("screenshots.done", count=count, directory=str(directory)))  # noqa: T201
        del application
        return 1 if terminal.warnings or not count else 0
