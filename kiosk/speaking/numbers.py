"""Numbers in Chinese words: as a quantity, digit by digit, as a telephone number."""

from __future__ import annotations

import functools
import re

_DIGITS = "零一二三四五六七八九"
_YEAR = "〇一二三四五六七八九"
_PHONE = "零幺二三四五六七八九"


def cardinal(digits: str) -> str:
    """Return an integer or decimal as a quantity: 1200 一千二百, 3.50 三点五零, -2 负二."""
    from zh_normalization.num import verbalize_cardinal

    if digits.startswith("-"):
        return "负" + cardinal(digits[1:])
    whole, _, rest = digits.replace(",", "").partition(".")
    words = verbalize_cardinal(whole.lstrip("0") or "0") or "零"
    return words + ("点" + by_digit(rest) if rest else "")


def by_digit(digits: str) -> str:
    """Return digits one by one: 19001 一九零零一."""
    return digits.translate(_table(_DIGITS))


def year(digits: str) -> str:
    """Return a year as it is written and read: 2023 二〇二三."""
    return digits.translate(_table(_YEAR))


def telephone(digits: str) -> str:
    """Return a telephone number as it is read, one 幺, with a breath where it is grouped: 12345 幺二三四五."""
    groups = [group for group in re.split(r"[-—－ ()（）]+", digits) if group]
    return "，".join(group.translate(_table(_PHONE)) for group in groups)


@functools.cache
def _table(words: str) -> dict[int, int]:
    return str.maketrans("0123456789", words)
