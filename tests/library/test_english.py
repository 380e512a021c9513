"""Questions in English: known as such, their words taken for official terms, pinyin left alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.typed import Typed
from kiosk.library import everyday, meaning
from kiosk.library.asked import PartKind
from kiosk.library.english import english, stem
from kiosk.library.everyday import stands
from kiosk.library.search import Query, search
from kiosk.library.tokens import core
from kiosk.library.understanding import understand
from kiosk.places import assets
from tests.library.test_engine import TODAY, document, fill, ids


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("wage", "wages"),
        ("drive", "driving"),
        ("company", "companies"),
        ("marry", "married"),
        ("stop", "stopped"),
        ("box", "boxes"),
        ("sell", "selling"),
        ("fire", "fired"),
    ],
)
def test_forms_of_a_word_have_one_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize("said", ["passport", "my employer does not pay my wages", "lost passport", "divorce"])
def test_english_is_known(said: str) -> None:
    found = english(said, {})
    assert found is not None and found.terms


@pytest.mark.parametrize(
    "said", ["laodong hetong fa", "zhengfuxinxigongkai", "he tong fa", "zfxxgk", "ldf", "劳动合同 law", "123", "", "!?"]
)
def test_pinyin_and_initials_are_not(said: str) -> None:
    assert english(said, {}) is None


def test_the_portals_own_words_count_in_english_too() -> None:
    asked = understand("where is the Bangchui office", {"bangchui": ("棒棰岛管理办法",)}, today=TODAY)
    assert "棒棰岛管理办法" in asked.terms


def test_what_may_be_pinyin_is_heard_as_well() -> None:
    assert understand("wage", today=TODAY).sound and understand("wage", today=TODAY).terms
    assert not understand("passport", today=TODAY).sound


@given(st.text(max_size=60) | st.text("abcdefghij not'.-5 ", max_size=60))
def test_any_text_is_taken(said: str) -> None:
    understand(said, today=TODAY)


def test_words_between_are_left_out_and_told() -> None:
    for said in ("My employer did not really pay me", "my employer doesn't pay my wages", "Can’t get my deposit back"):
        asked = understand(said, today=TODAY)
        parts = asked.of(PartKind.EVERYDAY)
        assert parts and all(stands(part.said, asked.said) for part in parts)
        assert not asked.tokens and "my" in asked.dropped and not asked.sound


def test_what_is_meant_is_found_without_the_model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(meaning, "model", lambda: None)
    records = [
        document("a", "保障农民工工资支付条例", "What do I do a"),
        document("b", "中华人民共和国护照法", "I lost my"),
        document("c", "人体损伤程度鉴定标准", "what do I when my a the"),
    ]
    library = fill(tmp_path / "l.sqlite", records)
    assert ids(library, "What can I do when my employer does not pay my wages")[:1] == ["a"]
    assert ids(library, "I lost my passport")[:1] == ["b"]
    found = search(library, Query(text=Typed("I lost my passport")), TODAY)
    assert found.hits[0].reasons[0].how == "everyday" and not found.unmet
    off = search(library, Query(text=Typed("I lost my passport"), without=frozenset({"everyday"})), TODAY)
    assert not off.understood.of(PartKind.EVERYDAY)


def test_every_line_of_the_dictionary_can_be_met() -> None:
    for line in everyday.lines(assets() / "search" / "english.tsv"):
        said, _, terms = line.partition("\t")
        assert terms.split(), line
        words = " ".join(group.split("/")[0] for group in said.split("+"))
        found = english(words, {})
        assert found is not None and found.terms, line
        assert all(core(term) for term in terms.split())
