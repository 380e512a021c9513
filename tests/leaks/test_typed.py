"""What a person typed cannot be written down by mistake: the type, and the one door to the logs."""

import ast
import copy
import json
import logging
import pickle
import threading
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.typed import Typed
from kiosk.errors import KioskError
from kiosk.journal import Ours, keep, tail
from kiosk.library.search import Query
from kiosk.library.understanding import understand
from kiosk.requests.form import TYPED, RequestForm, decode_form, encode_form
from tests.conftest import ROOT

SECRET = "绝密标记甲乙丙"


@pytest.mark.parametrize(
    "use",
    [
        lambda t: f"{t}",
        lambda t: f"{t:>20}",
        lambda t: "%s" % t,  # noqa: UP031
        lambda t: "{}".format(t),  # noqa: UP032
        str,
        lambda t: "".join([t]),
        lambda t: "a" + t,
        pickle.dumps,
        copy.deepcopy,
        json.dumps,
        msgspec.json.encode,
        hash,
        lambda t: {t: 1},
        lambda t: print(t),
        lambda t: str(KioskError("x", text=t)),
    ],
)
def test_it_refuses_every_way_out_but_one(use: Callable[[Typed], object]) -> None:
    with pytest.raises((TypeError, NotImplementedError)) as caught:
        use(Typed(SECRET))
    assert SECRET not in str(caught.value)


@given(st.text())
def test_it_gives_back_what_it_was_given(text: str) -> None:
    typed = Typed(text)
    assert typed.reveal() == text and typed == text and typed == Typed(typed) and len(typed) == len(text)
    assert bool(typed) == bool(text) and repr(typed) == "Typed(...)"
    buffer = typed._buffer
    typed.forget()
    assert typed.reveal() == "" and not buffer


def test_forms_and_questions_hold_nothing_else() -> None:
    fields = {"accept_other": True, "agency": "a", "language": "zh_CN"}
    form = RequestForm(**dict.fromkeys(TYPED, SECRET), **fields)
    assert SECRET not in repr(form) and set(TYPED) >= {"name", "document_number", "telephone", "address", "description"}
    for field in TYPED:
        assert isinstance(getattr(form, field), Typed)
    assert decode_form(encode_form(form)) == form
    form.answer("name", SECRET * 2)
    assert isinstance(form.name, Typed) and form.shown("name") == SECRET * 2
    form.forget()
    assert not any(getattr(form, field) for field in TYPED)
    assert SECRET not in repr(Query(text=SECRET)) and SECRET not in repr(understand(SECRET))


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    import sys

    hooks = sys.excepthook, sys.unraisablehook, threading.excepthook, logging.raiseExceptions
    handler = keep(tmp_path / "terminal.log")
    yield tmp_path / "terminal.log"
    logging.getLogger("mingchuang").removeHandler(handler)
    logging.getLogger("mingchuang").propagate = True
    logging.getLogger().removeHandler(handler)
    logging.captureWarnings(False)
    sys.excepthook, sys.unraisablehook, threading.excepthook, logging.raiseExceptions = hooks
    handler.close()


def test_the_door_writes_only_what_cannot_hold_a_persons_text(log: Path, capfd: pytest.CaptureFixture[str]) -> None:
    logger = logging.getLogger("mingchuang.test")
    logger.error("a %s %d %s", Typed(SECRET), 7, KioskError("disk.full", room=3))
    logger.error("b %s %s", SECRET, [SECRET])
    logger.error("c %s", Ours("code.of.ours"))
    logger.error(Typed(SECRET))
    logger.error("too many", SECRET, {"a": SECRET})
    try:
        int(SECRET)
    except ValueError:
        logger.exception("d")

    def die() -> None:
        raise ValueError(SECRET)

    thread = threading.Thread(target=die)
    thread.start()
    thread.join()
    text = log.read_text("utf-8")
    lines = [json.loads(line) for line in text.splitlines()]
    assert SECRET not in text and SECRET not in json.dumps(lines, ensure_ascii=False)
    assert lines[0]["with"] == ["<Typed>", 7, "disk.full (room=3)"] and lines[1]["with"] == ["<str>", "<list>"]
    assert lines[2]["with"] == ["code.of.ours"] and lines[3]["what"] == "<Typed>"
    assert lines[5]["error"] == "ValueError" and lines[5]["place"].startswith("test_typed.py:")
    assert lines[6]["with"][0] == "ValueError"
    told = capfd.readouterr()
    assert SECRET not in told.out + told.err
    assert tail(log, 3)[0].endswith("error too many") and "ValueError" in tail(log, 3)[1]
    assert tail(log.with_name("none"), 3) == []


