"""One round of the daemon: pull, push, media, and the status that tells of it."""

from __future__ import annotations

import datetime as dt
import fcntl
import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from kiosk.errors import KioskError
from kiosk.journal import Ours
from kiosk.library.reading import Library
from kiosk.places import TerminalPlaces, home
from kiosk.requests.calendar import today, trusted_now
from kiosk.requests.outbox import Outbox, in_use
from kiosk.settings import Settings
from kiosk.status import SyncStatus, read_status, write_status
from sync.daemon.asking import answer_questions
from sync.daemon.healing import open_library
from sync.daemon.media import sync_media
from sync.daemon.pull import Pulled, pull
from sync.daemon.push import Pushed, push
from sync.daemon.statistics import push_statistics
from sync.release.client import ReleaseClient, from_directory, over_http
from sync.release.errors import ReleaseError
from sync.release.http import session

log = logging.getLogger("mingchuang.sync")


class Round(msgspec.Struct, frozen=True, kw_only=True):
    """What a round did; `result` is ``ok`` or an error's code."""

    result: str
    params: dict[str, str]
    pulled: Pulled | None
    pushed: Pushed
    media: dict[str, int]
    healed: bool


@contextmanager
def only_one(places: TerminalPlaces) -> Iterator[None]:
    """Hold the lock of the one daemon of a terminal.

    Raises:
        KioskError: ``sync.running``: another one holds it.
    """
    places.prepare()
    with (places.root / "sync.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise KioskError("sync.running") from error
        yield


def trusted_root(places: TerminalPlaces, settings: Settings, named: Path | None) -> bytes | None:
    """Return the root to begin trust with, or None to go on with the metadata trusted before.

    The root that was installed comes first, so that a trust directory that a power cut damaged heals by itself:
    newer roots are found from it, those kept here before those of the portal.

    Raises:
        ReleaseError: ``release.no_root``.
    """
    candidates = [named] if named else [Path(settings.root)] if settings.root else []
    candidates.append(home() / "root.json")
    for file in candidates:
        try:
            return file.read_bytes()
        except OSError:
            continue
    if (places.trust / "root.json").exists() and named is None:
        return None
    raise ReleaseError("release.no_root")


def once(
    places: TerminalPlaces,
    settings: Settings,
    *,
    portal: str = "",
    root: Path | None = None,
    directory: Path | None = None,
    beat: Callable[[], None] = lambda: None,
    urgent: Callable[[], bool] = lambda: False,
) -> Round:
    """Do one round; never raises for what the world does: the result says it.

    `directory` is a release directory (a stick) to pull from instead of the portal. `beat` is called while work
    goes on; `urgent` says that media must wait for something else.

    The outbox goes first: a request in hand matters more than a page, and a slow line may take hours over pages.
    """
    now = dt.datetime.now(dt.UTC)
    address = (portal or settings.portal).rstrip("/")
    before = read_status(places.status)
    result, params, pulled, healed = "ok", {}, None, False
    client: ReleaseClient | None = None
    library = Library(places.library)
    pushed = Pushed()
    if directory is None:
        answer_questions(places, settings, address)
        pushed = _push(places, settings, address, library, now)
    try:
        writer, healed = open_library(places, now)
        with writer:
            bootstrap = trusted_root(places, settings, root)
            if directory is not None:
                client = from_directory(places.trust, directory, root=bootstrap)
            else:
                client = over_http(
                    places.trust,
                    f"{address}/release",
                    root=bootstrap,
                    ca_file=settings.ca_file,
                    proxy=settings.proxy,
                    beat=beat,
                )
            pulled = pull(client, writer, places, now, beat)
    except KioskError as error:
        result, params = error.code, {k: str(v) for k, v in error.params.items()}
        log.warning("pull: %s", error)
    if directory is None:
        if pushed.result == "push.false_acknowledgement" and pulled:
            # The portal may have got a new key, which the pull has brought.
            pushed = _push(places, settings, address, library, now)
        if pushed.result != "push.unreachable":
            push_statistics(places, settings, address, today())
    try:
        media, media_result = sync_media(
            client if result == "ok" else None, library, places, settings.media_budget_mb * 1_000_000, urgent
        )
        state = library.state()
    except KioskError as error:
        write_status(places.status, msgspec.structs.replace(before, last_attempt=now, result=error.code))
        return Round(result=error.code, params={}, pulled=None, pushed=pushed, media={}, healed=healed)
    if result == "ok" and media_result != "ok":
        result = media_result
        log.warning("media: %s", Ours(media_result))
    _, doubt = trusted_now(now, state.released_at)
    write_status(
        places.status,
        SyncStatus(
            last_attempt=now,
            last_success=now if pulled else before.last_success,
            result=result,
            params=params,
            push_result=pushed.result,
            sequence=state.sequence,
            released_at=state.released_at,
            portal=address,
            added=pulled.added if pulled else 0,
            changed=pulled.changed if pulled else 0,
            dropped=pulled.dropped if pulled else 0,
            pushed=pushed.pushed,
            waiting=pushed.waiting,
            transferred=client.transferred if client else 0,
            media_have=media.have,
            media_want=media.want,
            media_bytes=media.bytes,
            healed=healed,
            clock_doubt=doubt,
        ),
    )
    return Round(
        result=result,
        params=params,
        pulled=pulled,
        pushed=pushed,
        media=msgspec.to_builtins(media),
        healed=healed,
    )


def _push(places: TerminalPlaces, settings: Settings, address: str, library: Library, now: dt.datetime) -> Pushed:
    """Push even when the pull failed: a request in hand matters more than a page."""
    if not in_use(places.outbox):
        return Pushed()
    try:
        outbox = Outbox(places.outbox, thorough=True)
        try:
            key = library.portal().acknowledgement_key
            with session(ca_file=settings.ca_file, proxy=settings.proxy) as http:
                return push(http, address, outbox, key, now)
        finally:
            outbox.close()
    except KioskError as error:
        log.warning("push: %s", error)
        return Pushed(result=error.code)
