"""Numbers without a region or a day: the nation's own are compared, all others only where the sentences are one."""

from __future__ import annotations

import pytest

from jamsostek_tui.check.compared.agreement import compare
from tests.check.reading import told

THURSDAY, FRIDAY, LATER = "2024-05-02", "2024-05-03", "2024-09-20"
ALOR = "Sebanyak {} nelayan di Kabupaten Alor kini terlindungi BPJS Ketenagakerjaan."
FUND = "Dana kelolaan BPJS Ketenagakerjaan mencapai {} hingga akhir Maret 2024."
ACTIVE = "Peserta aktif BPJS Ketenagakerjaan mencapai {} orang."
RATE = "Tingkat pengangguran terbuka di Indonesia pada Februari 2024 sebesar {} persen."

CONFLICTS = (
    ("Rp740,2 triliun", FUND, THURSDAY, "Rp704,2 triliun", "Per Maret 2024, dana kelolaan baru {}.", FRIDAY),
    ("40,83 juta", ACTIVE, THURSDAY, "48,03 juta", "Jumlah peserta aktif baru {} orang, kata direktur.", FRIDAY),
    ("4,82", RATE, THURSDAY, "4,28", "TPT secara nasional pada Februari 2024 tinggal {} persen.", FRIDAY),
    ("8.412", ALOR, None, "8.142", "Di Kabupaten Alor, {} nelayan sudah terlindungi BPJS Ketenagakerjaan.", None),
    ("8.412", ALOR, None, "8.142", ALOR, FRIDAY),
)
OTHERS = (
    # the nation's, told again
    ("40,83 juta", ACTIVE, THURSDAY, "42,10 juta", ACTIVE, LATER),
    ("Rp740,2 triliun", FUND, THURSDAY, "Rp740 triliun", FUND, FRIDAY),
    # of nobody knows which place
    ("500", "Sebanyak {} petani menerima kartu dalam acara itu.", THURSDAY, "550", "Kartu untuk {} petani.", FRIDAY),
    ("1.250", "Ada {} pekerja migran Indonesia.", THURSDAY, "1.520", "Tercatat {} pekerja migran Indonesia.", FRIDAY),
    # of nobody knows which day
    ("8.412", ALOR, None, "9.900", ALOR, FRIDAY),
    ("412", ALOR, None, "421", ALOR, None),
    ("8.412", ALOR, None, "8.142", "Bupati menyalami {} nelayan di Kabupaten Alor.", None),
)


def agreement(number: str, body: str, day: str | None, other: str, other_body: str, other_day: str | None) -> str:
    one, two = told(body.format(number), number, day), told(other_body.format(other), other, other_day)
    assert compare(one, two).agreement == compare(two, one).agreement
    return compare(one, two).agreement


@pytest.mark.parametrize("pair", CONFLICTS)
def test_what_is_of_one_place_and_time_anyway_is_in_conflict(pair: tuple[str, str, str | None, str, str, str]) -> None:
    assert agreement(*pair) == "conflict"


@pytest.mark.parametrize("pair", OTHERS)
def test_what_may_be_of_another_place_or_time_is_not(pair: tuple[str, str, str | None, str, str, str]) -> None:
    assert agreement(*pair) in ("different", "later", "rounding")
