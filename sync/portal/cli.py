"""``mingchuang-portal``: the city's side, from the command line."""

from __future__ import annotations

import base64
import datetime as dt
import socket
import sys
from pathlib import Path

import click
import msgspec
from tqdm import tqdm

from kiosk.content.progress import State
from kiosk.content.records import AnyRecord, WorkingCalendar
from kiosk.errors import KioskError
from kiosk.journal import keep
from kiosk.requests.calendar import WorkingDays, today
from kiosk.requests.form import RequestForm, decode_form, encode_form
from kiosk.requests.paper import form_pdf
from kiosk.requests.receipts import parse
from kiosk.requests.sealing import load_office_key, open_sealed
from kiosk.requests.wire import Status
from kiosk.words import say
from sync.portal import publishing, statutes
from sync.portal.places import PortalPlaces
from sync.portal.places import portal as portal_places
from sync.portal.plainly import plainly
from sync.portal.progress import SOURCE, progress
from sync.portal.sources import read_folder
from sync.portal.statistics import SOURCE as OFTEN_READ
from sync.portal.statistics import Statistics
from sync.portal.statistics_cli import statistics
from sync.portal.store import Held, Store, status_of

ANSWERS = ("public_already", "given", "refused", "none_held", "not_ours", "repeated", "other_law", "partly")
"""Kinds of answer by Art. 36 and 37."""


@click.group(help=say("portal.help"))
def main() -> None:
    """Run the portal's commands."""


@main.command(help=say("portal.help.init"))
@click.option("--name", default=say("portal.default_name"), show_default=True)
@click.option("--base-url", default="http://127.0.0.1:8600", show_default=True)
def init(name: str, base_url: str) -> None:
    """Make keys and an empty release."""
    places = portal_places()
    with plainly():
        publishing.init(places, name=name, base_url=base_url, now=dt.datetime.now(dt.UTC))
    click.echo(say("portal.made", root=str(places.root), offline=str(places.offline)))


@main.command(help=say("portal.help.publish"))
@click.option("--records", type=click.Path(path_type=Path), default=None)
@click.option("--statutes", "collection", type=click.Path(path_type=Path), default=None)
@click.option("--progress", "only_progress", is_flag=True, help=say("portal.help.publish.progress"))
@click.option("--dry-run", is_flag=True)
def publish(records: Path | None, collection: Path | None, only_progress: bool, dry_run: bool) -> None:
    """Publish a folder of records, a statute collection, or both; always how requests stand and what is read."""
    if records is None and collection is None and not only_progress:
        click.echo(say("portal.publish.nothing"), err=True)
        sys.exit(2)
    places = portal_places()
    with plainly():
        if records is not None:
            read = read_folder(records)
            _publish(places, "records", read.records, read.media, dry_run)
        if collection is not None:
            lines = tqdm(statutes.read(collection), desc=collection.name, unit="", disable=None)
            found: list[AnyRecord] = list(statutes.documents(lines))
            _publish(places, "statutes", found, {}, dry_run)
        store = Store(places.database)
        often = Statistics(store).often_read(today())
        for source, made in ((SOURCE, progress(store, today())), (OFTEN_READ, often)):
            publishing.publish(places, source, made, {}, dt.datetime.now(dt.UTC), dry_run=dry_run)


def _publish(
    places: PortalPlaces, source: str, records: list[AnyRecord], media: dict[str, Path], dry_run: bool
) -> None:
    changes = publishing.publish(places, source, records, media, dt.datetime.now(dt.UTC), dry_run=dry_run)
    click.echo(
        say(
            "portal.published",
            source=source,
            added=changes.added,
            changed=changes.changed,
            dropped=changes.dropped,
            same=len(records) - changes.added - changes.changed,
        )
    )


@main.command(help=say("portal.help.refresh"))
def refresh() -> None:
    """Sign snapshot and timestamp anew."""
    with plainly():
        publishing.repository(portal_places()).refresh(dt.datetime.now(dt.UTC))


@main.command(help=say("portal.help.rotate"))
@click.argument("role", type=click.Choice(["root", "targets", "snapshot", "timestamp"]))
def rotate(role: str) -> None:
    """Replace the key of a role."""
    with plainly():
        publishing.repository(portal_places()).rotate(role, dt.datetime.now(dt.UTC))


def _listen(host: str, port: int) -> socket.socket:
    """Listen at an address.

    Raises:
        KioskError: ``portal.address``: another program listens there, or the address is not this machine's.
    """
    ipv6 = ":" in host
    family = socket.AF_INET6 if ipv6 else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=2_048, dualstack_ipv6=ipv6)
    except (OSError, OverflowError) as error:
        raise KioskError("portal.address", host=host, port=port, reason=type(error).__name__) from error


@main.command("office-key", help=say("portal.help.office_key"))
@click.argument("agency")
def office_key(agency: str) -> None:
    """Make the next key of an agency's disclosure office."""
    places = portal_places()
    with plainly():
        published = publishing.published_keys(Store(places.database))
        if agency not in published:
            raise KioskError("office_key.no_agency", agency=agency[:40])
        key = publishing.make_office_key(places, agency, today(), published[agency])
    click.echo(say("portal.office_key", file=str(places.offices / f"{agency}.{key.id}.json")))


