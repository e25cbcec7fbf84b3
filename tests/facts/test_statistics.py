"""What a number measures: unit, subject, measure, direction, per, hedge and doubt, in invented sentences."""

from __future__ import annotations

from dataclasses import replace

import pytest

from jamsostek_tui.facts.numbers.statistics import find_statistics
from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.model import Facts, Statistic
from jamsostek_tui.wording.rules import RULES
from tests.facts.counting import count, only
from tests.facts.paragraphs import reading_of


def by_text(*paragraphs: str, title: str | None = None, published: str | None = None) -> dict[str, Statistic]:
    counted = count(*paragraphs, title=title, published=published)
    return {statistic.text: statistic for statistic in counted.statistics}


@pytest.mark.parametrize(
    ("sentence", "text", "value", "unit"),
    [
        ("Sebanyak 4.218 buruh tani tembakau didaftarkan.", "4.218 buruh tani tembakau", 4218, "buruh"),
        ("Ada 25 ribu tenaga kerja di sana.", "25 ribu tenaga kerja", 25_000, "tenaga kerja"),
        ("Tiga ahli waris menerima kartu.", "Tiga ahli waris", 3, "ahli waris"),
        ("Hadir 120 kepala keluarga miskin.", "120 kepala keluarga miskin", 120, "kepala keluarga"),
        ("Mereka didampingi 1 (satu) orang petugas.", "1 (satu) orang petugas", 1, "orang"),
        ("Cakupan baru 37,5 persen.", "37,5 persen", 37.5, "persen"),
        ("Cakupan baru 37,5%.", "37,5%", 37.5, "persen"),
        ("TPT turun 0,3 persen poin.", "0,3 persen poin", 0.3, "persen poin"),
        ("Santunan Rp42 juta diserahkan.", "Rp42 juta", 42_000_000, "rupiah"),
        ("Santunan 42 juta rupiah diserahkan.", "42 juta rupiah", 42_000_000, "rupiah"),
        ("Bantuan senilai 3 miliar disalurkan.", "3 miliar", 3_000_000_000, "rupiah"),
        ("Masa iuran minimal tiga tahun.", "tiga tahun", 3, "tahun"),
        ("Pabrik itu memakai 12 mesin jahit.", "12 mesin jahit", 12, "mesin"),
        ("Terdapat 33 PDS yang terbit.", "33 PDS", 33, "PDS"),
        ("Panen mencapai 441,5 ton.", "441,5 ton", 441.5, "ton"),
        ("Jumlah peserta aktif mencapai 45.210.", "45.210", 45_210, "peserta"),
        ("Pemkab Demak mendaftarkan500 nelayan.", "500 nelayan", 500, "nelayan"),
        ("Kuota itu untuk 900 penyelam kerang.", "900 penyelam kerang", 900, "penyelam"),
        ("Klaten menempati urutan ke-21 tahun lalu.", "urutan ke-21", 21, None),
        ("Klaten meraih juara I lomba itu.", "juara I", 1, None),
        ("Klaten menduduki peringkat satu.", "peringkat satu", 1, None),
    ],
)
def test_text_value_and_unit(sentence: str, text: str, value: float, unit: str | None) -> None:
    found = only(sentence)
    assert (found.text, found.value, found.unit) == (text, value, unit)
    assert isinstance(found.value, float)


