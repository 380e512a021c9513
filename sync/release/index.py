"""The release index: the signed list of what a terminal may fetch, and the cheaper way to fetch it."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

import msgspec

NAME = "index.json"
YEARS = range(2000, 2201)
"""Years a release may be of: terminals reckon with its time, and no reckoning may fail for a slip of the portal's."""


class PackInfo(msgspec.Struct, frozen=True, kw_only=True):
    """A pack by its target name: from which sequence to which, and its size in bytes."""

    name: Annotated[str, msgspec.Meta(pattern=r"^packs/[a-z0-9][a-z0-9-]{0,60}\.zst$")]
    from_sequence: int
    to_sequence: int
    size: int


class ReleaseIndex(msgspec.Struct, frozen=True, kw_only=True):
    """A release: its sequence and time, the base, and the deltas since that base in order."""

    sequence: int
    released_at: Annotated[dt.datetime, msgspec.Meta(tz=True)]
    base: PackInfo | None = None
    deltas: tuple[PackInfo, ...] = ()

    def __post_init__(self) -> None:
        """Refuse a time that is none."""
        if self.released_at.year not in YEARS:
            raise ValueError(f"released in {self.released_at.year}")


def plan(have: int, index: ReleaseIndex) -> list[PackInfo]:
    """Return the packs to fetch for a library at sequence `have`: whichever of base or deltas is cheaper.

    Empty when the library is up to date. A base is marked by beginning at 0.
    """
    if have == index.sequence:
        return []
    ways: list[list[PackInfo]] = []
    if 0 < have < index.sequence:
        following = [d for d in index.deltas if d.from_sequence >= have]
        if following and following[0].from_sequence == have:
            ways.append(following)
    if index.base is not None:
        base = index.base
        ways.append([base, *(d for d in index.deltas if d.from_sequence >= base.to_sequence)])
    return min(ways, key=lambda way: sum(pack.size for pack in way), default=[])
