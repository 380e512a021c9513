"""Counts of searches: what may be counted, what may be written, what may be sent."""

import datetime as dt
import json
import re
import string
from pathlib import Path

import httpx
import msgspec
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.content.records import Lexicon, OftenRead, Synonym
from kiosk.content.typed import Typed
from kiosk.library.reading import Library
from kiosk.places import TerminalPlaces
from kiosk.requests.device import device_key
from kiosk.settings import Settings
from kiosk.statistics.report import KEPT_DAYS, THRESHOLD, Count, Measure, Report, Subject, finished, read, signed
from kiosk.statistics.tally import Tally, often_opened
from kiosk.statistics.vocabulary import shipped, squeeze, with_lexicons
from sync.daemon.statistics import push_statistics
from tests.conftest import Portal, program

DAY = dt.date(2026, 11, 23)
SECRET = "王小明"


class Days:
    """A calendar that a test turns."""

    def __init__(self) -> None:
        self.day = DAY

    def __call__(self) -> dt.date:
        return self.day


def sitting(tally: Tally, *questions: str, unmet: bool = False) -> None:
    for question in questions:
        tally.asked(Typed(question), shipped(), unmet=unmet)
    tally.end_sitting()


def counts(directory: Path, day: dt.date = DAY) -> dict[tuple[str, str], int]:
    report = read(directory / f"{day}.json")
    return {(c.name, c.measure.value): c.sittings for c in report.counts} if report else {}


def test_many_words_of_one_need_are_counted_under_one_term() -> None:
    known = shipped().known
    assert known("老板欠薪找谁") == known("拖欠工资怎么办") == {"劳动报酬"}
    assert known("消法") == {"消费者权益保护法"}


@given(st.text(alphabet=string.ascii_letters + string.digits + "王小明李华张伟〇一二三号楼-@. ", max_size=60))
def test_names_numbers_and_addresses_have_no_counter(text: str) -> None:
    # The numbers everybody calls, and names in Latin letters, are words of the vocabulary where they stand alone: 120, app.
    assume(not set(re.findall("[a-z0-9]+", squeeze(text))) & set(shipped().meaning))
    assert shipped().known(text) == frozenset()


def test_a_number_inside_another_is_not_the_ambulance() -> None:
    assert "院前医疗急救" in shipped().known("120怎么收费")
    assert (
        shipped().known("13812034567") == shipped().known("电话13812034567") == shipped().known("1120") == frozenset()
    )


@given(st.text(max_size=80))
def test_only_words_of_the_vocabulary_come_out(text: str) -> None:
    assert shipped().known(text) <= set(shipped().meaning.values())


def test_the_portals_additions_can_be_counted() -> None:
    added = Lexicon(id="l", title="l", synonyms=(Synonym(everyday="蓝莓补贴", terms=("特色农业补助",)),))
    assert "特色农业补助" in with_lexicons(shipped(), [added]).known("今年的蓝莓补贴")


def test_below_the_threshold_nothing_is_written(tmp_path: Path) -> None:
    tally = Tally(tmp_path / "s", Days())
    for _ in range(THRESHOLD - 1):
        sitting(tally, f"{SECRET}被拖欠工资", "医保报销")
    assert not (tmp_path / "s").exists()
    sitting(tally, "欠薪")
    assert counts(tmp_path / "s") == {("", "asked"): 5, ("劳动报酬", "asked"): 5, ("work", "asked"): 5}
    written = (tmp_path / "s" / f"{DAY}.json").read_bytes()
    assert SECRET.encode() not in written and "医保".encode() not in written


def test_a_sitting_counts_once_however_much_is_typed(tmp_path: Path) -> None:
    tally = Tally(tmp_path, Days())
    sitting(tally, *["欠薪", "讨薪", "拖欠工资"] * 20)
    assert counts(tmp_path) == {}
    for _ in range(THRESHOLD):
        sitting(tally, "欠薪", "讨薪")
    assert counts(tmp_path)["劳动报酬", "asked"] == THRESHOLD + 1


