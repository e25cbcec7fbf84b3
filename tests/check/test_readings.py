"""What numbers are taken to measure, and what tells them apart, by the words of their sentences."""

from __future__ import annotations

import pytest

from jamsostek_tui.check.intervals import Printed, printed
from jamsostek_tui.check.meaning.bases import exclude
from jamsostek_tui.check.meaning.shared_words import is_misprint
from tests.check.reading import told

DAY = "2024-12-20"


@pytest.mark.parametrize(
    ("number", "body", "term"),
    [
        ("1,9 juta", "Penduduk yang bekerja di Jambi pada Februari 2024 sekitar 1,9 juta orang.", "bekerja"),
        ("Rp2.987.600", "Upah minimum Kabupaten Natuna tahun 2025 ditetapkan Rp2.987.600.", "umk"),
        ("Rp2.114.000", "Upah minimum Provinsi Papua Selatan tahun 2025 sebesar Rp2.114.000.", "ump"),
        ("35 persen", "Baru 35 persen pekerja di Kabupaten Sikka yang terlindungi.", "ucj"),
        ("6,03 persen", "Sebesar 6,03 persen angkatan kerja di Kota Batam menganggur pada Agustus 2024.", "tpt"),
        ("5.811", "Pengajuan klaim JHT di Kota Cirebon selama 2024 mencapai 5.811 berkas.", "klaim"),
        ("Rp8,4 miliar", "Pembayaran jaminan hari tua di Kota Cirebon selama 2024 sebesar Rp8,4 miliar.", "klaim"),
        ("Rp8,4 miliar", "Jaminan kematian senilai Rp8,4 miliar dibayarkan di Kota Cirebon.", "klaim"),
        ("Rp42 juta", "Ahli waris nelayan di Kota Cirebon mendapat Rp42 juta dari program JKM.", "klaim"),
        ("Rp2,6 juta", "Buruh di Kota Cirebon digaji Rp2,6 juta sebulan sesuai UMK.", "umk"),
        ("917 warga", "Sebanyak 917 warga Kota Cirebon berangkat sebagai pekerja migran.", "pmi"),
        ("48 persen", "Kepesertaan Jamsostek di Kota Cirebon baru 48 persen.", "ucj"),
    ],
)
def test_the_sentence_says_what_the_subject_leaves_out(number: str, body: str, term: str) -> None:
    assert term in told(body, number, DAY).main


def test_words_behind_another_number_are_not_said_of_this_one() -> None:
    body = "Sebanyak 4.120 nelayan di Kota Bitung terlindungi, sedangkan 310 petani terkena PHK."
    first, second = told(body, "4.120", DAY), told(body, "310", DAY)
    assert "layoff" not in first.wide_actions
    assert "member" not in second.wide_actions


def test_examples_restrict_nothing() -> None:
    body = "Kota Bitung melindungi 4.120 pekerja rentan, mulai dari nelayan sampai tukang becak."
    assert told(body, "4.120", DAY).groups == {"pekerja-rentan"}


@pytest.mark.parametrize(
    ("number", "body", "bases"),
    [
        ("4.120", "Kota Bitung mengikutkan 4.120 nelayan dalam dua program, yakni JKK dan JKM.", set()),
        ("4.120", "Sebanyak 4.120 nelayan di Kota Bitung menjadi peserta JHT.", {"jht"}),
        ("4.120", "Penganggur di Kota Bitung ada 4.120 orang, mayoritas lulusan SMA.", set()),
        ("4.120", "Sebanyak 4.120 pekerja BPU di Kota Bitung menjadi peserta.", {"informal"}),
        ("6,2 persen", "Di perkotaan Sulawesi Utara, pengangguran terbuka mencapai 6,2 persen.", {"perkotaan"}),
    ],
)
def test_what_restricts_a_number_and_what_is_told_aside(number: str, body: str, bases: set[str]) -> None:
    assert told(body, number, DAY).bases == bases


@pytest.mark.parametrize(
    ("number", "body", "action"),
    [
        ("4.120", "Kota Bitung mengikutkan 4.120 nelayan dalam program JKK dan JKM.", "member"),
        ("4.120", "Sebanyak 4.120 nelayan di Kota Bitung mengikuti lomba perahu.", "attend"),
        ("4.120", "Pabrik di Kota Bitung menyerap 4.120 pekerja.", "hire"),
        ("62 persen", "Anggaran iuran nelayan di Kota Bitung terserap 62 persen.", "spend"),
    ],
)
def test_a_word_of_several_meanings_is_read_by_what_stands_around(number: str, body: str, action: str) -> None:
    assert told(body, number, DAY).actions == {action}


def test_what_is_asked_for_is_told_by_any_word_before_the_number() -> None:
    body = "Buruh menuntut upah minimum tahun depan di seluruh kabupaten dan kota di Jawa Timur naik 10 persen."
    assert told(body, "10 persen", DAY).wishes == {"tuntutan"}
    later = "UMP Jawa Timur naik 6,5 persen, tetapi buruh menuntut lebih."
    assert told(later, "6,5 persen", DAY).wishes == set()


def test_those_a_contribution_is_paid_for_do_not_part_it_from_its_amount() -> None:
    body = "Pemkot Bitung mengucurkan Rp3,8 miliar untuk membayar iuran Jamsostek 18.600 pekerja rentan."
    assert "pekerja-rentan" in told(body, "Rp3,8 miliar", DAY).reach


def test_ends_of_one_axis_exclude_each_other() -> None:
    assert exclude(frozenset({"formal"}), frozenset({"informal"}))
    assert exclude(frozenset({"at kirana"}), frozenset({"at batusaga"}))
    assert not exclude(frozenset({"formal"}), frozenset({"perempuan"}))
    assert not exclude(frozenset({"jkk", "jkm"}), frozenset({"jkm"}))


def shown(text: str, value: float) -> Printed:
    return printed(text, value)


@pytest.mark.parametrize(
    ("one", "other", "is_one"),
    [
        (("4.120", 4120.0), ("4.210", 4210.0), True),
        (("4.120", 4120.0), ("4.128", 4128.0), True),
        (("Rp4,2 miliar", 4.2e9), ("Rp42 miliar", 4.2e10), True),
        (("4.120", 4120.0), ("5.390", 5390.0), False),
        (("1 persen", 1.0), ("100 persen", 100.0), False),
        (("12", 12.0), ("21", 21.0), False),
    ],
)
def test_what_may_be_a_misprint(one: tuple[str, float], other: tuple[str, float], is_one: bool) -> None:
    assert is_misprint(shown(*one), shown(*other)) is is_one
