"""Printing and taking away, seen from QML."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.printing import print_pdf, printer
from kiosk.requests.press import Job, document_job, pressed, receipt_job
from kiosk.requests.submit import Receipt
from ui.bridges.reader import ReaderBridge
from ui.context import Context, Worker


class PrintingBridge(QObject):
    """``Bridge.printing``."""

    changed = Signal()

    def __init__(self, context: Context, reader: ReaderBridge) -> None:
        super().__init__()
        self._c = context
        self._reader = reader
        self._worker = Worker("printing")
        self._queue = ""
        self._message = ""
        self._good = True
        self.receipt: Receipt | None = None
        self.look()

    @Slot()
    def look(self) -> None:
        """Look for a printer, off the UI thread."""
        named = self._c.settings.printer
        self._worker.run(lambda: printer(named), self._found)

    def _found(self, queue: str) -> None:
        self._queue = queue
        self.changed.emit()

    def _print(self, job: Job) -> None:
        queue, scratch = self._queue, self._c.sitting.scratch
        self._told(self._c.words("print.going"), True)
        self._worker.run(
            lambda: print_pdf(pressed(job), queue, scratch),
            lambda _: self._told(self._c.words("print.done"), True),
            lambda error: self._told(self._c.error_words(error), False),
        )

    def _told(self, message: str, good: bool) -> None:
        self._message, self._good = message, good
        self.changed.emit()

    @Slot()
    def printDocument(self) -> None:  # noqa: N802 - QML's way of names
        """Print the document being read."""
        document, words = self._reader.document(), self._reader.at_ending()
        if document is not None:
            self._print(document_job(document, words))

    @Slot()
    def printReceipt(self) -> None:  # noqa: N802 - QML's way of names
        """Print the receipt just given."""
        receipt, language = self.receipt, self._c.language
        if receipt is not None:
            self._print(receipt_job(receipt, language))

    @Slot()
    def wipe(self) -> None:
        """Forget the receipt and the message."""
        self.receipt = None
        self._told("", True)

    available = Property(bool, lambda self: bool(self._queue), notify=changed)
    message = Property(str, lambda self: self._message, notify=changed)
    good = Property(bool, lambda self: self._good, notify=changed)

    def close(self) -> None:
        """End the worker."""
        self._worker.close()
