"""Records: everything the portal publishes and a terminal shows, typed and validated on entry.

One vocabulary for all three programs (design, section 4). Records are immutable; a record is decoded once,
by :func:`kiosk.content.codec.decode`, and whatever came through that door may be trusted in form. Unknown
fields are ignored, so that a terminal of this year reads next year's portal.
"""

from __future__ import annotations

import datetime as dt
import functools
from enum import StrEnum
from typing import Annotated, get_args, get_origin, get_type_hints

import msgspec

from kiosk.content.blocks import MAX_BLOCKS, Block, Sha256
from kiosk.content.progress import Event, State
from kiosk.content.text import clean, clean_line

RecordId = Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$")]
Line = Annotated[str, msgspec.Meta(max_length=2_000)]
Url = Annotated[str, msgspec.Meta(max_length=2_000, pattern=r"^(https?://[^\s<>\"]+)?$")]
Count = Annotated[int, msgspec.Meta(ge=0)]


@functools.cache
def _strings(kind: type[msgspec.Struct]) -> tuple[tuple[str, bool], ...]:
    """Return the names of a struct's fields of text, and whether each is of one line."""
    hints = get_type_hints(kind, include_extras=True)
    found = []
    for name, hint in hints.items():
        if hint is Line or hint == tuple[Line, ...]:
            found.append((name, True))
        elif hint in (str, str | None) or (get_origin(hint) is Annotated and get_args(hint)[0] is str):
            found.append((name, False))
    return tuple(found)


class Clean(msgspec.Struct, frozen=True):
    """A struct none of whose texts holds an invisible character, nor, in a line, a break."""

    def __post_init__(self) -> None:
        for name, line in _strings(type(self)):
            value = getattr(self, name)
            tidy = clean_line if line else clean
            if isinstance(value, tuple):
                tidied: object = tuple(map(tidy, value))
            elif value:
                tidied = tidy(value)
            else:
                continue
            if tidied != value:
                msgspec.structs.force_setattr(self, name, tidied)


class Media(Clean, frozen=True, omit_defaults=True):
    """A content-addressed file: attachment (附件), picture, sound, video, or captions.

    `sha256` names and checks it; `size` is in bytes; `role` is one of attachment, picture, poster, video,
    audio, captions; `language` is that of captions or speech (BCP 47).
    """

    sha256: Sha256
    media_type: str
    name: Line = ""
    size: Count = 0
    role: str = "attachment"
    alt: Line = ""
    width: Annotated[int, msgspec.Meta(ge=0, le=65_535)] = 0
    height: Annotated[int, msgspec.Meta(ge=0, le=65_535)] = 0
    seconds: Annotated[float, msgspec.Meta(ge=0)] = 0.0
    language: str = ""


class Record(Clean, frozen=True, kw_only=True, tag_field="kind", omit_defaults=True):
    """What all records share.

    `sample` marks demonstration data (示例), shown as such everywhere. `reduced` says that parts of the record
    could not enter and were left out (:mod:`kiosk.content.salvage`); its page says so.
    """

    id: RecordId
    title: Annotated[str, msgspec.Meta(min_length=1, max_length=2_000)]
    sample: bool = False
    reduced: bool = False

    def __post_init__(self) -> None:
        super().__post_init__()
        title = clean_line(self.title)
        if not title:
            raise ValueError("a title of only invisible characters")
        msgspec.structs.force_setattr(self, "title", title)
        body = getattr(self, "body", ())
        if len(body) > MAX_BLOCKS:
            raise ValueError(f"a body of {len(body)} blocks, more than {MAX_BLOCKS}")


class DocumentKind(StrEnum):
    """Rank and kind of a document, by the Legislation Law (立法法) and the Regulation's Art. 20 (1)."""

    CONSTITUTION = "constitution"  # 宪法
    LAW = "law"  # 法律
    ADMINISTRATIVE_REGULATION = "administrative_regulation"  # 行政法规
    SUPERVISORY_REGULATION = "supervisory_regulation"  # 监察法规
    LOCAL_REGULATION = "local_regulation"  # 地方性法规
    JUDICIAL_INTERPRETATION = "judicial_interpretation"  # 司法解释
    DEPARTMENT_RULE = "department_rule"  # 部门规章
    LOCAL_RULE = "local_rule"  # 地方政府规章
    NORMATIVE = "normative"  # 行政规范性文件
    POLICY = "policy"  # 其他政策文件 (notices, plans, replies)
    CASE = "case"  # 案例
    OTHER = "other"


class EndingHow(StrEnum):
    """How a document ceased to be the one in force (立 改 废)."""

    AMENDED = "amended"  # 已修改: a later version stands in its place
    REPEALED = "repealed"  # 已废止
    EXPIRED = "expired"  # 已失效


