"""One measure over time, and regions × measures, from invented pages."""

from __future__ import annotations

import csv
import io
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from jamsostek_tui.browse.plot import Dot, plot
from jamsostek_tui.check.compared.groups import groups
from jamsostek_tui.check.compared.matrix import matrix_of
from jamsostek_tui.check.compared.series import Series, all_series
from jamsostek_tui.check.settled.standings import standings_in
from jamsostek_tui.export.compared.matrix import matrix_rows, matrix_section, matrix_table
from jamsostek_tui.export.compared.series import series_rows, series_section, series_table
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
    assert matrix.columns == ("nelayan · terdaftar", "UMK (Rp)")
    shown = [[one.fact.value if one else None for one in row] for row in matrix.cells]
    assert shown == [[None, 2186826.0], [9950.0, None], [3100.0, 2300000.0]]
    assert matrix.holes == 2
    assert matrix.others[1] == (1, 0)
    rows = list(csv.DictReader(io.StringIO("".join(matrix_table(matrix)))))
    assert len(rows) == 6
    assert sum(not row["id"] for row in rows) == 2
    assert "| Belu |  | Rp2.186.826 (2025) |" in matrix_section(matrix)
    assert "Ende  3,100 (2024)  2,300,000 2025" in matrix_rows(matrix)


def test_a_measure_of_one_region_is_no_column() -> None:
    assert matrix_of(pages((ALOR.format("8.412"), "2023-05-02"))).columns == ()


CLAIMS = (
    (
        "BPJS Ketenagakerjaan di Kota Semarang membayarkan klaim Rp812,4 miliar sepanjang 2023.\n\nKlaim JHT di Kota "
        "Semarang pada 2023 Rp640,2 miliar, JKK Rp71,3 miliar, JKM Rp58,6 miliar, dan JP Rp42,3 miliar.",
        "2024-01-20",
    ),
    ("Klaim JHT di Kota Semarang pada 2024 mencapai Rp701 miliar, sedangkan klaim JP Rp47,9 miliar.", "2025-01-18"),
    ("Total klaim yang dibayarkan di Kota Semarang selama 2024 sebesar Rp870 miliar.", "2025-01-19"),
)
BENEFITS = (
    ("Sepanjang 2023 BPJS Ketenagakerjaan membayar klaim di Nusa Tenggara Barat Rp318,7 miliar.", "2024-01-20"),
    ("Di Nusa Tenggara Barat seorang ahli waris menerima klaim Rp42 juta.", "2024-06-20"),
    ("Klaim Jaminan Kematian Rp42 juta diserahkan kepada ahli waris di Nusa Tenggara Barat.", "2024-07-20"),
    ("Klaim JKM di Bali sepanjang 2023 mencapai Rp96,1 miliar bagi 2.288 ahli waris.", "2024-01-20"),
    ("Selama 2023 klaim yang dibayarkan di Bali sebesar Rp405 miliar.", "2024-01-22"),
)


def test_programmes_and_their_total_are_no_one_line() -> None:
    found = {one.measure: [point.value / 1e9 for point in one.points] for one in all_series(pages(*CLAIMS))}
    assert found == {"klaim JHT": [640.2, 701.0], "klaim": [812.4, 870.0]}


def test_what_one_heir_got_is_on_no_line_with_what_all_got() -> None:
    told = pages(*BENEFITS)
    assert not any({point.value for point in one.points} >= {42e6, 318.7e9} for one in all_series(told))
    matrix = matrix_of(told)
    values = [[one.fact.value if one else None for one in row] for row in matrix.cells]
    assert values == [[405e9], [318.7e9]]
    assert any("318.7 bn 2023" in row for row in matrix_rows(matrix))


def test_rates_kinds_and_units_stay_apart() -> None:
    told = pages(
        ("Iuran nelayan di Kabupaten Alor Rp16.800 per bulan pada 2023.", "2023-05-02"),
        ("Iuran nelayan di Kabupaten Alor pada 2024 mencapai Rp16.900.", "2024-05-02"),
        ("Peserta aktif di Kabupaten Alor 2.100 orang pada 2022.", "2022-05-02"),
        ("Peserta aktif di Kabupaten Alor 41 persen pada 2023.", "2023-05-02"),
        ("Peserta aktif di Kabupaten Alor ditargetkan 2.500 orang pada 2024.", "2024-05-02"),
    )
    assert all_series(told) == []


def test_what_one_article_tells_twice_of_one_time_is_on_no_line() -> None:
    twice = "Ada 9.950 nelayan di Kabupaten Alor pada 2024. Di Kabupaten Alor pada 2024 ada 4.100 nelayan."
    told = pages((twice, "2024-05-02"), ("Ada 9.100 nelayan di Kabupaten Alor pada 2023.", "2023-05-02"))
    assert len(told) == 3 and all_series(told) == []
    once = [one for one in told if one.fact.value != 4_100]
    assert [len(one.points) for one in all_series(once)] == [2]


def test_what_only_points_back_is_no_measure() -> None:
    told = pages(
        ("Iurannya di Kabupaten Alor Rp341 juta pada 2023.", "2023-05-02"),
        ("Iurannya di Kabupaten Alor Rp31.200 pada 2024.", "2024-05-02"),
        ("Iurannya di Kabupaten Ende Rp16.800 pada 2024.", "2024-05-02"),
    )
    assert len(told) == 3 and all_series(told) == [] and matrix_of(told).columns == ()


