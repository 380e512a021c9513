"""The portal's database under clerks and terminals at once: SQLite and PostgreSQL, real servers."""

import base64
import datetime as dt
import os
import secrets
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import msgspec
import pytest
import requests
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.content.progress import State
from kiosk.errors import KioskError
from kiosk.requests.device import public_base64, sign
from kiosk.requests.receipts import new_number
from kiosk.requests.wire import SealedRequest, signed_bytes
from sync.portal.store import Store
from tests.conftest import ROOT, environment, free_port, program

NOW = dt.datetime(2026, 11, 24, 2, tzinfo=dt.UTC)
DAY = dt.date(2026, 11, 24)


def sealed() -> SealedRequest:
    """Return a request as a terminal of its own signs it."""
    device = Ed25519PrivateKey.generate()
    request = SealedRequest(
        receipt=new_number(),
        agency="dl-jyj",
        key="k",
        suite="s",
        sealed=base64.b64encode(secrets.token_bytes(3000)).decode(),
        received_at=NOW,
        deadline=DAY,
        device_key=public_base64(device),
        signature="AA==",
    )
    return msgspec.structs.replace(request, signature=sign(device, signed_bytes(request)))


@pytest.fixture(scope="module")
def postgresql(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A PostgreSQL server of our own, by a user who is not root; its address for SQLAlchemy."""
    pytest.importorskip("psycopg", reason="psycopg is not installed: PostgreSQL is not tested")
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"))
    server = Path(shutil.which("postgres") or (found[-1] if found else "/nowhere"))
    if not server.exists():
        pytest.skip("no PostgreSQL server on this machine (Debian: postgresql)")
    who = {"user": "postgres", "group": "postgres"} if os.getuid() == 0 else {}
    directory = Path(subprocess.run(["mktemp", "-d"], capture_output=True, text=True, check=True, **who).stdout.strip())
    port = free_port()
    base = ["-D", directory / "data"]
    subprocess.run(
        [server.with_name("initdb"), *base, "-U", "mingchuang", "-A", "trust", "--no-sync"],
        check=True,
        cwd=directory,
        stdout=subprocess.DEVNULL,
        **who,
    )
    process = subprocess.Popen(
        [
            server,
            *base,
            "-k",
            directory,
            "-p",
            str(port),
            "-c",
            "listen_addresses=127.0.0.1",
            "-c",
            "max_connections=60",
        ],
        cwd=directory,
        stderr=subprocess.DEVNULL,
        **who,
    )
    address = f"postgresql+psycopg://mingchuang@127.0.0.1:{port}/postgres"
    for _ in range(200):
        try:
            Store(address)
            break
        except KioskError:
            time.sleep(0.1)
    yield address
    process.send_signal(signal.SIGINT)  # At once, though clients be connected.
    process.wait(20)
    shutil.rmtree(directory, ignore_errors=True)


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of each kind of database."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'portal.sqlite'}"
    return str(request.getfixturevalue("postgresql"))


def test_of_many_clerks_at_once_one_answers(database: str) -> None:
    stores = [Store(database) for _ in range(4)]
    for _ in range(10):
        one = sealed()
        stores[0].take(one, NOW)

        def answer(store: Store, receipt: str = one.receipt) -> bool:
            try:
                store.step(receipt, State.ANSWERED, DAY, "given")
            except KioskError as error:
                assert error.code == "intake.step"
                return False
            return True

        with ThreadPoolExecutor(len(stores)) as clerks:
            assert sum(clerks.map(answer, stores)) == 1
        held = stores[0].held(one.receipt)
        assert held is not None and [e.state for e in held.events] == [State.RECEIVED, State.ANSWERED]


def test_a_correction_and_an_extension_at_once_are_both_kept_or_one_refused(database: str) -> None:
    stores = [Store(database), Store(database)]
    for _ in range(10):
        one = sealed()
        stores[0].take(one, NOW)

        def go(chosen: tuple[Store, State], receipt: str = one.receipt) -> State | None:
            try:
                chosen[0].step(receipt, chosen[1], DAY)
            except KioskError:
                return None
            return chosen[1]

        with ThreadPoolExecutor(2) as clerks:
            done = list(clerks.map(go, zip(stores, (State.CORRECTION, State.EXTENDED), strict=True)))
        held = stores[0].held(one.receipt)
        assert held is not None
        assert {e.state for e in held.events[1:]} == {s for s in done if s} and any(done)


def test_two_hundred_terminals_in_a_retry_storm(database: str, home: Path) -> None:
    """Every request arrives several times at once, through a real server: each is held once, each is acknowledged.

    Meanwhile two clerks answer what has arrived: each step is taken by one of them, and no repetition undoes it.
    """
    port = free_port()
    serve = ["serve", "--port", str(port), "--database", database]
    process = subprocess.Popen([sys.executable, "-m", "sync.portal.cli", *serve], env=environment(home), cwd=ROOT)
    url = f"http://127.0.0.1:{port}"
    try:
        for _ in range(600):
            try:
                if requests.get(f"{url}/healthz", timeout=2).ok:
                    break
            except requests.RequestException:
                time.sleep(0.1)
        waiting = [sealed() for _ in range(200)]
        before = len(Store(database).all_held())

        def post(request: SealedRequest) -> str:
            answer = requests.post(f"{url}/v1/requests", data=msgspec.json.encode(request), timeout=60)
            return str(answer.json()["stored_at"]) if answer.status_code == 200 else f"HTTP {answer.status_code}"

        to_answer = waiting[:40]

        def clerk(store: Store) -> int:
            """Answer every request once it is there; return how many steps were this clerk's."""
            taken, open_ones = 0, {request.receipt for request in to_answer}
            until = time.monotonic() + 150
            while open_ones and time.monotonic() < until:
                for receipt in sorted(open_ones):
                    try:
                        store.step(receipt, State.ANSWERED, DAY, "given")
                        taken += 1
                    except KioskError as error:
                        if error.code == "intake.unknown":
                            continue
                        assert error.code == "intake.step"
                    open_ones.discard(receipt)
                time.sleep(0.02)
            assert not open_ones, "some never arrived"
            return taken

        with ThreadPoolExecutor(26) as hands:
            clerks = [hands.submit(clerk, Store(database)) for _ in range(2)]
            answers = list(hands.map(post, waiting * 3))
            assert sum(one.result() for one in clerks) == len(to_answer), "a step was taken twice, or lost"
        assert not [a for a in answers if a.startswith("HTTP")]
        assert answers[:200] == answers[200:400] == answers[400:], "a repetition was answered differently"
    finally:
        process.kill()
        process.wait(10)
    store = Store(database)
    assert len(store.all_held()) == before + 200
    for request in waiting:
        held = store.held(request.receipt)
        steps = [State.RECEIVED, State.ANSWERED] if request in to_answer else [State.RECEIVED]
        assert held is not None and held.request == request and [e.state for e in held.events] == steps


def test_two_clerks_at_two_keyboards(database: str, home: Path) -> None:
    store = Store(database)
    one = sealed()
    store.take(one, NOW)
    environ = environment(home) | {"MINGCHUANG_DATABASE": database}
    command = [sys.executable, "-m", "sync.portal.cli", "requests", "answer", one.receipt]
    clerks = [subprocess.Popen(command, env=environ, cwd=ROOT, stderr=subprocess.PIPE) for _ in range(2)]
    said = [clerk.communicate(timeout=120)[1].decode() for clerk in clerks]
    assert sorted(clerk.returncode for clerk in clerks) == [0, 1], said
    assert "Traceback" not in "".join(said)
    held = store.held(one.receipt)
    assert held is not None and [e.state for e in held.events].count(State.ANSWERED) == 1


def test_a_database_that_does_not_answer_is_told_plainly(home: Path) -> None:
    pytest.importorskip("psycopg")
    nobody = f"postgresql+psycopg://nobody@127.0.0.1:{free_port()}/x"
    with pytest.raises(KioskError, match=r"portal\.database"):
        Store(nobody)
    done = program("mingchuang-portal", "serve", "--database", nobody, home=home, check=False)
    assert done.returncode == 1 and done.stderr.strip() and "Traceback" not in done.stderr
