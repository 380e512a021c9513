"""Handwriting read in this process, without the network: PP-OCRv6-small on onnxruntime, an optional part.

The recogniser reads a picture of the ink, so the order and the joining of strokes do not matter. It was trained on
lines of text; what it takes for a traditional form is offered in the simplified one first, and what is outside
GB 2312 comes later but comes: names need 喆 and 堃.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from kiosk.parts import part
from kiosk.writing.ink import Stroke, extent, picture
from kiosk.writing.lexicon import characters, lexicon
from kiosk.writing.purpose import Purpose

OFFERED = 10
"""Candidates that are shown."""

_MODEL = "PP-OCRv6_rec_small.onnx"
_LOOKED_AT = 24
_WIDE = 1.5
_FLOOR = 1e-7

# What speaks for and against a character, in nats.
_RARITY = 0.1
_OUTSIDE = {Purpose.NAME: 1.5}
_OUTSIDE_ELSEWHERE = 3.0
_NOT_CHINESE = {Purpose.NAME: 6.0}
_NOT_CHINESE_ELSEWHERE = 1.5
_MARK = 5.0
_WORD = 1.5


def installed() -> bool:
    """Return whether there is a recogniser on this terminal."""
    if part("handwriting") is None:
        return False
    try:
        import numpy  # noqa: F401
        import onnxruntime  # noqa: F401
    except ImportError:
        return False
    return True


def in_gb2312(character: str) -> bool:
    """Return whether a character is in GB 2312-80."""
    try:
        return len(character.encode("gb2312")) == 2
    except UnicodeEncodeError:
        return False


class Recogniser:
    """Reads ink. Made once (0.1 to 0.3 s, 100 MB); keeps nothing of what it reads."""

    def __init__(self, model: Path | None = None) -> None:
        import onnxruntime
        from opencc import OpenCC

        place = part("handwriting")
        file = model or (place / _MODEL if place else None)
        if file is None:
            raise FileNotFoundError(_MODEL)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.enable_cpu_mem_arena = False  # Rows of all lengths: the arena would only grow, to the longest one.
        self._session = onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])
        listed = self._session.get_modelmeta().custom_metadata_map["character"].splitlines()
        # Class 0 is the blank between characters.
        self._characters = ["", *listed, " "]
        self._costs = characters()
        self._lexicon = lexicon()
        self._simplify = OpenCC("t2s").convert

    def read(self, strokes: Sequence[Stroke], purpose: Purpose = Purpose.TEXT, before: str = "") -> list[str]:
        """Return what the strokes may say, the likeliest first: a character, or a word written in a row.

        `before` is what stands in the field before them.
        """
        strokes = [stroke for stroke in strokes if stroke]
        if not strokes:
            return []
        scored: dict[str, float] = {}
        for character, score in self._single(strokes, purpose, before):
            scored[character] = max(score, scored.get(character, -math.inf))
        _, _, width, height = extent(strokes)
        if width > _WIDE * height and len(strokes) > 1:
            for text, score in self._row(strokes, purpose, before):
                scored[text] = max(score, scored.get(text, -math.inf))
        return sorted(scored, key=lambda text: -scored[text])[:OFFERED]

    def _chances(self, strokes: Sequence[Stroke], *, line: bool) -> Any:
        return self._session.run(None, {"x": picture(strokes, line=line)})[0][0]

    def _single(self, strokes: Sequence[Stroke], purpose: Purpose, before: str) -> list[tuple[str, float]]:
        best = self._chances(strokes, line=False).max(axis=0)
        best[0] = 0
        return self._weighed(best, purpose, before)

    def _row(self, strokes: Sequence[Stroke], purpose: Purpose, before: str) -> Iterable[tuple[str, float]]:
        """Yield readings of the ink as several characters."""
        chances = self._chances(strokes, line=True)
        winners = chances.argmax(axis=1)
        places: list[Any] = []
        for step, winner in enumerate(winners):
            if winner and (not places or step == 0 or winners[step - 1] != winner):
                places.append(chances[step].copy())
            elif winner:
                places[-1] = places[-1] if places[-1][winner] >= chances[step][winner] else chances[step].copy()
        if len(places) < 2:
            return
        ranked = []
        for place, best in enumerate(places):
            best[0] = 0
            ranked.append(self._weighed(best, purpose, before if place == 0 else "")[:4])
        for letters in itertools.islice(itertools.product(*ranked), 4096):
            text = "".join(letter for letter, _ in letters)
            # The mean, so that a long word can stand beside a single character.
            score = sum(score for _, score in letters) / len(letters)
            yield text, score + (_WORD if self._is_word(text) else 0)

    def _weighed(self, chances: Any, purpose: Purpose, before: str) -> list[tuple[str, float]]:
        scored: dict[str, float] = {}
        for index in chances.argpartition(-_LOOKED_AT)[-_LOOKED_AT:]:
            character = self._characters[index]
            if not character.strip():
                continue
            score = math.log(max(float(chances[index]), _FLOOR))
            scored[character] = max(score, scored.get(character, -math.inf))
            simple = self._simplify(character)
            if simple != character and len(simple) == 1:
                scored[simple] = max(score, scored.get(simple, -math.inf))
        weighed = [
            (character, score - self._against(character, purpose, before)) for character, score in scored.items()
        ]
        return sorted(weighed, key=lambda item: -item[1])

    def _against(self, character: str, purpose: Purpose, before: str) -> float:
        """Return what speaks against a character in this field."""
        if "一" <= character <= "鿿" or "㐀" <= character <= "䶿":
            costs = self._costs.costs(character)
            cost = costs.text
            if purpose is Purpose.NAME:
                cost = costs.given if before else costs.surname
            against = _RARITY * cost / 10
            if not in_gb2312(character):
                against += _OUTSIDE.get(purpose, _OUTSIDE_ELSEWHERE)
            if before and self._is_word(before[-1] + character):
                against -= _WORD
            return against
        if character.isascii() and character.isalnum():
            return _RARITY * 10 + _NOT_CHINESE.get(purpose, _NOT_CHINESE_ELSEWHERE)
        return _RARITY * 10 + _MARK

    def _is_word(self, text: str) -> bool:
        return self._lexicon.knows(text)
