"""What stands beside the numbers of a dossier: conflicts and what was settled of them, sections on demand."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from jamsostek_tui.check.compared.groups import groups
from jamsostek_tui.cli import main
from jamsostek_tui.deciding.decider import Decider
from jamsostek_tui.export.compared.beside import SECTIONS
from jamsostek_tui.export.standing_cells import STANDING_COLUMNS
from jamsostek_tui.model import Ref
from jamsostek_tui.store.reader import Reader
from tests.export.contested import load_contested
from tests.hostile import HOSTILE


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    load_contested(tmp_path)
    return tmp_path


def settle(folder: Path, note: str) -> None:
    """Prefer 2.450 of the fishers of Tuban in 2024."""
    reader = Reader(folder / "facts.db")
    held = [(group, one) for group in groups(reader.comparable().members) for one in group.members]
    reader.close()
    group, one = next((group, one) for group, one in held if one.fact.text.startswith("2.450"))
    Decider(folder / "facts.db").settle(group.key_at(one), "prefer", prefer=Ref("statistic", one.fact.id), note=note)


def run(folder: Path, capsys: pytest.CaptureFixture[str], *words: str) -> str:
    capsys.readouterr()
    assert main([*words, "--db", str(folder / "facts.db")]) == 0
    return capsys.readouterr().out


def notes(text: str) -> dict[str, str]:
    """Return the footnotes by the paper they cite."""
    return {line.split("Kabar ")[1][0]: line for line in text.splitlines() if line.startswith("[^")}


def intact(folder: Path, text: str) -> bool:
    (folder / "d.md").write_text(text, "utf-8")
    return main(["verify", str(folder / "d.md"), "--sources", str(folder)]) == 0


def test_a_footnote_names_the_other_figure_its_paper_and_day(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = notes(run(folder, capsys, "export", "--kind", "statistic"))
    assert "In conflict: 3.910 nelayan (Kabar B, 4 Mar 2024)" in told["A"]
    assert "In conflict: 2.450 nelayan (Kabar A, 3 Mar 2024)" in told["B"]
    assert "In conflict" not in told["C"] + told["D"]


def test_a_sign_stands_before_a_number_in_conflict_until_somebody_settles_it(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def signed() -> list[str]:
        text = run(folder, capsys, "export", "--kind", "statistic")
        assert intact(folder, text)
        return [line.split(" | ")[0].strip("| ") for line in text.splitlines() if line.startswith("| ≠ ")]

    assert signed() == ["≠ 2.450 nelayan", "≠ 3.910 nelayan", "≠ 812 perajin", "≠ 1.377 perajin"]
    text = run(folder, capsys, "export", "--kind", "statistic")
    assert not intact(folder, text.replace("| ≠ 2.450", "| 2.450"))
    assert not intact(folder, text.replace("| ≠ 2.450", "| ≠ 2.540"))
    settle(folder, "")
    assert signed() == ["≠ 812 perajin", "≠ 1.377 perajin"]


def test_it_names_papers_that_are_not_exported(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = notes(run(folder, capsys, "export", "--article", "1", "--kind", "statistic"))
    assert "In conflict: 3.910 nelayan (Kabar B" in told["A"]


def test_sections_cite_no_other_region_and_tell_what_they_cite_besides(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert (
        main(
            [
                "export",
                "--article",
                "1",
                "--kind",
                "number",
                "--with",
                "groups,matrix",
                "--db",
                str(folder / "facts.db"),
            ]
        )
        == 0
    )
    out, told = capsys.readouterr()
    assert "Kabar B" in notes(out)["B"] and not {"D", "E", "F"} & {*notes(out)}
    assert f"The added sections also cite {len(notes(out)) - 1} numbers you did not choose" in told
    run(folder, capsys, "export", "--kind", "number", "--with", "matrix")
    assert "did not choose" not in capsys.readouterr().err


def test_what_was_settled_is_told_with_its_note_and_verifies(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    settle(folder, "dinas *membetulkan* [1]")
    text = run(folder, capsys, "export", "--kind", "statistic")
    for paper in "AB":
        assert r"Decision: preferred: 2.450 nelayan – dinas \*membetulkan\* \[1\]" in notes(text)[paper]
    assert "Settled" not in notes(text)["C"]
    assert intact(folder, text)


def test_the_csv_of_pairs_says_what_was_settled(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    settle(folder, "=cek")
    rows = list(csv.DictReader(io.StringIO(run(folder, capsys, "compare", "--format", "csv"))))
    told = {(row["first_publisher"][-1], row["second_publisher"][-1]): row["settled"] for row in rows}
    assert told["A", "B"] == "preferred: 2.450 nelayan – =cek"
    assert told["E", "F"] == ""


@pytest.mark.parametrize("form", ["csv", "observations-csv", "observations-jsonl"])
def test_tables_say_what_contradicts_a_number_and_what_was_settled(
    folder: Path, capsys: pytest.CaptureFixture[str], form: str
) -> None:
    settle(folder, "=cek")
    text = run(folder, capsys, "export", "--kind", "statistic", "--format", form)
    rows = [json.loads(line) for line in text.splitlines()] if "json" in form else csv.DictReader(io.StringIO(text))
    told = {row["publisher"][-1]: {name: row[name] or "" for name in STANDING_COLUMNS} for row in rows}
    assert [told[paper]["agreement"] for paper in "ABCD"] == ["conflict", "conflict", "later", ""]
    assert told["A"]["in_conflict_with"] == "3.910 nelayan (Kabar B, 4 Mar 2024)"
    for paper in "AB":
        assert told[paper]["settled"] == "prefer" and told[paper]["settled_preferred"] == "2.450 nelayan"
        assert told[paper]["settled_note"].lstrip("'") == "=cek" and told[paper]["settled_low"] == ""
    assert not any(told[paper]["settled"] for paper in "CDEF")


def test_the_facts_of_the_contract_have_no_further_keys(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = run(folder, capsys, "export", "--kind", "statistic", "--format", "jsonl")
    assert not any(set(json.loads(line)) & {*STANDING_COLUMNS} for line in text.splitlines())


def test_sections_are_there_on_demand_only(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plain = run(folder, capsys, "export")
    heads = ("## Numbers side by side", "## Over time", "## Regions × measures")
    assert not any(head in plain for head in heads)
    text = run(folder, capsys, "export", "--with", "matrix,groups,series")
    places = [text.index(head) for head in (*heads, "## Sources")]
    assert places == sorted(places)
    assert intact(folder, text)


@pytest.mark.parametrize("section", SECTIONS)
def test_sections_are_of_what_is_exported(folder: Path, capsys: pytest.CaptureFixture[str], section: str) -> None:
    text = run(folder, capsys, "export", "--article", "1", "--with", section)
    behind = text.split("## ")[-2]
    assert "nelayan" in behind and "perajin" not in behind


def test_a_section_that_is_none_is_refused(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    database = str(folder / "facts.db")
    with pytest.raises(SystemExit):
        main(["export", "--with", "semua", "--db", database])
    assert "groups,series,matrix" in capsys.readouterr().err
    assert main(["export", "--with", "groups", "--format", "csv", "--db", database]) == 2


@pytest.mark.parametrize("profile", [(), ("--obsidian",), ("--pandoc",)])
def test_hostile_notes_of_a_settlement_break_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str], profile: tuple[str, ...]
) -> None:
    for name in ("heading", "footnote", "script", "pipes", "backticks", "c1"):
        settle(folder, HOSTILE[name])
        path = folder / f"{name}.md"
        words = ["export", "--with", "groups", *profile, "-o", str(path), "--db", str(folder / "facts.db")]
        assert main(words) == 0
        assert main(["verify", str(path), "--sources", str(folder)]) == 0, name
