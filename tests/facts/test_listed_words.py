"""Words that only the lists of `language/data` know, each where a pattern asks for its list."""

from __future__ import annotations

import pytest

from jamsostek_tui.facts.extract import extract
from tests.facts.people_reading import article


@pytest.mark.parametrize(
    ("text", "name", "rule"),
    [
        ("Santunan diserahkan kepada kemenakannya, Rukmini, di Sumenep.", "Rukmini", "relation-before-name"),
        ("Juragannya, Darsono, belum mendaftar.", "Darsono", "relation-before-name"),
        ("Besan almarhumah, Suprapti, datang.", "Suprapti", "relation-before-name"),
        ("Manfaat itu diterima Rohana saudari almarhum Basri.", "Rohana", "relation-behind-name"),
        ("Letkol Cpn Sarmin Hadi menghadiri acara.", "Sarmin Hadi", "honorific-before-name"),
    ],
)
def test_kin_friends_and_corps_bring_somebody_in(text: str, name: str, rule: str) -> None:
    assert (name, rule) in {(person.name, person.rule) for person in extract(article(text)).people}


def test_the_house_of_an_office_has_no_holder() -> None:
    assert not extract(article("Rumdin Bupati Tuban Sarmin ramai.")).people


def test_a_region_of_the_health_insurer_is_a_branch() -> None:
    facts = extract(article("BPJS Kesehatan Kedeputian Wilayah Jawa Timur mendata peserta."))
    assert [body.name for body in facts.organisations] == ["BPJS Kesehatan Kedeputian Wilayah Jawa Timur"]


@pytest.mark.parametrize(
    ("text", "unit", "measure"),
    [
        ("Nelayan itu digaji 2,5 juta sebulan di Tuban.", "rupiah", "amount"),
        ("Mereka mencicil 3 juta untuk perahu.", "rupiah", "amount"),
        ("Pemkab Tuban mencanangkan jumlah peserta menjadi 5.000 nelayan.", "nelayan", "target"),
    ],
)
def test_words_of_paying_and_planning_say_what_a_number_is(text: str, unit: str, measure: str) -> None:
    statistic = extract(article(text)).statistics[0]
    assert (statistic.unit, statistic.measure) == (unit, measure)


@pytest.mark.parametrize(
    "text", ["Munaslub 2023 menghasilkan 40 rekomendasi.", "Anggaran RKPDes 2022-2027 sebesar Rp4 miliar."]
)
def test_a_year_that_names_a_congress_or_a_plan_is_no_period(text: str) -> None:
    assert [statistic.period for statistic in extract(article(text)).statistics] == [None]


def test_an_island_of_many_regencies_gives_a_number_to_none() -> None:
    facts = extract(article("Peserta di Pulau Jawa mencapai 4 juta pekerja. Bupati Tuban Sarmin datang."))
    assert facts.statistics[0].region is None


def test_an_hour_of_dusk_is_no_number() -> None:
    assert not extract(article("Rapat dimulai jam tiga magrib.")).statistics


def test_districts_in_a_row_lie_in_their_regency() -> None:
    text = "Di Lombok Tengah terdaftar 120 nelayan dari Kecamatan Kuta, Kecamatan Janapria dan Kecamatan Batukliang."
    facts = extract(article(text))
    assert {region.parent for region in facts.regions[1:]} == {"52.02"}
    assert facts.statistics[0].region == "52.02"


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("Sebanyak 40 petani Kepenghuluan Bagan Jawa di Rokan Hilir terdaftar.", "kepenghuluan-bagan-jawa"),
        ("Santunan diserahkan di Lembang Rante Alang, Toraja Utara.", "lembang-rante-alang"),
        ("Nagori Bandar Sauhur mendaftarkan 40 petani.", "nagori-bandar-sauhur"),
    ],
)
def test_levels_of_single_provinces_name_a_district_or_village(text: str, region: str) -> None:
    assert region in {one.id for one in extract(article(text)).regions}


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        ("Kepala Disdagperin Tuban Sarmin hadir.", "Sarmin", "Kepala Dinas"),
        ("Kepala Disnakerperin Tuban Sarmin hadir.", "Sarmin", "Kepala Dinas"),
    ],
)
def test_a_department_of_any_short_name_is_one(text: str, name: str, title: str) -> None:
    assert {person.name: person.roles[0].title for person in extract(article(text)).people} == {name: title}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("UU Keselamatan Kerja mengatur itu.", "Undang-Undang Keselamatan Kerja"),
        ("Buruh menagih UU Pengupahan Nasional.", "Undang-Undang Pengupahan Nasional"),
    ],
)
def test_laws_are_called_by_their_subjects(text: str, name: str) -> None:
    assert [one.name for one in extract(article(text)).instruments] == [name]


def test_a_small_fund_word_ties_a_number_to_its_fund() -> None:
    facts = extract(article("Sebanyak 400 petani didaftarkan via DBHCHT."))
    assert "provided-through" in {link.rule for link in facts.links}


def test_the_full_stop_behind_a_whole_style_ends_the_sentence() -> None:
    facts = extract(article("Ia menemui pastor. Rohana Sari, 40 tahun, datang."))
    assert [(person.name, person.honorifics) for person in facts.people] == [("Rohana Sari", ())]


def test_a_city_called_by_a_firm_is_no_region() -> None:
    assert not extract(article("Sosialisasi digelar di Malang Town Square.")).regions


def test_pemdes_speaks_for_itself() -> None:
    facts = extract(article("Pemdes menyebut 40 petani belum terdaftar."))
    assert [said.speaker for said in facts.statements] == ["Pemdes"]