@main.command(help=say("portal.help.serve"))
@click.option("--port", default=8600, show_default=True)
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--database", default="")
@click.option("--proxies", default="", help=say("portal.help.serve.proxies"))
def serve(port: int, host: str, database: str, proxies: str) -> None:
    """Serve release files and take requests."""
    import uvicorn

    from sync.portal.app import make_app

    places = portal_places()
    with plainly():
        keep(places.logs / "portal.log")
        publishing.repository(places).index()
        app = make_app(places, database)
        line = _listen(host, port)
    config = uvicorn.Config(
        app,
        # Its messages pass our door, and its access log, which holds receipt numbers, is none of ours.
        log_config=None,
        log_level="warning",
        access_log=False,
        server_header=False,
        # Whoever may name the address he speaks for may escape every limit: nobody, unless it is said.
        proxy_headers=bool(proxies),
        forwarded_allow_ips=proxies or None,
        limit_concurrency=1_000,
    )
    server = uvicorn.Server(config)
    server.run(sockets=[line])
    if not server.started:
        sys.exit(3)  # As uvicorn itself ends where the application does not start.


main.add_command(statistics)


@main.group(help=say("portal.help.requests"))
def requests() -> None:
    """Work on requests."""


def _statuses(store: Store, requests: list[Held]) -> list[Status]:
    names = {r.id: r.title for r in store.records("agency")}
    calendar = WorkingDays(r for r in store.records("calendar") if isinstance(r, WorkingCalendar))
    return [status_of(held, names.get(held.request.agency, held.request.agency), calendar) for held in requests]


def _status(store: Store, held: Held) -> Status:
    return _statuses(store, [held])[0]


@requests.command("list", help=say("portal.help.requests.list"))
@click.option("--agency", default="")
@click.option("--json", "as_json", is_flag=True)
def list_requests(agency: str, as_json: bool) -> None:
    """List requests, oldest first."""
    with plainly():
        store = Store(portal_places().database)
        every = store.all_held(agency)
        rows = list(zip(every, _statuses(store, every), strict=True))
    if as_json:
        listed = [
            {
                "receipt": held.request.receipt,
                "agency": held.request.agency,
                "agency_name": status.agency,
                "received_at": held.request.received_at,
                "stored_at": held.stored_at,
                "state": status.state,
                "deadline": status.deadline,
                "provisional": status.provisional,
                "terminal": held.request.terminal,
            }
            for held, status in rows
        ]
        click.echo(msgspec.json.encode(listed).decode())
        return
    for held, status in rows:
        state = say(f"request_state.{status.state.value}")
        click.echo(
            f"{held.request.receipt}  {held.request.received_at.date()}  {status.deadline}  {state}  {status.agency}"
        )
    if not rows:
        click.echo(say("portal.requests.none"))


def _held(store: Store, text: str) -> Held:
    number = parse(text)
    held = store.held(number) if number else None
    if held is None:
        raise KioskError("intake.unknown", receipt=text[:40])
    return held


def _open(places: PortalPlaces, held: Held) -> RequestForm:
    request = held.request
    for file in places.office_keys(request.agency):
        key = load_office_key(file)
        if key.id == request.key:
            sealed = base64.b64decode(request.sealed)
            plaintext = open_sealed(sealed, key, agency=request.agency, receipt=request.receipt)
            return decode_form(plaintext)
    raise KioskError("office_key.missing", agency=request.agency, key=request.key)


@requests.command(help=say("portal.help.requests.show"))
@click.argument("receipt")
@click.option("--json", "as_json", is_flag=True)
@click.option("--pdf", type=click.Path(path_type=Path), default=None)
def show(receipt: str, as_json: bool, pdf: Path | None) -> None:
    """Open a request with the office's private key."""
    places = portal_places()
    with plainly():
        store = Store(places.database)
        held = _held(store, receipt)
        form, status = _open(places, held), _status(store, held)
        if pdf is not None:
            pdf.write_bytes(form_pdf(form, status, held.request.received_at))
            pdf.chmod(0o600)
            click.echo(say("portal.requests.pdf", file=str(pdf)), err=True)
    fields = msgspec.json.decode(encode_form(form))
    if as_json:
        opened = {"receipt": held.request.receipt, "status": status, "form": fields}
        click.echo(msgspec.json.encode(opened).decode())
    elif pdf is None:
        for name, value in fields.items():
            click.echo(f"{say(f'form.{name}')}: {value}")


def _step(receipt: str, state: State, kind: str = "") -> None:
    with plainly():
        store = Store(portal_places().database)
        held = store.step(_held(store, receipt).request.receipt, state, today(), kind)
        status = _status(store, held)
    click.echo(say("portal.requests.step", receipt=status.receipt, state=say(f"request_state.{state.value}")))


@requests.command(help=say("portal.help.requests.correct"))
@click.argument("receipt")
@click.option("--done", is_flag=True, help=say("portal.help.requests.correct.done"))
def correct(receipt: str, done: bool) -> None:
    """Ask for a correction (Art. 30), or note that it came."""
    _step(receipt, State.CORRECTED if done else State.CORRECTION)


@requests.command(help=say("portal.help.requests.extend"))
@click.argument("receipt")
def extend(receipt: str) -> None:
    """Extend the answer by 20 working days (Art. 33)."""
    _step(receipt, State.EXTENDED)


@requests.command(help=say("portal.help.requests.answer"))
@click.argument("receipt")
@click.option("--kind", type=click.Choice(ANSWERS), default="given", show_default=True)
def answer(receipt: str, kind: str) -> None:
    """Note that a request is answered."""
    _step(receipt, State.ANSWERED, kind)


if __name__ == "__main__":
    main()
