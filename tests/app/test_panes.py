"""What a reader sees and does in the panes: look, move, narrow, go back, follow a link."""

from __future__ import annotations

import asyncio
from pathlib import Path

from jamsostek_tui.app.screens.keyed_screen import KeyedScreen
from jamsostek_tui.browse.place import Search, parse
from jamsostek_tui.model import Ref
from jamsostek_tui.store.rows import Hit, StatisticRow
from tests.app.browsing import (
    browser,
    browsing,
    lit_words,
    pane_text,
    press,
    screen_text,
    searched,
    settle,
    title,
    under_cursor,
)
from tests.app.source_stage import until


async def test_a_new_user_sees_facts_the_focus_and_the_way_to_help(sample: Path) -> None:
    async with browsing(sample) as pilot:
        seen = screen_text(pilot)
        for words in ("Lombok Tengah", "Lalu Wiramaja", "Bupati Lombok Tengah", "1,250", "Kapal Nelayan", "? keys"):
            assert words in seen
        assert browser(pilot).main.pane == "numbers"
        assert lit_words(pilot) == "1.250 nelayan"


async def test_the_source_follows_the_cursor(sample: Path) -> None:
    async with browsing(sample) as pilot:
        await press(pilot, "j")
        assert lit_words(pilot) == "Rp252 juta"
        await press(pilot, "2", "G")
        assert lit_words(pilot) == "Yohanes"
        await press(pilot, "1")
        assert lit_words(pilot) == "Jawa Timur"


async def test_n_walks_through_the_mentions_and_the_title_says_which(sample: Path) -> None:
    async with browsing(sample) as pilot:
        assert title(pilot, "source") == "4 Source 1 of 2"
        await press(pilot, "n")
        assert title(pilot, "source") == "4 Source 2 of 2"
        assert lit_words(pilot) == "1.250 nelayan"
        await press(pilot, "N")
        assert title(pilot, "source") == "4 Source 1 of 2"


async def test_enter_narrows_all_panes_and_says_of_how_many(sample: Path) -> None:
    async with browsing(sample) as pilot:
        await press(pilot, "1", "j", "enter")
        assert "Surabaya ✕" in screen_text(pilot)
        assert " of 8" in title(pilot, "numbers")
        assert " of 5" in title(pilot, "people")
        assert "1,250" not in pane_text(pilot, "numbers")
        assert "43,700" in pane_text(pilot, "numbers")


async def test_filters_add_up_and_escape_takes_the_last_one_off(sample: Path) -> None:
    async with browsing(sample) as pilot:
        await press(pilot, "1", "j", "enter", "2", "enter")
        narrowing = browser(pilot).main.place.narrowing
        assert narrowing[0] == Ref("region", "35.78")
        assert [one.kind for one in narrowing if isinstance(one, Ref)] == ["region", "person"]
        await press(pilot, "escape")
        assert browser(pilot).main.place.narrowing == narrowing[:1]
        await press(pilot, "escape")
        assert browser(pilot).main.place.narrowing == ()
        assert title(pilot, "regions") == "1 Regions 5"


async def test_a_search_narrows_all_panes_to_its_hits_and_the_way_back_is_the_usual(sample: Path) -> None:
    async with browsing(sample) as pilot:
        await press(pilot, "2", "j")
        before = browser(pilot).main.place
        main = browser(pilot).main
        await searched(pilot, '"nelayan" kind:num')
        await press(pilot, "ctrl+n")
        await until(pilot, lambda: pilot.app.screen is main)
        await settle(pilot)
        assert main.pane == "numbers"
        assert main.place.narrowing == (Search('"nelayan" kind:num'),)
        assert " 3 of 8" in title(pilot, "numbers") and " 2 of 5" in title(pilot, "people")
        assert "1,250" in pane_text(pilot, "numbers") and "43,700" not in pane_text(pilot, "numbers")
        assert '/"nelayan" kind:num ✕' in screen_text(pilot).splitlines()[0]
        there = main.place
        await press(pilot, "backspace")
        assert main.place == before
        await press(pilot, "right_square_bracket")
        assert main.place == there
        await press(pilot, "1", "enter")
        assert [type(one) for one in main.place.narrowing] == [Search, Ref]
        await press(pilot, "escape", "escape")
        assert browser(pilot).main.place.narrowing == () and " of " not in title(pilot, "numbers")
    async with browsing(sample, address=there.address) as pilot:
        assert browser(pilot).main.place == there
        assert " 3 of 8" in title(pilot, "numbers")


