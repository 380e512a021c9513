"""The search on the glass: by touch, on real content."""

import datetime as dt
import json
import os
import time
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem

from kiosk.content.operations import Put
from kiosk.content.records import Document, DocumentKind, Ending, EndingHow, OftenRead, Reads, Topic
from kiosk.library import search as engine
from kiosk.library.reading import Library
from kiosk.library.search import Results
from kiosk.library.store import LibraryWriter
from kiosk.places import TerminalPlaces
from kiosk.statistics.report import THRESHOLD
from tests.screens.classes import class_of
from tests.screens.hand import Hand
from tests.screens.test_screens import begin, w

SIZES = [(1080, 1920), (1920, 1080)]
FIELD = w("search.placeholder")


def add(home: Path, *records: object) -> None:
    """Add records to the terminal's library, as a sync would."""
    with LibraryWriter(home / "terminal" / "library.sqlite") as writer:
        at = writer.sequence()
        writer.apply(
            [Put(record=r) for r in records],  # type: ignore[arg-type]
            from_sequence=at,
            to_sequence=at + 1,
            base=False,
            applied_at=dt.datetime.now(dt.UTC),
        )


def ask(hand: Hand, text: str, language: str = "zh_CN") -> None:
    """Open the search and write."""
    hand.tap(w("search.placeholder", language))
    hand.rest(0.4)
    hand.write(w("search.placeholder", language), text)
    hand.wait(lambda: not hand.terminal.search._busy and hand.terminal.search._text == text)
    hand.rest(0.2)


def answer_with(monkeypatch: pytest.MonkeyPatch, change: Callable[[engine.Hit], engine.Hit]) -> None:
    """Let the engine answer as it does, but with each hit changed."""
    real = engine.search

    def changed(library: Library, query: engine.Query, today: dt.date) -> Results:
        found = real(library, query, today)
        return msgspec.structs.replace(found, hits=tuple(map(change, found.hits)))

    monkeypatch.setattr("ui.bridges.search.search", changed)


def lower_keyboard(hand: Hand) -> None:
    hand.terminal.writing.hide()
    hand.rest(0.3)


def identifier(hand: Hand, title: str) -> str:
    rows = hand.terminal.context.library.rows(
        "SELECT id FROM document WHERE title=? AND ending_how IS NULL ORDER BY published DESC", (title,)
    )
    return str(rows[0][0])


def reading(hand: Hand) -> str:
    return str(hand.terminal.reader._page.get("title", ""))


def test_suggestions_stand_under_the_field_and_open_at_once(hand: Hand) -> None:
    begin(hand)
    ask(hand, "教育局")
    hand.wait(lambda: hand.find("大连市教育局"))
    hand.tap("大连市教育局")
    hand.wait(lambda: hand.sees(w("agency.office")))
    hand.tap(w("shell.back"))
    hand.write(FIELD, "拖欠工资")
    hand.tap("老板拖欠工资怎么办")
    hand.wait(lambda: hand.field(FIELD).property("text") == "老板拖欠工资怎么办")
    hand.wait(lambda: hand.terminal.search._found.total)
    hand.wait(lambda: not hand.terminal.search._suggester.rows or not hand.find("老板拖欠工资怎么办"))


def test_a_suggested_title_opens_the_document(hand: Hand) -> None:
    begin(hand)
    ask(hand, "laodongfa")
    row = hand.wait(
        lambda: next((i for i in hand.items() if i.property("description") == w("search.suggest.title")), None)
    )
    assert isinstance(row, QQuickItem)
    assert row.property("name") == "中华人民共和国劳动法"
    hand.tap_at(row)
    hand.wait(lambda: reading(hand) == "中华人民共和国劳动法")