@pytest.mark.parametrize(
    ("sentence", "text", "measure", "direction"),
    [
        ("Jumlah peserta tercatat 5.000 orang.", "5.000 orang", "level", None),
        ("Jumlah peserta naik 300 orang.", "300 orang", "change", "up"),
        ("Jumlah klaim turun 12 persen.", "12 persen", "change", "down"),
        ("Jumlah klaim turun menjadi 900 kasus.", "900 kasus", "level", None),
        ("Pertumbuhan kepesertaan mencapai 8 persen.", "8 persen", "change", "up"),
        ("Klaim tahun ini 7 persen lebih rendah dari tahun lalu.", "7 persen", "change", "down"),
        ("Sebesar 60 persen pekerja sudah terlindungi.", "60 persen", "share", None),
        ("Tingkat pengangguran terbuka tercatat 4,8 persen.", "4,8 persen", "level", None),
        ("Inflasi tercatat 2,1 persen.", "2,1 persen", "level", None),
        ("Iuran sebesar Rp16.800 dibayar pemda.", "Rp16.800", "amount", None),
        ("Pemkab menargetkan 9.000 peserta baru.", "9.000 peserta baru", "target", None),
        ("Target tahun ini Rp2 miliar.", "Rp2 miliar", "target", None),
        ("Kepesertaan meningkat dua kali lipat.", "dua kali lipat", "change", "up"),
        ("Ia meraih peringkat tiga.", "peringkat tiga", "rank", None),
    ],
)
def test_measure_and_direction(sentence: str, text: str, measure: str, direction: str | None) -> None:
    found = by_text(sentence)[text]
    assert (found.measure, found.direction) == (measure, direction)


def test_both_ends_of_a_change_are_levels_and_the_growth_is_a_change() -> None:
    found = by_text("Jumlah peserta aktif naik dari 41.200 orang menjadi 56.750 orang atau tumbuh 37,7 persen.")
    assert [one.measure for one in found.values()] == ["level", "level", "change"]
    assert {one.subject for one in found.values()} == {"peserta aktif"}


def test_a_part_of_a_total_is_a_share_and_linked() -> None:
    counted = count("Dari total 34.555 pekerja rentan, sebanyak 32.644 pekerja telah terlindungi.")
    whole, part = counted.statistics
    assert (whole.measure, part.measure) == ("level", "share")
    assert [(link.source.id, link.relation, link.target.id) for link in counted.links] == [
        (part.id, "is part of", whole.id)
    ]


def test_a_count_goes_with_its_money() -> None:
    counted = count("BPJS Ketenagakerjaan membayar 14 kasus senilai Rp490 juta.")
    cases, money = counted.statistics
    assert [(link.source.id, link.relation, link.target.id) for link in counted.links] == [
        (cases.id, "goes with", money.id)
    ]


@pytest.mark.parametrize(
    ("sentence", "per"),
    [
        ("Iurannya Rp16.800 per bulan.", "month"),
        ("Iurannya Rp16.800/orang/bulan.", "month"),
        ("Anggarannya Rp3 miliar setiap tahun.", "year"),
        ("Santunannya Rp42 juta per orang.", "person"),
        ("Ahli waris masing-masing menerima Rp42 juta.", "person"),
        ("Upahnya Rp3,2 juta setahun lalu.", None),
        ("Anggarannya Rp3 miliar.", None),
    ],
)
def test_what_money_is_counted_per(sentence: str, per: str | None) -> None:
    assert only(sentence).per == per


@pytest.mark.parametrize(
    ("sentence", "text", "subject"),
    [
        ("Total angkatan kerja pada Mei 2024 tercatat sebanyak 3,2 juta orang.", "3,2 juta orang", "angkatan kerja"),
        ("Ia menyerahkan santunan kematian sebesar Rp42 juta.", "Rp42 juta", "santunan kematian"),
        ("Klaim yang dibayarkan kepada peserta mencapai Rp9 miliar.", "Rp9 miliar", "Klaim"),
        ("Santunan yang diterima ahli waris sebesar Rp42 juta.", "Rp42 juta", "Santunan"),
        ("Peserta wajib berusia di bawah usia 65 tahun.", "65 tahun", "usia"),
        ("- Guru ngaji: 890 orang", "890 orang", "Guru ngaji"),
        ("Ada 13.600 pekerja selain ASN yang terdaftar.", "13.600 pekerja", "pekerja selain ASN"),
        ("Klaim JHT Rp7 miliar, JKM Rp3 miliar.", "Rp3 miliar", "JKM"),
        ("Iuran perangkat desa, katanya, hanya 0,5 persen dari upah.", "0,5 persen", "Iuran perangkat desa"),
        ("Sebanyak 5.318 orang mendaftar pelatihan daring.", "5.318 orang", "mendaftar pelatihan daring"),
    ],
)
def test_the_subject_is_told_in_the_articles_words(sentence: str, text: str, subject: str) -> None:
    assert by_text(sentence)[text].subject == subject


