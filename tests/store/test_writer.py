"""Writing: what is loaded twice, in another order, replaced or removed leaves the same database behind."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jamsostek_tui.model import Person, Ref
from jamsostek_tui.store.errors import StoreError
from jamsostek_tui.store.reader import Reader
from jamsostek_tui.store.writer import Writer
from tests.store.builder import Page
from tests.store.content import content
from tests.store.sample import boats, build_sample, weavers


def small(name: str, office: str | None, region: str | None, number: int) -> Page:
    """Return a page on one person with an office (or none), one number and what the person said of it."""
    where = {"52.02": "Lombok Tengah", "35.78": "Surabaya", None: "sana"}[region]
    text = f"Kata {name}, {office or 'warga'} {where}, ada {number} pekerja di Bima yang terdaftar.\n"
    page = Page(
        text, f"{name}-{office}-{region}-{number}.txt", publisher="Kabar", published=f"2025-01-{number % 28 + 1:02}"
    )
    if region:
        page.region(region, where, "regency", region[:2])
    page.region("52.06", "Bima", "regency", "52")
    person = page.person(name, office=office, region=region)
    said = page.statement(f"ada {number} pekerja di Bima yang terdaftar", "indirect", person=person, speaker=name)
    told = page.statistic(
        f"{number} pekerja", float(number), unit="pekerja", region="52.06", attributed_to={"person": person}
    )
    page.link(("statistic", told), "is stated in", ("statement", said), f"{number} pekerja")
    page.link(("statement", said), "was said by", ("person", person), name)
    return page


def write(path: Path, *pages: Page) -> list[str]:
    """Store pages, each in a transaction of its own, and return what came of them."""
    outcomes: list[str] = []
    with Writer(path) as writer:
        for page in pages:
            with writer.transaction():
                outcomes.append(writer.put(f"/invented/{page.article.source}", page.article, page.facts()))
    return outcomes


def test_the_same_pages_again_change_nothing(tmp_path: Path) -> None:
    database = build_sample(tmp_path / "a.db")
    before = content(database)
    assert write(database, boats(), weavers()) == ["unchanged", "unchanged"]
    assert content(database) == before


def test_what_was_written_is_read_back(tmp_path: Path) -> None:
    database = build_sample(tmp_path / "a.db")
    reader = Reader(database)
    page, facts = boats(), boats().facts()
    article = reader.fact(Ref("article", 1))
    assert article == replace(page.article, id=1)
    for kind, placed in (("statistic", facts.statistics), ("statement", facts.statements), ("event", facts.events)):
        found = [reader.fact(Ref(kind, one)) for one in reader.ids(kind, (Ref("article", 1),))]  # type: ignore[arg-type]
        assert [(one.start, one.end, one.text) for one in found] == sorted(  # type: ignore[union-attr]
            (one.start, one.end, one.text) for one in placed
        )
    for fact in reader.facts():
        for mention in getattr(fact, "mentions", ()):
            text = reader.fact(Ref("article", mention.article)).text  # type: ignore[union-attr]
            assert text[mention.start : mention.end] == mention.text


def test_a_changed_page_leaves_nothing_of_the_old_behind(tmp_path: Path) -> None:
    old, new = boats(), weavers()
    changed = tmp_path / "changed.db"
    write(changed, old)
    with Writer(changed) as writer, writer.transaction():
        assert writer.put("/invented/boats.txt", replace(new.article, source="boats.txt"), new.facts()) == "updated"
    fresh = tmp_path / "fresh.db"
    with Writer(fresh) as writer, writer.transaction():
        writer.put("/invented/boats.txt", replace(new.article, source="boats.txt"), new.facts())
    assert content(changed) == content(fresh)


def test_unchanged_articles_keep_their_ids(tmp_path: Path) -> None:
    database = tmp_path / "a.db"
    write(database, boats(), weavers())
    reader = Reader(database)
    before = [(ref, reader.key(ref)) for ref in (Ref("article", 2), Ref("statement", 5), Ref("person", 1))]
    reader.close()
    with Writer(database) as writer, writer.transaction():
        page = small("Nur", None, None, 7)
        writer.put("/invented/boats.txt", page.article, page.facts())
    reader = Reader(database)
    assert [(ref, reader.find(key)) for ref, key in before if key] == [(ref, ref) for ref, _ in before]


def test_the_same_bytes_elsewhere_are_one_article(tmp_path: Path) -> None:
    page = boats()
    here, there = tmp_path / "here.txt", tmp_path / "there.txt"
    here.write_text(page.text)
    there.write_text(page.text)
    database = tmp_path / "a.db"
    with Writer(database) as writer, writer.transaction():
        assert writer.put(str(here), replace(page.article, source="here.txt"), page.facts()) == "loaded"
        assert writer.put(str(there), replace(page.article, source="there.txt"), page.facts()) == "unchanged"
    reader = Reader(database)
    assert reader.counts()["article"] == 1
    assert reader.fact(Ref("article", 1)).source == "here.txt"  # type: ignore[union-attr]
    reader.close()
    here.unlink()
    moved = tmp_path / "moved.txt"
    with Writer(database) as writer, writer.transaction():
        assert writer.put(str(moved), replace(page.article, source="moved.txt"), page.facts()) == "unchanged"
    reader = Reader(database)
    assert reader.fact(Ref("article", 1)).source == "moved.txt"  # type: ignore[union-attr]
    reader.close()


def test_a_page_changed_in_one_place_stays_in_the_other(tmp_path: Path) -> None:
    database = tmp_path / "a.db"
    same, other = boats(), weavers()
    (tmp_path / "one").write_text("x")
    (tmp_path / "two").write_text("x")
    with Writer(database) as writer, writer.transaction():
        writer.put(str(tmp_path / "one"), same.article, same.facts())
        writer.put(str(tmp_path / "two"), same.article, same.facts())
        assert writer.put(str(tmp_path / "one"), other.article, other.facts()) == "updated"
    reader = Reader(database)
    assert reader.counts()["article"] == 2


def test_a_failed_transaction_leaves_no_trace(tmp_path: Path) -> None:
    database = tmp_path / "a.db"
    write(database, boats())
    before = content(database)
    with Writer(database) as writer:
        with pytest.raises(RuntimeError), writer.transaction():
            writer.put("/invented/weavers.txt", weavers().article, weavers().facts())
            raise RuntimeError
        with writer.transaction():
            pass
    assert content(database) == before


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


def test_when_every_page_is_gone_no_word_is_left(tmp_path: Path) -> None:
    database = build_sample(tmp_path / "a.db")
    empty = Page("Halaman ini tidak memuat fakta.\n", "empty.txt")
    with Writer(database) as writer, writer.transaction():
        for source in ("boats.txt", "weavers.txt"):
            writer.put(f"/invented/{source}", replace(empty.article, source=source), empty.facts())
    connection = sqlite3.connect(database)
    assert {row[0] for row in connection.execute("SELECT term FROM word")} == {"halaman", "tidak", "memuat", "fakta"}
    for table in ("posting", "relate", "naming", "person", "persona", "region", "link", "statistic", "statement"):
        assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,), table
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


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


def test_text_that_no_database_holds_fails_alone(tmp_path: Path) -> None:
    page = Page("Biasa.\n", "bad.txt")
    bad = replace(page.article, text="tidak \ud800 biasa", blocks=())
    with Writer(tmp_path / "a.db") as writer, pytest.raises(UnicodeEncodeError), writer.transaction():
        writer.put("/x", bad, page.facts())


@pytest.mark.parametrize(
    "bytes_", [b"not a database at all, but long enough to be one" * 40, b"SQLite format 3\x00" + b"\xff" * 4000]
)
def test_a_file_that_is_no_database_of_ours_is_one_sentence_and_stays_as_it_is(tmp_path: Path, bytes_: bytes) -> None:
    path = tmp_path / "x.db"
    path.write_bytes(bytes_)
    for opening in (Writer, Reader):
        with pytest.raises(StoreError) as caught:
            opening(path)
        assert str(caught.value).endswith(".")
        assert "\n" not in str(caught.value)
    assert path.read_bytes() == bytes_


def test_a_newer_database_and_one_of_another_program_are_left_alone(tmp_path: Path) -> None:
    newer = build_sample(tmp_path / "newer.db")
    connection = sqlite3.connect(newer)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    other = tmp_path / "other.db"
    connection = sqlite3.connect(other)
    connection.execute("CREATE TABLE notes (words)")
    connection.close()
    for path, words in ((newer, "newer"), (other, "another program")):
        before = path.read_bytes()
        for opening in (Writer, Reader):
            with pytest.raises(StoreError, match=words):
                opening(path)
        assert path.read_bytes() == before


def test_a_missing_database_is_said_with_the_way_out(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="jamsostek-tui load"):
        Reader(tmp_path / "none.db")
    assert not (tmp_path / "none.db").exists()


def test_a_finished_database_is_one_file(tmp_path: Path) -> None:
    build_sample(tmp_path / "a.db")
    assert [path.name for path in tmp_path.iterdir()] == ["a.db"]


def test_what_is_read_cannot_be_written(tmp_path: Path) -> None:
    reader = Reader(build_sample(tmp_path / "a.db"))
    with pytest.raises(sqlite3.OperationalError):
        reader._connection.execute("DELETE FROM article")


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
