"""``mingchuang-sync``: the daemon's command line and its service loop."""

from __future__ import annotations

import logging
import os
import random
import signal
import socket
import sys
import threading
import time
from pathlib import Path

import click
import msgspec

from kiosk import places as kiosk_places
from kiosk.asking import Asking
from kiosk.errors import KioskError
from kiosk.journal import keep
from kiosk.places import TerminalPlaces
from kiosk.settings import Settings, load
from kiosk.words import say, say_error
from sync.daemon.asking import answer_questions
from sync.daemon.run import Round, once, only_one


def notify(message: str) -> None:
    """Tell systemd (sd_notify(3)) where the service runs under it."""
    address = os.environ.get("NOTIFY_SOCKET", "")
    if not address:
        return
    target = "\0" + address[1:] if address.startswith("@") else address
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as out:
        try:
            out.sendto(message.encode(), target)
        except OSError:
            logging.getLogger("mingchuang.sync").warning("systemd does not listen")


class Heart:
    """Tells systemd, once a second at most, that the daemon goes on."""

    def __init__(self) -> None:
        self._last = float("-inf")

    def beat(self) -> None:
        """Call it wherever work goes on."""
        now = time.monotonic()
        if now - self._last >= 1:
            self._last = now
            notify("WATCHDOG=1")


def _settings(places: TerminalPlaces) -> Settings:
    try:
        return load(places.settings)
    except KioskError as error:
        click.echo(say_error(error), err=True)
        return Settings()


def _say(done: Round, as_json: bool) -> None:
    if as_json:
        click.echo(msgspec.json.encode(done).decode())
        return
    if done.pulled:
        click.echo(
            say(
                "sync.pulled",
                sequence=done.pulled.sequence,
                added=done.pulled.added,
                changed=done.pulled.changed,
                dropped=done.pulled.dropped,
                bytes=done.pulled.transferred,
            )
        )
    click.echo(say("sync.pushed", pushed=done.pushed.pushed, waiting=done.pushed.waiting))
    if done.media:
        click.echo(say("sync.media", have=done.media["have"], want=done.media["want"]))
    if done.healed:
        click.echo(say("sync.healed"))


def _failed(done: Round) -> bool:
    failed = False
    for code in (done.result, done.pushed.result):
        if code != "ok":
            failed = True
            click.echo(say(f"error.{code}", **done.params), err=True)
    return failed


def _serve(places: TerminalPlaces, portal: str, root: Path | None) -> None:
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    notify("READY=1")
    watchdog = int(os.environ.get("WATCHDOG_USEC", "0")) / 1_000_000 / 2
    failures = 0
    heart = Heart()
    asking = Asking(places.asking)

    def urgent() -> bool:
        return stop.is_set() or places.wish.exists() or bool(asking.questions())

    while not stop.is_set():
        settings = _settings(places)
        places.wish.unlink(missing_ok=True)
        done = once(places, settings, portal=portal, root=root, beat=heart.beat, urgent=urgent)
        notify(f"WATCHDOG=1\nSTATUS=sequence {done.pulled.sequence if done.pulled else '-'}, {done.result}")
        failures = failures + 1 if done.result != "ok" else 0
        pause = min(settings.sync_seconds, 15 * 2 ** min(failures, 6)) if failures else settings.sync_seconds
        until = time.monotonic() + pause * random.uniform(0.8, 1.2)  # noqa: S311 - jitter, so that a fleet spreads
        while time.monotonic() < until and not stop.is_set() and not places.wish.exists():
            heart.beat()
            answer_questions(places, settings, portal)
            stop.wait(min(watchdog or 0.5, 0.5))
    notify("STOPPING=1")


@click.command()
@click.option("--once", "one_round", is_flag=True, help=say("sync.help.once"))
@click.option("--json", "as_json", is_flag=True, help=say("sync.help.json"))
@click.option("--portal", default="", help=say("sync.help.portal"))
@click.option("--root", type=click.Path(path_type=Path), default=None, help=say("sync.help.root"))
@click.option("--import", "stick", type=click.Path(path_type=Path), default=None, help=say("sync.help.import"))
def main(one_round: bool, as_json: bool, portal: str, root: Path | None, stick: Path | None) -> None:
    """Bring content from the portal, and requests to it."""
    places = kiosk_places.terminal()
    try:
        with only_one(places):
            keep(places.logs / "sync.log")
            if stick is not None:
                inner = stick / "release"
                done = once(places, _settings(places), root=root, directory=inner if inner.is_dir() else stick)
            elif one_round:
                done = once(places, _settings(places), portal=portal, root=root)
            else:
                _serve(places, portal, root)
                return
    except KioskError as error:
        click.echo(say_error(error), err=True)
        sys.exit(1)
    except OSError as error:
        click.echo(say("error.state.unwritable", file=str(places.root), reason=error.strerror or ""), err=True)
        sys.exit(1)
    _say(done, as_json)
    if _failed(done):
        sys.exit(1)


if __name__ == "__main__":
    main()
