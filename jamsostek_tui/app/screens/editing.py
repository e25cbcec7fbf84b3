"""The fields of a fact in lines to type in; what cannot stand in one is said in a sentence before anything is kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.widgets import Input, Static

from jamsostek_tui.app import safe
from jamsostek_tui.app.actions import Overlay
from jamsostek_tui.app.screens.keyed_screen import KeyedScreen
from jamsostek_tui.app.widgets.harmless_input import HarmlessInput
from jamsostek_tui.app.widgets.key_line import KeyLine
from jamsostek_tui.decisions.adding import ADDABLE
from jamsostek_tui.decisions.fields import FieldError, read_field
from jamsostek_tui.model import Article, Kind
from jamsostek_tui.wording import say

Typed = Mapping[str, str]
AROUND = 400
"""How many characters around a passage its words may be looked for."""


class EditScreen(KeyedScreen[Typed | None]):
    """Gives the fields that were changed as they were typed, or None."""

    DEFAULT_CSS = """
    EditScreen {
        align: center middle;
        #edit { width: 88%; max-width: 96; height: auto; max-height: 90%; background: $surface; }
        #edit { border: round $rule-focus; padding: 0 1; scrollbar-size-vertical: 1; }
        .edit-line { height: 1; }
        .edit-name { width: 16; color: $ink-muted; }
        Input { border: none; height: 1; padding: 0 1; width: 1fr; background: $surface; }
        Input:focus { border: none; background: $panel; }
        #edit-told { height: auto; min-height: 1; color: $accent; }
    }
    """
    CSS = "EditScreen { background: $background 60%; }"  # stronger than the rule for every screen
    places: ClassVar[tuple[Overlay, ...]] = ("edit",)

    def __init__(self, title: str, values: Typed, check: Callable[[Typed], object], *, empty_too: bool = False) -> None:
        """Show the fields `values` under `title`; `check` raises FieldError for what cannot be kept.

        Where nothing was changed the answer is None, or (`empty_too`) no fields.
        """
        super().__init__()
        self._empty_too = empty_too
        self._title = title
        self._values = {name: " ".join(safe.line(value).split()) for name, value in values.items()}
        self._check = check

    def compose(self) -> ComposeResult:
        with VerticalScroll(id="edit", can_focus=False) as window:
            window.border_title = safe.content(self._title)
            for name, value in self._values.items():
                with Horizontal(classes="edit-line"):
                    yield Static(safe.content(say(f"field.{name}")), classes="edit-name")
                    yield HarmlessInput(value, id=f"edit-{name}", select_on_focus=False)
            yield Static(id="edit-told")
            yield KeyLine(id="edit-keys")

    def on_mount(self) -> None:
        """Begin in the first field."""
        self.query(Input).first().focus()
        self.tell_keys()

    def action_next_field(self) -> None:
        """Go to the next field."""
        self.focus_next()

    def action_previous_field(self) -> None:
        """Go to the field before."""
        self.focus_previous()

    def action_keep_fields(self) -> None:
        """Keep what was changed, or say what cannot be kept."""
        changed = {
            name: line.value
            for name, value in self._values.items()
            if (line := self.query_one(f"#edit-{name}", Input)).value.strip() != value.strip()
        }
        try:
            self._check(changed)
        except FieldError as error:
            self.query_one("#edit-told", Static).update(safe.content(say(error.key, **error.values)))
            return
        self.dismiss(changed if changed or self._empty_too else None)


def passage_meant(article: Article, passage: tuple[int, int], typed: Mapping[str, str]) -> tuple[Kind, int, int]:
    """Return the kind of a fact to be added and where its words stand, in a passage or right around it (FieldError)."""
    words = typed.get("quote", article.text[slice(*passage)]).strip()
    named = typed.get("kind", "statistic").strip().casefold()
    kind = next((one for one in ADDABLE if named in (one, say(f"noun.{one}.one"))), None)
    if kind is None:
        known = ", ".join(say(f"noun.{one}.one") for one in ADDABLE)
        raise FieldError("decide.field.one_of", field=say("field.kind"), given=named, known=known)
    around = range(max(0, passage[0] - AROUND), passage[1] + AROUND)
    near = [at for at in around if words and article.text.startswith(words, at)]
    if not near:
        raise FieldError("decide.add.elsewhere")
    start = min(near, key=lambda at: abs(at - passage[0]))
    return kind, start, start + len(words)


def check_fields(kind: Kind, typed: Mapping[str, str]) -> None:
    """Raise FieldError for a field that cannot be."""
    for name, words in typed.items():
        read_field(kind, name, words)
