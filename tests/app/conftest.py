"""Databases of invented pages, a copy for each test: what a test chooses no other test finds."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.check.pages import load
from tests.store.sample import build_sample


@pytest.fixture(scope="session")
def sample_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_sample(tmp_path_factory.mktemp("sample") / "sample.db")


@pytest.fixture
def sample(sample_once: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(sample_once, tmp_path / "sample.db"))


@pytest.fixture(autouse=True)
def _a_terminal_that_takes_what_is_copied(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TMUX", "VTE_VERSION", "TERM_PROGRAM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm-kitty")


@pytest.fixture(scope="session")
def pages_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return load(tmp_path_factory.mktemp("pages"))


@pytest.fixture
def pages(pages_once: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(pages_once, tmp_path / "facts.db"))
