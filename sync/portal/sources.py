"""Sources: where records come from, and what has changed since the last publication."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import msgspec

from kiosk.content.blocks import Block
from kiosk.content.codec import decode, encode, kind_of
from kiosk.content.errors import RecordError
from kiosk.content.operations import Drop, Operation, Put
from kiosk.content.records import AnyRecord
from sync.portal.markup import from_html, from_markdown


class Read(msgspec.Struct):
    """What a source holds: records, and the files they name by SHA-256."""

    records: list[AnyRecord]
    media: dict[str, Path]


def read_folder(folder: Path) -> Read:
    """Read a folder of records: every ``*.json`` (a record or a list) and ``*.jsonl`` below it.

    Media may be given as ``{"file": "media/x.png", ...}`` relative to the JSON file: hash, size and type are
    filled in. ``"body_markdown"`` or ``"body_html"`` (a file's name or the text itself) becomes the body.

    Raises:
        RecordError: a record that may not enter, two of one id, or a file that is missing; names the place.
    """
    if not folder.is_dir():
        raise RecordError(f"{folder}: no such folder")
    found: dict[tuple[str, str], AnyRecord] = {}
    media: dict[str, Path] = {}
    for file in sorted([*folder.rglob("*.json"), *folder.rglob("*.jsonl")]):
        for at, raw in enumerate(_raw_records(file), 1):
            try:
                record = decode(json.dumps(_resolve(raw, file.parent, media), ensure_ascii=False))
            except (RecordError, OSError, TypeError, AttributeError) as error:
                raise RecordError(f"{file.name}, record {at}: {error}") from error
            key = (kind_of(record), record.id)
            if key in found:
                raise RecordError(f"{file.name}, record {at}: {key[0]} {key[1]} stands twice")
            found[key] = record
    return Read(list(found.values()), media)


def _raw_records(file: Path) -> Iterable[Any]:
    try:
        text = file.read_text("utf-8")
        if file.suffix == ".jsonl":
            return [json.loads(line) for line in text.splitlines() if line.strip()]
        loaded = json.loads(text)
    except (ValueError, RecursionError, OSError) as error:
        raise RecordError(f"{file.name}: {error}") from error
    return loaded if isinstance(loaded, list) else [loaded]


_TYPES = {
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".webp": "image/webp",
    ".svg": "image/svg+xml",
    ".mp4": "video/mp4",
    ".webm": "video/webm",
    ".mp3": "audio/mpeg",
    ".ogg": "audio/ogg",
    ".vtt": "text/vtt",
    ".pdf": "application/pdf",
}


def _resolve(value: Any, folder: Path, media: dict[str, Path]) -> Any:
    if isinstance(value, list):
        return [_resolve(item, folder, media) for item in value]
    if not isinstance(value, dict):
        return value
    made = {k: _resolve(v, folder, media) for k, v in value.items() if k not in ("file", "body_markdown", "body_html")}
    if "file" in value:
        path = (folder / str(value["file"])).resolve()
        if not path.is_relative_to(folder.resolve()):
            raise RecordError(f"{value['file']} lies outside the folder")
        with path.open("rb") as data:
            sha256 = hashlib.file_digest(data, "sha256").hexdigest()
        media[sha256] = path
        made["media" if made.get("block") == "image" else "sha256"] = sha256
        made.setdefault("size", path.stat().st_size)
        made.setdefault("media_type", _TYPES.get(path.suffix.lower(), "application/octet-stream"))
        if made.get("block") != "image":
            made.setdefault("name", path.name)
    for key, convert in (("body_markdown", from_markdown), ("body_html", from_html)):
        if key in value:
            made["body"] = msgspec.to_builtins(_blocks(str(value[key]), folder, convert))
    return made


def _blocks(given: str, folder: Path, convert: Any) -> tuple[Block, ...]:
    file = folder / given if len(given) < 200 and "\n" not in given else None
    text = file.read_text("utf-8") if file is not None and file.is_file() else given
    result: tuple[Block, ...] = convert(text)
    return result


class Changes(msgspec.Struct):
    """Operations that turn what is published into what a source now holds, and their counts."""

    operations: list[Operation]
    added: int = 0
    changed: int = 0
    dropped: int = 0


def digest(record: AnyRecord) -> str:
    """Return the hash by which two states of a record are told apart."""
    return hashlib.sha256(encode(record)).hexdigest()


def compare(published: dict[tuple[str, str], str], records: Iterable[AnyRecord]) -> Changes:
    """Compare a source's records with what of it is published (kind, id → digest)."""
    changes = Changes([])
    seen: set[tuple[str, str]] = set()
    for record in records:
        key = (kind_of(record), record.id)
        seen.add(key)
        before = published.get(key)
        if before == digest(record):
            continue
        changes.operations.append(Put(record=record))
        if before is None:
            changes.added += 1
        else:
            changes.changed += 1
    for kind, identifier in sorted(published.keys() - seen):
        changes.operations.append(Drop(kind=kind, id=identifier))
        changes.dropped += 1
    return changes
