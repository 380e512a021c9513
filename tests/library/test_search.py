"""Search over real statutes: how people ask, and that nothing they type is an error."""

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.blocks import Paragraph
from kiosk.content.operations import Put
from kiosk.content.records import Document
from kiosk.content.validity import Validity
from kiosk.library.helping import already_published, suggest_agencies
from kiosk.library.reading import Library
from kiosk.library.search import Query, search
from kiosk.library.store import LibraryWriter
from kiosk.library.tokens import number_keys
from kiosk.library.understanding import understand

TODAY = dt.date(2026, 11, 23)


@pytest.fixture(scope="module")
def library(filled_home: Path) -> Library:
    return Library(filled_home / "terminal" / "library.sqlite")


@pytest.mark.parametrize(
    ("asked", "title"),
    [
        ("劳动法", "中华人民共和国劳动法"),
        ("消法", "中华人民共和国消费者权益保护法"),
        ("道交法", "中华人民共和国道路交通安全法"),
        ("政府信息公开条例", "中华人民共和国政府信息公开条例"),
        ("政府信信公开条例", "中华人民共和国政府信息公开条例"),
        ("政府信息公条例", "中华人民共和国政府信息公开条例"),
        ("zhengfuxinxigongkai", "中华人民共和国政府信息公开条例"),
        ("zheng fu xin xi gong kai", "中华人民共和国政府信息公开条例"),
        ("zhengfuxinxigonkaitiaoli", "中华人民共和国政府信息公开条例"),
        ("zhengfuxinxigonhkaitiaoli", "中华人民共和国政府信息公开条例"),
        ("zfxxgk", "中华人民共和国政府信息公开条例"),
        ("勞動合同法", "中华人民共和国劳动合同法"),
        ("国务院令第711号", "中华人民共和国政府信息公开条例"),
        ("国务院令711", "中华人民共和国政府信息公开条例"),
        ("大政公开办〔2023〕2号", "关于印发《关于持续深化政务公开做好当前重点工作任务分解的通知》的通知"),
        ("大政公开办2023 2", "关于印发《关于持续深化政务公开做好当前重点工作任务分解的通知》的通知"),
        ("大政公开办【２０２３】２号", "关于印发《关于持续深化政务公开做好当前重点工作任务分解的通知》的通知"),
        ("大政公开办(2023)第2号", "关于印发《关于持续深化政务公开做好当前重点工作任务分解的通知》的通知"),
        ("大政公开办", "关于印发《关于持续深化政务公开做好当前重点工作任务分解的通知》的通知"),
        ("大政公开办〔2023〕", "关于印发《关于持续深化政务公开做好当前重点工作任务分解的通知》的通知"),
        ("大政公开办202", "关于印发《关于持续深化政务公开做好当前重点工作任务分解的通知》的通知"),
        ("laodong合同法", "中华人民共和国劳动合同法"),
        ("zhengfu信息公开", "中华人民共和国政府信息公开条例"),
        ("户口本掉了", "中华人民共和国户口登记条例"),
        ("身份证过期", "中华人民共和国居民身份证法"),
    ],
)
def test_what_people_ask_comes_first(library: Library, asked: str, title: str) -> None:
    assert search(library, Query(text=asked, limit=3), TODAY).hits[0].document.title == title


def test_a_short_name_is_spelt_out_only_if_the_library_holds_that_text(tmp_path: Path) -> None:
    library = _filled(tmp_path, Document(id="a", title="大连市养犬管理条例"), Document(id="b", title="户口登记条例"))
    assert search(library, Query(text="养犬条例"), TODAY).hits[0].document.id == "a"
    assert search(library, Query(text="户籍条例"), TODAY).hits[0].document.id == "b"


@pytest.mark.parametrize(
    ("asked", "title"),
    [
        ("公司法解释三", "最高人民法院关于适用《中华人民共和国公司法》若干问题的规定（三）"),
        ("公司法司法解释", "最高人民法院关于适用《中华人民共和国公司法》若干问题的规定（一）"),
        ("民诉法解释", "最高人民法院关于适用《中华人民共和国民事诉讼法》的解释"),
        ("最高法民诉法的解释", "最高人民法院关于适用《中华人民共和国民事诉讼法》的解释"),
    ],
)
def test_an_interpretation_by_the_name_people_use(tmp_path: Path, asked: str, title: str) -> None:
    court = "最高人民法院关于适用《中华人民共和国"
    titles = [f"{court}公司法》若干问题的规定（{figure}）" for figure in "二三一四"]
    titles += [f"{court}公司法》时间效力的若干规定", f"{court}民事诉讼法》的解释", "中华人民共和国公司法"]
    titles += [f"{court}民事诉讼法》执行程序若干问题的解释", "中华人民共和国民事诉讼法"]
    library = _filled(tmp_path, *(Document(id=f"d{n}", title=name) for n, name in enumerate(titles)))
    assert search(library, Query(text=asked, without={"meaning"}), TODAY).hits[0].document.title == title


def test_a_year_alone_speaks_for_no_text(tmp_path: Path) -> None:
    library = _filled(tmp_path, Document(id="a", title="关于印发通知的通知", number="示例〔2023〕2号"))
    found = search(library, Query(text="road budget 2023", without={"meaning"}), TODAY)
    assert [hit.document.id for hit in found.hits] == []


