"""Spoken screens: says the name, role and state of what has the focus, what is written, and what has changed.

It reads the same accessibility tree as a screen reader would, so what it says is what any other reader would say.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow

from ui.context import Context
from ui.items import is_text

SETTLE = 180
"""Milliseconds in which title, alert and focus of one change come together and are said as one."""

ARRIVE = 450
"""The same for a screen that comes."""

LOOK = 600
"""Milliseconds between two looks for messages that appeared on the screen."""

_ROLES = {
    QAccessible.Role.Button: "button",
    QAccessible.Role.Link: "link",
    QAccessible.Role.CheckBox: "checkbox",
    QAccessible.Role.RadioButton: "choice",
    QAccessible.Role.EditableText: "field",
    QAccessible.Role.PageTab: "tab",
    QAccessible.Role.Slider: "slider",
    QAccessible.Role.Dialog: "dialog",
}


def _sight(item: QQuickItem) -> Iterator[QQuickItem]:
    if not item.isVisible() or item.opacity() < 0.05:
        return
    yield item
    for child in item.childItems():
        yield from _sight(child)


def _told(item: QQuickItem) -> QAccessibleInterface | None:
    """Return what a screen reader is told of an item; None for one that tells nothing."""
    return QAccessible.queryAccessibleInterface(item)


class Announcer(QObject):
    """`say` is called with what is to be said; nothing happens unless `enabled`."""

    lost = Signal()
    """Nothing in sight has the focus: whoever moves it should."""

    def __init__(self, context: Context, say: Callable[[str], None]) -> None:
        super().__init__()
        self._c = context
        self._say = say
        self._window: QQuickWindow | None = None
        self._enabled = False
        self._title = ""
        self._first: list[str] = []
        self._focus_moved = False
        self._inside = ""
        self._alerts: set[str] = set()
        self._field: QQuickItem | None = None
        self._written = ""
        self._settle = QTimer(self, singleShot=True)
        self._settle.timeout.connect(self._speak)
        self._look = QTimer(self, interval=LOOK)
        self._look.timeout.connect(self._seek)

    def attach(self, window: QQuickWindow) -> None:
        """Follow the focus of this window."""
        self._window = window
        window.activeFocusItemChanged.connect(self._focused)

    @property
    def enabled(self) -> bool:
        """Whether screens are spoken."""
        return self._enabled

    @enabled.setter
    def enabled(self, on: bool) -> None:
        self._enabled = on
        self._first, self._focus_moved, self._title, self._inside = [], False, "", ""
        self._alerts = set()
        self._leave()
        if on:
            self._look.start()
        else:
            self._look.stop()
            self._settle.stop()

    def welcome(self) -> None:
        """Say that spoken screens are on, and how to go about them."""
        self._first.append(self._c.words("spoken.welcome"))
        self._focused()

    def arrived(self, title: str) -> None:
        """A screen has come."""
        if self._enabled and title and title != self._title:
            self._title = title
            self._first.append(title + "。")
            self._settle.start(ARRIVE)  # The focus follows when the old screen has faded.

    def _soon(self) -> None:
        self._settle.start(self._settle.interval() if self._settle.isActive() else SETTLE)

    def _focused(self) -> None:
        if self._enabled:
            self._focus_moved = True
            self._soon()

    def _speak(self) -> None:
        said, self._first = self._first, []
        item = self._window.activeFocusItem() if self._window else None
        if self._window is not None and (item is None or not item.isVisible()):
            self.lost.emit()  # The focus went with the screen before.
            item = self._window.activeFocusItem()
        if self._focus_moved and item is not None:
            self._focus_moved = False
            self._leave()
            if is_text(item):
                self._enter(item)
            dialog = self._dialog(item)
            if dialog and dialog != self._inside:
                said.append(dialog + "。")
            self._inside = dialog
            words = self.describe(item)
            if words:
                said.append(words)
        if said:
            self._say(" ".join(said))

    @staticmethod
    def _dialog(item: QQuickItem) -> str:
        """Return the name of the sheet a control stands in."""
        parent: QQuickItem | None = item.parentItem()
        while parent is not None:
            told = _told(parent)
            if told is not None and told.role() == QAccessible.Role.Dialog:
                return told.text(QAccessible.Text.Name)
            parent = parent.parentItem()
        return ""

    def describe(self, item: QQuickItem) -> str:
        """Return name, role, state and description of a control, as they are said; "" for one without a name."""
        found = _told(item)
        if found is None:
            return ""
        name = found.text(QAccessible.Text.Name) or str(item.property("name") or "")
        role = _ROLES.get(found.role(), "")
        if not name and not role:
            return ""
        state = found.state()
        parts = [name]
        if role:
            parts.append(self._c.words(f"spoken.role.{role}"))
        if state.checkable or state.checked:
            parts.append(self._c.words("spoken.state.on" if state.checked else "spoken.state.off"))
        if state.disabled:
            parts.append(self._c.words("spoken.state.disabled"))
        if role == "field":
            secret = state.passwordEdit
            written = "" if secret else str(item.property("text") or "")
            parts.append(written or self._c.words("spoken.state.empty"))
        description = found.text(QAccessible.Text.Description)
        if description and description != name:
            parts.append(description)
        comma = ", " if self._c.language == "en" else "，"
        return comma.join(part for part in parts if part)

    # What is written is said as it is written.

    def _enter(self, item: QQuickItem) -> None:
        self._field = item
        self._written = str(item.property("text") or "")
        item.textChanged.connect(self._typed)  # type: ignore[attr-defined]
        item.destroyed.connect(self._gone)

    def _gone(self) -> None:
        """The field went with its screen: nothing of it may be touched any more, not even to take leave of it."""
        self._field = None

    def _leave(self) -> None:
        field, self._field = self._field, None
        if field is not None:
            field.destroyed.disconnect(self._gone)
            field.textChanged.disconnect(self._typed)  # type: ignore[attr-defined]

    def _typed(self) -> None:
        field = self._field
        if field is None or not self._enabled:
            return
        now, before = str(field.property("text") or ""), self._written
        self._written = now
        found = _told(field)
        if found is not None and found.state().passwordEdit:
            self._say(self._c.words("spoken.typed.secret"))
        elif now.startswith(before):
            self._say(now[len(before) :])
        elif before.startswith(now):
            self._say(self._c.words("spoken.typed.removed", text=before[len(now) :]))
        else:
            self._say(now)

    # Messages that appear: errors, how much was found, the countdown.

    def _messages(self) -> list[str]:
        if self._window is None:
            return []
        found = []
        for item in _sight(self._window.contentItem()):
            # Not asked by its class: PySide would keep the wrapper of that, and hand it out for a later item.
            if item.property("text") or item.property("modal"):
                told = _told(item)
                if told is not None and told.role() == QAccessible.Role.AlertMessage:
                    found.append(told.text(QAccessible.Text.Name))
        return found

    def _seek(self) -> None:
        # A message that only counts on (seconds left, results so far) is said once.
        told = {re.sub(r"\d+", "#", text): text for text in self._messages() if text}
        fresh = [text for shape, text in told.items() if shape not in self._alerts]
        self._alerts = set(told)
        if fresh:
            self._first += fresh
            self._soon()

    def close(self) -> None:
        """End."""
        self.enabled = False
        self._window = None
