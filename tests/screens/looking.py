"""What an inspector of a screen sees: names, sizes, gaps, contrast, clipped and overlapping words, what keys reach."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from PIL import Image
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtQuick import QQuickItem

from tests.screens.classes import class_of
from ui.scenes import Stage
from ui.turning import turn

TARGET = 96
"""Least side of what can be pressed, on a glass 1080 wide."""
APART = 16
"""Least room between two things that can be pressed."""
KEYS_APART = 12
"""The one exception: ten letters side by side on a tall glass (docs/decisions/0021)."""
CONTRAST = 7.0


def box(item: QQuickItem) -> QRectF:
    """Where an item stands in the window."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def gap(a: QRectF, b: QRectF) -> tuple[float, float]:
    """The room between two boxes, across and down; negative where they overlap."""
    return max(a.left() - b.right(), b.left() - a.right()), max(a.top() - b.bottom(), b.top() - a.bottom())


def luminance(colour: tuple[int, ...]) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = [c / 255 for c in colour[:3]]
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(a: tuple[int, ...], b: tuple[int, ...]) -> float:
    """Contrast ratio of two colours (WCAG 2.2)."""
    low, high = sorted((luminance(a), luminance(b)))
    return (high + 0.05) / (low + 0.05)


@dataclass(frozen=True)
class Seen:
    """An item in sight, where it stands, and the part of that which nothing cuts off."""

    item: QQuickItem
    box: QRectF
    clip: QRectF

    @property
    def whole(self) -> bool:
        shown = self.box.intersected(self.clip)
        return shown.height() >= self.box.height() - 1 and shown.width() >= self.box.width() - 1


