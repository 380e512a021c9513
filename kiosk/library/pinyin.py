"""How Chinese text sounds (拼音): syllables without tones, for finding titles by what was typed or said.

Only the words that sound otherwise than their characters one by one are held (``assets/search/phrases.tsv``): the
whole dictionary of pypinyin takes 45 MB of a terminal's memory (docs/decisions/0020). Reading aloud needs tones and
has the whole one, in a process of its own (kiosk/speaking/readings.py).
"""

from __future__ import annotations

import functools
import json
import os
import sys
from importlib import resources
from types import ModuleType

from kiosk.places import assets

_WHOLE = "PYPINYIN_NO_PHRASES", "PYPINYIN_NO_DICT_COPY"


@functools.cache
def _pypinyin() -> ModuleType:
    """Import pypinyin without its dictionary of words."""
    before = {name: os.environ.get(name) for name in _WHOLE}
    os.environ.update(dict.fromkeys(_WHOLE, "1"))
    try:
        import pypinyin
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value
    return pypinyin


@functools.cache
def whole() -> ModuleType:
    """Return pypinyin with every word of its dictionary: for tones, and only where 45 MB do not matter."""
    words = json.loads(resources.files("pypinyin").joinpath("phrases_dict.json").read_text("utf-8"))
    _pypinyin().load_phrases_dict(words)
    return _pypinyin()


@functools.cache
def _words() -> tuple[dict[str, tuple[str, ...]], dict[str, int]]:
    """Return the words that sound otherwise, and for each first character the length of its longest word."""
    words: dict[str, tuple[str, ...]] = {}
    longest: dict[str, int] = {}
    with (assets() / "search" / "phrases.tsv").open(encoding="utf-8") as lines:
        for line in lines:
            if not line.startswith("#"):
                word, said = line.rstrip("\n").split("\t")
                words[word] = tuple(map(sys.intern, said.replace("ü", "v").split(" ")))
                longest[word[0]] = max(len(word), longest.get(word[0], 1))
    return words, longest


@functools.cache
def _character(character: str) -> tuple[str, ...]:
    """Return how a character sounds by itself; nothing of one that is no Chinese. Characters are finitely many."""
    said = _pypinyin().lazy_pinyin(character, style=_pypinyin().Style.NORMAL, errors="ignore")
    return tuple(syllable.replace("ü", "v") for syllable in said)


def syllables(text: str) -> list[str]:
    """Return the syllables of the Chinese characters of a text, without tones, ü as v.

    The longest word of the table counts, from the left, as pypinyin has it; pypinyin itself takes seven times as long.
    """
    words, longest = _words()
    found: list[str] = []
    at = 0
    while at < len(text):
        for end in range(min(len(text), at + longest.get(text[at], 1)), at + 1, -1):
            if (said := words.get(text[at:end])) is not None:
                found += said
                at = end
                break
        else:
            found += _character(text[at])
            at += 1
    return found
