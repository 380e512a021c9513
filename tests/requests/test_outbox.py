"""Sealing and the outbox: nothing lost, nothing leaked."""

import base64
import datetime as dt
import hashlib
import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.progress import State
from kiosk.content.records import Agency
from kiosk.errors import KioskError
from kiosk.places import TerminalPlaces
from kiosk.requests.device import public_base64, sign
from kiosk.requests.form import RequestForm
from kiosk.requests.healing import integrity
from kiosk.requests.outbox import Outbox
from kiosk.requests.sealing import load_office_key, new_office_key, open_sealed, save_office_key, seal
from kiosk.requests.submit import FormRefusedError, submit
from kiosk.requests.wire import Acknowledgement, signed_bytes
from tests.disk import no_room

ROOT = Path(__file__).resolve().parents[2]
DAY = dt.date(2026, 11, 23)
NOW = dt.datetime(2026, 11, 23, 3, tzinfo=dt.UTC)
OFFICE = new_office_key("a", DAY)
AGENCY = Agency(id="a", title="某机关", takes_requests=True, sealing_keys=(OFFICE.public(),))
MARK = "标记甲乙丙丁"


def form(**more: object) -> RequestForm:
    fields = {
        "name": MARK,
        "document_number": "11010519491231002X",
        "telephone": "13800000000",
        "agency": "a",
        "description": MARK * 3,
    }
    return RequestForm(**(fields | more))


def hand_in(places: TerminalPlaces, **more: object):
    return submit(form(), AGENCY, places.prepare(), calendars=[], clock=NOW, **more)


@pytest.fixture
def places(tmp_path: Path) -> TerminalPlaces:
    return TerminalPlaces(tmp_path / "terminal").prepare()


@given(st.binary(max_size=9000))
@settings(max_examples=30, deadline=None)
def test_what_is_sealed_opens_again_for_the_office_alone(plaintext: bytes) -> None:
    sealed = seal(plaintext, OFFICE.public(), agency="a", receipt="R")
    assert open_sealed(sealed, OFFICE, agency="a", receipt="R") == plaintext
    assert len(sealed) % 2048 == len(seal(b"", OFFICE.public(), agency="a", receipt="R")) % 2048


@pytest.mark.parametrize("change", ["agency", "receipt", "byte", "key", "cut"])
def test_a_swapped_or_changed_request_does_not_open(change: str) -> None:
    sealed = bytearray(seal(b"x", OFFICE.public(), agency="a", receipt="R"))
    agency, receipt, key = "a", "R", OFFICE
    if change == "agency":
        agency = "b"
    elif change == "receipt":
        receipt = "S"
    elif change == "byte":
        sealed[-1] ^= 1
    elif change == "cut":
        del sealed[100:]
    else:
        key = msgspec.structs.replace(new_office_key("a", DAY), id=OFFICE.id)
    with pytest.raises(KioskError, match=r"sealing\.unopened"):
        open_sealed(bytes(sealed), key, agency=agency, receipt=receipt)


def test_office_keys_are_private_files_and_never_overwritten(tmp_path: Path) -> None:
    file = tmp_path / "k" / "a.json"
    save_office_key(OFFICE, file)
    assert file.stat().st_mode & 0o777 == 0o600 and load_office_key(file) == OFFICE
    with pytest.raises(FileExistsError):
        save_office_key(OFFICE, file)
    assert OFFICE.mlkem_seed not in repr(OFFICE)


def test_a_receipt_means_the_request_is_on_disk_and_nothing_is_in_clear(places: TerminalPlaces) -> None:
    receipt = hand_in(places)
    held = Outbox(places.outbox).pending()
    assert [r.receipt for r in held] == [receipt.receipt]
    opened = open_sealed(base64.b64decode(held[0].sealed), OFFICE, agency="a", receipt=receipt.receipt)
    assert MARK in opened.decode()
    for file in places.root.rglob("*"):
        if file.is_file():
            data = file.read_bytes()
            for form_of in (
                MARK.encode(),
                MARK.encode("utf-16-le"),
                MARK.encode("gb18030"),
                b"11010519491231002X",
                b"13800000000",
                base64.b64encode(MARK.encode())[:16],
            ):
                assert form_of not in data, file
    assert places.outbox.stat().st_mode & 0o077 == 0
    assert receipt.received == DAY and receipt.deadline == dt.date(2026, 12, 21)


def test_a_second_tap_is_the_same_request(places: TerminalPlaces) -> None:
    first, second = hand_in(places, token="t"), hand_in(places, token="t")
    assert first.receipt == second.receipt and len(Outbox(places.outbox).pending()) == 1


