"""``mingchuang screenshots``: every screen in both orientations, modes and languages, from real state."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kiosk import places as kiosk_places
from kiosk.words import say
from ui.app import Terminal, prepare_environment

SIZES = {"portrait": (1080, 1920), "landscape": (1920, 1080)}
MODES = ("normal", "elder")
LANGUAGES = ("zh_CN", "en")


def _scenes(terminal: Terminal) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield name, screen and properties of every screen that the content can fill."""
    library = terminal.library
    yield "01-home", "Home", {}
    yield "02-search", "Search", {}
    yield "03-browse", "Browse", {}
    yield "04-newest", "DocumentList", {"by": "newest", "name": say("browse.newest", terminal.context.language)}
    yield "05-register", "DocumentList", {"by": "register"}
    first = terminal.context.library.newest(terminal.context.today(), 1)
    long = library.documents("document_kind", "law", 0) or library.documents("newest", "", 0)
    policies = library.documents("document_kind", "policy", 0)
    if first:
        yield "06-reader", "Reader", {"document": (policies or long)[0]["id"]}
        yield "07-reader-law", "Reader", {"document": long[-1]["id"], "block": 12}
    yield "08-explainers", "Explainers", {}
    for row in library.explainers():
        yield f"09-explainer-{row['form']}", "ExplainerView", {"explainer": row["id"]}
    yield "10-agencies", "Agencies", {}
    for agency in library.agencies()[:1]:
        yield "11-agency", "AgencyPage", {"agency": agency}
    yield "12-fees", "Fees", {}
    yield "13-consultations", "Consultations", {}
    yield "14-topics", "Topics", {}
    for topic in library.topics()[:1]:
        yield "15-topic", "Topic", {"topic": topic["id"]}
    yield "16-benefits", "Benefits", {}
    for step in ("what", "agency", "applicant", "document", "delivery", "review"):
        yield f"17-apply-{step}", "Apply", {"_step": step}
    yield "18-follow", "Follow", {}
    yield "19-staff-pin", "Staff", {}


def _settle(seconds: float) -> None:
    from PySide6.QtCore import QCoreApplication, QEventLoop

    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        time.sleep(0.005)


def render(directory: Path, only: str = "") -> int:
    """Render into `directory`; return the exit code. The terminal's own files are not changed."""
    real = kiosk_places.terminal()
    work = Path(tempfile.mkdtemp(prefix="mingchuang-"))
    try:
        places = kiosk_places.TerminalPlaces(work / "terminal").prepare()
        for name in ("library.sqlite", "settings.toml"):
            if (real.root / name).exists():
                shutil.copyfile(real.root / name, places.root / name)
        if real.media.exists():
            shutil.rmtree(places.media)
            places.media.symlink_to(real.media)
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        prepare_environment(places)
        from PySide6.QtGui import QGuiApplication

        application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
        terminal = Terminal(places).build()
        directory.mkdir(parents=True, exist_ok=True)
        count = _all(terminal, directory, only)
        terminal.close()
        for warning in terminal.warnings:
            print(warning, file=sys.stderr)  # noqa: T201 - a command line
        print(say("screenshots.done", count=count, directory=str(directory)))  # noqa: T201
        del application
        return 1 if terminal.warnings or not count else 0
    finally:
        shutil.rmtree(work, ignore_errors=True)


def _all(terminal: Terminal, directory: Path, only: str) -> int:
    window: Any = terminal.window
    session = terminal.session
    nav: Any = terminal.engine.singletonInstance("Mingchuang.Controls", "Nav")
    count = 0

    def shot(name: str) -> None:
        nonlocal count
        window.grabWindow().save(str(directory / f"{name}.png"))
        count += 1

    for orientation, (width, height) in SIZES.items():
        window.resize(width, height)
        window.show()
        for language in LANGUAGES:
            for mode in MODES:
                tail = f"{orientation}-{mode}-{language}"
                session.finish()
                _settle(0.3)
                if only in f"00-rest-{tail}":
                    shot(f"00-rest-{tail}")
                session.touched()
                if terminal.context.language != language:
                    terminal.app.nextLanguage()
                terminal.app.setProperty("elder", mode == "elder")
                _settle(0.1)
                for name, screen, properties in list(_scenes(terminal)):
                    if only and only not in f"{name}-{tail}":
                        continue
                    session.touched()
                    given = {k: v for k, v in properties.items() if not k.startswith("_")}
                    nav.home()
                    if screen != "Home":
                        nav.go(screen, given)
                    _settle(0.15)
                    _fill(terminal, name, properties)
                    _settle(0.75)
                    shot(f"{name}-{tail}")
    return count


def _fill(terminal: Terminal, name: str, properties: dict[str, Any]) -> None:
    """Bring a screen into the state the picture should show."""
    if name == "02-search":
        terminal.search.setProperty("text", "劳动合同")
    if "_step" in properties:
        apply = terminal.apply
        agencies = apply.agencies()
        for field, value in {
            "description": say("apply.what.example", terminal.context.language),
            "agency": agencies[0]["id"] if agencies else "",
            "name": say("screenshots.name", terminal.context.language),
            "document_number": "11010519491231002X",
            "telephone": "0411-00000001",
        }.items():
            apply.set(field, value)
        apply.change(properties["_step"])
