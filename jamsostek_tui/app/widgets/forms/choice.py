"""A few words in one line of which one is chosen: arrows or a click change it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from rich.segment import Segment
from textual import events
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget


class Choice(Widget, can_focus=True):
    """One of `options`; `Changed` tells of another."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"choice--chosen", "choice--other"}
    DEFAULT_CSS = """
    Choice {
        height: 1;
        & > .choice--chosen { text-style: bold; color: $primary; }
        & > .choice--other { color: $ink-muted; }
        &:focus > .choice--chosen { text-style: bold reverse; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("right,l,space", "step(1)", show=False),
        Binding("left,h", "step(-1)", show=False),
    ]

    value: reactive[str] = reactive("")

    class Changed(Message):
        """Another option was chosen."""

    def __init__(self, options: Sequence[str], *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.options = options
        self.set_reactive(Choice.value, options[0])

    def watch_value(self) -> None:
        """Tell of it."""
        self.post_message(self.Changed())

    def action_step(self, step: int) -> None:
        """Choose the next option, or the one before."""
        place = self.options.index(self.value)
        self.value = self.options[(place + step) % len(self.options)]

    def on_click(self, event: events.Click) -> None:
        """Choose the clicked option."""
        start = -self._shift()
        for option in self.options:
            if start <= event.x < start + len(option) + 4:
                self.value = option
            start += len(option) + 5

    def _shift(self) -> int:
        """Return how many cells stand left of the room there is, so that the chosen option and a … are in sight."""
        end = 0
        for option in self.options:
            end += len(option) + 5
            if option == self.value:
                break
        hidden = self.value != self.options[-1]
        return max(0, end - 1 + hidden - self._room)

    @property
    def _tally(self) -> str:
        """Which option of how many is chosen, where not all of them are in sight; "" where they are."""
        whole = sum(len(option) + 5 for option in self.options) - 1
        if whole <= self.size.width:
            return ""
        return f" {self.options.index(self.value) + 1}/{len(self.options)}"

    @property
    def _room(self) -> int:
        return max(1, self.size.width - len(self._tally))

    def render_line(self, y: int) -> Strip:
        """Draw the options, the chosen one in a round bracket so that it is told without colour."""
        segments: list[Segment] = []
        for option in self.options:
            name = "chosen" if option == self.value else "other"
            sign = "(•) " if option == self.value else "( ) "
            style = self.get_component_rich_style(f"choice--{name}", partial=True)
            segments += [Segment(sign + option, style), Segment(" ")]
        shift, width, strip = self._shift(), self._room, Strip(segments[:-1])
        quiet = self.get_component_rich_style("choice--other", partial=True)
        dots = Strip([Segment("…", quiet)], 1)
        shown = strip.crop(shift, shift + width)
        if shift:
            shown = Strip.join([dots, shown.crop(1)])
        if strip.cell_length > shift + width:
            shown = Strip.join([shown.crop(0, width - 1), dots])
        tally = Strip([Segment(self._tally, quiet)])
        return (
            Strip.join([shown.adjust_cell_length(width), tally])
            .adjust_cell_length(self.size.width)
            .apply_style(self.rich_style)
        )
