"""Several programs on one database, and programs that are killed: nothing is lost, doubled or half there."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from jamsostek_tui.store.reader import Reader
from tests.store.content import content
from tests.store.small_pages import small, write

_WRITING = """
from pathlib import Path
from tests.store.small_pages import small, write
for number in range({first}, {last}):
    write(Path({path!r}), small("Made Wirta", "Bupati", "52.02", number), small("Ni Luh", "Camat", "35.78", number % 3))
    print(number, flush=True)
"""
ROOT = Path(__file__).parents[2]


def writing(path: Path, first: int, last: int) -> subprocess.Popen[str]:
    code = _WRITING.format(path=str(path), first=first, last=last)
    return subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE, text=True)


def plainly(path: Path, last: int) -> list[str]:
    write(path, *(small("Made Wirta", "Bupati", "52.02", number) for number in range(last)))
    write(path, *(small("Ni Luh", "Camat", "35.78", number) for number in range(min(last, 3))))
    return content(path)


def test_two_loads_and_a_reader_at_once(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    write(path, small("Made Wirta", "Bupati", "52.02", 0))
    reader = Reader(path)
    loads = [writing(path, 0, 8), writing(path, 4, 12)]
    while any(load.poll() is None for load in loads):
        counts = reader.counts()
        assert counts["statistic"] == counts["article"]
    assert [load.wait() for load in loads] == [0, 0]
    reader.close()
    assert content(path) == plainly(tmp_path / "b.db", 12)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="nothing can be killed so here")
@pytest.mark.parametrize("lines", [1, 4])
def test_a_killed_load_leaves_whole_pages_and_can_be_ended(tmp_path: Path, lines: int) -> None:
    path = tmp_path / "a.db"
    load = writing(path, 0, 200)
    assert load.stdout is not None
    for _ in range(lines):
        load.stdout.readline()
    load.kill()
    load.wait()
    load.stdout.close()
    reader = Reader(path)
    assert reader.counts()["article"] >= lines
    reader.close()
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    last = connection.execute("SELECT count(*) FROM article WHERE source LIKE 'Made%'").fetchone()[0]
    connection.close()
    assert plainly(path, last) == plainly(tmp_path / "b.db", last)
