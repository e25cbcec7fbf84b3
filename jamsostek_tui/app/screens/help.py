"""The keys, found by typing: those of the pane one is in, those that work everywhere by what they are for, the rest."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from textwrap import wrap
from typing import ClassVar

from rich.cells import cell_len
from textual import events, on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, Static

from jamsostek_tui import wording
from jamsostek_tui.app.actions import ACTIONS, BY_ID, CLOSED, OVERLAYS, Action, Overlay, Where, where_name
from jamsostek_tui.app.screens.dialogue import LOW, DialogueLines, reading_width
from jamsostek_tui.app.screens.keyed_screen import KeyedScreen
from jamsostek_tui.app.widgets.forms.harmless_input import HarmlessInput
from jamsostek_tui.app.widgets.key_line import KeyLine
from jamsostek_tui.app.widgets.lists.cells import fit
from jamsostek_tui.browse.layout import PANES

LEAST_BESIDE = 26
KEYS = 10
"""Cells of the column of keys; longer ones push their own words to the right."""


FOR: dict[str, frozenset[str]] = {
    "look": frozenset(
        [
            "search",
            "narrow",
            "widen",
            "back",
            "forward",
            "why",
            "compare",
            "conflicts",
            "numerals",
            "next_mention",
            "previous_mention",
            "palette",
        ]
    ),
    "take": frozenset(["choose", "choose_all", "basket", "export", "copy", "quote", "open_source"]),
    "decide": frozenset(
        ["accept", "reject", "edit", "annotate", "add", "merge", "part", "undo", "redo", "rejected", "decisions"]
    ),
    "program": frozenset(["load", "reload", "dark", "language", "hints", "help", "copy_or_ask", "quit"]),
}
"""What the actions that work everywhere are for; all others move."""


class HelpScreen(KeyedScreen[None]):
    """The keys, and a line to type in: those stay whose words, or the key itself, are what is typed."""

    places: ClassVar[tuple[Overlay, ...]] = ("help",)
    opened_by = ("help",)

    def __init__(self, about: Where) -> None:
        """Tell first what works in `about`."""
        super().__init__()
        self._about = about

    def compose(self) -> ComposeResult:
        with Vertical(id="dialogue") as window:
            window.border_title = Content(wording.say("help.title"))
            yield HarmlessInput(placeholder=wording.say("help.placeholder"), id="help-line", select_on_focus=False)
            with DialogueLines(id="reading", can_focus=False):
                yield Static("", id="lines")
            yield KeyLine(id="dialogue-keys")

    def on_mount(self) -> None:
        """Begin with all keys, in the line."""
        self.query_one(Input).focus()
        self.tell_keys()

    def on_resize(self, event: events.Resize) -> None:
        """Write the keys for another width."""
        self.set_class(event.size.height < LOW, "-low")
        self._tell(event.size.width)

    def _tell(self, width: int) -> None:
        sought = self.query_one(Input).value
        self.query_one("#lines", Static).update(help_text(self._about, reading_width(width), sought))

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        if event.value in BY_ID["help"].keys_in("reading") or event.value == "?":  # the key that opened it
            self.action_close()
            return
        self._tell(self.size.width)
        self.query_one(DialogueLines).scroll_home(animate=False)

    def _scroll_focused(self, line: Callable[[Widget], float]) -> None:
        box = self.query_one(DialogueLines)
        box.scroll_to(y=line(box), animate=False)


def help_text(where: Where, width: int, sought: str = "") -> Content:
    """Return every action, grouped by where it works, in lines of at most `width` cells.

    With `sought` only those with a key that is it, or with all its words in theirs.
    """
    parts: list[tuple[str, str]] = []
    for words, there, actions in _groups(where):
        found = [one for one in actions if _is_sought(one, there, words, sought)]
        if not found:
            continue
        parts.append((f"{words}\n", "bold $primary"))
        for action in found:
            parts += _entry(action, action.shown_keys(there), width)
        parts.append(("\n", ""))
    if sought.strip():
        return Content.assemble(*parts or [(wording.say("palette.none"), "$ink-muted")])
    parts.append((f"{wording.say('help.signs')}\n\n", "$ink-muted"))
    parts.append((wording.say("help.mouse"), "$ink-muted"))
    return Content.assemble(*parts)


def _is_sought(action: Action, where: Where, heading: str, sought: str) -> bool:
    words = sought.strip()
    keys = action.shown_keys(where).split()
    if words in keys:
        return True
    if len(words) == 1:
        return False
    told = f"{' '.join(keys)} {action.short} {action.long} {heading}".casefold()
    return all(word in told for word in words.casefold().split())


def _groups(where: Where) -> Iterator[tuple[str, Where, list[Action]]]:
    """Yield a heading, a place, and the actions told there."""
    works = [one for one in ACTIONS if where in one.where and one.keys_in(where)]
    in_all = [one for one in works if {*PANES} <= {*one.where}]
    yield wording.say("help.here", pane=where_name(where)), where, [one for one in works if one not in in_all]
    everywhere = wording.say("help.everywhere")
    for purpose, names in FOR.items():
        yield f"{everywhere}: {wording.say(f'help.for.{purpose}')}", where, [one for one in in_all if one.id in names]
    moving = [one for one in in_all if not any(one.id in names for names in FOR.values())]
    yield f"{everywhere}: {wording.say('help.for.move')}", where, moving
    for pane in PANES:
        if pane != where:
            yield wording.say("help.elsewhere", pane=where_name(pane)), pane, _only_in(pane)
    for overlay in OVERLAYS:
        yield wording.say("help.elsewhere", pane=where_name(overlay)), overlay, _first_in(overlay)
    yield wording.say("help.windows"), CLOSED[-1], [one for one in ACTIONS if {*CLOSED} <= {*one.where}]


def _entry(action: Action, shown: str, width: int) -> list[tuple[str, str]]:
    """Set its keys and beside them, or below where there is no room, what they do."""
    taken = max(KEYS, cell_len(shown))
    if width - taken - 3 < LEAST_BESIDE:
        keys, indent, pushed = f" {shown}\n    ", 4, 0
    else:
        keys, indent, pushed = " " + fit(shown, taken) + "  ", KEYS + 3, taken - KEYS
    lines = wrap(" " * pushed + action.long, max(8, width - indent), break_long_words=True, drop_whitespace=False)
    words = [lines[0][pushed:].rstrip(), *(line.strip() for line in lines[1:])]
    return [(keys, "bold $accent"), (f"\n{' ' * indent}".join(words) + "\n", "$ink")]


def _only_in(where: Where) -> list[Action]:
    return [action for action in ACTIONS if where in action.where and not {*PANES} <= {*action.where}]


def _first_in(where: Overlay) -> list[Action]:
    """Return what is done in overlays only, under the first that knows it."""
    outside = [one for one in ACTIONS if not {*one.where} & {*PANES} and not {*CLOSED} <= {*one.where}]
    return [one for one in outside if one.where[0] == where]
