"""Where controls stand, how far one is from another in a direction, and how one is scrolled into sight."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem


def box(item: QQuickItem) -> QRectF:
    """Return where an item stands in its window."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _parent(item: QQuickItem) -> QQuickItem | None:
    """Return what an item lies in; PySide's types deny that there may be nothing."""
    return item.parentItem()


def flickable(item: QQuickItem) -> QQuickItem | None:
    """Return what an item scrolls in."""
    parent = _parent(item)
    while parent is not None:
        if parent.property("contentY") is not None and parent.property("atYEnd") is not None:
            return parent
        parent = _parent(parent)
    return None


def distance(start: QRectF, end: QRectF, way: tuple[int, int]) -> float | None:
    """Return how far `end` is from `start` in that direction; None when it does not lie there."""
    slack = 4.0
    if way[0]:
        along = (end.left() - start.right()) if way[0] > 0 else (start.left() - end.right())
        across = max(0.0, end.top() - start.bottom(), start.top() - end.bottom())
        centre = abs(end.center().y() - start.center().y())
    else:
        along = (end.top() - start.bottom()) if way[1] > 0 else (start.top() - end.bottom())
        across = max(0.0, end.left() - start.right(), start.left() - end.right())
        centre = abs(end.center().x() - start.center().x())
    if along < -slack:
        return None
    return max(0.0, along) + 3 * across + 0.15 * centre


def in_sight(item: QQuickItem) -> bool:
    """Return whether an item is not scrolled away."""
    flick = flickable(item)
    while flick is not None:
        if not box(flick).intersects(box(item)):
            return False
        flick = flickable(flick)
    return True


def nearest(start: QRectF, items: Iterable[QQuickItem], way: tuple[int, int]) -> list[tuple[float, QQuickItem]]:
    """Return how far each item is from `start` in that direction; those that do not lie there are left out."""
    return [(away, item) for item in items if (away := distance(start, box(item), way)) is not None]


def scrolled_away(
    controls: Iterable[QQuickItem], mine: QQuickItem | None, start: QRectF, way: tuple[int, int]
) -> Iterator[tuple[float, QQuickItem]]:
    """Yield, of each page all of whose controls are out of sight, the nearest one, as far away as the page is."""
    pages: dict[QQuickItem, list[QQuickItem]] = {}
    for control in controls:
        page = flickable(control)
        if page is not None and page != mine:
            pages.setdefault(page, []).append(control)
    middle = start.center()
    for page, held in pages.items():
        away = distance(start, box(page), way)
        if away is not None and not any(in_sight(control) for control in held):
            yield away, min(held, key=lambda c: (box(c).center() - middle).manhattanLength())


def scroll(flick: QQuickItem, by: float) -> bool:
    """Scroll by so many pixels, as far as there is something; return whether anything moved."""
    around = _parent(flick)
    if around is not None and around.property("opening"):
        around.setProperty("opening", False)  # A list that still holds its head lets go of it.
    origin = float(flick.property("originY") or 0)
    low = origin - float(flick.property("topMargin") or 0)
    high = origin + float(flick.property("contentHeight")) + float(flick.property("bottomMargin") or 0)
    now = float(flick.property("contentY"))
    to = max(low, min(max(low, high - flick.height()), now + by))
    flick.setProperty("contentY", to)
    return abs(to - now) > 1


def page(flick: QQuickItem, part: float) -> bool:
    """Scroll by a part of what is seen at once."""
    return scroll(flick, part * flick.height())


def into_sight(item: QQuickItem) -> None:
    """Scroll until an item is in sight."""
    margin = 24.0
    flick = flickable(item)
    while flick is not None:
        top = item.mapToItem(flick, QPointF(0, 0)).y()
        bottom = top + min(item.height(), flick.height() - 2 * margin)
        if top < margin:
            scroll(flick, top - margin)
        elif bottom > flick.height() - margin:
            scroll(flick, bottom - flick.height() + margin)
        flick = flickable(flick)
