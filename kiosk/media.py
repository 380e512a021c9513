"""What a media file really is, by its first bytes: only what is known is opened, whatever the record calls it."""

from __future__ import annotations

from pathlib import Path

PICTURES = {"png": b"\x89PNG\r\n\x1a\n", "jpeg": b"\xff\xd8\xff"}
"""Formats of pictures that are shown, by Qt's names. No SVG: it can name other files, and nest without end."""


def picture_format(head: bytes) -> str:
    """Return Qt's name of the picture format that the first bytes are of, or an empty text."""
    for name, magic in PICTURES.items():
        if head.startswith(magic):
            return name
    return "webp" if head[:4] == b"RIFF" and head[8:12] == b"WEBP" else ""


def plays(head: bytes) -> bool:
    """Return whether the first bytes are of a film or sound in one file.

    Playlists and scripts (HLS, ffconcat, ASX), which a player would follow to other files and addresses, are none.
    """
    return (
        head[4:8] in (b"ftyp", b"moov")
        or head.startswith((b"\x1aE\xdf\xa3", b"OggS", b"ID3", b"fLaC"))
        or (head[:4] == b"RIFF" and head[8:12] in (b"WAVE", b"AVI "))
        or (len(head) > 1 and head[0] == 0xFF and head[1] & 0xE6 in (0xE2, 0xE4, 0xE6))
    )


def opens(file: Path, media_type: str) -> bool:
    """Return whether the file is here and is what its type says it is; of other types nothing is ever opened."""
    try:
        with file.open("rb") as source:
            head = source.read(64)
    except OSError:
        return False
    if media_type.startswith("image/"):
        return picture_format(head) != ""
    if media_type.startswith(("video/", "audio/")):
        return plays(head)
    return True
