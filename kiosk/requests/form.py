"""The request form (政府信息公开申请表; Regulation, Art. 29), its questions and its checks."""

from __future__ import annotations

import datetime as dt
import inspect
from enum import StrEnum
from typing import Annotated, Any

import msgspec

from kiosk.content.text import clean, clean_line
from kiosk.content.typed import Typed
from kiosk.errors import UNREADABLE, KioskError
from kiosk.requests import identity

MAX_DESCRIPTION = 5_000
"""Characters of the description; the paper form has room for some hundred."""

MAX_INPUT_BYTES = 1_000_000

Line = Annotated[str, msgspec.Meta(max_length=200)]
_LONGEST = {"description": MAX_DESCRIPTION, "purpose": 1_000}
_LONGEST_LINE = 200


def _typed() -> Any:
    return msgspec.field(default_factory=Typed)


class Applicant(StrEnum):
    """Who asks: a citizen (公民), or a legal person or other organisation (法人或者其他组织)."""

    CITIZEN = "citizen"
    ORGANISATION = "organisation"


class IdentityDocument(StrEnum):
    """Kinds of identity document (证件类型)."""

    RESIDENT = "resident_identity"  # 居民身份证
    PASSPORT = "passport"  # 护照
    HK_MACAO = "hk_macao_permit"  # 港澳居民来往内地通行证、居住证
    TAIWAN = "taiwan_permit"  # 台湾居民来往大陆通行证、居住证
    FOREIGN = "foreign_residence"  # 外国人永久居留身份证
    MILITARY = "military"  # 军官证、士兵证
    OTHER = "other"


class OrganisationKind(StrEnum):
    """Kinds of organisation, as the form distinguishes them."""

    ENTERPRISE = "enterprise"  # 工商企业
    RESEARCH = "research"  # 科研机构
    PUBLIC_INTEREST = "public_interest"  # 社会公益组织
    LEGAL_SERVICE = "legal_service"  # 法律服务机构
    OTHER = "other"


class Delivery(StrEnum):
    """Way of providing (获取方式)."""

    POST = "post"  # 邮寄
    EMAIL = "email"  # 电子邮件
    FAX = "fax"  # 传真
    COLLECT = "collect"  # 自行领取
    READ = "read"  # 当场阅读、抄录


class Copy(StrEnum):
    """Form of the copy (载体形式)."""

    PAPER = "paper"  # 纸质
    ELECTRONIC = "electronic"  # 电子邮件、电子文本
    DISC = "disc"  # 光盘
    OTHER = "other"


