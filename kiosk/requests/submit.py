"""Handing in a request: one way for the wizard, for staff and for the command line."""

from __future__ import annotations

import base64
import contextlib
import datetime as dt

import msgspec

from kiosk.content.records import Agency, SealingKey, WorkingCalendar
from kiosk.errors import KioskError
from kiosk.places import TerminalPlaces
from kiosk.requests.calendar import BEIJING, WorkingDays, today, trusted_now
from kiosk.requests.device import device_key, public_base64, sign
from kiosk.requests.form import Problem, RequestForm, check, encode_form
from kiosk.requests.outbox import Outbox
from kiosk.requests.receipts import new_number
from kiosk.requests.sealing import seal, usable_key
from kiosk.requests.wire import SealedRequest, signed_bytes


class FormRefusedError(KioskError):
    """The form has problems; `problems` says which."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("request.problems", count=len(problems))
        self.problems = problems


class Receipt(msgspec.Struct, frozen=True, kw_only=True):
    """What the applicant takes away: nothing in it identifies a person.

    `url` is where a phone sees how the request stands; `signature` is the device's over the sealed request.
    """

    receipt: str
    agency: str
    agency_name: str
    received: dt.date
    received_at: dt.datetime
    deadline: dt.date
    provisional: bool = False
    clock_doubt: bool = False
    url: str = ""
    device_key: str = ""
    signature: str = ""


def receiving_key(agency: Agency, day: dt.date) -> SealingKey:
    """Return the key to seal to.

    Raises:
        KioskError: ``agency.takes_none`` or ``agency.no_key``.
    """
    if not agency.takes_requests:
        raise KioskError("agency.takes_none", agency=agency.title)
    key = usable_key(agency.sealing_keys, day)
    if key is None:
        raise KioskError("agency.no_key", agency=agency.title)
    return key


def submit(
    form: RequestForm,
    agency: Agency | None,
    places: TerminalPlaces,
    *,
    calendars: list[WorkingCalendar],
    clock: dt.datetime,
    released_at: dt.datetime | None = None,
    status_url: str = "",
    terminal: str = "",
    token: str = "",
) -> Receipt:
    """Check, seal, commit, and only then return the receipt.

    `clock` is the terminal's time with its zone; `released_at` the newest verified release's, by which a clock
    that stands wrong is found out. `token` makes a second tap the same request.

    Raises:
        FormRefusedError: the form has problems.
        KioskError: no such agency, no key, no room on disk; nothing was kept and no receipt exists.
    """
    moment, doubt = trusted_now(clock, released_at)
    moment = moment.astimezone(BEIJING).replace(microsecond=0)
    day = today(moment)
    form = form.tidied()
    problems = check(form, day)
    if problems:
        raise FormRefusedError(problems)
    if agency is None:
        raise KioskError("agency.unknown", agency=form.agency)
    key = receiving_key(agency, day)
    number = new_number()
    limit = WorkingDays(calendars).deadline(day)
    device = device_key(places.device_key, renew=True)
    plaintext = bytearray(encode_form(form))
    try:
        sealed = seal(plaintext, key, agency=agency.id, receipt=number)
    finally:
        plaintext[:] = bytes(len(plaintext))
        form.forget()  # The tidied copy; the wizard's own is forgotten with the sitting.
    request = SealedRequest(
        receipt=number,
        agency=agency.id,
        key=key.id,
        suite=key.suite,
        sealed=base64.b64encode(sealed).decode(),
        received_at=moment,
        deadline=limit.day,
        provisional=limit.provisional or doubt,
        clock_doubt=doubt,
        terminal=terminal,
        device_key=public_base64(device),
        signature="AA==",
    )
    request = msgspec.structs.replace(request, signature=sign(device, signed_bytes(request)))
    outbox = Outbox(places.outbox)
    try:
        kept = outbox.put(request, agency_name=agency.title, token=token)
        status = outbox.status(kept) if kept != number else None
    finally:
        outbox.close()
    with contextlib.suppress(OSError):
        places.wish.touch()  # A request should not wait for the daemon's clock.
    return Receipt(
        receipt=kept,
        agency=agency.id,
        agency_name=agency.title,
        received=status.events[0].day if status else day,
        received_at=moment,
        deadline=status.deadline if status and status.deadline else limit.day,
        provisional=request.provisional,
        clock_doubt=doubt,
        url=status_url + kept if status_url else "",
        device_key=request.device_key,
        signature=request.signature,
    )
