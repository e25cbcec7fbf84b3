"""One registry: every key shown is bound, every action has words, and the foot line offers only what works."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from jamsostek_tui import wording
from jamsostek_tui.app.actions import ACTIONS, BY_ID, Action, Where, bindings
from jamsostek_tui.app.key_names import shown_key
from jamsostek_tui.app.palette import standing_goals
from jamsostek_tui.app.screens.basket import BasketScreen
from jamsostek_tui.app.screens.compare import CompareScreen
from jamsostek_tui.app.screens.dialogue import Dialogue
from jamsostek_tui.app.screens.export import ExportScreen
from jamsostek_tui.app.screens.help import help_text
from jamsostek_tui.app.screens.jump import JumpScreen
from jamsostek_tui.app.screens.keyed_screen import KeyedScreen
from jamsostek_tui.app.screens.main.screen import MainScreen
from jamsostek_tui.app.screens.matrix import MatrixScreen
from jamsostek_tui.app.screens.palette import PaletteScreen
from jamsostek_tui.app.screens.progress import ProgressScreen
from jamsostek_tui.app.screens.search import SearchScreen
from jamsostek_tui.app.widgets.bars import Bar, Foot
from jamsostek_tui.browse.layout import PANES, Pane
from jamsostek_tui.model import Ref
from tests.app.browsing import browser, browsing, messages, press, screen_text, settle, under_cursor
from tests.app.keys_table import keys_table

OVERLAY_SCREENS: tuple[type[KeyedScreen[Any]], ...] = (
    SearchScreen,
    BasketScreen,
    ExportScreen,
    CompareScreen,
    MatrixScreen,
    PaletteScreen,
    Dialogue,
    JumpScreen,
    ProgressScreen,
)


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.id)
def test_every_action_has_keys_words_and_a_handler(action: Action) -> None:
    assert action.keys and action.where
    for language in wording.LANGUAGES:
        wording.use(language)
        assert action.short and action.long
    for screen in OVERLAY_SCREENS:
        if {*screen.places} & {*action.where}:
            can = action.id in screen.opened_by or hasattr(screen, f"action_{action.id}")
            assert can, f"{screen.__name__} cannot do it"
    if {*PANES} & {*action.where}:
        assert hasattr(MainScreen, f"action_{action.id}")


def test_no_key_means_two_things_in_one_pane() -> None:
    meant: dict[tuple[Where, str], str] = {}
    for action in ACTIONS:
        for where in action.where:
            for key in action.keys_in(where):
                assert meant.setdefault((where, key), action.id) == action.id


def test_everything_registered_is_bound_and_nothing_else() -> None:
    bound = {(binding.action, binding.key) for binding in bindings()}
    assert bound == {(action.id, key) for action in ACTIONS if {*action.where} & {*PANES} for key in action.keys}


@pytest.mark.parametrize("pane", PANES)
async def test_the_foot_line_offers_only_what_works_here(sample: Path, pane: Pane) -> None:
    async with browsing(sample, size=(200, 40)) as pilot:
        await press(pilot, str(PANES.index(pane) + 1))
        main = browser(pilot).main
        offered = [what for _, _, what in main.query_one(Foot)._hits]
        assert offered
        for what in offered:
            assert isinstance(what, Bar.Pressed)
            action = BY_ID[str(what.value)]
            assert pane in action.where and main.offers(action.id)
        assert "back" not in {what.value for what in offered}, "there is nowhere to go back to yet"


@pytest.mark.parametrize("pane", PANES)
@pytest.mark.parametrize("language", wording.LANGUAGES)
def test_the_help_shows_every_action_in_both_languages(pane: Pane, language: str) -> None:
    wording.use(language)
    shown = " ".join(help_text(pane, 90).plain.split())
    for action in ACTIONS:
        assert any(action.shown_keys(where) in shown for where in action.where)
        assert action.long in shown
    for sign in "■✓*✎+?●○":
        assert f" {sign} " in shown.split(wording.say("help.signs")[:6])[-1]


async def test_question_mark_shows_the_keys_of_the_pane_one_is_in(sample: Path) -> None:
    async with browsing(sample) as pilot:
        await press(pilot, "1", "question_mark")
        assert "Here: Regions" in screen_text(pilot)
        await press(pilot, "escape", "4", "question_mark")
        assert "Here: Source" in screen_text(pilot)


def test_the_readme_table_has_every_action() -> None:
    table = keys_table()
    assert len(table.splitlines()) == len(ACTIONS) + 2
    assert all(line.count("|") - line.count("\\|") == 5 for line in table.splitlines())


def test_the_readme_says_the_same_keys() -> None:
    """After a change of the registry `UPDATE_GOLDENS=1 pytest tests/app/test_actions.py` writes the table anew."""
    readme = Path(__file__).parents[2] / "README.md"
    before, rest = readme.read_text("utf-8").split("<!-- keys -->\n")
    table, after = rest.split("<!-- /keys -->")
    if os.environ.get("UPDATE_GOLDENS"):
        table = keys_table()
        readme.write_text(f"{before}<!-- keys -->\n{table}<!-- /keys -->{after}", "utf-8")
    assert table == keys_table()


@pytest.mark.parametrize("pane", PANES)
async def test_everything_that_works_in_a_pane_can_be_done_by_mouse(sample: Path, pane: Pane) -> None:
    """By the foot line as far as it is wide, else by the palette, which the foot line always opens by a click."""
    async with browsing(sample, size=(80, 24)) as pilot:
        main = browser(pilot).main
        await press(pilot, str(PANES.index(pane) + 1))
        offered = {what.value for _, what in main.query_one(Foot).places()}
        assert "palette" in offered
        await pilot.click("#foot", offset=(screen_text(pilot).splitlines()[-1].index("palette"), 0))
        await settle(pilot)
        goals = {goal.words for goal in standing_goals(main)}
        assert pilot.app.screen is not main
        assert all(action.long in goals for action in ACTIONS if main.offers(action.id) and action.id != "palette")


async def test_the_palette_holds_every_action_that_works(sample: Path) -> None:
    async with browsing(sample) as pilot:
        main = browser(pilot).main
        offered = {(goal.words, goal.keys) for goal in standing_goals(main)}
        for action in ACTIONS:
            wanted = main.offers(action.id) and action.id != "palette"
            assert ((action.long, action.shown_keys(main.pane)) in offered) == wanted


async def test_every_action_is_in_the_palette_of_some_pane_and_on_a_key_there(sample: Path) -> None:
    async with browsing(sample, size=(200, 50)) as pilot:
        main = browser(pilot).main
        await press(pilot, "space", "1", "j", "j", "enter", "3", "enter", "backspace")
        reached: set[str] = set()
        for number in "12345":
            await press(pilot, number)
            goals = {(goal.words, goal.keys) for goal in standing_goals(main)}
            for action in ACTIONS:
                if (action.long, action.shown_keys(main.pane)) in goals:
                    reached.add(action.id)
                    bound = main.active_bindings
                    assert all(key in bound for key in action.keys), f"{action.id} has a key that does nothing"
        assert reached == {action.id for action in ACTIONS if {*action.where} & {*PANES}} - {"palette"}


async def test_the_palette_leads_to_a_person(sample: Path) -> None:
    async with browsing(sample) as pilot:
        await press(pilot, "ctrl+p", *"retno")
        assert "Go to person: Retno Hapsari" in screen_text(pilot)
        await press(pilot, "enter")
        assert browser(pilot).main.pane == "people"
        assert under_cursor(pilot, "people") == Ref("person", 3)


async def test_the_palette_does_an_action_and_changes_the_theme(sample: Path) -> None:
    async with browsing(sample) as pilot:
        await press(pilot, "ctrl+p", *"whole", "enter")
        assert browser(pilot).main.whole
        await press(pilot, "ctrl+p", *"nord", "enter")
        assert pilot.app.theme == "nord"
        await press(pilot, "ctrl+p", "down", "down", "escape")
        assert pilot.app.screen is browser(pilot).main


async def test_a_click_on_the_foot_line_does_what_its_key_does(sample: Path) -> None:
    async with browsing(sample) as pilot:
        foot = browser(pilot).main.query_one(Foot)
        x = screen_text(pilot).splitlines()[-1].index("Space")
        await pilot.click(foot, offset=(x, 0))
        await settle(pilot)
        assert browser(pilot).chosen_count == 1


def test_keys_are_shown_as_they_are_written() -> None:
    assert [shown_key(key) for key in ("alt+left", "slash", "G", "ctrl+d")] == ["Alt+←", "/", "G", "Ctrl+d"]


async def test_a_key_with_nothing_to_do_says_so(sample: Path) -> None:
    async with browsing(sample) as pilot:
        await press(pilot, "backspace", "e")
        told = messages(pilot.app)
        assert told == ["Nothing chosen yet: Space chooses."], "the last is told alone"
