"""Numbers as observations: variable, place, date, value, unit, and the quotation with its offsets."""

from __future__ import annotations

import csv
import io
import json

import pytest

from jamsostek_tui.export.observations import COLUMNS, observation_lines, observation_table, variable, when
from jamsostek_tui.model import Statistic
from tests.export.evidence import HASH, everything, number, quotation
from tests.hostile import HOSTILE


def test_a_number_is_an_observation_with_its_proof() -> None:
    (line,) = observation_lines([number("4.218 perajin", approx="over", versus="2023"), quotation("Tenang")])
    one = json.loads(line)
    assert tuple(one) == COLUMNS
    assert (one["variableMeasured"], one["observationAbout"]) == ("level/perajin_batik", "kemendagri/34.02")
    assert (one["observationDate"], one["observationPeriod"]) == ("2024", "P1Y")
    assert (one["value"], one["unit"], one["measurementMethod"]) == (4218.0, "perajin", "over; versus 2023")
    assert (one["quotation"], one["start"], one["end"], one["sha256"]) == ("4.218 perajin", 18, 31, HASH)
    assert one["sentence"].startswith("Sebanyak 4.218 perajin") and one["provenance"] == "kliping/bantul.txt"


def test_the_table_has_the_same_cells() -> None:
    (row,) = csv.DictReader(io.StringIO("".join(observation_table([number("4.218 perajin")])), newline=""))
    assert (row["value"], row["value_max"], row["start"], row["place"]) == ("4218", "", "18", "Bantul")


@pytest.mark.parametrize(
    ("period", "date", "length"),
    [
        (None, None, None),
        ("2024", "2024", "P1Y"),
        ("2024-08", "2024-08", "P1M"),
        ("2024-08-31", "2024-08-31", "P1D"),
        ("2024-Q3", "2024-07", "P3M"),
        ("2024-H2", "2024-07", "P6M"),
    ],
)
def test_a_period_is_its_beginning_and_its_length(period: str | None, date: str | None, length: str | None) -> None:
    assert when(period) == (date, length)


def test_what_is_measured_tells_kind_direction_and_rate() -> None:
    fact = number("5 orang", subject="Tingkat Pengangguran Terbuka", measure="change", direction="up", per="month").fact
    assert isinstance(fact, Statistic)
    assert variable(fact) == "change/tingkat_pengangguran_terbuka/up/per_month"


def test_what_was_rejected_is_left_out() -> None:
    assert list(observation_lines([number("5 orang", status="rejected"), number("6 orang", status="edited")])) != []
    assert "".join(observation_lines([number("5 orang", status="rejected")])) == ""


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_is_one_row_and_no_formula(text: str) -> None:
    rows = list(csv.DictReader(io.StringIO("".join(observation_table(everything(text))), newline="")))
    assert len(rows) == 1
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in rows[0].values())
    (line,) = observation_lines(everything(text))
    assert json.loads(line) and line.count("\n") == 1
