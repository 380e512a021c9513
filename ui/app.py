"""The screens' program: one window, its bridges, its words."""

from __future__ import annotations

import logging
import os
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kiosk import places as kiosk_places
from kiosk.hardening import forbid_dumps, forbid_swap, give_back, swapping
from kiosk.journal import keep
from kiosk.places import TerminalPlaces, assets
from kiosk.supervise import BEAT_SECONDS, Beat

FORGET_MS, FORGET_REST_MS = 400, 4000
"""After a sitting, until its screens are gone, and until what worked for them has ended."""
QML = Path(__file__).resolve().parent / "qml"


def prepare_environment(places: TerminalPlaces) -> None:
    """Set what Qt reads at start; what it may write lies in the sitting's own directory, which is wiped."""
    # Our own keyboard is no input method of Qt's, and none of the system's may learn what is written here.
    os.environ["QT_IM_MODULE"] = os.environ["QT_IM_MODULES"] = "none"
    os.environ["QML_IMPORT_PATH"] = os.pathsep.join(filter(None, (str(QML), os.environ.get("QML_IMPORT_PATH"))))
    os.environ["XDG_CONFIG_HOME"] = str(places.root / "sitting" / "config")
    os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")
    # Qt's chatter about libraries it can do without is no news to whoever reads the journal.
    quiet = ("qt.multimedia.*", "qt.virtualkeyboard.pinyin", "*.propertyCache.append")
    os.environ.setdefault("QT_LOGGING_RULES", ";".join(f"{category}=false" for category in quiet))
    os.environ.setdefault("QML_DISK_CACHE_PATH", str(places.root / "qmlcache"))
    if os.environ.get("LC_ALL", os.environ.get("LANG", "C")).startswith(("C", "POSIX")):
        # In the C locale Chinese falls back to Japanese glyph forms.
        os.environ["LC_ALL"] = "zh_CN.UTF-8" if sys.platform != "linux" else "C.UTF-8"


MOST_WARNINGS = 500


