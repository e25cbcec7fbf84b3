"""One sample database for all tests that only read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from jamsostek_tui.store.reader import Reader
from tests.store.sample import build_sample


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a database of the two invented pages."""
    return build_sample(tmp_path_factory.mktemp("sample") / "sample.db")


@pytest.fixture
def reader(sample: Path) -> Iterator[Reader]:
    """Return a reader of the sample."""
    opened = Reader(sample)
    yield opened
    opened.close()
