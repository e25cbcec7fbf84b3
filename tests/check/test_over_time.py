"""One measure over time, and regions × measures, from invented pages."""

from __future__ import annotations

import csv
import io
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from jamsostek_tui.browse.plot import Dot, plot
from jamsostek_tui.check.matrix import matrix_of
from jamsostek_tui.check.series import Series, all_series
from jamsostek_tui.export.trends import matrix_rows, matrix_section, matrix_table, series_section, series_table
from tests.check.test_groups import ALOR, pages

RISE = "Pada 2024 jumlah nelayan peserta di Kabupaten Alor naik 200 orang dibanding 2023 menjadi 9.950 orang."


def only(*told: tuple[str, str]) -> Series:
    found = all_series(pages(*told))
    assert len(found) == 1, found
    return found[0]


def test_a_measure_of_two_moments_is_a_series_in_order_of_time() -> None:
    series = only((ALOR.format("9.950"), "2024-05-02"), (ALOR.format("8.412"), "2023-05-02"))
    assert [(point.at, point.value) for point in series.points] == [
        (date(2023, 5, 2), 8412.0),
        (date(2024, 5, 2), 9950.0),
    ]
    assert not any(point.implied for point in series.points)


def test_papers_that_differ_on_one_moment_are_both_points() -> None:
    series = only(
        (ALOR.format("9.950"), "2024-05-02"), (ALOR.format("9.590"), "2024-05-02"), (ALOR.format("8.412"), "2023-05-02")
    )
    assert [point.value for point in series.points] == [8412.0, 9590.0, 9950.0]


def test_a_change_implies_the_level_before_it_and_is_told_as_implied() -> None:
    (series,) = [one for one in all_series(pages((RISE, "2025-01-05"))) if one.points[-1].value == 9950.0]
    before, after = series.points
    assert (before.value, before.period, before.implied) == (9750.0, "2023", True)
    assert (after.value, after.implied) == (9950.0, False)
    assert "(9,750)" in series_section([series])
    rows = list(csv.DictReader(io.StringIO("".join(series_table([series])))))
    assert [(row["value"], row["implied"]) for row in rows] == [("9750", "1"), ("9950", "0")]


def test_what_a_paper_tells_itself_is_not_implied() -> None:
    told = pages((RISE, "2025-01-05"), ("Pada 2023 ada 9.700 nelayan peserta di Kabupaten Alor.", "2024-01-05"))
    points = [point for one in all_series(told) for point in one.points if point.period == "2023"]
    assert not any(point.implied for point in points)


def test_the_matrix_shows_the_latest_number_and_the_holes() -> None:
    ende = "Sebanyak {} nelayan di Kabupaten Ende kini terlindungi BPJS Ketenagakerjaan."
    umk = "UMK Kabupaten {} tahun 2025 sebesar Rp{}."
    matrix = matrix_of(
        pages(
            (ALOR.format("8.412"), "2023-05-02"),
            (ALOR.format("9.950"), "2024-05-02"),
            (f"{ende.format('3.100')}\n\n{umk.format('Ende', '2.300.000')}", "2024-05-02"),
            (umk.format("Belu", "2.186.826"), "2024-12-20"),
        )
    )
    assert [name for _, name in matrix.rows] == ["Belu", "Alor", "Ende"]
    assert matrix.columns == ("nelayan", "UMK (Rp)")
    shown = [[one.fact.value if one else None for one in row] for row in matrix.cells]
    assert shown == [[None, 2186826.0], [9950.0, None], [3100.0, 2300000.0]]
    assert matrix.holes == 2
    assert matrix.others[1] == (1, 0)
    rows = list(csv.DictReader(io.StringIO("".join(matrix_table(matrix)))))
    assert len(rows) == 6
    assert sum(not row["id"] for row in rows) == 2
    assert "| Belu |  | Rp2.186.826 (2025) |" in matrix_section(matrix)
    assert matrix_rows(matrix)[-1].split()[-2:] == ["3,100", "2,300,000"]


def test_a_measure_of_one_region_is_no_column() -> None:
    assert matrix_of(pages((ALOR.format("8.412"), "2023-05-02"))).columns == ()


dots = st.lists(
    st.builds(Dot, st.dates(date(2015, 1, 1), date(2026, 1, 1)), st.floats(0, 1e13, allow_nan=False), st.booleans()),
    max_size=30,
)


@given(dots, st.integers(0, 130), st.integers(0, 30))
def test_a_plot_stays_within_its_room(points: list[Dot], width: int, height: int) -> None:
    lines = plot(points, width, height)
    assert len(lines) <= height
    assert all(len(line) <= width for line in lines)
    assert bool(lines) == bool(points and width >= 12 and height >= 4)


def test_a_plot_marks_what_is_told_and_what_is_implied() -> None:
    text = "\n".join(plot([Dot(date(2023, 1, 1), 10.0, True), Dot(date(2024, 1, 1), 20.0)], 40, 8))
    assert text.count("●") == text.count("○") == 1
    assert text.index("●") < text.index("○"), "the greater stands above"
