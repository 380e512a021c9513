"""A short run of the crash trials (``make torture`` is the long one), and what they once found."""

import json
import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.library.reading import Library
from kiosk.library.store import LibraryWriter
from kiosk.places import TerminalPlaces
from kiosk.requests.outbox import Outbox, asides, copies_of, in_use
from kiosk.status import read_status
from sync.daemon.healing import open_library
from tests.conftest import ROOT
from tests.crash import disk
from tests.crash.__main__ import Ground
from tests.crash.trials import present
from tests.crash.world import NOW, content, every_receipt_is_kept, hand_in, moves_on, push_all

SEEDS = {
    "terminal-power": 1,
    "terminal-fault": 3,
    "terminal-clock": 1,
    "damage": 4,
    "network": 2,
    "portal-power": 1,
    "portal-fault": 1,
    "publish-power": 1,
    "publish-fault": 1,
}


@pytest.mark.parametrize("kind", SEEDS)
def test_a_short_run(ground: Ground, kind: str) -> None:
    run = ground.kinds(images=12)[kind]
    passed = sum(1 for seed in range(7, 7 + SEEDS[kind]) for _ in run(seed))
    assert passed >= 1


def test_the_layer_breaks_what_it_says(ground: Ground) -> None:
    """The harness itself can fail: a program killed is killed, a full disk is felt, a lost sync loses."""
    home = ground.terminal.fresh("proof")
    request = ground.world.request
    assert ground.programs.run("mingchuang", "apply", request, home=home, at=1, do="kill").code == -9
    full = ground.programs.run("mingchuang", "apply", request, home=home, at=1, do="full")
    assert full.code == 1 and full.err.strip()
    directory = ground.terminal.scratch / "small"
    directory.mkdir()
    before = disk.Disk(directory)
    before.play(disk.Call("c", 1, 0, f"{directory}/a", "", b""))
    before.play(disk.Call("w", 1, 0, f"{directory}/a", "", b"x" * 2000))
    left = [before.left(random.Random(seed)) for seed in range(50)]
    assert {} in left and {"a": b""} in left and {"a": b"x" * 2000} in left
    assert any(b"\0" in (image.get("a") or b"") for image in left), "nothing was torn"  # type: ignore[operator]
    before.play(disk.Call("f", 1, 0, f"{directory}/a", "", b""))
    before.play(disk.Call("f", 9, 0, str(directory), "", b""))
    assert all(before.left(random.Random(seed)) == {"a": b"x" * 2000} for seed in range(50))


# -- found by the trials, and mended


def test_the_first_receipt_of_a_new_terminal_outlives_a_power_cut(ground: Ground) -> None:
    """The directories a terminal makes for itself are synced: all hangs on them."""
    home = ground.terminal.scratch / "new"
    home.mkdir()
    shutil.copy(ground.world.home / "root.json", home)
    log, before = ground.terminal.scratch / "journal", disk.Disk(home)
    log.unlink(missing_ok=True)
    release = ground.world.releases[ground.world.newest()]
    ground.programs.run("mingchuang-sync", "--import", release, home=home, log=log)
    done = ground.programs.run("mingchuang", "apply", ground.world.request, "--json", home=home, log=log)
    receipt = json.loads(done.out)["receipt"]
    for call in disk.journal(log):
        before.play(call)
    for seed in range(20):
        ground.terminal.after_cut(before.left(random.Random(seed)), {receipt}, set())


def test_damage_met_only_while_reconciling_is_healed(ground: Ground) -> None:
    """A zeroed page in the middle of the table passes the opening of the file."""
    places = TerminalPlaces(ground.terminal.fresh("zeroed") / "terminal")
    shown = {hand_in(places) for _ in range(6)}
    size = places.outbox.stat().st_size
    for start in range(4096, size, 4096):
        data = bytearray(places.outbox.read_bytes())
        data[start : start + 4096] = bytes(len(data[start : start + 4096]))
        places.outbox.write_bytes(bytes(data))
        assert every_receipt_is_kept(shown, places, set()) == shown
    assert asides(places.outbox)


