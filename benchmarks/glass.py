"""What the person at the glass waits for: a letter, a tap, the start; and the memory it takes."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import apsw

from benchmarks.tables import Figure, spread

ROOT = Path(__file__).resolve().parent.parent
STARTS = 5


def probe(home: Path, what: str) -> dict[str, Any]:
    """Run the probe in a process of its own."""
    environment = {"QT_QPA_PLATFORM": "offscreen"} | os.environ
    environment |= {"MINGCHUANG_HOME": str(home), "PROBE_START": str(time.monotonic())}
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.probe", what], env=environment, cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return result


def scan(home: Path) -> float:
    """Return the seconds of finding a word by reading every document (LIKE) in a plain table."""
    db = apsw.Connection(str(home / "plain.sqlite"), flags=apsw.SQLITE_OPEN_READONLY)
    took = []
    for word in ("劳动合同", "户口", "道路交通"):
        start = time.perf_counter()
        db.execute("SELECT id FROM t WHERE data LIKE ?", (f"%{word}%",)).fetchall()
        took.append(time.perf_counter() - start)
    db.close()
    return statistics.median(took)


def frames() -> list[Figure]:
    """Measure frame times of scrolling and of the keyboard, beside a bare window that draws one moving line."""
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.frames"],
        env={"QT_QPA_PLATFORM": "offscreen"} | os.environ,
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout.splitlines()[-1])
    return [
        figure
        for what, name in (
            ("scroll", "frame while scrolling 100,000 characters"),
            ("keyboard", "frame while a keyboard opens"),
        )
        for figure in spread(name, report[what], 1000 / 30, "one frame at 60 Hz", 1 / 60)
    ]


def measure(home: Path) -> list[Figure]:
    """Measure on a home whose terminal has synced."""
    probe(home, "terminal")  # The very first start compiles the QML into its cache.
    probe(home, "window")
    starts = [probe(home, "terminal") for _ in range(STARTS)]
    windows = [probe(home, "window") for _ in range(STARTS)]
    tour = probe(home, "tour")
    bare = statistics.median(w["first_frame"] for w in windows)
    frame = 1 / 60
    like = "reading every document (LIKE)"
    return [
        *frames(),
        *spread("keystroke to results on the glass", tour["keys"], 50, like, scan(home)),
        *spread("tap to new screen, first time", tour["first"], 100, "one frame at 60 Hz", frame),
        *spread("tap to new screen, later", tour["screens"], 100, "one frame at 60 Hz", frame),
        *spread("tap to document open", tour["documents"], 100, "one frame at 60 Hz", frame),
        Figure(
            "start to rest screen", statistics.median(s["first_frame"] for s in starts), "s", 3, "bare window", bare
        ),
        Figure("start to home screen", statistics.median(s["home"] for s in starts), "s", 3, "bare window", bare),
        Figure(
            "resident memory after use",
            tour["resident"],
            "MB",
            400,
            "bare window",
            statistics.median(w["resident"] for w in windows),
        ),
    ]
