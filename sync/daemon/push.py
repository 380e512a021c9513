"""Pushing: the sealed outbox to the portal, until each request is acknowledged; and asking how they stand."""

from __future__ import annotations

import datetime as dt

import msgspec
import requests

from kiosk.errors import UNREADABLE, KioskError
from kiosk.requests.outbox import Outbox
from kiosk.requests.wire import Acknowledgement, Status
from sync.release.http import CONNECT_SECONDS, READ_SECONDS, small_body

_TIMEOUT = (CONNECT_SECONDS, READ_SECONDS)


class Pushed(msgspec.Struct, frozen=True, kw_only=True):
    """What a push did: acknowledged now, refused by the portal, still waiting; statuses learned."""

    pushed: int = 0
    refused: int = 0
    waiting: int = 0
    statuses: int = 0
    result: str = "ok"


def push(http: requests.Session, portal: str, outbox: Outbox, portal_key: str, now: dt.datetime) -> Pushed:
    """Push every waiting request. Nothing is ever dropped but on the portal's signed word.

    Raises:
        KioskError: ``outbox.disk``.
    """
    pushed = refused = 0
    result = "ok"
    base = portal.rstrip("/")
    for request in outbox.pending():
        try:
            with http.post(
                f"{base}/v1/requests",
                data=msgspec.json.encode(request),
                headers={"Content-Type": "application/json"},
                timeout=_TIMEOUT,
                stream=True,
            ) as answer:
                body = small_body(answer)
            if answer.status_code in (200, 201):
                outbox.acknowledged(msgspec.json.decode(body, type=Acknowledgement), portal_key)
                pushed += 1
            elif answer.status_code == 429:
                result = "push.portal_busy"
                break  # Asked to wait: the rest would only add to the crowd.
            elif answer.status_code in (408, 425) or answer.status_code >= 500:
                result = "push.portal_busy"
            else:
                outbox.refused(request.receipt, f"HTTP {answer.status_code}")
                refused += 1
                result = "push.refused"
        except (requests.RequestException, OSError):
            result = "push.unreachable"
            break
        except UNREADABLE:
            result = "push.false_acknowledgement"
        except KioskError as error:
            if error.code != "acknowledgement.false":
                result = error.code
                break  # This disk takes nothing now: what the portal has taken is asked of it again.
            result = "push.false_acknowledgement"
    statuses = _ask(http, base, outbox, now) if result not in ("push.unreachable", "outbox.disk") else 0
    return Pushed(pushed=pushed, refused=refused, waiting=outbox.counts().waiting, statuses=statuses, result=result)


def _ask(http: requests.Session, base: str, outbox: Outbox, now: dt.datetime) -> int:
    learned = 0
    for receipt in outbox.open_receipts():
        try:
            with http.get(f"{base}/v1/requests/{receipt}", timeout=_TIMEOUT, stream=True) as answer:
                body = small_body(answer)
            if answer.status_code == 200:
                outbox.remember(msgspec.json.decode(body, type=Status), now)
                learned += 1
            elif answer.status_code == 429:
                break
        except (requests.RequestException, OSError):
            break
        except UNREADABLE:
            continue
    return learned
