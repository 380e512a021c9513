"""The meaning of titles, computed once, here: every terminal gets the vectors with the records."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec

from kiosk.content.records import AnyRecord, Document
from kiosk.library.meaning import encoded, of_titles, subject

_STEP = 256


def with_meanings(
    records: Sequence[AnyRecord],
    published: Callable[[], Sequence[AnyRecord]],
    progress: Callable[[int, int], None] | None = None,
) -> list[AnyRecord]:
    """Return the records, documents with the meaning of their title where the model is installed.

    What is `published` already is not computed again, so the same title always has the same vector; nor are two
    titles that differ by the place alone. `progress` is called with titles done and all.
    """
    if not any(isinstance(record, Document) and not record.meaning for record in records):
        return list(records)
    known = {subject(r.title): r.meaning for r in published() if isinstance(r, Document) and r.meaning}
    wanted = (subject(r.title) for r in records if isinstance(r, Document) and not r.meaning)
    missing = [text for text in dict.fromkeys(wanted) if text not in known]
    for at in range(0, len(missing), _STEP):
        part = missing[at : at + _STEP]
        vectors = of_titles(part)
        if vectors is None:
            break
        known |= {text: encoded(vector) for text, vector in zip(part, vectors, strict=True)}
        if progress:
            progress(at + len(part), len(missing))
    return [
        msgspec.structs.replace(r, meaning=known.get(subject(r.title), ""))
        if isinstance(r, Document) and not r.meaning
        else r
        for r in records
    ]
