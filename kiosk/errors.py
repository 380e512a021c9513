"""The error a person may meet: a code for its words, and what to fill in."""

from __future__ import annotations

import msgspec

UNREADABLE: tuple[type[Exception], ...] = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
"""What decoding bytes of others may end in: msgspec has an error of its own, but not for text that is no UTF-8, nor
for nesting without end."""
UNREADABLE_FILE: tuple[type[Exception], ...] = (OSError, *UNREADABLE)
"""What reading a file of them may end in."""


class KioskError(Exception):
    """Something a person must be told.

    `code` names the words in the translation files (``error.<code>``); `params` fills their ``{places}``.
    Never put into `params` what a citizen typed: errors are logged.
    """

    def __init__(self, code: str, **params: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.params = params

    def __str__(self) -> str:
        details = ", ".join(f"{k}={v}" for k, v in self.params.items())
        return f"{self.code} ({details})" if details else self.code
