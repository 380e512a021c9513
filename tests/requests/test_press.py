"""Pages for the printer, set by another process."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.content.blocks import Article
from kiosk.content.records import Document
from kiosk.errors import KioskError
from kiosk.requests.press import document_job, pressed, receipt_job
from kiosk.requests.submit import Receipt

RECEIPT = Receipt(
    receipt="8DM0-SAZJ-8AZJ-6",
    agency="a",
    agency_name="某机关",
    received=dt.date(2026, 11, 24),
    received_at=dt.datetime(2026, 11, 24, 3, tzinfo=dt.UTC),
    deadline=dt.date(2026, 12, 22),
    url="http://127.0.0.1/r/8DM0-SAZJ-8AZJ-6",
)


def test_a_receipt_and_a_document_become_pages() -> None:
    body = (Article(label="第一条", number=1, paragraphs=("为了甲。",)),)
    for job in (receipt_job(RECEIPT, "en"), document_job(Document(id="a", title="甲", body=body), "现行有效")):
        assert pressed(job).startswith(b"%PDF-")


def test_what_is_wrong_comes_back_in_its_own_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MINGCHUANG_ASSETS", str(tmp_path))
    with pytest.raises(KioskError, match=r"font\.missing"):
        pressed(receipt_job(RECEIPT, "en"))


def test_the_typesetter_is_not_in_the_terminal() -> None:
    """It takes 60 MB (docs/decisions/0020)."""
    program = "import sys, ui.bridges.printing, kiosk.requests.press; sys.exit('fpdf' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
