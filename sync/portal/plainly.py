"""What goes wrong in a portal's command, in plain words: never a traceback, whose message may hold what was typed."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import click
from sqlalchemy.exc import SQLAlchemyError

from kiosk.content.errors import RecordError
from kiosk.errors import KioskError
from kiosk.journal import place
from kiosk.words import say, say_error


@contextmanager
def plainly() -> Iterator[None]:
    """Turn what can go wrong into words and exit code 1."""
    try:
        yield
    except KioskError as error:
        words = say_error(error)
    except RecordError as error:
        words = say("error.publish.record", reason=str(error))
    except SQLAlchemyError as error:
        words = say("error.portal.database", reason=type(error).__name__)
    except OSError as error:
        words = say("error.state.unwritable", file=error.filename or "", reason=error.strerror or "")
    except (click.ClickException, click.exceptions.Exit, click.Abort):
        raise  # Click's own, told by click.
    except Exception as error:  # noqa: BLE001 - whatever it is, its message is not for a screen or a mail of cron
        words = say("error.portal.unexpected", kind=type(error).__name__, place=place(error.__traceback__))
    else:
        return
    click.echo(words, err=True)
    sys.exit(1)
