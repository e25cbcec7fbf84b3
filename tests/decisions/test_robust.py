"""Two hundred decisions at random over a corpus: nothing lost, nothing moved, whatever becomes of pages and rules."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from jamsostek_tui.decider import Decider
from jamsostek_tui.decisions.fields import FieldError
from jamsostek_tui.decisions.places import TextKey
from jamsostek_tui.facts.extract import extract
from jamsostek_tui.loader import load
from jamsostek_tui.model import Facts, Kind, Ref
from jamsostek_tui.page.article import read_article
from jamsostek_tui.page.read import read_page
from jamsostek_tui.store.reader import Reader
from jamsostek_tui.store.schema import PLACED_KINDS
from jamsostek_tui.store.writer import Writer
from tests.corpus import page
from tests.store.content import content

PAGES, DECISIONS = 12, 200
KINDS: tuple[Kind, ...] = ("statistic", "statement", "person", "organisation", "region", "instrument", "event", "link")
TYPED: dict[Kind, list[dict[str, str]]] = {
    "statistic": [{"unit": "pekerja"}, {"value": "1.234", "region": "52.02"}, {"period": "2024", "subject": ""}],
    "statement": [{"form": "indirect"}, {"speaker": "seorang saksi", "person": ""}],
    "person": [{"name": "Nama Lain"}],
    "organisation": [{"type": "union"}, {"region": "35.78"}],
    "instrument": [{"type": "fund"}],
    "region": [{"id": "52.02"}],
    "event": [{"date": "2024-05-01"}],
}


class Somebody:
    """Decides at random."""

    def __init__(self, database: Path, seed: int) -> None:
        self.random = Random(seed)
        self.database = database
        self.decider = Decider(database)

    def decide(self) -> None:
        do = self.random.choice(["accept", "accept", "reject", "edit", "edit", "add", "merge", "split", "note", "back"])
        try:
            getattr(self, f"_{do}")()
        except (FieldError, IndexError):
            self.decide()

    def _some(self, *kinds: Kind) -> list[Ref]:
        kind = self.random.choice(kinds or KINDS)
        with closing(Reader(self.database)) as reader:
            ids = list(reader.ids(kind))
        return [Ref(kind, one) for one in self.random.sample(ids, min(len(ids), self.random.choice([1, 1, 2, 3])))]

    def _accept(self) -> None:
        self.decider.accept(self._some())

    def _reject(self) -> None:
        self.decider.reject(self._some())

    def _note(self) -> None:
        self.decider.note(self._some(), "periksa lagi")

    def _edit(self) -> None:
        kind = self.random.choice(list(TYPED))
        self.decider.edit(self._some(kind), self.random.choice(TYPED[kind]))

    def _merge(self) -> None:
        self.decider.merge(self._some("person", "organisation", "instrument"))

    def _split(self) -> None:
        ref = self._some("person", "organisation")[0]
        with closing(Reader(self.database)) as reader:
            self.decider.split(ref, [int(reader.ids("article", (ref,))[0])])

    def _add(self) -> None:
        with closing(Reader(self.database)) as reader:
            article = int(self.random.choice(list(reader.ids("article"))))
            text = reader.mentions(Ref("article", article))[0].text
        start = self.random.randrange(len(text) - 30)
        kind: Kind = self.random.choice(["statistic", "statement", "event", "person"])
        typed = {"value": "7"} if kind == "statistic" else {}
        self.decider.add(kind, article, start, start + self.random.randrange(3, 30), typed)

    def _back(self) -> None:
        self.random.choice([self.decider.undo, self.decider.undo, self.decider.redo])()


@pytest.fixture(scope="module")
def decided(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with pages, a database of them and the journal of all decisions."""
    folder = tmp_path_factory.mktemp("robust")
    (folder / "in").mkdir()
    for number in range(PAGES):
        (folder / "in" / f"{number}.txt").write_text(page(5, number).text, "utf-8")
    load([str(folder / "in")], folder / "facts.db", processes=1)
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


