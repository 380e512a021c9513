"""Identity, receipts, the legal clock and the form: the laws they hold."""

import datetime as dt
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.records import WorkingCalendar
from kiosk.errors import KioskError
from kiosk.requests import identity
from kiosk.requests.calendar import BEIJING, WorkingDays, today, trusted_now
from kiosk.requests.form import Applicant, Delivery, RequestForm, check, check_step, form_from_json, schema, steps
from kiosk.requests.receipts import ALPHABET, new_number, parse

ROOT = Path(__file__).resolve().parents[2]
TODAY = dt.date(2026, 11, 23)
# The example of GB 11643-1999 itself.
VALID = "11010519491231002X"


def test_the_standards_own_example() -> None:
    assert identity.resident_identity(VALID, TODAY) is None
    assert identity.resident_identity("11010519491231002x", TODAY) is None
    assert identity.resident_identity("１１０１０５１９４９１２３１００２Ｘ", TODAY) is None
    assert identity.resident_identity("110105 19491231 002X", TODAY) is None


@pytest.mark.parametrize(
    ("number", "code"),
    [
        ("110105491231002", "identity.fifteen"),
        ("1101051949123100", "identity.length"),
        ("1101051949123100AX", "identity.characters"),
        ("00010519491231002X", "identity.region"),
        ("11010519491331002X", "identity.birthday"),
        ("110105203012310020", "identity.birthday"),
        ("110105194912310021", "identity.check"),
    ],
)
def test_what_is_wrong_with_an_identity_number_is_named(number: str, code: str) -> None:
    assert identity.resident_identity(number, TODAY) == code


@given(st.integers(0, 16), st.integers(1, 9))
def test_any_single_wrong_digit_is_found(place: int, shift: int) -> None:
    wrong = VALID[:place] + str((int(VALID[place]) + shift) % 10) + VALID[place + 1 :]
    assert identity.resident_identity(wrong, TODAY) is not None


def test_credit_codes() -> None:
    assert identity.credit_code("91350100M000100Y43") is None
    assert identity.credit_code("91350100m000100y43") is None
    assert identity.credit_code("91350100M000100Y44") == "credit.check"
    assert identity.credit_code("91350100M000100Y4") == "credit.length"
    assert identity.credit_code("91350100I000100Y43") == "credit.characters"


@pytest.mark.parametrize(
    "number",
    [
        "13800000000",
        "138 0000 0000",
        "+86 13800000000",
        "0411-00000001",
        "0411-0000 0001",
        "010-12345678",
        "+44 20 7946 0000",
    ],
)
def test_telephones(number: str) -> None:
    assert identity.telephone(number) is None


@pytest.mark.parametrize("number", ["1380000000", "12345", "abc", "138000000000"])
def test_wrong_telephones(number: str) -> None:
    assert identity.telephone(number) is not None


@given(st.integers(0, 12), st.sampled_from(ALPHABET))
def test_every_single_slip_in_a_receipt_is_found(place: int, character: str) -> None:
    plain = new_number().replace("-", "")
    wrong = plain[:place] + character + plain[place + 1 :]
    assert (parse(wrong) is None) == (wrong != plain)


@given(st.integers(0, 11))
def test_every_swap_of_neighbours_is_found(place: int) -> None:
    plain = new_number().replace("-", "")
    swapped = plain[:place] + plain[place + 1] + plain[place] + plain[place + 2 :]
    assert swapped == plain or parse(swapped) is None


def test_receipts_forgive_how_they_are_typed() -> None:
    number = new_number()
    for typed in (
        number.lower(),
        number.replace("-", ""),
        number.replace("-", " "),
        f" https://a.example/r/{number}?x=1 ",
        number.replace("0", "O").replace("1", "l"),
    ):
        assert parse(typed) == number
    assert parse("") is None and parse("字" * 10_000) is None


def test_receipts_do_not_repeat() -> None:
    assert len({new_number() for _ in range(20_000)}) == 20_000


def test_twenty_working_days_over_the_autumn_holidays() -> None:
    # Handed in on 2026-09-21: the National Day holidays and their make-up days of that year lie between.
    calendar = WorkingDays()
    day, left = dt.date(2026, 9, 21), 20
    import chinese_calendar

    while left:
        day += dt.timedelta(days=1)
        left -= chinese_calendar.is_workday(day)
    found = calendar.deadline(dt.date(2026, 9, 21))
    assert found.day == day and not found.provisional


