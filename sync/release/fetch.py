"""Fetching files: over HTTP with retries and resumption, or from a directory (a stick). Trusts nothing."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

import requests
from tuf.api.exceptions import DownloadError, DownloadHTTPError, SlowRetrievalError
from tuf.ngclient import FetcherInterface
from urllib3.exceptions import HTTPError

from sync.release.http import BUSY, CONNECT_SECONDS, READ_SECONDS

CHUNK = 64 * 1024
SLOWEST = 500
"""Bytes a second below which, over :data:`PATIENCE` seconds, a server is taken to stall us on purpose."""
PATIENCE = 60
ATTEMPTS = 5


class _Pace:
    """Watches that bytes keep coming: in every stretch of :data:`PATIENCE` seconds, not on the average."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._since = time.monotonic()
        self._bytes = 0

    def got(self, count: int) -> None:
        """Count bytes; raises SlowRetrievalError."""
        self._bytes += count
        spent = time.monotonic() - self._since
        if spent <= PATIENCE:
            return
        if self._bytes < SLOWEST * spent:
            raise SlowRetrievalError(f"{self._bytes} bytes in {spent:.0f} s from {self._url}")
        self._since, self._bytes = time.monotonic(), 0


class HttpFetcher(FetcherInterface):
    """Fetches over HTTP. A connection cut in mid-file goes on where it ended, by range.

    `beat` is called at every piece that arrives, to tell a watchdog that a long download goes on.
    """

    def __init__(self, http: requests.Session, beat: Callable[[], None] = lambda: None) -> None:
        self.http = http
        self.bytes = 0
        self._beat = beat

    def _fetch(self, url: str) -> Iterator[bytes]:
        return self.stream(url)

    def stream(self, url: str, start: int = 0) -> Iterator[bytes]:
        """Yield the bytes of `url` from `start` on.

        Raises:
            DownloadHTTPError: the server answers with an error or a redirect, or (code 200) does not know ranges
                where one is needed.
            SlowRetrievalError: it sends, but so slowly that waiting would be for ever.
            DownloadError: the network is gone, after some attempts.
        """
        at, failures, etag = start, 0, ""
        pace = _Pace(url)
        while True:
            try:
                with self._ask(url, at, etag) as answer:
                    if answer.status_code == 416 and at:
                        return
                    if answer.status_code in BUSY and failures < ATTEMPTS - 1:
                        raise requests.ConnectionError("busy")
                    if answer.status_code != (206 if at else 200):
                        raise DownloadHTTPError(f"{answer.status_code} for {url}", answer.status_code)
                    etag = answer.headers.get("ETag", "")
                    # read1: a piece as it comes. Waiting for a full chunk would let a server drip for days.
                    while chunk := answer.raw.read1(CHUNK, decode_content=False):
                        at += len(chunk)
                        self.bytes += len(chunk)
                        yield chunk
                        pace.got(len(chunk))
                        self._beat()
                    return
            except (requests.RequestException, HTTPError, OSError) as error:
                pace.got(0)
                failures += 1
                if failures >= ATTEMPTS:
                    kind = SlowRetrievalError if isinstance(error, requests.ReadTimeout) else DownloadError
                    raise kind(f"{type(error).__name__} for {url}") from error
                time.sleep(min(5.0, 0.1 * 2**failures) * random.uniform(0.5, 1.5))  # noqa: S311 - jitter

    def _ask(self, url: str, at: int, etag: str) -> requests.Response:
        headers = {"Range": f"bytes={at}-"} if at else {}
        if at and etag:
            headers["If-Range"] = etag
        return self.http.get(url, headers=headers, stream=True, timeout=(CONNECT_SECONDS, READ_SECONDS))


class DirectoryFetcher(FetcherInterface):
    """Fetches from a release directory, e.g. on a stick. Its URLs are ``file:`` ones below that directory."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory.resolve()
        self.bytes = 0

    def _fetch(self, url: str) -> Iterator[bytes]:
        return self.stream(url)

    def stream(self, url: str, start: int = 0) -> Iterator[bytes]:
        """Yield the bytes of a file from `start` on; a missing one is like HTTP's 404."""
        file = Path(unquote(urlsplit(url).path)).resolve()
        if not file.is_relative_to(self._directory):
            raise DownloadHTTPError(f"{file.name} lies outside the release", 403)
        if not file.is_file():
            # Neither a directory nor a named pipe, which would never end.
            raise DownloadHTTPError(f"no {file.name}", 404)
        try:
            with file.open("rb") as source:
                source.seek(start)
                while chunk := source.read(CHUNK):
                    self.bytes += len(chunk)
                    yield chunk
        except OSError as error:
            raise DownloadError(f"{file.name}: {error.strerror}") from error


Fetcher = HttpFetcher | DirectoryFetcher
