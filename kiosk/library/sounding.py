"""Titles by their sound: pinyin in full, with or without blanks, or by first letters."""

from __future__ import annotations

import apsw
import numpy as np
from rapidfuzz.distance import OSA

from kiosk.library import cutting, postings
from kiosk.library.ranking import EXACT
from kiosk.library.shelf import Shelf

MOST = 120
"""Titles looked at of those that hold all the letters, the shortest."""
MISTYPED = 7
"""Letters from which on a sound may be a whole title's with a letter wrong: two syllables are too much like others."""
TELLING = 24
"""Rarest pieces of a long sound that are looked up: a whole title has a hundred, the common ones in most titles."""


def heard(db: apsw.Connection, shelf: Shelf, sound: str) -> list[tuple[int, float, str]]:
    """Return the documents whose title sounds so: slot, what it is worth, and the sound found."""
    if len(sound) < 3:
        return []
    found: dict[int, tuple[float, str]] = {}
    for kind in (1, 2):
        if kind == 2 and len(sound) > 60:
            continue
        asked = list(dict.fromkeys(cutting.sound_tokens(sound, kind)))
        telling = asked
        if len(asked) > TELLING:
            frequency = shelf.frequencies(db, postings.SOUND, asked)
            telling = sorted(asked, key=lambda token: frequency.get(token, 0))[:TELLING]
        held = shelf.hold(db, postings.SOUND, telling)
        count = np.zeros(shelf.count + 1, np.float32)
        for part in held.values():
            part.add(count, 1.0)
        # Whoever holds enough of all holds so many of the rarest.
        need = len(asked) * (1.0 if kind == 2 else 0.75) - (len(asked) - len(telling))
        slots = np.flatnonzero(count[:-1] >= max(1.0, need))
        slots = slots[np.lexsort((shelf.lengths[slots], -count[slots]))][:MOST]
        numbers = ",".join(str(int(shelf.numbers[slot])) for slot in slots)
        rows = db.execute(f"SELECT number, syllables, initials FROM document WHERE number IN ({numbers})")  # noqa: S608
        for number, syllables, initials in rows:
            slot = int(np.searchsorted(shelf.numbers, number))
            heard_ = syllables if kind == 1 else initials
            worth = max(_worth(sound, name) for name in heard_.split()) if heard_ else 0.0
            if not worth and kind == 1:
                share = (float(count[slot]) + len(asked) - len(telling)) / max(1, len(asked), len(syllables) - 2)
                worth = 0.6 * share
            if worth > found.get(slot, (0.0, ""))[0]:
                found[slot] = worth, heard_
    return [(slot, worth, said) for slot, (worth, said) in found.items()]


def _worth(sound: str, name: str) -> float:
    if sound == name:
        return EXACT
    if sound in name:
        return 1.2 + len(sound) / len(name) + (0.3 if name.startswith(sound) else 0.0)
    if len(sound) >= MISTYPED:
        # A letter wrong, missing or doubled.
        alike = OSA.normalized_similarity(sound, name, score_cutoff=0.85)
        return 2.0 * alike * alike
    return 0.0
