"""Nothing the reader does over ten thousand facts may hold the screen for a tenth of a second."""

from __future__ import annotations

import asyncio
import gc
import shutil
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, closing, suppress
from pathlib import Path

import pytest
from textual import events

from jamsostek_tui.deciding.decider import Decider
from jamsostek_tui.model import KINDS
from jamsostek_tui.store.reader import Reader
from tests.app.browsing import browser, browsing, messages, press, screen_text, under_cursor
from tests.app.many import build_many
from tests.app.source_stage import until

LONGEST = 0.1
"""Seconds the event loop may be held."""
ATTEMPTS = 8
"""On a machine that is busy with other things the least of several attempts says how long we take ourselves."""
THREADS = Path("/proc/self/task")
DOINGS: dict[str, tuple[str, ...]] = {
    "moving": ("3", "j", "j", "pagedown", "G", "g", "ctrl+d", "2", "j", "G", "1", "j", "j"),
    "narrowing": ("1", "j", "enter", "2", "j", "enter", "escape", "escape", "backspace", "backspace"),
    "switching tabs": ("3", "right", "j", "right", "right", "G", "right", "2", "right", "right", "right"),
    "searching": ("slash", "p", "e", "t", "a", "n", "i", "down", "down", "pagedown", "escape"),
    "choosing all and none": ("3", "A", "A"),
    "opening windows": ("3", "E", "escape", "b", "escape", "X", "escape", "ctrl+p", "a", "escape", "w", "escape"),
    "sorting and choosing": ("3", "s", "s", "s", "s", "s", "space", "space"),
}


@pytest.fixture(scope="module")
def many_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_many(tmp_path_factory.mktemp("many") / "facts.db")


@pytest.fixture
def many(many_once: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(many_once, tmp_path / "facts.db"))


def waits() -> dict[str, float]:
    """Seconds that each of our threads was ready to run while others had the processors; none where nobody tells.

    Not only those of the loop's: while the processors are taken from a thread that has Python's lock, it waits too.
    """
    found: dict[str, float] = {}
    with suppress(OSError):
        for thread in THREADS.iterdir():
            with suppress(OSError, ValueError, IndexError):  # it may have ended
                found[thread.name] = int((thread / "schedstat").read_text().split()[1]) / 1e9
    return found


@pytest.fixture(autouse=True)
def _what_the_runner_loaded_is_no_garbage_of_ours() -> Iterator[None]:
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


class Watch:
    """Beats in the event loop and keeps the longest time it was held by us, not by a busy machine."""

    def __init__(self) -> None:
        self.longest = 0.0

    async def beat(self) -> None:
        last, before = time.perf_counter(), waits()
        while True:
            await asyncio.sleep(0)
            now, since = time.perf_counter(), waits()
            waited = sum(seconds - before.get(thread, 0.0) for thread, seconds in since.items())
            self.longest = max(self.longest, now - last - waited)
            last, before = time.perf_counter(), since


@asynccontextmanager
async def watching() -> AsyncIterator[Watch]:
    watch = Watch()
    task = asyncio.create_task(watch.beat())
    try:
        yield watch
    finally:
        task.cancel()


def test_there_are_ten_thousand_facts(many: Path) -> None:
    reader = Reader(many)
    counts = reader.counts()
    reader.close()
    assert sum(counts[kind] for kind in KINDS) >= 10_000


async def test_the_watch_sees_a_loop_that_is_held() -> None:
    async with watching() as watch:
        await asyncio.sleep(0.01)
        time.sleep(LONGEST * 1.5)
        await asyncio.sleep(0.01)
    assert watch.longest > LONGEST


async def test_comparing_holds_nothing_says_how_far_it_is_and_escape_stops_it(many: Path) -> None:
    held: list[float] = []
    async with browsing(many, address="region/35.78") as pilot:
        for _ in range(ATTEMPTS):
            async with watching() as watch:
                pilot.app.post_message(events.Key("c", "c"))
                await until(pilot, lambda: " of 2,335. Esc" in screen_text(pilot))  # "stops" may be on the next line
                pilot.app.post_message(events.Key("escape", None))
                await until(pilot, lambda: pilot.app.screen is browser(pilot).main)
            held.append(watch.longest)
            if held[-1] <= LONGEST:
                break
        await press(pilot, "3", "j")
        assert under_cursor(pilot, "numbers") is not None
    assert min(held) <= LONGEST, f"held for {min(held):.3f} s at best"


async def test_deciding_on_thousands_says_how_far_it_is_and_escape_takes_it_back(many: Path) -> None:
    async with browsing(many) as pilot:
        await press(pilot, "3", "A")
        await until(pilot, lambda: browser(pilot).chosen_count >= 7_000)
        await press(pilot, "a")
        pilot.app.post_message(events.Key("enter", None))
        await until(pilot, lambda: "of 7,000" in screen_text(pilot) and "Esc stop" in screen_text(pilot))
        pilot.app.post_message(events.Key("escape", None))
        await until(pilot, lambda: "Stopped; nothing has changed." in messages(pilot.app))
    assert [line.do for line in Decider(many).lines().decisions] == ["accept", "undo"]
    with closing(Reader(many)) as reader:
        assert {fact.status for fact in reader.facts(("statistic",))} == {"found"}


@pytest.mark.parametrize("doing", DOINGS)
async def test_the_screen_is_never_held(many: Path, doing: str) -> None:
    held: list[float] = []
    async with browsing(many) as pilot:
        assert len(browser(pilot).main.lists.ids["statistic"]) >= 7_000
        for _ in range(ATTEMPTS):
            async with watching() as watch:
                await press(pilot, *DOINGS[doing])
            held.append(watch.longest)
            if held[-1] <= LONGEST:
                break
    assert min(held) <= LONGEST, f"held for {min(held):.3f} s at best"