def test_what_was_not_found_is_told_apart(tmp_path: Path) -> None:
    tally = Tally(tmp_path, Days())
    for _ in range(THRESHOLD):
        sitting(tally, "欠薪", unmet=True)
    sitting(tally, "欠薪")
    found = counts(tmp_path)
    assert (found["劳动报酬", "asked"], found["劳动报酬", "unmet"]) == (THRESHOLD + 1, THRESHOLD)
    assert found["", "unmet"] == THRESHOLD


def test_a_question_without_a_known_word_is_only_a_number(tmp_path: Path) -> None:
    tally = Tally(tmp_path, Days())
    for _ in range(THRESHOLD):
        sitting(tally, f"{SECRET}的电话13800000000", unmet=True)
    assert counts(tmp_path) == {("", "asked"): THRESHOLD, ("", "unmet"): THRESHOLD}


def test_a_restart_goes_on_from_the_written_counts(tmp_path: Path) -> None:
    for _ in range(2):
        tally = Tally(tmp_path, Days())
        for _ in range(THRESHOLD):
            sitting(tally, "欠薪")
    assert counts(tmp_path)["劳动报酬", "asked"] == 2 * THRESHOLD


def test_midnight_drops_what_stayed_below_and_leaves_the_day_complete(tmp_path: Path) -> None:
    days = Days()
    tally = Tally(tmp_path, days)
    for _ in range(THRESHOLD - 1):
        sitting(tally, "欠薪")
    days.day += dt.timedelta(1)
    sitting(tally, "欠薪")
    assert not list(tmp_path.iterdir())
    for _ in range(THRESHOLD - 1):
        sitting(tally, "欠薪")
    assert [f.stem for f in tmp_path.iterdir()] == [str(days.day)]


def test_a_full_disk_costs_the_counts_alone(tmp_path: Path) -> None:
    (tmp_path / "s").write_text("a file where the directory should be")
    tally = Tally(tmp_path / "s", Days())
    for _ in range(THRESHOLD + 1):
        sitting(tally, "欠薪")


def test_only_days_that_are_over_are_sent(tmp_path: Path) -> None:
    for age in (0, 1, KEPT_DAYS, KEPT_DAYS + 1):
        day = DAY - dt.timedelta(age)
        (tmp_path / f"{day}.json").write_bytes(msgspec.json.encode(Report(day=day)))
    (tmp_path / "2026-11-01.json").write_text("{broken")
    (tmp_path / "notes.json").write_text("not ours")
    assert [r.day for _, r in finished(tmp_path, DAY)] == [DAY - dt.timedelta(KEPT_DAYS), DAY - dt.timedelta(1)]
    assert {f.name for f in tmp_path.iterdir()} >= {"notes.json", f"{DAY}.json"}
    assert not (tmp_path / "2026-11-01.json").exists()


def test_a_count_below_the_threshold_is_no_count() -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(
            b'{"subject":"term","name":"x","measure":"asked","sittings":4}',
            type=Count,
        )


def law(home: Path) -> str:
    rows = Library(TerminalPlaces(home / "terminal").library).rows(
        "SELECT id FROM document WHERE title=?", ("中华人民共和国劳动法",)
    )
    return str(rows[0][0])


def fill(places: TerminalPlaces, day: dt.date, *more: Count) -> None:
    places.prepare().statistics.mkdir(exist_ok=True)
    report = Report(
        day=day,
        counts=(
            Count(Subject.ALL, "", Measure.ASKED, 9),
            Count(Subject.TERM, "劳动报酬", Measure.ASKED, 8),
            Count(Subject.TERM, "劳动报酬", Measure.UNMET, 6),
            Count(Subject.THEME, "work", Measure.ASKED, 8),
            *more,
        ),
    )
    (places.statistics / f"{day}.json").write_bytes(msgspec.json.encode(report))


def summary(home: Path) -> dict:
    return json.loads(program("mingchuang-portal", "statistics", "--json", home=home).stdout)


