"""``mingchuang-supervise``: keeps the terminal on the glass. Whatever befalls it, the rest screen is back in seconds.

The terminal beats by a pipe, from its UI thread. When it dies, or beats no more, it is killed whole, the sitting's
files are wiped, the event is written down, and it starts anew.
"""

from __future__ import annotations

import contextlib
import logging
import os
import select
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable

from kiosk import places as kiosk_places
from kiosk.asking import Asking
from kiosk.hardening import CLEAN_MEMORY
from kiosk.journal import Ours, keep
from kiosk.places import TerminalPlaces
from kiosk.restarts import Restarts

BEAT_SECONDS = 0.5
"""How often the terminal beats."""
HUNG_SECONDS = 2.0
"""Without a beat for so long the terminal hangs: no work on the UI thread takes a fraction of it."""
START_SECONDS = 60.0
"""How long a start may take until the first beat: a cold disk, QML compiled for the first time."""
BEAT_VARIABLE = "MINGCHUANG_BEAT"
LONGEST_PAUSE = 30.0
QUIT, AGAIN = 0, 75
"""Exit codes of the terminal: staff wants it gone; staff wants it started anew."""

log = logging.getLogger("mingchuang.supervise")


class Supervisor:
    """Runs the terminal's program until staff ends it or :meth:`stop` is called."""

    def __init__(self, places: TerminalPlaces, command: list[str] | None = None) -> None:
        self._places = places
        self._command = command or [sys.executable, "-m", "ui.cli"]
        self._restarts = Restarts(places.restarts)
        self._child: subprocess.Popen[bytes] | None = None
        self._stopped = False

    def run(self, started: Callable[[int], None] = lambda _: None) -> int:
        """Supervise; return the exit code for the service manager. `started` is told each child's pid."""
        early = 0
        while not self._stopped:
            beat, child = self._start()
            started(child.pid)
            why, beaten = self._watch(beat, child)
            code = child.returncode
            if self._stopped or code == QUIT:
                self._wipe()
                return 0
            self._wipe()
            if code != AGAIN:
                count = self._restarts.add(why)
                log.error("the terminal %s (exit %s), time %s today", Ours(why), code, count)
            # A terminal that dies before its first beat may have a spoilt cache, or the disk is full: slow down.
            early = 0 if beaten else early + 1
            if early:
                shutil.rmtree(self._places.root / "qmlcache", ignore_errors=True)
                self._pause(min(LONGEST_PAUSE, 2.0 ** (early - 1) - 1))
        return 0

    def stop(self) -> None:
        """End the terminal and the supervision."""
        self._stopped = True
        if self._child is not None and self._child.poll() is None:
            self._child.terminate()

    def _start(self) -> tuple[int, subprocess.Popen[bytes]]:
        reading, writing = os.pipe()
        os.set_blocking(writing, False)
        environment = os.environ | CLEAN_MEMORY | {BEAT_VARIABLE: str(writing)}
        self._child = subprocess.Popen(self._command, env=environment, pass_fds=(writing,), start_new_session=True)
        os.close(writing)
        return reading, self._child

    def _watch(self, beat: int, child: subprocess.Popen[bytes]) -> tuple[str, bool]:
        """Wait until the terminal dies or hangs; return which, and whether it ever beat."""
        beaten, last = False, time.monotonic()
        try:
            while True:
                ready, _, _ = select.select([beat], [], [], BEAT_SECONDS)
                if ready:
                    if not os.read(beat, 4096):
                        # The pipe's other end is closed: the process is ending. Children of it must not linger.
                        self._kill(child, patience=3.0 if self._stopped else 1.0)
                        return "died", beaten
                    beaten, last = True, time.monotonic()
                elif child.poll() is not None:
                    self._kill(child)
                    return "died", beaten
                elif not self._stopped and time.monotonic() - last > (HUNG_SECONDS if beaten else START_SECONDS):
                    self._kill(child)
                    return "hung", beaten
        finally:
            os.close(beat)

    @staticmethod
    def _kill(child: subprocess.Popen[bytes], patience: float = 0.0) -> None:
        with contextlib.suppress(subprocess.TimeoutExpired):
            child.wait(patience)
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(child.pid, signal.SIGKILL)
        child.wait()

    def _wipe(self) -> None:
        shutil.rmtree(self._places.root / "sitting", ignore_errors=True)
        Asking(self._places.asking).wipe()

    def _pause(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end and not self._stopped:
            time.sleep(0.1)


class Beat:
    """The terminal's end of the pipe: silent where nobody supervises."""

    def __init__(self) -> None:
        named = os.environ.pop(BEAT_VARIABLE, "")
        self._pipe = int(named) if named.isdecimal() else -1
        if self._pipe >= 0:
            os.set_inheritable(self._pipe, False)  # A voice that outlives us must not hold the pipe open.

    def __call__(self) -> None:
        """Say that the UI thread lives."""
        if self._pipe >= 0:
            with contextlib.suppress(OSError):
                os.write(self._pipe, b".")

    def __bool__(self) -> bool:
        return self._pipe >= 0


def main() -> None:
    """Supervise the terminal of this machine."""
    places = kiosk_places.terminal().prepare()
    keep(places.logs / "supervisor.log")
    supervisor = Supervisor(places)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: supervisor.stop())
    sys.exit(supervisor.run())


if __name__ == "__main__":
    main()
