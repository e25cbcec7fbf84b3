"""The main screen: the registry's keys bound, and every message of the panes answered."""

from __future__ import annotations

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
        if not self.can(action):
            return False
        if action == "choose":
            return self.no_fact is None
        if action == "fold":
            return self.regions.can_fold
        if action == "fold_all":
            return self.regions.is_deep
        if action == "open_span":
            return self.source.pointed is not None
        if action == "widen":
            return bool(self.here.narrowing) or self.whole or self.can_stop or self.is_loading
        if action == "back":
            return self.history.can_go_back
        if action == "forward":
            return self.history.can_go_forward
        if action == "export":
            return self.browser.chosen_count > 0
        if action in ("open_source", "numerals", "quote", "fold_noise"):
            return self.source.article is not None
        if action == "conflicts":
            return self.shows_conflicts or bool(self.browser.in_conflict) or not self.browser.knows_conflicts
        if action == "sort":
            return len(self.list_of("numbers").rows) > 1
        if action in ("next_mention", "previous_mention"):
            return self.source.mention_count[1] > 1
        return True

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
