"""Sealed requests as terminals push them."""

from __future__ import annotations

import base64
import datetime as dt
import secrets

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.requests.device import public_base64, sign
from kiosk.requests.receipts import new_number
from kiosk.requests.wire import SealedRequest, signed_bytes


def sealed_request(key: Ed25519PrivateKey | None = None, **other: object) -> SealedRequest:
    """Return a request signed by a terminal; `other` fields are signed too."""
    key = key or Ed25519PrivateKey.generate()
    now = dt.datetime.now(dt.UTC).replace(microsecond=0)
    made = SealedRequest(
        receipt=new_number(),
        agency="dl-jyj",
        key="k1",
        suite="x",
        sealed=base64.b64encode(secrets.token_bytes(2048)).decode(),
        received_at=now,
        deadline=now.date() + dt.timedelta(days=28),
        device_key=public_base64(key),
        signature="AA==",
    )
    made = msgspec.structs.replace(made, **other)
    return msgspec.structs.replace(made, signature=sign(key, signed_bytes(made)))