def test_beyond_the_announced_calendar_is_provisional_until_content_brings_it() -> None:
    late = dt.date(2026, 12, 21)
    assert WorkingDays().deadline(late).provisional
    announced = WorkingCalendar(id="calendar-2027", title="2027", year=2027, holidays=(dt.date(2027, 1, 1),))
    found = WorkingDays([announced]).deadline(late)
    assert not found.provisional and found.day == dt.date(2027, 1, 19)


@given(st.dates(dt.date(2010, 1, 1), dt.date(2026, 10, 1)), st.integers(1, 40))
def test_the_last_day_is_a_working_day_and_the_days_between_are_counted(received: dt.date, days: int) -> None:
    calendar = WorkingDays()
    last = calendar.deadline(received, days).day
    between = [received + dt.timedelta(days=n) for n in range(1, (last - received).days + 1)]
    assert sum(map(calendar.is_working, between)) == days and calendar.is_working(last)


def test_the_day_is_beijings() -> None:
    assert today(dt.datetime(2026, 6, 1, 16, 30, tzinfo=dt.UTC)) == dt.date(2026, 6, 2)


def test_a_clock_a_year_off_is_found_out() -> None:
    released = dt.datetime(2026, 6, 1, tzinfo=dt.UTC)
    back = dt.datetime(2025, 6, 1, tzinfo=dt.UTC)
    assert trusted_now(back, released) == (released, True)
    assert trusted_now(released + dt.timedelta(days=40), released)[1] is False
    assert trusted_now(back, None) == (back, False)


def form(**more: object) -> RequestForm:
    return RequestForm(
        **(
            {"name": "甲", "document_number": VALID, "telephone": "13800000000", "agency": "a", "description": "某文件"}
            | more
        )
    )


def test_a_whole_form_passes_and_each_gap_is_named() -> None:
    assert check(form(), TODAY) == []
    for field, code in (
        ("name", "name.missing"),
        ("document_number", "document_number.missing"),
        ("telephone", "telephone.missing"),
        ("agency", "agency.missing"),
        ("description", "description.missing"),
    ):
        assert [(p.field, p.code) for p in check(form(**{field: " "}), TODAY)] == [(field, code)]


def test_what_a_way_of_delivery_needs() -> None:
    assert check(form(delivery=Delivery.POST), TODAY)[0].code == "address.for_post"
    assert check(form(delivery=Delivery.EMAIL), TODAY)[0].code == "email.for_email"
    assert check(form(delivery=Delivery.EMAIL, email="x@y.cn"), TODAY) == []


def test_an_organisation_has_its_own_questions() -> None:
    asked = form(applicant=Applicant.ORGANISATION)
    assert {p.field for p in check(asked, TODAY)} == {"credit_code", "legal_representative", "contact_person"}
    assert "credit_code" in steps(asked) and "document" not in steps(asked)
    assert check_step(asked, "credit_code", TODAY)[0].code == "credit_code.missing"


def test_a_form_never_shows_what_it_holds() -> None:
    assert "甲" not in repr(form()) and VALID not in f"{form()!r}{form()}"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"[]",
        b'{"unknown":1}',
        b'{"name":1}',
        b'{"description":"%s"}' % (b"x" * 100_000),
        b"x" * 2_000_000,
        b"[" * 50_000,
    ],
)
def test_a_wrong_file_is_a_clear_error(data: bytes) -> None:
    with pytest.raises(KioskError) as told:
        form_from_json(data)
    assert told.value.code.startswith("request.")


def test_emoji_and_rare_names_pass() -> None:
    taken = form_from_json(json.dumps({"name": "龘喆堃𠮷", "description": "😀" * 100}, ensure_ascii=False).encode())
    assert taken.name == "龘喆堃𠮷" and taken.description == "😀" * 100


def test_the_schema_in_the_docs_is_that_of_the_code() -> None:
    assert json.loads((ROOT / "docs" / "request.schema.json").read_text("utf-8")) == schema()


def test_beijing_is_beijing() -> None:
    assert dt.datetime(2026, 1, 1, tzinfo=BEIJING).utcoffset() == dt.timedelta(hours=8)
