"""Speech input from the screens' side: whether it can be had, and the process that listens. It never waits."""

from __future__ import annotations

import base64
import importlib.util
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kiosk.parts import part
from kiosk.speaking.choosing import available_memory
from kiosk.speaking.process import Process, answers, end, start, tell

WANTS = 700_000_000
"""Bytes of memory that must be available before the recogniser is started: some 350 MB resident, and room."""


def installed() -> Path | None:
    """Return the part's directory if everything the recogniser needs is there."""
    needed = ("faster_whisper", "miniaudio", "numpy")
    return part("whisper") if all(importlib.util.find_spec(name) for name in needed) else None


def microphone(pcm: Path = Path("/proc/asound/pcm")) -> bool:
    """Return whether there is something to record with; other systems than Linux find out when asked to listen."""
    if sys.platform != "linux":
        return True
    try:
        return "capture" in pcm.read_text("utf-8", errors="replace")
    except OSError:
        return False


def possible(setting: str, *, has_microphone: Callable[[], bool] = microphone) -> bool:
    """Return whether the microphone button is to be shown: not in a loud hall (`setting` off), nor without weights,
    microphone or memory."""
    if setting == "off" or installed() is None or not has_microphone():
        return False
    memory = available_memory()
    return memory is None or memory >= WANTS


class Listener:
    """Listens once at a time. `on_event` is called from a thread with the answers of the recogniser's process."""

    def __init__(self, on_event: Callable[[dict[str, Any]], None]) -> None:
        self._on_event = on_event
        self._process: Process | None = None
        self._lock = threading.Lock()

    def warm(self) -> bool:
        """Start the recogniser; return whether it runs."""
        directory = installed()
        if directory is None:
            return False
        with self._lock:
            if self._process is not None and self._process.poll() is None:
                return True
            try:
                self._process = start("kiosk.speaking.recogniser", str(directory))
            except OSError:
                return False
            threading.Thread(target=self._hear, args=(self._process,), daemon=True).start()
        return True

    def listen(self, language: str) -> None:
        """Begin to listen."""
        if not (self.warm() and self._send(do="listen", language=language)):
            self._on_event({"did": "failed", "why": "recogniser"})

    def hear(self, samples: bytes, language: str) -> None:
        """Write down what was recorded elsewhere: 16-bit samples, 16,000 a second."""
        sent = self.warm() and self._send(do="hear", samples=base64.b64encode(samples).decode(), language=language)
        if not sent:
            self._on_event({"did": "failed", "why": "recogniser"})

    def done(self) -> None:
        """End listening and write down what was heard."""
        self._send(do="done")

    def cancel(self) -> None:
        """Forget what was heard."""
        self._send(do="cancel")

    def forget(self) -> None:
        """End the process with everything it heard."""
        with self._lock:
            process, self._process = self._process, None
        end(process)

    def _send(self, **command: Any) -> bool:
        return tell(self._process, **command)

    def _hear(self, process: Process) -> None:
        for answer in answers(process):
            if process is self._process:
                self._on_event(answer)
        if process is self._process:
            self._on_event({"did": "failed", "why": "recogniser"})
