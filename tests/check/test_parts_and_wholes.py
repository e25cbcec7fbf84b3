"""Parts told beside wholes: what is of some is not of all; whom a count is of, the head of its clause says."""

from __future__ import annotations

import pytest

from jamsostek_tui.check.compared.groups import groups
from jamsostek_tui.check.compared.series import all_series
from tests.check.test_groups import pages

ALL_MEMBERS = (
    "Peserta di Kabupaten Jepara tercatat 88.310 pekerja.",
    "Peserta BPJS Ketenagakerjaan di Kabupaten Jepara tercatat 88.310 pekerja.",
    "Kepala cabang mengatakan peserta di Kabupaten Jepara sudah mencapai 88.310 pekerja.",
    "Jumlah peserta di Kabupaten Jepara sebanyak 88.310 tenaga kerja.",
    "Di Kabupaten Jepara, kepesertaan berjumlah 88.310 pekerja.",
)
OTHERS = (
    "Angkatan kerja di Kabupaten Jepara mencapai 412.000 orang.",
    "Peserta nonaktif di Kabupaten Jepara mencapai 13.400 orang.",
    "Penerima santunan di Kabupaten Jepara tercatat 1.204 pekerja.",
    "Peserta aktif di Kabupaten Jepara tercatat 71.200 pekerja.",
    "Pengangguran di Kabupaten Jepara mencapai 9.210 orang.",
    "Pekerja formal di Kabupaten Jepara tercatat 91.200 orang.",
)
PARTS = (
    "Pada 2023 ada 1.310 perusahaan di Kabupaten Gowa, 300 perusahaan di antaranya galangan kapal.",
    "Pada 2023 ada 1.310 perusahaan di Kabupaten Gowa, sebanyak 300 di antaranya usaha mikro pada 2023.",
    "Pada 2023 ada 1.310 perusahaan di Kabupaten Gowa. Sebanyak 300 perusahaan diantaranya tertib pada 2023.",
    "Perusahaan di Kabupaten Gowa pada 2023 berjumlah 1.310; 300 perusahaan di antara mereka tertib.",
    "Perusahaan di Kabupaten Gowa pada 2023 berjumlah 1.310 dan 300 perusahaan dari jumlah itu tertib.",
    "Sebanyak 300 dari 1.310 perusahaan di Kabupaten Gowa tertib pada 2023.",
    "Dari 1.310 perusahaan di Kabupaten Gowa pada 2023, 300 perusahaan tertib.",
)
BESIDE = (
    "Peserta di Kabupaten Gowa 9.000 orang: 4.000 perempuan, {} berusia di bawah 30 tahun, {} tinggal di pesisir.",
    "Dari 9.000 peserta di Kabupaten Gowa, 4.000 perempuan, {} berusia muda, dan {} tinggal di pesisir.",
    "Peserta di Kabupaten Gowa 9.000 orang, terdiri atas 5.000 laki-laki, 4.000 perempuan, {} menikah, {} merantau.",
    "Ada 9.000 peserta di Kabupaten Gowa: 4.000 petani, {} sudah berkeluarga, {} belum.",
    "Sebanyak 9.000 pekerja di Kabupaten Gowa terdaftar, yakni 4.000 nelayan, {} tinggal di pesisir, dan {} diupah.",
)


def classes(one: str, other: str) -> set[str]:
    """Return the classes of all pairs of the first numbers of two pages."""
    found = groups(pages((one, "2024-06-12"), (other, "2024-06-13")))
    return {pair.verdict.agreement for group in found for pair in group.pairs}


@pytest.mark.parametrize("told", ALL_MEMBERS)
def test_more_active_members_than_members_are_a_contradiction(told: str) -> None:
    assert classes(told, "Peserta aktif di Kabupaten Jepara mencapai 91.200 orang.") == {"conflict"}


@pytest.mark.parametrize("told", ALL_MEMBERS)
@pytest.mark.parametrize("other", OTHERS)
def test_members_are_none_of_those_whom_another_head_names(told: str, other: str) -> None:
    assert "conflict" not in classes(told, other)


@pytest.mark.parametrize("told", PARTS)
def test_a_part_stands_on_no_line_of_the_whole(told: str) -> None:
    before = "Jumlah perusahaan terdaftar di Kabupaten Gowa 1.120 pada 2022."
    after = "Pada 2024 tercatat 1.400 perusahaan di Kabupaten Gowa."
    found = all_series(pages((before, "2023-01-10"), (told, "2024-01-10"), (after, "2025-01-10")))
    assert [[point.value for point in series.points] for series in found] == [[1120.0, 1310.0, 1400.0]]


@pytest.mark.parametrize("told", BESIDE)
def test_parts_without_a_noun_go_by_no_other_part(told: str) -> None:
    found = groups(pages((told.format("2.510", "1.230"), "2024-01-10"), (told.format("2.720", "1.340"), "2024-01-11")))
    assert {group.agreement for group in found} == {"same"}