def test_a_passage_is_found_typed_word_for_word(tmp_path: Path) -> None:
    """Function words and halves of words at its ends are part of it; other texts hold all its words apart."""
    words = "代理人应当在期限届满以前到现场。建筑物所有权人另行规定。"
    near = [Document(id=f"n{n}", title=f"建筑物代理人规定{n}", body=(Paragraph(text=words * 3),)) for n in range(60)]
    right = Document(id="right", title="门牌办法", body=(Paragraph(text="其代理人应当到建筑物所在地申请编号。"),))
    assert (
        search(_filled(tmp_path, *near, right), Query(text="理人应当到建筑物所"), TODAY).hits[0].document.id == "right"
    )


def _filled(directory: Path, *documents: Document) -> Library:
    with LibraryWriter(directory / "l.sqlite") as writer:
        puts = [Put(record=d) for d in documents]
        writer.apply(puts, from_sequence=0, to_sequence=1, base=True, applied_at=dt.datetime.now(dt.UTC))
    return Library(directory / "l.sqlite")


def test_an_article_is_opened_at_its_place(library: Library) -> None:
    hit = search(library, Query(text="劳动法第44条"), TODAY).hits[0]
    assert hit.article == "第四十四条"
    body = library.document(hit.document.id).body
    assert body[hit.block].number == 44
    assert search(library, Query(text="劳动法第四十四条"), TODAY).hits[0].article == "第四十四条"


def test_the_matching_passage_is_lit(library: Library) -> None:
    hit = search(library, Query(text="经济补偿"), TODAY).hits[0]
    assert hit.snippet.spans
    assert "经济补偿" in {hit.snippet.text[start:end] for start, end in hit.snippet.spans}


def test_in_force_by_default_and_outdated_on_wish(library: Library) -> None:
    usual = search(library, Query(text="中华人民共和国", limit=100), TODAY)
    assert {h.document.validity for h in usual.hits} <= {Validity.IN_FORCE, Validity.UNSTATED, Validity.NOT_YET}
    every = search(library, Query(text="道路运输条例", validity=None, limit=50), TODAY)
    only = search(library, Query(text="条例", validity=frozenset({Validity.AMENDED}), limit=50), TODAY)
    assert all(h.document.validity is Validity.AMENDED for h in only.hits)
    assert len(every.hits) >= 1


def test_filters_narrow(library: Library) -> None:
    found = search(library, Query(text="条例", regions=frozenset({"浙江"}), limit=50), TODAY)
    assert found.hits and {h.document.region for h in found.hits} == {"浙江"}
    year = found.hits[0].document.published.year
    within = search(library, Query(text="条例", years=frozenset({str(year)}), limit=50), TODAY)
    assert {h.document.published.year for h in within.hits} == {year}


def test_paging_brings_other_hits(library: Library) -> None:
    first = search(library, Query(text="管理条例", limit=5), TODAY)
    second = search(library, Query(text="管理条例", limit=5, offset=5), TODAY)
    assert not {h.document.id for h in first.hits} & {h.document.id for h in second.hits}


def test_an_empty_question_browses(library: Library) -> None:
    found = search(library, Query(text="  ", limit=5), TODAY)
    assert len(found.hits) == 5 and found.total > 100


@given(st.text(max_size=80))
@settings(max_examples=60, deadline=None)
def test_nothing_typed_is_an_error(library: Library, text: str) -> None:
    search(library, Query(text=text, limit=3), TODAY)


@pytest.mark.parametrize(
    "text",
    [
        '"',
        "a OR b",
        "title:x",
        "*",
        "(((",
        "-",
        "^",
        "\0",
        "😀" * 50,
        "字" * 100_000,
        "' OR 1=1 --",
        "NEAR(",
        "第条",
        "〔2023〕",
        "12345678901234567890",
    ],
)
def test_hostile_questions(library: Library, text: str) -> None:
    search(library, Query(text=text), TODAY)


@given(
    st.sampled_from("〔[【(（［﹝ "), st.sampled_from("〕]】)）］﹞ "), st.integers(1990, 2030), st.integers(1, 9999)
)
def test_a_document_number_has_one_key_however_typed(opens: str, closes: str, year: int, serial: int) -> None:
    printed = number_keys(f"国办发〔{year}〕{serial}号")
    assert number_keys(f"国办发{opens}{year}{closes}{serial}号")[0] == printed[0]
    assert number_keys(f"国办发{opens}{year}{closes}{serial}")[0] == printed[0]
    wide = str.maketrans("0123456789", "０１２３４５６７８９")
    assert number_keys(f"国办发〔{year}〕{serial}号".translate(wide))[0] == printed[0]


def test_agencies_for_a_request(library: Library) -> None:
    assert suggest_agencies(library, "小学学区划分")[0].id == "dl-jyj"
    assert suggest_agencies(library, "老旧小区加装电梯补贴")[0].id == "dl-zjj"
    assert already_published(library, "政府信息公开条例", TODAY).hits


def test_the_newest_stands_for_its_family(tmp_path: Path) -> None:
    path = tmp_path / "l.sqlite"
    with LibraryWriter(path) as writer:
        writer.apply(
            [
                Put(record=Document(id=f"v{year}", title="示例办法", family="f", published=dt.date(year, 1, 1)))
                for year in (2010, 2020, 2024)
            ],
            from_sequence=0,
            to_sequence=1,
            base=True,
            applied_at=dt.datetime.now(dt.UTC),
        )
    hits = search(Library(path), Query(text="示例办法", validity=None), TODAY).hits
    assert [h.document.id for h in hits] == ["v2024"] and hits[0].older == 2


def test_a_question_is_understood() -> None:
    assert understand("工资被拖欠找谁").terms
    assert understand("劳动法第四十四条").article == (44, 0)
    assert understand("刑法第一百三十三条之一").article == (133, 1)
