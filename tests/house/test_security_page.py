"""The security page: every test that it names exists, and every defence has one."""

import re

from tests.house.test_tree import ROOT

PAGE = (ROOT / "docs" / "security.md").read_text("utf-8")


def test_every_test_it_names_exists() -> None:
    named = set(re.findall(r"`(test_\w+)`", PAGE))
    known = {
        name
        for file in (ROOT / "tests").rglob("test_*.py")
        for name in re.findall(r"^\s*(?:async )?def (test_\w+)", file.read_text("utf-8"), re.MULTILINE)
    }
    assert len(named) > 40 and named <= known, sorted(named - known)


def test_every_threat_has_a_defence_and_a_test() -> None:
    chapter = PAGE.split("## 四")[1].split("## 五")[0]
    rows = [line.strip("|").split("|") for line in chapter.splitlines() if line.startswith("| ")]
    threats = [row for row in rows if row[0].strip() != "threat"]
    assert len(threats) >= 20
    for row in threats:
        assert len(row) == 3 and row[1].strip() and "`test_" in row[2], row[0]


def test_the_files_it_names_exist() -> None:
    for name in re.findall(r"`((?:tests|docs|packaging)/[\w./-]+)`", PAGE):
        assert (ROOT / name).exists(), name
