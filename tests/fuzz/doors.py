"""The doors that strangers' bytes come through, each as a function: it may refuse, with its own error, and no other.

The default suite knocks with hypothesis, ``make fuzz`` with a coverage-guided fuzzer, on these same functions.
"""

from __future__ import annotations

import datetime as dt
import json
import tempfile
from collections.abc import Callable
from pathlib import Path

import msgspec
import zstandard

from kiosk.asking import Asking
from kiosk.calling import Calls
from kiosk.content.codec import decode, encode
from kiosk.content.errors import RecordError
from kiosk.content.operations import Put, decode_operation, encode_operation
from kiosk.content.salvage import salvage, salvage_operation
from kiosk.content.text import clean, clean_line, fold
from kiosk.errors import KioskError
from kiosk.library.tokens import number_keys, tokens
from kiosk.library.understanding import understand
from kiosk.media import picture_format, plays
from kiosk.requests.calendar import trusted_now
from kiosk.requests.form import decode_form, encode_form, form_from_json
from kiosk.requests.receipts import parse, shown
from kiosk.requests.sealing import load_office_key
from kiosk.requests.wire import Acknowledgement, SealedRequest, Status
from kiosk.restarts import Restarts
from kiosk.settings import load as load_settings
from kiosk.speaking.captions import parse as parse_captions
from kiosk.staff import StaffAccess
from kiosk.statistics.report import read as read_report
from kiosk.status import read_status
from sync.portal.markup import from_html, from_markdown
from sync.portal.statutes import blocks
from sync.release import packs
from sync.release.index import ReleaseIndex, plan

_FILE = Path(tempfile.mkdtemp(prefix="mingchuang-doors-")) / "pack"


def _text(data: bytes) -> str:
    """Return text of the bytes, halves of characters too: JSON can bring them."""
    try:
        return data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return data.decode("utf-8", "replace")


def _read(data: bytes) -> None:
    _FILE.write_bytes(data)
    try:
        header, operations = packs.read(_FILE)
        assert sum(1 for _ in operations) <= header.count
    except KioskError:
        return


def pack_file(data: bytes) -> None:
    """A pack as it lies on disk."""
    _read(data)


def pack_lines(data: bytes) -> None:
    """What a pack holds, wrapped as it should be: the fuzzer need not find zstandard's magic by chance."""
    header = packs.Header(from_sequence=0, to_sequence=1, base=True, count=data.count(b"\n") + 1)
    _read(zstandard.compress(msgspec.json.encode(header) + b"\n" + data))


def record(data: bytes) -> None:
    """A record, strict and salvaged; what came in goes out and comes in the same."""
    for door in (decode, salvage):
        try:
            found = door(data)
        except RecordError:
            continue
        assert decode(encode(found)) == found
        assert clean_line(found.title) == found.title


def operation(data: bytes) -> None:
    """A line of a pack, strict and salvaged."""
    for door in (decode_operation, salvage_operation):
        try:
            found = door(data)
        except RecordError:
            continue
        if isinstance(found, Put):
            assert decode_operation(encode_operation(found)) == found


def _blocks(convert: Callable[[str], tuple[object, ...]], data: bytes) -> None:
    try:
        found = convert(_text(data))
    except RecordError:
        return
    body = msgspec.json.encode({"kind": "document", "id": "x", "title": "x", "body": found})
    assert decode(body).body == tuple(found)


def html(data: bytes) -> None:
    """HTML to blocks, which must be such as may enter."""
    _blocks(from_html, data)


def markdown(data: bytes) -> None:
    """Markdown to blocks."""
    _blocks(from_markdown, data)


def statute(data: bytes) -> None:
    """A statute's text to blocks."""
    _blocks(lambda text: tuple(blocks(text)), data)


def query(data: bytes) -> None:
    """What a citizen types to search."""
    text = _text(data)[:500]
    understand(text)
    list(tokens(text))
    number_keys(text)
    assert fold(fold(text)) == fold(fold(fold(text)))
    assert clean(clean(text)) == clean(text)


def receipt(data: bytes) -> None:
    """What a citizen types or scans for a receipt number; a number found is found again in itself."""
    found = parse(_text(data))
    assert found is None or (parse(found) == found and shown(found) == found)


def wire(data: bytes) -> None:
    """What portal and terminal say to each other."""
    for kind in (SealedRequest, Acknowledgement, Status):
        try:
            msgspec.json.decode(data, type=kind)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            continue


def index(data: bytes) -> None:
    """A signed index: what is planned by it never climbs out of its directory."""
    try:
        found = msgspec.json.decode(data, type=ReleaseIndex)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return
    trusted_now(dt.datetime.now(dt.UTC), found.released_at)
    for have in (0, 1, found.sequence):
        for pack in plan(have, found):
            assert pack.name.startswith("packs/") and ".." not in pack.name and pack.name.count("/") == 1


