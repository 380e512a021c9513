"""The engine under the search: the index in segments, what is understood, what the ranking promises."""

import datetime as dt
import errno
import os
import re
import tempfile
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.blocks import Article, Heading, Items, Paragraph, Table, text_of
from kiosk.content.codec import block_words, encode, squeeze, squeeze_all, unsqueeze
from kiosk.content.operations import Drop, Put
from kiosk.content.records import Document, DocumentKind
from kiosk.content.text import fold
from kiosk.content.typed import Typed
from kiosk.content.validity import validity
from kiosk.library import cutting, joining, meaning, passages, postings, runs
from kiosk.library import tokens as tokens_module
from kiosk.library.asked import PartKind, year_range
from kiosk.library.reading import Library
from kiosk.library.schema import LibraryError
from kiosk.library.search import Query, search
from kiosk.library.shelf import VALIDITIES, shelf
from kiosk.library.store import LibraryWriter
from kiosk.library.tokens import number_keys, numbers_in, tokens
from kiosk.library.understanding import understand

ROOT = Path(__file__).resolve().parents[2]
TODAY = dt.date(2026, 11, 24)
NOW = dt.datetime(2026, 11, 24, tzinfo=dt.UTC)
HAN = st.text(st.sampled_from("政府信息公开条例劳动合同法工资社会保险"), min_size=2, max_size=40)


def document(identifier: str, title: str, text: str = "", **more: object) -> Put:
    return Put(record=Document(id=identifier, title=title, body=(Paragraph(text=text),), **more))


def fill(path: Path, operations: list, to: int = 1, base: bool = True) -> Library:
    with LibraryWriter(path) as writer:
        writer.apply(operations, from_sequence=to - 1, to_sequence=to, base=base, applied_at=NOW)
    return Library(path)


def ids(library: Library, text: str, **more: object) -> list[str]:
    return [h.document.id for h in search(library, Query(text=Typed(text), **more), TODAY).hits]


def test_a_body_finds_its_document_and_no_other(tmp_path: Path) -> None:
    library = fill(
        tmp_path / "l.sqlite", [document(f"d{n}", f"文件{n}", text) for n, text in enumerate(["甲乙", "丙丁", "戊己"])]
    )
    assert ids(library, "丙丁")[0] == "d1"


@given(st.lists(HAN, min_size=1, max_size=12))
@settings(max_examples=25, deadline=None)
def test_the_index_holds_exactly_the_pairs_of_the_texts(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str]
) -> None:
    library = fill(
        tmp_path_factory.mktemp("x") / "l.sqlite", [document(f"d{n}", f"题{n}", t) for n, t in enumerate(texts)]
    )
    db = library.connection()
    held = shelf(library, db, TODAY)
    for pair in {pair for text in texts for pair in tokens(text)}:
        code = postings.pair(pair)
        slots = {int(s) for part, _ in held.hold(db, postings.BODY, [code])[code].parts for s in part}
        assert slots == {n for n, text in enumerate(texts) if pair in text}


def test_many_small_releases_are_joined_and_nothing_is_lost(tmp_path: Path) -> None:
    path = tmp_path / "l.sqlite"
    fill(path, [document("d0", "示例零", "词零零词")])
    figures = "一二三四五六七八九十甲乙丙丁"
    for n, figure in enumerate(figures, 1):
        changes = [document(f"d{n}", f"示例{figure}", f"词{figure}{figure}词")]
        if n == 9:
            changes.append(Drop(kind="document", id="d2"))
        fill(path, changes, to=n + 1, base=False)
    library = Library(path)
    assert int(library.rows("SELECT count(*) FROM segment")[0][0]) <= joining.MANY + 1
    for n, figure in enumerate(figures, 1):
        assert (ids(library, f"词{figure}{figure}词")[:1] == [f"d{n}"]) == (n != 2)
    assert "d2" not in ids(library, "词二二词")


def test_a_changed_document_is_found_by_its_new_words_only(tmp_path: Path) -> None:
    path = tmp_path / "l.sqlite"
    fill(path, [document("a", "甲件", "旧的说法"), document("b", "乙件", "别的")])
    library = fill(path, [document("a", "甲件", "新的写法")], to=2, base=False)
    assert ids(library, "新的写法")[:1] == ["a"] and "a" not in ids(library, "旧的说法")