async def test_the_hit_pointed_at_is_pointed_at_in_its_pane(sample: Path) -> None:
    async with browsing(sample) as pilot:
        main = browser(pilot).main
        search = await searched(pilot, "kind:said")
        await press(pilot, "down", "down")
        pointed = search._hits.current
        assert isinstance(pointed, Hit)
        await press(pilot, "ctrl+n")
        await until(pilot, lambda: pilot.app.screen is main)
        await settle(pilot)
        assert main.current is not None and main.current.ref == pointed.row.ref
        assert (main.pane, main.list_of("numbers").kind) == ("numbers", "statement")
        assert browser(pilot).recent[0] == "kind:said", "it is remembered"


async def test_a_chip_of_a_search_is_taken_off_by_a_click(sample: Path) -> None:
    async with browsing(sample, address="region/52.02&search/nelayan?kind=statistic") as pilot:
        head = screen_text(pilot).splitlines()[0]
        await pilot.click(offset=(head.index("/nelayan") + 1, 0))
        await settle(pilot)
        assert browser(pilot).main.place.narrowing == (Ref("region", "52.02"),)


async def test_back_and_forward_find_the_cursor_where_it_was(sample: Path) -> None:
    async with browsing(sample) as pilot:
        await press(pilot, "j", "j", "j")
        before = under_cursor(pilot, "numbers")
        await press(pilot, "1", "G", "k", "enter", "3", "j")
        assert under_cursor(pilot, "numbers") != before
        inside = browser(pilot).main.place
        await press(pilot, "backspace")
        assert browser(pilot).main.place.narrowing == ()
        assert under_cursor(pilot, "numbers") == before
        assert under_cursor(pilot, "regions") == Ref("region", "52.02")
        await press(pilot, "alt+right")
        assert browser(pilot).main.place == inside
        await press(pilot, "left_square_bracket")
        assert under_cursor(pilot, "numbers") == before


async def test_a_link_leads_to_the_fact_at_its_other_end(sample: Path) -> None:
    async with browsing(sample) as pilot:
        assert "about" in pane_text(pilot, "links")
        await press(pilot, "5")
        assert lit_words(pilot) == "1.250 nelayan"
        await press(pilot, "enter")
        assert browser(pilot).main.pane == "regions"
        assert under_cursor(pilot, "regions") == Ref("region", "52.02")
        await press(pilot, "backspace")
        assert browser(pilot).main.pane == "links"


async def test_a_fact_outside_the_narrowing_is_found_all_the_same(sample: Path) -> None:
    async with browsing(sample) as pilot:
        await press(pilot, "1", "enter")
        main = browser(pilot).main
        assert main.place.narrowing
        main.go_to(Ref("statistic", 1))
        await settle(pilot)
        assert main.place.narrowing == ()
        assert under_cursor(pilot, "numbers") == Ref("statistic", 1)


async def test_enter_in_the_source_opens_the_fact_under_the_light(sample: Path) -> None:
    async with browsing(sample) as pilot:
        await press(pilot, "2", "j", "j", "4", "enter")
        assert browser(pilot).main.pane == "people"
        assert under_cursor(pilot, "people") == Ref("person", 1)


async def test_tabs_change_by_arrow_and_by_mouse(sample: Path) -> None:
    async with browsing(sample) as pilot:
        await press(pilot, "right")
        assert "Lalu Wiramaja" in pane_text(pilot, "numbers")
        await press(pilot, "h", "left")
        assert "Warta Sasak" in pane_text(pilot, "numbers")
        widget = browser(pilot).main.widget_of("people")
        await pilot.click(widget, offset=(title(pilot, "people").index("Orgs") + 3, 0))
        await settle(pilot)
        assert "BPJS Ketenagakerjaan" in pane_text(pilot, "people")


