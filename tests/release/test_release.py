"""Releases: made, verified, attacked. A hostile portal must never change what is shown."""

import datetime as dt
import json
import shutil
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import ClassVar

import pytest
import zstandard

from kiosk.content.blocks import Paragraph
from kiosk.content.operations import Drop, Put
from kiosk.content.records import Document, Media
from sync.release import client as release_client
from sync.release import fetch, packs
from sync.release.client import ReleaseClient, from_directory, over_http
from sync.release.errors import ReleaseError
from sync.release.index import PackInfo, ReleaseIndex, plan
from sync.release.repository import Repository

NOW = dt.datetime.now(dt.UTC)


def put(number: int, text: str = "内容") -> Put:
    return Put(record=Document(id=f"d{number}", title=f"文件{number}", body=(Paragraph(text=text),)))


class Made:
    """A release directory and its keys."""

    def __init__(self, base: Path) -> None:
        self.base = base
        self.directory = base / "release"
        self.repository = Repository(self.directory, offline=base / "offline", online=base / "online")
        self.root = self.repository.create(NOW)
        self.records: dict[str, Put] = {}

    def publish(
        self, *operations: Put | Drop, media: dict[str, Path] | None = None, now: dt.datetime = NOW
    ) -> ReleaseIndex:
        for operation in operations:
            if isinstance(operation, Put):
                self.records[operation.record.id] = operation
            else:
                self.records.pop(operation.id, None)
        return self.repository.publish(operations, lambda: list(self.records.values()), media or {}, now)

    def client(self, trust: Path) -> ReleaseClient:
        return from_directory(trust, self.directory, root=None if (trust / "root.json").exists() else self.root)


@pytest.fixture
def made(tmp_path: Path) -> Made:
    made = Made(tmp_path / "portal")
    made.publish(*[put(n, "字" * 2000 + str(n)) for n in range(30)])
    return made


def test_packs_are_the_same_bytes_for_the_same_operations(tmp_path: Path) -> None:
    for name in ("a", "b"):
        packs.write(
            [put(1), Drop(kind="document", id="x")], from_sequence=1, to_sequence=2, base=False, file=tmp_path / name
        )
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
    header, operations = packs.read(tmp_path / "a")
    assert header.count == 2 and list(operations) == [put(1), Drop(kind="document", id="x")]


