"""``make soak``: terminal, daemon and portal in gentle use for hours; a CSV of what they hold, and a summary.

``python -m tests.soak DIRECTORY [--minutes 125]`` leaves in DIRECTORY ``samples.csv`` (every ten seconds),
``sittings.jsonl`` (one line a sitting) and, at the end or when stopped, ``summary.txt``.
"""

from __future__ import annotations

import argparse
import contextlib
import csv
import json
import os
import shutil
import signal
import statistics
import subprocess
import sys
import time
from pathlib import Path

from tests.conftest import ROOT, SAMPLE, environment, free_port, program
from tests.soak.glass import MARKER

EVERY = 10.0
PROGRAMS = ("terminal", "daemon", "portal")
COLUMNS = ["seconds", "load", *(f"{p}_{what}" for p in PROGRAMS for what in ("rss_kb", "handles", "threads", "cpu_s"))]
COLUMNS += ["terminal_bytes", "terminal_files", "portal_bytes"]


def look(process: subprocess.Popen[bytes]) -> list[float]:
    """Return resident kB, open handles, threads and CPU seconds of a process (proc(5))."""
    root = Path(f"/proc/{process.pid}")
    status = dict(line.split(":\t", 1) for line in (root / "status").read_text().splitlines() if ":\t" in line)
    times = (root / "stat").read_text().rpartition(")")[2].split()
    cpu = (int(times[11]) + int(times[12])) / os.sysconf("SC_CLK_TCK")
    handles = len(list((root / "fd").iterdir()))
    return [int(status["VmRSS"].split()[0]), handles, int(status["Threads"]), cpu]


def size(directory: Path) -> tuple[int, int]:
    """Return bytes on disk and number of the files below a directory."""
    total = files = 0
    for file in directory.rglob("*"):
        with contextlib.suppress(OSError):
            if file.is_file():
                total += file.stat().st_blocks * 512
                files += 1
    return total, files


