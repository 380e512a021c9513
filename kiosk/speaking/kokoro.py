"""The natural voice: Kokoro-82M on onnxruntime, in Mandarin. Some 750 MB in its process, so only where memory allows.

Weights and voices are the part ``kokoro`` (packaging/parts.toml). Phonemes are misaki's: a syllable of pinyin to
IPA with arrows for tones; words and readings are ours, so that both voices read a name alike.
"""

from __future__ import annotations

import functools
import importlib.util
import json
import os
from pathlib import Path
from typing import Any

from kiosk.parts import part
from kiosk.speaking.engines import Sound
from kiosk.speaking.readings import words

RATE = 24_000
LONGEST = 500
"""Phonemes the model takes at once."""

MANDARIN_VOICE = "zm_yunyang"

_TONES = (("˧˩˧", "↓"), ("˧˥", "↗"), ("˥˩", "↘"), ("˥", "→"), ("ɻ̩", "ɨ"), ("ɹ̩", "ɨ"), ("̯", ""))
_SIGNS = str.maketrans({"、": ", ", "，": ", ", "。": ". ", "！": "! ", "：": ": ", "；": "; ", "？": "? "})


def installed() -> Path | None:
    """Return the part's directory if everything the voice needs is there."""
    needed = ("onnxruntime", "misaki", "numpy", "ordered_set")
    return part("kokoro") if all(importlib.util.find_spec(name) for name in needed) else None


@functools.lru_cache(2000)
def _syllable(syllable: str) -> str:
    from misaki.transcription import pinyin_to_ipa

    try:
        sounds = "".join(pinyin_to_ipa(syllable)[0])
    except (ValueError, KeyError, IndexError):
        return ""
    for one, other in _TONES:
        sounds = sounds.replace(one, other)
    return sounds


def phonemes(text: str) -> str:
    """Return a Chinese sentence in the model's phonemes."""
    parts = ["".join(map(_syllable, word)) if isinstance(word, tuple) else word for word in words(text)]
    return " ".join(" ".join(parts).translate(_SIGNS).split())


class Kokoro:
    """Kokoro's Mandarin."""

    name = "kokoro"

    def __init__(self, directory: Path, voice: str = MANDARIN_VOICE) -> None:
        import numpy
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = max(1, min(4, os.cpu_count() or 1))
        options.enable_cpu_mem_arena = False  # Sentences of all lengths: the arena would only grow.
        # Idle threads sleep: on two cores the screens want the other one.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        model = str(directory / "model.onnx")
        self._session: Any = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
        self._vocabulary: dict[str, int] = json.loads((directory / "vocab.json").read_text("utf-8"))["vocab"]
        self._style: Any = numpy.fromfile(directory / f"{voice}.bin", numpy.float32).reshape(-1, 1, 256)

    def speaks(self, language: str) -> bool:
        """Return whether it has that language."""
        return language.startswith("zh")

    def speak(self, text: str, language: str, rate: float) -> Sound:
        """Return the sound of a sentence.

        Raises:
            ValueError: nothing in it can be said.
        """
        import numpy

        tokens = [self._vocabulary[c] for c in phonemes(text) if c in self._vocabulary]
        if not tokens:
            raise ValueError("nothing to say")
        pieces = [tokens[at : at + LONGEST] for at in range(0, len(tokens), LONGEST)]
        said = []
        for piece in pieces:
            feed = {
                "tokens": numpy.array([[0, *piece, 0]], numpy.int64),
                "style": self._style[min(len(piece), len(self._style)) - 1],
                "speed": numpy.array([rate], numpy.float32),
            }
            said.append(numpy.asarray(self._session.run(None, feed)[0], numpy.float32).ravel())
        wave = numpy.concatenate(said)
        loud = numpy.flatnonzero(numpy.abs(wave) > 0.01)
        if not len(loud):
            raise ValueError("nothing to hear")
        margin = int(0.06 * RATE)
        wave = wave[max(0, loud[0] - margin) : loud[-1] + margin]
        return Sound((numpy.clip(wave, -1, 1) * 32767).astype("<i2").tobytes(), RATE)
