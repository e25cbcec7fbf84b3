"""The form of a fact: it stays until what is typed can be kept, begins with what the passage says, and offers names."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from textual.widgets import Input

from jamsostek_tui.app.screens.editing import EditScreen
from jamsostek_tui.deciding.decider import Decider
from jamsostek_tui.store.reader import Reader
from tests.app.browsing import Browsing, browser, browsing, press, screen_text, settle
from tests.decisions.pages import loaded, states, write

PAGE = "praya.txt"


def field(pilot: Browsing, name: str) -> Input:
    screen = pilot.app.screen
    assert isinstance(screen, EditScreen)
    return screen.query_one(f"#edit-{name}", Input)


async def begin_adding(pilot: Browsing, words: str) -> None:
    """Open the form of the number that some words of the source are to become."""
    await press(pilot, "3", "4", "A")
    field(pilot, "quote").value = words
    field(pilot, "kind").value = "numb"
    await press(pilot, "enter")


async def test_what_cannot_be_kept_is_said_in_the_form_which_stays(tmp_path: Path) -> None:
    database = loaded(write(tmp_path / "pages", PAGE), tmp_path / "facts.db")
    async with browsing(database, size=(160, 50)) as pilot:
        await begin_adding(pilot, "kartu Jamsostek kepada 1.250")
        field(pilot, "subject").value = "kartu"
        field(pilot, "value").value = ""
        await press(pilot, "enter")
        assert "Value needs a number" in screen_text(pilot) and field(pilot, "subject").value == "kartu"
        field(pilot, "value").value = "1.250"
        field(pilot, "person").value = "ratna"
        await press(pilot, "enter")
        assert "“ratna” is not named in the article" in " ".join(screen_text(pilot).split())
        assert field(pilot, "person").has_focus and states(database) == []
        field(pilot, "person").value = ""
        await settle(pilot)
        field(pilot, "person").cursor_position = 0
        await press(pilot, "b", "a", "i")
        assert "→ Baiq Ratnasari" in screen_text(pilot)
        await press(pilot, "right", "enter")
        await settle(pilot)
        assert states(database) == ["applied"]
    with closing(Reader(database)) as reader:
        (fact,) = [one for one in reader.facts(("statistic",)) if one.status == "added"]
    assert fact.subject == "kartu" and fact.attributed_to is not None  # type: ignore[union-attr]


async def test_the_form_begins_with_what_the_passage_says(tmp_path: Path) -> None:
    database = loaded(write(tmp_path / "pages", PAGE), tmp_path / "facts.db")
    async with browsing(database, size=(160, 50)) as pilot:
        await begin_adding(pilot, "1.250 nelayan")
        assert [field(pilot, name).value for name in ("value", "unit", "region")] == [
            "1.250",
            "nelayan",
            "Lombok Tengah (52.02)",
        ]
        await press(pilot, "enter")
        await settle(pilot)
        (line,) = Decider(database).history().holding()
        assert dict(line.fields)["value"] == 1250.0 and dict(line.fields)["region"] == "52.02"


async def test_a_name_nobody_bears_keeps_the_form_of_an_edit(tmp_path: Path) -> None:
    database = loaded(write(tmp_path / "pages", PAGE), tmp_path / "facts.db")
    async with browsing(database, size=(80, 24)) as pilot:
        await press(pilot, "3", "E")
        field(pilot, "person").value = "siapa"
        field(pilot, "period").value = "16 Okt 2024"
        await press(pilot, "enter")
        assert "“siapa” is not named" in " ".join(screen_text(pilot).split())
        field(pilot, "person").value = ""
        await press(pilot, "enter")
        await settle(pilot)
        row = browser(pilot).main.current
        assert row is not None
    with closing(Reader(database)) as reader:
        assert reader.fact(row.ref).period == "2024-10-16"  # type: ignore[union-attr]


async def test_the_key_that_takes_an_offer_else_moves_the_cursor(tmp_path: Path) -> None:
    database = loaded(write(tmp_path / "pages", PAGE), tmp_path / "facts.db")
    async with browsing(database, size=(120, 40)) as pilot:
        await press(pilot, "3", "E")
        line = field(pilot, "unit")
        line.focus()
        await settle(pilot)  # it is marked as a whole then
        line.cursor_position = 0
        await press(pilot, "right")
        assert line.cursor_position == 1
        region = field(pilot, "region")
        region.focus()
        region.value = "sumbawa b"
        region.cursor_position = len(region.value)
        await press(pilot, "right")
        assert region.value == "Sumbawa Barat (52.07)"


async def test_what_is_typed_takes_the_place_of_what_stood_in_a_field_and_a_key_empties_it(tmp_path: Path) -> None:
    database = loaded(write(tmp_path / "pages", PAGE), tmp_path / "facts.db")
    async with browsing(database, size=(120, 40)) as pilot:
        await press(pilot, "3", "E", *"1.300", "tab", "tab", "tab", *"petani")
        assert field(pilot, "value").value == "1.300" and field(pilot, "unit").value == "petani"
        assert "Ctrl+u empty line" in screen_text(pilot)
        await press(pilot, "right", " ", *"padi", "home", "ctrl+u")
        assert field(pilot, "unit").value == ""
        await press(pilot, *"petani", "enter", "enter")
        await settle(pilot)
    assert dict(Decider(database).lines().decisions[0].fields) == {"value": 1300.0, "unit": "petani"}


async def test_a_note_is_written_on(tmp_path: Path) -> None:
    database = loaded(write(tmp_path / "pages", PAGE), tmp_path / "facts.db")
    async with browsing(database, size=(120, 40)) as pilot:
        await press(pilot, "3", "C", *"ask", "enter")
        await press(pilot, "C", *" BPS", "enter")
        await settle(pilot)
    assert Decider(database).lines().decisions[-1].note == "ask BPS"


async def test_units_in_use_are_offered_and_one_that_is_new_is_kept_at_the_second_time(tmp_path: Path) -> None:
    database = loaded(write(tmp_path / "pages"), tmp_path / "facts.db")
    async with browsing(database, size=(160, 50)) as pilot:
        await press(pilot, "3", "E")
        field(pilot, "unit").focus()
        field(pilot, "unit").value = "pen"
        await settle(pilot)
        assert "→ penenun" in screen_text(pilot)
        field(pilot, "unit").value = "orng"
        field(pilot, "value").value = "172 ribu"
        await press(pilot, "enter")
        assert "“orng” is new here" in screen_text(pilot) and states(database) == []
        await press(pilot, "enter")
        await settle(pilot)
    assert states(database) == ["applied"]
    assert dict(Decider(database).lines().decisions[0].fields) == {"value": 172_000.0, "unit": "orng"}
