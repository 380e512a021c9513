"""The page a phone shows for a receipt: small, self-contained, nothing personal; and the frame of such pages."""

from __future__ import annotations

import datetime as dt
from html import escape

from kiosk.requests.wire import Status
from kiosk.words import say

_STYLE = """
:root{color-scheme:light dark}body{font:18px/1.6 system-ui,"Noto Sans SC",sans-serif;margin:0;background:#f5f3ee;
color:#1a1e24}main{max-width:34rem;margin:0 auto;padding:1.5rem}h1{font-size:1.4rem;margin:.5rem 0 1rem}
.card{background:#fff;border:1px solid #d5cfc4;border-radius:14px;padding:1.2rem;margin:1rem 0}
.number{font:700 1.35rem/1.4 ui-monospace,monospace;letter-spacing:.04em}.state{font-size:1.3rem;font-weight:700;
color:#163d75}dt{color:#434a54;font-size:.95rem}dd{margin:0 0 .8rem}.steps{list-style:none;padding:0;margin:0}
.steps li{border-left:4px solid #163d75;padding:.2rem 0 .6rem .9rem}footer{color:#434a54;font-size:.95rem}
article p{text-indent:2em;margin:.7rem 0}article h2,article h3{text-align:center}.signature,.date{text-align:right}
.good{color:#0d5531}.warn{color:#6b4300}.ended{color:#a1160f}.wide{overflow-x:auto}td{border:1px solid #8a8478;
padding:.3rem .5rem}table{border-collapse:collapse}
@media(prefers-color-scheme:dark){body{background:#12161c;color:#f3f5f8}.card{background:#1c222b;border-color:#39424f}
.state{color:#a9c8ff}dt,footer{color:#c3cad4}.steps li{border-color:#a9c8ff}
.good{color:#9ce0b8}.warn{color:#ffd38a}.ended{color:#ffb4ab}}
"""


def day_text(day: dt.date, language: str) -> str:
    """Return a day as people write it."""
    return f"{day.year}年{day.month}月{day.day}日" if language == "zh_CN" else f"{day.day} {day:%B} {day.year}"


def html_page(title: str, body: str, language: str) -> str:
    """Return a small page that needs nothing else; `body` is markup."""
    return (
        f'<!doctype html><html lang="{language.replace("_", "-")}"><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style><main><h1>{escape(title)}</h1>{body}</main></html>"
    )


def status_page(status: Status, language: str) -> str:
    """Return the page of a request."""

    def words(key: str, **params: object) -> str:
        return escape(say(key, language, **params))

    steps = "".join(
        f"<li><strong>{words(f'request_state.{e.state.value}')}</strong><br>{day_text(e.day, language)}</li>"
        for e in status.events
    )
    last = ""
    if status.deadline is not None:
        note = f"<br><small>{words('status.provisional')}</small>" if status.provisional else ""
        last = f"<dt>{words('status.deadline')}</dt><dd>{day_text(status.deadline, language)}{note}</dd>"
    body = (
        f'<div class="card"><dl><dt>{words("status.number")}</dt><dd class="number">{escape(status.receipt)}</dd>'
        f"<dt>{words('status.agency')}</dt><dd>{escape(status.agency)}</dd>"
        f'<dt>{words("status.state")}</dt><dd class="state">{words(f"request_state.{status.state.value}")}</dd>'
        f'{last}</dl></div><div class="card"><ol class="steps">{steps}</ol></div>'
        f"<footer>{words('status.foot')}</footer>"
    )
    return html_page(say("status.title", language), body, language)


def unknown_page(language: str, what: str = "status") -> str:
    """Return the page for a number that is none or not known, or for a ``status.document`` that is not there."""
    words = escape(say(f"{what}.unknown", language))
    return html_page(say("status.title", language), f'<div class="card">{words}</div>', language)
