"""The list of contents names every heading and every article, however long the law."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from tests.screens.hand import Hand
from tests.screens.test_screens import begin, w
from ui.bridges.contents import ARTICLE, UNFOLDED, Contents, contents_of
from ui.rows import Row

ARTICLES, CHAPTERS = 1_260, 10


def _row(kind: str, text: str, label: str = "") -> Row:
    return {"kind": kind, "text": text, "block": 0, "label": label, "level": 1, "table": []}


def _code(articles: int, chapters: int) -> list[Row]:
    rows = [_row("paragraph", "序")]
    for number in range(articles):
        if chapters and number % (articles // chapters) == 0:
            rows.append(_row("heading", f"第{number}章"))
        rows += [_row("article", f"第{number}条　内容" * 40, f"第{number}条"), _row("paragraph", "其二")]
    return rows


def test_every_article_of_a_long_code_unfolds_below_its_heading(application: QGuiApplication) -> None:
    rows = _code(ARTICLES, CHAPTERS)
    parent = QObject()
    contents = Contents(parent)
    contents.load(contents_of(rows))
    assert len(contents.rows) == CHAPTERS and sum(entry["inside"] for entry in contents.rows) == ARTICLES
    for at in range(CHAPTERS - 1, -1, -1):
        contents.unfold(at)
    assert len(contents.rows) == CHAPTERS + ARTICLES
    named = [entry["row"] for entry in contents.rows]
    assert named == [at for at, row in enumerate(rows) if row["kind"] in ("heading", "article")]
    assert all(rows[entry["row"]]["text"].startswith(entry["text"]) for entry in contents.rows)
    contents.unfold(0)
    assert len(contents.rows) == CHAPTERS + ARTICLES - ARTICLES // CHAPTERS and not contents.rows[0]["opened"]


def test_few_entries_and_those_without_headings_stand_open(application: QGuiApplication) -> None:
    parent = QObject()
    contents = Contents(parent)
    contents.load(contents_of(_code(UNFOLDED - 10, 5)))
    assert sum(entry["level"] == ARTICLE for entry in contents.rows) == UNFOLDED - 10
    contents.load(contents_of(_code(ARTICLES, 0)))
    assert len(contents.rows) == ARTICLES


def test_an_article_is_found_by_the_contents_of_a_law(hand: Hand, terminal_home: Path) -> None:
    begin(hand)
    hand.terminal.reach._nav.go("Reader", {"document": "ada6b16d1032"})
    hand.wait(lambda: hand.terminal.reader._rows.rows)
    hand.rest(0.4)
    hand.tap(w("reader.contents"))
    hand.tap(w("reader.contents.articles").format(heading="第七章 合同的权利义务终止", count=20))
    hand.rest(0.3)
    article = hand.wait(
        lambda: next((i for i in hand.items() if str(i.property("name")).startswith("第五百六十三条")), None)
    )
    hand.tap(str(article.property("name")))  # type: ignore[attr-defined]
    hand.wait(lambda: any(text.strip().startswith("第五百六十三条") for text in hand.texts()))
