"""``make bench``: measure everything and print one table for each subject (``-- wire glass`` chooses)."""

from __future__ import annotations

import platform
import sys
import tempfile
from pathlib import Path

from benchmarks import glass, handwriting, pinyin, wire
from benchmarks.tables import show


def main(chosen: list[str]) -> int:
    """Return 1 when a goal is missed."""
    missed = False
    print(f"Python {platform.python_version()}, {platform.machine()}, {platform.system()}")
    with tempfile.TemporaryDirectory(prefix="mingchuang-bench-") as work:
        home = Path(work) / "home"
        for name, title, measure in (
            ("handwriting", "Handwriting", handwriting.measure),
            ("pinyin", "Pinyin", pinyin.measure),
        ):
            if not chosen or name in chosen:
                figures = measure()
                print(show(title, figures), flush=True)
                missed = missed or not all(f.met for f in figures)
        if chosen and not {"wire", "glass"} & set(chosen):
            return 1 if missed else 0
        wired = wire.measure(home)  # It also fills the library that the rest is measured on.
        for name, title in (("wire", "Publish and sync"), ("glass", "At the glass")):
            if chosen and name not in chosen:
                continue
            figures = wired if name == "wire" else glass.measure(home)
            print(show(title, figures), flush=True)
            missed = missed or not all(f.met for f in figures)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
