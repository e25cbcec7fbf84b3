"""Papers that take up, weeks or months later, what another told: in other words, of a district, grown or wrongly."""

from __future__ import annotations

import pytest

from jamsostek_tui.check.article_day import article_day
from jamsostek_tui.check.compared.groups import groups
from jamsostek_tui.page.article import read_article
from jamsostek_tui.page.read import read_page
from tests.check.test_groups import pages

MAY, AUTUMN = "2025-05-07", "2025-10-21"


def how(one: str, other: str, day: str, first: str = MAY) -> set[tuple[str, str, str]]:
    """Return how numbers of two articles agree that stand in one group, each two by their text."""
    return {
        (group.members[pair.first].fact.text, group.members[pair.second].fact.text, pair.verdict.agreement)
        for group in groups(pages((one, first), (other, day)))
        for pair in group.pairs
        if pair.verdict.agreement != "different"
    }


def test_what_is_aimed_at_in_a_year_is_one_figure_all_the_year() -> None:
    aim = "Pemerintah Kabupaten Alor menargetkan {} nelayan terlindungi pada akhir 2025."
    assert how(aim.format("5.000"), aim.format("5.500"), AUTUMN) == {("5.000 nelayan", "5.500 nelayan", "conflict")}
    raised = "Pemerintah Kabupaten Alor menaikkan target nelayan yang terlindungi pada akhir 2025 menjadi 5.500 orang."
    assert "conflict" not in {agreement for *_, agreement in how(aim.format("5.000"), raised, AUTUMN)}


def test_a_minimum_wage_is_one_figure_all_the_year() -> None:
    wage = "UMK Alor 2025 sebesar {}."
    assert how(wage.format("Rp2.341.920"), wage.format("Rp2.418.300"), AUTUMN, "2025-01-08") == {
        ("Rp2.341.920", "Rp2.418.300", "conflict")
    }


def test_what_a_paper_tells_with_what_it_was_before_is_the_later_of_both() -> None:
    before = "Sebanyak 9.475 pekerja rentan di Kabupaten Alor dibayari iurannya oleh pemerintah daerah."
    now = "Di Kabupaten Alor jumlah penerima bantuan iuran menjadi 11.200 orang, dari semula 9.475 orang."
    assert ("9.475 pekerja rentan", "11.200 orang", "later") in how(before, now, AUTUMN)
    assert not how(before, "Di Kabupaten Alor 11.200 orang menonton lomba perahu.", AUTUMN)


def test_what_befell_a_district_meets_what_befell_its_regency() -> None:
    tail = " Dinas Tenaga Kerja Kabupaten Alor membuka posko bagi 2.845 keluarga."
    one = "Sebanyak 1.126 karyawan PT Mutira Belisa di Kecamatan Kabola, Kabupaten Alor, diputus hubungan kerjanya."
    other = "PT Mutira Belisa memutus hubungan kerja 1.162 buruh di Kabupaten Alor."
    assert ("1.126 karyawan", "1.162 buruh", "conflict") in how(one + tail, other + tail, "2025-05-08")


def test_two_districts_contradict_nothing_of_each_other() -> None:
    tail = " Pemerintah Kabupaten Alor mendaftarkan 4.318 nelayan dan 2.845 petani."
    one = "Di Kecamatan Kabola terdapat 1.126 buruh tani yang terlindungi."
    other = "Di Kecamatan Mataru terdapat 1.162 buruh tani yang terlindungi."
    assert not any("1.126" in first for first, *_ in how(one + tail, other + tail, "2025-05-08"))


def test_growth_of_two_measures_by_one_figure_is_no_one_figure_of_one_story() -> None:
    tail = " Hasil investasinya Rp28,31 triliun dan pesertanya 41,72 juta orang."
    fund = "Per Juni 2025 dana kelolaan BPJS Ketenagakerjaan mencapai Rp862,4 triliun, tumbuh 12,6 persen."
    paid = "BPJS Ketenagakerjaan membayar manfaat Rp32,4 triliun pada semester I 2025, naik 12,6 persen."
    assert ("12,6 persen", "12,6 persen", "same") not in how(fund + tail, paid + tail, "2025-05-08")


@pytest.mark.parametrize(("whole", "expected"), [("30 GT", "rounding"), ("31 GT", "conflict")])
def test_a_whole_number_rounds_what_is_told_with_decimals(whole: str, expected: str) -> None:
    tail = " Sebanyak 4.318 nelayan dan 2.845 petani di Kabupaten Alor terlindungi."
    found = how(f"Kapal itu berbobot 29,6 GT.{tail}", f"Kapal tersebut berbobot {whole}.{tail}", "2025-05-08")
    assert {agreement for one, _, agreement in found if one == "29,6 GT"} == {expected}


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Demikian kata bupati di Kalabahi, Selasa (6/5/2025).", "2025-05-06"),
        ("Lomba digelar Senin (3/3/2025). Demikian kata bupati, Selasa (6/5/2025).", "2025-05-06"),
        ("Lomba akan digelar Senin (20/10/2025).", None),
        ("Ia lahir 6 Mei 1990.", None),
    ],
)
def test_an_article_without_a_day_is_of_the_last_day_that_it_tells(told: str, expected: str | None) -> None:
    page = f"Nelayan Terlindungi\n\nSebanyak 8.412 nelayan terlindungi. {told}\n"
    assert article_day(read_article(read_page(page.encode(), "invented.txt"))) == expected


def test_an_article_with_a_day_needs_no_other() -> None:
    page = "Nelayan Terlindungi\n7 Mei 2025\n\nSebanyak 8.412 nelayan terlindungi, kata bupati, Selasa (6/5/2025).\n"
    article = read_article(read_page(page.encode(), "invented.txt"))
    assert article.published == "2025-05-07"
    assert article_day(article) is None
