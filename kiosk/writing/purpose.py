"""What a field expects: it opens the right keyboard and puts the likelier characters first."""

from __future__ import annotations

from enum import StrEnum


class Purpose(StrEnum):
    """What is written into a field."""

    TEXT = "text"
    SEARCH = "search"
    NAME = "name"
    ADDRESS = "address"
    DIGITS = "digits"
    IDENTITY = "identity"
    TELEPHONE = "telephone"
    EMAIL = "email"
    CODE = "code"

    @property
    def chinese(self) -> bool:
        """Whether Chinese is written there."""
        return self in (Purpose.TEXT, Purpose.SEARCH, Purpose.NAME, Purpose.ADDRESS)
