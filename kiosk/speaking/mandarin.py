"""Chinese text as people say it: document numbers, dates, telephones, money, units, standards, abbreviations.

Own rules come first, each for one thing an official text holds; the rest (Greek letters, circled numbers and
such) is left to ``zh-normalization``. Order matters: what is most particular is said first.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable
from typing import Any

from kiosk.content.text import clean
from kiosk.speaking.numbers import by_digit, cardinal, telephone, year
from kiosk.speaking.tables import table

_NUMBER = r"\d+(?:\.\d+)?"
_TO = r"\s*(?:-{1,2}|—{1,2}|–|－|~|～|至)\s*"
_COUNTED = "个名人份次件项户家位天周年种类倍条批"

_UNITS = table("units")
_UNIT = "|".join(re.escape(unit) for unit in sorted(_UNITS, key=len, reverse=True))

_STANDARDS = table("standards")

Match = re.Match[str]


def _amount(text: str) -> str:
    return cardinal(re.sub(r"[,\s]", "", text))


def _counted(digits: str, unit: str) -> str:
    """Two of something is 两, two in an order 二."""
    return ("两" if digits == "2" and unit in _COUNTED else _amount(digits)) + unit


def _standard(m: Match) -> str:
    kind, tail, number, edition = m[1], m[2] or "", m[3], m[4]
    words = _STANDARDS.get(kind, letters(kind))
    area = f"{by_digit(tail.partition('/')[0])}，" if kind == "DB" and tail[:1].isdigit() else ""
    if "/T" in tail:
        words = words.replace("标准", "推荐性标准", 1) if "标准" in words else words + letters("T")
    said = "点".join(by_digit(part) for part in number.split("."))
    return f"{words}{area}{said}" + (f"，{year(edition)}年版" if edition else "")


def _money(m: Match) -> str:
    sign = {"$": "美元", "€": "欧元"}.get(m[1], "元")
    return _amount(m[2]) + (m[3] or "") + sign


def _clock(m: Match) -> str:
    hour, minute = int(m[1]), int(m[2])
    return f"{cardinal(str(hour)) if hour != 2 else '两'}点" + (
        "" if minute == 0 else "半" if minute == 30 else ("零" if minute < 10 else "") + cardinal(str(minute)) + "分"
    )


def _span(m: Match) -> str:
    """A range with what it counts: 3—5个."""
    return f"{_amount(m[1])}至{_amount(m[2])}"


def _date(m: Match) -> str:
    return f"{year(m[1])}年{cardinal(m[2])}月{cardinal(m[3])}日"


def _long(m: Match) -> str:
    """A run of digits that is no quantity (a code, a number with a leading zero) is read digit by digit."""
    digits = m[0]
    return by_digit(digits) if len(digits) > 8 or (digits[0] == "0" and len(digits) > 1) else cardinal(digits)


_RULES: list[tuple[str, str | Callable[[Match], str]]] = [
    # E-mail and web addresses: spelled, the path left out.
    (r"([\w.+-]+)@([\w-]+(?:\.[\w-]+)+)", lambda m: spelled(f"{m[1]}@{m[2]}")),
    (r"(?:https?://|(?=www\.))([\w-]+(?:\.[\w-]+)+)[\w/.?=&%#~:-]*", lambda m: spelled(m[1])),
    # Document numbers: 大政公开办〔2023〕2号.
    (
        r"[〔［\[【（(〈]\s*(\d{4})\s*[〕］\]】）)〉]\s*(?:第\s*)?(\d+)\s*号",
        lambda m: f" {year(m[1])}年 {cardinal(m[2])}号",
    ),
    (r"[〔［\[]\s*(\d{4})\s*[〕］\]]", lambda m: f" {year(m[1])}年 "),
    # Codes of letters and digits.
    (r"(?<![\dA-Za-z])(?=[A-Z]*\d)(?=\d*[A-Z])[\dA-Z]{10,}(?![\dA-Za-z])", lambda m: letters_or_digits(m[0])),
    # Standards: GB/T 19001-2016, DB21/T 1234-2020.
    (
        r"(?<![A-Za-z])(GBZ|GB|DB|HJ|JGJ|CJJ|WS|GA|MZ|LY)(\d{2}(?:/T)?|/T)?\s?(\d+(?:\.\d+)*)(?:[-—](\d{4}))?(?!\d)",
        _standard,
    ),
    # Dates and times.
    (r"(?<!\d)((?:19|20)\d\d)[-./]([01]?\d)[-./]([0-3]?\d)(?!\d)", _date),
    (r"(?<!\d)(\d{4})" + _TO + r"(\d{4})(?=\s*年)", lambda m: f"{year(m[1])}至{year(m[2])}"),
    (r"(?<!\d)(\d{4})(?=\s*年)", lambda m: year(m[1])),
    (r"(?<!\d)([01]?\d|2[0-4])[:：]([0-5]\d)(?::[0-5]\d)?(?!\d)", _clock),
    (r"(?<=[点半分])\s*[-—–~～]{1,2}\s*(?=[零一二两三四五六七八九十])", "至"),
    # Telephones: mobile, with area code, service numbers, hot lines; identity numbers and postcodes digit by digit.
    (r"(?<![\dA-Za-z])\d{17}[\dXx](?![\dA-Za-z])", lambda m: by_digit(m[0][:17]) + letters_or_digits(m[0][17])),
    (
        r"(?<![\d.])(?:1[3-9]\d{9}|[（(]?0\d{2,3}[)）]?\s?[-—－ ]?\s?\d{7,8}(?:[-—转]\d{1,5})?"
        r"|[48]00-?\d{3}-?\d{4})(?!\d)",
        lambda m: telephone(m[0].replace("转", "-")),
    ),
    (r"(?<![\d.,])(12[1-9]\d{2})(?![\d.,%‰]|\s*[元件人户吨个万亿亩平米公年月日号项条名㎡])", lambda m: telephone(m[1])),
    (r"(?<![\d.])(110|119|120|122)(?=[^\d.]?(?:报警|火警|急救|电话))", lambda m: telephone(m[1])),
    (r"((?:电话|热线|传真|拨打|拨)[：:]?\s*)(\d[\d-]{2,12})(?!\d)", lambda m: m[1] + telephone(m[2])),
    (r"(邮编|邮政编码)([：:]?\s*)(\d{6})", lambda m: m[1] + m[2] + by_digit(m[3])),
    # Money.
    (r"([￥¥$€])\s?(\d+(?:,\d{3})*(?:\.\d+)?)\s?([万亿])?\s?元?", _money),
    # Thousands apart.
    (r"\d{1,3}(?:,\d{3})+(?:\.\d+)?", lambda m: m[0].replace(",", "")),
    # Parts of a hundred, of a thousand; ranges of them first.
    (rf"({_NUMBER})[%％]?{_TO}({_NUMBER})[%％]", lambda m: f"百分之{_amount(m[1])}至百分之{_amount(m[2])}"),
    (rf"({_NUMBER})‰?{_TO}({_NUMBER})‰", lambda m: f"千分之{_amount(m[1])}至千分之{_amount(m[2])}"),
    (rf"(?<!\d)-?({_NUMBER})[%％]", lambda m: ("负" if m[0][0] == "-" else "") + f"百分之{_amount(m[1])}"),
    (rf"({_NUMBER})‰", lambda m: f"千分之{_amount(m[1])}"),
    # Units, only after a number.
    (rf"(?<!\d)-({_NUMBER})\s?(?:℃|°C)", lambda m: f"零下{_amount(m[1])}摄氏度"),
    (rf"({_NUMBER}){_TO}({_NUMBER})\s?({_UNIT})(?![A-Za-z])", lambda m: _span(m) + _UNITS[m[3]]),
    (rf"({_NUMBER})\s?({_UNIT})(?![A-Za-z])", lambda m: _amount(m[1]) + _UNITS[m[2]]),
    (rf"(?<=元/)({_UNIT})(?![A-Za-z])", lambda m: _UNITS[m[1]]),
    (r"元/", "元每"),
    ("㎡", "平方米"),
    ("㎥", "立方米"),
    # Fractions and ratios; a title's n/m is none.
    (r"(?<![\d/])(\d{1,2})/(\d{1,3})(?![\d/])", lambda m: f"{cardinal(m[2])}分之{cardinal(m[1])}"),
    (r"(?<![\d:：])(\d+)[:：](\d+)(?![\d:：])", lambda m: f"{cardinal(m[1])}比{cardinal(m[2])}"),
    # Ranges and counts.
    (rf"(?<![\d.-])({_NUMBER}){_TO}({_NUMBER})(?![\d.-])", _span),
    (r"[±]", "正负"),
    (r"≥", "大于等于"),
    (r"≤", "小于等于"),
    (rf"(?<![\d.])({_NUMBER})([{_COUNTED}])", lambda m: _counted(m[1], m[2])),
    (r"(?<![\d.])\d+\.\d+(?:\.\d+)+", lambda m: "点".join(cardinal(n) for n in m[0].split("."))),
    (r"(?<![\d.])\d+\.\d+", lambda m: cardinal(m[0])),
    (r"\d+", _long),
    # One thing or the other.
    (r"(?<=[\u4e00-\u9fff])\s?/\s?(?=[\u4e00-\u9fff])", "或"),
    (r"[《》〈〉“”‘’「」『』]", ""),
    (r"[（(〔\[【]", "，"),
    (r"[）)〕\]】]", "，"),
    (r"—{1,2}|－{1,2}|…+", "，"),
    (r"[%％‰/]", " "),
]
_COMPILED = [(re.compile(pattern), said) for pattern, said in _RULES]


def letters(text: str) -> str:
    """Return letters by their names, as a Mandarin voice can say them."""
    return "".join(table("letters").get(c.upper(), c) for c in text)


def letters_or_digits(text: str) -> str:
    """Return letters and digits one by one."""
    return letters(by_digit(text))


def spelled(address: str) -> str:
    """Return an e-mail or web address as it is spelled out to someone."""
    return letters_or_digits(address)


@functools.cache
def _normalizer() -> Any:
    from zh_normalization import TextNormalizer

    return TextNormalizer()


def _words(m: Match) -> str:
    return table("abbreviations").get(m[0]) or table("abbreviations").get(m[0].upper()) or letters(m[0])


def spoken(text: str) -> str:
    """Return a Chinese sentence as people say it: no digit, letter or sign is left that a voice would stumble on."""
    text = clean(text).translate(_HALF)
    for pattern, said in _COMPILED:
        text = pattern.sub(said, text)
    text = re.sub(r"[A-Za-z]+", _words, text)
    text = _normalizer().normalize_sentence(text) if re.search(r"[^\u4e00-\u9fff〇，。、；：！？\s]", text) else text
    text = re.sub(r"[，、；：\s]*([。；！？：])[，、]*", r"\1", text)
    text = re.sub(r"[，、]*，[，、]*", "，", text)
    return re.sub(r"\s+", " ", text).strip(" ，")


_HALF = {
    code: code - 0xFEE0 for code in [*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B), 0xFF0F]
}
