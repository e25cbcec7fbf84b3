"""What numbers are taken to measure, and what tells them apart, by the words of their sentences."""

from __future__ import annotations

import pytest

from jamsostek_tui.check.bases import exclude
from jamsostek_tui.check.intervals import Printed, printed
from jamsostek_tui.check.shared_words import is_misprint
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
