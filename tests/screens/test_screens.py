"""The screens, as a person meets them: by touch, on real content."""

import base64
import contextlib
import datetime as dt
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.asking import Answer, Asking, Outcome
from kiosk.content.progress import Event, State
from kiosk.doctor import examine
from kiosk.places import TerminalPlaces
from kiosk.requests.outbox import Outbox
from kiosk.requests.receipts import new_number
from kiosk.requests.sealing import load_office_key, open_sealed
from kiosk.requests.wire import Status
from kiosk.staff import StaffAccess
from kiosk.words import say
from tests.conftest import ROOT
from tests.screens.classes import class_of
from tests.screens.conftest import Hand


def w(message: str, language: str = "zh_CN", **params: object) -> str:
    return say(message, language, **params)


def begin(hand: Hand) -> None:
    assert hand.sees(w("shell.rest.touch"))
    rest = next(i for i in hand.items() if class_of(i).startswith("Rest"))
    hand.tap_at(rest)
    hand.wait(lambda: not hand.terminal.session._resting())
    hand.rest(0.45)


def test_find_and_read_a_law(hand: Hand) -> None:
    begin(hand)
    hand.tap(w("search.placeholder"))
    hand.write(w("search.placeholder"), "劳动法")
    hand.wait(lambda: hand.sees("中华人民共和国劳动法") and hand.sees(w("validity.in_force")))
    hand.tap("中华人民共和国劳动法")
    hand.wait(lambda: hand.sees("第一条"))
    hand.wait(lambda: hand.sees(w("reader.agency")))  # The passage found begins alike.
    hand.tap(w("reader.contents"))
    hand.wait(lambda: hand.find("第四章 工作时间和休息休假"))
    hand.tap("第四章 工作时间和休息休假")
    hand.wait(lambda: hand.sees("第三十六条"))
    hand.tap(w("reader.find"))
    hand.write(w("reader.find.placeholder"), "经济补偿")
    hand.wait(lambda: len(hand.terminal.reader._matches) > 0)


def test_results_follow_each_keystroke_and_filters(hand: Hand) -> None:
    begin(hand)
    hand.tap(w("search.placeholder"))
    for text in ("劳", "劳动", "劳动合", "劳动合同"):
        hand.write(w("search.placeholder"), text)
        hand.wait(lambda: hand.terminal.search._found.total > 0 and not hand.terminal.search._busy)
    hand.rest(0.3)
    rows = hand.terminal.search._results.rows
    assert len({row["kind"] for row in rows}) > 1
    hand.terminal.search.filter("document_kind", "law")
    law = w("document_kind.law")
    hand.wait(lambda: {row["kind"] for row in hand.terminal.search._results.rows} == {law})
    hand.write(w("search.placeholder"), "zzzzqqqq")
    hand.wait(lambda: hand.sees(w("search.nothing")))
    assert hand.find(w("search.apply_instead")) is not None


def fill(hand: Hand, label: str, text: str) -> None:
    hand.write(label, text)
    hand.tap(w("apply.next"))


def test_apply_as_a_citizen_and_follow(hand: Hand, terminal_home: Path) -> None:
    begin(hand)
    hand.tap(w("home.apply"))
    hand.tap(w("apply.next"))
    assert hand.sees(w("problem.description.missing"))
    fill(hand, w("form.description"), "二〇二五年小学学区划分文件")
    hand.wait(lambda: hand.terminal.apply._step == "published" and not hand.terminal.apply._busy)
    hand.tap(w("apply.not_found"))
    hand.tap("大连市教育局")
    hand.tap(w("apply.next"))
    hand.tap(w("apply.next"))
    fill(hand, w("form.name"), "测试甲乙丙")
    fill(hand, w("form.document_number"), "110105194912310021")
    hand.wait(lambda: hand.sees(w("problem.identity.check")))
    fill(hand, w("form.document_number"), "11010519491231002x")
    fill(hand, w("form.telephone"), "13800000000")
    hand.tap(w("delivery.collect"))
    hand.tap(w("apply.next"))
    hand.tap(w("apply.next"))
    hand.tap(w("apply.next"))
    hand.wait(lambda: hand.sees("测试甲乙丙"))
    hand.tap(w("apply.submit"))
    hand.wait(lambda: hand.sees(w("receipt.done")))
    number = hand.terminal.apply._receipt["number"]
    assert hand.sees(number)
    places = TerminalPlaces(terminal_home / "terminal")
    held = Outbox(places.outbox).pending()
    assert [r.receipt for r in held] == [number]
    key = load_office_key(next((terminal_home / "offices").glob("dl-jyj.*.json")))
    opened = open_sealed(base64.b64decode(held[0].sealed), key, agency="dl-jyj", receipt=number)
    assert "测试甲乙丙" in opened.decode() and "11010519491231002X" in opened.decode()
    hand.tap(w("shell.home"))
    hand.tap(w("home.follow"))
    hand.write(w("status.number"), number.lower().replace("-", " "))
    hand.tap(w("follow.look"))
    hand.wait(lambda: hand.sees(w("request_state.waiting")))
    hand.write(w("status.number"), "123")
    hand.tap(w("follow.look"))
    hand.wait(lambda: hand.sees(w("error.receipt.wrong")))


