"""Which documents hold a token: the inverted index, in segments, as numbers that numpy adds up.

Why not FTS5: see docs/decisions/0013. A token is 32 bits: a pair of neighbouring Chinese characters is its two
UTF-16 units, a single character of a title is ``0x3000_0000 | unit``, a word of letters and figures is its
checksum below that. A segment holds some thousand documents under ordinals of 16 bits; for each field and token
one row of the table ``posting`` holds the ordinals, for bodies followed by one byte each of BM25's saturation of
the count. Segments are written once; small ones are joined when they become many, so the cost follows the change.
"""

from __future__ import annotations

import functools
import re
import unicodedata
import zlib
from collections.abc import Iterable, Iterator, Sequence

import apsw
import numpy as np
import numpy.typing as npt

BODY, TITLE, NAMES, SOUND = range(4)
"""Fields: body with headings; title; short title, number, agency, region, keywords; pinyin of titles."""

PAIRS = 6_000_000
"""Tokens gathered before a segment is written: some 150 MB at the peak."""

SEGMENT_DOCUMENTS = 60_000
SMALL = 4096
"""Segments below this many documents are joined when there are more than :data:`MANY` of them."""
MANY = 6

SATURATION, LENGTH_SHARE, USUAL_LENGTH = 1.2, 0.35, 3000.0
"""BM25's k1 and b, and the length (characters) at which a document counts as usual."""
IMPACT = 100
"""An impact byte of this value is a weight of 1."""

_WORD = re.compile(r"[a-z0-9]+")
_SINGLE = 0x3000_0000

Tokens = npt.NDArray[np.uint32]
_Keys = npt.NDArray[np.uint64]


@functools.cache
def _folding() -> npt.NDArray[np.uint16]:
    """Return for each UTF-16 unit the unit it is compared as: NFKC and lower case, where that is one unit."""
    table = np.arange(0x10000, dtype=np.uint16)
    for code in range(0x80, 0x10000):
        if 0x3400 <= code <= 0x9FFF or 0xAC00 <= code <= 0xDFFF:
            continue
        folded = unicodedata.normalize("NFKC", chr(code)).lower()
        if len(folded) == 1 and ord(folded) < 0x10000:
            table[code] = ord(folded)
    table[ord("A") : ord("Z") + 1] += 32
    return table


def folded_units(text: str) -> npt.NDArray[np.uint16]:
    """Return a text's UTF-16 units, folded without changing its length."""
    return _folding()[np.frombuffer(text.encode("utf-16-le", "surrogatepass"), np.uint16)]


def folded(text: str) -> str:
    """Return a text folded without changing its length."""
    return folded_units(text).tobytes().decode("utf-16-le", "surrogatepass")


def _chinese(units: npt.NDArray[np.uint16]) -> npt.NDArray[np.bool_]:
    return ((units >= 0x3400) & (units <= 0x9FFF)) | ((units >= 0xD800) & (units <= 0xDFFF))


def _word(word: str) -> int:
    return zlib.crc32(word.encode()) & 0x2FFF_FFFF


def pair(two: str) -> int:
    """Return the token of two Chinese characters, or of a word of letters and figures."""
    if two.isascii():
        return _word(two)
    units = np.frombuffer(two.encode("utf-16-le", "surrogatepass"), np.uint16)
    return int(units[0]) << 16 | int(units[1]) if len(units) > 1 else single(two)


def single(character: str) -> int:
    """Return the token of one character of a title."""
    return _SINGLE | (ord(character) & 0xFFFF)


def sound_tokens(letters: str, kind: int) -> list[int]:
    """Return the tokens of pinyin: each three letters in a row; `kind` 1 for syllables, 2 for initials."""
    raw = letters.encode("ascii", "ignore")
    return [kind << 24 | raw[i] << 16 | raw[i + 1] << 8 | raw[i + 2] for i in range(len(raw) - 2)]


