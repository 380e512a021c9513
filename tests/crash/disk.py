"""What a power cut may leave: a model of the disk, fed by the journal of a real program's calls.

The model is the strict one of POSIX. Data is safe once its file was synced, a name once its directory was; a file's
sync does not keep its name. What was not yet safe is kept, lost or torn, by sectors of 512 bytes; the names in one
directory change in order, so a prefix of them survives.
"""

from __future__ import annotations

import random
import struct
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

SECTOR = 512
Left = bytes | str | None
"""What lies at a path: a file's bytes, where a link leads, or None for a directory."""

_HEAD = struct.Struct("=IIIIQq")


@dataclass(frozen=True)
class Call:
    """One call of the journal: `kind` is a letter of shim.c, `offset` the new size for a truncation."""

    kind: str
    inode: int
    offset: int
    path: str
    other: str
    data: bytes


def journal(file: Path) -> list[Call]:
    """Read a journal."""
    raw, at, calls = file.read_bytes() if file.exists() else b"", 0, []
    while at + _HEAD.size <= len(raw):
        kind, one, two, size, inode, offset = _HEAD.unpack_from(raw, at)
        at += _HEAD.size
        path, other = raw[at : at + one].decode(), raw[at + one : at + one + two].decode()
        calls.append(Call(chr(kind), inode, offset, path, other, raw[at + one + two : at + one + two + size]))
        at += one + two + size
    return calls


@dataclass
class _File:
    safe: bytearray = field(default_factory=bytearray)
    waiting: list[Call] = field(default_factory=list)

    def apply(self, call: Call, data: bytes | None = None, offset: int | None = None) -> None:
        if call.kind == "t":
            del self.safe[call.offset :]
            self.safe.extend(bytes(call.offset - len(self.safe)))
            return
        data, offset = call.data if data is None else data, call.offset if offset is None else offset
        self.safe.extend(bytes(max(0, offset + len(data) - len(self.safe))))
        self.safe[offset : offset + len(data)] = data


@dataclass
class _Directory:
    safe: dict[str, object] = field(default_factory=dict)
    waiting: list[tuple[str, str, object]] = field(default_factory=list)

    def now(self) -> dict[str, object]:
        names = dict(self.safe)
        _play(names, self.waiting)
        return names


def _play(names: dict[str, object], steps: list[tuple[str, str, object]]) -> None:
    for kind, name, what in steps:
        if kind == "put":
            names[name] = what
        elif kind == "drop":
            names.pop(name, None)
        elif name in names:  # A renaming within one directory is one step.
            names[str(what)] = names.pop(name)


class Disk:
    """The disk below one directory, from its state at the beginning (all of it safe) and the calls since."""

    def __init__(self, root: Path) -> None:
        self.root = str(root)
        self._inodes: dict[int, _File] = {}
        self._top = self._load(root)
        self.calls = 0

    def _load(self, directory: Path) -> _Directory:
        made = _Directory()
        for entry in directory.iterdir() if directory.exists() else ():
            if entry.is_symlink():
                made.safe[entry.name] = str(entry.readlink())
            elif entry.is_dir():
                made.safe[entry.name] = self._load(entry)
            else:
                file = self._inodes.setdefault(entry.stat().st_ino, _File(bytearray(entry.read_bytes())))
                made.safe[entry.name] = file
        return made

    def _directory(self, path: str) -> _Directory:
        at = self._top
        for part in PurePosixPath(path).relative_to(self.root).parts:
            found = at.now()[part]
            assert isinstance(found, _Directory), path
            at = found
        return at

    def _holder(self, path: str) -> tuple[_Directory, str]:
        pure = PurePosixPath(path)
        return self._directory(str(pure.parent)), pure.name

    def play(self, call: Call) -> None:
        """Follow one call."""
        self.calls += 1
        if call.kind in "sn" or (call.path == self.root and call.kind == "m"):
            return
        if call.kind in "wt":
            self._inodes[call.inode].waiting.append(call)
        elif call.kind == "c":
            directory, name = self._holder(call.path)
            self._inodes[call.inode] = made = _File()
            directory.waiting.append(("put", name, made))
        elif call.kind == "f":
            self._sync(call)
        elif call.kind == "m":
            directory, name = self._holder(call.path)
            directory.waiting.append(("put", name, _Directory()))
        elif call.kind == "y":
            directory, name = self._holder(call.path)
            directory.waiting.append(("put", name, call.other))
        elif call.kind == "u":
            directory, name = self._holder(call.path)
            directory.waiting.append(("drop", name, None))
        elif call.kind in "rl":
            (source, old), (target, new) = self._holder(call.path), self._holder(call.other)
            if call.kind == "r" and source is target:
                source.waiting.append(("rename", old, new))
                return
            target.waiting.append(("put", new, source.now()[old]))
            if call.kind == "r":
                source.waiting.append(("drop", old, None))

    def _sync(self, call: Call) -> None:
        if call.inode in self._inodes:
            file = self._inodes[call.inode]
            for waiting in file.waiting:
                file.apply(waiting)
            file.waiting.clear()
        else:
            directory = self._directory(call.path)
            _play(directory.safe, directory.waiting)
            directory.waiting.clear()

    def left(self, chance: random.Random | None) -> dict[str, Left]:
        """Return what lies there after a power cut, or, without `chance`, now.

        Nothing in the disk changes: many cuts may be tried at one instant.
        """
        found: dict[str, Left] = {}
        kept: dict[int, bytes] = {}

        def walk(directory: _Directory, prefix: str) -> None:
            names = dict(directory.safe)
            steps = directory.waiting
            _play(
                names,
                steps if chance is None else steps[: chance.choice((0, len(steps), chance.randint(0, len(steps))))],
            )
            for name, what in names.items():
                if isinstance(what, _Directory):
                    found[prefix + name] = None
                    walk(what, f"{prefix}{name}/")
                elif isinstance(what, str):
                    found[prefix + name] = what
                elif isinstance(what, _File) and not name.endswith("-shm"):
                    found[prefix + name] = kept.setdefault(id(what), self._content(what, chance))

        walk(self._top, "")
        return found

    @staticmethod
    def _content(file: _File, chance: random.Random | None) -> bytes:
        result = _File(bytearray(file.safe))
        share = 1.0 if chance is None else chance.choice((0.0, 1.0, chance.random()))
        for call in file.waiting:
            if chance is None or share == 1.0:
                result.apply(call)
            elif call.kind == "t":
                if chance.random() < share:
                    result.apply(call)
            else:
                for at in range(0, len(call.data), SECTOR):
                    if chance.random() < share:
                        result.apply(call, call.data[at : at + SECTOR], call.offset + at)
        return bytes(result.safe)


def write(files: dict[str, Left], target: Path) -> None:
    """Lay an image out as real files."""
    for name, data in sorted(files.items()):
        place = target / name
        if data is None:
            place.mkdir(mode=0o700, parents=True, exist_ok=True)
        elif isinstance(data, str):
            place.symlink_to(data)
        else:
            place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            place.write_bytes(data)
