"""Narrowing to a search: the hits stay, and what is linked with them; every pane as large as it says."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jamsostek_tui.browse.place import Search
from jamsostek_tui.model import KINDS, Kind, Ref
from jamsostek_tui.store.reader import Reader
from tests.hostile import HOSTILE
from tests.store.asking import LOMBOK, labels
from tests.store.small_pages import small, write

QUERIES = [
    "nelayan",
    "nelayn lombok",
    "lalu wiramaja",
    "loteng kind:number",
    '"petani tembakau"',
    '"petani tembakau" nelayan',
    "kind:article",
    "person:lalu kind:statement",
    ">1rb",
    "year:2025 kind:orang",
    "xqxq surabaya",
    "qqzz",
    "kind:kapal",
    "",
]


def found(reader: Reader, query: str) -> dict[Kind, set[int | str]]:
    hits: dict[Kind, set[int | str]] = {}
    for hit in reader.search(query, (), 10_000):
        hits.setdefault(hit.row.ref.kind, set()).add(hit.row.ref.id)
    return hits


@pytest.mark.parametrize("query", QUERIES)
def test_the_hits_stay_and_what_is_linked_with_them(reader: Reader, query: str) -> None:
    hits = found(reader, query)
    for kind in KINDS[:-1]:
        linked = {
            one
            for of, numbers in hits.items()
            for number in numbers
            for one in reader.ids(kind, (Ref(of, number),))
            if kind not in ("statistic", "statement", "event") or kind not in hits
        }
        assert set(reader.ids(kind, (Search(query),))) == hits.get(kind, set()) | linked, kind


@pytest.mark.parametrize("query", QUERIES)
def test_counts_lists_and_tree_agree(reader: Reader, query: str) -> None:
    narrowing = (Search(query),)
    counts = reader.counts(narrowing)
    for kind in KINDS[:-1]:
        assert counts[kind] == len(reader.ids(kind, narrowing)) == len(set(reader.ids(kind, narrowing)))
    tree = {row.ref.id: row.count for row in reader.regions(narrowing)}
    assert set(reader.ids("region", narrowing)) <= set(tree)
    for code, count in tree.items():
        both = (*narrowing, Ref("region", code))
        assert count == sum(len(reader.ids(kind, both)) for kind in ("statistic", "statement", "event"))


def test_numbers_are_the_hits_themselves_and_people_those_linked_with_them(reader: Reader) -> None:
    assert labels(reader, "statistic", Search('"nelayan" kind:number')) == [
        "1.250 nelayan",
        "Rp252 juta",
        "18,5 persen",
    ]
    assert labels(reader, "person", Search('"nelayan" kind:number')) == ["Baiq Ratnasari", "Lalu Wiramaja"]
    assert labels(reader, "statistic", Search("retno kind:person")) == labels(
        reader, "statistic", next(hit.row.ref for hit in reader.search("retno", ("person",)))
    ), "no number was hit: those of the person"


def test_filters_add_up(reader: Reader) -> None:
    wide, narrow = (Search("kind:number"),), (Search("kind:number"), LOMBOK)
    assert set(labels(reader, "statistic", *narrow)) == {"1.250 nelayan", "Rp252 juta"}
    assert set(labels(reader, "statistic", *narrow)) < set(labels(reader, "statistic", *wide))
    assert labels(reader, "statistic", Search("nelayan kind:number"), Search("surabaya kind:number")) == []


def test_more_hits_than_a_search_shows_all_stay(tmp_path: Path) -> None:
    path = tmp_path / "facts.db"
    write(path, *(small(f"Orang {chr(97 + number % 26)}{number}", None, "52.02", number) for number in range(1, 301)))
    reader = Reader(path)
    assert len(reader.search('"pekerja" kind:number', (), 30)) == 30
    narrowing = (Search('"pekerja" kind:number'),)
    counts = reader.counts(narrowing)
    assert (counts["statistic"], counts["person"], counts["article"]) == (300, 300, 300)
    assert len(reader.ids("statistic", (Search('"17 pekerja"'),))) == 1
    write(path, small("Orang Baru", None, "52.02", 301))
    assert reader.counts(narrowing)["statistic"] == 301, "what came since is found too"
    reader.close()


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_words_are_a_search_like_any_other(reader: Reader, text: str) -> None:
    assert reader.counts((Search(text),))["article"] <= 2


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=40) | st.text('kindnelayrgo:"“”>=10rb ', max_size=30))
def test_any_string_narrows_to_what_it_finds(reader: Reader, text: str) -> None:
    hits = found(reader, text)
    for kind in ("statistic", "statement", "event"):
        if kind in hits:
            assert set(reader.ids(kind, (Search(text),))) == hits[kind]


def test_an_article_that_claims_more_facts_than_there_are_has_those_there_are(sample: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(sample, tmp_path / "facts.db"))
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE article SET statistics = ?", (2**62,))
    reader = Reader(path)
    assert len(reader.ids("statistic", (Search("kind:article"),))) == len(reader.ids("statistic"))
    reader.close()
