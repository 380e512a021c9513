"""The sitting and the staff's PIN."""

import logging
import re
from pathlib import Path

import pytest

from kiosk.errors import KioskError
from kiosk.sitting import Phase, Preferences, Sitting
from kiosk.staff import StaffAccess


def sitting(tmp_path: Path) -> Sitting:
    return Sitting(defaults=Preferences(), idle_seconds=60, countdown_seconds=20, scratch=tmp_path / "sitting")


def test_idle_then_countdown_then_the_end(tmp_path: Path) -> None:
    sat = sitting(tmp_path)
    wiped = []
    sat.on_end(lambda: wiped.append(1))
    assert sat.touched(0) and sat.phase is Phase.ACTIVE
    (sat.scratch / "leftover").write_text("x")
    assert not sat.tick(59) and sat.phase is Phase.ACTIVE
    assert not sat.tick(61) and sat.phase is Phase.COUNTDOWN and sat.seconds_left(61) == 19
    assert not sat.touched(62) and sat.phase is Phase.ACTIVE
    sat.prefer(Preferences(language="en", text_step=2))
    assert sat.tick(62 + 80) and sat.phase is Phase.REST
    assert wiped == [1] and sat.preferences == Preferences() and list(sat.scratch.iterdir()) == []


def test_elders_have_more_time(tmp_path: Path) -> None:
    sat = sitting(tmp_path)
    sat.touched(0)
    sat.prefer(Preferences(elder=True))
    sat.tick(100)
    assert sat.phase is Phase.ACTIVE


def test_one_wipe_that_fails_does_not_spare_the_others(tmp_path: Path) -> None:
    sat = sitting(tmp_path)
    wiped = []
    sat.on_end(lambda: 1 / 0)
    sat.on_end(lambda: wiped.append(1))
    sat.touched(0)
    with pytest.raises(ZeroDivisionError):
        sat.end()
    assert wiped == [1] and sat.phase is Phase.REST


def test_ten_wrong_pins(tmp_path: Path) -> None:
    file = tmp_path / "staff.json"
    access = StaffAccess(file)
    with pytest.raises(KioskError, match=r"pin\.none"):
        access.enter("123456")
    with pytest.raises(KioskError, match=r"pin\.short"):
        access.set_pin("12345")
    access.set_pin("246810")
    assert "246810" not in file.read_text() and file.stat().st_mode & 0o077 == 0
    now, waits = 1000.0, []
    for _ in range(10):
        with pytest.raises(KioskError):
            access.enter("000000", now)
        waits.append(StaffAccess(file).wait_seconds(now))  # The delay outlives a restart.
        now += waits[-1] + 1
    assert waits[:2] == [0, 0] and waits[2:] == sorted(waits[2:]) and waits[-1] >= 600
    with pytest.raises(KioskError, match=r"pin\.wait"):
        wrong_at = now
        access._save(type(access._load())(hash=access._load().hash, wrong=10, until=wrong_at + 50))
        access.enter("246810", wrong_at)
    access.enter("246810", now + 100)
    assert StaffAccess(file).wait_seconds(now + 100) == 0


def test_every_try_leaves_an_audit_line_without_the_pin(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    access = StaffAccess(tmp_path / "staff.json")
    logger = logging.getLogger("mingchuang")
    before, logger.propagate = logger.propagate, True
    try:
        with caplog.at_level(logging.INFO, "mingchuang.staff"):
            access.set_pin("246810")
            with pytest.raises(KioskError):
                access.enter("135791", 1000.0)
            access.enter("246810", 1000.0)
    finally:
        logger.propagate = before
    assert [r.levelname for r in caplog.records] == ["INFO", "WARNING", "INFO"]
    assert "135791" not in caplog.text and "246810" not in caplog.text


def test_no_secret_is_taken_from_the_command_line_or_the_environment() -> None:
    root = Path(__file__).resolve().parents[2]
    secret = re.compile(r"(?i)pin$|password|secret|passphrase|token")
    for room in ("kiosk", "ui", "sync"):
        for file in (root / room).rglob("*.py"):
            text = file.read_text("utf-8")
            taken = re.findall(r"""click\.(?:option|argument)\(\s*["']([^"']+)""", text)
            taken += re.findall(r"""environ(?:\.get|\.pop)?[\[(]\s*["'](\w+)""", text)
            assert not [name for name in taken if secret.search(name)], file
