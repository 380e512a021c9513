"""Reading aloud: text cut into sentences, and a speaker in a process of its own that can be stopped at once."""

from __future__ import annotations

import contextlib
import json
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable

from kiosk.content.text import clean

_ENDS = re.compile(r"(?<=[。！？；!?;])|\n")
LONGEST_SENTENCE = 120
_BREAKS = re.compile(r"(?<=[，、：,])")

_DIGITS = "零一二三四五六七八九"


def sentences(text: str) -> list[str]:
    """Cut a text into sentences of a length a voice can say in one breath."""
    found: list[str] = []
    for sentence in _ENDS.split(clean(text)):
        piece = ""
        for part in _BREAKS.split(sentence.strip()):
            if piece and len(piece) + len(part) > LONGEST_SENTENCE:
                found.append(piece)
                piece = ""
            piece += part
        while len(piece) > LONGEST_SENTENCE * 2:
            found.append(piece[:LONGEST_SENTENCE])
            piece = piece[LONGEST_SENTENCE:]
        if piece.strip():
            found.append(piece.strip())
    return found


def spoken(text: str) -> str:
    """Return a sentence as people say it: years and document numbers by digits, brackets silent."""
    text = re.sub(r"(\d{4})(?=年|〕|］|\])", lambda m: "".join(_DIGITS[int(d)] for d in m[1]), text)
    text = re.sub(r"(?<!\d)(?:1\d{10}|0\d{2,3}-?\d{7,8}|12345)(?!\d)", lambda m: " ".join(m[0].replace("-", "")), text)
    return re.sub(r"[〔〕《》〈〉“”‘’\[\]【】（）()]", " ", text)


def voice_available() -> bool:
    """Return whether this machine has a voice."""
    return shutil.which("espeak-ng") is not None or sys.platform == "win32"


class Speaker:
    """Speaks sentences one after the other in a child process, and tells which one sounds.

    `on_sentence` is called from a thread with the index of the sentence now spoken, and with -1 at the end or
    when stopped. Without a voice every sentence is "spoken" silently at reading pace, so that captions still
    move.
    """

    def __init__(self, on_sentence: Callable[[int], None]) -> None:
        self._on_sentence = on_sentence
        self._process: subprocess.Popen[str] | None = None
        self._lock = threading.Lock()
        self._turn = 0

    def say(self, texts: list[str], language: str = "zh_CN", rate: float = 1.0) -> None:
        """Begin to speak; what was being spoken stops."""
        self.stop()
        with self._lock:
            self._turn += 1
            turn = self._turn
            self._process = subprocess.Popen(
                [sys.executable, "-m", "kiosk.voice"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
                encoding="utf-8",
            )
            process = self._process
        threading.Thread(target=self._follow, args=(process, turn, texts, language, rate), daemon=True).start()

    def _follow(self, process: subprocess.Popen[str], turn: int, texts: list[str], language: str, rate: float) -> None:
        assert process.stdin and process.stdout  # noqa: S101 - both were asked for as pipes
        try:
            for at, text in enumerate(texts):
                if turn != self._turn:
                    return
                self._on_sentence(at)
                process.stdin.write(json.dumps({"text": spoken(text), "language": language, "rate": rate}) + "\n")
                process.stdin.flush()
                if not process.stdout.readline():
                    break
        except OSError:
            pass  # Stopped: the process is gone.
        finally:
            if turn == self._turn:
                self._on_sentence(-1)
            self._end(process)

    @staticmethod
    def _end(process: subprocess.Popen[str]) -> None:
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe:
                with contextlib.suppress(OSError):  # What was in the pipe died with its reader.
                    pipe.close()

    def stop(self) -> None:
        """Stop at once."""
        with self._lock:
            self._turn += 1
            process, self._process = self._process, None
        if process is not None and process.poll() is None:
            process.kill()

    @property
    def speaking(self) -> bool:
        """Whether a voice is at work."""
        return self._process is not None and self._process.poll() is None
