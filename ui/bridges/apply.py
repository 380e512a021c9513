"""The wizard of a request: answers go into the form, rules come from kiosk.requests."""

from __future__ import annotations

import datetime as dt
import secrets
from enum import StrEnum
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.content.typed import Typed
from kiosk.library.helping import already_published, suggest_agencies
from kiosk.library.search import Results
from kiosk.requests.form import (
    TYPED,
    Applicant,
    Copy,
    Delivery,
    IdentityDocument,
    OrganisationKind,
    RequestForm,
    check_step,
    steps,
)
from kiosk.requests.form import check as check_form
from kiosk.requests.submit import Receipt, submit
from ui.bridges.printing import PrintingBridge
from ui.bridges.undo import FORM, UndoBridge
from ui.context import Context, Worker
from ui.rows import agency_row, hit_row

_CHOICES: dict[str, type[StrEnum]] = {
    "applicant": Applicant,
    "document_kind": IdentityDocument,
    "organisation_kind": OrganisationKind,
    "delivery": Delivery,
    "copy": Copy,
}
_WORDS = {
    "applicant": "applicant",
    "document_kind": "identity_document",
    "organisation_kind": "organisation_kind",
    "delivery": "delivery",
    "copy": "copy",
}
_REVIEWED = {
    Applicant.CITIZEN: ("name", "document_kind", "document_number"),
    Applicant.ORGANISATION: ("name", "organisation_kind", "credit_code", "legal_representative", "contact_person"),
}
_STEP_OF = {
    "description": "what",
    "agency": "agency",
    "applicant": "applicant",
    "document_kind": "document",
    "document_number": "document",
    "organisation_kind": "organisation",
    "credit_code": "credit_code",
    "legal_representative": "legal_representative",
    "contact_person": "contact",
    "delivery": "delivery",
    "copy": "copy",
    "filed_by": "applicant",
}


