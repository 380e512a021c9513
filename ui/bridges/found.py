"""What a search found, in the citizen's words: chips of what was understood, reasons, sentences to be spoken."""

from __future__ import annotations

from typing import Any

from kiosk.library.asked import Part, PartKind, year_range
from kiosk.library.everyday import about
from kiosk.library.hits import Hit, Reason
from kiosk.library.search import Results
from kiosk.library.suggesting import Suggestion
from ui.context import Context
from ui.rows import Row, agency_row, document_row, hit_row

MOST_REASONS = 2
MOST_WORDS = 2
"""Chips of everyday words: a long question must not fill the glass with them."""
MOST_OF_TERM = 18
"""Characters of an official term that a chip or a reason shows."""
BETWEEN = "\n"
"""What stands between the keys of one chip."""

_TELLING = ("article", "number", "title", "alike", "sound", "everyday", "place", "words", "text", "meaning")
"""Reasons, those that tell a person most first."""
_SEVERAL = (PartKind.PLACE, PartKind.KIND, PartKind.AGENCY, PartKind.EVERYDAY)
SPOKEN = 3
"""Results of which the first are spoken: more nobody keeps in mind."""


def result_row(hit: Hit, results: Results, context: Context) -> Row:
    """Return a hit for the list, with why it was found and room for its older versions."""
    return hit_row(hit, context) | {
        "why": why_words(hit, results, context),
        "article": hit.article or "",
        "versions": [],
    }


def why_words(hit: Hit, results: Results, context: Context) -> str:
    """Return why a document was found, the reasons that tell a person most."""
    understood = results.understood
    meant = {(part.said, part.value) for part in understood.of(PartKind.EVERYDAY)}
    reasons = [
        reason
        for reason in hit.reasons
        if (reason.how != "number" or understood.numbers)
        and (reason.how != "everyday" or (reason.said, reason.meant) in meant)
    ]
    if any(reason.how in ("title", "number", "alike") for reason in reasons):
        # Who named a text need not be told that its words stand in it, too.
        reasons = [reason for reason in reasons if reason.how not in ("words", "text", "meaning", "everyday")]
    if any(reason.how == "words" for reason in reasons):
        reasons = [reason for reason in reasons if reason.how != "text"]
    reasons.sort(key=lambda reason: _TELLING.index(reason.how) if reason.how in _TELLING else len(_TELLING))
    return " · ".join(dict.fromkeys([w for r in reasons if (w := reason_words(r, context))][:MOST_REASONS]))


def reason_words(reason: Reason, context: Context) -> str:
    """Return why a document was found; "" for a reason that says nothing to a person."""
    if reason.how not in _TELLING:
        return ""
    name = reason.how
    if name == "title" and reason.said != reason.meant:
        name = "title_part" if reason.said in reason.meant else "title_short"
    elif name == "everyday" and reason.said == reason.meant:
        name = "term"
    meant = shown_term(reason.meant) if reason.how == "everyday" else reason.meant
    return context.words(f"search.why.{name}", said=reason.said, meant=meant)


def shown_term(term: str) -> str:
    """Return an official term as chips and reasons show it: of a whole long title what it is about."""
    subject = about(term)
    return subject if len(subject) <= MOST_OF_TERM else subject[: MOST_OF_TERM - 1] + "…"


def part_key(part: Part) -> str:
    """Return what switches a part off, for ``Query.without``."""
    return f"{part.kind.value}:{part.value}" if part.kind in _SEVERAL else part.kind.value


def part_rows(results: Results, context: Context) -> list[Row]:
    """Return the chips of what was understood: {key, said, text}; one for all the terms of an everyday word."""
    rows: dict[tuple[PartKind, str], Row] = {}
    for part in _telling(results):
        if part.kind is PartKind.EVERYDAY and part.said in part.value:
            continue  # The term holds the word: nothing was put in its place.
        place = (part.kind, part.said if part.kind is PartKind.EVERYDAY else part.value)
        if place in rows:
            rows[place]["key"] += BETWEEN + part_key(part)
        elif text := _part_words(part, context):
            rows[place] = {"key": part_key(part), "said": part.said, "text": text}
    words = [place for place in rows if place[0] is PartKind.EVERYDAY]
    return [row for place, row in rows.items() if place not in words[MOST_WORDS:]]


