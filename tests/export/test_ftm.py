"""FollowTheMoney entities: known schemata and properties, references that lead somewhere, ids that last."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from jamsostek_tui.export.files import ExportError
from jamsostek_tui.export.ftm import entity_lines
from jamsostek_tui.loader import load
from jamsostek_tui.model import Article, Kind, Person, Ref, Region
from jamsostek_tui.store.reader import Reader
from jamsostek_tui.store.rows import AnyFact
from tests.export.evidence import everything
from tests.hostile import HOSTILE
from tests.pages import FISHERS, WORKERS

PROPERTIES: dict[str, set[str]] = {
    "Article": {
        *("name", "title", "fileName", "author", "publisher", "publishedAt", "sourceUrl", "language", "keywords"),
        *("country", "notes"),
    },
    "Person": {"name", "alias", "title", "position", "country", "notes"},
    "PublicBody": {"name", "alias", "country", "notes"},
    "Company": {"name", "alias", "country", "notes"},
    "Organization": {"name", "alias", "country", "notes"},
    "Position": {"name", "country", "subnationalArea", "organization"},
    "Occupancy": {"holder", "post", "date", "proof"},
    "Documentation": {"document", "entity", "role", "date", "summary", "recordId"},
}
REFERENCES = {"organization", "holder", "post", "proof", "document", "entity"}


def entities(folder: Path, *pages: str, kinds: tuple[Kind, ...] = ()) -> list[dict[str, Any]]:
    folder.mkdir()
    for number, page in enumerate(pages):
        (folder / f"{number}.txt").write_text(page, "utf-8")
    load([str(folder)], folder / "facts.db")
    reader = Reader(folder / "facts.db")
    try:
        return [json.loads(line) for line in entity_lines(reader.facts(kinds), reader)]
    finally:
        reader.close()


def test_officials_hold_offices_and_articles_say_so(tmp_path: Path) -> None:
    found = entities(tmp_path / "a", FISHERS, WORKERS)
    by_id = {one["id"]: one for one in found}
    assert len(by_id) == len(found)
    assert {"Article", "Person", "Position", "Occupancy", "Documentation"} <= {one["schema"] for one in found}
    for one in found:
        assert set(one["properties"]) <= PROPERTIES[one["schema"]]
        for name, values in one["properties"].items():
            assert values and all(isinstance(value, str) and value for value in values)
            if name in REFERENCES:
                assert all(value in by_id for value in values)
    held = {
        (
            by_id[one["properties"]["holder"][0]]["properties"]["name"][0],
            by_id[one["properties"]["post"][0]]["properties"]["name"][0],
        )
        for one in found
        if one["schema"] == "Occupancy"
    }
    assert ("Nurul Hasanah", "Bupati Bima") in held


def test_ids_last_whatever_the_order_of_loading(tmp_path: Path) -> None:
    first, second = entities(tmp_path / "a", FISHERS, WORKERS), entities(tmp_path / "b", WORKERS, FISHERS)
    assert {one["id"] for one in first} == {one["id"] for one in second}


def test_where_somebody_is_named_is_told_to_the_character(tmp_path: Path) -> None:
    found = entities(tmp_path / "a", FISHERS)
    named = [one["properties"] for one in found if one["schema"] == "Documentation"]
    assert named
    for one in named:
        start, end = one["recordId"][0].partition(":")[2].split("-")
        assert FISHERS[int(start) : int(end)] == one["summary"][0]


def test_notes_stand_with_those_they_are_on() -> None:
    facts = [one.fact for one in everything("Bantul")]
    of = {ref: f"catatan {ref.kind}" for ref in (Ref("person", 1), Ref("organisation", 1), Ref("article", 1))}
    found = [json.loads(line) for line in entity_lines(facts, _Facts({}), of)]
    told = {tuple(one["properties"]["notes"]) for one in found}
    assert len(found) == 3 and told == {(words,) for words in of.values()}


def test_a_number_gives_its_article_and_who_tells_it(tmp_path: Path) -> None:
    found = entities(tmp_path / "a", FISHERS, WORKERS, kinds=("statistic",))
    schemas = {one["schema"] for one in found}
    assert {"Article", "Person"} <= schemas


def test_where_there_is_no_entity_a_sentence_says_so() -> None:
    with pytest.raises(ExportError, match="nothing to write"):
        list(entity_lines([Region(id="52", name="NTB", level="province", rule="r", confidence=1.0)], _Facts({})))


def test_two_people_of_one_name_are_two() -> None:
    people = [Person(id=number, name="Siti Aminah", rule="r", confidence=1.0) for number in (1, 2)]
    ids = [json.loads(line)["id"] for line in entity_lines(people, _Facts({}))]
    assert len(set(ids)) == 2


class _Facts:
    def __init__(self, facts: dict[Ref, AnyFact]) -> None:
        self._facts = facts

    def fact(self, ref: Ref) -> AnyFact | None:
        return self._facts.get(ref)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_stays_in_its_values(text: str) -> None:
    facts = [one.fact for one in everything(text)]
    (article,) = [fact for fact in facts if isinstance(fact, Article)]
    lines = list(entity_lines(facts, _Facts({Ref("article", 1): article})))
    for line in lines:
        line.encode()
        one = json.loads(line)
        assert line.count("\n") == 1 and set(one["properties"]) <= PROPERTIES[one["schema"]]
        assert not any(ord(sign) < 32 for values in one["properties"].values() for value in values for sign in value)


def test_the_published_model_takes_them(tmp_path: Path) -> None:
    followthemoney = pytest.importorskip("followthemoney")
    for one in entities(tmp_path / "a", FISHERS, WORKERS):
        proxy = followthemoney.model.get_proxy(one, cleaned=False)
        proxy.schema.validate({"properties": one["properties"]})
        kept = {name: sorted(values) for name, values in proxy.to_dict()["properties"].items()}
        assert kept == {name: sorted(values) for name, values in one["properties"].items()}
