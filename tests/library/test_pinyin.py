"""Text by its sound, from the small table, against pypinyin's whole dictionary."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys

import pytest

from kiosk.library.pinyin import syllables
from kiosk.places import assets

SMALL = """
import json, sys
from kiosk.library.pinyin import syllables
said = [" ".join(syllables(line)) for line in json.load(sys.stdin)]
from pypinyin.constants import PHRASES_DICT
json.dump([len(PHRASES_DICT), said], sys.stdout)
"""
WHOLE = """
import json, sys
from pypinyin import Style, lazy_pinyin
from pypinyin.constants import PHRASES_DICT
said = [" ".join(lazy_pinyin(line, style=Style.NORMAL, errors="ignore")) for line in json.load(sys.stdin)]
json.dump([len(PHRASES_DICT), [line.replace("ü", "v") for line in said]], sys.stdout)
"""


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("重庆银行", "chong qing yin hang"),
        ("学校长期停课", "xue xiao chang qi ting ke"),
        ("行政许可", "xing zheng xu ke"),
        ("旅游条例（2020年）", "lv you tiao li nian"),
        ("", ""),
    ],
)
def test_words_sound_as_words_and_not_as_characters(text: str, said: str) -> None:
    assert syllables(text) == said.split()


def test_the_small_table_hears_what_the_whole_dictionary_hears() -> None:
    with gzip.open(assets() / "sample" / "statutes.jsonl.gz", "rt", encoding="utf-8") as lines:
        texts = [text for law in map(json.loads, lines) for text in (law["title"], law["body"][:200])]

    def heard(program: str) -> tuple[int, list[str]]:
        done = subprocess.run(
            [sys.executable, "-c", program], input=json.dumps(texts), capture_output=True, text=True, check=True
        )
        words, said = json.loads(done.stdout)
        return words, said

    (few, small), (all_, whole) = heard(SMALL), heard(WHOLE)
    assert few < all_
    apart = sum(one != other for one, other in zip(small, whole, strict=True))
    assert apart <= len(texts) / 1000
