"""End to end, with real processes: publish, sync, search, apply, follow, and the cable pulled between any two."""

import datetime as dt
import json
import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk.asking import Answer, Asking, Outcome
from kiosk.content.blocks import Paragraph
from kiosk.content.operations import Put
from kiosk.content.records import Document
from kiosk.library.reading import Library
from kiosk.library.store import LibraryWriter
from kiosk.places import TerminalPlaces
from kiosk.requests.outbox import Outbox
from kiosk.requests.receipts import new_number
from kiosk.settings import load
from kiosk.status import read_status
from sync.daemon.healing import open_library
from sync.daemon.pull import pull
from sync.daemon.run import once
from sync.release.client import from_directory
from sync.release.repository import Repository
from tests.conftest import ROOT, Portal, environment, free_port, program


def apply(home: Path, request_file: Path) -> str:
    return str(json.loads(program("mingchuang", "apply", request_file, "--json", home=home).stdout)["receipt"])


def sync(portal: Portal, check: bool = True) -> dict:
    done = program("mingchuang-sync", "--once", "--json", "--portal", portal.url, home=portal.home, check=check)
    return json.loads(done.stdout) | {"exit": done.returncode, "words": done.stderr}


def test_the_whole_path_with_the_cable_pulled(portal: Portal, request_file: Path) -> None:
    first = sync(portal)
    assert first["result"] == "ok" and first["pulled"]["added"] > 150
    places = TerminalPlaces(portal.home / "terminal")
    assert first["media"]["have"] == first["media"]["want"] == 4
    portal.cut()
    found = json.loads(program("mingchuang", "search", "信息公开", "--json", "--limit", "3", home=portal.home).stdout)
    assert set(found[0]) >= {"id", "title", "validity", "snippet", "score"}
    one = json.loads(program("mingchuang", "document", found[0]["id"], "--json", home=portal.home).stdout)
    assert one["title"] == found[0]["title"]
    receipt = apply(portal.home, request_file)
    offline = sync(portal, check=False)
    assert offline["exit"] == 1 and offline["pushed"]["waiting"] == 1 and offline["pushed"]["pushed"] == 0
    assert "连不上" in offline["words"] and read_status(places.status).last_success is not None
    assert json.loads(program("mingchuang", "follow", receipt, "--json", home=portal.home).stdout)["state"] == "waiting"
    portal.start()
    online = sync(portal)
    assert online["pushed"]["pushed"] == 1 and online["pushed"]["waiting"] == 0
    program("mingchuang-portal", "requests", "answer", receipt, home=portal.home)
    sync(portal)
    assert (
        json.loads(program("mingchuang", "follow", receipt, "--json", home=portal.home).stdout)["state"] == "answered"
    )
    listed = json.loads(program("mingchuang-portal", "requests", "list", "--json", home=portal.home).stdout)
    assert [row["receipt"] for row in listed] == [receipt]


def test_a_batch_of_questions(terminal_home: Path, tmp_path: Path) -> None:
    file = tmp_path / "questions"
    file.write_text("劳动法\n\n没有这样的词语哈哈\n", "utf-8")
    lines = program(
        "mingchuang", "search", "--batch", file, "--json", "--limit", "2", home=terminal_home
    ).stdout.splitlines()
    assert len(json.loads(lines[0])) == 2 and len(lines) == 3


def test_an_answer_lost_after_the_portal_committed(portal: Portal, request_file: Path) -> None:
    sync(portal)
    receipt = apply(portal.home, request_file)
    kept = portal.home / "before"
    shutil.copytree(portal.home / "terminal", kept)
    sync(portal)
    shutil.rmtree(portal.home / "terminal")
    kept.rename(portal.home / "terminal")  # The acknowledgement never arrived.
    assert sync(portal)["pushed"]["pushed"] == 1
    listed = json.loads(program("mingchuang-portal", "requests", "list", "--json", home=portal.home).stdout)
    assert [row["receipt"] for row in listed] == [receipt]


def test_an_update_brings_the_change_alone(portal: Portal, tmp_path: Path) -> None:
    first = sync(portal)
    folder = tmp_path / "more"
    shutil.copytree(ROOT / "assets" / "sample", folder, ignore=shutil.ignore_patterns("*.gz"))
    records = json.loads((folder / "records.json").read_text("utf-8"))
    records[0]["title"] = "改了题目的通知"
    (folder / "records.json").write_text(json.dumps(records, ensure_ascii=False), "utf-8")
    program("mingchuang-portal", "publish", "--records", folder, home=portal.home)
    second = sync(portal)
    assert (second["pulled"]["added"], second["pulled"]["changed"]) == (0, 1)
    assert second["pulled"]["transferred"] < first["pulled"]["transferred"] * 0.05


