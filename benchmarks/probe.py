"""A terminal, or a bare window, started on its own: prints when its first frame came and what memory it holds.

Run as ``python -m benchmarks.probe terminal|window|tour``, with the start on the monotonic clock in PROBE_START.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

START = float(os.environ.get("PROBE_START", time.monotonic()))


def resident() -> float:
    """Return this process's resident memory in MB (`VmRSS`, proc(5))."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1000
    return 0.0


def wait_for(done: Callable[[], object], seconds: float = 20.0) -> None:
    """Let Qt run until `done`."""
    from ui.turning import turn

    end = time.monotonic() + seconds
    while not done():
        turn()
        if time.monotonic() > end:
            raise SystemExit("it did not come to pass")


def next_frame(window: Any) -> None:
    """Wait until a frame of what is now true has been shown."""
    shown: list[bool] = []
    connection = window.frameSwapped.connect(lambda: shown.append(True))
    window.update()
    wait_for(lambda: shown)
    window.frameSwapped.disconnect(connection)


def start_terminal() -> Any:
    """Build and show the terminal as ``mingchuang`` does."""
    from kiosk import places
    from ui.app import Terminal, prepare_environment

    here = places.terminal().prepare()
    prepare_environment(here)
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    terminal = Terminal(here).build()
    terminal.application = application  # type: ignore[attr-defined]
    terminal.window.resize(1080, 1920)
    terminal.window.show()
    next_frame(terminal.window)
    return terminal


def bare_window() -> None:
    """Show an empty Qt Quick window."""
    import PySide6.QtQuick  # noqa: F401
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQml import QQmlApplicationEngine

    application = QGuiApplication(sys.argv[:1])
    engine = QQmlApplicationEngine()
    engine.loadData(b"import QtQuick\nWindow { width: 1080; height: 1920; visible: true; Text { text: 'a' } }")
    next_frame(engine.rootObjects()[0])
    del application


def go(nav: Any, name: str, given: dict[str, Any]) -> None:
    """Go to a screen as a tap does: from Qt's own loop, where Python's lock is free for the threads that read."""
    from PySide6.QtCore import Q_ARG, QMetaObject, Qt

    queued = Qt.ConnectionType.QueuedConnection
    QMetaObject.invokeMethod(nav, "go", queued, Q_ARG(str, name), Q_ARG("QVariant", given))


def tour(terminal: Any) -> dict[str, list[float]]:
    """Type, and go from screen to screen; return the seconds of each."""
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtGui import QInputMethodEvent
    from PySide6.QtQuick import QQuickItem

    window, session, search = terminal.window, terminal.session, terminal.search
    nav = terminal.engine.singletonInstance("Mingchuang.Controls", "Nav")
    session.touched()
    next_frame(window)

    def settle(seconds: float) -> None:
        end = time.monotonic() + seconds
        wait_for(lambda: time.monotonic() > end)

    def edit(item: QQuickItem) -> QQuickItem | None:
        if item.inherits("QQuickTextEdit") and item.isVisible():
            return item
        return next((found for child in item.childItems() if (found := edit(child))), None)

    settle(2.0)  # The screens are compiled while nobody touches the glass.
    screens: list[float] = []
    laws = terminal.library.documents("document_kind", "law", 0)
    wanted = [("Search", {}), ("Browse", {}), ("DocumentList", {"by": "newest"}), ("Explainers", {}), ("Apply", {})]
    wanted += [("Agencies", {}), ("Fees", {}), ("Follow", {}), ("Topics", {}), ("Consultations", {})]
    first: list[float] = []
    for again in (False, True, True):
        for name, given in wanted:
            nav.home()
            settle(0.35)
            begun = time.perf_counter()
            depth = nav.property("depth")
            go(nav, name, given)
            wait_for(partial(_deeper, nav, depth))
            next_frame(window)
            (screens if again else first).append(time.perf_counter() - begun)
            settle(0.3)
    documents: list[float] = []
    code = next(d for d in search_for(terminal, "民法典"))
    for identifier in [code, *(law["id"] for law in laws[:12])]:
        nav.home()
        settle(0.35)
        begun = time.perf_counter()
        go(nav, "Reader", {"document": identifier})
        wait_for(partial(_holds, terminal.reader, identifier))
        next_frame(window)
        documents.append(time.perf_counter() - begun)
        settle(0.3)
    nav.home()
    settle(0.4)
    nav.go("Search", {})
    settle(0.6)
    field = edit(window.contentItem())
    assert field is not None
    field.forceActiveFocus()
    keys: list[float] = []
    answers: list[None] = []
    search.answered.connect(lambda: answers.append(None))
    for question in ("劳动合同法", "工资被拖欠找谁", "政府信息公开", "户口本掉了", "国办发", "道路交通安全", "zhengfu"):
        field.setProperty("text", "")
        settle(0.4)
        for letter in question:
            event = QInputMethodEvent("", [])
            event.setCommitString(letter)
            answers.clear()
            begun = time.perf_counter()
            QCoreApplication.sendEvent(field, event)
            wait_for(lambda: bool(answers))
            next_frame(window)
            keys.append(time.perf_counter() - begun)
            settle(0.12)
    return {"screens": screens, "first": first, "documents": documents, "keys": keys}


def _deeper(nav: Any, depth: int) -> bool:
    return bool(nav.property("depth") > depth)


def _holds(reader: Any, identifier: str) -> bool:
    return bool(reader._page.get("id") == identifier)


def search_for(terminal: Any, text: str) -> list[str]:
    """Return the ids that a search finds."""
    from kiosk.content.typed import Typed
    from kiosk.library.search import Query, search

    found = search(terminal.context.library, Query(text=Typed(text)), terminal.context.today())
    return [hit.document.id for hit in found.hits]


def main() -> None:
    """Do what the argument says and print the figures."""
    report: dict[str, Any] = {}
    if sys.argv[1] == "window":
        bare_window()
        report["first_frame"] = time.monotonic() - START
        report["resident"] = resident()
    else:
        terminal = start_terminal()
        report["first_frame"] = time.monotonic() - START
        terminal.session.touched()
        next_frame(terminal.window)
        report["home"] = time.monotonic() - START
        if sys.argv[1] == "tour":
            report |= tour(terminal)
        report["resident"] = resident()
        terminal.close()
    print(json.dumps(report))


if __name__ == "__main__":
    main()
