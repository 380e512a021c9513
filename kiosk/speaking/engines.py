"""Voices behind one small interface: a sentence in, sound out. None plays anything."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
import wave
from array import array
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from kiosk.speaking.readings import pinyin

_PLAIN = str.maketrans("，、；：。！？", ",,;:.!?")


@dataclass(frozen=True)
class Sound:
    """One channel of 16-bit samples, `rate` a second."""

    samples: bytes
    rate: int

    @property
    def seconds(self) -> float:
        """How long it lasts."""
        return len(self.samples) / 2 / self.rate

    def __add__(self, other: Sound) -> Sound:
        """Return one sound after the other; both must have the same rate."""
        if other.rate != self.rate:
            raise ValueError("sounds of two rates")
        return Sound(self.samples + other.samples, self.rate)


SILENCE = Sound(b"", 22_050)


class Engine(Protocol):
    """A voice. `speak` takes a sentence already as people say it, and may raise anything: the caller has another."""

    name: str

    def speaks(self, language: str) -> bool:
        """Return whether it has that language (zh_CN or en)."""
        ...

    def speak(self, text: str, language: str, rate: float) -> Sound:
        """Return the sound of a sentence; `rate` 1 is the usual pace, 2 twice as fast."""
        ...


class Espeak:
    """espeak-ng: small, at once, poor but clear enough. One short process a sentence, so that a crash costs one."""

    name = "espeak-ng"
    MANDARIN = "cmn-latn-pinyin+Annie"
    """Fed with pinyin. Debian 12's ``cmn`` (and ``zh``) spells pinyin in English and must never be chosen.

    Of fifteen variants of the voice a recogniser's ear understands this one best, by far (benchmarks/hearing.py); where
    espeak-ng lacks a variant, it speaks without it."""
    ENGLISH = "en-gb"
    WORDS_A_MINUTE = 150
    MANDARIN_WORDS_A_MINUTE = 125
    """Slower: what is said faster is understood less."""

    def speaks(self, language: str) -> bool:
        """Return whether espeak-ng is there at all; it has both languages."""
        return shutil.which("espeak-ng") is not None

    def speak(self, text: str, language: str, rate: float) -> Sound:
        """Return the sound of a sentence."""
        chinese = language.startswith("zh")
        said = pinyin(text).translate(_PLAIN) if chinese else text
        voice = self.MANDARIN if chinese else self.ENGLISH
        usual = self.MANDARIN_WORDS_A_MINUTE if chinese else self.WORDS_A_MINUTE
        pace = str(round(max(80, min(450, usual * rate))))
        command = ["espeak-ng", "-v", voice, "-s", pace, "--stdin", "--stdout"]
        done = subprocess.run(command, input=said.encode(), capture_output=True, timeout=20, check=True)
        return _unpacked(done.stdout)


class Pyttsx3:
    """The voices of Windows (or whatever the system has), one sentence at a time, by way of a file that is removed."""

    name = "pyttsx3"

    def speaks(self, language: str) -> bool:
        """Return whether this is a system whose voices pyttsx3 knows; on Linux it would only be espeak-ng again."""
        return sys.platform in ("win32", "darwin")

    def speak(self, text: str, language: str, rate: float) -> Sound:
        """Return the sound of a sentence."""
        import pyttsx3

        engine = pyttsx3.init()
        wanted = "zh" if language.startswith("zh") else "en"
        for voice in engine.getProperty("voices"):
            if wanted in f"{voice.id} {getattr(voice, 'languages', '')}".lower():
                engine.setProperty("voice", voice.id)
                break
        engine.setProperty("rate", round(180 * rate))
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "sentence.wav"
            engine.save_to_file(text, str(file))
            engine.runAndWait()
            return _unpacked(file.read_bytes())


def _unpacked(data: bytes) -> Sound:
    """Return the samples of a WAV stream; espeak-ng does not know its length beforehand and writes a wrong one."""
    import io

    at = data.find(b"data", 12)
    if at < 0:
        raise ValueError("no sound")
    with wave.open(io.BytesIO(data[:at] + b"data\0\0\0\0")) as head:
        if head.getsampwidth() != 2 or head.getnchannels() != 1:
            raise ValueError("not one channel of 16 bits")
        rate = head.getframerate()
    samples = data[at + 8 :]
    return trimmed(Sound(samples[: len(samples) // 2 * 2], rate))


def trimmed(sound: Sound, threshold: int = 200, keep: float = 0.06) -> Sound:
    """Return a sound without the silence at its ends, but for `keep` seconds."""
    samples = array("h", sound.samples)
    if sys.byteorder == "big":
        samples.byteswap()
    loud = [at for at in range(0, len(samples), 32) if abs(samples[at]) > threshold]
    if not loud:
        return Sound(b"", sound.rate)
    margin = int(keep * sound.rate)
    return Sound(sound.samples[max(0, loud[0] - margin) * 2 : (loud[-1] + margin) * 2], sound.rate)


_RUNS = re.compile(r"[\u3400-\u9fff〇，、。；：！？]+|[^\u3400-\u9fff〇，、。；：！？]+")


def runs(text: str) -> list[tuple[str, str]]:
    """Cut an English sentence that holds Chinese names into runs of one language each: (language, text)."""
    found: list[tuple[str, str]] = []
    for piece in _RUNS.findall(text):
        language = "zh_CN" if re.search(r"[\u3400-\u9fff]", piece) else "en"
        if found and (found[-1][0] == language or not re.search(r"\w", piece)):
            found[-1] = (found[-1][0], found[-1][1] + piece)
        else:
            found.append((language, piece))
    return found
