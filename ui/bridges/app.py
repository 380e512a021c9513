"""The application: language, looks, the day, the age of the content."""

from __future__ import annotations

import datetime as dt

import msgspec
from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from kiosk.errors import KioskError
from kiosk.restarts import Restarts
from kiosk.words import LANGUAGES, PREPARED, say
from ui.context import Context


class AppBridge(QObject):
    """``Bridge.app``."""

    changed = Signal()
    language_changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._restarts = Restarts(context.places.restarts)
        self._minute = QTimer(self, interval=60_000)
        self._minute.timeout.connect(self.changed)
        self._minute.start()

    def close(self) -> None:
        """Stop the minute's clock."""
        self._minute.stop()

    def _prefer(self, **values: object) -> None:
        sitting = self._context.sitting
        before = sitting.preferences
        sitting.prefer(msgspec.structs.replace(before, **values))
        self.told(before.language)

    def told(self, language_before: str) -> None:
        """Tell QML that preferences are other ones now."""
        self.changed.emit()
        if self._context.language != language_before:
            self.language_changed.emit()

    def _get_language(self) -> str:
        return self._context.language

    def _get_elder(self) -> bool:
        return self._context.sitting.preferences.elder

    def _set_elder(self, value: bool) -> None:
        self._prefer(elder=value)

    def _get_text_step(self) -> int:
        return self._context.sitting.preferences.text_step

    def _set_text_step(self, value: int) -> None:
        self._prefer(text_step=max(-1, min(3, value)))

    def _get_contrast(self) -> str:
        return self._context.sitting.preferences.contrast

    def _set_contrast(self, value: str) -> None:
        self._prefer(contrast=value)

    def _get_low_reach(self) -> bool:
        return self._context.sitting.preferences.low_reach

    def _set_low_reach(self, value: bool) -> None:
        self._prefer(low_reach=value)

    def _get_hall(self) -> str:
        return self._context.settings.hall or self._context.words("shell.name")

    def _get_today(self) -> str:
        return self._context.day_words(self._context.today())

    def _get_content_age(self) -> str:
        try:
            released = self._context.library.state().released_at
        except KioskError:
            return self._context.words("shell.age.damaged")
        if released is None:
            return self._context.words("shell.age.none")
        days = (dt.datetime.now(dt.UTC) - released).days
        return self._context.words("shell.age", days=days) if days > self._context.settings.stale_days else ""

    def _get_notice(self) -> str:
        count = self._restarts.alarming()
        return self._context.words("shell.rest.restarted", count=count) if count else ""

    def _next(self) -> str:
        known = [lang for lang in self._context.settings.languages if lang in (*LANGUAGES, *PREPARED)]
        here = known.index(self._context.language) if self._context.language in known else -1
        return known[(here + 1) % len(known)] if known else LANGUAGES[0]

    def _get_next_name(self) -> str:
        return say("shell.language.name", self._next())

    def _get_help(self) -> str:
        return self._context.settings.help_telephone

    language = Property(str, _get_language, notify=changed)
    elder = Property(bool, _get_elder, _set_elder, notify=changed)
    textStep = Property(int, _get_text_step, _set_text_step, notify=changed)  # noqa: N815 - QML's way of names
    contrast = Property(str, _get_contrast, _set_contrast, notify=changed)
    lowReach = Property(bool, _get_low_reach, _set_low_reach, notify=changed)  # noqa: N815
    hall = Property(str, _get_hall, notify=changed)
    today = Property(str, _get_today, notify=changed)
    contentAge = Property(str, _get_content_age, notify=changed)  # noqa: N815
    notice = Property(str, _get_notice, notify=changed)
    nextLanguageName = Property(str, _get_next_name, notify=changed)  # noqa: N815
    helpTelephone = Property(str, _get_help, notify=changed)  # noqa: N815

    @Slot()
    def nextLanguage(self) -> None:  # noqa: N802 - QML's way of names
        """Go on to the next of the hall's languages."""
        self._prefer(language=self._next())
