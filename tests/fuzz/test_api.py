"""The portal's API by its own description: schemathesis makes the calls, every answer must be one that is described."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sync.portal.app import make_app
from sync.portal.limits import Allowance, Limits
from sync.portal.places import PortalPlaces
from tests.conftest import program

schemathesis = pytest.importorskip("schemathesis", reason="comes with make fuzz")

checks = pytest.importorskip("schemathesis.specs.openapi.checks")
CALLS = 1_000 if os.environ.get("MINGCHUANG_FUZZ") else 40


def test_every_answer_is_one_that_is_described(tmp_path: Path) -> None:
    program("mingchuang-portal", "init", "--base-url", "http://127.0.0.1:8600", home=tmp_path)
    limits = Limits()
    limits.guesses = limits.posts = Allowance(1e9, 1e9)
    schema = schemathesis.openapi.from_asgi("/openapi.json", make_app(PortalPlaces(tmp_path), limits=limits))
    called = set()
    for operation in (found.ok() for found in schema.get_all_operations()):
        strategies = [operation.as_strategy(generation_mode=mode) for mode in schemathesis.GenerationMode]

        @settings(max_examples=CALLS, deadline=None, suppress_health_check=list(HealthCheck), database=None)
        @given(st.one_of(strategies))
        def call(case: object) -> None:
            # A body of the right form is still refused: it bears no terminal's signature.
            case.call_and_validate(excluded_checks=[checks.positive_data_acceptance])

        call()
        called.add(operation.label)
    assert {"POST /v1/requests", "GET /v1/requests/{receipt}", "GET /r/{receipt}", "GET /d/{identifier}"} <= called
