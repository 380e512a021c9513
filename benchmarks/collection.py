"""Documents to measure search on: the bundled collection, and any number made of its articles."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import msgspec

from kiosk.content.blocks import Article
from kiosk.content.records import Document
from sync.portal import statutes
from sync.portal.meanings import with_meanings

BUNDLED = Path(__file__).resolve().parent.parent / "assets" / "sample" / "statutes.jsonl.gz"


def documents(file: Path, *, meanings: bool) -> list[Document]:
    """Return the documents of a statute collection, with the meaning of their titles if wished."""
    found = statutes.documents(statutes.read(file))
    if meanings:
        return [d for d in with_meanings(found, list) if isinstance(d, Document)]
    return found


def synthetic(
    base: list[Document], count: int, characters: int = 2000, seed: int = 11, first: int = 0
) -> Iterator[Document]:
    """Yield documents of about `characters` characters each, made of articles drawn from the base.

    Titles are those of the base with a number, so that each is a text of its own.
    """
    rng = random.Random(seed)
    articles = [block for d in base for block in d.body if isinstance(block, Article)]
    for at in range(first, first + count):
        model = rng.choice(base)
        body: list[Article] = []
        size = 0
        while size < characters:
            article = rng.choice(articles)
            if sum(map(len, article.paragraphs)) > characters:
                continue
            body.append(msgspec.structs.replace(article, number=len(body) + 1, insertion=0))
            size += len(article.label) + sum(map(len, article.paragraphs))
        title = f"{model.title}（{at}）"
        yield msgspec.structs.replace(
            model, id=f"s{at}", title=title, short_title="", family=title, body=tuple(body), ending=None
        )
