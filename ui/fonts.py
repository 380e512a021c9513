"""The bundled fonts, and that no name shows a box in any weight."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from kiosk.journal import Ours
from kiosk.places import assets, font_files

FAMILY = "Mingchuang Sans SC"
WHOLE = "Mingchuang Sans GB"
"""The regular font once more, by another name of the same length.

The bold file has the characters of GB 2312 alone. What it lacks Qt looks for in the families that stand in for its
own, never in its own family's regular file: 喆 or 䶮 in a bold name was a box wherever no other Chinese font was
installed. By this name the regular file stands in for the bold one, and Qt thickens its strokes.
"""
OTHERS = [WHOLE, "Mingchuang Sans Other", "Noto Sans CJK SC"]
"""Whole GB 18030; kana and Hangul; whatever the machine may have besides."""


def renamed(file: Path) -> bytes:
    """Return a font under the family name `WHOLE`."""
    data = file.read_bytes()
    for code in ("utf-16-be", "ascii"):
        for old, new in ((FAMILY, WHOLE), (FAMILY.replace(" ", ""), WHOLE.replace(" ", ""))):
            data = data.replace(old.encode(code), new.encode(code))
    return data


def add_fonts() -> None:
    """Make the bundled fonts known, and ours the application's. One that is missing is told to the log.

    They are given as bytes: of a font given by its file Qt maps the file anew for every thread and purpose, and the
    terminal grew by a page for each new character in each of five mappings, for days.
    """
    files = (*font_files(), assets() / "fonts" / "MingchuangSansOther-Regular.ttf")
    for file in files:
        if not file.exists() or QFontDatabase.addApplicationFontFromData(QByteArray(file.read_bytes())) < 0:
            logging.getLogger("mingchuang.ui").error("font missing: %s", Ours(file.name))
    if files[0].exists():
        QFontDatabase.addApplicationFontFromData(QByteArray(renamed(files[0])))
    QFont.insertSubstitutions(FAMILY, OTHERS)
    QGuiApplication.setFont(QFont([FAMILY, *OTHERS]))
