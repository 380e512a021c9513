"""``mingchuang``: the terminal's command line. Qt is loaded only by the commands that show something."""

from __future__ import annotations

import datetime as dt
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path

import click
import msgspec

from kiosk import places as kiosk_places
from kiosk.content.codec import encode
from kiosk.content.typed import Typed
from kiosk.content.validity import CURRENT, Validity
from kiosk.doctor import examine
from kiosk.errors import KioskError
from kiosk.following import known
from kiosk.library.reading import Library
from kiosk.library.search import Query, Results, search
from kiosk.requests.calendar import today
from kiosk.requests.form import form_from_json
from kiosk.requests.receipts import parse
from kiosk.requests.submit import FormRefusedError, submit
from kiosk.settings import load
from kiosk.staff import StaffAccess
from kiosk.words import say, say_error
from ui.scenes import LANGUAGES, MODES, SIZES, THEMES


@contextmanager
def _plainly() -> Iterator[None]:
    try:
        yield
    except FormRefusedError as error:
        click.echo(say_error(error), err=True)
        for problem in error.problems:
            click.echo(f"  {problem.field}: {say(f'problem.{problem.code}')}", err=True)
        sys.exit(1)
    except KioskError as error:
        click.echo(say_error(error), err=True)
        sys.exit(1)
    except OSError as error:
        click.echo(say("error.state.unwritable", file=error.filename or "", reason=error.strerror or ""), err=True)
        sys.exit(1)


@click.group(invoke_without_command=True, help=say("cli.help"))
@click.pass_context
def main(context: click.Context) -> None:
    """Run the screens, or a command."""
    if context.invoked_subcommand is None:
        from ui.app import run

        sys.exit(run(windowed=bool(os.environ.get("KIOSK_WINDOWED"))))


def _found(results: Results) -> list[dict[str, object]]:
    return [
        {
            "id": hit.document.id,
            "title": hit.document.title,
            "validity": hit.document.validity.value,
            "snippet": hit.snippet.text,
            "score": hit.score,
            "article": hit.article,
        }
        for hit in results.hits
    ]


@main.command("search", help=say("cli.help.search"))
@click.argument("text", default="")
@click.option("--json", "as_json", is_flag=True)
@click.option("--limit", default=10, show_default=True, type=click.IntRange(1, 200))
@click.option("--batch", type=click.Path(path_type=Path, exists=True, dir_okay=False), default=None)
@click.option("--validity", type=click.Choice(["current", "any", *(v.value for v in Validity)]), default="current")
def search_command(text: str, as_json: bool, limit: int, batch: Path | None, validity: str) -> None:
    """Search the local library."""
    wanted = {"current": CURRENT, "any": None}.get(validity, frozenset({validity}))
    library = Library(kiosk_places.terminal().library)

    def ask(question: str) -> Results:
        chosen = None if wanted is None else frozenset(Validity(v) for v in wanted)
        return search(library, Query(text=Typed(question), validity=chosen, limit=limit), today())

    with _plainly():
        if batch is not None:
            for line in batch.read_text("utf-8").splitlines():
                click.echo(json.dumps(_found(ask(line)), ensure_ascii=False))
            return
        found = _found(ask(text))
    if as_json:
        click.echo(json.dumps(found, ensure_ascii=False))
        return
    for row in found:
        click.echo(f"{row['title']}  [{say('validity.' + str(row['validity']))}]  {row['id']}\n    {row['snippet']}")
    if not found:
        click.echo(say("cli.search.nothing"))


@main.command(help=say("cli.help.document"))
@click.argument("identifier")
@click.option("--json", "as_json", is_flag=True)
def document(identifier: str, as_json: bool) -> None:
    """Print one document."""
    with _plainly():
        found = Library(kiosk_places.terminal().library).document(identifier)
        if found is None:
            raise KioskError("document.unknown", id=identifier)
    if as_json:
        click.echo(encode(found).decode())
        return
    from kiosk.content.blocks import body_text

    click.echo("\n".join((found.title, found.number, *found.head, "", *body_text(found.body))))


