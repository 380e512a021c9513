"""How Chinese text sounds (拼音): syllables without tones, for finding titles by what was typed or said.

Only the words that sound otherwise than their characters one by one are held (``assets/search/phrases.tsv``): the
whole dictionary of pypinyin takes 45 MB of a terminal's memory (docs/decisions/0020). Reading aloud needs tones and
has the whole one, in a process of its own (kiosk/speaking/readings.py).
"""

from __future__ import annotations

import functools
import json
import os
from importlib import resources
from types import ModuleType

from kiosk.places import assets

_WHOLE = "PYPINYIN_NO_PHRASES", "PYPINYIN_NO_DICT_COPY"


@functools.cache
def _pypinyin() -> ModuleType:
    """Import pypinyin without its dictionary of words, and give it ours."""
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
    one: dict[str, list[str]] = {}  # Each syllable once: the words of the table have few between them.
    words: dict[str, list[list[str]]] = {}
    with (assets() / "search" / "phrases.tsv").open(encoding="utf-8") as lines:
        for line in lines:
            if not line.startswith("#"):
                word, said = line.rstrip("\n").split("\t")
                words[word] = [one.setdefault(syllable, [syllable]) for syllable in said.split(" ")]
    if not pypinyin.constants.PHRASES_DICT:  # Else the whole one was there before.
        pypinyin.load_phrases_dict(words)
    return pypinyin


@functools.cache
def whole() -> ModuleType:
    """Return pypinyin with every word of its dictionary: for tones, and only where 45 MB do not matter."""
    words = json.loads(resources.files("pypinyin").joinpath("phrases_dict.json").read_text("utf-8"))
    _pypinyin().load_phrases_dict(words)
    return _pypinyin()


def syllables(text: str) -> list[str]:
    """Return the syllables of the Chinese characters of a text, without tones, ü as v."""
    said = _pypinyin().lazy_pinyin(text, style=_pypinyin().Style.NORMAL, errors="ignore")
    return [syllable.replace("ü", "v") for syllable in said]
