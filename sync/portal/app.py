"""The portal's HTTP doors: release files, intake of requests, and how a request stands."""

from __future__ import annotations

import asyncio
import contextlib
import datetime as dt
import hashlib
import time
from base64 import b64decode
from collections import OrderedDict
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Annotated

import msgspec
from fastapi import FastAPI, Header, HTTPException, Request, Response
from fastapi import Path as PathParameter
from fastapi.responses import FileResponse, HTMLResponse
from pydantic import BaseModel

from kiosk.content.records import Agency, WorkingCalendar
from kiosk.errors import KioskError
from kiosk.requests.calendar import WorkingDays, today
from kiosk.requests.device import device_key, sign, verify
from kiosk.requests.receipts import parse
from kiosk.requests.wire import MAX_SEALED_BYTES, Acknowledgement, SealedRequest, Status, signed_bytes
from sync.portal.document_page import document_page
from sync.portal.page import status_page, unknown_page
from sync.portal.places import PortalPlaces
from sync.portal.publishing import repository
from sync.portal.statistics_door import statistics_door
from sync.portal.store import Store, status_of

REFRESH_SECONDS = 6 * 3600
GUESSES = 30
"""Unknown receipt numbers one address may ask for in :data:`WINDOW` seconds."""
WINDOW = 600.0
MAX_BODY = MAX_SEALED_BYTES * 2
PAGE_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
}


class SealedRequestModel(BaseModel):
    """A sealed request, for the API's description; checked by :class:`kiosk.requests.wire.SealedRequest`."""

    receipt: str
    agency: str
    key: str
    suite: str
    sealed: str
    received_at: dt.datetime
    deadline: dt.date
    provisional: bool = False
    clock_doubt: bool = False
    terminal: str = ""
    device_key: str
    signature: str


class AcknowledgementModel(BaseModel):
    """The portal's signed word that it holds a request."""

    receipt: str
    digest: str
    stored_at: dt.datetime
    signature: str


class EventModel(BaseModel):
    """A step of a request and its day."""

    state: str
    day: dt.date


class StatusModel(BaseModel):
    """How a request stands; nothing personal."""

    receipt: str
    agency: str
    state: str
    events: list[EventModel] = []
    deadline: dt.date | None = None
    provisional: bool = False


class _Guesses:
    """Counts wrong receipt numbers by address, so that none can be found by trying."""

    def __init__(self) -> None:
        self._wrong: OrderedDict[str, list[float]] = OrderedDict()

    def blocked(self, address: str) -> bool:
        now = time.monotonic()
        recent = [t for t in self._wrong.get(address, []) if now - t < WINDOW]
        if recent:
            self._wrong[address] = recent
        return len(recent) >= GUESSES

    def wrong(self, address: str) -> None:
        self._wrong.setdefault(address, []).append(time.monotonic())
        self._wrong.move_to_end(address)
        while len(self._wrong) > 10_000:
            self._wrong.popitem(last=False)


def _json(value: object) -> Response:
    return Response(msgspec.json.encode(value), media_type="application/json")


