"""The legal clock: working days and the last day for an answer (Regulation, Art. 31, 33)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from zoneinfo import ZoneInfo

import chinese_calendar
import msgspec

from kiosk.content.records import WorkingCalendar

BEIJING = ZoneInfo("Asia/Shanghai")
"""The law's time, whatever zone a terminal's system is set to."""

ANSWER_DAYS = 20
"""Working days for an answer (Art. 33), and again for the one extension."""


class Deadline(msgspec.Struct, frozen=True):
    """The last day for an answer; `provisional` when a year's holidays on the way are not yet announced."""

    day: dt.date
    provisional: bool = False


class WorkingDays:
    """Working days by the State Council's arrangement of holidays (调休 included).

    Years that came with the content override the package's; of a year that neither knows only weekends are
    counted, and what is reckoned with it is provisional.
    """

    def __init__(self, calendars: Iterable[WorkingCalendar] = ()) -> None:
        self._calendars = {c.year: c for c in calendars}
        self._known = {day.year for day in chinese_calendar.holidays}

    def known(self, year: int) -> bool:
        """Return whether the arrangement of a year is known."""
        return year in self._calendars or year in self._known

    def is_working(self, day: dt.date) -> bool:
        """Return whether offices work on a day."""
        own = self._calendars.get(day.year)
        if own is not None:
            return day in own.working_weekend_days or (day.weekday() < 5 and day not in own.holidays)
        if day.year in self._known:
            return bool(chinese_calendar.is_workday(day))
        return day.weekday() < 5

    def deadline(self, received: dt.date, days: int = ANSWER_DAYS) -> Deadline:
        """Return the last day for an answer to what was received on a day.

        The day of receipt does not count (Civil Procedure Law, on periods: 期间开始的时和日不计算在期间内).
        """
        day, provisional = received, not self.known(received.year)
        while days > 0:
            day += dt.timedelta(days=1)
            provisional = provisional or not self.known(day.year)
            days -= self.is_working(day)
        return Deadline(day, provisional)


def today(now: dt.datetime | None = None) -> dt.date:
    """Return the day in Beijing; `now` must carry its zone."""
    return (now or dt.datetime.now(dt.UTC)).astimezone(BEIJING).date()


def trusted_now(clock: dt.datetime, released_at: dt.datetime | None) -> tuple[dt.datetime, bool]:
    """Return the time to reckon with, and whether the clock is in doubt.

    A signed release cannot come from the future: a clock that stands before the newest verified release is
    wrong, and the release's time is the better one. See docs/decisions/0007.
    """
    if released_at is not None and clock < released_at - dt.timedelta(minutes=10):
        return released_at, True
    return clock, released_at is not None and clock > released_at + dt.timedelta(days=3 * 365)
