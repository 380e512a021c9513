"""The portal's logs, of a real portal process: structured, bounded, and free of what strangers send."""

import json
import signal
import socket
import sqlite3
import subprocess
import time
import urllib.parse
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import msgspec
import pytest
import requests

from kiosk.journal import BACKUPS, MAX_BYTES
from kiosk.requests.receipts import new_number, shown
from tests.conftest import Portal, free_port, program
from tests.portal.sealed import sealed_request

MARK = "绝密标记甲乙丙"
QUOTED = urllib.parse.quote(MARK)
WORD = "juemi-biaoji-jia"
FORMS = (
    WORD.encode(),
    MARK.encode(),
    MARK.encode("gb18030"),
    QUOTED.encode(),
    ascii(MARK)[1:-1].encode(),
    MARK.encode("utf-16-le"),
)


class Heard(Portal):
    """A portal whose standard output and error are kept."""

    def __init__(self, home: Path) -> None:
        super().__init__(home, free_port())
        self.logs = home / "portal" / "log"
        self.said = home / "said"
        self.home = home

    def text(self) -> bytes:
        """Everything it wrote anywhere but in its database."""
        return b"".join(file.read_bytes() for file in [self.said, *sorted(self.logs.iterdir())])

    def lines(self) -> list[dict[str, object]]:
        return [json.loads(line) for line in (self.logs / "portal.log").read_text("utf-8").splitlines()]

    def counts(self) -> set[tuple[str, str, int]]:
        of = [line["with"] for line in self.lines() if str(line["what"]).startswith("answered")]
        return {tuple(found[:3]) for found in of if isinstance(found, list)}


@pytest.fixture
def heard(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Heard]:
    running = Heard(home)
    with running.said.open("wb") as said:
        real = subprocess.Popen
        monkeypatch.setattr(
            subprocess, "Popen", lambda *given, **named: real(*given, **named, stdout=said, stderr=subprocess.STDOUT)
        )
        running.start()
        monkeypatch.undo()
        yield running
        running.cut()


def raw(port: int, data: bytes) -> None:
    """Send bytes that are no HTTP, or none that a client would send."""
    with socket.create_connection(("127.0.0.1", port), 5) as line:
        line.settimeout(2)
        line.sendall(data)
        line.shutdown(socket.SHUT_WR)
        while line.recv(4096):
            pass


