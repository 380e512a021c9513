"""Make ``assets/writing/lexicon.tsv.gz`` and ``characters.tsv``: the words of the pinyin keyboard and their costs.

    python tools/make_lexicon.py jieba-0.42.1/jieba/dict.txt

Words and general frequencies come from the dictionary of jieba 0.42.1 (MIT), readings from pypinyin (MIT); how often
a word stands in official language is counted in the bundled statutes, whose frequent collocations become words too;
the terms of open government are those of ``government.txt`` and the search's own word lists. What is liked in names
stands in ``naming.tsv``.
"""

from __future__ import annotations

import collections
import gzip
import json
import math
import re
import sys
from collections.abc import Iterable
from pathlib import Path

import rjieba
from fontTools.ttLib import TTFont
from pypinyin import Style, lazy_pinyin, pinyin

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
from kiosk.writing.syllables import SYLLABLES, group  # noqa: E402

OUT = ROOT / "assets" / "writing"
CHINESE = re.compile(r"[一-鿿]+")
LEAST = 5
"""A word of the general dictionary rarer than this is left out."""
LONGEST = 10
PLACE = 5e-6
"""The share of a listed place that no count knows."""
LIKED = 72
"""What a character that is liked in given names costs there at most, however rare it is in text."""
TERM = 2e-5
"""The share of official language that a listed term of open government is given at least."""


def cost(share: float) -> int:
    """Return a cost in tenths of a nat."""
    return min(250, round(-10 * math.log(share)))


def syllables(word: str) -> list[str] | None:
    """Return the reading of a word, or None where a character has none."""
    read = [s.replace("ü", "v") for s in lazy_pinyin(word, v_to_u=False, errors="ignore")]
    if len(read) != len(word):
        return None
    read = ["nve" if s == "nue" else "lve" if s == "lue" else s for s in read]
    return read if all(s in SYLLABLES for s in read) else None


