"""Whoever decodes bytes of others catches all that may come of it (see ``kiosk.errors.UNREADABLE``)."""

import ast

from tests.house.test_tree import ROOT

ENOUGH = ("UNREADABLE", "UnicodeDecodeError", "ValueError")


def test_no_error_of_msgspec_is_caught_without_that_of_bad_text() -> None:
    """msgspec raises UnicodeDecodeError for text that is no UTF-8: a portal that lies, or a damaged file, can bring it."""
    found = 0
    for room in ("kiosk", "sync", "ui"):
        for file in (ROOT / room).rglob("*.py"):
            for node in ast.walk(ast.parse(file.read_text("utf-8"))):
                if isinstance(node, ast.Try):
                    caught = " ".join(ast.unparse(handler.type) for handler in node.handlers if handler.type)
                    if "msgspec." in caught or "UNREADABLE" in caught:
                        found += 1
                        assert any(name in caught for name in ENOUGH), f"{file.relative_to(ROOT)}:{node.lineno}"
    assert found > 15
