"""Sealing a request to the receiving disclosure office: HPKE (RFC 9180), base mode, one shot.

The suite is a hybrid of ML-KEM-768 and X25519 (X-Wing), so that a stolen ciphertext stays closed to a quantum
computer too. Associated data binds protocol, agency, key and receipt: a ciphertext moved to another agency or
receipt does not open.
"""

from __future__ import annotations

import base64
import datetime as dt
import os
import secrets
from pathlib import Path

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric import mlkem, x25519
from cryptography.hazmat.primitives.hpke import (
    AEAD,
    KDF,
    KEM,
    MLKEM768X25519PrivateKey,
    MLKEM768X25519PublicKey,
    Suite,
)

from kiosk.content.records import SealingKey
from kiosk.errors import UNREADABLE_FILE, KioskError

SUITE = "MLKEM768-X25519_HKDF-SHA256_AES-256-GCM"
_MLKEM_PUBLIC = 1184
_BUCKET = 2048


def _suite() -> Suite:
    return Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


class OfficeKey(msgspec.Struct, frozen=True, kw_only=True):
    """An office's private key, as kept in its file: seeds of both halves, base64. Never printed."""

    id: str
    agency: str
    suite: str
    mlkem_seed: str
    x25519: str
    created: dt.date

    def __repr__(self) -> str:
        return f"OfficeKey(id={self.id!r}, ...)"

    def private(self) -> MLKEM768X25519PrivateKey:
        """Return the key to open with."""
        return MLKEM768X25519PrivateKey(
            mlkem.MLKEM768PrivateKey.from_seed_bytes(base64.b64decode(self.mlkem_seed)),
            x25519.X25519PrivateKey.from_private_bytes(base64.b64decode(self.x25519)),
        )

    def public(self, not_after: dt.date | None = None) -> SealingKey:
        """Return the public half, as the agency's record carries it."""
        kem = mlkem.MLKEM768PrivateKey.from_seed_bytes(base64.b64decode(self.mlkem_seed)).public_key()
        curve = x25519.X25519PrivateKey.from_private_bytes(base64.b64decode(self.x25519)).public_key()
        raw = kem.public_bytes_raw() + curve.public_bytes_raw()
        return SealingKey(id=self.id, suite=self.suite, public=base64.b64encode(raw).decode(), not_after=not_after)


def new_office_key(agency: str, today: dt.date, *, after: str = "") -> OfficeKey:
    """Make a new key for an agency's disclosure office, to follow the one of the id `after`.

    Terminals take the last by id: a key that follows another of the same day, or comes when the clock was set back,
    must not sort before it.
    """
    day, name = max(f"{today:%Y%m%d}", after[:8]), ""
    while name <= after:
        name = f"{day}-{secrets.token_hex(4)}"
    return OfficeKey(
        id=name,
        agency=agency,
        suite=SUITE,
        mlkem_seed=base64.b64encode(secrets.token_bytes(64)).decode(),
        x25519=base64.b64encode(x25519.X25519PrivateKey.generate().private_bytes_raw()).decode(),
        created=today,
    )


def save_office_key(key: OfficeKey, path: Path) -> None:
    """Write a private key to a new file that only its owner can read.

    Raises:
        FileExistsError: there is a key of that name already; keys are never overwritten.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(msgspec.json.encode(key))
        file.flush()
        os.fsync(file.fileno())


def load_office_key(path: Path) -> OfficeKey:
    """Read a private key.

    Raises:
        KioskError: ``office_key.unreadable``.
    """
    try:
        return msgspec.json.decode(path.read_bytes(), type=OfficeKey)
    except UNREADABLE_FILE as error:
        raise KioskError("office_key.unreadable", file=path.name) from error


def usable_key(keys: tuple[SealingKey, ...], today: dt.date) -> SealingKey | None:
    """Return the newest key of a known suite that has not passed its day."""
    usable = [k for k in keys if k.suite == SUITE and (k.not_after is None or k.not_after >= today)]
    return max(usable, key=lambda k: k.id, default=None)


def _info(agency: str, key: str, receipt: str) -> bytes:
    return "\x00".join(("mingchuang request 1", agency, key, receipt)).encode()


def seal(plaintext: bytes | bytearray, key: SealingKey, *, agency: str, receipt: str) -> bytes:
    """Seal `plaintext` to an office's key; the length of the result tells only in which 2 KiB it falls.

    Raises:
        KioskError: ``sealing.key``: the published key is of no known form.
    """
    if key.suite != SUITE:
        raise KioskError("sealing.key", key=key.id)
    try:
        raw = base64.b64decode(key.public, validate=True)
        public = MLKEM768X25519PublicKey(
            mlkem.MLKEM768PublicKey.from_public_bytes(raw[:_MLKEM_PUBLIC]),
            x25519.X25519PublicKey.from_public_bytes(raw[_MLKEM_PUBLIC:]),
        )
    except ValueError as error:
        raise KioskError("sealing.key", key=key.id) from error
    padded = bytearray(-(-(len(plaintext) + 4) // _BUCKET) * _BUCKET)
    padded[:4] = len(plaintext).to_bytes(4, "big")
    padded[4 : 4 + len(plaintext)] = plaintext
    try:
        return _suite().encrypt(padded, public, _info(agency, key.id, receipt))
    finally:
        padded[:] = bytes(len(padded))


def open_sealed(sealed: bytes, key: OfficeKey, *, agency: str, receipt: str) -> bytes:
    """Open a sealed request with the office's private key.

    Raises:
        KioskError: ``sealing.unopened``: another office's key, another receipt, or a changed byte.
    """
    try:
        padded = _suite().decrypt(sealed, key.private(), _info(agency, key.id, receipt))
    except (InvalidTag, ValueError) as error:
        raise KioskError("sealing.unopened", receipt=receipt, key=key.id) from error
    length = int.from_bytes(padded[:4], "big")
    if length > len(padded) - 4:
        raise KioskError("sealing.unopened", receipt=receipt, key=key.id)
    return bytes(padded[4 : 4 + length])
