"""A code scanner that types like a keyboard: its burst of keys told from a person's, and what it read understood.

A scanner sends a whole code within milliseconds and ends it with Enter. Keys are held back until it is clear who
types: a person's go on as they came, a scanner's never reach a field.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from enum import Enum, StrEnum
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from kiosk.library.reading import Library
from kiosk.requests.receipts import parse

GAP = 0.045
"""Seconds between two keys of a scanner, at most; the fastest typist needs more."""

SHORTEST = 6
"""Characters that nobody types so fast."""

LONGEST = 2000
"""Characters of a code that are kept; a longer one is nothing of ours."""


class Verdict(Enum):
    """What becomes of a key that was pressed."""

    HELD = "held"
    """It may be a scanner's: wait for the next, or for :data:`GAP` and a little."""
    PASSED = "passed"
    """It is a person's."""
    ENDED = "ended"
    """The scanner has ended; :meth:`Burst.take` gives the code."""


@dataclass
class Burst:
    """Keys as they come. Times are in seconds of any steady clock."""

    text: str = ""
    _last: float = field(default=float("-inf"))
    _drowned: bool = False

    def key(self, text: str, now: float, *, enter: bool = False) -> Verdict:
        """Take a key into account: its text, or that it is Enter."""
        fast = now - self._last <= GAP
        if enter:
            if self.scanning and fast:
                return Verdict.ENDED
            return Verdict.PASSED
        if text == "":
            return Verdict.HELD if self.scanning and fast else Verdict.PASSED
        self._last = now
        if len(self.text) < LONGEST:
            self.text += text
        else:
            self._drowned = True
        return Verdict.HELD

    @property
    def scanning(self) -> bool:
        """Whether what is held can only be a scanner's."""
        return len(self.text) >= SHORTEST

    def take(self) -> str:
        """Return the code and begin anew; empty where it was too long to be one."""
        text = "" if self._drowned else self.text
        self.text, self._drowned, self._last = "", False, float("-inf")
        return text


class Kind(StrEnum):
    """What a code leads to."""

    RECEIPT = "receipt"
    DOCUMENT = "document"


class Scanned(NamedTuple):
    """A code understood: a receipt number as shown, or an address that may be a document's."""

    kind: Kind
    value: str


_ADDRESS = re.compile(r"https?://", re.IGNORECASE)


def understood(code: str) -> Scanned | None:
    """Return what a code may lead to, or None for anything else: a control character, another's code, rubbish.

    A document's address is not known to be the library's until it is looked up there.
    """
    code = unicodedata.normalize("NFKC", code).strip()
    if not code or any(unicodedata.category(c)[0] == "C" for c in code):
        return None
    number = parse(code)
    if number is not None:
        return Scanned(Kind.RECEIPT, number)
    return Scanned(Kind.DOCUMENT, code) if _ADDRESS.match(code) and urlsplit(code).hostname else None


def _bare(address: str) -> str:
    """Return an address without what does not tell pages apart: scheme, case of the host, a last slash."""
    parts = urlsplit(address)
    query = "?" + parts.query if parts.query else ""
    return parts.netloc.lower() + unquote(parts.path).rstrip("/") + query


def document_of(library: Library, address: str) -> str | None:
    """Return the id of the document whose official page, or whose page at the portal, has this address.

    Reads every document where the address is not the portal's own: call it off the UI thread.

    Raises:
        KioskError: the library cannot be read.
    """
    wanted, pages = _bare(address), library.portal().document_url
    if pages and wanted.startswith(_bare(pages) + "/"):
        identifier = wanted.removeprefix(_bare(pages) + "/")
        return identifier if library.document(identifier) else None
    host = urlsplit(address).netloc.lower()
    near = "SELECT id FROM record WHERE kind='document' AND instr(lower(data), ?) > 0 AND instr(data, ?) > 0"
    for row in library.rows(near, (host, urlsplit(address).path.rstrip("/"))):
        document = library.document(str(row[0]))
        if document is not None and document.source_url and _bare(document.source_url) == wanted:
            return document.id
    return None
