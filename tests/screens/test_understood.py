"""What a question was understood to mean, on the glass: chips to take away, reasons, corrections."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QAccessible

from kiosk.library import search as engine
from kiosk.library.asked import Part, PartKind
from kiosk.library.everyday import words_of
from kiosk.library.hits import Reason
from kiosk.library.reading import Library
from kiosk.library.search import Results
from kiosk.library.understanding import Understood
from tests.screens.hand import Hand
from tests.screens.test_screens import begin, w
from tests.screens.test_search import FIELD, SIZES, answer_with, ask, lower_keyboard
from ui.bridges.found import MOST_OF_TERM, MOST_WORDS, part_rows, reason_words, shown_term


@pytest.mark.parametrize("size", SIZES)
def test_what_was_understood_can_be_taken_away(
    make_hand: Callable[..., Hand], terminal_home: Path, size: tuple[int, int]
) -> None:
    hand = make_hand(terminal_home, size)
    begin(hand)
    ask(hand, "大连2020年以来的信访规定")
    years, place = w("search.part.since", first=2020), w("search.part.place", value="大连")
    hand.wait(lambda: hand.find(years) is not None and hand.find(place) is not None)
    hand.tap(years)
    hand.wait(lambda: hand.find(years) is None and not hand.terminal.search._busy)
    assert hand.find(place) is not None
    hand.tap(place)
    hand.wait(lambda: hand.find(place) is None)
    # What a person takes away stays away while they write on, and comes back with a new question.
    hand.write(FIELD, "大连2020年以来的信访规定有")
    hand.wait(lambda: not hand.terminal.search._busy)
    hand.rest(0.2)
    assert hand.find(years) is None
    hand.write(FIELD, "大连")
    hand.rest(0.2)
    hand.write(FIELD, "大连2020年以来的信访")
    hand.wait(lambda: hand.find(years))


def test_every_kind_of_part_and_reason_has_words_in_both_languages(hand: Hand) -> None:
    parts = (
        (PartKind.ARTICLE, "44", "44"),
        (PartKind.ARTICLE, "133.1", "133"),
        (PartKind.YEARS, "2018-2020", "2018"),
        (PartKind.YEARS, "2019-2019", "2019"),
        (PartKind.YEARS, "2020-", "2020"),
        (PartKind.YEARS, "-2011", "2011"),
        (PartKind.VALIDITY, "repealed", ""),
        (PartKind.KIND, "judicial_interpretation", ""),
        (PartKind.PLACE, "大连", "大连"),
        (PartKind.AGENCY, "教育部", "教育部"),
        (PartKind.NUMBER, "国令711", "国令711"),
        (PartKind.EVERYDAY, "劳动报酬", "劳动报酬"),
    )
    assert {kind for kind, _, _ in parts} == set(PartKind)
    for _ in range(2):
        for kind, value, shown in parts:
            results = Results(understood=Understood(parts=(Part(kind, "甲", value),)))
            (row,) = part_rows(results, hand.terminal.context)
            assert shown in row["text"] and "{" not in row["text"] and "." not in row["text"], row
        for how in ("number", "article", "title", "words", "alike", "sound", "everyday", "text", "meaning", "place"):
            words = reason_words(Reason(how, "甲", "乙"), hand.terminal.context)
            assert words and "{" not in words and not words.startswith("search."), how
        hand.terminal.app.nextLanguage()


def test_a_whole_title_as_a_term_is_shown_by_what_it_is_about() -> None:
    assert shown_term("劳动报酬") == "劳动报酬"
    shown = shown_term("最高人民法院关于审理旅游纠纷案件适用法律若干问题的规定及其说明")
    assert shown.startswith("旅游纠纷案件") and shown.endswith("…") and len(shown) == MOST_OF_TERM
    assert shown_term("最高人民法院关于审理案件") == "最高人民法院关于审理案件"


def test_why_a_result_was_found_is_said_and_heard(hand: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    answer_with(
        monkeypatch, lambda hit: msgspec.structs.replace(hit, reasons=(Reason("alike", "劳动和同", "劳动合同"),))
    )
    begin(hand)
    ask(hand, "劳动合同")
    lower_keyboard(hand)
    why = w("search.why.alike", said="劳动和同")
    hand.wait(lambda: hand.sees(why))
    item = hand.find(hand.terminal.search._results.rows[0]["title"])
    face = QAccessible.queryAccessibleInterface(item)
    assert why in face.text(QAccessible.Text.Description)


def test_a_corrected_title_can_be_taken_or_refused(hand: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[engine.Query] = []
    real = engine.search

    def corrects(library: Library, query: engine.Query, today: dt.date) -> Results:
        asked.append(query)
        wrong = query.text == "劳动和同法" and "title" not in query.without
        found = real(library, query, today)
        return msgspec.structs.replace(found, corrected="劳动合同法", unmet=("和同",)) if wrong else found

    monkeypatch.setattr("ui.bridges.search.search", corrects)
    begin(hand)
    ask(hand, "劳动和同法")
    lower_keyboard(hand)
    hand.wait(lambda: hand.sees(w("search.dropped", words="“和同”")))
    hand.tap(w("search.literally"))
    hand.wait(lambda: hand.find(w("search.literally")) is None)
    assert "title" in asked[-1].without
    hand.write(FIELD, "劳动和同")
    hand.rest(0.4)
    hand.write(FIELD, "劳动和同法")
    hand.tap(w("search.did_you_mean", title="劳动合同法"))
    hand.wait(lambda: hand.terminal.search._text == "劳动合同法")


def test_an_everyday_word_is_one_chip_and_goes_with_all_its_terms(hand: Hand) -> None:
    begin(hand)
    ask(hand, "拖欠工资怎么办")
    lower_keyboard(hand)
    hand.wait(lambda: hand.terminal.search._parts)
    (chip,) = hand.terminal.search._parts
    assert chip["said"] == "拖欠工资" and hand.terminal.search._found.understood.terms
    hand.tap(chip["text"])
    hand.wait(lambda: not hand.terminal.search._parts)
    assert not hand.terminal.search._found.understood.terms


def test_words_apart_are_one_chip_that_stays_away_while_they_stand(hand: Hand) -> None:
    begin(hand)
    ask(hand, "工地上把腿摔断了")
    lower_keyboard(hand)
    hand.wait(lambda: hand.terminal.search._parts)
    chips = list(hand.terminal.search._parts)
    assert chips[0]["said"] == "工地…断了" and len(chips) <= MOST_WORDS
    for chip in chips:
        hand.tap(chip["text"])
        hand.wait(lambda chip=chip: chip not in hand.terminal.search._parts)
    search = hand.terminal.search
    search.text = "工地上把腿摔断了谁管"  # Written on: cleared first, the field would forget what was taken away.
    hand.wait(lambda: not search._busy and search._found.understood.said == "工地上把腿摔断了谁管")
    gone = [chip["said"] for chip in chips]
    assert not [part for part in hand.terminal.search._parts if part["said"] in gone]
    assert "工伤保险条例" not in hand.terminal.search._found.understood.terms


def test_who_reads_only_english_finds_by_english_words(hand: Hand) -> None:
    begin(hand)
    hand.tap("English")
    hand.wait(lambda: hand.find(w("search.placeholder", "en")))
    ask(hand, "I lost my identity card", "en")
    lower_keyboard(hand)
    hand.wait(lambda: hand.terminal.search._parts)
    said = {part["said"] for part in hand.terminal.search._parts}
    assert said and all(word in "i lost my identity card" for part in said for word in words_of(part))
    assert hand.terminal.search._results.rows[0]["title"] == "中华人民共和国居民身份证法"
    for part in hand.terminal.search._parts:
        hand.tap(part["text"])
    search = hand.terminal.search
    hand.wait(lambda: not search._busy and not search._parts)
    search.text = "I LOST my Identity Card where"  # Written on in whatever case: what was taken away stays away.
    hand.wait(lambda: not search._busy and search._found.understood.said.endswith("where"))
    assert not said & {part["said"] for part in search._parts}


def test_a_chip_names_what_found_a_document(hand: Hand) -> None:
    begin(hand)
    ask(hand, "朋友借钱不还打官司")
    search = hand.terminal.search
    hand.wait(lambda: search._parts)
    told = {shown_term(r.meant) for hit in search._found.hits for r in hit.reasons if r.how == "everyday"}
    assert all(any(chip["text"].endswith(term) for term in told) for chip in search._parts)


def test_however_long_its_words_the_cross_of_a_chip_can_be_reached(
    make_hand: Callable[..., Hand], terminal_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    long = "某" * 12 + " → " + "某" * 24
    rows = [{"key": "everyday:合同编", "said": "借钱", "text": long}]
    monkeypatch.setattr("ui.bridges.search.part_rows", lambda *_: rows)
    hand = make_hand(terminal_home, SIZES[0])
    begin(hand)
    hand.terminal.app.setProperty("elder", True)
    ask(hand, "朋友借钱")
    lower_keyboard(hand)
    hand.wait(lambda: hand.find(long) is not None)
    hand.rest(1)
    chip = hand.find(long)
    assert chip.mapToScene(QPointF(chip.width(), 0)).x() <= hand.terminal.window.width()
    hand.tap(long)
    hand.wait(lambda: "everyday:合同编" in hand.terminal.search._without)
