"""How an e-mail address goes on."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.writing.mail import HOSTS, endings


def test_endings_make_an_address_whole() -> None:
    assert endings("wang")[:2] == ["@qq.com", "@163.com"] and endings("wang@")[0] == "qq.com"
    assert endings("wang@16") == ["3.com"] and endings("wang@qq.com") == []
    assert endings("") == endings("@") == endings("王") == endings("a b") == []


@given(st.from_regex(r"[a-z0-9_]{1,8}(@[a-z0-9.]{0,4})?", fullmatch=True))
def test_whatever_is_offered_ends_with_a_known_host(before: str) -> None:
    for ending in endings(before):
        assert (before + ending).split("@", 1)[1] in HOSTS
