"""Garbage is looked for among all objects only while nobody presses a key."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest

from jamsostek_tui.app import garbage
from tests.app.browsing import browsing, press
from tests.app.source_stage import until


@pytest.fixture
def searches() -> Iterator[list[int]]:
    """The generations that were searched."""
    found: list[int] = []

    def told(phase: str, info: dict[str, int]) -> None:
        if phase == "start":
            found.append(info["generation"])

    gc.callbacks.append(told)
    yield found
    gc.callbacks.remove(told)


async def test_a_search_waits_until_nobody_presses_a_key(
    sample: Path, searches: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(garbage, "REST", 0.4)
    before = gc.get_threshold()
    async with browsing(sample) as pilot:
        assert gc.get_threshold() == (*before[:2], garbage.NEVER)
        searches.clear()
        for _ in range(4):
            await press(pilot, "question_mark", "escape", "j", "k")
        assert 2 not in searches
        await until(pilot, lambda: 2 in searches)
    assert gc.get_threshold() == before
