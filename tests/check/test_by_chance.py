"""What meets only by its words or its value is in no group, and a group is called as a person would call it."""

from __future__ import annotations

import pytest

from jamsostek_tui.check.compared.groups import by_weight, groups
from tests.check.test_groups import ALOR, only, pages

THEN, NOW = "2025-02-10", "2025-11-20"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # handfuls and stretches of time, of two families and two funds
        (
            "Di Kabupaten Alor almarhum Yohanis meninggalkan seorang istri dan dua anak.",
            "Marta, ibu dua anak asal Kabupaten Alor, kini berjualan ikan.",
        ),
        (
            "Anggaran di Kabupaten Alor cukup untuk membayar iuran selama 12 bulan.",
            "Di Kabupaten Alor iuran ditanggung 12 bulan, di Ende delapan bulan.",
        ),
        # what would be, and what is
        (
            "Jumlah pekerja yang terlindungi di Nusa Tenggara Barat mencapai 61.470 orang.",
            "Bila 5 persen dana itu dialokasikan, 99.300 pekerja di Nusa Tenggara Barat terlindungi.",
        ),
        # growth of two measures by one figure
        (
            "Per Juni 2025, dana kelolaan BPJS Ketenagakerjaan mencapai Rp862,4 triliun atau tumbuh 12,6 persen.",
            "BPJS Ketenagakerjaan mencatat pembayaran manfaat Rp32,4 triliun, tumbuh 12,6 persen, per Juni 2025.",
        ),
        # districts of two branches, neither a region
        (
            "Jumlah peserta aktif di lima daerah kepulauan itu per September 2024 sebanyak 48.215 orang.",
            "Di tiga daerah tersebut jumlah peserta aktif tercatat 61.240 orang pada akhir November 2025.",
        ),
        # a rise to less than there was
        (
            "Pekerja yang terlindungi di Kabupaten Alor pada 2024 berjumlah 144.110 orang.",
            "Pekerja yang terlindungi di Kabupaten Alor pada 2025 naik menjadi 98.417 orang.",
        ),
    ],
)
def test_what_is_alike_by_chance_is_no_group(one: str, other: str) -> None:
    assert list(groups(pages((one, THEN), (other, NOW)))) == []


def test_one_story_tells_its_handfuls_in_two_papers() -> None:
    body = (
        "Sebanyak 8.412 nelayan di Kabupaten Alor terlindungi. Santunan Rp1,176 miliar dibayarkan kepada 28 ahli waris."
        " Iuran mereka ditanggung selama enam bulan."
    )
    found = list(groups(pages((body, "2025-02-10"), (body.replace("Sebanyak", "Kini"), "2025-02-11"))))
    assert "enam bulan" in {one.fact.text for group in found for one in group.members}


def test_trifles_stand_behind_the_other_groups_of_their_class() -> None:
    villages = "Petugas mendatangi 175 desa di Kabupaten Alor."
    told = pages(
        (f"{villages}\n\n{ALOR.format('8.412')}", THEN), (f"{villages}\n\n{ALOR.format('8.412')}", "2025-02-11")
    )
    found = sorted(groups(told), key=by_weight)
    assert [group.measure for group in found] == ["nelayan", "desa"]


@pytest.mark.parametrize(
    ("one", "other", "name"),
    [
        (
            "Dana kelolaan BPJS Ketenagakerjaan mencapai Rp740,2 triliun hingga akhir Maret 2024.",
            "Per Maret 2024, dana kelolaan baru Rp704,2 triliun.",
            "dana kelolaan",
        ),
        (
            "Selama 2024 Jaminan Hari Tua (JHT) yang dicairkan di Kabupaten Alor Rp214,7 miliar.",
            "JHT yang dibayar di Kabupaten Alor selama 2024 sebesar Rp217,4 miliar.",
            "klaim JHT",
        ),
        (
            "Pada 2024 sebanyak 8.213 pekerja di Kabupaten Alor terkena PHK.",
            "Pekerja yang di-PHK di Kabupaten Alor pada 2024 berjumlah 8.231 orang.",
            "pekerja ter-PHK",
        ),
        (
            "Tingkat pengangguran terbuka di Kabupaten Alor pada Agustus 2024 sebesar 4,82 persen.",
            "TPT 2024 di Kabupaten Alor pada Agustus 4,28 persen.",
            "TPT",
        ),
    ],
)
def test_a_group_is_called_as_a_person_would_call_it(one: str, other: str, name: str) -> None:
    assert only((one, THEN), (other, "2025-02-11")).measure == name
