"""Verifying releases: the one client of daemon, stick import and conformance suite.

``python -m sync.release.client`` speaks the protocol of the public suite ``tuf-conformance``.
"""

from __future__ import annotations

import argparse
import errno
import hashlib
import os
import shutil
import sys
from collections.abc import Callable
from io import BufferedRandom
from pathlib import Path
from urllib.parse import quote

import msgspec
from tuf.api.exceptions import (
    BadVersionNumberError,
    DownloadError,
    DownloadHTTPError,
    DownloadLengthMismatchError,
    EqualVersionNumberError,
    ExpiredMetadataError,
    LengthOrHashMismatchError,
    RepositoryError,
    SlowRetrievalError,
    UnsignedMetadataError,
)
from tuf.api.metadata import Metadata, Root, TargetFile
from tuf.ngclient import Updater

from kiosk.content.records import Media
from sync.release.errors import ReleaseError
from sync.release.fetch import DirectoryFetcher, Fetcher, HttpFetcher
from sync.release.http import session
from sync.release.index import NAME, PackInfo, ReleaseIndex

LARGEST_INDEX = 4 * 1024**2
RESERVE = 256 * 1024**2
"""Bytes of disk that content never takes: requests must find room."""

_CODES: tuple[tuple[type[Exception], str], ...] = (
    (ExpiredMetadataError, "release.expired"),
    (EqualVersionNumberError, "release.replayed"),
    (BadVersionNumberError, "release.rolled_back"),
    (UnsignedMetadataError, "release.unsigned"),
    (DownloadLengthMismatchError, "release.endless"),
    (LengthOrHashMismatchError, "release.tampered"),
    (RepositoryError, "release.metadata_broken"),
    (SlowRetrievalError, "release.slow"),
    (DownloadHTTPError, "release.not_served"),
    (DownloadError, "release.unreachable"),
)


def _error(error: Exception) -> ReleaseError:
    if isinstance(error, DownloadHTTPError) and 300 <= error.status_code < 400:
        return ReleaseError("release.redirected")
    for kind, code in _CODES:
        if isinstance(error, kind):
            return ReleaseError(code)
    return ReleaseError("release.disk") if isinstance(error, OSError) else ReleaseError("release.metadata_broken")


class ReleaseClient:
    """Fetches and verifies a release by The Update Framework; what it returns is as the portal signed it.

    `trust` is the directory of trusted metadata; the URLs are those of metadata, targets and media, over HTTP or
    ``file:`` ones of a directory. `root` begins trust, and is not needed where there is some already. All methods
    raise :class:`ReleaseError` with a code that says what was wrong.
    """

    def __init__(
        self,
        trust: Path,
        fetcher: Fetcher,
        *,
        metadata_url: str,
        targets_url: str = "",
        media_url: str = "",
        root: bytes | None = None,
    ) -> None:
        self._fetcher = fetcher
        self._trust = trust
        self._targets_url = targets_url.rstrip("/")
        self._media_url = media_url.rstrip("/")
        try:
            trust.mkdir(parents=True, exist_ok=True)
            self._updater = Updater(str(trust), metadata_url, fetcher=fetcher, bootstrap=root)
        except (RepositoryError, OSError, ValueError) as error:
            raise ReleaseError("release.no_root") from error

    @property
    def transferred(self) -> int:
        """Bytes fetched so far."""
        return self._fetcher.bytes

    def _root(self) -> Root:
        return Metadata[Root].from_file(str(self._trust / "root.json")).signed

    def trusted_by(self) -> str:
        """Return the ids of the keys that sign what is published: other ones, and what they signed is in doubt."""
        try:
            return " ".join(sorted(self._root().roles["targets"].keyids))
        except (RepositoryError, OSError) as error:
            raise _error(error) from error

    def refresh(self) -> None:
        """Bring the metadata up to date, verified."""
        try:
            self._updater.refresh()
        except (RepositoryError, DownloadError, OSError) as error:
            raise _error(error) from error

    def index(self) -> ReleaseIndex:
        """Refresh the metadata and return the verified index."""
        self.refresh()
        try:
            target = self._target(NAME)
            if target.length > LARGEST_INDEX:
                raise DownloadLengthMismatchError("no index is as large")
            data = self._fetcher.download_bytes(self._url(target), target.length)
            target.verify_length_and_hashes(data)
            return msgspec.json.decode(data, type=ReleaseIndex)
        except (RepositoryError, DownloadError, OSError, ValueError, RecursionError) as error:
            raise _error(error) from error

    def _target(self, name: str) -> TargetFile:
        target = self._updater.get_targetinfo(name)
        if target is None:
            raise DownloadHTTPError(f"no {name}", 404)
        return target

    def _url(self, target: TargetFile) -> str:
        head, slash, name = target.path.rpartition("/")
        if self._root().consistent_snapshot:
            name = f"{next(iter(target.hashes.values()))}.{name}"
        return f"{self._targets_url}/{head}{slash}{name}"

    def download(self, name: str, file: Path) -> Path:
        """Fetch a target as `file`, verified; one already there with the right hash is not fetched again."""
        try:
            target = self._target(name)
            if not self._updater.find_cached_target(target, str(file)):
                self._save(self._url(target), file, target.length, target.verify_length_and_hashes)
            return file
        except (RepositoryError, DownloadError, OSError) as error:
            raise _error(error) from error

    def fetch(self, pack: PackInfo, directory: Path) -> Path:
        """Fetch a pack into `directory`, verified; one already there with the right hash is not fetched again."""
        return self.download(pack.name, directory / pack.name.rpartition("/")[2])

    def fetch_media(self, media: Media, file: Path, limit: int) -> int:
        """Fetch a media file named by a verified record; resume a part; return its size in bytes.

        Raises:
            ReleaseError: ``release.tampered`` when the bytes are not those of its hash (the part is removed).
        """

        def verify(whole: BufferedRandom) -> None:
            if hashlib.file_digest(whole, "sha256").hexdigest() != media.sha256:
                raise LengthOrHashMismatchError("another file")

        try:
            url = f"{self._media_url}/{media.sha256[:2]}/{media.sha256}"
            return self._save(url, file, min(media.size or limit, limit), verify)
        except (RepositoryError, DownloadError, OSError) as error:
            raise _error(error) from error

    def _save(self, url: str, file: Path, most: int, verify: Callable[[BufferedRandom], None]) -> int:
        """Fetch `url` as `file`: at most that many bytes, whole, verified and on the disk, or not at all.

        A part left by a cut is gone on with; one that turns out wrong is thrown away, and the file begun anew.
        """
        file.parent.mkdir(parents=True, exist_ok=True)
        part = file.with_name(file.name + ".part")
        while True:
            have = part.stat().st_size if part.exists() else 0
            if most - have > max(0, shutil.disk_usage(file.parent).free - RESERVE):
                raise OSError(errno.ENOSPC, "the rest of the disk is for requests")
            try:
                return self._append(url, part, file, have, most, verify)
            except (LengthOrHashMismatchError, DownloadLengthMismatchError):
                part.unlink(missing_ok=True)
                if not have:
                    raise
            except DownloadHTTPError as error:
                # 200: a server without ranges. Any other answer tells nothing of the part.
                if not have or error.status_code != 200:
                    raise
                part.unlink(missing_ok=True)

    def _append(
        self, url: str, part: Path, file: Path, have: int, most: int, verify: Callable[[BufferedRandom], None]
    ) -> int:
        with part.open("ab+") as out:
            for chunk in self._fetcher.stream(url, have) if have < most or not have else ():
                have += len(chunk)
                if have > most:
                    raise DownloadLengthMismatchError("more than it should be")
                out.write(chunk)
            out.flush()
            os.fsync(out.fileno())
            out.seek(0)
            verify(out)
        part.replace(file)
        return have


