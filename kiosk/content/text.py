"""Cleaning of text at the door of the content room.

A title with a bidirectional override, or a body with control characters, can make a signed
page read as something it does not say. Every string of every record passes through here.
"""

from __future__ import annotations

import re
import unicodedata

# Bidirectional controls (Unicode UAX #9), zero-width and other invisible format characters, letters that are
# blank (Hangul fillers, the empty Braille cell), tags, halves of characters and none at all, and the C0/C1
# controls except line feed and tab. None has a place in a Chinese government document.
_UNSEEN = (
    "\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u2800\u3164\ud800-\udfff\ufeff\uffa0\ufff0-\ufffc\ufffe\uffff\U000e0000-\U000e007f"
)
_INVISIBLE = re.compile(f"[{_UNSEEN}]")
_MARKS = "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
# Marks piled on one letter grow over the lines above it, and cost the layout more the higher they stand.
_PILES = re.compile(f"([{_MARKS}]{{4}})[{_MARKS}]+")
_BREAKS = re.compile("\r\n|[\r\u2028\u2029]")
# Nearly no text holds one of these: one look instead of three.
_UNCLEAN = re.compile(f"[{_UNSEEN}{_MARKS}\r\u2028\u2029]")
_SPACES = re.compile(r"[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]+")

# Text taken from PDFs holds Kangxi and CJK radicals where characters were meant (⻚ for 页); NFKC maps the
# Kangxi block, these are the ones of the supplement block that it leaves.
_RADICALS = str.maketrans(
    "⺀⺃⺋⺌⺎⺓⺙⺟⺠⺢⺩⺫⺬⺭⺮⺰⺳⺷⺸⺹⺺⺻⺼⻁⻄⻅⻆⻉⻋⻌⻒⻓⻔⻖⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻫⻬⻮⻰⻳",
    "丶乙巳小兀幺攵母民水王罒示示竹丝冈羊羊老聿聿月虎西见角贝车辶镸长门阝青韦页风飞食马骨鬼鱼鸟麦黄齐齐齿龙龟",
)
_RADICAL = re.compile("[⺀-⻳]")


def clean(text: str) -> str:
    """Return `text` without invisible and control characters; line feeds and tabs stay."""
    if not _UNCLEAN.search(text):
        return text
    return _PILES.sub(r"\1", _INVISIBLE.sub("", _BREAKS.sub("\n", text)))


def clean_line(text: str) -> str:
    """Return `text` cleaned, on one line, with runs of blanks folded to one and none at the ends."""
    return _SPACES.sub(" ", clean(text).replace("\n", " ")).strip()


def fold(text: str) -> str:
    """Return the form of `text` used to compare and search: NFKC, radicals mapped, lower case.

    Full-width digits and letters become half-width; 〔〕 and other brackets are left to the
    callers that care (document numbers).
    """
    text = clean(text)
    if _RADICAL.search(text):
        text = text.translate(_RADICALS)
    return unicodedata.normalize("NFKC", text).lower()
