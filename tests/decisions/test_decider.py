"""Decisions through the whole way: journal, database, export; what is undone was never there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from jamsostek_tui.deciding.decider import Decider
from jamsostek_tui.decisions.fields.fields import FieldError
from jamsostek_tui.decisions.journal.journal import journal_path
from jamsostek_tui.loader import load
from jamsostek_tui.model import Kind, Ref
from jamsostek_tui.store.reader import Reader
from tests.decisions.pages import PAGES, exported, loaded, shown, states, write
from tests.store.content import content


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write(tmp_path / "pages", "praya.txt", "selong.txt")


@pytest.fixture
def database(tmp_path: Path, folder: Path) -> Path:
    return loaded(folder, tmp_path / "facts.db")


def test_what_is_accepted_is_told_so_everywhere(database: Path) -> None:
    ref = shown(database, "statistic")["1.250 nelayan"]
    done = Decider(database).accept([ref])
    assert done.carried_out
    with closing(Reader(database)) as reader:
        row, fact = reader.row(ref), reader.fact(ref)
    assert row is not None and row.status == "accepted"
    assert fact is not None and fact.status == "accepted"
    assert states(database) == ["applied"]


def test_what_is_rejected_is_hidden_and_comes_back_as_it_was(database: Path) -> None:
    before, told = exported(database), content(database)
    decider = Decider(database)
    ref = shown(database, "statistic")["640 penenun"]
    decider.reject([ref])
    assert "640 penenun" not in shown(database, "statistic")
    assert not any('"640 penenun"' in line and '"kind": "statistic"' in line for line in exported(database))
    with closing(Reader(database)) as reader:
        assert reader.search("penenun", kinds=("statistic",)) == []
        assert reader.counts()["statistic"] == len(shown(database, "statistic")) == len(reader.ids("statistic"))
        assert [*reader.ids("statistic")] == sorted(one.id for one in shown(database, "statistic").values())
        article = Ref("article", reader.fact(shown(database, "statistic")["75 pemandu wisata"]).article)  # type: ignore[union-attr]
        assert ref.id not in reader.ids("statistic", (article,))
        assert {one.fate for one in reader.numerals(int(article.id)) if one.text == "640"} == {"excluded"}
    decider.undo()
    assert exported(database) == before
    assert content(database) == told
    assert states(database) == ["undone"]


def test_words_that_name_no_region_can_be_made_one(database: Path) -> None:
    """`Sasak` names no region to the rules; somebody who knows better says which it is."""
    decider = Decider(database)
    before = exported(database)
    (article,) = (ref for label, ref in shown(database, "article").items() if label.startswith("Nelayan"))
    start = PAGES["praya.txt"].index("SASAK")
    decider.add("region", int(article.id), start, start + len("SASAK"), {"id": "Lombok Tengah"})
    decider.add("region", int(article.id), start - 6, start - 1, {"id": "Bali"})
    with closing(Reader(database)) as reader:
        lit = {(one.start, one.ref.id) for one in reader.lit(int(article.id)) if one.ref.kind == "region"}
    assert {(start, "52.02"), (start - 6, "51")} <= lit
    decider.undo()
    decider.undo()
    assert exported(database) == before
    with pytest.raises(FieldError):
        decider.add("region", int(article.id), start, start + len("SASAK"), {"id": "Atlantis"})


@pytest.mark.parametrize("kind", ["person", "organisation", "region", "instrument", "statement"])
def test_any_kind_of_fact_can_be_rejected_and_taken_back(database: Path, kind: Kind) -> None:
    before = exported(database)
    decider = Decider(database)
    for label, ref in shown(database, kind).items():
        decider.reject([ref])
        assert label not in shown(database, kind) or kind == "region"
        decider.undo()
        assert exported(database) == before
    refs = list(shown(database, kind).values())
    decider.reject(refs)
    with closing(Reader(database)) as reader:
        assert not list(reader.facts((kind,)))
    decider.undo()
    assert exported(database) == before


def test_fields_are_edited_and_validated(database: Path) -> None:
    before = exported(database)
    decider = Decider(database)
    ref = shown(database, "statistic")["300 buruh"]
    decider.edit([ref], {"value": "3.000,5", "region": "52.03", "period": "2024-q2", "unit": " buruh  tani "})
    with closing(Reader(database)) as reader:
        fact = reader.fact(ref)
        assert ref.id in reader.ids("statistic", (Ref("region", "52.03"),))
    assert (fact.value, fact.region, fact.period, fact.unit) == (3000.5, "52.03", "2024-Q2", "buruh tani")  # type: ignore[union-attr]
    assert fact is not None and fact.status == "edited"
    for typed in ({"value": "banyak"}, {"value": ""}, {"region": "Atlantis"}, {"period": "kemarin"}, {"shoe": "42"}):
        with pytest.raises(FieldError):
            decider.edit([ref], typed)
    decider.undo()
    assert exported(database) == before


def test_a_fact_is_added_from_a_passage(database: Path, folder: Path) -> None:
    before = exported(database)
    decider = Decider(database)
    article = shown(database, "article")["Nelayan Praya Kini Terlindungi"]
    text = PAGES["praya.txt"]
    words = "Kamis (6/3/2025)"
    start = text.index(words)
    decider.add("statistic", int(article.id), start - 1, start + len(words), {"value": "6", "unit": "kartu"})
    ref = shown(database, "statistic")[words]
    with closing(Reader(database)) as reader:
        fact = reader.fact(ref)
        assert ref.id in reader.ids("statistic", (article,))
        assert any(lit.ref == ref for lit in reader.lit(int(article.id)))
    assert fact is not None and fact.status == "added"
    with_it = exported(database)
    decider.undo()
    assert exported(database) == before
    decider.redo()
    assert exported(database) == with_it
    decider.reject([ref])
    assert words not in shown(database, "statistic")


def test_undo_and_redo_without_end_and_across_runs(database: Path) -> None:
    refs = list(shown(database, "statistic").values())
    stages = [exported(database)]
    for number, ref in enumerate(refs):
        (Decider(database).reject if number % 2 else Decider(database).accept)([ref])
        stages.append(exported(database))
    for stage in reversed(stages[:-1]):
        assert Decider(database).undo().decision is not None
        assert exported(database) == stage
    assert Decider(database).undo().decision is None
    for stage in stages[1:]:
        Decider(database).redo()
        assert exported(database) == stage
    assert Decider(database).redo().decision is None


def test_a_database_made_anew_has_every_decision(database: Path, folder: Path) -> None:
    decider = Decider(database)
    numbers = shown(database, "statistic")
    decider.reject([numbers["640 penenun"]])
    decider.accept([numbers["1.250 nelayan"]])
    decider.edit([numbers["75 pemandu wisata"]], {"unit": "pemandu"})
    decider.reject([shown(database, "person")["Baiq Ratnasari"]])
    before = content(database)
    database.unlink()
    load([str(folder / "selong.txt"), str(folder / "praya.txt")], database)
    assert content(database) == before
    assert states(database) == ["applied"] * 4


def test_text_that_is_gone_orphans_its_decision_and_the_rest_holds(database: Path, folder: Path) -> None:
    decider = Decider(database)
    numbers = shown(database, "statistic")
    decider.accept([numbers["1.250 nelayan"]])
    decider.reject([numbers["75 pemandu wisata"]])
    (folder / "praya.txt").write_text(PAGES["praya.txt"].replace("75 pemandu", "76 pemandu"), "utf-8")
    load([str(folder)], database)
    assert states(database) == ["applied", "orphaned"]
    with closing(Reader(database)) as reader:
        accepted = [one.text for one in reader.facts(("statistic",)) if one.status == "accepted"]  # type: ignore[union-attr]
    assert accepted == ["1.250 nelayan"]
    assert "76 pemandu wisata" in shown(database, "statistic")


@pytest.fixture(autouse=True)
def nothing_is_lost(tmp_path: Path) -> Iterator[None]:
    """No decision is ever taken out of the journal."""
    yield
    journal = journal_path(tmp_path / "facts.db")
    if journal.exists():
        assert journal.read_bytes().endswith(b"\n")
