"""The protocol of the public suite tuf-conformance, on ``python -m sync.release.client`` as a process.

Its commands, exit codes, file names and requests, and the attacks it makes by them, in our own tests; the daemon
uses the very same class. ``make conformance SUITE=<checkout>`` runs the public suite itself.
"""

import datetime as dt
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tuf.api.metadata import Metadata, Root

from sync.release.repository import Repository
from tests.conftest import ROOT
from tests.hostile.conftest import Hostile, put

ROLES = ("root", "timestamp", "snapshot", "targets")


class Client:
    """The client under test, with directories of its own."""

    def __init__(self, base: Path, server: Hostile) -> None:
        self.metadata, self.targets, self.server = base / "md", base / "td", server
        self.metadata.mkdir()
        self.targets.mkdir()

    def run(self, *arguments: object) -> int:
        command = [sys.executable, "-m", "sync.release.client", "--metadata-dir", str(self.metadata)]
        done = subprocess.run([*command, *map(str, arguments)], cwd=ROOT, capture_output=True, text=True, timeout=60)
        assert "Traceback" not in done.stderr, done.stderr
        assert done.returncode in (0, 1), done.stderr
        return done.returncode

    def init(self, root: Path) -> int:
        return self.run("init", root)

    def refresh(self) -> int:
        return self.run("--metadata-url", f"{self.server.url}/metadata", "refresh")

    def download(self, *names: str) -> int:
        wanted = [part for name in names for part in ("--target-name", name)]
        where = ("--target-base-url", f"{self.server.url}/targets", "--target-dir", self.targets)
        return self.run("--metadata-url", f"{self.server.url}/metadata", *wanted, *where, "download")

    def version(self, role: str) -> int:
        return int(json.loads((self.metadata / f"{role}.json").read_text())["signed"]["version"])


class World:
    """A repository, its server, and a client."""

    def __init__(self, base: Path) -> None:
        self.repository = Repository(base / "release", offline=base / "offline", online=base / "online")
        self.root = base / "root.json"
        self.root.write_bytes(self.repository.create(dt.datetime.now(dt.UTC)))
        self.server = Hostile(base / "release")
        self.client = Client(base, self.server)

    def publish(self, number: int) -> str:
        index = self.repository.publish([put(number)], lambda: [put(number)], {}, dt.datetime.now(dt.UTC))
        assert index.base is not None
        return index.base.name

    def asked(self, part: str) -> list[str]:
        return [path for path in self.server.asked if part in path]


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    world = World(tmp_path)
    yield world
    world.server.shutdown()
    world.server.server_close()


def test_init_asks_nothing_and_refresh_asks_for_each_role_once(world: World) -> None:
    assert world.client.init(world.root) == 0 and world.server.asked == []
    assert world.client.refresh() == 0
    assert world.server.asked == [
        "metadata/2.root.json",
        "metadata/timestamp.json",
        "metadata/1.snapshot.json",
        "metadata/1.targets.json",
    ]
    assert all((world.client.metadata / f"{role}.json").exists() for role in ROLES)
    assert [world.client.version(role) for role in ROLES] == [1, 1, 1, 1]


@pytest.mark.parametrize("wrong", ["no version", "unsigned", "noise"])
def test_a_wrong_first_root_is_never_begun_with(world: World, wrong: str) -> None:
    root = json.loads(world.root.read_text())
    if wrong == "no version":
        del root["signed"]["version"]
    elif wrong == "unsigned":
        root["signatures"][0]["sig"] = "ab" * 64
    world.root.write_text("noise" if wrong == "noise" else json.dumps(root))
    world.client.init(world.root)
    assert world.client.refresh() == 1 and world.server.asked == []


def test_a_refresh_without_init_fails(world: World) -> None:
    assert world.client.refresh() == 1 and world.server.asked == []


def test_download_refreshes_keeps_its_file_and_does_not_fetch_it_again(world: World) -> None:
    name = world.publish(1)
    world.client.init(world.root)
    assert world.client.download("index.json", name) == 0
    assert len(world.asked("timestamp")) == 1, "one updater for all names"
    assert len([f for f in world.client.targets.iterdir() if f.is_file()]) == 2
    fetched = len(world.asked("targets/"))
    assert world.client.download("index.json", name) == 0 and len(world.asked("targets/")) == fetched
    before = {f.name for f in world.client.targets.iterdir()}
    world.publish(2)
    assert world.client.download("index.json") == 0 and len(world.asked("targets/")) == fetched + 1
    assert {f.name for f in world.client.targets.iterdir()} == before, "changed content, the same file name"


def test_a_target_that_is_not_there_stops_the_rest(world: World) -> None:
    name = world.publish(1)
    world.client.init(world.root)
    assert world.client.download("nothing", name) == 1
    assert list(world.client.targets.iterdir()) == [] and world.client.version("targets") == 2
    assert world.client.download(name, "nothing", "index.json") == 1
    assert len(list(world.client.targets.iterdir())) == 1


def test_another_file_in_place_of_a_target_is_not_kept(world: World) -> None:
    name = world.publish(1)
    world.client.init(world.root)
    for file in (world.server.directory / "targets").rglob("*.zst"):
        file.write_bytes(b"malicious data"[: file.stat().st_size])
    assert world.client.download(name) == 1
    assert not [f for f in world.client.targets.iterdir() if f.read_bytes()]


def test_unknown_fields_of_a_new_root_are_kept_to(world: World) -> None:
    world.client.init(world.root)
    root = Metadata[Root].from_bytes(world.repository.root())
    root.signed.unrecognized_fields["custom"] = {"a": 1}
    root.signed.version = 2
    root.sign(world.repository._signer("root"))
    root.to_file(str(world.repository._file("root", 2)))
    assert world.client.refresh() == 0 and world.client.version("root") == 2


def test_versions_only_go_up(world: World) -> None:
    world.client.init(world.root)
    old = {f: f.read_bytes() for f in (world.server.directory / "metadata").iterdir()}
    world.publish(1)
    assert world.client.refresh() == 0
    reached = [world.client.version(role) for role in ROLES]
    for file in (world.server.directory / "metadata").iterdir():
        file.unlink()
    for file, data in old.items():
        file.write_bytes(data)
    assert world.client.refresh() == 1
    assert [world.client.version(role) for role in ROLES] == reached


def test_keys_are_followed_from_root_to_root(world: World) -> None:
    world.client.init(world.root)
    for role in (*ROLES, "root"):
        world.repository.rotate(role, dt.datetime.now(dt.UTC))
    assert world.client.refresh() == 0 and world.client.version("root") == 6


def test_a_root_that_skips_its_forerunner_is_refused(world: World) -> None:
    world.client.init(world.root)
    for _ in range(3):
        world.repository.rotate("root", dt.datetime.now(dt.UTC))
    metadata = world.server.directory / "metadata"
    (metadata / "2.root.json").write_bytes((metadata / "4.root.json").read_bytes())
    assert world.client.refresh() == 1 and world.client.version("root") == 1


def test_the_daemon_and_this_protocol_use_one_class() -> None:
    source = (ROOT / "sync" / "release" / "client.py").read_text("utf-8")
    assert source.count(" Updater(") == 1 and "ReleaseClient(" in source[source.index("def main(") :]
