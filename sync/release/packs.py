"""Packs: zstandard-compressed JSON lines, a header and then one operation a line (design, section 3)."""

from __future__ import annotations

import io
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

import msgspec
import zstandard

from kiosk.content.codec import MAX_RECORD_BYTES
from kiosk.content.errors import RecordError
from kiosk.content.operations import Operation, decode_operation, encode_operation
from kiosk.content.salvage import salvage_operation
from kiosk.errors import UNREADABLE
from sync.release.errors import ReleaseError

FORMAT = 1
LEVEL = 12
MAX_UNPACKED = 8 * 1024**3
"""Bytes a pack may unfold to: a library of 100,000 documents has 1 GB. More is a bomb..."""
MAX_RATIO = 200
"""...and so is more than this many times its size: text packs to a fifth..."""
ALWAYS_UNPACKED = 64 * 1024**2
"""...but for small packs, in which much may be alike."""
_MAX_WINDOW = 1 << 27


class Header(msgspec.Struct, frozen=True, kw_only=True):
    """The first line of a pack: where it begins and ends, and how many operations follow."""

    format: int = FORMAT
    from_sequence: int
    to_sequence: int
    base: bool
    count: int


def write(operations: Iterable[Operation], *, from_sequence: int, to_sequence: int, base: bool, file: Path) -> int:
    """Write a pack; return its size in bytes. The same operations give the same bytes."""
    lines = [encode_operation(operation) for operation in operations]
    header = Header(from_sequence=from_sequence, to_sequence=to_sequence, base=base, count=len(lines))
    data = b"\n".join((msgspec.json.encode(header), *lines, b""))
    packed = zstandard.ZstdCompressor(level=LEVEL, write_checksum=True).compress(data)
    file.write_bytes(packed)
    return len(packed)


def _lines(source: BinaryIO) -> Iterator[bytes]:
    total = 0
    most = min(MAX_UNPACKED, max(ALWAYS_UNPACKED, MAX_RATIO * os.fstat(source.fileno()).st_size))
    reader = zstandard.ZstdDecompressor(max_window_size=_MAX_WINDOW).stream_reader(source)
    buffered = io.BufferedReader(reader, 1 << 20)
    while line := buffered.readline(MAX_RECORD_BYTES + 2):
        total += len(line)
        if len(line) > MAX_RECORD_BYTES or total > most:
            raise ReleaseError("release.pack_too_large")
        yield line


def read(file: Path) -> tuple[Header, Iterator[Operation]]:
    """Read a pack: its header, and its operations as they are asked for.

    Raises:
        ReleaseError: ``release.pack_broken`` or ``release.pack_too_large``, at once or while reading on.
    """
    lines = _opened(file)
    try:
        header = msgspec.json.decode(next(lines, b""), type=Header)
    except UNREADABLE as error:
        raise ReleaseError("release.pack_broken", file=file.name) from error
    if header.format != FORMAT:
        raise ReleaseError("release.format", format=header.format)
    return header, _operations(lines, header, file.name)


def _opened(file: Path) -> Iterator[bytes]:
    try:
        with file.open("rb") as source:
            yield from _lines(source)
    except (zstandard.ZstdError, OSError, EOFError) as error:
        raise ReleaseError("release.pack_broken", file=file.name) from error


def _operations(lines: Iterator[bytes], header: Header, name: str) -> Iterator[Operation]:
    count = 0
    for line in lines:
        count += 1
        if count > header.count:
            break
        try:
            yield decode_operation(line)
        except RecordError:
            try:
                salvaged = salvage_operation(line)
            except RecordError as error:
                raise ReleaseError("release.pack_broken", file=name) from error
            if salvaged is not None:
                yield salvaged
    if count != header.count:
        raise ReleaseError("release.pack_broken", file=name)
