"""Version 1 of the contract, key by key and value by value, over every page there is to test with."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from jamsostek_tui.export.jsonl import json_line
from jamsostek_tui.loader import load
from jamsostek_tui.own_paths import seed_folder
from jamsostek_tui.store.reader import Reader
from tests.beside import REAL_PAGES

GOLD = Path(__file__).parent / "gold"
Record = dict[str, Any]

CHOICES: dict[tuple[str, str], set[str | None]] = {
    ("region", "level"): {"province", "regency", "city", "district", "village"},
    ("organisation", "type"): {"government", "agency", "company", "legislature", "university", "union", "other"},
    ("instrument", "type"): {"regulation", "award", "programme", "fund", "survey"},
    ("statistic", "approx"): {"about", "over", "under", "nearly", None},
    ("statistic", "measure"): {"level", "change", "share", "amount", "target", "rank"},
    ("statistic", "direction"): {"up", "down", None},
    ("statistic", "per"): {"month", "year", "person", None},
    ("statement", "form"): {"direct", "indirect"},
}
DAY = r"\d{4}(-\d\d(-\d\d)?)?"
SHAPES = {
    ("article", "published"): rf"{DAY}(T\d\d:\d\d(:\d\d)?([+-]\d\d:\d\d)?)?",
    ("article", "sha256"): r"[0-9a-f]{64}",
    ("region", "id"): r"\d\d(\.\d\d)?|[a-z0-9.-]*[a-z][a-z0-9.-]*",
    ("statistic", "period"): rf"{DAY}|\d{{4}}-(Q[1-4]|H[12])",
    ("statistic", "versus"): rf"{DAY}|\d{{4}}-(Q[1-4]|H[12])",
    ("event", "date"): DAY,
}
POINTS = {
    ("organisation", "region"): "region",
    ("statistic", "article"): "article",
    ("statistic", "region"): "region",
    ("statement", "article"): "article",
    ("statement", "person"): "person",
    ("statement", "organisation"): "organisation",
    ("event", "article"): "article",
    ("event", "region"): "region",
    ("link", "article"): "article",
}


@pytest.fixture(scope="module")
def records(tmp_path_factory: pytest.TempPathFactory) -> list[Record]:
    """Every fact of the pages, as it is exported and read again."""
    database = tmp_path_factory.mktemp("contract") / "facts.db"
    pages = sorted(map(str, GOLD.glob("*.txt")))
    load([*pages, str(seed_folder()), *([str(REAL_PAGES)] if REAL_PAGES.is_dir() else [])], database)
    reader = Reader(database)
    try:
        return [json.loads(json_line(fact)) for fact in reader.facts()]
    finally:
        reader.close()


@pytest.fixture(scope="module")
def known(records: list[Record]) -> set[tuple[str, Any]]:
    return {(one["kind"], one["id"]) for one in records if one["kind"] != "link"}


def of(records: list[Record], kind: str) -> Iterator[Record]:
    return (one for one in records if one["kind"] == kind)


def test_ids_name_one_fact_each(records: list[Record], known: set[tuple[str, Any]]) -> None:
    assert len(known) == sum(one["kind"] != "link" for one in records)


@pytest.mark.parametrize(("kind", "key"), CHOICES, ids=".".join)
def test_a_choice_is_one_of_the_contracts(records: list[Record], kind: str, key: str) -> None:
    assert {one[key] for one in of(records, kind)} <= CHOICES[kind, key]


@pytest.mark.parametrize(("kind", "key"), SHAPES, ids=".".join)
def test_a_code_or_date_has_its_shape(records: list[Record], kind: str, key: str) -> None:
    given = [one[key] for one in of(records, kind) if one[key] is not None]
    assert given
    assert [value for value in given if not re.fullmatch(SHAPES[kind, key], value)] == []


@pytest.mark.parametrize(("kind", "key"), POINTS, ids=".".join)
def test_an_id_names_a_fact_that_is_exported(
    records: list[Record], known: set[tuple[str, Any]], kind: str, key: str
) -> None:
    assert [
        one for one in of(records, kind) if one[key] is not None and (POINTS[kind, key], one[key]) not in known
    ] == []


def test_roles_links_and_attributions_name_facts_that_are_exported(
    records: list[Record], known: set[tuple[str, Any]]
) -> None:
    pointed = {(end[0], end[1]) for one in of(records, "link") for end in (one["from"], one["to"])}
    named = [role for one in of(records, "person") for role in one["roles"]]
    named += [one["attributed_to"] for one in of(records, "statistic") if one["attributed_to"]]
    for part in named:
        pointed |= {(kind, part[kind]) for kind in ("person", "organisation", "region", "instrument") if part.get(kind)}
    assert pointed <= known


def test_no_value_is_an_empty_string(records: list[Record]) -> None:
    assert [one for one in records if '""' in json.dumps(one)] == []


def test_numbers_are_floats_and_their_text_begins_with_the_number(records: list[Record]) -> None:
    for one in of(records, "statistic"):
        assert isinstance(one["value"], float)
        assert one["value_max"] is None or one["value_max"] > one["value"]
        assert one["attributed_to"] is None or any(one["attributed_to"].values())
        assert one["text"] == one["text"].strip()


def test_places_are_in_order_and_every_name_has_one(records: list[Record]) -> None:
    for one in records:
        if "mentions" in one:
            places = [(place["article"], place["start"]) for place in one["mentions"]]
            assert places and places == sorted(set(places))
        assert 0 <= one["confidence"] <= 1 and one["rule"] and one["status"] == "found"


def test_a_region_is_named_without_its_level(records: list[Record]) -> None:
    levels = r"(Kab\.|Kabupaten|Provinsi|Kecamatan|Desa|Kelurahan)\s"
    assert [one["name"] for one in of(records, "region") if re.match(levels, one["name"])] == []