def media(data: bytes) -> None:
    """The first bytes of a file."""
    assert not (picture_format(data) and plays(data))


def captions(data: bytes) -> None:
    """Captions of a film."""
    for cue in parse_captions(_text(data)):
        assert cue.end > cue.start and cue.text


def form(data: bytes) -> None:
    """A request as the command line and the clerk take it; what is taken goes out and comes in the same."""
    try:
        found = form_from_json(data)
    except KioskError as error:
        assert error.code.startswith("request.")
        return
    assert decode_form(encode_form(found)) == found


def kept_file(data: bytes) -> None:
    """Every small file that a terminal keeps, damaged: each reader goes on, or says so in its own words."""
    directory = _FILE.parent
    receipt = "0123-4567-89AB-C"
    for name in ("kept", f"{receipt}.answer"):
        (directory / name).write_bytes(data)
    file = directory / "kept"
    status = read_status(file)
    for moment in (status.last_attempt, status.last_success, status.released_at):
        assert moment is None or dt.datetime.now(dt.UTC) - moment
    Restarts(file).alarming()
    staff = StaffAccess(file)
    staff.is_set(), staff.wait_seconds()
    Asking(directory).answered(receipt)
    read_report(file)
    call = Calls(file).open()
    assert call is not None and dt.datetime.now(dt.UTC) - call.at
    for reader in (load_settings, load_office_key):
        try:
            reader(file)
        except KioskError as error:
            assert error.code in ("settings.wrong", "office_key.unreadable")


DOORS: dict[str, Callable[[bytes], None]] = {
    door.__name__: door
    for door in (
        pack_file,
        pack_lines,
        record,
        operation,
        html,
        markdown,
        statute,
        query,
        receipt,
        wire,
        index,
        media,
        captions,
        form,
        kept_file,
    )
}


def seeds() -> dict[str, list[bytes]]:
    """Good examples of what comes through each door, for a fuzzer to begin with."""
    document = (
        '{"kind":"document","id":"a","title":"题","number":"大政发〔2026〕1号","effective":"2026-01-01","body":['
        '{"block":"heading","text":"章"},{"block":"article","label":"第一条","number":1,"paragraphs":["甲"]},'
        '{"block":"list","items":["一"]},{"block":"table","rows":[["a","b"]]},{"block":"paragraph","text":"段"}]}'
    ).encode()
    line = b'{"op":"put","record":' + document + b"}"
    header = packs.Header(from_sequence=0, to_sequence=1, base=True, count=1)
    made = {
        "from_sequence": 0,
        "to_sequence": 1,
        "size": 9,
        "name": "packs/base-000001.zst",
    }
    whole = {"sequence": 1, "released_at": dt.datetime(2026, 1, 1, tzinfo=dt.UTC).isoformat(), "base": made}
    return {
        "pack_file": [zstandard.compress(msgspec.json.encode(header) + b"\n" + line + b"\n")],
        "pack_lines": [line, b'{"op":"drop","kind":"document","id":"a"}\n' + line],
        "record": [document, b'{"kind":"agency","id":"b","title":"c","office":{"telephone":"1"}}'],
        "operation": [line, b'{"op":"drop","kind":"document","id":"a"}'],
        "html": ["<h1>题</h1><p>段<table><tr><td>甲</table><ul><li>一".encode()],
        "markdown": ["# 题\n\n段\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n- 一\n".encode()],
        "statute": ["## 第一章 总 则\n\n第一条 为了甲。\n\n（一）丙\n".encode()],
        "query": ["大政发〔2026〕1号 劳动法第三十六条".encode(), b"laodongfa"],
        "receipt": [b"https://x/r/0123-4567-89AB-C", b"0123-4567-89AB-C"],
        "wire": [json.dumps({"receipt": "0123-4567-89AB-C", "agency": "a", "state": "received"}).encode()],
        "index": [json.dumps(whole).encode()],
        "media": [b"\x89PNG\r\n\x1a\n", b"\0\0\0\x20ftypisom"],
        "form": [json.dumps({"name": "甲", "agency": "a", "description": "乙", "delivery": "collect"}).encode()],
        "kept_file": [
            b'[{"at":"2026-11-24T01:00:00Z","why":"died"}]',
            b'{"at":"2026-11-24T01:00:00Z"}',
            b'{"hash":"x","wrong":3,"until":1.5}',
            b'{"outcome":"unknown"}',
            b'{"last_attempt":"2026-11-24T01:00:00Z","result":"ok"}',
            b'portal = "http://x"\nidle_seconds = 90\n',
        ],
        "captions": [b"WEBVTT\n\n00:01.000 --> 00:02.000\nwords\n"],
    }