def over_http(
    trust: Path,
    url: str,
    *,
    root: bytes | None,
    ca_file: str = "",
    proxy: str = "",
    beat: Callable[[], None] = lambda: None,
) -> ReleaseClient:
    """Return a client of a portal's release address; `beat` is called as pieces arrive."""
    return _at(trust, url, HttpFetcher(session(ca_file=ca_file, proxy=proxy, retries=0), beat), root)


def from_directory(trust: Path, directory: Path, *, root: bytes | None) -> ReleaseClient:
    """Return a client of a release directory, e.g. on a stick."""
    return _at(trust, directory.resolve().as_uri(), DirectoryFetcher(directory), root)


def _at(trust: Path, url: str, fetcher: Fetcher, root: bytes | None) -> ReleaseClient:
    base = url.rstrip("/")
    return ReleaseClient(
        trust,
        fetcher,
        metadata_url=f"{base}/metadata/",
        targets_url=f"{base}/targets",
        media_url=f"{base}/media",
        root=root,
    )


def main(arguments: list[str] | None = None) -> int:
    """Speak the protocol of ``tuf-conformance``; return the exit code, 0 or 1."""
    parser = argparse.ArgumentParser(prog="python -m sync.release.client")
    parser.add_argument("--metadata-dir", required=True, type=Path)
    parser.add_argument("--metadata-url", default="")
    parser.add_argument("--target-name", action="append", default=[])
    parser.add_argument("--target-base-url", default="")
    parser.add_argument("--target-dir", type=Path, default=Path())
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("init").add_argument("root", type=Path)
    commands.add_parser("refresh")
    commands.add_parser("download")
    asked = parser.parse_args(arguments)
    try:
        client = ReleaseClient(
            asked.metadata_dir,
            HttpFetcher(session(retries=0)),
            metadata_url=asked.metadata_url or "http://unused.invalid/",
            targets_url=asked.target_base_url,
            root=asked.root.read_bytes() if asked.command == "init" else None,
        )
        if asked.command != "init":
            client.refresh()
        if asked.command == "download":
            for name in asked.target_name:
                client.download(name, asked.target_dir / quote(name, ""))
    except (ReleaseError, OSError) as error:
        print(f"{error}: {error.__cause__ or ''}", file=sys.stderr)  # noqa: T201 - a command line
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
