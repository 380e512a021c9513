"""Chinese numerals, as articles and dates are numbered with."""

from __future__ import annotations

import re

_DIGITS = {c: i for i, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "○": 0, "两": 2}
_UNITS = {"十": 10, "百": 100, "千": 1000}

ARTICLE_LABEL = re.compile(
    r"第\s*([零〇○一二三四五六七八九十百千两\d]{1,9})\s*条(?:\s*之([一二三四五六七八九十]{1,3}))?"
)
"""The label of an article: its number, and the 之 of one inserted later."""


def number(text: str) -> int | None:
    """Return the value of a Chinese or Arabic numeral below ten thousand, or None if it is none.

    Both 一百二十 and positional 一二〇 are read.
    """
    if not text:
        return None
    if text.isdecimal():
        return int(text)
    if not any(c in _UNITS for c in text):
        if any(c not in _DIGITS for c in text):
            return None
        return int("".join(str(_DIGITS[c]) for c in text))
    total, current = 0, 0
    for c in text:
        if c in _DIGITS:
            current = _DIGITS[c]
        elif c in _UNITS:
            total += (current or 1) * _UNITS[c]
            current = 0
        else:
            return None
    return total + current
