"""The voice's own process: takes commands as JSON lines, speaks, and says what it does. A crash, a sound card that
blocks or a slow sentence stays in here; the screens only see a pipe close.

Commands: ``say`` {id, text, language, rate, keep, next}, ``stop``, ``pause``, ``resume``, ``volume`` {value 0 to 1}.
Answers: ``began`` {id, seconds, sound, voice}, ``ended`` {id}, ``stopped``.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import signal
import sys
import threading
import time
from pathlib import Path
from typing import Any

from kiosk.speaking.cache import Cache
from kiosk.speaking.choosing import natural, small, sound_available
from kiosk.speaking.engines import Sound
from kiosk.speaking.players import Controls, Loudspeaker, Player, pause_for
from kiosk.speaking.studio import Line, Studio, pieces

CHARACTERS_A_SECOND = 5.0
"""Reading pace where nothing sounds."""

BREATH = 0.25
"""Seconds of quiet after a sentence."""

DEAF = 30.0
"""Seconds after which a sound card that was not there is looked for again."""


def reading_seconds(text: str, rate: float) -> float:
    """Return how long a caption stays where no voice keeps the pace."""
    return min(30.0, max(1.0, len(text) / (CHARACTERS_A_SECOND * rate)))


class Worker:
    """Speaks one line at a time."""

    def __init__(self, studio: Studio, player: Player | None) -> None:
        self._studio = studio
        self._player = player
        self._controls = Controls()
        self._deaf_until = 0.0
        self._thread: threading.Thread | None = None
        self._out = threading.Lock()

    def tell(self, **message: Any) -> None:
        """Answer with a line."""
        with self._out, contextlib.suppress(OSError):
            sys.stdout.write(json.dumps(message) + "\n")
            sys.stdout.flush()

    def do(self, asked: dict[str, Any]) -> None:
        """Carry out a command."""
        match asked.get("do"):
            case "say":
                self._end()
                controls = Controls()
                controls.volume = self._controls.volume
                self._controls = controls
                self._thread = threading.Thread(target=self._say, args=(asked, controls), daemon=True)
                self._thread.start()
            case "stop":
                self._end()
                self._studio.prepare([])
                self.tell(did="stopped")
            case "pause":
                self._controls.paused = True
            case "resume":
                self._controls.paused = False
            case "volume":
                self._controls.volume = max(0.0, min(1.0, float(asked["value"])))

    def _end(self) -> None:
        self._controls.stopped.set()
        if self._thread is not None:
            self._thread.join(1.0)

    def _say(self, asked: dict[str, Any], controls: Controls) -> None:
        turn, language, rate = asked["id"], str(asked["language"]), float(asked["rate"])
        line = Line(str(asked["text"]), language, rate, bool(asked["keep"]))
        coming = [Line(str(text), language, rate, line.keep) for text in asked.get("next", [])]
        audible = self._player is not None and self._studio.voice != "" and time.monotonic() > self._deaf_until
        if audible:
            parts = [line] if self._studio.ready(line) else pieces(line)
            self._studio.prepare([*parts, *coming])
        else:
            parts = [line]
        began = False
        for part in parts:
            sound = self._studio.get(part, controls.stopped) if audible else None
            if controls.stopped.is_set():
                return
            seconds = sound.seconds if sound else reading_seconds(part.text, rate)
            if not began:
                self.tell(did="began", id=turn, seconds=seconds, sound=sound is not None, voice=self._studio.voice)
                began = True
            if sound is None or not self._sounded(sound, controls):
                if sound is not None:
                    self.tell(did="began", id=turn, seconds=seconds, sound=False, voice="")
                pause_for(seconds, controls)
        pause_for(BREATH, controls)
        if not controls.stopped.is_set():
            self.tell(did="ended", id=turn)

    def _sounded(self, sound: Sound, controls: Controls) -> bool:
        if self._player is None:
            return False
        try:
            self._player.play(sound, controls)
        except Exception:  # noqa: BLE001 - no card, a card pulled out: captions go on
            self._deaf_until = time.monotonic() + DEAF
            return False
        return True


def stay_small() -> None:
    """Die with the screens, yield to them, and be the first to go when memory runs out."""
    if sys.platform != "linux":
        return
    import ctypes

    ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG
    with contextlib.suppress(OSError):
        os.nice(5)
    with contextlib.suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text("900")


def main() -> None:
    """Speak until the pipe ends."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--voice", default="auto", choices=["auto", "natural", "small", "off"])
    parser.add_argument("--sound", default="card", choices=["card", "null", "none"])
    parser.add_argument("--cache", type=Path, default=None)
    asked = parser.parse_args()
    stay_small()
    player = Loudspeaker(silent=asked.sound == "null") if asked.sound != "none" and sound_available() else None
    voice = None if asked.voice == "off" else small()
    # Where nothing can sound, nothing is loaded for it.
    studio = Studio(voice, lambda: natural(asked.voice) if player and player.there() else None, Cache(asked.cache))
    worker = Worker(studio, player)
    for line in sys.stdin:
        with contextlib.suppress(ValueError, KeyError):
            worker.do(json.loads(line))


if __name__ == "__main__":
    main()
