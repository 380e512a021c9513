"""What a bad disk, a slip or a child does to a file."""

from __future__ import annotations

import random
from pathlib import Path

KINDS = ("flip", "flip_many", "truncate", "empty", "garbage", "gone", "zeros")


def damage(file: Path, chance: random.Random) -> str:
    """Damage a file; return how."""
    kind = chance.choice(KINDS)
    data = bytearray(file.read_bytes())
    if kind == "gone" or not data:
        file.unlink()
        return "gone"
    if kind in ("flip", "flip_many"):
        for _ in range(1 if kind == "flip" else chance.randint(2, 200)):
            data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    elif kind == "truncate":
        del data[chance.randrange(len(data)) :]
    elif kind == "empty":
        data.clear()
    elif kind == "garbage":
        data[:] = chance.randbytes(len(data))
    else:
        start = chance.randrange(len(data))
        end = min(len(data), start + 4096)
        data[start:end] = bytes(end - start)
    file.write_bytes(bytes(data))
    return kind
