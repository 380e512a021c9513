"""English text as people say it; what a voice says right by itself (plain numbers, usual dates) is left to it."""

from __future__ import annotations

import re
from collections.abc import Callable

from kiosk.content.text import clean
from kiosk.speaking.tables import table
from kiosk.words import say

_UNITS = table("units", 2) | {"‰": "per thousand"}
_UNIT = "|".join(re.escape(unit) for unit in sorted(_UNITS, key=len, reverse=True))

Match = re.Match[str]


def _digits(m: Match) -> str:
    return ", ".join(" ".join(group) for group in re.split(r"\D+", m[0]) if group)


def _apart(text: str) -> str:
    return " ".join(text.replace("/", ""))


def _date(m: Match) -> str:
    month = int(m[2])
    return f"{int(m[3])} {say(f'month.{month}', 'en')} {m[1]}" if 1 <= month <= 12 else m[0]


_RULES: list[tuple[str, str | Callable[[Match], str]]] = [
    (r"([\w.+-]+)@([\w-]+(?:\.[\w-]+)+)", lambda m: f"{m[1]} at {m[2].replace('.', ' dot ')}"),
    (r"(?:https?://|(?=www\.))([\w-]+(?:\.[\w-]+)+)[\w/.?=&%#~:-]*", lambda m: m[1].replace(".", " dot ")),
    (r"[〔\[]\s*(\d{4})\s*[〕\]]\s*(?:No\.?\s*)?(\d+)\s*号?", r" \1, number \2"),
    (
        r"\b(GB|DB\d*)(/T)?\s?(\d+(?:\.\d+)*)-(\d{4})\b",
        lambda m: f"{' '.join(m[1])} {'T ' if m[2] else ''}{' '.join(m[3])} of {m[4]}",
    ),
    (r"(?<!\d)((?:19|20)\d\d)[-./]([01]?\d)[-./]([0-3]?\d)(?!\d)", _date),
    (
        r"(?<![\d.])(?:1[3-9]\d{9}|0\d{2,3}[-— ]?\d{7,8}|[48]00-?\d{3}-?\d{4}|12[1-9]\d{2}|\d{17}[\dXx])(?![\d])",
        _digits,
    ),
    (r"(?i)((?:telephone|phone|hotline|call|dial)[^\d.]{0,12})(\d[\d-]{1,14}\d)", lambda m: m[1] + _digits_of(m[2])),
    (r"[￥¥]\s?(\d+(?:,\d{3})*(?:\.\d+)?)", r"\1 yuan"),
    (rf"(\d)\s?({_UNIT})(?![A-Za-z])", lambda m: f"{m[1]} {_UNITS[m[2]]}"),
    (r"\bArts?\.\s?(?=\d)", "Article "),
    (r"\bNo\.\s?(?=\d)", "number "),
    (r"\be\.g\.", "for example"),
    (r"\bi\.e\.", "that is"),
    (r"(\d)\s?[–—-]\s?(\d)", r"\1 to \2"),
    (r"[《》〈〉“”‘’\"]", ""),
    (r"\s?[（(〔\[]\s?", ", "),
    (r"\s?[）)〕\]]", ", "),
]
_COMPILED = [(re.compile(pattern), said) for pattern, said in _RULES]


def _digits_of(text: str) -> str:
    return ", ".join(" ".join(group) for group in re.split(r"\D+", text) if group)


def spoken(text: str) -> str:
    """Return an English sentence as people say it."""
    text = clean(text)
    for pattern, said in _COMPILED:
        text = pattern.sub(said, text)
    text = re.sub(r"(?:,\s*)+([,.;:!?])", r"\1", text)
    return re.sub(r"\s+", " ", text).strip(" ,")