def test_finish_and_clear_forgets_everything(hand: Hand, terminal_home: Path) -> None:
    begin(hand)
    hand.terminal.app.setProperty("elder", True)
    hand.terminal.app.nextLanguage()
    hand.wait(lambda: hand.sees(w("home.apply", "en")))
    hand.tap(w("home.apply", "en"))
    hand.write(w("form.description", "en"), "标记甲乙丙丁戊")
    QGuiApplication.clipboard().setText("标记甲乙丙丁戊")
    hand.tap(w("shell.finish", "en"))
    hand.tap(w("shell.finish.yes", "en"))
    hand.wait(lambda: hand.sees(w("shell.rest.touch")))
    assert hand.terminal.apply._form.description == "" and QGuiApplication.clipboard().text() == ""
    preferences = hand.terminal.context.sitting.preferences
    assert not preferences.elder and preferences.language == "zh_CN"
    for file in (terminal_home / "terminal").rglob("*"):
        if file.is_file():
            data = file.read_bytes()
            assert "标记甲乙丙丁戊".encode() not in data and "标记甲乙丙丁戊".encode("utf-16-le") not in data, file
    begin(hand)
    hand.tap(w("home.apply"))
    assert not hand.sees("标记甲乙丙丁戊") and hand.field(w("form.description")).property("text") == ""


def test_idling_counts_down_and_clears_by_itself(hand: Hand) -> None:
    sitting = hand.terminal.context.sitting
    begin(hand)
    hand.tap(w("search.placeholder"))
    hand.write(w("search.placeholder"), "私事")
    sitting._idle, sitting._countdown = 0.6, 2.5
    hand.wait(lambda: hand.sees(w("shell.idle.title")))
    hand.wait(lambda: hand.sees(w("shell.rest.touch")))
    assert hand.terminal.search._text == ""


def test_a_touch_stops_the_countdown(hand: Hand) -> None:
    sitting = hand.terminal.context.sitting
    sitting._idle, sitting._countdown = 0.6, 30
    begin(hand)
    hand.wait(lambda: hand.sees(w("shell.idle.title")))
    sitting._idle = 60
    hand.tap(w("shell.idle.stay"))
    hand.wait(lambda: not hand.sees(w("shell.idle.title")))
    assert not hand.terminal.session._resting()


def test_every_screen_opens_and_every_control_can_be_named_and_hit(hand: Hand) -> None:
    begin(hand)
    nav = hand.terminal.engine.singletonInstance("Mingchuang.Controls", "Nav")
    library = hand.terminal.library
    places = [
        ("Home", {}),
        ("Search", {}),
        ("Browse", {}),
        ("DocumentList", {"by": "register"}),
        ("Explainers", {}),
        ("Apply", {}),
        ("Follow", {}),
        ("Agencies", {}),
        ("Fees", {}),
        ("Consultations", {}),
        ("Topics", {}),
        ("Benefits", {}),
        ("Staff", {}),
    ]
    places += [("ExplainerView", {"explainer": e["id"]}) for e in library.explainers()]
    places += [("Topic", {"topic": t["id"]}) for t in library.topics()]
    for name, properties in places:
        nav.home()
        if name != "Home":
            nav.go(name, properties)
        hand.rest(0.4)
        pressables = [
            i for i in hand.items() if i.property("checkable") is not None and i.property("repeats") is not None
        ]
        assert pressables, name
        for item in pressables:
            assert item.property("name"), f"{name}: a control without a name"
            assert item.width() >= 95 and item.height() >= 95, (
                f"{name}: {item.property('name')} is {item.width()}x{item.height()}"
            )
            face = QAccessible.queryAccessibleInterface(item)
            assert face is not None and face.text(QAccessible.Text.Name) == item.property("name")


