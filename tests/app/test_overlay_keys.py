"""The keys of search, basket, export, palette and windows: bound, shown, pressed by mouse, and the reader's own."""

from __future__ import annotations

from pathlib import Path

import pytest

from jamsostek_tui.app.actions import ACTIONS, BY_ID, OVERLAYS, Overlay, use_keys
from jamsostek_tui.app.key_names import shown_together, writes
from jamsostek_tui.app.screens.compare import CompareScreen
from jamsostek_tui.app.screens.help import help_text
from jamsostek_tui.app.screens.keyed_screen import KeyedScreen
from jamsostek_tui.app.screens.progress import ProgressScreen
from jamsostek_tui.app.screens.search import SearchScreen
from jamsostek_tui.app.widgets.key_line import KeyLine
from jamsostek_tui.app.widgets.lists.hit_list import HitList
from jamsostek_tui.browse.layout import PANES
from jamsostek_tui.wording import say
from tests.app.browsing import Browsing, browser, browsing, press, screen_text, settle
from tests.app.keys_table import keys_table
from tests.app.source_stage import calm, until
from tests.app.test_setup import setup_of

WAYS: dict[Overlay, tuple[str, ...]] = {
    "search": ("slash", "s", "u"),
    "hits": ("slash", "s", "u", "down"),
    "basket": ("3", "space", "space", "space", "b", "x"),
    "note": ("3", "space", "b", "n", "s"),
    "export": ("3", "space", "e"),
    "preview": ("3", "space", "b", "tab"),
    "palette": ("ctrl+p", "s"),
    "reading": ("3", "w"),
    "help": ("question_mark", "s"),
    "load": ("L", "x"),
    "asking": ("ctrl+c",),
    "jump": ("f",),
    "working": (),
    "edit": ("3", "E"),
    "merge": ("m",),
    "rejected": ("3", "x", "X"),
    "decided": ("3", "x", "a", "D"),
}
"""How one comes there; the numbers side by side need other facts and have tests of their own."""
BY_OTHER_WAYS = {
    "to_hits",
    "to_line",
    "move_up",
    "up",
    "page_down",
    "page_up",
    "half_down",
    "half_up",
    "first",
    "last",
    "previous_column",
}
BY_OTHER_WAYS |= {"previous_field"}
"""What the mouse does without a word in the key line: a click on the hits or the line, the wheel, the partner's key."""


async def go(pilot: Browsing, place: Overlay) -> KeyedScreen[object]:
    """Go where the registry says `place`."""
    if place == "working":
        await pilot.app.push_screen(ProgressScreen("Choosing", 5))
    await press(pilot, *WAYS[place])
    screen = pilot.app.screen
    assert isinstance(screen, KeyedScreen)
    if isinstance(screen, SearchScreen):
        await until(pilot, lambda: screen.answered == "su" and screen.query_one(HitList).current is not None)
        if place == "hits":
            await press(pilot, "down")
    await until(pilot, lambda: screen.where == place)
    await calm(pilot)
    return screen


@pytest.mark.parametrize("place", WAYS)
async def test_every_key_of_a_place_is_bound_and_its_line_names_what_is_done_there(
    sample: Path, place: Overlay
) -> None:
    async with browsing(sample, size=(200, 40)) as pilot:
        screen = await go(pilot, place)
        here = [action for action in ACTIONS if place in action.where]
        bound = screen._bindings.key_to_bindings
        for action in here:
            assert action.keys_in(place), f"{action.id} has no key where one types"
            for key in action.keys_in(place):
                doing = [binding.action for binding in bound[key] if f"'{action.id}'" in binding.action]
                assert doing and screen.check_action("press", (action.id, key))
        told = "" if place == "jump" else screen.query_one(KeyLine).render_line(0).text
        for action in screen.key_actions():
            if action.line:
                assert place == "jump" or f"{action.foot_key(place)} {action.short}" in told


@pytest.mark.parametrize("place", OVERLAYS)
def test_every_action_of_a_place_stands_in_its_help_and_in_the_table(place: Overlay) -> None:
    shown, table = " ".join(help_text(place, 90).plain.split()), keys_table()
    for action in ACTIONS:
        if place in action.where:
            assert action.shown_keys(place) in shown and action.long in shown and f"| `{action.id}` |" in table


@pytest.mark.parametrize("place", OVERLAYS)
def test_help_calls_nothing_everywhere_that_does_nothing_there(place: Overlay) -> None:
    parts = help_text(place, 200).plain.split("\n\n")
    told = "\n".join(part for part in parts if part.startswith(f"{say('help.everywhere')}: "))
    for action in ACTIONS:
        if {*PANES} <= {*action.where}:
            assert (f"  {action.long}\n" in f"{told}\n") == (place in action.where), action.id


def test_what_overlays_do_can_be_done_by_mouse() -> None:
    opened_by_mouse = {"basket", "palette", "why", "copy_or_ask", "rejected", "decisions"}
    unlisted = {action.id for action in ACTIONS if {*action.where} & {*OVERLAYS} and not action.line}
    assert unlisted == (BY_OTHER_WAYS - {"to_line"}) | opened_by_mouse


async def test_a_click_in_the_key_line_does_what_its_key_does(sample: Path) -> None:
    async with browsing(sample) as pilot:
        screen = await go(pilot, "hits")
        line = screen.query_one(KeyLine)
        await pilot.click(line, offset=(line.render_line(0).text.index("choose"), 0))
        await settle(pilot)
        assert browser(pilot).chosen_count == 1
        await pilot.click(line, offset=(line.render_line(0).text.index("close"), 0))
        await settle(pilot)
        assert pilot.app.screen is browser(pilot).main


