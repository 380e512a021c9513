"""Breaking lines of Chinese text: between any two characters, but no closing mark begins a line and no opening one
ends it (GB/T 15834-2011, 5.1: 标点位置), and words of other scripts stay whole."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

_OPENING = r"（《〈「『“‘【〔\(\["
_CLOSING = r"，。、；：？！）》〉」』”’】〕…·,\.;:\?!\)\]%％‰℃"
_UNIT = re.compile(
    rf"[{_OPENING}]*(?:[A-Za-z0-9][A-Za-z0-9_.,:/@+\-]*|[^{_OPENING}])[{_CLOSING}]*|[{_OPENING}]+", re.DOTALL
)


def broken(text: str, width: float, measure: Callable[[str], float]) -> Iterator[str]:
    """Yield the lines of a text that fit `width`, as `measure` tells the width of a single character.

    A unit wider than a line (a long address of a page) is broken anywhere.
    """
    for paragraph in text.split("\n"):
        line, used = "", 0.0
        for unit in _UNIT.findall(paragraph):
            wide = sum(map(measure, unit))
            pieces = [unit] if wide <= width else list(unit)
            for piece in pieces:
                size = sum(map(measure, piece))
                if line and used + size > width:
                    yield line.rstrip(" ")
                    line, used = "", 0.0
                    if piece == " ":
                        continue
                line += piece
                used += size
        yield line
