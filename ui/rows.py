"""Records as the screens show them: plain dictionaries, dates and names already in the citizen's words."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import Any

from kiosk.content.blocks import Article, Block, Heading, Image, Items, Paragraph, Table
from kiosk.content.records import Agency, Explainer, Media
from kiosk.library.hits import Hit
from kiosk.library.reading import DocumentSummary
from kiosk.media import opens
from kiosk.places import TerminalPlaces
from ui.context import Context

Row = dict[str, Any]


def lit(text: str, spans: tuple[tuple[int, int], ...]) -> str:
    """Return text as rich text with the spans marked; MARK stands for the theme's colour."""
    out, at = [], 0
    for start, end in spans:
        out += [escape(text[at:start]), '<span style="background-color:MARK">', escape(text[start:end]), "</span>"]
        at = end
    return "".join([*out, escape(text[at:])])


def document_row(s: DocumentSummary, context: Context) -> Row:
    """Return a document for a list."""
    details = [s.number, s.agency or s.region, context.day_words(s.published or s.written)]
    return {
        "id": s.id,
        "title": s.title,
        "details": "　".join(part for part in details if part),
        "validity": s.validity.value,
        "kind": context.words(f"document_kind.{s.document_kind.value}"),
        "sample": s.sample,
        "endedBy": s.ended_by or "",
        "endedByTitle": s.ended_by_title,
        "published": context.day_words(s.published),
    }


def hit_row(hit: Hit, context: Context) -> Row:
    """Return a search hit for a list."""
    return document_row(hit.document, context) | {
        "richTitle": lit(hit.document.title, hit.title_spans),
        "snippet": lit(hit.snippet.text, hit.snippet.spans),
        "block": -1 if hit.block is None else hit.block,
        "older": hit.older,
    }


def media_row(media: Media, places: TerminalPlaces) -> Row:
    """Return a media file, whether it is here, and whether it is what it is called."""
    file = places.media_file(media.sha256)
    here = file.exists()
    return {
        "sha256": media.sha256,
        "type": media.media_type,
        "role": media.role,
        "name": media.name,
        "alt": media.alt,
        "language": media.language,
        "size": media.size,
        "here": here,
        "opens": opens(file, media.media_type),
        "width": media.width,
        "height": media.height,
        "source": file.as_uri() if here and opens(file, media.media_type) else "",
    }


def explainer_row(e: Explainer, context: Context) -> Row:
    """Return an explainer for a list."""
    details = [e.agency, context.day_words(e.published)]
    return {
        "id": e.id,
        "title": e.title,
        "form": e.form.value,
        "formWords": context.words(f"explainer_form.{e.form.value}"),
        "details": "　".join(part for part in details if part),
        "summary": e.summary,
        "sample": e.sample,
    }


def agency_row(a: Agency) -> Row:
    """Return an agency for a list or its page."""
    office = a.office
    return {
        "id": a.id,
        "title": a.title,
        "level": a.level,
        "telephone": a.telephone,
        "address": a.address,
        "hours": a.hours,
        "takesRequests": a.takes_requests,
        "sample": a.sample,
        "officeName": office.name,
        "officeTelephone": office.telephone,
        "officeAddress": office.address,
        "officeHours": office.hours,
        "officeEmail": office.email,
        "officeFax": office.fax,
        "officePostcode": office.postcode,
        "duties": list(a.duties),
    }


PIECE = 2_000
"""Characters of a row at most: a paragraph of a million would stall the screen while its line is laid out."""
CELLS = 16
"""Cells of a table in one row of the page, so that a table of any length scrolls like text."""
COLUMNS = 12
CELL = 1_000


def block_rows(body: tuple[Block, ...], context: Context, *, reduced: bool = False, most: int = 200_000) -> list[Row]:
    """Return the rows of a body: one a paragraph, so that a law of any length scrolls like a short notice.

    Of a body that is `reduced`, or cut at `most` rows, a row says so.
    """
    places = context.places
    rows: list[Row] = []

    def add(kind: str, text: str, block: int, **more: Any) -> None:
        rows.append({"kind": kind, "text": text, "block": block, "label": "", "level": 0, "table": [], **more})

    if reduced:
        add("reduced", context.words("reader.reduced"), 0)
    for at, block in enumerate(body):
        if len(rows) > most:
            break
        if isinstance(block, Heading):
            add("heading", block.text, at, level=block.level)
        elif isinstance(block, Article):
            paragraphs = [line for text in block.paragraphs or ("",) for line in text.split("\n")]
            add("article", f"{block.label}\u3000{paragraphs[0]}", at, label=block.label)
            for text in paragraphs[1:]:
                add("paragraph", text, at)
        elif isinstance(block, Items):
            for number, item in enumerate(block.items, 1):
                add("item", f"{number}. {item}" if block.ordered else f"• {item}", at)
        elif isinstance(block, Table):
            for text, piece in _table_pieces(block):
                add("table", text, at, table=piece)
        elif isinstance(block, Image):
            file = places.media_file(block.media)
            shown = block.media if opens(file, "image/") else "?" if file.exists() else ""
            add("image", block.alt, at, label=shown)
        elif isinstance(block, Paragraph):
            for text in block.text.split("\n"):
                add(block.role or "paragraph", text, at)
    pieces: list[Row] = []
    for row in rows:
        text = row["text"]
        for start in range(0, max(1, len(text)), PIECE):
            pieces.append({**row, "text": text[start : start + PIECE], "table": row["table"] if start == 0 else []})
    if len(pieces) > most:
        pieces[most:] = [{**pieces[0], "kind": "reduced", "text": context.words("reader.reduced"), "table": []}]
    return pieces


def _table_pieces(table: Table) -> Iterator[tuple[str, list[list[str]]]]:
    """Yield a table in pieces of some rows, the caption with the first; no word of it is left out.

    Columns beyond what a screen has room for are told in the last one; a cell longer than a screen goes on in the
    row below.
    """
    width = min(COLUMNS, max((len(row) for row in table.rows), default=0))
    lines: list[list[str]] = []
    for row in table.rows:
        cells = [*row[: width - 1], "；".join(row[width - 1 :])] if len(row) > width else [*row]
        cells += [""] * (width - len(cells))
        height = max((-(-len(cell) // CELL) for cell in cells), default=0)
        lines += [[cell[at * CELL : (at + 1) * CELL] for cell in cells] for at in range(max(1, height))]
    step = max(1, CELLS // max(1, width))
    yield table.caption, lines[:step]
    for start in range(step, len(lines), step):
        yield "", lines[start : start + step]
