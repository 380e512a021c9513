"""Trials on the portal: its server and its publishing, killed, cut off and refused by the disk."""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import requests

from kiosk.library.reading import Library
from kiosk.places import TerminalPlaces
from kiosk.requests.outbox import Outbox
from kiosk.settings import Settings
from sync.daemon.push import push
from sync.daemon.run import once
from sync.portal.places import PortalPlaces
from sync.portal.store import Store
from tests.conftest import free_port
from tests.crash import disk
from tests.crash.programs import Programs
from tests.crash.trials import FAULTS, FailedTrialError, assert_spoke_plainly
from tests.crash.world import NOW, World, at_portal, content, folder, hand_in


def holds(places: PortalPlaces) -> set[str]:
    """Return the receipts in a portal's database."""
    store = Store(places.database)
    try:
        return {held.request.receipt for held in store.all_held()}
    finally:
        store.engine.dispose()


class PortalTrials:
    """Trials on copies of a world's portal; `url` is one that runs without faults, for other trials to push to."""

    def __init__(self, world: World, programs: Programs, scratch: Path) -> None:
        self.world, self.programs, self.scratch = world, programs, scratch
        scratch.mkdir(parents=True)
        port = free_port()
        self.url = f"http://127.0.0.1:{port}"
        self._number = programs.serve(world.home, port)

    def close(self) -> None:
        """End the portal."""
        self.programs.end(self._number)

    def held(self) -> set[str]:
        """Return what the portal without faults holds, proven to be whole."""
        return at_portal(self.world)

    def fresh(self, name: str) -> Path:
        """Return a copy of the world's home, with a terminal and a portal that has no requests yet."""
        home = self.scratch / name
        shutil.rmtree(home, ignore_errors=True)
        shutil.copytree(self.world.home, home, ignore=shutil.ignore_patterns("portal.sqlite*"), symlinks=True)
        with (
            closing(sqlite3.connect(self.world.home / "portal" / "portal.sqlite")) as source,
            closing(sqlite3.connect(home / "portal" / "portal.sqlite")) as target,
        ):
            source.backup(target)
            target.executescript("DELETE FROM request; DELETE FROM event; PRAGMA journal_mode=WAL")
        return home

    def push(self, home: Path, url: str) -> set[str]:
        """Push a terminal's outbox; return the receipts let go, which the portal must hold."""
        places = TerminalPlaces(home / "terminal")
        outbox = Outbox(places.outbox)
        try:
            before = {r.receipt for r in outbox.pending()}
            with requests.Session() as http:
                push(http, url, outbox, Library(places.library).portal().acknowledgement_key, NOW)
            return before - {r.receipt for r in outbox.pending()}
        finally:
            outbox.close()

    def faults(self, seed: int) -> None:
        """Break one call of a serving portal while requests arrive; start it again and push again."""
        chance = random.Random(seed)
        home = self.fresh("faulty")
        shown = {hand_in(TerminalPlaces(home / "terminal")) for _ in range(chance.randint(1, 4))}
        fault, at = chance.choice(FAULTS), chance.randint(1, 90)
        port = free_port()
        number = self.programs.serve(home, port, at=at, do=fault)
        try:
            gone = self.push(home, f"http://127.0.0.1:{port}")
        finally:
            self.programs.end(number)
        places = PortalPlaces(home)
        try:
            assert gone <= holds(places), f"{gone - holds(places)} were let go and are not at the portal"
            port = free_port()
            number = self.programs.serve(home, port)
            try:
                gone |= self.push(home, f"http://127.0.0.1:{port}")
            finally:
                self.programs.end(number)
            assert gone == shown == holds(places)
        except Exception as error:
            raise FailedTrialError(f"portal, seed {seed}: {fault} at call {at}") from error

    def power_cuts(self, seed: int, images: int) -> Iterator[int]:
        """Record a portal that takes requests; cut its power; all it has acknowledged must be there."""
        chance = random.Random(seed)
        home = self.fresh("recorded")
        log = self.scratch / "journal"
        log.unlink(missing_ok=True)
        before = disk.Disk(home / "portal")
        port = free_port()
        number = self.programs.serve(home, port, log=log)
        sent: set[str] = set()
        try:
            for _ in range(chance.randint(2, 5)):
                hand_in(TerminalPlaces(home / "terminal"))
                sent |= self.push(home, f"http://127.0.0.1:{port}")
        finally:
            self.programs.end(number)
        calls = disk.journal(log)
        said = [(at, receipt) for at, c in enumerate(calls, 1) for receipt in sent if _acknowledges(c, receipt)]
        assert {receipt for _, receipt in said} == sent
        done = 0
        for number, mark in enumerate(sorted(chance.choices(range(1, len(calls) + 1), k=images))):
            while done < mark:
                before.play(calls[done])
                done += 1
            cut = random.Random(f"{seed}/{number}")
            image = self.scratch / "image"
            shutil.rmtree(image, ignore_errors=True)
            disk.write(before.left(cut), image / "portal")
            lost = {receipt for at, receipt in said if at <= mark} - holds(PortalPlaces(image))
            if lost:
                raise FailedTrialError(f"portal power cut, seed {seed}, image {number}, call {mark}: {lost}")
            yield number

    # -- publishing

    def publish_faults(self, seed: int) -> None:
        """Break one call of publishing; what terminals can fetch stays one whole release; publishing again works."""
        chance = random.Random(seed)
        home, source = self._news(chance, "publishing")
        rehearsal = self.scratch / "rehearsal"
        shutil.rmtree(rehearsal, ignore_errors=True)
        shutil.copytree(home, rehearsal, symlinks=True)
        calls = self.programs.run("mingchuang-portal", "publish", "--records", source, home=rehearsal).calls
        expected = self._fetch(rehearsal / "portal" / "release", home)[1]
        fault, at = chance.choice(FAULTS), chance.randint(1, max(1, calls))
        done = self.programs.run("mingchuang-portal", "publish", "--records", source, home=home, at=at, do=fault)
        try:
            assert_spoke_plainly(done, fault)
            self._goes_on(home, source, expected)
        except Exception as error:
            raise FailedTrialError(f"publish, seed {seed}: {fault} at call {at} of {calls}: {done}") from error

    def publish_power(self, seed: int, images: int) -> Iterator[int]:
        """Cut the power at many instants of a publishing."""
        chance = random.Random(seed)
        home, source = self._news(chance, "publishing")
        log = self.scratch / "journal"
        log.unlink(missing_ok=True)
        before = disk.Disk(home)
        done = self.programs.run("mingchuang-portal", "publish", "--records", source, home=home, log=log)
        assert done.code == 0, done
        expected = self._fetch(home / "portal" / "release", home)[1]
        calls, played = disk.journal(log), 0
        for number, mark in enumerate(sorted(chance.choices(range(1, len(calls) + 1), k=max(1, images // 6)))):
            while played < mark:
                before.play(calls[played])
                played += 1
            image = self.scratch / "image"
            shutil.rmtree(image, ignore_errors=True)
            disk.write(before.left(random.Random(f"{seed}/{number}")), image)
            try:
                self._goes_on(image, source, expected)
            except Exception as error:
                what = f"publish power cut, seed {seed}, image {number}, call {mark} of {len(calls)}"
                raise FailedTrialError(what) from error
            yield number

    def _news(self, chance: random.Random, name: str) -> tuple[Path, Path]:
        home, source = self.fresh(name), self.scratch / "news"
        shutil.rmtree(source, ignore_errors=True)
        return home, folder(source, chance.randint(5, 40))

    def _fetch(self, release: Path, home: Path) -> tuple[str, str]:
        """Fetch a release into a new terminal; return how it went, and the digest of its library."""
        places = TerminalPlaces(self.scratch / "fetching" / "terminal")
        shutil.rmtree(places.root.parent, ignore_errors=True)
        done = once(places.prepare(), Settings(root=str(home / "root.json")), directory=release)
        return done.result, content(Library(places.library)) if done.result == "ok" else ""

    def _goes_on(self, home: Path, source: Path, expected: str) -> None:
        result, whole = self._fetch(home / "portal" / "release", home)
        assert result == "ok" and whole in (self.world.whole[self.world.newest()], expected), f"{result}: a mixture"
        again = self.programs.run("mingchuang-portal", "publish", "--records", source, home=home)
        assert again.code == 0, again
        result, whole = self._fetch(home / "portal" / "release", home)
        assert (result, whole) == ("ok", expected), f"{result}: published again, and terminals do not get it"


def _acknowledges(call: disk.Call, receipt: str) -> bool:
    return call.kind == "n" and receipt.encode() in call.data and b'"digest"' in call.data