class ApplyBridge(QObject):
    """``Bridge.apply``."""

    changed = Signal()
    published = Signal()
    submitted = Signal()
    resumed = Signal()
    """A form that was left half filled is the one again: its screen is to be shown."""

    def __init__(self, context: Context, printing: PrintingBridge, undo: UndoBridge) -> None:
        super().__init__()
        self._c = context
        self._undo = undo
        self._printing = printing
        self._search = Worker("published")
        self._submit = Worker("submit")
        self._form = RequestForm()
        self.wipe()

    @Slot()
    def wipe(self) -> None:
        """Forget everything the applicant wrote."""
        self._search.forget()
        self._submit.forget()
        self._form.forget()
        self._form = RequestForm(language=self._c.language)
        self._step = "what"
        self._problems: dict[str, str] = {}
        self._found: list[dict[str, Any]] = []
        self._receipt: dict[str, Any] = {}
        self._error = ""
        self._busy = False
        self._returning = False
        self._carried = Typed()
        self._token = secrets.token_hex(16)
        self.changed.emit()

    @Slot(str)
    def begin(self, question: str) -> None:
        """Begin a new request, with what was searched for carried over; one that was begun before can be resumed."""
        self.leave()
        self.wipe()
        self._carried = Typed(question)
        self._form.answer("description", question)
        self.changed.emit()

    def _begun(self) -> bool:
        """Return whether the applicant has written something; what was carried over they wrote elsewhere."""
        form = self._form
        return any(getattr(form, f) for f in TYPED if f != "description") or form.description not in ("", self._carried)

    @Slot()
    def leave(self) -> None:
        """The wizard is left: what was filled in is set aside, and can be had again during this sitting."""
        if self._receipt or (self._busy and self._step == "review") or not self._begun():
            return
        form, step = self._form, self._step
        self._form = RequestForm(language=self._c.language)
        self._undo.offer(FORM, "undo.form", lambda: self._resume(form, step), form.forget, act="undo.form.resume")

    def _resume(self, form: RequestForm, step: str) -> None:
        self.leave()
        self.wipe()
        self._form, self._step = form, step
        if step == "published":
            self._look()
        self.changed.emit()
        self.resumed.emit()

    @Slot(str, result=str)
    def value(self, field: str) -> str:
        """Return an answer."""
        return self._form.shown(field)

    @Slot(str, str)
    def set(self, field: str, text: str) -> None:
        """Take an answer; a choice is one of :meth:`choices`."""
        self._form.answer(field, text)
        self._problems.pop(field, None)
        self.changed.emit()

    @Slot(str, result=list)
    def choices(self, field: str) -> list[dict[str, str]]:
        """Return the answers one may choose from."""
        return [{"value": c.value, "text": self._c.words(f"{_WORDS[field]}.{c.value}")} for c in _CHOICES[field]]

    @Slot(result=bool)
    def next(self) -> bool:
        """Go on to the next question; False when this one's answer has a problem."""
        problems = check_step(self._form, self._step, self._c.today())
        self._problems = {p.field: self._c.words(f"problem.{p.code}") for p in problems}
        if not problems:
            order = steps(self._form)
            at = order.index(self._step)
            if self._returning and self._step not in ("applicant", "delivery"):
                self._step = "review"
            else:
                self._step = order[min(at + 1, len(order) - 1)]
            self._returning = self._returning and self._step != "review"
            if self._step == "published":
                self._look()
        self.changed.emit()
        return not problems

    @Slot(result=bool)
    def back(self) -> bool:
        """Go one question back; False at the first."""
        order = steps(self._form)
        at = order.index(self._step)
        if at == 0 or self._receipt:
            return False
        self._step, self._problems, self._returning = order[at - 1], {}, False
        self.changed.emit()
        return True

    @Slot(str)
    def change(self, step: str) -> None:
        """Go back to a question from the review."""
        if step in steps(self._form):
            self._step, self._returning = step, True
            self.changed.emit()

    def _look(self) -> None:
        text, today, library = Typed(self._form.description), self._c.today(), self._c.library
        self._found, self._busy = [], True

        def show(results: Results) -> None:
            self._busy = False
            self._found = [hit_row(hit, self._c) for hit in results.hits]
            self.changed.emit()
            self.published.emit()

        def fail(_: Exception) -> None:
            show(Results())

        self._search.run(lambda: already_published(library, text, today), show, fail)

    @Slot(result=list)
    def suggestedAgencies(self) -> list[dict[str, Any]]:  # noqa: N802 - QML's way of names
        """Return the agencies most likely to hold it."""
        return [agency_row(a) for a in suggest_agencies(self._c.library, self._form.description.reveal())]

    @Slot(result=list)
    def agencies(self) -> list[dict[str, Any]]:
        """Return every agency that takes requests."""
        return [agency_row(a) for a in self._c.library.agencies() if a.takes_requests]

    def _agency_name(self) -> str:
        named = {a.id: a.title for a in self._c.library.agencies()}
        return named.get(self._form.agency, "")

    @Slot(result=list)
    def review(self) -> list[dict[str, str]]:
        """Return the answers to look over: {step, name, value}."""
        form, rows = self._form, []
        fields = ["description", "agency", "applicant", *_REVIEWED[form.applicant], "telephone", "delivery"]
        fields += [f for f in ("address", "postcode", "email", "fax", "employer", "purpose") if getattr(form, f)]
        fields += ["copy", "accept_other"] + (["filed_by"] if form.filed_by == "staff" else [])
        for field in fields:
            value = self.value(field)
            if field in _CHOICES:
                value = self._c.words(f"{_WORDS[field]}.{value}")
            elif field == "agency":
                value = self._agency_name()
            elif field == "accept_other":
                value = self._c.words(f"form.{value}")
            elif field == "filed_by":
                value = self._c.words(f"filed_by.{value}")
            organisation = form.applicant is Applicant.ORGANISATION
            name = "organisation" if field == "name" and organisation else field
            step = _STEP_OF.get(field, "more")
            if field == "name":
                step = "organisation" if organisation else "name"
            elif field == "telephone":
                step = "contact" if organisation else "telephone"
            elif field == "accept_other":
                step = "copy"
            elif field in ("address", "postcode", "email", "fax") and field in steps(form):
                step = field
            rows.append({"step": step, "name": self._c.words(f"form.{name}"), "value": value})
        return rows

    @Slot()
    def submit(self) -> None:
        """Hand in. The receipt appears only after the sealed request is on disk."""
        if self._busy or self._receipt:
            return
        problems = check_form(self._form, self._c.today())
        if problems:
            self._error = self._c.words(f"problem.{problems[0].code}")
            self.changed.emit()
            return
        form, library, context, token = self._form.tidied(), self._c.library, self._c, self._token
        agency = next((a for a in library.agencies() if a.id == form.agency), None)
        self._busy, self._error = True, ""
        self.changed.emit()

        def work() -> Receipt:
            return submit(
                form,
                agency,
                context.places,
                calendars=library.calendars(),
                clock=dt.datetime.now(dt.UTC),
                released_at=library.state().released_at,
                status_url=library.portal().status_url,
                terminal=context.settings.terminal_name,
                token=token,
            )

        self._submit.run(work, self._handed_in, self._failed)

    def _handed_in(self, receipt: Receipt) -> None:
        self._busy = False
        self._printing.receipt = receipt
        self._receipt = {
            "number": receipt.receipt,
            "agency": receipt.agency_name,
            "received": self._c.day_words(receipt.received),
            "deadline": self._c.day_words(receipt.deadline),
            "provisional": receipt.provisional,
            "clockDoubt": receipt.clock_doubt,
            "url": receipt.url,
        }
        self._form.forget()
        self._form = RequestForm(language=self._c.language)
        self.changed.emit()
        self.submitted.emit()

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self._error = self._c.error_words(error)
        self.changed.emit()

    def _progress(self) -> float:
        order = steps(self._form)
        return (order.index(self._step) + 1) / len(order) if self._step in order else 1.0

    step = Property(str, lambda self: self._step, notify=changed)
    progress = Property(float, _progress, notify=changed)
    problems = Property(dict, lambda self: self._problems, notify=changed)
    found = Property(list, lambda self: self._found, notify=changed)
    busy = Property(bool, lambda self: self._busy, notify=changed)
    error = Property(str, lambda self: self._error, notify=changed)
    receipt = Property(dict, lambda self: self._receipt, notify=changed)

    def close(self) -> None:
        """End the workers."""
        self._search.close()
        self._submit.close()
