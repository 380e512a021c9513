"""Keeping segments few: small ones are joined, and those whose documents are mostly gone are rewritten."""

from __future__ import annotations

from collections.abc import Sequence

import apsw
import numpy as np
import numpy.typing as npt

from kiosk.library.postings import (
    SEGMENT_DOCUMENTS,
    next_segment,
    read_rows,
    rows_of,
    segments,
    write_rows,
    write_segment,
)

MANY = 6
"""More segments than this are joined, the smallest first."""

_Chosen = tuple[int, npt.NDArray[np.uint32], npt.NDArray[np.bool_]]


def join(db: apsw.Connection) -> None:
    """Join the smallest segments when there are many, and rewrite those whose documents are mostly gone.

    A segment is joined only with as many documents as itself at least, so each document is rewritten some times at
    the most however many releases come.
    """
    held = segments(db)
    row = db.execute("SELECT count(*) FROM document").fetchone()
    alive_in_all = int(str(row[0])) if row else 0
    if len(held) <= MANY and sum(len(numbers) for _, numbers in held) <= 2 * alive_in_all + MANY:
        return
    alive = np.array([int(str(row[0])) for row in db.execute("SELECT number FROM document")], np.uint32)
    looked = [(segment, numbers, np.isin(numbers, alive)) for segment, numbers in held]
    looked.sort(key=lambda chosen: int(chosen[2].sum()))
    chosen: list[_Chosen] = []
    total = 0
    for segment, numbers, living in looked:
        size = int(living.sum())
        dying = size * 2 < len(numbers)
        # The first ones, while there are many; then each that is not larger than those before it together.
        due = len(looked) - len(chosen) > MANY or (len(chosen) > 1 and size <= total)
        if (dying or due) and total + size <= SEGMENT_DOCUMENTS:
            chosen.append((segment, numbers, living))
            total += size
    if len(chosen) > 1 or any(not living.all() for _, _, living in chosen):
        _join(db, sorted(chosen, key=lambda c: c[0]))


def _join(db: apsw.Connection, chosen: Sequence[_Chosen]) -> None:
    made = next_segment(db)
    for field in range(4):
        parts = []
        base = 0
        for segment, _, living in chosen:
            entries = read_rows(db, segment, field)
            moved = (np.cumsum(living) - 1 + base).astype(np.uint64)
            ordinals = (entries >> np.uint64(8) & np.uint64(0xFFFF)).astype(np.intp)
            entries = entries & ~np.uint64(0xFFFF00) | moved[ordinals] << np.uint64(8)
            parts.append(entries[living[ordinals]])
            base += int(living.sum())
        joined = np.concatenate(parts)
        joined.sort(kind="stable")  # Parts that are sorted are merged.
        if len(joined):
            write_rows(db, made, field, rows_of(field, joined))
    write_segment(db, made, np.concatenate([numbers[living] for _, numbers, living in chosen]))
    for segment, _, _ in chosen:
        db.execute("DELETE FROM posting WHERE key BETWEEN ? AND ?", (segment << 34, (segment + 1 << 34) - 1))
        db.execute("DELETE FROM segment WHERE id=?", (segment,))
