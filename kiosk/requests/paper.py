"""Paper: the official request form, the receipt slip, and a document's pages, as PDF."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Callable, Iterable

import qrcode
from fpdf import FPDF
from fpdf.fonts import FontFace

from kiosk.content.blocks import Article, Block, Heading, Image, Items, Table
from kiosk.content.records import Document
from kiosk.errors import KioskError
from kiosk.places import font_files
from kiosk.requests.calendar import BEIJING
from kiosk.requests.form import Applicant, RequestForm
from kiosk.requests.lines import broken
from kiosk.requests.submit import Receipt
from kiosk.requests.wire import Status
from kiosk.words import say

FAMILY = "sc"


class Paper(FPDF):
    """An A4 page with our fonts and its number at the foot."""

    def __init__(self, foot: str = "") -> None:
        super().__init__(format="A4")
        regular, bold = font_files()
        if not regular.exists() or not bold.exists():
            raise KioskError("font.missing", file=str(regular))
        self.add_font(FAMILY, "", str(regular))
        self.add_font(FAMILY, "B", str(bold))
        self.set_fallback_fonts([FAMILY], exact_match=False)
        self.set_auto_page_break(True, margin=20)
        self.set_margins(22, 20, 22)
        self._foot = foot
        self._widths: dict[tuple[str, float], dict[str, float]] = {}
        self.add_page()

    def footer(self) -> None:
        """Print the page's number."""
        self.set_y(-15)
        self.set_font(FAMILY, size=9)
        self.cell(0, 8, f"{self._foot}  {self.page_no()}", align="C")

    def line_of(self, text: str, size: float = 11, style: str = "", align: str = "L", gap: float = 2) -> None:
        """Print a paragraph."""
        self.set_font(FAMILY, style, size)
        for line in broken(text, self.epw - 2 * self.c_margin, self._measure(style, size)):
            self.cell(0, size * 0.6, line, align=align, new_x="LMARGIN", new_y="NEXT")
        self.ln(gap)

    def fitted(self, text: str, size: float, width: float) -> str:
        """Return a text broken into lines for a table's cell of that width in millimetres."""
        return "\n".join(broken(text, width - 2 * self.c_margin - 2, self._measure("", size)))

    def _measure(self, style: str, size: float) -> Callable[[str], float]:
        widths = self._widths.setdefault((style, size), {})

        def measure(character: str) -> float:
            if character not in widths:
                self.set_font(FAMILY, style, size)
                widths[character] = self.get_string_width(character)
            return widths[character]

        return measure

    def bytes_of(self) -> bytes:
        """Return the PDF."""
        return bytes(self.output())


