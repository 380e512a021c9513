"""PySide6 6.12.0 on CPython 3.11 loses a reference to None on every call of a void Qt method."""

import sys

from PySide6.QtCore import QObject

CALLS = 3000


def test_void_calls_do_not_lose_none() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for at in range(CALLS):
        thing.setObjectName(str(at))
    # Python 3.12 made None immortal: its count no longer moves.
    assert abs(sys.getrefcount(None) - before) < CALLS // 30
