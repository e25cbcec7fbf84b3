"""Keys typed without a pause, as a paste or a fast hand sends them: nothing typed is lost, nothing read too early."""

from __future__ import annotations

from pathlib import Path

from textual import events
from textual.keys import _character_to_key
from textual.widgets import Input

from jamsostek_tui.app.screens.basket import BasketScreen
from jamsostek_tui.app.screens.compare import CompareScreen
from jamsostek_tui.app.screens.editing import EditScreen
from jamsostek_tui.app.screens.export import ExportScreen
from jamsostek_tui.app.screens.search import SearchScreen
from jamsostek_tui.app.screens.why import WhyScreen
from jamsostek_tui.browse.place import Search
from jamsostek_tui.deciding.decider import Decider
from jamsostek_tui.decisions.settlement_in_words import settlement
from tests.app.browsing import Browsing, browser, browsing, press, settle
from tests.app.source_stage import until

WORDS = "catatan kedua belas"


async def at_once(pilot: Browsing, *keys: str) -> None:
    """Send words, letter by letter, and named keys, all before the first of them is looked at."""
    for word in keys:
        for key in (word,) if word in ("enter", "tab", "escape", "space", "ctrl+n") else word:
            named = _character_to_key(key) if len(key) == 1 and not key.isalnum() else key
            pilot.app.post_message(events.Key(named, key if len(key) == 1 else None))
    await settle(pilot)


async def test_a_search_narrows_as_soon_as_its_hits_are_there(pages: Path) -> None:
    async with browsing(pages) as pilot:
        await press(pilot, "slash")
        await at_once(pilot, "nelayan", "ctrl+n")
        await until(pilot, lambda: browser(pilot).main.place.narrowing == (Search("nelayan"),))


async def test_the_note_of_a_group_is_kept_whole(pages: Path) -> None:
    async with browsing(pages) as pilot:
        await press(pilot, "c")
        await at_once(pilot, "n", WORDS, "enter")
        await until(pilot, lambda: bool(Decider(pages).history().settlements()))
    (settled,) = Decider(pages).history().settlements().values()
    assert settled.note == WORDS


async def test_the_note_of_a_chosen_fact_is_kept_whole(pages: Path) -> None:
    async with browsing(pages) as pilot:
        await press(pilot, "space", "b")
        assert isinstance(pilot.app.screen, BasketScreen)
        await at_once(pilot, "n", WORDS, "enter")
        await until(pilot, lambda: [*Decider(pages).history().notes().values()] == [WORDS])


async def test_pasted_words_are_kept_whole(pages: Path) -> None:
    async with browsing(pages) as pilot:
        await press(pilot, "space", "b", "n")
        pilot.app.post_message(events.Paste(WORDS))
        await at_once(pilot, "!", "enter")
        await until(pilot, lambda: [*Decider(pages).history().notes().values()] == [f"{WORDS}!"])


async def test_an_edited_field_is_kept_whole(pages: Path) -> None:
    async with browsing(pages) as pilot:
        await press(pilot, "E")
        assert isinstance(pilot.app.screen, EditScreen)
        line = pilot.app.screen.focused
        assert isinstance(line, Input)
        line.value, line.cursor_position = "", 0
        await at_once(pilot, "777", "enter")
        assert not isinstance(pilot.app.screen, EditScreen)
        await until(pilot, lambda: bool(Decider(pages).lines().decisions))


async def test_a_dossier_gets_the_name_that_was_typed(pages: Path, tmp_path: Path) -> None:
    async with browsing(pages) as pilot:
        await press(pilot, "space", "e")
        assert isinstance(pilot.app.screen, ExportScreen)
        line = pilot.app.screen.query_one(Input)
        line.value = f"{tmp_path}/"
        line.cursor_position = len(line.value)
        await at_once(pilot, "hasil.md", "enter")
        await until(pilot, lambda: (tmp_path / "hasil.md").is_file())


async def test_a_search_typed_and_entered_at_once_goes_to_its_first_hit(pages: Path) -> None:
    async with browsing(pages) as pilot:
        await at_once(pilot, "/", "8.412", "enter")
        await until(pilot, lambda: not isinstance(pilot.app.screen, SearchScreen))
        await settle(pilot)
        current = browser(pilot).main.current
        assert current is not None and "8.412" in current.label
        assert browser(pilot).recent[0] == "8.412"


