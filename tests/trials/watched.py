"""The browser as it is, with a watch in its event loop: `python -m tests.trials.watched DATABASE REPORT`.

Whenever the loop was held for longer than a fifth of a second, a line goes to REPORT: seconds of the clock, of the CPU,
and the innermost function of ours that was at work then.
"""

from __future__ import annotations

import asyncio
import sys
import threading
import time
import traceback
from pathlib import Path

from jamsostek_tui.app import app as module
from jamsostek_tui.app.app import BrowserApp
from jamsostek_tui.app.log_file import keep_log

HELD = 0.2
_BEAT = 0.02


class WatchedApp(BrowserApp):
    """The browser, watched."""

    CSS_PATH = str(Path(module.__file__).with_name("app.tcss"))
    report = Path()
    _beaten = 0.0
    _at_work = "-"

    async def _beat(self) -> None:
        with self.report.open("a", encoding="utf-8", buffering=1) as report:
            while True:
                clock, cpu = self._beaten, time.thread_time()
                await asyncio.sleep(_BEAT)
                self._beaten = time.perf_counter()
                if (held := self._beaten - clock - _BEAT) > HELD:
                    report.write(f"{held:.3f} {time.thread_time() - cpu:.3f} {self._at_work}\n")

    def _look(self, thread: int) -> None:
        """Keep what the event loop is doing while it is late."""
        while True:
            time.sleep(HELD / 2)
            if time.perf_counter() - self._beaten > HELD / 2:
                frames = traceback.extract_stack(sys._current_frames()[thread])
                self._at_work = " < ".join(f"{Path(one.filename).stem}.{one.name}" for one in frames[:-9:-1])

    def on_mount(self) -> None:
        """Begin to watch once the app is there."""
        super().on_mount()
        self._beaten = time.perf_counter()
        self._watching = asyncio.create_task(self._beat())
        threading.Thread(target=self._look, args=(threading.get_ident(),), daemon=True).start()


if __name__ == "__main__":
    keep_log()
    app = WatchedApp(Path(sys.argv[1]))
    app.report = Path(sys.argv[2])
    app.run()
    sys.exit(app.return_code or 0)
