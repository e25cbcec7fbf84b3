"""Numbers side by side: groups of one measure and region, conflicts first, their sentences beside, settled by key."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical

from jamsostek_tui.app import safe
from jamsostek_tui.app.actions import Overlay
from jamsostek_tui.app.background.work_progress import WorkProgress
from jamsostek_tui.app.keyed import keyed
from jamsostek_tui.app.screens.finding_groups import FindingScreen
from jamsostek_tui.app.screens.shown_groups import Among, Shown, chosen, following, title, with_words, within
from jamsostek_tui.app.side_by_side.comparing import Compared, over_time, read_groups, read_series
from jamsostek_tui.app.side_by_side.conflict_watch import ConflictWatchApp
from jamsostek_tui.app.side_by_side.group_in_sight import in_sight
from jamsostek_tui.app.side_by_side.held_groups import HeldGroup
from jamsostek_tui.app.side_by_side.settled_groups import SettledGroups
from jamsostek_tui.app.widgets.forms.harmless_input import HarmlessInput
from jamsostek_tui.app.widgets.key_line import KeyLine
from jamsostek_tui.app.widgets.lists.fact_list import FactList
from jamsostek_tui.app.widgets.lists.group_list import GroupList
from jamsostek_tui.app.widgets.sides import Sides
from jamsostek_tui.app.widgets.source.source_layout import broken
from jamsostek_tui.check.settled.standings import standings_in
from jamsostek_tui.decisions.journal.decision import Decision
from jamsostek_tui.errors import SentenceError, StoppedError
from jamsostek_tui.model import Ref
from jamsostek_tui.wording import number, say

if TYPE_CHECKING:
    from jamsostek_tui.check.compared.groups import Group
    from jamsostek_tui.check.compared.told import Told


class CompareScreen(FindingScreen):
    """Gives the fact to go to, or None."""

    DEFAULT_CSS = """
    CompareScreen {
        align: center middle;
        #compare { width: 96%; height: 92%; background: $background; border: round $rule-focus; }
        #compare-body { height: 1fr; }
        #compare-list { width: 2fr; height: 1fr; }
        #compare-sides { width: 3fr; height: 1fr; border-left: solid $rule; padding: 0 0 0 1; }
        #compare-note { display: none; border: none; height: 1; padding: 0 1; background: $panel; }
    }
    CompareScreen.-noting #compare-note { display: block; }
    CompareScreen.-narrow {
        #compare { width: 100%; height: 100%; }
        #compare-body { layout: vertical; }
        #compare-list { width: 1fr; height: 2fr; }
        #compare-sides { width: 1fr; height: 3fr; border-left: none; border-top: solid $rule; }
    }
    CompareScreen.-narrow.-low #compare-sides { display: none; border-top: none; height: 1fr; }
    CompareScreen.-narrow.-low.-reading #compare-sides { display: block; }
    CompareScreen.-narrow.-low.-reading #compare-list { display: none; }
    """
    CSS = "CompareScreen { background: $background; }"
    places: ClassVar[tuple[Overlay, ...]] = ("compare", "sides", "note")
    opened_by = ("compare",)

    def __init__(
        self, database: Path, region: str | None = None, at: Ref | None = None, among: Among | None = None
    ) -> None:
        """Compare the numbers of `database` below a region, or all; begin at the group of the number `at`, if any.

        Only groups are shown that hold one `among` some.
        """
        super().__init__(database)
        self._region = region
        self._begin_at = at
        self._among = among
        self.is_getting_ready = True
        self._compared = Compared((), 0, 0, {})
        self._all: tuple[HeldGroup, ...] = ()
        self._shown: Shown = None
        self._count = 0
        self._progress = WorkProgress()
        self._settled_groups = SettledGroups(lambda group: group.in_full(self.told))
        self._full: tuple[HeldGroup, Group | None] | None = None

    def compose(self) -> ComposeResult:
        """The groups, their sentences, a line for a note, the keys."""
        with Vertical(id="compare"):
            with Horizontal(id="compare-body"):
                yield GroupList(id="compare-list")
                yield Sides(id="compare-sides")
            yield HarmlessInput(placeholder=say("compare.settle_note"), id="compare-note", select_on_focus=False)
            yield KeyLine(id="compare-keys")

    def on_mount(self) -> None:
        """Read and compare."""
        self._list.empty_words = say("compare.reading")
        self.query_one("#compare").border_title = safe.content(say("compare.title"))
        self._list.focus()
        self._watch = self.set_interval(0.2, self._tell_how_far)
        self._read()

    async def on_unmount(self) -> None:
        """Stop comparing."""
        self._progress.stopped = True

    def _tell_how_far(self) -> None:
        if self._progress.total:
            done, total = number(self._progress.done), number(self._progress.total)
            self._list.empty_words = keyed("compare.how_far", done=done, total=total)
            self._list.refresh()

    @work(group="compare", exclusive=True, exit_on_error=False)
    async def _read(self) -> None:
        try:
            self._compared = await self._queue.ask(partial(read_groups, region=self._region, progress=self._progress))
            self._all = self._compared.groups
            self._compared = within(self._compared, self._among)
            self._list.empty_words = keyed("compare.none_among") if self._among else say("compare.none")
        except StoppedError:
            return
        except SentenceError as error:
            self._list.empty_words = safe.line(str(error))
        finally:
            self.is_getting_ready = False
        self._watch.stop()
        self._mark()
        self._fill(self._begin_at)
        if self._compared.groups and self._begin_at is not None and not self._list.holds(self._begin_at):
            self.app.notify(say("compare.alone"), markup=False)

    def _mark(self) -> None:
        """Mark the groups that are settled, and in the panes the numbers in conflict, where all were compared."""
        self._settled_groups.take(self._all, self._compared.settled)
        self._list.settled = self._settled_groups.words
        self._list.refresh()
        if self._region is None and isinstance(self.app, ConflictWatchApp):
            self.app.know_conflicts(self._settled_groups.in_conflict(self._all))

    def _fill(self, at: Ref | None) -> None:
        """Show the groups that are asked for."""
        groups = with_words(self.sought, chosen(self._shown, self._compared, self._settled_groups))
        if self._compared.groups and not groups:
            self._list.empty_words = say("compare.none_so")
        self._list.show_groups(groups, at)
        self._count = len(groups)
        self._tell_title()
        self._show()

    def _tell_title(self) -> None:
        words = title(self._shown, self._compared, self._settled_groups, self._count, self._among, self.sought)
        self.query_one("#compare").border_title = safe.content(words)

    @property
    def _list(self) -> GroupList:
        return self.query_one(GroupList)

    @property
    def _sides(self) -> Sides:
        return self.query_one(Sides)

    @property
    def group(self) -> Group | None:
        """The group under the cursor, in full."""
        at = self._list.group_at
        if at is not None and (self._full is None or self._full[0] is not at):
            self._full = at, at.in_full(self.told)
        return self._full[1] if at is not None and self._full is not None else None

    @on(FactList.Moved)
    def _moved(self, event: FactList.Moved) -> None:
        event.stop()
        shown = self._sides.group
        if self._list.group_at is not (shown.held if shown else None):
            self._show()

    def _show(self) -> None:
        group, self._full = self._list.group_at, None
        self._sides.words = self._settled_groups.told(group)
        self._sides.show(in_sight(group, self.told) if group else None)
        self.tell_keys()

    # where one is

    @property
    def where(self) -> Overlay:
        if self.has_class("-noting"):
            return "note"
        return "sides" if self._sides.has_focus else "compare"

    def offers(self, action: str) -> bool:
        """A group must be there for what is done with one."""
        if action in ("only", "matrix", "help", "close"):
            return action != "only" or bool(self._compared.groups)
        if action == "find_group":
            return bool(self._compared.groups)
        if action == "undo":
            return bool(self.settlements)
        if action == "redo":
            return self.can_redo
        return self._list.group_at is not None

    def action_sentences(self) -> None:
        """Go from the groups to the sentences and back."""
        to_sides = not self._sides.has_focus
        self.set_class(to_sides, "-reading")
        (self._sides if to_sides else self._list).focus()
        self.call_after_refresh(self.tell_keys)

    def action_go_there(self) -> None:
        """Leave and go to the number: that under the cursor, else the first of the group."""
        if self.number is not None:
            self.dismiss(Ref("statistic", self.number.fact.id))

    # moving

    def move_by(self, rows: int) -> None:
        """Move by groups, or carriers, or rows of sources."""
        if self.where != "sides":
            self._list.move(rows)
        elif self._sides.drawing is not None:
            super().move_by(rows)
        else:
            self._sides.step(rows)

    def move_pages(self, pages: float) -> None:
        """Move by screenfuls."""
        super().move_pages(pages) if self.where == "sides" else self._list.move_pages(pages)

    def move_to(self, place: int) -> None:
        """Move to the first or last group, or an end of the sentences."""
        super().move_to(place) if self.where == "sides" else self._list.move_to(place)

    def action_next_column(self) -> None:
        """To the sentence beside."""
        self._sides.beside(1)

    def action_previous_column(self) -> None:
        """To the sentence before."""
        self._sides.beside(-1)

    # what is shown

    def action_only(self) -> None:
        """Show only the groups that hold a pair of the next class, after the last all again."""
        self._shown = following(self._shown, self._compared)
        self._fill(None)

    def show_sought(self) -> None:
        """Show the groups that have the words typed, the cursor on the first."""
        self._fill(None)

    def action_matrix(self) -> None:
        """Show regions × measures."""
        from jamsostek_tui.app.screens.matrix import MatrixScreen

        self.app.push_screen(MatrixScreen(self.database, self._region), lambda ref: ref and self.dismiss(ref))

    @work(group="series", exclusive=True, exit_on_error=False)
    async def action_series(self) -> None:
        """Show the measure over time, or its sentences again."""
        group, sides = self.group, self._sides
        if group is None:
            return
        if sides.drawing is not None:
            sides.draw(None)
            return
        if not sides.display:  # there is room for one of the two
            self.action_sentences()
        found = await self._queue.ask(lambda reader: read_series(reader, group))
        if group is self.group:
            standings = standings_in([group], self.settlements)
            sides.draw(partial(over_time, found, standings) if found else partial(broken, keyed("compare.no_series")))

    # what is settled

    @property
    def settlements(self) -> Mapping[str, Decision]:
        """What was settled when the groups were read, or since by key."""
        return self._compared.settled

    @property
    def number(self) -> Told | None:
        """The number under the cursor of the sentences."""
        return self._sides.current

    def focus_back(self) -> None:
        """Give the focus back to the groups, or to the sentences where only they are in sight."""
        (self._sides if self.has_class("-reading") else self._list).focus()

    def show_settled(self, settled: Mapping[str, Decision]) -> None:
        """Mark the groups that are settled now, and say of the one in sight how."""
        self._compared.settled.clear()
        self._compared.settled.update(settled)
        self._mark()
        self._tell_title()
        self._sides.tell(self._settled_groups.told(self._list.group_at))
        self.tell_keys()
