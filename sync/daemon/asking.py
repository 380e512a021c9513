"""Answering the screens' questions about requests that were handed in at other terminals."""

from __future__ import annotations

import msgspec
import requests

from kiosk.asking import Answer, Asking, Outcome
from kiosk.errors import UNREADABLE_FILE
from kiosk.places import TerminalPlaces
from kiosk.requests.wire import Status
from kiosk.settings import Settings
from sync.release.http import session, small_body

TIMEOUT = (3.05, 5.0)
"""Somebody stands at the glass: seconds to connect and to read."""


def answer_questions(places: TerminalPlaces, settings: Settings, portal: str) -> int:
    """Ask the portal what the screens want to know; return how many were asked."""
    asking = Asking(places.asking)
    questions = asking.questions()
    if not questions:
        return 0
    address = (portal or settings.portal).rstrip("/")
    with session(ca_file=settings.ca_file, proxy=settings.proxy) as http:
        for receipt in questions:
            asking.answer(receipt, _ask(http, address, receipt))
    return len(questions)


def _ask(http: requests.Session, address: str, receipt: str) -> Answer:
    try:
        with http.get(f"{address}/v1/requests/{receipt}", timeout=TIMEOUT, stream=True) as answer:
            body = small_body(answer, seconds=TIMEOUT[1])
        if answer.status_code == 200:
            return Answer(Outcome.FOUND, msgspec.json.decode(body, type=Status))
        if answer.status_code == 404:
            return Answer(Outcome.UNKNOWN)
    except UNREADABLE_FILE:
        pass  # A RequestException is an OSError too.
    return Answer(Outcome.UNREACHABLE)
