"""The doors under hypothesis: bytes, text and good examples with something wrong in them."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzz.doors import DOORS, seeds

EXAMPLES = seeds()
INTERESTING = [
    "\u202e",
    "\ud800".encode("utf-8", "surrogatepass"),
    b"\x00",
    b"[" * 2000,
    b"\\ud800",
    b"1e400",
    b"\xff",
    b"9" * 400,
    b"-1",
]


def changed(good: bytes) -> st.SearchStrategy[bytes]:
    """A good example with pieces cut out, put in, or doubled."""

    def at(cut: int, length: int, put: bytes, twice: bool) -> bytes:
        cut %= len(good) + 1
        return good[:cut] + put + (good[cut:] if twice else good[cut + length :])

    pieces = st.binary(max_size=12) | st.sampled_from([p.encode() if isinstance(p, str) else p for p in INTERESTING])
    return st.builds(at, st.integers(0, 10_000), st.integers(0, 30), pieces, st.booleans())


@pytest.mark.parametrize("name", DOORS)
def test_a_door_refuses_with_its_own_error_or_takes_what_is_sound(name: str) -> None:
    door: Callable[[bytes], None] = DOORS[name]
    for good in EXAMPLES[name]:
        door(good)
    kinds = [st.binary(max_size=300), st.text(max_size=200).map(lambda t: t.encode("utf-8", "surrogatepass"))]

    @settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck), database=None)
    @given(st.one_of(*kinds, *map(changed, EXAMPLES[name])))
    def knock(data: bytes) -> None:
        door(data)

    knock()


def test_half_a_character_in_markup_is_left_out() -> None:
    """Found by knocking: JSON can bring one half of a surrogate pair, which no sanitiser takes."""
    from kiosk.content.blocks import Paragraph
    from sync.portal.markup import from_html, from_markdown

    assert from_html("<p>\ud800字") == from_markdown("\ud800字") == (Paragraph(text="字"),)


@pytest.mark.parametrize("name", [b'"kind":["document"]', b'"kind":{"a":1}', b'"kind":null', b'"kind":7'])
def test_a_kind_that_is_no_word_is_refused_as_a_record(name: bytes) -> None:
    """Found by knocking: a list has no place in a lookup of kinds, and ended in an error that nobody expects."""
    from kiosk.content.errors import RecordError
    from kiosk.content.salvage import salvage

    with pytest.raises(RecordError):
        salvage(b'{"id":"a","title":"t",' + name + b"}")


@pytest.mark.parametrize("when", ["2026-11-24T01:00:00", "0001-01-01T00:00:00Z", "9999-12-31T23:00:00Z"])
def test_a_time_that_cannot_be_reckoned_with_is_refused_at_the_door(when: str) -> None:
    """A signed release of such a time would have kept every citizen of the city from handing in a request."""
    DOORS["index"](f'{{"sequence":1,"released_at":"{when}"}}'.encode())
    for kept in (f'{{"at":"{when[:-1]}"}}', f'{{"released_at":"{when}"}}', f'{{"hash":"x","wrong":{9**30}}}'):
        DOORS["kept_file"](kept.encode())


def test_a_damaged_count_of_wrong_pins_is_not_raised_to(tmp_path: Path) -> None:
    from argon2 import PasswordHasher

    from kiosk.errors import KioskError
    from kiosk.staff import LONGEST_SECONDS, StaffAccess

    file = tmp_path / "staff.json"
    file.write_text(f'{{"hash":"{PasswordHasher(1, 8, 1).hash("123456")}","wrong":{9**30}}}')
    with pytest.raises(KioskError, match=r"pin\.wrong"):
        StaffAccess(file).enter("654321", now=0.0)
    assert StaffAccess(file).wait_seconds(now=0.0) == LONGEST_SECONDS


def test_settings_that_nest_without_end_are_told_of_like_any_slip() -> None:
    DOORS["kept_file"](b"portal = " + b"[" * 5000)