class Ending(Clean, frozen=True, omit_defaults=True):
    """What ended a document: how, from which day (None: the source gives none), and by which document."""

    how: EndingHow
    on: dt.date | None = None
    by: RecordId | None = None
    by_title: Line = ""


class Document(Record, frozen=True, kw_only=True, tag="document"):
    """Government information: a law, a normative document, a notice (政府信息 / 政策文件).

    `number` is the document number (发文字号) as printed, `index_number` the 索引号, `agency` the issuing
    agency's name as printed (发文机关), `agency_id` its record, `category` one of
    :data:`kiosk.content.categories.CATEGORIES`, `region` the place it applies to (全国 for national texts).
    Days: `written` 成文, `published` 发布, `effective` 施行, `expires` 失效. `force_stated` is False where
    the source does not say whether it is still in force. `family` is shared by all versions of one text.
    `head` holds the lines under the title (题注): who passed, amended, published it, and when. `meaning` is the
    title's place in the space of meanings, made by the portal: see :mod:`kiosk.library.meaning`.
    """

    document_kind: DocumentKind = DocumentKind.OTHER
    short_title: Line = ""
    number: Line = ""
    index_number: Line = ""
    agency: Line = ""
    agency_id: RecordId | None = None
    region: Line = ""
    category: Line = ""
    written: dt.date | None = None
    published: dt.date | None = None
    effective: dt.date | None = None
    expires: dt.date | None = None
    ending: Ending | None = None
    force_stated: bool = True
    family: str = ""
    head: tuple[Line, ...] = ()
    body: tuple[Block, ...] = ()
    attachments: tuple[Media, ...] = ()
    keywords: tuple[Line, ...] = ()
    source_url: Url = ""
    summary: Annotated[str, msgspec.Meta(max_length=20_000)] = ""
    meaning: Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9+/=]{0,2048}$")] = ""


class ExplainerForm(StrEnum):
    """Form of an explainer (解读形式)."""

    TEXT = "text"  # 文字
    ILLUSTRATED = "illustrated"  # 图解
    VIDEO = "video"  # 视频
    ANIMATION = "animation"  # 动漫
    AUDIO = "audio"  # 音频
    QUESTIONS = "questions"  # 问答


class QuestionAnswer(Clean, frozen=True):
    """One question and its answer."""

    question: str
    answer: str


class Explainer(Record, frozen=True, kw_only=True, tag="explainer"):
    """An explanation of one or more documents (政策解读)."""

    form: ExplainerForm = ExplainerForm.TEXT
    documents: tuple[RecordId, ...] = ()
    agency: Line = ""
    agency_id: RecordId | None = None
    published: dt.date | None = None
    summary: Annotated[str, msgspec.Meta(max_length=20_000)] = ""
    body: tuple[Block, ...] = ()
    questions: tuple[QuestionAnswer, ...] = ()
    media: tuple[Media, ...] = ()
    source_url: Url = ""


class SealingKey(msgspec.Struct, frozen=True, omit_defaults=True):
    """A disclosure office's public key for sealing requests. `public` is base64 of the raw key."""

    id: RecordId
    suite: str
    public: str
    not_after: dt.date | None = None


class DisclosureOffice(Clean, frozen=True, kw_only=True, omit_defaults=True):
    """The office of an agency that answers requests (政府信息公开工作机构), as its guide must
    say (Art. 12)."""

    name: Line = ""
    telephone: Line = ""
    fax: Line = ""
    address: Line = ""
    postcode: Line = ""
    hours: Line = ""
    email: Line = ""


class Agency(Record, frozen=True, kw_only=True, tag="agency"):
    """An administrative organ (行政机关); `title` is its full name.

    `level` is one of national, province, city, district, town; `duties` are words for what it answers for,
    by which the wizard suggests it.
    """

    aliases: tuple[Line, ...] = ()
    level: str = "city"
    district: Line = ""
    parent: RecordId | None = None
    telephone: Line = ""
    address: Line = ""
    hours: Line = ""
    website: Url = ""
    duties: tuple[Line, ...] = ()
    office: DisclosureOffice = DisclosureOffice()
    takes_requests: bool = False
    sealing_keys: tuple[SealingKey, ...] = ()
    order: int = 0


class Topic(Record, frozen=True, kw_only=True, tag="topic"):
    """A curated column (专题), e.g. the three-year action."""

    summary: Line = ""
    body: tuple[Block, ...] = ()
    documents: tuple[RecordId, ...] = ()
    explainers: tuple[RecordId, ...] = ()
    published: dt.date | None = None
    order: int = 0