def test_from_the_glass_to_the_citys_report_and_back(portal: Portal, terminal_home: Path) -> None:
    places = TerminalPlaces(terminal_home / "terminal")
    today = dt.date.today()
    opened = law(terminal_home)
    for age in (1, 2):
        fill(places, today - dt.timedelta(age), Count(Subject.DOCUMENT, opened, Measure.OPENED, 7))
    fill(places, today)
    assert push_statistics(places, Settings(), portal.url, today) == 2
    assert [f.stem for f in places.statistics.iterdir()] == [str(today)]
    found = summary(portal.home)
    assert (found["terminals"], found["reports"], found["asked"], found["threshold"]) == (1, 2, 18, THRESHOLD)
    assert found["terms"] == [{"name": "劳动报酬", "theme": "work", "asked": 16, "unmet": 12}]
    assert found["themes"][0]["name"] == "work"
    assert found["documents"] == [{"id": opened, "title": "中华人民共和国劳动法", "opened": 14}]
    # The same days again, as after a lost answer, change nothing.
    fill(places, today - dt.timedelta(1))
    assert push_statistics(places, Settings(), portal.url, today) == 1
    assert summary(portal.home) == found
    # And what is read often comes back with the content.
    program("mingchuang-portal", "publish", "--progress", home=portal.home)
    program("mingchuang-sync", "--import", portal.home / "portal" / "release", home=portal.home)
    record = Library(TerminalPlaces(portal.home / "terminal").library).record("often_read", "often-read")
    assert isinstance(record, OftenRead) and [r.document for r in record.reads] == [opened]


def test_with_the_cable_pulled_the_counts_wait(portal: Portal, terminal_home: Path) -> None:
    places = TerminalPlaces(terminal_home / "terminal")
    today = dt.date.today()
    fill(places, today - dt.timedelta(1))
    portal.cut()
    assert push_statistics(places, Settings(), portal.url, today) == 0
    assert len(list(places.statistics.iterdir())) == 1
    portal.start()
    assert push_statistics(places, Settings(), portal.url, today) == 1
    assert not list(places.statistics.iterdir())


def test_the_door_takes_no_text_no_forgery_and_no_other_day(portal: Portal, tmp_path: Path) -> None:
    address = f"{portal.url}/v1/statistics"
    today = dt.date.today()
    key = tmp_path / "device.key"
    device_key(key)

    def post(report: Report) -> httpx.Response:
        return httpx.post(address, content=msgspec.json.encode(report))

    yesterday = today - dt.timedelta(1)
    strange = (
        Count(Subject.TERM, SECRET, Measure.ASKED, 50),
        Count(Subject.DOCUMENT, "no-such", Measure.OPENED, 50),
        Count(Subject.THEME, SECRET, Measure.ASKED, 50),
        Count(Subject.TERM, "劳动报酬", Measure.ASKED, 50),
    )
    good = signed(Report(day=yesterday, counts=strange), "", key)
    assert post(msgspec.structs.replace(good, day=yesterday - dt.timedelta(1))).status_code == 400
    assert post(signed(Report(day=today + dt.timedelta(5)), "", key)).status_code == 400
    assert post(signed(Report(day=today - dt.timedelta(90)), "", key)).status_code == 400
    assert httpx.post(address, content=b"{").status_code == 400
    assert httpx.post(address, content=b"x" * 600_000).status_code == 413
    assert summary(portal.home)["reports"] == 0
    assert post(good).json() == {"new": True}
    found = summary(portal.home)
    assert [t["name"] for t in found["terms"]] == ["劳动报酬"] and not found["themes"] and not found["documents"]
    assert SECRET.encode() not in b"".join(f.read_bytes() for f in (portal.home / "portal").glob("portal.sqlite*"))


def test_the_terminals_own_reports_tell_what_is_often_opened(tmp_path: Path) -> None:
    tally = Tally(tmp_path, Days())
    for turn in range(2 * THRESHOLD):
        tally.opened("a")
        if turn % 2:
            tally.opened("b")
        tally.opened(f"rare-{turn}")
        tally.end_sitting()
    assert often_opened(tmp_path) == ["a", "b"]


def test_words_are_compared_without_blanks_and_width() -> None:
    assert squeeze(" ＡＢ c，工 资。") == "abc工资"
