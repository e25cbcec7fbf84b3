"""Pages loaded in a process of its own while one browses: how far it is, what it came to, and the way to end it."""

from __future__ import annotations

import asyncio
import json
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path

from jamsostek_tui.loading_aside import Asked, command, environment
from jamsostek_tui.wording import language


@dataclass(slots=True)
class Loaded:
    """What a load came to: pages by outcome, a sentence for each that failed, and whether all were come to.

    `fault` says why the load itself could not go on.
    """

    loaded: int = 0
    unchanged: int = 0
    updated: int = 0
    failed: int = 0
    problems: list[str] = field(default_factory=list)
    fault: str = ""
    stopped: bool = False

    @property
    def has_changed(self) -> bool:
        """Whether the database has other facts than before, as far as is known."""
        return self.stopped or bool(self.loaded or self.updated or self.fault)


class LoadProcess:
    """One load. Whoever looks on is told by `tell`: pages done, of how many."""

    def __init__(self, tell: Callable[[int, int], None]) -> None:
        self._tell = tell
        self._process: Process | None = None
        self._came_to = Loaded()
        self._is_over = False

    @property
    def is_stopping(self) -> bool:
        """Whether it is to end before all pages are come to."""
        return self._came_to.stopped

    async def load(self, path: str, database: Path) -> Loaded:
        """Load what a path means into a database, and return what came of it; raises OSError where nothing begins."""
        asked = Asked([path], str(database), language())
        self._process = process = await asyncio.create_subprocess_exec(
            *command(), stdin=PIPE, stdout=PIPE, stderr=DEVNULL, env=environment()
        )
        if process.stdin is not None and process.stdout is not None:
            with suppress(OSError):
                process.stdin.write(f"{json.dumps(asdict(asked))}\n".encode())
                await process.stdin.drain()
            if self._came_to.stopped:
                process.stdin.close()
            async for told in process.stdout:
                self._heard(told)
        await process.wait()
        if not self._is_over:  # killed, or ended while it looked for pages
            self._came_to.stopped = True
        return self._came_to

    def stop(self) -> None:
        """End it after the pages at hand; what is committed stays."""
        self._came_to.stopped = True
        if self._process is not None and self._process.stdin is not None:
            self._process.stdin.close()

    def _heard(self, line: bytes) -> None:
        told = json.loads(line)
        if "done" in told:
            self._tell(told["done"], told["total"])
        elif "problem" in told:
            self._came_to.problems.append(told["problem"])
        else:
            self._is_over = True
            for name, value in told.items():
                setattr(self._came_to, name, value)
            self._came_to.stopped = bool(told.get("stopped"))
