"""Every view has an address: it can be written down, read back, and nonsense is refused in one sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamsostek_tui.browse.place import BROWSED, ORDERS, AddressError, Place, Search, parse
from jamsostek_tui.model import Kind, Ref

NUMBERS = st.integers(min_value=0, max_value=10**15)
NAMES = st.text(min_size=1, max_size=20)


def refs_of(kind: Kind) -> st.SearchStrategy[Ref]:
    return st.builds(Ref, st.just(kind), NAMES if kind == "region" else NUMBERS)


REFS = st.sampled_from(BROWSED).flatmap(refs_of)
SEARCHES = st.text(max_size=60).map(Search.of).filter(lambda search: bool(search.query))


@st.composite
def places(draw: st.DrawFn) -> Place:
    kind = draw(st.sampled_from(BROWSED))
    last = draw(refs_of(kind))
    at = last.id if draw(st.booleans()) else None
    narrowing = tuple(draw(st.lists(REFS | SEARCHES, max_size=4, unique=True)))
    return Place(narrowing, kind, draw(st.sampled_from(ORDERS)), at)


@given(places())
def test_an_address_leads_back_to_its_place(place: Place) -> None:
    assert parse(place.address) == place
    assert parse(place.address).address == place.address
    assert place.address.isascii()
    assert not set(place.address) & set(" \n\t'\"")


@given(st.text(max_size=60))
def test_any_text_is_a_place_or_is_refused_in_a_sentence(text: str) -> None:
    try:
        place = parse(text)
    except AddressError as error:
        assert str(error).endswith(".")
        assert "\n" not in str(error)
    else:
        assert parse(place.address) == place


def test_the_address_reads_as_the_design_has_it() -> None:
    place = Place((Ref("region", "52.02"),), "statistic")
    assert place.address == "region/52.02?kind=statistic"
    assert parse("region/52.02&person/3?kind=statement&sort=value&at=7") == Place(
        (Ref("region", "52.02"), Ref("person", 3)), "statement", "value", 7
    )


def test_a_search_has_an_address_too() -> None:
    place = Place((Ref("region", "52.02"), Search('"pekerja rentan" kind:number')))
    assert place.address == "region/52.02&search/%22pekerja%20rentan%22%20kind%3Anumber?kind=statistic"
    assert parse(place.address) == place
    assert parse("search/nelayan kecil&search/nelayan++kecil").narrowing == (
        Search("nelayan kecil"),
        Search("nelayan++kecil"),
    )


@given(st.text())
def test_any_typed_search_can_be_addressed(typed: str) -> None:
    search = Search.of(typed)
    assert Search.of(search.query) == search
    if search.query:
        assert parse(Place((search,)).address).narrowing == (search,)


@pytest.mark.parametrize("address", ["", "all", "?kind=statistic", "all?kind=statistic"])
def test_everything_is_where_one_begins(address: str) -> None:
    assert parse(address) == Place()


@pytest.mark.parametrize(
    ("address", "named"),
    [
        ("planet/3", "planet"),
        ("region", "region"),
        ("search/", "search/"),
        ("search/%20?kind=event", "search/%20"),
        ("person/first", "first"),
        ("region/52?kind=link", "link"),
        ("region/52?sort=colour", "colour"),
        ("region/52?colour=red", "colour"),
        ("all?at=x", "x"),
        ("all?kind=statistic&kind=event", "kind=event"),
    ],
)
def test_a_wrong_address_is_told_by_the_part_that_is_wrong(address: str, named: str) -> None:
    with pytest.raises(AddressError, match=named):
        parse(address)


def test_filters_add_up_and_the_last_comes_off_first() -> None:
    region, person = Ref("region", "52"), Ref("person", 1)
    both = Place().narrowed(region).narrowed(person).narrowed(region)
    assert both.narrowing == (region, person)
    assert both.widened().narrowing == (region,)
    assert both.without(region).narrowing == (person,)
    assert Place().widened() == Place()
