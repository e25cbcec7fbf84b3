"""JSON lines can be cited without the database: what their facts refer to stands behind them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from jamsostek_tui.cli import main
from jamsostek_tui.loader import load
from tests.pages import FISHERS, WORKERS


def test_articles_and_tellers_stand_behind_the_facts_that_name_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, page in (("a.txt", FISHERS), ("b.txt", WORKERS)):
        (tmp_path / name).write_text(page, "utf-8")
    database = tmp_path / "facts.db"
    load([str(tmp_path)], database)
    assert main(["--db", str(database), "export", "--kind", "number", "--format", "jsonl"]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    known = {(one["kind"], one["id"]): one for one in lines}
    assert len(known) == len(lines)
    numbers = [one for one in lines if one["kind"] == "statistic"]
    assert numbers and {known["article", one["article"]]["sha256"] for one in numbers}
    told = [one["attributed_to"] for one in numbers if one["attributed_to"]]
    assert told
    for one in told:
        assert all(known[kind, one[kind]]["name"] for kind in ("person", "organisation") if one[kind] is not None)