def statutes() -> Iterable[str]:
    """Yield the bodies and titles of the bundled statutes."""
    with gzip.open(ROOT / "assets" / "sample" / "statutes.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            law = json.loads(line)
            yield law.get("title", "") + "\n" + law.get("short", "") + "\n" + law.get("body", "")


def official() -> tuple[collections.Counter[str], collections.Counter[str]]:
    """Count words and collocations of official language."""
    words: collections.Counter[str] = collections.Counter()
    pairs: collections.Counter[tuple[str, ...]] = collections.Counter()
    for text in statutes():
        for run in CHINESE.findall(text):
            cut = rjieba.cut(run)
            words.update(cut)
            for size in (2, 3):
                pairs.update(tuple(cut[i : i + size]) for i in range(len(cut) - size + 1))
    total = sum(words.values())
    phrases: collections.Counter[str] = collections.Counter()
    for pair, count in pairs.items():
        together = "".join(pair)
        if count < 40 or not 3 <= len(together) <= 8 or any(len(w) == 1 for w in (pair[0], pair[-1])):
            continue
        chance = math.prod(words[w] / total for w in pair) * total
        if count / chance > 40:
            phrases[together] = count
    return words, phrases


def terms() -> set[str]:
    """Return the listed terms of open government."""
    found: set[str] = set()
    for file in (OUT / "government.txt", ROOT / "assets/search/everyday.tsv", ROOT / "assets/search/short-names.tsv"):
        for line in file.read_text("utf-8").splitlines():
            if not line.startswith("#"):
                found |= {w for w in re.split(r"[\s\t]+", line) if CHINESE.fullmatch(w) and 2 <= len(w) <= LONGEST}
    for text in statutes():
        title = text.split("\n", 1)[0].removeprefix("中华人民共和国")
        if CHINESE.fullmatch(title) and 3 <= len(title) <= LONGEST:
            found.add(title)
    return found


def naming() -> dict[str, str]:
    """Return the characters that are liked in given names, with their reading there."""
    lines = (OUT / "naming.tsv").read_text("utf-8").splitlines()
    return dict(line.split("\t") for line in lines if not line.startswith("#"))  # type: ignore[misc]


def main() -> None:
    """Write both files."""
    general: collections.Counter[str] = collections.Counter()
    places: set[str] = set()
    given: collections.Counter[str] = collections.Counter()
    for line in Path(sys.argv[1]).read_text("utf-8").splitlines():
        word, count, tag = line.split()
        if not CHINESE.fullmatch(word):
            continue
        general[word] += int(count)
        if tag == "ns":
            places.add(word)
        if tag == "nr" and 2 <= len(word) <= 3:
            given.update(word[1:])
    listed = (OUT / "surnames.txt").read_text("utf-8").split()
    ranks = {name: place for place, name in enumerate(dict.fromkeys(listed))}

    for line in (ROOT / "assets/search/places.tsv").read_text("utf-8").splitlines():
        named = {w for w in re.split(r"[\s\t]+", line) if CHINESE.fullmatch(w) and not line.startswith("#")}
        places |= named | {name.removesuffix("区") for name in named if len(name) > 3}

    words, phrases = official()
    government = terms()
    total_general, total_official = sum(general.values()), sum(words.values())
    shares: dict[str, float] = {}
    for word, count in general.items():
        if (count >= LEAST or word in words) and len(word) <= LONGEST:
            shares[word] = 0.5 * count / total_general + 0.5 * words[word] / total_official
    for word, count in (words + phrases).items():
        if len(word) <= LONGEST and (count >= 5 or word in shares):
            shares[word] = max(shares.get(word, 0), 0.5 * count / total_official)
    for word in places:
        if word in general or word in words:
            continue
        shares[word] = PLACE
    for word in government:
        shares[word] = max(shares.get(word, 0), TERM)

    shown = {chr(c) for c in TTFont(ROOT / "assets/fonts/MingchuangSansSC-Regular.ttf").getBestCmap()}
    letters: collections.Counter[str] = collections.Counter()
    for word, share in shares.items():
        for character in word:
            letters[character] += share
    whole = sum(letters.values())

    rows: dict[str, list[tuple[int, str, str, str]]] = collections.defaultdict(list)
    for word, share in shares.items():
        if len(word) < 2 or not set(word) <= shown:
            continue
        read = syllables(word)
        if read:
            flags = ("g" if word in government else "") + ("a" if word in places else "")
            rows["".join(map(group, read))].append((cost(share), word, " ".join(read), flags))
    liked = naming()
    for character in sorted(c for c in shown if "一" <= c <= "鿿" or c in liked):
        readings = pinyin(character, style=Style.NORMAL, heteronym=True, v_to_u=False, errors="ignore")
        readings = readings if "一" <= character <= "鿿" else [[liked[character]]]
        for place, read in enumerate(dict.fromkeys(readings[0] if readings else ())):
            sound = {"nue": "nve", "lue": "lve"}.get(read.replace("ü", "v"), read.replace("ü", "v"))
            if sound in SYLLABLES:
                base = shares.get(character, 0) + 0.2 * letters[character] / whole + 1e-9
                rows[group(sound)].append((cost(base) + 35 * min(place, 1), character, sound, "r" if place else ""))
    with (OUT / "lexicon.tsv.gz").open("wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=0) as out:
        for key in sorted(rows):
            for price, word, read, flags in sorted(rows[key]):
                out.write(f"{key}\t{price}\t{word}\t{read}\t{flags}\n".encode())
    every_given = sum(given.values())
    with (OUT / "characters.tsv").open("w", encoding="utf-8") as out:
        out.write("# Made by tools/make_lexicon.py: character, cost in text, as a surname, in a given name.\n")
        for character in sorted(shown):
            if "一" <= character <= "鿿" or character in liked:
                as_surname = cost(1 / (ranks[character] + 3) / 5) if character in ranks else 160
                in_name = cost(given[character] / every_given + 1e-6)
                in_name = min(in_name, LIKED) if character in liked else in_name
                out.write(f"{character}\t{cost(letters[character] / whole + 1e-8)}\t{as_surname}\t{in_name}\n")
    print(sum(map(len, rows.values())), "entries,", len(government), "terms,", len(phrases), "collocations")


if __name__ == "__main__":
    main()
