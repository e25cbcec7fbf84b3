"""Sums within an article: every wrong one is found, no sound one is called wrong."""

from __future__ import annotations

import re
from random import Random

import pytest

from jamsostek_tui.browse.figures import sum_in_words
from jamsostek_tui.check.sums.arithmetic import checked, sums
from jamsostek_tui.check.sums.reckoning import Sum
from jamsostek_tui.model import Doubt
from jamsostek_tui.wording import use
from tests.check.planted_sums import planted
from tests.check.reading import read
from tests.check.sums_told import Planted
from tests.corpus import page

PAGES = 150

WRONG = (
    ("Dari 92.986 pekerja di daerah itu, 51.960 orang atau 57,13 persen sudah terlindungi.", "57,13 persen"),
    ("Sebanyak 51.960 dari 92.986 pekerja (57,13 persen) sudah terlindungi.", "57,13 persen"),
    ("Jumlah peserta naik dari 17.395 orang menjadi 17.195 orang.", "17.195 orang"),
    ("Peserta meningkat dari 4.000 orang menjadi 5.000 orang atau 20 persen.", "20 persen"),
    ("TPT turun 0,9 persen poin dari 4,31 persen menjadi 3,09 persen.", "0,9 persen poin"),
    ("Total santunan Rp129 juta, terdiri dari JKM Rp42 juta dan JHT Rp78 juta.", "Rp129 juta"),
    ("Sebanyak 13.700 pekerja terlindungi, yakni 6.012 petani, 571 nelayan, dan 7.004 buruh.", "13.700 pekerja"),
    ("Anggaran naik Rp2 miliar dari Rp3,4 miliar menjadi Rp6,9 miliar.", "Rp2 miliar"),
    ("Anggaran turun dari Rp10 miliar menjadi Rp8 miliar, atau berkurang Rp3 miliar.", "Rp3 miliar"),
    ("Dari target 20.000 pekerja, 13.120 pekerja atau setara 75,6 persen sudah terdaftar.", "75,6 persen"),
)
SOUND = (
    "Dari 92.986 pekerja di daerah itu, 51.960 orang atau 55,88 persen sudah terlindungi.",
    "Dari 92.986 pekerja di daerah itu, 51.960 orang atau 55,87 persen sudah terlindungi.",  # cut off
    "Dari sekitar 93.000 pekerja, 51.960 orang atau 56 persen sudah terlindungi.",
    "Sekitar 6.000 dari 13.600 pekerja atau 44 persen sudah terdaftar.",
    "Angkatan kerja naik dari 3,12 juta orang menjadi 3,19 juta orang atau 2,1 persen.",
    "Sebanyak 13.600 pekerja terlindungi, terdiri dari 6.000 petani dan 7.600 nelayan.",
    "Sebanyak 13.600 pekerja terlindungi, antara lain 6.000 petani dan 500 nelayan.",
    "Sebanyak 13.600 pekerja terlindungi, di antaranya 6.000 petani, 500 nelayan dan 20 buruh.",
    "Sebanyak 14 ahli waris menerima santunan masing-masing Rp42 juta.",
    "TPT turun dari 4,31 persen menjadi 3,09 persen atau 1,22 persen.",
    "TPT turun dari 4,31 persen menjadi 3,09 persen atau 1,22 persen poin.",
    "Peserta naik 20 persen dibanding tahun lalu menjadi 12.000 orang.",
    "Klaim naik dari Rp79,6 miliar pada 2022 menjadi Rp88.421.007.300 pada 2023 atau 11 persen.",
    "Dari 500 perusahaan, 13.600 pekerja atau 44 persen belum terdaftar.",
    "Dari 1.265 nagari, 418 belum menganggarkan, sedangkan 33 persen penduduknya petani.",
    "Dari 2.000 nelayan, 1.500 orang terdaftar, naik 10 persen dari tahun lalu.",
    "Iuran Rp16.800 per bulan terdiri dari JKK Rp10.000 dan JKM Rp6.800.",
    "Petugas mendatangi 3 desa, yakni 2 kampung nelayan dan 45 rumah petani.",
)


def found(body: str) -> list[Sum]:
    article, facts = read(body)
    return sums(article, facts.statistics)


@pytest.mark.parametrize(("body", "result"), WRONG)
def test_a_wrong_sum_is_found_on_the_number_it_contradicts(body: str, result: str) -> None:
    assert [one.result.text for one in found(body) if not one.sound] == [result]


@pytest.mark.parametrize("body", SOUND)
def test_a_sound_sentence_is_no_alarm(body: str) -> None:
    assert [one.written for one in found(body) if not one.sound] == []


