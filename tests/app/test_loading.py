"""Pages loaded from inside the browser: asked for by a path, told of while they come, taken in where one is."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import Input

from jamsostek_tui.app.app import BrowserApp
from jamsostek_tui.app.screens.load import LoadScreen
from jamsostek_tui.app.screens.main.screen import MainScreen
from tests.app.browsing import Browsing, box_text, browser, browsing, messages, press, screen_text, settle
from tests.app.source_stage import until
from tests.pages import ALIKE, articles, clippings


async def asked(pilot: Browsing, path: Path | str) -> LoadScreen:
    """Open the window and type a path."""
    await press(pilot, "L")
    screen = pilot.app.screen
    assert isinstance(screen, LoadScreen)
    screen.query_one(Input).value = str(path)
    await settle(pilot)
    return screen


async def test_a_folder_is_loaded_and_shown_where_one_is(sample: Path, tmp_path: Path) -> None:
    folder = clippings(tmp_path / "pages", 3)
    async with browsing(sample, size=(120, 40)) as pilot:
        await press(pilot, "3", "j")
        before = browser(pilot).main.place
        await asked(pilot, folder)
        assert "3 pages found" in screen_text(pilot)
        await press(pilot, "enter")
        assert "Loaded: 3 pages" in messages(browser(pilot))
        assert browser(pilot).main.place == before
        assert "5 articles" in screen_text(pilot)
    assert articles(sample) == 5


async def test_from_the_bundled_pages_one_comes_to_ones_own(sample: Path, tmp_path: Path) -> None:
    own = tmp_path / "own" / "facts.db"
    app = BrowserApp(sample, "jamsostek-tui load PATH…", own=own)
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        assert "These are the bundled pages" in screen_text(pilot)
        await press(pilot, "1", "enter")
        await asked(pilot, clippings(tmp_path / "pages", 2))
        await press(pilot, "enter")
        assert "bundled" not in screen_text(pilot) and "2 articles" in screen_text(pilot)
        assert app.path == own and not app.main.offers("back")
        await press(pilot, "3", "space")
        assert app.chosen_count == 1
    assert articles(own) == 2 and articles(sample) == 2
    assert (own.parent / "basket.db").exists() or any(own.parent.glob("*basket*"))


async def test_what_is_missing_or_empty_is_said_and_nothing_is_loaded(sample: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    async with browsing(sample) as pilot:
        for path, words in ((tmp_path / "nowhere", "does not exist"), (tmp_path / "empty", "no page")):
            await asked(pilot, path)
            assert words in " ".join(box_text(pilot, "#load-told").split())
            await press(pilot, "enter")
            assert isinstance(pilot.app.screen, LoadScreen), "there is nothing to load"
            await press(pilot, "escape")
    assert articles(sample) == 2


async def test_a_path_is_completed_folder_by_folder(sample: Path, tmp_path: Path) -> None:
    clippings(tmp_path / "one", 1)
    clippings(tmp_path / "other", 2)
    (tmp_path / "other" / "deep").mkdir()
    (tmp_path / "other" / "picture.png").touch()
    (tmp_path / ".hidden").mkdir()
    async with browsing(sample) as pilot:
        screen = await asked(pilot, f"{tmp_path}/o")
        assert [one.name for one in screen._list.things] == ["one/", "other/"]
        await press(pilot, "down", "tab")
        assert screen.query_one(Input).value == f"{tmp_path}/other/"
        assert [one.name for one in screen._list.things] == ["deep/", "0.txt", "1.txt"]
        await press(pilot, "enter")
    assert articles(sample) == 4


async def test_enter_takes_a_name_that_is_only_begun_before_it_loads(sample: Path, tmp_path: Path) -> None:
    folder = clippings(tmp_path / "kliping", 1)
    async with browsing(sample) as pilot:
        screen = await asked(pilot, f"{tmp_path}/kli")
        assert "takes kliping/" in screen_text(pilot)
        await press(pilot, "enter")
        assert screen.query_one(Input).value == f"{folder}/" and articles(sample) == 2
        await press(pilot, "enter")
    assert articles(sample) == 3


async def test_what_could_not_be_read_is_listed_and_the_rest_is_there(sample: Path, tmp_path: Path) -> None:
    folder = clippings(tmp_path / "pages", 2)
    (folder / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0")
    (folder / "nothing.txt").touch()
    async with browsing(sample, size=(200, 40)) as pilot:
        await asked(pilot, folder)
        await press(pilot, "enter")
        assert "Loaded: 2 pages" in messages(browser(pilot))
        shown = screen_text(pilot)
        assert "Not loaded: 2 pages" in shown and "picture.txt" in shown and "nothing.txt" in shown
        await press(pilot, "escape")
        assert isinstance(pilot.app.screen, MainScreen)


async def test_escape_stops_a_load_and_what_was_told_stays(sample: Path, tmp_path: Path) -> None:
    folder = clippings(tmp_path / "pages", 200)
    async with browsing(sample) as pilot:
        main = browser(pilot).main
        await asked(pilot, folder)
        pilot.app.screen.action_load_path()  # type: ignore[attr-defined]
        await until(pilot, lambda: main.is_loading)
        assert main.offers("widen") and isinstance(pilot.app.screen, MainScreen), "one goes on browsing"
        main.action_widen()
        await settle(pilot)
        told = messages(browser(pilot))[-1]
        there = articles(sample)
        assert "Stopped" in told or there == 202
        assert f"{there:,} articles" in screen_text(pilot), "what is committed is shown"


async def test_a_spoilt_database_is_told_in_a_sentence(sample: Path, tmp_path: Path) -> None:
    own = tmp_path / "facts.db"
    own.write_text("this is no database, but some text that somebody has written")
    app = BrowserApp(sample, "jamsostek-tui load PATH…", own=own)
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        await asked(pilot, clippings(tmp_path / "pages", 1))
        await press(pilot, "enter")
        assert str(own) in messages(browser(pilot))[-1]
        assert "These are the bundled pages" in screen_text(pilot) and app.path == sample


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (60, 20), (40, 15)])
async def test_the_window_has_room_at_every_size(sample: Path, tmp_path: Path, size: tuple[int, int]) -> None:
    async with browsing(sample, size=size) as pilot:
        await asked(pilot, clippings(tmp_path / "p", 1))
        shown = screen_text(pilot)
        assert "1 page found: ⏎ loads" in shown and "Esc close" in shown


async def test_the_bundled_pages_stay_where_no_page_of_ones_own_could_be_read(sample: Path, tmp_path: Path) -> None:
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0")
    app = BrowserApp(sample, "jamsostek-tui load PATH…", own=tmp_path / "facts.db")
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        await asked(pilot, tmp_path / "pages")
        await press(pilot, "enter")
        assert "picture.txt" in messages(app)[-1] and app.path == sample
        assert "These are the bundled pages" in screen_text(pilot)


async def test_the_path_that_gave_no_page_is_offered_again(sample: Path, tmp_path: Path) -> None:
    (tmp_path / "pages").mkdir()
    picture = tmp_path / "pages" / "picture.txt"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0")
    async with browsing(sample, size=(120, 40)) as pilot:
        await asked(pilot, picture)
        await press(pilot, "enter", "L")
        screen = pilot.app.screen
        assert isinstance(screen, LoadScreen) and screen.query_one(Input).value == str(picture)
        picture.write_text(ALIKE.format(n=1_000))
        await settle(pilot)
        await press(pilot, "enter")
        assert "Loaded: 1 page" in messages(browser(pilot))
        await press(pilot, "L")
        assert pilot.app.screen.query_one(Input).value == ""
