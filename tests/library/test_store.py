"""The library file: one transaction, whatever dies; rebuilt when damaged; cost follows the change."""

import datetime as dt
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest

from kiosk.content.blocks import Article, Paragraph
from kiosk.content.operations import Drop, Put
from kiosk.content.records import Document, DocumentKind, Explainer
from kiosk.content.typed import Typed
from kiosk.library import rows
from kiosk.library.reading import Library
from kiosk.library.schema import LibraryError
from kiosk.library.search import Query, search
from kiosk.library.store import LibraryWriter

NOW = dt.datetime(2026, 6, 1, tzinfo=dt.UTC)
TODAY = NOW.date()


def put(number: int, text: str = "内容", **more: object) -> Put:
    return Put(record=Document(id=f"d{number}", title=f"第{number}号文件", body=(Paragraph(text=text),), **more))


def fill(path: Path, operations: list, to: int = 1, start: int = 0, base: bool = True):
    with LibraryWriter(path) as writer:
        return writer.apply(operations, from_sequence=start, to_sequence=to, base=base, applied_at=NOW)


def test_a_missing_library_reads_as_empty(tmp_path: Path) -> None:
    library = Library(tmp_path / "none.sqlite")
    assert library.document("x") is None and library.newest(TODAY) == [] and library.state().sequence == 0


def test_base_and_delta_and_base_again(tmp_path: Path) -> None:
    path = tmp_path / "l.sqlite"
    assert fill(path, [put(1), put(2), put(3)]).added == 3
    done = fill(path, [put(2, "改过"), Drop(kind="document", id="d3"), put(4)], to=2, start=1, base=False)
    assert (done.added, done.changed, done.dropped) == (1, 1, 1)
    again = fill(path, [put(1), put(2, "改过"), put(5)], to=3)
    assert (again.added, again.unchanged, again.dropped) == (1, 2, 1)
    library = Library(path)
    assert {s.id for s in library.newest(TODAY)} == {"d1", "d2", "d5"}
    assert library.state().sequence == 3 and library.document("d2").body[0].text == "改过"


def test_within_one_pack_the_last_word_on_a_record_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rows are written a little later, by the batch: what comes after must still see them."""
    for batch in (1, rows.BATCH):
        monkeypatch.setattr(rows, "BATCH", batch)
        path = tmp_path / f"{batch}.sqlite"
        drop = Drop(kind="document", id="d3")
        done = fill(path, [put(1), put(2), put(1, "改过"), put(2), put(3), drop, put(4), put(4, "也改过" * 400)])
        assert (done.added, done.changed, done.unchanged, done.dropped) == (4, 2, 1, 1)
        library = Library(path)
        assert {s.id for s in library.newest(TODAY)} == {"d1", "d2", "d4"}
        assert library.document("d1").body[0].text == "改过" and library.document("d4").body[0].text == "也改过" * 400
        found = search(library, Query(text=Typed("改过")), TODAY)
        assert {hit.document.id for hit in found.hits} == {"d1", "d4"}
        with LibraryWriter(path) as writer:
            assert list(writer.faults()) == []


def test_a_number_is_given_once(tmp_path: Path) -> None:
    """What is held of a document that is gone must never be taken for another's."""
    path = tmp_path / "library.sqlite"
    fill(path, [put(1), put(2)])
    fill(path, [Drop(kind="document", id="d2"), put(3)], to=2, start=1, base=False)
    assert Library(path).rows("SELECT id, number FROM document ORDER BY id") == [("d1", 1), ("d3", 3)]


