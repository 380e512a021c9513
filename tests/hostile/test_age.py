"""Age is visible: content older than the set number of days says so on every page, in both languages."""

import datetime as dt
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.library.store import LibraryWriter
from kiosk.words import say
from tests.hostile.test_content import begin, go
from tests.screens.conftest import application, make_hand  # noqa: F401 - fixtures
from tests.screens.hand import Hand

PAGES = (
    "Home",
    "Search",
    "Browse",
    "Explainers",
    "Fees",
    "Agencies",
    "Topics",
    "Benefits",
    "Consultations",
    "Follow",
    "Apply",
)


def released(home: Path, days: float) -> None:
    """Let what the terminal holds be of so many days ago."""
    with LibraryWriter(home / "terminal" / "library.sqlite") as writer:
        at = writer.sequence()
        writer.apply(
            [],
            from_sequence=at,
            to_sequence=at + 1,
            base=False,
            applied_at=dt.datetime.now(dt.UTC),
            released_at=dt.datetime.now(dt.UTC) - dt.timedelta(days=days),
        )


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_old_content_says_its_age_on_every_page(
    make_hand: Callable[..., Hand],  # noqa: F811
    terminal_home: Path,
    language: str,
) -> None:
    released(terminal_home, 40.5)
    hand = make_hand(terminal_home)
    begin(hand)
    if language == "en":
        hand.terminal.app.nextLanguage()
    words = say("shell.age", language, days=40)
    assert "40" in words
    for page in PAGES:
        go(hand, page, "{}")
        hand.rest(0.3)
        assert hand.sees(words), page
        if pictures := os.environ.get("MINGCHUANG_PICTURES_OF_AGE"):
            hand.window.grabWindow().save(f"{pictures}/{page}-{language}.png")


def test_content_of_this_month_says_nothing(make_hand: Callable[..., Hand], terminal_home: Path) -> None:  # noqa: F811
    released(terminal_home, 29.5)
    hand = make_hand(terminal_home)
    begin(hand)
    assert not hand.terminal.app._get_content_age()
