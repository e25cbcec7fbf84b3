"""What durations, ages and numbers of times are of: invented sentences."""

from __future__ import annotations

import pytest

from tests.facts.counting import count


def of_time(text: str) -> list[str | None]:
    times = ("tahun", "bulan", "hari", "minggu", "jam", "kali")
    return [one.subject for one in count(text).statistics if one.unit in times]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        # a time is of the verb right before it
        ("Buruh itu terjatuh dan dirawat 12 hari.", "dirawat"),
        ("Ia dirawat di RSUD Soebandi selama delapan hari.", "dirawat"),
        ("Perusahaan dengan 310 karyawan itu menunggak lebih dari empat bulan.", "menunggak"),
        ("Penenun itu baru terdaftar kurang dari dua bulan.", "terdaftar"),
        ("Tidak ada yang datang walau dipanggil empat kali.", "dipanggil"),
        ("Pesangon buruh akan dicicil enam kali.", "dicicil"),
        ("Ongkos itu berhenti ditarik dalam tiga bulan pertama.", "ditarik"),
        # a time that opens its clause is of what follows
        ("Penyadap yang baru tujuh bulan terdaftar itu wafat.", "terdaftar"),
        ("Sudah enam tahun ia manggul di pelabuhan.", "manggul"),
        ("Kadang tiga minggu tidak ada kerja.", "tidak ada kerja"),
        ("Lima kali pula saya dijawab begitu.", "dijawab"),
        # a time is of the money that is paid for it
        ("Kabupaten menganggarkan Rp40 juta guna membayar iuran 200 nelayan selama sepuluh bulan.", "iuran"),
        ("Iurannya ditanggung Dana Bagi Hasil Cukai selama tujuh bulan.", "Iurannya"),
        ("Manfaat naik menjadi 70 persen dari upah selama lima bulan.", "Manfaat"),
        ("Rp90 juta dari APBD untuk iuran sembilan bulan.", "iuran"),
        # multiples of pay ages and stretches
        ("Santunannya dihitung 48 kali upah.", "Santunannya"),
        ("Pesangon dibayar 0,5 kali ketentuan.", "Pesangon"),
        ("Program ini untuk petani berumur di bawah 64 tahun.", "berumur"),
        ("Undang-undang itu mengancam enam tahun penjara.", "penjara"),
        ("Mereka menempuh tujuh jam perjalanan.", "perjalanan"),
        ("Iuran untuk masa kontrak 20 bulan dibayar di muka.", "masa kontrak"),
        # a verb that only says that something lasts gives way to it
        ("Perlindungan itu berlaku delapan bulan.", "Perlindungan"),
        ("Rapat berlangsung hampir empat jam.", "Rapat"),
        ("Waktu pembayaran klaim dipangkas dari sembilan hari.", "Waktu pembayaran klaim"),
        ("Usia petani yang sudah melebihi 65 tahun menjadi kendala.", "Usia petani"),
        ("Syaratnya, umur penyadap tidak boleh lebih dari 65 tahun.", "umur penyadap"),
        ("Masa kerja panitia tinggal 45 hari.", "Masa kerja panitia"),
        ("Nelayan itu harus berumur dibawah 65 tahun.", "berumur"),
        ("Firma itu menunggak diatas 12 bulan.", "menunggak"),
    ],
)
def test_what_a_time_is_of(text: str, subject: str) -> None:
    assert of_time(text) == [subject]


@pytest.mark.parametrize(
    ("text", "told", "value", "unit"),
    [
        ("Penyadap itu sudah 3 tahun 4 bulan terdaftar.", "3 tahun 4 bulan", 40, "bulan"),
        ("Ia dihukum dua tahun enam bulan penjara.", "dua tahun enam bulan", 30, "bulan"),
        ("Perjalanan memakan satu jam dan 20 menit.", "satu jam dan 20 menit", 80, "menit"),
    ],
)
def test_a_duration_in_two_units_is_one(text: str, told: str, value: float, unit: str) -> None:
    counted = count(text)
    assert [(one.text, one.value, one.unit) for one in counted.statistics] == [(told, value, unit)]
    assert {one.fate for one in counted.numerals} == {"statistic"}


@pytest.mark.parametrize(
    "text",
    [
        "Keduanya dihukum masing-masing 3 tahun dan 6 bulan.",
        "Iuran dibayar 5 tahun, 9 bulan kemudian berhenti.",
        "Kontrak 2 tahun 18 bulan lalu berakhir.",
    ],
)
def test_two_durations_stay_two(text: str) -> None:
    assert len(count(text).statistics) == 2