class SegmentBuilder:
    """Gathers documents and writes them as segments, within the caller's transaction."""

    def __init__(self, db: apsw.Connection) -> None:
        self._db = db
        self._numbers: list[int] = []
        self._lengths: list[int] = []
        self._waiting: list[tuple[npt.NDArray[np.uint16], npt.NDArray[np.uint16], npt.NDArray[np.uint16]]] = []
        self._sounds: list[_Keys] = []
        self._gathered: list[list[_Keys]] = [[], [], [], []]
        self._count = 0

    def add(
        self,
        number: int,
        body: npt.NDArray[np.uint16],
        title: str,
        names: str,
        sounds: Sequence[int],
    ) -> None:
        """Add a document: its folded body, title and names (folded), and the tokens of its pinyin."""
        ordinal = len(self._numbers)
        self._numbers.append(number)
        self._lengths.append(len(body))
        self._waiting.append((body, folded_units(title), folded_units(names)))
        if sounds:
            tokens = np.array(sounds, np.uint64)
            self._gathered[SOUND].append(tokens << np.uint64(16) | np.uint64(ordinal))
        self._count += len(body)
        if len(self._waiting) >= 256 or len(body) > 100_000:
            self._take()
        if self._count >= PAIRS or len(self._numbers) >= SEGMENT_DOCUMENTS:
            self.flush()

    def _take(self) -> None:
        first = len(self._numbers) - len(self._waiting)
        for field in (BODY, TITLE, NAMES):
            texts = [waiting[field] for waiting in self._waiting]
            units = np.concatenate([part for text in texts for part in (text, _BREAK)])
            ordinals = np.repeat(np.arange(first, first + len(texts), dtype=np.uint64), [len(t) + 1 for t in texts])
            chinese = _chinese(units)
            both = chinese[:-1] & chinese[1:]
            wide = units.astype(np.uint64)
            pairs = (wide[:-1][both] << np.uint64(16)) | wide[1:][both]
            self._gathered[field].append(pairs << np.uint64(16) | ordinals[:-1][both])
            if field == TITLE:
                singles = (wide[chinese] | np.uint64(_SINGLE)) << np.uint64(16) | ordinals[chinese]
                self._gathered[field].append(singles)
            if np.any((units >= 48) & (units <= 122)):
                # The units of letters stand in the text at their own places: ask a regular expression once.
                text = units.tobytes().decode("utf-16-le", "replace") if not _has_wide(units) else None
                self._words(field, text, units, ordinals)
        self._waiting.clear()

    def _words(
        self, field: int, text: str | None, units: npt.NDArray[np.uint16], ordinals: npt.NDArray[np.uint64]
    ) -> None:
        if text is None:  # Characters beyond the BMP would shift the places.
            text = np.where(units >= 0xD800, 0x20, units).astype(np.uint16).tobytes().decode("utf-16-le", "replace")
        found = [(_word(m[0]), m.start()) for m in _WORD.finditer(text)]
        if found:
            tokens, places = np.array(found, np.uint64).T
            self._gathered[field].append(tokens << np.uint64(16) | ordinals[places.astype(np.int64)])

    def flush(self) -> None:
        """Write what is gathered as a segment."""
        if not self._numbers:
            return
        self._take_rest()
        segment = next_segment(self._db)
        lengths = np.array(self._lengths, np.float32)
        for field in range(4):
            gathered = self._gathered[field]
            if not gathered:
                continue
            keys = np.concatenate(gathered)
            gathered.clear()
            if not len(keys):
                continue
            keys.sort()
            starts = np.flatnonzero(np.concatenate(([True], keys[1:] != keys[:-1])))
            counts = np.diff(np.append(starts, len(keys))).astype(np.float32)
            keys = keys[starts]
            impacts = None
            if field == BODY:
                impacts = _impacts(counts, lengths[(keys & np.uint64(0xFFFF)).astype(np.int64)])
            write_rows(self._db, segment, field, keys, impacts)
        write_segment(self._db, segment, np.array(self._numbers, np.uint32))
        self._numbers.clear()
        self._lengths.clear()
        self._count = 0

    def _take_rest(self) -> None:
        if self._waiting:
            self._take()


_BREAK = np.zeros(1, np.uint16)


def _has_wide(units: npt.NDArray[np.uint16]) -> bool:
    return bool(np.any((units >= 0xD800) & (units <= 0xDFFF)))


def _impacts(counts: npt.NDArray[np.float32], lengths: npt.NDArray[np.float32]) -> npt.NDArray[np.uint8]:
    norm = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * lengths / USUAL_LENGTH)
    return np.clip(counts * (SATURATION + 1) / (counts + norm) * IMPACT, 1, 255).astype(np.uint8)


def next_segment(db: apsw.Connection) -> int:
    """Return the number for a new segment."""
    row = db.execute("SELECT coalesce(max(id), 0) + 1 FROM segment").fetchone()
    return int(str(row[0])) if row else 1


def write_segment(db: apsw.Connection, segment: int, numbers: npt.NDArray[np.uint32]) -> None:
    """Write which documents a segment holds, by ordinal."""
    db.execute("INSERT INTO segment VALUES (?,?,?)", (segment, len(numbers), numbers.tobytes()))


