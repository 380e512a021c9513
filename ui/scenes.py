"""Every screen, in every state that a picture or a test wants to see: what is opened, and what is done there."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from kiosk.requests.outbox import Outbox
from kiosk.words import say
from ui.app import Terminal

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem

PIN = "135790"
"""The staff's PIN in the copy that pictures are made from."""

Act = Callable[[Terminal], object]
Scene = tuple[str, str, dict[str, Any], Act | None]

SIZES = {"portrait": (1080, 1920), "landscape": (1920, 1080), "large": (2160, 3840), "small": (1280, 800)}
MODES: dict[str, dict[str, object]] = {
    "normal": {},
    "elder": {"elder": True},
    "largest": {"elder": True, "textStep": 3},
    "small-letters": {"textStep": -1},
    "low": {"lowReach": True},
    "low-elder": {"lowReach": True, "elder": True},
}
PLAIN: dict[str, object] = {"elder": False, "textStep": 0, "lowReach": False}
THEMES = ("light", "dark", "yellow")
LANGUAGES = ("zh_CN", "en")


@dataclass(frozen=True)
class Look:
    """How the terminal looks for a picture: size of the glass, mode, theme, language (keys of the tables above)."""

    size: str = "portrait"
    mode: str = "normal"
    theme: str = "light"
    language: str = "zh_CN"

    def __str__(self) -> str:
        return f"{self.size}-{self.mode}-{self.theme}-{self.language}"


def scenes(terminal: Terminal) -> Iterator[Scene]:
    """Yield name, screen, properties of every screen that the content can fill, and what is done there."""
    library = terminal.library
    yield "00-rest", "Home", {}, _rest
    yield "01-home", "Home", {}, None
    yield "01-home-display", "Home", {}, _opens("shell.display.title")
    yield "01-home-help", "Home", {}, _opens("shell.help.title")
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
    yield "18-follow-elsewhere", "Follow", {}, _elsewhere
    yield "19-staff-pin", "Staff", {}, None
    yield "19-staff", "Staff", {}, lambda t: t.staff.enter(PIN)
    yield "21-gallery", "Gallery", {}, None
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
        terminal.writing.hide()
        terminal.follow.look(waiting[0].receipt)


def _elsewhere(terminal: Terminal) -> None:
    """Ask for a number that this terminal has not given out."""
    terminal.writing.hide()
    terminal.follow.look("0000-0000-0000-0")


def _idle(terminal: Terminal) -> None:
    """Let it be as long ago since the last touch as brings the countdown."""
    sitting = terminal.context.sitting
    sitting.touched(time.monotonic() - sitting.patience() - 3)
    terminal.session._tick()


def _rest(terminal: Terminal) -> None:
    terminal.session.finish()


def _close_sheets(terminal: Terminal) -> None:
    def walk(item: QQuickItem) -> None:
        if item.property("closable") is not None and item.property("shown"):
            item.setProperty("shown", False)
        for child in item.childItems():
            walk(child)

    walk(terminal.window.contentItem())


class Stage:
    """A running terminal that is led from scene to scene."""

    def __init__(self, terminal: Terminal) -> None:
        self.terminal = terminal
        self.window: Any = terminal.window
        self._nav: Any = terminal.engine.singletonInstance("Mingchuang.Controls", "Nav")
        self._frames = 0
        self.window.frameSwapped.connect(self._frame)

    def _frame(self) -> None:
        self._frames += 1

    def settle(self, least: float = 0.15, most: float = 1.5) -> None:
        """Let the terminal run until it has drawn nothing new for a moment."""
        from ui.turning import turn

        start = quiet = time.monotonic()
        seen = self._frames
        while (now := time.monotonic()) < start + most:
            turn(20)
            if self._frames != seen:
                seen, quiet = self._frames, now
            elif now > start + least and now > quiet + 0.08:
                return
            time.sleep(0.004)

    def dress(self, look: Look) -> None:
        """Take on a look, as a citizen's choice does: live."""
        app = self.terminal.app
        self.terminal.session.touched()
        if (self.window.width(), self.window.height()) != SIZES[look.size]:
            self.window.resize(*SIZES[look.size])
            self.window.show()
        while self.terminal.context.language != look.language:
            app.nextLanguage()
        for name, value in {**PLAIN, **MODES[look.mode]}.items():
            app.setProperty(name, value)
        app.setProperty("contrast", look.theme)

    def enter(self, scene: Scene) -> None:
        """Open a screen and do there what the scene says."""
        _, screen, properties, act = scene
        self.terminal.session.touched()
        self._nav.home()
        self.terminal.search.wipe()
        self.terminal.help.clear()
        _close_sheets(self.terminal)
        if screen != "Home":
            self._nav.go(screen, properties)
        self.settle(0.3)
        self.terminal.undo.wipe()  # What the scene before has left half filled is none of this one's.
        if act is not None:
            act(self.terminal)
        self.settle(0.4)