def test_keys_alone_can_walk_and_press(hand: Hand) -> None:
    begin(hand)
    seen = set()
    for _ in range(30):
        hand.key(Qt.Key.Key_Tab)
        focused = hand.window.activeFocusItem()
        seen.add(str(focused.property("name")) if focused else "")
        if focused is not None and focused.property("name") == w("home.fees"):
            hand.key(Qt.Key.Key_Return)
            break
    assert w("home.apply") in seen or w("home.fees") in seen
    hand.wait(lambda: hand.sees(w("fees.line")))


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080), (1280, 800), (2160, 3840)])
def test_no_words_leave_their_window(
    make_hand: Callable[..., Hand], terminal_home: Path, size: tuple[int, int]
) -> None:
    hand = make_hand(terminal_home, size)
    begin(hand)
    nav = hand.terminal.engine.singletonInstance("Mingchuang.Controls", "Nav")

    def outside() -> list[str]:
        words = [i for i in hand.items() if class_of(i).startswith("Words") and i.property("text")]
        lefts = [(i, i.mapToScene(QPointF(0, 0)).x()) for i in words]
        return [str(i.property("text")) for i, x in lefts if x < -1 or x + i.width() > size[0] + 1]

    for elder in (False, True):
        hand.terminal.app.setProperty("elder", elder)
        for name in ("Home", "Browse", "Apply", "Follow", "Fees"):
            nav.home()
            if name != "Home":
                nav.go(name, {})
            hand.rest(0.3)
            # On a busy machine a screen still slides in.
            hand.wait(lambda: not nav.property("stack").property("busy"))
            with contextlib.suppress(AssertionError):
                hand.wait(lambda: not outside(), 2)
            assert not outside(), name


def test_the_staffs_door(hand: Hand, terminal_home: Path) -> None:
    StaffAccess(terminal_home / "terminal" / "staff.json").set_pin("246810")
    begin(hand)
    top = next(i for i in hand.items() if class_of(i).startswith("TopBar"))
    corner = next(c for c in top.childItems() if c.property("taps") is not None)
    for _ in range(5):
        hand.tap_at(corner)
    hand.wait(lambda: hand.sees(w("staff.pin")))
    hand.write(w("staff.pin.label"), "000000")
    hand.tap(w("staff.enter"))
    hand.wait(lambda: hand.sees(w("error.pin.wrong")))
    hand.write(w("staff.pin.label"), "246810")
    hand.tap(w("staff.enter"))
    hand.wait(lambda: hand.sees(w("staff.outbox")) and hand.sees(w("staff.disk")))
    hand.tap(w("staff.sync_now"))
    assert (terminal_home / "terminal" / "sync-now").exists()


def test_an_empty_terminal_starts_and_says_so(make_hand: Callable[..., Hand], tmp_path: Path) -> None:
    hand = make_hand(tmp_path / "fresh")
    begin(hand)
    assert hand.sees(w("shell.age.none"))
    hand.tap(w("home.call"))
    hand.wait(lambda: hand.sees(w("list.empty")))


def test_a_damaged_library_does_not_darken_the_glass(make_hand: Callable[..., Hand], terminal_home: Path) -> None:
    file = terminal_home / "terminal" / "library.sqlite"
    for suffix in ("-wal", "-shm"):
        file.with_name(file.name + suffix).unlink(missing_ok=True)
    file.write_bytes(b"\0" * 8192 + b"x" * 5000)
    hand = make_hand(terminal_home)
    begin(hand)
    hand.tap(w("search.placeholder"))
    hand.write(w("search.placeholder"), "劳动法")
    hand.wait(lambda: hand.terminal.search._problem != "")


