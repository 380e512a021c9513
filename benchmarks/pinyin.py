"""How well pinyin is understood: 200 phrases, whole, by initials, and with a speaker's slips, against Qt's engine."""

from __future__ import annotations

import json
import os
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from pypinyin import lazy_pinyin

from benchmarks.tables import Figure, p95
from kiosk.writing.lexicon import lexicon
from kiosk.writing.pinyin import Pinyin
from kiosk.writing.purpose import Purpose

DATA = Path(__file__).parent / "data" / "phrases.txt"
SLIPS = [tuple(s.split()) for s in ["zh z", "ch c", "sh s", "z zh", "c ch", "s sh", "n l", "l n", "h f", "f h"]]
TAILS = [tuple(s.split()) for s in ["ing in", "in ing", "eng en", "en eng", "ang an", "an ang"]]


def phrases() -> list[str]:
    """Return the phrases."""
    lines = DATA.read_text("utf-8").splitlines()
    return [phrase for line in lines if not line.startswith("#") for phrase in line.split()]


def slipped(syllables: Sequence[str], rng: random.Random) -> list[str]:
    """Return the syllables as somebody may say them who does not tell some sounds apart: one or two slips."""
    from kiosk.content.syllables import SYLLABLES

    said = list(syllables)
    places = list(range(len(said)))
    rng.shuffle(places)
    done = 0
    for place in places:
        choices = [n + said[place][len(o) :] for o, n in SLIPS if said[place].startswith(o)]
        choices += [said[place][: -len(o)] + n for o, n in TAILS if said[place].endswith(o)]
        choices = [c for c in choices if c in SYLLABLES and c != said[place]]
        if choices and done < 2:
            said[place] = rng.choice(choices)
            done += 1
    return said


def by_qt(typed: Sequence[str]) -> list[list[str]] | None:
    """Return what Qt Virtual Keyboard's pinyin engine offers, each in a fresh state; None where it is not to be had."""
    child = [sys.executable, "-m", "benchmarks.pinyin_qt"]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_IM_MODULE": "qtvirtualkeyboard"}
    done = subprocess.run(child, input=json.dumps(typed), env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        return None
    found: list[list[str]] = json.loads(done.stdout.splitlines()[-1])
    return found


def measure() -> list[Figure]:
    """Measure ours and Qt's on the same letters."""
    rng = random.Random(20261124)
    wanted = phrases()
    read = [[s.replace("ü", "v") for s in lazy_pinyin(phrase, v_to_u=False)] for phrase in wanted]
    ways = {
        "whole": ["".join(syllables) for syllables in read],
        "initials": ["".join(s[0] for s in syllables) for syllables in read],
        "with slips": ["".join(slipped(syllables, rng)) for syllables in read],
    }
    engine = Pinyin()
    listed = lexicon()
    word_for_word = sum(any(e.word == p for e in listed.entries(key(p))) for p in wanted)
    theirs = by_qt([letters for typed in ways.values() for letters in typed])
    figures: list[Figure] = [Figure("phrases that stand in the lexicon", 100 * word_for_word / len(wanted), "%")]
    took: list[float] = []
    for place, (way, typed) in enumerate(ways.items()):
        first = five = 0
        for number, (letters, phrase) in enumerate(zip(typed, wanted, strict=True)):
            engine.forget()
            # Letter by letter, as it is typed, for every tenth phrase; the others whole.
            for end in range(1 if number % 10 == 0 else len(letters), len(letters) + 1):
                start = time.perf_counter()
                found = [c.text for c in engine.candidates(letters[:end], Purpose.SEARCH)]
                if number % 10 == 0:
                    took.append(time.perf_counter() - start)
            first += found[:1] == [phrase]
            five += phrase in found[:5]
        qt_first = qt_five = None
        if theirs is not None:
            part = theirs[place * len(wanted) : (place + 1) * len(wanted)]
            qt_first = 100 - 100 * sum(f[:1] == [p] for f, p in zip(part, wanted, strict=True)) / len(wanted)
            qt_five = 100 - 100 * sum(p in f[:5] for f, p in zip(part, wanted, strict=True)) / len(wanted)
        # Two initials cannot tell two words apart: there the alternative is the measure.
        goal = {"whole": (10, 5), "initials": (None, None), "with slips": (25, 15)}[way]
        qt = "Qt's pinyin engine"
        figures.append(Figure(f"{way}: not first", 100 - 100 * first / len(wanted), "%", goal[0], qt, qt_first))
        figures.append(Figure(f"{way}: not among five", 100 - 100 * five / len(wanted), "%", goal[1], qt, qt_five))
    figures.append(Figure("a letter, median", statistics.median(took) * 1000, "ms", 16))
    figures.append(Figure("a letter, p95", p95(took) * 1000, "ms", 50))
    return figures


def key(phrase: str) -> str:
    """Return where a phrase would be filed."""
    from kiosk.writing.syllables import group

    return "".join(group(s.replace("ü", "v")) for s in lazy_pinyin(phrase, v_to_u=False))


if __name__ == "__main__":
    from benchmarks.tables import show

    print(show("Pinyin", measure()))
