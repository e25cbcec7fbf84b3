"""Numbers whose own words name nothing: they take their subject from a list, a clause or a number before."""

from __future__ import annotations

import pytest

from tests.facts.counting import count


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("Peserta di kota itu mencapai 610 orang. Di bawahnya ada Kabupaten Garut 120 orang.", ["Peserta", "Peserta"]),
        ("Kecelakaan kerja di tambang meningkat. Angkanya tahun lalu 29 kasus.", ["Kecelakaan kerja"]),
        ("Pemerintah menanggung iuran pekerja rentan. Biayanya Rp4 miliar.", ["iuran pekerja rentan"]),
        ("Jadi yang mendaftar baru 40 persen.", ["mendaftar"]),
        ("Keluarga menerima **Rp4 miliar**.", ["menerima"]),
        (
            "Garut berada di urutan kedua dalam cakupan kepesertaan. Peringkat ketiga ditempati Bogor.",
            ["cakupan kepesertaan"] * 2,
        ),
        ("Yang bikin miris, kata dia, 46 kasus berujung kematian.", ["kasus"]),
    ],
)
def test_hollow_words_stand_for_what_was_named_before(text: str, subjects: list[str]) -> None:
    assert [one.subject for one in count(text).statistics] == subjects


def test_the_sum_of_a_paragraph_is_of_what_it_began_with() -> None:
    counted = count("Ada 390 klaim, 340 di antaranya klaim pensiun. Totalnya Rp45 miliar.")
    assert counted.statistics[-1].subject == "klaim"


def test_the_items_of_a_list_are_of_what_opens_it() -> None:
    counted = count("Peserta aktif tersebar di dua provinsi:\n\n- Jawa Barat: 5,04 juta orang\n- Banten: 980.000")
    assert [one.subject for one in counted.statistics[-2:]] == ["Peserta aktif", "Peserta aktif"]
