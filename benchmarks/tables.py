"""One table of figures: what was measured, the goal, the named alternative and the ratio."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """One line of a table. `value` and `other` are in `unit`; `goal` is the most that may be, or None."""

    what: str
    value: float
    unit: str
    goal: float | None = None
    alternative: str = ""
    other: float | None = None

    @property
    def met(self) -> bool:
        """Whether the goal is reached, if there is one."""
        return self.goal is None or self.value <= self.goal


def p95(values: Sequence[float]) -> float:
    """Return the 95th percentile (nearest rank)."""
    return sorted(values)[max(0, -(-95 * len(values) // 100) - 1)]


def spread(what: str, seconds: Sequence[float], goal: float | None, alternative: str, other: float) -> list[Figure]:
    """Return median and 95th percentile of times, in milliseconds."""
    return [
        Figure(f"{what}, median", statistics.median(seconds) * 1000, "ms", None, alternative, other * 1000),
        Figure(f"{what}, p95", p95(seconds) * 1000, "ms", goal, alternative, other * 1000),
    ]


def _number(value: float | None) -> str:
    if value is None:
        return ""
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"


def show(title: str, figures: Sequence[Figure]) -> str:
    """Return the table as Markdown."""
    lines = [f"\n## {title}\n", "| measured | figure | goal | | alternative in the same run | its figure | ratio |"]
    lines.append("|---|---:|---:|---|---|---:|---:|")
    for f in figures:
        ratio = f"{f.value / f.other:.2f}" if f.other else ""
        goal = "" if f.goal is None else f"≤ {_number(f.goal)} {f.unit}"
        met = "" if f.goal is None else ("yes" if f.met else "**no**")
        other = "" if f.other is None else f"{_number(f.other)} {f.unit}"
        lines.append(
            f"| {f.what} | {_number(f.value)} {f.unit} | {goal} | {met} | {f.alternative} | {other} | {ratio} |"
        )
    return "\n".join(lines)
