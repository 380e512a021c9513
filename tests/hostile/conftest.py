"""A portal gone bad, and a terminal whose daemon runs as a process of its own."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from kiosk.content.blocks import Paragraph
from kiosk.content.operations import Drop, Put
from kiosk.content.records import Document
from kiosk.library.reading import Library, LibraryState
from kiosk.places import TerminalPlaces
from kiosk.status import SyncStatus, read_status
from sync.release.index import ReleaseIndex
from sync.release.repository import Repository
from tests.conftest import ROOT, environment

NOW = dt.datetime.now(dt.UTC)

Lie = Callable[["Answer", str], bool]
"""Answers a path of the release (without its first slash) in place of the honest portal; False: let that one answer."""


def put(number: int, text: str = "内容") -> Put:
    return Put(record=Document(id=f"d{number}", title=f"文件{number}", body=(Paragraph(text=text),)))


class Answer(BaseHTTPRequestHandler):
    """Serves the release directory, unless the portal has a lie for the path."""

    server: Hostile

    def log_message(self, *_: object) -> None:
        pass

    def send(self, data: bytes, status: int = 200, **headers: str) -> None:
        self.send_response(status)
        for name, value in {"Content-Length": str(len(data)), **headers}.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(data)

    def endless(self, piece: bytes = b"[" * 65536) -> None:
        """Send for as long as the other side listens, at most 2 GB."""
        self.send_response(200)
        self.end_headers()
        for _ in range(2_000_000_000 // len(piece)):
            self.wfile.write(piece)
            self.server.sent += len(piece)

    def answer(self) -> None:
        path = self.path.removeprefix("/release/").lstrip("/")
        self.server.asked.append(path)
        with contextlib.suppress(OSError):
            if self.server.lie is not None and self.server.lie(self, path):
                return
            file = self.server.directory / path
            if not file.is_file():
                self.send(b"", 404)
                return
            data = file.read_bytes()
            start = int(self.headers.get("Range", "bytes=0-").removeprefix("bytes=").rstrip("-"))
            self.send(data[start:], 206 if start else 200)

    def do_GET(self) -> None:
        self.answer()

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", "0")))
        self.answer()


class Hostile(ThreadingHTTPServer):
    """A portal over loopback that lies where it is told to."""

    daemon_threads = True

    def __init__(self, directory: Path) -> None:
        super().__init__(("127.0.0.1", 0), Answer)
        self.directory = directory
        self.lie: Lie | None = None
        self.asked: list[str] = []
        self.sent = 0
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class Stage:
    """An honest repository, the server that may lie about it, and a terminal that has synced once."""

    def __init__(self, base: Path) -> None:
        self.base = base
        self.release = base / "release"
        self.home = base / "home"
        self.repository = Repository(self.release, offline=base / "offline", online=base / "online")
        self.records: dict[str, Put] = {}
        self.peak = 0
        self.portal: Hostile | None = None

    def publish(self, *operations: Put | Drop, now: dt.datetime | None = None, **media: Path) -> ReleaseIndex:
        for operation in operations:
            if isinstance(operation, Put):
                self.records[operation.record.id] = operation
            else:
                self.records.pop(operation.id, None)
        files = {name.removeprefix("m"): file for name, file in media.items()}
        return self.repository.publish(
            operations, lambda: list(self.records.values()), files, now or dt.datetime.now(dt.UTC)
        )

    def sync(self, *, quick: str = "", times: str = "") -> SyncStatus:
        """Run the daemon once, as a process; `quick` is Python that shortens its patience."""
        assert self.portal is not None
        # VmHWM, not ru_maxrss: the latter counts the memory of the process that forked this one.
        run = (
            f"{quick}\nimport atexit, shutil\n"
            f"atexit.register(shutil.copyfile, '/proc/self/status', {str(self.base / 'used')!r})\n"
            "from sync.daemon.cli import main\nmain()"
        )
        arguments = ["--once", "--json", "--portal", self.portal.url]
        with (self.base / "said").open("wb") as said:
            child = subprocess.Popen(
                [sys.executable, "-c", run, *arguments],
                env=environment(self.home) | {"PYTHONWARNINGS": "error::ResourceWarning"},
                stdout=said,
                stderr=said,
                cwd=ROOT,
            )
            child.wait()
        used = (self.base / "used").read_text("utf-8")
        self.peak = int(used.partition("VmHWM:")[2].split()[0]) * 1024
        self.said = (self.base / "said").read_text("utf-8")
        assert "Traceback" not in self.said, self.said
        log = (self.places.logs / "sync.log").read_text("utf-8") if self.places.logs.exists() else ""
        assert "uncaught error" not in log, log.splitlines()[-1]
        status = read_status(self.places.status)
        assert (child.returncode == 0) == (status.result == "ok" and status.push_result in ("ok", "never")), self.said
        return status

    @property
    def places(self) -> TerminalPlaces:
        return TerminalPlaces(self.home / "terminal")

    def library(self) -> Library:
        return Library(self.places.library)

    def shown(self) -> tuple[LibraryState, dict[str, str]]:
        """What a citizen can see: the state of the library, and every title and text."""
        library = self.library()
        state = library.state()
        texts = {r.id: json.dumps([r.title, repr(getattr(r, "body", ""))]) for r in library.records("document")}
        return state, texts


@pytest.fixture(scope="session")
def synced(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A stage after a first honest sync. Not to be changed: copy it."""
    stage = Stage(tmp_path_factory.mktemp("stage"))
    stage.home.mkdir()
    (stage.home / "root.json").write_bytes(stage.repository.create(NOW))
    stage.publish(*[put(n, "字" * 500 + str(n)) for n in range(10)])
    stage.portal = Hostile(stage.release)
    assert stage.sync().result == "ok"
    stage.portal.shutdown()
    return stage.base


@pytest.fixture
def stage(synced: Path, tmp_path: Path) -> Iterator[Stage]:
    """A fresh copy of the stage, its portal honest as yet."""
    shutil.copytree(synced, tmp_path / "stage", symlinks=True)
    stage = Stage(tmp_path / "stage")
    stage.records = {f"d{n}": put(n, "字" * 500 + str(n)) for n in range(10)}
    stage.portal = Hostile(stage.release)
    yield stage
    stage.portal.shutdown()
    stage.portal.server_close()
