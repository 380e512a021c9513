"""A scanner's burst told from a person's keys; what a code leads to."""

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.operations import Put
from kiosk.content.records import Document
from kiosk.library.reading import Library
from kiosk.library.store import LibraryWriter
from kiosk.requests.receipts import new_number
from kiosk.writing.scanner import LONGEST, Burst, Kind, Verdict, document_of, understood


def scanned(text: str, gap: float = 0.004) -> str:
    burst = Burst()
    verdicts = [burst.key(c, place * gap) for place, c in enumerate(text)]
    assert set(verdicts) <= {Verdict.HELD}
    assert burst.key("", len(text) * gap, enter=True) is Verdict.ENDED
    return burst.take()


def test_a_burst_that_ends_in_enter_is_a_code() -> None:
    number = new_number()
    assert scanned(number) == number
    assert scanned(number, gap=0.04) == number


def test_a_persons_enter_passes() -> None:
    burst = Burst()
    assert burst.key("", 1.0, enter=True) is Verdict.PASSED
    assert burst.key("a", 2.0) is Verdict.HELD
    assert not burst.scanning
    assert burst.key("", 2.2, enter=True) is Verdict.PASSED


def test_keys_without_a_sign_pass_while_nobody_scans() -> None:
    assert Burst().key("", 1.0) is Verdict.PASSED


def test_a_code_without_end_is_dropped() -> None:
    assert scanned("9" * (LONGEST + 500), gap=0.001) == ""
    assert scanned("123456") == "123456"


@pytest.mark.parametrize("wrapped", ["{}", " {} ", "https://portal.example/s/{}", "https://portal.example/s/{}?a=1#b"])
def test_a_receipt(wrapped: str) -> None:
    number = new_number()
    for text in (number, number.lower(), number.replace("-", "")):
        found = understood(wrapped.format(text))
        assert found is not None and found.kind is Kind.RECEIPT and found.value == number


@pytest.mark.parametrize(
    "rubbish",
    ["", "6901234567892", "\x1d0106901234567892", "javascript:alert(1)", "http://", "https:///x", "file:///etc/passwd",
     "weixin://dl/business", "ABCD-EFGH-JKMN-Q\x00", "政府", "ftp://example.org/a", "\x02" * 20],
)  # fmt: skip
def test_rubbish_leads_nowhere(rubbish: str) -> None:
    assert understood(rubbish) is None


@given(st.text(max_size=200))
def test_any_text_is_borne(text: str) -> None:
    found = understood(text)
    assert found is None or found.kind in Kind


def test_a_documents_address(terminal_home: Path) -> None:
    library = Library(terminal_home / "terminal" / "library.sqlite")
    pages = library.portal().document_url
    rows = library.rows("SELECT id FROM document ORDER BY number")
    own = str(rows[0][0])
    assert pages and document_of(library, pages + own) == own
    assert document_of(library, pages.upper().replace("/D/", "/d/") + own + "/") == own
    assert document_of(library, pages + "nosuch") is None


def test_an_official_address(tmp_path: Path) -> None:
    path, page = tmp_path / "l.sqlite", "https://www.City.example.cn/art/2023/5/1/a_1.html"
    pages = {f"d{n}": page.replace("a_1", f"a_{n}") for n in (1, 11)}
    records = [Put(record=Document(id=name, title="通知", source_url=url)) for name, url in pages.items()]
    with LibraryWriter(path) as writer:
        now = dt.datetime(2026, 6, 1, tzinfo=dt.UTC)
        writer.apply(records, from_sequence=0, to_sequence=1, base=True, applied_at=now)
    library = Library(path)
    for address in (page, page.replace("https", "http"), page.replace("City", "city"), page + "/"):
        assert document_of(library, address) == "d1"
    for address in (page + "x", page.replace("a_1", "a"), "https://elsewhere.example/", "https://www.city.example.cn"):
        assert document_of(library, address) is None
