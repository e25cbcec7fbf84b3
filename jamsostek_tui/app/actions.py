"""The one registry of what a reader can do: bindings, foot lines, help, palette and the README's table come from here.

An action's words are `action.<id>` (short) and `action.<id>.long` in the wording, its handler is `action_<id>` of
the screen it works on. `where` names the panes and overlays it works in; whether it works just now, the screen knows.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from textual.binding import Binding

from jamsostek_tui import wording
from jamsostek_tui.app.key_names import shown_key, shown_together, writes
from jamsostek_tui.browse.layout import PANES, Pane

Overlay = Literal[
    "search",
    "hits",
    "basket",
    "note",
    "export",
    "preview",
    "compare",
    "sides",
    "matrix",
    "palette",
    "reading",
    "asking",
    "jump",
    "working",
    "edit",
    "merge",
    "rejected",
    "decided",
    "load",
    "help",
]
"""Where one can be outside the panes; `note` is the line for a note in the basket, `preview` a document
beside, `sides` the sentences of a group of numbers."""
Where = Pane | Overlay
OVERLAYS: tuple[Overlay, ...] = get_args(Overlay)
CLOSED: tuple[Overlay, ...] = tuple(where for where in OVERLAYS if where not in ("asking", "working"))
"""What one key closes; a question is answered by it, work stopped."""
TYPING: frozenset[Where] = frozenset({"search", "hits", "note", "export", "palette", "jump", "edit", "load", "help"})
"""Where keys that write something write it; among the hits of a search only Space does not."""
LIST_PANES: tuple[Pane, ...] = ("regions", "people", "numbers")
TABBED: tuple[Pane, ...] = ("people", "numbers")
OF_DECISIONS: tuple[Where, ...] = ("rejected", "decided")
HALVED: tuple[Where, ...] = (*PANES, "basket", "preview", "compare", "sides", "matrix", "reading", *OF_DECISIONS)
SCROLLED: tuple[Where, ...] = (*HALVED, "hits")
MOVED: tuple[Where, ...] = (*SCROLLED, "search", "palette", "merge", "load", "help")
LINES: tuple[Where, ...] = ("search", "hits", "note", "export", "palette", "edit", "load", "help")
"""Where a line is typed in, or gone on with."""
_UNEXPLAINED = ("note", "asking", "jump", "working", "edit")
EXPLAINED: tuple[Where, ...] = (*PANES, *(where for where in OVERLAYS if where not in _UNEXPLAINED))
_given: dict[str, tuple[str, ...]] = {}


@dataclass(frozen=True, slots=True)
class Action:
    """Something a reader can do.

    `footer` is its rank in the foot line of the panes, `line` that in the key line of an overlay (0: never there);
    `partner` is the action that stands there with it (`↓↑`).
    """

    id: str
    usual: tuple[str, ...]
    where: tuple[Where, ...] = PANES
    footer: int = 0
    line: int = 0
    partner: str = ""

    @property
    def keys(self) -> tuple[str, ...]:
        """Its keys by Textual's names: those the reader gave it (`use_keys`), else the usual ones."""
        return _given.get(self.id, self.usual)

    def keys_in(self, where: Where) -> tuple[str, ...]:
        """Its keys in one place: where one types, those that write nothing (the usual ones, if no given one does)."""
        if where not in TYPING:
            return self.keys
        free = tuple(key for key in self.keys if _acts(key, where))
        return free or tuple(key for key in self.usual if _acts(key, where))

    @property
    def short(self) -> str:
        """A word or two for the foot line."""
        return wording.say(f"action.{self.id}")

    @property
    def long(self) -> str:
        """One line that says what it does."""
        return wording.say(f"action.{self.id}.long")

    def shown_keys(self, where: Where) -> str:
        """Its keys in a place as a reader would write them: `↓ j`, where one types only `↓`."""
        return " ".join(dict.fromkeys(shown_key(key) for key in self.keys_in(where)))

    def foot_key(self, where: Where) -> str:
        """Its first key in a place, with that of its partner: `/`, `Shift+↓↑`."""
        first = self.keys_in(where)[0]
        if not self.partner:
            return shown_key(first)
        return shown_together(first, BY_ID[self.partner].keys_in(where)[0])


def _acts(key: str, where: Where) -> bool:
    return not writes(key) or (where == "hits" and key == "space")


