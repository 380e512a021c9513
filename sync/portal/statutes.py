"""Statute collections: JSON lines of laws and regulations, made into documents.

The format is that of the bundled collection (``assets/sample/SOURCES.md``): id, title, short, level,
category, region, published, effective, expired, notes, and a body in a small Markdown.
"""

from __future__ import annotations

import datetime as dt
import gzip
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from kiosk.content.blocks import Article, Block, Heading, Paragraph, Table
from kiosk.content.errors import RecordError
from kiosk.content.numerals import ARTICLE_LABEL, number
from kiosk.content.records import Document, DocumentKind, Ending, EndingHow
from kiosk.content.text import clean_line
from kiosk.errors import UNREADABLE


class Statute(msgspec.Struct, frozen=True):
    """One line of a statute collection."""

    id: str
    title: str
    body: str
    short: str = ""
    level: str = ""
    category: str = ""
    region: str = ""
    published: dt.date | None = None
    effective: dt.date | None = None
    expired: bool | None = None
    notes: tuple[str, ...] = ()


_LEVELS = {
    "宪法": DocumentKind.CONSTITUTION,
    "法律": DocumentKind.LAW,
    "刑法": DocumentKind.LAW,
    "行政法": DocumentKind.LAW,
    "经济法": DocumentKind.LAW,
    "行政法规": DocumentKind.ADMINISTRATIVE_REGULATION,
    "监察法规": DocumentKind.SUPERVISORY_REGULATION,
    "地方性法规": DocumentKind.LOCAL_REGULATION,
    "司法解释": DocumentKind.JUDICIAL_INTERPRETATION,
    "部门规章": DocumentKind.DEPARTMENT_RULE,
    "地方政府规章": DocumentKind.LOCAL_RULE,
    "案例": DocumentKind.CASE,
}

_DATE = re.compile(r"(\d{4})年(\d{1,2})月(\d{1,2})日")
_IN_FORCE_FROM = re.compile(r"自\s*(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日\s*起?\s*(?:施行|实施|生效)")
_DECREE = re.compile(
    r"((?:中华人民共和国)?(?:主席|国务院|[一-鿿]{2,12}?(?:部|委员会|总局|总署|政府)))令\s*第?\s*(\d+)\s*号"
)
_HEADING = re.compile(r"^(#{1,6})\s*(.+)$")
_PART = re.compile(r"^(第\s*[零〇一二三四五六七八九十百]+\s*[编章节分])\s*(.*)$")
_ENACTED = re.compile(r"([一-鿿]{2,12}?)(?:第[一-鿿]{1,4}届)?(人民代表大会(?:常务委员会)?)")


def read(path: Path) -> Iterator[Statute]:
    """Yield the statutes of a .jsonl or .jsonl.gz file.

    Raises:
        RecordError: a line that is no statute; the message gives its number.
        OSError: the file cannot be read.
    """
    decoder = msgspec.json.Decoder(Statute)
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rb") as lines:
        for at, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                yield decoder.decode(line)
            except UNREADABLE as error:
                raise RecordError(f"{path.name}, line {at}: {error}") from error


def blocks(body: str) -> tuple[Block, ...]:
    """Return the blocks of a statute's Markdown body."""
    found: list[Block] = []
    lines = [line.strip() for line in body.split("\n")]
    at = 0
    while at < len(lines):
        line = lines[at]
        if line.startswith("|"):
            rows = []
            while at < len(lines) and (lines[at].startswith("|") or not lines[at]):
                if lines[at] and not re.fullmatch(r"[|\s:-]+", lines[at]):
                    rows.append(tuple(clean_line(cell) for cell in lines[at].strip("|").split("|")))
                at += 1
            found.append(Table(rows=tuple(rows), header=0))
            continue
        at += 1
        if not line or line.startswith("<!--"):
            continue
        if heading := _HEADING.match(line):
            found.append(Heading(text=_heading_text(heading[2]), level=max(1, len(heading[1]) - 1)))
        elif article := ARTICLE_LABEL.match(line):
            found.append(_article(article, line))
        elif (part := _PART.match(line)) and len(line) < 40 and not line.endswith(("。", "；", "：")):
            found.append(Heading(text=_heading_text(line), level=2 if part[1].endswith("节") else 1))
        elif found and isinstance(found[-1], Article):
            last = found[-1]
            found[-1] = msgspec.structs.replace(last, paragraphs=(*last.paragraphs, line))
        else:
            found.append(Paragraph(text=line))
    return tuple(found)


def _article(label: re.Match[str], line: str) -> Block:
    value = number(label[1])
    if not value or value > 9999:
        return Paragraph(text=line)
    return Article(
        label=re.sub(r"\s", "", label[0]),
        number=value,
        insertion=number(label[2] or "") or 0,
        paragraphs=(line[label.end() :].strip(" \u3000"),),
    )


def _heading_text(text: str) -> str:
    """Return 第一章　总则 for the many ways it is set: 第一章 总 则, 第一章总则."""
    text = clean_line(text)
    if part := _PART.match(text):
        rest = part[2]
        if re.fullmatch(r"(?:\S )+\S", rest):
            rest = rest.replace(" ", "")
        return part[1].replace(" ", "") + ("\u3000" + rest if rest else "")
    return text