def test_a_tampered_release_changes_nothing_and_says_why(portal: Portal, tmp_path: Path) -> None:
    sync(portal)
    library = Library(portal.home / "terminal" / "library.sqlite")
    before = library.state()
    folder = tmp_path / "r"
    folder.mkdir()
    (folder / "a.json").write_text('{"kind":"document","id":"evil","title":"假文件"}')
    program("mingchuang-portal", "publish", "--records", folder, home=portal.home)
    for file in (portal.home / "portal" / "release" / "targets" / "packs").glob("*delta*"):
        data = bytearray(file.read_bytes())
        data[len(data) // 2] ^= 1
        file.write_bytes(bytes(data))
    done = sync(portal, check=False)
    assert done["exit"] == 1 and done["result"] == "release.tampered" and "改动" in done["words"]
    assert library.state() == before and library.document("evil") is None


def test_a_damaged_library_is_healed_without_the_network(terminal_home: Path) -> None:
    places = TerminalPlaces(terminal_home / "terminal")
    count = Library(places.library).state().counts["document"]
    for suffix in ("-wal", "-shm"):
        places.library.with_name(places.library.name + suffix).unlink(missing_ok=True)
    places.library.write_bytes(b"\0" * 4096 + b"damaged" * 1000)
    done = program("mingchuang", "doctor", home=terminal_home, check=False)
    assert done.returncode == 1 and "资料库损坏" in done.stdout
    done = program(
        "mingchuang-sync", "--once", "--json", "--portal", "http://127.0.0.1:9", home=terminal_home, check=False
    )
    assert json.loads(done.stdout)["healed"] is True
    assert Library(places.library).state().counts["document"] == count
    assert (places.root / "damaged-library.sqlite").exists()


def test_killed_in_mid_sync_it_goes_on(portal: Portal) -> None:
    for pause in (0.4, 0.9, 1.3, 1.8):
        child = subprocess.Popen(
            [sys.executable, "-m", "sync.daemon.cli", "--once", "--portal", portal.url],
            env=environment(portal.home),
            cwd=ROOT,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        time.sleep(pause)
        os.kill(child.pid, signal.SIGKILL)
        child.wait()
        state = Library(portal.home / "terminal" / "library.sqlite").state()
        assert state.counts.get("document", 0) == 0 or state.sequence > 0
    assert sync(portal)["result"] == "ok"
    assert Library(portal.home / "terminal" / "library.sqlite").state().counts["document"] > 100


def test_the_service_loop_pushes_by_itself_and_ends_cleanly(portal: Portal, request_file: Path) -> None:
    listening = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    address = str(portal.home / "notify")
    listening.bind(address)
    listening.settimeout(20)
    child = subprocess.Popen(
        [sys.executable, "-m", "sync.daemon.cli", "--portal", portal.url],
        env=environment(portal.home) | {"NOTIFY_SOCKET": address},
        cwd=ROOT,
    )
    try:
        assert listening.recv(4096) == b"READY=1"
        told = [listening.recv(4096)]
        while b"STATUS=" not in told[-1]:
            told.append(listening.recv(4096))
        # A first sync takes longer than a watchdog waits: it is told all along that work goes on.
        assert len(told) > 1 and set(told[:-1]) == {b"WATCHDOG=1"}
        second = program("mingchuang-sync", "--once", home=portal.home, check=False)
        assert second.returncode == 1 and "已在运行" in second.stderr
        apply(portal.home, request_file)
        outbox = Outbox(portal.home / "terminal" / "outbox.sqlite")
        for _ in range(150):
            if outbox.counts().waiting == 0:
                break
            time.sleep(0.1)
        assert outbox.counts().waiting == 0
    finally:
        child.terminate()
        assert child.wait(15) == 0


@pytest.mark.skipif(not Path("/proc/net/if_inet6").exists(), reason="this machine has no IPv6")
def test_ipv6_is_as_good(home: Path) -> None:
    portal = Portal(home, free_port(), "::1")
    portal.start()
    try:
        assert sync(portal)["result"] == "ok"
    finally:
        portal.cut()


def test_no_trusted_root(portal: Portal) -> None:
    (portal.home / "root.json").unlink()
    done = program("mingchuang-sync", "--once", "--portal", portal.url, home=portal.home, check=False)
    assert done.returncode == 1 and "root.json" in done.stderr and "Traceback" not in done.stderr


def test_an_unreadable_configuration_does_not_darken_a_terminal(portal: Portal) -> None:
    settings = portal.home / "terminal" / "settings.toml"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text("portal = [broken")
    done = program("mingchuang-sync", "--once", "--portal", portal.url, home=portal.home)
    assert "设置文件" in done.stderr
    doctor = program("mingchuang", "doctor", home=portal.home, check=False)
    assert "设置文件" in doctor.stdout and "Traceback" not in doctor.stderr


def test_media_stay_within_their_budget(portal: Portal) -> None:
    settings = portal.home / "terminal" / "settings.toml"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text("media_budget_mb = 0\n")
    assert sync(portal)["media"]["have"] == 0
    settings.write_text("media_budget_mb = 50\n")
    assert sync(portal)["media"]["have"] == 4
    settings.write_text("media_budget_mb = 0\n")
    assert sync(portal)["media"]["bytes"] == 0


def test_a_request_in_hand_goes_before_pages_and_pictures(portal: Portal, request_file: Path) -> None:
    """A line over which the content takes hours, or never comes: the request does not wait for it."""
    settings = portal.home / "terminal" / "settings.toml"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text("media_budget_mb = 0\n")
    sync(portal)
    settings.write_text("media_budget_mb = 50\n")
    apply(portal.home, request_file)
    release = portal.home / "portal" / "release"
    release.rename(portal.home / "gone")
    done = sync(portal, check=False)
    assert done["pulled"] is None and done["pushed"]["pushed"] == 1
    (portal.home / "gone").rename(release)
    places = TerminalPlaces(portal.home / "terminal")
    later = once(places, load(places.settings), portal=portal.url, urgent=lambda: True)
    assert later.result == "ok" and later.media["fetched"] == 0
    assert once(places, load(places.settings), portal=portal.url).media["fetched"] == 4


def test_wrong_input_to_the_command_line_is_plain(terminal_home: Path, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.json"
    wrong.write_text('{"name": "甲", "document_number": "1101"}', "utf-8")
    done = program("mingchuang", "apply", wrong, home=terminal_home, check=False)
    assert done.returncode == 1 and "18" in done.stderr and "甲" not in done.stderr and "Traceback" not in done.stderr
    for arguments in (("apply", tmp_path / "none"), ("document", "none"), ("follow", "x")):
        done = program("mingchuang", *arguments, home=terminal_home, check=False)
        assert done.returncode == 1 and done.stderr.strip() and "Traceback" not in done.stderr
    assert not (terminal_home / "terminal" / "outbox.sqlite").exists()


def test_a_request_is_followed_at_any_terminal(portal: Portal, request_file: Path, tmp_path: Path) -> None:
    sync(portal)
    receipt = apply(portal.home, request_file)
    sync(portal)
    elsewhere = tmp_path / "another hall"
    elsewhere.mkdir()
    shutil.copy(portal.home / "root.json", elsewhere / "root.json")
    once = ("mingchuang-sync", "--once", "--portal", portal.url)
    program(*once, home=elsewhere)
    unknown = program("mingchuang", "follow", receipt, "--json", home=elsewhere, check=False)
    assert unknown.returncode == 1 and unknown.stderr.strip()

    # Online, the daemon asks for it.
    asking = Asking(TerminalPlaces(elsewhere / "terminal").asking)
    never = new_number()
    asking.ask(receipt)
    asking.ask(never)
    program(*once, home=elsewhere)
    answer = asking.answered(receipt)
    assert answer is not None and answer.status is not None and answer.status.state == "received"
    assert asking.answered(never) == Answer(Outcome.UNKNOWN) and not asking.questions()
    asking.wipe()
    assert asking.answered(receipt) is None

    # With the cable pulled it is told by the content, without the number standing anywhere in it.
    program("mingchuang-portal", "requests", "answer", receipt, home=portal.home)
    program("mingchuang-portal", "publish", "--progress", home=portal.home)
    program(*once, home=elsewhere)
    portal.cut()
    told = json.loads(program("mingchuang", "follow", receipt, "--json", home=elsewhere).stdout)
    assert [event["state"] for event in told["events"]] == ["received", "answered"]
    assert receipt.encode() not in (elsewhere / "terminal" / "library.sqlite").read_bytes()
    asking.ask(receipt)
    program(*once, home=elsewhere, check=False)
    assert asking.answered(receipt) == Answer(Outcome.UNREACHABLE)


def test_questions_of_people_who_have_gone_are_forgotten(tmp_path: Path) -> None:
    asking = Asking(tmp_path / "asking")
    asking.ask(new_number())
    for file in asking.directory.iterdir():
        os.utime(file, (1, 1))
    assert asking.questions() == [] and not list(asking.directory.iterdir())
    asking.answer(new_number(), Answer(Outcome.UNKNOWN))
    assert not list(asking.directory.iterdir())


def test_kept_packs_do_not_grow_for_ever(tmp_path: Path) -> None:
    """Ten years of small updates fit the disk: what is kept to heal the library is bounded by the base."""
    repository = Repository(tmp_path / "release", offline=tmp_path / "offline", online=tmp_path / "online")
    now = dt.datetime.now(dt.UTC)
    root = repository.create(now)
    places = TerminalPlaces(tmp_path / "terminal").prepare()

    def noise(at: int) -> Put:
        text = secrets.token_hex(10_000)
        return Put(record=Document(id=f"d{at}", title="文件", body=(Paragraph(text=text),)))

    held: dict[str, Put] = {}
    with LibraryWriter(places.library) as writer:
        for turn in range(80):
            changes = [noise(at) for at in (range(10) if turn == 0 else [turn % 10])]
            held.update({put.record.id: put for put in changes})
            index = repository.publish(changes, lambda: list(held.values()), {}, now)
            client = from_directory(places.trust, tmp_path / "release", root=root if turn == 0 else None)
            assert pull(client, writer, places, now).sequence == index.sequence
    assert index.base is not None
    kept = sum(file.stat().st_size for file in places.packs.glob("*.zst"))
    named = index.base.size + sum(d.size for d in index.deltas)
    assert kept <= 2 * index.base.size + named
    places.library.write_bytes(b"damaged")
    writer, healed = open_library(places, now)
    with writer:
        assert healed and writer.sequence() == index.sequence
