"""The one registry of what a reader can do: bindings, footer, help, palette and the README's table all come from here.

An action's words are `action.<id>` (short) and `action.<id>.long` in the wording, its handler is `action_<id>` of
the main screen. `where` names the panes it works in; whether it works just now, the main screen knows.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from textual.binding import Binding

from jamsostek_tui import wording
from jamsostek_tui.browse.layout import PANES, Pane

_given: dict[str, tuple[str, ...]] = {}
LISTS: tuple[Pane, ...] = ("regions", "people", "numbers")
TABBED: tuple[Pane, ...] = ("people", "numbers")
WITH_FACTS: tuple[Pane, ...] = ("regions", "people", "numbers", "links")


@dataclass(frozen=True, slots=True)
class Action:
    """Something a reader can do; `footer` is its rank in the foot line (0: never there)."""

    id: str
    usual: tuple[str, ...]
    where: tuple[Pane, ...] = PANES
    footer: int = 0

    @property
    def keys(self) -> tuple[str, ...]:
        """Its keys by Textual's names: those the reader gave it (`use_keys`), else the usual ones."""
        return _given.get(self.id, self.usual)

    @property
    def short(self) -> str:
        """A word or two for the foot line."""
        return wording.say(f"action.{self.id}")

    @property
    def long(self) -> str:
        """One line that says what it does."""
        return wording.say(f"action.{self.id}.long")

    @property
    def shown_keys(self) -> str:
        """Its keys as a reader would write them: `j ↓`."""
        return " ".join(shown_key(key) for key in self.keys)


ACTIONS: tuple[Action, ...] = (
    Action("search", ("slash",), footer=1),
    Action("narrow", ("enter",), LISTS, footer=2),
    Action("follow_link", ("enter",), ("links",), footer=2),
    Action("open_span", ("enter",), ("source",), footer=2),
    Action("widen", ("escape",), footer=4),
    Action("back", ("backspace", "left_square_bracket", "alt+left"), footer=5),
    Action("forward", ("right_square_bracket", "alt+right"), footer=13),
    Action("choose", ("space",), footer=6),
    Action("basket", ("b",), footer=8),
    Action("export", ("e",), footer=7),
    Action("why", ("w",), footer=9),
    Action("sort", ("s",), ("numbers",), footer=10),
    Action("next_mention", ("n",), footer=11),
    Action("previous_mention", ("N",)),
    Action("open_source", ("o",), footer=14),
    Action("copy", ("y",), footer=12),
    Action("quote", ("Y",)),
    Action("fold_noise", ("z",), ("source",), footer=3),
    Action("numerals", ("number_sign",), footer=15),
    Action("maximise", ("plus",), footer=15),
    Action("next_pane", ("tab",)),
    Action("previous_pane", ("shift+tab",)),
    Action("pane_regions", ("1",)),
    Action("pane_people", ("2",)),
    Action("pane_numbers", ("3",)),
    Action("pane_source", ("4",)),
    Action("pane_links", ("5",)),
    Action("next_tab", ("right", "l"), TABBED, footer=3),
    Action("previous_tab", ("left", "h"), TABBED),
    Action("unfold", ("right", "l"), ("regions",)),
    Action("fold", ("left", "h"), ("regions",), footer=3),
    Action("next_span", ("right", "l"), ("source",)),
    Action("previous_span", ("left", "h"), ("source",)),
    Action("down", ("down", "j")),
    Action("up", ("up", "k")),
    Action("first", ("home", "g")),
    Action("last", ("end", "G")),
    Action("half_down", ("ctrl+d",)),
    Action("half_up", ("ctrl+u",)),
    Action("page_down", ("pagedown",)),
    Action("page_up", ("pageup",)),
    Action("jump", ("f",), footer=15),
    Action("palette", ("ctrl+p",), footer=16),
    Action("dark", ("ctrl+t",)),
    Action("language", ("ctrl+l",)),
    Action("hints", ("H",)),
    Action("help", ("question_mark", "f1"), footer=1),
    Action("copy_or_ask", ("ctrl+c",)),
    Action("quit", ("q", "ctrl+q"), footer=17),
)


def use_keys(given: Mapping[str, Sequence[str]]) -> list[str]:
    """Give actions other keys, by their ids, from now on; return the ids whose keys are taken where they work.

    An action of which a key already means another thing in one of its panes keeps its usual keys.
    """
    _given.clear()
    _given.update({name: tuple(keys) for name, keys in given.items()})
    refused: list[str] = []
    for name in given:
        if any(_clash(BY_ID[name], other) for other in ACTIONS):
            del _given[name]
            refused.append(name)
    return refused


def _clash(one: Action, other: Action) -> bool:
    return one is not other and bool({*one.keys} & {*other.keys} and {*one.where} & {*other.where})


BY_ID = {action.id: action for action in ACTIONS}

SHOWN = {
    "slash": "/",
    "question_mark": "?",
    "enter": "⏎",
    "escape": "Esc",
    "backspace": "⌫",
    "left_square_bracket": "[",
    "right_square_bracket": "]",
    "plus": "+",
    "number_sign": "#",
    "space": "Space",
    "tab": "Tab",
    "down": "↓",
    "up": "↑",
    "left": "←",
    "right": "→",
    "home": "Home",
    "end": "End",
    "pagedown": "PgDn",
    "pageup": "PgUp",
    "f1": "F1",
}


def shown_key(key: str) -> str:
    """Return Textual's name of a key as a reader would write it (`alt+left` is `Alt+←`)."""
    *held, name = key.split("+")
    usual = name.upper() if name[0] == "f" and name[1:].isdigit() else name
    return "+".join([*(part.capitalize() for part in held), SHOWN.get(name, usual)])


def bindings() -> list[Binding]:
    """Return every binding of the main screen; several actions may share a key in different panes."""
    return [
        Binding(key, action.id, action.id, show=False, id=f"{action.id}.{key}")
        for action in ACTIONS
        for key in action.keys
    ]


def footer_order(pane: Pane) -> list[Action]:
    """Return the actions that may stand in the foot line while `pane` has the focus, what matters most first."""
    ranked = [action for action in ACTIONS if action.footer and pane in action.where]
    return sorted(ranked, key=lambda action: action.footer)


def where_words(action: Action) -> str:
    """Say where an action works."""
    if action.where == PANES:
        return wording.say("where.everywhere")
    return ", ".join(wording.say(f"pane.{pane}") for pane in action.where)


def keys_table(language: str) -> str:
    """Return the table of the usual keys in markdown, for the README; `language` is `en` or `id`."""
    spoken = wording.language()
    wording.use(language)
    try:
        heads = [wording.say(f"help.table.{name}") for name in ("key", "does", "where", "name")]
        lines = [f"| {' | '.join(heads)} |", "| --- | --- | --- | --- |"]
        for action in ACTIONS:
            keys = " ".join(f"`{shown_key(key)}`" for key in action.usual)
            lines.append(f"| {keys} | {action.long} | {where_words(action)} | `{action.id}` |")
    finally:
        wording.use(spoken)
    return "\n".join(lines) + "\n"
