"""Searching for what was typed, in every form it may have been written down in."""

from __future__ import annotations

import base64
import re
import zlib
from collections.abc import Iterator
from pathlib import Path

import zstandard

WINDOW = 4
"""Characters of Chinese, or twice as many figures, that count as a piece of what was typed."""


def forms(text: str) -> dict[str, set[bytes]]:
    """Return every form of a text by name."""
    utf8, wide = text.encode(), text.encode("utf-16-le")
    found = {
        "utf-8": {utf8},
        "utf-16-le": {wide},
        "utf-16-be": {text.encode("utf-16-be")},
        "utf-32": {text.encode("utf-32-le")},
        "gb18030": {text.encode("gb18030")},
        "hex": {h for raw in (utf8, wide) for h in (raw.hex().encode(), raw.hex().upper().encode())},
        "percent": {"".join(f"%{b:02X}" for b in utf8).encode(), "".join(f"%{b:02x}" for b in utf8).encode()},
        "json": {text.encode("ascii", "backslashreplace")} if not text.isascii() else set(),
        "base64": set(),
    }
    for raw in (utf8, wide, text.encode("gb18030")):
        for shift in range(3):
            # What stands before shifts the alphabet; the characters at both ends depend on the neighbours.
            coded = base64.b64encode(b"\0" * shift + raw)
            head = -(-shift * 8 // 6) if shift else 0
            tail = len(coded.rstrip(b"=")) - (1 if (len(raw) + shift) % 3 else 0)
            found["base64"] |= {coded[head:tail], coded[head:tail].translate(bytes.maketrans(b"+/", b"-_"))}
    return found


class Needles:
    """All that is searched for: each text whole in every form, and its pieces in the common ones."""

    def __init__(self, texts: dict[str, str], *, pieces: bool = True) -> None:
        self.known: dict[bytes, str] = {}
        for name, text in texts.items():
            for form, raws in forms(text).items():
                for raw in raws:
                    self.known[raw] = f"{name} in {form}"
            size = WINDOW * 2 if text.isascii() else WINDOW
            for at in range(len(text) - size + 1 if pieces else 0):
                piece = text[at : at + size]
                for form in ("utf-8", "utf-16-le"):
                    self.known.setdefault(piece.encode(form), f"a piece of {name} in {form}")

    def find(self, data: bytes) -> list[str]:
        """Return what is found in some bytes."""
        return [what for raw, what in self.known.items() if raw in data]

    def find_deep(self, data: bytes) -> list[str]:
        """Return what is found in some bytes and in every compressed stream among them."""
        found = self.find(data)
        for unpacked in streams(data):
            found += [f"{what}, compressed" for what in self.find(unpacked)]
        return found

    def find_below(self, root: Path) -> dict[str, list[str]]:
        """Return by file what is found in the files and the names below a directory."""
        found = {}
        for file in root.rglob("*"):
            hits = self.find(str(file).encode("utf-8", "surrogateescape"))
            if file.is_file() and not file.is_symlink():
                hits += self.find_deep(file.read_bytes())
            if hits:
                found[str(file.relative_to(root))] = sorted(set(hits))
        return found


_STARTS = re.compile(rb"\x1f\x8b\x08|\x28\xb5\x2f\xfd|\x78[\x01\x5e\x9c\xda]")


def streams(data: bytes) -> Iterator[bytes]:
    """Unpack every gzip, zlib and zstandard stream that begins somewhere in some bytes."""
    for start in _STARTS.finditer(data):
        raw = data[start.start() : start.start() + 4_000_000]
        try:
            if raw[:4] == b"\x28\xb5\x2f\xfd":
                yield zstandard.ZstdDecompressor().decompressobj().decompress(raw)
            else:
                yield zlib.decompressobj(31 if raw[0] == 0x1F else 15).decompress(raw, 20_000_000)
        except (zlib.error, zstandard.ZstdError):
            continue


def memory(pid: int) -> Iterator[tuple[str, bytes]]:
    """Yield the writable memory of a process, region by region, with each one's name (proc(5))."""
    with Path(f"/proc/{pid}/mem").open("rb", 0) as file:
        for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
            span, rights, *_ = line.split()
            name = line[73:].strip() or "anonymous"
            if not rights.startswith("rw") or name.startswith("/dev/") or name == "[vvar]":
                continue
            first, last = (int(part, 16) for part in span.split("-"))
            try:
                file.seek(first)
                yield name, file.read(last - first)
            except OSError:
                continue
