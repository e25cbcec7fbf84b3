"""Writing: what is loaded twice, in another order, replaced or removed leaves the same database behind."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from jamsostek_tui.model import Ref
from jamsostek_tui.store.database.connection import open_reading
from jamsostek_tui.store.errors import StoreError
from jamsostek_tui.store.reader import Reader
from jamsostek_tui.store.writer import Writer
from tests.store.builder import Page
from tests.store.content import content
from tests.store.sample import boats, build_sample, weavers
from tests.store.small_pages import small, write


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
    connection.execute("CREATE VIEW of_that_version AS SELECT 1")
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
    with closing(open_reading(build_sample(tmp_path / "a.db"))) as connection, pytest.raises(sqlite3.OperationalError):
        connection.execute("DELETE FROM article")
