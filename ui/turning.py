"""Letting Qt do what is due where nobody runs its loop: for pictures of the screens, tests and measurements."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop


def turn(milliseconds: int = 0) -> None:
    """Handle what has happened, for so long at most, and delete what is to be deleted.

    ``processEvents`` alone deletes nothing that asked for it outside a loop: every screen that was left would stay.
    """
    if milliseconds:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, milliseconds)
    else:
        QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
