"""The portal's limits: nobody finds a receipt by trying, no flood takes the portal, no hall is ever locked out."""

import datetime as dt
import json
import tracemalloc
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from fastapi.testclient import TestClient

from kiosk.requests import receipts
from kiosk.requests.receipts import new_number
from sync.portal import app as app_module
from sync.portal import limits as limits_module
from sync.portal.app import make_app
from sync.portal.limits import Allowance, Limits
from sync.portal.places import PortalPlaces
from tests.conftest import Portal, program
from tests.portal.sealed import sealed_request


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def doors(home: Path, clock: Clock) -> Iterator[TestClient]:
    with TestClient(make_app(PortalPlaces(home), limits=Limits(clock)), client=("10.1.2.3", 1)) as client:
        yield client


def put_in(doors: TestClient, request: object) -> httpx.Response:
    return doors.post("/v1/requests", content=msgspec.json.encode(request))


def test_a_number_has_sixty_bits() -> None:
    assert receipts.LENGTH * 5 >= 60 and len(set(receipts.ALPHABET)) == 32
    numbers = [new_number().replace("-", "") for _ in range(5_000)]
    assert len(set(numbers)) == len(numbers)
    for place in range(receipts.LENGTH):
        counts = {c: sum(n[place] == c for n in numbers) for c in receipts.ALPHABET}
        # 156 expected of each; six standard deviations away is no chance.
        assert all(80 < count < 232 for count in counts.values()), (place, counts)


def test_guessing_is_stopped_and_told_when_to_come_again(doors: TestClient, clock: Clock) -> None:
    request = sealed_request()
    assert put_in(doors, request).status_code == 200
    answers = [doors.get(f"/v1/requests/{new_number()}") for _ in range(31)]
    assert [a.status_code for a in answers] == [404] * 30 + [429]
    assert int(answers[-1].headers["Retry-After"]) == 20
    # While it lasts nothing tells a held number from any other.
    for path in (f"/v1/requests/{request.receipt}", f"/r/{request.receipt}", f"/r/{new_number()}"):
        assert doors.get(path).status_code == 429
    # What was handed in still gets in: a guesser in the hall does not hold up its terminals.
    assert put_in(doors, sealed_request()).status_code == 200
    clock.now += 20
    assert doors.get(f"/r/{request.receipt}").status_code == 200
    clock.now += 86_400
    assert [doors.get(f"/v1/requests/{new_number()}").status_code for _ in range(31)] == [404] * 30 + [429]


def test_a_slip_of_the_finger_is_no_guess(doors: TestClient) -> None:
    right = new_number()
    wrong = right[:-1] + next(c for c in receipts.ALPHABET if c != right[-1])
    assert {doors.get(f"/r/{wrong}").status_code for _ in range(60)} == {404}