def _telling(results: Results) -> list[Part]:
    """Return what was understood, of everyday words only those that a document shown was found by, if any was.

    Of their terms those come first that found one: a text that the library lacks is not to be named.
    """
    told = {(reason.said, reason.meant) for hit in results.hits for reason in hit.reasons if reason.how == "everyday"}
    said = {words for words, _ in told}
    parts = [p for p in results.understood.parts if p.kind is not PartKind.EVERYDAY or not told or p.said in said]
    return sorted(parts, key=lambda p: p.kind is PartKind.EVERYDAY and (p.said, p.value) not in told)


def _part_words(part: Part, context: Context) -> str:
    kind, value = part.kind, part.value
    if kind is PartKind.VALIDITY:
        return context.words(f"validity.{value}")
    if kind is PartKind.KIND:
        return context.words(f"document_kind.{value}")
    if kind is PartKind.ARTICLE:
        number, _, insertion = value.partition(".")
        return context.words("search.part.inserted" if insertion else "search.part.article", n=number, m=insertion)
    if kind is PartKind.YEARS:
        first, last = year_range(value)
        if first == last:
            return context.words("search.part.year", first=first)
        name = "since" if last == 9999 else "until" if first == 0 else "years"
        return context.words(f"search.part.{name}", first=first, last=last)
    if kind is PartKind.EVERYDAY:
        value = shown_term(value)
    return context.words(f"search.part.{kind.value}", value=value, said=part.said)


def relaxed_words(results: Results, context: Context) -> str:
    """Return which recognised parts were let go because nothing passed them; "" for none."""
    let_go = [row["text"] for row in part_rows(results, context) if row["key"].partition(":")[0] in results.relaxed]
    return context.words("search.relaxed", parts=context.words("shell.comma").join(let_go)) if let_go else ""


def facet_rows(results: Results, context: Context) -> dict[str, list[Row]]:
    """Return the choices of each filter, the most frequent first: {value, count, text}."""
    return {
        name: [
            {
                "value": f.value,
                "count": f.count,
                "text": context.words(f"document_kind.{f.value}") if name == "document_kind" else f.value,
            }
            for f in facets[:12]
        ]
        for name, facets in results.facets.items()
    }


def dropped_words(results: Results, context: Context) -> str:
    """Return which words of the question no document holds; "" for none."""
    words = context.words("shell.comma").join(f"“{word}”" for word in results.unmet)
    return context.words("search.dropped", words=words) if words else ""


def suggestion_row(suggestion: Suggestion, context: Context) -> Row:
    """Return a suggestion for a line under the field."""
    row: Row = {"kind": suggestion.kind, "text": suggestion.text, "id": suggestion.id, "agency": {}}
    if suggestion.kind == "agency":
        found = next((a for a in context.library.agencies() if a.id == suggestion.id), None)
        row["agency"] = agency_row(found) if found else {}
    return row


def spoken_results(results: Results, context: Context) -> list[str]:
    """Return the sentences that tell what was found, for whoever listens."""
    if not results.total:
        return [context.words("search.nothing")]
    lines = [context.words("search.spoken", count=results.total)]
    for at, hit in enumerate(results.hits[:SPOKEN], 1):
        state = context.words(f"validity.{hit.document.validity.value}")
        lines.append(context.words("search.spoken.result", at=at, title=hit.document.title, validity=state))
    return lines


def version_rows(identifier: str, context: Context) -> list[dict[str, Any]]:
    """Return the other versions of a document's text, newest first."""
    found = context.library.versions(identifier, context.today())
    return [document_row(version, context) for version in found if version.id != identifier]
