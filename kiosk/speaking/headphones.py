"""Whether headphones are plugged in, asked of the kernel and of PulseAudio; a terminal without either says no.

Three ways, because halls have three kinds of sockets: the jack of the sound card as an input switch of the kernel
(``SW_HEADPHONE_INSERT``, ALSA's jack layer), the ports of PulseAudio or PipeWire, and a USB headset, which is a sound
card that comes and goes.
"""

from __future__ import annotations

import fcntl
import json
import os
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

SW_HEADPHONE_INSERT = 2
"""Bit of ``/usr/include/linux/input-event-codes.h``."""

_EVIOCGSW_8 = 0x8008451B
"""ioctl EVIOCGSW for eight bytes: the state of all switches."""

Run = Callable[[list[str]], str]


class Jack(Protocol):
    """One way to ask. `plugged` is None where that way knows nothing."""

    def plugged(self) -> bool | None:
        """Return whether headphones are plugged in."""
        ...


def _switches(device: Path) -> int:
    number = os.open(device, os.O_RDONLY | os.O_NONBLOCK)
    try:
        state = bytearray(8)
        fcntl.ioctl(number, _EVIOCGSW_8, state)
        return int.from_bytes(state, "little")
    finally:
        os.close(number)


class KernelSwitch:
    """The card's own socket, as the kernel tells it. The user must be in the group ``input``."""

    def __init__(self, root: Path = Path("/"), switches: Callable[[Path], int] = _switches) -> None:
        self._list = root / "proc/bus/input/devices"
        self._devices = root / "dev/input"
        self._switches = switches

    def plugged(self) -> bool | None:
        """Return whether any device with a headphone switch says so."""
        try:
            text = self._list.read_text("utf-8", errors="replace")
        except OSError:
            return None
        known = False
        for device in text.split("\n\n"):
            switches = re.search(r"^B: SW=([0-9a-f]+)", device, re.MULTILINE)
            event = re.search(r"\bevent\d+", device)
            if not switches or not event or not int(switches[1], 16) >> SW_HEADPHONE_INSERT & 1:
                continue
            try:
                if self._switches(self._devices / event[0]) >> SW_HEADPHONE_INSERT & 1:
                    return True
                known = True
            except OSError:
                continue
        return False if known else None


def _run(command: list[str]) -> str:
    done = subprocess.run(command, capture_output=True, text=True, timeout=3, check=True)
    return done.stdout


class PulsePorts:
    """The ports of PulseAudio's (or PipeWire's) sinks: a port of headphones that is available."""

    def __init__(self, run: Run = _run) -> None:
        self._run = run

    def plugged(self) -> bool | None:
        """Return whether a headphone port is available; a server that cannot tell makes none of its ports so."""
        if self._run is _run and shutil.which("pactl") is None:
            return None
        try:
            sinks = json.loads(self._run(["pactl", "--format=json", "list", "sinks"]))
        except (OSError, subprocess.SubprocessError, ValueError):
            return None
        ports = [port for sink in sinks for port in sink.get("ports", []) if "headphone" in str(port).lower()]
        states = [str(port.get("availability", "")) for port in ports]
        if "available" in states:
            return True
        return False if "not available" in states else None


class UsbHeadset:
    """A USB headset: a sound card that was not there when the terminal started."""

    def __init__(self, root: Path = Path("/")) -> None:
        self._cards = root / "proc/asound/cards"
        self._before = self._now()

    def _now(self) -> frozenset[str] | None:
        try:
            text = self._cards.read_text("utf-8", errors="replace")
        except OSError:
            return None
        return frozenset(re.findall(r"^\s*\d+ \[.*USB-Audio.*$", text, re.MULTILINE))

    def plugged(self) -> bool | None:
        """Return whether a USB sound card has come."""
        now = self._now()
        if now is None:
            return None
        if self._before is None:
            self._before = frozenset()
        self._before &= now
        return bool(now - self._before) or None


class Headphones:
    """All ways together."""

    def __init__(self, ways: list[Jack] | None = None) -> None:
        usual: list[Jack] = [KernelSwitch(), PulsePorts(), UsbHeadset()]
        self._ways = usual if ways is None else ways

    def plugged(self) -> bool:
        """Return whether any way says so."""
        return any(way.plugged() for way in self._ways)
