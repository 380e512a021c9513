"""Checks with a public definition: identity numbers, credit codes, telephones, addresses."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata

# GB/T 2260: the first two digits of an identity number are a province.
_PROVINCES = frozenset(
    map(
        str,
        [*range(11, 16), *range(21, 24), *range(31, 38), *range(41, 47), *range(50, 55), *range(61, 66), 71, 81, 82],
    )
) | {"83"}
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_CREDIT_WEIGHTS = tuple(pow(3, i, 31) for i in range(17))
_EMAIL = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+")


def tidy(text: str) -> str:
    """Return a number as typed made plain: half-width, upper case, no blanks or hyphens."""
    return re.sub(r"[\s\-‐-―－]", "", unicodedata.normalize("NFKC", text)).upper()


def resident_identity(text: str, today: dt.date) -> str | None:
    """Check a resident identity number (GB 11643-1999); return the code of what is wrong, or None.

    18 places: province, birth day that exists and has been, and the check character of ISO 7064 MOD 11-2.
    """
    number = tidy(text)
    if re.fullmatch(r"\d{15}", number):
        return "identity.fifteen"
    if len(number) != 18:
        return "identity.length"
    if not re.fullmatch(r"\d{17}[\dX]", number):
        return "identity.characters"
    if number[:2] not in _PROVINCES:
        return "identity.region"
    try:
        born = dt.date(int(number[6:10]), int(number[10:12]), int(number[12:14]))
    except ValueError:
        return "identity.birthday"
    if not dt.date(1850, 1, 1) <= born <= today:
        return "identity.birthday"
    total = sum(int(digit) * weight for digit, weight in zip(number, _WEIGHTS, strict=False))
    return None if "10X98765432"[total % 11] == number[17] else "identity.check"


def credit_code(text: str) -> str | None:
    """Check a unified social credit code (GB 32100-2015, MOD 31); return what is wrong, or None."""
    code = tidy(text)
    if len(code) != 18:
        return "credit.length"
    if any(c not in _CREDIT_ALPHABET for c in code):
        return "credit.characters"
    total = sum(_CREDIT_ALPHABET.index(c) * w for c, w in zip(code, _CREDIT_WEIGHTS, strict=False))
    return None if _CREDIT_ALPHABET[(31 - total % 31) % 31] == code[17] else "credit.check"


def telephone(text: str) -> str | None:
    """Check a mainland mobile or landline number, or a foreign one with +; return what is wrong, or None."""
    number = tidy(text).replace("(", "").replace(")", "")
    if re.fullmatch(r"(?:\+?86)?1[3-9]\d{9}", number) or re.fullmatch(r"(?:\+?86)?0\d{9,11}(?:[X#转]\d{1,6})?", number):
        return None
    if re.fullmatch(r"\+(?!86)\d{6,15}", number) or re.fullmatch(r"[2-8]\d{6,7}", number):
        return None
    if re.fullmatch(r"1\d*", number):
        return "telephone.mobile"
    return "telephone.other"


def email(text: str) -> str | None:
    """Check an e-mail address in form; return what is wrong, or None."""
    return None if _EMAIL.fullmatch(unicodedata.normalize("NFKC", text).strip()) else "email.form"


def postcode(text: str) -> str | None:
    """Check a Chinese post code: six digits; return what is wrong, or None."""
    return None if re.fullmatch(r"\d{6}", tidy(text)) else "postcode.form"


_DOCUMENTS = {
    "passport": r"[A-Z0-9]{5,15}",
    "hk_macao_permit": r"[HM]?\d{8,10}|8[123]0000\d{12}",
    "taiwan_permit": r"\d{8}|\d{10}[A-Z]?|830000\d{12}",
    "foreign_residence": r"[A-Z]{3}\d{12}|9\d{17}",
    "military": r"[\w一-鿿第号]{4,24}",
    "other": r".{2,40}",
}


def document_number(kind: str, text: str, today: dt.date) -> str | None:
    """Check the number of an identity document of `kind`; return what is wrong, or None."""
    if kind == "resident_identity":
        return resident_identity(text, today)
    return None if re.fullmatch(_DOCUMENTS.get(kind, r".{2,40}"), tidy(text)) else "identity.other"
