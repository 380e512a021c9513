"""Pulling: a verified release into the local library, and healing a damaged one from kept packs."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec

from kiosk.library.schema import LibraryError
from kiosk.library.store import Applied, LibraryWriter
from kiosk.places import TerminalPlaces
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
    """Open the library for writing; a damaged or outdated one is rebuilt from the kept packs, offline.

    Returns:
        The writer, and whether it had to be healed. The damaged file is kept beside it, the newest one only.
    """
    try:
        writer = LibraryWriter(places.library)
        try:
            writer.sequence()
            return writer, False
        except Exception:
            writer.close()
            raise
    except LibraryError as error:
        if error.code not in ("library.damaged", "library.old"):
            raise
    fresh = places.library.with_name("library.rebuilt.sqlite")
    for suffix in ("", "-wal", "-shm"):
        fresh.with_name(fresh.name + suffix).unlink(missing_ok=True)
    writer = LibraryWriter(fresh)
    for file in kept_packs(places.packs):
        header, operations = packs.read(file)
        writer.apply(
            operations,
            from_sequence=header.from_sequence,
            to_sequence=header.to_sequence,
            base=header.base,
            applied_at=now,
        )
    writer.close()
    for suffix in ("", "-wal", "-shm"):
        part = places.library.with_name(places.library.name + suffix)
        if part.exists():
            part.replace(part.with_name("damaged-" + part.name))
    for suffix in ("-wal", "-shm"):
        fresh.with_name(fresh.name + suffix).unlink(missing_ok=True)
    fresh.replace(places.library)
    return LibraryWriter(places.library), True


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
    _fold(client, places.packs, index)
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
