"""Hostile content inside a valid signature: what a careless worker or a poisoned document could publish."""

from __future__ import annotations

import datetime as dt
import functools
import hashlib
import struct
import zlib
from pathlib import Path
from typing import Any

import msgspec
import zstandard

from sync.release import packs
from sync.release.repository import Repository
from tests.conftest import SAMPLE


def png(width: int, height: int) -> bytes:
    """A picture of one colour that weighs little and unfolds to a lot."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    row = b"\0" * (1 + (width + 7) // 8)
    packer = zlib.compressobj(1)
    data = b"".join(packer.compress(row) for _ in range(min(height, 20_000))) + packer.flush()
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0))
        + chunk(b"IDAT", data)
        + chunk(b"IEND", b"")
    )


@functools.cache
def files(trap: str) -> dict[str, tuple[str, bytes]]:
    """Media type and bytes by name; `trap` is an address that must never be asked."""
    film = (SAMPLE / "media" / "zone.mp4").read_bytes()
    lol = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    svg = (
        f'<!DOCTYPE s [<!ENTITY l0 "lol">{lol}]><svg xmlns="http://www.w3.org/2000/svg" '
        f'xmlns:xlink="http://www.w3.org/1999/xlink"><image xlink:href="{trap}/svg" width="9" height="9"/>'
        '<image xlink:href="file:///etc/passwd" width="9" height="9"/><text>&l9;</text></svg>'
    )
    return {
        "giant": ("image/png", png(30_000, 60_000)),
        "large": ("image/png", png(16_000, 16_000)),
        "cut": ("image/png", (SAMPLE / "media" / "notice.png").read_bytes()[:4000]),
        "vector": ("image/png", svg.encode()),
        "page": ("image/jpeg", f"<html><img src='{trap}/html'></html>".encode()),
        "playlist": ("video/mp4", f"#EXTM3U\n#EXTINF:1,\n{trap}/part.ts\n".encode()),
        "script": ("audio/mpeg", f"ffconcat version 1.0\nfile '{trap}/a.mp3'\nfile /etc/passwd\n".encode()),
        "noise": ("video/mp4", b"\0\0\0\x20ftypisom" + b"\xff" * 50_000),
        "half": ("video/mp4", film[: len(film) // 2]),
        "paper": ("application/pdf", b"%PDF-1.7\n" + b"<< /Length -1 >>" * 5000),
    }


def records(trap: str, hashes: dict[str, str]) -> list[dict[str, Any]]:
    """The records, as JSON could bring them."""
    link = f'<a href="{trap}/link">链接</a><img src="{trap}/img"><script src="{trap}/js"></script>'

    def document(name: str, title: str, *body: Any, **more: Any) -> dict[str, Any]:
        return {"kind": "document", "id": name, "title": title, "published": "2026-06-01", "body": list(body), **more}

    def paragraph(text: str) -> dict[str, Any]:
        return {"block": "paragraph", "text": text}

    def media(name: str, role: str) -> dict[str, Any]:
        return {"sha256": hashes[name], "media_type": files(trap)[name][0], "name": f"{name}{link}", "role": role}

    images = [{"block": "image", "media": hashes[n]} for n in ("giant", "large", "cut", "vector", "page")]
    deep: Any = "底"
    for _ in range(200):
        deep = {"block": "list", "items": [deep]}
    return [
        document(
            "scripts",
            f"公告{link}",
            *(paragraph(t) for t in (link, "file:///etc/passwd", "qrc:/qt/qml", f"![x]({trap}/md)", "<b>粗</b>" * 300)),
            summary=link,
            head=[link],
            number=f"大政发{link}",
            agency=link,
            source_url=f"{trap}/source?" + "q" * 1900,
        ),
        document(
            "bidi",
            "关于\u202e止废\u202c的\u200b通\u2066知\U000e0041",
            paragraph("正文\u202e字反\u3164"),
            number="大政发〔2026〕1号\u2028现行有效",
            agency="市\u202e府",
            ending={"how": "repealed", "on": "2026-01-01", "by_title": "后\u202e来\u2029现行有效"},
        ),
        document("zalgo", "标" + "\u0300" * 1500 + "题", paragraph("字" + "\u0301" * 50_000)),
        document("pictures", "图片集", *images),
        document("line", "一行十兆字节", paragraph("字" * 3_400_000), paragraph("尾")),
        document("lines", "四十万字一段", paragraph("长" * 400_000)),
        document("spaceless", "没有空格的一词", paragraph("a" * 200_000)),
        document("nested", "套娃", paragraph("开头"), deep, {"block": "portal", "text": "?"}, paragraph("结尾")),
        document(
            "tables",
            "大表",
            {"block": "table", "rows": [[f"{r}-{c}" for c in range(5)] for r in range(2_500)]},
            {"block": "table", "rows": [[f"列{c}" for c in range(5_000)]] * 3},
            {"block": "table", "rows": [["格" * 200_000, "右"]]},
            {"block": "table", "rows": [["越"] * 1000] * 200},
        ),
        document("blocks", "五万段", *(paragraph(f"第{n}段") for n in range(50_100))),
        document("headings", "两万章", *({"block": "heading", "text": f"第{n}章"} for n in range(20_000))),
        document("days", "坏日子", paragraph("正文"), effective="2020-01-01", ending={"how": "melted", "on": "x"}),
        document("attached", "附件", paragraph("正文"), attachments=[media("paper", "attachment"), {"sha256": "no"}]),
        {
            "kind": "explainer",
            "id": "films",
            "title": f"影片{link}",
            "form": "video",
            "media": [media("playlist", "video"), media("giant", "poster"), media("vector", "picture")],
            "body": [paragraph(f"说明{n}") for n in range(5_000)],
            "questions": [{"question": link, "answer": "答" * 20_000}],
        },
        *(
            {"kind": "explainer", "id": n, "title": f"影片 {n}", "form": "video", "media": [media(n, "video")]}
            for n in ("noise", "half", "script")
        ),
        {"kind": "hologram", "id": "next-year", "title": "来年的种类"},
    ]


def publish(repository: Repository, base: Path, trap: str) -> None:
    """Sign a release with all of it, as a portal without any check of its own would."""
    (base / "media").mkdir(exist_ok=True)
    hashes, paths = {}, {}
    for name, (_, data) in files(trap).items():
        hashes[name] = hashlib.sha256(data).hexdigest()
        paths[hashes[name]] = base / "media" / name
        paths[hashes[name]].write_bytes(data)
    lines = [msgspec.json.encode({"op": "put", "record": record}) for record in records(trap, hashes)]

    def write(_: object, *, from_sequence: int, to_sequence: int, base: bool, file: Path) -> int:
        header = packs.Header(from_sequence=from_sequence, to_sequence=to_sequence, base=base, count=len(lines))
        packed = zstandard.compress(b"\n".join((msgspec.json.encode(header), *lines, b"")))
        file.write_bytes(packed)
        return len(packed)

    real, packs.write = packs.write, write
    try:
        repository.publish([], list, paths, dt.datetime.now(dt.UTC))
    finally:
        packs.write = real