class RequestForm(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """A request as its applicant fills it in.

    `agency` is the id of the receiving agency. `filed_by` is "self", or "staff" for an oral request that staff
    wrote down (Art. 29). Printing a form never shows what it holds.
    """

    applicant: Applicant = Applicant.CITIZEN
    name: Typed = _typed()
    document_kind: IdentityDocument = IdentityDocument.RESIDENT
    document_number: Typed = _typed()
    organisation_kind: OrganisationKind = OrganisationKind.ENTERPRISE
    credit_code: Typed = _typed()
    legal_representative: Typed = _typed()
    contact_person: Typed = _typed()
    telephone: Typed = _typed()
    address: Typed = _typed()
    postcode: Typed = _typed()
    fax: Typed = _typed()
    email: Typed = _typed()
    employer: Typed = _typed()
    agency: Line = ""
    description: Typed = _typed()
    information_title: Typed = _typed()
    information_number: Typed = _typed()
    purpose: Typed = _typed()
    delivery: Delivery = Delivery.COLLECT
    copy: Copy = Copy.PAPER
    accept_other: bool = True
    filed_by: Annotated[str, msgspec.Meta(pattern="^(self|staff)$")] = "self"
    language: Annotated[str, msgspec.Meta(pattern="^[A-Za-z_-]{2,10}$")] = "zh_CN"

    def __post_init__(self) -> None:
        for field in TYPED:
            text = getattr(self, field)
            if isinstance(text, str):
                setattr(self, field, Typed(text))

    def __repr__(self) -> str:
        return "RequestForm(...)"

    def answer(self, field: str, text: str) -> None:
        """Take an answer: what was typed, one of a field's choices, or yes and no."""
        before = getattr(self, field)
        if isinstance(before, StrEnum):
            setattr(self, field, type(before)(text))
        elif isinstance(before, bool):
            setattr(self, field, text == "yes")
        elif isinstance(before, Typed):
            before.forget()
            setattr(self, field, Typed(text))
        else:
            setattr(self, field, text)

    def shown(self, field: str) -> str:
        """Return an answer as the wizard's pages hold it: what was typed, a choice, yes or no."""
        value = getattr(self, field)
        if isinstance(value, bool):
            return "yes" if value else "no"
        return value.reveal() if isinstance(value, Typed) else str(value)

    def tidied(self) -> RequestForm:
        """Return a copy without invisible characters, numbers in their plain form."""
        values = {}
        for field in self.__struct_fields__:
            value = getattr(self, field)
            if isinstance(value, Typed):
                text = value.reveal()
                text = clean(text).strip() if field in _LONGEST else clean_line(text)
                if field in ("document_number", "credit_code", "postcode"):
                    text = identity.tidy(text)
                value = Typed(text)
            elif type(value) is str:
                value = clean_line(value)
            values[field] = value
        return RequestForm(**values)

    def forget(self) -> None:
        """Overwrite all that was typed."""
        for field in TYPED:
            getattr(self, field).forget()


TYPED = tuple(name for name, kind in RequestForm.__annotations__.items() if kind == Typed.__name__)
"""The fields that hold what a person typed."""


class Problem(msgspec.Struct, frozen=True):
    """What is wrong with a field; `code` names the words, ``problem.<code>``, in the translation files."""

    field: str
    code: str


def encode_form(form: RequestForm) -> bytes:
    """Return the form as JSON, for the seal and for the office that opened it."""
    return msgspec.json.encode(form, enc_hook=lambda value: value.reveal())


def decode_form(data: bytes) -> RequestForm:
    """Return the form of JSON that :func:`encode_form` wrote.

    Raises:
        msgspec.DecodeError: it is not such JSON.
    """
    return msgspec.json.decode(data, type=RequestForm, dec_hook=_read_typed)


def _read_typed(_: type, value: object) -> Typed:
    if not isinstance(value, str):
        raise TypeError("a text was expected")
    return Typed(value)


def form_from_json(data: bytes) -> RequestForm:
    """Decode a form from JSON as ``docs/request.schema.json`` describes it.

    Raises:
        KioskError: ``request.too_long`` or ``request.json``; the message names the field, never its content.
    """
    if len(data) > MAX_INPUT_BYTES:
        raise KioskError("request.too_long", limit=MAX_DESCRIPTION)
    try:
        form = decode_form(data)
        for field in TYPED:
            if len(getattr(form, field)) > _LONGEST.get(field, _LONGEST_LINE):
                raise KioskError("request.field_too_long", field=field)
        return form.tidied()
    except msgspec.ValidationError as error:
        place = str(error).rpartition("`$")[2].rstrip("`").lstrip(".") or "-"
        if "length <=" in str(error):
            raise KioskError("request.field_too_long", field=place) from None
        raise KioskError("request.json", field=place) from None
    except UNREADABLE:
        raise KioskError("request.json", field="-") from None


def steps(form: RequestForm) -> tuple[str, ...]:
    """Return the wizard's questions in order, one a page, for what has been answered so far."""
    if form.applicant is Applicant.CITIZEN:
        who: tuple[str, ...] = ("name", "document", "telephone")
    else:
        who = ("organisation", "credit_code", "legal_representative", "contact")
    how = {
        Delivery.POST: ("address",),
        Delivery.EMAIL: ("email",),
        Delivery.FAX: ("fax",),
    }.get(form.delivery, ())
    return ("what", "published", "agency", "applicant", *who, "delivery", *how, "copy", "more", "review")


_FIELDS = {
    "what": ("description",),
    "agency": ("agency",),
    "name": ("name",),
    "document": ("document_number",),
    "telephone": ("telephone",),
    "organisation": ("name",),
    "credit_code": ("credit_code",),
    "legal_representative": ("legal_representative",),
    "contact": ("contact_person", "telephone"),
    "address": ("address", "postcode"),
    "email": ("email",),
    "fax": ("fax",),
    "more": ("email", "address", "postcode", "fax", "employer", "purpose"),
}


def check(form: RequestForm, today: dt.date) -> list[Problem]:
    """Return all that is wrong with a form, in the order of the questions; empty when it may be submitted."""
    found: list[Problem] = []

    def need(field: str, code: str = "") -> bool:
        if form.shown(field).strip():
            return True
        found.append(Problem(field, code or f"{field}.missing"))
        return False

    def test(field: str, code: str | None) -> None:
        if code:
            found.append(Problem(field, code))

    if need("description") and len(form.shown("description").strip()) < 2:
        found.append(Problem("description", "description.short"))
    need("agency")
    if form.applicant is Applicant.CITIZEN:
        need("name")
        if need("document_number"):
            test("document_number", identity.document_number(form.document_kind, form.document_number.reveal(), today))
    else:
        need("name", "organisation.missing")
        if need("credit_code"):
            test("credit_code", identity.credit_code(form.credit_code.reveal()))
        need("legal_representative")
        need("contact_person")
    if need("telephone"):
        test("telephone", identity.telephone(form.telephone.reveal()))
    if form.delivery is Delivery.POST:
        need("address", "address.for_post")
    if form.delivery is Delivery.EMAIL:
        need("email", "email.for_email")
    if form.delivery is Delivery.FAX:
        need("fax", "fax.for_fax")
    if form.email:
        test("email", identity.email(form.email.reveal()))
    if form.fax:
        test("fax", identity.telephone(form.fax.reveal()))
    if form.postcode:
        test("postcode", identity.postcode(form.postcode.reveal()))
    return found


def check_step(form: RequestForm, step: str, today: dt.date) -> list[Problem]:
    """Return what is wrong with the answers of one question."""
    fields = _FIELDS.get(step, ())
    return [problem for problem in check(form, today) if problem.field in fields]


def schema() -> dict[str, object]:
    """Return the JSON Schema of the form; ``docs/request.schema.json`` holds it."""
    found: dict[str, Any] = msgspec.json.schema(RequestForm, schema_hook=lambda _: {"type": "string"})
    fields = found["$defs"]["RequestForm"]["properties"]
    for field in TYPED:
        fields[field] = {"type": "string", "maxLength": _LONGEST.get(field, _LONGEST_LINE), "default": ""}
    for definition in found["$defs"].values():
        # Python 3.13 takes the indent off docstrings by itself, earlier ones do not.
        definition["description"] = inspect.cleandoc(definition["description"])
    return found
