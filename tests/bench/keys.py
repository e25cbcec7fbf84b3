"""`python -m tests.bench.keys DB`: keys pressed in the whole app, driven in this process at 120x40; prints JSON.

From the key to what it changes painted: the source lit behind the cursor, hits behind a typed letter, the panes
narrowed behind Enter and filled again behind Escape. Seconds by the clock and of CPU, of all threads: on a busy machine
the first tell of the machine too.
"""

from __future__ import annotations

import asyncio
import gc
import json
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random
from time import perf_counter, process_time
from typing import TYPE_CHECKING, Any

from jamsostek_tui.app.app import BrowserApp
from jamsostek_tui.app.screens.search import DEBOUNCE
from jamsostek_tui.app.widgets.lists.hit_list import HitList
from jamsostek_tui.browse.layout import Pane
from tests.bench.memory import peak_megabytes

if TYPE_CHECKING:
    from textual.pilot import Pilot

_MOVES = 120
_LISTS: tuple[Pane, ...] = ("numbers", "people")
_NARROWED = 40
_NARROWING: tuple[Pane, ...] = ("regions", "people", "numbers")
_WAYS = ("down", "ctrl+d", "pagedown", "ctrl+u")
_TYPED = (
    "nelayan",
    "bpjs ketenagakerjaan",
    "petani tembaku",
    "wiraputra",
    "santunan kematian",
    "13.600",
    "lombok tegah",
)
_PATIENCE = 20.0
Timed = tuple[float, float]


class Watch:
    """Waits for a method of a widget or screen to have been called, and for what it changed to be painted."""

    def __init__(self, app: BrowserApp, owner: Any, name: str) -> None:
        self._app = app
        self._done = asyncio.Event()
        called: Callable[..., None] = getattr(owner, name)

        def watched(*args: Any, **kwargs: Any) -> None:
            called(*args, **kwargs)
            owner.call_after_refresh(self._done.set)

        setattr(owner, name, watched)

    async def key(self, key: str) -> Timed:
        """Press a key; returns the seconds, by the clock and of CPU, until what it changes is painted."""
        from textual import events  # behind the app: Textual reads what the app sets when it is first imported

        self._done.clear()
        begun, used = perf_counter(), process_time()
        name = "space" if key == " " else "full_stop" if key == "." else key
        self._app.post_message(events.Key(name, key if len(key) == 1 else None))
        await asyncio.wait_for(self._done.wait(), _PATIENCE)
        return perf_counter() - begun, process_time() - used


async def moved(app: BrowserApp, pilot: Pilot[None]) -> list[Timed]:
    """Return what each cursor down took until the source was lit."""
    watch = Watch(app, app.main, "light")
    took: list[Timed] = []
    for pane in _LISTS:
        app.main.focus_pane(pane)
        await pilot.pause(0.5)
        rows = len(app.main.list_of(pane).rows)
        for _ in range(min(_MOVES, rows - 1)):
            took.append(await watch.key("down"))
            await pilot.pause()
    return took


async def narrowed(app: BrowserApp, pilot: Pilot[None]) -> tuple[list[Timed], list[Timed]]:
    """Return what Enter took on facts here and there, and what Escape took that filled the panes with all again."""
    random = Random(5)
    watch = Watch(app, app.main, "fill")
    took: list[Timed] = []
    widened: list[Timed] = []
    for pane in _NARROWING:
        for _ in range(_NARROWED):
            app.main.focus_pane(pane)
            await pilot.press(*random.choices(_WAYS, k=random.randrange(1, 6)))
            await pilot.pause(0.1)
            took.append(await watch.key("enter"))
            await pilot.pause(0.05)
            widened.append(await watch.key("escape"))
            await pilot.pause(0.05)
    return took, widened


async def typed(app: BrowserApp, pilot: Pilot[None]) -> list[Timed]:
    """Return what each letter took until its hits were painted, the wait for further letters taken off."""
    took: list[Timed] = []
    for query in _TYPED:
        await pilot.press("slash")
        await pilot.pause(0.2)
        watch = Watch(app, app.screen.query_one(HitList), "show")
        for letter in query:
            clock, used = await watch.key(letter)
            took.append((clock - DEBOUNCE, used))
            await pilot.pause()
        await pilot.press("escape")
        await pilot.pause(0.2)
    return took


async def measured(path: Path) -> dict[str, Any]:
    """Return what the keys took and the most memory the app held."""
    gc.disable()  # as `browse` does; the app looks for garbage again once its first screen stands
    app = BrowserApp(path)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause(2.0)
        lit = await moved(app, pilot)
        painted = await typed(app, pilot)
        panes, widened = await narrowed(app, pilot)
    told = {"lit": lit, "painted": painted, "narrowed": panes, "widened": widened}
    return {**told, "megabytes": peak_megabytes()}


if __name__ == "__main__":
    print(json.dumps(asyncio.run(measured(Path(sys.argv[1])))))
