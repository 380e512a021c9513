"""How every request stands, as records for the content: each terminal can tell it with the cable pulled."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from kiosk.content.progress import State
from kiosk.content.records import Agency, Progress, WorkingCalendar
from kiosk.requests.calendar import WorkingDays
from kiosk.requests.receipts import progress_id
from sync.portal.store import Store, status_of

SOURCE = "progress"
KEPT_DAYS = 366
"""Days that a closed request is still told of."""

_CLOSED = (State.ANSWERED, State.WITHDRAWN)


def progress(store: Store, today: dt.date) -> Iterator[Progress]:
    """Yield how each request stands; nothing personal, and no receipt number."""
    names = {r.id: r.title for r in store.records("agency") if isinstance(r, Agency)}
    calendar = WorkingDays(r for r in store.records("calendar") if isinstance(r, WorkingCalendar))
    for held in store.all_held():
        status = status_of(held, names.get(held.request.agency, held.request.agency), calendar)
        last = status.events[-1].day if status.events else today
        if status.state in _CLOSED and (today - last).days > KEPT_DAYS:
            continue
        yield Progress(
            id=progress_id(status.receipt),
            title=status.agency,
            state=status.state,
            events=status.events,
            deadline=status.deadline,
            provisional=status.provisional,
        )