async def test_regions_fold_and_unfold(sample: Path) -> None:
    async with browsing(sample) as pilot:
        await press(pilot, "1", "j", "h")
        assert under_cursor(pilot, "regions") == Ref("region", "35")
        await press(pilot, "h")
        assert "Surabaya" not in pane_text(pilot, "regions")
        assert "▸ Jawa Timur" in pane_text(pilot, "regions")
        await press(pilot, "l", "l")
        assert under_cursor(pilot, "regions") == Ref("region", "35.78")


async def test_a_click_moves_the_cursor_and_a_double_click_narrows(sample: Path) -> None:
    async with browsing(sample) as pilot:
        await pilot.click("#people", offset=(5, 5))
        await settle(pilot)
        assert under_cursor(pilot, "people") == Ref("person", 1)
        await pilot.click("#numbers", offset=(5, 2), times=2)
        await settle(pilot)
        assert browser(pilot).main.place.narrowing == (Ref("statistic", 1),)
        head = browser(pilot).main.query_one("#head")
        chip = screen_text(pilot).splitlines()[0].index("✕")
        await pilot.click(head, offset=(chip, 0))
        await settle(pilot)
        assert browser(pilot).main.place.narrowing == ()


async def test_a_click_on_the_sign_of_a_region_folds_it_and_one_on_its_name_goes_there(sample: Path) -> None:
    def spot(words: str) -> tuple[int, int]:
        box = browser(pilot).main.widget_of("regions").region
        lines = [line[box.x : box.right] for line in screen_text(pilot).splitlines()]
        y = next(y for y, line in enumerate(lines) if words in line and box.y <= y < box.bottom)
        return box.x + lines[y].index(words), y

    async with browsing(sample) as pilot:
        await pilot.click(offset=spot("▾ Jawa Timur"))
        await settle(pilot)
        assert "▸ Jawa Timur" in pane_text(pilot, "regions") and "Surabaya" not in pane_text(pilot, "regions")
        await pilot.click(offset=spot("▸ Jawa Timur"))
        await settle(pilot)
        assert "▾ Jawa Timur" in pane_text(pilot, "regions")
        await pilot.click(offset=spot("Surabaya"))
        await settle(pilot)
        assert under_cursor(pilot, "regions") == Ref("region", "35.78")
        assert browser(pilot).main.place.narrowing == ()
        await pilot.click(offset=spot("Surabaya"), times=2)
        await settle(pilot)
        assert browser(pilot).main.place.narrowing == (Ref("region", "35.78"),)


async def test_numbers_sort_by_value(sample: Path) -> None:
    async with browsing(sample) as pilot:
        await press(pilot, "s")
        main = browser(pilot).main
        assert main.place.order == "value"
        rows = browser(pilot).reader.rows("statistic", main.lists.ids["statistic"])
        values = [row.value for row in rows if isinstance(row, StatisticRow)]
        assert len(values) == 8
        assert values == sorted(values, reverse=True)


async def test_space_chooses_and_the_foot_counts(sample: Path) -> None:
    async with browsing(sample) as pilot:
        await press(pilot, "space", "space")
        assert "2 chosen" in screen_text(pilot)
        assert pane_text(pilot, "numbers").count("■") == 2
        await press(pilot, "k", "space")
        assert "1 chosen" in screen_text(pilot)


async def test_why_names_the_rule_and_the_confidence(sample: Path) -> None:
    async with browsing(sample) as pilot:
        await press(pilot, "w")
        assert "invented" in screen_text(pilot)
        assert "0.95" in screen_text(pilot)
        await press(pilot, "escape")
        assert "0.95" not in screen_text(pilot)


async def test_an_address_opens_the_view_it_names(sample: Path) -> None:
    async with browsing(sample, address="region/52.02?kind=person&at=1") as pilot:
        main = browser(pilot).main
        assert main.place == parse("region/52.02?kind=person&at=1")
        assert main.pane == "people"
        assert "Lombok Tengah ✕" in screen_text(pilot)


async def test_y_copies_the_address_and_in_the_source_the_words_with_their_citation(sample: Path) -> None:
    async with browsing(sample) as pilot:
        await press(pilot, "y")
        assert parse(browser(pilot).clipboard) == browser(pilot).main.place
        await press(pilot, "4", "y")
        copied = browser(pilot).clipboard
        assert "1.250 nelayan" in copied and copied.startswith("“")
        assert "Warta Sasak" in copied and "¶ 1" in copied


