"""The table for a spreadsheet: numbers stay numbers, text never becomes a formula."""

from __future__ import annotations

import csv
import io

import pytest

from jamsostek_tui.export.csv_export import COLUMNS, csv_table
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


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_stays_in_its_cell_and_is_no_formula(text: str) -> None:
    rows = read(*everything(text), notes={Ref("person", 1): text})
    assert len(rows) == 8
    shown = visible(text)
    guarded = "'" + shown if shown[:1] in {"=", "+", "-", "@"} and shown else shown
    assert rows[0]["text"] == rows[0]["region"] == rows[3]["note"] == guarded
    assert not any(cell.startswith(("=", "+", "-", "@", "\t")) for row in rows for cell in row.values())
