"""Sound out of the loudspeaker or the headphones, by miniaudio (ALSA or PulseAudio; no library of the system to link).

A player is asked for one sentence at a time, and the device is opened for it: whatever is plugged in by then sounds.
"""

from __future__ import annotations

import threading
import time
from array import array
from collections.abc import Generator
from typing import Any, Protocol

from kiosk.speaking.engines import Sound


class Controls:
    """What the citizen's keys change while a sentence sounds; read by the thread that plays."""

    def __init__(self) -> None:
        self.stopped = threading.Event()
        self.paused = False
        self.volume = 1.0
        """1 is the loudness of the recording; the loudness of the device itself is the system's."""


class Player(Protocol):
    """`play` returns when the sound has ended or was stopped.

    Raises:
        Exception: there is nothing to play on.
    """

    def play(self, sound: Sound, controls: Controls) -> None:
        """Play a sound."""
        ...


class Loudspeaker:
    """The default device of the system. `silent` plays into miniaudio's null device, in real time: for tests."""

    def __init__(self, *, silent: bool = False) -> None:
        self._silent = silent

    def there(self) -> bool:
        """Return whether there is anything to play on now."""
        try:
            self._device(24_000).close()
        except Exception:  # noqa: BLE001 - no card
            return False
        return True

    def _device(self, rate: int) -> Any:
        import miniaudio

        return miniaudio.PlaybackDevice(
            output_format=miniaudio.SampleFormat.SIGNED16,
            nchannels=1,
            sample_rate=rate,
            buffersize_msec=60,
            backends=[miniaudio.Backend.NULL] if self._silent else [],
            app_name="mingchuang",
        )

    def play(self, sound: Sound, controls: Controls) -> None:
        """Play a sound."""
        done = threading.Event()
        device = self._device(sound.rate)
        try:
            source = self._samples(sound, controls, done)
            next(source)
            device.start(source)
            limit = time.monotonic() + sound.seconds * 1.5 + 5
            while not done.wait(0.02) and not controls.stopped.is_set():
                if controls.paused:
                    limit += 0.02
                if time.monotonic() > limit:
                    raise TimeoutError("the device takes no sound")
            if not controls.stopped.is_set():
                time.sleep(0.08)  # What is still in the device's buffer.
        finally:
            device.close()

    @staticmethod
    def _samples(sound: Sound, controls: Controls, done: threading.Event) -> Generator[bytes | array[int], int, None]:
        samples = array("h", sound.samples)
        at = 0
        wanted = yield b""
        while True:
            if controls.stopped.is_set() or controls.paused:
                wanted = yield bytes(wanted * 2)
                continue
            piece = samples[at : at + wanted]
            at += wanted
            volume = controls.volume
            if volume < 1:
                piece = array("h", (int(sample * volume) for sample in piece))
            if len(piece) < wanted:
                done.set()
                piece.extend([0] * (wanted - len(piece)))
            wanted = yield piece


def pause_for(seconds: float, controls: Controls) -> None:
    """Let the time of a sentence pass where nothing sounds: captions keep their pace, pause and stop work."""
    left = seconds
    while left > 0 and not controls.stopped.wait(min(0.05, left)):
        if not controls.paused:
            left -= 0.05
