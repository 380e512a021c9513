"""Taking a page away on paper: from the reader's button to what the printing system is given."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.words import say
from tests.screens.hand import Hand

LPSTAT = "#!/bin/sh\necho 'system default destination: hall'\n"
LP = '#!/bin/sh\nfor file; do :; done\ncp "$file" "{taken}"\n'


@pytest.fixture
def taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A printing system with one queue, that keeps what it is given in this file."""
    programs, file = tmp_path / "programs", tmp_path / "taken.pdf"
    programs.mkdir()
    for name, text in (("lpstat", LPSTAT), ("lp", LP.format(taken=file))):
        (programs / name).write_text(text)
        (programs / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}:{os.environ['PATH']}")
    return file


def test_a_document_is_printed_by_two_taps(taken: Path, hand: Hand) -> None:
    hand.terminal.session.touched()
    law = hand.terminal.library.documents("document_kind", "law", 0)[0]
    hand.terminal.engine.singletonInstance("Mingchuang.Controls", "Nav").go("Reader", {"document": law["id"]})
    hand.tap(say("reader.take", "zh_CN"))
    hand.tap(say("print.document", "zh_CN"))
    hand.wait(lambda: hand.sees(say("print.done", "zh_CN")))
    assert taken.read_bytes().startswith(b"%PDF-") and taken.stat().st_size > 5000
    assert not list(hand.terminal.context.sitting.scratch.glob("*.pdf"))
