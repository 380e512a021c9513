"""Runs the real programs under the fault-injecting layer."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.conftest import ROOT, environment

MODULES = {"mingchuang": "ui.cli", "mingchuang-sync": "sync.daemon.cli", "mingchuang-portal": "sync.portal.cli"}
KILLED = -9


def build_shim(directory: Path) -> Path:
    """Compile the layer, or skip where it cannot be."""
    compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    if compiler is None or not sys.platform.startswith("linux"):
        pytest.skip("no C compiler on this machine (or not Linux): the fault-injecting layer cannot be built")
    shim = directory / "shim.so"
    source = Path(__file__).with_name("shim.c")
    subprocess.run([compiler, "-O1", "-shared", "-fPIC", "-o", shim, source, "-lpthread"], check=True, timeout=60)
    return shim


@dataclass(frozen=True)
class Done:
    """How a program ended: its exit code (-9 killed), what it said, how many calls it made that change files."""

    code: int
    out: str
    err: str
    calls: int


class Programs:
    """Runs our programs, each a process of its own, forked from one that has imported them already."""

    def __init__(self, shim: Path, work: Path) -> None:
        self.shim, self.work = shim, work
        base = environment(work) | {"LD_PRELOAD": str(shim), "PYTHONDONTWRITEBYTECODE": "1"}
        self._server = subprocess.Popen(
            [sys.executable, "-m", "tests.crash.server"],
            env=base,
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._server.stdout is not None and self._server.stdout.readline() == "ready\n"

    def close(self) -> None:
        """End the server."""
        assert self._server.stdin is not None
        self._server.stdin.close()
        self._server.wait(20)

    def _ask(self, asked: dict[str, object]) -> int:
        assert self._server.stdin is not None and self._server.stdout is not None
        self._server.stdin.write(json.dumps(asked) + "\n")
        self._server.stdin.flush()
        return int(self._server.stdout.readline())

    def _asked(
        self, program: str, arguments: tuple[object, ...], home: Path, watch: Path | None, plan: dict[str, object]
    ) -> dict[str, object]:
        files = {name: str(self.work / name) for name in ("out", "err", "count")}
        Path(files["count"]).unlink(missing_ok=True)
        shim = {"SHIM_ROOT": str(watch or home)} | {f"SHIM_{k.upper()}": str(v) for k, v in plan.items()}
        return {
            "module": MODULES[program],
            "arguments": [str(a) for a in arguments],
            "environment": {"MINGCHUANG_HOME": str(home), **shim},
            **files,
        }

    def run(self, program: str, *arguments: object, home: Path, watch: Path | None = None, **plan: object) -> Done:
        """Run a program to its end. `plan` is ``at``, ``do``, ``clock`` and ``log`` (see shim.c)."""
        status = self._ask(self._asked(program, arguments, home, watch, plan))
        out, err = ((self.work / name).read_text("utf-8", "replace") for name in ("out", "err"))
        count = self.work / "count"
        return Done(os.waitstatus_to_exitcode(status), out, err, int(count.read_text()) if count.exists() else 0)

    def serve(self, home: Path, port: int, *arguments: object, **plan: object) -> int:
        """Start a portal; return its process number once it answers, or has died of what was planned."""
        asked = self._asked("mingchuang-portal", ("serve", "--port", port, *arguments), home, home / "portal", plan)
        number = self._ask(asked | {"go": True})
        for _ in range(600):
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 0.2):
                return number
            if "Z (zombie)" in Path(f"/proc/{number}/status").read_text():
                return number
            time.sleep(0.02)
        raise AssertionError("the portal does not answer")

    def end(self, number: int, how: int = signal.SIGKILL) -> None:
        """End a portal."""
        os.kill(number, how)
        self._ask({"wait": number})
