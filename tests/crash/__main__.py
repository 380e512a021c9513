"""The long run: ``python -m tests.crash [--only KIND] [--seed N] [--trials N] [--minutes M]``.

Prints each failure with the seed that brings it back, and at the end how many trials of each kind passed.
"""

from __future__ import annotations

import argparse
import collections
import itertools
import logging
import shutil
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterable
from pathlib import Path

from tests.crash.portal import PortalTrials
from tests.crash.programs import Programs, build_shim
from tests.crash.trials import Damage, FailedTrialError
from tests.crash.world import World, make

IMAGES = 100
"""Instants at which the power is cut, of one recorded day."""

Kinds = dict[str, Callable[[int], Iterable[int]]]


class Ground:
    """A world with everything running that trials need."""

    def __init__(self, directory: Path) -> None:
        self.programs = Programs(build_shim(directory), directory)
        self.world: World = make(directory / "world", self.programs)
        self.portal = PortalTrials(self.world, self.programs, directory / "portal")
        self.terminal = Damage(self.world, self.programs, directory / "terminal", self.portal.url)

    def close(self) -> None:
        """End what was started."""
        self.portal.close()
        self.programs.close()

    def kinds(self, images: int = IMAGES) -> Kinds:
        """Return the kinds of trials: each takes a seed and yields once a trial passed."""
        held = self.portal.held

        def one(trial: Callable[[int], None]) -> Callable[[int], Iterable[int]]:
            def run(seed: int) -> Iterable[int]:
                trial(seed)
                yield seed

            return run

        return {
            "terminal-power": lambda seed: self.terminal.power_cuts(seed, images, held),
            "terminal-fault": one(lambda seed: self.terminal.faults(seed, held)),
            "terminal-clock": one(lambda seed: self.terminal.clock_jumps(seed, held)),
            "damage": one(lambda seed: self.terminal.damaged(seed, held)),
            "network": one(lambda seed: self.terminal.lying_network(seed, held)),
            "portal-power": lambda seed: self.portal.power_cuts(seed, images),
            "portal-fault": one(self.portal.faults),
            "publish-power": lambda seed: self.portal.publish_power(seed, images),
            "publish-fault": one(self.portal.publish_faults),
        }


def main() -> int:
    """Run trials until told to stop; return 1 if any failed."""
    asked = argparse.ArgumentParser(prog="python -m tests.crash", description=__doc__)
    asked.add_argument("--only", action="append", default=[])
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--trials", type=int, default=10_000)
    asked.add_argument("--minutes", type=float, default=60)
    asked.add_argument("--images", type=int, default=IMAGES)
    options = asked.parse_args()
    logging.disable(logging.WARNING)
    passed: collections.Counter[str] = collections.Counter()
    failed: list[str] = []
    directory = Path(
        tempfile.mkdtemp(prefix="mingchuang-crash-", dir="/dev/shm" if Path("/dev/shm").is_dir() else None)
    )
    until = time.monotonic() + options.minutes * 60
    ground = Ground(directory)
    try:
        kinds = {k: run for k, run in ground.kinds(options.images).items() if not options.only or k in options.only}
        for seed in itertools.count(options.seed):
            for name, run in kinds.items():
                try:
                    for _ in run(seed):
                        passed[name] += 1
                except (FailedTrialError, AssertionError) as error:
                    failed.append(f"{name} --seed {seed}")
                    print(f"FAILED --only {name} --seed {seed}: {error}", file=sys.stderr)
                    traceback.print_exc()
            if time.monotonic() > until or passed.total() >= options.trials:
                break
    finally:
        ground.close()
        shutil.rmtree(directory, ignore_errors=True)
    print(f"seeds {options.seed} to {seed}: {passed.total()} trials passed, {len(failed)} failed", dict(passed))
    for line in failed:
        print("  python -m tests.crash --trials 1 --only", line)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
