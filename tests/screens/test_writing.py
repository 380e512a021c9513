"""Writing on the glass, by touch: pinyin, handwriting, keypads; scanning at any screen; nothing left for the next."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.requests.receipts import new_number
from kiosk.writing.handwriting import installed
from tests.screens.classes import class_of
from tests.screens.hand import Hand
from tests.screens.test_screens import begin, w
from tests.writing.strokes import row

reads = pytest.mark.skipif(not installed(), reason="the handwriting part is not installed")
SIZES = [(1080, 1920), (1920, 1080)]


def keyboard(hand: Hand) -> QQuickItem:
    return next(i for i in hand.items() if i.objectName() == "keyboard")


def keys(hand: Hand) -> Iterator[QQuickItem]:
    """The keys in sight."""
    board = keyboard(hand)
    for item in hand.items():
        if item.property("look") is not None and item.property("lit") is not None and item.isEnabled():
            parent = item.parentItem()
            while parent is not None and parent is not board:
                parent = parent.parentItem()
            if parent is board:
                yield item


def press(hand: Hand, name: str) -> None:
    """Touch the key of that name."""
    hand.wait(lambda: any(k.property("name") == name for k in keys(hand)))
    hand.tap_at(next(k for k in keys(hand) if k.property("name") == name))
    hand.rest(0.02)


def spell(hand: Hand, letters: str) -> None:
    for letter in letters:
        press(hand, letter)


def text(hand: Hand) -> str:
    """What stands in the field that is written in, and what is being composed."""
    target = hand.terminal.writing._target
    return str(target.property("text")) + "|" + hand.terminal.writing._composing if target else ""


def box(item: QQuickItem) -> tuple[float, float, float, float]:
    place = item.mapToScene(QPointF(0, 0))
    return place.x(), place.y(), place.x() + item.width(), place.y() + item.height()


def draw(hand: Hand, strokes: list[list[tuple[float, float]]]) -> None:
    """Write on the pad with a finger."""
    pad = hand.wait(lambda: next((i for i in hand.items() if class_of(i).startswith("QQuickCanvas")), None))
    assert isinstance(pad, QQuickItem)
    left, top, right, bottom = box(pad)
    wide, high = max(x for s in strokes for x, _ in s), max(y for s in strokes for _, y in s)
    scale = min((right - left - 60) / wide, (bottom - top - 60) / high)
    for stroke in strokes:
        points = [QPoint(round(left + 30 + x * scale), round(top + 30 + y * scale)) for x, y in stroke]
        QTest.touchEvent(hand.window, hand._device).press(0, points[0], hand.window).commit()
        for point in points[1:]:
            QTest.touchEvent(hand.window, hand._device).move(0, point, hand.window).commit()
        QTest.touchEvent(hand.window, hand._device).release(0, points[-1], hand.window).commit()
        hand.rest(0.01)


def read_whole(hand: Hand) -> None:
    """Wait for the candidates of all the ink: those of half of it give way under the finger."""
    hand.wait(lambda: hand.terminal.writing._pens.idle)
    hand.rest(0.05)


def to_search(hand: Hand) -> None:
    begin(hand)
    hand.tap(w("search.placeholder"))
    hand.wait(lambda: hand.terminal.writing._up())
    hand.rest(0.3)


def question(hand: Hand, step: str, *, elder: bool = False) -> None:
    """Go to a question of the request and touch its field."""
    begin(hand)
    if elder:
        hand.terminal.app.setProperty("elder", True)
    hand.tap(w("home.apply"))
    hand.rest(0.3)
    hand.terminal.apply.set("delivery", "post" if step == "address" else "email")
    hand.terminal.apply.change(step)
    hand.rest(0.3)
    field = next(i for i in hand.items() if class_of(i).startswith("QQuickTextEdit"))
    hand.tap_at(field)
    hand.wait(lambda: hand.terminal.writing._up())
    hand.rest(0.4)


def test_pinyin_by_touch(hand: Hand) -> None:
    to_search(hand)
    spell(hand, "zfxxgk")
    hand.wait(lambda: hand.terminal.writing._candidates()[:1] == ["政府信息公开"])
    assert text(hand) == "|zfxxgk"
    press(hand, "政府信息公开")
    assert text(hand) == "政府信息公开|"
    hand.wait(lambda: hand.sees("中华人民共和国政府信息公开条例"))
    spell(hand, "tiaoli")
    press(hand, w("writing.choose"))  # The blank takes the first, as soon as it is there.
    hand.wait(lambda: text(hand) == "政府信息公开条例|")
    press(hand, w("writing.erase"))
    assert text(hand) == "政府信息公开条|"


def test_a_candidate_uses_part_of_the_letters(hand: Hand) -> None:
    to_search(hand)
    spell(hand, "zhengfubumen")
    hand.wait(lambda: "政府" in hand.terminal.writing._candidates())
    press(hand, w("writing.more"))
    press(hand, "政府")
    assert text(hand) == "政府|bumen"
    hand.wait(lambda: hand.terminal.writing._candidates()[:1] == ["部门"])
    press(hand, "部门")
    assert text(hand) == "政府部门|"


def test_two_fingers_at_once_write_two_letters(hand: Hand) -> None:
    to_search(hand)
    spots = {}
    for name in "hq":
        key = next(k for k in keys(hand) if k.property("name") == name)
        spots[name] = key.mapToScene(QPointF(key.width() / 2, key.height() / 2)).toPoint()
    window, device = hand.window, hand._device
    QTest.touchEvent(window, device).press(0, spots["h"], window).commit()
    QTest.touchEvent(window, device).stationary(0).press(1, spots["q"], window).commit()
    QTest.touchEvent(window, device).release(0, spots["h"], window).stationary(1).commit()
    QTest.touchEvent(window, device).release(1, spots["q"], window).commit()
    hand.wait(lambda: text(hand) == "|hq")


@reads
@pytest.mark.parametrize("size", SIZES)
def test_handwriting_by_touch(make_hand: Callable[..., Hand], terminal_home: Path, size: tuple[int, int]) -> None:
    hand = make_hand(terminal_home, size)
    to_search(hand)
    if size[0] < size[1]:
        press(hand, w("writing.hand"))
        hand.rest(0.2)
    draw(hand, row("人大"))
    read_whole(hand)
    hand.wait(lambda: "人大" in hand.terminal.writing._candidates()[:3])
    press(hand, "人大")
    assert text(hand) == "人大|" and hand.terminal.writing._ink == []
    draw(hand, row("工人"))
    strokes = len(hand.terminal.writing._ink)
    press(hand, w("writing.undo"))
    assert len(hand.terminal.writing._ink) == strokes - 1
    press(hand, w("writing.again"))
    assert hand.terminal.writing._ink == [] and text(hand) == "人大|"
    press(hand, w("writing.erase"))
    assert text(hand) == "人|"
    # Remembered for the sitting, and for no other.
    if size[0] < size[1]:
        hand.tap(w("shell.home"))
        hand.tap(w("search.placeholder"))
        hand.wait(lambda: hand.terminal.writing._mode == "hand")
        hand.terminal.session.finish()
        assert hand.terminal.writing._chosen == ""


@reads
def test_the_unread_ink_is_gone_with_the_sitting(hand: Hand) -> None:
    to_search(hand)
    press(hand, w("writing.hand"))
    hand.rest(0.2)
    draw(hand, row("人大"))
    hand.terminal.session.finish()
    hand.rest(0.5)
    writing = hand.terminal.writing
    assert writing._ink == [] and writing._candidates() == [] and writing._target is None
    to_search(hand)
    press(hand, w("writing.hand"))
    hand.rest(0.2)
    pad = next(i for i in hand.items() if class_of(i).startswith("QQuickCanvas"))
    strokes = pad.property("strokes")
    assert (strokes.toVariant() if hasattr(strokes, "toVariant") else strokes) == []


def test_without_the_recogniser_no_pad_is_offered(
    make_hand: Callable[..., Hand], terminal_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MINGCHUANG_PARTS", str(tmp_path / "none"))
    hand = make_hand(terminal_home)
    hand.terminal.app.setProperty("elder", True)
    to_search(hand)
    assert hand.terminal.writing._mode == "pinyin"
    assert w("writing.hand") not in {k.property("name") for k in keys(hand)}


def test_letters_half_written_reach_nobody(hand: Hand) -> None:
    to_search(hand)
    spell(hand, "zhangsan")
    hand.terminal.session.finish()
    hand.rest(0.4)
    assert hand.terminal.search._text == "" and hand.terminal.writing._composing == ""
    assert hand.terminal.writing._engine is None or not hand.terminal.writing._engine._matched


@pytest.mark.parametrize(
    ("step", "mode", "touched", "written"),
    [
        ("document", "digits", "11010519491231002X", "11010519491231002X"),
        ("telephone", "digits", "0411-12345", "0411-12345"),
        ("email", "latin", "a_1@b.cn", "a_1@b.cn"),
        ("name", "pinyin", "", ""),
    ],
)
def test_the_right_keyboard_opens(hand: Hand, step: str, mode: str, touched: str, written: str) -> None:
    question(hand, step)
    assert hand.terminal.writing._mode == mode
    spell(hand, touched)
    assert text(hand) == written + "|"
    if step == "document":
        press(hand, "ABC")
        press(hand, "P")
        assert text(hand).endswith("P|")
        press(hand, w("writing.symbols"))
        assert hand.terminal.writing._mode == "digits"


@pytest.mark.parametrize(
    ("size", "elder"), [(SIZES[0], True), (SIZES[0], False), (SIZES[1], True), ((1280, 800), False)]
)
def test_the_field_stays_above_and_keys_are_large(
    make_hand: Callable[..., Hand], terminal_home: Path, size: tuple[int, int], elder: bool
) -> None:
    hand = make_hand(terminal_home, size)
    hand.terminal.app.setProperty("elder", elder)
    unit = min(size) / 1080
    for step in ("what", "name", "document", "email"):
        question(hand, step)
        target = hand.terminal.writing._target
        assert isinstance(target, QQuickItem)
        cursor = target.mapRectToScene(target.property("cursorRectangle"))
        assert cursor.bottom() <= box(keyboard(hand))[1], step
        around = target.parentItem()
        while around is not None:
            if around.clip():
                assert cursor.top() >= box(around)[1] - 1 and cursor.bottom() <= box(around)[3] + 1, step
            around = around.parentItem()
        seen = list(keys(hand))
        # A field to write in by hand has few keys beside it.
        assert len(seen) > (7 if hand.terminal.writing._mode == "hand" else 12)
        for place, key in enumerate(seen):
            assert key.width() >= 95 * unit and key.height() >= 95 * unit, key.property("name")
            assert key.property("name"), "a key without a name"
            left, top, right, bottom = box(key)
            assert left >= 0 and right <= size[0] and bottom <= size[1]
            for other in seen[place + 1 :]:
                x0, y0, x1, y1 = box(other)
                apart = (
                    x0 >= right + 5 * unit or x1 <= left - 5 * unit or y0 >= bottom + 5 * unit or y1 <= top - 5 * unit
                )
                assert apart, (key.property("name"), other.property("name"))
        hand.terminal.session.finish()
        hand.rest(0.2)
        hand.terminal.app.setProperty("elder", elder)


def scan(hand: Hand, code: str, *, enter: bool = True) -> None:
    """Type as a scanner does."""
    for character in code:
        if character.isprintable():
            QTest.keyClick(hand.window, character)
        else:  # What a scanner's control key is; QTest knows no such key.
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.ControlModifier, character)
                QCoreApplication.sendEvent(hand.window, event)
    if enter:
        QTest.keyClick(hand.window, Qt.Key.Key_Return)
    hand.rest(0.5)


def current(hand: Hand) -> str:
    nav = hand.terminal.engine.singletonInstance("Mingchuang.Controls", "Nav")
    stack = nav.property("stack")
    assert isinstance(stack, QObject)
    return class_of(stack.property("currentItem"))


@pytest.mark.parametrize("screen", ["rest", "home", "search", "apply"])
def test_a_receipt_is_scanned_at_any_screen(hand: Hand, screen: str) -> None:
    number = new_number()
    if screen == "home":
        begin(hand)
    elif screen == "search":
        to_search(hand)
    elif screen == "apply":
        question(hand, "name")
    scan(hand, f"https://portal.example/s/{number}")
    hand.wait(lambda: current(hand).startswith("Follow"))
    hand.wait(lambda: hand.terminal.follow._status.get("number") == number)
    assert hand.terminal.search._text == "" and hand.terminal.apply.value("name") == ""
    assert not hand.terminal.writing._up()


def test_a_document_is_scanned(hand: Hand) -> None:
    to_search(hand)
    library = hand.terminal.context.library
    identifier = str(library.rows("SELECT id FROM document ORDER BY number")[0][0])
    scan(hand, library.portal().document_url + identifier)
    hand.wait(lambda: current(hand).startswith("Reader"))


@pytest.mark.parametrize("code", ["6901234567892", "\x1d0106901234567", "http://elsewhere.example/a", "abcdef\x00ghi"])
def test_rubbish_does_nothing(hand: Hand, code: str) -> None:
    to_search(hand)
    before = current(hand)
    scan(hand, code)
    scan(hand, code, enter=False)
    assert current(hand) == before and text(hand) == "|" and hand.terminal.writing._up()


def test_a_keyboards_keys_still_write(hand: Hand) -> None:
    to_search(hand)
    for character in "Law 12":
        QTest.keyClick(hand.window, character)
        hand.rest(0.12)
    assert text(hand) == "Law 12|"
    QTest.keyClick(hand.window, Qt.Key.Key_Backspace)
    assert text(hand) == "Law 1|"
