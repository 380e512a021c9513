"""A day's counts as they lie on the disk and travel to the portal: nothing below the threshold, nobody's words."""

from __future__ import annotations

import datetime as dt
import re
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import msgspec

from kiosk.errors import UNREADABLE_FILE
from kiosk.requests.device import device_key, public_base64, sign

THRESHOLD = 5
"""Sittings of one day and one terminal in which a subject must come up before its count is written or sent."""

KEPT_DAYS = 40
"""Days that a report waits for the portal, and that the portal goes on taking it."""

MAX_BYTES = 512 * 1024
"""A report's JSON above this is refused; one with every term of the dictionary is below 0.2 MB."""


class Subject(StrEnum):
    """What a count is of."""

    TERM = "term"  # an official term of the vocabulary
    THEME = "theme"  # a section of the dictionary: all its terms together
    DOCUMENT = "document"  # a published document, by id
    ALL = "all"  # every question, known words in it or not


class Measure(StrEnum):
    """What is counted, in sittings: each sitting once, however often the person typed."""

    ASKED = "asked"  # a question held the subject
    UNMET = "unmet"  # such a question found nothing, or ended in an application
    OPENED = "opened"  # the document was opened


Sittings = Annotated[int, msgspec.Meta(ge=THRESHOLD, le=100_000)]


class Count(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """In how many sittings a subject came up. `name` is a term, a theme's slug, a document's id, or ""."""

    subject: Subject
    name: Annotated[str, msgspec.Meta(max_length=80)]
    measure: Measure
    sittings: Sittings


class Report(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One terminal's counts of one day.

    `signature` is base64 Ed25519 of the device over :func:`signed_bytes`. Device and day name a report: the same
    one sent again changes nothing at the portal.
    """

    day: dt.date
    counts: Annotated[tuple[Count, ...], msgspec.Meta(max_length=20_000)] = ()
    terminal: Annotated[str, msgspec.Meta(max_length=120)] = ""
    device_key: Annotated[str, msgspec.Meta(max_length=100)] = ""
    signature: Annotated[str, msgspec.Meta(max_length=200)] = ""


def signed_bytes(report: Report) -> bytes:
    """Return the bytes that a report's signature covers: its JSON, keys sorted, signature empty."""
    return msgspec.json.encode(msgspec.structs.replace(report, signature=""), order="sorted")


_FILE = re.compile(r"\d{4}-\d{2}-\d{2}\.json")


def read(file: Path) -> Report | None:
    """Return a day's counts from its file; None when it is missing or broken."""
    try:
        return msgspec.json.decode(file.read_bytes(), type=Report)
    except UNREADABLE_FILE:
        return None


def files(directory: Path) -> list[Path]:
    """Return the files of days, oldest first."""
    return sorted(f for f in directory.glob("*.json") if _FILE.fullmatch(f.name))


def finished(directory: Path, today: dt.date) -> list[tuple[Path, Report]]:
    """Return the days that are over, to be sent: of a day still running every push would tell who came since.

    What is broken or older than :data:`KEPT_DAYS` is removed.
    """
    found: list[tuple[Path, Report]] = []
    for file in files(directory):
        if file.stem >= today.isoformat():
            continue
        report = read(file)
        if report is None or (today - report.day).days > KEPT_DAYS:
            file.unlink(missing_ok=True)
        else:
            found.append((file, report))
    return found


def signed(report: Report, terminal: str, key_file: Path) -> Report:
    """Return a report with the terminal's name and signature.

    Raises:
        KioskError: ``device_key.unreadable``.
    """
    key = device_key(key_file)
    named = msgspec.structs.replace(report, terminal=terminal, device_key=public_base64(key), signature="")
    return msgspec.structs.replace(named, signature=sign(key, signed_bytes(named)))
