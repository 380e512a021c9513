"""Fetching files: over HTTP with retries and resumption, or from a directory (a stick). Trusts nothing."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

import requests
from requests.adapters import HTTPAdapter
from tuf.api.exceptions import DownloadError, DownloadHTTPError, SlowRetrievalError
from tuf.ngclient import FetcherInterface
from urllib3.util.retry import Retry

CHUNK = 64 * 1024
CONNECT_SECONDS = 10
READ_SECONDS = 20
SLOWEST = 500
"""Bytes a second below which, over :data:`PATIENCE` seconds, a server is taken to stall us on purpose."""
PATIENCE = 60
ATTEMPTS = 5


def session(*, ca_file: str = "", proxy: str = "") -> requests.Session:
    """Return an HTTP session: three quick retries of idempotent calls, own authority and proxy where set."""
    made = requests.Session()
    retry = Retry(total=3, backoff_factor=0.3, backoff_jitter=0.3, status_forcelist=(502, 503, 504))
    for scheme in ("http://", "https://"):
        made.mount(scheme, HTTPAdapter(max_retries=retry))
    made.headers["User-Agent"] = "mingchuang-sync"
    made.headers["Accept-Encoding"] = "identity"
    if ca_file:
        made.verify = ca_file
    if proxy:
        made.proxies = {"http": proxy, "https": proxy}
    return made


class HttpFetcher(FetcherInterface):
    """Fetches over HTTP. A connection cut in mid-file goes on where it ended, by range."""

    def __init__(self, http: requests.Session) -> None:
        self.http = http
        self.bytes = 0

    def _fetch(self, url: str) -> Iterator[bytes]:
        return self.stream(url)

    def stream(self, url: str, start: int = 0) -> Iterator[bytes]:
        """Yield the bytes of `url` from `start` on.

        Raises:
            DownloadHTTPError: the server answers with an error, or does not know ranges where one is needed.
            SlowRetrievalError: it sends, but so slowly that waiting would be for ever.
            DownloadError: the network is gone, after some attempts.
        """
        at = start
        failures = 0
        etag = ""
        began, received = time.monotonic(), 0
        while True:
            headers = {"Range": f"bytes={at}-"} if at else {}
            if at and etag:
                headers["If-Range"] = etag
            try:
                with self.http.get(
                    url, headers=headers, stream=True, timeout=(CONNECT_SECONDS, READ_SECONDS)
                ) as answer:
                    if answer.status_code == 416 and at:
                        return
                    if answer.status_code >= 400:
                        raise DownloadHTTPError(f"{answer.status_code} for {url}", answer.status_code)
                    if at and answer.status_code != 206:
                        raise DownloadHTTPError(f"no range for {url}", answer.status_code)
                    etag = answer.headers.get("ETag", "")
                    for chunk in answer.raw.stream(CHUNK, decode_content=False):
                        at += len(chunk)
                        received += len(chunk)
                        self.bytes += len(chunk)
                        yield chunk
                        spent = time.monotonic() - began
                        if spent > PATIENCE and received / spent < SLOWEST:
                            raise SlowRetrievalError(f"{received} bytes in {spent:.0f} s from {url}")
                    expected = answer.headers.get("Content-Length")
                    if expected is None or answer.raw.tell() >= int(expected):
                        return
                    raise requests.ConnectionError("cut off")
            except (requests.RequestException, OSError) as error:
                if isinstance(error, SlowRetrievalError | DownloadHTTPError):
                    raise
                failures += 1
                if failures >= ATTEMPTS:
                    raise DownloadError(f"{type(error).__name__} for {url}") from error
                time.sleep(min(5.0, 0.1 * 2**failures) * random.uniform(0.5, 1.5))  # noqa: S311 - jitter
            except Exception as error:
                if type(error).__module__.startswith("urllib3"):
                    failures += 1
                    if failures >= ATTEMPTS:
                        raise DownloadError(f"{type(error).__name__} for {url}") from error
                    continue
                raise


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
        try:
            with file.open("rb") as source:
                source.seek(start)
                while chunk := source.read(CHUNK):
                    self.bytes += len(chunk)
                    yield chunk
        except FileNotFoundError as error:
            raise DownloadHTTPError(f"no {file.name}", 404) from error
        except OSError as error:
            raise DownloadError(f"{file.name}: {error.strerror}") from error


Fetcher = HttpFetcher | DirectoryFetcher
