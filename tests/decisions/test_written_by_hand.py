"""A journal that somebody wrote by hand: what no field can hold is not carried out, and nothing breaks on it."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from jamsostek_tui.cli import main
from jamsostek_tui.decisions.journal.decision import Decision, Do, Value, to_line
from jamsostek_tui.decisions.journal.journal import journal_path
from jamsostek_tui.model import Kind, Ref
from jamsostek_tui.store.reader import Reader
from tests.decisions.pages import exported, loaded, states, write

MANY = "x" * 3_000


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return loaded(write(tmp_path / "pages", "praya.txt"), tmp_path / "facts.db")


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        ("region", {}),
        ("region", {"id": "desa-antah"}),
        ("region", {"id": None}),
        ("statistic", {"per": 1e300}),
        ("statistic", {"per": "jam"}),
        ("statistic", {"value": "banyak"}),
        ("statistic", {"value": None}),
        ("statistic", {"unit": MANY}),
        ("statistic", {"unit": 5.0}),
        ("statistic", {"region": "99.99"}),
        ("statistic", {"period": "kapan-kapan"}),
        ("statistic", {"shoe": "42"}),
        ("organisation", {"type": "kucing"}),
        ("organisation", {"region": 52.0}),
        ("person", {"name": 7.0}),
        ("article", {"published": "besok"}),
    ],
)
@pytest.mark.parametrize("do", ["edit", "add"])
def test_what_no_field_can_hold_changes_nothing(
    database: Path, do: Do, kind: Kind, fields: dict[str, Value], capsys: pytest.CaptureFixture[str]
) -> None:
    before = exported(database)
    with closing(Reader(database)) as reader:
        keys = reader.text_keys(Ref(kind, reader.ids(kind)[0]))
    line = Decision(id="forged", at="2025-01-01", do=do, by="siapa", facts=tuple(keys), fields=tuple(fields.items()))
    journal_path(database).write_text(to_line(line) + "\n")
    loaded(database.parent / "pages", database)
    if fields:
        assert (exported(database), states(database)) == (before, ["orphaned"])
    assert main(["decisions", "--db", str(database)]) == 0
    assert main(["export", "--db", str(database)]) == 0
    assert "Traceback" not in capsys.readouterr().err