def _dates(lines: Iterable[str]) -> list[dt.date]:
    return [day for line in lines for match in _DATE.finditer(line) if (day := _day(match))]


def _day(match: re.Match[str]) -> dt.date | None:
    try:
        return dt.date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None


def _effective(statute: Statute) -> dt.date | None:
    """Return the day a text takes effect: as given, else as its head or its last articles say.

    An amended text keeps the first version's day in its last article; a day before publication is therefore
    not taken for that of this version.
    """
    if statute.effective:
        return statute.effective
    said = [d for note in statute.notes if "施行" in note for d in _dates([note])[:1]]
    said += [d for match in _IN_FORCE_FROM.finditer(statute.body[-1500:]) if (d := _day(match))]
    newest = statute.published or max(_dates(statute.notes), default=None)
    fitting = [day for day in said if newest is None or day >= newest]
    return fitting[-1] if fitting else None


def _issuer(statute: Statute, kind: DocumentKind) -> str:
    notes = " ".join(statute.notes)
    if kind in (DocumentKind.LAW, DocumentKind.CONSTITUTION):
        return "全国人民代表大会常务委员会" if "常务委员会" in notes else "全国人民代表大会"
    if kind is DocumentKind.ADMINISTRATIVE_REGULATION:
        return "国务院"
    if kind is DocumentKind.JUDICIAL_INTERPRETATION:
        supreme = [name for name in ("最高人民法院", "最高人民检察院") if name in statute.title + notes]
        return "、".join(supreme)
    if kind is DocumentKind.LOCAL_REGULATION:
        enacted = [m for note in statute.notes if (m := _ENACTED.match(re.sub(r"^[\d年月日\s]+", "", note)))]
        return enacted[0][1] + enacted[0][2] if enacted else ""
    if kind is DocumentKind.DEPARTMENT_RULE:
        return statute.category if statute.category.endswith(("部", "局", "署", "会")) else ""
    return ""


def _document(statute: Statute, title: str) -> Document:
    kind = _LEVELS.get(statute.level, DocumentKind.OTHER)
    decrees = [clean_line(f"{m[1]}令第{m[2]}号") for note in statute.notes for m in _DECREE.finditer(note)]
    ending = None
    marked = statute.title + " ".join(statute.notes[-1:])
    if re.search(r"[（(](?:已)?(?:废止|失效)[）)]", marked):
        how = EndingHow.REPEALED if "废止" in marked else EndingHow.EXPIRED
        ending = Ending(how=how)
    elif statute.expired:
        ending = Ending(how=EndingHow.EXPIRED)
    return Document(
        id=statute.id,
        title=title,
        short_title=clean_line(statute.short) if statute.short != title else "",
        document_kind=kind,
        number=decrees[-1] if decrees else "",
        agency=_issuer(statute, kind),
        region=statute.region or "全国",
        category="other" if kind is DocumentKind.CASE else "regulations",
        published=statute.published,
        effective=_effective(statute),
        ending=ending,
        force_stated=statute.expired is not None or kind is DocumentKind.CASE,
        family=f"{clean_line(title)}",
        head=tuple(clean_line(note) for note in statute.notes),
        body=blocks(statute.body),
        keywords=(statute.category,) if statute.category and statute.category != statute.region else (),
    )


def documents(statutes: Iterable[Statute]) -> list[Document]:
    """Make documents of a whole collection; versions of one text are joined to a family, newest in force.

    Texts of one title but several short names are parts of one work (the books of the Civil Code), not
    versions: the part's name joins the title.

    Raises:
        RecordError: a statute that breaks a rule of the vocabulary; the message gives its id.
    """
    by_title: dict[str, list[Statute]] = defaultdict(list)
    for statute in statutes:
        by_title[clean_line(statute.title)].append(statute)
    result: list[Document] = []
    for title, same in by_title.items():
        parts = len(same) > 1 and len({s.short for s in same}) > 1
        families: dict[str, list[Statute]] = defaultdict(list)
        for statute in same:
            joined = parts and statute.short and statute.short not in title
            families[f"{title} {clean_line(statute.short)}" if joined else title].append(statute)
        for name, versions in families.items():
            result.extend(_family(name, versions))
    return result


def _family(title: str, versions: list[Statute]) -> Iterator[Document]:
    def age(statute: Statute) -> tuple[dt.date, str]:
        known = statute.published or max(_dates(statute.notes), default=None) or statute.effective
        return (known or dt.date.min, statute.id)

    ordered = sorted(versions, key=age)
    for at, statute in enumerate(ordered):
        try:
            document = _document(statute, title)
            later = next((s for s in ordered[at + 1 :] if not s.expired), None)
            if later is not None:
                document = msgspec.structs.replace(
                    document,
                    ending=Ending(
                        how=EndingHow.AMENDED,
                        on=_effective(later) or later.published,
                        by=later.id,
                        by_title=title,
                    ),
                )
            yield msgspec.convert(msgspec.to_builtins(document), Document)
        except (msgspec.ValidationError, ValueError) as error:
            raise RecordError(f"statute {statute.id}: {error}") from error
