"""Words for people, outside Qt: the command lines read the same translation files as the screens.

The files are Qt Linguist's (.ts), one pair a room: ``assets/i18n/<room>.zh_CN.ts`` and ``<room>.en.ts``, with
id-based messages.
"""

from __future__ import annotations

import functools
import os
import xml.etree.ElementTree as ET

from kiosk.errors import KioskError
from kiosk.places import assets

LANGUAGES = ("zh_CN", "en")
"""Complete languages."""
PREPARED = ("zh_TW", "zh_HK", "ja", "ko")
"""Languages begun: what is missing shows in English. IT turns them on with the setting `languages`."""


@functools.cache
def catalogue(language: str) -> dict[str, str]:
    """Return all messages of a language by id; an unfinished or empty one is left out."""
    found: dict[str, str] = {}
    for file in sorted((assets() / "i18n").glob(f"*.{language}.ts")):
        for message in ET.parse(file).iter("message"):  # noqa: S314 - our own shipped file
            text = message.findtext("translation")
            if text:
                found[message.get("id", "")] = text
    return found


def language_of_environment() -> str:
    """Return the language for command lines: Chinese, unless the environment names another."""
    named = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    return "zh_CN" if named.startswith(("zh", "C", "POSIX")) or not named else "en"


def say(message: str, language: str | None = None, **params: object) -> str:
    """Return the words of `message`, its ``{places}`` filled.

    A missing translation falls back to English, then Chinese; a message nobody wrote shows as its id, which a
    test forbids.
    """
    wanted = language or language_of_environment()
    for candidate in dict.fromkeys((wanted, "en", "zh_CN")):
        text = catalogue(candidate).get(message)
        if text is not None:
            break
    else:
        return message
    for name, value in params.items():
        text = text.replace("{" + name + "}", str(value))
    return text


def say_error(error: KioskError, language: str | None = None) -> str:
    """Return the words of an error."""
    return say(f"error.{error.code}", language, **error.params)
