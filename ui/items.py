"""What an item of the screens is, asked without naming its class in Python.

PySide keeps the wrapper of a class that was asked for, and hands it out for a later item at the same address; so no
one asks ``isinstance`` or ``metaObject`` of an item, and all ask here.
"""

from __future__ import annotations

from PySide6.QtQuick import QQuickItem


def is_text(item: QQuickItem | None) -> bool:
    """Return whether one writes in this item."""
    return item is not None and (item.inherits("QQuickTextEdit") or item.inherits("QQuickTextInput"))
