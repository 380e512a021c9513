"""What search keeps in memory of a library: one number for each property of each document, and its title.

Loaded anew when a release has come; some 100 MB for 100,000 documents. Documents are meant by their slot, their
place in these arrays; slot ``count`` is nobody's: what is held of dropped documents falls there.
"""

from __future__ import annotations

import datetime as dt
import threading
import weakref
from collections.abc import Iterable

import apsw
import numpy as np
import numpy.typing as npt

from kiosk.content.records import DocumentKind
from kiosk.content.validity import CURRENT, Validity
from kiosk.library import postings
from kiosk.library.meaning import DIMENSIONS
from kiosk.library.passages import Opened
from kiosk.library.reading import Library

Floats = npt.NDArray[np.float32]
Slots = npt.NDArray[np.intp]
Marks = npt.NDArray[np.bool_]

RANK = {
    DocumentKind.CONSTITUTION: 0.9,
    DocumentKind.LAW: 1.0,
    DocumentKind.ADMINISTRATIVE_REGULATION: 0.9,
    DocumentKind.SUPERVISORY_REGULATION: 0.8,
    DocumentKind.JUDICIAL_INTERPRETATION: 0.6,
    DocumentKind.DEPARTMENT_RULE: 0.6,
    DocumentKind.NORMATIVE: 0.6,
    DocumentKind.POLICY: 0.6,
    DocumentKind.LOCAL_RULE: 0.4,
    DocumentKind.LOCAL_REGULATION: 0.35,
    DocumentKind.CASE: -1.2,
    DocumentKind.OTHER: 0.3,
}
"""What a document is worth by its kind, all else being equal: the law before its local echo and the commentary."""

VALIDITIES = tuple(Validity)
NATIONAL = ("全国", "")
"""Regions of texts that hold everywhere."""
EXACT_VECTORS = 12_000
"""Up to this many vectors are compared whole; of more, the nearest by sign first."""

_BY_ENDING = {"amended": Validity.AMENDED, "repealed": Validity.REPEALED, "expired": Validity.EXPIRED}
_COLUMNS = (
    "number, core, short_core, document_kind, region, agency, published, effective, expires, ending_how, ending_on, "
    "force_stated, family"
)


class Codes:
    """A column of texts as numbers."""

    def __init__(self, texts: Iterable[str]) -> None:
        known: dict[str, int] = {}
        self.codes = np.array([known.setdefault(text, len(known)) for text in texts], np.int32)
        self.known = known
        self.values = tuple(known)

    def any_of(self, wanted: Iterable[str]) -> Marks:
        """Return which documents have one of the values."""
        chosen = np.zeros(max(1, len(self.values)), np.bool_)
        chosen[[self.known[text] for text in wanted if text in self.known]] = True
        return chosen[self.codes]


