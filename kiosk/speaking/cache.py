"""Speech kept on disk, so that a document read once begins at once. Only of published content: never what a citizen
typed, nor what a screen says of it. Bounded; the oldest used goes first."""

from __future__ import annotations

import contextlib
import hashlib
import os
from pathlib import Path

from kiosk.speaking.engines import Sound

LIMIT = 200_000_000
"""Bytes on disk: about an hour of speech."""

_HEAD = b"MCS1"


class Cache:
    """Sounds by what they say. A file that cannot be read or written is as if it were not there."""

    def __init__(self, directory: Path | None, limit: int = LIMIT) -> None:
        self._directory = directory
        self._limit = limit
        self._size: int | None = None

    def _file(self, engine: str, language: str, rate: float, text: str) -> Path | None:
        if self._directory is None:
            return None
        key = "\0".join((engine, language, f"{rate:.2f}", text))
        return self._directory / hashlib.sha256(key.encode()).hexdigest()[:40]

    def get(self, engine: str, language: str, rate: float, text: str) -> Sound | None:
        """Return a sound that was kept."""
        file = self._file(engine, language, rate, text)
        if file is None:
            return None
        try:
            data = file.read_bytes()
            if data[:4] != _HEAD or len(data) < 8:
                return None
            os.utime(file)
        except OSError:
            return None
        return Sound(data[8:], int.from_bytes(data[4:8], "little"))

    def put(self, engine: str, language: str, rate: float, text: str, sound: Sound) -> None:
        """Keep a sound."""
        file = self._file(engine, language, rate, text)
        if file is None or self._directory is None:
            return
        with contextlib.suppress(OSError):
            self._directory.mkdir(mode=0o700, parents=True, exist_ok=True)
            fresh = file.with_suffix(".new")
            fresh.write_bytes(_HEAD + sound.rate.to_bytes(4, "little") + sound.samples)
            fresh.replace(file)
            self._size = self.size() if self._size is None else self._size + len(sound.samples)
            if self._size > self._limit:
                self._make_room()

    def size(self) -> int:
        """Return the bytes on disk."""
        if self._directory is None or not self._directory.exists():
            return 0
        return sum(file.stat().st_size for file in self._directory.iterdir())

    def _make_room(self) -> None:
        assert self._directory is not None  # noqa: S101 - the caller has looked
        aged = sorted((s.st_mtime, s.st_size, f) for f in self._directory.iterdir() if (s := f.stat()))
        total = sum(size for _, size, _ in aged)
        for _, size, file in aged:
            if total <= self._limit * 0.8:
                break
            file.unlink(missing_ok=True)
            total -= size
        self._size = total
