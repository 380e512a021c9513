"""What was heard, matched by sound."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from kiosk.library.pinyin import syllables
from kiosk.library.reading import Library
from kiosk.speaking.matching import apart, corrected, distance, nearest, titles

TODAY = dt.date(2026, 11, 24)


@pytest.mark.parametrize(
    ("heard", "meant"),
    [
        ("事用期多久", "试用期多久"),
        ("拖欠公子怎么办", "拖欠工资怎么办"),
        ("劳动合同发", "劳动合同法"),
        ("公积今提取", "公积金提取"),
        ("今天天气很好", "今天天气很好"),
        ("", ""),
    ],
)
def test_words_that_sound_like_a_known_term_are_put_right(heard: str, meant: str) -> None:
    assert corrected(heard) == meant


def test_titles_are_found_by_how_they_sound(filled_home: Path) -> None:
    library = Library(filled_home / "terminal" / "library.sqlite")
    assert titles(library, "政府信息公开条立", TODAY)[0] == "中华人民共和国政府信息公开条例"
    assert "中华人民共和国消费者权益保护法" in titles(library, "消费者全益保护法", TODAY)
    assert titles(library, "今天天气很好", TODAY) == [] and titles(library, "啊", TODAY) == []


def test_what_speakers_do_not_tell_apart_is_nearly_alike() -> None:
    for one, other in (("zhi", "zi"), ("nan", "lan"), ("xin", "xing"), ("shi", "si")):
        assert 0 < apart(one, other) < apart(one, "guo")
    assert distance(syllables("只能驾驶"), syllables("智能驾驶管理办法")) == 0
    assert nearest("义法", ["依法行政", "国有土地"]) == ["依法行政"]
