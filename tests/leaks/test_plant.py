"""Plant and search: markers typed by touch are found nowhere afterwards, on disk or in memory."""

import base64
import contextlib
import gzip
import json
import os
import resource
import signal
import sqlite3
import subprocess
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from kiosk.hardening import CLEAN_MEMORY
from kiosk.requests.outbox import Outbox
from kiosk.requests.sealing import load_office_key, open_sealed
from tests.conftest import ROOT, environment
from tests.leaks.glass import IDENTITY_BACKWARDS, POSTCODE, TELEPHONE_BACKWARDS
from tests.leaks.needles import Needles, memory

IDENTITY, TELEPHONE = IDENTITY_BACKWARDS[::-1], TELEPHONE_BACKWARDS[::-1]


class Glass:
    """A terminal whose every writable place lies below one directory."""

    def __init__(self, home: Path, box: Path) -> None:
        self.home, self.box = home, box
        named = {name: str(box / name) for name in ("tmp", "home", "cache", "config", "data", "run", "state")}
        for directory in named.values():
            Path(directory).mkdir(mode=0o700, parents=True, exist_ok=True)
        env = environment(home) | CLEAN_MEMORY
        env |= {"HOME": named["home"], "TMPDIR": named["tmp"], "XDG_CACHE_HOME": named["cache"]}
        env |= {"XDG_CONFIG_HOME": named["config"], "XDG_DATA_HOME": named["data"], "XDG_STATE_HOME": named["state"]}
        env |= {"XDG_RUNTIME_DIR": named["run"], "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
        env |= {"LEAKS_PICTURE": str(box.parent / "failed.png"), "QT_FORCE_STDERR_LOGGING": "1"}
        self.err = (box / "stderr").open("wb")
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.leaks.glass"],
            env=env,
            cwd=box,  # Where a core dump would land.
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self.err,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CORE, (resource.RLIM_INFINITY,) * 2),
            text=True,
        )
        assert self.answer() == "ready"

    def answer(self) -> object:
        assert self.process.stdout
        line = self.process.stdout.readline()
        assert line, (self.box / "stderr").read_text()
        return json.loads(line)

    def do(self, command: str) -> object:
        assert self.process.stdin
        self.process.stdin.write(command + "\n")
        self.process.stdin.flush()
        answer = self.answer()
        assert not (isinstance(answer, dict) and "failed" in answer), answer
        return answer

    def plant(self) -> Needles:
        typed = self.do("plant")
        assert isinstance(typed, dict)
        assert typed["identity"] == IDENTITY and typed["telephone"] == TELEPHONE and typed["postcode"] == POSTCODE
        assert all(len(typed[f]) >= 4 and not typed[f].isascii() for f in ("search", "description", "name", "address"))
        del typed["postcode"]  # Six figures are found anywhere by chance.
        self.typed: dict[str, str] = typed
        return Needles(typed)

    def on_disk(self, needles: Needles) -> dict[str, list[str]]:
        return {**needles.find_below(self.home), **needles.find_below(self.box)}

    def in_memory(self) -> dict[str, int]:
        """Return how often each text is found whole in the process's memory, in the forms Python and Qt use."""
        counts: dict[str, int] = {}
        for region, data in memory(self.process.pid):
            for name, text in self.typed.items():
                for form in ("utf-8", "utf-16-le"):
                    if count := data.count(text.encode(form)):
                        key = f"{name} {form} {region}"
                        counts[key] = counts.get(key, 0) + count
        return counts

    def end(self) -> None:
        with contextlib.suppress(ProcessLookupError):
            self.process.kill()
        self.process.wait(10)
        for pipe in (self.process.stdin, self.process.stdout, self.err):
            if pipe:
                with contextlib.suppress(OSError):
                    pipe.close()


@pytest.fixture
def glass(terminal_home: Path, tmp_path: Path) -> Iterator[Glass]:
    running = Glass(terminal_home, tmp_path / "box")
    yield running
    running.end()


