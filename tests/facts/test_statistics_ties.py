"""The region, the period and the source that a number is tied to."""

from __future__ import annotations

import pytest

from jamsostek_tui.facts.bodies.organisations import find_organisations
from jamsostek_tui.facts.instruments.instruments import find_instruments
from jamsostek_tui.facts.numbers.statistics import find_statistics
from jamsostek_tui.facts.places.regions import find_regions
from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.model import Attribution, Facts, Statement
from jamsostek_tui.page.article import read_article
from jamsostek_tui.page.read import read_page
from tests.beside import real_page
from tests.facts.counting import count, only
from tests.facts.paragraphs import reading_of


@pytest.mark.parametrize(
    ("sentence", "published", "period"),
    [
        ("Hingga akhir Juni 2024 tercatat 8.112 peserta.", None, "2024-06"),
        ("Peserta pada triwulan II 2024 sebanyak 8.112 orang.", None, "2024-Q2"),
        ("Pada semester I 2024 klaim mencapai Rp5 miliar.", None, "2024-H1"),
        ("Sejak 2023 bantuan diberikan kepada 500 nelayan.", None, "2023"),
        ("Per 26 Januari 2025 ada 8.112 peserta.", None, "2025-01-26"),
        ("Tahun ini 500 nelayan didaftarkan.", "2025-03-12", "2025"),
        ("Sebanyak 500 nelayan didaftarkan, kata bupati, Rabu (12/3/2025).", "2025-03-12", None),
        ("Sebanyak 500 nelayan didaftarkan.", "2025-03-12", None),
        ("Masa iuran sejak 2020 minimal tiga tahun.", None, None),
    ],
)
def test_only_a_tied_time_is_the_period(sentence: str, published: str | None, period: str | None) -> None:
    assert only(sentence, published=published).period == period


def test_each_number_takes_the_date_right_behind_it() -> None:
    counted = count("Peserta naik dari 41.200 orang pada 2023 menjadi 56.750 orang pada 2024.")
    assert [one.period for one in counted.statistics] == ["2023", "2024"]


def test_numbers_told_in_one_breath_share_their_date() -> None:
    counted = count("Angkanya 5,8 persen dan 3,7 persen pada Agustus 2024.")
    assert [one.period for one in counted.statistics] == ["2024-08", "2024-08"]


def test_a_count_and_its_money_have_one_time_and_are_linked() -> None:
    counted = count("Ia membayar 388 klaim Jaminan Kematian senilai Rp5,1 miliar sejak Maret 2024.")
    assert [one.period for one in counted.statistics] == ["2024-03", "2024-03"]
    assert [link.relation for link in counted.links] == ["goes with"]


def test_a_count_and_the_money_that_each_of_them_pays_are_not_linked_by_a_noun_between() -> None:
    assert count("Sebanyak 388 nelayan membayar iuran senilai Rp16.800.").links == ()


def test_what_a_change_is_compared_with_is_no_period() -> None:
    (change,) = count("Peserta naik 300 orang dibandingkan Agustus 2023.").statistics
    assert (change.period, change.versus) == (None, "2023-08")


def test_what_is_counted_behind_a_comparison_is_of_that_time() -> None:
    (level,) = count("Jumlah itu naik dibandingkan tahun 2023 yang tercatat 3.150 buruh.").statistics
    assert level.period == "2023"


def test_the_region_of_its_own_sentence_comes_first() -> None:
    counted = count(
        "Pemerintah Provinsi Jawa Tengah melindungi pekerja.",
        "Di Kabupaten Demak tercatat 500 nelayan, sedangkan di Kabupaten Jepara 700 nelayan.",
    )
    assert [one.region for one in counted.statistics] == ["33.21", "33.20"]


def test_the_smallest_of_regions_beside_each_other_is_meant() -> None:
    assert only("Pemkab melindungi 500 nelayan di Kabupaten Demak, Jawa Tengah.").region == "33.21"


