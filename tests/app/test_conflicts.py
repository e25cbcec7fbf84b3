"""Only the numbers in conflict: a filter of the panes like any other, known once all numbers were compared."""

from __future__ import annotations

from pathlib import Path

from jamsostek_tui.app.background.work_progress import WorkProgress
from jamsostek_tui.app.side_by_side.comparing import read_groups
from jamsostek_tui.browse.place import Conflicts, Place, parse
from jamsostek_tui.deciding.decider import Decider
from jamsostek_tui.deciding.group_settling import settle
from jamsostek_tui.model import Ref
from jamsostek_tui.store.reader import Reader
from tests.app.browsing import Browsing, browser, browsing, messages, pane_text, press, screen_text, searched, title
from tests.app.browsing import settle as settled
from tests.app.source_stage import until


def fighting(pages: Path) -> set[int | str]:
    groups = read_groups(Reader(pages), None, WorkProgress()).groups
    return {ref.id for group in groups for ref in group.fighting()}


async def compared(pilot: Browsing) -> None:
    await until(pilot, lambda: browser(pilot).knows_conflicts)
    await settled(pilot)


async def test_a_key_shows_only_the_numbers_in_conflict_and_what_belongs_to_them(pages: Path) -> None:
    wanted = fighting(pages)
    async with browsing(pages, size=(160, 40)) as pilot:
        lists = browser(pilot).main.lists
        every, regions = set(lists.ids["statistic"]), len(lists.regions)
        assert wanted and wanted < every
        await press(pilot, "2", "exclamation_mark")
        await compared(pilot)
        shown = browser(pilot).main.lists
        assert set(shown.ids["statistic"]) == wanted and len(shown.regions) < regions
        assert "≠ in conflict ✕" in screen_text(pilot)
        assert pane_text(pilot, "numbers").count(" ≠") == len(wanted)
        await press(pilot, "exclamation_mark")
        assert set(browser(pilot).main.lists.ids["statistic"]) == every
        await press(pilot, "backspace")
        assert set(browser(pilot).main.lists.ids["statistic"]) == wanted
        await press(pilot, "escape")
        assert set(browser(pilot).main.lists.ids["statistic"]) == every


async def test_what_is_settled_or_rejected_is_listed_no_longer(pages: Path) -> None:
    held = next(one for one in read_groups(Reader(pages), None, WorkProgress()).groups if one.of("conflict"))
    gone = {ref.id for ref in held.fighting()}
    async with browsing(pages, size=(160, 40), address="conflicts") as pilot:
        await compared(pilot)
        before = set(browser(pilot).main.lists.ids["statistic"])
        assert gone <= before
        settle(Decider(pages), min(held.fighting()), "different")
        await press(pilot, "r")
        await until(pilot, lambda: set(browser(pilot).main.lists.ids["statistic"]) == before - gone)
        left = browser(pilot).main.lists.ids["statistic"]
        if left:
            Decider(pages).reject([Ref("statistic", left[0])])
            await press(pilot, "r")
            await until(pilot, lambda: left[0] not in browser(pilot).main.lists.ids["statistic"])


async def test_where_nothing_is_in_conflict_a_sentence_says_so(sample: Path) -> None:
    async with browsing(sample) as pilot:
        await press(pilot, "exclamation_mark")
        await compared(pilot)
        assert "Nothing of this kind is linked with ≠ in conflict" in " ".join(pane_text(pilot, "numbers").split())
        await press(pilot, "escape", "exclamation_mark")
        assert any(message.startswith("No numbers in conflict") for message in messages(pilot.app))
        assert not browser(pilot).main.here.narrowing


def test_its_address_is_one_word(pages: Path) -> None:
    place = parse("region/52&conflicts?kind=statistic")
    assert place.narrowing == (Ref("region", "52"), Conflicts())
    assert Place((Conflicts(frozenset({4, 7})),)).address == "conflicts?kind=statistic"


async def test_whoever_leaves_before_all_are_compared_and_comes_back_has_them_compared_again(pages: Path) -> None:
    wanted = fighting(pages)
    async with browsing(pages, size=(160, 40)) as pilot:
        await press(pilot, "exclamation_mark")
        await compared(pilot)
        await press(pilot, "escape")
        browser(pilot).in_conflict, browser(pilot).knows_conflicts = frozenset(), False  # as where it was stopped
        await press(pilot, "backspace")
        await compared(pilot)
        await until(pilot, lambda: set(browser(pilot).main.lists.ids["statistic"]) == wanted)


async def test_wherever_a_number_in_conflict_is_named_it_bears_the_sign(pages: Path) -> None:
    async with browsing(pages, size=(160, 40)) as pilot:
        main = browser(pilot).main
        await press(pilot, "exclamation_mark")
        await compared(pilot)
        await press(pilot, "3", "g")
        assert "≠" in title(pilot, "source")
        row = main.current
        assert row is not None
        words = row.label
        await press(pilot, "space", "b")
        assert f"{words} ≠" in screen_text(pilot)
        await press(pilot, "escape")
        await searched(pilot, f'"{words}"')
        assert f"{words} ≠" in screen_text(pilot)
        await press(pilot, "escape", "1", "g")
        linked = [pane_text(pilot, "links")]
        for _ in range(len(main.list_of("regions").rows)):
            await press(pilot, "down")
            linked.append(pane_text(pilot, "links"))
        assert any(" ≠" in links for links in linked)


async def test_the_sign_has_a_colour_of_its_own(pages: Path) -> None:
    async with browsing(pages, size=(160, 40)) as pilot:
        await press(pilot, "exclamation_mark")
        await compared(pilot)
        view = browser(pilot).main.list_of("numbers")
        segments = [one for line in range(view.size.height) for one in view.render_line(line)]
        colours = {one.style.color for one in segments if "≠" in one.text and one.style is not None}
        others = {one.style.color for one in segments if "≠" not in one.text and one.text.strip() and one.style}
        assert len(colours) == 1 and not colours & others
