"""Captions of films: WebVTT (W3C), as far as text at its time goes; styles, positions and regions are left out."""

from __future__ import annotations

import html
import re
from pathlib import Path

import msgspec

from kiosk.content.text import clean_line

_TIMES = re.compile(
    r"^(?:(\d{2,}):)?([0-5]\d):([0-5]\d)[.,](\d{3})[ \t]+-->[ \t]+(?:(\d{2,}):)?([0-5]\d):([0-5]\d)[.,](\d{3})"
)
_TAG = re.compile(r"<[^>]*>")

LARGEST = 2_000_000
"""Bytes of a captions file that are read: a film of a day has fewer."""


class Cue(msgspec.Struct, frozen=True):
    """Words shown from `start` to `end`, in milliseconds."""

    start: int
    end: int
    text: str


def parse(text: str) -> list[Cue]:
    """Return the cues of a WebVTT text by time; a block that is none is passed over, as the standard asks."""
    cues = []
    blocks = re.split(r"\n{2,}", text.lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n"))
    if not blocks[0].startswith("WEBVTT"):
        return []
    for block in blocks:
        lines = block.split("\n")
        for at, line in enumerate(lines[:2]):
            times = _TIMES.match(line)
            if times:
                words = clean_line(html.unescape(_TAG.sub("", " ".join(lines[at + 1 :]))))
                start, end = (_milliseconds(times.groups()[i : i + 4]) for i in (0, 4))
                if words and end > start:
                    cues.append(Cue(start, end, words))
                break
    return sorted(cues, key=lambda cue: cue.start)


def _milliseconds(parts: tuple[str | None, ...]) -> int:
    hours, minutes, seconds, thousandths = (int(part or 0) for part in parts)
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + thousandths


def read(file: Path) -> list[Cue]:
    """Return the cues of a file; none where it cannot be read."""
    try:
        with file.open("rb") as data:
            return parse(data.read(LARGEST).decode("utf-8", errors="replace"))
    except OSError:
        return []
