"""Tables of commands as a spreadsheet set to Indonesian opens them, and dossiers that say which region they are of."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from jamsostek_tui.cli import main
from tests.export.contested import load_contested


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return load_contested(tmp_path)


@pytest.mark.parametrize(
    "words",
    [
        "export --format csv",
        "export --format observations-csv",
        "compare --format csv",
        "compare series --format csv",
        "compare matrix --format csv",
    ],
)
def test_every_table_is_written_so_where_it_is_asked_for(
    database: Path, capsys: pytest.CaptureFixture[str], words: str
) -> None:
    capsys.readouterr()
    assert main([*words.split(), "--db", str(database)]) == 0
    plain = list(csv.reader(io.StringIO(capsys.readouterr().out, newline="")))
    assert main([*words.split(), "--for-spreadsheet", "--db", str(database)]) == 0
    out = capsys.readouterr().out
    told = list(csv.reader(io.StringIO(out.removeprefix("\ufeff"), newline=""), delimiter=";"))
    assert out.startswith("\ufeff") and len(plain) > 1
    assert [[cell.replace(",", ".") for cell in row] for row in told] == [
        [cell.replace(",", ".") for cell in row] for row in plain
    ]


def test_what_is_no_table_is_refused_in_one_sentence(database: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    for words in ("export", "export --format jsonl", "compare", "compare matrix --format markdown"):
        assert main([*words.split(), "--for-spreadsheet", "--db", str(database)]) == 2
        told = capsys.readouterr()
        assert told.out == "" and told.err.count("\n") == 1 and "csv" in told.err


def test_a_file_is_told_with_what_it_was_written_as(
    database: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    for name, told in (("obs.observations.csv", "observations-csv"), ("a.csv", "csv"), ("a.jsonl", "jsonl")):
        capsys.readouterr()
        assert main(["export", "-o", str(tmp_path / name), "--db", str(database)]) == 0
        said = capsys.readouterr()
        assert said.out == "" and f"Written as {told}: {tmp_path / name}\n" in said.err
        assert ("kind link" in said.err) is (told == "jsonl")


def test_a_dossier_of_a_region_is_called_so_and_its_title_is_not_told_as_written_by_hand(
    database: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    dossier = tmp_path / "tuban.md"
    assert main(["export", "--region", "Tuban", "-o", str(dossier), "--db", str(database)]) == 0
    assert "\n# Jamsostek · Tuban\n" in dossier.read_text("utf-8")
    capsys.readouterr()
    assert main(["verify", str(dossier), "--sources", str(tmp_path), "--db", str(database)]) == 0
    assert "by hand" not in "".join(capsys.readouterr())
    dossier.write_text(dossier.read_text("utf-8").replace("# Jamsostek · Tuban", "# Nelayan · Tuban"), "utf-8")
    main(["verify", str(dossier), "--sources", str(tmp_path), "--db", str(database)])
    assert "by hand" in "".join(capsys.readouterr())
