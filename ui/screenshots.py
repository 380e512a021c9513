"""``mingchuang screenshots``: every screen in both orientations, modes and languages, from real state."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk import places as kiosk_places
from kiosk.requests.outbox import Outbox
from kiosk.staff import StaffAccess
from kiosk.words import say
from ui.app import Terminal, prepare_environment

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem

SIZES = {"portrait": (1080, 1920), "landscape": (1920, 1080)}
MODES = ("normal", "elder")
LANGUAGES = ("zh_CN", "en")


PIN = "135790"
"""The staff's PIN in the copy that pictures are made from."""

Act = Callable[[Terminal], object]
Scene = tuple[str, str, dict[str, Any], Act | None]


def _scenes(terminal: Terminal) -> Iterator[Scene]:
    """Yield name, screen, properties of every screen that the content can fill, and what is done there."""
    library = terminal.library
    yield "01-home", "Home", {}, None
    yield "01-home-display", "Home", {}, _opens("shell.display.title")
    yield "01-home-finish", "Home", {}, _opens("shell.finish.title")
    yield "02-search", "Search", {}, None
    yield "02-search-found", "Search", {"question": "劳动合同"}, None
    yield "02-search-nothing", "Search", {"question": "qqzzqq"}, None
    yield "03-browse", "Browse", {}, None
    yield "04-newest", "DocumentList", {"by": "newest", "name": say("browse.newest", terminal.context.language)}, None
    yield "05-register", "DocumentList", {"by": "register"}, None
    long = library.documents("document_kind", "law", 0) or library.documents("newest", "", 0)
    policy = (library.documents("document_kind", "policy", 0) or long)[:1]
    for row in policy:
        yield "06-reader", "Reader", {"document": row["id"]}, None
        yield "06-reader-contents", "Reader", {"document": row["id"]}, _opens("reader.contents")
        yield "06-reader-related", "Reader", {"document": row["id"]}, _opens("reader.related")
        yield "06-reader-take", "Reader", {"document": row["id"]}, _opens("reader.take")
    for row in long[-1:]:
        yield "07-reader-law", "Reader", {"document": row["id"], "block": 12}, None
        yield "07-reader-find", "Reader", {"document": row["id"], "finding": True}, None
    yield "08-explainers", "Explainers", {}, None
    for row in library.explainers():
        yield f"09-explainer-{row['form']}", "ExplainerView", {"explainer": row["id"]}, None
    yield "10-agencies", "Agencies", {}, None
    for agency in library.agencies()[:1]:
        yield "11-agency", "AgencyPage", {"agency": agency}, None
    yield "12-fees", "Fees", {}, None
    yield "13-consultations", "Consultations", {}, None
    yield "14-topics", "Topics", {}, None
    for topic in library.topics()[:1]:
        yield "15-topic", "Topic", {"topic": topic["id"]}, None
    yield "16-benefits", "Benefits", {}, None
    for step in ("what", "published", "agency", "applicant", "name", "document", "delivery", "copy", "more", "review"):
        yield f"17-apply-{step}", "Apply", {}, partial(_answer, step=step)
    yield "17-apply-receipt", "Apply", {}, _hand_in
    yield "18-follow", "Follow", {}, None
    yield "18-follow-status", "Follow", {}, _follow
    yield "18-follow-elsewhere", "Follow", {}, lambda t: t.follow.look("0000-0000-0000-0")
    yield "19-staff-pin", "Staff", {}, None
    yield "19-staff", "Staff", {}, lambda t: t.staff.enter(PIN)
    yield "20-countdown", "Home", {}, _idle


def _opens(title: str) -> Act:
    """Open the sheet of that title."""

    def act(terminal: Terminal) -> None:
        wanted = say(title, terminal.context.language)

        def sheets(item: QQuickItem) -> Iterator[QQuickItem]:
            if item.property("closable") is not None and item.property("title") == wanted:
                yield item
            for child in item.childItems():
                yield from sheets(child)

        for sheet in sheets(terminal.window.contentItem()):
            sheet.setProperty("shown", True)

    return act


def _answer(terminal: Terminal, *, step: str) -> None:
    """Fill the request's form in and go to a question."""
    apply, language = terminal.apply, terminal.context.language
    for field, value in {
        "description": say("apply.what.example", language),
        "name": say("screenshots.name", language),
        "document_number": "11010519491231002X",
        "telephone": "0411-00000001",
        "delivery": "collect",
    }.items():
        apply.set(field, value)
    for agency in apply.agencies()[:1]:
        apply.set("agency", agency["id"])
    if step == "published":
        apply.next()
    else:
        apply.change(step)


def _hand_in(terminal: Terminal) -> None:
    _answer(terminal, step="review")
    terminal.apply.submit()


def _follow(terminal: Terminal) -> None:
    outbox = Outbox(terminal.places.outbox)
    waiting = outbox.pending()
    outbox.close()
    if waiting:
        terminal.follow.look(waiting[0].receipt)


def _idle(terminal: Terminal) -> None:
    """Let it be as long ago since the last touch as brings the countdown."""
    sitting = terminal.context.sitting
    sitting.touched(time.monotonic() - sitting.patience() - 3)


def _close_sheets(terminal: Terminal) -> None:
    def walk(item: QQuickItem) -> None:
        if item.property("closable") is not None and item.property("shown"):
            item.setProperty("shown", False)
        for child in item.childItems():
            walk(child)

    walk(terminal.window.contentItem())


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
        StaffAccess(places.staff).set_pin(PIN)
        for name in ("library.sqlite", "settings.toml", "status.json"):
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
                for name, screen, properties, act in list(_scenes(terminal)):
                    if only and only not in f"{name}-{tail}":
                        continue
                    session.touched()
                    nav.home()
                    terminal.search.wipe()
                    _close_sheets(terminal)
                    if screen != "Home":
                        nav.go(screen, properties)
                    _settle(0.2)
                    if act is not None:
                        act(terminal)
                    _settle(0.8)
                    shot(f"{name}-{tail}")
    return count