@pytest.mark.parametrize("break_it", ["cut", "noise", "flipped", "count", "format", "empty", "bomb"])
def test_a_broken_pack_is_one_clear_error(tmp_path: Path, break_it: str, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "p"
    packs.write([put(n) for n in range(20)], from_sequence=0, to_sequence=1, base=True, file=file)
    data = bytearray(file.read_bytes())
    plain = zstandard.decompress(bytes(data))
    if break_it == "cut":
        data = data[: len(data) // 2]
    elif break_it == "noise":
        data = bytearray(b"\x00\xff" * 200)
    elif break_it == "flipped":
        data[len(data) // 2] ^= 0xFF
    elif break_it == "count":
        data = bytearray(zstandard.compress(plain.rsplit(b"\n", 2)[0] + b"\n"))
    elif break_it == "format":
        data = bytearray(zstandard.compress(plain.replace(b'"format":1', b'"format":9', 1)))
    elif break_it == "empty":
        data = bytearray()
    else:
        monkeypatch.setattr(packs, "MAX_UNPACKED", 1000)
    file.write_bytes(bytes(data))
    with pytest.raises(ReleaseError, match=r"release\.(pack_broken|pack_too_large|format)"):
        list(packs.read(file)[1])


def test_the_cheaper_way_is_planned() -> None:
    def pack(start: int, end: int, size: int) -> PackInfo:
        return PackInfo(name=f"{start}-{end}", from_sequence=start, to_sequence=end, size=size)

    index = ReleaseIndex(
        sequence=9,
        released_at=NOW,
        base=pack(0, 5, 1000),
        deltas=(pack(3, 4, 10), pack(4, 5, 10), pack(5, 6, 10), pack(6, 9, 10)),
    )
    assert plan(9, index) == []
    assert [p.name for p in plan(0, index)] == ["0-5", "5-6", "6-9"]
    assert [p.name for p in plan(4, index)] == ["4-5", "5-6", "6-9"]
    assert [p.name for p in plan(1, index)] == ["0-5", "5-6", "6-9"]
    heavy = ReleaseIndex(sequence=2, released_at=NOW, base=pack(0, 2, 50), deltas=(pack(1, 2, 100),))
    assert [p.name for p in plan(1, heavy)] == ["0-2"]


def test_publish_verify_fetch(made: Made, tmp_path: Path) -> None:
    client = made.client(tmp_path / "trust")
    index = client.index()
    assert index.sequence == 1 and index.base is not None
    header, operations = packs.read(client.fetch(index.base, tmp_path))
    assert header.base and len(list(operations)) == 30
    made.publish(put(3, "改"), Drop(kind="document", id="d4"))
    later = made.client(tmp_path / "trust").index()
    assert [p.from_sequence for p in plan(1, later)] == [1]


def test_deltas_are_folded_when_heavy(made: Made) -> None:
    for turn in range(6):
        index = made.publish(*[put(n, f"{turn}{n}" + "文" * 3000) for n in range(30)])
    assert index.base is not None and index.base.to_sequence > 1


def test_a_change_of_one_percent_costs_two_at_most(tmp_path: Path) -> None:
    import random

    random.seed(5)
    words = [chr(random.randrange(0x4E00, 0x9FA0)) for _ in range(3000)]
    made = Made(tmp_path / "portal")
    texts = {n: "".join(random.choices(words, k=1500)) for n in range(300)}
    base = made.publish(*[put(n, t) for n, t in texts.items()]).base
    client = made.client(tmp_path / "trust")
    client.index()
    made.publish(*[put(n, texts[n][:700] + "改" + texts[n][701:]) for n in range(3)])
    again = made.client(tmp_path / "trust")
    for pack in plan(1, again.index()):
        again.fetch(pack, tmp_path)
    assert base is not None and again.transferred <= base.size * 0.02 + 2500  # plus TUF's own few files


# -- attacks


def attack(made: Made, trust: Path) -> str:
    with pytest.raises(ReleaseError) as told:
        client = made.client(trust)
        client.fetch(client.index().base, trust.parent)
    return told.value.code


def test_arbitrary_content(made: Made, tmp_path: Path) -> None:
    for file in (made.directory / "targets" / "packs").iterdir():
        file.write_bytes(b"\x00" * file.stat().st_size)
    assert attack(made, tmp_path / "trust") == "release.tampered"


def test_a_signature_by_another_key(made: Made, tmp_path: Path) -> None:
    stranger = Made(tmp_path / "stranger")
    stranger.publish(put(1, "假"))
    shutil.copytree(stranger.directory / "metadata", made.directory / "metadata", dirs_exist_ok=True)
    shutil.rmtree(made.directory / "metadata" / "1.root.json", ignore_errors=True)
    assert attack(made, tmp_path / "trust") == "release.unsigned"


def test_rollback_and_replay(made: Made, tmp_path: Path) -> None:
    old = {f: f.read_bytes() for f in (made.directory / "metadata").iterdir()}
    made.publish(put(1, "新"))
    trust = tmp_path / "trust"
    made.client(trust).index()
    for file in (made.directory / "metadata").iterdir():
        file.unlink()
    for file, data in old.items():
        file.write_bytes(data)
    assert attack(made, trust) == "release.rolled_back"


def test_freeze(made: Made, tmp_path: Path) -> None:
    made.publish(put(1), now=NOW - dt.timedelta(days=60))
    assert attack(made, tmp_path / "trust") == "release.expired"


def test_mix_and_match(made: Made, tmp_path: Path) -> None:
    metadata = made.directory / "metadata"
    before = max(metadata.glob("*.targets.json")).read_bytes()
    made.publish(put(1, "新"))
    newest = max(metadata.glob("*.targets.json"), key=lambda f: int(f.name.split(".")[0]))
    newest.write_bytes(before)
    assert attack(made, tmp_path / "trust") in ("release.rolled_back", "release.metadata_broken", "release.tampered")


def test_key_rotation_carries_trust_on(made: Made, tmp_path: Path) -> None:
    trust = tmp_path / "trust"
    made.client(trust).index()
    for role in ("timestamp", "snapshot", "targets", "root"):
        made.repository.rotate(role, dt.datetime.now(dt.UTC))
    made.publish(put(1, "以后"))
    assert made.client(trust).index().sequence == 2
    assert from_directory(tmp_path / "other", made.directory, root=made.root).index().sequence == 2


def test_no_root_no_trust(made: Made, tmp_path: Path) -> None:
    with pytest.raises(ReleaseError, match=r"release\.no_root"):
        from_directory(tmp_path / "t", made.directory, root=None)


def test_a_portal_is_never_made_twice(made: Made) -> None:
    with pytest.raises(ReleaseError, match=r"release\.exists"):
        made.repository.create(NOW)


def test_a_directory_cannot_be_left(made: Made, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_bytes(b"x")
    fetcher = fetch.DirectoryFetcher(made.directory)
    with pytest.raises(fetch.DownloadHTTPError):
        list(fetcher.stream(f"file://{made.directory}/../../secret"))


# -- over HTTP, with a server that misbehaves


class Misbehaving(SimpleHTTPRequestHandler):
    mode = ""
    asked: ClassVar[list[str]] = []

    def log_message(self, *_: object) -> None:
        pass

    def do_GET(self) -> None:
        Misbehaving.asked.append(self.path + " " + self.headers.get("Range", ""))
        if self.mode == "endless" and "timestamp" in self.path:
            self.send_response(200)
            self.end_headers()
            try:
                for _ in range(10_000):
                    self.wfile.write(b"x" * 10_000)
            except OSError:
                pass
            return
        if self.mode == "error":
            self.send_error(500)
            return
        file = Path(self.translate_path(self.path))
        if not file.is_file():
            self.send_error(404)
            return
        data = file.read_bytes()
        start = 0
        if header := self.headers.get("Range"):
            start = int(header.removeprefix("bytes=").rstrip("-"))
            if start >= len(data):
                self.send_error(416)
                return
        self.send_response(206 if start else 200)
        self.send_header("Content-Length", str(len(data) - start))
        self.send_header("ETag", '"e"')
        self.end_headers()
        cut = self.mode == "cut" and len(data) - start > 300
        self.wfile.write(data[start : start + (len(data) - start) // 2] if cut else data[start:])
        if cut:
            self.wfile.flush()
            self.connection.close()


@pytest.fixture
def server(made: Made) -> Iterator[str]:
    Misbehaving.mode, Misbehaving.asked = "", []
    running = ThreadingHTTPServer(("127.0.0.1", 0), partial(Misbehaving, directory=str(made.directory)))
    threading.Thread(target=running.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{running.server_port}"
    running.shutdown()


def test_a_cut_connection_goes_on_by_range(made: Made, server: str, tmp_path: Path) -> None:
    client = over_http(tmp_path / "trust", server, root=made.root)
    index = client.index()
    Misbehaving.mode = "cut"
    assert index.base is not None
    file = client.fetch(index.base, tmp_path)
    assert len(list(packs.read(file)[1])) == 30
    assert any("bytes=" in line for line in Misbehaving.asked)


@pytest.mark.parametrize(("mode", "code"), [("endless", "release.endless"), ("error", "release.not_served")])
def test_a_server_that_misbehaves(made: Made, server: str, tmp_path: Path, mode: str, code: str) -> None:
    Misbehaving.mode = mode
    with pytest.raises(ReleaseError, match=code):
        over_http(tmp_path / "trust", server, root=made.root).index()


def test_nobody_answers(made: Made, tmp_path: Path) -> None:
    with pytest.raises(ReleaseError, match=r"release\.unreachable"):
        over_http(tmp_path / "trust", "http://127.0.0.1:9", root=made.root).index()


def test_media_resume_and_are_checked(made: Made, server: str, tmp_path: Path) -> None:
    import hashlib

    source = tmp_path / "film"
    source.write_bytes(b"0123456789" * 1000)
    sha256 = hashlib.sha256(source.read_bytes()).hexdigest()
    made.publish(put(1), media={sha256: source})
    client = over_http(tmp_path / "trust", server, root=made.root)
    media = Media(sha256=sha256, media_type="video/mp4", size=10_000)
    file = tmp_path / "m" / sha256
    file.parent.mkdir()
    file.with_name(sha256 + ".part").write_bytes(b"0123456789" * 400)
    assert client.fetch_media(media, file, 10**6) == 10_000 and file.read_bytes() == source.read_bytes()
    assert f"/media/{sha256[:2]}/{sha256} bytes=4000-" in Misbehaving.asked
    (made.directory / "media" / sha256[:2] / sha256).write_bytes(b"x" * 10_000)
    file.unlink()
    with pytest.raises(ReleaseError, match=r"release\.tampered"):
        client.fetch_media(media, file, 10**6)
    assert not file.exists()


def test_the_conformance_protocol(made: Made, server: str, tmp_path: Path) -> None:
    root = tmp_path / "root.json"
    root.write_bytes(made.root)
    trust = ["--metadata-dir", str(tmp_path / "md"), "--metadata-url", server + "/metadata"]
    assert release_client.main([*trust[:2], "init", str(root)]) == 0
    assert release_client.main([*trust, "refresh"]) == 0
    assert json.loads((tmp_path / "md" / "timestamp.json").read_text())["signed"]["_type"] == "timestamp"
    (tmp_path / "td").mkdir()
    download = [
        *trust,
        "--target-name",
        "index.json",
        "--target-base-url",
        server + "/targets",
        "--target-dir",
        str(tmp_path / "td"),
        "download",
    ]
    assert release_client.main(download) == 0
    asked = len([a for a in Misbehaving.asked if "targets/" in a])
    assert release_client.main(download) == 0
    assert len([a for a in Misbehaving.asked if "targets/" in a]) == asked
    assert release_client.main([*download[:5], "none", *download[6:]]) == 1
