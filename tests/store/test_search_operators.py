"""What operators find in a database: kinds, regions with all below them, people, years, comparisons, all together."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from jamsostek_tui.browse.operators import OPERATOR_NAMES
from jamsostek_tui.browse.query import Fault
from jamsostek_tui.deciding.decider import Decider
from jamsostek_tui.model import Kind
from jamsostek_tui.store.reader import Reader
from jamsostek_tui.store.writer import Writer
from tests.decisions.pages import loaded
from tests.hostile import HOSTILE
from tests.store.builder import Page


def labels(reader: Reader, query: str, *kinds: Kind) -> list[str]:
    return [hit.row.label for hit in reader.search(query, kinds)]


def kinds_of(reader: Reader, query: str) -> set[Kind]:
    return {hit.row.ref.kind for hit in reader.search(query)}


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (">10rb <1jt", ["43,7 ribu buruh"]),
        ("1rb..50rb", ["43,7 ribu buruh", "2.300 orang", "1.250 nelayan"]),
        ("<20%", ["18,5 persen"]),
        (">=Rp252jt", ["Rp61,4 miliar", "Rp252 juta"]),
        ("=1.250", ["1.250 nelayan"]),
        (">1.250 <=2.300", ["2.300 orang"]),
        ("..1", ["satu per satu"]),
    ],
)
def test_numbers_are_compared_and_the_greatest_come_first(reader: Reader, query: str, expected: list[str]) -> None:
    assert labels(reader, query) == expected
    assert kinds_of(reader, query) == {"statistic"}


def test_a_range_is_within_what_it_reaches_into(tmp_path: Path) -> None:
    path = tmp_path / "facts.db"
    page = Page("Sebanyak 400-700 perajin ikut.", "a.txt")
    page.statistic("400-700 perajin", 400.0, value_max=700.0, unit="perajin")
    with Writer(path) as writer, writer.transaction():
        writer.put("a.txt", page.article, page.facts())
    found = Reader(path)
    assert [bool(found.search(query)) for query in (">600", "500..650", "<500", ">700", "<400")] == [
        True,
        True,
        True,
        False,
        False,
    ]
    found.close()


@pytest.mark.parametrize("name", ["jatim", '"jawa timur"', "35", "jawa", "jwaa", "Timur"])
def test_a_region_is_named_by_name_code_or_abbreviation_and_takes_in_what_lies_below(reader: Reader, name: str) -> None:
    assert set(labels(reader, f"kind:number region:{name}")) >= {"43,7 ribu buruh", "Rp61,4 miliar"}
    assert "1.250 nelayan" not in labels(reader, f"kind:number region:{name}")


def test_a_person_narrows_to_what_is_linked_with_them(reader: Reader) -> None:
    assert labels(reader, "person:yohanes >1rb") == ["Rp61,4 miliar"]
    assert set(labels(reader, "kind:person person:retno")) == {"Retno Hapsari"}
    assert set(labels(reader, "kind:person orang:ratnasri")) == {"Baiq Ratnasari"}


def test_a_person_is_meant_by_each_name_that_holds_the_words(tmp_path: Path) -> None:
    path = tmp_path / "facts.db"
    with Writer(path) as writer, writer.transaction():
        for name, words in (("Lalu Pranowo Wirya", ("Pranowo",)), ("L. Pranowo Wirya", ())):
            page = Page(f"Sebanyak 10 orang, kata {name}.", f"{name}.txt")
            page.person(name, name, *words)
            writer.put(f"{name}.txt", page.article, page.facts())
    found = Reader(path)
    assert set(labels(found, "kind:person person:pranowo")) == {"Lalu Pranowo Wirya", "L. Pranowo Wirya"}
    found.close()


def test_operators_and_words_together_all_hold(reader: Reader) -> None:
    assert labels(reader, "kind:number region:ntb nelayan 1rb..2rb") == ["1.250 nelayan"]
    assert labels(reader, "kind:statement nelyan region:ntb")
    assert labels(reader, "kind:number region:surabaya nelayan") == []
    assert labels(reader, "region:ntb zzzqqq") == []


def test_the_same_operator_twice_means_either(reader: Reader) -> None:
    assert kinds_of(reader, "kind:event kind:region") == {"event", "region"}
    both = set(labels(reader, "kind:number region:ntb region:jatim"))
    assert both >= {"1.250 nelayan", "43,7 ribu buruh"}


def test_years_are_of_the_number_else_of_its_article(tmp_path: Path) -> None:
    path = tmp_path / "facts.db"
    with Writer(path) as writer, writer.transaction():
        for name, published in (("a", "2023-05-01"), ("b", "2024-05-01")):
            page = Page(
                f"Sebanyak 10 orang dan 20 orang di Batu, kata Ayu {name.upper()}.", f"{name}.txt", published=published
            )
            page.statistic("10 orang", 10.0, period="2021-08")
            page.statistic("20 orang", 20.0)
            page.person(f"Ayu {name.upper()}")
            writer.put(f"{name}.txt", page.article, page.facts())
    found = Reader(path)
    assert [hit.row.label for hit in found.search("kind:number year:2021")] == ["10 orang", "10 orang"]
    assert [hit.row.label for hit in found.search("kind:number year:2024")] == ["20 orang"]
    assert [hit.row.label for hit in found.search("kind:person year:2023")] == ["Ayu A"]
    assert len(found.search("kind:article year:2020..")) == 2
    assert found.search("year:2022") == []
    assert found.completions("year", "") == ["2024", "2023"]
    assert found.completions("year", "2023") == ["2023"]
    found.close()


def test_what_became_of_a_fact_is_asked_for(tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    page = "Kartu di Praya\n\nPRAYA - Ada 1.250 nelayan, 2.300 petani, 640 penenun, 75 guru dan 3.19 juta buruh.\n"
    (folder / "praya.txt").write_text(page, "utf-8")
    path = loaded(folder, tmp_path / "facts.db")
    with closing(Reader(path)) as reader:
        refs = {hit.row.label: hit.row.ref for hit in reader.search("kind:number")}
    decider = Decider(path)
    decider.accept([refs["1.250 nelayan"]])
    decider.reject([refs["2.300 petani"]])
    decider.edit([refs["640 penenun"]], {"value": "641"})
    with closing(Reader(path)) as reader:
        assert labels(reader, "status:accepted") == ["1.250 nelayan"]
        assert labels(reader, "penenun status:disunting") == ["640 penenun"]
        assert set(labels(reader, "status:accepted status:edited")) == {"1.250 nelayan", "640 penenun"}
        assert labels(reader, "status:accepted penenun") == []
        undecided = set(labels(reader, "kind:number status:undecided"))
        assert undecided == set(refs) - {"1.250 nelayan", "2.300 petani", "640 penenun"}
        doubtful = labels(reader, "kind:number status:doubtful")
        assert doubtful == ["3.19 juta buruh"]


def test_what_names_mean_is_told_and_what_means_nothing_too(reader: Reader) -> None:
    understood = reader.understood("region:loteng person:retno")
    assert understood.names == {("region", "loteng"): ("Lombok Tengah",), ("person", "retno"): ("Retno Hapsari",)}
    understood = reader.understood("region:atlantis person:99 kind:kapal")
    assert set(understood.faults) == {Fault("region", "atlantis"), Fault("person", "99"), Fault("kind", "kapal")}
    assert reader.search("region:atlantis nelayan") == []


def test_names_are_offered_as_they_are_typed(reader: Reader) -> None:
    assert reader.completions("region", "lom") == ["Lombok Tengah"]
    assert reader.completions("region", "", 2) == ["Nusa Tenggara Barat", "Lombok Tengah"]
    assert reader.completions("person", "re")[0] == "Retno Hapsari"
    assert set(reader.completions("person", "")) >= {"Lalu Wiramaja", "Inaq Sumi"}
    assert reader.completions("person", "qqq") == []


def test_kinds_asked_for_outside_hold_too(reader: Reader) -> None:
    assert reader.search("kind:number >1rb", ("person",)) == []
    assert {hit.row.ref.kind for hit in reader.search("region:ntb", ("person", "event"))} == {"person", "event"}
    assert len(reader.search("region:ntb", limit=3)) == 3


@pytest.mark.parametrize("text", [text[:500] for text in HOSTILE.values()], ids=list(HOSTILE))
def test_hostile_values_find_something_or_mean_nothing(reader: Reader, text: str) -> None:
    for query in (f"region:{text}", f'person:"{text}"', f"year:{text}", f"kind:{text}", f"status:{text}", f">{text}"):
        reader.search(query)
        reader.understood(query)
    for operator in OPERATOR_NAMES:
        assert all(isinstance(value, str) for value in reader.completions(operator, text))


PIECES = st.sampled_from(
    [
        "kind:",
        "region:",
        "person:",
        "year:",
        ">",
        "<=",
        "..",
        "10rb",
        "5%",
        "ntb",
        "angka",
        '"',
        " ",
        "nelayan",
        "2024",
        ".",
    ]
)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(query=st.lists(PIECES, max_size=8).map("".join))
@example(query=">" + "9" * 400)
@example(query="region:52.02.")
@example(query='region:"\x00" person:\ud800')
def test_any_mixture_gives_hits_or_a_reason(reader: Reader, query: str) -> None:
    hits = reader.search(query, limit=5)
    understood = reader.understood(query)
    assert len(hits) <= 5
    assert not (hits and understood.faults)
    if understood.query.kinds:
        assert {hit.row.ref.kind for hit in hits} <= set(understood.query.kinds)