def test_a_form_with_a_problem_leaves_nothing(places: TerminalPlaces) -> None:
    with pytest.raises(FormRefusedError):
        submit(form(name=""), AGENCY, places, calendars=[], clock=NOW)
    assert not places.outbox.exists()


def test_an_agency_without_a_key_leaves_nothing(places: TerminalPlaces) -> None:
    for agency, code in (
        (None, "agency.unknown"),
        (Agency(id="a", title="x"), "agency.takes_none"),
        (Agency(id="a", title="x", takes_requests=True), "agency.no_key"),
    ):
        with pytest.raises(KioskError) as told:
            submit(form(), agency, places, calendars=[], clock=NOW)
        assert told.value.code == code
    assert not places.outbox.exists()


def test_a_disk_that_fails_at_the_acknowledgement_says_so_and_the_request_stays(places: TerminalPlaces) -> None:
    """Found by ``python -m tests.crash --only terminal-fault --seed 20025``."""
    receipt = hand_in(places).receipt
    outbox, portal = Outbox(places.outbox), Ed25519PrivateKey.generate()
    digest = hashlib.sha256(base64.b64decode(outbox.pending()[0].sealed)).hexdigest()
    word = Acknowledgement(receipt=receipt, digest=digest, stored_at=NOW)
    word = msgspec.structs.replace(word, signature=sign(portal, signed_bytes(word)))
    with no_room(), pytest.raises(KioskError, match=r"outbox\.disk"):
        outbox.acknowledged(word, public_base64(portal))
    assert [request.receipt for request in outbox.pending()] == [receipt]
    outbox.acknowledged(word, public_base64(portal))
    assert outbox.counts().waiting == 0


def test_damage_that_makes_sqlite_stammer_loses_nothing(places: TerminalPlaces) -> None:
    """Found by ``python -m tests.crash --only damage --seed 30120``: words of SQLite's that are no UTF-8."""
    receipt = hand_in(places).receipt
    Outbox(places.outbox).close()
    sound = places.outbox.read_bytes()
    begin = sound.index(b"CREATE TABLE")
    for at in range(begin - 16, begin + 60):
        damaged = bytearray(sound)
        damaged[at] ^= 0x80
        for stale in places.root.glob("outbox.sqlite-*"):
            stale.unlink()
        places.outbox.write_bytes(damaged)
        integrity(places.outbox)
        outbox = Outbox(places.outbox)
        assert [request.receipt for request in outbox.pending()] == [receipt], at - begin
        outbox.close()


def test_a_request_that_the_index_has_lost_is_let_go_all_the_same(places: TerminalPlaces) -> None:
    """Found by ``python -m tests.crash --only damage --seed 40003``: it would have been pushed for ever."""
    receipts = [hand_in(places).receipt for _ in range(3)]
    with sqlite3.connect(places.outbox) as db:
        (root,) = db.execute("SELECT rootpage FROM sqlite_schema WHERE name='sqlite_autoindex_request_1'").fetchone()
        (size,) = db.execute("PRAGMA page_size").fetchone()
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    damaged = bytearray(places.outbox.read_bytes())
    at = damaged.index(receipts[0].encode(), (root - 1) * size, root * size)
    damaged[at] ^= 0x10
    places.outbox.write_bytes(damaged)
    outbox, portal = Outbox(places.outbox), Ed25519PrivateKey.generate()
    waiting = outbox.pending()
    assert sorted(request.receipt for request in waiting) == sorted(receipts)
    for request in waiting:
        digest = hashlib.sha256(base64.b64decode(request.sealed)).hexdigest()
        word = Acknowledgement(receipt=request.receipt, digest=digest, stored_at=NOW)
        outbox.acknowledged(
            msgspec.structs.replace(word, signature=sign(portal, signed_bytes(word))), public_base64(portal)
        )
    assert outbox.counts().waiting == 0 and outbox.set_aside is not None


def test_text_that_is_no_utf8_loses_nothing(places: TerminalPlaces) -> None:
    receipt = hand_in(places).receipt
    with sqlite3.connect(places.outbox) as db:
        db.execute("UPDATE request SET agency_name=CAST(x'e9e9' AS TEXT), received_at=CAST(x'e9' AS TEXT)")
    outbox = Outbox(places.outbox, thorough=True)
    outbox.counts()
    assert [request.receipt for request in outbox.pending()] == [receipt]