def test_new_content_arrives_while_the_screens_run(hand: Hand, terminal_home: Path, tmp_path: Path) -> None:
    from tests.conftest import program

    begin(hand)
    folder = tmp_path / "more"
    folder.mkdir()
    (folder / "a.json").write_text('{"kind":"topic","id":"t9","title":"新来的专题"}', "utf-8")
    program("mingchuang-portal", "publish", "--records", folder, home=terminal_home)
    program("mingchuang-sync", "--import", terminal_home / "portal" / "release", home=terminal_home)
    hand.tap(w("home.topics"))
    hand.wait(lambda: hand.sees("新来的专题"))


def test_reading_aloud_lights_the_sentence_and_stops_at_once(hand: Hand) -> None:
    begin(hand)
    nav = hand.terminal.engine.singletonInstance("Mingchuang.Controls", "Nav")
    law = hand.terminal.library.documents("document_kind", "law", 0)[0]
    nav.go("Reader", {"document": law["id"]})
    hand.wait(lambda: hand.terminal.reader._page.get("title"))
    hand.tap(w("reader.aloud"))
    hand.wait(lambda: hand.terminal.speech._at >= 0)
    hand.wait(lambda: hand.find(w("speech.pause")))
    hand.tap(w("shell.speak.stop"))
    assert hand.terminal.speech._at == -1 and hand.find(w("speech.pause")) is None


def test_a_very_long_document_stays_light(make_hand: Callable[..., Hand], terminal_home: Path) -> None:
    import datetime as dt

    from kiosk.content.blocks import Article, Paragraph
    from kiosk.content.operations import Put
    from kiosk.content.records import Document
    from kiosk.library.store import LibraryWriter

    body = (
        *[Article(label=f"第{n}条", number=n, paragraphs=("长" * 300,)) for n in range(1, 3001)],
        Paragraph(text="<script>alert(1)</script>" + "尾" * 200_000),
    )
    with LibraryWriter(terminal_home / "terminal" / "library.sqlite") as writer:
        at = writer.sequence()
        writer.apply(
            [Put(record=Document(id="long", title="一百万字", body=body))],
            from_sequence=at,
            to_sequence=at + 1,
            base=False,
            applied_at=dt.datetime.now(dt.UTC),
        )
    hand = make_hand(terminal_home)
    begin(hand)
    hand.terminal.engine.singletonInstance("Mingchuang.Controls", "Nav").go("Reader", {"document": "long"})
    hand.wait(lambda: hand.sees("一百万字"))
    hand.wait(lambda: hand.sees("第1条"))
    made = sum(1 for _ in hand.items())
    assert made < 600, f"{made} items for what is in sight"
    listed = next(i for i in hand.items() if i.property("cacheBuffer") is not None)
    assert isinstance(listed, QQuickItem)

    def at_the_end() -> bool:
        # How long it all is, the list learns as it goes.
        listed.setProperty("contentY", float(listed.property("contentHeight")) - listed.height())
        hand.rest(0.1)
        return hand.sees("尾尾尾")

    hand.wait(at_the_end)


def test_double_taps_of_a_trembling_finger_are_one(hand: Hand) -> None:
    begin(hand)
    nav = hand.terminal.engine.singletonInstance("Mingchuang.Controls", "Nav")
    tile = hand.find(w("home.fees"))
    assert tile is not None
    hand.rest(0.3)
    hand.tap_at(tile)
    hand.tap_at(tile)
    hand.rest(0.5)
    assert nav.property("depth") == 2


