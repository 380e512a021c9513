"""Ink for the tests: a few simple characters as straight strokes in a square of 100, drawn by ourselves."""

import itertools

INK: dict[str, list[list[tuple[float, float]]]] = {
    "十": [[(10, 45), (90, 45)], [(50, 8), (50, 92)]],
    "口": [[(15, 20), (18, 82)], [(15, 20), (85, 20), (80, 80)], [(18, 78), (80, 78)]],
    "中": [[(15, 30), (18, 62)], [(15, 30), (85, 30), (80, 62)], [(18, 60), (80, 60)], [(50, 5), (50, 95)]],
    "王": [[(15, 15), (85, 15)], [(20, 48), (80, 48)], [(50, 15), (50, 85)], [(8, 86), (92, 86)]],
    "大": [[(10, 38), (90, 38)], [(50, 8), (46, 50), (14, 92)], [(50, 40), (66, 70), (92, 92)]],
    "人": [[(50, 8), (42, 50), (10, 92)], [(47, 40), (64, 70), (92, 90)]],
    "工": [[(18, 20), (82, 20)], [(50, 20), (50, 80)], [(8, 82), (92, 82)]],
    "土": [[(22, 38), (78, 38)], [(50, 8), (50, 84)], [(8, 86), (92, 86)]],
    "日": [[(30, 8), (30, 92)], [(30, 8), (70, 8), (70, 92)], [(30, 48), (70, 48)], [(30, 90), (70, 90)]],
}


def shaken(character: str, amount: float = 2.0) -> list[list[tuple[float, float]]]:
    """The ink with a regular tremble."""
    drawn = []
    for stroke in INK[character]:
        points: list[tuple[float, float]] = []
        for (x0, y0), (x1, y1) in itertools.pairwise(stroke):
            for step in range(13):
                x, y = x0 + (x1 - x0) * step / 12, y0 + (y1 - y0) * step / 12
                wave = amount * ((step * 7) % 5 - 2) / 2
                points.append((x + wave, y - wave))
        drawn.append(points)
    return drawn


def row(text: str, gap: float = 14) -> list[list[tuple[float, float]]]:
    """Characters written side by side."""
    return [
        [(x + place * (100 + gap), y) for x, y in stroke]
        for place, character in enumerate(text)
        for stroke in shaken(character)
    ]
