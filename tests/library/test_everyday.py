"""Everyday words: what is meant by them, and that every line of the dictionaries can be met."""

from __future__ import annotations

import itertools
from pathlib import Path

from kiosk.content.operations import Put
from kiosk.content.records import Lexicon, Synonym
from kiosk.content.text import fold
from kiosk.content.typed import Typed
from kiosk.library import everyday
from kiosk.library.asked import PartKind
from kiosk.library.search import Query, search
from kiosk.library.tokens import core
from kiosk.library.understanding import understand
from kiosk.places import assets
from tests.library.test_engine import TODAY, document, fill


def test_the_trouble_outranks_the_place_it_happened() -> None:
    asked = understand("工地上把腿摔断了谁管")
    assert asked.terms[0] == "工伤保险条例" and not any("工资" in term for term in asked.terms)
    said = {part.said for part in asked.of(PartKind.EVERYDAY)}
    assert "工地…断了" in said and all(words.startswith("工地…") for words in said)
    assert "工伤保险条例" not in understand("工地上发工资", today=TODAY).terms
    added = understand("工地上把腿摔断了谁管", {"谁管": ("劳动监察",)})
    assert added.terms[0] == "劳动监察" and "工伤保险条例" in added.terms
    off = understand("工地上把腿摔断了谁管", without=["everyday:工伤保险条例"])
    assert "工伤保险条例" not in off.terms and off.terms


def test_the_likeliest_term_of_a_line_stands_first(tmp_path: Path) -> None:
    terms = understand("老公打我想离婚").terms
    assert terms[0] == "反家庭暴力法" and "妇女权益保障法" in terms
    library = fill(
        tmp_path / "l.sqlite",
        [document("rights", "妇女权益保障法", "正文"), document("violence", "反家庭暴力法", "正文")],
    )
    found = search(library, Query(text=Typed("老公打我想离婚")), TODAY)
    assert [hit.document.id for hit in found.hits] == ["violence", "rights"]


def test_only_a_person_sets_words_apart(tmp_path: Path) -> None:
    """Where 什么 was left out, the words before and after it are no keywords."""
    library = fill(tmp_path / "l.sqlite", [document("d", "某某规定", "条件写在前面，后面才是材料。")])
    asked = (search(library, Query(text=Typed(text)), TODAY).hits[0].score for text in ("条件 材料", "条件什么材料"))
    apart, told = asked
    assert apart > told + 0.8


def test_every_line_of_words_that_mean_something_together_can_be_met() -> None:
    files = sorted((assets() / "search" / "together").glob("*.tsv"))
    held = everyday.together(files)
    for line in itertools.chain.from_iterable(map(everyday.lines, files)):
        groups, terms = line.split("\t")
        assert terms.split() and terms == " ".join(terms.split()), line
        for words in (group.split("/") for group in groups.split("+")):
            # As questions are compared: folded, simplified, without blanks; none twice.
            assert len(set(words)) == len(words), line
            assert all(words) and words == [core(word) for word in words], line
        said = "".join(group.split("/")[0] for group in groups.split("+"))
        met = everyday.met(everyday.stretches(understand(said).typed, held.longest), held)
        assert tuple(map(fold, terms.split())) in [found.terms for found in met], line


def test_no_single_word_fires_a_line_of_several_groups() -> None:
    files = sorted((assets() / "search" / "together").glob("*.tsv"))
    for line in itertools.chain.from_iterable(map(everyday.lines, files)):
        groups = [group.split("/") for group in line.partition("\t")[0].split("+")]
        for word in itertools.chain.from_iterable(groups) if len(groups) > 1 else ():
            assert not all(any(other in word for other in group) for group in groups), (word, line)


def test_a_term_of_the_portal_that_is_no_word_is_no_error(tmp_path: Path) -> None:
    """Whatever the portal publishes as an official term, a question that means it is answered."""
    synonym = Synonym(everyday="怪词", terms=("·" * 20,))
    lexicon = Put(record=Lexicon(id="more", title="more", synonyms=(synonym,)))
    library = fill(tmp_path / "l.sqlite", [document("d", "某某规定", "怪词在这里。"), lexicon])
    assert [hit.document.id for hit in search(library, Query(text=Typed("怪词")), TODAY).hits] == ["d"]
