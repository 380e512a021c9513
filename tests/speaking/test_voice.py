"""The voices, their process and what happens when they fail: real processes, played into a null device."""

from __future__ import annotations

import os
import shutil
import signal
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.speaking import kokoro
from kiosk.speaking.cache import Cache
from kiosk.speaking.choosing import NATURAL_WANTS, natural_wanted
from kiosk.speaking.engines import Espeak, Sound, runs
from kiosk.speaking.players import Controls, Loudspeaker
from kiosk.speaking.speaker import Said, Speaker
from kiosk.speaking.studio import Line, Studio

needs_espeak = pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng is not installed")
needs_kokoro = pytest.mark.skipif(kokoro.installed() is None, reason="the part kokoro is not installed")

THREE = ["第一句话。", "第二句话。", "第三句话。"]


class Watch:
    """What a speaker told, and a wait for it."""

    def __init__(self) -> None:
        self.told: list[Said] = []

    def __call__(self, said: Said) -> None:
        self.told.append(said)

    def wait(self, what: Callable[[], Any], seconds: float = 20) -> None:
        end = time.monotonic() + seconds
        while not what():
            assert time.monotonic() < end, self.told
            time.sleep(0.01)

    @property
    def last(self) -> Said:
        return self.told[-1] if self.told else Said(0)


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def speaker(watch: Watch) -> Any:
    made = Speaker(watch, voice="small", sound="null")
    yield made
    made.close()


def test_sentences_sound_one_after_the_other(speaker: Speaker, watch: Watch) -> None:
    turn = speaker.say(THREE)
    watch.wait(lambda: watch.last == Said(turn, -1, False, watch.last.sound))
    assert list(dict.fromkeys(s.at for s in watch.told)) == [0, 1, 2, -1]


def test_hold_go_back_and_stop_at_once(speaker: Speaker, watch: Watch) -> None:
    speaker.say(["这一句话比较长，要说好几秒钟，才能说得完。"] * 3, at=1)
    watch.wait(lambda: watch.last.at == 1)
    speaker.pause()
    watch.wait(lambda: watch.last.paused)
    time.sleep(0.3)
    assert watch.last.at == 1
    speaker.step(-1)
    watch.wait(lambda: watch.last.at == 0 and not watch.last.paused)
    began = time.monotonic()
    speaker.stop()
    watch.wait(lambda: watch.last.at == -1)
    assert time.monotonic() - began < 0.5
    time.sleep(0.3)
    assert watch.last.at == -1


@needs_espeak
def test_a_killed_voice_comes_back_and_says_the_sentence_again(speaker: Speaker, watch: Watch) -> None:
    turn = speaker.say(THREE)
    watch.wait(lambda: watch.last.at == 1)
    assert speaker.pid is not None
    os.kill(speaker.pid, signal.SIGKILL)
    watch.wait(lambda: watch.last.turn == turn and watch.last.at == -1)
    seen = [s.at for s in watch.told]
    assert seen[-1] == -1 and 2 in seen


