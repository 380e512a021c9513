"""The staff's page: health at a glance, behind a PIN."""

from __future__ import annotations

import datetime as dt
import shutil
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, QTimer, Signal, Slot

from kiosk.calling import Calls
from kiosk.errors import KioskError
from kiosk.journal import tail
from kiosk.printing import printer
from kiosk.requests.outbox import Outbox
from kiosk.restarts import TELL_FROM, Restarts
from kiosk.staff import StaffAccess
from kiosk.status import read_status
from ui.context import Context, Worker

LOG_LINES = 40
_STICKS = (Path("/media"), Path("/run/media"), Path("/mnt"))


class StaffBridge(QObject):
    """``Bridge.staff``."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._c = context
        self._access = StaffAccess(context.places.staff)
        self._enter = Worker("pin")
        self._work = Worker("staff")
        self._timer = QTimer(self, interval=3000)
        self._timer.timeout.connect(self.look)
        self.wipe()

    @Slot()
    def wipe(self) -> None:
        """Lock."""
        self._enter.forget()
        self._timer.stop()
        self._open = False
        self._problem = ""
        self._rows: list[dict[str, Any]] = []
        self._log = ""
        self._message = ""
        self.changed.emit()

    @Slot(str)
    def enter(self, pin: str) -> None:
        """Try a PIN; Argon2 takes its time, so not on the UI thread."""
        self._enter.run(lambda: self._access.enter(pin), lambda _: self._opened(), self._refused)

    def _opened(self) -> None:
        self._open, self._problem = True, ""
        self._timer.start()
        self.look()
        self.changed.emit()

    def _refused(self, error: Exception) -> None:
        self._problem = self._c.error_words(error)
        self.changed.emit()

    @Slot()
    def look(self) -> None:
        """Gather the health rows anew."""
        if self._open:
            self._work.run(self._gather, self._show)

    def _age(self, moment: dt.datetime | None) -> str:
        if moment is None:
            return self._c.words("staff.never")
        minutes = int((dt.datetime.now(dt.UTC) - moment).total_seconds() // 60)
        if minutes < 120:
            return self._c.words("staff.minutes", count=max(0, minutes))
        if minutes < 2880:
            return self._c.words("staff.hours", count=minutes // 60)
        return self._c.words("staff.days", count=minutes // 1440)

    def _gather(self) -> tuple[list[dict[str, Any]], str]:
        places, words = self._c.places, self._c.words
        status = read_status(places.status)
        rows: list[dict[str, Any]] = []

        def add(name: str, value: str, level: str = "good") -> None:
            rows.append({"name": words(f"staff.{name}"), "value": value, "level": level})

        call = Calls(places.call).open()
        if call is not None:
            add("call", self._age(call.at), "signal")
        add("version", version("mingchuang"))
        good = status.result == "ok"
        add("sync", self._age(status.last_success), "good" if good else "warn")
        if not good and status.result != "never":
            add("sync_result", words(f"error.{status.result}", **status.params), "warn")
        try:
            state = self._c.library.state()
            documents = state.counts.get("document", 0)
            add("library", words("staff.library.value", documents=documents, megabytes=state.bytes // 1_000_000))
            released = self._c.day_words(state.released_at.date() if state.released_at else None)
            add("release", words("staff.release.value", sequence=state.sequence, day=released))
        except KioskError as error:
            add("library", self._c.error_words(error), "signal")
        try:
            outbox = Outbox(places.outbox)
            counts = outbox.counts()
            if outbox.set_aside:
                add("outbox_damaged", outbox.set_aside.name, "signal")
            outbox.close()
            oldest = self._age(counts.oldest) if counts.oldest else "-"
            level = "good" if not counts.waiting else "warn"
            add("outbox", words("staff.outbox.value", waiting=counts.waiting, oldest=oldest, total=counts.total), level)
            if counts.refused:
                add("refused", str(counts.refused), "signal")
        except KioskError as error:
            add("outbox", self._c.error_words(error), "signal")
        disk = shutil.disk_usage(places.root)
        free = words("staff.disk.value", free=f"{disk.free / 1e9:.1f}", total=f"{disk.total / 1e9:.0f}")
        add("disk", free, "good" if disk.free > 500_000_000 else "signal")
        queue = printer(self._c.settings.printer)
        add("printer", queue or words("staff.printer.none"), "good" if queue else "warn")
        add("media", f"{status.media_have} / {status.media_want}")
        if status.clock_doubt:
            add("clock", words("staff.clock.doubt"), "signal")
        if restarts := Restarts(places.restarts).today():
            add("restarts", str(restarts), "signal" if restarts >= TELL_FROM else "warn")
        if self._c.settings_error:
            add("settings", self._c.settings_error, "warn")
        lines = [line for name in ("sync.log", "terminal.log") for line in tail(places.logs / name, LOG_LINES)]
        return rows, "\n".join(lines[-LOG_LINES:])

    def _show(self, found: tuple[list[dict[str, Any]], str]) -> None:
        self._rows, self._log = found
        self.changed.emit()

    @Slot()
    def syncNow(self) -> None:  # noqa: N802 - QML's way of names
        """Ask the daemon for a sync."""
        self._c.places.wish.touch()
        self._message = self._c.words("staff.sync.asked")
        self.changed.emit()

    @Slot()
    def importStick(self) -> None:  # noqa: N802 - QML's way of names
        """Import a release directory from a stick, by the daemon's own program and checks."""
        found = [
            stamp.parent.parent
            for base in _STICKS
            for pattern in ("*/metadata", "*/*/metadata", "*/release/metadata", "*/*/release/metadata")
            for folder in (base.glob(pattern) if base.exists() else ())
            if (stamp := folder / "timestamp.json").exists()
        ]
        if not found:
            self._message = self._c.words("staff.import.none")
            self.changed.emit()
            return
        self._message = self._c.words("staff.import.going")
        self.changed.emit()

        def work() -> str:
            # The screens know no wire: the daemon's program does the import.
            program = [sys.executable, "-m", "sync.daemon.cli", "--import", str(found[0])]
            done = subprocess.run(program, capture_output=True, text=True, timeout=3600, check=False)
            return (done.stdout + done.stderr).strip()

        self._enter.run(work, self._imported)

    def _imported(self, words: str) -> None:
        self._message = words
        self.changed.emit()
        self.look()

    @Slot()
    def quit(self) -> None:
        """End the terminal. Not by quit(), which would ask the window, and that one refuses."""
        QCoreApplication.exit(0)

    isOpen = Property(bool, lambda self: self._open, notify=changed)  # noqa: N815 - QML's way of names
    problem = Property(str, lambda self: self._problem, notify=changed)
    rows = Property(list, lambda self: self._rows, notify=changed)
    logTail = Property(str, lambda self: self._log, notify=changed)  # noqa: N815
    message = Property(str, lambda self: self._message, notify=changed)

    def close(self) -> None:
        """End the workers."""
        self._timer.stop()
        self._enter.close()
        self._work.close()