def test_a_receipt_of_another_terminal_is_asked_for(hand: Hand, terminal_home: Path) -> None:
    asking = Asking(TerminalPlaces(terminal_home / "terminal").asking)
    number = new_number()
    begin(hand)
    hand.tap(w("home.follow"))
    hand.write(w("status.number"), number)
    hand.tap(w("follow.look"))
    hand.wait(lambda: hand.sees(w("follow.asking")))
    assert asking.questions() == [number]
    day = dt.date(2026, 11, 2)
    status = Status(
        receipt=number,
        agency="大连市教育局",
        state=State.ANSWERED,
        events=(Event(State.RECEIVED, day), Event(State.ANSWERED, day)),
    )
    asking.answer(number, Answer(Outcome.FOUND, status))  # As the daemon does.
    hand.wait(lambda: hand.sees(w("request_state.answered")))
    assert not list(asking.directory.iterdir())
    hand.write(w("status.number"), number)
    hand.tap(w("follow.look"))
    hand.wait(lambda: asking.questions() == [number])
    asking.answer(number, Answer(Outcome.UNKNOWN))
    hand.wait(lambda: hand.sees(w("follow.unknown")))
    hand.tap(w("follow.look"))
    hand.wait(lambda: asking.questions() == [number])
    hand.terminal.session.finish()
    assert not list(asking.directory.iterdir())


def test_staff_file_a_spoken_request(hand: Hand, terminal_home: Path) -> None:
    StaffAccess(terminal_home / "terminal" / "staff.json").set_pin("246810")
    begin(hand)
    nav = hand.terminal.engine.singletonInstance("Mingchuang.Controls", "Nav")
    nav.go("Staff", {})
    hand.write(w("staff.pin.label"), "246810")
    hand.tap(w("staff.enter"))
    hand.tap(w("staff.on_behalf"))
    assert hand.sees(w("staff.on_behalf"))
    assert not hand.terminal.staff._open, "staff's page stays open behind the citizen"
    fill(hand, w("form.description"), "口头申请的内容")
    assert hand.terminal.apply._form.filed_by == "staff"
    assert any(row["value"] == w("filed_by.staff") for row in hand.terminal.apply.review())


def test_found_words_are_lit(hand: Hand) -> None:
    begin(hand)
    hand.tap(w("search.placeholder"))
    hand.write(w("search.placeholder"), "劳动合同")
    hand.wait(lambda: hand.sees("中华人民共和国劳动合同法"))
    hand.rest(0.4)
    picture = hand.window.grabWindow()
    mark = QColor("#ffe08a")
    near = sum(
        abs(c.red() - mark.red()) + abs(c.green() - mark.green()) + abs(c.blue() - mark.blue()) < 12
        for x in range(0, picture.width(), 4)
        for y in range(0, picture.height(), 4)
        for c in [picture.pixelColor(x, y)]
    )
    assert near > 200


def test_lists_open_at_their_head(hand: Hand) -> None:
    begin(hand)
    nav = hand.terminal.engine.singletonInstance("Mingchuang.Controls", "Nav")
    for by in ("newest", "register"):
        nav.go("DocumentList", {"by": by})
        view = hand.wait(
            lambda: next(
                (i for i in hand.items() if i.property("atYBeginning") is not None and i.property("count")), None
            )
        )
        hand.rest(0.5)
        assert isinstance(view, QQuickItem)
        assert view.property("atYBeginning"), by
        nav.home()
        hand.rest(0.3)


def test_without_voice_printer_or_font_the_screens_still_serve(
    make_hand: Callable[..., Hand], terminal_home: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    fewer = tmp_path / "assets"
    shutil.copytree(ROOT / "assets", fewer, ignore=shutil.ignore_patterns("*.ttf", "statutes.jsonl.gz"))
    monkeypatch.setenv("MINGCHUANG_ASSETS", str(fewer))
    bare = tmp_path / "bin"
    bare.mkdir()
    monkeypatch.setenv("PATH", str(bare))
    codes = {finding.code for finding in examine(TerminalPlaces(terminal_home / "terminal"))}
    assert {"voice_missing", "printer_missing", "font_missing"} <= codes
    hand = make_hand(terminal_home)
    begin(hand)
    hand.tap(w("search.placeholder"))
    hand.write(w("search.placeholder"), "劳动法")
    hand.tap("中华人民共和国劳动法")
    hand.wait(lambda: hand.sees("第一条"))
    hand.tap(w("reader.aloud"))
    hand.wait(lambda: hand.terminal.speech._at >= 0)  # Silent, but the sentence is lit at reading pace.
    hand.tap(w("shell.speak.stop"))
    hand.tap(w("reader.take"))
    hand.wait(lambda: hand.find(w("print.none")) is not None or hand.sees(w("print.none")))
