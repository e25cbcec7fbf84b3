"""What shares, times and sums measure by the clause around them: who does it, how long, of what size."""

from __future__ import annotations

import pytest

from tests.facts.counting import count


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Iuran nelayan dibayar selama setahun. Totalnya Rp211.680.000.", "Iuran nelayan"),
        ("Ada 73 ahli waris yang menerima santunan JKM. Nilainya Rp3,066 miliar.", "santunan JKM"),
        ("UMK 2025 itu naik 6,7 persen dari UMK 2024 yang besarnya Rp2.185.473.", "UMK"),
        ("Ada 36 kurir, hanya 21,7 persen yang memiliki jaminan.", "memiliki jaminan"),
        ("Ada 90 pembatik. Dari jumlah itu, 62 persen menyatakan tidak tahu.", "menyatakan"),
        ("Dalam peraturan menteri itu minimal 80 persen dana dipakai untuk jalan.", "dana"),
        ("TPT itu berada di level 4,85% per Agustus 2025.", "TPT"),
        ("Sudah delapan tahun ia bekerja di pabrik.", "bekerja"),
        ("Perusahaan itu telah dua kali dipanggil.", "dipanggil"),
    ],
)
def test_the_last_number_of_a_text_measures(text: str, subject: str) -> None:
    assert count(text).statistics[-1].subject == subject


def test_an_administration_is_nothing_that_a_share_measures() -> None:
    told = count("Cakupan kepesertaan baru 41 persen. Pemkot menargetkan 60 persen.").statistics
    assert [one.subject for one in told] == ["Cakupan kepesertaan"] * 2
