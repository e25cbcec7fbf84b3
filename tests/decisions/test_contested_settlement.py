"""Two people settle one group differently: every place that tells settlements says so, until one decides anew."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from jamsostek_tui.app.widgets.sides import Sides
from jamsostek_tui.cli import main
from jamsostek_tui.deciding.decider import Decider
from jamsostek_tui.decisions.fields.fields import FieldError
from jamsostek_tui.decisions.journal.decision import to_line
from jamsostek_tui.decisions.journal.journal import append_lines, journal_path, me, read
from tests.app.browsing import browsing, messages, press, screen_text
from tests.app.source_stage import until
from tests.export.contested import load_contested

BOTH = "a range, 2,450 to 3,910 ≠ siti-0000: preferred: 3.910 nelayan – kantor membetulkan"


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """The group of the fishers of Tuban: a range for oneself, one number preferred by somebody else."""
    (tmp_path / "mine").mkdir()
    (tmp_path / "theirs").mkdir()
    mine, theirs = load_contested(tmp_path / "mine"), load_contested(tmp_path / "theirs")
    assert main(["decisions", "settle", "statistic/2", "range", "--db", str(mine)]) == 0
    assert main(["decisions", "settle", "statistic/2", "prefer", "kantor", "membetulkan", "--db", str(theirs)]) == 0
    lines = [to_line(replace(one, by="siti-0000")) for one in read(journal_path(theirs)).decisions]
    append_lines(journal_path(mine), lambda _: lines)
    Decider(mine).catch_up()
    return mine


def printed(capsys: pytest.CaptureFixture[str], database: Path, *words: str) -> str:
    capsys.readouterr()
    assert main([*words, "--db", str(database)]) == 0
    return capsys.readouterr().out


def test_compare_and_exports_tell_both_and_that_none_holds(database: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = f"decided differently, none holds: {me()}: {BOTH}"
    assert told in printed(capsys, database, "compare")
    for form in ("jsonl", "csv"):
        assert told in printed(capsys, database, "compare", "--format", form)
        assert told in printed(capsys, database, "export", "--kind", "number", "--format", form)
    for form in ("observations-csv", "observations-jsonl"):
        assert told in printed(capsys, database, "export", "--format", form)
    dossier = printed(capsys, database, "export", "--kind", "number", "--with", "groups,series")
    assert "decided differently, none holds" in dossier and "kantor membetulkan" in dossier
    assert told in printed(capsys, database, "explain", "statistic/1")


def test_the_list_of_contradictions_says_how_to_settle_one(database: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert main(["decisions", "contradicted", "--db", str(database)]) == 0
    told = capsys.readouterr()
    assert told.out.count("\n") == 2 and "decisions take ID" in told.err


def test_json_lines_have_each_side_for_programs(database: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = printed(capsys, database, "export", "--kind", "number", "--format", "jsonl").splitlines()
    (settled,) = (one for one in map(json.loads, lines) if one["kind"] == "settlement")
    assert (settled["verdict"], settled["low"], settled["by"]) == ("contested", None, None)
    assert len(settled["statistics"]) == 2
    told = {side["by"]: (side["verdict"], side["high"], side["preferred"]) for side in settled["sides"]}
    assert told == {me(): ("range", 3910, None), "siti-0000": ("prefer", None, "3.910 nelayan")}


def test_what_is_decided_anew_holds_everywhere(database: Path, capsys: pytest.CaptureFixture[str]) -> None:
    preferred = next(one.id for one in Decider(database).history().lines if one.ruling == "prefer")
    assert main(["decisions", "take", preferred, "--db", str(database)]) == 0
    assert "Decision: 2024: preferred: 3.910 nelayan" in (shown := printed(capsys, database, "compare"))
    assert "none holds" not in shown
    assert main(["decisions", "undo", "--db", str(database)]) == 0
    assert "none holds" in printed(capsys, database, "compare")


def test_a_note_decides_nothing_between_two(database: Path) -> None:
    decider = Decider(database)
    (group,) = decider.settlements()
    with pytest.raises(FieldError, match="contested"):
        decider.note_group(group, "mengapa?")
    assert len(decider.lines().decisions) == 2


def test_where_none_of_the_numbers_is_loaded_nothing_is_told(database: Path, tmp_path: Path) -> None:
    other = tmp_path / "other" / "facts.db"
    other.parent.mkdir()
    journal_path(other).write_bytes(journal_path(database).read_bytes())
    assert main(["load", str(tmp_path / "mine" / "3.txt"), "--db", str(other)]) == 0
    assert Decider(other).settlements() == {}


@pytest.mark.parametrize("size", [(120, 40), (80, 24)])
async def test_the_browser_tells_both_and_how_to_decide(database: Path, size: tuple[int, int]) -> None:
    async with browsing(database, size=size) as pilot:
        await press(pilot, "c", *"/nelayan", "enter")
        shown = " ".join(screen_text(pilot).split())
        assert "✎ ≠ 2024: decided differently" in shown and "2 of 2 conflicts open" in shown
        await press(pilot, "tab")
        sides = pilot.app.screen.query_one(Sides)
        told = " ".join(sides.text.split())
        assert BOTH in told and "r, p, d or o decides again" in told
        await press(pilot, "n")
        await until(pilot, lambda: any("decide again" in message for message in messages(pilot.app)))
        await press(pilot, "d")
        await until(pilot, lambda: "1 of 2 conflicts open" in screen_text(pilot))
        assert "none holds" not in sides.text and "different things" in sides.text