def test_a_voice_that_always_dies_leaves_captions(watch: Watch, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.executable", shutil.which("false") or "/bin/false")
    speaker = Speaker(watch, voice="small", sound="null")
    turn = speaker.say(["一。", "二。"])
    watch.wait(lambda: watch.last == Said(turn, -1, False, False))
    assert [s.at for s in watch.told if s.at >= 0][-1] == 1
    speaker.close()


def test_a_hanging_voice_is_replaced(watch: Watch, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.speaking.speaker.BEGIN_WITHIN", 1.0)
    speaker = Speaker(watch, voice="small", sound="null")
    turn = speaker.say(["一。", "二。"])
    watch.wait(lambda: speaker.pid is not None)
    assert speaker.pid is not None
    os.kill(speaker.pid, signal.SIGSTOP)
    watch.wait(lambda: watch.last.turn == turn and watch.last.at == -1)
    speaker.close()


def test_no_sound_card_shows_captions_at_reading_pace(watch: Watch) -> None:
    speaker = Speaker(watch, voice="small", sound="none")
    turn = speaker.say(["五个字的话。", "完。"])
    watch.wait(lambda: watch.last == Said(turn, -1, False, False))
    assert any(s.at == 0 and not s.sound for s in watch.told)
    speaker.close()


def test_forgetting_ends_the_process_with_what_it_was_told(speaker: Speaker, watch: Watch) -> None:
    speaker.say(["只有我知道的事。"])
    watch.wait(lambda: watch.last.at == 0 and speaker.pid is not None)
    pid = speaker.pid
    speaker.forget()
    watch.wait(lambda: speaker.pid is None)
    with pytest.raises(ProcessLookupError):
        os.kill(pid or 0, 0)


@needs_espeak
def test_only_published_speech_is_kept_on_disk(tmp_path: Path) -> None:
    class Natural(Espeak):
        name = "natural"

    cache = Cache(tmp_path / "speech")
    studio = Studio(Espeak(), Natural, cache)
    ours, published = Line("这是我写的。", "zh_CN", 1.0), Line("这是公布的。", "zh_CN", 1.0, keep=True)
    stopped = Controls().stopped
    studio.prepare([ours, published])
    assert studio.get(ours, stopped) and studio.get(published, stopped)
    assert len(list((tmp_path / "speech").iterdir())) == 1
    kept = cache.get("natural", "zh_CN", 1.0, published.text)
    assert kept is not None and kept.seconds > 0.3
    assert cache.get("natural", "zh_CN", 1.0, ours.text) is None


def test_the_cache_is_bounded_and_forgets_the_oldest(tmp_path: Path) -> None:
    cache = Cache(tmp_path, limit=50_000)
    for number in range(40):
        cache.put("v", "zh_CN", 1.0, str(number), Sound(bytes(4000), 24_000))
        os.utime(sorted(tmp_path.iterdir(), key=lambda f: f.stat().st_mtime)[-1], (number, number))
    assert cache.size() <= 55_000
    assert cache.get("v", "zh_CN", 1.0, "39") is not None and cache.get("v", "zh_CN", 1.0, "0") is None
    file = next(tmp_path.iterdir())
    file.write_bytes(b"torn")
    assert all(cache.get("v", "zh_CN", 1.0, str(n)) is None or n for n in range(40))


@needs_espeak
def test_a_slow_or_failing_natural_voice_is_stood_in_for(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    class Failing(Espeak):
        name = "failing"

        def speak(self, text: str, language: str, rate: float) -> Sound:
            raise MemoryError

    class Hanging(Espeak):
        name = "hanging"

        def speak(self, text: str, language: str, rate: float) -> Sound:
            time.sleep(3600)
            raise AssertionError

    monkeypatch.setattr("kiosk.speaking.studio.PATIENCE", 0.5)
    line = Line("有人说话。", "zh_CN", 1.0)
    for natural in (Failing, Hanging):
        studio = Studio(Espeak(), natural, Cache(None))
        studio.prepare([line])
        sound = studio.get(line, Controls().stopped)
        assert sound is not None and sound.seconds > 0.5


@needs_espeak
def test_mandarin_is_never_said_by_the_voices_that_spell_it(monkeypatch: pytest.MonkeyPatch) -> None:
    import subprocess

    asked: list[list[str]] = []
    real = subprocess.run

    def spy(command: list[str], **more: Any) -> Any:
        asked.append(command)
        return real(command, **more)

    monkeypatch.setattr(subprocess, "run", spy)
    Espeak().speak("政府信息公开", "zh_CN", 1.0)
    Espeak().speak("government", "en", 1.0)
    assert [c[c.index("-v") + 1] for c in asked] == ["cmn-latn-pinyin+Annie", "en-gb"]
    slow, quick = (Espeak().speak("政府信息公开条例", "zh_CN", rate).seconds for rate in (0.6, 1.75))
    assert slow > quick * 1.5


def test_english_with_chinese_names_is_cut_by_language() -> None:
    assert runs("The office is 大连市教育局, room 2.") == [
        ("en", "The office is "),
        ("zh_CN", "大连市教育局"),
        ("en", ", room 2."),
    ]


def test_volume_and_pause_reach_the_sound_that_plays() -> None:
    controls, ended = Controls(), time.monotonic()
    Loudspeaker(silent=True).play(Sound(bytes(24_000), 24_000), controls)  # Half a second.
    assert 0.3 < time.monotonic() - ended < 3
    import threading

    quiet = threading.Event()
    source = Loudspeaker._samples(Sound((1000).to_bytes(2, "little") * 4000, 24_000), controls, quiet)
    next(source)
    assert set(source.send(100)) == {1000}
    controls.volume = 0.25
    assert set(source.send(100)) == {250}
    controls.paused = True
    assert set(bytes(source.send(100))) == {0}
    controls.paused = False
    assert set(source.send(100)) == {250} and not quiet.is_set()


def test_the_natural_voice_is_taken_where_memory_allows() -> None:
    assert natural_wanted("auto", NATURAL_WANTS) and not natural_wanted("auto", NATURAL_WANTS - 1)
    assert not natural_wanted("auto", None) and natural_wanted("natural", 0) and not natural_wanted("small", 10**12)


@needs_kokoro
def test_the_natural_voice_says_every_syllable() -> None:
    from kiosk.speaking.kokoro import Kokoro, installed, phonemes

    directory = installed()
    assert directory is not None
    voice = Kokoro(directory)
    sound = voice.speak("行政机关收到申请，应当予以答复。", "zh_CN", 1.0)
    assert sound.rate == 24_000 and 2 < sound.seconds < 8
    assert voice.speak("行政机关收到申请，应当予以答复。", "zh_CN", 1.75).seconds < sound.seconds * 0.75
    vocabulary = set(voice._vocabulary)
    said = phonemes("中华人民共和国政府信息公开条例，自二〇一九年五月十五日起施行：儿女绿恤吃资额。")
    assert set(said) <= vocabulary, set(said) - vocabulary
    with pytest.raises(ValueError, match="nothing"):
        voice.speak("（）", "zh_CN", 1.0)
