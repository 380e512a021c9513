"""Which documents hold a token: the inverted index, in segments, as numbers that numpy adds up.

Why not FTS5: see docs/decisions/0013. A token is 32 bits: a pair of neighbouring Chinese characters is its two
UTF-16 units, a single character of a title is ``0x3000_0000 | unit``, a word of letters and figures is its
checksum below that. A segment holds up to 60,000 documents under ordinals of 16 bits; for each field and token
one row of the table ``posting`` holds the ordinals, for bodies followed by one byte each of BM25's saturation of
the count. Segments are written once; small ones are joined when they become many, so the cost follows the change.
"""

from __future__ import annotations

import functools
import zlib
from collections.abc import Iterator
from typing import NamedTuple

import apsw
import numpy as np
import numpy.typing as npt

from kiosk.content.text import fold

BODY, TITLE, NAMES, SOUND = range(4)
"""Fields: body with headings; title; short title, number, agency, region, keywords; pinyin of titles."""

SEGMENT_DOCUMENTS = 60_000
"""The most documents of a segment; ordinals have 16 bits."""

SATURATION, LENGTH_SHARE, USUAL_LENGTH = 1.2, 0.35, 3000.0
"""BM25's k1 and b, and the length (characters) at which a document counts as usual."""
IMPACT = 100
"""An impact byte of this value is a weight of 1."""

SINGLE = 0x3000_0000

Entries = npt.NDArray[np.uint64]
"""What a field of a segment holds, one number each: token << 24 | ordinal << 8 | impact (0 where there is none)."""


@functools.cache
def _folding() -> npt.NDArray[np.uint16]:
    """Return for each UTF-16 unit the unit it is compared as (:func:`kiosk.content.text.fold`), where that is one."""
    table = np.arange(0x10000, dtype=np.uint16)
    for code in range(0x80, 0x10000):
        if 0x3400 <= code <= 0x9FFF or 0xAC00 <= code <= 0xDFFF:
            continue
        one = fold(chr(code))
        if len(one) == 1 and ord(one) < 0x10000:
            table[code] = ord(one)
    table[ord("A") : ord("Z") + 1] += 32
    return table


def folded_units(text: str) -> npt.NDArray[np.uint16]:
    """Return a text's UTF-16 units, folded without changing its length."""
    return _folding()[np.frombuffer(text.encode("utf-16-le", "surrogatepass"), np.uint16)]


def folded(text: str) -> str:
    """Return a text folded without changing its length."""
    return folded_units(text).tobytes().decode("utf-16-le", "surrogatepass")


def chinese(units: npt.NDArray[np.uint16]) -> npt.NDArray[np.bool_]:
    return ((units >= 0x3400) & (units <= 0x9FFF)) | ((units >= 0xD800) & (units <= 0xDFFF))


def word_token(word: str) -> int:
    return zlib.crc32(word.encode()) & 0x2FFF_FFFF


def pair(two: str) -> int:
    """Return the token of two Chinese characters, or of a word of letters and figures."""
    if two.isascii():
        return word_token(two)
    units = np.frombuffer(two.encode("utf-16-le", "surrogatepass"), np.uint16)
    return int(units[0]) << 16 | int(units[1]) if len(units) > 1 else single(two)


def single(character: str) -> int:
    """Return the token of one character of a title."""
    return SINGLE | (ord(character) & 0xFFFF)


def next_segment(db: apsw.Connection) -> int:
    """Return the number for a new segment."""
    row = db.execute("SELECT coalesce(max(id), 0) + 1 FROM segment").fetchone()
    return int(str(row[0])) if row else 1


def write_segment(db: apsw.Connection, segment: int, numbers: npt.NDArray[np.uint32]) -> None:
    """Write which documents a segment holds, by ordinal."""
    db.execute("INSERT INTO segment VALUES (?,?,?)", (segment, len(numbers), numbers.tobytes()))


class TokenRows(NamedTuple):
    """Rows of a field to be written: the tokens, where each one's documents begin and end, and those in bytes."""

    tokens: list[int]
    begins: list[int]
    ends: list[int]
    ordinals: bytes
    impacts: bytes


def rows_of(field: int, entries: Entries) -> TokenRows:
    """Return the rows of a field's entries, sorted, each once: arrays' work, which leaves Python to other threads."""
    tokens = entries >> np.uint64(24)
    starts = np.flatnonzero(np.concatenate(([True], tokens[1:] != tokens[:-1])))
    begins = starts.tolist()
    ordinals = (entries >> np.uint64(8)).astype(np.uint16).tobytes()
    impacts = entries.astype(np.uint8).tobytes() if field == BODY else b""
    return TokenRows(tokens[starts].tolist(), begins, [*begins[1:], len(entries)], ordinals, impacts)


def write_rows(db: apsw.Connection, segment: int, field: int, rows: TokenRows) -> None:
    """Write a field's rows of a segment."""
    first = (segment * 4 + field) << 32
    held: Iterator[bytes]
    if field == BODY:
        held = (rows.ordinals[2 * b : 2 * e] + rows.impacts[b:e] for b, e in zip(rows.begins, rows.ends, strict=True))
    else:
        held = (rows.ordinals[2 * b : 2 * e] for b, e in zip(rows.begins, rows.ends, strict=True))
    keys = (first | token for token in rows.tokens)
    db.executemany("INSERT INTO posting VALUES (?,?)", zip(keys, held, strict=True))


def read_rows(db: apsw.Connection, segment: int, field: int) -> Entries:
    """Return what :func:`write_rows` wrote."""
    low = (segment * 4 + field) << 32
    rows = db.execute("SELECT key, held FROM posting WHERE key BETWEEN ? AND ?", (low, low | 0xFFFF_FFFF)).fetchall()
    width = 3 if field == BODY else 2
    held: list[bytes] = [row[1] for row in rows]  # type: ignore[misc]
    sizes = [len(h) // width for h in held]
    tokens = np.array([int(str(row[0])) & 0xFFFF_FFFF for row in rows], np.uint64)
    ordinals = np.frombuffer(b"".join([h[: 2 * n] for h, n in zip(held, sizes, strict=True)]), np.uint16)
    entries = np.repeat(tokens, sizes) << np.uint64(24) | ordinals.astype(np.uint64) << np.uint64(8)
    if field == BODY:
        impacts = b"".join([h[2 * n :] for h, n in zip(held, sizes, strict=True)])
        entries |= np.frombuffer(impacts, np.uint8)
    return entries


def segments(db: apsw.Connection) -> list[tuple[int, npt.NDArray[np.uint32]]]:
    """Return the segments and the documents' numbers of each, by ordinal."""
    rows: list[tuple[int, bytes]] = db.execute("SELECT id, numbers FROM segment ORDER BY id").fetchall()  # type: ignore[assignment]
    return [(segment, np.frombuffer(numbers, np.uint32)) for segment, numbers in rows]