def test_the_words_of_blocks_are_those_a_person_reads() -> None:
    body = (
        Heading(text="第一章"),
        Article(label="第一条", number=1, paragraphs=("甲", "乙")),
        Items(items=("一", "二")),
        Table(rows=(("a", "b"), ("c", "d"))),
        Paragraph(text="尾"),
    )
    data = squeeze(encode(Document(id="x", title="题", body=body, summary="很长" * 300)))
    words = block_words(data)
    assert [each.words() for each in words] == [text_of(block) for block in body]
    assert [each.article for each in words] == [None, "第一条", None, None, None] and words[1].number == 1
    assert words[1].line() == "第一条 甲 乙"
    assert unsqueeze(data) == encode(Document(id="x", title="题", body=body, summary="很长" * 300))


@given(st.text(max_size=200))
def test_folding_for_the_index_keeps_every_place(text: str) -> None:
    text = text.encode("utf-16-le", "ignore").decode("utf-16-le")
    folded = postings.folded(text)
    assert len(folded) == len(text)
    if len(fold(text)) == len(text) and text.isascii() and text.isprintable():
        assert folded == fold(text)


DAYS = st.one_of(st.none(), st.dates(dt.date(2020, 1, 1), dt.date(2030, 1, 1)))


@given(
    st.lists(st.tuples(DAYS, DAYS, st.booleans()), min_size=1, max_size=10),
    st.dates(dt.date(2020, 1, 1), dt.date(2030, 1, 1)),
)
@settings(max_examples=20, deadline=None)
def test_the_shelf_tells_validity_as_the_vocabulary_does(
    tmp_path_factory: pytest.TempPathFactory, dates: list, today: dt.date
) -> None:
    records = [
        Document(id=f"d{n}", title=f"题{n}", effective=begins, expires=ends, force_stated=stated)
        for n, (begins, ends, stated) in enumerate(dates)
    ]
    library = fill(tmp_path_factory.mktemp("v") / "l.sqlite", [Put(record=r) for r in records])
    held = shelf(library, library.connection(), today)
    assert [VALIDITIES[code] for code in held.validity] == [validity(r, today) for r in records]


@pytest.mark.parametrize(
    ("text", "kind", "value", "content"),
    [
        ("大连养犬规定", PartKind.PLACE, "大连", "大连养犬规定"),
        ("2020年以来的物业规定", PartKind.YEARS, "2020-", "物业规定"),
        ("2018年至2020年的物业规定", PartKind.YEARS, "2018-2020", "物业规定"),
        ("近三年的物业规定", PartKind.YEARS, "2023-", "物业规定"),
        ("去年的物业规定", PartKind.YEARS, "2025-2025", "的物业规定"),
        ("已废止的物业规定", PartKind.VALIDITY, "repealed", "物业规定"),
        ("工伤的司法解释", PartKind.KIND, "judicial_interpretation", None),
        ("公安部关于身份证", PartKind.AGENCY, "公安部", None),
        ("劳动法第44条", PartKind.ARTICLE, "44", "劳动法"),
        ("刑法第一百三十三条之一", PartKind.ARTICLE, "133.1", "刑法"),
        ("国务院令第711号", PartKind.NUMBER, "国务院令第711号", None),
    ],
)
def test_a_part_is_recognised_and_can_be_switched_off(
    text: str, kind: PartKind, value: str, content: str | None
) -> None:
    asked = understand(text, today=TODAY)
    assert value in [p.value for p in asked.of(kind)]
    assert content is None or asked.content == content
    assert not understand(text, today=TODAY, without=[kind.value]).of(kind)
    if kind not in (PartKind.YEARS, PartKind.VALIDITY, PartKind.ARTICLE, PartKind.NUMBER):
        assert value not in [p.value for p in understand(text, today=TODAY, without=[f"{kind.value}:{value}"]).of(kind)]


def test_a_range_of_years_filters_and_is_let_go_when_nothing_passes(tmp_path: Path) -> None:
    records = [
        Put(record=Document(id=f"y{year}", title=f"物业管理规定（{year}）", published=dt.date(year, 1, 1)))
        for year in (2015, 2019, 2023)
    ]
    library = fill(tmp_path / "l.sqlite", records)
    assert set(ids(library, "2018年以来的物业管理规定")) == {"y2019", "y2023"}
    assert set(ids(library, "2018年以来的物业管理规定", without=frozenset({"years"}))) == {"y2015", "y2019", "y2023"}
    found = search(library, Query(text=Typed("2025年以来的物业管理规定")), TODAY)
    assert found.relaxed == ("years",) and len(found.hits) == 3