async def test_the_readers_own_keys_hold_in_overlays_and_are_shown(sample: Path, tmp_path: Path) -> None:
    keys = '[keys]\nclose = "f10"\ntake_out = "D"\nput_back = "p"\ngo_there = "ctrl+g"\n'
    async with browsing(sample, setup=setup_of(tmp_path, keys)) as pilot:
        await press(pilot, "3", "space", "b", "x")
        assert browser(pilot).chosen_count == 1 and "D remove" in screen_text(pilot)
        await press(pilot, "D")
        assert "p puts it back" in screen_text(pilot)
        await press(pilot, "p", "escape")
        assert "F10 close" in screen_text(pilot)
        await press(pilot, "f10")
        assert pilot.app.screen is browser(pilot).main
        await go(pilot, "search")
        await press(pilot, "enter")
        assert pilot.app.screen is not browser(pilot).main, "Enter means nothing there any more"
        await press(pilot, "ctrl+g")
        assert pilot.app.screen is browser(pilot).main
    use_keys({})


def test_a_letter_given_to_an_action_is_still_typed_where_one_types() -> None:
    try:
        assert use_keys({"close": ("Z",)}) == []
        assert BY_ID["close"].keys_in("basket") == ("Z",)
        assert BY_ID["close"].keys_in("search") == ("escape",)
    finally:
        use_keys({})


async def test_keys_that_write_are_typed(sample: Path) -> None:
    async with browsing(sample) as pilot:
        screen = await go(pilot, "search")
        await press(pilot, *"qj?")
        assert isinstance(screen, SearchScreen) and screen.wanted == "suqj?"


async def test_help_on_the_keys_of_a_search_is_one_key_away(sample: Path) -> None:
    async with browsing(sample) as pilot:
        await go(pilot, "search")
        await press(pilot, "f1")
        assert "Here: Search" in screen_text(pilot) and "Put the hit in the basket" in screen_text(pilot)
        await press(pilot, "f1")
        assert isinstance(pilot.app.screen, SearchScreen)


@pytest.mark.parametrize(("key", "wrote"), [("a", True), ("space", True), ("number_sign", True), ("f1", False)])
def test_which_keys_write(key: str, wrote: bool) -> None:
    assert writes(key) is wrote and not writes(f"ctrl+{key}") and not writes("enter") and not writes("escape")


def test_two_keys_stand_together_shortly() -> None:
    assert shown_together("down", "up") == "↓↑"
    assert shown_together("shift+down", "shift+up") == "Shift+↓↑"
    assert shown_together("n", "N") == "n/N"


@pytest.mark.parametrize("place", ["reading", "basket", "help", "search", "export"])
async def test_ctrl_c_in_a_window_asks_and_a_no_leads_back_to_it(sample: Path, place: Overlay) -> None:
    async with browsing(sample) as pilot:
        screen = await go(pilot, place)
        await press(pilot, "ctrl+c")
        assert "Quit jamsostek-tui?" in screen_text(pilot)
        await press(pilot, "n")
        assert pilot.app.screen is screen and pilot.app.is_running
        await press(pilot, "ctrl+c")
        await pilot.press("y")
        await until(pilot, lambda: not pilot.app.is_running or pilot.app._exit)


async def test_ctrl_c_in_a_window_copies_what_is_marked_in_its_line(sample: Path) -> None:
    async with browsing(sample) as pilot:
        screen = await go(pilot, "search")
        await press(pilot, "shift+home", "ctrl+c")
        assert browser(pilot).clipboard == "su"
        assert pilot.app.screen is screen


async def test_a_double_click_on_a_row_does_what_enter_does_there(sample: Path) -> None:
    async with browsing(sample) as pilot:
        screen = await go(pilot, "basket")
        await pilot.click("#basket-list", offset=(6, 0), times=2)
        await settle(pilot)
        assert not screen.is_attached and pilot.app.screen is browser(pilot).main


async def test_a_double_click_on_what_was_rejected_brings_it_back(sample: Path) -> None:
    async with browsing(sample) as pilot:
        screen = await go(pilot, "rejected")
        assert screen.offers("bring_back")
        await pilot.click("#outcomes-list", offset=(6, 0), times=2)
        await settle(pilot)
        await until(pilot, lambda: not screen.offers("bring_back"))


async def test_a_click_on_a_goal_of_the_palette_does_it(sample: Path) -> None:
    async with browsing(sample) as pilot:
        screen = await go(pilot, "palette")
        await press(pilot, "ctrl+u", *"numbers side")
        await pilot.click("#palette-goals", offset=(6, 0))
        await until(pilot, lambda: not screen.is_attached)
        await until(pilot, lambda: isinstance(pilot.app.screen, CompareScreen))


async def test_typing_finds_keys_by_their_words_or_themselves(sample: Path) -> None:
    async with browsing(sample, size=(100, 30)) as pilot:
        await press(pilot, "question_mark", *"undo")
        assert "Undo your last decision" in screen_text(pilot) and "Search every fact" not in screen_text(pilot)
        await press(pilot, "ctrl+u", "x")
        assert "Reject" in screen_text(pilot) and "Export" not in screen_text(pilot), "a letter alone is a key"
        await press(pilot, *"yzzy")
        assert "Nothing found." in screen_text(pilot)
        await press(pilot, "ctrl+u", "?")
        assert pilot.app.screen is browser(pilot).main