class Shelf:
    """The arrays of one release, as of one day. Read-only; safe from several threads."""

    def __init__(self, db: apsw.Connection, today: dt.date) -> None:
        rows = db.execute(f"SELECT {_COLUMNS} FROM document ORDER BY number").fetchall()  # noqa: S608
        columns = list(zip(*rows, strict=True)) if rows else [()] * 13
        self.count = len(rows)
        self.numbers = np.array(columns[0], np.int64)
        self.cores: tuple[str, ...] = columns[1]
        self.shorts: tuple[str, ...] = columns[2]
        self.kinds = Codes(columns[3])
        self.regions = Codes(columns[4])
        self.agencies = Codes(columns[5])
        self.years = np.array([int(day[:4]) if day else 0 for day in columns[6]], np.int16)
        self.published = np.array([int(day.replace("-", "")) if day else 0 for day in columns[6]], np.int32)
        day = today.isoformat()
        code = {value: at for at, value in enumerate(VALIDITIES)}
        self.validity = np.array(
            [
                code[_validity(day, effective, expires, how, on, stated)]
                for effective, expires, how, on, stated in zip(*columns[7:12], strict=True)
            ],
            np.uint8,
        )
        self.lengths = np.array([len(title) for title in self.cores], np.float32)
        self.pairs_in_title = np.maximum(np.float32(1), self.lengths - 1)
        self.shares_of_title = 1 / np.maximum(np.float32(1), self.lengths)
        self.current = np.isin(self.validity, [code[v] for v in CURRENT])
        families = Codes(columns[12])
        self.families = families.codes
        self._name_newest(len(families.values))
        worth = np.array([RANK[DocumentKind(kind)] for kind in self.kinds.values] or [0.0], np.float32)
        self.prior = worth[self.kinds.codes] * 0.35 if self.count else np.zeros(0, np.float32)
        self.prior += np.where(self.validity == code[Validity.IN_FORCE], 0.04, 0.0).astype(np.float32)
        self.prior -= np.where(self.current, 0.0, 0.3).astype(np.float32)
        self._segments = {segment: self._slots_of(numbers) for segment, numbers in postings.segments(db)}
        self._in_a_row = {
            segment: int(slots[0])
            for segment, slots in self._segments.items()
            if len(slots) and (np.diff(slots) == 1).all()
        }
        self.opened = Opened()
        self._vectors: _Meanings | None = None
        self._lock = threading.Lock()

    def _slots_of(self, numbers: npt.NDArray[np.uint32]) -> Slots:
        if not self.count:
            return np.zeros(len(numbers), np.intp)
        at = np.searchsorted(self.numbers, numbers).clip(0, self.count - 1)
        return np.where(self.numbers[at] == numbers, at, self.count).astype(np.intp)

    def _name_newest(self, families: int) -> None:
        """Note for each document how many its family has, and the newest of it, those in force first."""
        self.family_sizes = np.bincount(self.families, minlength=families)
        order = np.lexsort((np.arange(self.count), self.published, self.current))
        newest = np.zeros(max(1, families), np.int32)
        newest[self.families[order]] = order  # The last one written stays: the newest.
        self.newest = newest
        self.newest_of = newest[self.families]
        self.is_newest = self.newest_of == np.arange(self.count)

    def _keys(self, field: int, tokens: Iterable[int]) -> str:
        wanted = sorted(set(tokens))
        return ",".join([str(segment * 4 + field << 32 | t) for segment in self._segments for t in wanted])

    def frequencies(self, db: apsw.Connection, field: int, tokens: Iterable[int]) -> dict[int, int]:
        """Return how many documents hold each token, without reading which: SQLite knows a blob's length by its row."""
        found: dict[int, int] = {}
        width = 3 if field == postings.BODY else 2
        keys = self._keys(field, tokens)
        for key, size in db.execute(f"SELECT key, length(held) FROM posting WHERE key IN ({keys})"):  # noqa: S608
            token = key & 0xFFFF_FFFF
            found[token] = found.get(token, 0) + size // width
        return found

    def hold(self, db: apsw.Connection, field: int, tokens: Iterable[int]) -> dict[int, Held]:
        """Return for each token which documents hold it."""
        keys = self._keys(field, tokens)
        if not keys:
            return {}
        parts: dict[int, list[tuple[Slots, npt.NDArray[np.uint8] | None]]] = {}
        for key, held in db.execute(f"SELECT key, held FROM posting WHERE key IN ({keys})"):  # noqa: S608
            count = len(held) // (3 if field == postings.BODY else 2)
            impacts = np.frombuffer(held, np.uint8, count, 2 * count) if field == postings.BODY else None
            slots = self._slots(key >> 34, np.frombuffer(held, np.uint16, count))
            parts.setdefault(key & 0xFFFF_FFFF, []).append((slots, impacts))
        return {token: Held(found) for token, found in parts.items()}

    def _slots(self, segment: int, ordinals: npt.NDArray[np.uint16]) -> Slots:
        """Return the slots of a segment's documents by their ordinals."""
        first = self._in_a_row.get(segment)
        if first is None:
            return self._segments[segment].take(ordinals)
        slots = ordinals.astype(np.intp)  # A quarter of the time of looking each up.
        slots += first
        return slots

    def near(self, db: apsw.Connection, vector: Floats, most: int) -> tuple[Slots, Floats] | None:
        """Return the documents whose titles mean most nearly what `vector` means, with their standard scores."""
        held = self._meanings(db)
        if not len(held.slots):
            return None
        near = held.nearest(vector, most * 8)
        # Not by BLAS: its threads wait by spinning, which costs the next steps more than they bring.
        alike = np.einsum("ij,j", held.whole.take(near, axis=0).astype(np.float32), vector)
        mean, deviation = held.usual(vector) or (alike.mean(), alike.std())
        score = (alike - mean) / (deviation + 1e-6)
        best = np.argpartition(-score, min(most, len(score) - 1))[:most]
        return held.slots[near[best]], score[best].astype(np.float32)

    def _meanings(self, db: apsw.Connection) -> _Meanings:
        with self._lock:
            if self._vectors is None:
                select = "SELECT number, vector FROM meaning WHERE length(vector)=? ORDER BY number"
                rows: list[tuple[int, bytes]] = db.execute(select, (DIMENSIONS,)).fetchall()  # type: ignore[assignment]
                slots = self._slots_of(np.array([number for number, _ in rows], np.uint32))
                whole = np.frombuffer(b"".join(vector for _, vector in rows), np.int8).reshape(-1, DIMENSIONS)
                self._vectors = _Meanings(slots, whole)
            return self._vectors


