"""A screen over the panes whose keys, and the line that shows them, come from the one registry."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from textual import events, on
from textual.await_complete import AwaitComplete
from textual.binding import BindingsMap
from textual.screen import ScreenResultType
from textual.widget import Widget
from textual.widgets import Input

from jamsostek_tui.app.actions import BY_ID, Overlay, Where, footer_order, overlay_bindings
from jamsostek_tui.app.clipboard import CopyingApp
from jamsostek_tui.app.screens.moving import MovingKeys
from jamsostek_tui.app.sure_resize import SureCompositor
from jamsostek_tui.app.widgets.drawing.tinted import TintedBehind
from jamsostek_tui.app.widgets.key_line import KeyLine
from jamsostek_tui.app.widgets.lists.fact_list import FactList

if TYPE_CHECKING:
    from jamsostek_tui.app.actions import Action


class KeyedScreen(MovingKeys, TintedBehind[ScreenResultType]):
    """Binds every action of the registry that works in one of its `places`, in the one it is in now (`where`).

    An action `id` is done by `action_<id>`; `offers` says whether the key line names it.
    """

    places: ClassVar[tuple[Overlay, ...]]
    entering: ClassVar[str] = "go_there"
    """What a double click on a row of a list does."""
    opened_by: ClassVar[tuple[str, ...]] = ()
    """The actions whose keys open this window: here they close it."""
    leaves_beside: ClassVar[bool] = True
    """Whether a click beside the window leaves it."""
    is_getting_ready: bool = False
    """Whether keys wait for what they are about; those that leave do not."""

    def __init__(self) -> None:
        super().__init__()
        self._compositor = SureCompositor()
        self._bindings = BindingsMap(overlay_bindings(self.places))  # not BINDINGS: the reader's keys come later

    @property
    def where(self) -> Where:
        """The place one is in."""
        return self.places[0]

    def offers(self, action: str) -> bool:
        """Tell whether an action has something to do just now; subclasses know more."""
        return True

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Say whether a bound key means its action in the place one is in."""
        if action != "press" or len(parameters) != 2:
            return True
        wanted = BY_ID[str(parameters[0])]
        return self.where in wanted.where and parameters[1] in wanted.keys_in(self.where)

    async def action_press(self, action: str, key: str) -> None:
        """Do the action that a key is bound to."""
        await self._do(action)

    async def _do(self, action: str) -> None:
        await self.run_action("screen.close" if action in self.opened_by else f"screen.{action}")

    @on(KeyLine.Pressed)
    async def _line_pressed(self, event: KeyLine.Pressed) -> None:
        event.stop()
        await self._do(event.action)

    @on(FactList.Entered)
    async def _row_entered(self, event: FactList.Entered) -> None:
        event.stop()
        await self._do(self.entering)

    # the key line

    def key_actions(self) -> list[Action]:
        """Return what the key line names."""
        line = self.focused
        is_typed = not isinstance(line, Input) or bool(line.value)
        return [
            action
            for action in footer_order(self.where)
            if action.id not in self.opened_by and self.offers(action.id) and (is_typed or action.id != "empty_line")
        ]

    def called(self, action: Action) -> str:
        """Return what the key line calls an action."""
        return action.short

    def tell_keys(self, words: str = "") -> None:
        """Write the key line: the keys that work here, behind a sentence where there is one."""
        for line in self.query(KeyLine):
            line.tell([(one.id, one.foot_key(self.where), self.called(one)) for one in self.key_actions()], words)

    @on(Input.Changed)
    def _typed_on(self) -> None:
        """Say the keys of a line with words in it."""
        self.tell_keys()

    def on_descendant_focus(self) -> None:
        """Say the keys of the side one is on."""
        self.tell_keys()

    # what every overlay can do

    def dismiss(self, result: ScreenResultType | None = None) -> AwaitComplete:
        """Leave with an answer, once: keys that were typed ahead of the leaving find the screen gone already."""
        return super().dismiss(result) if self.is_active else AwaitComplete()

    def leave(self) -> None:
        """Leave without an answer."""
        self.dismiss(None)

    def action_close(self) -> None:
        """Leave without an answer; subclasses may leave something smaller first."""
        self.leave()

    def on_click(self, event: events.Click) -> None:
        """A click beside the window leaves it at once."""
        if self.leaves_beside and event.widget is self:
            self.leave()

    def action_help(self) -> None:
        """Show the keys of this place."""
        from jamsostek_tui.app.screens.help import HelpScreen

        self.app.push_screen(HelpScreen(self.where))

    def action_copy_or_ask(self) -> None:
        """Copy what is marked, in a line or by mouse; else ask whether to leave the program."""
        from jamsostek_tui.app.screens.dialogue import ask_to_leave

        line = self.focused
        marked = line.selected_text if isinstance(line, Input) else self.get_selected_text()
        if marked and isinstance(self.app, CopyingApp):
            self.app.copy(marked)
        else:
            ask_to_leave(self.app)

    def action_empty_line(self) -> None:
        """Take all words out of the line one types in."""
        if isinstance(line := self.focused, Input):
            line.clear()

    # reading: whatever scrolls and has the focus

    def move_by(self, rows: int) -> None:
        """Scroll by so many lines."""
        self._scroll_focused(lambda box: box.scroll_y + rows)

    def move_pages(self, pages: float) -> None:
        """Scroll by so many screenfuls."""
        self._scroll_focused(lambda box: box.scroll_y + pages * box.scrollable_content_region.height)

    def move_to(self, place: int) -> None:
        """Scroll to the beginning (0) or the end (-1)."""
        self._scroll_focused(lambda box: -place * box.max_scroll_y)

    def _scroll_focused(self, line: Callable[[Widget], float]) -> None:
        box = self.focused
        if box is not None:
            box.scroll_to(y=line(box), animate=False)
