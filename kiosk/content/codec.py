"""The door of the content room: records from JSON, and back."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
import zstandard

from kiosk.content.errors import RecordError
from kiosk.content.records import (
    Agency,
    AnyRecord,
    BenefitPolicy,
    CatalogueItem,
    Consultation,
    Document,
    Explainer,
    FeeItem,
    Lexicon,
    Media,
    OftenRead,
    PortalInfo,
    Progress,
    Survey,
    Topic,
    WorkingCalendar,
)

MAX_RECORD_BYTES = 32 * 1024 * 1024
"""A record's JSON above this is refused; the longest statute of the field is 0.4 MB."""

KINDS: dict[str, type[AnyRecord]] = {
    str(t.__struct_config__.tag): t
    for t in (
        Document,
        Explainer,
        Agency,
        Topic,
        FeeItem,
        CatalogueItem,
        Consultation,
        Survey,
        BenefitPolicy,
        WorkingCalendar,
        Lexicon,
        Progress,
        OftenRead,
        PortalInfo,
    )
}
"""Record kinds by their name in JSON (the ``kind`` field)."""

_decoder = msgspec.json.Decoder(AnyRecord)
_encoder = msgspec.json.Encoder(order="sorted")


class BlockWords(msgspec.Struct, gc=False):
    """The words of any block, whatever its shape, and what tells an article of law among them."""

    block: str = ""
    number: int = 0
    insertion: int = 0
    text: str = ""
    label: str = ""
    paragraphs: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    alt: str = ""

    @property
    def article(self) -> str | None:
        """The label of an article of law; None of other blocks."""
        return self.label if self.block == "article" else None

    def words(self) -> str:
        """Return the words as :func:`kiosk.content.blocks.text_of` gives them."""
        if self.block == "article":
            return f"{self.label}\u3000" + "\n".join(self.paragraphs)
        return self.text or "\n".join(self.items) or "\n".join("\t".join(row) for row in self.rows) or self.alt

    def line(self) -> str:
        """Return the words on one line."""
        text = self.words().replace("\n", " ")
        return text if self.article is None else text.replace("\u3000", " ", 1)


class _WordsOfBody(msgspec.Struct):
    body: list[BlockWords] = []


_words_decoder = msgspec.json.Decoder(_WordsOfBody)


def block_words(data: bytes) -> list[BlockWords]:
    """Return the words of every block of a document as the library keeps it, quickly.

    Raises:
        RecordError: the data is no JSON of a document.
    """
    try:
        return _words_decoder.decode(unsqueeze(data)).body
    except (msgspec.DecodeError, ValueError) as error:
        raise RecordError(str(error)) from error


def kind_of(record: AnyRecord) -> str:
    """Return the name of the record's kind, as in JSON."""
    return str(record.__struct_config__.tag)


def decode(data: bytes | str) -> AnyRecord:
    """Decode and validate one record from JSON.

    Raises:
        RecordError: the data is no JSON, no known kind, or breaks a field's rule; the message names
            the place.
    """
    if len(data) > MAX_RECORD_BYTES:
        raise RecordError(f"a record of {len(data)} bytes, more than {MAX_RECORD_BYTES}")
    try:
        record: AnyRecord = _decoder.decode(data)
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        raise RecordError(str(error)) from error
    return record


def encode(record: AnyRecord) -> bytes:
    """Encode a record as JSON, keys sorted, the same bytes for the same record."""
    return _encoder.encode(record)


_SQUEEZED = b"\x28\xb5\x2f\xfd"
LONG = 512
"""Bytes above which a record is compressed."""
# Level 1 takes three fifths of the time of level 3, and 3 % more room.
_squeezer = zstandard.ZstdCompressor(level=1, write_content_size=True)


def squeeze(data: bytes) -> bytes:
    """Return an encoded record as the library keeps it: a long one compressed."""
    return _squeezer.compress(data) if len(data) > LONG else data


def squeeze_all(records: Sequence[bytes]) -> list[bytes]:
    """Return what :func:`squeeze` makes of each, in one call that leaves Python to other threads."""
    long: list[bytes | bytearray | memoryview] = [data for data in records if len(data) > LONG]
    squeezed = iter(_squeezer.multi_compress_to_buffer(long, threads=1) if long else ())
    return [next(squeezed).tobytes() if len(data) > LONG else data for data in records]


def unsqueeze(data: bytes) -> bytes:
    """Return the encoded record of what :func:`squeeze` made.

    Raises:
        RecordError: the data is damaged, or unfolds beyond :data:`MAX_RECORD_BYTES`.
    """
    if not data.startswith(_SQUEEZED):
        return data
    try:
        if zstandard.frame_content_size(data) > MAX_RECORD_BYTES:
            raise RecordError("a record that unfolds beyond the limit")
        return zstandard.ZstdDecompressor().decompress(data)
    except zstandard.ZstdError as error:
        raise RecordError(str(error)) from error


def media_of(record: AnyRecord) -> tuple[Media, ...]:
    """Return every file that a record names, once each, in the order they are named."""
    found: dict[str, Media] = {}
    for name in ("attachments", "media"):
        for media in getattr(record, name, ()):
            found.setdefault(media.sha256, media)
    for name in ("body", "feedback"):
        for block in getattr(record, name, ()):
            if getattr(block, "media", None):
                found.setdefault(
                    block.media,
                    Media(
                        sha256=block.media,
                        media_type=block.media_type,
                        role="picture",
                        alt=block.alt,
                        size=block.size,
                        width=block.width,
                        height=block.height,
                    ),
                )
    return tuple(found.values())
