"""Garbage is looked for among all objects only while nobody presses a key."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path
from time import monotonic

import pytest

from jamsostek_tui.app import garbage
from tests.app.browsing import browsing, press
from tests.app.source_stage import until


@pytest.fixture
def searches() -> Iterator[list[float]]:
    """When all objects were searched."""
    found: list[float] = []

    def told(phase: str, info: dict[str, int]) -> None:
        if phase == "start" and info["generation"] == 2:
            found.append(monotonic())

    gc.callbacks.append(told)
    yield found
    gc.callbacks.remove(told)


async def test_a_search_waits_until_nobody_presses_a_key(
    sample: Path, searches: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(garbage, "REST", 0.3)
    monkeypatch.setattr(garbage, "PAUSE", 0.3)
    before = gc.get_threshold()
    async with browsing(sample) as pilot:
        assert gc.get_threshold() == (*before[:2], garbage.NEVER)
        searches.clear()
        pressed: list[tuple[float, float]] = []
        while not pressed or monotonic() < pressed[0][0] + 3 * garbage.REST:
            for key in ("question_mark", "escape", "j", "k"):
                begun = monotonic()
                await press(pilot, key)
                pressed.append((begun, monotonic()))
        await until(pilot, lambda: bool(searches))
        too_early = [at for at in searches for begun, done in pressed if done < at < begun + garbage.REST]
        assert not too_early
    assert gc.get_threshold() == before


async def test_a_key_after_much_work_is_followed_by_a_search_though_no_screen_was_closed(
    sample: Path, searches: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(garbage, "REST", 0.1)
    monkeypatch.setattr(garbage, "MANY", 0)
    async with browsing(sample) as pilot:
        searches.clear()
        await press(pilot, "j")
        await until(pilot, lambda: bool(searches))


async def test_after_a_quick_search_the_next_one_comes_in_a_short_pause(
    sample: Path, searches: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(garbage, "REST", 0.1)
    monkeypatch.setattr(garbage, "QUICK", 3_600)
    async with browsing(sample) as pilot:
        for _ in range(2):
            searches.clear()
            await press(pilot, "question_mark")
            await press(pilot, "escape")
            await until(pilot, lambda: bool(searches))
            monkeypatch.setattr(garbage, "REST", 3_600)


async def test_after_a_slow_search_the_next_one_waits_for_a_rest_again(
    sample: Path, searches: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(garbage, "REST", 0.1)
    monkeypatch.setattr(garbage, "PAUSE", 3_600)
    monkeypatch.setattr(garbage, "QUICK", -1)
    async with browsing(sample) as pilot:
        for _ in range(2):
            searches.clear()
            await press(pilot, "question_mark")
            await press(pilot, "escape")
            await until(pilot, lambda: bool(searches))
