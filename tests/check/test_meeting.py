"""Numbers meet by whatever names what they measure: their subject, their clause, their paragraph."""

from __future__ import annotations

from pathlib import Path

import pytest

from jamsostek_tui.check.compared.groups import groups
from jamsostek_tui.cli import main
from tests.check.test_groups import only, pages

MET = (
    (
        "Hingga Juli 2024 BPJS Ketenagakerjaan membayar Rp6,34 miliar untuk jaminan kematian di Kabupaten Kudus.",
        "Klaim JKM di Kabupaten Kudus hingga Juli 2024 mencapai Rp6,43 miliar.",
        "klaim JKM",
    ),
    (
        "Angka TPT Banten pada Februari 2024 berada di level 6,84 persen.",
        "BPS mencatat pengangguran terbuka di Provinsi Banten pada Februari 2024 sebesar 5,84 persen.",
        "TPT",
    ),
    (
        "Dari seluruh pekerja di Kabupaten Ngada, baru 31,7 persen yang terdaftar di BPJS Ketenagakerjaan.",
        "Saat ini cakupan kepesertaan di Kabupaten Ngada 37,1 persen.",
        "cakupan kepesertaan",
    ),
    (
        "Mulai bulan ini, 1.920 guru ngaji di Kabupaten Situbondo dilindungi jaminan kecelakaan kerja dan kematian.",
        "Guru ngaji di Kabupaten Situbondo yang mendapat perlindungan sebanyak 1.290 orang.",
        "guru ngaji",
    ),
    (
        "Kader posyandu di Kabupaten Alor mendapat perlindungan. Total ada 4.725 kader yang menjadi peserta.",
        "Kader posyandu Kabupaten Alor yang menjadi peserta BPJS Ketenagakerjaan sebanyak 4.275 orang.",
        "kader posyandu",
    ),
    (
        "Disnaker mencatat 218 kecelakaan kerja di Kabupaten Siak sejak Januari hingga November 2023.",
        "Angka kecelakaan kerja di Kabupaten Siak pada Januari-November 2023 mencapai 281 kejadian.",
        "kecelakaan kerja",
    ),
)
APART = (
    (
        "Hingga Juli 2024 BPJS Ketenagakerjaan membayar Rp6,34 miliar untuk jaminan kematian di Kabupaten Kudus.",
        "Klaim JHT di Kabupaten Kudus hingga Juli 2024 mencapai Rp9,43 miliar.",
    ),
    (
        "Angka TPT Banten pada Februari 2024 berada di level 6,84 persen.",
        "TPAK Provinsi Banten pada Februari 2024 sebesar 65,84 persen.",
    ),
    (
        "Dari seluruh pekerja di Kabupaten Ngada, baru 31,7 persen yang terdaftar di BPJS Ketenagakerjaan.",
        "Tingkat kepatuhan perusahaan di Kabupaten Ngada 37,1 persen.",
    ),
    (
        "Guru ngaji di Kabupaten Situbondo yang mendapat perlindungan sebanyak 1.290 orang.",
        "Nelayan di Kabupaten Situbondo yang mendapat perlindungan sebanyak 1.920 orang.",
    ),
    (
        "Kader posyandu di Kabupaten Alor mendapat perlindungan. Total ada 4.725 kader yang menjadi peserta.",
        "Kader PKK Kabupaten Alor yang menjadi peserta BPJS Ketenagakerjaan sebanyak 4.275 orang.",
    ),
    (
        "Ahli waris almarhum Wagiman di Kabupaten Rembang menerima santunan JKM Rp42 juta.",
        "Keluarga mendiang Sutrisno di Kabupaten Rembang menerima santunan JKM Rp48 juta.",
    ),
)


@pytest.mark.parametrize(("one", "other", "named"), MET)
def test_two_papers_contradict_each_other_whatever_the_subject_is_called(one: str, other: str, named: str) -> None:
    group = only((one, "2024-09-02"), (other, "2024-09-03"))
    assert (group.agreement, group.measure) == ("conflict", named)


@pytest.mark.parametrize(("one", "other"), APART)
def test_what_is_named_otherwise_is_no_contradiction(one: str, other: str) -> None:
    found = groups(pages((one, "2024-09-02"), (other, "2024-09-03")))
    assert all(group.agreement != "conflict" for group in found)


def test_they_are_found_by_the_measure_that_one_of_them_names(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for place, body in enumerate(MET[1][:2]):
        page = f"Kabar Kerja dari Daerah\n\nKoran {place}\n\n{place + 7} Mei 2024\n\n{body}\n"
        (tmp_path / f"{place}.txt").write_text(page, "utf-8")
    database = str(tmp_path / "facts.db")
    assert main(["load", str(tmp_path), "--db", database]) == 0
    capsys.readouterr()
    assert main(["compare", "--measure", "TPT", "--db", database]) == 0
    out = capsys.readouterr().out
    assert "6,84 persen" in out and "5,84 persen" in out
    assert main(["compare", "--measure", "UMK", "--db", database]) == 1
