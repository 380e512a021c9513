"""Make the bundled fonts: simplified-Chinese subsets of Noto Sans CJK (OFL-1.1), with TrueType outlines.

Run where Debian's ``fonts-noto-cjk`` is installed: ``python tools/make_fonts.py``.
The family is named "Mingchuang Sans SC", so that no font of the system is taken for it.
"""

from __future__ import annotations

import sys
from pathlib import Path

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTCollection, TTFont, newTable

SOURCE = Path("/usr/share/fonts/opentype/noto")
TARGET = Path(__file__).resolve().parent.parent / "assets" / "fonts"
FAMILY = "Mingchuang Sans SC"


def gb2312() -> set[int]:
    """Return the code points of GB 2312."""
    found = set()
    for high in range(0xA1, 0xF8):
        for low in range(0xA1, 0xFF):
            try:
                found.add(ord(bytes((high, low)).decode("gb2312")))
            except UnicodeDecodeError:
                continue
    return found


COMMON = {
    *range(0x20, 0x7F), *range(0xA0, 0x180), *range(0x2010, 0x2028), *range(0x2030, 0x205F), *range(0x2070, 0x20A0),
    *range(0x20A0, 0x20C0), *range(0x2100, 0x2140), *range(0x2150, 0x2190), *range(0x2190, 0x2200),
    *range(0x2200, 0x2300), *range(0x2460, 0x2500), *range(0x2500, 0x2600), *range(0x25A0, 0x2600),
    *range(0x2E80, 0x2FD6), *range(0x3000, 0x3040), *range(0x3200, 0x3400), *range(0xFE30, 0xFE50),
    *range(0xFF00, 0xFFF0), 0xFE50, 0xFE5D, 0xFE5E,
}  # fmt: skip

# GB 18030-2022 level 1 is the URO block and a few; level 2 adds the table of general standard characters.
LEVEL_1 = {*range(0x4E00, 0xA000), *range(0x3400, 0x4DC0)}
LEVEL_2_RARE = {*range(0x20000, 0x2A6E0), *range(0x2A700, 0x2EBE1), *range(0x30000, 0x3134B)}


def kana_and_hangul() -> set[int]:
    """Return kana, and the Hangul of KS X 1001 with its letters: what the prepared languages need besides."""
    hangul = {ord(c) for h in range(0xB0, 0xC9) for low in range(0xA1, 0xFF)
              if (c := bytes((h, low)).decode("euc_kr", "ignore")) and len(c) == 1}  # fmt: skip
    return {*range(0x3040, 0x3100), *range(0x31F0, 0x3200), *range(0x3130, 0x3190), *hangul}


def make(weight: str, wanted: set[int], family: str = FAMILY, file: str = "MingchuangSansSC") -> None:
    """Write one weight."""
    collection = TTCollection(str(SOURCE / f"NotoSansCJK-{weight}.ttc"))
    font: TTFont = next(f for f in collection.fonts if f["name"].getDebugName(1).startswith("Noto Sans CJK SC"))
    options = Options()
    options.layout_features = ["kern", "locl", "ccmp"]
    options.hinting = False
    options.notdef_outline = True
    options.name_IDs = ["*"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=wanted & set(font.getBestCmap()))
    subsetter.subset(font)
    glyph_set, order = font.getGlyphSet(), font.getGlyphOrder()
    glyf = newTable("glyf")
    glyf.glyphOrder, glyf.glyphs = order, {}
    for name in order:
        pen = TTGlyphPen(None)
        glyph_set[name].draw(Cu2QuPen(pen, max_err=2.0, reverse_direction=True))
        glyf.glyphs[name] = pen.glyph()
    font["loca"], font["glyf"] = newTable("loca"), glyf
    del font["CFF "]
    for tag in ("VORG", "vhea", "vmtx", "BASE"):
        if tag in font:
            del font[tag]
    maxp = font["maxp"]
    maxp.tableVersion = 0x00010000
    for field, value in {
        "maxZones": 1, "maxTwilightPoints": 0, "maxStorage": 0, "maxFunctionDefs": 0, "maxInstructionDefs": 0,
        "maxStackElements": 0, "maxSizeOfInstructions": 0, "maxComponentElements": 0,
    }.items():  # fmt: skip
        setattr(maxp, field, value)
    font["post"].formatType = 3.0
    font.sfntVersion = "\000\001\000\000"
    style = "Bold" if weight == "Bold" else "Regular"
    for record in list(font["name"].names):
        if record.nameID in (1, 16):
            record.string = family
        elif record.nameID in (2, 17):
            record.string = style
        elif record.nameID in (3, 4):
            record.string = f"{family} {style}"
        elif record.nameID == 6:
            record.string = f"{file}-{style}"
    target = TARGET / f"{file}-{style}.ttf"
    font.save(str(target))
    print(target.name, len(order), "glyphs", target.stat().st_size, "bytes")


if __name__ == "__main__":
    TARGET.mkdir(parents=True, exist_ok=True)
    chosen = sys.argv[1:] or ["Regular", "Bold", "Other"]
    if "Regular" in chosen:
        make("Regular", COMMON | LEVEL_1 | LEVEL_2_RARE)
    if "Bold" in chosen:
        gbk = {ord(c) for h in range(0x81, 0xFF) for low in range(0x40, 0xFF)
               if (c := bytes((h, low)).decode("gbk", "ignore")) and len(c) == 1}  # fmt: skip
        make("Bold", COMMON | gb2312() | (gbk & set(range(0x4E00, 0xA000)) if "--all" in chosen else set()))
    if "Other" in chosen:
        make("Regular", kana_and_hangul(), "Mingchuang Sans Other", "MingchuangSansOther")
