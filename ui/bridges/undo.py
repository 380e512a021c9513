"""Taking back a deletion: what a citizen erased, cleared, removed or left half filled can be had again by one tap.

Of a text only the piece that went is kept, and where it stood: taking it back loses nothing that was written since.
What is kept is a citizen's. It goes with its field, and is overwritten when the sitting ends.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import shiboken6
from PySide6.QtCore import Property, QMetaObject, QObject, Signal, Slot

from kiosk.content.typed import Typed
from kiosk.sitting import Phase
from ui.context import Context

FORM = "form"
"""The scope of forms that were left half filled."""

MOST = 20
"""Deletions kept; older ones are let go."""


def _units(text: str) -> int:
    """Return how long Qt takes a text to be, in UTF-16: a character beyond the first plane counts twice."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@dataclass(eq=False)
class _Text:
    """In a field: `removed` stood at a place where `added` stands now."""

    owner: QObject
    at: int
    removed: Typed
    added: Typed
    many: bool
    act: str = "undo.undo"

    @property
    def words(self) -> str:
        return "undo.replaced" if self.added else "undo.cleared" if self.many else "undo.removed"

    def forget(self) -> None:
        self.removed.forget()
        self.added.forget()

    def take_back(self) -> None:
        text = str(self.owner.property("text") or "")
        added, removed = self.added.reveal(), self.removed.reveal()
        if not text.startswith(added, self.at):
            added = ""  # It was written over since: what went comes back beside it.
        at = min(self.at, len(text))
        after = text[at + len(added) :]
        # One goes on writing where one was: behind what was written since, else behind what came back.
        behind = max(0, _units(after) - (_units(text) - int(self.owner.property("cursorPosition") or 0)))
        self.owner.setProperty("text", text[:at] + removed + after)
        self.owner.setProperty("cursorPosition", _units(text[:at] + removed) + behind)
        QMetaObject.invokeMethod(self.owner, "forceActiveFocus")


@dataclass(eq=False)
class _Choice:
    """Anything else: `restore` brings it back, `let_go` overwrites what was kept for it."""

    scope: str
    words: str
    restore: Callable[[], None]
    let_go: Callable[[], None] | None = None
    act: str = "undo.undo"
    many: bool = field(default=True, init=False)
    owner: QObject | None = field(default=None, init=False)

    def forget(self) -> None:
        if self.let_go is not None:
            self.let_go()

    def take_back(self) -> None:
        self.restore()


def difference(before: str, now: str) -> tuple[int, str, str]:
    """Return where two texts part, what stands there in the first, and what in the second.

    >>> difference("养老保险", "养老险")
    (2, '保', '')
    """
    at, least = 0, min(len(before), len(now))
    while at < least and before[at] == now[at]:
        at += 1
    tail = 0
    while tail < least - at and before[-1 - tail] == now[-1 - tail]:
        tail += 1
    return at, before[at : len(before) - tail], now[at : len(now) - tail]


class UndoBridge(QObject):
    """``Bridge.undo``: the last deletion in `words`, and what a button that takes it back is called (`act`)."""

    changed = Signal()
    took = Signal()
    """Something came back."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._c = context
        self._kept: list[_Text | _Choice] = []
        self._taking = False

    def _resting(self) -> bool:
        return self._c.sitting.phase is Phase.REST

    @Slot(QObject, str, str)
    def wrote(self, owner: QObject, before: str, now: str) -> None:
        """The text of a field is another one now; a run of erased characters counts as one deletion."""
        if self._taking or self._resting():
            return  # At rest it is the sitting's end that empties fields: that is not taken back.
        at, removed, added = difference(before, now)
        if not removed:
            return
        last = self._kept[-1] if self._kept else None
        if isinstance(last, _Text) and last.owner is owner and not added and not last.added:
            if at + len(removed) == last.at:
                last.at, last.removed = at, self._joined(Typed(removed), last.removed)
                last.many = True
                self.changed.emit()
                return
            if at == last.at:
                last.removed = self._joined(last.removed, Typed(removed))
                last.many = True
                self.changed.emit()
                return
        self._keep(_Text(owner, at, Typed(removed), Typed(added), len(removed) > 1))

    @staticmethod
    def _joined(one: Typed, other: Typed) -> Typed:
        whole = Typed(one.reveal() + other.reveal())
        one.forget()
        other.forget()
        return whole

    def offer(
        self,
        scope: str,
        words: str,
        restore: Callable[[], None],
        let_go: Callable[[], None] | None = None,
        *,
        act: str = "undo.undo",
    ) -> None:
        """Let a choice be brought back; `words` and `act` are messages, `scope` names what may drop it."""
        made = _Choice(scope, words, restore, let_go, act)
        if self._resting():
            made.forget()
        else:
            self._keep(made)

    def _keep(self, made: _Text | _Choice) -> None:
        self._kept.append(made)
        while len(self._kept) > MOST:
            self._kept.pop(0).forget()
        self.changed.emit()

    @Slot(QObject)
    def leave(self, owner: QObject) -> None:
        """A field has gone, with what was erased in it."""
        self._drop(lambda kept: kept.owner is owner)

    @Slot(str)
    def drop(self, scope: str) -> None:
        """What this scope offered makes no sense any more."""
        self._drop(lambda kept: isinstance(kept, _Choice) and kept.scope == scope)

    def _drop(self, which: Callable[[_Text | _Choice], bool]) -> None:
        gone = [kept for kept in self._kept if which(kept)]
        if gone:
            self._kept = [kept for kept in self._kept if kept not in gone]
            for kept in gone:
                kept.forget()
            self.changed.emit()

    @Slot(result=bool)
    def takeBack(self) -> bool:  # noqa: N802 - QML's way of names
        """Take the last deletion back; return whether there was one."""
        while self._kept:
            last = self._kept.pop()
            if last.owner is not None and not shiboken6.isValid(last.owner):
                last.forget()
                continue
            self._taking = True
            try:
                last.take_back()
            finally:
                self._taking = False
            if isinstance(last, _Text):
                last.forget()
            self.changed.emit()
            self.took.emit()
            return True
        return False

    @Slot()
    def wipe(self) -> None:
        """Forget everything that could have been taken back."""
        self._drop(lambda _: True)

    def _words(self) -> str:
        return self._c.words(self._kept[-1].words) if self._kept else ""

    def _act(self) -> str:
        return self._c.words(self._kept[-1].act) if self._kept else ""

    def _form(self) -> bool:
        last = self._kept[-1] if self._kept else None
        return isinstance(last, _Choice) and last.scope == FORM

    offered = Property(bool, lambda self: bool(self._kept), notify=changed)
    loud = Property(bool, lambda self: bool(self._kept) and self._kept[-1].many, notify=changed)
    form = Property(bool, _form, notify=changed)
    words = Property(str, _words, notify=changed)
    act = Property(str, _act, notify=changed)
