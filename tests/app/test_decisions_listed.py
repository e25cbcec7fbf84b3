"""All decisions in one window: what became of each, the way to what it is about, and any of them taken back."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from jamsostek_tui.app.screens.decided import DecidedScreen
from jamsostek_tui.deciding.decider import Decider
from jamsostek_tui.decisions.journal.decision import Decision, to_line
from jamsostek_tui.decisions.journal.journal import append_lines, journal_path
from jamsostek_tui.model import Ref
from jamsostek_tui.store.reader import Reader
from tests.app.browsing import Browsing, browser, browsing, messages, press, screen_text, settle
from tests.app.source_stage import until
from tests.app.test_goldens import compare


def states(database: Path) -> list[tuple[str, str]]:
    return [(one.decision.do, one.state) for one in Decider(database).outcomes()]


async def listed(pilot: Browsing, *keys: str) -> DecidedScreen:
    """Press keys, open the list, wait until it stands."""
    await press(pilot, *keys, "D")
    await until(pilot, lambda: isinstance(pilot.app.screen, DecidedScreen) and not pilot.app.screen.busy)
    screen = pilot.app.screen
    assert isinstance(screen, DecidedScreen)
    await settle(pilot)
    return screen


async def test_an_earlier_decision_is_taken_back_and_brought_again_while_later_ones_stay(sample: Path) -> None:
    async with browsing(sample) as pilot:
        screen = await listed(pilot, "3", "a", "down", "x")
        assert "Decisions · 2" in screen_text(pilot)
        await press(pilot, "down", "u")
        await until(pilot, lambda: not screen.busy)
        await settle(pilot)
        assert states(sample) == [("accept", "undone"), ("reject", "applied")]
        assert "u redo this" in screen_text(pilot)
        await press(pilot, "u")
        await until(pilot, lambda: not screen.busy)
        assert states(sample) == [("accept", "applied"), ("reject", "applied")]


async def test_enter_goes_to_what_was_decided_on_or_says_that_it_is_not_there(sample: Path) -> None:
    async with browsing(sample) as pilot:
        main = browser(pilot).main
        await press(pilot, "3")
        first = main.current
        assert first is not None
        await listed(pilot, "a", "down", "down", "x")
        await press(pilot, "enter")
        assert isinstance(pilot.app.screen, DecidedScreen), "what is rejected stands in no list"
        assert any("not in the database now" in message for message in messages(pilot.app))
        await press(pilot, "down", "enter")
        await settle(pilot)
        assert browser(pilot).screen_stack == [main] and main.current is not None and main.current.ref == first.ref


async def test_a_side_is_taken_where_two_contradict_each_other(sample: Path) -> None:
    with closing(Reader(sample)) as reader:
        keys = tuple(reader.text_keys(Ref("statistic", 1)))
    lines = [
        Decision(id="one", at="2025-03-01T00:00:00.000000+00:00", do="accept", by="ani", facts=keys),
        Decision(id="two", at="2025-03-02T00:00:00.000000+00:00", do="reject", by="budi", facts=keys),
    ]
    append_lines(journal_path(sample), lambda _: [to_line(one) for one in lines])
    Decider(sample).catch_up()
    async with browsing(sample) as pilot:
        screen = await listed(pilot)
        assert "contradicted" in screen_text(pilot) and "t take this side" in screen_text(pilot)
        await press(pilot, "down", "t")
        await until(pilot, lambda: not screen.busy)
    assert {one.decision.id: one.state for one in Decider(sample).outcomes()}["two"] == "replaced"
    with closing(Reader(sample)) as reader:
        fact = reader.fact(Ref("statistic", 1))
    assert fact is not None and fact.status == "accepted"


@pytest.mark.parametrize("language", ["en", "id"])
@pytest.mark.parametrize("size", [(120, 40), (60, 20)], ids=lambda size: f"{size[0]}x{size[1]}")
async def test_the_list_at_every_size(sample: Path, size: tuple[int, int], language: str) -> None:
    with closing(Reader(sample)) as reader:
        numbers = [tuple(reader.text_keys(Ref("statistic", number))) for number in list(reader.ids("statistic"))[:3]]
    day = "2025-03-0{}T12:00:00.000000+00:00"
    lines = [
        Decision(id="a", at=day.format(1), do="accept", by="siti", facts=numbers[0]),
        Decision(id="b", at=day.format(2), do="edit", by="siti", facts=numbers[1], fields=(("unit", "pekerja"),)),
        Decision(id="c", at=day.format(3), do="note", by="siti", facts=numbers[2], note="ask the office"),
        Decision(id="d", at=day.format(4), do="undo", by="siti", of=("a",)),
    ]
    append_lines(journal_path(sample), lambda _: [to_line(one) for one in lines])
    Decider(sample).catch_up()
    async with browsing(sample, size=size) as pilot:
        browser(pilot).speak(language)
        await listed(pilot)
        compare(f"decided-{language}-{size[0]}x{size[1]}", screen_text(pilot))


async def test_with_nothing_decided_the_list_says_how_to(sample: Path) -> None:
    async with browsing(sample) as pilot:
        await listed(pilot)
        assert "Nothing has been decided yet. a accepts" in screen_text(pilot)
        await press(pilot, "D")
        assert pilot.app.screen is browser(pilot).main
