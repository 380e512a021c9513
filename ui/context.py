"""What all bridges share: places, settings, library, sitting, and a way to work off the UI thread."""

from __future__ import annotations

import contextlib
import datetime as dt
import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from kiosk.content.typed import Typed
from kiosk.errors import KioskError
from kiosk.journal import Ours
from kiosk.library.reading import Library
from kiosk.places import TerminalPlaces
from kiosk.requests.calendar import today
from kiosk.settings import Settings, load
from kiosk.sitting import Preferences, Sitting
from kiosk.statistics.tally import Tally
from kiosk.statistics.vocabulary import shipped, with_lexicons
from kiosk.words import say, say_error

log = logging.getLogger("mingchuang.ui")


class Context:
    """The terminal's parts, as the bridges use them."""

    def __init__(self, places: TerminalPlaces) -> None:
        self.places = places.prepare()
        self.settings_error = ""
        try:
            self.settings = load(places.settings)
        except KioskError as error:
            self.settings = Settings()
            self.settings_error = say_error(error)
            log.error("settings: %s", error)
        self.library = Library(places.library)
        self.tally = Tally(places.statistics, today)
        self.sitting = Sitting(
            defaults=Preferences(language=self.settings.language),
            idle_seconds=self.settings.idle_seconds,
            countdown_seconds=self.settings.countdown_seconds,
            scratch=places.root / "sitting",
        )

    def count(self, text: Typed, *, unmet: bool = False) -> None:
        """Count the known words of a question that was meant; see docs/search-statistics.md."""
        with contextlib.suppress(KioskError):
            self.tally.asked(text, with_lexicons(shipped(), self.library.records("lexicon")), unmet=unmet)

    @property
    def language(self) -> str:
        """The citizen's language."""
        return self.sitting.preferences.language

    def today(self) -> dt.date:
        """Return the day in Beijing."""
        return today()

    def words(self, message: str, **params: object) -> str:
        """Return words in the citizen's language."""
        return say(message, self.language, **params)

    def error_words(self, error: Exception) -> str:
        """Return the words of an error in the citizen's language."""
        if isinstance(error, KioskError):
            return say_error(error, self.language)
        return say("error.unexpected", self.language)

    def day_words(self, day: dt.date | None) -> str:
        """Return a day as people write it."""
        if day is None:
            return ""
        if self.language == "en":
            return f"{day.day} {self.words(f'month.{day.month}')} {day.year}"
        return f"{day.year}年{day.month}月{day.day}日"


class Worker(QObject):
    """Runs one kind of work in a thread of its own; of several calls only the last one's answer arrives."""

    _finished = Signal(int, object, object, object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._pool = ThreadPoolExecutor(1, thread_name_prefix=name)
        self._turn = 0
        self._waiting: Future[None] | None = None
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self, work: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Exception], None] | None = None
    ) -> None:
        """Do `work` off the UI thread, then call `done` with its result on the UI thread, or `failed`."""
        self._turn += 1
        turn = self._turn
        if self._waiting is not None:
            self._waiting.cancel()

        def job() -> None:
            if turn != self._turn:
                return
            try:
                result: Any = work()
                self._finished.emit(turn, result, done, None)
            except Exception as error:  # noqa: BLE001 - told on the UI thread
                self._finished.emit(turn, error, None, failed)

        self._waiting = self._pool.submit(job)

    @property
    def idle(self) -> bool:
        """Whether nothing is under way; the last answer may still be on its way to the UI thread."""
        return self._waiting is None or self._waiting.done()

    def forget(self) -> None:
        """Drop whatever is under way: its answer will not arrive."""
        self._turn += 1
        self._waiting = None

    @Slot(int, object, object, object)
    def _deliver(self, turn: int, result: Any, done: Any, failed: Any) -> None:
        if turn != self._turn:
            return
        if done is not None:
            done(result)
        elif failed is not None:
            failed(result)
        else:
            log.error("work failed: %s", Ours(type(result).__name__))

    def close(self) -> None:
        """End the thread."""
        self._turn += 1
        self._pool.shutdown(wait=True, cancel_futures=True)
