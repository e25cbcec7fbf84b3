"""The table for a spreadsheet: numbers stay numbers, text never becomes a formula."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest

from jamsostek_tui.export.csv_export import COLUMNS, csv_table
from jamsostek_tui.export.csv_line import FOR_SPREADSHEET
from jamsostek_tui.export.escape import visible
from jamsostek_tui.model import Ref
from jamsostek_tui.store.rows import Evidence
from tests.export.evidence import HASH, everything, number, quotation
from tests.hostile import HOSTILE


def read(*evidence: Evidence, notes: dict[Ref, str] | None = None) -> list[dict[str, str]]:
    text = "".join(csv_table(evidence, notes))
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_a_number_is_a_number_and_unknown_values_are_empty() -> None:
    (row,) = read(number("4.218 perajin", value=-4218.0, value_max=5.5))
    assert (row["kind"], row["id"], row["text"]) == ("statistic", "7", "4.218 perajin")
    assert (row["value"], row["value_max"], row["approx"], row["speaker"]) == ("-4218", "5.5", "", "")


def test_each_row_says_where_it_comes_from() -> None:
    (row,) = read(quotation("Kami ingin tenang"), notes={Ref("statement", 3): "penting"})
    assert (row["speaker"], row["office"], row["form"]) == ("Sri Wahyuni", "Kepala Dinas", "direct")
    assert (row["paragraph"], row["start"], row["sha256"], row["note"]) == ("2", "1", HASH, "penting")


def test_the_head_is_there_without_facts() -> None:
    assert "".join(csv_table([])) == ",".join(COLUMNS) + "\r\n"


def test_for_a_spreadsheet_set_to_indonesian_cells_and_decimals_are_its_own() -> None:
    evidence = [number("36,8 persen; lebih", value=36.8, value_max=1.5), quotation("=SUM(A1)")]
    text = "".join(csv_table(evidence, style=FOR_SPREADSHEET))
    assert text.startswith("\ufeffkind;id;text;value;") and text.count("\ufeff") == 1
    told, said = csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=";")
    assert (told["text"], told["value"], told["value_max"]) == ("36,8 persen; lebih", "36,8", "1,5")
    assert "." not in told["confidence"] and said["text"] == "'=SUM(A1)"
    plain = list(csv.DictReader(io.StringIO("".join(csv_table(evidence)), newline="")))
    assert [row["value"] for row in plain] == ["36.8", ""]


def test_a_column_of_days_holds_days_alone() -> None:
    moments = ("2025-02-21T09:14:00+08:00", "2025-02-21T09:14", "2025-02-21", "2025-02", None)
    told = [number("4.218 perajin") for _ in moments]
    dated = [
        replace(one, article=replace(one.article, published=moment)) for one, moment in zip(told, moments, strict=True)
    ]
    assert [row["published"] for row in read(*dated)] == ["2025-02-21", "2025-02-21", "2025-02-21", "2025-02", ""]
    assert [row["published_time"] for row in read(*dated)] == ["09:14:00+08:00", "09:14", "", "", ""]


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_stays_in_its_cell_and_is_no_formula(text: str) -> None:
    rows = read(*everything(text), notes={Ref("person", 1): text})
    assert len(rows) == 8
    shown = visible(text)
    guarded = "'" + shown if shown[:1] in {"=", "+", "-", "@"} and shown else shown
    assert rows[0]["text"] == rows[0]["region"] == rows[3]["note"] == guarded
    assert not any(cell.startswith(("=", "+", "-", "@", "\t")) for row in rows for cell in row.values())
