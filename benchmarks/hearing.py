"""What people hear, judged by a recogniser's ear: both voices on sentences of the bundled statutes.

For each sentence: the voice says it, Whisper writes down what it heard, and that is compared with what was written,
by characters and by syllables without tones (the recogniser writes homophones). Figures are saved after every
sentence, so the measurement may be taken in slices: ``python -m benchmarks.hearing --seconds 150`` goes on where the
last slice ended, ``--show`` prints the table.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import re
import statistics
import sys
import time
from array import array
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.tables import Figure, p95, show
from kiosk.library.pinyin import syllables
from kiosk.speaking import kokoro
from kiosk.speaking.engines import Engine, Espeak, Sound
from kiosk.speaking.listening import installed
from kiosk.speaking.recogniser import RATE, Recogniser
from kiosk.speaking.sentences import breaths, sentences
from kiosk.speaking.wording import spoken

STATUTES = Path(__file__).resolve().parent.parent / "assets" / "sample" / "statutes.jsonl.gz"
SENTENCES = 110
_HAN = re.compile(r"[\u4e00-\u9fff〇]")


def chosen(count: int = SENTENCES) -> list[str]:
    """Return sentences of the bundled statutes, one a statute, of 12 to 40 characters, the same ones every time."""
    dice = random.Random(20230703)
    with gzip.open(STATUTES, "rt", encoding="utf-8") as lines:
        bodies = [json.loads(line)["body"] for line in lines]
    dice.shuffle(bodies)
    found = []
    for body in bodies:
        fit = [s for s in sentences(body) if 12 <= len(s) <= 40 and not s.startswith(("#", "|"))]
        if fit:
            found.append(dice.choice(fit))
        if len(found) == count:
            break
    return found


def errors(heard: Sequence[str], said: Sequence[str]) -> int:
    """Return the least number of insertions, deletions and replacements between two sequences."""
    row = list(range(len(said) + 1))
    for at, one in enumerate(heard, 1):
        before, row[0] = row[0], at
        for place, other in enumerate(said, 1):
            before, row[place] = row[place], min(before + (one != other), row[place] + 1, row[place - 1] + 1)
    return row[-1]


def at_rate(sound: Sound, rate: int = RATE) -> array[int]:
    """Return a sound at another rate, by straight lines between samples (the recogniser hears up to 8 kHz)."""
    import numpy

    samples = numpy.frombuffer(sound.samples, numpy.int16).astype(numpy.float32)
    count = int(len(samples) * rate / sound.rate)
    places = numpy.arange(count) * (sound.rate / rate)
    return array("h", numpy.interp(places, numpy.arange(len(samples)), samples).astype(numpy.int16).tobytes())


def judge(engine: Engine, ear: Recogniser, sentence: str) -> dict[str, Any]:
    """Return what one sentence of one voice costs: errors, lengths and times (by the clock, and of the processor), and
    what was said and heard, so that the worst can be looked at."""
    said = spoken(sentence, "zh_CN")
    first = spoken(breaths(sentence)[0], "zh_CN")
    began = time.perf_counter()
    spent = time.process_time()
    sound = engine.speak(first, "zh_CN", 1.0)
    to_first = time.perf_counter() - began
    if first != said:
        began, spent = time.perf_counter(), time.process_time()
        sound = engine.speak(said, "zh_CN", 1.0)
    took, processor = time.perf_counter() - began, time.process_time() - spent
    heard = spoken(ear.write_down(at_rate(sound), "zh_CN"), "zh_CN")
    written, noted = _HAN.findall(said), _HAN.findall(heard)
    by_sound = errors(syllables("".join(noted)), syllables("".join(written)))
    return {
        "characters": len(written),
        "wrong": errors(noted, written),
        "wrong_sounds": by_sound,
        "first": to_first,
        "took": took,
        "processor": processor,
        "seconds": sound.seconds,
        "said": said,
        "heard": heard,
    }


def measure(file: Path, budget: float, count: int = SENTENCES) -> None:
    """Judge both voices on the sentences not yet in `file`, for `budget` seconds."""
    end = time.monotonic() + budget
    known: dict[str, Any] = json.loads(file.read_text("utf-8")) if file.exists() else {}
    weights, directory = installed(), kokoro.installed()
    if weights is None or directory is None:
        print("The parts whisper and kokoro are needed: make parts", file=sys.stderr)
        return
    ear = Recogniser(weights)
    voices: list[Engine] = [kokoro.Kokoro(directory), Espeak()]
    voices[0].speak("先说一句，把模型热起来。", "zh_CN", 1.0)
    for sentence in chosen(count):
        for voice in voices:
            key = f"{voice.name}\t{sentence}"
            if key not in known:
                if time.monotonic() > end:
                    return
                known[key] = judge(voice, ear, sentence)
                file.write_text(json.dumps(known, ensure_ascii=False), "utf-8")


def table(file: Path) -> list[Figure]:
    """Return the figures of what was judged, for the sentences that both voices have said."""
    known: dict[str, dict[str, float]] = json.loads(file.read_text("utf-8"))
    by_voice: dict[str, dict[str, dict[str, float]]] = {}
    for key, figures in known.items():
        voice, sentence = key.split("\t", 1)
        by_voice.setdefault(voice, {})[sentence] = figures
    both = sorted(set(by_voice["kokoro"]) & set(by_voice["espeak-ng"]))
    natural, small = ([by_voice[name][sentence] for sentence in both] for name in ("kokoro", "espeak-ng"))

    def total(rows: list[dict[str, float]], name: str, of: str) -> float:
        return 100 * sum(r[name] for r in rows) / sum(r[of] for r in rows)

    def times(rows: list[dict[str, float]], name: str) -> list[float]:
        return [r[name] * 1000 for r in rows]

    def pace(rows: list[dict[str, float]], name: str) -> float:
        return sum(r[name] for r in rows) / sum(r["seconds"] for r in rows)

    other = f"espeak-ng {Espeak.MANDARIN}"
    return [
        Figure("sentences judged", len(both), ""),
        Figure(
            "characters heard wrong, Kokoro",
            total(natural, "wrong", "characters"),
            "%",
            15,
            other,
            total(small, "wrong", "characters"),
        ),
        Figure(
            "syllables heard wrong, Kokoro",
            total(natural, "wrong_sounds", "characters"),
            "%",
            None,
            other,
            total(small, "wrong_sounds", "characters"),
        ),
        Figure(
            "time to the first sound, median",
            statistics.median(times(natural, "first")),
            "ms",
            1500,
            other,
            statistics.median(times(small, "first")),
        ),
        Figure(
            "time to the first sound, p95", p95(times(natural, "first")), "ms", None, other, p95(times(small, "first"))
        ),
        Figure("real-time factor by the clock", pace(natural, "took"), "", 0.9, other, pace(small, "took")),
        Figure("processor seconds a second of speech", pace(natural, "processor"), "s", None),
    ]


def main() -> int:
    """Measure a slice, or show the table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--file", type=Path, default=Path("run") / "hearing.json")
    parser.add_argument("--seconds", type=float, default=3600)
    parser.add_argument("--sentences", type=int, default=SENTENCES)
    parser.add_argument("--show", action="store_true")
    asked = parser.parse_args()
    asked.file.parent.mkdir(parents=True, exist_ok=True)
    if not asked.show:
        measure(asked.file, asked.seconds, asked.sentences)
    if asked.file.exists():
        print(show("Hearing", table(asked.file)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
