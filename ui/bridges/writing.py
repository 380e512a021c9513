"""The keyboard's other side: letters and ink in, candidates out, text into the field that is written in.

Text goes in as from any input method (QInputMethodEvent). What is composed is drawn by the field, never given to it as
preedit text: keys of a scanner that come in between make Qt 6.11's TextEdit read freed memory. Nothing is
learned and nothing written down: what is composed lives here until it is chosen, and is gone when the sitting ends.
"""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import Property, QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QInputMethodEvent, QKeyEvent

from kiosk.writing.handwriting import Recogniser, installed
from kiosk.writing.mail import endings
from kiosk.writing.pinyin import LONGEST, Candidate, Pinyin
from kiosk.writing.purpose import Purpose
from ui.bridges.undo import UndoBridge
from ui.context import Context, Worker, log

WARM_MS = 1500
"""After the start the words are read, so that the first letter need not wait for them."""

_CAPITALS = (Purpose.CODE, Purpose.IDENTITY)
"""What is written in capital letters throughout."""

INK = "ink"
"""What the pad's deletions are called among others."""

Points = list[tuple[float, float]]


class WritingBridge(QObject):
    """``Bridge.writing``."""

    changed = Signal()
    modeChanged = Signal()  # noqa: N815 - QML's way of names
    inkCleared = Signal()  # noqa: N815 - QML's way of names
    inkRestored = Signal(list)  # noqa: N815 - QML's way of names

    def __init__(self, context: Context, undo: UndoBridge) -> None:
        super().__init__()
        self._undo = undo
        self._context = context
        self._letters = Worker("pinyin")
        self._pens = Worker("hand")
        self._engine: Pinyin | None = None
        self._reader: Recogniser | None = None
        self._can_read = installed()
        self._target: QObject | None = None
        self._wiped()
        self._warm = QTimer(self, interval=WARM_MS, singleShot=True)
        self._warm.timeout.connect(lambda: self._letters.run(self._pinyin, lambda _: None))
        self._warm.start()

    def _wiped(self) -> None:
        self._purpose = Purpose.TEXT
        self._large = False
        self._chosen = ""
        self._mode = "pinyin"
        self._upper = False
        self._composing = ""
        self._offered: list[Candidate] = []
        self._asked = False
        self._first_when_ready = False
        self._ink: list[Points] = []

    @Slot()
    def wipe(self) -> None:
        """Forget what was written and how."""
        self.reset()
        self._pens.forget()
        self._target = None
        self._wiped()
        if self._engine is not None:
            self._engine.forget()
        self.inkCleared.emit()
        self.changed.emit()
        self.modeChanged.emit()

    # The field

    @Slot(QObject, str, bool)
    def begin(self, target: QObject, purpose: str, large: bool) -> None:
        """Write into this TextEdit from now on; `purpose` is one of :class:`Purpose`."""
        known = Purpose(purpose)
        if target is self._target and known is self._purpose:
            return
        self.commit()
        self._target, self._purpose, self._large = target, known, large
        self._upper = known in _CAPITALS
        self._mode = self._first_mode()
        self.changed.emit()
        self.modeChanged.emit()

    def _first_mode(self) -> str:
        if self._purpose in (Purpose.DIGITS, Purpose.IDENTITY, Purpose.TELEPHONE):
            return "digits"
        if not self._purpose.chinese:
            return "latin"
        if self._chosen:
            return self._chosen
        if self._context.language == "en":
            return "latin"
        return "hand" if self._can_read and self._context.sitting.preferences.elder else "pinyin"

    @Slot(QObject)
    def leave(self, target: QObject) -> None:
        """The field goes: the keyboard goes with it."""
        if target is self._target:
            self._target = None
            self._composing = ""
            self._dropped()
            self._undo.drop(INK)

    @Slot()
    def hide(self) -> None:
        """Put the keyboard away; what is composed goes into the field as it stands."""
        self.commit()
        self._target = None
        self.changed.emit()

    def _send(self, event: QEvent) -> None:
        if self._target is not None and shiboken6.isValid(self._target):
            QCoreApplication.sendEvent(self._target, event)

    def _put(self, text: str) -> None:
        event = QInputMethodEvent("", [])
        event.setCommitString(text)
        self._send(event)

    def _before(self) -> str:
        """Return what stands in the field before the cursor."""
        if self._target is None or not shiboken6.isValid(self._target):
            return ""
        text: str = self._target.property("text") or ""
        return text[: int(self._target.property("cursorPosition") or 0)]

    # Keys

    @Slot(str)
    def setMode(self, mode: str) -> None:  # noqa: N802 - QML's way of names
        """Change to ``pinyin``, ``hand``, ``latin``, ``symbols`` or ``digits``; the way of Chinese is remembered."""
        self.commit()
        self._clear_ink()
        self._undo.drop(INK)
        self._mode = mode
        if mode in ("pinyin", "hand", "latin") and self._purpose.chinese:
            self._chosen = mode
        self.changed.emit()
        self.modeChanged.emit()

    @Slot()
    def back(self) -> None:
        """From digits and symbols to the letters of this field."""
        self.setMode(self._chosen or ("latin" if not self._purpose.chinese else self._first_mode()))

    @Slot()
    def shift(self) -> None:
        """Capital letters from now on, or no longer."""
        self._upper = not self._upper
        self.changed.emit()

    @Slot(str)
    def type(self, text: str) -> None:
        """A key was pressed."""
        letter = (text.isascii() and text.isalpha()) or (text == "'" and self._composing != "")
        if letter and self._mode in ("pinyin", "hand"):
            if len(self._composing) < LONGEST:
                self._clear_ink()
                self._compose(self._composing + text.lower())
            return
        if self._composing:
            if text == " ":
                self._take_first()
                return
            self._choose_now()
        if self._ink and self._offered:
            self.choose(0)
        self._put(text.upper() if self._upper and len(text) == 1 else text)
        if self._upper and self._purpose not in _CAPITALS and text.isalpha():
            self._upper = False
            self.changed.emit()
        self._mail()

    @Slot()
    def erase(self) -> None:
        """Take back the last letter composed, or the ink, or the character before the cursor."""
        if self._composing:
            self._compose(self._composing[:-1])
            return
        if self._ink:
            self.clearInk()
            return
        before = self._before()
        if before:
            event = QInputMethodEvent("", [])
            # Counted in UTF-16: a character beyond the first plane takes two.
            units = 2 if ord(before[-1]) > 0xFFFF or 0xDC00 <= ord(before[-1]) < 0xE000 else 1
            event.setCommitString("", -units, units)
            self._send(event)
            self._mail()

    def _mail(self) -> None:
        """Offer the end of an e-mail address."""
        if self._purpose is Purpose.EMAIL:
            self._offer([Candidate(ending, 0) for ending in endings(self._before())])

    @Slot()
    def enter(self) -> None:
        """Take the letters as they stand, or end the line, or hand in."""
        if self._composing:
            self.commit()
            return
        if self._ink and self._offered:
            self.choose(0)
            return
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            self._send(QKeyEvent(kind, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r"))

    # Pinyin

    def _compose(self, letters: str) -> None:
        self._composing = letters
        if not letters:
            self._letters.forget()
            self._asked = self._first_when_ready = False
            self._offer([])
            return
        purpose, first = self._purpose, not self._before()
        self._asked = True
        self._letters.run(lambda: self._pinyin().candidates(letters, purpose, first=first), self._candidates_ready)
        self.changed.emit()

    def _pinyin(self) -> Pinyin:
        """Return the engine; called in the letters' own thread only."""
        if self._engine is None:
            self._engine = Pinyin()
        return self._engine

    def _candidates_ready(self, found: list[Candidate]) -> None:
        self._asked = False
        self._offer(found)
        if self._first_when_ready:
            self._first_when_ready = False
            self.choose(0)

    def _take_first(self) -> None:
        """Choose the first candidate, as soon as there is one for what was typed."""
        if self._asked:
            self._first_when_ready = True
        else:
            self.choose(0)

    def _choose_now(self) -> None:
        """Another key follows: what is composed becomes its first candidate, or stands as typed."""
        if self._offered and not self._asked and self._offered[0].letters >= len(self._composing):
            self.choose(0)
        else:
            self.commit()

    def _offer(self, candidates: list[Candidate]) -> None:
        self._offered = candidates
        self.changed.emit()

    @Slot(int)
    def choose(self, place: int) -> None:
        """Put a candidate into the field; letters it does not use go on being composed."""
        if not 0 <= place < len(self._offered):
            return
        candidate = self._offered[place]
        if self._ink:
            self._clear_ink()
            self._put(candidate.text)
            self._offer([])
            return
        rest = self._composing[candidate.letters :].lstrip("'")
        self._put(candidate.text)
        self._compose(rest)
        self._mail()

    @Slot()
    def commit(self) -> None:
        """Let what is composed stand as it is."""
        letters = self._composing
        if letters:
            self._composing = ""
            self._put(letters)
        self._dropped()

    @Slot()
    def reset(self) -> None:
        """Throw away what is composed."""
        if self._composing:
            self._composing = ""
        self._dropped()

    def _dropped(self) -> None:
        self._letters.forget()
        self._asked = self._first_when_ready = False
        self._clear_ink()
        self._offer([])

    # Ink

    @Slot("QVariantList")
    def stroke(self, numbers: list[float]) -> None:
        """A stroke was drawn: x and y in turn."""
        self.reset_letters()
        self._undo.drop(INK)
        points = [(float(x), float(y)) for x, y in zip(numbers[::2], numbers[1::2], strict=False)]
        if points:
            self._ink.append(points)
            self._read()

    def reset_letters(self) -> None:
        """Throw away letters: the hand is used instead."""
        if self._composing:
            self._composing = ""
            self._letters.forget()
            self._asked = self._first_when_ready = False
            self._offered = []

    @Slot()
    def undoStroke(self) -> None:  # noqa: N802 - QML's way of names
        """Take the last stroke back."""
        if self._ink:
            self._ink.pop()
            self._read()

    @Slot()
    def clearInk(self) -> None:  # noqa: N802 - QML's way of names
        """Take the whole ink back; it can be had again while nothing else is written."""
        ink = list(self._ink)
        self._clear_ink()
        self._offer([])
        if ink:
            self._undo.offer(INK, "undo.ink", lambda: self._ink_again(ink), ink.clear)

    def _ink_again(self, ink: list[Points]) -> None:
        self._ink = ink
        self.inkRestored.emit([[number for point in stroke for number in point] for stroke in ink])
        self._read()

    def _clear_ink(self) -> None:
        if self._ink:
            self._ink = []
            self._offered = []
            self._pens.forget()
            self.inkCleared.emit()

    def _read(self) -> None:
        ink, purpose, before = list(self._ink), self._purpose, self._before()[-4:]
        if not ink:
            self._pens.forget()
            self._offer([])
            return
        self._pens.run(lambda: self._recogniser().read(ink, purpose, before), self._ink_read, self._cannot_read)
        self.changed.emit()

    def _recogniser(self) -> Recogniser:
        """Return the recogniser; called in the pens' own thread only."""
        if self._reader is None:
            self._reader = Recogniser()
        return self._reader

    def _ink_read(self, found: list[str]) -> None:
        if self._ink:
            self._offer([Candidate(text, 0) for text in found])

    def _cannot_read(self, error: Exception) -> None:
        """The recogniser does not start here: the pad goes, the letters stay."""
        log.error("handwriting: %s", type(error).__name__)
        self._can_read = False
        self._chosen = ""
        self.setMode("pinyin")

    # Seen from QML

    def _candidates(self) -> list[str]:
        return [candidate.text for candidate in self._offered]

    def _up(self) -> bool:
        return self._target is not None

    open = Property(bool, _up, notify=changed)
    target = Property(QObject, lambda self: self._target, notify=changed)
    purpose = Property(str, lambda self: self._purpose.value, notify=changed)
    chinese = Property(bool, lambda self: self._purpose.chinese, notify=changed)
    large = Property(bool, lambda self: self._large, notify=changed)
    mode = Property(str, lambda self: self._mode, notify=modeChanged)
    upper = Property(bool, lambda self: self._upper, notify=changed)
    hasHand = Property(bool, lambda self: self._can_read, notify=changed)  # noqa: N815 - QML's way of names
    composing = Property(str, lambda self: self._composing, notify=changed)
    candidates = Property(list, _candidates, notify=changed)
    strokes = Property(int, lambda self: len(self._ink), notify=changed)

    def close(self) -> None:
        """End the threads."""
        self._warm.stop()
        self._letters.close()
        self._pens.close()
