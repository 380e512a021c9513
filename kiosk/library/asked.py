"""What was recognised in a question: the parts a screen shows as chips and a person may switch off."""

from __future__ import annotations

import datetime as dt
import enum
import functools
import re

import msgspec

from kiosk.content.records import DocumentKind
from kiosk.content.validity import Validity
from kiosk.places import assets


class PartKind(enum.Enum):
    """Kinds of recognised parts. Each may be switched off by its value in ``Query.without``."""

    PLACE = "place"
    VALIDITY = "validity"
    YEARS = "years"
    KIND = "kind"
    AGENCY = "agency"
    NUMBER = "number"
    ARTICLE = "article"
    EVERYDAY = "everyday"


class Part(msgspec.Struct, frozen=True):
    """One recognised part of a question.

    `said` is what was typed (folded), `value` what it is taken for: a place's name (大连); a value of
    :class:`Validity`; first and last year (``2020-``, ``2018-2020``, ``2019-2019``); a value of
    :class:`DocumentKind`; an agency's name; a document number as typed; an article's label figure (``44``,
    ``133.1``); an official term (EVERYDAY: one part per term).
    """

    kind: PartKind
    said: str
    value: str

    def __repr__(self) -> str:
        return f"Part(kind={self.kind.value!r}, ...)"


_YEAR = r"((?:19|20)\d{2})"
_RANGE = re.compile(_YEAR + r"\s*年?\s*(?:到|至|-|—|~)\s*" + _YEAR + r"\s*年(?:之间|期间|的)?")
_SINCE = re.compile(_YEAR + r"\s*年?\s*(?:以来|以后|之后|后|起)的?")
_BEFORE = re.compile(_YEAR + r"\s*年?\s*(?:以前|之前|前)的?")
_IN = re.compile(_YEAR + r"\s*年(?:度)?(?:发布|公布|出台|颁布|印发)?的?")
_LAST = re.compile(r"(?:最近|近|这)([一二两三四五六七八九十]|\d{1,2})年来?的?")
_NAMED = {"今年": 0, "去年": 1, "前年": 2}
_TEXTS = re.compile(
    "(?:(?<![合违非犯没无方说看办])法|法律|法规|规章|条例|规定|(?<!什么)(?<![有没])办法|细则|决定|决议|意见|通知|通告|公告|批复|解释|"
    "案例|文件|政策|措施|目录|清单|指南|解读)(?:全文|原文|内容|汇编|有哪些|有什么|有没有|在哪里?|怎么查|查询|[都吗呢啊?。!\\s])*$"
)
"""A question for texts, by how it ends."""
_NAMED_BY_YEAR = re.compile("修正案|报告|年报|公报|预算|决算|计划|规划|方案|要点|统计|年鉴")
"""Texts with a year in their names, published the year after as often as not."""
_PUBLISHED = re.compile("发布|公布|出台|颁布|印发")
_KEYWORDS = {True: 8, False: 4}
"""So few characters beside the years are keywords, not a story: of an interval, of one year."""
_FIGURES = {c: n for n, c in enumerate("零一二三四五六七八九十")} | {"两": 2}

_VALIDITIES = (
    (re.compile(r"(?:已经?|被)(?:废止|作废)了?的|(?:废止|作废)了的"), Validity.REPEALED),
    (re.compile(r"(?:已经?)失效了?的?|失效了的"), Validity.EXPIRED),
    # Old notes of money are no old texts.
    (
        re.compile(
            r"(?:已经?)(?:修改|修订|修正)了?的|修[改订]前的?|(?:(?<=法)|(?<=法的)|(?<=条例)|(?<=规定))(?:旧|老)版|"
            r"(?:旧|老)版的?(?=.{0,14}(?:法|条例|规定|办法|细则|解释))"
        ),
        Validity.AMENDED,
    ),
    (re.compile(r"(?:还没|尚未|还未)(?:施行|生效|实施)的?"), Validity.NOT_YET),
    (re.compile(r"现行有效的?|现行的|目前有效的?|还有效的"), Validity.IN_FORCE),
)

_KINDS = {
    "司法解释": DocumentKind.JUDICIAL_INTERPRETATION,
    "行政法规": DocumentKind.ADMINISTRATIVE_REGULATION,
    "地方性法规": DocumentKind.LOCAL_REGULATION,
    "地方法规": DocumentKind.LOCAL_REGULATION,
    "部门规章": DocumentKind.DEPARTMENT_RULE,
    "规范性文件": DocumentKind.NORMATIVE,
    "典型案例": DocumentKind.CASE,
    "指导案例": DocumentKind.CASE,
    "案例": DocumentKind.CASE,
}

