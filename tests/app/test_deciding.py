"""Deciding by key: what is decided is shown, hidden, told, and taken back; the journal has it."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from textual.widgets import Input

from jamsostek_tui.app.screens.dialogue import Dialogue
from jamsostek_tui.app.screens.editing import EditScreen
from jamsostek_tui.app.screens.merging import MergeScreen
from jamsostek_tui.decider import Decider
from jamsostek_tui.decisions.fields import FieldError, read_field
from jamsostek_tui.store.reader import Reader
from tests.app.browsing import Browsing, browser, browsing, press, screen_text, settle
from tests.decisions.pages import loaded, write


async def decided(pilot: Browsing, *keys: str) -> None:
    """Press keys, and wait until what they decide is shown."""
    await press(pilot, *keys)
    await settle(pilot)


def held(database: Path) -> list[str]:
    return [one.do for one in Decider(database).history().holding()]


async def test_accept_reject_undo_and_redo(sample: Path) -> None:
    async with browsing(sample, size=(160, 40)) as pilot:
        await press(pilot, "3")
        main = browser(pilot).main
        row = main.current
        assert row is not None
        await decided(pilot, "a")
        assert main.current is not None and main.current.status == "accepted"
        assert "✓" in screen_text(pilot)
        count = len(main.list_of("numbers").rows)
        await decided(pilot, "x")
        assert len(main.list_of("numbers").rows) == count - 1
        assert main.list_of("numbers").rows.place(row.ref) is None
        await decided(pilot, "u")
        assert main.list_of("numbers").rows.place(row.ref) == 0
        await decided(pilot, "ctrl+r")
        assert main.list_of("numbers").rows.place(row.ref) is None
        assert held(sample) == ["accept", "reject"]


async def test_nothing_to_undo_is_said(sample: Path) -> None:
    async with browsing(sample) as pilot:
        await decided(pilot, "u")
        assert any("nothing to take back" in one.message for one in pilot.app._notifications)
        assert held(sample) == []


async def test_all_chosen_after_a_question(sample: Path) -> None:
    async with browsing(sample, size=(160, 40)) as pilot:
        await press(pilot, "3", "space", "space", "up", "a")
        assert isinstance(pilot.app.screen, Dialogue)
        await decided(pilot, "escape")
        assert held(sample) == []
        await press(pilot, "a")
        await decided(pilot, "enter")
        with closing(Reader(sample)) as reader:
            rows = reader.rows("statistic", reader.ids("statistic"))
        assert [row.status for row in rows].count("accepted") == 2


async def test_a_form_keeps_what_was_changed_and_says_what_cannot_be(sample: Path) -> None:
    async with browsing(sample, size=(160, 40)) as pilot:
        await press(pilot, "3", "E")
        screen = pilot.app.screen
        assert isinstance(screen, EditScreen)
        screen.query_one("#edit-value", Input).value = "banyak"
        await press(pilot, "enter")
        assert "needs a number" in screen_text(pilot)
        screen.query_one("#edit-value", Input).value = "1.251"
        screen.query_one("#edit-unit", Input).value = "pelaut"
        await decided(pilot, "enter")
        with closing(Reader(sample)) as reader:
            (fact,) = [one for one in reader.facts(("statistic",)) if one.status == "edited"]
        assert (fact.value, fact.unit) == (1251.0, "pelaut")  # type: ignore[union-attr]
        assert "✎" in screen_text(pilot)


async def test_a_form_names_regions_and_says_what_a_field_takes_and_which_is_wrong(sample: Path) -> None:
    async with browsing(sample, size=(160, 40)) as pilot:
        await press(pilot, "3", "E")
        region = pilot.app.screen.query_one("#edit-region", Input)
        assert region.value == "Lombok Tengah (52.02)"
        assert "such as 13.600" in screen_text(pilot)
        region.value = "Bima"
        await press(pilot, "enter")
        assert "Region: “Bima” is several regions" in screen_text(pilot) and "Bima (52.06)" in screen_text(pilot)
        assert region.has_focus
        region.value = "Mataram (52.71)"
        await decided(pilot, "enter")
        with closing(Reader(sample)) as reader:
            (fact,) = [one for one in reader.facts(("statistic",)) if one.status == "edited"]
        assert fact.region == "52.71"  # type: ignore[union-attr]


def test_a_region_whose_name_and_code_disagree_is_refused() -> None:
    for given in ("Mataram (52.02)", "Mataram (99.99)"):
        with pytest.raises(FieldError):
            read_field("statistic", "region", given)


async def test_a_form_left_or_unchanged_decides_nothing(sample: Path) -> None:
    async with browsing(sample) as pilot:
        await press(pilot, "3", "E", "escape")
        await decided(pilot, "E", "enter")
        assert held(sample) == []


async def test_a_fact_is_added_from_the_words_of_the_source(sample: Path) -> None:
    async with browsing(sample, size=(160, 50)) as pilot:
        await press(pilot, "3", "4", "A")
        screen = pilot.app.screen
        assert isinstance(screen, EditScreen)
        screen.query_one("#edit-quote", Input).value = "kata yang tidak ada"
        await press(pilot, "enter")
        assert "do not stand here" in screen_text(pilot)
        screen.query_one("#edit-quote", Input).value = "kartu Jamsostek"
        await press(pilot, "enter")
        screen = pilot.app.screen
        assert isinstance(screen, EditScreen)
        screen.query_one("#edit-value", Input).value = "1"
        await decided(pilot, "enter")
        with closing(Reader(sample)) as reader:
            (fact,) = [one for one in reader.facts(("statistic",)) if one.status == "added"]
        assert (fact.text, fact.value) == ("kartu Jamsostek", 1.0)  # type: ignore[union-attr]


async def test_who_may_be_one_by_y_and_n(tmp_path: Path) -> None:
    database = loaded(write(tmp_path / "pages"), tmp_path / "facts.db")
    pairs = len(Decider(database).proposals())
    assert pairs > 1
    async with browsing(database, size=(120, 40)) as pilot:
        await decided(pilot, "m")
        assert isinstance(pilot.app.screen, MergeScreen)
        assert f"1/{pairs}" in screen_text(pilot) and "spelt alike" in screen_text(pilot)
        await decided(pilot, "n")
        await decided(pilot, "y")
        await press(pilot, "escape")
    assert held(database) == ["split", "merge"]
    assert len(Decider(database).proposals()) < pairs


async def test_the_chosen_are_merged_and_parted_again(tmp_path: Path) -> None:
    database = loaded(write(tmp_path / "pages"), tmp_path / "facts.db")
    async with browsing(database, size=(120, 40)) as pilot:
        main = browser(pilot).main
        await press(pilot, "2")
        count = len(main.list_of("people").rows)
        await press(pilot, "space", "space", "up", "m")
        assert isinstance(pilot.app.screen, Dialogue)
        await decided(pilot, "enter")
        assert len(main.list_of("people").rows) == count - 1
        await decided(pilot, "g", "M")
        if len(main.list_of("people").rows) != count:
            await decided(pilot, "u")
        assert len(main.list_of("people").rows) == count
