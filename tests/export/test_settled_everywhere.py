"""What people said of numbers is in every export: how any group was settled, whatever its class, and their notes."""

from __future__ import annotations

import csv
import io
import json
import re
from contextlib import closing
from pathlib import Path

import pytest

from jamsostek_tui.check.compared.groups import groups
from jamsostek_tui.cli import main
from jamsostek_tui.deciding.decider import Decider
from jamsostek_tui.deciding.group_settling import settle
from jamsostek_tui.decisions.journal.decision import Ruling
from jamsostek_tui.loader import load
from jamsostek_tui.model import Ref
from jamsostek_tui.store.reader import Reader
from tests.export.contested import PAGE

TOLD = (
    ("A", "Tuban", "nelayan", "2.450", 2024),
    ("B", "Tuban", "nelayan", "2.610", 2025),
    ("C", "Lamongan", "perajin", "1.377", 2024),
    ("D", "Lamongan", "perajin", "1,4 ribu", 2024),
    ("E", "Gresik", "pedagang", "940", 2024),
    ("F", "Gresik", "pedagang", "940", 2024),
    ("G", "Bojonegoro", "petani", "3.120", 2024),
    ("H", "Bojonegoro", "petani", "5.480", 2024),
)
SETTLED = {"A": "different things – beda data", "B": "", "C": "preferred: 1.377 perajin – beda data",
           "D": "preferred: 1.377 perajin – beda data", "E": "still open – beda data", "F": "still open – beda data",
           "G": "a range, 3.120 to 5.480 – beda data", "H": "a range, 3.120 to 5.480 – beda data"}  # fmt: skip
"""What has to be told at the number of each paper: of a group over years, each year is settled by itself."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Four groups, one of each class that numbers are joined by, each settled; two numbers and a region noted."""
    folder = tmp_path_factory.mktemp("settled")
    for place, (paper, region, what, count, year) in enumerate(TOLD):
        told = {"title": "Terlindungi" * (place + 1), "paper": paper, "region": region, "what": what, "year": year}
        (folder / f"{paper}.txt").write_text(PAGE.format(**told, day=place + 3, count=count), "utf-8")
    database = folder / "facts.db"
    load([str(folder / f"{paper}.txt") for paper, *_ in TOLD], database)
    reader, decider = Reader(database), Decider(database)
    found = list(groups(reader.comparable().members))
    reader.close()
    assert {group.agreement for group in found} == {"later", "rounding", "same", "conflict"}
    ids = {one.publisher: one.fact.id for group in found for one in group.members}
    refs = {paper: Ref("statistic", ids[f"Kabar {paper}"]) for paper, *_ in TOLD}
    settle(decider, refs["A"], "different", note="beda data")
    settle(decider, refs["C"], "prefer", note="beda data")
    settle(decider, refs["E"], "open", note="beda data")
    settle(decider, refs["G"], "range", note="beda data")
    decider.note([refs["A"], refs["H"], Ref("region", "35.23")], "=sudah *ditanyakan*")
    return folder


def export(folder: Path, capsys: pytest.CaptureFixture[str], *words: str) -> str:
    capsys.readouterr()
    assert main(["export", *words, "--db", str(folder / "facts.db")]) == 0
    return capsys.readouterr().out


@pytest.mark.parametrize("words", [(), ("--obsidian",), ("--with", "groups"), ("--by", "region"), ("--pandoc",)])
def test_footnotes_say_it_where_the_number_stands(
    folder: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...]
) -> None:
    path = folder / "d.md"
    export(folder, capsys, "--kind", "statistic", *words, "--force", "-o", str(path))
    text = path.read_text("utf-8")
    notes = {line.split("Kabar ")[1][0]: line for line in text.splitlines() if line.startswith("[^")}
    for paper, told in SETTLED.items():
        assert (f" Decision: {told}." in notes[paper]) if told else ("Settled" not in notes[paper]), paper
    noted = {paper for paper, line in notes.items() if r"Note: “\=sudah \*ditanyakan\*”." in line}
    assert noted == {"A", "H"} and "In conflict" in notes["H"] and "In conflict" not in notes["C"]
    assert main(["verify", str(path), "--sources", str(folder)]) == 0
    altered = text.replace("Decision: still open", "Decision: different things", 1)
    path.write_text(altered, "utf-8")
    assert main(["verify", str(path), "--sources", str(folder)]) == 1