def test_a_log_cut_short_drops_no_request(ground: Ground) -> None:
    """SQLite takes a damaged log for the end of it, and says nothing: the copies know better."""
    home = ground.terminal.fresh("log")
    places = TerminalPlaces(home / "terminal")
    kept_open = Outbox(places.outbox)
    receipt = hand_in(places)
    image = present(home)
    kept_open.close()
    shutil.rmtree(home)
    wal = "terminal/outbox.sqlite-wal"
    assert isinstance(image[wal], bytes)
    image[wal] = image[wal][: len(image[wal]) // 2]  # type: ignore[index, arg-type]
    disk.write(image, home)
    assert every_receipt_is_kept({receipt}, places, set()) == {receipt}


def test_a_deleted_outbox_comes_back_from_its_copies(ground: Ground) -> None:
    home = ground.terminal.fresh("deleted")
    places = TerminalPlaces(home / "terminal")
    receipt = hand_in(places)
    for file in places.root.glob("outbox.sqlite*"):
        file.unlink()
    assert in_use(places.outbox)
    push_all(places, ground.portal.url)
    assert receipt in ground.portal.held() and not list(copies_of(places.outbox).glob("*.json"))


def test_a_request_damaged_in_both_places_is_set_aside_for_it(ground: Ground) -> None:
    places = TerminalPlaces(ground.terminal.fresh("both") / "terminal")
    receipt = hand_in(places)
    copy = copies_of(places.outbox) / f"{receipt}.json"
    broken = copy.read_bytes()[:-40]
    copy.write_bytes(broken)
    outbox = Outbox(places.outbox)
    outbox._db.execute("UPDATE request SET sealed=substr(sealed, 1, 1000) WHERE receipt=?", (receipt,))
    assert outbox.pending() == []
    assert outbox.counts().refused == 1 and outbox.counts().waiting == 1
    outbox.close()
    kept = [file.read_bytes() for file in asides(places.outbox)]
    assert broken in kept and len(kept) == 2
    told = ground.programs.run("mingchuang", "doctor", home=places.root.parent)
    assert told.code == 1 and "damaged-" in told.out


def test_an_emptied_or_lost_library_is_rebuilt_without_the_network(ground: Ground) -> None:
    """An empty file is a sound, empty database to SQLite: it must not pass for a new terminal's."""
    for how in ("emptied", "lost"):
        places = TerminalPlaces(ground.terminal.fresh(how) / "terminal")
        before, sequence = content(Library(places.library)), Library(places.library).state().sequence
        for suffix in ("-wal", "-shm"):
            places.library.with_name(places.library.name + suffix).unlink(missing_ok=True)
        if how == "lost":
            places.library.unlink()
        else:
            places.library.write_bytes(b"")
        writer, healed = open_library(places, NOW)
        with writer:
            assert healed and writer.sequence() == sequence and content(writer) == before


def test_a_damaged_pack_does_not_keep_a_damaged_library_from_the_network(ground: Ground) -> None:
    home = ground.terminal.fresh("pack")
    places = TerminalPlaces(home / "terminal")
    for file in places.packs.glob("*.zst"):
        data = bytearray(file.read_bytes())
        data[len(data) // 2] ^= 255
        file.write_bytes(bytes(data))
    places.library.write_bytes(b"damaged" * 1000)
    moves_on(ground.world, places, home / "root.json")


def test_a_changed_byte_in_a_record_is_never_shown_and_is_healed(ground: Ground) -> None:
    """SQLite has no checksums: the text would be shown, changed."""
    home = ground.terminal.fresh("byte")
    places = TerminalPlaces(home / "terminal")
    with LibraryWriter(places.library) as opened:
        whole = content(opened)
        kept = opened._db.execute("SELECT data FROM record WHERE kind='document' AND id='stays'").fetchone()[0]
    data = bytearray(places.library.read_bytes())
    data[data.index(kept[:60]) + 40] ^= 1
    places.library.write_bytes(bytes(data))
    with pytest.raises(Exception, match=r"library\.damaged"):
        Library(places.library).document("stays")
    writer, healed = open_library(places, NOW)  # The reader has told the daemon.
    with writer:
        assert healed and content(writer) == whole


def test_a_damaged_status_is_told_and_written_anew(ground: Ground) -> None:
    home = ground.terminal.fresh("status")
    places = TerminalPlaces(home / "terminal")
    for broken in (b"", b"{", b"\xff" * 100, b"[]"):
        places.status.write_bytes(broken)
        assert read_status(places.status).result == "status.damaged"
        told = ground.programs.run("mingchuang", "doctor", home=home)
        assert "Traceback" not in told.err and "status.damaged" in told.out
    moves_on(ground.world, places, home / "root.json")
    assert read_status(places.status).result == "ok"


def test_a_damaged_device_key_keeps_nobody_from_handing_in(ground: Ground) -> None:
    places = TerminalPlaces(ground.terminal.fresh("key") / "terminal")
    hand_in(places)
    places.device_key.write_bytes(b"")
    receipt = hand_in(places)
    assert receipt in every_receipt_is_kept({receipt}, places, set())
    assert list(places.root.glob("device.key.damaged-*"))


OTHERS = """
import os, sys, json
from pathlib import Path
from kiosk.places import TerminalPlaces
from tests.crash.world import hand_in, every_receipt_is_kept, open_library, NOW
if os.getuid() == 0:
    rehearsal = TerminalPlaces(Path(sys.argv[2]))  # So that all is imported that another user may not read.
    rehearsal.library.unlink()
    open_library(rehearsal, NOW)[0].close()
    hand_in(rehearsal)
    os.setgid(65534)
    os.setuid(65534)
places = TerminalPlaces(Path(sys.argv[1]))
writer, healed = open_library(places, NOW)
with writer:
    sequence = writer.sequence()
receipt = hand_in(places)
every_receipt_is_kept({receipt}, places, set())
print(json.dumps([receipt, healed, sequence]))
"""


def test_files_of_another_owner_are_set_aside_and_the_terminal_goes_on(ground: Ground, tmp_path: Path) -> None:
    """IT ran something as root: outbox and library are not the terminal's own any more."""
    home, rehearsal = ground.terminal.fresh("owner"), ground.terminal.fresh("not owner") / "terminal"
    places = TerminalPlaces(home / "terminal")
    hand_in(places)
    sequence = Library(places.library).state().sequence
    root = os.getuid() == 0
    for entry in (home, *home.rglob("*")):
        if root and not entry.is_symlink():
            os.chown(entry, 65534, 65534)
    for parent in list(home.parents)[: len(home.parents) - 2]:
        parent.chmod(parent.stat().st_mode | 0o055)
    for file in (places.outbox, places.library):
        file.chmod(0o600 if root else 0)
        if root:
            os.chown(file, 0, 0)
    done = subprocess.run(
        [sys.executable, "-B", "-c", OTHERS, str(places.root), str(rehearsal)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    receipt, healed, found = json.loads(done.stdout)
    assert receipt and healed and found == sequence and asides(places.outbox)