def test_a_whole_library_has_every_index_and_a_broken_one_keeps_them(tmp_path: Path) -> None:
    def indexes(path: Path) -> set[str]:
        db = apsw.Connection(str(path))
        return {str(name) for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type='index'")}

    def broken() -> Iterator[Put]:
        yield put(1)
        raise ValueError("the pack ends here")

    LibraryWriter(tmp_path / "empty.sqlite").close()
    all_ = indexes(tmp_path / "empty.sqlite")
    with pytest.raises(ValueError, match="ends here"):
        fill(tmp_path / "broken.sqlite", broken())
    fill(tmp_path / "whole.sqlite", [put(1), put(2)])
    assert len(all_) > 8 and indexes(tmp_path / "broken.sqlite") == all_ == indexes(tmp_path / "whole.sqlite")


def test_a_delta_that_does_not_follow_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "l.sqlite"
    fill(path, [put(1)])
    with pytest.raises(LibraryError, match=r"library\.sequence"):
        fill(path, [put(2)], to=3, start=2, base=False)
    assert Library(path).document("d2") is None


def test_an_error_in_the_middle_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "l.sqlite"
    fill(path, [put(1)])

    def broken():
        yield put(2)
        raise ValueError("cut off")

    with pytest.raises(ValueError, match="cut off"):
        fill(path, broken(), to=2, start=1, base=False)
    assert [s.id for s in Library(path).newest(TODAY)] == ["d1"] and LibraryWriter(path).check() == []


def test_readers_see_the_old_library_until_the_commit(tmp_path: Path) -> None:
    path = tmp_path / "l.sqlite"
    fill(path, [put(1, "旧")])
    library = Library(path)
    seen = []

    def watching():
        yield put(1, "新")
        seen.append(library.document("d1").body[0].text)

    fill(path, watching(), to=2, start=1, base=False)
    assert seen == ["旧"] and library.document("d1").body[0].text == "新"


def test_versions_links_and_register(tmp_path: Path) -> None:
    path = tmp_path / "l.sqlite"
    old = put(1, family="f", document_kind=DocumentKind.NORMATIVE, published=dt.date(2020, 1, 1))
    new = put(2, family="f", document_kind=DocumentKind.NORMATIVE, published=dt.date(2024, 1, 1))
    explainer = Put(record=Explainer(id="e", title="解读", documents=("d2",)))
    fill(path, [old, new, explainer])
    library = Library(path)
    assert [v.id for v in library.versions("d1", TODAY)] == ["d2", "d1"]
    assert [e.id for e in library.explainers_of("d2")] == ["e"] and library.explainers_of("d1") == []
    assert {s.id for s in library.register(TODAY)} == {"d1", "d2"}


@pytest.mark.parametrize("damage", ["truncated", "noise", "emptied"])
def test_a_damaged_file_says_so(tmp_path: Path, damage: str) -> None:
    path = tmp_path / "l.sqlite"
    fill(path, [put(n) for n in range(50)])
    data = bytearray(path.read_bytes())
    changed = {"truncated": data[: len(data) // 2], "noise": b"\x5a" * len(data), "emptied": data[:0]}[damage]
    path.write_bytes(bytes(changed))
    for suffix in ("-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    if damage == "emptied":
        assert Library(path).newest(TODAY) == []
    else:
        with pytest.raises(LibraryError, match=r"library\.damaged"):
            Library(path).newest(TODAY)


KILLED = """
import datetime as dt, sys
from pathlib import Path
from kiosk.content.blocks import Paragraph
from kiosk.content.operations import Put
from kiosk.content.records import Document
from kiosk.library.store import LibraryWriter
path, step = Path(sys.argv[1]), int(sys.argv[2])
with LibraryWriter(path) as w:
    at = w.sequence()
    print("ready", flush=True)
    while True:
        at += 1
        w.apply([Put(record=Document(id=f"d{n}", title=f"版{at}", body=(Paragraph(text="字" * 300),))) for n in range(120)],
                from_sequence=at - 1, to_sequence=at, base=False, applied_at=dt.datetime.now(dt.UTC))
"""


def test_killed_at_any_instant_the_library_is_one_whole_release(tmp_path: Path) -> None:
    path = tmp_path / "l.sqlite"
    for trial in range(6):
        child = subprocess.Popen([sys.executable, "-c", KILLED, str(path), str(trial)], stdout=subprocess.PIPE)
        assert child.stdout is not None and child.stdout.readline()
        time.sleep(0.05 + trial * 0.037)
        os.kill(child.pid, signal.SIGKILL)
        child.wait()
        library = Library(path)
        sequence = library.state().sequence
        titles = {s.title for s in library.newest(TODAY, 500)}
        assert titles == ({f"版{sequence}"} if sequence else set())
        with LibraryWriter(path) as writer:
            assert writer.check() == []


def test_a_full_disk_changes_nothing_and_says_so(tmp_path: Path) -> None:
    path = tmp_path / "l.sqlite"
    fill(path, [put(1)])
    script = (
        "import random,resource,signal,sys;signal.signal(signal.SIGXFSZ,signal.SIG_IGN);resource.setrlimit(resource.RLIMIT_FSIZE,(400000,400000));"
        "import datetime as dt;from pathlib import Path;from tests.library.test_store import put,fill;"
        "from kiosk.library.schema import LibraryError\n"
        "try:\n    fill(Path(sys.argv[1]),[put(n,''.join(map(chr,random.Random(n).choices(range(0x4e00,0x9fa5),k=5000)))) for n in range(2,400)],to=2,start=1,base=False)\n"
        "except LibraryError as e:\n    print(e.code)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(path)], capture_output=True, text=True, cwd=Path(__file__).parents[2]
    )
    assert done.stdout.strip() in ("library.full", "library.disk"), done.stderr
    assert [s.id for s in Library(path).newest(TODAY)] == ["d1"]


def test_a_document_of_a_million_characters(tmp_path: Path) -> None:
    path = tmp_path / "l.sqlite"
    body = tuple(Article(label=f"第{n}条", number=n, paragraphs=("文" * 1000,)) for n in range(1, 1001))
    fill(path, [Put(record=Document(id="big", title="巨大的文件", body=body))])
    assert len(Library(path).document("big").body) == 1000
