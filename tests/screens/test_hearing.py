"""Speech input with the real recogniser: titles said by our own natural voice, and what the screen offers for them."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest

from kiosk.speaking import kokoro, listening
from kiosk.speaking.wording import spoken
from tests.screens.hand import Hand
from tests.screens.test_screens import begin, w

TITLES = 10
heard_and_said = pytest.mark.skipif(
    kokoro.installed() is None or listening.installed() is None, reason="the parts kokoro and whisper are needed"
)


def test_no_microphone_button_where_it_is_off_or_cannot_be(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def there() -> bool:
        return True

    monkeypatch.setattr(listening, "available_memory", lambda: listening.WANTS)
    monkeypatch.setattr(listening, "installed", lambda: tmp_path)
    assert listening.possible("on", has_microphone=there)
    assert not listening.possible("off", has_microphone=there)
    assert not listening.possible("on", has_microphone=lambda: False)
    monkeypatch.setattr(listening, "available_memory", lambda: listening.WANTS - 1)
    assert not listening.possible("on", has_microphone=there)
    monkeypatch.undo()
    monkeypatch.setenv("MINGCHUANG_PARTS", str(tmp_path / "none"))
    assert not listening.possible("on", has_microphone=there), "no weights"


@heard_and_said
def test_spoken_titles_are_offered(hand: Hand) -> None:
    from benchmarks.hearing import at_rate

    directory = kokoro.installed()
    assert directory is not None
    begin(hand)
    hand.terminal.context.sitting._idle = 600.0  # The voice takes its time, and this thread's.
    voice = kokoro.Kokoro(directory)
    rows = hand.terminal.context.library.rows("SELECT title FROM document ORDER BY number")
    every = [str(row[0]) for row in rows if 6 <= len(str(row[0])) <= 22 and re.fullmatch(r"[\u4e00-\u9fff]+", row[0])]
    chosen = random.Random(20230703).sample(sorted(set(every)), TITLES)
    hearing, found = hand.terminal.hearing, []
    for title in chosen:
        # As people say it: nobody says the state's whole name before a law's.
        said = title.removeprefix("中华人民共和国")
        samples = at_rate(voice.speak(spoken(said, "zh_CN"), "zh_CN", 1.0)).tobytes()
        hand.terminal.session.touched()
        hearing._set("thinking")
        hearing._listener.hear(samples, "zh_CN")
        hand.wait(lambda: hearing._state in ("heard", "failed"), 120)
        offered = [*hearing._choices]
        found.append(title in offered or said in offered)
    share = sum(found) / TITLES
    print(f"spoken titles offered: {share:.0%}")
    assert share >= 0.8, [t for t, f in zip(chosen, found, strict=True) if not f]
    # Shown for confirmation, and taken by one tap; the sitting's end forgets it.
    hand.tap(w("search.placeholder"))
    page = (
        hand.terminal.engine.singletonInstance("Mingchuang.Controls", "Nav").property("stack").property("currentItem")
    )
    page.ask(hearing._choices[0])
    hand.wait(lambda: hand.terminal.search._text == hearing._choices[0])
    process = hearing._listener._process
    assert process is not None
    hand.terminal.session.finish()
    assert hearing._choices == [] and hearing._state == "idle"
    process.wait(5)
