"""Make the traditional Chinese words (zh_TW, zh_HK) of the screens from the simplified ones by OpenCC (Apache-2.0).

Run after the simplified words change: ``python tools/make_traditional.py``. A reader of the language should look the
result over; it is marked as unfinished, which Qt Linguist shows and lrelease ships.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import opencc

I18N = Path(__file__).resolve().parent.parent / "assets" / "i18n"
ROOMS = ("ui", "content", "requests")
NAMES = {"zh_TW": ("s2twp", "繁體中文（台灣）"), "zh_HK": ("s2hk", "繁體中文（香港）")}


def main() -> None:
    """Write one file a room and language."""
    for language, (how, name) in NAMES.items():
        convert = opencc.OpenCC(how).convert
        for room in ROOMS:
            lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
            lines += [f'<TS version="2.1" language="{language}">', "<context>", "<name></name>"]
            for message in ET.parse(I18N / f"{room}.zh_CN.ts").iter("message"):
                text = name if message.get("id") == "shell.language.name" else convert(message.findtext("translation"))
                text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                lines += [f'<message id="{message.get("id")}">', "<source></source>"]
                lines += [f'<translation type="unfinished">{text}</translation>', "</message>"]
            lines += ["</context>", "</TS>"]
            (I18N / f"{room}.{language}.ts").write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
