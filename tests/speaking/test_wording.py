"""What is said: text as people say it, and sentences."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.speaking.readings import pinyin, readings
from kiosk.speaking.sentences import breaths, sentences
from kiosk.speaking.wording import language_of, spoken


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("（大政公开办〔2023〕2号）", "大政公开办 二〇二三年 二号"),
        ("自收到申请之日起20个工作日内予以答复。", "自收到申请之日起二十个工作日内予以答复。"),
        ("拨打12345热线", "拨打幺二三四五热线"),
        ("受理12345件", "受理一万二千三百四十五件"),
        ("电话：0411-83633212", "电话：零四幺幺，八三六三三二幺二"),
        ("手机13800138000", "手机幺三八零零幺三八零零零"),
        ("拨打110", "拨打幺幺零"),
        ("建筑面积120㎡", "建筑面积一百二十平方米"),
        ("增长3.5‰，占比5%—10%", "增长千分之三点五，占比百分之五至百分之十"),
        ("收费￥1,200元/㎡", "收费一千二百元每平方米"),
        ("合计1,234,567.80元", "合计一百二十三万四千五百六十七点八零元"),
        ("执行GB/T 19001-2016", "执行国家推荐性标准一九零零一，二〇一六年版"),
        ("DB21/T 1234-2020", "地方推荐性标准二一，一二三四，二〇二〇年版"),
        ("2023年7月18日", "二〇二三年七月十八日"),
        ("2023-07-18 9:00—11:30", "二〇二三年七月十八日 九点至十一点半"),
        ("1998—2005年", "一九九八至二〇〇五年"),
        ("第12条第2款第3项", "第十二条第二款第三项"),
        ("2个月内，2号楼，2人", "两个月内，二号楼，两人"),
        ("1/3以上", "三分之一以上"),
        ("比例1:500", "比例一比五百"),
        ("-5℃", "零下五摄氏度"),
        ("PM2.5浓度35μg/m3", "批艾姆二点五浓度三十五微克每立方米"),
        ("国务院令第711号", "国务院令第七百一十一号"),
        ("身份证号11010519491231002X", "身份证号一一零一零五一九四九一二三一零零二艾克斯"),
        ("申请人／代理人", "申请人或代理人"),
        ("3～5个工作日", "三至五个工作日"),
        ("２０２３年", "二〇二三年"),
        ("22500人", "二万二千五百人"),
        ("邮编：116011", "邮编：一一六零一一"),
    ],
)
def test_official_text_is_said_as_people_say_it(written: str, said: str) -> None:
    assert spoken(written, "zh_CN") == said


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Call 12345 or 0411-83633212.", "Call 1 2 3 4 5 or 0 4 1 1, 8 3 6 3 3 2 1 2."),
        ("Published 2023-07-18, ¥1,200, 120㎡.", "Published 18 July 2023, 1,200 yuan, 120 square metres."),
        ("Art. 33 (No. 711)", "Article 33, number 711"),
        ("GB/T 19001-2016 in 3-5 days", "G B T 1 9 0 0 1 of 2016 in 3 to 5 days"),
    ],
)
def test_english_text_is_said_as_people_say_it(written: str, said: str) -> None:
    assert spoken(written, "en") == said


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="0123456789.,-/:%‰年月日号第条〔〕（）元个米 kmGBTPX甲乙", max_size=24))
def test_nothing_is_left_that_a_mandarin_voice_stumbles_on(text: str) -> None:
    said = spoken(text, "zh_CN")
    assert not re.search(r"[0-9A-Za-z%‰〔〕（）/]", said), said
    assert spoken(said, "zh_CN") == said or not said.strip()  # Saying it twice changes nothing.


@settings(max_examples=200, deadline=None)
@given(st.integers(0, 10**8 - 1))
def test_a_count_can_be_read_back(number: int) -> None:
    said = spoken(f"共{number}件", "zh_CN")
    assert _value(said[1:-1]) == number


def _value(words: str) -> int:
    total, part, digit = 0, 0, 0
    for c in words:
        if c in "零一二三四五六七八九":
            digit = "零一二三四五六七八九".index(c)
        elif c == "两":
            digit = 2
        elif c in "十百千":
            part += (digit or 1) * {"十": 10, "百": 100, "千": 1000}[c]
            digit = 0
        elif c == "万":
            total += (part + digit) * 10_000
            part = digit = 0
    return total + part + digit


def test_each_sentence_is_spoken_in_the_language_it_is_written_in() -> None:
    assert language_of("第一条　为了规范行为，制定本法。", "en") == "zh_CN"
    assert language_of("Article 1 of the Regulation", "zh_CN") == "en"
    assert language_of("12345", "en") == "en" and language_of("12345", "zh_CN") == "zh_CN"
    assert language_of("使用App办理", "en") == "zh_CN"


def test_names_and_words_of_two_readings() -> None:
    assert "huan2 kuan3" in pinyin("按期还款") and "chang2 xing1 dao3" in pinyin("长兴岛经济区")
    assert "yin2 hang2" in pinyin("银行") and "chang2 hai3 xian4" in pinyin("长海县")
    assert all(len(word) == len(said) for word, said in readings().items())


def test_sentences_of_a_law() -> None:
    text = "第一条　为了规范行为，制定本法。\n第二条　本法所称甲，是指：（一）乙；（二）丙。"
    assert sentences(text) == ["第一条　为了规范行为，制定本法。", "第二条　本法所称甲，是指：（一）乙；", "（二）丙。"]
    assert all(len(s) <= 240 for s in sentences("字" * 1000))
    assert "".join(sentences("字" * 1000)) == "字" * 1000
    assert sentences("他说：“好。”然后走了。") == ["他说：“好。”", "然后走了。"]


@given(st.text(alphabet="甲乙丙，、。：", max_size=60))
def test_breaths_lose_nothing(sentence: str) -> None:
    assert "".join(breaths(sentence)) == sentence
