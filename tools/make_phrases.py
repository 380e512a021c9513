"""Make ``assets/search/phrases.tsv``: the words that sound otherwise than their characters one by one, tones aside.

Of the 47,111 words of pypinyin's dictionary (MIT), nine in ten sound character by character as its table of characters
has it: a terminal that holds only the others hears the same and needs 45 MB less (docs/decisions/0020). Kept beside
them are words that hide the beginning of such a one: 学校长期 is 学校 and 长期, not 学 and 校长.

Run as ``python tools/make_phrases.py`` where pypinyin is installed whole.
"""

from __future__ import annotations

import json
import unicodedata
from importlib import resources
from pathlib import Path

TARGET = Path(__file__).resolve().parent.parent / "assets" / "search" / "phrases.tsv"


def toneless(syllable: str) -> str:
    """Return a syllable without the mark of its tone; ü stays."""
    parts = unicodedata.normalize("NFD", syllable)
    kept = "".join(c for c in parts if not unicodedata.combining(c) or c == "\u0308")
    return unicodedata.normalize("NFC", kept)


def main() -> None:
    """Write the table."""
    from pypinyin.constants import PINYIN_DICT

    whole = json.loads(resources.files("pypinyin").joinpath("phrases_dict.json").read_text("utf-8"))
    alone = {character: toneless(said.split(",")[0]) for character, said in PINYIN_DICT.items()}
    said = {word: [toneless(syllable[0]) for syllable in reading] for word, reading in whole.items()}
    differ = {word for word, reading in said.items() if reading != [alone.get(ord(c), c) for c in word]}
    begins = {word[:length] for word in differ for length in range(1, len(word) + 1)}

    def hides(word: str) -> bool:
        """Whether a word of the table could begin inside this one."""
        inside = [word[at:] for at in range(1, len(word))]
        return any(rest in begins or any(rest[:n] in differ for n in range(2, len(rest))) for rest in inside)

    guards = {word for word in said if word not in differ and hides(word)}
    lines = [f"{word}\t{' '.join(said[word])}" for word in sorted(differ | guards)]
    TARGET.write_text(
        "# Words that sound otherwise than their characters one by one, of pypinyin's dictionary (MIT): "
        "tools/make_phrases.py\n" + "\n".join(lines) + "\n",
        encoding="utf-8",
    )
    print(f"{len(differ)} words that sound otherwise, {len(guards)} that hide one, of {len(whole)}")


if __name__ == "__main__":
    main()
