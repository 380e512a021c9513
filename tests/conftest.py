"""Shared fixtures: a small real portal on part of the bundled content, and processes to drive."""

from __future__ import annotations

import contextlib
import gzip
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "assets" / "sample"
WANTED = (
    "政府信息公开条例",
    "劳动法",
    "劳动合同法",
    "道路交通",
    "民法典",
    "居民身份证法",
    "户口登记",
    "消费者权益保护法",
    "信访",
    "行政复议法",
)


def environment(home: Path) -> dict[str, str]:
    """Return the environment of a program whose state lives in `home`."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith("MINGCHUANG_")}
    return kept | {"MINGCHUANG_HOME": str(home), "LANG": "C.UTF-8"}


def program(name: str, *arguments: object, home: Path, check: bool = True) -> subprocess.CompletedProcess[str]:
    """Run one of our programs to its end."""
    modules = {"mingchuang": "ui.cli", "mingchuang-sync": "sync.daemon.cli", "mingchuang-portal": "sync.portal.cli"}
    done = subprocess.run(
        [sys.executable, "-m", modules[name], *map(str, arguments)],
        env=environment(home),
        capture_output=True,
        text=True,
        timeout=120,
        cwd=ROOT,
    )
    if check:
        assert done.returncode == 0, done.stdout + done.stderr
    return done


def free_port() -> int:
    """Return a port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Portal:
    """A portal process over loopback that can be cut and brought back."""

    def __init__(self, home: Path, port: int, host: str = "127.0.0.1") -> None:
        self.home, self.port, self.host = home, port, host
        shown = f"[{host}]" if ":" in host else host
        self.url = f"http://{shown}:{port}"
        self.process: subprocess.Popen[bytes] | None = None
        self.arguments: tuple[str, ...] = ()

    def start(self) -> None:
        """Start, and wait until it answers."""
        self.process = subprocess.Popen(
            [
                sys.executable,
                "-m",
                "sync.portal.cli",
                "serve",
                "--port",
                str(self.port),
                "--host",
                self.host,
                *self.arguments,
            ],
            env=environment(self.home),
            cwd=ROOT,
        )
        for _ in range(300):
            with contextlib.suppress(OSError), socket.create_connection((self.host, self.port), 0.2):
                return
            assert self.process.poll() is None, "the portal ended"
            time.sleep(0.05)
        raise AssertionError("the portal does not answer")

    def cut(self, number: int = signal.SIGKILL) -> None:
        """Pull the cable: nobody answers on that port any more."""
        if self.process is not None:
            self.process.send_signal(number)
            self.process.wait(10)
            self.process = None


@pytest.fixture(scope="session")
def small_statutes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Some 150 real statutes of the bundled collection."""
    with gzip.open(SAMPLE / "statutes.jsonl.gz", "rt", encoding="utf-8") as lines:
        every = [json.loads(line) for line in lines]
    chosen = every[:100] + [s for s in every[100:] if any(word in s["title"] for word in WANTED)]
    file = tmp_path_factory.mktemp("statutes") / "small.jsonl.gz"
    with gzip.open(file, "wt", encoding="utf-8") as out:
        out.writelines(json.dumps(s, ensure_ascii=False) + "\n" for s in chosen)
    return file


@pytest.fixture(scope="session")
def published_home(tmp_path_factory: pytest.TempPathFactory, small_statutes: Path) -> Path:
    """A portal's home with the sample records and some statutes published. Not to be changed: copy it."""
    home = tmp_path_factory.mktemp("published")
    program("mingchuang-portal", "init", "--base-url", "http://127.0.0.1:8600", home=home)
    program("mingchuang-portal", "publish", "--records", SAMPLE, "--statutes", small_statutes, home=home)
    return home


@pytest.fixture
def home(tmp_path: Path, published_home: Path) -> Path:
    """A fresh copy of the published portal's home."""
    copied = tmp_path / "home with blank"
    shutil.copytree(published_home, copied)
    return copied


@pytest.fixture
def portal(home: Path) -> Iterator[Portal]:
    """A running portal on a copy of the published content."""
    running = Portal(home, free_port())
    running.start()
    yield running
    running.cut()


@pytest.fixture(scope="session")
def filled_home(tmp_path_factory: pytest.TempPathFactory, published_home: Path) -> Path:
    """A home whose terminal has synced (from the release directory, as from a stick)."""
    home = tmp_path_factory.mktemp("filled") / "home"
    shutil.copytree(published_home, home)
    program("mingchuang-sync", "--import", home / "portal" / "release", home=home)
    return home


@pytest.fixture
def terminal_home(tmp_path: Path, filled_home: Path) -> Path:
    """A fresh copy of a home whose terminal has synced."""
    copied = tmp_path / "terminal home"
    shutil.copytree(filled_home, copied)
    return copied


REQUEST = {
    "applicant": "citizen",
    "name": "测试甲乙丙",
    "document_number": "11010519491231002X",
    "telephone": "13800000000",
    "agency": "dl-jyj",
    "description": "二〇二五年小学学区划分的文件，测试标记甲乙丙丁",
    "delivery": "collect",
}


@pytest.fixture
def request_file(tmp_path: Path) -> Path:
    """A request that may be handed in."""
    file = tmp_path / "request.json"
    file.write_text(json.dumps(REQUEST, ensure_ascii=False), "utf-8")
    return file
