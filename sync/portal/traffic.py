"""What the portal was asked and how it answered, as numbers: a line a minute for each route and status.

An ordinary access log would hold addresses, receipt numbers and whatever a stranger puts into a path or a question
mark's tail. These counts hold the route as the source spells it, and its length is bounded by the routes there are.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections import Counter
from typing import Any

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kiosk.journal import Ours

MINUTE = 60.0
METHODS = ("GET", "HEAD", "POST")
OTHER = "other"

log = logging.getLogger("mingchuang.portal")


class Traffic:
    """Counts of answers by method, route and status."""

    def __init__(self) -> None:
        self._counts: Counter[tuple[str, str, int]] = Counter()
        self._lock = threading.Lock()

    def add(self, scope: Scope, status: int) -> None:
        """Count one answer; what the source does not name is counted as other."""
        method = scope["method"] if scope["method"] in METHODS else OTHER
        route: Any = scope.get("route")
        with self._lock:
            self._counts[method, getattr(route, "path", OTHER), status] += 1

    def write(self) -> None:
        """Write the counts down and begin anew."""
        with self._lock:
            counts, self._counts = self._counts, Counter()
        for (method, path, status), count in sorted(counts.items()):
            log.info("answered %s %s with %s: %s times", Ours(method), Ours(path), status, count)

    async def keep_writing(self) -> None:
        """Write once a minute."""
        while True:
            await asyncio.sleep(MINUTE)
            self.write()


class Counted:
    """The application, its answers counted."""

    def __init__(self, app: ASGIApp, traffic: Traffic) -> None:
        self._app, self._traffic = app, traffic

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on a call; one that ends without an answer counts as the server's failure."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        status = 500

        async def noting(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, noting)
        finally:
            self._traffic.add(scope, status)
