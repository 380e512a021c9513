"""Cleaning of text at the door of the content room.

A title with a bidirectional override, or a body with control characters, can make a signed
page read as something it does not say. Every string of every record passes through here.
"""

from __future__ import annotations

import re
import unicodedata

# Bidirectional controls (Unicode UAX #9), zero-width and other invisible format characters, and the
# C0/C1 controls except line feed and tab. None has a place in a Chinese government document.
_INVISIBLE = re.compile(
    "[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]"
)
_SPACES = re.compile(r"[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]+")

# Text taken from PDFs holds Kangxi and CJK radicals where characters were meant (⻚ for 页); NFKC maps the
# Kangxi block, these are the ones of the supplement block that it leaves.
_RADICALS = str.maketrans(
    "⺀⺃⺋⺌⺎⺓⺙⺟⺠⺢⺩⺫⺬⺭⺮⺰⺳⺷⺸⺹⺺⺻⺼⻁⻄⻅⻆⻉⻋⻌⻒⻓⻔⻖⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻫⻬⻮⻰⻳",
    "丶乙巳小兀幺攵母民水王罒示示竹丝冈羊羊老聿聿月虎西见角贝车辶镸长门阝青韦页风飞食马骨鬼鱼鸟麦黄齐齐齿龙龟",
)


def clean(text: str) -> str:
    """Return `text` without invisible and control characters; line feeds and tabs stay."""
    return _INVISIBLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def clean_line(text: str) -> str:
    """Return `text` cleaned, on one line, with runs of blanks folded to one and none at the ends."""
    return _SPACES.sub(" ", clean(text).replace("\n", " ")).strip()


def fold(text: str) -> str:
    """Return the form of `text` used to compare and search: NFKC, radicals mapped, lower case.

    Full-width digits and letters become half-width; 〔〕 and other brackets are left to the
    callers that care (document numbers).
    """
    return unicodedata.normalize("NFKC", clean(text).translate(_RADICALS)).lower()
