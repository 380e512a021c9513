"""Where Python and Qt must not meet (docs/decisions/0019)."""

from pathlib import Path

UI = Path(__file__).resolve().parents[2] / "ui"


def test_no_picture_of_a_python_provider_is_loaded_asynchronously() -> None:
    screens = {file: file.read_text("utf-8") for file in UI.rglob("*.qml")}
    assert screens
    assert [file.name for file, text in screens.items() if "image://" in text and "asynchronous" in text] == []


def test_nothing_of_the_product_asks_for_a_meta_object() -> None:
    rooms = {file: file.read_text("utf-8") for file in UI.rglob("*.py")}
    assert rooms
    assert [file.name for file, text in rooms.items() if ".metaObject()" in text] == []
