"""End to end, by touch only, by keys only and by ear: read a law, apply as a citizen and as an organisation, follow."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.places import TerminalPlaces
from kiosk.requests.outbox import Outbox
from tests.screens.hand import Hand
from tests.screens.walks import WAYS, Walker, apply, follow, read_a_law


@pytest.fixture(params=sorted(WAYS))
def walker(request: pytest.FixtureRequest, hand: Hand) -> Walker:
    made = WAYS[request.param](hand)
    made.start()
    return made


def test_find_and_read_a_law(walker: Walker) -> None:
    read_a_law(walker)


@pytest.mark.parametrize("organisation", [False, True], ids=["citizen", "organisation"])
def test_apply_and_follow_the_receipt(walker: Walker, terminal_home: Path, organisation: bool) -> None:
    number = apply(walker, organisation=organisation)
    assert [r.receipt for r in Outbox(TerminalPlaces(terminal_home / "terminal").outbox).pending()] == [number]
    follow(walker, number)
