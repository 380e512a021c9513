"""Knock at the doors with a coverage-guided fuzzer, one process a door, for some seconds each.

Usage: python -m tests.fuzz SECONDS [DOOR...]. What breaks a door is kept in run/fuzz/<door>/; exit code 1 then.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

CORPUS = Path("run/fuzz")


def knock(name: str, arguments: list[str]) -> None:
    """Fuzz one door in this process, until its time is over or it breaks."""
    import atheris

    with atheris.instrument_imports(include=["kiosk", "sync"]):
        from tests.fuzz.doors import DOORS

    door = DOORS[name]

    def one(data: bytes) -> None:
        door(data)

    atheris.Setup([sys.argv[0], *arguments], one)
    atheris.Fuzz()


def main() -> int:
    """Fuzz every door in turn; say executions, coverage and what was found."""
    if sys.argv[1] == "--door":
        knock(sys.argv[2], sys.argv[3:])
        return 0
    from tests.fuzz.doors import DOORS, seeds

    seconds = int(sys.argv[1])
    broken = 0
    for name in sys.argv[2:] or DOORS:
        corpus = CORPUS / name
        corpus.mkdir(parents=True, exist_ok=True)
        for at, seed in enumerate(seeds()[name]):
            (corpus / f"seed-{at}").write_bytes(seed)
        command = [sys.executable, "-m", "tests.fuzz", "--door", name, str(corpus), f"-max_total_time={seconds}"]
        command += ["-rss_limit_mb=2048", "-timeout=10", "-max_len=8192", "-print_final_stats=1"]
        command += [f"-artifact_prefix={corpus}/broken-"]
        done = subprocess.run(command, capture_output=True, text=True, errors="replace")
        counted = re.search(r"number_of_executed_units:\s*(\d+)", done.stderr)
        cover = re.findall(r"cov: (\d+)", done.stderr)
        print(f"{name}: {counted[1] if counted else '?'} executions, {cover[-1] if cover else '?'} edges", flush=True)
        if done.returncode:
            print(f"{name}: ended with {done.returncode}", flush=True)
            broken += 1
            trace = [line for line in done.stderr.splitlines() if not line.startswith(("#", "INFO", "stat"))]
            print("\n".join(trace[-25:]), flush=True)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
