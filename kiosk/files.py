"""Files on disk: replaced whole, made durable, set aside when they are damaged."""

from __future__ import annotations

import contextlib
import datetime as dt
import os
from pathlib import Path


def sync_directory(directory: Path) -> None:
    """Make a new or renamed file's entry in `directory` durable."""
    descriptor = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def make_directory(directory: Path) -> None:
    """Make a directory and those above it, for this user alone and durably: what it will hold must not hang in air."""
    if directory.is_dir():
        return
    make_directory(directory.parent)
    directory.mkdir(mode=0o700, exist_ok=True)
    sync_directory(directory.parent)


def replace_file(path: Path, data: bytes, *, durable: bool = False) -> None:
    """Put `data` in place of the file, readable by its owner alone; with `durable`, on the disk before returning.

    Raises:
        OSError: the disk is full or not writable; the old file stands as it was.
    """
    fresh = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(data)
            if durable:
                file.flush()
                os.fsync(file.fileno())
        fresh.replace(path)
        if durable:
            sync_directory(path.parent)
    except OSError:
        with contextlib.suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise


def aside_name(path: Path) -> Path:
    """Return a name beside `path`, free for setting a damaged file aside."""
    stamp = f"{dt.datetime.now(dt.UTC):%Y%m%dT%H%M%S.%f}.{os.getpid()}"
    return path.with_name(f"{path.name}.damaged-{stamp}")


def set_aside(path: Path, *suffixes: str) -> Path:
    """Rename a damaged file, with those of its name and `suffixes`, so that IT finds it whole; return its new name.

    Raises:
        OSError: the directory is not writable.
    """
    aside = aside_name(path)
    for suffix in (*suffixes, ""):
        part = path.with_name(path.name + suffix)
        if part.exists():
            part.rename(aside.with_name(aside.name + suffix))
    sync_directory(path.parent)
    return aside


def accessible(path: Path, *suffixes: str) -> bool:
    """Return whether a file, and those of its name and `suffixes`, are missing or may be read and written."""
    parts = [path.with_name(path.name + suffix) for suffix in ("", *suffixes)]
    return all(os.access(part, os.R_OK | os.W_OK) for part in parts if part.exists())
