"""HTTP as a daemon speaks it: to one host alone, within bounds of time and memory, whatever the server does."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import HTTPError
from urllib3.util.retry import Retry

CONNECT_SECONDS = 10
READ_SECONDS = 20
HEADER_SECONDS = 30
"""An answer's head must be there by then, however many small pieces it comes in."""
BUSY = (502, 503, 504)
"""Status codes of a server that is there but cannot answer now."""
SMALL = 256 * 1024
"""Bytes an answer of the portal's API may have."""


class _Prompt:
    """A connection whose answers begin within :data:`HEADER_SECONDS`: a head that drips would hold it for ever."""

    sock: socket.socket | None

    def getresponse(self) -> Any:
        line = self.sock
        assert line is not None  # noqa: S101 - the request was just sent over it
        late = threading.Event()

        def hang_up() -> None:
            late.set()
            with contextlib.suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)

        alarm = threading.Timer(HEADER_SECONDS, hang_up)
        alarm.daemon = True
        alarm.start()
        answer = None
        try:
            answer = super().getresponse()  # type: ignore[misc]
        finally:
            alarm.cancel()
            if late.is_set():
                if answer is not None:
                    answer.close()  # It would keep the line's descriptor.
                # What was read of the head until then must not pass for a whole one.
                raise TimeoutError("the head of the answer never ended")
        return answer


class _PromptHTTP(_Prompt, HTTPConnection):
    pass


class _PromptHTTPS(_Prompt, HTTPSConnection):
    pass


class _HTTPPool(HTTPConnectionPool):
    ConnectionCls = _PromptHTTP


class _HTTPSPool(HTTPSConnectionPool):
    ConnectionCls = _PromptHTTPS


class _Adapter(HTTPAdapter):
    def init_poolmanager(self, *arguments: Any, **named: Any) -> None:
        super().init_poolmanager(*arguments, **named)
        self.poolmanager.pool_classes_by_scheme = {"http": _HTTPPool, "https": _HTTPSPool}

    def proxy_manager_for(self, proxy: str, **named: Any) -> Any:
        manager = super().proxy_manager_for(proxy, **named)
        manager.pool_classes_by_scheme = {"http": _HTTPPool, "https": _HTTPSPool}
        return manager


class OneHost(requests.Session):
    """A session that follows no redirect: a portal, or whoever poses as it, cannot send a terminal elsewhere."""

    def get_redirect_target(self, resp: requests.Response) -> str | None:
        """Return None: the answer is handed over as it came."""
        return None


def session(*, ca_file: str = "", proxy: str = "", retries: int = 3) -> OneHost:
    """Return an HTTP session: some quick retries of idempotent calls, own authority and proxy where set."""
    made = OneHost()
    retry = Retry(total=retries, read=0, redirect=0, backoff_factor=0.3, backoff_jitter=0.3, status_forcelist=BUSY)
    for scheme in ("http://", "https://"):
        made.mount(scheme, _Adapter(max_retries=retry))
    made.headers["User-Agent"] = "mingchuang-sync"
    made.headers["Accept-Encoding"] = "identity"
    if ca_file:
        made.verify = ca_file
    if proxy:
        made.proxies = {"http": proxy, "https": proxy}
    return made


def small_body(answer: requests.Response, limit: int = SMALL, seconds: float = HEADER_SECONDS) -> bytes:
    """Return the body of an answer that was asked for with ``stream=True``; never unfolds it.

    Raises:
        requests.ConnectionError: it is cut off, has more than `limit` bytes, or takes longer than `seconds`.
    """
    until = time.monotonic() + seconds
    body = bytearray()
    try:
        while chunk := answer.raw.read1(16 * 1024, decode_content=False):
            body += chunk
            if len(body) > limit or time.monotonic() > until:
                raise requests.ConnectionError("an answer without end")
    except HTTPError as error:
        raise requests.ConnectionError(type(error).__name__) from error
    return bytes(body)
