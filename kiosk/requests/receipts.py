"""Receipt numbers: short, unguessable, and safe against a slip of the finger."""

from __future__ import annotations

import hashlib
import re
import secrets
import unicodedata

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O, U to mistake."""

LENGTH = 12
"""Random characters of a number: 60 bits."""

_FORGIVEN = str.maketrans("OIL", "011")
_SHAPE = re.compile(r"[0-9A-Z]{4}-?[0-9A-Z]{4}-?[0-9A-Z]{4}-?[0-9A-Z]")


def _check(body: str) -> str:
    """Return the check character: a polynomial code over GF(32), generator x^5 + x^2 + 1.

    Each place has its own power of two in that field, so every single wrong character, and every swap of two
    characters, gives another check character.
    """
    state = 0
    for character in body:
        state = (state ^ ALPHABET.index(character)) << 1
        if state & 32:
            state ^= 0b100101
    return ALPHABET[state]


def new_number() -> str:
    """Return a new receipt number, as it is shown: XXXX-XXXX-XXXX-X."""
    body = "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
    return shown(body + _check(body))


def shown(number: str) -> str:
    """Return a number in groups, as people read and type it."""
    plain = number.replace("-", "")
    return f"{plain[:4]}-{plain[4:8]}-{plain[8:12]}-{plain[12:]}"


def parse(text: str) -> str | None:
    """Return the receipt number in what was typed or scanned, as shown, or None if there is none.

    Forgives lower case, blanks, full-width characters, O for 0, I and L for 1, and an address around it.
    """
    plain = unicodedata.normalize("NFKC", text[:500]).upper()
    last = plain.rsplit("/", 1)[-1].split("?")[0].split("#")[0] if "/" in plain else plain
    squeezed = re.sub(r"[\s\-‐-―－.·]", "", last).translate(_FORGIVEN)
    if len(squeezed) != LENGTH + 1 or any(c not in ALPHABET for c in squeezed):
        return None
    return shown(squeezed) if _check(squeezed[:LENGTH]) == squeezed[LENGTH] else None


def progress_id(number: str) -> str:
    """Return the id under which the content tells how a request stands: a digest, from which no number is found."""
    return "p" + hashlib.sha256(f"mingchuang progress {number}".encode()).hexdigest()[:40]
