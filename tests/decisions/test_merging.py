"""Who is one and who is not: merged, parted, in any order of loading, back to the byte."""

from __future__ import annotations

from contextlib import closing
from itertools import permutations
from pathlib import Path

import pytest

from jamsostek_tui.deciding.decider import Decider
from jamsostek_tui.decisions.fields.fields import FieldError
from jamsostek_tui.loader import load
from jamsostek_tui.model import Person, Ref
from jamsostek_tui.store.reader import Reader
from tests.decisions.pages import exported, loaded, shown, states, write
from tests.store.content import content


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write(tmp_path / "pages")


@pytest.fixture
def database(tmp_path: Path, folder: Path) -> Path:
    return loaded(folder, tmp_path / "facts.db")


def regent(database: Path) -> list[Ref]:
    people = shown(database, "person")
    return [people["Lalu Wiramaja"], people["Lalu Wirammaja"]]


def test_two_spellings_are_one_person_and_two_again(database: Path) -> None:
    before, told = exported(database), content(database)
    decider = Decider(database)
    decider.merge(regent(database))
    people = shown(database, "person")
    assert ("Lalu Wiramaja" in people) != ("Lalu Wirammaja" in people)
    with closing(Reader(database)) as reader:
        person = reader.fact(next(ref for name, ref in people.items() if name.startswith("Lalu")))
        assert isinstance(person, Person)
        assert {one.article for one in person.mentions} == set(reader.ids("article"))
        said = reader.ids("statement", (Ref("person", person.id),))
        assert len(said) == len(set(said)) >= 3
    assert states(database) == ["applied"]
    decider.split(Ref("person", person.id))
    assert exported(database) == before
    assert content(database) == told
    decider.undo()
    assert len(shown(database, "person")) == len(people)
    decider.undo()
    assert exported(database) == before


def test_who_is_merged_keeps_the_office_that_says_of_what(tmp_path: Path) -> None:
    pages = tmp_path / "offices"
    pages.mkdir()
    told = {
        "a.txt": "Senin, 3 Maret 2025\n\nBIMA - Kepala Dinas Tenaga Kerja dan Transmigrasi Kabupaten Bima",
        "b.txt": "Kamis, 6 Maret 2025\n\nMATARAM - Kepala Dinas Kota Mataram",
        "c.txt": "Selasa, 4 Maret 2025\n\nBIMA - Kepala Dinas Tenaga Kerja",
    }
    for name, head in told.items():
        words = f"Kartu Jamsostek Dibagikan {name}\n\n{head} Rahman Saleh Wirabuana menyerahkan 120 kartu Jamsostek.\n"
        (pages / name).write_text(words, "utf-8")
    offices = set()
    for number, order in enumerate(permutations(told)):
        database = tmp_path / f"{number}.db"
        load([str(pages / name) for name in order], database)
        with closing(Reader(database)) as reader:
            people = list(reader.ids("person"))
        if len(people) > 1:
            Decider(database).merge([Ref("person", one) for one in people])
        with closing(Reader(database)) as reader:
            (row,) = reader.rows("person", list(reader.ids("person")))
        offices.add(row.detail)
        (tmp_path / "decisions.jsonl").unlink(missing_ok=True)
    assert offices == {"Kepala Dinas Tenaga Kerja dan Transmigrasi Kabupaten Bima"}


@pytest.mark.parametrize("kind", ["person", "organisation", "instrument"])
def test_all_of_a_kind_merged_and_taken_back(database: Path, kind: str) -> None:
    refs = list(shown(database, kind).values())  # type: ignore[arg-type]
    before = exported(database)
    decider = Decider(database)
    if len(refs) > 1:
        decider.merge(refs)
        assert len(shown(database, kind)) == 1  # type: ignore[arg-type]
        decider.undo()
    assert exported(database) == before


def test_every_order_of_loading_knows_the_same_people(tmp_path: Path, database: Path, folder: Path) -> None:
    decider = Decider(database)
    decider.merge(regent(database))
    decider.reject([shown(database, "person")["Made Suardana"]])
    expected = content(database)
    for order in list(permutations(sorted(folder.iterdir())))[::5]:
        database.unlink()
        for page in order:
            load([str(page)], database)
        assert content(database) == expected
        assert states(database) == ["applied", "applied"]


