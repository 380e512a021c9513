"""What belongs to a document."""

import datetime as dt
from pathlib import Path

import pytest

from kiosk.content.blocks import Article, Paragraph
from kiosk.content.operations import Operation, Put
from kiosk.content.records import Document, Ending, EndingHow, Explainer, OftenRead, Reads, Topic
from kiosk.library.reading import Library
from kiosk.library.relating import cited, cited_titles, explained_together, often_read
from kiosk.library.store import LibraryWriter

TODAY = dt.date(2026, 11, 24)
NOW = dt.datetime(2026, 11, 24, tzinfo=dt.UTC)
ORDER = Document(
    id="order",
    title="甲市工资支付办法",
    category="work",
    family="order-family",
    body=(
        Article(label="第一条", number=1, paragraphs=("根据《中华人民共和国劳动法》《劳动合同法》，制定本办法。",)),
        Paragraph(text="《劳动合同法》另有规定的，从其规定；《甲市工资支付办法》同。见《没有这部法》。"),
    ),
)


def law(identifier: str, title: str, **more: object) -> Document:
    return Document(id=identifier, title=title, **more)  # type: ignore[arg-type]


@pytest.fixture
def library(tmp_path: Path) -> Library:
    ended = Ending(how=EndingHow.AMENDED, on=dt.date(2018, 1, 1), by="labour-2018")
    file = tmp_path / "library.sqlite"
    records = (
        ORDER,
        law("labour-1994", "中华人民共和国劳动法", family="labour", published=dt.date(1994, 7, 5), ending=ended),
        law("labour-2018", "中华人民共和国劳动法", family="labour", published=dt.date(2018, 12, 29), category="work"),
        law("contract", "中华人民共和国劳动合同法", category="work"),
        law("water", "水法", category="water"),
        law("gone", "旧办法", category="work", ending=Ending(how=EndingHow.REPEALED)),
        Explainer(id="e", title="解读", documents=("order", "contract")),
        Topic(id="t", title="专题", documents=("order", "water")),
    )
    with LibraryWriter(file) as writer:
        put: list[Operation] = [Put(record=r) for r in records]
        writer.apply(put, from_sequence=0, to_sequence=1, base=True, applied_at=NOW)
    return Library(file)


def ids(found: list) -> list[str]:
    return [s.id for s in found]


def test_texts_named_in_the_body_are_found_in_force_the_most_often_named_first(library: Library) -> None:
    assert cited_titles(ORDER)[0] == "劳动合同法"
    assert ids(cited(library, ORDER, TODAY)) == ["contract", "labour-2018"]
    assert ids(cited(library, ORDER, TODAY, limit=1)) == ["contract"]
    assert cited(library, law("x", "无引用"), TODAY) == []


def test_texts_that_share_an_explainer_or_a_topic(library: Library) -> None:
    assert ids(explained_together(library, "order", TODAY)) == ["contract", "water"]
    assert explained_together(library, "gone", TODAY) == []


def test_what_is_often_read_is_the_citys_counts_before_the_terminals(library: Library, tmp_path: Path) -> None:
    here = ["gone", "water", "contract", "labour-2018", "no-longer-here"]
    assert ids(often_read(library, TODAY, here)) == ["water", "contract", "labour-2018"]
    assert ids(often_read(library, TODAY, here, beside=ORDER)) == ["contract", "labour-2018"]
    labour = library.document("labour-2018")
    assert ids(often_read(library, TODAY, here, beside=labour)) == ["contract"]
    assert often_read(library, TODAY) == []
    record = OftenRead(id="often-read", title="often-read", reads=(Reads(document="labour-2018", sittings=9),))
    with LibraryWriter(library.path) as writer:
        writer.apply([Put(record=record)], from_sequence=1, to_sequence=2, base=False, applied_at=NOW)
    assert ids(often_read(library, TODAY, here)) == ["labour-2018"]
