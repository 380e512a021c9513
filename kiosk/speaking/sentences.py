"""Text cut into sentences that a voice can say in one breath."""

from __future__ import annotations

import re

from kiosk.content.text import clean

_ENDS = re.compile(r"(?<=[。！？；!?;])(?![”’」』）)])|(?<=[。！？；!?;][”’」』）)])|\n|(?<=[a-z)]\.)\s+(?=[A-Z])")
_BREAKS = re.compile(r"(?<=[，、：])|(?<=, )")

LONGEST_SENTENCE = 120


def sentences(text: str) -> list[str]:
    """Cut a text into sentences of a length a voice can say in one breath."""
    found: list[str] = []
    for sentence in _ENDS.split(clean(text)):
        piece = ""
        for part in _BREAKS.split(sentence.strip()):
            if piece and len(piece) + len(part) > LONGEST_SENTENCE:
                found.append(piece)
                piece = ""
            piece += part
        while len(piece) > LONGEST_SENTENCE * 2:
            found.append(piece[:LONGEST_SENTENCE])
            piece = piece[LONGEST_SENTENCE:]
        if piece.strip():
            found.append(piece.strip())
    return found


def breaths(sentence: str, least: int = 8) -> list[str]:
    """Cut a sentence at its commas into pieces of at least `least` characters, so that the first one sounds soon."""
    pieces: list[str] = []
    for part in _BREAKS.split(sentence):
        if pieces and len(pieces[-1]) < least:
            pieces[-1] += part
        else:
            pieces.append(part)
    if len(pieces) > 1 and len(pieces[-1]) < least:
        pieces[-2:] = ["".join(pieces[-2:])]
    return pieces