def test_the_words_of_libraries_stay_outside(log: Path, capfd: pytest.CaptureFixture[str]) -> None:
    logging.getLogger("urllib3.connectionpool").warning(f"retrying /v1/requests/{SECRET}")
    logging.getLogger("uvicorn.error").error("%s", SECRET)
    logging.getLogger("asyncio").info("what is no warning is not kept")
    warnings.showwarning(UserWarning(SECRET), UserWarning, "library.py", 1)
    try:
        int(SECRET)
    except ValueError:
        logging.getLogger("uvicorn.error").exception(SECRET)
    lines = [json.loads(line) for line in log.read_text("utf-8").splitlines()]
    assert [line["of"] for line in lines] == ["urllib3.connectionpool", "uvicorn.error", "py.warnings", "uvicorn.error"]
    assert {line["what"] for line in lines} == {"a library's message"} and lines[-1]["error"] == "ValueError"
    told = capfd.readouterr()
    assert SECRET not in log.read_text("utf-8") + told.out + told.err


def test_logs_are_bounded_whatever_happens(log: Path) -> None:
    logger = logging.getLogger("mingchuang.test")
    for number in range(12_000):
        logger.info("a long line, " * 40 + "number %d", number)
    files = list(log.parent.iterdir())
    assert len(files) == 4 and sum(f.stat().st_size for f in files) <= 4_000_000


LOGGED = {"debug", "info", "warning", "error", "exception", "critical", "log"}


def test_every_logged_message_is_a_constant_of_the_source() -> None:
    seen = 0
    for room in ("kiosk", "ui", "sync"):
        for file in (ROOT / room).rglob("*.py"):
            for node in ast.walk(ast.parse(file.read_text("utf-8"))):
                if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
                    continue
                of = node.func.value
                logger = (isinstance(of, ast.Name) and of.id in ("log", "logger", "root")) or (
                    isinstance(of, ast.Call) and "getLogger" in ast.unparse(of.func)
                )
                if logger and node.func.attr in LOGGED:
                    seen += 1
                    assert isinstance(node.args[0], ast.Constant), f"{file}:{node.lineno}"
                assert ast.unparse(node.func) not in ("logging.basicConfig", "traceback.print_exc"), file
    assert seen >= 8


# Whoever reveals what a person typed answers for where it goes: nobody else may.
MAY_REVEAL = {
    "kiosk/content/typed.py": "the type itself",
    "kiosk/requests/form.py": "the checks, the wizard's pages, the plaintext of the seal",
    "kiosk/requests/paper.py": "the opened form, at the office that holds the key",
    "kiosk/library/search.py": "the question, to be understood",
    "kiosk/library/suggesting.py": "the question, to be completed",
    "kiosk/statistics/tally.py": "the known words of a question, to be counted; the rest is let go",
    "ui/bridges/apply.py": "suggesting agencies for a description",
    "ui/bridges/search.py": "the search field's own text",
    "ui/bridges/suggesting.py": "what is typed already is not suggested",
    "ui/bridges/undo.py": "what was erased goes back into its own field",
}


def test_only_known_places_reveal() -> None:
    found = {
        str(file.relative_to(ROOT))
        for room in ("kiosk", "ui", "sync")
        for file in (ROOT / room).rglob("*.py")
        if ".reveal()" in file.read_text("utf-8")
    }
    assert found == set(MAY_REVEAL)
