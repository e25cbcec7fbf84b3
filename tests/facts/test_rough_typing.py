"""What papers type roughly: words run together, blanks left out, marks mixed, scale words twice."""

from __future__ import annotations

import pytest

from tests.facts.counting import count, facts_of, only


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("Iurannya Rp. 10.800 perorang untuk dua program.", "person"),
        ("Iurannya Rp16.800 perbulan saja.", "month"),
        ("Dengan jumlah peserta begitu, sebulan desa membayar tidak sampai Rp200 ribu.", "month"),
        ("Iuran yang masuk selama setahun Rp7,9 triliun.", None),
    ],
)
def test_what_a_sum_is_paid_for(text: str, per: str | None) -> None:
    sums = [one for one in count(text).statistics if one.unit == "rupiah"]
    assert [one.per for one in sums] == [per]


def test_a_scale_word_printed_twice_is_doubted() -> None:
    told = only("Penduduk yang bekerja di provinsi itu sebanyak 1,43 juta juta orang.")
    assert (told.value, [doubt.name for doubt in told.doubts]) == (1_430_000, ["double-scale"])


def test_thousands_behind_a_comma_are_doubted() -> None:
    told = only("Dana yang disiapkan dinas itu Rp 927.000,000.")
    assert [(doubt.name, doubt.other_reading) for doubt in told.doubts] == [("english-thousands", "927.000.000")]


def test_a_year_typed_to_its_preposition_is_no_count() -> None:
    told = count("Kalau ditahun 2022 pesertanya 8.640 orang.").statistics
    assert [(one.value, one.period) for one in told] == [(8_640, "2022")]


@pytest.mark.parametrize(
    ("text", "quotations"),
    [
        ('"Kami minta data yang benar, jangan dobel,"tuturnya di Palu.', ["Kami minta data yang benar, jangan dobel"]),
        ('Budi Santoso menegaskan lembaganya siap membayar."Yang terdaftar pasti dibayar," kata dia.', [None]),
    ],
)
def test_marks_without_a_blank(text: str, quotations: list[str | None]) -> None:
    page = f"Judul Berita\n\nPalu - Kepala Dinas Sosial Budi Santoso mengatakan pendataan selesai.\n\n{text}\n"
    direct = [one.text for one in facts_of(page).statements if one.form == "direct"]
    assert direct == [quotation or "Yang terdaftar pasti dibayar" for quotation in quotations]


def test_a_pair_of_words_with_a_stroke_is_one_noun() -> None:
    told = only("Sejak itu ada 1800 orang RT/RW yang terdaftar.")
    assert (told.unit, told.subject, told.text) == ("orang", "RT/RW", "1800 orang RT/RW")


def test_a_rate_behind_a_stroke_is_none() -> None:
    assert only("Tercatat 12 kasus/bulan di kantor itu.").text == "12 kasus"


def test_a_legal_form_is_no_part_of_a_count() -> None:
    assert only("Dari sana 1.134 karyawan PT Barito Lestari di-PHK.").text == "1.134 karyawan"


@pytest.mark.parametrize("cue", ["Papar", "Imbuh", "Kenang", "Timpal", "Tekan", "Urai"])
def test_a_cue_in_a_capital_is_no_name(cue: str) -> None:
    head = "Judul Berita\n\nPalu - Kepala Dinas Sosial Vina Dwi Lestari mengatakan pendataan selesai.\n\n"
    told = facts_of(f"{head}“Semua yang terdaftar dibayar,” {cue} Vina.\n")
    assert [person.name for person in told.people] == ["Vina Dwi Lestari"]
    assert [one.person for one in told.statements if one.form == "direct"] == [1]
