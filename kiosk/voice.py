"""The voice's own process: reads sentences as JSON lines, speaks each, answers with a line when it has.

A crash or a sound card that blocks stays in here; the screens only see a pipe close.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time

MANDARIN = "cmn-latn-pinyin"
"""espeak-ng's ``cmn`` of Debian 12 spells pinyin in English and must never be chosen (design, section 6)."""

WORDS_A_MINUTE = 170
CHARACTERS_A_SECOND = 5.0


def _silently(text: str, rate: float) -> None:
    time.sleep(min(30.0, len(text) / (CHARACTERS_A_SECOND * rate)))


def _espeak(text: str, language: str, rate: float) -> bool:
    voice = MANDARIN if language.startswith("zh") else "en-gb"
    command = ["espeak-ng", "-v", voice, "-s", str(int(WORDS_A_MINUTE * rate)), "--stdin"]
    began = time.monotonic()
    try:
        done = subprocess.run(command, input=text.encode(), stderr=subprocess.PIPE, timeout=120, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    # Where there is no sound card espeak-ng returns at once; then the captions keep the pace.
    return done.returncode == 0 and time.monotonic() - began > len(text) * 0.03


def _pyttsx3(text: str, rate: float) -> bool:
    try:
        import pyttsx3

        engine = pyttsx3.init()
        engine.setProperty("rate", int(WORDS_A_MINUTE * rate))
        engine.say(text)
        engine.runAndWait()
    except Exception:  # noqa: BLE001 - drivers raise what they like
        return False
    return True


def main() -> None:
    """Speak until the pipe ends. Children die with this process."""
    if sys.platform == "linux":
        os.setpgrp()
        import ctypes

        # PR_SET_PDEATHSIG: when the screens die, so does the voice.
        ctypes.CDLL(None).prctl(1, signal.SIGKILL)
    for line in sys.stdin:
        asked = json.loads(line)
        text, rate = asked["text"], float(asked["rate"])
        linux = sys.platform == "linux"
        said = _espeak(text, asked["language"], rate) if linux else _pyttsx3(text, rate)
        if not said:
            _silently(text, rate)
        print(json.dumps({"said": said}), flush=True)  # noqa: T201 - the protocol


if __name__ == "__main__":
    main()
