"""Staff access: a PIN, kept as an Argon2 hash, with growing delays after wrong ones."""

from __future__ import annotations

import logging
import time
from pathlib import Path

import msgspec
from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError

from kiosk.errors import UNREADABLE_FILE, KioskError
from kiosk.files import replace_file

FREE_TRIES = 3
"""Wrong PINs before the first delay."""
LONGEST_SECONDS = 3600
SHORTEST_PIN = 6

log = logging.getLogger("mingchuang.staff")


class _File(msgspec.Struct):
    hash: str = ""
    wrong: int = 0
    until: float = 0.0


class StaffAccess:
    """The PIN of a terminal's staff. Wrong tries outlive a restart; every try leaves an audit line."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._hasher = PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)

    def _load(self) -> _File:
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=_File)
        except UNREADABLE_FILE:
            return _File()

    def _save(self, state: _File) -> None:
        replace_file(self._path, msgspec.json.encode(state), durable=True)

    def is_set(self) -> bool:
        """Return whether a PIN has been set."""
        return bool(self._load().hash)

    def set_pin(self, pin: str) -> None:
        """Set the PIN.

        Raises:
            KioskError: ``pin.short``.
        """
        if len(pin) < SHORTEST_PIN or not pin.isdecimal():
            raise KioskError("pin.short")
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._save(_File(hash=self._hasher.hash(pin)))
        log.info("PIN set")

    def wait_seconds(self, now: float | None = None) -> int:
        """Return how long no PIN is taken."""
        left = self._load().until - (time.time() if now is None else now)
        # A clock set back must not lock staff out for years.
        return max(0, min(LONGEST_SECONDS, round(left)))

    def enter(self, pin: str, now: float | None = None) -> None:
        """Check a PIN.

        Raises:
            KioskError: ``pin.none``, ``pin.wait`` or ``pin.wrong``.
        """
        moment = time.time() if now is None else now
        state = self._load()
        if not state.hash:
            raise KioskError("pin.none")
        if wait := self.wait_seconds(moment):
            raise KioskError("pin.wait", seconds=wait)
        try:
            self._hasher.verify(state.hash, pin)
        except (Argon2Error, InvalidHashError):
            state.wrong += 1
            if state.wrong >= FREE_TRIES:
                # A damaged count must not be raised to: it would take the machine's memory.
                doubled = 2 ** min(state.wrong - FREE_TRIES, 20)
                state.until = moment + min(LONGEST_SECONDS, 5 * doubled)
            self._save(state)
            log.warning("wrong PIN, %d in a row", state.wrong)
            raise KioskError("pin.wrong") from None
        self._save(_File(hash=state.hash))
        log.info("staff entered")
