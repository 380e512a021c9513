"""Operations: the steps of a release, as packs carry them and the library applies them."""

from __future__ import annotations

import msgspec

from kiosk.content.codec import MAX_RECORD_BYTES, kind_of
from kiosk.content.errors import RecordError
from kiosk.content.records import AnyRecord, RecordId


class Put(msgspec.Struct, frozen=True, tag="put", tag_field="op"):
    """Add a record, or replace the one of the same kind and id."""

    record: AnyRecord

    @property
    def key(self) -> tuple[str, str]:
        """Kind and id of the record."""
        return kind_of(self.record), self.record.id


class Drop(msgspec.Struct, frozen=True, tag="drop", tag_field="op"):
    """Take a record away; of one that is not there, nothing happens."""

    kind: str
    id: RecordId

    @property
    def key(self) -> tuple[str, str]:
        """Kind and id of the record."""
        return self.kind, self.id


Operation = Put | Drop

_decoder = msgspec.json.Decoder(Operation)
_encoder = msgspec.json.Encoder(order="sorted")


def encode_operation(operation: Operation) -> bytes:
    """Encode an operation as one line of JSON without the line feed; same operation, same bytes."""
    return _encoder.encode(operation)


def decode_operation(line: bytes) -> Operation:
    """Decode one line of a pack.

    Raises:
        RecordError: not an operation, or its record may not enter.
    """
    if len(line) > MAX_RECORD_BYTES:
        raise RecordError(f"an operation of {len(line)} bytes, more than {MAX_RECORD_BYTES}")
    try:
        operation: Operation = _decoder.decode(line)
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        raise RecordError(str(error)) from error
    return operation
