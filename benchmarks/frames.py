"""Frame times from the scene graph's own swap signal: scrolling a law of 100,000 characters, opening the keyboard.

Run as ``python -m benchmarks.frames`` in a process of its own; prints the seconds between swaps.
"""

from __future__ import annotations

import datetime as dt
import json
import os
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks.probe import next_frame, start_terminal, wait_for

CHARACTERS = 100_000
SCROLL_SECONDS = 3.0
OPENINGS = 10
OPENING_SECONDS = 0.15
SPEED = 1500
"""Pixels a second: a brisk flick."""


def long_law(file: Path) -> None:
    """Write a library whose one law has some 100,000 characters in 500 articles."""
    from kiosk.content.blocks import Article, Heading
    from kiosk.content.operations import Put
    from kiosk.content.records import Document
    from kiosk.library.store import LibraryWriter

    sentence = "国务院有关部门和县级以上地方人民政府应当依照本法和有关法律、行政法规的规定，履行各自的职责。"
    paragraph = (sentence * 5)[:200]
    body: list[Any] = []
    for number in range(1, CHARACTERS // 200 + 1):
        if number % 25 == 1:
            body.append(Heading(text=f"第{number // 25 + 1}章", level=1))
        body.append(Article(label=f"第{number}条", number=number, paragraphs=(paragraph,)))
    with LibraryWriter(file) as writer:
        writer.apply(
            [Put(record=Document(id="long", title="十万字的法", body=tuple(body)))],
            from_sequence=0,
            to_sequence=1,
            base=True,
            applied_at=dt.datetime.now(dt.UTC),
        )


class Swaps:
    """The moments at which a window showed a frame."""

    def __init__(self, window: Any) -> None:
        self.at: list[float] = []
        self._window = window
        self._connection = window.frameSwapped.connect(lambda: self.at.append(time.perf_counter()))

    def more_than(self, count: int) -> bool:
        """Whether a frame came after so many."""
        return len(self.at) > count

    def stop(self) -> list[float]:
        """Return the seconds between one frame and the next."""
        self._window.frameSwapped.disconnect(self._connection)
        return [b - a for a, b in zip(self.at, self.at[1:], strict=False)]


def scroll(window: Any, view: Any) -> list[float]:
    """Scroll evenly by the clock; the next step is taken when the last frame has been shown."""
    swaps = Swaps(window)
    start = time.perf_counter()
    top = float(view.property("originY"))
    while (now := time.perf_counter() - start) < SCROLL_SECONDS:
        view.setProperty("contentY", top + now * SPEED)
        wait_for(partial(swaps.more_than, len(swaps.at)))
    return swaps.stop()


def open_keyboard(terminal: Any, window: Any) -> list[float]:
    """Open the search's keyboard again and again; the frames of its opening, one asked for as the last is shown."""
    nav = terminal.engine.singletonInstance("Mingchuang.Controls", "Nav")
    keypad = terminal.engine.singletonInstance("Mingchuang.Controls", "Keypad")
    connection = window.frameSwapped.connect(window.update)  # So that no pause is taken for a frame.
    nav.go("Search", {})
    _settle(0.2)  # The making of the screen is benchmarks/glass.py's; it opens the keyboard for the first time below.
    swaps = Swaps(window)
    _settle(0.8)
    times = swaps.stop()
    for _ in range(OPENINGS):
        keypad.hide()
        _settle(0.5)
        swaps = Swaps(window)
        swaps.at.append(time.perf_counter())  # The first frame is the one that the keyboard is made for.
        keypad.show()
        _settle(OPENING_SECONDS)
        assert keypad.property("up")
        times += swaps.stop()
    window.frameSwapped.disconnect(connection)
    return times


def _settle(seconds: float) -> None:
    end = time.monotonic() + seconds
    wait_for(lambda: time.monotonic() > end)


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory(prefix="mingchuang-frames-") as work:
        os.environ["MINGCHUANG_HOME"] = work
        from kiosk import places

        long_law(places.terminal().prepare().library)
        terminal = start_terminal()
        window = terminal.window
        terminal.session.touched()
        nav = terminal.engine.singletonInstance("Mingchuang.Controls", "Nav")
        nav.go("Reader", {"document": "long"})
        wait_for(lambda: terminal.reader._page.get("id") == "long")
        _settle(1.0)
        next_frame(window)

        def lists(item: Any) -> Any:
            if item.property("cacheBuffer") is not None and item.isVisible() and (item.property("count") or 0) > 100:
                return item
            return next((found for child in item.childItems() if (found := lists(child))), None)

        view = lists(window.contentItem())
        report = {"scroll": scroll(window, view), "keyboard": open_keyboard(terminal, window)}
        terminal.close()
    print(json.dumps(report))


if __name__ == "__main__":
    main()