async def test_ctrl_c_asks_before_it_leaves(sample: Path) -> None:
    async with browsing(sample) as pilot:
        await press(pilot, "ctrl+c")
        assert "Quit jamsostek-tui?" in screen_text(pilot)
        await press(pilot, "escape")
        assert pilot.app.is_running
        await pilot.press("ctrl+c", "enter")
        await until(pilot, lambda: not pilot.app.is_running or pilot.app._exit)


async def test_an_empty_pane_says_what_would_fill_it(sample: Path) -> None:
    async with browsing(sample, address="region/52.71?kind=event") as pilot:
        words = " ".join(pane_text(pilot, "numbers").split())
        assert "Mataram" in words
        assert "Esc removes the last filter" in words


async def test_a_notice_stays_until_escape(sample: Path) -> None:
    async with browsing(sample, notice="jamsostek-tui load PATH…") as pilot:
        assert "These are the bundled pages" in screen_text(pilot)
        await press(pilot, "escape")
        assert "These are the bundled pages" not in screen_text(pilot)


async def test_one_pane_can_have_the_whole_screen(sample: Path) -> None:
    async with browsing(sample) as pilot:
        await press(pilot, "2", "plus")
        assert browser(pilot).main.widget_of("people").size.width > 110
        assert "Esc all panes" in screen_text(pilot) and "filter off" not in screen_text(pilot)
        await press(pilot, "plus")
        assert browser(pilot).main.widget_of("people").size.width < 40


async def test_the_language_changes_every_word_at_once(sample: Path) -> None:
    async with browsing(sample) as pilot:
        try:
            await press(pilot, "ctrl+l")
            seen = screen_text(pilot)
            for words in ("Wilayah", "Angka", "1.250", "cari", "tombol"):
                assert words in seen
        finally:
            await press(pilot, "ctrl+l")
        assert "Regions" in screen_text(pilot)


async def test_the_foot_line_offers_to_fold_only_where_something_folds(sample: Path) -> None:
    async with browsing(sample) as pilot:
        await press(pilot, "1", "g")
        while browser(pilot).main.regions.can_fold:
            assert "fold" in screen_text(pilot).splitlines()[-1]
            await press(pilot, "left")
        assert "fold" not in screen_text(pilot).splitlines()[-1]
        await press(pilot, "right")
        assert "fold" in screen_text(pilot).splitlines()[-1]


async def test_the_source_follows_the_cursor_though_a_window_is_closed_in_that_very_frame(sample: Path) -> None:
    async with browsing(sample) as pilot:
        main = browser(pilot).main
        for steps in range(12):  # of the event loop, until the window is closed
            await press(pilot, "question_mark")
            window = pilot.app.screen
            assert isinstance(window, KeyedScreen)
            window.refresh()
            main.follow()
            for _ in range(steps):
                await asyncio.sleep(0)
            window.dismiss(None)
            await until(pilot, lambda: pilot.app.screen is main and not main.follow_due)


async def test_all_regions_below_provinces_fold_and_unfold_at_once(sample: Path) -> None:
    async with browsing(sample) as pilot:
        await press(pilot, "1", "j", "z")
        assert "Surabaya" not in pane_text(pilot, "regions") and "Mataram" not in pane_text(pilot, "regions")
        assert under_cursor(pilot, "regions") == Ref("region", "35"), "the province of the region one was on"
        await press(pilot, "z")
        assert "Surabaya" in pane_text(pilot, "regions") and "Mataram" in pane_text(pilot, "regions")


async def test_a_long_tree_that_begins_folded_opens_at_once(sample: Path) -> None:
    async with browsing(sample) as pilot:
        pane = browser(pilot).main.regions
        pane.folded = {"35"}  # what stands below it may fold too, and be open out of sight
        await press(pilot, "1", "j", "z", "z")
        assert "Surabaya" in pane_text(pilot, "regions")
        await press(pilot, "z", "z")
        assert "Surabaya" in pane_text(pilot, "regions") and "Mataram" in pane_text(pilot, "regions")