@dataclass
class Terminal:
    """The running screens: what must stay alive, and what tests drive."""

    places: TerminalPlaces
    sound: str = "card"
    warnings: list[str] = field(default_factory=list)

    def _warn(self, found: list[str]) -> None:
        """Keep each warning once, so that one that comes back for months does not fill the memory."""
        for warning in found:
            if warning not in self.warnings and len(self.warnings) < MOST_WARNINGS:
                self.warnings.append(warning)

    def build(self) -> Terminal:
        """Make engine, bridges and window; the window is not shown yet."""
        import PySide6.QtQuick  # noqa: F401 - first, or the root is a bare QWindow
        from PySide6.QtCore import QLocale, QTranslator, QUrl
        from PySide6.QtGui import QGuiApplication
        from PySide6.QtNetwork import QNetworkProxy, QNetworkProxyFactory
        from PySide6.QtQml import QQmlApplicationEngine
        from PySide6.QtQuick import QQuickWindow

        from kiosk.words import LANGUAGES, PREPARED
        from ui.bridges.app import AppBridge
        from ui.bridges.apply import ApplyBridge
        from ui.bridges.follow import FollowBridge
        from ui.bridges.hearing import HearingBridge
        from ui.bridges.help import HelpBridge
        from ui.bridges.library import LibraryBridge
        from ui.bridges.printing import PrintingBridge
        from ui.bridges.reader import ReaderBridge
        from ui.bridges.scanner import ScannerBridge
        from ui.bridges.search import SearchBridge
        from ui.bridges.session import SessionBridge
        from ui.bridges.speech import SpeechBridge
        from ui.bridges.staff import StaffBridge
        from ui.bridges.undo import UndoBridge
        from ui.bridges.writing import WritingBridge
        from ui.context import Context
        from ui.fonts import add_fonts
        from ui.images import Brand, Icons, MediaPictures, Pictures, QrCodes
        from ui.reach import Reach
        from ui.speech_keys import SpeechKeys

        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)  # noqa: S101 - made by the caller
        QLocale.setDefault(QLocale(QLocale.Language.Chinese, QLocale.Country.China))
        add_fonts()

        self.context = Context(self.places)
        self.session = SessionBridge(self.context)
        self.app = AppBridge(self.context)
        self.undo = UndoBridge(self.context)
        self.library = LibraryBridge(self.context)
        self.search = SearchBridge(self.context, self.undo)
        self.reader = ReaderBridge(self.context)
        self.speech = SpeechBridge(self.context, self.sound)
        self.hearing = HearingBridge(self.context)
        self.printing = PrintingBridge(self.context, self.reader)
        self.apply = ApplyBridge(self.context, self.printing, self.undo)
        self.follow = FollowBridge(self.context)
        self.staff = StaffBridge(self.context)
        self.help = HelpBridge(self.context, self.undo)
        self.reach = Reach(self.session, self.undo)
        self.writing = WritingBridge(self.context, self.undo)
        self.scanner = ScannerBridge(self.context)
        # What is written with first: what is half written must not reach a form that is already empty.
        for bridge in self._bridges():
            self.context.sitting.on_end(bridge.wipe)
        self.context.sitting.on_end(self.context.tally.end_sitting)
        self.context.sitting.on_end(self.speech.wipe)
        self.context.sitting.on_end(self.hearing.wipe)
        self.context.sitting.on_end(self._clear_clipboard)
        # Last: what the others empty may be seen as a deletion by the fields that show it.
        self.context.sitting.on_end(self.undo.wipe)

        # Nothing the screens load lies on the network; whatever might ask for it meets a port where nobody listens.
        QNetworkProxyFactory.setUseSystemConfiguration(False)
        QNetworkProxy.setApplicationProxy(QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, "127.0.0.1", 9))
        self.engine = QQmlApplicationEngine()
        self.engine.warnings.connect(lambda found: self._warn([w.toString() for w in found]))
        self.engine.addImportPath(str(QML))
        media = MediaPictures(self.places)
        self.pictures = Pictures(media)
        for name, provider in {
            "icon": Icons(),
            "brand": Brand(),
            "qr": QrCodes(),
            "media": media,
        }.items():
            self.engine.addImageProvider(name, provider)
        self._translators = {language: QTranslator() for language in (*LANGUAGES, *PREPARED)}
        for language, translator in self._translators.items():
            translator.load(str(assets() / "i18n" / f"mingchuang_{language}.qm"))
        self.app.language_changed.connect(self.speak_language)
        self.app.language_changed.connect(self.search.again)
        self.session.ended.connect(self._after_end)
        self.speech.changed.connect(
            lambda: self.session.set_busy(bool(self.speech.speaking and not self.speech.paused))
        )
        # Before any translator of ours: the engine's thread asks it with Python's lock, which is held while this waits.
        self._set_bridges()
        self.speak_language()
        self.engine.load(QUrl.fromLocalFile(str(QML / "Main.qml")))
        if not self.engine.rootObjects():
            raise RuntimeError("\n".join(self.warnings))
        window = self.engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)  # noqa: S101 - Main.qml is one
        self.window = window
        # Asked in turn from the last: the sitting sees every key, also those that the scanner's burst swallows.
        self.scanner.watch(application, window)
        self.session.watch(application)
        nav, keypad = (self.engine.singletonInstance("Mingchuang.Controls", name) for name in ("Nav", "Keypad"))
        self.reach.attach(window, nav, keypad)
        self.speech.attach(window)
        self.speech.announcer.lost.connect(self.reach.ensure)
        self.reach.stood.connect(self.speech.announce)
        self.speech.headphones_here.connect(self.session.touched)
        self._speech_keys = SpeechKeys(self.speech, window)
        application.installEventFilter(self._speech_keys)
        return self

    def _bridges(self) -> tuple[Any, ...]:
        """Return what holds something of a citizen's, or a thread; what is written with stands first."""
        written = (self.writing, self.scanner)
        return (*written, self.search, self.reader, self.apply, self.follow, self.staff, self.printing)

    def _set_bridges(self) -> None:
        bridge: Any = self.engine.singletonInstance("Mingchuang.Bridge", "Bridge")
        for name in (
            "app",
            "session",
            "library",
            "search",
            "reader",
            "speech",
            "hearing",
            "apply",
            "follow",
            "printing",
            "staff",
            "help",
            "reach",
            "writing",
            "scanner",
            "undo",
            "pictures",
        ):
            bridge.setProperty(name, getattr(self, name))

    def speak_language(self) -> None:
        """Take the citizen's language: it first, then English, then Chinese."""
        from PySide6.QtCore import QCoreApplication

        wanted = self.context.language
        for translator in self._translators.values():
            QCoreApplication.removeTranslator(translator)
        # The last one installed is asked first.
        for language in [*(lang for lang in ("zh_CN", "en") if lang != wanted), wanted]:
            QCoreApplication.installTranslator(self._translators[language])
        self.engine.retranslate()
        self.app.changed.emit()

    def _after_end(self) -> None:
        from PySide6.QtCore import QTimer

        self.app.told(self.session.language_before)
        # Once the screens of the sitting are gone: what they and the library's statements held is freed, and freed
        # memory is overwritten (kiosk/hardening.py).
        # Once more a little later: ink was still being read, or a text searched, when its writer went.
        for wait in (FORGET_MS, FORGET_REST_MS):
            QTimer.singleShot(wait, self._forget)

    def _forget(self) -> None:
        import shiboken6

        if not shiboken6.isValid(self.engine) or not self.session.resting:
            return  # Closed; or the next one is at the glass already: this is done when they go.
        self.context.library.forget()
        self.engine.collectGarbage()
        give_back()

    @staticmethod
    def _clear_clipboard() -> None:
        from PySide6.QtGui import QGuiApplication

        QGuiApplication.clipboard().clear()

    def close(self) -> None:
        """End threads and processes; the screens go before the bridges they speak to."""
        import shiboken6

        if not shiboken6.isValid(self.engine):
            return
        # Nothing goes on by itself behind a closed glass: neither the sitting's clock nor the language it sets back.
        self.session.close()
        self.app.close()
        self.reach.close()
        shiboken6.delete(self.engine)
        self.speech.close()
        self.hearing.close()
        self.pictures.close()
        for bridge in self._bridges():
            bridge.close()
        self.context.sitting.wipe_files()


