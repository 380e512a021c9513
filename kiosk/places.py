"""Where things lie on disk: one directory for all state, one for what is shipped."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from kiosk.files import make_directory


def home() -> Path:
    """Return the directory of all state: ``MINGCHUANG_HOME``, else the system's place for the user's data."""
    named = os.environ.get("MINGCHUANG_HOME")
    if named:
        return Path(named).expanduser().absolute()
    return Path(platformdirs.user_data_dir("mingchuang", appauthor=False))


def assets() -> Path:
    """Return the directory of shipped data: fonts, translations, dictionaries, the sample content."""
    named = os.environ.get("MINGCHUANG_ASSETS")
    return Path(named) if named else Path(__file__).resolve().parent.parent / "assets"


def font_files() -> tuple[Path, Path]:
    """Return the regular and the bold font file that are shipped."""
    fonts = assets() / "fonts"
    return fonts / "MingchuangSansSC-Regular.ttf", fonts / "MingchuangSansSC-Bold.ttf"


@dataclass(frozen=True)
class TerminalPlaces:
    """The files of one terminal, below ``home()/terminal``. Screens and daemon meet only here.

    Attributes:
        library: the local library, one SQLite file.
        outbox: the sealed outbox, one SQLite file.
        media: verified attachments and media, ``media/ab/<sha256>``.
        packs: verified packs, kept until folded, from which a damaged library is rebuilt.
        trust: metadata of The Update Framework, beginning with the trusted root.
        status: the daemon's status record (JSON), replaced whole.
        asking: questions of the screens to the daemon about requests of other terminals, and its answers.
        statistics: a file a day with counts of known words that reached the threshold; see kiosk/statistics.
        call: the open call for help, if there is one.
        restarts: the supervisor's record of the terminal's restarts.
        wish: a file touched to ask the daemon for a sync now, by staff or by a request handed in.
    """

    root: Path

    @property
    def library(self) -> Path:
        return self.root / "library.sqlite"

    @property
    def outbox(self) -> Path:
        return self.root / "outbox.sqlite"

    @property
    def media(self) -> Path:
        return self.root / "media"

    @property
    def packs(self) -> Path:
        return self.root / "packs"

    @property
    def trust(self) -> Path:
        return self.root / "trust"

    @property
    def status(self) -> Path:
        return self.root / "status.json"

    @property
    def call(self) -> Path:
        return self.root / "help-wanted.json"

    @property
    def wish(self) -> Path:
        return self.root / "sync-now"

    @property
    def settings(self) -> Path:
        return self.root / "settings.toml"

    @property
    def device_key(self) -> Path:
        return self.root / "device.key"

    @property
    def staff(self) -> Path:
        return self.root / "staff.json"

    @property
    def restarts(self) -> Path:
        return self.root / "restarts.json"

    @property
    def asking(self) -> Path:
        return self.root / "asking"

    @property
    def statistics(self) -> Path:
        return self.root / "statistics"

    @property
    def speech(self) -> Path:
        """Speech of published content, made once."""
        return self.root / "speech"

    @property
    def logs(self) -> Path:
        return self.root / "log"

    def media_file(self, sha256: str) -> Path:
        """Return where the file of that hash lies, or will lie."""
        return self.media / sha256[:2] / sha256

    def prepare(self) -> TerminalPlaces:
        """Make the directories, readable by this user alone."""
        for directory in (self.root, self.media, self.packs, self.trust, self.logs):
            make_directory(directory)
        return self


def terminal() -> TerminalPlaces:
    """Return the places of the terminal on this machine."""
    return TerminalPlaces(home() / "terminal")
