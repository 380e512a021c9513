"""Headphones and captions."""

from __future__ import annotations

import itertools
import json
import subprocess
from pathlib import Path

import pytest

from kiosk.speaking.captions import Cue, parse, read
from kiosk.speaking.headphones import Headphones, KernelSwitch, PulsePorts, UsbHeadset
from kiosk.speaking.listening import microphone
from tests.conftest import SAMPLE

DEVICES = """I: Bus=0019 Vendor=0000 Product=0001 Version=0000
N: Name="Power Button"
H: Handlers=kbd event0
B: EV=3
B: KEY=10000000000000 0

I: Bus=0000 Vendor=0000 Product=0000 Version=0000
N: Name="HDA Intel PCH Headphone"
H: Handlers=event7
B: EV=21
B: SW=4
"""

CARDS = " 0 [PCH            ]: HDA-Intel - HDA Intel PCH\n                      HDA Intel PCH at 0xb1118000 irq 130\n"
HEADSET = (
    " 1 [Headset        ]: USB-Audio - USB Headset\n                      Maker USB Headset at usb-0000:00:14.0-1\n"
)


def test_the_kernels_switch(tmp_path: Path) -> None:
    (tmp_path / "proc/bus/input").mkdir(parents=True)
    (tmp_path / "proc/bus/input/devices").write_text(DEVICES)
    asked: list[str] = []
    state = 0

    def switches(device: Path) -> int:
        asked.append(device.name)
        return state

    jack = KernelSwitch(tmp_path, switches)
    assert jack.plugged() is False
    state = 1 << 2
    assert jack.plugged() is True and set(asked) == {"event7"}

    def refused(device: Path) -> int:
        raise PermissionError

    assert KernelSwitch(tmp_path, refused).plugged() is None
    assert KernelSwitch(tmp_path / "nowhere").plugged() is None


@pytest.mark.parametrize(
    ("availability", "plugged"), [("available", True), ("not available", False), ("availability unknown", None)]
)
def test_ports_of_pulseaudio(availability: str, plugged: bool | None) -> None:
    ports = [{"name": "analog-output-headphones", "type": "Headphones", "availability": availability}]
    speaker = {"name": "analog-output-speaker", "type": "Speaker", "availability": "available"}
    assert PulsePorts(lambda _: json.dumps([{"ports": [speaker, *ports]}])).plugged() is plugged

    def gone(_: list[str]) -> str:
        raise subprocess.CalledProcessError(1, "pactl")

    assert PulsePorts(gone).plugged() is None


def test_a_usb_headset_comes_and_goes(tmp_path: Path) -> None:
    cards = tmp_path / "proc/asound/cards"
    cards.parent.mkdir(parents=True)
    cards.write_text(CARDS)
    headset = UsbHeadset(tmp_path)
    assert not headset.plugged()
    cards.write_text(CARDS + HEADSET)
    assert Headphones([headset]).plugged()
    cards.write_text(CARDS)
    assert not headset.plugged()
    cards.write_text(CARDS + HEADSET)
    fixed = UsbHeadset(tmp_path)  # Built in from the start: a loudspeaker by USB is no headset.
    assert not fixed.plugged()
    cards.write_text(CARDS)
    assert not fixed.plugged()


def test_without_any_of_them_there_are_no_headphones(tmp_path: Path) -> None:
    assert not Headphones([KernelSwitch(tmp_path), UsbHeadset(tmp_path)]).plugged()
    assert not Headphones([]).plugged()


def test_a_microphone_is_a_card_that_captures(tmp_path: Path) -> None:
    pcm = tmp_path / "pcm"
    assert not microphone(pcm)
    pcm.write_text("00-00: ALC256 Analog : ALC256 Analog : playback 1\n")
    assert not microphone(pcm)
    pcm.write_text("00-00: ALC256 Analog : ALC256 Analog : playback 1 : capture 1\n")
    assert microphone(pcm)


def test_captions_of_the_bundled_film_cover_it() -> None:
    cues = read(SAMPLE / "media" / "zone.vtt")
    assert len(cues) == 5 and cues[0].start == 0 and cues[-1].end > 45_000
    assert cues[3].text == "没有找到，可以向机关申请公开，机关在二十个工作日内答复。"
    assert all(one.end <= other.start for one, other in itertools.pairwise(cues))


def test_captions_as_the_standard_has_them() -> None:
    text = (
        "\ufeffWEBVTT - a film\r\n\r\nNOTE nobody sees this\r\n\r\nSTYLE\r\n::cue {}\r\n\r\n"
        "one\r\n00:01.500 --> 00:02.000 line:0\r\n<v 张>甲 &amp; <b>乙</b>\r\n丙\r\n\r\n"
        "01:00:00.000 --> 01:00:01.000\r\nlate\r\n\r\n00:09.000 --> 00:08.000\r\nbackwards\r\n\r\nno time\r\n"
    )
    assert parse(text) == [Cue(1500, 2000, "甲 & 乙 丙"), Cue(3_600_000, 3_601_000, "late")]
    assert parse("1\n00:00:01,000 --> 00:00:02,000\nno head") == [] and parse("") == []
    assert read(Path("/nowhere")) == []
