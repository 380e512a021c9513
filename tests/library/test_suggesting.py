"""Suggestions while one types."""

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.content.validity import CURRENT
from kiosk.library.reading import Library
from kiosk.library.shelf import shelf
from kiosk.library.suggesting import Suggestion, _holding, common_questions, in_chinese, suggest
from kiosk.places import TerminalPlaces

TODAY = dt.date(2026, 11, 24)


@pytest.fixture(scope="module")
def library(filled_home: Path) -> Library:
    return Library(TerminalPlaces(filled_home / "terminal").library)


def kinds(found: list[Suggestion]) -> dict[str, list[str]]:
    return {kind: [s.text for s in found if s.kind == kind] for kind in ("title", "agency", "question")}


def test_titles_agencies_and_questions_stand_beside_each_other(library: Library) -> None:
    found = kinds(suggest(library, "劳动", TODAY))
    assert "中华人民共和国劳动法" in found["title"]
    assert any("劳动合同" in q for q in found["question"])
    assert kinds(suggest(library, "教育", TODAY))["agency"] == ["大连市教育局"]
    assert len(suggest(library, "大连", TODAY)) <= 6


@pytest.mark.parametrize(
    ("typed", "kind", "text"),
    [
        ("laodongfa", "title", "中华人民共和国劳动法"),
        ("ldhtf", "title", "中华人民共和国劳动合同法"),
        ("lao dong fa", "title", "中华人民共和国劳动法"),
        ("勞動法", "title", "中华人民共和国劳动法"),
        ("动法", "title", "中华人民共和国劳动法"),
        ("中华人民共和国劳动法", "title", "中华人民共和国劳动法"),
        ("劳动fa", "title", "中华人民共和国劳动法"),
        ("教育局", "agency", "大连市教育局"),
        ("jiaoyuju", "agency", "大连市教育局"),
        ("拖欠工资", "question", "老板拖欠工资怎么办"),
        ("户口本", "question", "户口本丢了怎么补办"),
        ("hukouben", "question", "户口本丢了怎么补办"),
    ],
)
def test_what_is_typed_finds(library: Library, typed: str, kind: str, text: str) -> None:
    assert text in kinds(suggest(library, typed, TODAY))[kind]


def test_an_exact_title_comes_before_those_that_hold_it(library: Library) -> None:
    assert suggest(library, "劳动法", TODAY)[0].text == "中华人民共和国劳动法"


def test_titles_in_force_come_first_and_a_family_once(library: Library) -> None:
    found = [s for s in suggest(library, "行政", TODAY, limit=20) if s.kind == "title"]
    summaries = library.by_ids([s.id for s in found], TODAY)
    assert len({s.family for s in summaries}) == len(summaries)
    current = [s.validity in CURRENT for s in summaries]
    assert current == sorted(current, reverse=True)


def test_english_words_find_questions_which_are_looked_for_in_chinese(library: Library) -> None:
    found = suggest(library, "lost identity", TODAY, "en")
    assert [s.text for s in found if s.kind == "question"] == ["What if I lost my identity card"]
    assert in_chinese("What if I lost my identity card?") == "身份证丢了怎么办"
    assert in_chinese("劳动法") == "劳动法"


def test_the_common_questions_are_whole_in_both_languages() -> None:
    found = common_questions()
    assert len(found) >= 60
    assert len({q.chinese for q in found}) == len({q.english for q in found}) == len(found)
    for question in found:
        assert not question.chinese.isascii() and question.english.isascii() and len(question.chinese) <= 20


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=70))
def test_any_text_is_taken(library: Library, text: str) -> None:
    assert len(suggest(library, text, TODAY)) <= 6


def test_an_empty_library_suggests_questions_alone(tmp_path: Path) -> None:
    found = suggest(Library(tmp_path / "none.sqlite"), "工资", TODAY)
    assert found and {s.kind for s in found} == {"question"}


def test_titles_are_found_by_the_index_as_by_looking_through_all(library: Library) -> None:
    db = library.connection()
    assert db is not None
    held = shelf(library, db, TODAY)
    pieces = {name[at : at + size] for name in held.cores for at in range(0, len(name), 3) for size in (1, 2, 3, 5)}
    for piece in [*sorted(pieces)[::7], "无此词语", "２", "劳 动"]:
        looked = [slot for slot, name in enumerate(held.cores) if piece in name]
        assert _holding(db, held, piece).tolist() == looked, piece