def told(database: Path) -> tuple[set[TextKey], set[TextKey]]:
    """Return the keys that stand in a database, and those listed as orphaned; together they are all that hold."""
    history, standings = Decider(database).history(), Decider(database).standings()
    assert not {one.state for one in standings} & {"waiting", "contradicted"}
    orphaned = {key for one in standings if one.state in ("partly", "orphaned") for key in one.missing}
    holding = {key for one in history.holding() for key in (*one.facts, *one.other)}
    with closing(Reader(database)) as reader:
        applied = reader.applied()
    there = {
        key
        for one in history.holding()
        for part, key in enumerate((*one.facts, *one.other))
        if (one.id, part) in applied
    }
    replaced = {known for one in history.holding() for known in one.over}
    unlisted = {key for one in history.holding() if one.id in replaced for key in (*one.facts, *one.other)}
    assert holding <= there | orphaned | unlisted
    return there, orphaned


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
        assert load(some, copy / "facts.db", processes=1).failed == 0
    assert content(copy / "facts.db") == expected
    assert told(copy / "facts.db")[0] == told(decided / "facts.db")[0]


def test_files_edited_renamed_and_gone(decided: Path, copy: Path) -> None:
    before, _ = told(decided / "facts.db")
    database = copy / "facts.db"
    pages = {path: path.read_text("utf-8") for path in (decided / "in").iterdir()}
    load([str(decided / "in")], database, processes=1)
    try:
        for number, (path, text) in enumerate(pages.items()):
            if number % 4 == 0:  # further words on top: nothing but the beginning loses its surroundings
                path.write_text("Catatan: dikirim ulang.\n\n" + text, "utf-8")
            elif number % 4 == 1:  # every first number another
                path.write_text(text.replace("1", "2", 3), "utf-8")
            elif number % 4 == 2:
                path.rename(path.with_name(f"renamed-{path.name}"))
        load([str(decided / "in")], database, processes=1)
        there, orphaned = told(database)
        assert there and orphaned
        assert words({key for key, _ in marked(database)}) <= words(before)
        edited = {key.sha256 for key in orphaned}
        assert len(edited) <= PAGES // 2
        renamed = [text for number, text in enumerate(pages.values()) if number % 4 == 2]
        with closing(Reader(database)) as reader:
            kept = {fact.sha256 for fact in reader.facts(("article",)) if fact.text in renamed}  # type: ignore[union-attr]
        assert not kept & edited
    finally:
        for path, text in pages.items():
            path.with_name(f"renamed-{path.name}").unlink(missing_ok=True)
            path.write_text(text, "utf-8")
    load([str(decided / "in")], database, processes=1)
    assert told(database)[0] == before
    assert content(database) == content(decided / "facts.db")


def other_rules(facts: Facts) -> Facts:
    """Return facts as other rules would find them: every third number is none, names end a letter earlier."""
    gone = {one.id for place, one in enumerate(facts.statistics) if place % 3 == 0}
    people = tuple(
        replace(one, mentions=tuple(replace(each, end=each.end - 1, text=each.text[:-1]) for each in one.mentions))
        for one in facts.people
    )
    links = tuple(
        one for one in facts.links if not {("statistic", number) for number in gone} & {one.source, one.target}
    )
    return replace(
        facts,
        people=people,
        statistics=tuple(one for one in facts.statistics if one.id not in gone),
        links=links,
        numerals=(),
    )


def test_other_rules_move_no_decision(decided: Path, copy: Path) -> None:
    before, _ = told(decided / "facts.db")
    database = copy / "facts.db"
    with Writer(database) as writer:
        for path in sorted((decided / "in").iterdir()):
            article = read_article(read_page(path.read_bytes(), str(path)))
            with writer.transaction():
                writer.put(str(path), article, other_rules(extract(article)))
    there, orphaned = told(database)
    assert there <= before
    assert any(key.kind == "person" for key in orphaned)
    assert any(key.kind == "statistic" for key in orphaned)
    assert {key for key, _ in marked(database)} <= before
    database.unlink()
    load([str(decided / "in")], database, processes=1)
    assert told(database)[0] == before


def test_every_decision_undone_leaves_what_the_rules_found(decided: Path, copy: Path) -> None:
    database = copy / "facts.db"
    load([str(decided / "in")], database, processes=1)
    journal = copy / "decisions.jsonl"
    kept = journal.read_bytes()
    journal.unlink()
    load([str(decided / "in")], database, processes=1)
    plain = copy / "plain" / "facts.db"
    load([str(decided / "in")], plain, processes=1)
    assert content(database) == content(plain)
    journal.write_bytes(kept)