ACTIONS: tuple[Action, ...] = (
    Action("search", ("slash",), footer=1),
    Action("narrow", ("enter",), LIST_PANES, footer=2),
    Action("follow_link", ("enter",), ("links",), footer=2),
    Action("open_span", ("enter",), ("source",), footer=2),
    Action("widen", ("escape",), footer=3),
    Action("back", ("backspace", "left_square_bracket", "alt+left"), footer=5),
    Action("forward", ("right_square_bracket", "alt+right"), footer=13),
    Action("choose", ("space",), (*PANES, "hits"), footer=6, line=2),
    Action("choose_hit", ("insert", "ctrl+space", "ctrl+@"), ("search", "hits"), line=4),
    Action("narrow_to_hits", ("ctrl+n",), ("search", "hits"), line=2),
    Action("keep_search", ("ctrl+s",), ("search", "hits"), line=8),
    Action("forget_search", ("delete",), ("hits",), line=3),
    Action("choose_all", ("A", "ctrl+a"), (*LIST_PANES, "search", "hits", "basket"), line=5),
    Action("basket", ("b",), (*PANES, "basket"), footer=8),
    Action("export", ("e",), (*PANES, "basket"), footer=7, line=2),
    Action("compare", ("c",), (*PANES, "compare", "sides", "matrix", "reading"), footer=8, line=4),
    Action("why", ("w",), (*PANES, "reading"), footer=9),
    Action("accept", ("a",), footer=16),
    Action("reject", ("x",), footer=16),
    Action("edit", ("E",), footer=16),
    Action("annotate", ("C",), (*PANES, "basket"), footer=19, line=13),
    Action("add", ("A",), ("source",), footer=3),
    Action("merge", ("m",), footer=18),
    Action("part", ("M",)),
    Action("undo", ("u",), (*PANES, "compare", "sides"), footer=18, line=3),
    Action("redo", ("ctrl+r",), (*PANES, "basket", "compare", "sides"), line=3),
    Action("rejected", ("X",), (*PANES, "rejected")),
    Action("bring_back", ("enter", "u"), ("rejected",), line=1),
    Action("decisions", ("D",), (*PANES, "decided"), footer=20),
    Action("take_back", ("u",), ("decided",), line=2),
    Action("take_side", ("t",), ("decided",), line=2),
    Action("sort", ("s",), ("numbers",), footer=10),
    Action("conflicts", ("exclamation_mark",), footer=20),
    Action("next_mention", ("n",), footer=11),
    Action("previous_mention", ("N",)),
    Action("open_source", ("o",), footer=14),
    Action("copy", ("y",), footer=12),
    Action("quote", ("Y",)),
    Action("fold_noise", ("z",), ("source",), footer=6),
    Action("numerals", ("number_sign",), footer=15),
    Action("load", ("L",), footer=20),
    Action("reload", ("r",)),
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
    Action("fold_all", ("z",), ("regions",), footer=4),
    Action("next_span", ("right", "l"), ("source",), footer=2, partner="previous_span"),
    Action("previous_span", ("left", "h"), ("source",)),
    Action("down", ("down", "j"), MOVED, line=3, partner="up"),
    Action("up", ("up", "k"), MOVED),
    Action("first", ("home", "g"), SCROLLED),
    Action("last", ("end", "G"), SCROLLED),
    Action("half_down", ("ctrl+d",), HALVED),
    Action("half_up", ("ctrl+u",), HALVED),
    Action("page_down", ("pagedown",), MOVED),
    Action("page_up", ("pageup",), MOVED),
    Action("go_there", ("enter",), ("search", "hits", "basket", "compare", "sides", "matrix", "decided"), line=1),
    Action("take_offer", ("tab",), ("search",), line=7),
    Action("to_hits", ("shift+tab",), ("search",)),
    Action("to_line", ("tab", "shift+tab"), ("hits",), line=7),
    Action("note", ("n",), ("basket", "compare", "sides"), line=8),
    Action("sentences", ("tab", "shift+tab"), ("compare", "sides"), line=2),
    Action("series", ("s",), ("compare", "sides"), line=5),
    Action("matrix", ("m",), ("compare", "sides"), line=6),
    Action("find_group", ("slash",), ("compare", "sides"), line=8),
    Action("only", ("f",), ("compare", "sides"), line=7),
    Action("settle_range", ("r",), ("compare", "sides"), line=2),
    Action("settle_prefer", ("p",), ("compare", "sides"), line=2),
    Action("settle_different", ("d",), ("compare", "sides"), line=2),
    Action("settle_open", ("o",), ("compare", "sides"), line=9),
    Action("next_column", ("right", "l"), ("sides", "matrix"), line=4, partner="previous_column"),
    Action("previous_column", ("left", "h"), ("sides", "matrix")),
    Action("take_out", ("x", "delete", "space"), ("basket",), line=9),
    Action("put_back", ("u",), ("basket",), line=2),
    Action("group", ("s",), ("basket",), line=10),
    Action("move_down", ("shift+down", "J"), ("basket",), line=11, partner="move_up"),
    Action("move_up", ("shift+up", "K"), ("basket",)),
    Action("keep_note", ("enter",), ("note",), line=1),
    Action("write", ("enter", "ctrl+s"), ("export",), line=1),
    Action("next_format", ("ctrl+f",), ("export",), line=2),
    Action("next_profile", ("ctrl+o",), ("export",), line=3),
    Action("next_grouping", ("ctrl+g",), ("export",), line=4),
    Action("next_sections", ("ctrl+n",), ("export",), line=5),
    Action("other_side", ("tab", "shift+tab"), ("basket", "export", "preview"), line=12),
    Action("turn_preview", ("v",), ("preview",), line=3),
    Action("keep_fields", ("enter", "ctrl+s"), ("edit",), line=1),
    Action("next_field", ("tab", "down"), ("edit",), line=3, partner="previous_field"),
    Action("take_name", ("right",), ("edit",), line=2),
    Action("previous_field", ("shift+tab", "up"), ("edit",)),
    Action("empty_line", ("ctrl+u",), LINES, line=97),
    Action("say_yes", ("y", "enter"), ("merge",), line=1),
    Action("say_no", ("n",), ("merge",), line=2),
    Action("do_it", ("enter",), ("palette",), line=1),
    Action("load_path", ("enter",), ("load",), line=1),
    Action("take_path", ("tab",), ("load",), line=2),
    Action("yes", ("enter", "y"), ("asking",), line=1),
    Action("this_one", ("o",), ("asking",), line=2),
    Action("no", ("escape", "n", "q"), ("asking",), line=99),
    Action("jump", ("f",), footer=15),
    Action("palette", ("ctrl+p",), (*PANES, "palette"), footer=16),
    Action("dark", ("ctrl+t",)),
    Action("language", ("ctrl+l",)),
    Action("hints", ("H",)),
    Action("help", ("question_mark", "f1"), EXPLAINED, footer=1, line=98),
    Action(
        "copy_or_ask",
        ("ctrl+c",),
        (*PANES, *(where for where in OVERLAYS if where not in ("asking", "jump", "working"))),
    ),
    Action("stop", ("escape",), ("working",), line=99),
    Action("close", ("escape", "q"), CLOSED, line=99),
    Action("quit", ("q", "ctrl+q"), footer=17),
)


