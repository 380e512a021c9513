"""The trials: each takes a seed, breaks something, and asserts that nothing is lost. See ``python -m tests.crash``."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import apsw

from kiosk.errors import KioskError
from kiosk.library.reading import Library
from kiosk.places import TerminalPlaces
from kiosk.requests.outbox import Outbox, copies_of
from tests.crash import disk
from tests.crash.damage import damage
from tests.crash.network import LyingNetwork
from tests.crash.programs import KILLED, Done, Programs
from tests.crash.world import (
    SHOWN,
    World,
    every_receipt_is_kept,
    hand_in,
    library_is_whole,
    moves_on,
    push_all,
)

JUMPS = (3600, 86_400, 400 * 86_400, 700_000_000)
"""Seconds: an hour, a day, a year, 22 years."""
FAULTS = ("kill", "tear", "after", "enospc", "eio", "full", "dead")


class FailedTrialError(AssertionError):
    """A trial failed; the message names the seed that brings it back."""


def shown_in(calls: list[disk.Call]) -> set[str]:
    """Return the receipts that stood on the screen."""
    return set(SHOWN.findall(b"".join(c.data for c in calls if c.kind == "s").decode("utf-8", "replace")))


class Terminal:
    """Trials on a terminal. `url` is a real portal that listens; `scratch` a directory for what is thrown away."""

    def __init__(self, world: World, programs: Programs, scratch: Path, url: str) -> None:
        self.world, self.programs, self.scratch, self.url = world, programs, scratch, url
        scratch.mkdir(parents=True, exist_ok=True)

    def fresh(self, name: str) -> Path:
        """Return a new home with a copy of the terminal, and the root it was given."""
        home = self.scratch / name
        shutil.rmtree(home, ignore_errors=True)
        home.mkdir()
        shutil.copy(self.world.home / "root.json", home)
        shutil.copytree(self.world.places.root, home / "terminal")
        return home

    def steps(self, chance: random.Random) -> list[tuple[str, list[object]]]:
        """Return a day of a terminal: requests handed in, sticks imported, the portal reached."""
        newest = self.world.releases
        choices: list[tuple[str, list[object]]] = [
            ("mingchuang", ["apply", self.world.request, "--json"]),
            ("mingchuang", ["apply", self.world.request, "--json"]),
            ("mingchuang-sync", ["--once", "--portal", self.url]),
            *(("mingchuang-sync", ["--import", newest[s]]) for s in sorted(newest)[1:]),
        ]
        return [choices[0], *(chance.choice(choices) for _ in range(4))]

    def record(self, seed: int) -> tuple[Path, list[disk.Call], disk.Disk]:
        """Run a day with the journal on; return the home, the calls, and the disk as it was before them."""
        chance = random.Random(seed)
        home = self.fresh("recorded")
        if chance.random() < 0.3:  # A terminal that was never begun.
            shutil.rmtree(home / "terminal")
        log = self.scratch / "journal"
        log.unlink(missing_ok=True)
        before = disk.Disk(home)
        if not (home / "terminal").exists():
            self.programs.run(
                "mingchuang-sync", "--import", self.world.releases[min(self.world.releases)], home=home, log=log
            )
        for program, arguments in self.steps(chance):
            self.programs.run(program, *arguments, home=home, log=log)
        return home, disk.journal(log), before

    def power_cuts(self, seed: int, images: int, held: Callable[[], set[str]]) -> Iterator[int]:
        """Record a day, then cut the power at `images` instants of it; yield the number of each trial passed."""
        home, calls, before = self.record(seed)
        at_portal = held()
        marks = sorted(random.Random(seed).choices(range(1, len(calls) + 1), k=images))
        done = 0
        for number, mark in enumerate(marks):
            while done < mark:
                before.play(calls[done])
                done += 1
            chance = random.Random(f"{seed}/{number}")
            try:
                self.after_cut(before.left(chance), shown_in(calls[:mark]), at_portal)
            except Exception as error:
                raise FailedTrialError(
                    f"power cut, seed {seed}, image {number}, call {mark} {calls[mark - 1]!r:.200}"
                ) from error
            yield number
        while done < len(calls):
            before.play(calls[done])
            done += 1
        told, there = before.left(None), present(home)
        untold = [name for name in told.keys() | there.keys() if told.get(name, "") != there.get(name, "")]
        assert not untold, f"the journal does not tell of {untold}"

    def after_cut(self, image: dict[str, disk.Left], shown: set[str], at_portal: set[str]) -> None:
        """Start from what a power cut left, and assert that nothing is lost."""
        home = self.scratch / "image"
        shutil.rmtree(home, ignore_errors=True)
        home.mkdir()
        disk.write(image, home)
        shutil.copy(self.world.home / "root.json", home)
        places = TerminalPlaces(home / "terminal").prepare()
        self.whole_again(places, home, shown, at_portal)

    def whole_again(self, places: TerminalPlaces, home: Path, shown: set[str], at_portal: set[str]) -> None:
        """Assert everything that must hold after any failure."""
        every_receipt_is_kept(shown, places, at_portal)
        library_is_whole(self.world, places)
        moves_on(self.world, places, home / "root.json")
        push_all(places, self.url)

    def faults(self, seed: int, held: Callable[[], set[str]]) -> None:
        """Break one call of a real program, then go on without faults."""
        chance = random.Random(seed)
        home = self.fresh("faulty")
        shown: set[str] = set()
        program, arguments = chance.choice(self.steps(chance))
        if chance.random() < 0.5:
            shown |= set(
                SHOWN.findall(self.programs.run("mingchuang", "apply", self.world.request, "--json", home=home).out)
            )
        rehearsal = self.fresh("rehearsal")
        shutil.copytree(home, rehearsal, dirs_exist_ok=True)
        calls = max(1, self.programs.run(program, *arguments, home=rehearsal).calls)
        fault, at = chance.choice(FAULTS), chance.randint(1, calls)
        done = self.programs.run(program, *arguments, home=home, at=at, do=fault)
        try:
            shown |= set(SHOWN.findall(done.out))
            assert_spoke_plainly(done, fault)
            self.whole_again(TerminalPlaces(home / "terminal"), home, shown, held())
        except Exception as error:
            what = f"{program} {arguments[0]}, {fault} at call {at} of {calls}: exit {done.code}\n{done.out}{done.err}"
            raise FailedTrialError(f"fault, seed {seed}: {what}") from error

    def clock_jumps(self, seed: int, held: Callable[[], set[str]]) -> None:
        """Move the clock, before or in the middle of a program; then set it right."""
        chance = random.Random(seed)
        home = self.fresh("clock")
        shown: set[str] = set()
        told = []
        for program, arguments in self.steps(chance)[:3]:
            plan: dict[str, object] = {"clock": chance.choice((-1, 1)) * chance.choice(JUMPS)}
            if chance.random() < 0.5:
                plan |= {"at": chance.randint(1, 60), "do": "clock"}
            done = self.programs.run(program, *arguments, home=home, **plan)
            told.append(f"{program} {arguments[0]} {plan}: {done.code} {done.err}")
            shown |= set(SHOWN.findall(done.out))
            assert "Traceback" not in done.err, done.err
        try:
            assert shown, "a wrong clock kept a citizen from handing in"
            self.whole_again(TerminalPlaces(home / "terminal"), home, shown, held())
        except Exception as error:
            raise FailedTrialError(f"clock, seed {seed}: {told}") from error

    def lying_network(self, seed: int, held: Callable[[], set[str]]) -> None:
        """Push through a network that cuts, repeats, delays and forges; then through an honest one."""
        chance = random.Random(seed)
        home = self.fresh("network")
        places = TerminalPlaces(home / "terminal")
        shown = {hand_in(places) for _ in range(chance.randint(1, 4))}
        network = LyingNetwork(int(self.url.rsplit(":", 1)[1]), chance)
        try:
            for _ in range(chance.randint(1, 3)):
                self.programs.run("mingchuang-sync", "--once", "--portal", network.url, home=home)
                every_receipt_is_kept(shown, places, held())
            network.close()
            self.whole_again(places, home, shown, held())
            assert shown <= held()
        except Exception as error:
            raise FailedTrialError(f"network, seed {seed}") from error


def assert_spoke_plainly(done: Done, fault: str) -> None:
    """A failed disk is told in words, never by a stack trace; a receipt means success."""
    assert "Traceback" not in done.err, done.err
    if fault not in ("kill", "tear", "after"):
        assert done.code != KILLED
    if SHOWN.search(done.out) and '"applied"' not in done.out:
        assert done.code in (0, KILLED), done


def present(home: Path) -> dict[str, disk.Left]:
    """Return the real files below a directory, as :meth:`disk.Disk.left` names them."""
    found: dict[str, disk.Left] = {}
    for entry in home.rglob("*"):
        name = str(entry.relative_to(home))
        if entry.is_symlink():
            found[name] = str(entry.readlink())
        elif entry.is_dir():
            found[name] = None
        elif not name.endswith("-shm"):
            found[name] = entry.read_bytes()
    return found


def part_of_outbox(places: TerminalPlaces, chance: random.Random) -> list[Path]:
    """Return the files of one of the outbox's two halves: its table, or the copies."""
    table = [f for f in places.root.glob("outbox.sqlite*") if f.suffix != ".sqlite-shm" and "damaged" not in f.name]
    copies = sorted(copies_of(places.outbox).glob("*.json"))
    return chance.choice([half for half in (table, copies) if half])