LONG = bool(os.environ.get("MINGCHUANG_LONG"))
long = pytest.mark.skipif(not LONG, reason="a long run: make leaks")


def test_nothing_typed_outlives_a_request_handed_in(glass: Glass) -> None:
    needles = glass.plant()
    assert glass.on_disk(needles) == {}, "in mid-form"
    assert glass.in_memory(), "the search of the memory must find what is on the screen"
    receipt = str(glass.do("submit"))
    assert glass.on_disk(needles) == {}, "at submit"
    glass.do("finish")
    assert glass.on_disk(needles) == {} and glass.do("clipboard") == ""
    assert glass.in_memory() == {}
    # It was all in the request: the office opens it.
    outbox = Outbox(glass.home / "terminal" / "outbox.sqlite")
    sealed = next(base64.b64decode(r.sealed) for r in outbox.pending() if r.receipt == receipt)
    outbox.close()
    key = load_office_key(next((glass.home / "offices").glob("dl-jyj.*.json")))
    opened = open_sealed(sealed, key, agency="dl-jyj", receipt=receipt).decode()
    assert all(glass.typed[field] in opened for field in ("name", "identity", "telephone", "address", "description"))


def test_nothing_that_could_be_taken_back_outlives_the_sitting(glass: Glass) -> None:
    needles = glass.plant()
    kept = glass.do("abandon")
    assert isinstance(kept, int) and kept >= 2 and glass.in_memory()
    assert glass.on_disk(needles) == {}, "while it could be taken back"
    glass.do("finish")
    assert glass.on_disk(needles) == {} and glass.in_memory() == {}


@long
@pytest.mark.parametrize("how", ["idle", "finish"])
def test_nothing_typed_outlives_an_abandoned_form(glass: Glass, how: str) -> None:
    for _ in range(2):
        needles = glass.plant()
        glass.do(how)
        assert glass.on_disk(needles) == {} and glass.do("clipboard") == ""
        assert glass.in_memory() == {}


@pytest.mark.parametrize(
    "number",
    [
        signal.SIGKILL,
        pytest.param(signal.SIGSEGV, marks=long),
        pytest.param(signal.SIGABRT, marks=long),
    ],
)
def test_nothing_typed_is_on_disk_when_the_terminal_dies_in_mid_form(glass: Glass, number: int) -> None:
    needles = glass.plant()
    os.kill(glass.process.pid, number)
    assert glass.process.wait(30) == -number
    assert glass.on_disk(needles) == {}


MARK = "米奥困山普贵炸"


@given(st.binary(max_size=40), st.binary(max_size=40), st.sampled_from([MARK, IDENTITY]))
def test_the_search_finds_every_form(before: bytes, after: bytes, text: str) -> None:
    needles = Needles({"it": text}, pieces=False)
    utf8, wide, chinese = text.encode(), text.encode("utf-16-le"), text.encode("gb18030")
    for raw in (utf8, wide, chinese):
        assert needles.find(before + raw + after)
        assert needles.find(base64.b64encode(before + raw + after)), "base64"
        assert needles.find(base64.urlsafe_b64encode(before + raw + after)), "base64 for addresses"
    assert needles.find((before + utf8 + after).hex().encode()) and needles.find(json.dumps(text).encode())
    inside = b"x" * 100 + utf8 + after
    for packed in (zlib.compress(inside), gzip.compress(inside), zstandard.compress(inside)):
        assert needles.find_deep(before + packed + after)
    assert not needles.find_deep(before + after)


def test_the_search_finds_deleted_rows_and_the_log_ahead(tmp_path: Path) -> None:
    db = sqlite3.connect(tmp_path / "a.sqlite")
    db.execute("PRAGMA journal_mode=WAL")
    db.execute("CREATE TABLE t (x)")
    db.execute("INSERT INTO t VALUES (?)", (MARK,))
    db.commit()
    db.execute("DELETE FROM t")
    db.commit()
    assert Needles({"it": MARK}).find_below(tmp_path)
