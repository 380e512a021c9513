"""From texts to tokens: many texts at once, as arrays, since Python itself would take most of an index's time.

Every cut returns the tokens and, for each, the place in the joined text that it begins at.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from kiosk.library.postings import SINGLE, chinese, folded_units, word_token

Tokens = npt.NDArray[np.uint32]
Places = npt.NDArray[np.intp]
Units = npt.NDArray[np.uint16]
Cut = tuple[Tokens, Places]

_BREAK = "\0"
_SHORT = 8
"""Words up to this length are told apart as one number each; longer ones are few."""


def joined(texts: Sequence[str]) -> Units:
    """Return the folded UTF-16 units of texts in a row, a zero between them."""
    return folded_units(_BREAK.join([text.replace(_BREAK, " ") for text in texts]))


def breaks(units: npt.NDArray[np.uint16] | npt.NDArray[np.uint8]) -> Places:
    """Return the places between joined texts."""
    return np.flatnonzero(units == 0)


def counted(between: Places, places: Places, texts: npt.NDArray[np.uint64]) -> npt.NDArray[np.uint64]:
    """Return for each place in joined texts, in order, which of the texts it lies in."""
    return np.repeat(texts, np.diff(np.searchsorted(places, between), prepend=0, append=len(places)))


def pairs(units: Units) -> Cut:
    """Cut the Chinese characters into pairs of neighbours."""
    han = chinese(units)
    both = np.flatnonzero(han[:-1] & han[1:])
    wide = units.astype(np.uint32)
    return ((wide[:-1] << np.uint32(16)) | wide[1:])[both], both


def singles(units: Units) -> Cut:
    """Cut the Chinese characters one by one."""
    places = np.flatnonzero(chinese(units))
    return units[places].astype(np.uint32) | np.uint32(SINGLE), places


def words(units: Units) -> Cut:
    """Cut what is no Chinese into words of letters and figures."""
    plain = ((units >= ord("a")) & (units <= ord("z"))) | ((units >= ord("0")) & (units <= ord("9")))
    edges = np.flatnonzero(np.diff(plain, prepend=False, append=False))
    starts, lengths = edges[::2], edges[1::2] - edges[::2]
    keys = np.zeros(len(starts), np.uint64)
    for at in range(_SHORT):
        reaching = np.flatnonzero(lengths > at)
        keys[reaching] |= units[starts[reaching] + at].astype(np.uint64) << np.uint64(8 * at)
    distinct, which = np.unique(keys, return_inverse=True)
    known = [word_token(key.to_bytes(_SHORT, "little").rstrip(b"\0").decode("ascii")) for key in distinct.tolist()]
    tokens = np.array(known, np.uint32)[which]
    for at in np.flatnonzero(lengths > _SHORT).tolist():
        word = units[starts[at] : starts[at] + lengths[at]].astype(np.uint8).tobytes()
        tokens[at] = word_token(word.decode("ascii"))
    return tokens, starts


def letters(texts: Sequence[str]) -> npt.NDArray[np.uint8]:
    """Return the bytes of pinyin in a row, a zero between texts."""
    return np.frombuffer(_BREAK.join(texts).encode("ascii", "ignore"), np.uint8)


def sounds(read: npt.NDArray[np.uint8], kind: int) -> Cut:
    """Cut joined pinyin into each three letters in a row; `kind` 1 for syllables, 2 for initials."""
    whole = read != 0
    places = np.flatnonzero(whole[:-2] & whole[1:-1] & whole[2:])
    wide = read.astype(np.uint32)
    first, second, third = wide[places] << np.uint32(16), wide[places + 1] << np.uint32(8), wide[places + 2]
    return np.uint32(kind << 24) | first | second | third, places


def sound_tokens(read: str, kind: int) -> list[int]:
    """Return the tokens of one pinyin (see :func:`sounds`)."""
    return [int(token) for token in sounds(letters([read]), kind)[0]]
