"""The ear's own process: the microphone, and Whisper to write down what it heard. Offline; the sound stays in memory.

What is recorded is held in one buffer that is overwritten as soon as it has been written down or given up; nothing is
written to disk, and the process ends with the sitting.

Commands: ``listen`` {language}, ``done``, ``cancel``, and ``hear`` {samples: base64 of 16-bit samples at 16,000 a
second, language} for what was not spoken here. Answers: ``listening``, ``level`` {value 0 to 1}, ``heard`` {text},
``failed`` {why: microphone, quiet, recogniser}.
"""

from __future__ import annotations

import base64
import contextlib
import json
import os
import sys
import threading
import time
from array import array
from collections.abc import Generator
from pathlib import Path
from typing import Any

RATE = 16_000
LONGEST = 15.0
"""Seconds that are listened at most: a question is short."""

SILENCE = 1.6
"""Seconds of quiet after speech that end it."""

QUIET = 0.012
"""Loudness (root mean square, 0 to 1) below which nobody speaks."""

_PROMPT = "以下是普通话的句子，查询政府信息和政策：社保、公积金、居住证、低保、学区、惠企政策、免申即享。"


class Ear:
    """Records into memory, and wipes it."""

    def __init__(self) -> None:
        self._samples = array("h")
        self._lock = threading.Lock()
        self._device: Any = None
        self.level = 0.0
        self.spoke = False
        self._quiet_since = 0.0

    def open(self) -> None:
        """Begin to record.

        Raises:
            Exception: there is no microphone.
        """
        import miniaudio

        self.spoke, self.level = False, 0.0
        device = miniaudio.CaptureDevice(
            input_format=miniaudio.SampleFormat.SIGNED16, nchannels=1, sample_rate=RATE, buffersize_msec=100
        )
        sink = self._sink()
        next(sink)
        device.start(sink)
        self._device = device

    def _sink(self) -> Generator[None, bytes, None]:
        while True:
            piece = array("h", bytes((yield)))
            loud = (sum(s * s for s in piece[::4]) / max(1, len(piece[::4]))) ** 0.5 / 32768
            with self._lock:
                if len(self._samples) < LONGEST * RATE:
                    self._samples.extend(piece)
            self.level = min(1.0, loud * 8)
            if loud > QUIET:
                self.spoke, self._quiet_since = True, time.monotonic()

    def ended(self) -> bool:
        """Return whether who spoke has been quiet for a while, or the time is up."""
        full = len(self._samples) >= LONGEST * RATE
        return full or (self.spoke and time.monotonic() - self._quiet_since > SILENCE)

    def close(self) -> array[int]:
        """Stop recording and hand the samples over; the caller wipes them."""
        device, self._device = self._device, None
        if device is not None:
            with contextlib.suppress(Exception):
                device.close()
        with self._lock:
            samples, self._samples = self._samples, array("h")
        return samples


def wipe(samples: array[int]) -> None:
    """Overwrite samples where they lie."""
    for at in range(len(samples)):
        samples[at] = 0


class Recogniser:
    """Whisper base."""

    def __init__(self, directory: Path) -> None:
        os.environ["HF_HUB_OFFLINE"] = "1"
        from faster_whisper import WhisperModel

        threads = max(1, min(4, os.cpu_count() or 1))
        self._model: Any = WhisperModel(str(directory), device="cpu", compute_type="int8", cpu_threads=threads)

    def write_down(self, samples: array[int], language: str) -> str:
        """Return what was said, in simplified characters."""
        import numpy

        wave = numpy.frombuffer(samples, numpy.int16).astype(numpy.float32) / 32768
        try:
            chinese = language.startswith("zh")
            segments, _ = self._model.transcribe(
                wave,
                language="zh" if chinese else "en",
                beam_size=5,
                initial_prompt=_PROMPT if chinese else None,
                condition_on_previous_text=False,
                without_timestamps=True,
            )
            text = "".join(segment.text for segment in segments).strip()
        finally:
            wave[:] = 0
        return simplified(text) if chinese else text


def simplified(text: str) -> str:
    """Return a text in simplified characters: the recogniser writes either."""
    from opencc import OpenCC

    return str(OpenCC("t2s").convert(text))


class Worker:
    """Carries out commands; answers on standard output."""

    def __init__(self, directory: Path) -> None:
        self._ear = Ear()
        self._turn = 0
        self._ready = threading.Event()
        self._recogniser: Recogniser | None = None
        self._out = threading.Lock()
        self._language = "zh_CN"
        threading.Thread(target=self._load, args=(directory,), daemon=True).start()

    def _load(self, directory: Path) -> None:
        with contextlib.suppress(Exception):
            self._recogniser = Recogniser(directory)
        self._ready.set()

    def tell(self, **message: Any) -> None:
        """Answer with a line."""
        with self._out, contextlib.suppress(OSError):
            sys.stdout.write(json.dumps(message) + "\n")
            sys.stdout.flush()

    def do(self, asked: dict[str, Any]) -> None:
        """Carry out a command."""
        match asked.get("do"):
            case "listen":
                self._turn += 1
                self._language = str(asked.get("language", "zh_CN"))
                threading.Thread(target=self._listen, args=(self._turn,), daemon=True).start()
            case "done":
                self._finish(self._turn)
            case "cancel":
                self._turn += 1
                wipe(self._ear.close())
            case "hear":
                samples = array("h", base64.b64decode(asked["samples"]))
                self._write_down(samples, str(asked.get("language", "zh_CN")))

    def _listen(self, turn: int) -> None:
        try:
            self._ear.open()
        except Exception:  # noqa: BLE001 - no microphone, or another program has it
            self.tell(did="failed", why="microphone")
            return
        self.tell(did="listening")
        while turn == self._turn:
            time.sleep(0.1)
            self.tell(did="level", value=round(self._ear.level, 2))
            if self._ear.ended():
                self._finish(turn)

    def _finish(self, turn: int) -> None:
        if turn != self._turn:
            return
        self._turn += 1
        samples = self._ear.close()
        if not self._ear.spoke:
            wipe(samples)
            self.tell(did="failed", why="quiet")
            return
        self._write_down(samples, self._language)

    def _write_down(self, samples: array[int], language: str) -> None:
        self._ready.wait()
        try:
            if self._recogniser is None:
                self.tell(did="failed", why="recogniser")
                return
            self.tell(did="heard", text=self._recogniser.write_down(samples, language))
        except Exception:  # noqa: BLE001 - whatever the recogniser raises, the field can be typed in
            self.tell(did="failed", why="recogniser")
        finally:
            wipe(samples)


def main() -> None:
    """Listen when asked, until the pipe ends."""
    from kiosk.speaking.worker import stay_small

    stay_small()
    worker = Worker(Path(sys.argv[1]))
    for line in sys.stdin:
        with contextlib.suppress(ValueError, KeyError):
            worker.do(json.loads(line))


if __name__ == "__main__":
    main()
