"""The keys: first those of the pane one is in, then those that work everywhere by what they are for, then the rest."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import wrap

from rich.cells import cell_len
from textual.content import Content

from jamsostek_tui import wording
from jamsostek_tui.app.actions import ACTIONS, CLOSED, OVERLAYS, Action, Overlay, Where, where_name
from jamsostek_tui.app.keyed import keyed
from jamsostek_tui.app.screens.dialogue import Dialogue, reading_width
from jamsostek_tui.app.widgets.cells import fit
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
            "numerals",
            "next_mention",
            "previous_mention",
            "palette",
        ]
    ),
    "take": frozenset(["choose", "choose_all", "basket", "export", "copy", "quote", "open_source"]),
    "decide": frozenset(["accept", "reject", "edit", "annotate", "add", "merge", "part", "undo", "redo", "rejected"]),
    "program": frozenset(["reload", "dark", "language", "hints", "help", "copy_or_ask", "quit"]),
}
"""What the actions that work everywhere are for; all others move."""


def help_screen(where: Where, width: int) -> Dialogue:
    """Return the help as it is shown on a screen of `width` cells while one is in a pane or overlay."""
    return Dialogue(wording.say("help.title"), help_text(where, reading_width(width)))


def help_text(where: Where, width: int) -> Content:
    """Return every action, grouped by where it works, in lines of at most `width` cells."""
    parts: list[tuple[str, str]] = [(f"{keyed('help.find')}\n\n", "$ink-muted")]
    for words, there, actions in _groups(where):
        if not actions:
            continue
        parts.append((f"{words}\n", "bold $primary"))
        for action in actions:
            parts += _entry(action, action.shown_keys(there), width)
        parts.append(("\n", ""))
    parts.append((f"{wording.say('help.signs')}\n\n", "$ink-muted"))
    parts.append((wording.say("help.mouse"), "$ink-muted"))
    return Content.assemble(*parts)


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
