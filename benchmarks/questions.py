"""Questions to measure search with: written ones (``benchmarks/data``), and kinds made from the documents themselves.

Made questions are drawn with a fixed seed from the titles and bodies of the very collection that is searched, so
any collection can be measured. Every kind has two halves, by the document: development and check.
"""

from __future__ import annotations

import random
import re
import zlib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.content.blocks import Article, body_text
from kiosk.content.records import Document
from kiosk.content.text import fold
from kiosk.content.validity import CURRENT, validity
from kiosk.library.tokens import core

DATA = Path(__file__).parent / "data"
HALVES = ("development", "check")


@dataclass(frozen=True)
class Question:
    """A question, the ids of acceptable documents, how deep one may stand, and the article it must open at."""

    kind: str
    text: str
    accepted: frozenset[str]
    half: str
    article: int = 0
    named: frozenset[str] = field(default_factory=frozenset)


WITHIN = dict.fromkeys(
    ("fragment", "pinyin", "pinyin, blanks", "initials", "body words", "body phrase", "pinyin, a letter missing"), 5
)
"""How deep the right document may stand, by kind; 1 where not named."""


def half_of(text: str) -> str:
    """Return the half a document's title belongs to, for ever."""
    return HALVES[zlib.crc32(text.encode()) & 1]


def written(name: str, documents: Iterable[Document], today: object) -> list[Question]:
    """Return the questions of a file: question, TAB, an expression that acceptable titles match."""
    documents = list(documents)
    found = []
    for half, file in ((h, DATA / f"{name}-{h}.tsv") for h in HALVES):
        for line in file.read_text("utf-8").splitlines():
            text, _, wanted = line.partition("\t")
            if not wanted or line.startswith("#"):
                continue
            pattern = re.compile(wanted)
            accepted = frozenset(d.id for d in documents if pattern.search(d.title) or pattern.search(d.short_title))
            found.append(Question(name, text, accepted, half))
    return found


