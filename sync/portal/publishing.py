"""Publishing: sources compared with what is out, offices given keys, a release signed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from pathlib import Path

import msgspec

from kiosk.content.operations import Operation, Put
from kiosk.content.records import Agency, AnyRecord, PortalInfo, SealingKey
from kiosk.errors import KioskError
from kiosk.requests.device import device_key, public_base64
from kiosk.requests.sealing import OfficeKey, load_office_key, new_office_key, save_office_key
from sync.portal.meanings import with_meanings
from sync.portal.places import PortalPlaces
from sync.portal.sources import Changes, compare
from sync.portal.store import Store
from sync.release.errors import ReleaseError
from sync.release.repository import Repository

OWN = "portal"
"""The source of records the portal itself makes."""


def repository(places: PortalPlaces) -> Repository:
    """Return the portal's release directory with its keys."""
    return Repository(places.release, offline=places.offline, online=places.online)


def init(places: PortalPlaces, *, name: str, base_url: str, now: dt.datetime) -> None:
    """Make keys, an empty release, and the root file for terminals.

    Raises:
        ReleaseError: ``release.exists``: there is a portal here already; nothing is overwritten.
    """
    if places.root.exists():
        raise ReleaseError("release.exists", directory=str(places.base))
    root = repository(places).create(now)
    key = device_key(places.acknowledgement_key)
    info = PortalInfo(
        id="portal",
        title=name,
        status_url=f"{base_url.rstrip('/')}/r/",
        document_url=f"{base_url.rstrip('/')}/d/",
        website=base_url,
        acknowledgement_key=public_base64(key),
    )
    store = Store(places.database)
    operations: list[Operation] = [Put(record=info)]
    repository(places).publish(operations, lambda: operations, {}, now)
    store.apply(operations, OWN)
    places.root.write_bytes(root)


def with_office_key(
    record: AnyRecord, places: PortalPlaces, today: dt.date, published: tuple[SealingKey, ...] = ()
) -> AnyRecord:
    """Return an agency's record with its office's public keys: those published before, and those of the files here.

    A key is made only where there was none ever: when the office has carried its file away, as it should, another
    one made here would lie where the portal's administrator reads it.
    """
    if not isinstance(record, Agency) or not record.takes_requests or record.sealing_keys:
        return record
    keys = {key.id: key for key in published}
    for file in places.office_keys(record.id):
        key = load_office_key(file)
        keys.setdefault(key.id, key.public())
    if not keys:
        made = make_office_key(places, record.id, today)
        keys[made.id] = made.public()
    return msgspec.structs.replace(record, sealing_keys=tuple(keys[name] for name in sorted(keys)))


def make_office_key(
    places: PortalPlaces, agency: str, today: dt.date, published: tuple[SealingKey, ...] = ()
) -> OfficeKey:
    """Make an agency's next key and save its private half; it is published with the agency's record."""
    known = [key.id for key in published] + [load_office_key(file).id for file in places.office_keys(agency)]
    key = new_office_key(agency, today, after=max(known, default=""))
    save_office_key(key, places.offices / f"{agency}.{key.id}.json")
    return key


def published_keys(store: Store) -> dict[str, tuple[SealingKey, ...]]:
    """Return the published keys of every agency."""
    return {record.id: record.sealing_keys for record in store.records("agency") if isinstance(record, Agency)}


def publish(
    places: PortalPlaces,
    source: str,
    records: Iterable[AnyRecord],
    media: dict[str, Path],
    now: dt.datetime,
    *,
    dry_run: bool = False,
) -> Changes:
    """Publish what a source holds now; records that vanished from it are dropped, other sources' stay.

    Raises:
        ReleaseError: no portal here, or a key is missing.
        KioskError: ``publish.taken``: a record of another source has this kind and id.
    """
    if not places.root.exists():
        raise ReleaseError("release.none", directory=str(places.base))
    store = Store(places.database)
    before = published_keys(store)
    prepared = with_meanings(
        [with_office_key(record, places, now.date(), before.get(record.id, ())) for record in records],
        lambda: store.records("document"),
    )
    changes = compare(store.published(source), prepared)
    others = store.published().keys() - store.published(source).keys()
    for operation in changes.operations:
        if isinstance(operation, Put) and operation.key in others:
            raise KioskError("publish.taken", kind=operation.key[0], id=operation.key[1])
    if dry_run or not changes.operations:
        return changes
    own = {operation.key for operation in changes.operations}

    def everything() -> list[Operation]:
        kept: list[Operation] = [
            Put(record=r) for r in store.records() if (str(r.__struct_config__.tag), r.id) not in own
        ]
        return kept + [o for o in changes.operations if isinstance(o, Put)]

    repository(places).publish(changes.operations, everything, media, now)
    store.apply(changes.operations, source)
    return changes
