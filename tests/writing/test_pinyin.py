"""Pinyin: whole, by initials, mixed, with a speaker's slips; the right thing first; nothing remembered."""

import pickle
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.syllables import INITIAL, SYLLABLES
from kiosk.writing.pinyin import Pinyin
from kiosk.writing.purpose import Purpose
from kiosk.writing.syllables import meanings

ENGINE = Pinyin()


def found(letters: str, purpose: Purpose = Purpose.SEARCH) -> list[str]:
    return [candidate.text for candidate in ENGINE.candidates(letters, purpose)]


@pytest.mark.parametrize(
    ("letters", "wanted"),
    [
        ("huiqizhengce", "惠企政策"),
        ("hqzc", "惠企政策"),
        ("hqizc", "惠企政策"),
        ("mianshenjixiang", "免申即享"),
        ("msjx", "免申即享"),
        ("zfxxgk", "政府信息公开"),
        ("zhengfuxinxigongkai", "政府信息公开"),
        ("zhengfuxxgk", "政府信息公开"),
        ("wojiadefangzixuyaochaiqian", "我家的房子需要拆迁"),
        ("xi'an", "西安"),
        ("lvshi", "律师"),
        ("ZFXXGK", "政府信息公开"),
    ],
)
def test_the_word_comes_first(letters: str, wanted: str) -> None:
    assert found(letters)[0] == wanted


@pytest.mark.parametrize(
    ("letters", "wanted"),
    [
        ("zengfu", "政府"),  # z for zh
        ("senfenzheng", "身份证"),  # s for sh
        ("caiqian", "拆迁"),  # c for ch
        ("laolian", "老年"),  # l for n
        ("yangnao", "养老"),  # n for l
        ("yinye", "营业"),  # in for ing
        ("zhenfu", "政府"),  # en for eng
        ("fuli", "福利"),
        ("huwu", "服务"),  # h for f
        ("lencai", "人才"),  # l for r
        ("fanan", "方案"),  # an for ang
        ("gonkai", "公开"),  # on for ong
    ],
)
def test_a_speakers_slip_is_forgiven(letters: str, wanted: str) -> None:
    assert wanted in found(letters)[:5]


def test_what_was_typed_comes_before_what_may_have_been_meant() -> None:
    assert found("shan")[0] in "山善闪删" and found("sihai")[0] == "四海"


def test_a_name_begins_with_a_surname() -> None:
    assert found("zhang", Purpose.NAME)[0] == "张"
    assert "曾" in found("zeng", Purpose.NAME)[:2]
    assert "喆" in found("zhe", Purpose.NAME) and "堃" in found("kun", Purpose.NAME)


def test_letters_left_over_go_on() -> None:
    first = next(c for c in ENGINE.candidates("zhengfuxinxi") if c.text == "政府")
    assert first.letters == len("zhengfu")
    parted = next(c for c in ENGINE.candidates("xi'anshi") if c.text == "西")
    assert "xi'anshi"[parted.letters :] == "anshi"


def test_every_syllable_writes_something() -> None:
    for syllable in SYLLABLES:
        assert any(len(text) == 1 for text in found(syllable)), syllable


def test_slips_are_mutual_between_initials() -> None:
    for syllable, initial in INITIAL.items():
        for meant, cost in meanings(syllable).items():
            assert cost == 0 or meanings(meant).get(syllable) == cost, (syllable, meant, initial)


@settings(max_examples=60, deadline=None)
@given(st.text("abcdefghijklmnopqrstuvwxyz'", max_size=30))
def test_any_letters_are_borne(letters: str) -> None:
    candidates = ENGINE.candidates(letters)
    assert len({c.text for c in candidates}) == len(candidates)
    for candidate in candidates:
        assert candidate.text and 0 < candidate.letters <= len(letters)
    if re.search("[a-z]", letters):
        assert candidates


def test_nothing_is_learned_and_nothing_kept() -> None:
    before = found("shenqing")
    for _ in range(50):
        ENGINE.candidates("shenqing")
        ENGINE.candidates("zhangsanfeng", Purpose.NAME)
    assert found("shenqing") == before
    ENGINE.forget()
    assert not ENGINE._matched and ENGINE._lexicon.entries.cache_info().currsize == 0
    fresh = Pinyin()
    assert pickle.dumps(ENGINE._matched) == pickle.dumps(fresh._matched)


def in_given(letters: str) -> list[str]:
    return [c.text for c in ENGINE.candidates(letters, Purpose.NAME, first=False)]


@pytest.mark.parametrize(
    ("letters", "character"),
    [("zhe", "喆"), ("kun", "堃"), ("xin", "鑫"), ("miao", "淼"), ("yi", "奕"), ("yu", "彧"), ("han", "菡")],
)
def test_what_is_rare_in_text_but_liked_in_names_is_near(letters: str, character: str) -> None:
    place = in_given(letters).index(character)
    assert place < 10
    assert [c.text for c in ENGINE.candidates(letters, Purpose.TEXT, first=False)].index(character) > place


def test_rare_names_can_be_written_whole_and_beyond_the_first_block() -> None:
    assert "王喆" in found("wangzhe", Purpose.NAME)[:3] and "张堃" in found("zhangkun", Purpose.NAME)[:5]
    assert "䶮" in in_given("yan")[:40]


def test_an_address_ends_as_addresses_do() -> None:
    for letters, place in (("jiefangjie", "解放街"), ("renminlu", "人民路"), ("danyuan", "单元"), ("hao", "号")):
        assert next(iter(ENGINE.candidates(letters, Purpose.ADDRESS, first=False))).text == place
