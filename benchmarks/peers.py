"""Other engines, each as its makers describe it for Chinese, on the same documents and questions."""

from __future__ import annotations

import datetime as dt
import json
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import apsw
import rjieba

from benchmarks.questions import Question
from kiosk.content.blocks import body_text
from kiosk.content.numerals import ARTICLE_LABEL, number
from kiosk.content.operations import Put
from kiosk.content.records import Document
from kiosk.content.text import fold
from kiosk.content.typed import Typed
from kiosk.library.reading import Library
from kiosk.library.search import Query, search
from kiosk.library.store import LibraryWriter
from kiosk.library.tokens import tokens

LIMIT = 10


def text_of(d: Document) -> str:
    """Return the text of a body with the lines under its title."""
    return "\n".join((*d.head, *body_text(d.body)))


class Engine:
    """An engine to measure. `name` heads its row."""

    name = ""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        directory.mkdir(parents=True)

    def build(self, documents: Sequence[Document]) -> None:
        """Index the documents."""
        raise NotImplementedError

    def ask(self, question: str) -> list[tuple[str, int]]:
        """Return ids of the best ten, each with the article it opens at (0: none)."""
        raise NotImplementedError

    def size(self) -> int:
        """Return the bytes of the index on disk."""
        return sum(file.stat().st_size for file in self.directory.rglob("*") if file.is_file())


class Ours(Engine):
    """The product's own search, through its one door."""

    name = "Mingchuang"

    def __init__(self, directory: Path, today: dt.date, without: frozenset[str] = frozenset()) -> None:
        super().__init__(directory)
        self.today, self.without = today, without
        self.library = Library(directory / "library.sqlite")

    def build(self, documents: Sequence[Document]) -> None:
        """Apply the documents as a release's first pack."""
        with LibraryWriter(self.library.path) as writer:
            puts = [Put(record=d) for d in documents]
            writer.apply(puts, from_sequence=0, to_sequence=1, base=True, applied_at=dt.datetime.now(dt.UTC))

    def ask(self, question: str) -> list[tuple[str, int]]:
        """Search as the command line does."""
        found = search(self.library, Query(text=Typed(question), limit=LIMIT, without=self.without), self.today)
        return [(hit.document.id, _figures(hit.article)) for hit in found.hits]


def _figures(label: str | None) -> int:
    match = ARTICLE_LABEL.match(label or "")
    return (number(match[1]) or 0) if match else 0


class Fts5(Engine):
    """SQLite FTS5 with a tokeniser of its own, or over tokens made before; title weighs ten times."""

    def __init__(
        self, directory: Path, name: str, tokeniser: str, cut: Callable[[str], list[str]] | None, any_word: bool
    ) -> None:
        super().__init__(directory)
        self.name, self._tokeniser, self._cut, self._any = name, tokeniser, cut, any_word
        self._db = apsw.Connection(str(directory / "fts.sqlite"))

    def build(self, documents: Sequence[Document]) -> None:
        """Insert titles and bodies."""
        self._db.execute(f"CREATE VIRTUAL TABLE t USING fts5(id UNINDEXED, title, body, tokenize='{self._tokeniser}')")
        cut = (lambda text: " ".join(self._cut(text))) if self._cut else (lambda text: text)
        with self._db:
            rows = ((d.id, cut(d.title), cut(text_of(d))) for d in documents)
            self._db.executemany("INSERT INTO t VALUES (?,?,?)", rows)
            self._db.execute("INSERT INTO t(t) VALUES ('optimize')")

    def ask(self, question: str) -> list[tuple[str, int]]:
        """Match the words of a question."""
        words = self._cut(question) if self._cut else question.split()
        quoted = ['"' + word.replace('"', "") + '"' for word in words if word.strip()]
        if not quoted:
            return []
        match = (" OR " if self._any else " ").join(quoted)
        sql = "SELECT id FROM t WHERE t MATCH ? ORDER BY bm25(t, 0, 10, 1) LIMIT ?"
        return [(str(row[0]), 0) for row in self._db.execute(sql, (match, LIMIT))]


def words(text: str) -> list[str]:
    """Return the words of a text by jieba."""
    return [word for word in rjieba.cut(fold(text)) if word.strip()]


def pairs(text: str) -> list[str]:
    """Return the character pairs of a text."""
    return list(tokens(text))


class Tantivy(Engine):
    """tantivy over jieba words, title weighs ten times."""

    name = "tantivy, jieba, title x 10"

    def build(self, documents: Sequence[Document]) -> None:
        """Index titles and bodies."""
        import tantivy

        schema = tantivy.SchemaBuilder()
        schema.add_text_field("id", stored=True, tokenizer_name="raw")
        for name in ("title", "body"):
            schema.add_text_field(name, tokenizer_name="whitespace")
        self._index: Any = tantivy.Index(schema.build(), path=str(self.directory))
        writer = self._index.writer(heap_size=128_000_000, num_threads=1)
        for d in documents:
            title, body = " ".join(words(d.title)), " ".join(words(text_of(d)))
            writer.add_document(tantivy.Document(id=d.id, title=title, body=body))
        writer.commit()
        writer.wait_merging_threads()
        self._index.reload()
        self._searcher: Any = self._index.searcher()

    def ask(self, question: str) -> list[tuple[str, int]]:
        """Ask for any of the words."""
        asked = " ".join(word for word in words(question) if word.isalnum())
        if not asked:
            return []
        query, _ = self._index.parse_query_lenient(asked, ["title", "body"], field_boosts={"title": 10.0})
        found = self._searcher.search(query, LIMIT).hits
        return [(self._searcher.doc(address)["id"][0], 0) for _, address in found]


class Xapian(Engine):
    """Xapian with its n-grams of Chinese characters, as Kiwix uses it; in Debian's own Python."""

    name = "Xapian, CJK n-grams, title x 10"
    PYTHON = "/usr/bin/python3"

    @classmethod
    def there(cls) -> bool:
        """Whether Debian's package python3-xapian is installed."""
        python = shutil.which(cls.PYTHON)
        return bool(python) and not subprocess.run([cls.PYTHON, "-c", "import xapian"], capture_output=True).returncode

    def build(self, documents: Sequence[Document]) -> None:
        """Start the helper and give it the documents."""
        helper = Path(__file__).with_name("xapian_peer.py")
        self._process = subprocess.Popen(
            [self.PYTHON, str(helper), str(self.directory / "index")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
            file.writelines(
                json.dumps({"id": d.id, "title": d.title, "body": text_of(d)}, ensure_ascii=False) + "\n"
                for d in documents
            )
            file.flush()
            self._say(file.name)

    def _say(self, line: str) -> Any:
        assert self._process.stdin and self._process.stdout
        self._process.stdin.write(json.dumps(line) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())

    def ask(self, question: str) -> list[tuple[str, int]]:
        """Ask the helper."""
        return [(identifier, 0) for identifier in self._say(question)]


def timed(engine: Engine, questions: Sequence[Question]) -> list[tuple[Question, int, float]]:
    """Ask every question; return the place of the right answer (99: not among ten) and the seconds it took."""
    engine.ask("预热")
    results = []
    for question in questions:
        begin = time.perf_counter()
        found = engine.ask(question.text)
        took = time.perf_counter() - begin
        place = next((at for at, (i, _) in enumerate(found) if i in question.accepted), 99)
        if question.article and place == 0 and found[0][1] != question.article:
            place = 98
        results.append((question, place, took))
    return results
