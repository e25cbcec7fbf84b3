"""The keys: first those of the pane one is in, then those that work everywhere, then the rest."""

from __future__ import annotations

from rich.cells import cell_len
from textual.content import Content

from jamsostek_tui import wording
from jamsostek_tui.app.actions import ACTIONS, Action
from jamsostek_tui.app.screens.dialogue import Dialogue
from jamsostek_tui.browse.layout import PANES, Pane


def help_screen(pane: Pane) -> Dialogue:
    """Return the help as it is shown while `pane` has the focus."""
    return Dialogue(wording.say("help.title"), help_text(pane))


def help_text(pane: Pane) -> Content:
    """Return every action, grouped by where it works."""
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
            keys = action.shown_keys
            parts += [(f"  {keys}{' ' * (room - cell_len(keys))}", "bold $accent"), (f"  {action.long}\n", "$ink")]
        parts.append(("\n", ""))
    parts.append((wording.say("help.mouse"), "$ink-muted"))
    return Content.assemble(*parts)


def _only_in(pane: Pane) -> list[Action]:
    return [action for action in ACTIONS if action.where != PANES and pane in action.where]