def fill_screen(window: Any) -> None:
    """Give a window its screen's size, now and whenever it changes: without a window manager nobody else does."""
    screen = window.screen()
    window.setGeometry(screen.geometry())
    screen.geometryChanged.connect(window.setGeometry)


def run(*, windowed: bool, screen: str = "") -> int:
    """Show the terminal, at rest or at a screen, until staff quits; return the exit code."""
    places = kiosk_places.terminal().prepare()
    keep(places.logs / "terminal.log")
    beat = Beat()
    prepare_environment(places)
    forbid_dumps()
    if not forbid_swap() and swapping():
        logging.getLogger("mingchuang.ui").warning("memory may be swapped: set LimitMEMLOCK=infinity, or encrypt swap")
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication(sys.argv[:1])
    application.setApplicationName("mingchuang")
    terminal = Terminal(places).build()
    terminal.speech.warm()
    window = terminal.window
    if windowed:
        window.resize(540, 960)
        window.show()
    else:
        window.setFlags(Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        fill_screen(window)
        window.showFullScreen()
    # Without a window manager nobody else makes the window active, and the keyboard would never open.
    window.requestActivate()
    if screen:
        terminal.session.touched()
        nav: Any = terminal.engine.singletonInstance("Mingchuang.Controls", "Nav")
        nav.go(screen, {})
    pulse = QTimer(interval=int(BEAT_SECONDS * 1000))
    pulse.timeout.connect(beat)
    if beat:
        pulse.start()
    try:
        return application.exec()
    finally:
        terminal.close()
