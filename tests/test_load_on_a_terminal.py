"""A load on a terminal: its bar says how fast and how long yet; Ctrl+C ends it with what was stored."""

from __future__ import annotations

import os
import signal
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pexpect
import pytest

from tests import corpus

PAGES = 3_000  # so many that the test is in time to stop it


def _heed_interrupts() -> None:
    """Undo what a shell does to whatever it runs in the background: have it ignore Ctrl+C."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.mark.skipif(sys.platform == "win32", reason="no terminals of this sort there")
def test_the_bar_tells_rate_and_time_left_and_ctrl_c_keeps_what_was_stored(tmp_path: Path) -> None:
    corpus.write(tmp_path / "in", PAGES)
    database = tmp_path / "facts.db"
    env = {**os.environ, "TERM": "xterm-256color", "PYTHONDONTWRITEBYTECODE": "1"}
    words = ["-m", "jamsostek_tui", "load", str(tmp_path / "in"), "--db", str(database)]
    child = pexpect.spawn(
        sys.executable, words, env=env, dimensions=(24, 120), timeout=120, encoding="utf-8", preexec_fn=_heed_interrupts
    )
    child.expect(r"[1-9][\d,]* pages/s.{0,40}?\d:\d\d:\d\d")
    child.sendintr()
    child.expect("jamsostek-tui: Stopped; what was finished before is kept.")
    said = child.read()
    child.close()
    assert child.exitstatus == 130
    assert "Traceback" not in said
    with closing(sqlite3.connect(database)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        (stored,) = connection.execute("SELECT count(*) FROM article").fetchone()
    assert 0 < stored < PAGES
    assert not list(tmp_path.glob("facts.db-*"))