_AGENCY = re.compile(
    r"(?:国务院|最高人民法院|最高人民检察院|最高法|最高检|全国人大常委会|"
    r"(?:国家)?(?:市场监督管理|税务|海关|广播电视|体育|统计|医疗保障|知识产权|金融监督管理|矿山安全监察)总?[局署]|"
    r"(?:公安|教育|民政|司法|财政|自然资源|生态环境|住房和城乡建设|交通运输|水利|农业农村|商务|"
    r"文化和旅游|应急管理|人力资源和?社会保障|工业和信息化|国家安全|科学技术)[部厅局]|"
    r"(?:人社|住建|卫健|市监|环保|国土|规划|城管|医保|工商|交警)[局委])"
)
_AGENCIES = {"最高法": "最高人民法院", "最高检": "最高人民检察院"}


@functools.cache
def places() -> dict[str, str]:
    """Return every known place name and the province (region) it lies in."""
    found: dict[str, str] = {}
    for line in (assets() / "search" / "places.tsv").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            province, _, cities = line.partition("\t")
            found[province] = province
            found |= {city.removesuffix("市"): province for city in cities.split()}
            found |= dict.fromkeys(cities.split(), province)
    return found


@functools.cache
def _place() -> re.Pattern[str]:
    names = sorted(places(), key=len, reverse=True)
    # 朝阳, 中山, 北海 and the like are also words: those stand in the file with 市 and are known only with it.
    strict = [n for n in names if n.endswith("市")]
    bare = [n for n in names if not n.endswith("市") and n + "市" not in strict]
    return re.compile(
        "(" + "|".join(strict) + "|(?:" + "|".join(bare) + ")(?:省|市|自治区|壮族自治区|回族自治区|维吾尔自治区)?)"
    )


def recognise(
    text: str, today: dt.date, without: frozenset[str] = frozenset()
) -> tuple[list[Part], str, tuple[str, ...]]:
    """Return the places, years, validity and kinds named in a question, the question without them, and what to ignore.

    Places, kinds and agencies stay in the text: they are words of titles, too. `without` holds
    :class:`PartKind` values not to look for. Years are a part of a question for texts; in a story (2021年立的遗嘱) they
    are when it happened, and say nothing of the text.
    """
    parts: list[Part] = []
    ignored: tuple[str, ...] = ()
    rest = text

    def cut(match: re.Match[str], kind: PartKind, value: str) -> None:
        nonlocal rest
        parts.append(Part(kind, match[0], value))
        rest = _without(rest, match)

    if "years" not in without:
        years = _years(rest, today)
        if years and _word_left(rest, years[0]):
            if years[0][0][:1].isdecimal() and _NAMED_BY_YEAR.search(rest):
                pass  # A word of a name.
            elif _of_texts(rest, years):
                cut(years[0], PartKind.YEARS, years[1])
            else:
                rest, ignored = _without(rest, years[0]), (years[0][0],)
    if "validity" not in without:
        for pattern, value in _VALIDITIES:
            match = pattern.search(rest)
            if match and _word_left(rest, match):
                cut(match, PartKind.VALIDITY, value.value)
                break
    if "place" not in without:
        for match in _place().finditer(rest):
            name = re.sub(r"(?:省|市|(?:壮族|回族|维吾尔)?自治区)$", "", match[0])
            parts.append(Part(PartKind.PLACE, match[0], name))
    if "kind" not in without:
        parts.extend(Part(PartKind.KIND, word, kind.value) for word, kind in _KINDS.items() if word in rest)
    if "agency" not in without:
        parts.extend(Part(PartKind.AGENCY, m[0], _AGENCIES.get(m[0], m[0])) for m in _AGENCY.finditer(rest))
    return parts, rest, ignored


def _without(text: str, match: re.Match[str]) -> str:
    return (text[: match.start()] + " " + text[match.end() :]).strip()


def _of_texts(text: str, years: tuple[re.Match[str], str]) -> bool:
    """Return whether years are those of texts rather than of what befell somebody."""
    match, value = years
    rest = _without(text, match)
    first, last = year_range(value)
    few = len(re.sub(r"\W", "", rest)) <= _KEYWORDS[first != last]
    return few or bool(_TEXTS.search(rest)) or bool(_PUBLISHED.search(match[0]))


def _word_left(text: str, match: re.Match[str]) -> bool:
    return bool(re.search(r"\w", text[: match.start()] + text[match.end() :]))


def _years(text: str, today: dt.date) -> tuple[re.Match[str], str] | None:
    if match := _RANGE.search(text):
        return match, f"{match[1]}-{match[2]}"
    if match := _SINCE.search(text):
        return match, f"{match[1]}-"
    if match := _BEFORE.search(text):
        return match, f"-{int(match[1]) - 1}"
    if match := _LAST.search(text):
        count = int(match[1]) if match[1].isdecimal() else _FIGURES[match[1]]
        return match, f"{today.year - count}-"
    if match := re.search("|".join(_NAMED), text):
        year = today.year - _NAMED[match[0]]
        return match, f"{year}-{year}"
    if (match := _IN.search(text)) and not re.search(r"\d+\s*月", text):
        return match, f"{match[1]}-{match[1]}"
    return None


def year_range(value: str) -> tuple[int, int]:
    """Return first and last year of a YEARS part's value."""
    first, _, last = value.partition("-")
    return int(first or 0), int(last or 9999)