def write_rows(
    db: apsw.Connection, segment: int, field: int, keys: _Keys, impacts: npt.NDArray[np.uint8] | None
) -> None:
    """Write a field's rows of a segment: `keys` are token << 16 | ordinal, sorted, each once."""
    tokens = keys >> np.uint64(16)
    starts = np.flatnonzero(np.concatenate(([True], tokens[1:] != tokens[:-1])))
    rows = ((tokens[starts].astype(np.int64)) | (segment * 4 + field) << 32).tolist()
    ends = [*starts.tolist()[1:], len(keys)]
    ordinals = (keys & np.uint64(0xFFFF)).astype(np.uint16).tobytes()
    begins = starts.tolist()
    held: Iterator[bytes]
    if impacts is None:
        held = (ordinals[2 * b : 2 * e] for b, e in zip(begins, ends, strict=True))
    else:
        weights = impacts.tobytes()
        held = (ordinals[2 * b : 2 * e] + weights[b:e] for b, e in zip(begins, ends, strict=True))
    db.executemany("INSERT INTO posting VALUES (?,?)", zip(rows, held, strict=True))


def join_small(db: apsw.Connection) -> None:
    """Join small segments when they are many, and rewrite those whose documents are mostly gone."""
    alive = {int(str(row[0])) for row in db.execute("SELECT number FROM document")} if _due(db) else set()
    if not alive:
        return
    chosen: list[tuple[int, npt.NDArray[np.uint32], npt.NDArray[np.bool_]]] = []
    total = 0
    for segment, numbers in segments(db):
        living = np.fromiter((int(n) in alive for n in numbers), np.bool_, len(numbers))
        size = int(living.sum())
        if (len(numbers) < SMALL or size * 2 < len(numbers)) and total + size <= SEGMENT_DOCUMENTS:
            chosen.append((segment, numbers, living))
            total += size
    if len(chosen) < 2 and all(living.all() for _, _, living in chosen):
        return
    _join(db, chosen)


def _due(db: apsw.Connection) -> bool:
    """Whether joining is worth a look: many small segments, or more dead documents than living ones."""
    row = db.execute("SELECT sum(documents < ?), sum(documents) FROM segment", (SMALL,)).fetchone()
    living = db.execute("SELECT count(*) FROM document").fetchone()
    if row is None or living is None or row[1] is None:
        return False
    return int(str(row[0])) > MANY or int(str(row[1])) > 2 * int(str(living[0])) + SMALL


def _join(db: apsw.Connection, chosen: Sequence[tuple[int, npt.NDArray[np.uint32], npt.NDArray[np.bool_]]]) -> None:
    made = next_segment(db)
    for field in range(4):
        keys: list[_Keys] = []
        weights: list[npt.NDArray[np.uint8]] = []
        base = 0
        for segment, _, living in chosen:
            low = (segment * 4 + field) << 32
            rows = db.execute("SELECT key, held FROM posting WHERE key BETWEEN ? AND ?", (low, low | 0xFFFF_FFFF))
            moved = (np.cumsum(living) - 1 + base).astype(np.uint64)
            found = [(key & 0xFFFF_FFFF, held) for key, held in rows]
            tokens, held = [token for token, _ in found], [held for _, held in found]
            width = 3 if field == BODY else 2
            sizes = [len(h) // width for h in held]
            if sizes:
                ordinals = np.frombuffer(b"".join(h[: 2 * n] for h, n in zip(held, sizes, strict=True)), np.uint16)
                kept = living[ordinals]
                spread = np.repeat(np.array(tokens, np.uint64), sizes)
                keys.append((spread << np.uint64(16) | moved[ordinals])[kept])
                if field == BODY:
                    impacts = b"".join(h[2 * n :] for h, n in zip(held, sizes, strict=True))
                    weights.append(np.frombuffer(impacts, np.uint8)[kept])
            base += int(living.sum())
        if keys:
            joined = np.concatenate(keys)
            order = np.argsort(joined, kind="stable")
            impact = np.concatenate(weights)[order] if weights else None
            if len(joined):
                write_rows(db, made, field, joined[order], impact)
    write_segment(db, made, np.concatenate([numbers[living] for _, numbers, living in chosen]))
    for segment, _, _ in chosen:
        db.execute("DELETE FROM posting WHERE key BETWEEN ? AND ?", (segment << 34, (segment + 1 << 34) - 1))
        db.execute("DELETE FROM segment WHERE id=?", (segment,))


def segments(db: apsw.Connection) -> Iterable[tuple[int, npt.NDArray[np.uint32]]]:
    """Return the segments and the documents' numbers of each, by ordinal."""
    rows: list[tuple[int, bytes]] = db.execute("SELECT id, numbers FROM segment ORDER BY id").fetchall()  # type: ignore[assignment]
    return [(segment, np.frombuffer(numbers, np.uint32)) for segment, numbers in rows]