def test_a_merge_whose_page_went_is_orphaned_in_part_and_comes_back(database: Path, folder: Path) -> None:
    decider = Decider(database)
    people = shown(database, "person")
    decider.merge([people["Baiq Ratnasari"], people["Baiq Ratna Sari"]])
    merged = content(database)
    text = (folder / "misspelt.txt").read_text("utf-8")
    (folder / "misspelt.txt").write_text("Tidak ada siapa-siapa di sini.\n", "utf-8")
    load([str(folder)], database)
    assert states(database) == ["partly"]
    assert "Baiq Ratna Sari" not in shown(database, "person")
    (folder / "misspelt.txt").write_text(text, "utf-8")
    load([str(folder)], database)
    assert states(database) == ["applied"]
    assert content(database) == merged


def test_the_merges_of_all_chosen_are_taken_back_at_once(database: Path) -> None:
    before = exported(database)
    decider = Decider(database)
    bodies, people = list(shown(database, "organisation").values())[:2], shown(database, "person")
    decider.merge(regent(database))
    decider.merge([people["Baiq Ratnasari"], people["Baiq Ratna Sari"]])
    decider.merge(bodies)
    merged = exported(database)
    with closing(Reader(database)) as reader:
        left = [Ref(kind, one) for kind in ("person", "organisation") for one in reader.ids(kind)]
    with pytest.raises(FieldError):
        decider.split_all([ref for ref in left if ref == people["Made Suardana"]])
    with pytest.raises(FieldError):
        decider.split_all([*left, Ref("statistic", 1)])
    assert exported(database) == merged
    decider.split_all(left)
    assert exported(database) == before
    assert [one.do for one in decider.lines().decisions] == ["merge"] * 3 + ["split"]
    decider.undo()
    assert exported(database) == merged
    decider.redo()
    assert exported(database) == before and states(database) == ["replaced"] * 3 + ["applied"]


def test_one_article_is_set_apart_from_whom_the_rules_held_for_one(database: Path, folder: Path) -> None:
    before = exported(database)
    ref = shown(database, "person")["Lalu Wiramaja"]
    decider = Decider(database)
    articles = shown(database, "article")
    decider.split(ref, [int(articles["Petani Selong Menunggu Giliran"].id)])
    with closing(Reader(database)) as reader:
        named = [one for one in reader.facts(("person",)) if isinstance(one, Person) and one.name == "Lalu Wiramaja"]
    assert sorted(len({mention.article for mention in one.mentions}) for one in named) == [1, 1]
    apart = content(database)
    decider.undo()
    assert exported(database) == before
    decider.redo()
    database.unlink()
    loaded(folder, database)
    assert content(database) == apart


def test_what_cannot_be_merged_or_parted_is_said(database: Path) -> None:
    decider = Decider(database)
    people, bodies = shown(database, "person"), shown(database, "organisation")
    person, body = next(iter(people.values())), next(iter(bodies.values()))
    for refs in ([person], [person, person], [person, body], list(shown(database, "region").values())):
        with pytest.raises(FieldError):
            decider.merge(refs)
    with pytest.raises(FieldError):
        decider.split(people["Made Suardana"])
    assert states(database) == []


def test_merging_many_and_editing_one_of_them(database: Path) -> None:
    before = exported(database)
    decider = Decider(database)
    decider.merge(regent(database))
    merged = exported(database)
    (ref,) = {ref for name, ref in shown(database, "person").items() if name.startswith("Lalu")}
    decider.edit([ref], {"name": "Lalu Wiramaja Putra"})
    assert "Lalu Wiramaja Putra" in shown(database, "person")
    decider.undo()
    assert exported(database) == merged
    decider.reject([ref])
    assert not any(name.startswith("Lalu") for name in shown(database, "person"))
    decider.undo()
    decider.undo()
    assert exported(database) == before


def test_who_may_be_one_is_proposed_with_its_evidence_until_somebody_says_no(database: Path, folder: Path) -> None:
    decider = Decider(database)
    told = {(one.one.name, one.other.name): dict(one.evidence) for one in decider.proposals()}
    assert told[("Baiq Ratna Sari", "Baiq Ratnasari")].keys() >= {"spelling", "region"}
    assert ("Lalu Wiramaja", "Lalu Wirammaja") in told
    assert not any("Made Suardana" in pair for pair in told)
    people, before = shown(database, "person"), exported(database)
    decider.refuse(people["Baiq Ratna Sari"], people["Baiq Ratnasari"])
    assert exported(database) == before
    left = {(one.one.name, one.other.name) for one in decider.proposals()}
    assert left == set(told) - {("Baiq Ratna Sari", "Baiq Ratnasari")}
    decider.merge(regent(database))
    database.unlink()
    loaded(folder, database)
    assert decider.proposals() == []
    assert states(database) == ["applied", "applied"]
    decider.undo()
    decider.undo()
    assert {(one.one.name, one.other.name) for one in decider.proposals()} == set(told)
