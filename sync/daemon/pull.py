"""Pulling: a verified release into the local library."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec

from kiosk.files import sync_directory
from kiosk.library.store import Applied, LibraryWriter
from kiosk.places import TerminalPlaces
from sync.daemon.healing import kept_packs
from sync.release import packs
from sync.release.client import ReleaseClient
from sync.release.errors import ReleaseError
from sync.release.index import ReleaseIndex, plan


class Pulled(msgspec.Struct, frozen=True, kw_only=True):
    """What a pull brought."""

    sequence: int
    released_at: dt.datetime | None
    added: int = 0
    changed: int = 0
    dropped: int = 0
    packs: int = 0
    transferred: int = 0


def pull(
    client: ReleaseClient,
    writer: LibraryWriter,
    places: TerminalPlaces,
    now: dt.datetime,
    beat: Callable[[], None] = lambda: None,
) -> Pulled:
    """Bring the library to the portal's release; `beat` is called at every record applied.

    Raises:
        ReleaseError, LibraryError: the library is as it was, at the last whole step.
    """
    index = client.index()
    have = writer.sequence()
    keys = client.trusted_by()
    if have and writer.trusted_by() not in ("", keys):
        # The portal has changed the key that signs content, it may be because a thief had it: what was published
        # with the old one, sequence numbers too, counts no more. All is fetched anew, in the place of the old.
        have = 0
        _forget(places.packs, index)
    if index.sequence < have:
        raise ReleaseError("release.rolled_back")
    total = Applied()
    wanted = plan(have, index)
    for pack in wanted:
        header, operations = packs.read(client.fetch(pack, places.packs))
        if (header.from_sequence, header.to_sequence) != (pack.from_sequence, pack.to_sequence):
            raise ReleaseError("release.pack_broken", file=pack.name)
        done = writer.apply(
            operations,
            from_sequence=pack.from_sequence,
            to_sequence=pack.to_sequence,
            base=header.base,
            applied_at=now,
            released_at=index.released_at,
            trusted_by=keys,
            progress=lambda _: beat(),
        )
        total = Applied(
            added=total.added + done.added,
            changed=total.changed + done.changed,
            dropped=total.dropped + done.dropped,
        )
    if not wanted:
        writer.confirm(index.released_at, keys)
    _fold(client, places.packs, index)
    _secure(places.packs)
    _keep(places.packs, index)
    return Pulled(
        sequence=writer.sequence(),
        released_at=index.released_at,
        added=total.added,
        changed=total.changed,
        dropped=total.dropped,
        packs=len(wanted),
        transferred=client.transferred,
    )


def _secure(directory: Path) -> None:
    """See that what is kept is on the disk, before what it replaces goes."""
    for file in kept_packs(directory):
        with file.open("rb") as kept:
            os.fsync(kept.fileno())
    sync_directory(directory)


def _forget(directory: Path, index: ReleaseIndex) -> None:
    """Drop every kept pack that the release does not name."""
    named = {name.rpartition("/")[2] for name in _names(index)}
    for file in directory.iterdir() if directory.exists() else ():
        if file.name not in named:
            file.unlink(missing_ok=True)


def _fold(client: ReleaseClient, directory: Path, index: ReleaseIndex) -> None:
    """Fetch the newest base once the kept packs weigh twice as much: a terminal runs for ten years on one disk."""
    kept = sum(file.stat().st_size for file in kept_packs(directory))
    if index.base is not None and kept > 2 * index.base.size:
        client.fetch(index.base, directory)


def _keep(directory: Path, index: ReleaseIndex) -> None:
    """Drop kept packs that a newer kept base has folded."""
    chain = set(kept_packs(directory))
    named = {name.rpartition("/")[2] for name in _names(index)}
    for file in directory.glob("*.zst*"):
        if chain and file not in chain and file.name.removesuffix(".part") not in named:
            file.unlink(missing_ok=True)


def _names(index: ReleaseIndex) -> Iterator[str]:
    if index.base:
        yield index.base.name
    yield from (delta.name for delta in index.deltas)
