"""Healing: a damaged or missing library is rebuilt from the kept packs, without the network."""

from __future__ import annotations

import datetime as dt
import logging
from pathlib import Path

from kiosk.content.errors import RecordError
from kiosk.files import sync_directory
from kiosk.library.schema import LibraryError
from kiosk.library.soundness import suspicion
from kiosk.library.store import LibraryWriter
from kiosk.places import TerminalPlaces
from kiosk.status import read_status
from sync.release import packs
from sync.release.errors import ReleaseError

CHECK_EVERY = dt.timedelta(days=1)
"""How often every page and record of the library is looked at, besides when a reader met damage."""

_REBUILD = ("library.damaged", "library.old")
_WAL = ("-wal", "-shm")

log = logging.getLogger("mingchuang.sync")


def kept_packs(directory: Path) -> list[Path]:
    """Return the kept packs that rebuild a library: the newest base and the deltas after it, in order."""
    headers: list[tuple[packs.Header, Path]] = []
    for file in sorted(directory.glob("*.zst")):
        try:
            headers.append((packs.read(file)[0], file))
        except ReleaseError:
            continue
    base = max((h for h in headers if h[0].base), key=lambda h: h[0].to_sequence, default=None)
    if base is None:
        return []
    chain, at = [base[1]], base[0].to_sequence
    for header, file in sorted((h for h in headers if not h[0].base), key=lambda h: h[0].from_sequence):
        if header.from_sequence == at:
            chain.append(file)
            at = header.to_sequence
    return chain


def open_library(places: TerminalPlaces, now: dt.datetime) -> tuple[LibraryWriter, bool]:
    """Open the library for writing; a damaged, outdated, emptied or lost one is rebuilt, offline.

    Once in :data:`CHECK_EVERY`, and when a reader met damage, it is first looked at as a whole.

    Returns:
        The writer, and whether it had to be healed. The damaged file is kept beside it, the newest one only.

    Raises:
        LibraryError: no room, or the disk does not answer.
    """
    try:
        writer = LibraryWriter(places.library)
        try:
            if _sound(writer, places, now):
                return writer, False
        except BaseException:
            writer.close()
            raise
        writer.close()
    except LibraryError as error:
        if error.code not in _REBUILD:
            raise
    _rebuild(places, now)
    suspicion(places.library).unlink(missing_ok=True)
    return LibraryWriter(places.library), True


def _sound(writer: LibraryWriter, places: TerminalPlaces, now: dt.datetime) -> bool:
    if not writer.sequence():
        return not kept_packs(places.packs)
    checked, suspect = places.library.with_name("library.checked"), suspicion(places.library)
    try:
        age = now.timestamp() - checked.stat().st_mtime
        due = not 0 <= age < CHECK_EVERY.total_seconds()
    except OSError:
        due = True
    if due or suspect.exists():
        if any(True for _ in writer.faults()):
            log.error("the library is damaged")
            return False
        checked.touch()
        suspect.unlink(missing_ok=True)
    return True


def _rebuild(places: TerminalPlaces, now: dt.datetime) -> None:
    fresh = places.library.with_name("library.rebuilt.sqlite")
    for suffix in ("", *_WAL):
        fresh.with_name(fresh.name + suffix).unlink(missing_ok=True)
    with LibraryWriter(fresh) as writer:
        for file in kept_packs(places.packs):
            try:
                header, operations = packs.read(file)
                writer.apply(
                    operations,
                    from_sequence=header.from_sequence,
                    to_sequence=header.to_sequence,
                    base=header.base,
                    applied_at=now,
                    released_at=read_status(places.status).released_at,
                )
            except (ReleaseError, RecordError):
                log.error("a kept pack is damaged; what follows it comes from the portal again")
                file.unlink(missing_ok=True)
                break
    # The log goes first: a new file must never be found beside the old one's log.
    for suffix in (*_WAL, ""):
        part = places.library.with_name(places.library.name + suffix)
        if part.exists():
            part.replace(part.with_name("damaged-" + part.name))
    fresh.replace(places.library)
    sync_directory(places.root)
