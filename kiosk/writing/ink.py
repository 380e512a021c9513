"""Ink: strokes of a finger, and the picture of them that the recogniser reads."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PIL import Image, ImageDraw

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Stroke = Sequence[tuple[float, float]]
"""Points in any unit, x to the right, y down."""

HEIGHT = 48
"""Pixels of the picture's height, as the recogniser was trained."""

_FIT, _LINE, _MARGIN, _THICK, _FINER = 40, 38, 4, 3.0, 4
_LONGEST = 480


def extent(strokes: Sequence[Stroke]) -> tuple[float, float, float, float]:
    """Return left, top, width and height of the ink."""
    xs = [x for stroke in strokes for x, _ in stroke]
    ys = [y for stroke in strokes for _, y in stroke]
    return min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)


def picture(strokes: Sequence[Stroke], *, line: bool) -> NDArray[np.float32]:
    """Return the recogniser's input, 1×3×48×width in -1…1: one character fitted into a square, or a line of them."""
    import numpy as np

    left, top, width, height = extent(strokes)
    scale = _LINE / max(height, 1.0) if line else _FIT / max(width, height, 1.0)
    scale = min(scale, _LONGEST / max(width, 1.0))
    across = max(HEIGHT, round(width * scale) + 2 * _MARGIN)
    dx, dy = (across - width * scale) / 2 - left * scale, (HEIGHT - height * scale) / 2 - top * scale
    # Drawn larger and made small again: soft edges, as in a photograph of handwriting.
    image = Image.new("L", (across * _FINER, HEIGHT * _FINER), 255)
    pen = ImageDraw.Draw(image)
    thick = _THICK * _FINER
    for stroke in strokes:
        points = [((x * scale + dx) * _FINER, (y * scale + dy) * _FINER) for x, y in stroke]
        if len(points) > 1:
            pen.line(points, fill=0, width=round(thick), joint="curve")
        for x, y in (points[0], points[-1]):
            pen.ellipse((x - thick / 2, y - thick / 2, x + thick / 2, y + thick / 2), fill=0)
    small = image.resize((across, HEIGHT), Image.Resampling.LANCZOS)
    grey = np.asarray(small, np.float32) / 127.5 - 1
    return np.repeat(grey[None, None], 3, axis=1)
