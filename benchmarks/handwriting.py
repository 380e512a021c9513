"""How well handwriting is read: clean strokes of a public collection, made untidy as hands make them.

The strokes are those of Make Me a Hanzi (npm ``hanzi-writer-data`` 2.0.1, Arphic Public Licence), fetched when the
benchmark runs and not kept. They come from one typeface: what a population of hands does is only imitated here.
"""

from __future__ import annotations

import json
import math
import random
import statistics
import subprocess
import tarfile
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks.tables import Figure
from kiosk.writing.handwriting import Recogniser, in_gb2312, installed
from kiosk.writing.purpose import Purpose

PACKAGE = "hanzi-writer-data@2.0.1"
SAMPLES = 400
WORDS = ("政府", "信息", "公开", "申请", "养老", "医保", "社保卡", "身份证", "户口", "劳动合同", "公积金", "居住证",
         "驾驶证", "结婚登记", "低保", "工伤", "退休", "学区", "不动产", "惠企政策")  # fmt: skip
Ink = list[list[tuple[float, float]]]


def fetch(place: Path) -> dict[str, Ink]:
    """Fetch the collection; return the middle lines of every character's strokes, y down, in a square of 1024."""
    pack = ["npm", "pack", "--silent", "--pack-destination", str(place), PACKAGE]
    subprocess.run(pack, check=True, stdout=subprocess.DEVNULL)
    found: dict[str, Ink] = {}
    with tarfile.open(next(place.glob("*.tgz"))) as ball:
        for member in ball:
            name = Path(member.name).stem
            content = ball.extractfile(member) if len(name) == 1 and member.name.endswith(".json") else None
            if content:
                strokes = json.loads(content.read())["medians"]
                found[name] = [[(x, 900.0 - y) for x, y in stroke] for stroke in strokes]
    return found


def untidy(ink: Ink, rng: random.Random, much: float = 1.0) -> Ink:
    """Return the ink slanted, stretched, its strokes shifted and shaken."""
    slant, stretch = rng.uniform(-0.15, 0.15) * much, 1 + rng.uniform(-0.15, 0.15) * much
    drawn = []
    for stroke in ink:
        dx, dy = rng.gauss(0, 25 * much), rng.gauss(0, 25 * much)
        phase, shake = rng.uniform(0, 2 * math.pi), rng.gauss(0, 12 * much)
        drawn.append(
            [
                (
                    stretch * x + slant * y + dx + shake * math.sin(phase + y / 120),
                    y + dy + shake * math.cos(phase + x / 120),
                )
                for x, y in stroke
            ]
        )
    return drawn


def joined(ink: Ink, rng: random.Random) -> Ink:
    """Return the ink with a third of the strokes run into the next, the finger not lifted."""
    drawn: Ink = []
    for stroke in untidy(ink, rng):
        if drawn and rng.random() < 1 / 3:
            drawn[-1] = drawn[-1] + stroke
        else:
            drawn.append(stroke)
    return drawn


def swapped(ink: Ink, rng: random.Random) -> Ink:
    """Return the ink with its strokes in any order and every fourth drawn backwards."""
    drawn = [stroke[::-1] if rng.random() < 0.25 else stroke for stroke in untidy(ink, rng)]
    rng.shuffle(drawn)
    return drawn


def beside(inks: Sequence[Ink], rng: random.Random) -> Ink:
    """Return characters written in a row."""
    drawn: Ink = []
    for place, ink in enumerate(inks):
        shift = place * (1024 + rng.uniform(20, 160))
        lift = rng.gauss(0, 50)
        drawn += [[(x + shift, y + lift) for x, y in stroke] for stroke in untidy(ink, rng)]
    return drawn


def measure() -> list[Figure]:
    """Measure; nothing where the recogniser is not installed."""
    if not installed():
        return []
    with tempfile.TemporaryDirectory(prefix="mingchuang-ink-") as work:
        strokes = fetch(Path(work))
    rng = random.Random(20261124)
    level_1 = sorted(c for c in strokes if in_gb2312(c) and c.encode("gb2312")[0] < 0xD8)
    level_2 = sorted(c for c in strokes if in_gb2312(c) and c.encode("gb2312")[0] >= 0xD8)
    usual, rare = rng.sample(level_1, SAMPLES), rng.sample(level_2, SAMPLES // 2)
    outside = [c for c in "喆堃昇淼犇玥珺骉鑫甯" if c in strokes]
    reader = Recogniser()
    took: list[float] = []

    def rate(texts: Sequence[str], draw: Callable[[str], Ink], purpose: Purpose = Purpose.TEXT) -> tuple[float, float]:
        first = ten = 0
        for text in texts:
            ink = draw(text)
            start = time.perf_counter()
            found = reader.read(ink, purpose)
            took.append(time.perf_counter() - start)
            first += found[:1] == [text]
            ten += text in found[:10]
        return 100 * first / len(texts), 100 * ten / len(texts)

    figures: list[Figure] = []

    def add(what: str, rates: tuple[float, float], first_goal: float | None, ten_goal: float | None) -> None:
        figures.append(Figure(f"{what}: not first", 100 - rates[0], "%", first_goal))
        figures.append(Figure(f"{what}: not among ten", 100 - rates[1], "%", ten_goal))

    add("usual characters, untidy", rate(usual, lambda c: untidy(strokes[c], rng)), 12, 2)
    add("usual characters, strokes joined", rate(usual, lambda c: joined(strokes[c], rng)), 20, 5)
    add("usual characters, order swapped", rate(usual, lambda c: swapped(strokes[c], rng)), 12, 2)
    add("usual characters, very untidy", rate(usual, lambda c: untidy(strokes[c], rng, 2)), None, None)
    add("rare characters (GB 2312 level 2), untidy", rate(rare, lambda c: untidy(strokes[c], rng)), None, 5)
    add("beyond GB 2312, in a name", rate(outside, lambda c: untidy(strokes[c], rng), Purpose.NAME), None, None)
    single = list(took)
    took.clear()
    rows = list(WORDS) * 5
    add("words of 2 to 4 in a row", rate(rows, lambda w: beside([strokes[c] for c in w], rng)), 20, 8)
    figures.append(Figure("reading one character, median", statistics.median(single) * 1000, "ms", 50))
    figures.append(Figure("reading a word in a row, median", statistics.median(took) * 1000, "ms", 100))
    return figures


if __name__ == "__main__":
    for figure in measure():
        print(f"{figure.what:55} {figure.value:8.1f} {figure.unit}")
