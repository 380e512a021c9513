"""The offices' sealing keys at the portal: made once, carried away, changed."""

import datetime as dt
import json
import shutil
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.records import SealingKey
from kiosk.requests.sealing import new_office_key, usable_key
from sync.portal.places import PortalPlaces
from sync.portal.publishing import published_keys
from sync.portal.store import Store
from tests.conftest import SAMPLE, Portal, program

AGENCY = "dl-jyj"


def keys(home: Path) -> tuple[SealingKey, ...]:
    return published_keys(Store(PortalPlaces(home).database))[AGENCY]


def test_a_key_that_was_carried_away_is_not_replaced(home: Path, tmp_path: Path) -> None:
    """Another one made here would lie where the portal's administrator reads it."""
    before = keys(home)
    (home / "offices").rename(tmp_path / "at the offices")
    program("mingchuang-portal", "publish", "--records", SAMPLE, home=home)
    assert keys(home) == before and len(before) == 1
    assert not list(home.glob(f"offices/{AGENCY}.*"))


def test_an_office_changes_its_key_and_opens_what_was_sealed_before(portal: Portal, request_file: Path) -> None:
    home = portal.home

    def hand_in() -> str:
        program("mingchuang-sync", "--once", "--portal", portal.url, home=home)
        receipt = json.loads(program("mingchuang", "apply", request_file, "--json", home=home).stdout)["receipt"]
        program("mingchuang-sync", "--once", "--portal", portal.url, home=home)
        return str(receipt)

    old = keys(home)[0]
    first = hand_in()
    said = program("mingchuang-portal", "office-key", AGENCY, home=home).stdout
    program("mingchuang-portal", "publish", "--records", SAMPLE, home=home)
    both = keys(home)
    new = usable_key(both, dt.date.today())
    assert old in both and len(both) == 2 and new is not None and new.id != old.id and new.id in said
    second = hand_in()
    store = Store(PortalPlaces(home).database)
    sealed_to = [held.request.key for receipt in (first, second) if (held := store.held(receipt))]
    assert sealed_to == [old.id, new.id]
    for receipt in (first, second):
        shown = json.loads(program("mingchuang-portal", "requests", "show", receipt, "--json", home=home).stdout)
        assert "小学学区" in shown["form"]["description"]
    # The office alone opens: without its file nobody does.
    shutil.rmtree(home / "offices")
    done = program("mingchuang-portal", "requests", "show", second, home=home, check=False)
    assert done.returncode == 1 and "Traceback" not in done.stderr


def test_an_unknown_agency_gets_no_key(home: Path) -> None:
    done = program("mingchuang-portal", "office-key", "../nobody", home=home, check=False)
    assert done.returncode == 1 and "Traceback" not in done.stderr and not list(home.rglob("*nobody*"))


@given(st.dates(dt.date(2020, 1, 1), dt.date(2090, 1, 1)), st.dates(dt.date(2020, 1, 1), dt.date(2090, 1, 1)))
def test_a_key_always_follows_the_one_before(first: dt.date, second: dt.date) -> None:
    """On the same day, and though the clock was set back."""
    one = new_office_key("a", first)
    two = new_office_key("a", second, after=one.id)
    assert usable_key((two.public(), one.public()), second) == two.public()
