"""Handwriting: ink to characters, single and in a row; what the field expects; the terminal without the recogniser."""

import random
from pathlib import Path

import pytest

from kiosk.writing.handwriting import OFFERED, Recogniser, in_gb2312, installed
from kiosk.writing.ink import HEIGHT, picture
from kiosk.writing.purpose import Purpose
from tests.writing.strokes import INK, row, shaken

reads = pytest.mark.skipif(not installed(), reason="the handwriting part is not installed")


@pytest.fixture(scope="module")
def reader() -> Recogniser:
    return Recogniser()


@reads
@pytest.mark.parametrize("character", INK)
def test_a_character_comes_first(reader: Recogniser, character: str) -> None:
    found = reader.read(shaken(character))
    assert found[0] == character and len(found) == OFFERED


@reads
@pytest.mark.parametrize("character", ["中", "王", "日", "大"])
def test_the_order_and_joining_of_strokes_do_not_matter(reader: Recogniser, character: str) -> None:
    strokes = [stroke[::-1] for stroke in shaken(character)]
    random.Random(3).shuffle(strokes)
    assert character in reader.read(strokes)[:3]
    assert character in reader.read([strokes[0], *strokes[1:-1], strokes[-1]])[:3]


@reads
@pytest.mark.parametrize("word", ["人口", "大中", "工人", "人大"])
def test_a_row_is_read_as_a_word(reader: Recogniser, word: str) -> None:
    assert word in reader.read(row(word))[:3]


@reads
def test_the_size_and_the_place_of_the_ink_do_not_matter(reader: Recogniser) -> None:
    small = [[(x / 5 + 3000, y / 5 - 700) for x, y in stroke] for stroke in shaken("王")]
    assert reader.read(small)[0] == "王"


@reads
def test_no_ink_and_a_dot_are_borne(reader: Recogniser) -> None:
    assert reader.read([]) == [] and reader.read([[]]) == []
    assert reader.read([[(5.0, 5.0)]])


@reads
def test_simplified_forms_of_gb2312_stand_before_others(reader: Recogniser) -> None:
    for character in INK:
        found = [c for c in reader.read(shaken(character)) if len(c) == 1 and "一" <= c <= "鿿"]
        assert in_gb2312(found[0])
    assert in_gb2312("王") and not in_gb2312("喆") and not in_gb2312("書")


@reads
def test_a_name_wants_no_digits(reader: Recogniser) -> None:
    stroke = [[(50.0, 5.0), (50.0, 95.0)]]
    assert any(c.isascii() for c in reader.read(stroke)[:5])
    in_name = reader.read(stroke, Purpose.NAME)
    assert not in_name[0].isascii()


@reads
def test_the_picture_is_what_the_recogniser_reads() -> None:
    one, line = picture(shaken("王"), line=False), picture(row("王王王"), line=True)
    assert one.shape == (1, 3, HEIGHT, HEIGHT) and line.shape[3] > 2.5 * HEIGHT
    assert one.min() >= -1 and one.max() <= 1 and one.min() < -0.5
    assert picture(row("王" * 40), line=True).shape[3] <= 500


def test_without_the_part_there_is_no_recogniser(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MINGCHUANG_PARTS", str(tmp_path))
    assert not installed()
