"""Blocks: the few shapes a body is made of.

Bodies are never raw HTML: what cannot be said in these shapes is not shown. The screens lay blocks out,
the voice speaks them, the search indexes them, all by their place (index) in the body.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

import msgspec

from kiosk.content.text import clean, clean_line

MAX_BLOCKS = 50_000
"""More blocks than any real document has; a body above it is refused as hostile."""

MAX_TEXT = 1_000_000
"""Characters one block's text may have: a whole law has fewer."""

MAX_CELLS = 100_000

Text = Annotated[str, msgspec.Meta(max_length=MAX_TEXT)]
Sha256 = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}$")]


def _tidy(block: msgspec.Struct, line: tuple[str, ...] = (), text: tuple[str, ...] = ()) -> None:
    """Clean the named fields of a frozen block in place, at construction."""
    for name in line:
        msgspec.structs.force_setattr(block, name, clean_line(getattr(block, name)))
    for name in text:
        msgspec.structs.force_setattr(block, name, clean(getattr(block, name)).strip())


class Heading(msgspec.Struct, frozen=True, tag="heading", tag_field="block", omit_defaults=True):
    """A part, chapter or section title (编 章 节); level 1 is the highest."""

    text: Annotated[str, msgspec.Meta(max_length=20_000)]
    level: Annotated[int, msgspec.Meta(ge=1, le=6)] = 1

    def __post_init__(self) -> None:
        _tidy(self, line=("text",))


class Paragraph(msgspec.Struct, frozen=True, tag="paragraph", tag_field="block", omit_defaults=True):
    """A paragraph. `role` says what it is in an official document (GB/T 9704-2012), for its layout.

    Roles: "" (body), "salutation" (主送机关), "signature" (发文机关署名), "date" (成文日期),
    "note" (附注), "quote".
    """

    text: Text
    role: str = ""

    def __post_init__(self) -> None:
        _tidy(self, text=("text",))


class Article(msgspec.Struct, frozen=True, tag="article", tag_field="block", omit_defaults=True):
    """An article of law (条).

    `label` is as printed (第一百二十条之一), `number` and `insertion` the same as figures (120, 1).
    `paragraphs` holds its text: the first follows the label, later ones are 款 and 项.
    """

    label: str
    number: Annotated[int, msgspec.Meta(ge=1, le=9999)]
    paragraphs: tuple[Text, ...]
    insertion: Annotated[int, msgspec.Meta(ge=0, le=99)] = 0

    def __post_init__(self) -> None:
        _tidy(self, line=("label",))
        msgspec.structs.force_setattr(self, "paragraphs", tuple(clean(p).strip() for p in self.paragraphs))


class Items(msgspec.Struct, frozen=True, tag="list", tag_field="block", omit_defaults=True):
    """A list; `ordered` numbers its items from 1."""

    items: tuple[Text, ...]
    ordered: bool = False

    def __post_init__(self) -> None:
        msgspec.structs.force_setattr(self, "items", tuple(clean(i).strip() for i in self.items))


class Table(msgspec.Struct, frozen=True, tag="table", tag_field="block", omit_defaults=True):
    """A table of plain text cells. The first `header` rows are headings."""

    rows: tuple[tuple[Text, ...], ...]
    header: Annotated[int, msgspec.Meta(ge=0)] = 1
    caption: str = ""

    def __post_init__(self) -> None:
        if sum(len(row) for row in self.rows) > MAX_CELLS:
            raise ValueError(f"a table of more than {MAX_CELLS} cells")
        rows = tuple(tuple(clean(cell).strip() for cell in row) for row in self.rows)
        msgspec.structs.force_setattr(self, "rows", rows)
        _tidy(self, line=("caption",))


class Image(msgspec.Struct, frozen=True, tag="image", tag_field="block", omit_defaults=True):
    """A picture, by content hash (SHA-256 of the file). `alt` is what the voice says in its place."""

    media: Sha256
    media_type: str = "image/png"
    alt: str = ""
    width: Annotated[int, msgspec.Meta(ge=0, le=65_535)] = 0
    height: Annotated[int, msgspec.Meta(ge=0, le=65_535)] = 0
    size: Annotated[int, msgspec.Meta(ge=0)] = 0

    def __post_init__(self) -> None:
        _tidy(self, line=("alt",))


Block = Heading | Paragraph | Article | Items | Table | Image


def text_of(block: Block) -> str:
    """Return the words of a block as a person reads them, paragraphs on lines of their own."""
    if isinstance(block, Article):
        return block.label + "\u3000" + "\n".join(block.paragraphs)
    if isinstance(block, Heading | Paragraph):
        return block.text
    if isinstance(block, Items):
        return "\n".join(block.items)
    if isinstance(block, Table):
        return "\n".join("\t".join(row) for row in block.rows)
    return block.alt


def body_text(body: tuple[Block, ...]) -> Iterator[str]:
    """Yield the words of each block that has any."""
    return (text for block in body if (text := text_of(block)))