async def test_a_search_that_finds_nothing_stays(pages: Path) -> None:
    async with browsing(pages) as pilot:
        await at_once(pilot, "/", "zzqqxx", "enter")
        await press(pilot, "escape")
        assert browser(pilot).screen is browser(pilot).main


async def test_the_palette_does_what_was_typed(pages: Path) -> None:
    async with browsing(pages) as pilot:
        await press(pilot, "ctrl+p")
        await at_once(pilot, "side by side", "enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, CompareScreen))


async def test_the_palette_waits_for_what_it_looks_up(pages: Path) -> None:
    async with browsing(pages) as pilot:
        await press(pilot, "ctrl+p")
        await at_once(pilot, "Alor", "enter")
        await until(pilot, lambda: browser(pilot).screen is browser(pilot).main)
        await settle(pilot)
        assert browser(pilot).main.here.at is not None or browser(pilot).main.here.narrowing


async def test_keys_for_groups_that_are_still_compared_wait_for_them(pages: Path) -> None:
    async with browsing(pages) as pilot:
        await at_once(pilot, "c", "tab", "l", "p")
        await until(pilot, lambda: bool(Decider(pages).history().settlements()))
        screen = pilot.app.screen
        assert isinstance(screen, CompareScreen) and screen.group is not None
        second = screen.group.in_sight[1].first.fact.text
    (settled,) = Decider(pages).history().settlements().values()
    assert second in settlement(settled)


async def test_who_leaves_what_is_still_compared_wants_no_key_of_it(pages: Path) -> None:
    async with browsing(pages) as pilot:
        await at_once(pilot, "c", "o", "escape")
        assert pilot.app.screen is browser(pilot).main


async def test_keys_typed_before_the_window_of_why_stands_are_for_it(sample: Path) -> None:
    async with browsing(sample, size=(120, 40)) as pilot:
        await press(pilot, "3")
        before = browser(pilot).main.current
        for key in ("w", "j", "j"):
            pilot.app.post_message(events.Key(key, key))
        await settle(pilot)
        assert isinstance(pilot.app.screen, WhyScreen) and browser(pilot).main.current == before


async def test_escape_before_the_window_of_why_stands_takes_no_filter_off(sample: Path) -> None:
    async with browsing(sample, size=(120, 40)) as pilot:
        await press(pilot, "1", "enter", "3")
        main = browser(pilot).main
        main.awaits_window = True
        await press(pilot, "escape")
        assert main.here.narrowing
        main.awaits_window = False
        await press(pilot, "escape")
        assert not main.here.narrowing


async def test_keys_behind_the_one_that_goes_to_a_hit_are_for_that_hit(pages: Path) -> None:
    async with browsing(pages) as pilot:
        await press(pilot, "1")
        await at_once(pilot, "/", "Alor", "enter", "enter")
        main = browser(pilot).main
        await until(pilot, lambda: bool(main.here.narrowing) and not main.busy)
        (narrowed,) = main.chips()
        assert narrowed[1] == "Alor"


async def test_what_is_rejected_without_a_pause_is_the_hit_one_went_to(pages: Path) -> None:
    async with browsing(pages) as pilot:
        await at_once(pilot, "/", "8.412", "enter", "x")
        await until(pilot, lambda: bool(Decider(pages).lines().decisions))
    (decided,) = Decider(pages).lines().decisions
    assert [fact.quote for fact in decided.facts] == ["8.412 nelayan"]


async def test_words_typed_while_a_place_is_on_its_way_are_searched_whole(pages: Path) -> None:
    async with browsing(pages) as pilot:
        await press(pilot, "1")
        await at_once(pilot, "enter", "/", "aquaq")
        screen = pilot.app.screen
        assert isinstance(screen, SearchScreen) and screen.query_one(Input).value == "aquaq"


async def test_leaving_a_window_on_its_way_leaves_no_more_than_that(sample: Path) -> None:
    async with browsing(sample, size=(120, 40)) as pilot:
        main = browser(pilot).main
        main.awaits_window = True
        await press(pilot, "q")
        assert pilot.app.is_running
        main.awaits_window = False
        await press(pilot, "q")
        assert not pilot.app.is_running
