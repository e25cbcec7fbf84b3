"""The browser as it is, with a watch in its event loop: `python -m tests.trials.watched DATABASE REPORT`.

Whenever the loop was held for longer than a fifth of a second, a line goes to REPORT: seconds of the clock, of the CPU.
"""

from __future__ import annotations

import asyncio
import sys
import time
from pathlib import Path

from jamsostek_tui.app import app as module
from jamsostek_tui.app.app import BrowserApp, keep_log

HELD = 0.2
_BEAT = 0.02


class WatchedApp(BrowserApp):
    """The browser, watched."""

    CSS_PATH = str(Path(module.__file__).with_name("app.tcss"))
    report = Path()

    async def _beat(self) -> None:
        with self.report.open("a", encoding="utf-8", buffering=1) as report:
            while True:
                clock, cpu = time.perf_counter(), time.thread_time()
                await asyncio.sleep(_BEAT)
                held = time.perf_counter() - clock - _BEAT
                if held > HELD:
                    report.write(f"{held:.3f} {time.thread_time() - cpu:.3f}\n")

    def on_mount(self) -> None:
        """Begin to watch once the app is there."""
        super().on_mount()
        self._watching = asyncio.create_task(self._beat())


if __name__ == "__main__":
    keep_log()
    app = WatchedApp(Path(sys.argv[1]))
    app.report = Path(sys.argv[2])
    app.run()
    sys.exit(app.return_code or 0)
