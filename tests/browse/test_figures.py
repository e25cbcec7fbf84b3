"""Numbers stand so that one can compare them, in the reader's own manner of writing."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsostek_tui import wording
from jamsostek_tui.browse.figures import Figure, figure, written
from jamsostek_tui.model import Ref
from jamsostek_tui.store.rows import StatisticRow


def row(value: float, **more: Any) -> StatisticRow:
    return StatisticRow(ref=Ref("statistic", 1), label="", value=value, **more)


@pytest.mark.parametrize(
    ("language", "given_row", "shown"),
    [
        ("id", row(13600, unit="pekerja"), Figure("13.600", "", "pekerja")),
        ("en", row(13600, unit="pekerja"), Figure("13,600", "", "pekerja")),
        ("id", row(3.92, unit="persen poin", direction="up"), Figure("↑3", ",92", "pp")),
        ("en", row(42.5, unit="persen", approx="about"), Figure("±42", ".5", "%")),
        ("id", row(16800, unit="rupiah", approx="over"), Figure(">16.800", "", "Rp")),
        ("id", row(42e9, unit="rupiah"), Figure("42", "", "Rp miliar")),
        ("en", row(1.25e12, unit="rupiah"), Figure("1", ".25", "Rp tn")),
        ("en", row(4, value_max=7, unit="persen"), Figure("4–7", "", "%")),
        ("en", row(21, measure="rank"), Figure("#21", "", "")),
        ("en", row(-2, direction="down"), Figure("↓-2", "", "")),
    ],
)
def test_a_number_is_told_in_columns(language: str, given_row: StatisticRow, shown: Figure) -> None:
    wording.use(language)
    assert figure(given_row) == shown


@given(st.floats(min_value=0, max_value=1e15, allow_nan=False))
def test_no_digit_before_the_point_is_lost(value: float) -> None:
    whole, fraction = written(value)
    assert abs(float((whole + fraction).replace(",", "")) - value) <= 0.00006 + value * 1e-12
