"""A helper's process, spoken to in lines of JSON."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

Process = subprocess.Popen[str]


def start(module: str, *arguments: str) -> Process:
    """Start a module of ours as a process.

    Raises:
        OSError: It cannot be started.
    """
    return subprocess.Popen(
        [sys.executable, "-m", module, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        encoding="utf-8",
    )


def tell(process: Process | None, **command: Any) -> bool:
    """Send a command; return whether it could be sent."""
    if process is None or process.stdin is None:
        return False
    try:
        process.stdin.write(json.dumps(command) + "\n")
        process.stdin.flush()
    except (OSError, ValueError):
        return False
    return True


def answers(process: Process) -> Iterator[dict[str, Any]]:
    """Yield what the process says, until it ends or says something that is no JSON."""
    assert process.stdout is not None  # noqa: S101 - asked for as a pipe
    with contextlib.suppress(OSError, ValueError):
        for line in process.stdout:
            yield json.loads(line)


def end(process: Process | None) -> None:
    """Kill the process and wait for it."""
    if process is None:
        return
    process.kill()
    process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with contextlib.suppress(OSError):
                pipe.close()
