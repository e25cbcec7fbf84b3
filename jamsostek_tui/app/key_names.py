"""Keys as a reader would write them, and which of them write something where one types."""

from __future__ import annotations

from textual.keys import key_to_character

from jamsostek_tui import wording

SHOWN = {
    "slash": "/",
    "question_mark": "?",
    "enter": "⏎",
    "escape": "Esc",
    "backspace": "⌫",
    "left_square_bracket": "[",
    "right_square_bracket": "]",
    "plus": "+",
    "exclamation_mark": "!",
    "number_sign": "#",
    "tab": "Tab",
    "insert": "Ins",
    "delete": "Del",
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

SPACES = ("space", "@")
"""`ctrl+@` is what most terminals send for Ctrl+Space."""


def shown_key(key: str) -> str:
    """Return Textual's name of a key as a reader would write it (`alt+left` is `Alt+←`)."""
    *held, name = key.split("+")
    if name in SPACES:
        return "+".join([*(part.capitalize() for part in held), wording.say("key.space")])
    usual = name.upper() if name[:1] == "f" and name[1:].isdigit() else name
    return "+".join([*(part.capitalize() for part in held), SHOWN.get(name, usual)])


def shown_together(one: str, other: str) -> str:
    """Return two keys in as few characters as tell both: `Shift+↓↑`, `↓↑`, `n/N`."""
    first, second = shown_key(one), shown_key(other)
    held, plus, name = first.rpartition("+")
    if plus and second.startswith(held + plus):
        second = second[len(held) + 1 :]
    arrows = name in "↑↓←→" and second in "↑↓←→"
    return first + second if arrows else f"{first}/{second}"


def writes(key: str) -> bool:
    """Tell whether a key puts a character into a line that is typed in."""
    character = key_to_character(key)
    return key == "space" or (character is not None and character.isprintable())
