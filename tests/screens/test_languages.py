"""Prepared languages: what is translated shows, what is missing falls back to English, never to a key; no boxes."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QRawFont

from kiosk.places import font_files
from kiosk.words import PREPARED, catalogue, say
from tests.conftest import ROOT
from tests.screens.hand import Hand

FONTS = (*font_files(), ROOT / "assets" / "fonts" / "MingchuangSansOther-Regular.ttf")


def test_the_button_goes_through_the_halls_languages(make_hand: Callable[[Path], Hand], terminal_home: Path) -> None:
    every = ["zh_CN", "en", *PREPARED]
    listed = ", ".join(f'"{language}"' for language in every)
    (terminal_home / "terminal" / "settings.toml").write_text(f"languages = [{listed}]\n", "utf-8")
    hand = make_hand(terminal_home)
    hand.terminal.session.touched()
    for language in (*every[1:], every[0]):
        button = say("shell.language.name", language)
        hand.wait(lambda name=button: hand.find(name) is not None)
        hand.tap(button)
        hand.wait(lambda lang=language: hand.terminal.context.language == lang)
        hand.wait(lambda lang=language: hand.sees(say("shell.home", lang)))
        assert hand.sees(say("home.benefits", language)), "a missing word is English"
        keys = [text for text in hand.texts() if re.fullmatch(r"[a-z_]+(\.[a-z_]+)+", text)]
        assert keys == []
    hand.terminal.session.finish()
    assert hand.terminal.context.language == "zh_CN"


@pytest.mark.parametrize("language", PREPARED)
def test_missing_words_are_english(language: str) -> None:
    missing = next(m for m in catalogue("en") if m not in catalogue(language))
    assert say(missing, language) == catalogue("en")[missing]
    assert not set(catalogue(language)) - set(catalogue("en"))
    for message, text in catalogue(language).items():
        assert set(re.findall(r"\{(\w+)\}", text)) == set(re.findall(r"\{(\w+)\}", catalogue("en")[message])), message


def test_no_word_and_no_name_shows_a_box(application: QGuiApplication) -> None:
    fonts = [QRawFont(str(file), 30) for file in FONTS]
    words = "".join(
        message.findtext("translation") or ""
        for file in (ROOT / "assets" / "i18n").glob("*.ts")
        for message in ET.parse(file).iter("message")
    )
    # GB 18030-2022: all of level 1's ideographs, and rare ones that people and places are called by.
    level_1 = "".join(map(chr, [*range(0x4E00, 0x9FF0), *range(0x3400, 0x4DB6)]))
    rare = "喆堃㛃䶮𬭁𬤊𬱖𫖯𬍛𫍽𬀩"
    for text in (words, level_1, rare):
        lost = {c for c in text if not c.isspace() and not any(f.supportsCharacter(ord(c)) for f in fonts)}
        assert not lost, sorted(lost)[:20]


BARE = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{place}/none</dir><cachedir>{place}/cache</cachedir></fontconfig>"""
DRAW = """
from PySide6.QtGui import QFont, QGuiApplication, QTextLayout
from ui.fonts import FAMILY, add_fonts
application = QGuiApplication([])
add_fonts()
for weight in (QFont.Weight.Normal, QFont.Weight.Bold):
    font = QFont(FAMILY)
    font.setWeight(weight)
    layout = QTextLayout("张喆堃䶮𬱖𫖯𬍛𫍽かな한글", font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    glyphs = [glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes()]
    print(weight.name, len(glyphs), glyphs.count(0))
"""


def test_a_rare_name_in_bold_shows_no_box_where_no_other_font_is_installed(tmp_path: Path) -> None:
    bare = tmp_path / "fonts.conf"
    bare.write_text(BARE.format(place=tmp_path), "utf-8")
    alone = os.environ | {"FONTCONFIG_FILE": str(bare), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", DRAW], env=alone, cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert done.stdout.split("\n")[:2] == ["Normal 12 0", "Bold 12 0"], done.stdout + done.stderr


def test_the_traditional_words_are_of_the_present_simplified_ones() -> None:
    for room in ("ui", "content", "requests"):
        simplified, traditional = (
            {m.get("id") for m in ET.parse(ROOT / "assets" / "i18n" / f"{room}.{lang}.ts").iter("message")}
            for lang in ("zh_CN", "zh_TW")
        )
        assert not traditional - simplified, "run tools/make_traditional.py"
