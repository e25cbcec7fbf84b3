"""The table of regions: complete, consistent, and true to the official list where that is at hand."""

from __future__ import annotations

import csv
import re

import pytest

from jamsostek_tui.language.gazetteer import form_key, form_pattern, forms, heads, place, places
from tests.beside import OFFICIAL_REGIONS, needs

_NAMED_AS_PAPERS_DO = {
    "31": "DKI Jakarta",
    "71.09": "Kepulauan Siau Tagulandang Biaro",
    "72.04": "Tolitoli",
    "72.09": "Tojo Una-Una",
    "74.72": "Baubau",
    "92.03": "Fakfak",
}


def test_all_provinces_regencies_and_cities_are_there() -> None:
    levels = [one.level for one in places().values()]
    assert (levels.count("province"), levels.count("regency"), levels.count("city")) == (38, 416, 98)


@needs(OFFICIAL_REGIONS)
def test_codes_and_names_are_the_official_ones() -> None:
    with OFFICIAL_REGIONS.open(encoding="utf-8") as lines:
        official = {row["code"]: row["name"].strip() for row in csv.DictReader(lines)}
    assert set(official) == set(places())
    for code, name in official.items():
        bare = re.sub(r"^(Kabupaten|Kota)( Administrasi)? ", "", name)
        ours = places()[code].name.removeprefix("Kota ")
        assert ours == _NAMED_AS_PAPERS_DO.get(code, bare), code


def test_levels_and_parents_follow_from_the_codes() -> None:
    for code, one in places().items():
        assert one.code == code
        if one.level == "province":
            assert re.fullmatch(r"\d\d", code) and one.parent is None
        else:
            assert one.parent == code[:2] and one.parent in places()
            assert (one.level == "city") == (code[3] == "7"), code


def test_kota_stands_only_before_cities_that_share_their_name_with_a_regency() -> None:
    regencies = {one.name for one in places().values() if one.level == "regency"}
    with_kota = {one.name for one in places().values() if one.name.startswith("Kota ") and one.level == "city"}
    cities = {one.name.removeprefix("Kota ") for one in places().values() if one.level == "city"}
    assert {name.removeprefix("Kota ") for name in with_kota} == regencies & cities
    assert len(with_kota) == 26


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("NTB", "52"),
        ("NTT", "53"),
        ("Jabar", "32"),
        ("Sulteng", "72"),
        ("Babel", "19"),
        ("Kepri", "21"),
        ("DKI", "31"),
        ("DIY", "34"),
        ("Loteng", "52.02"),
        ("Lotim", "52.03"),
        ("KSB", "52.07"),
        ("KLU", "52.08"),
        ("Kukar", "64.02"),
        ("Kobar", "62.01"),
        ("Pasbar", "13.12"),
        ("Tangsel", "36.74"),
        ("Bolmong", "71.01"),
        ("Minsel", "71.05"),
        ("Solo", "33.72"),
        ("Palangka Raya", "62.71"),
        ("Sumatra Utara", "12"),
    ],
)
def test_short_names_mean_their_region(written: str, code: str) -> None:
    assert forms()[form_key(written)].codes == (code,)
    assert form_pattern().fullmatch(written) is not None
    assert form_pattern().fullmatch(written.upper()) is not None


def test_twins_mean_both_the_city_first() -> None:
    assert forms()["bogor"].codes == ("32.71", "32.01")
    assert forms()["jambi"].codes == ("15", "15.71")
    assert forms()["gorontalo"].codes[0] == "75"


def test_common_words_are_guarded() -> None:
    assert all(
        forms()[word].guarded for word in ("buru", "metro", "batu", "kuningan", "serang", "pati", "bone", "malaka")
    )
    assert not forms()["lombok tengah"].guarded


def test_no_alias_of_one_region_is_the_name_of_another_of_its_level() -> None:
    names = {form_key(one.name.removeprefix("Kota ")): one for one in places().values()}
    for one in places().values():
        for alias in one.aliases:
            other = names.get(form_key(alias))
            if other is not None and other.level == one.level and not forms()[form_key(alias)].guarded:
                assert form_key(alias) == form_key(one.name.removeprefix("Kota ")) or other.code == one.code, alias


def test_places_are_found_by_code_only() -> None:
    lombok = place("52.02")
    assert lombok is not None and (lombok.name, lombok.parent) == ("Lombok Tengah", "52")
    assert place("kecamatan-praya") is None


def test_heads_have_known_roles() -> None:
    known = {
        "regency",
        "city",
        "province",
        "body",
        "near",
        "smaller",
        "street",
        "firm",
        "school",
        "club",
        "nature",
        "culture",
    }
    assert set(heads().values()) <= known