def test_a_column_heading_is_the_subject_of_its_numbers() -> None:
    reading = "Daerah | Peserta | Cakupan (persen)\nDemak | 1.204 | 57,9\nKudus | 402 | 34,9"
    article = reading_of(reading).article
    table = replace(article, blocks=tuple(replace(block, kind="table") for block in article.blocks))
    found = find_statistics(Reading(table), Facts()).statistics
    assert [(one.value, one.subject, one.unit) for one in found] == [
        (1204, "Peserta", "peserta"),
        (57.9, "Cakupan", "persen"),
        (402, "Peserta", "peserta"),
        (34.9, "Cakupan", "persen"),
    ]


def test_a_number_told_again_is_one_statistic_with_its_other_places() -> None:
    found = only(
        "Pemkab mencatat sebanyak 13.600 pekerja selain ASN.",
        '"Sudah terlindungi 13.600 pekerja," kata bupati.',
        title="13.600 Pekerja di Demak Terlindungi",
    )
    assert [span.text for span in found.also] == ["13.600 Pekerja", "13.600 pekerja"]
    assert found.start > found.also[0].end


def test_the_same_value_of_another_subject_stays_apart() -> None:
    counted = count("Pemkab melindungi 500 nelayan dan 500 guru ngaji.", "Klaim JKM Rp3 miliar, klaim JKK Rp3 miliar.")
    assert [one.value for one in counted.statistics] == [500, 500, 3e9, 3e9]


@pytest.mark.parametrize(
    ("sentence", "doubt"),
    [
        ("Tercatat 338.080 ribu tenaga kerja.", "double-scale"),
        ("Tercatat 41.56 juta orang.", "decimal-point"),
        ("Panen 441,217 ton padi.", "english-thousands"),
    ],
)
def test_a_doubt_lowers_the_confidence(sentence: str, doubt: str) -> None:
    found = only(sentence)
    sure = only("Tercatat 338.080 tenaga kerja.")
    assert [one.name for one in found.doubts] == [doubt]
    assert found.confidence < sure.confidence


def test_every_statistic_names_its_rule_and_the_words_that_set_it_off() -> None:
    counted = count("Sebanyak 500 nelayan menerima Rp5 juta, naik 7 persen, dan menempati peringkat dua.")
    assert {one.rule for one in counted.statistics} == {"count-of-group", "money", "percentage", "rank"}
    assert all(one.rule in RULES and one.triggers for one in counted.statistics)
    assert all(link.rule in RULES for link in counted.links)


@pytest.mark.parametrize("told", ["orang nomor satu", "orang nomor dua", "orang nomor 1"])
def test_whoever_leads_is_no_rank(told: str) -> None:
    assert count(f"Kartu itu dibagikan {told} di Kabupaten Garut.").statistics == ()


@pytest.mark.parametrize(
    ("counted", "unit"),
    [
        ("lima saksi", "saksi"),
        ("Dua wali nagari", "wali nagari"),
        ("SEBELAS perbekel", "perbekel"),
        ("tiga jari", "jari"),
        ("empat keuchik", "keuchik"),
    ],
)
def test_people_and_things_told_in_words(counted: str, unit: str) -> None:
    (one,) = count(f"{counted} disebut dalam laporan itu.").statistics
    assert (one.text, one.unit) == (counted, unit)


@pytest.mark.parametrize(
    ("sentence", "measure"),
    [
        ("Tahun depan peserta bertambah menjadi 30.000 nelayan.", "target"),
        ("Kuota tahun depan dinaikkan menjadi 30.000 nelayan.", "target"),
        ("Tahun ini pesertanya 30.000 nelayan.", "level"),
        ("UMK tahun depan sebesar Rp3 juta.", "amount"),
    ],
)
def test_people_and_things_of_a_year_to_come_are_planned(sentence: str, measure: str) -> None:
    assert only(sentence, published="2025-03-03").measure == measure
