"""The tables of ``assets/speaking``: what is written, and how it is said."""

from __future__ import annotations

import functools

from kiosk.places import assets


@functools.cache
def table(name: str, column: int = 1) -> dict[str, str]:
    """Return a table: first column to another one. Lines with ``#`` are comments; an empty field is left out."""
    lines = (assets() / "speaking" / f"{name}.tsv").read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {row[0]: row[column] for row in rows if len(row) > column and row[column]}
