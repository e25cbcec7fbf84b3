"""Who is one across articles: people of one name, whoever is named twice, in whatever order pages come."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jamsostek_tui.model import Person, Ref
from jamsostek_tui.store.reader import Reader
from jamsostek_tui.store.writer import Writer
from tests.store.builder import Page
from tests.store.content import content
from tests.store.sample import weavers
from tests.store.small_pages import small, write


def test_people_of_one_name_are_one_where_office_or_region_agrees(tmp_path: Path) -> None:
    database = tmp_path / "a.db"
    write(
        database,
        small("Made Wirta", "Bupati", "52.02", 1),
        small("Made Wirta", "Ketua", "52.02", 2),
        small("Made Wirta", "Camat", "35.78", 3),
        small("Made Wirta", None, None, 4),
        small("Made Wirta", None, None, 5),
    )
    reader = Reader(database)
    people = [reader.fact(Ref("person", one)) for one in reader.ids("person")]
    told = sorted(len(person.mentions) for person in people if isinstance(person, Person))
    assert told == [1, 1, 1, 2]


def test_a_bridge_between_two_people_joins_them_and_its_removal_parts_them(tmp_path: Path) -> None:
    apart = tmp_path / "apart.db"
    first, second = small("Ni Luh", "Bupati", "52.02", 1), small("Ni Luh", "Camat", "35.78", 2)
    write(apart, first, second)
    bridge = Page("Ni Luh memimpin Lombok Tengah, lalu Surabaya.\n", "bridge.txt")
    bridge.region("52.02", "Lombok Tengah", "regency", "52")
    bridge.region("35.78", "Surabaya", "city", "35")
    bridge.person("Ni Luh", office="Bupati", region="52.02")
    bridge.people[0] = replace(
        bridge.people[0], roles=(*bridge.people[0].roles, replace(bridge.people[0].roles[0], region="35.78"))
    )
    joined = tmp_path / "joined.db"
    write(joined, first, second, bridge)
    reader = Reader(joined)
    assert reader.counts()["person"] == 1
    assert len(reader.ids("statement", (Ref("person", reader.ids("person")[0]),))) == 2
    reader.close()
    other_way = tmp_path / "other.db"
    write(other_way, bridge, second, first)
    assert content(other_way) == content(joined)
    nobody = Page("Tidak ada siapa-siapa di sini.\n", "bridge.txt")
    write(joined, nobody)
    write(apart, nobody)
    assert content(joined) == content(apart)


PAGES = st.builds(
    small,
    st.sampled_from(["Made Wirta", "Ni Luh", "made wirta"]),
    st.sampled_from([None, "Bupati", "Camat"]),
    st.sampled_from([None, "52.02", "35.78"]),
    st.integers(1, 4),
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), pages=st.lists(PAGES, min_size=1, max_size=7))
def test_no_order_and_no_detour_makes_a_difference(
    tmp_path_factory: Any, data: st.DataObject, pages: list[Page]
) -> None:
    folder = tmp_path_factory.mktemp("orders")
    straight, round_about = folder / "straight.db", folder / "round.db"
    by_source = {page.article.source: page for page in pages}
    write(straight, *by_source.values())
    shuffled = data.draw(st.permutations(list(by_source.values())))
    detour = data.draw(st.lists(st.sampled_from(sorted(by_source)), max_size=3))
    with Writer(round_about) as writer:
        for source in detour:
            other = weavers() if len(source) % 2 else small("Ni Luh", "Bupati", "35.78", 9)
            with writer.transaction():
                writer.put(f"/invented/{source}", replace(other.article, source=source), other.facts())
        with writer.transaction():
            for page in shuffled:
                writer.put(f"/invented/{page.article.source}", page.article, page.facts())
    assert content(round_about) == content(straight)


def test_entities_an_article_names_twice_are_one(tmp_path: Path) -> None:
    page = Page("Dinas Sosial dan DINAS SOSIAL memuji Sri Wahyuni. Sri Wahyuni senang.\n", "twice.txt")
    one = page.organisation("Dinas Sosial", type="government")
    two = page.organisation("DINAS SOSIAL", type="government")
    page.person("Sri Wahyuni", office="Kepala", organisation=one)
    page.person("Sri  Wahyuni", "Wahyuni", office="Kepala", organisation=two)
    database = tmp_path / "a.db"
    write(database, page)
    reader = Reader(database)
    counts = reader.counts()
    assert (counts["organisation"], counts["person"]) == (1, 1)


@pytest.mark.parametrize("second", ["35.78", "52.02"])
def test_a_page_that_changes_within_a_transaction_leaves_people_as_if_it_had_never_been(
    tmp_path: Path, second: str
) -> None:
    """The office of who came in the same transaction is told in full, and nobody is known by a page that is gone."""
    bare, named = small("Ni Luh", "Bupati", None, 1), small("Ni Luh", "Bupati", second, 1)
    other = small("Made Wirta", None, None, 1)
    before = small("Ni Luh", "Bupati", "35.78", 9)
    for order in ((bare, other, named), (other, bare, named), (named, other, bare)):
        path = tmp_path / f"{order[0].article.source}-{order[1].article.source}.db"
        with Writer(path) as writer:
            with writer.transaction():
                writer.put(
                    f"/invented/{other.article.source}",
                    replace(before.article, source=other.article.source),
                    before.facts(),
                )
            with writer.transaction():
                for page in order:
                    writer.put(f"/invented/{page.article.source}", page.article, page.facts())
        plain = tmp_path / f"plain-{path.name}"
        write(plain, bare, other, named)
        assert content(path) == content(plain)
