"""What every test begins and ends with: English, and how property tests search.

They search anew at every run of a developer, the same examples at every run of CI.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from jamsostek_tui import wording

PATIENT = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])  # a machine may be busy
settings.register_profile("developer", PATIENT)
settings.register_profile("ci", PATIENT, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "developer")


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    wording.use("en")