@main.command(help=say("cli.help.apply"))
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True)
def apply(file: Path, as_json: bool) -> None:
    """Hand in a request from a file, exactly as the wizard does."""
    places = kiosk_places.terminal().prepare()
    with _plainly():
        form = form_from_json(file.read_bytes())
        settings = load(places.settings)
        library = Library(places.library)
        agency = next((a for a in library.agencies() if form.agency in (a.id, a.title)), None)
        if agency is not None:
            form.agency = agency.id
        receipt = submit(
            form,
            agency,
            places,
            calendars=library.calendars(),
            clock=dt.datetime.now(dt.UTC),
            released_at=library.state().released_at,
            status_url=library.portal().status_url,
            terminal=settings.terminal_name,
        )
    if as_json:
        click.echo(msgspec.json.encode(receipt).decode())
        return
    click.echo(
        say(
            "cli.applied",
            receipt=receipt.receipt,
            agency=receipt.agency_name,
            received=receipt.received,
            deadline=receipt.deadline,
        )
    )


@main.command(help=say("cli.help.follow"))
@click.argument("receipt")
@click.option("--json", "as_json", is_flag=True)
def follow(receipt: str, as_json: bool) -> None:
    """Say how a request handed in here stands."""
    with _plainly():
        number = parse(receipt)
        if number is None:
            raise KioskError("receipt.wrong")
        places = kiosk_places.terminal()
        status = known(number, places.outbox, Library(places.library))
        if status is None:
            raise KioskError("receipt.elsewhere")
    if as_json:
        click.echo(msgspec.json.encode(status).decode())
    else:
        click.echo(
            f"{status.receipt}  {say(f'request_state.{status.state.value}')}  {status.deadline}  {status.agency}"
        )


@main.command(help=say("cli.help.gallery"))
def gallery() -> None:
    """Show every control in every state."""
    from ui.app import run

    sys.exit(run(windowed=bool(os.environ.get("KIOSK_WINDOWED")), screen="Gallery"))


@main.command(help=say("cli.help.screenshots"))
@click.argument("directory", type=click.Path(path_type=Path))
@click.option("--only", default="", help=say("cli.help.screenshots.only"))
@click.option("--size", "sizes", multiple=True, type=click.Choice(list(SIZES)), default=("portrait", "landscape"))
@click.option("--mode", "modes", multiple=True, type=click.Choice(list(MODES)), default=("normal", "elder"))
@click.option("--theme", "themes", multiple=True, type=click.Choice(THEMES), default=("light",))
@click.option("--language", "languages", multiple=True, type=click.Choice(LANGUAGES), default=LANGUAGES)
@click.option("--all", "everything", is_flag=True, help=say("cli.help.screenshots.all"))
def screenshots(
    directory: Path,
    only: str,
    sizes: tuple[str, ...],
    modes: tuple[str, ...],
    themes: tuple[str, ...],
    languages: tuple[str, ...],
    everything: bool,
) -> None:
    """Render every screen to PNG."""
    from ui.screenshots import looks, render

    wanted = looks(SIZES, MODES, THEMES, LANGUAGES) if everything else looks(sizes, modes, themes, languages)
    sys.exit(render(directory, wanted, only))


@main.command(help=say("cli.help.doctor"))
@click.option("--json", "as_json", is_flag=True)
def doctor(as_json: bool) -> None:
    """Say what is wrong with this installation and how to mend it."""
    findings = list(examine(kiosk_places.terminal()))
    if as_json:
        click.echo(msgspec.json.encode(findings).decode())
    else:
        for finding in findings:
            mark = {"ok": "✓", "warning": "!", "error": "✗"}[finding.level]
            click.echo(f"{mark} {say(f'doctor.{finding.code}', **finding.params)}")
    if any(finding.level == "error" for finding in findings):
        sys.exit(1)


@main.command("set-pin", help=say("cli.help.set_pin"))
def set_pin() -> None:
    """Set the staff's PIN; asked twice, never on the command line."""
    places = kiosk_places.terminal().prepare()
    pin = click.prompt(say("cli.pin"), hide_input=True, confirmation_prompt=True)
    with _plainly():
        StaffAccess(places.staff).set_pin(pin)
    click.echo(say("cli.pin.done"))


@main.command("version", help=say("cli.help.version"))
def version_command() -> None:
    """Print the version."""
    click.echo(version("mingchuang"))


if __name__ == "__main__":
    main()
