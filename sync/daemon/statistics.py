"""Pushing a day's counts to the portal, once the day is over."""

from __future__ import annotations

import datetime as dt
import logging

import msgspec
import requests

from kiosk.errors import KioskError
from kiosk.places import TerminalPlaces
from kiosk.settings import Settings
from kiosk.statistics.report import finished, signed
from sync.release.http import CONNECT_SECONDS, READ_SECONDS, session, small_body

log = logging.getLogger("mingchuang.sync")


def push_statistics(places: TerminalPlaces, settings: Settings, portal: str, today: dt.date) -> int:
    """Push the days that are over; return how many the portal took. What it cannot take now waits on the disk.

    A day that the portal refuses for good is dropped with its counts: they are worth no queue that never ends.
    """
    days = finished(places.statistics, today)
    taken = 0
    if not days:
        return taken
    address = f"{portal.rstrip('/')}/v1/statistics"
    with session(ca_file=settings.ca_file, proxy=settings.proxy) as http:
        for file, report in days:
            try:
                body = msgspec.json.encode(signed(report, settings.terminal_name, places.device_key))
                with http.post(
                    address,
                    data=body,
                    headers={"Content-Type": "application/json"},
                    timeout=(CONNECT_SECONDS, READ_SECONDS),
                    stream=True,
                ) as answer:
                    small_body(answer)
            except (requests.RequestException, OSError, KioskError) as error:
                log.warning("statistics: %s", type(error).__name__)
                break
            if answer.status_code == 200:
                taken += 1
            elif answer.status_code not in (400, 413):
                log.warning("statistics: HTTP %d", answer.status_code)
                break
            file.unlink(missing_ok=True)
    return taken