def make_app(places: PortalPlaces, database: str = "") -> FastAPI:
    """Return the portal's application."""
    store = Store(database or places.database)
    key = device_key(places.acknowledgement_key)
    guesses = _Guesses()

    @contextlib.asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        async def keep_fresh() -> None:
            while True:
                await asyncio.sleep(REFRESH_SECONDS)
                with contextlib.suppress(KioskError, OSError):
                    await asyncio.to_thread(repository(places).refresh, dt.datetime.now(dt.UTC))

        with contextlib.suppress(KioskError, OSError, ValueError):
            await asyncio.to_thread(repository(places).refresh, dt.datetime.now(dt.UTC))
        task = asyncio.create_task(keep_fresh())
        yield
        task.cancel()

    app = FastAPI(title="Mingchuang portal", version="1", docs_url=None, redoc_url=None, lifespan=lifespan)

    app.include_router(statistics_door(store))

    def agency_name(identifier: str) -> str:
        named = {r.id: r.title for r in store.records() if isinstance(r, Agency)}
        return named.get(identifier, identifier)

    def calendar() -> WorkingDays:
        return WorkingDays(r for r in store.records() if isinstance(r, WorkingCalendar))

    def find(text: str, request: Request) -> Status | None:
        """Return the status of a receipt, counting wrong guesses by address."""
        address = request.client.host if request.client else ""
        if guesses.blocked(address):
            raise HTTPException(429, "too many unknown receipt numbers", {"Retry-After": str(int(WINDOW))})
        number = parse(text)
        held = store.held(number) if number else None
        if held is None:
            guesses.wrong(address)
            return None
        return status_of(held, agency_name(held.request.agency), calendar())

    @app.get("/healthz", summary="Whether the portal works")
    def health() -> dict[str, object]:
        return {"ok": True, "sequence": repository(places).index().sequence}

    @app.post(
        "/v1/requests",
        response_model=AcknowledgementModel,
        summary="Hand in a sealed request; idempotent by receipt number",
        openapi_extra={
            "requestBody": {
                "required": True,
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/SealedRequestModel"}}},
            }
        },
        responses={400: {}, 409: {}, 413: {}},
    )
    async def take(request: Request) -> Response:
        body = bytearray()
        async for chunk in request.stream():
            body += chunk
            if len(body) > MAX_BODY:
                raise HTTPException(413, "too large")
        try:
            sealed = msgspec.json.decode(bytes(body), type=SealedRequest)
            raw = b64decode(sealed.sealed, validate=True)
        except (msgspec.DecodeError, ValueError, RecursionError):
            raise HTTPException(400, "not a sealed request") from None
        if parse(sealed.receipt) != sealed.receipt or sealed.received_at.tzinfo is None:
            raise HTTPException(400, "not a receipt number, or a time without its zone")
        if not verify(sealed.device_key, sealed.signature, signed_bytes(sealed)):
            raise HTTPException(400, "not signed by its terminal")
        try:
            stored = await asyncio.to_thread(store.take, sealed, dt.datetime.now(dt.UTC))
        except KioskError as error:
            raise HTTPException(409, error.code) from None
        word = Acknowledgement(receipt=sealed.receipt, digest=hashlib.sha256(raw).hexdigest(), stored_at=stored)
        return _json(msgspec.structs.replace(word, signature=sign(key, signed_bytes(word))))

    @app.get("/v1/requests/{receipt}", response_model=StatusModel, responses={404: {}, 429: {}})
    def status(receipt: Annotated[str, PathParameter(max_length=100)], request: Request) -> Response:
        """Return how a request stands."""
        found = find(receipt, request)
        if found is None:
            raise HTTPException(404, "no such receipt")
        return _json(found)

    @app.get("/r/{receipt}", response_class=HTMLResponse, responses={404: {}, 429: {}})
    def page(
        receipt: Annotated[str, PathParameter(max_length=100)],
        request: Request,
        accept_language: Annotated[str, Header()] = "zh",
    ) -> HTMLResponse:
        """Show how a request stands, on a phone."""
        language = _language(accept_language)
        found = find(receipt, request)
        if found is None:
            return HTMLResponse(unknown_page(language), 404, PAGE_HEADERS)
        return HTMLResponse(status_page(found, language), headers=PAGE_HEADERS)

    @app.get("/d/{identifier}", response_class=HTMLResponse, responses={404: {}})
    def document(
        identifier: Annotated[str, PathParameter(max_length=80)], accept_language: Annotated[str, Header()] = "zh"
    ) -> HTMLResponse:
        """Show a published document, on a phone."""
        found = store.document(identifier)
        if found is None:
            return HTMLResponse(unknown_page(_language(accept_language), "status.document"), 404, PAGE_HEADERS)
        page_of = document_page(found, today(), _language(accept_language))
        return HTMLResponse(page_of, headers=PAGE_HEADERS | {"Cache-Control": "public, max-age=300"})

    release = places.release.resolve()

    @app.api_route("/release/{name:path}", methods=["GET", "HEAD"], include_in_schema=False)
    def release_file(name: str) -> FileResponse:
        file = (release / name).resolve()
        if not file.is_relative_to(release) or not file.is_file() or file.name.startswith("."):
            raise HTTPException(404)
        return FileResponse(file, headers={"Cache-Control": _cache(file)}, media_type=_type(file))

    return app


def _language(accepted: str) -> str:
    return "en" if accepted.lower().startswith("en") else "zh_CN"


def _cache(file: Path) -> str:
    """Everything but the timestamp is named by version or hash, and never changes."""
    return "no-cache" if file.name == "timestamp.json" else "public, max-age=31536000, immutable"


def _type(file: Path) -> str:
    return "application/json" if file.suffix == ".json" else "application/octet-stream"
