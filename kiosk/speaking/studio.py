"""Where sentences become sound, ahead of time: one thread makes the sentence wanted now first, then the next ones."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.speaking.cache import Cache
from kiosk.speaking.engines import SILENCE, Engine, Sound, runs
from kiosk.speaking.sentences import breaths
from kiosk.speaking.wording import language_of, spoken

PATIENCE = 3.0
"""Seconds a citizen waits for a sentence of the natural voice before the small voice says it."""

TOO_SLOW = 0.9
"""Seconds to make a second of speech above which the natural voice cannot keep pace with itself."""


@dataclass(frozen=True)
class Line:
    """One sentence to say. `keep` allows it on disk: only published content."""

    text: str
    language: str
    rate: float
    keep: bool = False


@dataclass
class _Job:
    line: Line
    done: threading.Event = field(default_factory=threading.Event)
    sound: Sound | None = None


class Studio:
    """Makes sound of lines, with two voices: `natural` may come later, be slow, or fail; `small` steps in."""

    def __init__(self, small: Engine | None, natural: Callable[[], Engine | None], cache: Cache) -> None:
        self._small = small
        self._natural: Engine | None = None
        self._load = natural
        self._cache = cache
        self._jobs: dict[Line, _Job] = {}
        self._wanted: list[Line] = []
        self._turn = threading.Condition()
        self._slow = 0
        threading.Thread(target=self._work, daemon=True).start()

    @property
    def voice(self) -> str:
        """The name of the voice that speaks Mandarin now, "" for none."""
        chosen = self._natural or self._small
        return chosen.name if chosen else ""

    def prepare(self, lines: list[Line]) -> None:
        """Make these, the first first; whatever else was waiting is dropped, and so is every other sound in memory."""
        with self._turn:
            self._wanted = lines
            self._jobs = {line: self._jobs.get(line) or _Job(line) for line in lines}
            self._turn.notify()

    def ready(self, line: Line) -> bool:
        """Return whether a line's sound is made already."""
        job = self._jobs.get(line)
        return job is not None and job.done.is_set()

    def get(self, line: Line, stopped: threading.Event) -> Sound | None:
        """Return the sound of a prepared line, in time: by the small voice where the natural one takes too long.

        None where nothing can say it.
        """
        job = self._jobs.get(line)
        if job is None:
            return None
        limit = time.monotonic() + PATIENCE
        while not job.done.wait(0.02) and not stopped.is_set():
            if time.monotonic() > limit:
                if self._natural is not None:
                    self._slower()
                return self._make(self._small, line)
        return job.sound

    def _slower(self) -> None:
        """Give the natural voice up for good when it has been too slow three times."""
        self._slow += 1
        if self._slow >= 3:
            self._natural = None

    def _work(self) -> None:
        self._natural = self._load()
        while True:
            with self._turn:
                job = next((j for line in self._wanted if (j := self._jobs[line]) and not j.done.is_set()), None)
                if job is None:
                    self._turn.wait()
                    continue
            job.sound = self._best(job.line)
            job.done.set()

    def _best(self, line: Line) -> Sound | None:
        language = language_of(line.text, line.language)
        natural = self._natural
        if natural is not None and natural.speaks(language):
            kept = self._cache.get(natural.name, language, line.rate, line.text) if line.keep else None
            if kept is not None:
                return kept
            began = time.monotonic()
            sound = self._make(natural, line)
            if sound is not None:
                if time.monotonic() - began > sound.seconds * TOO_SLOW and sound.seconds > 2:
                    self._slower()
                if line.keep:
                    self._cache.put(natural.name, language, line.rate, line.text, sound)
                return sound
        return self._make(self._small, line)

    @staticmethod
    def _make(engine: Engine | None, line: Line) -> Sound | None:
        if engine is None:
            return None
        language = language_of(line.text, line.language)
        said = spoken(line.text, language)
        if not any(c.isalnum() for c in said):
            return SILENCE
        try:
            if language == "en":
                made = [engine.speak(piece, tongue, line.rate) for tongue, piece in runs(said)]
                return Sound(b"".join(sound.samples for sound in made), made[0].rate)
            return engine.speak(said, language, line.rate)
        except Exception:  # noqa: BLE001 - a voice may fail in any way; there is another, and there are captions
            return None


def pieces(line: Line) -> list[Line]:
    """Cut a line into breaths, so that the first words sound while the rest is being made."""
    return [Line(text, line.language, line.rate, line.keep) for text in breaths(line.text)]
