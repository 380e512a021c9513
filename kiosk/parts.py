"""Large optional parts: weights and voices, unpacked by ``make parts`` (packaging/parts.toml). Each may be absent."""

from __future__ import annotations

import os
from pathlib import Path


def part(name: str) -> Path | None:
    """Return the directory of a part, or None where it is not installed.

    ``MINGCHUANG_PARTS`` names another place; an empty or missing directory there runs the terminal on the small set.
    """
    named = os.environ.get("MINGCHUANG_PARTS")
    place = (Path(named) if named else Path(__file__).resolve().parent.parent / "parts") / name
    return place if (place / ".part").exists() else None
