"""The documents: what they name is there."""

import re
from pathlib import Path

from tests.house.test_tree import ROOT, tracked

_LINK = re.compile(r"\]\(([^)#\s]+)(?:#[^)]*)?\)")
_DECISION = re.compile(r"docs/decisions/(\d{4})")


def test_links_lead_somewhere() -> None:
    pages = [file for file in tracked() if file.suffix == ".md"]
    assert len(pages) > 5
    for page in pages:
        for target in _LINK.findall(page.read_text("utf-8")):
            if "://" not in target and not target.startswith("mailto:"):
                assert (page.parent / target).exists(), f"{page.relative_to(ROOT)}: {target}"


def test_decisions_are_numbered_once_and_those_named_exist() -> None:
    numbers = [file.name[:4] for file in (ROOT / "docs" / "decisions").glob("*.md")]
    assert len(numbers) == len(set(numbers)), sorted(numbers)
    for file in tracked():
        if file.suffix in (".py", ".md", ".toml", ".sh", ".qml") or file.name == "Makefile":
            for named in _DECISION.findall(file.read_text("utf-8")):
                assert named in numbers, f"{file.relative_to(ROOT)}: {named}"


def test_every_package_that_ships_is_listed_with_its_licence() -> None:
    listed = (ROOT / "docs" / "third-party.md").read_text("utf-8")
    lock = (ROOT / "requirements-runtime.lock").read_text("utf-8")
    pins = re.findall(r"^([\w.-]+)==([\w.]+)", lock, re.MULTILINE)
    assert len(pins) > 30
    for name, version in pins:
        assert f"| {name} | {version} |" in listed, name


def test_what_ships_is_what_is_developed_against() -> None:
    def pins(name: str) -> dict[str, str]:
        return dict(re.findall(r"^([\w.-]+)==([\w.]+)", (ROOT / name).read_text("utf-8"), re.MULTILINE))

    developed = pins("requirements.lock")
    assert all(developed[name] == version for name, version in pins("requirements-runtime.lock").items())


def test_every_setting_is_in_the_deployment_guide() -> None:
    from kiosk.settings import Settings

    guide = (Path(ROOT) / "docs" / "deploy.md").read_text("utf-8")
    for field in Settings.__struct_fields__:
        assert f"`{field}`" in guide, field