@pytest.mark.parametrize(
    ("said", "years"),
    [
        ("2021年立的遗嘱有效吗", ""),
        ("2019年被拖欠的工资怎么要", ""),
        ("2020年以来一直没发工资我要去哪里告", ""),
        ("去年买的房子漏水有什么办法", ""),
        ("2019年签的合同合法吗", ""),
        ("2023年政府工作报告", ""),
        ("2018年以来的物业条例有哪些", "2018-"),
        ("2023年出台的老旧小区加装电梯补贴", "2023-2023"),
        ("2020年以来物业", "2020-"),
        ("1994年的劳动法", "1994-1994"),
    ],
)
def test_years_are_those_of_texts_only_in_a_question_for_texts(said: str, years: str) -> None:
    asked = understand(said, today=TODAY)
    assert [part.value for part in asked.of(PartKind.YEARS)] == ([years] if years else [])
    if not years and "报告" not in said:
        assert asked.dropped[0] in said and not any(char.isdecimal() for char in asked.content)


def test_years_of_which_no_text_answers_are_let_go(tmp_path: Path) -> None:
    titles = {2015: "物业管理规定", 2021: "渔业捕捞办法"}
    records = [document(f"y{year}", title, published=dt.date(year, 1, 1)) for year, title in titles.items()]
    library = fill(tmp_path / "l.sqlite", records)
    found = search(library, Query(text=Typed("2021年的物业管理规定")), TODAY)
    assert found.relaxed == ("years",) and found.hits[0].document.id == "y2015"


def test_national_before_local_law_before_commentary_in_force_before_outdated(tmp_path: Path) -> None:
    kinds = {
        "law": (DocumentKind.LAW, "全国", None),
        "local": (DocumentKind.LOCAL_REGULATION, "浙江", None),
        "case": (DocumentKind.CASE, "全国", None),
        "old": (DocumentKind.LAW, "全国", dt.date(2020, 1, 1)),
    }
    records = [
        document(i, f"养犬管理办法{mark}", "养犬应当登记", document_kind=kind, region=region, expires=ends)
        for mark, (i, (kind, region, ends)) in zip("甲乙丙丁", kinds.items(), strict=True)
    ]
    library = fill(tmp_path / "l.sqlite", records)
    found = ids(library, "养犬登记", validity=None)
    assert found[0] == "law" and found.index("local") < found.index("case") and found.index("law") < found.index("old")
    assert ids(library, "浙江养犬登记")[0] == "local"


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("2007年4月5日 中华人民共和国国务院令第492号公布", "国务院令|492"),
        ("1994年7月5日通过 中华人民共和国主席令第二十八号公布", "主席令|28"),
        ("2015年6月8日 某某自治县人民代表大会常务委员会公告第18号公布", "公告|18"),
        ("法释〔2020〕17号", "法释|2020|17"),
    ],
)
def test_numbers_in_a_head_are_found_as_they_are_asked_for(line: str, key: str) -> None:
    assert key in numbers_in(line)


def test_decrees_are_one_however_written() -> None:
    for text in ("国务院令第七百一十一号", "国务院令711", "国务院第711号令", "中华人民共和国国务院令 第711号"):
        assert number_keys(text)[0] == "国务院令|711"
    assert not number_keys("2020年以来") and not number_keys("劳动法第44条")
    assert year_range("2018-2020") == (2018, 2020) and year_range("2020-") == (2020, 9999)


def test_without_the_model_search_goes_on_by_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library = fill(tmp_path / "l.sqlite", [document("a", "养犬管理条例", "犬只登记")])
    monkeypatch.setattr(meaning, "model", lambda: None)
    assert ids(library, "狗要登记吗")[:1] == ["a"]
    assert meaning.of_titles(["养犬管理条例"]) is None and meaning.of_question("狗") is None


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("被人打了", True),
        ("反诈法", False),
        ("养殖管理条例", False),
        ("养殖管理第三条", False),
        ("被人打了怎么办", True),
    ],
)
def test_the_model_is_asked_about_subjects_not_for_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: str, asked: bool
) -> None:
    library = fill(tmp_path / "l.sqlite", [document("d1", "渔业船舶登记办法", "渔船")])
    questions: list[str] = []
    monkeypatch.setattr(meaning, "of_question", questions.append)
    search(library, Query(text=Typed(said)), TODAY)
    assert bool(questions) == asked


