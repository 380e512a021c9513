"""The trials: each takes a seed, breaks something, and asserts that nothing is lost. See ``python -m tests.crash``."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

from kiosk.places import TerminalPlaces
from tests.crash import disk
from tests.crash.programs import KILLED, Done, Programs
from tests.crash.world import (
    SHOWN,
    World,
    every_receipt_is_kept,
    library_is_whole,
    moves_on,
    push_all,
)

FAULTS = ("kill", "tear", "after", "enospc", "eio", "full", "dead")


class Failed(AssertionError):
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
            shutil.copytree(home, self.scratch / "empty", dirs_exist_ok=True)
        log = self.scratch / "journal"
        log.unlink(missing_ok=True)
        before = disk.Disk(home)
        if not (home / "terminal").exists():
            self.programs.run("mingchuang-sync", "--import", self.world.releases[min(self.world.releases)], home=home, log=log)
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
                raise Failed(f"power cut, seed {seed}, image {number}, call {mark} {calls[mark - 1]!r:.200}") from error
            yield number
        assert before.left(None) == present(home), "the journal does not tell the whole story"

    def after_cut(self, image: dict[str, bytes | None], shown: set[str], at_portal: set[str]) -> None:
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
            shown |= set(SHOWN.findall(self.programs.run("mingchuang", "apply", self.world.request, "--json", home=home).out))
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
            raise Failed(f"fault, seed {seed}: {what}") from error


def assert_spoke_plainly(done: Done, fault: str) -> None:
    """A failed disk is told in words, never by a stack trace; a receipt means success."""
    assert "Traceback" not in done.err, done.err
    if fault not in ("kill", "tear", "after"):
        assert done.code != KILLED
    if SHOWN.search(done.out) and '"applied"' not in done.out:
        assert done.code in (0, KILLED), done


def present(home: Path) -> dict[str, bytes | None]:
    """Return the real files below a directory, as :meth:`disk.Disk.left` names them."""
    found: dict[str, bytes | None] = {}
    for entry in home.rglob("*"):
        name = str(entry.relative_to(home))
        if entry.is_dir():
            found[name] = None
        elif not name.endswith("-shm"):
            found[name] = entry.read_bytes()
    return found
