"""Settings of a terminal: one TOML file, every field with a default that works."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import msgspec

from kiosk.errors import KioskError

Seconds = Annotated[int, msgspec.Meta(ge=5, le=86_400)]


class Settings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What IT may set for a terminal.

    `portal` is the portal's address; `root` a file with the trusted root to begin with; `ca_file` an own
    certificate authority; `proxy` the HTTP proxy (else the environment's). `language` is zh_CN or en, `languages` those
    that the language button goes through (besides these: zh_TW, zh_HK, ja, ko).
    `idle_seconds` of rest before the countdown, `countdown_seconds` its length. `hall` is the name on the
    rest screen; `help_telephone` of the hall's staff. `media_budget_mb` bounds attachments and media on
    disk; `sync_seconds` is the pause between two syncs; `printer` a CUPS queue ("" the default, "none" no
    printing); `voice` "auto" (the natural one where installed and memory allows), "natural", "small" or "off";
    `volume` of speech in percent at the start of a sitting; `speech_input` "auto" or "off" where the hall is
    too loud; `stale_days` after which content says its age on every page;
    `region` is the city, whose texts come first.
    """

    portal: str = "http://127.0.0.1:8600"
    root: str = ""
    ca_file: str = ""
    proxy: str = ""
    terminal_name: str = ""
    hall: str = ""
    region: str = ""
    help_telephone: str = ""
    language: str = "zh_CN"
    languages: tuple[str, ...] = ("zh_CN", "en")
    idle_seconds: Seconds = 90
    countdown_seconds: Seconds = 20
    media_budget_mb: Annotated[int, msgspec.Meta(ge=0)] = 20_000
    sync_seconds: Seconds = 300
    printer: str = ""
    voice: Literal["auto", "natural", "small", "off"] = "auto"
    volume: Annotated[int, msgspec.Meta(ge=0, le=100)] = 80
    speech_input: Literal["auto", "off"] = "auto"
    stale_days: Annotated[int, msgspec.Meta(ge=1)] = 30


def load(path: Path) -> Settings:
    """Read the settings file; a missing one means all defaults.

    Raises:
        KioskError: ``settings.unreadable`` or ``settings.wrong``, naming the file and the place. The caller
            goes on with ``Settings()`` and tells staff: a typing slip must not darken a terminal.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return Settings()
    except OSError as error:
        raise KioskError("settings.unreadable", file=str(path), reason=error.strerror or "") from error
    try:
        return msgspec.toml.decode(data, type=Settings)
    except (msgspec.DecodeError, UnicodeDecodeError, ValueError, RecursionError) as error:
        raise KioskError("settings.wrong", file=str(path), reason=str(error)) from error
