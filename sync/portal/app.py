"""The portal's HTTP doors: release files, intake of requests, and how a request stands."""

from __future__ import annotations

import asyncio
import contextlib
import datetime as dt
import hashlib
import logging
from base64 import b64decode
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Annotated

import msgspec
from fastapi import FastAPI, Header, HTTPException, Request, Response
from fastapi import Path as PathParameter
from fastapi.responses import FileResponse, HTMLResponse
from pydantic import BaseModel
from sqlalchemy.exc import SQLAlchemyError

from kiosk.content.records import Agency, WorkingCalendar
from kiosk.errors import KioskError
from kiosk.journal import Ours
from kiosk.requests.calendar import WorkingDays, today
from kiosk.requests.device import device_key, sign, verify
from kiosk.requests.receipts import parse
from kiosk.requests.wire import MAX_SEALED_BYTES, Acknowledgement, SealedRequest, Status, signed_bytes
from sync.portal.document_page import document_page
from sync.portal.limits import Limits, address_of, refuse
from sync.portal.page import status_page, unknown_page
from sync.portal.places import PortalPlaces
from sync.portal.publishing import repository
from sync.portal.statistics_door import statistics_door
from sync.portal.store import Store, status_of
from sync.portal.traffic import Counted, Traffic

log = logging.getLogger("mingchuang.portal")

REFRESH_SECONDS = 6 * 3600
MAX_BODY = MAX_SEALED_BYTES * 4 // 3 + 16 * 1024
BODY_SECONDS = 30.0
YEARS = range(2000, 2201)
"""Years a request may be of: whatever a terminal's clock says, the reckoning of its deadline must not fail."""
PAGE_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
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


async def _body(request: Request) -> bytes:
    """Return the body of a request; one too large or too slow ends at once."""
    try:
        if int(request.headers.get("Content-Length", "0")) > MAX_BODY:
            raise HTTPException(413, "too large")
    except ValueError:
        raise HTTPException(400, "no length") from None
    body = bytearray()
    try:
        async with asyncio.timeout(BODY_SECONDS):
            async for chunk in request.stream():
                body += chunk
                if len(body) > MAX_BODY:
                    raise HTTPException(413, "too large")
    except TimeoutError:
        raise HTTPException(408, "too slow") from None
    return bytes(body)


def _request(body: bytes) -> tuple[SealedRequest, bytes]:
    """Return a sealed request and its ciphertext, its form and its terminal's signature checked."""
    try:
        sealed = msgspec.json.decode(body, type=SealedRequest)
        raw = b64decode(sealed.sealed, validate=True)
    except (msgspec.DecodeError, ValueError, RecursionError):
        raise HTTPException(400, "not a sealed request") from None
    if parse(sealed.receipt) != sealed.receipt or sealed.received_at.tzinfo is None:
        raise HTTPException(400, "not a receipt number, or a time without its zone")
    if not all(day.year in YEARS for day in (sealed.received_at, sealed.deadline)):
        raise HTTPException(400, "not of this time")
    if not verify(sealed.device_key, sealed.signature, signed_bytes(sealed)):
        raise HTTPException(400, "not signed by its terminal")
    return sealed, raw


def _refresh(places: PortalPlaces) -> None:
    """Sign snapshot and timestamp anew; what hinders it is written down, before terminals find the release too old."""
    try:
        repository(places).refresh(dt.datetime.now(dt.UTC))
    except KioskError as error:
        log.error("signing anew failed: %s", Ours(error.code))
    except (OSError, ValueError) as error:
        log.error("signing anew failed: %s", Ours(type(error).__name__))


def _json(value: object) -> Response:
    return Response(msgspec.json.encode(value), media_type="application/json")


def make_app(places: PortalPlaces, database: str = "", limits: Limits | None = None) -> FastAPI:
    """Return the portal's application."""
    limits, traffic = limits or Limits(), Traffic()
    store = Store(database or places.database)
    key = device_key(places.acknowledgement_key)

    @contextlib.asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        async def keep_fresh() -> None:
            while True:
                await asyncio.to_thread(_refresh, places)
                await asyncio.sleep(REFRESH_SECONDS)

        log.info("serving")
        tasks = [asyncio.create_task(keep_fresh()), asyncio.create_task(traffic.keep_writing())]
        yield
        for task in tasks:
            task.cancel()
        traffic.write()
        log.info("ended")

    app = FastAPI(title="Mingchuang portal", version="1", docs_url=None, redoc_url=None, lifespan=lifespan)

    app.add_middleware(Counted, traffic=traffic)
    app.include_router(statistics_door(store))

    @app.exception_handler(SQLAlchemyError)
    async def database_fails(_: Request, error: Exception) -> Response:
        """Let the terminal keep its request and try again: this is no refusal."""
        log.error("the database cannot be used: %s", Ours(type(error).__name__))
        return Response("the portal's database cannot be used now", 503, media_type="text/plain")

    def agency_name(identifier: str) -> str:
        named = {r.id: r.title for r in store.records("agency") if isinstance(r, Agency)}
        return named.get(identifier, identifier)

    def calendar() -> WorkingDays:
        return WorkingDays(r for r in store.records("calendar") if isinstance(r, WorkingCalendar))

    def find(text: str, request: Request) -> Status | None:
        """Return the status of a receipt, counting wrong guesses by address."""
        address = address_of(request)
        if wait := limits.guesses.wait(address):
            raise refuse(wait, "too many unknown receipt numbers")
        number = parse(text)
        if number is None:
            return None  # A slip, told by its check character, is no guess.
        held = store.held(number)
        if held is None:
            limits.guesses.spend(address)
            return None
        return status_of(held, agency_name(held.request.agency), calendar())

    @app.get("/healthz", summary="Whether the portal works", responses={503: {}})
    def health() -> dict[str, object]:
        try:
            return {"ok": True, "sequence": repository(places).index().sequence}
        except (KioskError, OSError):
            raise HTTPException(503, "no release") from None

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
        responses={400: {}, 408: {}, 409: {}, 413: {}, 429: {}},
    )
    async def take(request: Request) -> Response:
        address = address_of(request)
        if wait := limits.posts.wait(address):
            raise refuse(wait, "too many requests")
        limits.posts.spend(address)
        sealed, raw = _request(await _body(request))
        wait = limits.stored.wait(address)
        if wait and await asyncio.to_thread(store.held, sealed.receipt) is None:
            raise refuse(wait, "too many new requests")
        now = dt.datetime.now(dt.UTC)
        try:
            stored = await asyncio.to_thread(store.take, sealed, now)
        except KioskError as error:
            raise HTTPException(409, error.code) from None
        if stored == now:
            limits.stored.spend(address, len(raw))
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
        try:
            file = (release / name).resolve()
            open_to_all = file.is_relative_to(release) and file.is_file() and not file.name.startswith(".")
        except (ValueError, OSError):
            open_to_all = False  # A name no file can have.
        if not open_to_all:
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
