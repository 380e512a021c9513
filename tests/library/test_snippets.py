"""The passage that matches: which of a text's, where it is cut, what of it is lit."""

import datetime as dt
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.blocks import Paragraph
from kiosk.content.codec import encode, squeeze
from kiosk.content.operations import Put
from kiosk.content.records import Document
from kiosk.library.passages import Passages
from kiosk.library.postings import folded
from kiosk.library.reading import Library
from kiosk.library.search import Query, search
from kiosk.library.snippets import cut, spans
from kiosk.library.soundness import digest
from kiosk.library.store import LibraryWriter

FEW = st.text(st.sampled_from("工伤保险A甲　\n"), max_size=120)


def passages(*texts: str) -> Passages:
    data = encode(Document(id="d", title="题", body=tuple(Paragraph(text=text) for text in texts)))
    return Passages(squeeze(data), digest(data))


@given(FEW, st.lists(st.text(st.sampled_from("工伤保险a"), min_size=1, max_size=3), max_size=5))
def test_what_is_lit_are_the_words_and_nothing_else(text: str, words: list[str]) -> None:
    lit = {at for begin, end in spans(text, words) for at in range(begin, end)}
    held = folded(text)
    wanted = {
        at + more for word in words for at in range(len(text)) if held.startswith(word, at) for more in range(len(word))
    }
    assert lit == wanted
    assert spans(text, words, held) == spans(text, words)


@given(FEW, st.lists(st.sampled_from(["工伤", "保险", "a", "甲"]), max_size=3), st.integers(5, 60))
def test_a_cut_keeps_the_text_and_shows_where_the_words_stand_thickest(
    text: str, words: list[str], length: int
) -> None:
    found = cut(text, words, length)
    bare = found.text.strip("…")
    assert bare in text and len(bare) <= length
    lit = spans(text, words)
    if len(text) <= length:
        assert found.spans == lit
    elif lit:
        assert found.spans, "something lit is in sight"

        def held(start: int) -> int:
            return sum(min(e, start + length) - b for b, e in lit if start <= b < start + length)

        best = max((b for b, _ in lit), key=held)  # The first of those that begin the thickest stretch.
        begin = max(0, min(best - length // 5, len(text) - length))
        assert bare == text[begin : begin + length]


def test_the_best_passage_is_the_first_of_those_that_hold_most() -> None:
    held = passages("没有", "工伤认定", "工伤保险", "工伤保险", "工" * 500 + "工伤保险")
    weights = {"工伤": 0.1, "保险": 0.2}
    assert held.best(held.holding(weights))[0] == 2
    assert held.best(held.holding({"伤认": 0.3, **weights}))[0] == 1
    assert held.best(held.holding({"失业": 1.0})) == (-1, 0.0)
    assert [held.compared(at) for at in range(3)] == ["没有", "工伤认定", "工伤保险"]


def test_a_radical_from_a_pdf_is_found_and_lit_as_the_character_it_was_meant_for(tmp_path: Path) -> None:
    path = tmp_path / "l.sqlite"
    put = Put(record=Document(id="d", title="办事指南", body=(Paragraph(text="请看下一⻚的说明"),)))
    with LibraryWriter(path) as writer:
        writer.apply(
            [put], from_sequence=0, to_sequence=1, base=True, applied_at=dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
        )
    hit = search(Library(path), Query(text="下一页"), dt.date(2026, 1, 2)).hits[0]
    assert "⻚" in hit.snippet.text
    assert [hit.snippet.text[b:e] for b, e in hit.snippet.spans] == ["下一⻚"]
