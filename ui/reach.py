"""The whole terminal by keys alone: four arrows, enter, back, home, help, as any USB keypad has them.

Arrows go to the nearest control in that direction; what is scrolled out of sight is brought into sight. While one
writes, the arrows walk over the keys of the keyboard on the glass, and enter types. `docs/reach.md` lists the keys.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from ui.directions import box, flickable, in_sight, into_sight, nearest, page, scrolled_away
from ui.items import is_text

Key = Qt.Key
ARROWS = {Key.Key_Left: (-1, 0), Key.Key_Right: (1, 0), Key.Key_Up: (0, -1), Key.Key_Down: (0, 1)}
ENTER = (Key.Key_Return, Key.Key_Enter, Key.Key_Select, Key.Key_Space)
BACK = (Key.Key_Escape, Key.Key_Back)
HOME = (Key.Key_Home, Key.Key_HomePage)
HELP = (Key.Key_F1, Key.Key_Help, Key.Key_Insert)
PAGES = {Key.Key_PageUp: -0.85, Key.Key_PageDown: 0.85}

PATIENCE = 8
"""Looks at a new screen, a settling apart, before the keys go to the bar above it: its text may still be read."""

_DIGITS = {
    Key.Key_8: Key.Key_Up,
    Key.Key_2: Key.Key_Down,
    Key.Key_4: Key.Key_Left,
    Key.Key_6: Key.Key_Right,
    Key.Key_5: Key.Key_Return,
    Key.Key_7: Key.Key_Home,
    Key.Key_1: Key.Key_End,
    Key.Key_9: Key.Key_PageUp,
    Key.Key_3: Key.Key_PageDown,
    Key.Key_0: Key.Key_Insert,
    Key.Key_Period: Key.Key_Escape,
}
"""What a keypad's digits mean with Num Lock on, where nothing is written."""


def _at_end(text: QQuickItem, way: int) -> bool:
    """Return whether a text's cursor can go no further that way."""
    return int(text.property("cursorPosition")) == (int(text.property("length")) if way > 0 else 0)


