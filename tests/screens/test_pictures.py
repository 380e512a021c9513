"""Screens against approved pictures, kept small: what nobody meant to change has not changed.

``make look PICTURES=approve`` (or MINGCHUANG_PICTURES=approve) writes the pictures anew; look at them before committing.
"""

from __future__ import annotations

import datetime as dt
import os
from pathlib import Path

import pytest
from PIL import Image, ImageChops
from PySide6.QtGui import QImage

import ui.context
from ui.scenes import Look, Stage, scenes

APPROVED = Path(__file__).parent / "approved"
APPROVE = os.environ.get("MINGCHUANG_PICTURES") == "approve"
pytestmark = pytest.mark.skipif(
    not APPROVE and os.environ.get("MINGCHUANG_LOOK") != "all", reason="make look runs the inspection of every screen"
)
WIDTH = {"portrait": 216, "landscape": 384}
TOLERANCE = 2.0
"""Mean difference of a part of the picture, of 255, that is still the same picture."""
PARTS = 8
LOOKS = [Look("portrait"), Look("portrait", "elder", "dark", "en"), Look("landscape", "normal", "yellow")]
MOVING = {
    "02-search",  # holds the keyboard, which has tests of its own
    "02-search-nothing",
    "02-search-found",  # ranks move with what is published
    "06-reader-take",  # holds a printer's state
    "09-explainer-animation",  # a film
    "17-apply-published",  # is found meanwhile
    "17-apply-receipt",  # holds a random number
    "18-follow",
    "18-follow-elsewhere",
    "18-follow-status",
    "19-staff",  # holds the disk and the log
    "19-staff-pin",
    "20-countdown",
    "21-gallery",  # changes with every control on purpose
}
FEW = ("00-rest", "01-home", "01-home-finish", "10-agencies", "12-fees", "14-topics")
DAY = dt.date(2026, 9, 1)


@pytest.fixture(autouse=True)
def _same_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ui.context, "today", lambda: DAY)


def small(stage: Stage, look: Look) -> Image.Image:
    """What the stage shows, as small as the approved pictures."""
    grabbed = stage.window.grabWindow().convertToFormat(QImage.Format.Format_RGBA8888)
    whole = Image.frombytes("RGBA", (grabbed.width(), grabbed.height()), bytes(grabbed.constBits())).convert("RGB")
    wide = WIDTH[look.size]
    return whole.resize((wide, round(whole.height * wide / whole.width)), Image.Resampling.BOX)


def difference(one: Image.Image, other: Image.Image) -> float:
    """The largest mean difference of any part: a lost icon counts, a softer edge of a letter does not."""
    if one.size != other.size:
        return 255.0
    apart = ImageChops.difference(one, other).convert("L")
    worst = 0.0
    for row in range(PARTS):
        for column in range(PARTS):
            part = apart.crop(
                (
                    column * one.width // PARTS,
                    row * one.height // PARTS,
                    (column + 1) * one.width // PARTS,
                    (row + 1) * one.height // PARTS,
                )
            )
            histogram = part.histogram()
            worst = max(worst, sum(value * count for value, count in enumerate(histogram)) / sum(histogram))
    return worst


@pytest.mark.parametrize("at", range(len(LOOKS)), ids=lambda at: str(LOOKS[at]))
def test_screens_look_as_approved(stage: Stage, at: int, tmp_path: Path) -> None:
    look = LOOKS[at]
    stage.dress(look)
    stage.settle()
    wrong = []
    every = [s for s in scenes(stage.terminal) if s[0] not in MOVING]
    # The default run compares a few scenes; make look all of them.
    whole = APPROVE or os.environ.get("MINGCHUANG_LOOK") == "all"
    chosen = every if whole else [s for s in every if s[0] in FEW]
    for scene in chosen:
        stage.dress(look)
        stage.terminal.app.changed.emit()
        stage.enter(scene)
        file = APPROVED / f"{scene[0]}-{look}.png"
        picture = small(stage, look)
        if APPROVE:
            APPROVED.mkdir(exist_ok=True)
            # Few colours make small files; chosen well, they stay well within the tolerance of what they stand for.
            picture.quantize(256, kmeans=3, dither=Image.Dither.NONE).save(file, optimize=True)
            continue
        if not file.exists():
            wrong.append(f"{file.name}: not approved yet")
            continue
        apart = difference(picture, Image.open(file).convert("RGB"))
        if apart > TOLERANCE:
            picture.save(tmp_path / file.name)
            wrong.append(f"{file.name}: {apart:.1f}, see {tmp_path / file.name}")
    assert wrong == []


def test_a_lost_icon_is_noticed(stage: Stage) -> None:
    look = Look("portrait")
    stage.dress(look)
    stage.enter(next(s for s in scenes(stage.terminal) if s[0] == "01-home"))
    picture = small(stage, look)
    changed = picture.copy()
    changed.paste(changed.getpixel((2, changed.height // 2)), (12, 100, 28, 116))
    assert difference(picture, picture) == 0
    assert difference(picture, changed) > TOLERANCE