def test_only_the_portals_word_lets_a_request_go(places: TerminalPlaces) -> None:
    receipt = hand_in(places).receipt
    outbox = Outbox(places.outbox)
    portal, stranger = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
    digest = hashlib.sha256(base64.b64decode(outbox.pending()[0].sealed)).hexdigest()
    true = Acknowledgement(receipt=receipt, digest=digest, stored_at=NOW)
    forged = msgspec.structs.replace(true, signature=sign(stranger, signed_bytes(true)))
    other = msgspec.structs.replace(true, digest="0" * 64)
    other = msgspec.structs.replace(other, signature=sign(portal, signed_bytes(other)))
    for false in (forged, other, true):
        with pytest.raises(KioskError, match=r"acknowledgement\.false"):
            outbox.acknowledged(false, public_base64(portal))
        assert outbox.counts().waiting == 1
    good = msgspec.structs.replace(true, signature=sign(portal, signed_bytes(true)))
    outbox.acknowledged(good, public_base64(portal))
    outbox.acknowledged(good, public_base64(portal))
    assert outbox.counts().waiting == 0 and outbox.status(receipt).state is State.RECEIVED


def test_a_damaged_outbox_is_set_aside_whole(places: TerminalPlaces) -> None:
    first = hand_in(places).receipt
    for suffix in ("-wal", "-shm"):
        places.outbox.with_name(places.outbox.name + suffix).unlink(missing_ok=True)
    places.outbox.write_bytes(b"not a database " * 1000)
    before = places.outbox.read_bytes()
    assert integrity(places.outbox)
    outbox = Outbox(places.outbox)
    assert outbox.set_aside is not None and outbox.set_aside.read_bytes() == before
    assert [r.receipt for r in outbox.pending()] == [first]
    assert hand_in(places).receipt in {r.receipt for r in Outbox(places.outbox).pending()}


def test_no_room_means_no_receipt(places: TerminalPlaces) -> None:
    script = (
        "import resource,signal,sys;signal.signal(signal.SIGXFSZ,signal.SIG_IGN)\n"
        "from pathlib import Path\nfrom tests.requests.test_outbox import hand_in\nfrom kiosk.places import TerminalPlaces\n"
        "from kiosk.errors import KioskError\np=TerminalPlaces(Path(sys.argv[1]))\nprint(hand_in(p).receipt)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE,(30000,30000))\n"
        "for n in range(40):\n    try:\n        print(hand_in(p).receipt)\n    except KioskError as e:\n        print(e.code)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(places.root)], capture_output=True, text=True, cwd=ROOT, timeout=60
    )
    lines = done.stdout.split()
    assert any(line.startswith("outbox.") for line in lines), done.stdout + done.stderr
    receipts = {line for line in lines if not line.startswith("outbox.")}
    assert receipts == {r.receipt for r in Outbox(places.outbox).pending()}


HANDING_IN = """
import sys
from pathlib import Path
from kiosk.places import TerminalPlaces
from tests.requests.test_outbox import hand_in
import tests.requests.test_outbox as t, msgspec
from kiosk.requests.sealing import OfficeKey
key = msgspec.json.decode(sys.stdin.readline().encode(), type=OfficeKey)
t.AGENCY = msgspec.structs.replace(t.AGENCY, sealing_keys=(key.public(),))
places = TerminalPlaces(Path(sys.argv[1]))
while True:
    print(hand_in(places).receipt, flush=True)
"""


def test_killed_at_any_instant_every_receipt_shown_is_held_once(places: TerminalPlaces) -> None:
    shown: list[str] = []
    for trial in range(4):
        child = subprocess.Popen(
            [sys.executable, "-c", HANDING_IN, str(places.root)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=ROOT,
        )
        assert child.stdin is not None and child.stdout is not None
        child.stdin.write(msgspec.json.encode(OFFICE) + b"\n")
        child.stdin.flush()
        shown.append(child.stdout.readline().decode().strip())
        time.sleep(0.05 + 0.03 * trial)
        os.kill(child.pid, signal.SIGKILL)
        shown += [line for line in child.stdout.read().decode().split("\n") if len(line) == 16]
        child.wait()
    held = [r.receipt for r in Outbox(places.outbox).pending()]
    assert len(held) == len(set(held)) and set(shown) <= set(held) and len(shown) >= 4
    for request in Outbox(places.outbox).pending():
        open_sealed(base64.b64decode(request.sealed), OFFICE, agency="a", receipt=request.receipt)
    with sqlite3.connect(places.outbox) as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
