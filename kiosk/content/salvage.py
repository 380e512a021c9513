"""Salvage: what can still be shown of a record that breaks a rule.

A pack is signed and whole, but a mistake at the portal can put a record into it that may not enter. Refusing the
pack would stop every terminal; leaving the record out would keep an older version of it, which is worse than
nothing. So it comes in reduced, and says so on its page.
"""

from __future__ import annotations

from typing import Any

import msgspec

from kiosk.content.codec import KINDS, decode
from kiosk.content.errors import RecordError
from kiosk.content.operations import Operation, Put
from kiosk.content.records import AnyRecord, RecordId

LONGEST = 1_900
"""Characters a line that is too long is cut to..."""
LONGEST_TEXT = 100_000
"""...and a block of a body..."""
MOST = 40_000
"""...and members a list is cut to."""

_FORCE = ("effective", "expires", "ending", "force_stated")
"""Fields that say whether a document is in force: where one is lost, nobody may be told that it is."""


class _Key(msgspec.Struct):
    kind: str
    id: RecordId


class _Envelope(msgspec.Struct):
    op: str
    record: msgspec.Raw = msgspec.Raw(b"null")


def salvage_operation(line: bytes) -> Operation | None:
    """Return what can be had of a line that is no valid operation; None where it is of a kind not known yet.

    A terminal of this year passes over the kinds of next year's portal.

    Raises:
        RecordError: nothing says which record it is.
    """
    try:
        envelope = msgspec.json.decode(line, type=_Envelope)
        key = msgspec.json.decode(envelope.record, type=_Key)
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        raise RecordError(str(error)) from error
    if envelope.op != "put":
        raise RecordError(f"no operation {envelope.op[:40]}")
    if key.kind not in KINDS:
        return None
    return Put(record=salvage(envelope.record))


def salvage(data: bytes | msgspec.Raw) -> AnyRecord:
    """Return a record reduced to those of its fields, and the members of its lists, that keep the rules.

    Raises:
        RecordError: it has no kind, id or title.
    """
    try:
        raw = msgspec.json.decode(data)
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        raise RecordError(str(error)) from error
    named = isinstance(raw, dict) and all(isinstance(raw.get(name), str) for name in ("kind", "title"))
    if not named or raw["kind"] not in KINDS:
        raise RecordError("a record without kind or title")
    made = {"kind": raw["kind"], "id": raw.get("id"), "title": raw["title"][:LONGEST], "reduced": True}
    _check(made)
    for name, value in raw.items():
        if name in made:
            continue
        kept = _field(made, name, value)
        if kept is not None:
            made[name] = kept
        elif name in _FORCE:
            made["force_stated"] = False
    if made.get("force_stated") is False or any(name in raw and name not in made for name in _FORCE):
        made["force_stated"] = False
    return _check(made)


def _check(made: dict[str, Any]) -> AnyRecord:
    return decode(msgspec.json.encode(made))


def _fits(made: dict[str, Any], name: str, value: Any) -> bool:
    head = {key: made[key] for key in ("kind", "id", "title")}
    try:
        msgspec.convert({**head, name: value}, type=KINDS[made["kind"]])
    except (msgspec.ValidationError, ValueError, RecursionError):
        return False
    return True


def _field(made: dict[str, Any], name: str, value: Any) -> Any:
    """Return the value if it keeps the rules, else what of it does; None if nothing."""
    if _fits(made, name, value):
        return value
    if isinstance(value, list):
        kept = (_member(made, name, member) for member in value[:MOST])
        return [member for member in kept if member is not None]
    shorter = _shortened(value, LONGEST)
    return shorter if _fits(made, name, shorter) else None


def _member(made: dict[str, Any], name: str, member: Any) -> Any:
    if _fits(made, name, [member]):
        return member
    for longest in (LONGEST_TEXT, LONGEST):
        shorter = _shortened(member, longest)
        if _fits(made, name, [shorter]):
            return shorter
    return None


def _shortened(value: Any, longest: int, depth: int = 0) -> Any:
    if isinstance(value, str):
        return value if len(value) <= longest else value[:longest] + "…"
    if depth > 6:
        return None
    if isinstance(value, list):
        return [_shortened(member, longest, depth + 1) for member in value[:MOST]]
    if isinstance(value, dict):
        return {name: _shortened(member, longest, depth + 1) for name, member in value.items()}
    return value
