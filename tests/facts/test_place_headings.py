"""A line that is a region alone speaks for the numbers below it."""

from __future__ import annotations

from tests.facts.counting import facts_of

WAGES = """Daftar Upah Minimum di Tiga Provinsi

Pontianak - Berikut upah minimum yang baru ditetapkan para gubernur dan berlaku mulai tahun depan di tiga provinsi.

1. Riau
UMP 2024: Rp 3.294.600
UMP 2025: Rp 3.410.100 (naik 3,5 persen).

2. Provinsi Jambi
UMP 2025: Rp 3.120.400 (naik 3,2 persen).

Cara Menghitung Upah Lembur

Upah lembur dihitung dari upah sebulan dibagi 173 bagi pekerja harian.
"""


def test_a_line_with_a_region_alone_speaks_for_the_numbers_below_it() -> None:
    told = {one.text: one.region for one in facts_of(WAGES).statistics}
    assert told["Rp 3.294.600"] == told["3,5 persen"] == "14"
    assert told["Rp 3.120.400"] == told["3,2 persen"] == "15"
    assert told.get("173") is None