class Reach(QObject):
    """``Bridge.reach``: the key on the glass that the arrows stand on (`rect`, in the window; empty when none)."""

    changed = Signal()
    stood = Signal(str)
    """The arrows have come to a key on the glass, of that name. It has no focus that a screen reader would follow."""

    def __init__(self, session: Any, undo: Any) -> None:
        super().__init__()
        self._session, self._undo = session, undo
        self._rect = QRectF()
        self._on_glass: QQuickItem | None = None
        self._swallowed: set[int] = set()
        self._patience = PATIENCE
        self._settle = QTimer(self, singleShot=True, interval=280)
        self._settle.timeout.connect(self.ensure)

    def attach(self, window: QQuickWindow, nav: Any, keypad: Any) -> None:
        """Take the keys of a window before its items do."""
        self._window, self._nav, self._keypad = window, nav, keypad
        window.installEventFilter(self)

    def close(self) -> None:
        """Let go of the window."""
        self._settle.stop()
        self._window.removeEventFilter(self)

    # Which controls there are

    def _walk(self, item: QQuickItem) -> Iterator[QQuickItem]:
        if not item.isVisible() or item.opacity() < 0.05 or not item.isEnabled():
            return
        yield item
        for child in item.childItems():
            yield from self._walk(child)

    def _top(self) -> QQuickItem:
        """Return what takes keys: the topmost sheet or question, else the whole page."""
        found, height = self._window.contentItem(), -1.0
        for item in self._walk(self._window.contentItem()):
            if item.property("modal") is True and item.z() >= height:
                found, height = item, item.z()
        return found

    def _keyboard(self) -> QQuickItem | None:
        for item in self._walk(self._window.contentItem()):
            if item.objectName() == "keyboard":
                return item
        return None

    def _controls(self, within: QQuickItem) -> list[QQuickItem]:
        keyboard = self._keyboard()
        inside = set(self._walk(keyboard)) if keyboard is not None else set()
        return [
            item
            for item in self._walk(within)
            if (item.activeFocusOnTab() or is_text(item)) and item.width() > 8 and item not in inside
        ]

    def _keys(self) -> list[QQuickItem]:
        """Return the keys and candidates of the keyboard on the glass."""
        keyboard = self._keyboard()
        if keyboard is None:
            return []
        limits = box(keyboard)
        found = []
        for item in self._walk(keyboard):
            if item.activeFocusOnTab() and item.width() > 8 and limits.contains(box(item).center()):
                found.append(item)
        return found

    # Moving

    def move(self, way: tuple[int, int]) -> bool:
        """Go to the nearest control in a direction; return whether the key is used up."""
        focus = self._window.activeFocusItem()
        if self._on_glass is not None:
            return self._move_on_glass(way)
        if is_text(focus) and focus is not None:
            if way[0] and not _at_end(focus, way[0]):
                return False  # The text's own cursor.
            if way == (0, 1) and self._keypad.property("up"):
                self._enter_glass(focus)
                return True
        controls = self._controls(self._top())
        if focus is None or focus not in controls:
            self.ensure()
            return True
        start, mine = box(focus), flickable(focus)
        near = [c for c in controls if c is not focus and flickable(c) == mine]
        far = [c for c in controls if c is not focus and flickable(c) != mine and in_sight(c)]
        ways = nearest(start, near, way)
        if not ways and mine is not None and way[1] and page(mine, 0.6 * way[1]):
            return True
        if not ways or mine is None:
            ways += nearest(start, far, way)
            ways += scrolled_away(controls, mine, start, way)
        if ways:
            self.focus(min(ways, key=lambda found: found[0])[1])
            return True
        # Beyond the lowest comes the highest, and round: from the head of a long text the dock is one key away.
        if way[1]:
            turned = start.translated(0, -way[1] * 2.0 * self._window.height())
            ways = nearest(turned, [c for c in controls if c is not focus and in_sight(c)], way)
            if ways:
                self.focus(min(ways, key=lambda found: found[0])[1])
        return True

    def focus(self, item: QQuickItem) -> None:
        """Give the keys to a control and bring it into sight."""
        item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        into_sight(item)
        if is_text(item):
            self._keypad.show()

    def _largest(self) -> QQuickItem | None:
        """Return what scrolls: the largest list or page in sight."""
        best: QQuickItem | None = None
        for item in self._walk(self._top()):
            if (
                item.property("contentY") is not None
                and item.property("atYEnd") is not None
                and float(item.property("contentHeight") or 0) > item.height()
                and (best is None or item.width() * item.height() > best.width() * best.height())
            ):
                best = item
        return best

    def ensure(self) -> None:
        """See to it that the keys have a control to stand on: the first of what is now shown."""
        if self._session.property("resting"):
            return
        top = self._top()
        controls = [c for c in self._controls(top) if in_sight(c)]
        focus = self._window.activeFocusItem()
        if not controls and top is not self._window.contentItem():
            self._settle.start()  # The sheet has not risen yet.
        if not controls or focus in controls:
            return
        stack = self._nav.property("stack")
        screen = stack.property("currentItem") if stack is not None else None
        if top is self._window.contentItem() and screen is not None:
            inside = set(self._walk(screen))
            within = [c for c in controls if c in inside]
            if not within and self._patience:
                self._patience -= 1
                self._settle.start()  # What the screen shows is still being read.
                return
            controls = within or controls
        self._patience = PATIENCE
        self.focus(min(controls, key=lambda c: (round(box(c).top() / 24), box(c).left())))

    # The keyboard on the glass

    def _enter_glass(self, focus: QQuickItem) -> None:
        keys = self._keys()
        # On a candidate or a letter, not on the key that puts the keyboard away.
        keys = [key for key in keys if key.property("look") != "function"] or keys
        if keys:
            start = box(focus)
            self._stand_on(min(keys, key=lambda k: (round(box(k).top() / 24), abs(box(k).center().x() - start.left()))))

    def _stand_on(self, key: QQuickItem | None) -> None:
        before, self._on_glass = self._rect, key
        self._rect = box(key) if key is not None else QRectF()
        self.changed.emit()
        if key is not None and self._rect != before:
            self.stood.emit(str(key.property("name") or ""))

    def _move_on_glass(self, way: tuple[int, int]) -> bool:
        keys = self._keys()
        start = self._rect
        ways = nearest(start, [key for key in keys if box(key) != start], way)
        if ways:
            self._stand_on(min(ways, key=lambda found: found[0])[1])
        elif way[1]:
            self._stand_on(None)
            if way[1] > 0:
                below = nearest(start, self._controls(self._top()), way)
                if below:
                    self.focus(min(below, key=lambda found: found[0])[1])
        return True

    def _type(self) -> None:
        """Press the key on the glass that the arrows stand on, as a finger does."""
        place = self._rect.center()
        for kind, buttons in (
            (QEvent.Type.MouseButtonPress, Qt.MouseButton.LeftButton),
            (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton),
        ):
            event = QMouseEvent(kind, place, place, Qt.MouseButton.LeftButton, buttons, Qt.KeyboardModifier.NoModifier)
            QCoreApplication.sendEvent(self._window, event)
        QTimer.singleShot(60, self._still_there)

    def _still_there(self) -> None:
        """A page of the keyboard may have gone under the arrows: stand on what is there now."""
        if self._on_glass is None:
            return
        keys = self._keys()
        if not keys:
            self._stand_on(None)
            self.ensure()
            return
        middle = self._rect.center()
        self._stand_on(
            min(
                keys,
                key=lambda k: (box(k).center() - middle).manhattanLength() if not box(k).contains(middle) else -1.0,
            )
        )

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take the keys that go somewhere; leave the others to who has the focus."""
        kind = event.type()
        if kind is QEvent.Type.TouchBegin and self._on_glass is not None:
            self._stand_on(None)
        if kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._settle.start()
            if self._pressed(event):
                self._swallowed.add(event.key())
                return True
        elif kind is QEvent.Type.KeyRelease and isinstance(event, QKeyEvent) and event.key() in self._swallowed:
            self._settle.start()
            self._swallowed.discard(event.key())
            return True
        return False

    def _pressed(self, event: QKeyEvent) -> bool:
        key = Key(event.key())
        if key is Key.Key_Undo or event.matches(QKeySequence.StandardKey.Undo):
            self._undo.takeBack()  # Not the field's own undo: that one takes back what was written, too.
            return True
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return False
        writing = is_text(self._window.activeFocusItem())
        if self._session.property("resting") or self._session.property("secondsLeft") > 0:
            self._session.touched()  # Whatever key: somebody is there.
            return True
        if event.modifiers() & Qt.KeyboardModifier.KeypadModifier and not writing:
            key = _DIGITS.get(key, key)
        if key is Key.Key_Clear:
            key = Key.Key_Return  # The keypad's five without Num Lock.
        if self._on_glass is not None and (self._keyboard() is None or not writing):
            self._stand_on(None)
        if key in ARROWS:
            return self.move(ARROWS[key])
        if self._on_glass is not None and key in ENTER:
            if not event.isAutoRepeat():
                self._type()
            return True
        if key in PAGES:
            flick = self._largest()
            return flick is not None and (page(flick, PAGES[key]) or True)
        if key in BACK or (key in (Key.Key_Backspace, Key.Key_Delete) and not writing):
            return self._back()
        if key in HOME:
            self._leave_keyboard()
            self._close_sheets()
            self._nav.home()
            return True
        if key is Key.Key_End and not writing:
            self._undo.takeBack()
            return True
        if key in HELP:
            self._leave_keyboard()
            self._nav.wantHelp()
            return True
        if key is not Key(event.key()):
            return self._resend(key, event)
        return False

    def _resend(self, key: Qt.Key, event: QKeyEvent) -> bool:
        """Send a digit on as the key it stands for."""
        if not event.isAutoRepeat():
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QCoreApplication.sendEvent(self._window, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))
        return True

    def _leave_keyboard(self) -> None:
        self._stand_on(None)
        self._keypad.hide()

    def _close_sheets(self) -> None:
        top = self._top()
        while top is not self._window.contentItem() and top.property("closable"):
            top.close()  # type: ignore[attr-defined]
            top = self._top()

    def _back(self) -> bool:
        top = self._top()
        if self._keypad.property("up") and self._keyboard() is not None:
            self._leave_keyboard()
        elif top is not self._window.contentItem():
            if top.property("closable"):
                top.close()  # type: ignore[attr-defined]
            else:
                self._session.touched()
        else:
            self._nav.back()
        return True

    rect = Property(QRectF, lambda self: self._rect, notify=changed)
