"""The terminal's own key: signs requests and receipts, so that a receipt can be told from a forgery."""

from __future__ import annotations

import base64
import contextlib
import os
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from kiosk.errors import KioskError
from kiosk.files import make_directory, set_aside, sync_directory


def device_key(path: Path, *, renew: bool = False) -> Ed25519PrivateKey:
    """Return the key, made at first use in a file only its owner can read.

    With `renew`, a damaged or unusable file is set aside and a new key made: a terminal's own key proves only
    that a receipt is its own, and a request must not wait for IT. The portal's key is never renewed by itself.

    Raises:
        KioskError: ``device_key.unreadable``.
    """
    try:
        if not path.exists():
            _make(path)
        try:
            return Ed25519PrivateKey.from_private_bytes(base64.b64decode(path.read_bytes()))
        except (OSError, ValueError):
            if not renew:
                raise
        set_aside(path)
        _make(path)
        return Ed25519PrivateKey.from_private_bytes(base64.b64decode(path.read_bytes()))
    except (OSError, ValueError) as error:
        raise KioskError("device_key.unreadable", file=str(path)) from error


def _make(path: Path) -> None:
    make_directory(path.parent)
    fresh = path.with_suffix(f".{os.getpid()}.new")
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(base64.b64encode(Ed25519PrivateKey.generate().private_bytes_raw()))
            file.flush()
            os.fsync(file.fileno())
        with contextlib.suppress(FileExistsError):
            os.link(fresh, path)  # Of two first users, one wins and both read the same key.
    finally:
        with contextlib.suppress(OSError):
            fresh.unlink()
    sync_directory(path.parent)


def public_base64(key: Ed25519PrivateKey) -> str:
    """Return the public half of a key, base64."""
    return base64.b64encode(key.public_key().public_bytes_raw()).decode()


def sign(key: Ed25519PrivateKey, message: bytes) -> str:
    """Return a signature, base64."""
    return base64.b64encode(key.sign(message)).decode()


def verify(public: str, signature: str, message: bytes) -> bool:
    """Return whether `signature` (base64) is by the key `public` (base64) over `message`."""
    try:
        key = Ed25519PublicKey.from_public_bytes(base64.b64decode(public, validate=True))
        key.verify(base64.b64decode(signature, validate=True), message)
    except (InvalidSignature, ValueError):
        return False
    return True
