"""Every word of every screen and program stands in both languages."""

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
I18N = ROOT / "assets" / "i18n"
LANGUAGES = ("zh_CN", "en")


def messages(language: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for file in I18N.glob(f"*.{language}.ts"):
        for message in ET.parse(file).iter("message"):
            identifier = message.get("id", "")
            assert identifier not in found, f"{identifier} stands twice"
            found[identifier] = message.findtext("translation") or ""
    return found


def used() -> set[str]:
    found = set()
    for file in [
        *(ROOT / "ui" / "qml").rglob("*.qml"),
        *(ROOT / "kiosk").rglob("*.py"),
        *(ROOT / "sync").rglob("*.py"),
        *(ROOT / "ui").rglob("*.py"),
    ]:
        text = file.read_text("utf-8")
        found |= set(re.findall(r'qsTrId\("([^"]+)"\)', text))
        found |= set(re.findall(r'\b(?:say|words|w)\(\s*"([a-z][\w.]+)"', text)) if file.suffix == ".py" else set()
        found |= {
            "error." + code for code in re.findall(r'(?:KioskError|LibraryError|ReleaseError)\(\s*"([a-z_.]+)"', text)
        }
        found |= {"error." + code for code in re.findall(r'result = "((?:push|release)\.[a-z_]+)"', text)}
        found |= {"doctor." + code for code in re.findall(r'Finding\("([a-z_]+)"', text)}
        if file.name == "form.py":
            found |= {"problem." + code for code in re.findall(r'"((?:\w+)\.(?:missing|short|for_\w+))"', text)}
        if file.name == "identity.py":
            found |= {
                "problem." + code
                for code in re.findall(r'"((?:identity|credit|telephone|email|postcode)\.[a-z]+)"', text)
            }
        if file.name == "staff.py" and file.parent.name == "bridges":
            found |= {"staff." + name for name in re.findall(r'\badd\(\s*"([a-z_]+)"', text)}
    return found


def test_both_languages_hold_the_same_words() -> None:
    chinese, english = messages("zh_CN"), messages("en")
    assert set(chinese) == set(english)
    for identifier, text in chinese.items():
        assert text.strip() and english[identifier].strip(), identifier
        places = [set(re.findall(r"\{(\w+)\}", t)) for t in (text, english[identifier])]
        assert places[0] == places[1], identifier


def test_every_word_used_is_written() -> None:
    known = set(messages("zh_CN"))
    dynamic = {name for name in used() if name.endswith(".")}
    assert sorted(used() - known - dynamic) == []


def test_slugs_have_names() -> None:
    from kiosk.content.categories import CATEGORIES
    from kiosk.content.progress import State
    from kiosk.content.records import DocumentKind, ExplainerForm
    from kiosk.content.validity import Validity
    from kiosk.requests.form import Copy, Delivery, IdentityDocument, OrganisationKind, RequestForm

    known = set(messages("en"))
    wanted = {f"category.{c}" for c in CATEGORIES} | {f"form.{f}" for f in RequestForm.__struct_fields__}
    for prefix, kinds in {
        "document_kind": DocumentKind,
        "explainer_form": ExplainerForm,
        "validity": Validity,
        "copy": Copy,
        "delivery": Delivery,
        "identity_document": IdentityDocument,
        "organisation_kind": OrganisationKind,
        "request_state": State,
    }.items():
        wanted |= {f"{prefix}.{kind.value}" for kind in kinds}
    assert sorted(wanted - known) == []


@pytest.mark.parametrize("suffix", ["*.py", "*.qml"])
def test_no_user_words_in_code(suffix: str) -> None:
    """Chinese in code is data of the law (numerals, headings, titles), never words for the user: QML has none."""
    if suffix == "*.qml":
        for file in (ROOT / "ui" / "qml").rglob(suffix):
            for line in file.read_text("utf-8").splitlines():
                code = line.split("//")[0]
                assert not re.search(r'"[^"]*[一-鿿]{2,}[^"]*"', code), f"{file.name}: {line.strip()}"
    else:
        for file in (ROOT / "ui" / "bridges").rglob(suffix):
            code = re.sub(r'"""[\s\S]*?"""', "", file.read_text("utf-8"))
            assert not re.search(r'"[^"]*[一-鿿]{2,}[^"]*"', code), file.name


def test_command_lines_speak_both_languages(tmp_path: Path) -> None:
    for language, word in (("zh_CN.UTF-8", "资料库"), ("en_GB.UTF-8", "library")):
        done = subprocess.run(
            [sys.executable, "-m", "ui.cli", "doctor"],
            env={"PATH": "/usr/bin:/bin", "MINGCHUANG_HOME": str(tmp_path), "LANG": language},
            capture_output=True,
            text=True,
            cwd=ROOT,
        )
        assert word in done.stdout and done.returncode == 1, done.stderr
