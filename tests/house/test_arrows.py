"""The arrows of the house: who may import whom (design, section 2)."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NETWORK_AND_SCREEN = {
    "PySide6",
    "requests",
    "tuf",
    "urllib3",
    "httpx",
    "fastapi",
    "uvicorn",
    "sqlalchemy",
    "http",
    "socket",
}

# Room (longest prefix wins) -> prefixes of ours it may import.
ALLOWED = {
    "kiosk.content": {"kiosk.content"},
    "kiosk.library": {"kiosk.content", "kiosk.library", "kiosk.errors", "kiosk.files", "kiosk.parts", "kiosk.places"},
    "kiosk.requests": {"kiosk.content", "kiosk.requests", "kiosk.errors", "kiosk.files", "kiosk.places", "kiosk.words"},
    "kiosk.statistics": {
        "kiosk.statistics",
        "kiosk.content",
        "kiosk.requests.device",
        "kiosk.errors",
        "kiosk.files",
        "kiosk.places",
    },
    "kiosk": {"kiosk"},
    "sync.release": {"sync.release", "kiosk.content", "kiosk.errors"},
    "sync.daemon": {"sync.daemon", "sync.release", "kiosk"},
    "sync.portal": {
        "sync.portal",
        "sync.release",
        "kiosk.content",
        "kiosk.requests",
        "kiosk.statistics",
        "kiosk.errors",
        "kiosk.journal",
        "kiosk.library.meaning",
        "kiosk.places",
        "kiosk.words",
    },
    "sync": {"sync", "kiosk"},
    "ui": {"ui", "kiosk"},
}


def imports(file: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file}: relative import"
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def within(name: str, prefix: str) -> bool:
    return name == prefix or name.startswith(prefix + ".")


FILES = [f for room in ("kiosk", "sync", "ui") for f in sorted((ROOT / room).rglob("*.py"))]


@pytest.mark.parametrize("file", FILES, ids=lambda f: str(f.relative_to(ROOT)))
def test_imports_follow_the_arrows(file: Path) -> None:
    module = ".".join(file.relative_to(ROOT).with_suffix("").parts)
    room = max((r for r in ALLOWED if within(module, r)), key=len)
    for name in imports(file):
        if name.split(".")[0] in ("kiosk", "sync", "ui"):
            if module == room and name.startswith(room):
                continue
            assert any(within(name, prefix) for prefix in ALLOWED[room]), f"{module} imports {name}"
        if room.startswith("kiosk"):
            assert name.split(".")[0] not in NETWORK_AND_SCREEN, f"{module} imports {name}"


def test_the_screens_speak_to_python_through_the_bridge_alone() -> None:
    for file in (ROOT / "ui" / "qml").rglob("*.qml"):
        for line in file.read_text("utf-8").splitlines():
            assert "XMLHttpRequest" not in line and "http://" not in line and "https://" not in line, file
