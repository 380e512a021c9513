"""Reading aloud, seen from QML: what sounds now; pause, back a sentence, slower, faster, louder; spoken screens."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot
from PySide6.QtQuick import QQuickWindow

from kiosk.speaking.sentences import sentences
from kiosk.speaking.speaker import RATES, USUAL_RATE, Said, Speaker
from ui.announcing import Announcer
from ui.context import Context
from ui.headphones import HeadphoneWatch

STEP = 10
"""Percent that one press of a volume key is worth."""


class SpeechBridge(QObject):
    """``Bridge.speech``.

    Two things are spoken: a text that is read aloud (`reading`, with the bar of buttons), and, with spoken screens
    on, what has the focus or has changed (captions alone). A new one stops the other.
    """

    changed = Signal()
    read_wanted = Signal()
    """Somebody pressed the key for reading aloud: the screen that stands there is to be read."""
    headphones_here = Signal()
    """Headphones were plugged in: a sitting may begin."""
    _moved = Signal(object)

    def __init__(self, context: Context, sound: str = "card") -> None:
        super().__init__()
        self._c = context
        settings = context.settings
        self._speaker = Speaker(self._moved.emit, voice=settings.voice, sound=sound, cache=context.places.speech)
        self._parts: list[dict[str, Any]] = []
        self._at, self._turn = -1, 0
        self._reading, self._paused, self._sound = False, False, True
        self._rate, self._volume, self._spoken = USUAL_RATE, settings.volume, False
        self._moved.connect(self._move, Qt.ConnectionType.QueuedConnection)
        self.announcer = Announcer(context, self.announce)
        self.headphones = HeadphoneWatch(self)
        self.headphones.plugged.connect(self._plugged)
        self._loud()

    def attach(self, window: QQuickWindow) -> None:
        """Follow the focus of the window, and look for headphones."""
        self.announcer.attach(window)
        self.headphones.start()

    def warm(self) -> None:
        """Load the voice while the terminal rests."""
        self._speaker.warm()

    def _move(self, said: Said) -> None:
        if said.turn != self._turn:
            return
        self._at, self._paused, self._sound = said.at, said.paused, said.sound
        if said.at < 0:
            self._parts, self._reading = [], False
        self.changed.emit()

    # What is spoken

    @Slot(list)
    def say(self, texts: list[str]) -> None:
        """Read texts of a screen aloud. They may hold what a citizen typed: their speech is not kept."""
        self._begin([{"row": -1, "text": s} for text in texts for s in sentences(str(text))], reading=True, keep=False)

    @Slot(list)
    def sayParts(self, parts: list[dict[str, Any]]) -> None:  # noqa: N802 - QML's way of names
        """Read sentences of a published document aloud: {row, text}."""
        self._begin(parts, reading=True, keep=True)

    @Slot(str)
    def announce(self, text: str) -> None:
        """Say something in passing; spoken screens only."""
        if self._spoken:
            self._begin([{"row": -1, "text": s} for s in sentences(text)], reading=False, keep=False)

    @Slot(str)
    def arrived(self, title: str) -> None:
        """A screen has come; spoken screens say its title."""
        self.announcer.arrived(title)

    def _begin(self, parts: list[dict[str, Any]], *, reading: bool, keep: bool) -> None:
        if not parts:
            return
        self._parts, self._at, self._paused, self._reading = parts, 0, False, reading
        self._turn = self._speaker.say([str(part["text"]) for part in parts], self._c.language, keep=keep)
        self.changed.emit()

    @Slot()
    def stop(self) -> None:
        """Stop at once."""
        self._speaker.stop()
        self._turn = -1
        self._parts, self._at, self._paused, self._reading = [], -1, False, False
        self.changed.emit()

    @Slot()
    def pause(self) -> None:
        """Hold, or go on."""
        self._speaker.pause()

    @Slot(int)
    def step(self, by: int) -> None:
        """Go `by` sentences on; -1 is one back."""
        self._speaker.step(by)

    @Slot()
    def toggle(self) -> None:
        """The one key for reading aloud: begin, hold, go on."""
        if self._at >= 0 and self._reading:
            self.pause()
        else:
            self.read_wanted.emit()

    # How

    @Slot(int)
    def faster(self, by: int) -> None:
        """Speak one step faster (1) or slower (-1)."""
        rate = max(0, min(len(RATES) - 1, self._rate + by))
        if rate != self._rate:
            self._rate = rate
            self._speaker.pace(RATES[rate])
            self.changed.emit()

    @Slot(int)
    def louder(self, by: int) -> None:
        """Speak one step louder (1) or softer (-1)."""
        self._volume = max(0, min(100, self._volume + by * STEP))
        self._loud()
        self.changed.emit()

    def _loud(self) -> None:
        # Loudness is heard by ratio: the square of the scale comes near to it.
        self._speaker.loud((self._volume / 100) ** 2)

    def _get_spoken(self) -> bool:
        return self._spoken

    def _set_spoken(self, on: bool) -> None:
        if on == self._spoken:
            return
        self._spoken = on
        self.announcer.enabled = on
        if on:
            self.announcer.welcome()
        elif not self._reading:
            self.stop()
        self.changed.emit()

    @Slot(bool)
    def _plugged(self, there: bool) -> None:
        """Headphones plugged in: somebody wants to hear the screens. Pulled out: nothing private goes on aloud."""
        if there:
            self.headphones_here.emit()
        else:
            self.stop()
        self._set_spoken(there)

    @Slot()
    def wipe(self) -> None:
        """The sitting is over: the voice's process ends with what it was told, and all is as usual again."""
        self.stop()
        self._speaker.forget()
        self._rate, self._volume = USUAL_RATE, self._c.settings.volume
        self._speaker.pace(RATES[USUAL_RATE])
        self._loud()
        self._spoken = False
        self.announcer.enabled = False
        self.changed.emit()

    def close(self) -> None:
        """End the voice."""
        self.headphones.close()
        self.announcer.close()
        self._speaker.close()

    def _part(self, key: str, default: Any) -> Any:
        return self._parts[self._at].get(key, default) if 0 <= self._at < len(self._parts) else default

    speaking = Property(bool, lambda self: self._at >= 0 and self._reading, notify=changed)
    paused = Property(bool, lambda self: self._paused, notify=changed)
    row = Property(int, lambda self: self._part("row", -1), notify=changed)
    sentence = Property(str, lambda self: self._part("text", ""), notify=changed)
    place = Property(int, lambda self: self._at + 1, notify=changed)
    count = Property(int, lambda self: len(self._parts), notify=changed)
    sound = Property(bool, lambda self: self._sound, notify=changed)
    rate = Property(int, lambda self: self._rate - USUAL_RATE, notify=changed)
    slowest = Property(bool, lambda self: self._rate == 0, notify=changed)
    fastest = Property(bool, lambda self: self._rate == len(RATES) - 1, notify=changed)
    volume = Property(int, lambda self: self._volume, notify=changed)
    spokenScreens = Property(bool, _get_spoken, _set_spoken, notify=changed)  # noqa: N815 - QML's way of names
