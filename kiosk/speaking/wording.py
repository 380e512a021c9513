"""A sentence as people say it, in the language it is written in."""

from __future__ import annotations

import re

_CHINESE = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]")
_LATIN = re.compile(r"[A-Za-z]{2,}")


def language_of(text: str, wanted: str = "zh_CN") -> str:
    """Return the language a sentence is spoken in: Chinese text in Mandarin, English text in English.

    `wanted` decides where a sentence holds no letters of either; a sentence of both is what most of it is.
    """
    chinese, words = len(_CHINESE.findall(text)), len(_LATIN.findall(text))
    if chinese == words == 0:
        return wanted
    return "zh_CN" if chinese >= words else "en"


def spoken(text: str, language: str | None = None) -> str:
    """Return a sentence as people say it."""
    from kiosk.speaking import english, mandarin

    return english.spoken(text) if (language or language_of(text)) == "en" else mandarin.spoken(text)
