"""Which voice this terminal has: the natural one where it is installed and memory allows, else the small one."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

from kiosk.speaking import kokoro
from kiosk.speaking.engines import Engine, Espeak, Pyttsx3

NATURAL_WANTS = 1_600_000_000
"""Bytes of memory that must be available before the natural voice is loaded: itself, and room for the rest."""


def available_memory() -> int | None:
    """Return the bytes of memory that programs can still have, or None where the system does not say (not Linux)."""
    try:
        for line in Path("/proc/meminfo").read_text().splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024
    except OSError:
        pass
    return None


def natural_wanted(setting: str, available: int | None) -> bool:
    """Return whether the natural voice is to be used: `setting` is auto, natural, small or off."""
    if setting == "auto":
        return available is not None and available >= NATURAL_WANTS
    return setting == "natural"


def small() -> Engine | None:
    """Return the voice that always works, or None where the system has none."""
    windows: Engine = Pyttsx3()
    engine: Engine = windows if sys.platform == "win32" else Espeak()
    return engine if engine.speaks("zh_CN") else None


def natural(setting: str) -> Engine | None:
    """Load the natural voice, or return None where it is not wanted, not installed or does not load."""
    directory = kokoro.installed()
    if directory is None or not natural_wanted(setting, available_memory()):
        return None
    try:
        return kokoro.Kokoro(directory)
    except Exception:  # noqa: BLE001 - damaged weights, no memory: the small voice speaks
        return None


def voice_available() -> bool:
    """Return whether this machine has a voice."""
    return small() is not None


def sound_available() -> bool:
    """Return whether sound can be played at all by this program (a card is looked for when something is said)."""
    return importlib.util.find_spec("miniaudio") is not None
