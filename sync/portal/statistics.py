"""What the terminals report of searches: taken once per terminal and day, summed for the report of unmet needs."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping

import msgspec
from sqlalchemy import Column, Date, LargeBinary, MetaData, String, Table, insert, select
from sqlalchemy.exc import IntegrityError

from kiosk.content.records import Document, OftenRead, Reads
from kiosk.errors import KioskError
from kiosk.requests.device import verify
from kiosk.statistics.report import KEPT_DAYS, THRESHOLD, Count, Measure, Report, Subject, signed_bytes
from kiosk.statistics.vocabulary import OTHER, Vocabulary, shipped, with_lexicons
from sync.portal.store import Store

SOURCE = "often-read"
OFTEN_DAYS = 90
"""Days of reports from which the often-read documents are published."""
OFTEN_DOCUMENTS = 50

_tables = MetaData()
_report = Table(
    "statistics",
    _tables,
    Column("device", String(64), primary_key=True),
    Column("day", Date, primary_key=True),
    Column("data", LargeBinary, nullable=False),
)


class Need(msgspec.Struct, frozen=True):
    """A term or theme: in how many sittings it was asked for, and how many of those went away without an answer."""

    name: str
    theme: str
    asked: int
    unmet: int


class Opened(msgspec.Struct, frozen=True):
    """A document and the sittings it was opened in."""

    id: str
    title: str
    opened: int


class Summary(msgspec.Struct, frozen=True, kw_only=True):
    """All terminals' counts of some days. A count of one terminal and day below `threshold` is in none of them."""

    since: dt.date
    until: dt.date
    threshold: int
    terminals: int
    reports: int
    asked: int
    unmet: int
    themes: tuple[Need, ...]
    terms: tuple[Need, ...]
    documents: tuple[Opened, ...]


class Statistics:
    """The portal's counts, in the portal's database."""

    def __init__(self, store: Store) -> None:
        self._store = store
        _tables.create_all(store.engine)

    def vocabulary(self) -> Vocabulary:
        """Return the words that may be counted: the shipped dictionaries and what this portal publishes."""
        return with_lexicons(shipped(), self._store.records("lexicon"))

    def take(self, report: Report, today: dt.date) -> bool:
        """Store a terminal's counts of a day; return False where this device reported that day before.

        Names that are no published document and no word of the vocabulary are dropped: a forged report brings no
        text in.

        Raises:
            KioskError: ``statistics.unsigned``, or ``statistics.day``: a day to come, still running or long past.
        """
        if not verify(report.device_key, report.signature, signed_bytes(report)):
            raise KioskError("statistics.unsigned")
        # A terminal's day ends in Beijing as the portal's does; one day of grace for a clock that is a little fast.
        if not -1 <= (today - report.day).days <= KEPT_DAYS + 1:
            raise KioskError("statistics.day", day=report.day.isoformat())
        known = self._known()
        kept = {(c.subject, c.name, c.measure): c for c in report.counts if c.name in known[c.subject]}
        data = msgspec.json.encode(list(kept.values()))
        try:
            with self._store.writing() as db:
                db.execute(insert(_report).values(device=report.device_key, day=report.day, data=data))
        except IntegrityError:
            return False
        return True

    def _known(self) -> dict[Subject, frozenset[str]]:
        vocabulary = self.vocabulary()
        return {
            Subject.TERM: frozenset(vocabulary.meaning.values()),
            Subject.THEME: frozenset(vocabulary.themes.values()) | {OTHER},
            Subject.DOCUMENT: frozenset(i for kind, i in self._store.published() if kind == "document"),
            Subject.ALL: frozenset({""}),
        }

    def summary(self, since: dt.date, until: dt.date) -> Summary:
        """Return the sums of the days from `since` to `until`, both included."""
        query = select(_report).where(_report.c.day >= since, _report.c.day <= until)
        sums: dict[Subject, dict[str, Counter[Measure]]] = {s: defaultdict(Counter) for s in Subject}
        devices: set[str] = set()
        reports = 0
        with self._store.engine.connect() as db:
            for row in db.execute(query):
                devices.add(row.device)
                reports += 1
                for count in msgspec.json.decode(row.data, type=list[Count]):
                    sums[count.subject][count.name][count.measure] += count.sittings
        themes = self.vocabulary().themes
        total = sums[Subject.ALL][""]
        return Summary(
            since=since,
            until=until,
            threshold=THRESHOLD,
            terminals=len(devices),
            reports=reports,
            asked=total[Measure.ASKED],
            unmet=total[Measure.UNMET],
            themes=_needs(sums[Subject.THEME], {theme: theme for theme in themes.values()}),
            terms=_needs(sums[Subject.TERM], themes),
            documents=self._opened(sums[Subject.DOCUMENT]),
        )

    def _opened(self, sums: dict[str, Counter[Measure]]) -> tuple[Opened, ...]:
        found = []
        for identifier, counts in sorted(sums.items(), key=lambda i: (-i[1][Measure.OPENED], i[0])):
            document = self._store.document(identifier)
            found.append(Opened(identifier, document.title if document else "", counts[Measure.OPENED]))
        return tuple(found)

    def often_read(self, today: dt.date) -> Iterator[OftenRead]:
        """Yield the record of the often-read documents; none while nothing has been reported."""
        opened = self.summary(today - dt.timedelta(OFTEN_DAYS), today).documents
        here = [o for o in opened if isinstance(self._store.document(o.id), Document)]
        if here:
            reads = tuple(Reads(document=o.id, sittings=o.opened) for o in here[:OFTEN_DOCUMENTS])
            yield OftenRead(id="often-read", title="often-read", reads=reads)


def _needs(sums: Mapping[str, Counter[Measure]], themes: Mapping[str, str]) -> tuple[Need, ...]:
    """Return needs, those most often left unmet first."""
    needs = [Need(name, themes.get(name, OTHER), c[Measure.ASKED], c[Measure.UNMET]) for name, c in sums.items()]
    return tuple(sorted(needs, key=lambda n: (-n.unmet, -n.asked, n.name)))
