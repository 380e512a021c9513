"""The tree itself: lock, sizes, no stranger's paths."""

import re
import subprocess
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.version import Version

ROOT = Path(__file__).resolve().parents[2]


def tracked() -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "-z"], capture_output=True, cwd=ROOT, check=True).stdout
    return [ROOT / name.decode() for name in listed.split(b"\0") if name and (ROOT / name.decode()).exists()]


def test_the_lock_satisfies_the_project_and_names_no_host() -> None:
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = [Requirement(text) for text in project["dependencies"]]
    for name, pyside in (("requirements.lock", "6.11.3"), ("requirements-oldest.lock", "6.7.3")):
        text = (ROOT / name).read_text("utf-8")
        pins = {m[1].lower().replace("_", "-"): Version(m[2]) for m in re.finditer(r"^([\w.-]+)==([\w.]+)", text, re.M)}
        assert pins["pyside6"] == Version(pyside)
        for requirement in wanted:
            assert pins[requirement.name.lower()] in requirement.specifier, requirement.name
        assert not re.search(r"--(extra-)?index-url|https?://", text)


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-runtime.lock", "requirements-oldest.lock"])
def test_every_package_is_locked_by_its_hash_and_installed_so(name: str) -> None:
    blocks = re.split(r"^(?=[\w.-]+==)", (ROOT / name).read_text("utf-8"), flags=re.M)[1:]
    assert len(blocks) > 30
    for block in blocks:
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", block), block.splitlines()[0]
    for script in ("setup.sh", "bundle.sh", "install.sh"):
        installs = (ROOT / "packaging" / script).read_text("utf-8").replace("\\\n", " ").splitlines()
        locked = [line for line in installs if "pip" in line and re.search(r"-r \S*(lock|\$lock)", line)]
        assert locked and all("--require-hashes" in line for line in locked), script


def test_the_repository_stays_small() -> None:
    assert sum(file.stat().st_size for file in tracked()) < 60_000_000


def test_no_file_names_a_developers_machine() -> None:
    for file in tracked():
        if file.suffix in (".py", ".md", ".qml", ".toml", ".sh", ".ts", ".lock", ".txt") and file != Path(__file__):
            text = file.read_text("utf-8")
            assert not re.search(r"(?<![\w.])/(?:work|root|home/\w+)/", text), file
