"""Limits at the portal's doors, by address: against guessing of receipt numbers and against floods.

They are wide enough for a hall: two hundred terminals behind one address, all of them coming back at once from a
cut network with ten requests each, are let through without a wait. Whoever is turned away is told when to come
again (RFC 9110, 10.2.3), and a terminal keeps its request until the portal has signed for it: a limit delays, it
never loses.
"""

from __future__ import annotations

import ipaddress
import math
import threading
import time
from collections import OrderedDict
from collections.abc import Callable

from fastapi import HTTPException, Request

ADDRESSES = 20_000
"""Addresses remembered at most; the one not seen for longest is forgotten first."""


class Allowance:
    """A bucket of allowances for each address: `most` at once, and `per_second` that flow in again."""

    def __init__(self, most: float, per_second: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._most, self._per_second, self._clock = most, per_second, clock
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()
        self._lock = threading.Lock()

    def _now(self, address: str, now: float) -> float:
        left, since = self._left.get(address, (self._most, now))
        return min(self._most, left + (now - since) * self._per_second)

    def wait(self, address: str) -> float:
        """Return the seconds until the address has one allowance; 0 when it has one now."""
        with self._lock:
            return max(0.0, 1 - self._now(address, self._clock())) / self._per_second

    def spend(self, address: str, cost: float = 1) -> None:
        """Take allowances from an address; below zero they are owed."""
        with self._lock:
            now = self._clock()
            self._left[address] = (self._now(address, now) - cost, now)
            self._left.move_to_end(address)
            while len(self._left) > ADDRESSES:
                self._left.popitem(last=False)

    def __len__(self) -> int:
        return len(self._left)


class Limits:
    """The portal's limits.

    Attributes:
        guesses: receipt numbers of the right form that nobody holds. At 60 bits a number, thirty at once and then
            one in twenty seconds finds one of a million requests in some 700,000 years.
        posts: requests handed in, of whatever content.
        stored: bytes of new requests; the same one again costs nothing.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.guesses = Allowance(30, 0.05, clock)
        self.posts = Allowance(5_000, 100, clock)
        self.stored = Allowance(200_000_000, 20_000, clock)


def address_of(request: Request) -> str:
    """Return whom a limit is for: an IPv4 address, or the /64 of an IPv6 one, which is one household or hall."""
    host = request.client.host if request.client else ""
    try:
        address = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return host
    if isinstance(address, ipaddress.IPv6Address):
        if address.ipv4_mapped is not None:
            return str(address.ipv4_mapped)
        return str(ipaddress.ip_network((address, 64), strict=False))
    return str(address)


def refuse(wait: float, why: str) -> HTTPException:
    """Return the answer to one who must wait."""
    return HTTPException(429, why, {"Retry-After": str(max(1, math.ceil(wait)))})
