"""Of which kind an item is."""

from __future__ import annotations

from typing import Any

import shiboken6


def class_of(item: Any) -> str:
    """Return the name of an item's class: ``Words_QMLTYPE_12``, ``QQuickTextEdit``.

    The wrapper of the meta-object is given up at once. PySide keeps it, with the address of what a closed screen's
    type was, and hands it out for whatever item comes to lie there.
    """
    about = item.metaObject()
    name = str(about.className())
    shiboken6.invalidate(about)
    return name
