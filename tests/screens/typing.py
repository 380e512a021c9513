"""Typing by touch on the terminal's own keyboard."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.words import say
from tests.screens.classes import class_of
from tests.screens.hand import Hand

SPACE, BACKSPACE = " ", "\b"
_NAMED = {"choose": SPACE, "erase": BACKSPACE, "symbols": "symbols"}


def keys(hand: Hand) -> dict[str, QQuickItem]:
    """Return the keys in sight by what they type."""
    found: dict[str, QQuickItem] = {}
    named = {say(f"writing.{key}", "zh_CN"): to for key, to in _NAMED.items()}
    for item in hand.items():
        if item.property("look") is not None and item.property("lit") is not None:
            if item.isEnabled():
                label = str(item.property("name"))
                found[named.get(label, label)] = item
            continue
        name = class_of(item)
        if "Key" in name and item.property("key") is not None and item.property("displayText") is not None:
            if name.startswith("SpaceKey"):
                found[SPACE] = item
            elif name.startswith("BackspaceKey"):
                found[BACKSPACE] = item
            elif name.startswith("SymbolModeKey"):
                found["symbols"] = item
            elif item.property("text"):
                found.setdefault(str(item.property("text")), item)
    return found


def press(hand: Hand, key: QQuickItem) -> None:
    """Touch a key as a finger does."""
    place = key.mapToScene(QPointF(key.width() / 2, key.height() / 2)).toPoint()
    QTest.touchEvent(hand.window, hand._device).press(0, place, hand.window).commit()
    hand.rest(0.03)
    QTest.touchEvent(hand.window, hand._device).release(0, place, hand.window).commit()
    hand.rest(0.03)


def type_keys(hand: Hand, text: str) -> None:
    """Type, changing to the page of figures and signs where need be."""
    for character in text:
        if character not in keys(hand):
            press(hand, hand.wait(lambda: keys(hand).get("symbols")))  # type: ignore[arg-type]
            hand.rest(0.1)
        press(hand, hand.wait(lambda wanted=character: keys(hand).get(wanted)))  # type: ignore[arg-type, misc]


def inner(field: QQuickItem) -> QQuickItem:
    """Return the part of a field that takes the text."""
    if class_of(field).startswith(("QQuickTextEdit", "QQuickTextInput")):
        return field
    for child in field.childItems():
        try:
            return inner(child)
        except LookupError:
            continue
    raise LookupError("no text in this field")


def write_by_touch(hand: Hand, label: str, syllables: tuple[str, ...] = (), plain: str = "") -> str:
    """Touch a field and type pinyin, taking the first candidate of each syllable, or plain characters.

    Returns what now stands in the field.
    """
    field = hand.field(label)
    hand.tap_at(inner(field))
    hand.wait(lambda: keys(hand))
    hand.rest(0.4)
    for syllable in syllables:
        before = str(inner(field).property("text"))
        type_keys(hand, syllable)
        hand.rest(0.25)
        type_keys(hand, SPACE)
        hand.wait(lambda before=before: str(inner(field).property("text")) != before)  # type: ignore[misc]
    type_keys(hand, plain)
    hand.rest(0.1)
    return str(inner(field).property("text"))
