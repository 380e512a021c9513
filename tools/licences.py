"""Write docs/third-party.md: every package the programs are made of, with its version and licence.

Run in the project's environment: ``python tools/licences.py`` (``make lock`` does).
"""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements-runtime.lock"
TARGET = ROOT / "docs" / "third-party.md"

BY_HAND = {
    # Packages whose metadata names no licence; read from the licence file they carry.
    "rjieba": "MIT",
}

DATA = """
## Data, fonts, icons

| what | where | licence |
|---|---|---|
| Noto Sans CJK SC, subset, as "Mingchuang Sans SC" | `assets/fonts/` | OFL-1.1 |
| Material Symbols (Google), as SVG paths | `assets/icons/` | Apache-2.0 (`assets/icons/LICENSE`) |
| words and syllables of pypinyin | `assets/search/phrases.tsv`, `assets/writing/` | MIT |
| statutes of the collection LawRefBook/Laws | `assets/sample/statutes.jsonl.gz` | texts of laws: no copyright (Copyright Law, Art. 5) |

Qt itself comes with PySide6 (LGPL-3.0); Qt Virtual Keyboard is GPL-3.0-only, which is why Mingchuang is GPL-3.0-or-later.
"""


def licence(name: str) -> str:
    """Return the licence of an installed package, by its metadata."""
    try:
        found = metadata(name)
    except PackageNotFoundError:
        return BY_HAND.get(name, "not installed here")
    stated = found.get("License-Expression") or ""
    if not stated:
        classified = [c.rpartition(" :: ")[2] for c in found.get_all("Classifier") or [] if c.startswith("License")]
        text = (found.get("License") or "").strip().splitlines()
        stated = ", ".join(classified) or (text[0] if text and len(text[0]) < 60 else "")
    return stated or BY_HAND.get(name, "")


def main() -> None:
    """Write the table."""
    pins = re.findall(r"^([\w.-]+)==([\w.]+)", LOCK.read_text("utf-8"), re.MULTILINE)
    lines = ["# Third-party software", "", "Made by `tools/licences.py` from `requirements-runtime.lock`.", ""]
    lines += ["| package | version | licence |", "|---|---|---|"]
    missing = []
    for name, version in pins:
        stated = licence(name)
        if not stated:
            missing.append(name)
        lines.append(f"| {name} | {version} | {stated} |")
    if missing:
        raise SystemExit(f"no licence known of: {', '.join(missing)}")
    parts = tomllib.loads((ROOT / "packaging" / "parts.toml").read_text("utf-8"))
    lines += ["", "## Optional parts (packaging/parts.toml)", "", "| part | from | licence |", "|---|---|---|"]
    for name, part in parts.items():
        sources = [source.get("pypi") or source["npm"] for source in part.get("from", ())]
        origin = ", ".join(sources) or f"made by {part['made_by']}"
        lines.append(f"| {name}: {part['about']} | {origin} | {part['licence']} |")
    TARGET.write_text("\n".join(lines) + "\n" + DATA, "utf-8")


if __name__ == "__main__":
    main()
