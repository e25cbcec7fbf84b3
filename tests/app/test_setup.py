"""The browser as a reader set it up: keys, theme and language of the config, what is remembered, the first hints."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from textual import events

from jamsostek_tui import wording
from jamsostek_tui.app import actions
from jamsostek_tui.app.actions import ACTIONS, BY_ID
from jamsostek_tui.app.keyed import keyed
from jamsostek_tui.app.setup import Setup, textual_key
from jamsostek_tui.app.theme import DARK, LIGHT
from jamsostek_tui.app.widgets.bars import Foot, notice_words
from jamsostek_tui.config import read_config
from jamsostek_tui.remembered import Remembered, remembered
from jamsostek_tui.wording.table import WORDS
from tests.app.browsing import browser, browsing, messages, press, screen_text, settle


@pytest.fixture(autouse=True)
def _usual_again() -> Iterator[None]:
    yield
    wording.use("en")
    actions.use_keys({})


def setup_of(tmp_path: Path, text: str = "", hints: bool = False) -> Setup:
    path = tmp_path / "config.toml"
    path.write_text(text, "utf-8")
    return Setup(read_config(path), remembered(tmp_path / "browser.json"), hints)


# keys


async def test_a_key_of_the_config_is_bound_and_shown_and_the_usual_one_is_free(sample: Path, tmp_path: Path) -> None:
    setup = setup_of(tmp_path, '[keys]\nmaximise = "F6"\nhelp = ["?", "ctrl+k"]\n')
    async with browsing(sample, setup=setup) as pilot:
        await press(pilot, "plus")
        assert not browser(pilot).main.whole
        await press(pilot, "f6")
        assert browser(pilot).main.whole
        await press(pilot, "ctrl+k", "pagedown")
        assert "F6" in screen_text(pilot) or "f6" in screen_text(pilot)
        assert messages(pilot.app) == []


async def test_panes_may_share_a_key_that_the_config_gives(sample: Path, tmp_path: Path) -> None:
    async with browsing(sample, setup=setup_of(tmp_path, '[keys]\nfold_noise = "s"\n')) as pilot:
        await press(pilot, "s")
        assert browser(pilot).main.here.order == "value"
        await press(pilot, "4", "s")
        assert browser(pilot).main.source.fold_noise is False


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ('serch = "/"', "'serch' is not an action"),
        ('search = "ctlr+f"', "'ctlr+f' is not a key"),
        ('basket = "e"', "a key of basket means something else"),
    ],
)
async def test_a_wrong_key_is_told_with_its_line_and_the_app_opens_with_the_usual_keys(
    sample: Path, tmp_path: Path, line: str, words: str
) -> None:
    async with browsing(sample, setup=setup_of(tmp_path, f"[keys]\n{line}\n")) as pilot:
        (fault,) = messages(pilot.app)
        assert f"{tmp_path / 'config.toml'}\nLine 2: " in fault and words in fault
        assert BY_ID["basket"].keys == ("b",) and BY_ID["search"].keys[0] == "slash"


def test_keys_are_read_as_they_are_written() -> None:
    written = ("/", "slash", "ctrl+f", "F2", "+", "Alt+left", "b", "B", "?", "hyper+x", "space")
    assert [textual_key(key) for key in written] == [
        *("slash", "slash", "ctrl+f", "f2", "plus", "alt+left", "b", "B", "question_mark", "hyper+x", "space")
    ]
    assert [textual_key(key) for key in ("", "ctrl+", "foo", "foo+a", "ctrl+enterr")] == [None] * 5


# theme and language


async def test_theme_and_language_are_as_they_were_left(sample: Path, tmp_path: Path) -> None:
    async with browsing(sample, setup=setup_of(tmp_path)) as pilot:
        await press(pilot, "ctrl+t", "ctrl+l")
    kept = remembered(tmp_path / "browser.json")
    assert (kept.theme, kept.lang) == (LIGHT.name, "id")
    async with browsing(sample, setup=setup_of(tmp_path)) as pilot:
        assert pilot.app.theme == LIGHT.name


async def test_the_config_says_the_theme_and_a_wrong_one_is_told(sample: Path, tmp_path: Path) -> None:
    async with browsing(sample, setup=setup_of(tmp_path, 'theme = "nord"\n')) as pilot:
        assert pilot.app.theme == "nord"
    async with browsing(sample, setup=setup_of(tmp_path, '\ntheme = "nrod"\n')) as pilot:
        assert pilot.app.theme == DARK.name
        assert messages(pilot.app) == [f"{tmp_path / 'config.toml'}\nLine 2: 'nrod' is not a theme."]


async def test_all_that_is_wrong_is_told_in_one_message(sample: Path, tmp_path: Path) -> None:
    async with browsing(sample, setup=setup_of(tmp_path, 'colour = "red"\n[keys]\nserch = "/"\n')) as pilot:
        (fault,) = messages(pilot.app)
        assert [line.partition(":")[0] for line in fault.split("\n")] == [
            str(tmp_path / "config.toml"), "Line 1", "Line 3"
        ]  # fmt: skip


async def test_the_palette_changes_the_language(sample: Path) -> None:
    async with browsing(sample) as pilot:
        await press(pilot, "ctrl+p", *"indonesia", "enter")
        assert wording.language() == "id" and "Wilayah" in screen_text(pilot)


async def test_what_was_searched_for_is_offered_again_next_time(sample: Path, tmp_path: Path) -> None:
    async with browsing(sample, setup=setup_of(tmp_path)) as pilot:
        browser(pilot).remember("loteng")
        browser(pilot).remember("13,6 ribu")
    async with browsing(sample, setup=setup_of(tmp_path)) as pilot:
        assert browser(pilot).recent == ["13,6 ribu", "loteng"]
        await press(pilot, "slash")
        assert "13,6 ribu" in screen_text(pilot)


# the notice


@pytest.mark.parametrize("language", wording.LANGUAGES)
def test_the_notice_is_whole_at_every_width(language: str) -> None:
    wording.use(language)
    for width in range(24, 201):
        words, away = notice_words(width)
        assert "L " in words
        assert len(words) + len(away) <= width
        assert away or width < 33


async def test_the_notice_follows_width_and_language(sample: Path) -> None:
    async with browsing(sample, size=(40, 15), notice="jamsostek-tui load PATH…") as pilot:
        assert "L loads your own pages  Esc ✕" in screen_text(pilot)
        await pilot.resize_terminal(120, 40)
        await settle(pilot)
        assert "These are the bundled pages: nothing of yours is loaded yet. L loads a file or folder" in screen_text(
            pilot
        )
        await press(pilot, "ctrl+l")
        assert "Ini halaman bawaan" in screen_text(pilot)


# hints


async def test_three_hints_appear_once_where_they_matter_and_can_be_brought_back(sample: Path, tmp_path: Path) -> None:
    async with browsing(sample, setup=setup_of(tmp_path, hints=True)) as pilot:
        assert "/ searches everything" in screen_text(pilot)
        await press(pilot, "j")
        assert "searches everything" not in screen_text(pilot)
        assert "⏎ narrows all panes" in screen_text(pilot)
        await press(pilot, "1", "enter")
        assert "Space chooses a" in screen_text(pilot)
        await press(pilot, "3", "space")
        assert "chooses a" not in screen_text(pilot)
    async with browsing(sample, setup=setup_of(tmp_path, hints=True)) as pilot:
        assert "searches everything" not in screen_text(pilot)
        await press(pilot, "ctrl+p", *"hints", "enter")
        assert "/ searches everything" in screen_text(pilot)


async def test_a_hint_nobody_heeds_goes_by_itself(sample: Path) -> None:
    setup = Setup(remembered=Remembered(hints=["search"]), hints=True)
    async with browsing(sample, setup=setup) as pilot:
        assert "narrows all panes" in screen_text(pilot)
        await press(pilot, *"jjjjkkkk")
        assert "narrows all panes" not in screen_text(pilot)
        assert "chooses a" in screen_text(pilot)


# jumping


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (40, 15)])
async def test_a_letter_leads_to_any_pane_or_tab_in_sight(sample: Path, size: tuple[int, int]) -> None:
    async with browsing(sample, size=size) as pilot:
        main = browser(pilot).main
        targets = list(main.jump_targets())
        letters = "asdfghjklqwertyuiop"
        reached = set()
        for letter, _ in zip(letters, targets, strict=False):
            await press(pilot, "3", "f")
            assert "Press a letter to jump there" in screen_text(pilot)
            await press(pilot, letter)
            assert pilot.app.screen is main
            reached.add(main.pane)
        assert reached == {"regions", "people", "numbers", "source", "links"} if size != (80, 24) else len(reached) >= 4
        await press(pilot, "3", "f", "escape")
        assert pilot.app.screen is main and main.pane == "numbers"


async def test_a_letter_can_be_clicked(sample: Path) -> None:
    async with browsing(sample) as pilot:
        await press(pilot, "f")
        region = browser(pilot).main.widget_of("people").region
        await pilot.click(offset=(region.x + 3, region.y))
        await settle(pilot)
        assert browser(pilot).main.pane == "people"


@pytest.mark.parametrize("key", ["f", "b", "question_mark", "w", "ctrl+p"])
async def test_keys_typed_ahead_of_a_screen_that_closes_do_no_harm(sample: Path, key: str) -> None:
    async with browsing(sample) as pilot:
        await press(pilot, "3", key)
        for _ in range(3):
            pilot.app.screen.post_message(events.Key("escape", None))
        await settle(pilot)
        assert pilot.app.screen is browser(pilot).main


async def test_the_foot_line_names_the_readers_own_keys(sample: Path, tmp_path: Path) -> None:
    async with browsing(sample, setup=setup_of(tmp_path, '[keys]\nsearch = "ctrl+f"\n')) as pilot:
        assert "Ctrl+f search" in browser(pilot).main.query_one(Foot).render().plain


async def test_hints_and_messages_name_the_readers_own_keys(sample: Path, tmp_path: Path) -> None:
    keys = '[keys]\nsearch = "F2"\nchoose = "v"\nwiden = "F9"\n'
    async with browsing(sample, setup=setup_of(tmp_path, keys, hints=True), notice="load PATH…") as pilot:
        seen = screen_text(pilot)
        assert "F2 searches everything" in seen and "F9 ✕" in seen
        await press(pilot, "e")
        assert messages(pilot.app)[-1] == "Nothing chosen yet: v chooses."


@pytest.mark.parametrize("language", wording.LANGUAGES)
def test_every_key_named_in_a_sentence_follows_the_config(language: str) -> None:
    wording.use(language)
    naming = [key for key, words in WORDS.items() if "{keys." in words[0]]
    told = dict.fromkeys(("chips", "reason", "by", "path", "words", "who", "what", "pages"), "")
    usual = {key: keyed(key, place=1, count=2, done=1, total=2, **told) for key in naming}
    for action in ACTIONS:
        actions.use_keys({action.id: ("f9",)})
        for key in naming:
            now = keyed(key, place=1, count=2, done=1, total=2, **told)
            assert ("F9" in now.upper()) == (f"{{keys.{action.id}}}" in WORDS[key][0])
            assert "F9" in now.upper() or now == usual[key]
