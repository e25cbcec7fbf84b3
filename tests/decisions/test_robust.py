"""Decisions at random over a corpus: nothing lost, nothing moved, whatever becomes of pages and rules.

The trial `decisions` does so with two hundred.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from jamsostek_tui.decisions.journal.text_key import TextKey
from jamsostek_tui.loader import load
from jamsostek_tui.model import Ref
from jamsostek_tui.store.database.schema import PLACED_KINDS
from jamsostek_tui.store.reader import Reader
from tests.corpus import page
from tests.decisions.at_random import Somebody, told, write_rivals
from tests.decisions.standing import moved, without_effect
from tests.decisions.stub_rules import stub_version
from tests.store.content import content

PAGES, DECISIONS = 6, 40


@pytest.fixture(scope="module")
def decided(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with pages, a database of them and the journal of all decisions."""
    folder = tmp_path_factory.mktemp("robust")
    (folder / "in").mkdir()
    for number in range(PAGES):
        (folder / "in" / f"{number}.txt").write_text(page(5, number).text, "utf-8")
    write_rivals(folder / "in")
    load([str(folder / "in")], folder / "facts.db")
    somebody = Somebody(folder / "facts.db", 7)
    while len(somebody.decider.lines().decisions) < DECISIONS:
        somebody.decide()
    return folder


@pytest.fixture
def copy(decided: Path, tmp_path: Path) -> Iterator[Path]:
    """Return the journal in a folder of its own; it must not change by any loading."""
    journal = (decided / "decisions.jsonl").read_bytes()
    (tmp_path / "decisions.jsonl").write_bytes(journal)
    yield tmp_path
    assert (tmp_path / "decisions.jsonl").read_bytes() == journal


def marked(database: Path) -> Iterator[tuple[TextKey, str]]:
    """Yield the key and status of each fact with a status, as the page has it now."""
    with closing(Reader(database)) as reader:
        for kind in PLACED_KINDS:
            for number in reader.ids(kind):
                ref = Ref(kind, number)
                fact = reader.fact(ref)
                assert fact is not None
                if fact.status != "found":
                    (key,) = reader.text_keys(ref)
                    yield key, fact.status


def words(keys: set[TextKey]) -> set[tuple[str, str, str, str]]:
    return {(key.kind, key.before, key.quote, key.after) for key in keys}


def test_a_database_made_anew_in_any_order_is_the_same(decided: Path, copy: Path) -> None:
    expected = content(decided / "facts.db")
    paths = [str(path) for path in (decided / "in").iterdir()]
    Random(3).shuffle(paths)
    for some in (paths[:5], paths[5:7], paths[7:]):
        assert load(some, copy / "facts.db").failed == 0
    assert content(copy / "facts.db") == expected
    assert told(copy / "facts.db")[0] == told(decided / "facts.db")[0]


def test_files_edited_renamed_and_gone(decided: Path, copy: Path) -> None:
    before, _ = told(decided / "facts.db")
    database = copy / "facts.db"
    pages = {path: path.read_text("utf-8") for path in (decided / "in").iterdir()}
    load([str(decided / "in")], database)
    try:
        for number, (path, text) in enumerate(pages.items()):
            if number % 4 == 0:  # further words on top: nothing but the beginning loses its surroundings
                path.write_text("Catatan: dikirim ulang.\n\n" + text, "utf-8")
            elif number % 4 == 1:  # every first number another
                path.write_text(text.replace("1", "2", 3), "utf-8")
            elif number % 4 == 2:
                path.rename(path.with_name(f"renamed-{path.name}"))
        load([str(decided / "in")], database)
        there, orphaned = told(database)
        assert there and orphaned
        assert words({key for key, _ in marked(database)}) <= words(before)
        edited = {key.sha256 for key in orphaned}
        assert len(edited) <= sum(number % 4 < 2 for number in range(len(pages)))
        renamed = [text for number, text in enumerate(pages.values()) if number % 4 == 2]
        with closing(Reader(database)) as reader:
            kept = {fact.sha256 for fact in reader.facts(("article",)) if fact.text in renamed}  # type: ignore[union-attr]
        assert not kept & edited
    finally:
        for path, text in pages.items():
            path.with_name(f"renamed-{path.name}").unlink(missing_ok=True)
            path.write_text(text, "utf-8")
    load([str(decided / "in")], database)
    assert told(database)[0] == before
    assert content(database) == content(decided / "facts.db")


def test_other_rules_move_no_decision(decided: Path, copy: Path) -> None:
    before, _ = told(decided / "facts.db")
    database = copy / "facts.db"
    load([str(decided / "in")], database, extracting=stub_version(6))
    load([str(decided / "in")], copy / "plain" / "facts.db", extracting=stub_version(6))
    there, orphaned = told(database)
    assert there <= before
    assert any(key.kind == "person" for key in orphaned)
    assert any(key.kind == "statistic" for key in orphaned)
    pages = {hashlib.sha256(path.read_bytes()).hexdigest(): path.name for path in (decided / "in").iterdir()}
    assert list(moved(database, copy / "plain" / "facts.db", pages)) == []
    assert list(without_effect(database, pages)) == []
    database.unlink()
    load([str(decided / "in")], database)
    assert told(database)[0] == before


def test_every_decision_undone_leaves_what_the_rules_found(decided: Path, copy: Path) -> None:
    database = copy / "facts.db"
    load([str(decided / "in")], database)
    journal = copy / "decisions.jsonl"
    kept = journal.read_bytes()
    journal.unlink()
    load([str(decided / "in")], database)
    plain = copy / "plain" / "facts.db"
    load([str(decided / "in")], plain)
    assert content(database) == content(plain)
    journal.write_bytes(kept)
