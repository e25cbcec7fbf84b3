"""Whoever bears a wrong office is given the right one by hand: everywhere it is shown, and taken back like any edit."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from jamsostek_tui.cli import main
from jamsostek_tui.deciding.decider import Decider
from jamsostek_tui.model import Person, Ref
from jamsostek_tui.store.reader import Reader
from tests.app.browsing import browsing, press, screen_text, settle
from tests.decisions.pages import PAGES, exported, loaded, shown, states, write

WRONG, RIGHT = "Kepala Dinas Sosial Kabupaten Lombok Tengah", "Sekretaris Dinas Sosial Kabupaten Lombok Tengah"


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return loaded(write(tmp_path / "pages", "praya.txt", "selong.txt"), tmp_path / "facts.db")


def office(database: Path, name: str) -> str:
    with closing(Reader(database)) as reader:
        row = reader.row(shown(database, "person")[name])
    return row.detail if row is not None else ""


def links(database: Path, ref: Ref) -> set[tuple[str, str]]:
    with closing(Reader(database)) as reader:
        return {(one.relation, one.other.label) for one in reader.links(ref) if one.relation.startswith("holds")}


def edit(database: Path, name: str, words: str) -> int:
    ref = shown(database, "person")[name]
    return main(["decisions", "edit", f"person/{ref.id}", f"office={words}", "--db", str(database)])


def test_an_office_set_by_hand_is_shown_exported_explained_and_taken_back(
    database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = exported(database)
    assert office(database, "Baiq Ratnasari") == WRONG
    assert edit(database, "Baiq Ratnasari", RIGHT) == 0
    assert office(database, "Baiq Ratnasari") == RIGHT
    capsys.readouterr()
    main(["export", "--kind", "number", "--db", str(database)])
    text = capsys.readouterr().out
    assert f", {RIGHT} |" in text and f", {WRONG} |" not in text
    assert "Name or office of Baiq Ratnasari: set by a reader." in text
    ref = shown(database, "person")["Baiq Ratnasari"]
    main(["explain", f"person/{ref.id}", "--db", str(database)])
    assert f"office: {RIGHT}, found as {WRONG}" in capsys.readouterr().out
    assert states(database) == ["applied"]
    Decider(database).undo()
    assert exported(database) == before


def test_body_and_region_of_the_page_are_known_in_what_is_typed_and_links_follow(database: Path) -> None:
    ref = shown(database, "person")["Baiq Ratnasari"]
    found = links(database, ref)
    assert edit(database, "Baiq Ratnasari", RIGHT) == 0
    assert links(database, shown(database, "person")["Baiq Ratnasari"]) == found
    assert edit(database, "Baiq Ratnasari", "Wakil Bupati Lombok Tengah") == 0
    ref = shown(database, "person")["Baiq Ratnasari"]
    assert links(database, ref) == {("holds office in", "Lombok Tengah")}
    with closing(Reader(database)) as reader:
        person = reader.fact(ref)
    assert isinstance(person, Person)
    assert [(one.title, one.region) for one in person.roles] == [("Wakil Bupati", "52.02")]
    assert edit(database, "Baiq Ratnasari", "Juru Bicara") == 0
    assert links(database, shown(database, "person")["Baiq Ratnasari"]) == set()
    assert edit(database, "Baiq Ratnasari", "") == 0
    assert office(database, "Baiq Ratnasari") == ""


def test_an_office_is_set_in_every_article_that_names_the_person(database: Path) -> None:
    assert edit(database, "Lalu Wiramaja", "Wakil Bupati Lombok Tengah") == 0
    with closing(Reader(database)) as reader:
        person = reader.fact(shown(database, "person")["Lalu Wiramaja"])
    assert isinstance(person, Person)
    assert {one.title for one in person.roles} == {"Wakil Bupati"} and len({one.article for one in person.roles}) == 2


def test_an_office_that_two_articles_tell_is_linked_once(database: Path) -> None:
    with closing(Reader(database)) as reader:
        found = reader.links(shown(database, "person")["Lalu Wiramaja"])
    assert [one.other.label for one in found if one.relation == "holds office in"] == ["Lombok Tengah"]


def test_where_the_words_of_a_page_are_gone_the_office_is_orphaned(database: Path, tmp_path: Path) -> None:
    assert edit(database, "Baiq Ratnasari", RIGHT) == 0
    page = tmp_path / "pages" / "praya.txt"
    page.write_text(PAGES["praya.txt"].replace("Baiq Ratnasari menyebut", "Baiq Ratnasari lalu menyebut"), "utf-8")
    loaded(tmp_path / "pages", database)
    assert office(database, "Baiq Ratnasari") == WRONG and states(database) == ["orphaned"]


async def test_the_form_begins_with_the_office_shown_and_keeps_another(database: Path) -> None:
    async with browsing(database) as pilot:
        await press(pilot, "2", "E")
        assert "office" in screen_text(pilot) and f" {WRONG} " in screen_text(pilot)
        await press(pilot, "down", "home", *"Wakil ", "enter")
        await settle(pilot)
    assert office(database, "Baiq Ratnasari") == f"Wakil {WRONG}"
