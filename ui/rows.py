"""Records as the screens show them: plain dictionaries, dates and names already in the citizen's words."""

from __future__ import annotations

from html import escape
from typing import Any

from kiosk.content.blocks import Article, Block, Heading, Image, Items, Paragraph, Table
from kiosk.content.records import Agency, Explainer, Media
from kiosk.library.reading import DocumentSummary
from kiosk.library.search import Hit
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
    """Return a media file, and whether it is here."""
    file = places.media_file(media.sha256)
    return {
        "sha256": media.sha256,
        "type": media.media_type,
        "role": media.role,
        "name": media.name,
        "alt": media.alt,
        "language": media.language,
        "size": media.size,
        "here": file.exists(),
        "width": media.width,
        "height": media.height,
        "source": file.as_uri() if file.exists() else "",
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


def block_rows(body: tuple[Block, ...], places: TerminalPlaces) -> list[Row]:
    """Return the rows of a body: one a paragraph, so that a law of any length scrolls like a short notice."""
    rows: list[Row] = []

    def add(kind: str, text: str, block: int, **more: Any) -> None:
        rows.append({"kind": kind, "text": text, "block": block, "label": "", "level": 0, "table": [], **more})

    for at, block in enumerate(body):
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
            add("table", block.caption, at, table=[list(row) for row in block.rows[:500]])
        elif isinstance(block, Image):
            file = places.media_file(block.media)
            add("image", block.alt, at, label=block.media if file.exists() else "")
        elif isinstance(block, Paragraph):
            for text in block.text.split("\n"):
                add(block.role or "paragraph", text, at)
    # A paragraph of a million characters is laid out in pieces, lest one line of it stall the screen.
    pieces: list[Row] = []
    for row in rows:
        text = row["text"]
        for start in range(0, max(1, len(text)), 2000):
            pieces.append({**row, "text": text[start : start + 2000]})
    return pieces
