"""Smaller searches: agencies for the wizard, records other than documents, what is already published."""

from __future__ import annotations

import datetime as dt

from kiosk.content.records import Agency
from kiosk.content.text import fold
from kiosk.content.typed import Typed
from kiosk.library.reading import Library
from kiosk.library.search import Query, Results, search
from kiosk.library.tokens import tokens
from kiosk.library.understanding import understand


def suggest_agencies(library: Library, text: str, limit: int = 3) -> list[Agency]:
    """Return the agencies that most likely hold what is asked for, by their names and duties."""
    asked = understand(text)
    words = {*asked.tokens, *(token for term in asked.terms for token in tokens(term))}
    scored: list[tuple[float, int, Agency]] = []
    for agency in library.agencies():
        if not agency.takes_requests:
            continue
        names = fold(" ".join((agency.title, *agency.aliases)))
        duties = [fold(duty) for duty in agency.duties]
        score = 3.0 * sum(duty in asked.said for duty in duties) + 4.0 * any(
            fold(alias) in asked.said for alias in (agency.title, *agency.aliases)
        )
        score += sum(0.5 for word in words if word in names) + sum(
            0.4 for word in words if any(word in duty for duty in duties)
        )
        if score > 0:
            scored.append((-score, agency.order, agency))
    return [agency for _, _, agency in sorted(scored, key=lambda s: s[:2])[:limit]]


def already_published(library: Library, text: Typed, today: dt.date, limit: int = 5) -> Results:
    """Return published documents that may already be what is asked for (Regulation, Art. 36 (1))."""
    return search(library, Query(text=text, limit=limit), today)
