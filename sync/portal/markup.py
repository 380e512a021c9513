"""HTML and Markdown into blocks. Hostile markup comes out as its plain words, or not at all."""

from __future__ import annotations

from html.parser import HTMLParser

import nh3
from markdown_it import MarkdownIt

from kiosk.content.blocks import MAX_BLOCKS, Block, Heading, Items, Paragraph, Table
from kiosk.content.errors import RecordError
from kiosk.content.text import clean, clean_line

MAX_SOURCE = 20_000_000
"""Characters of markup taken; more is no document."""

_TAGS = {
    *("h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "br", "li", "ul", "ol", "table", "tr", "td", "th"),
    *("section", "article", "blockquote", "caption", "pre"),
}


class _Reader(HTMLParser):
    """Collects blocks from sanitised HTML; nesting only ever flattens."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[Block] = []
        self._text: list[str] = []
        self._level = 0
        self._lists: list[tuple[bool, list[str]]] = []
        self._rows: list[tuple[str, ...]] | None = None
        self._row: list[str] = []

    def _taken(self) -> str:
        text = clean("".join(self._text)).strip()
        self._text.clear()
        return text

    def flush(self) -> None:
        text = self._taken()
        if not text:
            return
        if len(self.blocks) >= MAX_BLOCKS:
            raise RecordError(f"more than {MAX_BLOCKS} blocks")
        if self._rows is not None:
            self._row.append(clean_line(text))
        elif self._lists:
            self._lists[-1][1].append(text)
        elif self._level:
            self.blocks.append(Heading(text=clean_line(text), level=min(6, self._level)))
        else:
            self.blocks.append(Paragraph(text=text))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "br":
            self._text.append("\n")
            return
        self.flush()
        if tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
            self._level = int(tag[1])
        elif tag in ("ul", "ol"):
            self._lists.append((tag == "ol", []))
        elif tag == "table" and self._rows is None:
            self._rows = []
        elif tag == "tr":
            self._row = []

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th") and self._rows is not None:
            self._row.append(clean_line(self._taken()))
            return
        self.flush()
        if tag.startswith("h") and tag[1:].isdigit():
            self._level = 0
        elif tag in ("ul", "ol") and self._lists:
            ordered, items = self._lists.pop()
            if items:
                self.blocks.append(Items(items=tuple(items), ordered=ordered))
        elif tag == "tr" and self._rows is not None:
            if any(self._row):
                self._rows.append(tuple(self._row))
            self._row = []
        elif tag == "table" and self._rows is not None:
            rows, self._rows = self._rows, None
            if rows:
                self.blocks.append(Table(rows=tuple(rows), header=1))

    def handle_data(self, data: str) -> None:
        self._text.append(data if "\n" not in data else data.replace("\n", " "))


def from_html(source: str) -> tuple[Block, ...]:
    """Return the blocks of HTML; scripts, styles, links and attributes are dropped.

    Raises:
        RecordError: the markup is larger than any document.
    """
    if len(source) > MAX_SOURCE:
        raise RecordError(f"markup of {len(source)} characters")
    safe = nh3.clean(clean(source), tags=_TAGS, attributes={}, link_rel=None)
    reader = _Reader()
    reader.feed(safe)
    reader.close()
    for tag in ("table", "ul", "p"):
        reader.handle_endtag(tag)
    while reader._lists:
        reader.handle_endtag("ul")
    return tuple(reader.blocks)


def from_markdown(source: str) -> tuple[Block, ...]:
    """Return the blocks of Markdown (CommonMark with tables); raw HTML in it is only text.

    Raises:
        RecordError: the markup is larger than any document.
    """
    if len(source) > MAX_SOURCE:
        raise RecordError(f"markup of {len(source)} characters")
    return from_html(MarkdownIt("commonmark", {"html": False}).enable("table").render(clean(source)))