def made(documents: list[Document], today: object, each: int = 150, seed: int = 7) -> list[Question]:
    """Return questions made from the documents, `each` of every kind."""
    current = [d for d in documents if validity(d, today) in CURRENT]  # type: ignore[arg-type]
    families: dict[str, list[Document]] = defaultdict(list)
    for d in documents:
        families[core(d.title)].append(d)
    newest: dict[str, Document] = {}
    for d in current:
        held = newest.get(core(d.title))
        if held is None or (d.published and held.published and d.published > held.published):
            newest[core(d.title)] = d
    pool = sorted(newest.values(), key=lambda d: d.id)
    rng = random.Random(seed)
    found: list[Question] = []

    def add(
        kind: str,
        make: Callable[[Document, random.Random], str | None],
        accept: Callable[[Document, str], Iterable[str]] | None = None,
    ) -> None:
        count = 0
        for d in rng.sample(pool, len(pool)):
            text = make(d, rng)
            if not text:
                continue
            ids = accept(d, text) if accept else [x.id for x in families[core(d.title)]]
            found.append(Question(kind, text, frozenset(ids), half_of(d.title)))
            count += 1
            if count >= each:
                return

    cores = list(families)
    common = sorted({c for name in cores for c in name})

    def misspelt(d: Document, r: random.Random, how: str) -> str | None:
        name = core(d.title)
        if len(name) < 4:
            return None
        at = r.randrange(len(name))
        text = {
            "wrong": name[:at] + r.choice(common) + name[at + 1 :],
            "missing": name[:at] + name[at + 1 :],
            "doubled": name[: at + 1] + name[at:],
        }[how]
        return None if text in families else text

    def fragment(d: Document, r: random.Random) -> str | None:
        name = core(d.title)
        if len(name) < 7:
            return None
        length = r.randint(4, max(4, min(10, len(name) - 2)))
        at = r.randrange(len(name) - length + 1)
        text = name[at : at + length]
        return text if sum(text in other for other in cores) <= 2 else None

    def containing(_: Document, text: str) -> Iterable[str]:
        return [d.id for name, same in families.items() if text in name for d in same]

    from opencc import OpenCC
    from pypinyin import Style, lazy_pinyin

    traditional = OpenCC("s2t")
    add("title", lambda d, r: d.title)
    add("short title", lambda d, r: core(d.short_title) or core(d.title))
    add("title, traditional", lambda d, r: str(traditional.convert(core(d.title))))
    for how in ("wrong", "missing", "doubled"):
        add(f"one character {how}", lambda d, r, how=how: misspelt(d, r, how))  # type: ignore[misc]
    add("fragment", fragment, containing)
    add("pinyin", lambda d, r: "".join(lazy_pinyin(core(d.title), errors="ignore")))
    add("pinyin, blanks", lambda d, r: " ".join(lazy_pinyin(core(d.title), errors="ignore")))
    same_initials: dict[str, list[str]] = defaultdict(list)
    for d in documents:
        same_initials["".join(lazy_pinyin(core(d.title), style=Style.FIRST_LETTER, errors="ignore"))].append(d.id)

    def initials(d: Document, _: random.Random) -> str | None:
        text = "".join(lazy_pinyin(core(d.title), style=Style.FIRST_LETTER, errors="ignore"))
        return text if len(text) >= 4 else None

    add("initials", initials, lambda d, text: same_initials[text])

    decree = re.compile(
        r"(国务院|主席|公安部|民政部|水利部|国家[一-鿿]{2,9}局)令\s*第\s*([\d一二三四五六七八九十百]+)\s*号"
    )
    holders: dict[str, set[str]] = defaultdict(set)
    for d in documents:
        for m in decree.finditer(" ".join(d.head)):
            holders[f"{m[1]}令第{m[2]}号"].add(d.id)

    def number(d: Document, r: random.Random) -> str | None:
        match = decree.search(" ".join(d.head))
        return r.choice((f"{match[1]}令第{match[2]}号", f"{match[1]}令{match[2]}")) if match else None

    def numbered(_: Document, text: str) -> Iterable[str]:
        return next((ids for key, ids in holders.items() if key in (text, text.replace("令", "令第") + "号")), set())

    add("decree number", number, numbered)

    count = 0
    for d in rng.sample(pool, len(pool)):
        articles = [b for b in d.body if isinstance(b, Article) and not b.insertion]
        if len(articles) < 5:
            continue
        article = rng.choice(articles)
        if sum(b.number == article.number for b in articles) > 1:
            continue
        text = core(d.short_title or d.title) + rng.choice(
            (f"第{article.number}条", article.label, f" {article.number}条")
        )
        found.append(
            Question(
                "article", text, frozenset(x.id for x in families[core(d.title)]), half_of(d.title), article.number
            )
        )
        count += 1
        if count >= each:
            break

    import rjieba

    texts = {d.id: fold("\n".join(body_text(d.body))) for d in documents}
    seen: Counter[str] = Counter()
    by_document: dict[str, list[str]] = {}
    for d in documents:
        distinct = {w for w in rjieba.cut(texts[d.id]) if len(w) >= 2 and re.fullmatch(r"[一-鿿]+", w)}
        by_document[d.id] = sorted(distinct)
        seen.update(distinct)

    def words(d: Document, r: random.Random) -> str | None:
        rare = [w for w in by_document[d.id] if seen[w] <= 4]
        return " ".join(r.sample(rare, 2)) if len(rare) >= 4 else None

    def with_all(_: Document, text: str) -> Iterable[str]:
        return [i for i, body in texts.items() if all(w in body for w in text.split())]

    def phrase(d: Document, r: random.Random) -> str | None:
        runs = [m[0] for m in re.finditer(r"[一-鿿]{8,}", texts[d.id])]
        for _ in range(8):
            if not runs:
                return None
            run = r.choice(runs)
            length = min(len(run), r.randint(7, 12))
            at = r.randrange(len(run) - length + 1)
            text = run[at : at + length]
            if sum(text in body for body in texts.values()) <= 2:
                return text
        return None

    add("body words", words, with_all)
    add("body phrase", phrase, with_all)

    def slipped(d: Document, r: random.Random) -> str | None:
        letters = "".join(lazy_pinyin(core(d.title), errors="ignore"))
        at = r.randrange(1, len(letters) - 1) if len(letters) > 8 else 0
        return letters[:at] + letters[at + 1 :] if at else None

    add("pinyin, a letter missing", slipped)
    return found
