"""Records: what may enter, what may not, and what comes out the same."""

import datetime as dt

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.content.blocks import Article, Heading, Items, Paragraph, Table
from kiosk.content.codec import decode, encode, media_of
from kiosk.content.errors import RecordError
from kiosk.content.operations import Drop, Put, decode_operation, encode_operation
from kiosk.content.records import Document, Ending, EndingHow
from kiosk.content.text import clean, fold
from kiosk.content.validity import Validity, validity

text = st.text(max_size=60)
blocks = st.one_of(
    st.builds(Paragraph, text=text),
    st.builds(Heading, text=text, level=st.integers(1, 6)),
    st.builds(Article, label=text, number=st.integers(1, 9999), paragraphs=st.lists(text, max_size=3).map(tuple)),
    st.builds(Items, items=st.lists(text, max_size=4).map(tuple), ordered=st.booleans()),
    st.builds(Table, rows=st.lists(st.lists(text, max_size=3).map(tuple), max_size=3).map(tuple)),
)
days = st.none() | st.dates(dt.date(1949, 1, 1), dt.date(2100, 1, 1))
documents = st.builds(
    Document,
    id=st.from_regex(r"[A-Za-z0-9][A-Za-z0-9._-]{0,20}", fullmatch=True),
    title=text.filter(lambda t: clean(t).strip() != "" and fold(t).strip() != ""),
    effective=days,
    expires=days,
    ending=st.none() | st.builds(Ending, how=st.sampled_from(EndingHow), on=days),
    body=st.lists(blocks, max_size=5).map(tuple),
)


@given(documents)
@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
def test_a_record_comes_back_the_same(document: Document) -> None:
    assert decode(encode(document)) == document
    operation = Put(record=document)
    assert decode_operation(encode_operation(operation)) == operation


@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_anything_else_is_refused_with_one_error(data: bytes) -> None:
    with pytest.raises(RecordError):
        decode(b"\x00" + data)


@pytest.mark.parametrize(
    "data",
    [
        b'{"kind":"document","id":"../x","title":"a"}',
        b'{"kind":"document","id":"x","title":"\xe2\x80\x8b"}',
        b'{"kind":"nothing","id":"x","title":"a"}',
        b'{"kind":"document","id":"x","title":"a","source_url":"javascript:alert(1)"}',
        b'{"kind":"document","id":"x","title":"a","source_url":"file:///etc/passwd"}',
        b'{"kind":"document","id":"x","title":"a","published":"2023-13-01"}',
        b"[" * 100_000,
    ],
)
def test_hostile_records(data: bytes) -> None:
    with pytest.raises(RecordError):
        decode(data)


def test_unknown_fields_are_ignored_so_that_old_terminals_read_new_portals() -> None:
    assert decode(b'{"kind":"document","id":"x","title":"a","of_next_year":1}').title == "a"


def test_directions_and_invisible_characters_are_taken_out() -> None:
    document = decode(
        '{"kind":"document","id":"x","title":"有效\u202e止废\u200b","body":[{"block":"paragraph","text":"a\u2066b"}]}'
    )
    assert document.title == "有效止废" and document.body[0].text == "ab"


def test_media_of_a_body() -> None:
    document = decode('{"kind":"document","id":"x","title":"a","body":[{"block":"image","media":"%s"}]}' % ("a" * 64))
    assert [m.sha256 for m in media_of(document)] == ["a" * 64]


def test_a_drop_has_its_key() -> None:
    assert decode_operation(encode_operation(Drop(kind="document", id="x"))).key == ("document", "x")


TODAY = dt.date(2026, 6, 1)


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, Validity.IN_FORCE),
        ({"force_stated": False}, Validity.UNSTATED),
        ({"effective": dt.date(2026, 6, 2)}, Validity.NOT_YET),
        ({"effective": dt.date(2026, 6, 1)}, Validity.IN_FORCE),
        ({"expires": dt.date(2026, 6, 1)}, Validity.EXPIRED),
        ({"expires": dt.date(2026, 6, 2)}, Validity.IN_FORCE),
        ({"ending": Ending(how=EndingHow.REPEALED)}, Validity.REPEALED),
        ({"ending": Ending(how=EndingHow.AMENDED, on=dt.date(2026, 6, 2))}, Validity.IN_FORCE),
        ({"ending": Ending(how=EndingHow.AMENDED, on=dt.date(2026, 6, 1))}, Validity.AMENDED),
    ],
)
def test_validity_is_that_of_the_day_it_is_read(fields: dict, expected: Validity) -> None:
    assert validity(Document(id="x", title="a", **fields), TODAY) is expected