def test_the_day_of_the_article_is_no_period_of_a_number() -> None:
    series = only((ALOR.format("9.950"), "2024-05-02"), (ALOR.format("8.412"), "2023-05-02"))
    rows = list(csv.DictReader(io.StringIO("".join(series_table([series])))))
    assert [(row["period"], row["published"]) for row in rows] == [("", "2023-05-02"), ("", "2024-05-02")]
    assert "| publ. 2 May 2023 | 8.412 nelayan |" in series_section([series])
    assert series_rows(series)[0].startswith("publ. 2 May 2023")


def test_papers_of_a_few_days_that_name_no_time_are_no_series() -> None:
    assert all_series(pages((ALOR.format("9.950"), "2024-05-02"), (ALOR.format("9.590"), "2024-05-05"))) == []


def test_a_matrix_fits_its_width_and_is_cut_nowhere() -> None:
    matrix = matrix_of(pages(*BENEFITS, *((ALOR.format("9.950").replace("Alor", place), "2024-05-02") for place in
                                          ("Alor", "Ende"))))  # fmt: skip
    for width in (40, 60, 200):
        rows = matrix_rows(matrix, width)
        assert all(len(row) <= width for row in rows[len(matrix.columns) : -1])
        assert sum("318.7 bn 2023" in row for row in rows) == 1


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


def test_a_hedged_value_is_told_as_such_and_no_line_falls_to_it() -> None:
    series = only(
        (ALOR.format("13.600"), "2023-05-02"),
        (ALOR.format("13.900"), "2023-09-02"),
        ("Kini lebih dari 13 ribu nelayan di Kabupaten Alor terlindungi Jamsostek.", "2024-05-02"),
    )
    assert [point.hedged for point in series.points] == [False, False, True]
    assert "◇ >13,000" in series_rows(series)[-1]
    (last,) = list(csv.DictReader(io.StringIO("".join(series_table([series])))))[-1:]
    assert (last["value"], last["approx"]) == ("13000", "over")
    exact, hedged = Dot(date(2023, 1, 1), 10.0), Dot(date(2024, 1, 1), 5.0, hedged=True)
    assert "⠉" not in "".join(plot([exact, hedged], 40, 8)) and "◇" in "".join(plot([exact, hedged], 40, 8))


def test_a_hedged_cell_of_the_matrix_has_the_sign_of_its_hedge() -> None:
    other = "Kini lebih dari 13 ribu nelayan di Kabupaten Sikka terlindungi Jamsostek."
    rows = matrix_rows(matrix_of(pages((ALOR.format("8.412"), "2024-05-02"), (other, "2024-05-02"))))
    assert any(row.startswith("Sikka") and ">13,000 (2024)" in row for row in rows)


def test_how_many_numbers_of_a_name_are_left_out_is_said() -> None:
    bare = only((ALOR.format("9.950"), "2024-05-02"), (ALOR.format("8.412"), "2023-05-02"))
    assert bare.left_out == 0 and "left out" not in series_section([bare])
    women = "Sebanyak 3.120 nelayan perempuan di Kabupaten Alor kini terlindungi BPJS Ketenagakerjaan."
    found = only((ALOR.format("9.950"), "2024-05-02"), (ALOR.format("8.412"), "2023-05-02"), (women, "2024-05-02"))
    assert found.left_out == 1
    assert "1 more of this name left out" in "\n".join(series_rows(found))
    assert "left out" in series_section([found])


def test_columns_of_one_name_are_told_apart_by_what_divides_them() -> None:
    told = []
    for place in ("Alor", "Sikka"):
        told.append((f"Sebanyak 8.412 perusahaan di Kabupaten {place} terdaftar pada 2024.", "2024-05-02"))
        told.append((f"Sebanyak 312 perusahaan di Kabupaten {place} menunggak iuran pada 2024.", "2024-05-03"))
    columns = matrix_of(pages(*told)).columns
    assert len(columns) == len(set(columns)) == 2, columns
    assert any(" · " in words for words in columns), columns


def test_what_another_paper_contradicts_is_told_beside_matrix_and_series() -> None:
    ende = "Sebanyak {} nelayan di Kabupaten Ende kini terlindungi BPJS Ketenagakerjaan."
    told = pages(
        (ALOR.format("7.600"), "2023-05-02"),
        (ALOR.format("8.412"), "2024-05-02"),
        (ALOR.format("8.142"), "2024-05-03"),
        (ende.format("3.100"), "2024-05-02"),
    )
    verdicts = standings_in(groups(told), {})
    matrix = matrix_of(told)
    rows = "\n".join(matrix_rows(matrix, None, verdicts))
    assert "≠ 8,142 (2024)" in rows and "In conflict: 8.412 nelayan (Koran 2" in rows and "≠ 3,100" not in rows
    cells = list(csv.DictReader(io.StringIO("".join(matrix_table(matrix, verdicts)))))
    against = {row["region"]: row["in_conflict_with"] for row in cells}
    assert against["Alor"].startswith("8.412 nelayan (Koran 2") and not against["Ende"]
    (series,) = all_series(told)
    assert ["8.142 nelayan (Koran 3" in row for row in series_rows(series, None, verdicts) if "8,412" in row] == [True]
    points = list(csv.DictReader(io.StringIO("".join(series_table([series], verdicts)))))
    assert [bool(row["in_conflict_with"]) for row in points] == [False, True, True]
