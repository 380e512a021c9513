"""Attachments and media: fetched after the text, newest first, within a budget of disk."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import msgspec

from kiosk.content.codec import media_of
from kiosk.content.records import AnyRecord, Media
from kiosk.library.reading import Library
from kiosk.places import TerminalPlaces
from sync.release.client import ReleaseClient
from sync.release.errors import ReleaseError

KINDS = ("explainer", "document", "consultation")


class MediaState(msgspec.Struct, frozen=True, kw_only=True):
    """Files on disk, files wanted (those within the budget among them), bytes on disk, files fetched now."""

    have: int = 0
    want: int = 0
    bytes: int = 0
    fetched: int = 0


def _day(record: AnyRecord) -> dt.date:
    return getattr(record, "published", None) or getattr(record, "opens", None) or dt.date.min


def wanted(library: Library) -> list[Media]:
    """Return every file the library's records name, of the newest record first, once each."""
    records = [record for kind in KINDS for record in library.records(kind)]
    found: dict[str, Media] = {}
    for record in sorted(records, key=lambda r: (_day(r), r.id), reverse=True):
        for media in media_of(record):
            found.setdefault(media.sha256, media)
    return list(found.values())


def sync_media(
    client: ReleaseClient | None,
    library: Library,
    places: TerminalPlaces,
    budget: int,
    urgent: Callable[[], bool] = lambda: False,
) -> tuple[MediaState, str]:
    """Fetch what is missing within `budget` bytes and remove what no record names.

    Once `urgent` says that something else waits, no further file is begun: pictures can come in the next round.

    Returns:
        The state, and ``ok`` or the code of the error that ended the fetching.
    """
    files = wanted(library)
    named = {media.sha256 for media in files}
    for file in places.media.rglob("*"):
        if file.is_file() and file.name.removesuffix(".part") not in named:
            file.unlink(missing_ok=True)
    used = fetched = have = 0
    result = "ok"
    for media in files:
        file = places.media_file(media.sha256)
        size = file.stat().st_size if file.exists() else media.size
        if used + size > budget:
            file.unlink(missing_ok=True)
            continue
        if not file.exists():
            if client is None or urgent() or result not in ("ok", "release.tampered", "release.not_served"):
                continue
            try:
                size = client.fetch_media(media, file, budget - used)
                fetched += 1
            except ReleaseError as error:
                result = error.code
                continue
        used += size
        have += 1
    return MediaState(have=have, want=len(files), bytes=used, fetched=fetched), result
