"""Publishing and syncing the whole bundled collection, and an update of one per cent of it."""

from __future__ import annotations

import gzip
import json
import os
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

import apsw

from benchmarks.tables import Figure

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "assets" / "sample"
STATUTES = SAMPLE / "statutes.jsonl.gz"
MODULES = {"portal": "sync.portal.cli", "sync": "sync.daemon.cli"}


def run(home: Path, which: str, *arguments: object) -> tuple[float, str]:
    """Run one of the programs to its end; return the seconds and what it printed."""
    environment = os.environ | {"MINGCHUANG_HOME": str(home)}
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", MODULES[which], *map(str, arguments)],
        env=environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    took = time.perf_counter() - start
    assert done.returncode == 0, done.stdout + done.stderr
    return took, done.stdout


def _plain_rows(lines: list[str], file: Path) -> float:
    """Return the seconds of putting the same texts into one plain table, one transaction, no index."""
    start = time.perf_counter()
    db = apsw.Connection(str(file))
    db.execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL")
    with db:
        db.execute("CREATE TABLE t (id TEXT PRIMARY KEY, data TEXT)")
        db.executemany("INSERT INTO t VALUES (?, ?)", ((json.loads(line)["id"], line) for line in lines))
    db.close()
    return time.perf_counter() - start


def measure(home: Path) -> list[Figure]:
    """Publish, sync, change one document in a hundred, publish and sync again."""
    with gzip.open(STATUTES, "rt", encoding="utf-8") as source:
        lines = source.readlines()
    run(home, "portal", "init")
    publish, _ = run(home, "portal", "publish", "--records", SAMPLE, "--statutes", STATUTES)
    release = home / "portal" / "release"
    first, said = run(home, "sync", "--once", "--json", "--import", release)
    base = json.loads(said)["pulled"]["transferred"]
    plain = _plain_rows(lines, home / "plain.sqlite")
    start = time.perf_counter()
    with gzip.open(home / "plain.jsonl.gz", "wt", encoding="utf-8", compresslevel=6) as out:
        out.writelines(lines)
    zipped = time.perf_counter() - start

    chosen = set(random.Random(7).sample(range(len(lines)), round(len(lines) / 100)))
    changed = []
    for at, line in enumerate(lines):
        record = json.loads(line)
        if at in chosen:
            record["body"] += "\n附记：本条为更新试验所加的一段文字。"
        changed.append(json.dumps(record, ensure_ascii=False) + "\n")
    update = home / STATUTES.name
    with gzip.open(update, "wt", encoding="utf-8") as out:
        out.writelines(changed)
    again, _ = run(home, "portal", "publish", "--statutes", update)
    second, said = run(home, "sync", "--once", "--json", "--import", release)
    report = json.loads(said)["pulled"]
    assert report["changed"] >= len(chosen), report
    nothing, _ = run(home, "sync", "--once", "--json", "--import", release)

    elsewhere = home.with_name(home.name + "-from-nothing")
    shutil.copytree(home / "portal", elsewhere / "portal")
    shutil.copy(home / "root.json", elsewhere / "root.json")
    full, said = run(elsewhere, "sync", "--once", "--json", "--import", elsewhere / "portal" / "release")
    everything = json.loads(said)["pulled"]["transferred"]
    size = (home / "terminal" / "library.sqlite").stat().st_size / 1e6
    return [
        Figure("publish the collection (whole program)", publish, "s", None, "gzip of the same lines", zipped),
        Figure("first sync (whole program)", first, "s", None, "the same lines into one plain table", plain),
        Figure("library file", size, "MB", None, "that plain table", (home / "plain.sqlite").stat().st_size / 1e6),
        Figure("publish 1 % changed", again, "s", None, "publish of the whole", publish),
        Figure("sync of 1 % changed", second, "s", None, "sync from nothing", full),
        Figure("sync with nothing new", nothing, "s", None, "sync from nothing", full),
        Figure("bytes of 1 % changed", report["transferred"] / 1e3, "kB", base * 0.02 / 1e3, "the base", base / 1e3),
        Figure("bytes from nothing", everything / 1e3, "kB", None, "the base", base / 1e3),
    ]
