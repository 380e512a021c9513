"""Errors of the release room."""

from __future__ import annotations

from kiosk.errors import KioskError


class ReleaseError(KioskError):
    """A release that cannot be used or made; codes begin with ``release.``. Nothing was changed."""