def test_without_a_region_of_its_own_a_number_is_about_the_articles() -> None:
    found = only("Program itu dimulai.", "Sebanyak 500 nelayan didaftarkan.", title="Pemkab Demak Lindungi Nelayan")
    assert found.region == "33.21"


def test_a_number_of_the_nation_is_about_no_region() -> None:
    found = only("Secara nasional tercatat 40 juta peserta.", title="Pemkab Demak Lindungi Nelayan")
    assert found.region is None


def test_a_recording_body_a_survey_and_a_speaker_are_sources() -> None:
    reading = reading_of(
        "Badan Pusat Statistik (BPS) mencatat 3.200 pekerja informal di Kabupaten Demak.",
        "Berdasarkan Survei Angkatan Kerja Nasional (Sakernas) Agustus 2024, ada 9.100 penganggur.",
        "Menurut Suharno, ada 700 nelayan yang belum terdaftar.",
    )
    start = reading.text.index("ada 700")
    said = Statement(
        id=1, article=0, start=start, end=len(reading.text), text=reading.text[start:], form="indirect",
        speaker="Suharno", person=4, rule="by-hand", confidence=1.0,
    )  # fmt: skip
    regions = find_regions(reading)
    facts = Facts(
        regions=regions,
        organisations=find_organisations(reading, regions),
        instruments=find_instruments(reading),
        statements=(said,),
    )
    found = find_statistics(reading, facts).statistics
    body, survey, speaker = (one.attributed_to for one in found)
    assert body is not None and body.organisation is not None
    assert survey is not None and survey.instrument is not None
    assert speaker == Attribution(person=4)


def test_the_numbers_of_the_first_real_page() -> None:
    path = real_page("000")
    reading = Reading(read_article(read_page(path.read_bytes(), path.name)))
    regions, instruments = find_regions(reading), find_instruments(reading)
    facts = Facts(regions=regions, organisations=find_organisations(reading, regions), instruments=instruments)
    counted = find_statistics(reading, facts)
    found = [(s.value, s.unit, s.measure, s.direction, s.region, s.period, s.versus) for s in counted.statistics]
    assert found == [
        (3_190_000, "orang", "level", None, "52", "2024-08", None),
        (216_340, "orang", "change", "up", "52", "2024-08", "2023"),
        (3.92, "persen poin", "change", "up", "52", None, "2023-08"),
    ]
    assert [n.text for n in counted.numerals if n.fate == "unexplained"] == []
    (survey,) = {s.attributed_to.instrument for s in counted.statistics[:2] if s.attributed_to}
    assert "Sakernas" in next(one.name + str(one.aliases) for one in instruments if one.id == survey)


def test_the_numbers_of_the_second_real_page() -> None:
    path = real_page("004")
    reading = Reading(read_article(read_page(path.read_bytes(), path.name)))
    counted = find_statistics(reading, Facts(regions=find_regions(reading)))
    found = [(s.value, s.unit, s.region, s.period, len(s.also)) for s in counted.statistics]
    assert found == [
        (13_600, "pekerja", "52.02", None, 2),
        (6_000, "petani", "52.02", "2023", 0),
        (500, "nelayan", "52.02", "2023", 0),
    ]
    assert [n.text for n in counted.numerals if n.fate == "unexplained"] == []


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("Survei di Garut, Bogor, dan Medan selesai. Hasilnya, 52 persen pekerja terlindungi.", None),
        ("Pekerja di Karawang banyak. Angka itu tertinggi kedua di Jawa Barat.", "32.15"),
        ("Kabupaten Garut berada di urutan kedua se-Jawa Barat.", "32.05"),
        ("Garut kecil. Jumlah nasional 45 juta orang.", None),
    ],
)
def test_lists_ranks_and_the_nation_have_their_regions(text: str, region: str | None) -> None:
    assert only(text).region == region
