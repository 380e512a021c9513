"""A sealed request waiting in a terminal's outbox."""

from __future__ import annotations

import datetime as dt
import json

from kiosk.content.records import Agency
from kiosk.places import TerminalPlaces
from kiosk.requests.form import form_from_json
from kiosk.requests.sealing import new_office_key
from kiosk.requests.submit import submit
from tests.conftest import REQUEST


def waiting_request(places: TerminalPlaces) -> str:
    """Hand one in; return its receipt number."""
    key = new_office_key("dl-jyj", dt.date(2026, 1, 1))
    agency = Agency(id="dl-jyj", title="教育局", takes_requests=True, sealing_keys=(key.public(),))
    form = form_from_json(json.dumps(REQUEST).encode())
    return submit(form, agency, places, calendars=[], clock=dt.datetime.now(dt.UTC)).receipt
