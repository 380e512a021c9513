"""Keeping what is in memory from outliving its use: no core dumps, no swap, freed memory overwritten."""

from __future__ import annotations

import contextlib
import ctypes
import gc
import sys
from pathlib import Path

CLEAN_MEMORY = {
    # Every object of Python's through the C library's allocator ...
    "PYTHONMALLOC": "malloc",
    # ... and that one overwrites what is freed at once (perturb), with no thread's cache in between (tcache).
    "GLIBC_TUNABLES": "glibc.malloc.perturb=165:glibc.malloc.tcache_count=0",
    # One arena: what a thread reading ink took for a moment stays in pieces in an arena of its own.
    "MALLOC_ARENA_MAX": "1",
}
"""Environment of a terminal whose freed memory is overwritten (mallopt(3), M_PERTURB; The GNU C Library, Tunables).

It must stand before the process begins: the supervisor sets it.
"""

_PR_SET_DUMPABLE = 4
_MCL_CURRENT, _MCL_FUTURE, _MCL_ONFAULT = 1, 2, 4


def _libc() -> ctypes.CDLL | None:
    return ctypes.CDLL(None, use_errno=True) if sys.platform == "linux" else None


def forbid_dumps() -> bool:
    """Let no core dump and no other program of this user read this process; return whether the system agreed."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    libc = _libc()
    return libc is not None and libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0) == 0


def forbid_swap() -> bool:
    """Keep this process's memory out of swap; return whether the system agreed (it needs LimitMEMLOCK=infinity)."""
    libc = _libc()
    return libc is not None and libc.mlockall(_MCL_CURRENT | _MCL_FUTURE | _MCL_ONFAULT) == 0


def swapping() -> bool:
    """Return whether this machine swaps to a disk."""
    try:
        return len(Path("/proc/swaps").read_text().splitlines()) > 1
    except OSError:
        return False


def give_back() -> None:
    """Free what nobody holds any more, and give the pages back to the system."""
    gc.collect()
    libc = _libc()
    if libc is not None:
        with contextlib.suppress(AttributeError):
            libc.malloc_trim(0)