@pytest.mark.parametrize("form", ["csv", "observations-csv", "observations-jsonl"])
def test_tables_say_it_in_columns(folder: Path, capsys: pytest.CaptureFixture[str], form: str) -> None:
    text = export(folder, capsys, "--kind", "statistic", "--format", form)
    rows = [json.loads(line) for line in text.splitlines()] if "json" in form else csv.DictReader(io.StringIO(text))
    told = {row["publisher"][-1]: row for row in rows}
    settled = ["different", "", "prefer", "prefer", "open", "open", "range", "range"]
    assert [row["settled"] or "" for _, row in sorted(told.items())] == settled
    assert told["D"]["settled_preferred"] == "1.377 perajin" and told["D"]["settled_note"] == "beda data"
    assert {paper for paper, row in told.items() if (row["note"] or "").lstrip("'") == "=sudah *ditanyakan*"} == {*"AH"}


def test_json_lines_say_it_in_lines_behind_the_facts(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = [json.loads(line) for line in export(folder, capsys, "--format", "jsonl").splitlines()]
    facts = [one for one in lines if one["kind"] not in ("settlement", "note")]
    assert lines[: len(facts)] == facts
    papers = {one["id"]: one["publisher"][-1] for one in facts if one["kind"] == "article"}
    at = {one["id"]: papers[one["article"]] for one in facts if one["kind"] == "statistic"}
    settled = {"".join(at[id] for id in one["statistics"]): one for one in lines if one["kind"] == "settlement"}
    verdicts = {papers: one["verdict"] for papers, one in settled.items()}
    assert verdicts == {"A": "different", "CD": "prefer", "EF": "open", "GH": "range"}
    assert (settled["GH"]["low"], settled["GH"]["high"]) == (3120, 5480) and settled["CD"]["low"] is None
    assert settled["CD"]["preferred"] == "1.377 perajin" and all(one["note"] == "beda data" for one in settled.values())
    noted = {tuple(one["fact"]): one["note"] for one in lines if one["kind"] == "note"}
    assert {*noted.values()} == {"=sudah *ditanyakan*"} and ("region", "35.23") in noted and len(noted) == 3


def test_only_what_is_exported_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = [json.loads(line) for line in export(folder, capsys, "--article", "3", "--format", "jsonl").splitlines()]
    (settled,) = [one for one in lines if one["kind"] == "settlement"]
    assert settled["verdict"] == "prefer" and len(settled["statistics"]) == 2
    assert not any(one["kind"] == "note" for one in lines)


MONTHS = (("Melati", "4.320", "Februari"), ("Cempaka", "4.230", "Februari"), ("Dahlia", "4.910", "Juni"),
          ("Kenanga", "4.320", "Februari"))  # fmt: skip


@pytest.mark.parametrize("verdict", ["prefer", "different"])
def test_a_later_update_is_not_what_was_settled(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], verdict: Ruling
) -> None:
    for paper, count, month in MONTHS:
        body = f"Tuban - Sebanyak {count} nelayan di Tuban terlindungi Jamsostek hingga {month} 2025, {paper}."
        (tmp_path / f"{paper}.txt").write_text(f"Kabar {paper}\n\nKoran {paper}\n\n3 Juli 2025\n\n{body}\n", "utf-8")
    database = tmp_path / "facts.db"
    load([str(tmp_path / f"{paper}.txt") for paper, *_ in MONTHS], database)
    reader = Reader(database)
    (group,) = groups(reader.comparable().members)
    reader.close()
    assert group.of("conflict") and group.of("later")
    preferred = next(one.fact.id for one in group.members if one.fact.text.startswith("4.320"))
    settle(Decider(database), Ref("statistic", preferred), verdict)
    rows = list(csv.DictReader(io.StringIO(export(tmp_path, capsys, "--kind", "statistic", "--format", "csv"))))
    assert [(row["text"][:5], row["settled"]) for row in rows] == [
        (count, "" if month == "Juni" else verdict) for _, count, month in MONTHS
    ]
    assert {row["settled_preferred"] for row in rows if row["text"].startswith("4.910")} == {""}


def test_a_corrected_value_is_marked_in_its_row_and_every_number_is_written_as_papers_do(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    database = tmp_path / "facts.db"
    load([str(folder / f"{paper}.txt") for paper in "GH"], database)
    with closing(Reader(database)) as reader:
        first, second = (Ref("statistic", one) for one in reader.ids("statistic", order="value"))
    Decider(database).edit([second], {"value": "3.125"})
    settle(Decider(database), first, "range")
    assert main(["export", "--kind", "number", "--db", str(database)]) == 0
    told = capsys.readouterr().out
    rows = [line for line in told.splitlines() if line.startswith("|")]
    (marked,) = [line for line in rows if "by hand" in line]
    assert "3.120 petani" in marked and "**by hand: 3.125 petani**" in marked
    assert "It counts as 3.125 petani." in told and "a range, 3.125 to 5.480" in told
    assert not re.search(r"\d,\d{3}\b", told)
    Decider(database).edit([first], {"period": "2024-05"})
    assert main(["export", "--kind", "number", "--db", str(database)]) == 0
    assert capsys.readouterr().out.count("**by hand") == 1, "only where the value is another than printed"
