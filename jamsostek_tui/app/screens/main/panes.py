"""Panes and tabs: which one has the focus, which kind of fact it lists; the whole screen for one; folded regions."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, cast

from jamsostek_tui.app.actions import LIST_PANES
from jamsostek_tui.app.screens.main.cursor import CursorScreen
from jamsostek_tui.app.widgets.bars import Head
from jamsostek_tui.browse import layout
from jamsostek_tui.browse.layout import Pane
from jamsostek_tui.model import Kind

if TYPE_CHECKING:
    from jamsostek_tui.app.screens.jump import Target


class PanesScreen(CursorScreen):
    """The main screen as far as its panes and their tabs go."""

    def show_tab(self, pane: Pane, kind: Kind) -> None:
        """Look at another tab of a pane."""
        widget = self.list_of(pane)
        widget.kind = kind
        self.fill_pane(pane)
        widget.focus(scroll_visible=False)
        self.follow()
        self.tell_bars()
        self.refresh_bindings()

    def _step_tab(self, step: int) -> None:
        widget = self.list_of(self.pane)
        place = widget.kinds.index(widget.kind)
        self.show_tab(self.pane, widget.kinds[(place + step) % len(widget.kinds)])

    def action_next_tab(self) -> None:
        """Look at the next tab."""
        self._step_tab(1)

    def action_previous_tab(self) -> None:
        """Look at the tab before."""
        self._step_tab(-1)

    def focus_pane(self, pane: Pane) -> None:
        """Give a pane the focus."""
        self.widget_of(pane).focus(scroll_visible=False)

    def _step_pane(self, step: int) -> None:
        place = layout.PANES.index(self.pane)
        self.focus_pane(layout.PANES[(place + step) % len(layout.PANES)])

    def action_next_pane(self) -> None:
        """Give the next pane the focus."""
        self._step_pane(1)

    def action_previous_pane(self) -> None:
        """Give the pane before the focus."""
        self._step_pane(-1)

    def action_pane_regions(self) -> None:
        """Go to the regions."""
        self.focus_pane("regions")

    def action_pane_people(self) -> None:
        """Go to the people."""
        self.focus_pane("people")

    def action_pane_numbers(self) -> None:
        """Go to the numbers."""
        self.focus_pane("numbers")

    def action_pane_source(self) -> None:
        """Go to the source."""
        self.focus_pane("source")

    def action_pane_links(self) -> None:
        """Go to the links."""
        self.focus_pane("links")

    def action_jump(self) -> None:
        """Show a letter over every pane and tab in sight."""
        from jamsostek_tui.app.screens.jump import JumpScreen

        self.app.push_screen(JumpScreen(list(self.jump_targets())))

    def jump_targets(self) -> Iterator[Target]:
        """Yield the panes in sight, or their names in the head, then the tabs not looked at."""
        from jamsostek_tui.app.screens.jump import Target

        boxes = {pane: self.widget_of(pane).region for pane in layout.PANES}
        shown = {pane: box for pane, box in boxes.items() if box.width > 0 and box.height > 0}
        for x, pressed in self.query_one(Head).places():
            if pressed.what == "pane" and pressed.value not in shown:
                yield Target(x, 0, partial(self.focus_pane, cast(Pane, pressed.value)))
        for pane, box in shown.items():
            yield Target(box.x + 3, box.y, partial(self.focus_pane, pane))
        for pane in LIST_PANES:
            widget = self.list_of(pane)
            for x, kind in widget.tab_places() if pane in shown else ():
                if kind != widget.kind:
                    yield Target(shown[pane].x + 2 + x, shown[pane].y, partial(self.show_tab, pane, kind))

    def action_maximise(self) -> None:
        """Give the focused pane the whole screen, or take it back."""
        self.whole = not self.whole
        self.desk.arrange_for(self.pane, self.whole)
        self.tell_bars()

    def action_fold(self) -> None:
        """Fold a region."""
        self.regions.fold()

    def action_fold_all(self) -> None:
        """Show the provinces alone, or all below them again."""
        self.regions.fold_all()
        self.tell_bars()

    def action_unfold(self) -> None:
        """Unfold a region."""
        self.regions.unfold()