class Damage(Terminal):
    """Trials with damaged files."""

    def damaged(self, seed: int, held: Callable[[], set[str]]) -> None:
        """Damage some files of a terminal that has requests waiting, and start it again."""
        chance = random.Random(seed)
        home = self.fresh("damaged")
        places = TerminalPlaces(home / "terminal")
        whole = dump(places)
        shown = {hand_in(places) for _ in range(chance.randint(1, 3))}
        if chance.random() < 0.5:  # Killed with the outbox open: the newest lies in its log.
            keep = Outbox(places.outbox)
            shown.add(hand_in(places))
            image = present(home)
            shutil.rmtree(home)
            disk.write(image, home)
            keep.close()
        files = chance.sample(part_of_outbox(places, chance), 1)
        others = [
            places.library,
            places.status,
            places.device_key,
            *places.packs.glob("*"),
            *places.trust.glob("*.json"),
        ]
        files += chance.sample([f for f in others if f.exists() and not f.is_symlink()], chance.randint(0, 2))
        told = [f"{file.name}: {damage(file, chance)}" for file in files]
        places.library.with_name("library.checked").unlink(missing_ok=True)  # A day later.
        try:
            for key, data in dump(places).items():
                assert whole[key] == data, f"{key} was shown changed"
            self.whole_again(places, home, shown, held())
            assert places.library.exists() and not list(Outbox(places.outbox).pending())
        except Exception as error:
            raise FailedTrialError(f"damage, seed {seed}: {told}") from error


def dump(places: TerminalPlaces) -> dict[tuple[str, str], str]:
    """Return every record that a reader would show; those it refuses to show are left out."""
    library = Library(places.library)
    found = {}
    try:
        keys = library.rows("SELECT kind, id FROM record")
    except (KioskError, apsw.Error):
        return {}
    for kind, identifier in keys:
        try:
            record = library.record(str(kind), str(identifier))
        except KioskError as error:
            assert error.code == "library.damaged"
            continue
        if record is not None and (str(kind), str(identifier)) == (str(record.__struct_config__.tag), record.id):
            found[str(kind), str(identifier)] = repr(record)
    return found
