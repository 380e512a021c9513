"""``mingchuang-portal statistics``: what was asked for and not found (the notice's tasks 10 and 16)."""

from __future__ import annotations

import datetime as dt

import click
import msgspec

from kiosk.requests.calendar import today
from kiosk.words import catalogue, language_of_environment, say
from sync.portal.places import portal as portal_places
from sync.portal.plainly import plainly
from sync.portal.statistics import Statistics, Summary
from sync.portal.store import Store

SHOWN = 20
"""Lines of each table; `--json` gives all."""


@click.command(help=say("portal.help.statistics"))
@click.option("--since", type=click.DateTime(["%Y-%m-%d"]), default=None)
@click.option("--until", type=click.DateTime(["%Y-%m-%d"]), default=None)
@click.option("--json", "as_json", is_flag=True)
def statistics(since: dt.datetime | None, until: dt.datetime | None, as_json: bool) -> None:
    """Sum what the terminals reported, by default of the last 90 days."""
    last = until.date() if until else today()
    first = since.date() if since else last - dt.timedelta(90)
    with plainly():
        summary = Statistics(Store(portal_places().database)).summary(first, last)
    if as_json:
        click.echo(msgspec.json.encode(summary).decode())
    else:
        _tell(summary)


def _theme(slug: str) -> str:
    name = f"statistics_theme.{slug}"
    return say(name) if name in catalogue(language_of_environment()) else slug


def _tell(summary: Summary) -> None:
    click.echo(
        say(
            "portal.statistics.head",
            since=summary.since,
            until=summary.until,
            terminals=summary.terminals,
            asked=summary.asked,
            unmet=summary.unmet,
        )
    )
    for heading, needs in (("themes", summary.themes), ("terms", summary.terms)):
        click.echo(say(f"portal.statistics.{heading}"))
        for need in needs[:SHOWN]:
            name = _theme(need.name) if heading == "themes" else need.name
            click.echo(f"  {name}\t{need.asked}\t{need.unmet}")
    click.echo(say("portal.statistics.documents"))
    for document in summary.documents[:SHOWN]:
        click.echo(f"  {document.title or document.id}\t{document.opened}")
    click.echo(say("portal.statistics.threshold", threshold=summary.threshold))
