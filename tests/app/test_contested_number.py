"""A number that another article contradicts says so where one asks of it, and its group is the first looked at."""

from __future__ import annotations

from pathlib import Path

import pytest

from jamsostek_tui.app.background.work_progress import WorkProgress
from jamsostek_tui.app.screens.compare import CompareScreen
from jamsostek_tui.app.setup import Setup
from jamsostek_tui.app.side_by_side.comparing import read_groups
from jamsostek_tui.app.side_by_side.held_groups import HeldGroup
from jamsostek_tui.app.widgets.lists.group_list import GroupList
from jamsostek_tui.cli import main
from jamsostek_tui.deciding import beside_fact as beside_fact_module
from jamsostek_tui.deciding.beside_fact import beside_fact
from jamsostek_tui.deciding.decider import Decider
from jamsostek_tui.deciding.group_settling import settle
from jamsostek_tui.model import Ref
from jamsostek_tui.store.reader import Reader
from jamsostek_tui.wording import say
from tests.app.browsing import Browsing, box_text, browser, browsing, pane_text, press, screen_text
from tests.app.browsing import settle as settled


def refs(group: HeldGroup) -> list[Ref]:
    return [Ref("statistic", one) for one in group.ids]


async def point_at(pilot: Browsing, ref: Ref) -> None:
    browser(pilot).main.go_to(ref)
    await settled(pilot)
    row = browser(pilot).main.current
    assert row is not None and row.ref == ref


async def test_the_group_of_the_number_under_the_cursor_is_the_first_looked_at(pages: Path) -> None:
    groups = read_groups(Reader(pages), None, WorkProgress()).groups
    assert len(groups) > 1
    for group in groups[-1:]:
        async with browsing(pages, size=(120, 40)) as pilot:
            await press(pilot, "3")
            await point_at(pilot, refs(group)[-1])
            await press(pilot, "c")
            assert isinstance(pilot.app.screen, CompareScreen)
            at = pilot.app.screen.query_one(GroupList).group_at
            assert at is not None and refs(at) == refs(group) and refs(at) != refs(groups[0])


async def test_w_and_explain_say_what_contradicts_a_number_and_how_that_was_settled(
    pages: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    reader = Reader(pages)
    held = next(one for one in read_groups(reader, None, WorkProgress()).groups if one.of("conflict"))
    group = held.in_full(reader.told)
    assert group is not None
    pair = group.of("conflict")[0]
    own, other = group.members[pair.first], group.members[pair.second]
    ref = Ref("statistic", own.fact.id)
    async with browsing(pages, size=(120, 40)) as pilot:
        await press(pilot, "3")
        await point_at(pilot, ref)
        await press(pilot, "w")
        await settled(pilot)
        assert f"{say('why.conflict')}  {other.fact.text} (" in screen_text(pilot)
    settle(Decider(pages), ref, "different")
    assert [name for name, _ in beside_fact(pages, ref)][-2:] == [say("why.conflict"), say("why.settled")]
    assert main(["explain", f"statistic/{ref.id}", "--db", str(pages)]) == 0
    told = capsys.readouterr().out
    assert f"{say('why.conflict')}  {other.fact.text} (" in told and say("why.settled") in told


def test_a_number_that_nobody_contradicts_says_only_where_its_region_is_named(pages: Path) -> None:
    reader = Reader(pages)
    grouped = {ref for group in read_groups(reader, None, WorkProgress()).groups for ref in refs(group)}
    alone = next(Ref("statistic", one) for one in reader.ids("statistic") if Ref("statistic", one) not in grouped)
    assert beside_fact(pages, alone) == [(say("why.region"), say("why.named.sentence", words="Ende"))]


def conflict_in(pages: Path) -> tuple[HeldGroup, Ref]:
    group = next(one for one in read_groups(Reader(pages), None, WorkProgress()).groups if one.of("conflict"))
    return group, min(group.fighting())


async def test_the_list_marks_numbers_in_conflict_until_that_is_settled(pages: Path) -> None:
    _, ref = conflict_in(pages)
    async with browsing(pages, size=(200, 50), setup=Setup(compares=True)) as pilot:
        await press(pilot, "3")
        await point_at(pilot, ref)
        browser(pilot).find_conflicts()
        await settled(pilot)
        before = pane_text(pilot, "numbers").count(" ≠")
        assert before >= 2 and browser(pilot).is_in_conflict(ref)
        settle(Decider(pages), ref, "different")
        await press(pilot, "r")
        assert pane_text(pilot, "numbers").count(" ≠") < before


async def test_numbers_side_by_side_mark_the_list_too_however_many_there_are(pages: Path) -> None:
    _, ref = conflict_in(pages)
    async with browsing(pages, size=(200, 50)) as pilot:
        await press(pilot, "3", "c", "escape")
        await point_at(pilot, ref)
        assert " ≠" in pane_text(pilot, "numbers")


async def test_among_many_numbers_w_says_at_least_that_there_is_a_conflict(
    pages: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(beside_fact_module, "_QUICKLY_COMPARED", 0)
    _, ref = conflict_in(pages)
    async with browsing(pages, size=(120, 40)) as pilot:
        await press(pilot, "3", "c", "escape")
        await point_at(pilot, ref)
        await press(pilot, "w")
        assert f"{say('why.conflict')}  other articles: c shows them" in screen_text(pilot)


async def test_from_why_a_key_leads_to_the_group_of_the_number(pages: Path) -> None:
    group, ref = conflict_in(pages)
    async with browsing(pages, size=(120, 40)) as pilot:
        await press(pilot, "3")
        await point_at(pilot, ref)
        await press(pilot, "w")
        assert "c compare" in box_text(pilot, "#dialogue")
        await press(pilot, "c")
        assert isinstance(pilot.app.screen, CompareScreen)
        at = pilot.app.screen.query_one(GroupList).group_at
        assert at is not None and refs(at) == refs(group)
        await press(pilot, "escape", "1", "w")
        assert "c compare" not in box_text(pilot, "#dialogue"), "a region is no number"
