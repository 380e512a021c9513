"""The portal's door for the terminals' counts."""

from __future__ import annotations

import asyncio

import msgspec
from fastapi import APIRouter, HTTPException, Request

from kiosk.errors import KioskError
from kiosk.requests.calendar import today
from kiosk.statistics.report import MAX_BYTES, Report
from sync.portal.statistics import Statistics
from sync.portal.store import Store


def statistics_door(store: Store) -> APIRouter:
    """Return the route by which terminals hand in a day's counts."""
    router = APIRouter()
    statistics = Statistics(store)

    @router.post(
        "/v1/statistics",
        summary="Hand in a terminal's counts of a day that is over; idempotent by device and day",
        responses={400: {}, 413: {}},
    )
    async def take(request: Request) -> dict[str, bool]:
        body = bytearray()
        async for chunk in request.stream():
            body += chunk
            if len(body) > MAX_BYTES:
                raise HTTPException(413, "too large")
        try:
            report = msgspec.json.decode(bytes(body), type=Report)
        except (msgspec.DecodeError, ValueError, RecursionError):
            raise HTTPException(400, "not a report") from None
        try:
            return {"new": await asyncio.to_thread(statistics.take, report, today())}
        except KioskError as error:
            raise HTTPException(400, error.code) from None

    return router
