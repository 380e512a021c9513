"""A list of contents: headings, and below each the articles under it, which unfold where they are many."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Slot

from ui.models import RowsModel
from ui.rows import Row

ROLES = ("text", "level", "row", "inside", "opened")
UNFOLDED = 60
"""Entries that are shown all from the start; of more, the headings, whose articles unfold one heading at a time."""
ARTICLE = 9
"""The level of an article, below every heading's."""
WORDS = 60
"""Characters of an article that its entry shows."""


def contents_of(rows: list[Row]) -> list[Row]:
    """Return what a list of contents names: every heading, every article and how it begins, and the row of each."""
    return [
        {
            "text": r["text"] if r["kind"] == "heading" else r["text"][:WORDS],
            "level": r["level"] if r["kind"] == "heading" else ARTICLE,
            "row": at,
            "inside": 0,
            "opened": False,
        }
        for at, r in enumerate(rows)
        if r["kind"] == "heading" or (r["label"] and r["kind"] == "article")
    ]


class Contents(RowsModel):
    """The entries to be seen."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(ROLES, parent)
        self._under: dict[int, list[Row]] = {}

    def load(self, entries: list[Row]) -> None:
        """Show other contents."""
        self._under = {}
        folded = len(entries) > UNFOLDED and any(entry["level"] < ARTICLE for entry in entries)
        if not folded:
            self.replace(entries)
            return
        shown: list[dict[str, Any]] = []
        for entry in entries:
            if entry["level"] < ARTICLE or not shown:
                shown.append(entry)
            else:
                self._under.setdefault(shown[-1]["row"], []).append(entry)
        self.replace([{**entry, "inside": len(self._under.get(entry["row"], ()))} for entry in shown])

    @Slot(int)
    def unfold(self, at: int) -> None:
        """Show the articles under a heading, or hide them again."""
        heading = self.rows[at]
        articles = self._under.get(heading["row"], [])
        if not articles:
            return
        if heading["opened"]:
            self.remove(at + 1, len(articles))
        else:
            self.insert(at + 1, articles)
        self.change(at, {"opened": not heading["opened"]})
