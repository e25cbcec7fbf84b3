"""The keys: first those of the pane one is in, then those that work everywhere, then the rest."""

from __future__ import annotations

from textwrap import wrap

from rich.cells import cell_len
from textual.content import Content

from jamsostek_tui import wording
from jamsostek_tui.app.actions import ACTIONS, Action
from jamsostek_tui.app.screens.dialogue import Dialogue, reading_width
from jamsostek_tui.app.widgets.cells import fit
from jamsostek_tui.browse.layout import PANES, Pane

LEAST_BESIDE = 26


def help_screen(pane: Pane, width: int) -> Dialogue:
    """Return the help as it is shown on a screen of `width` cells while `pane` has the focus."""
    return Dialogue(wording.say("help.title"), help_text(pane, reading_width(width)))


def help_text(pane: Pane, width: int) -> Content:
    """Return every action, grouped by where it works, in lines of at most `width` cells."""
    everywhere = [action for action in ACTIONS if action.where == PANES]
    groups = [(wording.say("help.here", pane=wording.say(f"pane.{pane}")), _only_in(pane))]
    groups.append((wording.say("help.everywhere"), everywhere))
    groups += [
        (wording.say("help.elsewhere", pane=wording.say(f"pane.{other}")), _only_in(other))
        for other in PANES
        if other != pane
    ]
    room = max(cell_len(action.shown_keys) for action in ACTIONS)
    parts: list[tuple[str, str]] = []
    for words, actions in groups:
        if not actions:
            continue
        parts.append((f"{words}\n", "bold $primary"))
        for action in actions:
            parts += _entry(action, room, width)
        parts.append(("\n", ""))
    parts.append((wording.say("help.mouse"), "$ink-muted"))
    return Content.assemble(*parts)


def _entry(action: Action, room: int, width: int) -> list[tuple[str, str]]:
    """Set the keys and beside them, or below where there is no room, what they do."""
    beside = width - room - 3 >= LEAST_BESIDE
    indent = room + 3 if beside else 4
    lines = wrap(action.long, max(8, width - indent), break_long_words=True)
    keys = " " + fit(action.shown_keys, room) + "  " if beside else f" {action.shown_keys}\n{' ' * indent}"
    return [(keys, "bold $accent"), (f"\n{' ' * indent}".join(lines) + "\n", "$ink")]


def _only_in(pane: Pane) -> list[Action]:
    return [action for action in ACTIONS if action.where != PANES and pane in action.where]
