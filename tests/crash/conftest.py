"""One small city for the tests of this directory, and the fault-injecting layer under its programs."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.crash.__main__ import Ground


@pytest.fixture(scope="module")
def ground() -> Iterator[Ground]:
    """A portal that runs, a terminal, and everything to break them with."""
    with tempfile.TemporaryDirectory(prefix="mingchuang-crash-", ignore_cleanup_errors=True) as directory:
        made = Ground(Path(directory))
        yield made
        made.close()
