"""The main screen: the registry's keys bound, and every message of the panes answered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from textual import on
from textual.binding import BindingsMap

from jamsostek_tui.app import actions
from jamsostek_tui.app.screens.main.adding import AddingScreen
from jamsostek_tui.app.screens.main.loading import LoadingScreen
from jamsostek_tui.app.screens.main.windows import WindowsScreen
from jamsostek_tui.app.widgets.bars import Bar
from jamsostek_tui.app.widgets.lists.fact_list import FactList
from jamsostek_tui.app.widgets.lists.list_panes import ListPane, NumbersPane
from jamsostek_tui.app.widgets.source.source import SourceView
from jamsostek_tui.browse.layout import Pane
from jamsostek_tui.browse.place import Conflicts, Place, Search
from jamsostek_tui.model import Ref


class MainScreen(AddingScreen, LoadingScreen, WindowsScreen):
    """Regions, people, numbers, links and the source; `main/__init__` says in which file each key is answered."""

    def __init__(self, place: Place, notice: str | None = None) -> None:
        super().__init__(place, notice)
        # Not BINDINGS: those are fixed when the class is made, before the reader's keys are known; nor a keymap:
        # that takes a key given to one action from all others, and here panes may share it.
        # First before the widgets, none of which takes a key: else each above the focus is asked for it in turn.
        self._bindings = BindingsMap(replace(one, priority=True) for one in actions.bindings())

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Say whether a bound action works here and now; Textual asks before it runs one."""
        return self.can(action) if action in actions.BY_ID else True

    def can(self, action: str) -> bool:
        """Tell whether an action of the registry works in the pane one is in; some then say that there is nothing."""
        if not self.is_mounted or self.pane not in actions.BY_ID[action].where:
            return False
        if action in ("choose", "why") and self.no_fact is not None:
            return True  # to say why it is none
        if action in ("choose", "why", "narrow", "follow_link", "accept", "reject", "edit", "part"):
            return self.current is not None
        if action == "sort":
            return self.list_of("numbers").kind == "statistic"
        if action in ("fold", "unfold", "fold_all"):
            return len(self.regions.rows) > 0
        return True

    def offers(self, action: str) -> bool:
        """Tell whether an action has something to do just now, so that the foot line and the palette name it."""
        has_something = _HAS_SOMETHING.get(action)
        return self.can(action) and (has_something is None or has_something(self))

    @on(FactList.Entered)
    def _entered(self, event: FactList.Entered) -> None:
        event.stop()
        if self.pane == "links":
            self.action_follow_link()
        elif self.can("narrow"):
            self.action_narrow()

    @on(ListPane.TabAsked)
    def _tab_asked(self, event: ListPane.TabAsked) -> None:
        event.stop()
        self.show_tab(event.pane, event.kind)

    @on(NumbersPane.OrderAsked)
    def _order_asked(self, event: NumbersPane.OrderAsked) -> None:
        event.stop()
        self.sort_by(event.order)

    @on(SourceView.SpanOpened)
    def _span_opened(self, event: SourceView.SpanOpened) -> None:
        event.stop()
        self.go_to(event.ref)

    @on(SourceView.CursorMoved)
    def _cursor_moved(self, event: SourceView.CursorMoved) -> None:
        event.stop()
        self.tell_bars()

    @on(Bar.Pressed)
    async def _pressed(self, event: Bar.Pressed) -> None:
        event.stop()
        if event.what == "drop" and isinstance(event.value, (Ref, Search, Conflicts)):
            self.drop(event.value)
        elif event.what == "pane":
            pane: Pane = event.value  # type: ignore[assignment]
            self.focus_pane(pane)
        elif event.what == "action" and self.can(str(event.value)):
            await self.run_action(f"screen.{event.value}")


_HAS_SOMETHING: dict[str, Callable[[MainScreen], bool]] = {
    "choose": lambda one: one.no_fact is None,
    "fold": lambda one: one.regions.can_fold,
    "fold_all": lambda one: one.regions.is_deep,
    "open_span": lambda one: one.source.pointed is not None,
    "widen": lambda one: bool(one.here.narrowing) or one.whole or one.can_stop or one.is_loading,
    "back": lambda one: one.history.can_go_back,
    "forward": lambda one: one.history.can_go_forward,
    "export": lambda one: one.browser.chosen_count > 0,
    "conflicts": lambda one: one.shows_conflicts or bool(one.browser.in_conflict) or not one.browser.knows_conflicts,
    "sort": lambda one: len(one.list_of("numbers").rows) > 1,
    **dict.fromkeys(("open_source", "numerals", "quote", "fold_noise"), lambda one: one.source.article is not None),
    **dict.fromkeys(("next_mention", "previous_mention"), lambda one: one.source.mention_count[1] > 1),
}
"""Whether an action that works in a pane has something to do there; of others it always has."""