def test_a_flood_is_stopped_but_what_is_held_is_always_acknowledged(
    home: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    limits = Limits(clock)
    limits.stored = Allowance(5_000, 10, clock)
    with TestClient(make_app(PortalPlaces(home), limits=limits), client=("2001:db8::1", 1)) as doors:
        requests = [sealed_request() for _ in range(4)]
        answers = [put_in(doors, request) for request in requests]
        assert [a.status_code for a in answers] == [200, 200, 200, 429]  # 2048 bytes each
        # Another machine of the same house pays from the same purse...
        with TestClient(doors.app, client=("2001:db8::2", 1)) as neighbour:
            assert put_in(neighbour, sealed_request()).status_code == 429
        # ...another house does not; and a push whose answer was lost is acknowledged, limit or no limit.
        with TestClient(doors.app, client=("2001:db8:0:1::1", 1)) as stranger:
            assert put_in(stranger, sealed_request()).status_code == 200
        assert put_in(doors, requests[0]).json()["digest"] == answers[0].json()["digest"]
        clock.now += int(answers[-1].headers["Retry-After"])
        assert put_in(doors, requests[3]).status_code == 200


def test_too_many_posts_must_wait(home: Path, clock: Clock) -> None:
    limits = Limits(clock)
    limits.posts = Allowance(3, 1, clock)
    with TestClient(make_app(PortalPlaces(home), limits=limits)) as doors:
        assert [doors.post("/v1/requests", content=b"{").status_code for _ in range(4)] == [400] * 3 + [429]


def test_the_memory_of_limits_is_bounded(clock: Clock) -> None:
    allowance = Allowance(30, 1, clock)
    tracemalloc.start()
    for at in range(limits_module.ADDRESSES * 2):
        allowance.spend(f"2001:db8:{at >> 16:x}:{at & 0xFFFF:x}::/64")
    held = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    assert len(allowance) == limits_module.ADDRESSES and held < 10_000_000


def test_a_body_without_end_or_without_haste(doors: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    def endless() -> Iterator[bytes]:
        for _ in range(1000):
            yield b" " * 65536

    assert doors.post("/v1/requests", content=endless()).status_code == 413
    assert doors.post("/v1/requests", content=b" " * (app_module.MAX_BODY + 1)).status_code == 413
    assert doors.post("/v1/requests", content=b"", headers={"Content-Length": "many"}).status_code == 400


def test_a_body_that_drips(portal: Portal) -> None:
    """The door closes on it, and meanwhile others come through."""
    import socket

    slow = socket.create_connection(("127.0.0.1", portal.port))
    slow.sendall(b"POST /v1/requests HTTP/1.1\r\nHost: x\r\nContent-Length: 900\r\n\r\n{")
    assert httpx.post(f"{portal.url}/v1/requests", content=msgspec.json.encode(sealed_request())).status_code == 200
    slow.close()


@pytest.mark.parametrize(
    "moment", [dt.datetime(1, 1, 1, tzinfo=dt.UTC), dt.datetime(9999, 12, 31, 23, 59, tzinfo=dt.UTC)]
)
def test_a_request_of_another_age_does_not_break_the_clerks_list(doors: TestClient, moment: dt.datetime) -> None:
    assert put_in(doors, sealed_request(received_at=moment)).status_code == 400
    assert put_in(doors, sealed_request(deadline=moment.date())).status_code == 400


@pytest.mark.parametrize(
    "path", ["%00", "a" * 5000, "..%2f..%2f..%2foffline%2froot.pem", "%2e%2e/%2e%2e/root.json", ""]
)
def test_paths_that_lead_nowhere(doors: TestClient, path: str) -> None:
    for door in ("release", "r", "d", "v1/requests"):
        assert doors.get(f"/{door}/{path}").status_code in (404, 405, 422)


def test_only_a_named_proxy_says_who_asks(home: Path) -> None:
    """The rightmost address that is no proxy counts; without a proxy nobody chooses his address."""
    from tests.conftest import free_port

    told = Portal(home, free_port())
    told.start()
    try:
        spoofed = [
            httpx.get(f"{told.url}/v1/requests/{new_number()}", headers={"X-Forwarded-For": f"9.9.9.{at}"}).status_code
            for at in range(32)
        ]
        assert spoofed[-1] == 429
    finally:
        told.cut()
    told.arguments = ("--proxies", "127.0.0.1")
    told.start()
    try:
        for at in range(32):
            headers = {"X-Forwarded-For": f"6.6.6.6, 9.9.9.{at}"}
            assert httpx.get(f"{told.url}/v1/requests/{new_number()}", headers=headers).status_code == 404
    finally:
        told.cut()


def test_two_hundred_terminals_behind_one_address_come_back_at_once(portal: Portal) -> None:
    """A retry storm: the network was cut all day, and half of the answers are lost on the way back."""
    terminals = [[sealed_request(key) for _ in range(3)] for key in (Ed25519PrivateKey.generate() for _ in range(200))]

    def storm(requests: list) -> list[int]:
        codes = []
        with httpx.Client(timeout=60) as http:
            for at, request in enumerate(requests):
                body = msgspec.json.encode(request)
                if at % 2:
                    http.post(f"{portal.url}/v1/requests", content=body)  # This answer never arrived.
                codes.append(http.post(f"{portal.url}/v1/requests", content=body).status_code)
        return codes

    with ThreadPoolExecutor(20) as crowd:
        codes = [code for codes in crowd.map(storm, terminals) for code in codes]
    assert codes == [200] * 600
    listed = json.loads(program("mingchuang-portal", "requests", "list", "--json", home=portal.home).stdout)
    assert sorted(row["receipt"] for row in listed) == sorted(r.receipt for t in terminals for r in t)


def test_the_status_page_says_nothing_personal(portal: Portal, request_file: Path) -> None:
    home = portal.home
    program("mingchuang-sync", "--import", home / "portal" / "release", home=home)
    receipt = json.loads(program("mingchuang", "apply", request_file, "--json", home=home).stdout)["receipt"]
    program("mingchuang-sync", "--once", "--portal", portal.url, home=home)
    asked = json.loads(request_file.read_text("utf-8"))
    for path in (f"/r/{receipt}", f"/v1/requests/{receipt}"):
        page = httpx.get(portal.url + path)
        assert page.status_code == 200 and page.headers.get("Set-Cookie") is None
        for personal in (*asked.values(), "testclient", "127.0.0.1"):
            assert str(personal) not in page.text or personal in ("dl-jyj", "citizen", "collect")
        assert (
            not set(page.json()) - {"receipt", "agency", "state", "events", "deadline", "provisional"}
            if path.startswith("/v1")
            else True
        )