def summary(directory: Path, home: Path, asked_minutes: float, codes: dict[str, int | None]) -> str:
    """Compare beginning and end; the first five minutes, in which caches fill, are left out."""
    with (directory / "samples.csv").open() as file:
        samples = [{k: float(v) for k, v in row.items()} for row in csv.DictReader(file)]
    sittings = [json.loads(line) for line in (directory / "sittings.jsonl").read_text().splitlines()]
    samples = [s for s in samples if s["seconds"] >= 300] or samples
    span = samples[-1]["seconds"] - samples[0]["seconds"]
    window = min(900.0, span / 4)
    first = [s for s in samples if s["seconds"] <= samples[0]["seconds"] + window]
    last = [s for s in samples if s["seconds"] >= samples[-1]["seconds"] - window]
    lines = [
        f"asked for {asked_minutes:g} minutes, ran {samples[-1]['seconds'] / 60:.1f}; {len(sittings)} sittings",
        f"medians of the first and the last {window / 60:.0f} minutes (from minute 5 on)",
        f"{'':28}{'first':>12}{'last':>12}{'change':>9}",
    ]

    def row(name: str, before: float, after: float) -> None:
        change = f"{(after - before) / before * 100:+.2f}%" if before else ""
        lines.append(f"{name:28}{before:12.1f}{after:12.1f}{change:>9}")

    for column in COLUMNS[1:]:
        if not column.endswith("cpu_s"):
            row(column, statistics.median(s[column] for s in first), statistics.median(s[column] for s in last))
    half = [s for s in samples if s["seconds"] >= samples[0]["seconds"] + span / 2]
    for name in PROGRAMS:
        key = f"{name}_rss_kb"
        slope = statistics.linear_regression([s["seconds"] / 3600 for s in half], [s[key] for s in half]).slope
        base = statistics.median(s[key] for s in half)
        share = slope * (span / 2 / 3600) / base * 100
        lines.append(f"{key}: trend over the last half {slope:+.0f} kB an hour, {share:+.2f} % of {base:.0f} kB")
        used = samples[-1][f"{name}_cpu_s"] - samples[0][f"{name}_cpu_s"]
        lines.append(f"{name}: {used / span * 100:.1f} % of one core")
    good = [s for s in sittings if not s["problem"]]
    quarter = max(1, len(good) // 8)
    for key in ("rss_kb", "objects", "frame_ms_median", "frame_ms_p95", "frame_ms_worst"):
        early, late = good[4 : 4 + quarter] or good[:1], good[-quarter:]
        row(f"at rest: {key}", statistics.median(s[key] for s in early), statistics.median(s[key] for s in late))
    lines.append(f"sittings with a problem: {len(sittings) - len(good)}")
    lines += sorted({f"    {s['what']}: {s['problem']}" for s in sittings if s["problem"]})[:10]
    lines.append(f"sittings that did not end at rest: {sum(not s['resting'] for s in sittings)}")
    lines.append(f"QML warnings: {sorted({w for s in sittings for w in s['warnings']})}")
    ended = {name: code for name, code in codes.items() if code is not None}
    lines.append(f"programs that ended by themselves before the end: {ended or 'none'}")
    needles = [MARKER.encode(), MARKER.encode("utf-16-le"), MARKER.encode("gb18030"), b"11010519491231002X"]
    files = [f for part in ("terminal", "home") for f in (home / part).rglob("*") if f.is_file()]
    hits = [str(f.relative_to(home)) for f in files if any(n in f.read_bytes() for n in needles)]
    lines.append(f"files of the terminal that hold what was typed: {hits or 'none'} (of {len(files)})")
    return "\n".join(lines) + "\n"


def main() -> int:
    """Run, and write the summary whatever ends it."""
    options = argparse.ArgumentParser()
    options.add_argument("directory", type=Path)
    options.add_argument("--minutes", type=float, default=125.0)
    asked = options.parse_args()
    directory: Path = asked.directory
    shutil.rmtree(directory, ignore_errors=True)
    directory.mkdir(parents=True)
    home = directory / "state"
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    program("mingchuang-portal", "init", "--base-url", address, home=home)
    program("mingchuang-portal", "publish", "--records", SAMPLE, "--statutes", SAMPLE / "statutes.jsonl.gz", home=home)
    (home / "terminal").mkdir(mode=0o700, exist_ok=True)
    settings = f'portal = "{address}"\nidle_seconds = 10\ncountdown_seconds = 5\nsync_seconds = 30\n'
    (home / "terminal" / "settings.toml").write_text(settings)
    quiet = environment(home) | {"HOME": str(home / "home"), "TMPDIR": str(home / "tmp"), "PYTHONUNBUFFERED": "1"}
    for name in ("home", "tmp"):
        (home / name).mkdir()
    children: dict[str, subprocess.Popen[bytes]] = {}

    def start(name: str, *command: str, **more: str) -> None:
        out = (directory / f"{name}.out").open("wb")
        children[name] = subprocess.Popen(command, env=quiet | more, cwd=ROOT, stdout=out, stderr=out)

    display = next(n for n in range(180, 300) if not Path(f"/tmp/.X{n}-lock").exists())
    start("xvfb", "Xvfb", f":{display}", "-screen", "0", "1080x1920x24", "-nolisten", "tcp")
    start("portal", sys.executable, "-m", "sync.portal.cli", "serve", "--port", str(port))
    time.sleep(3)
    program("mingchuang-sync", "--once", "--portal", address, home=home)
    start("daemon", sys.executable, "-m", "sync.daemon.cli", "--portal", address)
    where = str(directory / "sittings.jsonl")
    start(
        "terminal",
        *(sys.executable, "-m", "tests.soak.glass", where, str(asked.minutes * 60 + 30)),
        DISPLAY=f":{display}",
        QT_QPA_PLATFORM="xcb",
        QSG_RENDER_LOOP="basic",
        QT_QUICK_BACKEND="software",
    )
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    begun = time.monotonic()
    codes: dict[str, int | None] = {}
    try:
        with (directory / "samples.csv").open("w", newline="") as file:
            out = csv.writer(file)
            out.writerow(COLUMNS)
            while time.monotonic() - begun < asked.minutes * 60:
                time.sleep(EVERY)
                codes = {name: child.poll() for name, child in children.items()}
                if any(code is not None for code in codes.values()):
                    break
                row = [round(time.monotonic() - begun, 1), os.getloadavg()[0]]
                for name in PROGRAMS:
                    row += look(children[name])
                row += [*size(home / "terminal"), size(home / "portal")[0]]
                out.writerow(row)
                file.flush()
    finally:
        for child in reversed(children.values()):
            child.terminate()
        for child in children.values():
            with contextlib.suppress(subprocess.TimeoutExpired):
                child.wait(10)
        text = summary(directory, home, asked.minutes, codes)
        (directory / "summary.txt").write_text(text, "utf-8")
        sys.stdout.write(text)
    return 1 if any(code is not None for code in codes.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
