"""Numbers side by side settled by key: what is written, taken back, noted, and told."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from textual.widgets import Input

from jamsostek_tui import wording
from jamsostek_tui.app.screens.compare import CompareScreen
from jamsostek_tui.app.screens.main.screen import MainScreen
from jamsostek_tui.app.screens.settling import covered_by
from jamsostek_tui.check.compared.groups import Group
from jamsostek_tui.check.compared.pairs import Pair
from jamsostek_tui.check.compared.verdict import Verdict
from jamsostek_tui.cli import main
from jamsostek_tui.deciding.decider import Decider
from jamsostek_tui.model import Ref
from tests.app.browsing import browser, browsing, messages, press, screen_text
from tests.app.source_stage import until
from tests.check.reading import all_told


@pytest.fixture
def undated(tmp_path: Path) -> Path:
    """Two papers in conflict, one of which has no day, beside the number of a year before."""
    page = (
        "Kabar Daerah\n\n{paper}\n\n{day}\n\nSebanyak {number} nelayan di Kabupaten Alor kini terlindungi Jamsostek.\n"
    )
    told = (("Kabar Pagi", "2 Mei 2024", "8.412"), ("Kabar Sore", "", "8.142"), ("Kabar Lama", "4 Mei 2023", "7.950"))
    for paper, day, number in told:
        (tmp_path / f"{paper}.txt").write_text(page.format(paper=paper, day=day, number=number), "utf-8")
    assert main(["load", str(tmp_path), "--db", str(tmp_path / "u.db")]) == 0
    return tmp_path / "u.db"


@pytest.mark.parametrize(
    ("key", "verdict", "words"),
    [
        ("r", "range", "a range, 8,142 to 8,412"),
        ("p", "prefer", "preferred: 8.142 nelayan"),
        ("d", "different", "different things"),
        ("o", "open", "still open"),
    ],
)
async def test_a_group_is_settled_by_a_key_and_stays_so(pages: Path, key: str, verdict: str, words: str) -> None:
    async with browsing(pages) as pilot:
        await press(pilot, "c", "tab", "right", key, *(["enter"] if key == "r" else []))
        assert words in " ".join(screen_text(pilot).split())
    (settled,) = Decider(pages).history().settlements().values()
    assert settled.ruling == verdict
    async with browsing(pages) as pilot:
        await press(pilot, "c")
        assert "✎" in screen_text(pilot)


async def test_a_settlement_of_another_window_is_said_to_be_one(pages: Path) -> None:
    async with browsing(pages) as pilot:
        other = [sys.executable, "-m", "jamsostek_tui", "decisions", "settle", "statistic/1", "different"]
        assert subprocess.run([*other, "--db", str(pages)], check=False, capture_output=True).returncode == 0
        await press(pilot, "c", "u")
        await until(
            pilot,
            lambda: any("different things – decided elsewhere, 2" in message for message in messages(pilot.app)),
        )


@pytest.mark.parametrize("size", [(120, 40), (80, 24)])
@pytest.mark.parametrize("language", wording.LANGUAGES)
async def test_a_range_is_asked_for_with_all_that_it_covers(
    undated: Path, language: str, size: tuple[int, int]
) -> None:
    wording.use(language)
    async with browsing(undated, size=size) as pilot:
        await press(pilot, "c", "r")
        shown = " ".join(screen_text(pilot).split())
        low, high = ("8,142", "8,412") if language == "en" else ("8.142", "8.412")
        assert f"{low} {'to' if language == 'en' else 'sampai'} {high}" in shown
        for covered in ("8.412 nelayan · Kabar Pagi", "8.142 nelayan · Kabar Sore", "7.950 nelayan · Kabar Lama"):
            assert covered in shown
        assert shown.index("8.412 nelayan · Kabar Pagi") < shown.index("7.950 nelayan · Kabar Lama")
        await press(pilot, "escape")
        assert Decider(undated).history().settlements() == {}
        await press(pilot, "r", "enter")
        await until(pilot, lambda: bool(Decider(undated).history().settlements()))
    (settled,) = Decider(undated).history().settlements().values()
    assert (settled.low, settled.high) == (8142.0, 8412.0)


def test_a_range_covers_all_of_its_time_that_lies_in_it() -> None:
    told = [
        all_told(f"Sebanyak {figure} nelayan di Kabupaten Alor terlindungi.", f"2024-05-0{day}", paper)[0]
        for day, (figure, paper) in enumerate((("8.412", "Pagi"), ("8.142", "Sore"), ("8.412", "Malam")), 1)
    ]
    told = [replace(one, fact=replace(one.fact, id=number)) for number, one in enumerate(told, 1)]
    pairs = (Pair(0, 1, Verdict("conflict", "figures")), Pair(0, 2, Verdict("same", "equal")))
    group = Group("nelayan count level", tuple(told), pairs)
    assert [one.publisher for one in group.ranged(told[0])] == ["Pagi", "Sore"]
    assert [one.publisher for one in covered_by(group, told[0], 8142, 8412)] == ["Pagi", "Sore", "Malam"]
    assert [one.publisher for one in covered_by(group, told[0], 8142, 8400)] == ["Pagi", "Sore"]


async def test_a_range_of_a_single_value_is_refused(undated: Path) -> None:
    async with browsing(undated) as pilot:
        await press(pilot, "c", "tab", "down")
        await press(pilot, "r")
        assert isinstance(pilot.app.screen, CompareScreen)
        assert any("no range" in message for message in messages(pilot.app))
    assert Decider(undated).history().settlements() == {}


@pytest.mark.parametrize("size", [(120, 40), (80, 24)])
async def test_settled_groups_are_seen_to_be_and_the_open_ones_are_found(undated: Path, size: tuple[int, int]) -> None:
    async with browsing(undated, size=size) as pilot:
        await press(pilot, "c")
        assert "1 of 1 conflicts open" in screen_text(pilot)
        await press(pilot, "o")
        assert "1 of 1 conflicts open" in screen_text(pilot), "what is said to be open is"
        await press(pilot, "d")
        assert "✎ ≠ 2024: different things" in screen_text(pilot)
        assert "0 of 1 conflicts open" in screen_text(pilot)
        await press(pilot, "f")
        assert "0 groups" in screen_text(pilot) and "open conflicts only" in screen_text(pilot)
        await press(pilot, "f")
        assert "✎ ≠ 2024: different" in screen_text(pilot)


@pytest.mark.parametrize("language", wording.LANGUAGES)
async def test_a_settlement_by_a_stray_key_is_told_and_taken_back(pages: Path, language: str) -> None:
    written, taken_back, number = (
        ("Settled", "Undone", "8,142") if language == "en" else ("Ditetapkan", "Dibatalkan", "8.142")
    )

    def told(words: str) -> bool:
        return any(message.startswith(words) and number in message for message in messages(pilot.app))

    wording.use(language)
    async with browsing(pages) as pilot:
        await press(pilot, "c", "r", "enter")
        await until(pilot, lambda: told(written))
        assert "✎" in screen_text(pilot)
        await press(pilot, "tab", "u")
        await until(pilot, lambda: told(taken_back))
        assert "✎" not in screen_text(pilot) and not Decider(pages).history().settlements()
        pilot.app.clear_notifications()
        await press(pilot, "ctrl+r")
        await until(pilot, lambda: told(written))
        assert "✎" in screen_text(pilot) and len(Decider(pages).history().settlements()) == 1


async def test_keys_pressed_in_haste_are_settled_one_after_the_other(pages: Path) -> None:
    async with browsing(pages) as pilot:
        await press(pilot, "c", "d", "o", "u")
        await until(pilot, lambda: len(Decider(pages).lines().decisions) == 3)
    (settled,) = Decider(pages).history().settlements().values()
    assert settled.ruling == "different"


async def test_what_was_decided_in_the_panes_is_not_taken_back_out_of_sight(pages: Path) -> None:
    Decider(pages).accept([Ref("statistic", 1)])
    async with browsing(pages) as pilot:
        await press(pilot, "c", "u")
        await until(pilot, lambda: any("No settlement of yours" in message for message in messages(pilot.app)))
    assert len(Decider(pages).lines().decisions) == 1


async def test_a_settlement_is_taken_back_though_something_else_was_decided_since(pages: Path) -> None:
    async with browsing(pages) as pilot:
        await press(pilot, "c", "d")
        await until(pilot, lambda: bool(Decider(pages).history().settlements()))
        Decider(pages).note([Ref("statistic", 1)], "dicek")
        await press(pilot, "u")
        await until(pilot, lambda: not Decider(pages).history().settlements())
        await press(pilot, "ctrl+r")
        await until(pilot, lambda: bool(Decider(pages).history().settlements()))
    assert Decider(pages).history().notes()


async def test_among_the_groups_no_number_is_preferred_unseen_one_is_led_to_them(pages: Path) -> None:
    async with browsing(pages) as pilot:
        await press(pilot, "c", "p")
        assert any(message.startswith("Which one?") for message in messages(pilot.app))
        assert not Decider(pages).lines().decisions
        await press(pilot, "right", "p")
        await until(pilot, lambda: bool(Decider(pages).history().settlements()))
    (settled,) = Decider(pages).history().settlements().values()
    assert (settled.ruling, settled.facts[0].quote) == ("prefer", "8.142 nelayan")


async def test_a_note_is_kept_with_what_was_settled(pages: Path) -> None:
    async with browsing(pages) as pilot:
        await press(pilot, "c", "tab", "right", "p", "n", *"koran kedua", "enter")
        assert "preferred: 8.142 nelayan – koran kedua" in " ".join(screen_text(pilot).split())
        assert not pilot.app.screen.query_one(Input).region, "the line for the note is gone"
    (settled,) = Decider(pages).history().settlements().values()
    assert (settled.ruling, settled.note) == ("prefer", "koran kedua")


async def test_a_note_written_first_stays_with_what_is_settled_then(pages: Path) -> None:
    async with browsing(pages) as pilot:
        await press(pilot, "c", "tab", "n", *"ask BPS", "enter", "p")
        assert "preferred: 8.412 nelayan – ask BPS" in " ".join(screen_text(pilot).split())
    (settled,) = Decider(pages).history().settlements().values()
    assert (settled.ruling, settled.note) == ("prefer", "ask BPS")


async def test_a_note_changes_nothing_of_what_was_settled_and_goes_with_it(pages: Path) -> None:
    async with browsing(pages) as pilot:
        await press(pilot, "c", "tab", "right", "p", "left", "n", *"dua", "enter")
        assert "preferred: 8.142 nelayan – dua" in " ".join(screen_text(pilot).split())
        await press(pilot, "d")
        await until(pilot, lambda: len(Decider(pages).lines().decisions) == 3)
    (settled,) = Decider(pages).history().settlements().values()
    assert (settled.ruling, settled.note) == ("different", "")


async def test_escape_leaves_the_note_first(pages: Path) -> None:
    async with browsing(pages) as pilot:
        await press(pilot, "c", "n", "x", "escape")
        assert isinstance(pilot.app.screen, CompareScreen)
        await press(pilot, "escape")
        assert isinstance(pilot.app.screen, MainScreen)
    assert Decider(pages).history().settlements() == {}


@pytest.mark.parametrize("key", ["d", "o"])
async def test_a_journal_that_cannot_be_read_or_written_is_one_sentence(pages: Path, key: str) -> None:
    async with browsing(pages) as pilot:
        await press(pilot, "c")
        pages.with_name("decisions.jsonl").mkdir()
        await press(pilot, key)
        await until(pilot, lambda: any("not a file" in message for message in messages(pilot.app)))
        assert isinstance(pilot.app.screen, CompareScreen)
        await press(pilot, "q", "c")
        await until(pilot, lambda: "not a file" in screen_text(pilot))
        pages.with_name("decisions.jsonl").rmdir()
        await press(pilot, "q", "c", key)
        await until(pilot, lambda: len(Decider(pages).history().settlements()) == 1)


async def test_what_was_settled_is_taken_in_on_leaving_and_is_no_news(pages: Path) -> None:
    async with browsing(pages) as pilot:
        main = browser(pilot).main
        await press(pilot, "c", "tab", "p")
        main.look()
        await press(pilot, "escape")
        await until(pilot, lambda: not main.busy)
        main.look()
        assert not main.is_changed and not main.news


async def test_only_the_last_key_is_told(pages: Path) -> None:
    async with browsing(pages, size=(80, 24)) as pilot:
        await press(pilot, "c")
        for key, words in (("r", "a range"), ("d", "different things"), ("o", "still open"), ("u", "Undone")):
            await press(pilot, key, *(["enter"] if key == "r" else []))
            await until(pilot, lambda words=words: any(words in message for message in messages(pilot.app)))  # type: ignore[misc]
            assert len(messages(pilot.app)) == 1
