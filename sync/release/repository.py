"""Making releases: keys, packs and signed metadata, written as plain files (The Update Framework)."""

from __future__ import annotations

import datetime as dt
import hashlib
import os
import shutil
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import msgspec
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from securesystemslib.signer import CryptoSigner
from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, MetaFile, Root, Snapshot, TargetFile, Targets, Timestamp

from kiosk.content.operations import Operation
from sync.release import packs
from sync.release.errors import ReleaseError
from sync.release.index import NAME, PackInfo, ReleaseIndex

OFFLINE = ("root", "targets")
ONLINE = ("snapshot", "timestamp")

EXPIRY = {
    "root": dt.timedelta(days=730),
    "targets": dt.timedelta(days=365),
    "snapshot": dt.timedelta(days=45),
    "timestamp": dt.timedelta(days=30),
}
"""How long signatures hold. A stick may travel for a month; the portal signs the online roles anew each day."""

FOLD_SHARE = 0.3
"""Deltas are folded into a new base when together they weigh this share of it..."""
FOLD_COUNT = 60
"""...or are this many."""


def save(data: bytes, file: Path, mode: int = 0o644) -> None:
    """Write a file whole or not at all, durably."""
    file.parent.mkdir(parents=True, exist_ok=True)
    fresh = file.with_name(f".{file.name}.{os.getpid()}.new")
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode)
    with os.fdopen(descriptor, "wb") as out:
        out.write(data)
        out.flush()
        os.fsync(out.fileno())
    fresh.replace(file)
    directory = os.open(file.parent, os.O_RDONLY)
    try:
        os.fsync(directory)
    finally:
        os.close(directory)