def use_keys(given: Mapping[str, Sequence[str]]) -> list[str]:
    """Give actions other keys, by their ids, from now on; return the ids whose keys are taken where they work.

    An action of which a key already means another thing in one of its places keeps its usual keys.
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
    shared = {*one.where} & {*other.where}
    return one is not other and any({*one.keys_in(where)} & {*other.keys_in(where)} for where in shared)


BY_ID = {action.id: action for action in ACTIONS}


def bindings() -> list[Binding]:
    """Return every binding of the main screen; several actions may share a key in different panes."""
    return [
        Binding(key, action.id, action.id, show=False, id=f"{action.id}.{key}")
        for action in ACTIONS
        if {*action.where} & {*PANES}
        for key in action.keys
    ]


def overlay_bindings(places: Iterable[Where]) -> list[Binding]:
    """Return the bindings of an overlay in which one can be in `places`; it answers them by `press(id, key)`."""
    found = {
        (key, action.id): Binding(key, f"press('{action.id}', '{key}')", show=False, priority=True)
        for where in places
        for action in ACTIONS
        if where in action.where
        for key in action.keys_in(where)
    }
    return list(found.values())


def footer_order(where: Where) -> list[Action]:
    """Return the actions that may stand in the foot line of a place, what matters most first, the way out last."""
    overlay = where in OVERLAYS
    ranked = [
        action
        for action in ACTIONS
        if (action.line if overlay else action.footer) and where in action.where and action.keys_in(where)
    ]
    return sorted(ranked, key=lambda action: action.line if overlay else action.footer)


def where_name(where: Where) -> str:
    """Return what a pane or an overlay is called."""
    return wording.say(f"pane.{where}" if where in PANES else f"place.{where}")