def test_stale_answers_never_arrive(hand: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    real = engine.search

    def slow(library: Library, query: engine.Query, today: dt.date) -> Results:
        if query.text == "劳动":
            time.sleep(0.6)
        return real(library, query, today)

    monkeypatch.setattr("ui.bridges.search.search", slow)
    begin(hand)
    hand.tap(FIELD)
    hand.rest(0.3)
    hand.write(FIELD, "劳动")
    hand.rest(0.1)
    started = time.monotonic()
    hand.write(FIELD, "信访")
    assert time.monotonic() - started < 0.4, "a slow answer held the glass"
    hand.wait(lambda: hand.terminal.search._found.total and not hand.terminal.search._busy)
    assert hand.terminal.search._found.understood.said == "信访"
    hand.rest(0.9)
    assert hand.terminal.search._found.understood.said == "信访"


def test_older_versions_unfold_under_the_newest(hand: Hand, terminal_home: Path) -> None:
    def version(year: int, **more: object) -> Document:
        return Document(
            id=f"tree-{year}",
            title="甲市行道树管理办法",
            document_kind=DocumentKind.LOCAL_RULE,
            family="tree",
            published=dt.date(year, 5, 1),
            **more,  # type: ignore[arg-type]
        )

    old = Ending(how=EndingHow.AMENDED, on=dt.date(2024, 5, 1), by="tree-2024")
    add(terminal_home, version(2024), version(2018, ending=old), version(2011, ending=old))
    begin(hand)
    ask(hand, "行道树管理办法")
    lower_keyboard(hand)
    # By default the outdated are not shown; then they are folded, not beside.
    hand.tap(w("search.current_only"))
    unfold = w("search.older", count=2)
    hand.wait(lambda: hand.find(unfold))
    titles = [r["title"] for r in hand.terminal.search._results.rows]
    assert titles.count("甲市行道树管理办法") == 1
    assert not hand.sees(w("validity.amended"))
    hand.tap(unfold)
    hand.wait(lambda: hand.sees(w("validity.amended")))
    hand.tap(w("search.older.hide"))
    hand.wait(lambda: not hand.sees(w("validity.amended")))
    hand.tap(unfold)
    rows = hand.wait(
        lambda: [
            i for i in hand.items() if i.property("name") == "甲市行道树管理办法" and i.property("excerpt") is not None
        ]
    )
    assert isinstance(rows, list)
    hand.rest(0.4)
    hand.tap_at(rows[-1])
    hand.wait(lambda: hand.terminal.reader._page.get("id") == "tree-2011")


def test_an_article_opens_at_the_article(hand: Hand) -> None:
    begin(hand)
    ask(hand, "劳动法第四十四条")
    lower_keyboard(hand)
    hand.tap("中华人民共和国劳动法")
    hand.wait(lambda: hand.sees("第四十四条"))
    hand.rest(0.5)
    assert not hand.sees("第一条　")
    view = next(i for i in hand.items() if i.property("atYBeginning") is not None and i.property("count"))
    top = view.mapToScene(QPointF(0, 0)).y()
    place = next(i for i in hand.items() if class_of(i).startswith("Words") and "第四十四条" in str(i.property("text")))
    assert -2 <= place.mapToScene(QPointF(0, 0)).y() - top < 300


@pytest.mark.parametrize("size", SIZES)
def test_nothing_found_is_no_dead_end(
    make_hand: Callable[..., Hand], terminal_home: Path, size: tuple[int, int]
) -> None:
    hand = make_hand(terminal_home, size)
    begin(hand)
    ask(hand, "qqzzqqxx")
    lower_keyboard(hand)
    hand.wait(lambda: hand.sees(w("search.nothing")))
    assert hand.sees("12345")
    assert hand.find(w("search.browse_instead")) is not None
    hand.tap(w("search.apply_instead"))
    hand.wait(lambda: hand.field(w("form.description")).property("text") == "qqzzqqxx")
    assert hand.terminal.apply._form.description == "qqzzqqxx"


def test_filters_that_leave_nothing_show_the_nearest_and_can_be_lifted(hand: Hand) -> None:
    begin(hand)
    ask(hand, "劳动合同法")
    lower_keyboard(hand)
    hand.terminal.search.filter("region", "没有这个地方")
    hand.wait(lambda: hand.sees(w("search.nearest")))
    assert "中华人民共和国劳动合同法" in [row["title"] for row in hand.terminal.search._nearest]
    assert hand.find("中华人民共和国劳动合同法") is not None
    hand.tap(w("search.widen"))
    hand.wait(lambda: hand.terminal.search._found.total > 0)


def test_from_results_too_one_can_apply_with_the_question(hand: Hand) -> None:
    begin(hand)
    ask(hand, "行道树修剪的招标结果")
    lower_keyboard(hand)
    name = f"{w('search.not_here')} {w('search.apply_instead')}"
    view = next(i for i in hand.items() if i.property("atYBeginning") is not None and i.property("count"))
    search = hand.terminal.search
    while len(search._results.rows) < search._found.total:
        view.setProperty("contentY", float(view.property("contentHeight")))
        hand.rest(0.05)
    for _ in range(4):  # How long a list is, it knows when its last rows have been made.
        view.setProperty("contentY", float(view.property("contentHeight")) - view.height())
        hand.rest(0.4)
    hand.tap(name)
    hand.wait(lambda: hand.terminal.apply._form.description == "行道树修剪的招标结果")


def test_the_empty_page_offers_questions_and_what_is_often_read(hand: Hand, terminal_home: Path) -> None:
    law = identifier(hand, "中华人民共和国劳动法")
    add(terminal_home, OftenRead(id="often-read", title="often-read", reads=(Reads(document=law, sittings=99),)))
    begin(hand)
    hand.tap(FIELD)
    hand.wait(lambda: hand.sees(w("search.examples")))
    assert hand.sees("老板拖欠工资怎么办")
    hand.wait(lambda: hand.sees(w("search.often_read")))
    hand.tap("中华人民共和国劳动法")
    hand.wait(lambda: reading(hand) == "中华人民共和国劳动法")


def test_an_english_reader_asks_in_english(hand: Hand) -> None:
    begin(hand)
    hand.terminal.app.nextLanguage()
    hand.wait(lambda: hand.find(w("search.placeholder", "en")))
    hand.tap(w("search.placeholder", "en"))
    hand.tap("What if I lost my identity card") if hand.find("What if I lost my identity card") else hand.write(
        w("search.placeholder", "en"), "What if I lost my identity card"
    )
    hand.wait(lambda: hand.terminal.search._found.total and not hand.terminal.search._busy)
    assert "中华人民共和国居民身份证法" in [row["title"] for row in hand.terminal.search._results.rows[:3]]


def test_in_elder_mode_the_results_are_spoken_and_writing_on_silences_them(
    hand: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[list[str]] = []
    speaker = hand.terminal.speech._speaker
    real = speaker.say
    monkeypatch.setattr(speaker, "say", lambda texts, *a, **k: (said.append(texts), real(texts, *a, **k))[1])
    begin(hand)
    ask(hand, "劳动法")
    hand.rest(2.2)
    assert not said, "nobody asked for speech"
    hand.terminal.app.setProperty("elder", True)
    hand.write(FIELD, "劳动合同法")
    hand.wait(lambda: said)
    spoken = "".join(said[0])
    assert "中华人民共和国劳动合同法" in spoken and w("validity.in_force") in spoken
    assert str(hand.terminal.search._found.total) in spoken
    hand.write(FIELD, "信访")
    hand.wait(lambda: not hand.terminal.speech._at >= 0)
    hand.wait(lambda: len(said) == 2)


def test_the_reader_tells_what_belongs_to_a_document(hand: Hand, terminal_home: Path) -> None:
    from kiosk.content.blocks import Paragraph

    law = identifier(hand, "中华人民共和国劳动法")
    add(
        terminal_home,
        Document(id="rule", title="甲市工资办法", body=(Paragraph(text="依据《中华人民共和国劳动法》制定。"),)),
        Topic(id="wages", title="工资专题", documents=("rule",)),
    )
    begin(hand)
    nav = hand.terminal.engine.singletonInstance("Mingchuang.Controls", "Nav")
    nav.go("Reader", {"document": "rule"})
    hand.wait(lambda: reading(hand) == "甲市工资办法")
    hand.tap(w("reader.related"))
    hand.wait(lambda: hand.sees(w("reader.cited")) and hand.sees(w("reader.topics")))
    assert hand.find("工资专题") is not None
    hand.tap("中华人民共和国劳动法")
    hand.wait(lambda: hand.terminal.reader._page.get("id") == law)
    hand.tap(w("shell.back"))
    hand.wait(lambda: reading(hand) == "甲市工资办法")


def test_sittings_are_counted_and_no_question_is_kept(hand: Hand, terminal_home: Path) -> None:
    secret = "王小明欠薪"
    for _ in range(THRESHOLD):
        begin(hand)
        ask(hand, secret)
        hand.terminal.search.chosen()
        hand.terminal.session.finish()
        hand.wait(lambda: hand.sees(w("shell.rest.touch")))
    files = list(TerminalPlaces(terminal_home / "terminal").statistics.iterdir())
    assert len(files) == 1
    counts = json.loads(files[0].read_text("utf-8"))["counts"]
    assert {(c["name"], c["sittings"]) for c in counts} >= {("劳动报酬", THRESHOLD), ("", THRESHOLD)}
    for file in (terminal_home / "terminal").rglob("*"):
        if file.is_file():
            data = file.read_bytes()
            assert "王小明".encode() not in data and "王小明".encode("utf-16-le") not in data, file


def test_a_case_that_was_read_is_told_to_nobody(hand: Hand, terminal_home: Path) -> None:
    add(
        terminal_home,
        Document(id="case", title="甲诉乙", document_kind=DocumentKind.CASE),
        Document(id="plain", title="平常文件"),
    )
    begin(hand)
    nav = hand.terminal.engine.singletonInstance("Mingchuang.Controls", "Nav")
    for name, title in (("case", "甲诉乙"), ("plain", "平常文件")):
        nav.go("Reader", {"document": name})
        hand.wait(lambda title=title: reading(hand) == title)
    assert {name for _, name, _ in hand.terminal.context.tally._sitting} == {"plain"}


LOOK = pytest.mark.skipif(not os.environ.get("MINGCHUANG_LOOK"), reason="make look leads through the other looks")


@pytest.mark.parametrize(
    ("size", "elder"),
    [
        (SIZES[0], True),
        (SIZES[1], False),
        pytest.param(SIZES[0], False, marks=LOOK),
        pytest.param(SIZES[1], True, marks=LOOK),
    ],
)
def test_nothing_is_clipped_and_everything_can_be_hit(
    make_hand: Callable[..., Hand], terminal_home: Path, size: tuple[int, int], elder: bool
) -> None:
    hand = make_hand(terminal_home, size)
    begin(hand)
    hand.terminal.app.setProperty("elder", elder)
    nav = hand.terminal.engine.singletonInstance("Mingchuang.Controls", "Nav")
    for language in ("zh_CN", "en"):
        if hand.terminal.context.language != language:
            hand.terminal.app.nextLanguage()
        for question in ("", "劳动", "大连2020年以来现行有效的劳动法", "qqzzqqxx"):
            nav.home()
            hand.rest(0.2)
            hand.tap(w("search.placeholder", language))
            hand.rest(0.4)
            if question:
                hand.write(w("search.placeholder", language), question)
                hand.wait(lambda: not hand.terminal.search._busy)
                hand.rest(0.3)
            for item in hand.items():
                left, name = item.mapToScene(QPointF(0, 0)).x(), item.property("name") or item.property("text")
                if class_of(item).startswith("Words") and item.property("text"):
                    assert left >= -1 and left + item.width() <= size[0] + 1, f"{question}: {name}"
                if name is None and item.width() == 0:
                    continue  # It has just gone.
                if item.property("checkable") is not None and item.property("repeats") is not None:
                    assert item.width() >= 95 and item.height() >= 95, (
                        f"{question}: {name} {item.width()}x{item.height()}"
                    )
                    assert name, question