def test_nothing_that_strangers_send_reaches_a_log(heard: Heard) -> None:
    good = sealed_request(agency=WORD, terminal=WORD)
    to = f"{heard.url}/v1/requests"
    marked = {"User-Agent": QUOTED, "Accept-Language": QUOTED, "Cookie": QUOTED, "X-Forwarded-For": QUOTED}
    assert requests.post(to, data=msgspec.json.encode(good), headers=marked, timeout=20).status_code == 200
    other = msgspec.structs.replace(good, sealed="QUJD")
    bodies = [MARK.encode(), msgspec.json.encode(other), b'{"receipt":"' + MARK.encode(), b"[" * 50_000]
    bodies.append(msgspec.json.encode(sealed_request(receipt=good.receipt, sealed="QUJD")))
    for body in bodies:
        assert requests.post(f"{to}?name={QUOTED}", data=body, headers=marked, timeout=20).status_code in (400, 409)
    unknown = [new_number() for _ in range(3)]
    asked = (good.receipt, shown(good.receipt), *unknown, QUOTED)
    for path in (f"{part}/{name}" for part in ("v1/requests", "r", "d", "release", "none") for name in asked):
        requests.get(f"{heard.url}/{path}?q={QUOTED}", headers=marked, timeout=20)
    requests.request("MARK", f"{heard.url}/{QUOTED}", timeout=20)
    requests.post(f"{heard.url}/v1/statistics", data=MARK.encode(), timeout=20)
    for data in (
        MARK.encode() + b"\r\n\r\n",
        b"GET /" + MARK.encode() + b" HTTP/1.1\r\n\r\n",
        b"POST / HTTP/9\r\n\r\n",
    ):
        raw(heard.port, data)
    # An error nobody expected, with the text in the library's message: a row that is damaged.
    with closing(sqlite3.connect(heard.home / "portal" / "portal.sqlite", timeout=20)) as database, database:
        database.execute("UPDATE request SET data = ?", (b'{"receipt":"' + MARK.encode() + b'"}',))
    assert requests.get(f"{to}/{good.receipt}", timeout=20).status_code == 500
    # And one of the database, whose message would hold the statement and its parameters.
    with closing(sqlite3.connect(heard.home / "portal" / "portal.sqlite", timeout=20)) as database, database:
        database.execute("DROP TABLE request")
    answer = requests.post(to, data=msgspec.json.encode(sealed_request(agency=WORD)), timeout=20)
    assert answer.status_code == 503
    heard.cut(signal.SIGTERM)
    text = heard.text()
    for form in (*FORMS, *(n.encode() for r in (good.receipt, *unknown) for n in (r, shown(r), r.replace("-", "")))):
        assert form not in text, form
    assert heard.logs.stat().st_mode & 0o077 == 0
    assert heard.said.read_bytes() == b"", "what is written to standard error bypasses the door"
    lines = heard.lines()
    assert all({"at", "level", "of", "what"} <= set(line) for line in lines)
    broken = [line for line in lines if line.get("error") == "ValidationError"]
    assert broken and str(broken[0]["place"]).startswith("store.py:")
    assert "the database cannot be used: %s" in [line["what"] for line in lines]
    taken = {("POST", "/v1/requests", status) for status in (200, 400, 409, 503)}
    read = {("GET", "/v1/requests/{receipt}", status) for status in (200, 404, 500)}
    assert (
        taken | read | {("GET", "/r/{receipt}", 404), ("GET", "other", 404), ("other", "other", 404)} <= heard.counts()
    )
    assert [line["what"] for line in lines][-1] == "ended"


def test_a_portals_logs_are_rotated_and_bounded(home: Path) -> None:
    logs = home / "portal" / "log"
    logs.mkdir(parents=True)
    for name in ("portal.log", *(f"portal.log.{n}" for n in range(1, BACKUPS + 1))):
        (logs / name).write_bytes(b"x" * (MAX_BYTES - 10))
    portal = Portal(home, free_port())
    portal.start()
    until = time.monotonic() + 20
    while (logs / "portal.log").stat().st_size > 10_000:
        assert time.monotonic() < until
        time.sleep(0.05)
    portal.cut(signal.SIGTERM)
    files = sorted(file.name for file in logs.iterdir())
    assert files == ["portal.log", *(f"portal.log.{n}" for n in range(1, BACKUPS + 1))]
    assert sum((logs / name).stat().st_size for name in files) <= (BACKUPS + 1) * MAX_BYTES
    assert (logs / "portal.log.1").read_bytes() == b"x" * (MAX_BYTES - 10)
    assert "serving" in (logs / "portal.log").read_text("utf-8")


def test_an_address_in_use_is_told_plainly(home: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        done = program("mingchuang-portal", "serve", "--port", taken.getsockname()[1], home=home, check=False)
    assert done.returncode == 1 and "Traceback" not in done.stderr
    assert "127.0.0.1" in done.stderr and len(done.stderr.strip().splitlines()) == 1


def test_a_commands_unexpected_error_is_told_without_its_message(home: Path) -> None:
    number = new_number()
    with closing(sqlite3.connect(home / "portal" / "portal.sqlite")) as database, database:
        database.execute(
            "INSERT INTO request VALUES (?, 'a', '', '2026-11-24T00:00:00+00:00', '2026-11-24', ?)",
            (number, b'{"receipt":7,"more":"' + MARK.encode() + b'"}'),
        )
    done = program("mingchuang-portal", "requests", "show", number, home=home, check=False)
    assert done.returncode == 1 and MARK not in done.stdout + done.stderr and "Traceback" not in done.stderr
    assert "ValidationError" in done.stderr and "store.py:" in done.stderr
