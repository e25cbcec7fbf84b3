"""The README's table of the usual keys, from the registry."""

from __future__ import annotations

from jamsostek_tui.app.actions import ACTIONS, EXPLAINED, OVERLAYS, Action, where_name
from jamsostek_tui.app.key_names import shown_key
from jamsostek_tui.browse.layout import PANES

HEAD = "| Key | What it does | Where | Name |\n| --- | --- | --- | --- |\n"


def keys_table() -> str:
    """Return the table in markdown, in English."""
    return HEAD + "".join(
        f"| {' '.join(dict.fromkeys(f'`{shown_key(key)}`' for key in action.usual))} | {action.long} | "
        f"{where_words(action)} | `{action.id}` |\n"
        for action in ACTIONS
    )


def where_words(action: Action) -> str:
    """Say where an action works."""
    named = [where for where in (*PANES, *OVERLAYS) if where in action.where]
    words = [where_name(where) for where in named]
    if {*PANES} <= {*named}:
        words[: len(PANES)] = ["all panes"]
        if {*EXPLAINED} <= {*named}:
            return "everywhere"
    return ", ".join(dict.fromkeys(words))
