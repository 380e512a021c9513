"""What travels between terminal and portal about a request: sealed request, acknowledgement, status."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

import msgspec

from kiosk.content.progress import Event, State
from kiosk.content.records import RecordId

MAX_SEALED_BYTES = 256 * 1024

_PLACE = "[0-9A-HJKMNP-TV-Z]"
Number = Annotated[str, msgspec.Meta(pattern=rf"^{_PLACE}{{4}}-{_PLACE}{{4}}-{_PLACE}{{4}}-{_PLACE}$")]
Base64 = Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9+/]+={0,2}$")]


class SealedRequest(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A request as it lies in the outbox and travels: nothing of the citizen in clear.

    `sealed` is base64 of the HPKE ciphertext; `received_at` the moment it was handed in (which is its day of
    receipt, Art. 31), `deadline` the last day for an answer; `signature` base64 Ed25519 of the device over
    :func:`signed_bytes`.
    """

    receipt: Number
    agency: RecordId
    key: RecordId
    suite: str
    sealed: Annotated[Base64, msgspec.Meta(max_length=MAX_SEALED_BYTES * 4 // 3 + 4)]
    received_at: dt.datetime
    deadline: dt.date
    provisional: bool = False
    clock_doubt: bool = False
    terminal: Annotated[str, msgspec.Meta(max_length=120)] = ""
    device_key: Base64
    signature: Base64


class Acknowledgement(msgspec.Struct, frozen=True, kw_only=True):
    """The portal's word that it holds a request: `digest` is SHA-256 (hex) of the ciphertext."""

    receipt: Number
    digest: Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$")]
    stored_at: dt.datetime
    signature: str = ""


class Status(msgspec.Struct, frozen=True, kw_only=True):
    """How a request stands, with nothing personal in it."""

    receipt: Number
    agency: str
    state: State
    events: tuple[Event, ...] = ()
    deadline: dt.date | None = None
    provisional: bool = False


def signed_bytes(message: SealedRequest | Acknowledgement) -> bytes:
    """Return the bytes that a signature covers: the message's JSON, keys sorted, signature empty."""
    return msgspec.json.encode(msgspec.structs.replace(message, signature=""), order="sorted")
