"""A small city to break: a portal with a few releases, a terminal, and what must hold of them."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import re
import shutil
from base64 import b64decode
from dataclasses import dataclass, field
from pathlib import Path

import requests

from kiosk.content.progress import State
from kiosk.library.reading import Library
from kiosk.library.store import LibraryWriter
from kiosk.places import TerminalPlaces
from kiosk.requests.device import verify
from kiosk.requests.outbox import Outbox
from kiosk.requests.sealing import load_office_key, open_sealed
from kiosk.requests.submit import submit
from kiosk.requests.wire import signed_bytes
from kiosk.settings import Settings
from sync.daemon.healing import open_library
from sync.daemon.push import push
from sync.daemon.run import once
from sync.portal import publishing
from sync.portal.places import PortalPlaces
from sync.portal.store import Store
from tests.conftest import REQUEST
from tests.crash.programs import Programs

NOW = dt.datetime(2026, 11, 24, 2, tzinfo=dt.UTC)
SHOWN = re.compile(r'"receipt": ?"([0-9A-Z-]{16})"')


def folder(directory: Path, release: int) -> Path:
    """Write the records of a release: some stay, some change, some go; each names a small film."""
    directory.mkdir(parents=True)
    records: list[dict[str, object]] = [
        {"kind": "agency", "id": "dl-jyj", "title": "市教育局", "takes_requests": True},
        {"kind": "document", "id": "stays", "title": "不变的文件", "body": []},
    ]
    for at in range(release, release + 12):
        text = f"第{at}号文件第{release}版的正文。" * 40
        body = [{"block": "paragraph", "text": text}]
        records.append({"kind": "document", "id": f"d{at}", "title": f"第{at}号文件", "body": body})
    (directory / "records.json").write_text(json.dumps(records, ensure_ascii=False), "utf-8")
    return directory


def content(library: Library | LibraryWriter) -> str:
    """Return a digest of every record of a library."""
    db = library.connection() if isinstance(library, Library) else library._db
    assert db is not None
    rows = db.execute("SELECT kind, id, data FROM record ORDER BY kind, id").fetchall()
    return hashlib.sha256(repr(rows).encode()).hexdigest()


@dataclass
class World:
    """`home` holds portal and a terminal synced with release 1; `releases` copies of the release directory by
    sequence; `whole` the digest of a library of each sequence."""

    home: Path
    releases: dict[int, Path]
    whole: dict[int, str]
    request: Path
    proven: set[str] = field(default_factory=set)

    @property
    def places(self) -> TerminalPlaces:
        return TerminalPlaces(self.home / "terminal")

    @property
    def portal(self) -> PortalPlaces:
        return PortalPlaces(self.home)

    def newest(self) -> int:
        return max(self.releases)


def _prove(done: object) -> None:
    assert getattr(done, "code", 1) == 0, done


def make(directory: Path, programs: Programs, releases: int = 3) -> World:
    """Make a world; the terminal stands at the second release (the first with content)."""
    home = directory / "home"
    home.mkdir(parents=True)
    run = programs.run
    _prove(run("mingchuang-portal", "init", home=home))
    kept: dict[int, Path] = {}
    whole: dict[int, str] = {}
    for turn in range(releases):
        _prove(run("mingchuang-portal", "publish", "--records", folder(directory / f"r{turn}", turn), home=home))
        sequence = publishing.repository(PortalPlaces(home)).index().sequence
        kept[sequence] = directory / f"release-{sequence}"
        shutil.copytree(home / "portal" / "release", kept[sequence])
        scratch = directory / f"scratch-{sequence}"
        places = TerminalPlaces(scratch / "terminal").prepare()
        root = home / "root.json"
        assert once(places, Settings(), root=root, directory=kept[sequence]).result == "ok"
        whole[sequence] = content(Library(places.library))
        shutil.rmtree(scratch)
    _prove(run("mingchuang-sync", "--import", kept[min(kept)], home=home))
    request = directory / "request.json"
    request.write_text(json.dumps(REQUEST, ensure_ascii=False), "utf-8")
    return World(home, kept, whole, request)


def library_is_whole(world: World, places: TerminalPlaces) -> int:
    """Open the library as the daemon does; assert it is one whole release, and return which (0: none yet)."""
    writer, _ = open_library(places, NOW)
    with writer:
        sequence = writer.sequence()
        if sequence:
            assert sequence in world.whole and content(writer) == world.whole[sequence], f"a mixture at {sequence}"
            assert writer.check() == []
    return sequence


def every_receipt_is_kept(shown: set[str], places: TerminalPlaces, at_portal: set[str]) -> set[str]:
    """Assert that each receipt shown is in the outbox, sound, or acknowledged and at the portal.

    Returns the receipts that wait here.
    """
    outbox = Outbox(places.outbox)
    try:
        waiting = {}
        for request in outbox.pending():
            assert request.receipt not in waiting, "twice in the outbox"
            assert verify(request.device_key, request.signature, signed_bytes(request)), "a changed request"
            waiting[request.receipt] = request
        lost = shown - waiting.keys() - at_portal
        assert not lost, f"{lost}: shown, neither here nor at the portal"
    finally:
        outbox.close()
    return set(waiting)


def at_portal(world: World) -> set[str]:
    """Return the receipts the portal holds; assert each new one is there once, with one beginning, and that its
    office can read it."""
    store = Store(world.portal.database)
    with store.engine.connect() as db:
        receipts = [str(row[0]) for row in db.exec_driver_sql("SELECT receipt FROM request")]
        doubled = db.exec_driver_sql(
            "SELECT receipt FROM event WHERE state='received' GROUP BY receipt HAVING count(*) <> 1"
        ).all()
    assert not doubled and len(set(receipts)) == len(receipts)
    for receipt in set(receipts) - world.proven:
        held = store.held(receipt)
        assert held is not None and held.events and held.events[0].state == State.RECEIVED
        for file in world.portal.office_keys(held.request.agency):
            sealed = b64decode(held.request.sealed)
            open_sealed(sealed, load_office_key(file), agency=held.request.agency, receipt=receipt)
        world.proven.add(receipt)
    store.engine.dispose()
    return set(receipts)


def hand_in(places: TerminalPlaces) -> str:
    """Hand a request in, in this process, as the wizard does."""
    from kiosk.requests.form import form_from_json

    library = Library(places.library)
    agency = next(a for a in library.agencies() if a.takes_requests)
    form = form_from_json(json.dumps(REQUEST).encode())
    return submit(form, agency, places, calendars=[], clock=dt.datetime.now(dt.UTC)).receipt


def moves_on(world: World, places: TerminalPlaces, root: Path) -> None:
    """Assert that the terminal reaches the newest release and takes a request again."""
    done = once(places, Settings(root=str(root)), directory=world.portal.release)
    assert done.result == "ok", f"{done.result} {done.params}"
    assert content(Library(places.library)) == world.whole[world.newest()]
    hand_in(places)


def push_all(places: TerminalPlaces, portal: str) -> None:
    """Push what waits to a real portal; assert nothing is refused and nothing stays."""
    outbox = Outbox(places.outbox)
    try:
        key = Library(places.library).portal().acknowledgement_key
        with requests.Session() as http:
            done = push(http, portal, outbox, key, NOW)
        assert done.result == "ok" and done.waiting == 0, done
    finally:
        outbox.close()
