"""Verifying releases: the one client of daemon, stick import and conformance suite.

``python -m sync.release.client`` speaks the protocol of the public suite ``tuf-conformance``.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from pathlib import Path

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
from tuf.ngclient import TargetFile, Updater

from kiosk.content.records import Media
from sync.release.errors import ReleaseError
from sync.release.fetch import DirectoryFetcher, Fetcher, HttpFetcher, session
from sync.release.index import NAME, PackInfo, ReleaseIndex

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
    for kind, code in _CODES:
        if isinstance(error, kind):
            return ReleaseError(code)
    return ReleaseError("release.disk") if isinstance(error, OSError) else ReleaseError("release.metadata_broken")


class ReleaseClient:
    """Fetches and verifies a release by The Update Framework; what it returns is as the portal signed it.

    `trust` is the directory of trusted metadata; `base_url` the release's address, or the ``file:`` URL of a
    directory. All methods raise :class:`ReleaseError` with a code that says what was wrong.
    """

    def __init__(self, trust: Path, base_url: str, fetcher: Fetcher, *, root: bytes | None = None) -> None:
        base = base_url.rstrip("/")
        self._fetcher = fetcher
        self._media_url = f"{base}/media"
        try:
            trust.mkdir(parents=True, exist_ok=True)
            self._updater = Updater(
                str(trust), f"{base}/metadata/", None, f"{base}/targets/", fetcher=fetcher, bootstrap=root
            )
        except (RepositoryError, OSError, ValueError) as error:
            raise ReleaseError("release.no_root") from error

    @property
    def transferred(self) -> int:
        """Bytes fetched so far."""
        return self._fetcher.bytes

    def index(self) -> ReleaseIndex:
        """Refresh the metadata and return the verified index."""
        try:
            self._updater.refresh()
            target = self._updater.get_targetinfo(NAME)
            if target is None:
                raise ReleaseError("release.none", directory="")
            return msgspec.json.decode(self._bytes(target), type=ReleaseIndex)
        except (RepositoryError, DownloadError, OSError, msgspec.DecodeError) as error:
            raise _error(error) from error

    def _bytes(self, target: TargetFile) -> bytes:
        base = self._updater._target_base_url or ""
        head, _, name = target.path.rpartition("/")
        url = f"{base}{head + '/' if head else ''}{target.hashes['sha256']}.{name}"
        data = self._fetcher.download_bytes(url, target.length)
        target.verify_length_and_hashes(data)
        return data

    def fetch(self, pack: PackInfo, directory: Path) -> Path:
        """Fetch a pack into `directory`, verified; one already there with the right hash is not fetched again."""
        try:
            target = self._updater.get_targetinfo(pack.name)
            if target is None:
                raise ReleaseError("release.not_served")
            file = directory / pack.name.rpartition("/")[2]
            if self._updater.find_cached_target(target, str(file)):
                return file
            return Path(self._updater.download_target(target, str(file)))
        except (RepositoryError, DownloadError, OSError) as error:
            raise _error(error) from error

    def fetch_media(self, media: Media, file: Path, limit: int) -> int:
        """Fetch a media file named by a verified record; resume a part; return its size in bytes.

        Raises:
            ReleaseError: ``release.tampered`` when the bytes are not those of its hash (the part is removed).
        """
        part = file.with_name(file.name + ".part")
        file.parent.mkdir(parents=True, exist_ok=True)
        most = media.size or limit
        try:
            have = part.stat().st_size if part.exists() else 0
            with part.open("ab") as out:
                for chunk in self._fetcher.stream(f"{self._media_url}/{media.sha256[:2]}/{media.sha256}", have):
                    have += len(chunk)
                    if have > most:
                        raise DownloadLengthMismatchError("more than it should be")
                    out.write(chunk)
            with part.open("rb") as whole:
                digest = hashlib.file_digest(whole, "sha256").hexdigest()
            if digest != media.sha256:
                raise LengthOrHashMismatchError("another file")
            part.replace(file)
        except (LengthOrHashMismatchError, DownloadLengthMismatchError) as error:
            part.unlink(missing_ok=True)
            raise _error(error) from error
        except (DownloadError, OSError) as error:
            raise _error(error) from error
        return have


def over_http(trust: Path, url: str, *, root: bytes | None, ca_file: str = "", proxy: str = "") -> ReleaseClient:
    """Return a client of a portal's release address."""
    return ReleaseClient(trust, url, HttpFetcher(session(ca_file=ca_file, proxy=proxy)), root=root)


def from_directory(trust: Path, directory: Path, *, root: bytes | None) -> ReleaseClient:
    """Return a client of a release directory, e.g. on a stick."""
    return ReleaseClient(trust, directory.resolve().as_uri(), DirectoryFetcher(directory), root=root)


def main(arguments: list[str] | None = None) -> int:
    """Speak the protocol of ``tuf-conformance``; return the exit code, 0 or 1."""
    parser = argparse.ArgumentParser(prog="python -m sync.release.client")
    parser.add_argument("--metadata-dir", required=True, type=Path)
    parser.add_argument("--metadata-url", default="")
    parser.add_argument("--target-name", action="append", default=[])
    parser.add_argument("--target-base-url", default="")
    parser.add_argument("--target-dir", type=Path)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("init").add_argument("root", type=Path)
    commands.add_parser("refresh")
    commands.add_parser("download")
    asked = parser.parse_args(arguments)
    try:
        if asked.command == "init":
            Updater(str(asked.metadata_dir), "http://unused.invalid/", bootstrap=asked.root.read_bytes())
            return 0
        updater = Updater(
            str(asked.metadata_dir),
            asked.metadata_url,
            str(asked.target_dir) if asked.target_dir else None,
            asked.target_base_url or None,
            fetcher=HttpFetcher(session()),
            bootstrap=None,
        )
        updater.refresh()
        for name in asked.target_name if asked.command == "download" else []:
            target = updater.get_targetinfo(name)
            if target is None:
                raise ReleaseError("release.not_served")
            if not updater.find_cached_target(target):
                updater.download_target(target)
    except (RepositoryError, DownloadError, ReleaseError, OSError, ValueError) as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr)  # noqa: T201 - a command line
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
