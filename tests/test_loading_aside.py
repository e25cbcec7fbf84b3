"""A load in a process of its own: asked and told in lines of JSON, ended by whoever no longer waits."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

from jamsostek_tui.loading_aside import command, environment
from tests.pages import articles, clippings


def begun(paths: list[Path | str], database: Path) -> subprocess.Popen[bytes]:
    process = subprocess.Popen(command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment())
    asked = {"paths": [str(path) for path in paths], "database": str(database), "language": "id"}
    assert process.stdin is not None
    process.stdin.write(f"{json.dumps(asked)}\n".encode())
    process.stdin.flush()
    return process


def told(process: subprocess.Popen[bytes]) -> list[dict[str, Any]]:
    assert process.stdout is not None
    return [json.loads(line) for line in process.stdout]


def test_each_page_and_each_fault_is_told_and_the_sum_last(tmp_path: Path) -> None:
    process = begun([clippings(tmp_path / "pages", 3), tmp_path / "none.txt"], tmp_path / "facts.db")
    *before, last = told(process)
    assert [one["done"] for one in before if "done" in one] == [1, 2, 3, 4]
    (problem,) = [one["problem"] for one in before if "problem" in one]
    assert "none.txt" in problem and "tidak ada" in problem
    assert last == {"loaded": 3, "unchanged": 0, "updated": 0, "failed": 1}
    assert process.wait() == 0 and articles(tmp_path / "facts.db") == 3


def test_who_no_longer_waits_ends_it_and_what_was_told_is_kept(tmp_path: Path) -> None:
    process = begun([clippings(tmp_path / "pages", 150)], tmp_path / "facts.db")
    assert process.stdin is not None and process.stdout is not None
    first = json.loads(process.stdout.readline())
    process.stdin.close()
    rest = told(process)
    done = [one["done"] for one in (first, *rest) if "done" in one]
    assert process.wait() == 0
    assert articles(tmp_path / "facts.db") >= done[-1], "what is told is committed already"
    assert rest[-1] == {"stopped": True} or articles(tmp_path / "facts.db") == 150


def test_a_database_that_cannot_be_is_told_in_a_sentence(tmp_path: Path) -> None:
    database = tmp_path / "facts.db"
    database.write_text("this is no database, but some text that somebody has written")
    (only,) = told(begun([clippings(tmp_path / "pages", 1)], database))
    assert str(database) in only["fault"]