def _day(day: dt.date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"


def form_pdf(form: RequestForm, status: Status, received_at: dt.datetime) -> bytes:
    """Return the opened request as the official form (政府信息公开申请表).

    Raises:
        KioskError: ``font.missing``.
    """

    def w(key: str) -> str:
        return say(key, "zh_CN")

    paper = Paper(status.receipt)
    paper.line_of(w("paper.form.title"), 20, "B", "C", 3)
    moment = received_at.astimezone(BEIJING)
    paper.line_of(
        f"{w('status.number')}：{status.receipt}　　{w('status.agency')}：{status.agency}\n"
        f"{w('paper.form.received')}：{_day(moment.date())} {moment:%H:%M}"
        + (f"　　{w('status.deadline')}：{_day(status.deadline)}" if status.deadline else ""),
        10,
    )
    citizen = form.applicant is Applicant.CITIZEN
    if citizen:
        who = [
            ("form.name", form.name.reveal()),
            ("form.document_kind", w(f"identity_document.{form.document_kind.value}")),
            ("form.document_number", form.document_number.reveal()),
            ("form.employer", form.employer.reveal()),
        ]
    else:
        who = [
            ("form.organisation", form.name.reveal()),
            ("form.organisation_kind", w(f"organisation_kind.{form.organisation_kind.value}")),
            ("form.credit_code", form.credit_code.reveal()),
            ("form.legal_representative", form.legal_representative.reveal()),
            ("form.contact_person", form.contact_person.reveal()),
        ]
    contact = [(f"form.{field}", form.shown(field)) for field in ("telephone", "address", "postcode", "fax", "email")]
    asked = [
        ("form.description", form.description.reveal()),
        ("form.information_title", form.information_title.reveal()),
        ("form.information_number", form.information_number.reveal()),
        ("form.purpose", form.purpose.reveal()),
    ]
    wished = [
        ("form.delivery", w(f"delivery.{form.delivery.value}")),
        ("form.copy", w(f"copy.{form.copy.value}")),
        ("form.accept_other", w("form.yes") if form.accept_other else w("form.no")),
        ("form.filed_by", w(f"filed_by.{form.filed_by}")),
    ]
    groups = (
        (w("applicant.citizen") if citizen else w("applicant.organisation"), who + contact),
        (w("paper.form.asked"), asked),
        (w("paper.form.wished"), wished),
    )
    paper.set_font(FAMILY, size=11)
    for head, rows in groups:
        paper.ln(2)
        paper.line_of(head, 12, "B", gap=1)
        paper.set_font(FAMILY, size=11)
        with paper.table(
            col_widths=(32, 100),
            first_row_as_headings=False,
            line_height=7,
            text_align="LEFT",
            padding=1,
            headings_style=FontFace(),
        ) as table:
            for key, value in rows:
                row = table.row()
                row.cell(w(key))
                row.cell(paper.fitted(value, 11, paper.epw * 100 / 132) if value else "—")
    paper.ln(6)
    paper.line_of(f"{w('paper.form.signature')}　　　　　　　　　　　　{w('paper.form.date')}", 11)
    return paper.bytes_of()


def qr_picture(text: str) -> io.BytesIO:
    """Return a QR code as a PNG picture."""
    out = io.BytesIO()
    qrcode.make(text, border=2).save(out, "PNG")
    out.seek(0)
    return out


def receipt_pdf(receipt: Receipt, language: str) -> bytes:
    """Return the receipt for printing; nothing on it identifies a person.

    Raises:
        KioskError: ``font.missing``.
    """
    paper = Paper(receipt.receipt)
    paper.line_of(say("paper.receipt.title", language), 20, "B", "C", 4)
    paper.line_of(receipt.receipt, 26, "B", "C", 4)
    rows = [
        (say("status.agency", language), receipt.agency_name),
        (say("paper.form.received", language), _day(receipt.received)),
        (
            say("status.deadline", language),
            _day(receipt.deadline) + (f" ({say('status.provisional', language)})" if receipt.provisional else ""),
        ),
    ]
    for name, value in rows:
        paper.line_of(f"{name}：{value}", 13)
    if receipt.url:
        paper.image(qr_picture(receipt.url), x=(210 - 50) / 2, w=50)
        paper.line_of(say("paper.receipt.scan", language), 11, align="C")
    paper.line_of(say("paper.receipt.keep", language), 11)
    return paper.bytes_of()


def _block(paper: Paper, block: Block) -> None:
    if isinstance(block, Heading):
        paper.line_of(block.text, 14 if block.level == 1 else 12, "B", "C" if block.level == 1 else "L")
    elif isinstance(block, Article):
        first, *rest = block.paragraphs or ("",)
        paper.line_of("　　" + block.label + "　" + first)
        for text in rest:
            paper.line_of("　　" + text)
    elif isinstance(block, Items):
        for at, item in enumerate(block.items, 1):
            paper.line_of(f"　　{at}. {item}" if block.ordered else f"　　• {item}")
    elif isinstance(block, Table):
        paper.set_font(FAMILY, size=9)
        width = max((len(row) for row in block.rows), default=0)
        with paper.table(first_row_as_headings=False, line_height=5) as table:
            for cells in block.rows:
                row = table.row()
                for cell in (*cells, *[""] * (width - len(cells))):
                    row.cell(paper.fitted(cell, 9, paper.epw / width))
    elif not isinstance(block, Image):
        aligned = {"signature": "R", "date": "R"}.get(block.role, "L")
        paper.line_of(block.text if block.role else "　　" + block.text, align=aligned)


def document_pdf(document: Document, validity_words: str, body: Iterable[Block] | None = None) -> bytes:
    """Return a document for printing, its validity plain at the head; `body` is a part of it, if not all.

    Raises:
        KioskError: ``font.missing``.
    """
    paper = Paper(document.number or document.title[:30])
    paper.line_of(document.title, 19, "B", "C", 3)
    facts = [validity_words, document.number, document.agency]
    if document.published:
        facts.append(_day(document.published))
    paper.line_of("　".join(f for f in facts if f), 10, align="C", gap=3)
    for line in document.head:
        paper.line_of(line, 9, align="C", gap=1)
    for block in document.body if body is None else body:
        _block(paper, block)
    if document.source_url:
        paper.line_of(document.source_url, 9)
    return paper.bytes_of()