class Repository:
    """A release directory with its keys.

    Layout of `directory`: ``metadata/`` (TUF), ``targets/`` (index and packs, by hash), ``media/ab/<sha256>``.
    `offline` holds the root and targets keys, `online` those of snapshot and timestamp.
    """

    def __init__(self, directory: Path, *, offline: Path, online: Path) -> None:
        self.directory = directory
        self._keys = {role: offline / f"{role}.pem" for role in OFFLINE}
        self._keys |= {role: online / f"{role}.pem" for role in ONLINE}

    # -- keys

    def _new_key(self, role: str) -> CryptoSigner:
        signer = CryptoSigner.generate_ed25519()
        save(signer.private_bytes, self._keys[role], 0o600)
        return signer

    def _signer(self, role: str) -> CryptoSigner:
        try:
            key = load_pem_private_key(self._keys[role].read_bytes(), password=None)
        except (OSError, ValueError) as error:
            raise ReleaseError("release.key_missing", role=role, file=self._keys[role].name) from error
        return CryptoSigner(key)

    def create(self, now: dt.datetime) -> bytes:
        """Make keys and an empty release; return the root metadata, which terminals must be given to trust.

        Raises:
            ReleaseError: ``release.exists``: there is a release or a key already.
        """
        if self._versions("root") or any(file.exists() for file in self._keys.values()):
            raise ReleaseError("release.exists", directory=str(self.directory))
        signers = {role: self._new_key(role) for role in (*OFFLINE, *ONLINE)}
        root = Root(expires=now + EXPIRY["root"], consistent_snapshot=True)
        for role, signer in signers.items():
            root.add_key(signer.public_key, role)
        signed = Metadata(root)
        signed.sign(signers["root"])
        data = signed.to_bytes()
        save(data, self._file("root", 1))
        self._sign_release(ReleaseIndex(sequence=0, released_at=now), {}, now)
        return data

    def rotate(self, role: str, now: dt.datetime) -> bytes:
        """Replace the key of a role; return the new root. The old root key signs it too, so trust carries on.

        For targets, publish again afterwards; for snapshot and timestamp, :meth:`refresh`.
        """
        version = max(self._versions("root"))
        signed: Metadata[Root] = Metadata.from_file(str(self._file("root", version)))
        old_root = self._signer("root")
        for keyid in list(signed.signed.roles[role].keyids):
            signed.signed.revoke_key(keyid, role)
        kept = self._keys[role].with_name(f"{role}.{now:%Y%m%dT%H%M%S}.old.pem")
        self._keys[role].replace(kept)
        fresh = self._new_key(role)
        signed.signed.add_key(fresh.public_key, role)
        signed.signed.version += 1
        signed.signed.expires = now.replace(microsecond=0) + EXPIRY["root"]
        signed.signatures.clear()
        signed.sign(old_root)
        if role == "root":
            signed.sign(fresh, append=True)
        data = signed.to_bytes()
        save(data, self._file("root", version + 1))
        if role == "targets":
            self._sign_release(self.index(), self._targets(), now)
        else:
            self.refresh(now)
        return data

    # -- files

    def _file(self, role: str, version: int) -> Path:
        name = f"{role}.json" if role == "timestamp" else f"{version}.{role}.json"
        return self.directory / "metadata" / name

    def _versions(self, role: str) -> list[int]:
        return [int(f.name.split(".")[0]) for f in (self.directory / "metadata").glob(f"[0-9]*.{role}.json")]

    def _target_path(self, name: str, sha256: str) -> Path:
        head, _, base = name.rpartition("/")
        return self.directory / "targets" / head / f"{sha256}.{base}"

    def _targets(self) -> dict[str, TargetFile]:
        versions = self._versions("targets")
        if not versions:
            return {}
        return dict(Metadata[Targets].from_file(str(self._file("targets", max(versions)))).signed.targets)

    def root(self) -> bytes:
        """Return the newest root metadata."""
        return self._file("root", max(self._versions("root"))).read_bytes()

    def index(self) -> ReleaseIndex:
        """Return the index of the release as it stands.

        Raises:
            ReleaseError: ``release.none``: nothing was ever created here.
        """
        target = self._targets().get(NAME)
        if target is None:
            raise ReleaseError("release.none", directory=str(self.directory))
        return msgspec.json.decode(self._target_path(NAME, target.hashes["sha256"]).read_bytes(), type=ReleaseIndex)

    # -- publishing

    def publish(
        self,
        changes: Iterable[Operation],
        everything: Callable[[], Iterable[Operation]],
        media: Mapping[str, Path],
        now: dt.datetime,
    ) -> ReleaseIndex:
        """Publish changes as a delta, or, when deltas have grown heavy, everything as a new base.

        `everything` yields a put of every record, for a base; `media` maps SHA-256 to the file that has it.
        New files are written first and the timestamp last: a publisher that dies leaves the old release whole.
        """
        index = self.index()
        sequence = index.sequence + 1
        targets = self._targets()
        for sha256, source in media.items():
            self._store_media(sha256, source)
        base, deltas = index.base, index.deltas
        if base is not None:
            delta = self._pack(changes, index.sequence, sequence, base=False, targets=targets)
            deltas = (*deltas, delta)
        if base is None or sum(d.size for d in deltas) > base.size * FOLD_SHARE or len(deltas) > FOLD_COUNT:
            base = self._pack(everything(), 0, sequence, base=True, targets=targets)
            # Deltas a terminal may still be ahead of the old base by stay for a while.
            deltas = deltas[-FOLD_COUNT // 2 :]
        released = ReleaseIndex(sequence=sequence, released_at=now, base=base, deltas=deltas)
        named = {NAME, base.name, *(d.name for d in deltas)}
        self._sign_release(released, {name: target for name, target in targets.items() if name in named}, now)
        self._prune(named)
        return released

    def _pack(
        self, operations: Iterable[Operation], start: int, end: int, *, base: bool, targets: dict[str, TargetFile]
    ) -> PackInfo:
        name = f"packs/base-{end:06}.zst" if base else f"packs/delta-{start:06}-{end:06}.zst"
        temporary = self.directory / "targets" / f".pack.{os.getpid()}.new"
        temporary.parent.mkdir(parents=True, exist_ok=True)
        size = packs.write(operations, from_sequence=start, to_sequence=end, base=base, file=temporary)
        target = TargetFile.from_file(name, str(temporary), ["sha256"])
        save(temporary.read_bytes(), self._target_path(name, target.hashes["sha256"]))
        temporary.unlink()
        targets[name] = target
        return PackInfo(name=name, from_sequence=start, to_sequence=end, size=size)

    def _store_media(self, sha256: str, source: Path) -> None:
        file = self.directory / "media" / sha256[:2] / sha256
        if file.exists():
            return
        file.parent.mkdir(parents=True, exist_ok=True)
        fresh = file.with_name(f".{sha256}.new")
        shutil.copyfile(source, fresh)
        with fresh.open("rb+") as out:
            os.fsync(out.fileno())
            if hashlib.file_digest(out, "sha256").hexdigest() != sha256:
                fresh.unlink()
                raise ReleaseError("release.media_changed", file=source.name)
        fresh.replace(file)

    def _sign_release(self, index: ReleaseIndex, targets: dict[str, TargetFile], now: dt.datetime) -> None:
        data = msgspec.json.encode(index)
        target = TargetFile.from_data(NAME, data, ["sha256"])
        save(data, self._target_path(NAME, target.hashes["sha256"]))
        version = max(self._versions("targets"), default=0) + 1
        signed = Metadata(
            Targets(
                version=version,
                expires=now.replace(microsecond=0) + EXPIRY["targets"],
                targets={**targets, NAME: target},
            )
        )
        signed.sign(self._signer("targets"))
        save(signed.to_bytes(), self._file("targets", version))
        self.refresh(now)

    def refresh(self, now: dt.datetime) -> None:
        """Sign snapshot and timestamp anew, with the online keys alone; the release stays the same."""
        now = now.replace(microsecond=0)
        if not self._versions("targets"):
            raise ReleaseError("release.none", directory=str(self.directory))
        targets = max(self._versions("targets"))
        version = max(self._versions("snapshot"), default=0) + 1
        meta = {"targets.json": MetaFile(version=targets)}
        snapshot = Metadata(Snapshot(version=version, expires=now + EXPIRY["snapshot"], meta=meta))
        snapshot.sign(self._signer("snapshot"))
        save(snapshot.to_bytes(), self._file("snapshot", version))
        stamp = self._file("timestamp", 0)
        try:
            before = Metadata[Timestamp].from_file(str(stamp)).signed.version if stamp.exists() else 0
        except RepositoryError as error:
            raise ReleaseError("release.metadata_broken", file=stamp.name) from error
        timestamp = Metadata(
            Timestamp(
                version=before + 1,
                expires=now + EXPIRY["timestamp"],
                snapshot_meta=MetaFile(version=version),
            )
        )
        timestamp.sign(self._signer("timestamp"))
        save(timestamp.to_bytes(), stamp)

    def _prune(self, named: set[str]) -> None:
        """Remove packs no release has named for a day; a terminal in mid-download keeps its files."""
        yesterday = dt.datetime.now(dt.UTC).timestamp() - 86_400
        for file in (self.directory / "targets").rglob("*.*"):
            kept = file.name.split(".", 1)[1] in {name.rpartition("/")[2] for name in named}
            if file.is_file() and not kept and file.stat().st_mtime < yesterday:
                file.unlink()
