"""``mingchuang doctor``: what is wrong with an installation, and how to mend it, in plain words."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Iterator

import apsw
import msgspec

from kiosk.errors import KioskError
from kiosk.library.reading import Library
from kiosk.library.schema import connect
from kiosk.library.soundness import faults
from kiosk.places import TerminalPlaces, assets, font_files, home
from kiosk.printing import printer
from kiosk.requests.calendar import trusted_now
from kiosk.requests.healing import integrity
from kiosk.requests.outbox import asides
from kiosk.restarts import Restarts
from kiosk.settings import Settings, load
from kiosk.speaking.choosing import voice_available
from kiosk.staff import StaffAccess
from kiosk.status import read_status

LEAST_FREE = 500_000_000
"""Bytes of disk below which a terminal should be looked after."""


class Finding(msgspec.Struct, frozen=True):
    """One thing looked at. `level` is ok, warning or error; the words are ``doctor.<code>``."""

    code: str
    level: str = "ok"
    params: dict[str, str] = {}


def examine(places: TerminalPlaces) -> Iterator[Finding]:
    """Look at everything a terminal needs."""
    try:
        places.prepare()
        probe = places.root / ".doctor"
        probe.write_bytes(b"x")
        probe.unlink()
        free = shutil.disk_usage(places.root).free
        level = "ok" if free > LEAST_FREE else "error"
        yield Finding("disk", level, {"free": f"{free / 1e9:.1f}", "directory": str(places.root)})
    except OSError as error:
        yield Finding("state", "error", {"directory": str(places.root), "reason": error.strerror or ""})
        return
    try:
        settings = load(places.settings)
        yield Finding("settings")
    except KioskError as error:
        settings = Settings()
        yield Finding("settings_wrong", "error", {k: str(v) for k, v in error.params.items()})
    yield from _content(places, settings)
    yield from _devices(places, settings)


def _content(places: TerminalPlaces, settings: Settings) -> Iterator[Finding]:
    trusted = (places.trust / "root.json").exists() or (home() / "root.json").exists() or bool(settings.root)
    yield Finding("root") if trusted else Finding("root_missing", "error")
    now = dt.datetime.now(dt.UTC)
    library = Library(places.library)
    try:
        state = library.state()
        if not state.sequence:
            yield Finding("library_missing", "error")
        else:
            if next(faults(connect(places.library, writer=False)), ""):
                raise KioskError("library.damaged")
            days = (now - state.released_at).days if state.released_at else 0
            params = {"sequence": str(state.sequence), "documents": str(state.counts.get("document", 0))}
            yield Finding("library", "ok", params)
            if days > settings.stale_days:
                yield Finding("library_old", "warning", {"days": str(days)})
        if trusted_now(now, state.released_at)[1]:
            yield Finding("clock", "error", {"now": f"{now:%Y-%m-%d %H:%M}"})
    except (KioskError, apsw.Error):
        yield Finding("library_damaged", "error")
    if integrity(places.outbox):
        yield Finding("outbox_damaged", "error", {"file": str(places.outbox)})
    else:
        yield Finding("outbox")
    for aside in asides(places.outbox):
        yield Finding("outbox_aside", "error", {"file": str(aside)})
    damaged = places.library.with_name("damaged-" + places.library.name)
    if damaged.exists():
        yield Finding("library_aside", "warning", {"file": str(damaged)})
    status = read_status(places.status)
    if status.result not in ("ok", "never"):
        yield Finding("sync_failed", "warning", {"code": status.result})
    elif status.result == "never":
        yield Finding("sync_never", "warning")
    else:
        yield Finding("sync")


def _devices(places: TerminalPlaces, settings: Settings) -> Iterator[Finding]:
    missing = [file for file in font_files() if not file.exists()]
    yield Finding("font_missing", "error", {"file": str(missing[0])}) if missing else Finding("font")
    compiled = list((assets() / "i18n").glob("*.qm"))
    yield Finding("words") if compiled else Finding("words_missing", "error")
    yield Finding("voice") if voice_available() else Finding("voice_missing", "warning")
    queue = printer(settings.printer)
    yield Finding("printer", "ok", {"printer": queue}) if queue else Finding("printer_missing", "warning")
    yield Finding("pin") if StaffAccess(places.staff).is_set() else Finding("pin_missing", "warning")
    if places.device_key.exists() and places.device_key.stat().st_mode & 0o077:
        yield Finding("key_open", "error", {"file": str(places.device_key)})
    if count := Restarts(places.restarts).alarming():
        yield Finding("restarts", "warning", {"count": str(count)})