class _Meanings:
    """The vectors of all titles; of many, the signs too, by which the nearest are found quickly."""

    def __init__(self, slots: Slots, whole: npt.NDArray[np.int8]) -> None:
        self.slots, self.whole = slots, whole
        self._signs: list[npt.NDArray[np.uint64]] = []
        if len(slots) > EXACT_VECTORS:
            self._middle = whole.mean(0, dtype=np.float32)
            signs = np.packbits(whole > self._middle, axis=1).view(np.uint64)
            self._signs = [np.ascontiguousarray(column) for column in signs.T]
            sample = whole[:: len(whole) // 2000].astype(np.float32)
            self._mean = sample.mean(0)
            self._spread = np.cov(sample.T, bias=True).astype(np.float32)

    def nearest(self, vector: Floats, most: int) -> Slots:
        """Return the rows to compare whole."""
        if not self._signs:
            return np.arange(len(self.slots))
        apart = np.zeros(len(self.slots), np.uint16)
        for column, asked in zip(self._signs, np.packbits(vector > self._middle).view(np.uint64), strict=True):
            apart += np.bitwise_count(column ^ asked)
        farthest = int(np.searchsorted(np.cumsum(np.bincount(apart[::4])), most // 4))
        return np.flatnonzero(apart <= farthest)

    def usual(self, vector: Floats) -> tuple[float, float] | None:
        """Return mean and deviation of how alike titles are to `vector`, of a sample; None where all are compared."""
        if not self._signs:
            return None
        spread = float(np.einsum("i,ij,j", vector, self._spread, vector))
        return float(np.einsum("i,i", self._mean, vector)), max(0.0, spread) ** 0.5  # Rounded, none may be below none.


class Held:
    """The documents that hold a token, by slot."""

    __slots__ = ("parts",)

    def __init__(self, parts: list[tuple[Slots, npt.NDArray[np.uint8] | None]]) -> None:
        self.parts = parts

    def slots(self) -> Slots:
        """Return them, in no order."""
        return np.concatenate([slots for slots, _ in self.parts])

    def add(self, to: Floats, weight: float) -> None:
        """Add a weight for every document that holds the token."""
        for slots, _ in self.parts:
            np.add.at(to, slots, np.float32(weight))  # Half the time of +=, which takes and puts.

    def add_by_count(self, to: Floats, weight: float) -> None:
        """Add a weight by how often a body holds the token (BM25's saturation)."""
        for slots, impacts in self.parts:
            if impacts is not None:
                np.add.at(to, slots, impacts * np.float32(weight / postings.IMPACT))


def _validity(
    day: str, effective: str | None, expires: str | None, how: str | None, on: str | None, stated: int
) -> Validity:
    """Return the validity as :func:`kiosk.content.validity.validity` tells it, from the library's columns."""
    if how and (on is None or on <= day):
        return _BY_ENDING[how]
    if expires and expires <= day:
        return Validity.EXPIRED
    if effective and effective > day:
        return Validity.NOT_YET
    return Validity.IN_FORCE if stated else Validity.UNSTATED


_shelves: weakref.WeakKeyDictionary[Library, tuple[object, Shelf]] = weakref.WeakKeyDictionary()
_lock = threading.Lock()


def shelf(library: Library, db: apsw.Connection, today: dt.date) -> Shelf:
    """Return the shelf of what the library holds now; call it within a read transaction."""
    stand = db.execute(
        "SELECT (SELECT value FROM meta WHERE key='sequence'), (SELECT value FROM meta WHERE key='applied_at'), "
        "(SELECT max(id) FROM segment)"
    ).fetchone()
    key = (library.path.stat().st_ino, stand, today)
    with _lock:
        held = _shelves.get(library)
        if held is None or held[0] != key:
            held = _shelves[library] = (key, Shelf(db, today))
        return held[1]
