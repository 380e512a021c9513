"""Errors of the content room."""

from __future__ import annotations


class RecordError(ValueError):
    """A record that may not enter: malformed, of no known kind, or beyond a limit."""
