"""The table of keys for the README, from the registry."""

from __future__ import annotations

from jamsostek_tui import wording
from jamsostek_tui.app.actions import ACTIONS, EXPLAINED, OVERLAYS, Action, where_name
from jamsostek_tui.app.key_names import shown_key
from jamsostek_tui.browse.layout import PANES


def where_words(action: Action) -> str:
    """Say where an action works."""
    named = [where for where in (*PANES, *OVERLAYS) if where in action.where]
    words = [where_name(where) for where in named]
    if {*PANES} <= {*named}:
        words[: len(PANES)] = [wording.say("where.panes")]
        if {*EXPLAINED} <= {*named}:
            return wording.say("where.everywhere")
    return ", ".join(dict.fromkeys(words))


def keys_table(language: str) -> str:
    """Return the table of the usual keys in markdown, for the README; `language` is `en` or `id`."""
    spoken = wording.language()
    wording.use(language)
    try:
        heads = [wording.say(f"help.table.{name}") for name in ("key", "does", "where", "name")]
        lines = [f"| {' | '.join(heads)} |", "| --- | --- | --- | --- |"]
        for action in ACTIONS:
            keys = " ".join(dict.fromkeys(f"`{shown_key(key)}`" for key in action.usual))
            lines.append(f"| {keys} | {action.long} | {where_words(action)} | `{action.id}` |")
    finally:
        wording.use(spoken)
    return "\n".join(lines) + "\n"