def test_what_means_alike_is_found_without_a_word_in_common(tmp_path: Path) -> None:
    if meaning.model() is None:
        pytest.skip("the model is not installed")
    titles = ["养老服务条例", "渔业法", "城市供水条例", "枪支管理法", "电影管理条例", "烟草专卖法", "测绘法", "拍卖法"]
    vectors = meaning.of_titles([meaning.subject(t) for t in titles])
    records = [
        document(f"d{n}", title, meaning=meaning.encoded(vector))
        for n, (title, vector) in enumerate(zip(titles, vectors, strict=True))
    ]
    library = fill(tmp_path / "l.sqlite", records)
    without = frozenset({"everyday"})  # The dictionary knows it, too.
    found = search(library, Query(text=Typed("movie"), without=without), TODAY).hits
    assert found[0].document.title == "电影管理条例" and found[0].reasons[0].how == "meaning"


def test_a_vector_survives_its_encoding() -> None:
    vector = np.linspace(-0.3, 0.3, meaning.DIMENSIONS).astype(np.float32)
    back = np.frombuffer(meaning.vector_bytes(meaning.encoded(vector)), np.int8) / 400
    assert np.abs(back - vector).max() < 0.002
    assert meaning.vector_bytes("no base64!") == b"" and meaning.vector_bytes("QUJD") == b""


def test_what_is_missing_is_said(tmp_path: Path) -> None:
    library = fill(
        tmp_path / "l.sqlite", [document("a", "养犬管理条例", "犬只登记"), document("b", "供水条例", "水费")]
    )
    found = search(library, Query(text=Typed("养犬 航天飞机")), TODAY)
    assert "航天飞机" in "".join(found.unmet) and found.hits[0].document.id == "a"
    # Words that mean something together are used, whether a text holds them or not.
    assert not search(library, Query(text=Typed("工地摔断了腿")), TODAY).unmet
    plain = search(library, Query(text=Typed("工地摔断了腿"), without=frozenset({"everyday"})), TODAY)
    assert "摔断" in "".join(plain.unmet)
    found = search(library, Query(text=Typed("养太管理条例")), TODAY)
    assert found.corrected == "养犬管理条例"
    assert not search(library, Query(text=Typed("养太管理条例"), without=frozenset({"title"})), TODAY).corrected


