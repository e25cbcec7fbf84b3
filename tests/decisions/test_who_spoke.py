"""A wrong speaker, corrected: whoever is typed as named is the speaker wherever the statement is shown."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from jamsostek_tui.app.screens.editing import EditScreen
from jamsostek_tui.cli import main
from jamsostek_tui.model import Statement
from jamsostek_tui.store.reader import Reader
from tests.app.browsing import browsing, press, screen_text, settle
from tests.decisions.pages import loaded, shown, write

QUOTED = "Nelayan melaut dengan tenang mulai hari ini"


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return loaded(write(tmp_path / "pages", "praya.txt"), tmp_path / "facts.db")


@pytest.mark.parametrize(
    ("typed", "person", "seen"),
    [
        (["speaker=Baiq Ratnasari"], "Baiq Ratnasari", "Baiq Ratnasari"),
        (["speaker=Bupati Timur"], None, "Bupati Timur"),
        (["speaker=Ratnasari", "person=Lalu Wiramaja"], "Lalu Wiramaja", "Lalu Wiramaja"),
    ],
)
def test_who_is_named_is_who_speaks(database: Path, typed: list[str], person: str | None, seen: str) -> None:
    ref = next(ref for words, ref in shown(database, "statement").items() if QUOTED in words)
    assert main(["decisions", "edit", f"statement/{ref.id}", *typed, "--db", str(database)]) == 0
    with closing(Reader(database)) as reader:
        fact, told = reader.fact(ref), reader.row(ref)
        assert isinstance(fact, Statement) and told is not None
        people = {row.ref.id: row.label for row in reader.rows("person", reader.ids("person"))}
    assert (people.get(fact.person or 0), told.detail) == (person, seen)


async def test_the_form_asks_first_who_spoke(database: Path) -> None:
    async with browsing(database) as pilot:
        await press(pilot, "3", "right", "E")
        screen = pilot.app.screen
        assert isinstance(screen, EditScreen)
        assert screen.focused is not None and screen.focused.id == "edit-person"
        await press(pilot, *"baiq", "right", "enter")
        await settle(pilot)
        assert "— Baiq Ratnasari" in screen_text(pilot)
