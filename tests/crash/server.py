"""Starts our programs quickly: imports them once, then forks a real process for each command asked for.

A line of JSON a command: {"module", "arguments", "environment", "out", "err"}; a line back: the wait status. With
"go" the line back is the process's number, at once; {"wait": number} asks for its status.
"""

from __future__ import annotations

import ctypes
import importlib
import json
import os
import sys
from pathlib import Path


def _run(asked: dict) -> None:
    os.environ.update(asked["environment"])
    for name, number in (("out", 1), ("err", 2)):
        os.dup2(os.open(asked[name], os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), number)
    os.closerange(3, 900)
    if "SHIM_ROOT" in os.environ:
        ctypes.CDLL(None).shim_begin()
    sys.argv = [asked["module"], *asked["arguments"]]
    code = 0
    try:
        importlib.import_module(asked["module"]).main()
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else int(end.code is not None)
    except BaseException:  # noqa: BLE001 - the last place to tell it
        import traceback

        traceback.print_exc()
        code = 70
    sys.stdout.flush()
    sys.stderr.flush()
    if "SHIM_ROOT" in os.environ and asked.get("count"):
        with Path(asked["count"]).open("w") as file:
            file.write(str(ctypes.CDLL(None).shim_count()))
    os._exit(code)


def main() -> None:
    for name in ("ui.cli", "sync.daemon.cli", "sync.portal.cli", "sync.portal.progress"):
        importlib.import_module(name)
    answers = os.fdopen(os.dup(1), "w")
    print("ready", file=answers, flush=True)
    for line in sys.stdin:
        asked = json.loads(line)
        child = asked.get("wait") or os.fork()
        if child == 0:
            _run(asked)
        print(child if asked.get("go") else os.waitpid(child, 0)[1], file=answers, flush=True)


if __name__ == "__main__":
    main()
