"""``make parts``: fetch the large optional parts of parts.toml into ``parts/``, each file checked by its hash.

What `made_by` names is made here, of what is installed.

A part that cannot be had (no network, no npm) is named and left out: the terminal runs without it. With
``--from DIR`` the packages are taken from a folder instead, for halls without internet.
"""

from __future__ import annotations

import argparse
import fnmatch
import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import tomllib
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent


def say(text: str) -> None:
    """Tell whoever sets up."""
    print(text, file=sys.stderr)  # noqa: T201 - a command line


def fetched(source: dict[str, Any], scratch: Path) -> Path:
    """Download a package by its ordinary client and return the archive.

    Raises:
        OSError, subprocess.CalledProcessError: it cannot be had.
    """
    if "pypi" in source:
        pins = scratch / "pins.txt"
        pins.write_text(f"{source['pypi']} --hash=sha256:{source['sha256']}\n")
        pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--disable-pip-version-check"]
        subprocess.run([*pip, "--require-hashes", "--dest", str(scratch), "-r", str(pins)], check=True)
        pins.unlink()
    else:
        pack = ["npm", "pack", "--silent", "--pack-destination", str(scratch), source["npm"]]
        subprocess.run(pack, check=True, stdout=subprocess.DEVNULL)
    return next(scratch.iterdir())


def local(source: dict[str, Any], folder: Path) -> Path:
    """Return the archive of that hash in a folder.

    Raises:
        OSError: there is none.
    """
    for file in folder.iterdir():
        if file.is_file() and digest(file) == source["sha256"]:
            return file
    raise FileNotFoundError(source.get("pypi") or source["npm"])


def digest(file: Path) -> str:
    """Return the SHA-256 of a file, in hex."""
    with file.open("rb") as whole:
        return hashlib.file_digest(whole, "sha256").hexdigest()


def members(archive: Path) -> Iterator[tuple[str, bytes]]:
    """Yield the files of a wheel or tarball."""
    if zipfile.is_zipfile(archive):
        with zipfile.ZipFile(archive) as wheel:
            for name in wheel.namelist():
                yield name, wheel.read(name)
    else:
        with tarfile.open(archive) as ball:
            for member in ball:
                content = ball.extractfile(member) if member.isfile() else None
                if content:
                    yield member.name, content.read()


def take(name: str, part: dict[str, Any], target: Path, folder: Path | None) -> bool:
    """Make one part; return whether it is there afterwards."""
    maker = ROOT / part["made_by"] if "made_by" in part else None
    want = hashlib.sha256(repr(part).encode() + (maker.read_bytes() if maker else b"")).hexdigest()
    stamp = target / name / ".part"
    if stamp.exists() and stamp.read_text() == want:
        return True
    fresh = target / f".{name}.new"
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir(parents=True)
    try:
        if maker:
            subprocess.run(
                [sys.executable, str(maker), str(fresh)], check=True, env=os.environ | {"PYTHONPATH": str(ROOT)}
            )
        for source in part.get("from", ()):
            with tempfile.TemporaryDirectory() as scratch:
                archive = local(source, folder) if folder else fetched(source, Path(scratch))
                if digest(archive) != source["sha256"]:
                    raise OSError(f"another file than pinned: {archive.name}")
                for member, data in members(archive):
                    if any(fnmatch.fnmatch(member, pattern) for pattern in source.get("take", ())):
                        (fresh / Path(member).name).write_bytes(data)
                    for pattern, whole in source.get("append", {}).items():
                        if fnmatch.fnmatch(member, pattern):
                            with (fresh / whole).open("ab") as file:
                                file.write(data)
    except (OSError, subprocess.CalledProcessError) as error:
        shutil.rmtree(fresh, ignore_errors=True)
        say(f"可选部件 {name}（{part['about']}）未装上，终端不用它也能运行 / optional part left out: {error}")
        return False
    (fresh / ".part").write_text(want)
    shutil.rmtree(target / name, ignore_errors=True)
    fresh.rename(target / name)
    return True


def main() -> int:
    """Fetch every part, or those named; always 0: parts are optional."""
    parser = argparse.ArgumentParser()
    parser.add_argument("names", nargs="*")
    parser.add_argument("--from", dest="folder", type=Path)
    asked = parser.parse_args()
    parts = tomllib.loads((ROOT / "packaging" / "parts.toml").read_text("utf-8"))
    target = Path(os.environ.get("MINGCHUANG_PARTS") or ROOT / "parts")
    for name in asked.names or parts:
        take(name, parts[name], target, asked.folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
