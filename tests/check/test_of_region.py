"""What may stand in a table for a whole region, without its sentence."""

from __future__ import annotations

from dataclasses import replace

import pytest

from jamsostek_tui.check.compared.matrix import Matrix, matrix_of
from jamsostek_tui.check.compared.told import Told
from tests.check.reading import all_told

PLACES = ("Alor", "Belu")


def told_of(*bodies: str) -> list[Told]:
    """Return every number of one invented page for each of these texts, as numbers of one database."""
    found = [
        (article, one)
        for article, body in enumerate(bodies, 1)
        for one in all_told(body, f"2025-0{article % 9 + 1}-15", f"Koran {article}")
    ]
    return [replace(one, fact=replace(one.fact, id=at, article=article)) for at, (article, one) in enumerate(found)]


def table(sentence: str) -> Matrix:
    """Return the table of one sentence as two regencies have it."""
    return matrix_of(told_of(*(sentence.format(place) for place in PLACES)))


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Cakupan kepesertaan di Kabupaten {} pada 2024 mencapai 31,4 persen.", "cakupan kepesertaan (%)"),
        ("Peserta aktif di Kabupaten {} hingga Juni 2024 tercatat 61.870 orang.", "peserta aktif"),
        ("Selama 2024 klaim JHT di Kabupaten {} berjumlah Rp17,6 miliar.", "klaim JHT (Rp)"),
        ("Sepanjang 2024 ada 812 kasus kecelakaan kerja di Kabupaten {}.", "kecelakaan kerja"),
        ("Sebanyak 2.640 nelayan di Kabupaten {} kini terlindungi Jamsostek.", "nelayan · terdaftar"),
        ("Per Juli 2024 pekerja yang terlindungi di Kabupaten {} berjumlah 41.300 orang.", "pekerja terdaftar"),
        ("UMK Kabupaten {} tahun 2025 sebesar Rp2.816.450 per bulan.", "UMK (Rp)"),
    ],
)
def test_what_a_region_has_of_a_known_measure_is_shown(sentence: str, name: str) -> None:
    found = table(sentence)
    assert found.columns == (name,)
    assert found.holes == 0


@pytest.mark.parametrize(
    "sentence",
    [
        "Cakupan kepesertaan di Kabupaten {} ditargetkan 45 persen.",
        "Secara nasional cakupan kepesertaan ditargetkan pemerintah pusat, termasuk bagi Kabupaten {}, 45 persen.",
        "Bila cakupan kepesertaan di Kabupaten {} menyentuh 61 persen, iuran bertambah.",
        "Peserta dari kalangan pembatik di Kabupaten {} hingga Juni 2024 berjumlah 1.148 orang.",
        "Di Kabupaten {} peserta PT Sawit Makmur pada 2024 berjumlah 612 orang.",
        "Selama 2024 klaim JHT di Kabupaten {} dibayarkan kepada 3.904 peserta.",
        "Pada 2024 di Kabupaten {} seorang ahli waris menerima santunan kematian Rp42 juta.",
        "Peserta di Kabupaten {} boleh mengambil 30 persen saldo JHT.",
        "Sebanyak 15 perusahaan di Kabupaten {} menghadiri sosialisasi pada 2024.",
        "Iuran nelayan di Kabupaten {} ditanggung selama 12 bulan.",
        "Sosialisasi pada 2024 menjangkau 14 kecamatan di Kabupaten {}.",
        "Pemerintah Kabupaten {} berencana mendaftarkan 10.400 buruh tani pada 2026.",
        "Sebanyak 3.412 dari 5.960 nelayan di Kabupaten {} meninggal pada 2024.",
        "Keluarga di Kabupaten {} menerima Rp3,1 juta.",
        "Sepanjang 2024 lima pekerja di Kabupaten {} terkena PHK.",
    ],
)
def test_what_its_sentence_takes_back_is_not(sentence: str) -> None:
    values = [cell.fact.text for row in table(sentence).cells for cell in row if cell]
    assert not values or values == ["3.412"] * 2


def test_money_for_contributions_is_told_by_those_whom_it_is_for() -> None:
    sailors = "Pemerintah Kabupaten {} menganggarkan Rp764 juta pada 2024 untuk iuran 3.150 nelayan."
    farmers = "Pemerintah Kabupaten {} menganggarkan Rp811 juta pada 2024 untuk iuran 4.120 petani kopi."
    found = matrix_of(told_of(*(text.format(place) for text in (sailors, farmers) for place in PLACES)))
    paid = [name for name in found.columns if "(Rp)" in name]
    assert len(paid) == 2 and any("nelayan" in name for name in paid) and any("petani" in name for name in paid)


def test_a_minimum_wage_is_of_the_level_of_its_region() -> None:
    told = told_of(
        "UMK di Provinsi Bali tahun 2025 rata-rata Rp2.996.000.",
        "UMK Kabupaten Badung tahun 2025 sebesar Rp3.528.000.",
        "UMK Kabupaten Bangli tahun 2025 sebesar Rp2.816.000.",
    )
    found = matrix_of(told)
    assert [region for _, region in found.rows] == ["Badung", "Bangli"]
