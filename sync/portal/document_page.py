"""The page a phone shows for a document that a citizen takes away: self-contained, no script, its validity plain."""

from __future__ import annotations

import datetime as dt
from html import escape

from kiosk.content.blocks import Article, Block, Heading, Image, Items, Table
from kiosk.content.records import Document
from kiosk.content.validity import CURRENT, Validity, validity
from kiosk.words import say
from sync.portal.page import day_text, html_page


def _paragraphs(texts: tuple[str, ...] | list[str]) -> str:
    return "".join(f"<p>{escape(text)}</p>" for text in texts)


def _block(block: Block) -> str:
    if isinstance(block, Heading):
        level = min(6, block.level + 1)
        return f"<h{level}>{escape(block.text)}</h{level}>"
    if isinstance(block, Article):
        first, *rest = block.paragraphs or ("",)
        return f"<p><strong>{escape(block.label)}</strong>　{escape(first)}</p>{_paragraphs(rest)}"
    if isinstance(block, Items):
        tag = "ol" if block.ordered else "ul"
        return f"<{tag}>" + "".join(f"<li>{escape(item)}</li>" for item in block.items) + f"</{tag}>"
    if isinstance(block, Table):
        rows = "".join("<tr>" + "".join(f"<td>{escape(c)}</td>" for c in row) + "</tr>" for row in block.rows)
        return f'<div class="wide"><table>{rows}</table></div>'
    if isinstance(block, Image):
        return f"<p>[{escape(block.alt)}]</p>" if block.alt else ""
    role = f' class="{escape(block.role)}"' if block.role else ""
    return f"<p{role}>{escape(block.text)}</p>"


def document_page(document: Document, today: dt.date, language: str) -> str:
    """Return the page of a document as it stands today."""
    state = validity(document, today)
    tone = "good" if state is Validity.IN_FORCE else "warn" if state in CURRENT else "ended"
    facts = [document.number, document.agency, day_text(document.published, language) if document.published else ""]
    shown = "".join(f"<p>{escape(fact)}</p>" for fact in (*facts, *document.head) if fact)
    ending = ""
    if document.ending is not None and document.ending.by_title:
        ending = f"<p>{escape(say('status.replaced_by', language, title=document.ending.by_title))}</p>"
    body = (
        f'<div class="card"><p class="state {tone}">{escape(say(f"validity.{state.value}", language))}</p>'
        f"{ending}{shown}</div><article>{''.join(map(_block, document.body))}</article>"
        f"<footer>{escape(say('status.document.foot', language))}</footer>"
    )
    return html_page(document.title, body, language)
