"""Counting at the glass. Below the threshold a count lives in memory alone and dies with the day or the program."""

from __future__ import annotations

import contextlib
import datetime as dt
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import msgspec

from kiosk.content.typed import Typed
from kiosk.files import replace_file
from kiosk.statistics.report import THRESHOLD, Count, Measure, Report, Subject, files, read
from kiosk.statistics.vocabulary import OTHER, Vocabulary

Key = tuple[Subject, str, Measure]


class Tally:
    """Counts sittings, not keystrokes: what a sitting held is a set, and adds one to each of its subjects at the end.

    No question is ever kept: :meth:`asked` takes its known terms out and lets the rest go.
    """

    def __init__(self, directory: Path, today: Callable[[], dt.date]) -> None:
        self._directory = directory
        self._today = today
        self._day = today()
        self._counts: Counter[Key] = Counter()
        self._sitting: set[Key] = set()
        written = read(self._file(self._day))
        if written is not None:
            self._counts.update({(c.subject, c.name, c.measure): c.sittings for c in written.counts})

    def _file(self, day: dt.date) -> Path:
        return self._directory / f"{day.isoformat()}.json"

    def asked(self, text: Typed, vocabulary: Vocabulary, *, unmet: bool = False) -> None:
        """Note a question that was meant, by its known terms; `unmet`: it found nothing or led to an application."""
        terms = vocabulary.known(text.reveal())
        for measure in (Measure.ASKED, Measure.UNMET) if unmet else (Measure.ASKED,):
            self._sitting.add((Subject.ALL, "", measure))
            for term in terms:
                self._sitting.add((Subject.TERM, term, measure))
                self._sitting.add((Subject.THEME, vocabulary.themes.get(term, OTHER), measure))

    def opened(self, document: str) -> None:
        """Note that a published document was opened, by its id."""
        self._sitting.add((Subject.DOCUMENT, document, Measure.OPENED))

    def end_sitting(self) -> None:
        """Add the sitting to the day, and forget it. A disk that is full loses counts, nothing else."""
        sitting, self._sitting = self._sitting, set()
        today = self._today()
        if today != self._day:
            # What did not reach the threshold by the day's end is nobody's to know. The day's file is complete.
            self._counts.clear()
            self._day = today
        if not sitting:
            return
        self._counts.update(sitting)
        if any(self._counts[key] >= THRESHOLD for key in sitting):
            with contextlib.suppress(OSError):
                self._directory.mkdir(mode=0o700, parents=True, exist_ok=True)
                replace_file(self._file(today), msgspec.json.encode(self._report()))

    def _report(self) -> Report:
        counts = [Count(*key, sittings) for key, sittings in sorted(self._counts.items()) if sittings >= THRESHOLD]
        return Report(day=self._day, counts=tuple(counts))


def often_opened(directory: Path) -> list[str]:
    """Return the documents this terminal's own reports name, the most often opened first."""
    total: Counter[str] = Counter()
    for file in files(directory):
        report = read(file)
        for count in report.counts if report else ():
            if count.measure is Measure.OPENED:
                total[count.name] += count.sittings
    return [name for name, _ in sorted(total.items(), key=lambda item: (-item[1], item[0]))]