def test_a_collection_larger_than_the_memory_for_it_gives_the_same_index(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = ["甲乙丙丁", "戊己庚辛", "第3条 abc 公告", "乙丙己庚"]
    records = [document(f"d{n}", f"示例{words[n % 4]}", words[n % 3] * (n % 7) + words[-1 - n % 4]) for n in range(600)]
    fill(tmp_path / "one.sqlite", records)
    monkeypatch.setattr(runs, "PAIRS", 700)
    monkeypatch.setattr(runs, "STRETCHES", 5)
    fill(tmp_path / "runs.sqlite", records)
    one, merged = (Library(tmp_path / f"{name}.sqlite").rows("SELECT * FROM posting") for name in ("one", "runs"))
    assert len(one) > 50 and one == merged
    assert [file.name for file in tmp_path.iterdir() if "sqlite" not in file.name] == []


@pytest.mark.parametrize(("number", "code"), [(errno.ENOSPC, "library.full"), (errno.EIO, "library.disk")])
def test_no_room_for_the_runs_is_told_and_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    library = fill(tmp_path / "l.sqlite", [document("a", "甲件", "旧的说法")])
    monkeypatch.setattr(runs, "PAIRS", 1)

    class Full:
        def write(self, _: bytes) -> int:
            raise OSError(number, os.strerror(number))

    monkeypatch.setattr(tempfile, "TemporaryFile", lambda **_: Full())
    with pytest.raises(LibraryError) as raised:
        fill(
            tmp_path / "l.sqlite", [document("a", "甲件", "新的写法"), document("b", "乙件", "别的")], to=2, base=False
        )
    assert raised.value.code == code
    assert ids(library, "旧的说法")[:1] == ["a"]


def test_an_update_rewrites_no_large_segment(tmp_path: Path) -> None:
    path = tmp_path / "l.sqlite"
    fill(path, [document(f"d{n}", f"示例{n}", "词零零词" * 3) for n in range(400)])
    large = Library(path).rows("SELECT id FROM segment")[0]
    for n in range(1, 3 * joining.MANY):
        fill(path, [document(f"n{n}", f"新件{n}", "词一一词")], to=n + 1, base=False)
    assert large in Library(path).rows("SELECT id FROM segment")


@given(st.text(st.sampled_from("国务院令公告第〔[(（【﹝<［＜〕])）】﹞>］＞2023年号1一 "), max_size=24))
def test_a_line_without_a_mark_of_numbers_names_none(line: str) -> None:
    """Numbers are looked for only in lines that hold one of the marks; no number is written without."""
    if not re.search(r"[令告〔\[(（【﹝<［＜]", line):
        assert not tokens_module._DECREE.search(fold(line)) and not tokens_module._BRACKETED.search(fold(line))
    assert tokens_module._ISSUED.search(fold(line)) or not tokens_module._DECREE.search(fold(line))
    assert tokens_module._YEAR.search(fold(line)) or not tokens_module._BRACKETED.search(fold(line))


def _by_text(units: cutting.Units | npt.NDArray[np.uint8], cut: cutting.Cut, count: int) -> list[tuple[int, int]]:
    tokens, places = cut
    which = cutting.counted(cutting.breaks(units), places, np.arange(count, dtype=np.uint64))
    return list(zip(which.tolist(), tokens.tolist(), strict=True))


@given(st.lists(st.text("ab1z09中文\0 é#Ａ", max_size=14), min_size=1, max_size=6))
@settings(deadline=None)
def test_words_are_cut_as_a_pattern_would(texts: list[str]) -> None:
    units = cutting.joined(texts)
    found = _by_text(units, cutting.words(units), len(texts))
    wanted = [
        (n, postings.word_token(word))
        for n, text in enumerate(texts)
        for word in re.findall("[a-z0-9]+", postings.folded(text))
    ]
    assert found == wanted


@given(st.lists(st.text("abcxyz ", max_size=9), min_size=1, max_size=5))
def test_sounds_are_cut_within_each_text(texts: list[str]) -> None:
    letters = cutting.letters(texts)
    found = _by_text(letters, cutting.sounds(letters, 2), len(texts))
    assert found == [(n, token) for n, text in enumerate(texts) for token in cutting.sound_tokens(text, 2)]
    assert all(len(cutting.sound_tokens(text, 1)) == max(0, len(text) - 2) for text in texts)


def test_few_documents_stay_open_and_a_new_release_closes_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passages, "KEPT", 50)
    path = tmp_path / "l.sqlite"
    library = fill(path, [document(f"d{n}", f"题{n}", f"甲乙丙{n}" * 5) for n in range(4)])
    db = library.connection()
    held = shelf(library, db, TODAY)
    numbers = [int(number) for number in held.numbers]
    read = held.opened.passages(db, numbers)
    first, last = read[numbers[0]], read[numbers[-1]]
    assert first.sound and held.opened.passages(db, numbers[-1:])[numbers[-1]] is last
    again = held.opened.passages(db, numbers[:1])[numbers[0]]
    assert again is not first and again.whole == first.whole
    assert held.opened.passages(db, numbers[:1])[numbers[0]] is again
    assert held.opened.passages(db, [999]) == {}
    assert search(library, Query(text=Typed("甲乙丙0")), TODAY).hits[0].snippet.text.startswith("甲乙丙0")
    library = fill(path, [document("d0", "题0", "新的甲乙丙0")], to=2, base=False)
    assert search(library, Query(text=Typed("甲乙丙0")), TODAY).hits[0].snippet.text == "新的甲乙丙0"


@given(st.lists(st.text(max_size=900).map(str.encode), max_size=6))
def test_records_squeezed_together_are_as_squeezed_alone(records: list[bytes]) -> None:
    assert squeeze_all(records) == [squeeze(data) for data in records]


def test_old_banknotes_are_no_old_texts() -> None:
    def states(text: str) -> list[str]:
        return [part.said for part in understand(text, today=TODAY).of(PartKind.VALIDITY)]

    assert states("旧版人民币还能用吗") == states("老版五十元") == []
    assert states("旧版劳动法") == ["旧版"] and states("公司法老版") == ["老版"]
