"""Speaking from the screens' side: never waits, never fails. A thread of its own minds the voice's process, starts it
anew when it dies or hangs, and moves the captions on by itself when there is no voice at all."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from kiosk.speaking.process import Process, answers, end, start, tell
from kiosk.speaking.worker import reading_seconds

PREFETCH = 3
"""Sentences made ahead of the one that sounds."""

BEGIN_WITHIN = 12.0
"""Seconds after which a voice that has not begun is taken for dead."""

END_WITHIN = 15.0
"""Seconds more than the sentence lasts, after which a voice that has not ended is taken for dead."""

RATES = (0.6, 0.75, 0.9, 1.0, 1.2, 1.45, 1.75)
USUAL_RATE = RATES.index(1.0)


@dataclass(frozen=True)
class Said:
    """Where speaking is. `turn` counts calls of `say`; `at` is the sentence, -1 at the end or when stopped; `sound` is
    False where captions run without a voice."""

    turn: int
    at: int = -1
    paused: bool = False
    sound: bool = True


@dataclass(frozen=True)
class _Text:
    turn: int
    parts: tuple[str, ...]
    language: str
    keep: bool


class Speaker:
    """Speaks sentences one after the other, and tells `on_change` (from its thread) which one sounds.

    `voice` is the setting (auto, natural, small, off); `sound` card, null or none (tests); `cache` where speech of
    published content may be kept.
    """

    def __init__(
        self,
        on_change: Callable[[Said], None],
        *,
        voice: str = "auto",
        sound: str = "card",
        cache: Path | None = None,
    ) -> None:
        self._on_change = on_change
        self._voice, self._sound, self._cache = voice, sound, cache
        self._inbox: queue.Queue[tuple[str, Any]] = queue.Queue()
        self._turns = 0
        self._text = _Text(0, (), "zh_CN", keep=False)
        self._state = Said(0)
        self._rate, self._volume = 1.0, 1.0
        self._process: Process | None = None
        self._deaths = 0
        self._asked = 0
        self._deadline: float | None = None
        self._alone = False
        self._thread = threading.Thread(target=self._mind, daemon=True)
        self._thread.start()

    # What the screens call: each returns at once.

    def warm(self) -> None:
        """Start the voice's process before it is wanted: the natural voice takes seconds to load."""
        self._inbox.put(("warm", None))

    def say(self, parts: list[str], language: str = "zh_CN", *, at: int = 0, keep: bool = False) -> int:
        """Begin to speak, from sentence `at`; what was being spoken stops. Return the turn.

        `keep` allows the speech to be kept on disk: only published content, never a citizen's words.
        """
        self._turns += 1
        self._inbox.put(("say", (_Text(self._turns, tuple(parts), language, keep), at)))
        return self._turns

    def stop(self) -> None:
        """Stop at once."""
        self._inbox.put(("stop", None))

    def pause(self) -> None:
        """Hold, or go on."""
        self._inbox.put(("pause", None))

    def step(self, by: int) -> None:
        """Go some sentences on, or back."""
        self._inbox.put(("step", by))

    def pace(self, rate: float) -> None:
        """Speak slower or faster, from the sentence that sounds on."""
        self._inbox.put(("rate", rate))

    def loud(self, volume: float) -> None:
        """Set the loudness, from 0 to 1, at once."""
        self._inbox.put(("volume", volume))

    def forget(self) -> None:
        """Stop, and end the voice's process with everything it was told: the sitting is over."""
        self._inbox.put(("forget", None))

    def close(self) -> None:
        """End."""
        self._inbox.put(("close", None))
        self._thread.join(5)

    @property
    def pid(self) -> int | None:
        """The voice's process, for tests that kill it."""
        return self._process.pid if self._process else None

    # The minding thread.

    def _mind(self) -> None:
        while True:
            wait = None if self._deadline is None else max(0.0, self._deadline - time.monotonic())
            try:
                what, value = self._inbox.get(timeout=wait)
            except queue.Empty:
                self._late()
                continue
            if what == "close":
                self._kill()
                return
            getattr(self, f"_do_{what}")(value)

    def _told(self, **changes: Any) -> None:
        self._state = replace(self._state, **changes)
        self._on_change(self._state)

    def _do_warm(self, _: None) -> None:
        self._running()

    def _do_say(self, value: tuple[_Text, int]) -> None:
        self._text, at = value
        self._state = Said(self._text.turn, -1, paused=False, sound=self._state.sound)
        self._begin(at)

    def _do_stop(self, _: None) -> None:
        self._deadline = None
        self._asked += 1
        self._send(do="stop")
        if self._state.at >= 0:
            self._told(at=-1, paused=False)

    def _do_forget(self, _: None) -> None:
        self._do_stop(None)
        self._kill()
        self._text = replace(self._text, parts=())
        self._deaths, self._alone = 0, False

    def _do_pause(self, _: None) -> None:
        if self._state.at < 0:
            return
        paused = not self._state.paused
        if self._alone and not paused:
            self._deadline = time.monotonic() + reading_seconds(self._text.parts[self._state.at], self._rate)
        elif paused:
            self._deadline = None
        else:
            self._deadline = time.monotonic() + END_WITHIN * 2
        self._send(do="pause" if paused else "resume")
        self._told(paused=paused)

    def _do_step(self, by: int) -> None:
        if self._state.at >= 0:
            self._begin(max(0, self._state.at + by))

    def _do_rate(self, rate: float) -> None:
        self._rate = rate
        if self._state.at >= 0:
            self._begin(self._state.at)

    def _do_volume(self, volume: float) -> None:
        self._volume = volume
        self._send(do="volume", value=volume)

    def _do_heard(self, value: tuple[Process, dict[str, Any]]) -> None:
        process, message = value
        if process is not self._process or message.get("id") != self._asked or self._state.at < 0:
            return
        if message["did"] == "began":
            self._deadline = None if self._state.paused else time.monotonic() + message["seconds"] + END_WITHIN
            if message["sound"] != self._state.sound:
                self._told(sound=message["sound"])
        elif message["did"] == "ended":
            self._deaths = 0
            self._begin(self._state.at + 1)

    def _do_gone(self, process: Process) -> None:
        if process is self._process:
            self._died()

    def _late(self) -> None:
        self._deadline = None
        if self._alone:
            self._begin(self._state.at + 1)
        else:
            self._died()

    def _begin(self, at: int) -> None:
        """Say the sentence `at`, or end."""
        self._asked += 1
        self._deadline = None
        if not 0 <= at < len(self._text.parts):
            self._send(do="stop")
            self._told(at=-1, paused=False)
            return
        self._told(at=at, paused=False)
        text = self._text
        sent = self._running() and self._send(
            do="say", id=self._asked, text=text.parts[at], language=text.language, rate=self._rate,
            keep=text.keep, next=text.parts[at + 1 : at + 1 + PREFETCH],
        )  # fmt: skip
        if sent:
            self._deadline = time.monotonic() + BEGIN_WITHIN
        elif not self._alone:
            self._died()
        else:
            self._deadline = time.monotonic() + reading_seconds(text.parts[at], self._rate)
            if self._state.sound:
                self._told(sound=False)

    def _died(self) -> None:
        """The voice died or hangs: first without the natural one, then without sound, then captions alone."""
        self._kill()
        self._deaths += 1
        self._alone = self._deaths > 3
        if self._state.at >= 0:
            self._begin(self._state.at)

    def _running(self) -> bool:
        if self._alone:
            return False
        if self._process is not None and self._process.poll() is None:
            return True
        voice = self._voice if self._deaths < 2 or self._voice == "off" else "small"
        sound = self._sound if self._deaths < 3 else "none"
        options = ["--voice", voice, "--sound", sound]
        if self._cache is not None:
            options += ["--cache", str(self._cache)]
        try:
            self._process = start("kiosk.speaking.worker", *options)
        except OSError:
            return False
        threading.Thread(target=self._hear, args=(self._process,), daemon=True).start()
        self._send(do="volume", value=self._volume)
        return True

    def _hear(self, process: Process) -> None:
        for answer in answers(process):
            self._inbox.put(("heard", (process, answer)))
        self._inbox.put(("gone", process))

    def _send(self, **command: Any) -> bool:
        return tell(self._process, **command)

    def _kill(self) -> None:
        process, self._process = self._process, None
        end(process)
