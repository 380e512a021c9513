"""How a request stands, by what this terminal knows: its own outbox and the last release."""

from __future__ import annotations

from pathlib import Path

from kiosk.library.reading import Library
from kiosk.requests.outbox import Outbox
from kiosk.requests.receipts import progress_id
from kiosk.requests.wire import Status


def known(number: str, outbox: Path, library: Library) -> Status | None:
    """Return the status of a receipt number, of the two sources the one that knows more; None if neither does.

    Raises:
        KioskError: the outbox or the library cannot be read.
    """
    box = Outbox(outbox)
    try:
        here = box.status(number)
    finally:
        box.close()
    published = library.progress(progress_id(number))
    if published is None or (here and len(here.events) >= len(published.events)):
        return here
    return Status(
        receipt=number,
        agency=published.title,
        state=published.state,
        events=published.events,
        deadline=published.deadline,
        provisional=published.provisional,
    )
