"""Tables whose cells are parted by tabs or wide blanks: the marks of their cells, and the numbers read in them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsostek_tui.language.folding import fold
from jamsostek_tui.language.tabulated import with_cells
from tests.facts.counting import facts_of

HEAD = "Kepesertaan di Sulawesi Selatan Naik\n\nMAKASSAR - Data kepesertaan dirilis di Makassar, Senin (4/3/2024).\n\n"
FOOT = "\n\nKepala Cabang Makassar Hendra Wijaya mengatakan cakupan terus naik.\n"


@given(st.text(st.sampled_from("ab 12\t\n.|Rp")))
def test_only_blanks_become_the_marks_of_cells(text: str) -> None:
    folded = fold(text)
    marked = with_cells(text, folded)
    assert len(marked) == len(text)
    assert all(one == other or (one == " " and other == "|") for one, other in zip(folded, marked, strict=True))


@pytest.mark.parametrize(
    "text",
    [
        "Satu baris\tsaja\t12",
        "\tAlinea pertama yang menjorok.\n\tAlinea kedua.\n\tAlinea ketiga.",
        "Nomor    : 12\nLampiran : -\nPerihal  : Undangan",
        "Kata  yang  renggang\njuga  di  sini\ndan  di  sana",
        "Maros\t12\nGowa\t20",
    ],
)
def test_what_is_no_table_stays_as_it_is(text: str) -> None:
    assert with_cells(text, fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("table", "told"),
    [
        (
            "Jumlah per Februari 2024:\n\nKabupaten\tPeserta aktif\tKlaim JKM\nMaros\t12.410\t32\nGowa\t20.115\t41",
            [
                ("12.410", "Peserta aktif", "73.09", "2024-02"),
                ("32", "Klaim JKM", "73.09", "2024-02"),
                ("20.115", "Peserta aktif", "73.06", "2024-02"),
                ("41", "Klaim JKM", "73.06", "2024-02"),
            ],
        ),
        (
            "\tPeserta\tPenerima santunan\nMaros\t12.410\t32\nGowa\t20.115\t41",
            [
                ("12.410", "Peserta", "73.09", None),
                ("32", "Penerima santunan", "73.09", None),
                ("20.115", "Peserta", "73.06", None),
                ("41", "Penerima santunan", "73.06", None),
            ],
        ),
        (
            "No   Kabupaten    Klaim   Peserta\n1    Maros        12      504\n2    Gowa         8       336",
            [
                ("12", "Klaim", "73.09", None),
                ("504", "Peserta", "73.09", None),
                ("8", "Klaim", "73.06", None),
                ("336", "Peserta", "73.06", None),
            ],
        ),
        (
            "UMK 2025:\nMakassar\tRp3.880.000\nMaros\tRp3.650.000\nGowa\tRp3.640.000",
            [
                ("Rp3.880.000", "UMK", "73.71", "2025"),
                ("Rp3.650.000", "UMK", "73.09", "2025"),
                ("Rp3.640.000", "UMK", "73.06", "2025"),
            ],
        ),
    ],
)
def test_a_table_of_tabs_or_wide_blanks_is_read_like_any_other(
    table: str, told: list[tuple[str, str, str, str | None]]
) -> None:
    found = facts_of(HEAD + table + FOOT).statistics
    assert [(one.text, one.subject, one.region, one.period) for one in found] == told


def test_a_column_of_growth_holds_changes() -> None:
    table = "Daerah\tUMK 2025 (Rp)\tKenaikan (persen)\nMaros\t3.650.000\t6,5\nGowa\t3.640.000\t6,3"
    found = facts_of(HEAD + table + FOOT).statistics
    assert [(one.measure, one.direction) for one in found] == [("amount", None), ("change", "up")] * 2


def test_times_in_heads_and_labels_are_the_periods_of_their_numbers() -> None:
    table = "Periode\tPeserta baru\tPeserta keluar\nTriwulan I 2023\t1.200\t1.500\nTriwulan II 2023\t1.500\t900"
    found = facts_of(HEAD + table + FOOT).statistics
    assert [(one.subject, one.period) for one in found] == [
        ("Peserta baru", "2023-Q1"),
        ("Peserta keluar", "2023-Q1"),
        ("Peserta baru", "2023-Q2"),
        ("Peserta keluar", "2023-Q2"),
    ]


def test_what_a_table_counts_stands_behind_the_dateline_above_it() -> None:
    table = "Maros (Suara Uji) - Berikut jumlah peserta per bulan:\n\nBulan\tTotal\nJanuari 2024\t120\nMaret 2024\t140"
    found = facts_of(HEAD + table + FOOT).statistics
    assert [(one.subject, one.period) for one in found] == [("peserta", "2024-01"), ("peserta", "2024-03")]
