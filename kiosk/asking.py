"""Asking how a request stands that was handed in at another terminal.

The screens touch no network: they leave the receipt number in a file, the daemon asks the portal and leaves the
answer beside it. Both files go when the sitting ends, or after a minute.
"""

from __future__ import annotations

import contextlib
import time
from enum import StrEnum
from pathlib import Path

import msgspec

from kiosk.errors import UNREADABLE_FILE
from kiosk.files import replace_file
from kiosk.requests.receipts import parse
from kiosk.requests.wire import Status

KEPT_SECONDS = 60.0
"""A question or an answer older than this belongs to someone who has gone."""


class Outcome(StrEnum):
    """What became of a question."""

    FOUND = "found"
    UNKNOWN = "unknown"  # the portal has no such receipt
    UNREACHABLE = "unreachable"


class Answer(msgspec.Struct, frozen=True):
    """The daemon's answer to a question; `status` where the outcome is FOUND."""

    outcome: Outcome
    status: Status | None = None


class Asking:
    """The directory of questions and answers, ``terminal/asking``."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory

    def ask(self, receipt: str) -> None:
        """Leave a question; an answer from before is forgotten."""
        self.directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        (self.directory / f"{receipt}.answer").unlink(missing_ok=True)
        replace_file(self.directory / f"{receipt}.question", b"")

    def questions(self) -> list[str]:
        """Return the receipts asked for and not yet answered; what is too old is removed."""
        found = []
        for file in self.directory.glob("*"):
            with contextlib.suppress(OSError):
                if time.time() - file.stat().st_mtime > KEPT_SECONDS:
                    file.unlink()
                elif file.suffix == ".question" and parse(file.stem) == file.stem:
                    found.append(file.stem)
        return found

    def answer(self, receipt: str, answer: Answer) -> None:
        """Leave an answer, unless whoever asked has gone."""
        question = self.directory / f"{receipt}.question"
        if question.exists():
            replace_file(self.directory / f"{receipt}.answer", msgspec.json.encode(answer))
            question.unlink(missing_ok=True)

    def answered(self, receipt: str) -> Answer | None:
        """Return the answer once it is there."""
        try:
            data = (self.directory / f"{receipt}.answer").read_bytes()
            return msgspec.json.decode(data, type=Answer)
        except UNREADABLE_FILE:
            return None

    def wipe(self) -> None:
        """Forget every question and answer."""
        for file in self.directory.glob("*"):
            with contextlib.suppress(OSError):
                file.unlink()
