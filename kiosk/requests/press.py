"""Setting a page for the printer in a process of its own: the typesetter takes 60 MB that a terminal has no room for.

Run as ``python -m kiosk.requests.press``: a :class:`Job` comes in, a PDF goes out; or exit code 1, and an error's code
and what fills its words.
"""

from __future__ import annotations

import subprocess
import sys

import msgspec

from kiosk.content.codec import decode, encode
from kiosk.content.records import Document
from kiosk.errors import UNREADABLE, KioskError
from kiosk.requests.submit import Receipt

SECONDS = 60
"""A law of a million characters is set in less."""


class Job(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be printed: a receipt in a language, or a document and the words for its validity (时效)."""

    receipt: Receipt | None = None
    language: str = ""
    document: bytes = b""
    validity: str = ""


class _Failure(msgspec.Struct, frozen=True):
    code: str
    params: dict[str, str | int]


def receipt_job(receipt: Receipt, language: str) -> Job:
    """Return the printing of a receipt."""
    return Job(receipt=receipt, language=language)


def document_job(document: Document, validity: str) -> Job:
    """Return the printing of a document, its validity plain at the head."""
    return Job(document=encode(document), validity=validity)


def pressed(job: Job) -> bytes:
    """Return the PDF of a job, made by another process.

    Raises:
        KioskError: ``font.missing``, or ``printer.unset``: the page could not be set.
    """
    try:
        done = subprocess.run(
            [sys.executable, "-m", __name__],
            input=msgspec.json.encode(job),
            capture_output=True,
            timeout=SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise KioskError("printer.unset") from error
    if done.returncode == 0:
        return done.stdout
    try:
        failure = msgspec.json.decode(done.stdout, type=_Failure)
    except UNREADABLE:
        raise KioskError("printer.unset") from None
    raise KioskError(failure.code, **failure.params)


def main() -> None:
    """Set one job."""
    from kiosk.requests.paper import document_pdf, receipt_pdf

    job = msgspec.json.decode(sys.stdin.buffer.read(), type=Job)
    try:
        if job.receipt is not None:
            page = receipt_pdf(job.receipt, job.language)
        else:
            document = decode(job.document)
            assert isinstance(document, Document)  # noqa: S101 - document_job put one there
            page = document_pdf(document, job.validity)
    except KioskError as error:
        sys.stdout.buffer.write(msgspec.json.encode(_Failure(error.code, error.params)))
        sys.exit(1)
    sys.stdout.buffer.write(page)


if __name__ == "__main__":
    main()