class FeeItem(Record, frozen=True, kw_only=True, tag="fee"):
    """A charge (收费项目).

    `fee_list` is administrative (行政事业性), enterprise (涉企) or fund (政府性基金).
    """

    agency: Line = ""
    agency_id: RecordId | None = None
    fee_list: str = "administrative"
    basis: Line = ""
    basis_documents: tuple[RecordId, ...] = ()
    standard: Line = ""
    unit: Line = ""
    remark: Line = ""


class CatalogueItem(Record, frozen=True, kw_only=True, tag="catalogue"):
    """An entry of the grass-roots catalogue (公开事项), and the documents that fulfil it."""

    domain: Line = ""
    basis: Line = ""
    agency: Line = ""
    agency_id: RecordId | None = None
    time_limit: Line = ""
    documents: tuple[RecordId, ...] = ()


class Consultation(Record, frozen=True, kw_only=True, tag="consultation"):
    """A draft on which opinions are asked (征求意见)."""

    agency: Line = ""
    agency_id: RecordId | None = None
    opens: dt.date | None = None
    closes: dt.date | None = None
    summary: Line = ""
    body: tuple[Block, ...] = ()
    attachments: tuple[Media, ...] = ()
    how_to_comment: Line = ""
    feedback: tuple[Block, ...] = ()
    feedback_published: dt.date | None = None
    source_url: Url = ""


class SurveyQuestion(Clean, frozen=True, omit_defaults=True):
    """A question of a survey; `form` is one, many, text or scale."""

    id: RecordId
    text: Line
    form: str = "one"
    options: tuple[Line, ...] = ()
    required: bool = False


class Survey(Record, frozen=True, kw_only=True, tag="survey"):
    """A survey answered at the terminal (问卷调查)."""

    agency: Line = ""
    agency_id: RecordId | None = None
    opens: dt.date | None = None
    closes: dt.date | None = None
    summary: Line = ""
    questions: tuple[SurveyQuestion, ...] = ()


class BenefitPolicy(Record, frozen=True, kw_only=True, tag="benefit"):
    """A policy for enterprises (惠企政策); `no_application` is 免申即享."""

    core_terms: tuple[Line, ...] = ()
    entitled: Line = ""
    handling_office: Line = ""
    contact: Line = ""
    no_application: bool = False
    documents: tuple[RecordId, ...] = ()
    published: dt.date | None = None
    closes: dt.date | None = None


class WorkingCalendar(Record, frozen=True, kw_only=True, tag="calendar"):
    """A year's arrangement of public holidays and make-up working days (节假日安排, 调休)."""

    year: Annotated[int, msgspec.Meta(ge=2000, le=2200)]
    holidays: tuple[dt.date, ...] = ()
    working_weekend_days: tuple[dt.date, ...] = ()


class Synonym(Clean, frozen=True):
    """An everyday word and the official terms it means."""

    everyday: Line
    terms: tuple[Line, ...]


class Lexicon(Record, frozen=True, kw_only=True, tag="lexicon"):
    """Additions by the portal to the search's dictionary of everyday words."""

    synonyms: tuple[Synonym, ...] = ()


class Progress(Record, frozen=True, kw_only=True, tag="progress"):
    """How a request stands (办理进度), for every terminal to tell without the network; nothing personal in it.

    `id` is :func:`kiosk.requests.receipts.progress_id` of the receipt number, so that only who holds the number
    finds it; `title` is the receiving agency's name.
    """

    state: State
    events: tuple[Event, ...] = ()
    deadline: dt.date | None = None
    provisional: bool = False


class Reads(msgspec.Struct, frozen=True):
    """A document, and in how many sittings it was opened."""

    document: RecordId
    sittings: Count


class OftenRead(Record, frozen=True, kw_only=True, tag="often_read"):
    """The documents most often opened at the city's terminals, the first first; one record, id ``often-read``.

    Made by the portal of counts in which a terminal's day below the threshold has no part.
    """

    reads: tuple[Reads, ...] = ()


class PortalInfo(Record, frozen=True, kw_only=True, tag="portal"):
    """What a terminal must know of its portal; one record, id ``portal``; `title` is the city's name for it.

    `status_url` is the address of the page that tells how a request stands; the receipt number is appended.
    `document_url` is that of a page for a document without an official address of its own; its id is appended.
    `acknowledgement_key` is the base64 Ed25519 public key that signs acknowledgements of requests.
    """

    status_url: Url = ""
    document_url: Url = ""
    acknowledgement_key: str = ""
    hotline: Line = "12345"
    website: Url = ""
    help_telephone: Line = ""


AnyRecord = (
    Document
    | Explainer
    | Agency
    | Topic
    | FeeItem
    | CatalogueItem
    | Consultation
    | Survey
    | BenefitPolicy
    | WorkingCalendar
    | Lexicon
    | Progress
    | OftenRead
    | PortalInfo
)