class Inspector:
    """Looks at what a stage shows now."""

    def __init__(self, stage: Stage) -> None:
        self.stage, self.window = stage, stage.window
        self.scale = min(self.window.width(), self.window.height()) / 1080
        self.top = stage.terminal.reach._top()
        keyboard = stage.terminal.reach._keyboard()
        self.keyboard = box(keyboard) if keyboard is not None else QRectF()
        glass = QRectF(0, 0, self.window.width(), self.window.height())
        self.all = list(self._walk(self.top, glass, keyboard))
        under = keyboard is None or (self.top is not self.window.contentItem() and not self.top.isAncestorOf(keyboard))
        self.keys = [] if under else [s for s in self._walk(keyboard, glass, None) if self._pressed(s.item)]

    def _walk(self, item: QQuickItem, clip: QRectF, keyboard: QQuickItem | None) -> Iterator[Seen]:
        if not item.isVisible() or item.opacity() < 0.05 or item is keyboard:
            return
        here = box(item)
        if item.clip():
            clip = clip.intersected(here)
        if item.width() > 0 and item.height() > 0 and here.intersects(clip):
            yield Seen(item, here, clip)
        for child in item.childItems():
            yield from self._walk(child, clip, keyboard)

    def controls(self) -> list[Seen]:
        """What can be pressed or written in, and is not switched off."""
        return [s for s in self.all if s.item.activeFocusOnTab() and s.item.isEnabled()]

    @staticmethod
    def _pressed(item: QQuickItem) -> bool:
        return item.property("repeats") is not None and item.activeFocusOnTab() and item.isEnabled()

    def targets(self) -> list[Seen]:
        """What a finger is put on: what can be pressed, keys of the keyboard too, and the frames of the fields."""
        found = [s for s in self.controls() if self._pressed(s.item)] + self.keys
        for seen in self.controls():
            frame: QQuickItem | None = seen.item
            while frame is not None and frame.objectName() != "frame":
                frame = frame.parentItem()
            if not self._pressed(seen.item) and frame is not None:
                found.append(Seen(frame, box(frame), self._clip_around(frame)))
        return found

    def _clip_around(self, item: QQuickItem) -> QRectF:
        return next(s.clip for s in self.all if s.item is item)

    def words(self) -> list[Seen]:
        """Every text in sight."""
        return [s for s in self.all if s.item.property("text") and class_of(s.item).startswith("Words")]

    @staticmethod
    def called(item: QQuickItem) -> str:
        name = item.property("name") or item.property("text")
        if not name and (face := QAccessible.queryAccessibleInterface(item)) is not None:
            name = face.text(QAccessible.Text.Name)
        return str(name or class_of(item))[:40]

    # What may be wrong

    def unnamed(self) -> Iterator[str]:
        """Controls that a screen reader cannot name, place or press."""
        for seen in self.controls():
            face = QAccessible.queryAccessibleInterface(seen.item)
            name = face.text(QAccessible.Text.Name) if face is not None else ""
            if face is None or not name.strip():
                yield f"no name: {self.called(seen.item)}"
                continue
            if "." in name and name.islower() and " " not in name:
                yield f"a key for a name: {name}"
            if face.role() in (QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Grouping):
                yield f"no role: {name}"
            if not face.state().focusable:
                yield f"no state: {name}"
            writes = face.role() == QAccessible.Role.EditableText
            actions: Any = face.actionInterface()
            if not writes and (actions is None or "Press" not in actions.actionNames()):
                yield f"cannot be pressed: {name}"

    def silent(self) -> Iterator[str]:
        """Controls of which spoken screens say nothing, or no more than what kind of thing they are."""
        describe = self.stage.terminal.speech.announcer.describe
        for seen in self.controls():
            said = describe(seen.item)
            if not said or not any(letter.isalpha() for letter in said.replace("，", ",").split(",")[0]):
                yield f"silent: {self.called(seen.item)} {said!r}"

    def small(self) -> Iterator[str]:
        """What is touched, and is less than 96 px at 1080 wide."""
        least = TARGET * self.scale - 1
        for seen in self.targets():
            if (seen.box.width() < least or seen.box.height() < least) and seen.whole:
                yield f"small: {self.called(seen.item)} {seen.box.width():.0f}x{seen.box.height():.0f}"

    def crowded(self) -> Iterator[str]:
        """What is touched, and nearer to its neighbour than 16 px at 1080 wide."""
        for a, b in itertools.combinations(self.targets(), 2):
            if a.item.isAncestorOf(b.item) or b.item.isAncestorOf(a.item):
                continue  # A row and the button on it; a field and the cross that empties it.
            first, second = a.box.intersected(a.clip), b.box.intersected(b.clip)
            across, down = gap(first, second)
            looks = (a.item.property("look"), b.item.property("look"))
            row = None not in looks and "letter" in looks and down < 0
            apart = KEYS_APART if row and self.window.height() > self.window.width() else APART
            if max(across, down) < apart * self.scale - 1 and not first.isEmpty() and not second.isEmpty():
                yield f"crowded: {self.called(a.item)} | {self.called(b.item)} {max(across, down):.0f}"

    def out_of_reach(self) -> Iterator[str]:
        """What is touched in the upper third, which a person in a wheelchair cannot reach.

        While the keyboard is up on a wide glass, what is written in stands above it, to be seen; the keys are in reach.
        """
        writing = bool(self.keys) and self.window.width() > self.window.height()
        for seen in self.keys if writing else [*self.controls(), *self.keys]:
            if seen.box.intersected(seen.clip).top() < self.window.height() / 3 - 1:
                yield f"too high: {self.called(seen.item)}"

    def painted(self, seen: Seen) -> QRectF:
        """The part of a text's box that holds its letters."""
        item = seen.item
        wide, tall = float(item.property("contentWidth")), float(item.property("contentHeight"))
        if str(item.property("text")).startswith("<p"):
            tall = item.height()  # Of rich text the height of its lines is reckoned twice.
        how = int(item.property("side") or 1)
        x = {4: (item.width() - wide) / 2, 2: item.width() - wide}.get(how & 7, 0.0)
        start = item.mapToScene(QPointF(x, float(item.property("topPadding") or 0)))
        return QRectF(start.x(), start.y(), wide, tall)

    def cut(self) -> Iterator[str]:
        """Words that do not fit their box, leave their control or the glass."""
        for seen in self.words():
            item = seen.item
            if item.property("truncated") and not item.property("mayBeCut"):
                yield f"cut short: {self.called(item)}"
            letters = self.painted(seen)
            if letters.width() > item.width() + 2:
                yield f"wider than its box: {self.called(item)} {letters.width():.0f} > {item.width():.0f}"
            if letters.left() < -1 or letters.right() > self.window.width() + 1:
                yield f"off the glass: {self.called(item)}"
            holder = item.parentItem()
            while holder is not None and holder.property("repeats") is None:
                holder = holder.parentItem()
            if holder is not None and seen.whole:
                room = box(holder)
                slack = 6 * self.scale
                if letters.top() < room.top() - slack or letters.bottom() > room.bottom() + slack:
                    yield f"taller than its control: {self.called(item)}"

    def overlapping(self) -> Iterator[str]:
        """Words printed over other words."""
        placed = [(s, self.painted(s).intersected(s.clip), self.painted(s).height()) for s in self.words()]
        placed = [place for place in placed if place[1].height() > 4]
        for (a, first, high), (b, second, tall) in itertools.combinations(placed, 2):
            across, down = gap(first, second)
            # A line's box is taller than its letters.
            if across < -2 and down < -0.45 * min(high, tall, 40 * self.scale):
                yield f"over each other: {self.called(a.item)} | {self.called(b.item)}"

    def faint(self) -> Iterator[str]:
        """Words whose rendered pixels stand below 7:1."""
        grabbed: QImage = self.window.grabWindow().convertToFormat(QImage.Format.Format_RGBA8888)
        picture = Image.frombytes("RGBA", (grabbed.width(), grabbed.height()), bytes(grabbed.constBits()))
        for seen in self.words():
            if not seen.item.isEnabled() or self._covered(seen):
                continue
            part = self.painted(seen).intersected(seen.clip).toAlignedRect()
            if part.width() < 8 or part.height() < 8:
                continue
            crop = picture.crop((part.left(), part.top(), part.right() + 1, part.bottom() + 1)).convert("RGB")
            colours = sorted(crop.getcolors(1 << 15) or [], reverse=True)
            ground = colours[0][1]
            best = max((contrast(ground, colour) for count, colour in colours if count >= 2), default=21.0)
            if best < CONTRAST:
                yield f"faint: {self.called(seen.item)} {best:.1f}"

    def _covered(self, seen: Seen) -> bool:
        letters = self.painted(seen).intersected(seen.clip)
        return letters.intersects(self.keyboard) or letters.height() < 0.6 * self.painted(seen).height()

    def unreached(self) -> Iterator[str]:
        """Controls that the arrows never come to, from where the keys begin.

        A list makes rows as they come into sight, out of those that have left it: a control is known by what it is
        called, not by the item that shows it.
        """
        reach, window = self.stage.terminal.reach, self.window

        def known_as(item: QQuickItem | None) -> tuple[str, int, object]:
            if item is None:
                return ("", 0, None)
            # Of the two buttons to page one is off at either end of a page: they count as one place.
            turns = item.property("modelData") is not None and class_of(item.parentItem()).startswith("ScrollButtons")
            return ("page" if turns else self.called(item), round(box(item).left()), item.property("index"))

        def step(wanted: tuple[str, int, object]) -> Iterator[tuple[str, int, object]]:
            for way in ((0, 1), (1, 0), (0, -1), (-1, 0)):
                reach._keypad.hide()  # It came with a field, and other controls went.
                start = next((c for c in reach._controls(self.top) if known_as(c) == wanted), None)
                if start is None:
                    return
                reach._stand_on(None)
                reach.focus(start)
                reach._keypad.hide()
                for _ in range(4):  # An arrow may scroll before it goes on.
                    reach.move(way)
                    turn(20)  # A list makes the rows that come into sight.
                    if known_as(window.activeFocusItem()) != wanted:
                        break
                yield known_as(window.activeFocusItem())

        reach.ensure()
        reach._keypad.hide()
        self.stage.settle(0.05)
        known = {known_as(window.activeFocusItem())}
        # Once more where something is left: buttons come and go as a page scrolls.
        for _ in range(3):
            todo = [known_as(c) for c in reach._controls(self.top) if known_as(c) in known]
            while todo:
                for found in step(todo.pop()):
                    if found not in known:
                        known.add(found)
                        todo.append(found)
            left = [c for c in reach._controls(self.top) if known_as(c) not in known]
            if not left:
                return
        yield from (f"keys never reach: {self.called(control)}" for control in left)


def problems(stage: Stage, *, low: bool = False) -> list[str]:
    """Everything that is wrong with what a stage shows."""
    eye = Inspector(stage)
    parts = [eye.unnamed(), eye.silent(), eye.small(), eye.crowded(), eye.cut(), eye.overlapping(), eye.faint()]
    if low:
        parts.append(eye.out_of_reach())
    return [problem for part in parts for problem in part]