def test_the_sum_is_written_out_in_the_readers_manner() -> None:
    article, facts = read(WRONG[0][0])
    after = checked(article, facts)
    (flagged,) = [one for one in after.statistics if one.doubts]
    assert flagged.doubts == (Doubt("arithmetic", "51960 / 92986 = 55.88 % ≠ 57.13 %"),)
    try:
        use("id")
        assert sum_in_words(flagged.doubts[0]) == "hitungannya tidak cocok: 51.960 / 92.986 = 55,88 % ≠ 57,13 %"
    finally:
        use("en")
    assert sum_in_words(Doubt("double-scale", "1000")) is None


@pytest.mark.parametrize(
    ("body", "written", "said"),
    [
        (
            "Total 1.000 paket dibagikan: 400 untuk nelayan, 300 untuk petani, dan 200 untuk buruh.",
            "400 + 300 + 200 = 900 ≠ 1,000",
            "400 + 300 + 200 = 900 ≠ 1.000",
        ),
        (
            "Peserta mencapai 5.000 orang pada 2024, naik 20 persen dari 4.000 orang pada 2023.",
            "5,000 / 4,000 - 1 = 25 % ≠ 20 %",
            "5.000 / 4.000 - 1 = 25 % ≠ 20 %",
        ),
        (
            "Cakupan turun dari 14,2 persen menjadi 13,8 persen, turun 1,4 persen poin.",
            "14.2 - 13.8 = 0.4 ≠ 1.4",
            "14,2 - 13,8 = 0,4 ≠ 1,4",
        ),
        (
            "Dari 7.500 pekerja, 4.900 orang sudah terdaftar dan 2.900 orang belum terdaftar.",
            "7,500 - 4,900 = 2,600 ≠ 2,900",
            "7.500 - 4.900 = 2.600 ≠ 2.900",
        ),
        (
            "Santunan diserahkan kepada 14 ahli waris masing-masing Rp42 juta, dengan total Rp558 juta.",
            "14 × 42,000,000 = 588,000,000 ≠ 558,000,000",
            "14 × 42.000.000 = 588.000.000 ≠ 558.000.000",
        ),
        (
            "Klaim 1.200 kasus senilai Rp24 miliar, atau rata-rata Rp30 juta per kasus.",
            "24,000,000,000 / 1,200 = 20,000,000 ≠ 30,000,000",
            "24.000.000.000 / 1.200 = 20.000.000 ≠ 30.000.000",
        ),
        (
            "Peserta terdiri dari 55 persen petani, 30 persen nelayan, dan 25 persen pedagang.",
            "55 + 30 + 25 = 110 % ≠ 100 %",
            "55 + 30 + 25 = 110 % ≠ 100 %",
        ),
    ],
)
def test_every_flag_writes_its_sum_out_in_both_languages(body: str, written: str, said: str) -> None:
    article, facts = read(body)
    doubts = [doubt for one in checked(article, facts).statistics for doubt in one.doubts if doubt.name == "arithmetic"]
    assert [sum_in_words(doubt) for doubt in doubts] == [f"the sum does not add up: {written}"]
    use("id")
    assert [sum_in_words(doubt) for doubt in doubts] == [f"hitungannya tidak cocok: {said}"]


def test_a_sum_that_comes_out_makes_its_numbers_surer() -> None:
    article, facts = read(SOUND[0])
    before = {one.id: one.confidence for one in facts.statistics}
    after = checked(article, facts)
    unsure = [one for one in after.statistics if before[one.id] < 0.99]
    assert unsure and all(one.confidence > before[one.id] for one in unsure)
    assert not any(one.doubts for one in after.statistics)


def test_an_article_without_sums_stays_as_it_is() -> None:
    article, facts = read("Sebanyak 13.600 pekerja di Mataram terlindungi.")
    assert checked(article, facts) is facts


def generated(number: int) -> str:
    """Return a generated page without the one sentence of it whose numbers are drawn at random into a sum."""
    return re.sub(r"Jumlah peserta bertambah .*? orang\.(?=\s)", "", page(7, number).text)


def with_planted(number: int, one: Planted) -> str:
    """Return a generated page with a planted sentence as a paragraph of its own in its middle."""
    paragraphs = generated(number).split("\n\n")
    paragraphs.insert(len(paragraphs) // 2, one.text)
    return "\n\n".join(paragraphs)


def wrong_sums(text: str) -> list[Sum]:
    return [one for one in found(text) if not one.sound]


def test_every_planted_error_is_found_and_nothing_else() -> None:
    for number in range(PAGES):
        one = planted(Random(number), sound=False)
        told = wrong_sums(with_planted(number, one))
        assert told, one.text
        assert all(one.result in each.result.text for each in told), (one.text, [each.written for each in told])


def test_planted_sums_that_come_out_are_seen_and_raise_no_alarm() -> None:
    for number in range(PAGES):
        one = planted(Random(number), sound=True)
        told = found(with_planted(number, one))
        assert [each.written for each in told if not each.sound] == [], one.text
        assert told, one.text


def test_pages_without_a_planted_sum_raise_no_alarm() -> None:
    for number in range(PAGES):
        assert [one.written for one in wrong_sums(generated(number))] == []
