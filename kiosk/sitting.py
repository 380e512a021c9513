"""A citizen's sitting (使用会话): from the first touch to the wipe."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

import msgspec


class Phase(StrEnum):
    """Where a sitting is."""

    REST = "rest"
    ACTIVE = "active"
    COUNTDOWN = "countdown"


class Preferences(msgspec.Struct, frozen=True, kw_only=True):
    """How the terminal looks and speaks for this citizen. `text_step` goes from -1 to 3."""

    language: str = "zh_CN"
    elder: bool = False
    text_step: int = 0
    contrast: str = "light"
    low_reach: bool = False


class Sitting:
    """The state of the one citizen at the glass. Driven by touches and by ticks of a monotonic clock.

    When a sitting ends, every registered wipe runs, the sitting's temporary files are removed and the
    preferences are the defaults again: what one citizen typed or chose, the next never sees.
    """

    def __init__(self, *, defaults: Preferences, idle_seconds: float, countdown_seconds: float, scratch: Path) -> None:
        self._defaults = defaults
        self._idle = idle_seconds
        self._countdown = countdown_seconds
        self._scratch = scratch
        self._wipes: list[Callable[[], None]] = []
        self._last = 0.0
        self.phase = Phase.REST
        self.preferences = defaults
        self.wipe_files()

    def on_end(self, wipe: Callable[[], None]) -> None:
        """Register what must be forgotten when the sitting ends."""
        self._wipes.append(wipe)

    def touched(self, now: float) -> bool:
        """Note a touch, a key, or that something is being read aloud; return whether a sitting began."""
        self._last = now
        began = self.phase is Phase.REST
        self.phase = Phase.ACTIVE
        return began

    def prefer(self, preferences: Preferences) -> None:
        """Take this citizen's preferences."""
        self.preferences = preferences

    def seconds_left(self, now: float) -> int:
        """Return the seconds of the countdown still left; 0 when none runs."""
        if self.phase is not Phase.COUNTDOWN:
            return 0
        return max(1, round(self._last + self.patience() + self._countdown - now))

    def patience(self) -> float:
        """Return the seconds without a touch before the countdown: twice as long in elder mode, for slow readers."""
        return self._idle * (2 if self.preferences.elder else 1)

    def tick(self, now: float) -> bool:
        """Go on with the clock; return whether the sitting has just ended."""
        if self.phase is Phase.REST:
            return False
        idle = now - self._last
        if idle >= self.patience() + self._countdown:
            self.end()
            return True
        self.phase = Phase.COUNTDOWN if idle >= self.patience() else Phase.ACTIVE
        return False

    def end(self) -> None:
        """Forget everything and rest. Every wipe runs, whatever another one raises."""
        errors: list[Exception] = []
        for wipe in self._wipes:
            try:
                wipe()
            except Exception as error:  # noqa: BLE001 - the other wipes must run
                errors.append(error)
        self.wipe_files()
        self.preferences = self._defaults
        self.phase = Phase.REST
        if errors:
            raise errors[0]

    def wipe_files(self) -> None:
        """Remove the sitting's temporary files and whatever an input method has learned."""
        shutil.rmtree(self._scratch, ignore_errors=True)
        self._scratch.mkdir(mode=0o700, parents=True, exist_ok=True)

    @property
    def scratch(self) -> Path:
        """The directory for this sitting's temporary files."""
        return self._scratch
