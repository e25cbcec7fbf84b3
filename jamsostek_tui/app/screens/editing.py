"""The fields of a fact in lines to type in; what cannot stand in one is said in a sentence before anything is kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Input, Static

from jamsostek_tui.app import safe
from jamsostek_tui.app.actions import BY_ID, Action, Overlay
from jamsostek_tui.app.field_words import fault_words
from jamsostek_tui.app.key_names import shown_key
from jamsostek_tui.app.screens.keyed_screen import KeyedScreen
from jamsostek_tui.app.widgets.forms.harmless_input import HarmlessInput
from jamsostek_tui.app.widgets.key_line import KeyLine
from jamsostek_tui.decisions.fields.fields import FieldError
from jamsostek_tui.decisions.on_page.adding import ADDABLE
from jamsostek_tui.model import Article, Kind
from jamsostek_tui.wording import say

Typed = Mapping[str, str]
Offers = Callable[[str, str], list[str]]
"""What may be typed in a field, by its name and what stands in it."""
GONE_ON_WITH = ("note",)
"""Fields whose words are written on; those of any other are marked at first, and what is typed takes their place."""
NARROW = 50
"""Cells of a screen below which the form takes all of them."""
AROUND = 400
"""How many characters around a passage its words may be looked for."""


class EditScreen(KeyedScreen[Typed | None]):
    """Gives the fields that were changed as they were typed, or None."""

    DEFAULT_CSS = """
    EditScreen {
        align: center middle;
        #edit { width: 88%; max-width: 96; height: auto; max-height: 90%; background: $surface; }
        #edit { border: round $rule-focus; }
        #edit-fields { height: auto; scrollbar-size-vertical: 1; }
        .edit-line { height: 1; padding: 0 1 0 0; border-left: blank; }
        .edit-line:focus-within { border-left: outer $accent; }
        .edit-name { width: 14; color: $ink-muted; }
        Input { border: none; height: 1; padding: 0 1; width: 1fr; background: $surface; }
        Input:focus { border: none; background: $panel; }
        #edit-told { height: auto; min-height: 1; padding: 0 1; color: $accent; }
        #edit-told.-hint { color: $ink-muted; }
    }
    EditScreen.-narrow #edit { width: 100%; }
    """
    CSS = "EditScreen { background: $background 60%; }"  # stronger than the rule for every screen
    places: ClassVar[tuple[Overlay, ...]] = ("edit",)
    leaves_beside = False

    def __init__(
        self,
        title: str,
        values: Typed,
        check: Callable[[Typed], object],
        *,
        hints: Typed,
        offers: Offers = lambda name, words: [],
        filled: Typed | None = None,
        below: str = "",
        empty_too: bool = False,
        keeping: str = "",
    ) -> None:
        """Show the fields `values` under `title`, and `below` them a word on all; `check` raises FieldError for what
        cannot be kept, `hints` say what a field takes, `offers` what may be typed in it.

        Fields that are `filled` begin with other words than their own, as if these had been typed. Where nothing was
        changed the answer is None, or (`empty_too`) no fields. `keeping` is what the key that keeps them does then.
        """
        super().__init__()
        self._offers = offers
        self._filled = {name: one_line(value) for name, value in (filled or {}).items()}
        self._empty_too = empty_too
        self._keeping = keeping
        self._hints = hints
        self._below = below
        self._title = title[:1].upper() + title[1:]
        self._values = {name: one_line(value) for name, value in values.items()}
        self._check = check

    def compose(self) -> ComposeResult:
        with Vertical(id="edit") as window:
            window.border_title = safe.content(self._title)
            window.border_subtitle = safe.content(self._below)
            with VerticalScroll(id="edit-fields", can_focus=False):
                for name, value in self._values.items():
                    with Horizontal(classes="edit-line"):
                        yield Static(safe.content(say(f"field.{name}")), classes="edit-name")
                        words = self._filled.get(name, value)
                        yield HarmlessInput(words, id=f"edit-{name}", select_on_focus=name not in GONE_ON_WITH)
            yield Static(id="edit-told")
            yield KeyLine(id="edit-keys")

    def on_mount(self) -> None:
        """Begin in the first field."""
        self.query(Input).first().focus()
        self.tell_keys()

    def on_resize(self, event: events.Resize) -> None:
        """Leave room for the frame, what is told and the keys, however many fields there are."""
        self.set_class(event.size.width < NARROW, "-narrow")
        self.query_one("#edit-fields").styles.max_height = max(1, event.size.height * 9 // 10 - 5)

    @on(events.DescendantFocus)
    @on(Input.Changed)
    def _hint(self) -> None:
        """Say what may be typed in the field one is in, else what it takes."""
        self._tell(self._hints.get(self._field, ""), is_hint=True)

    @property
    def _field(self) -> str:
        line = self.focused
        return (line.id or "").removeprefix("edit-") if line is not None else ""

    def _offered(self) -> list[str]:
        """Return what may be typed in the field one is in, where the cursor stands at its end."""
        line = self.focused
        if not isinstance(line, Input) or line.cursor_position < len(line.value):
            return []
        return [safe.line(one) for one in self._offers(self._field, line.value)]

    def _tell(self, words: str, *, is_hint: bool) -> None:
        told = self.query_one("#edit-told", Static)
        offered = self._offered()
        told.set_class(is_hint and not offered, "-hint")
        parts: list[str | tuple[str, str]] = [] if is_hint and offered else [safe.line(words)]
        if offered:
            parts += ["\n"] if parts else []
            parts += [(f"{shown_key(BY_ID['take_name'].keys_in('edit')[0])} ", "bold $primary")]
            parts += [(offered[0], "bold underline $ink-strong"), (" · ".join(["", *offered[1:]]), "$ink")]
        told.update(Content.assemble(*parts))
        self.tell_keys()

    def offers(self, action: str) -> bool:
        """A name is taken where one is offered."""
        return action != "take_name" or bool(self._offered())

    def called(self, action: Action) -> str:
        """A form that changes nothing says what its words are for."""
        return self._keeping if self._keeping and action.id == "keep_fields" else super().called(action)

    def action_take_name(self) -> None:
        """Type the first of what is offered, where anything is; else go on in the line."""
        line, offered = self.focused, self._offered()
        if isinstance(line, Input) and offered:
            line.value = offered[0]
            line.cursor_position = len(line.value)
        elif isinstance(line, Input):
            line.action_cursor_right()

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
            if (wrong := self.query(f"#edit-{error.values.get('field')}")) and error.values["field"] in self._values:
                with self.prevent(events.DescendantFocus):
                    wrong.first().focus()
            self._tell(fault_words(error), is_hint=False)
            return
        self.dismiss(changed if changed or self._empty_too else None)


def one_line(words: str) -> str:
    """Return words as a line to type in holds them."""
    return " ".join(safe.line(words).split())


def passage_meant(
    article: Article, passage: tuple[int, int], seen: tuple[int, int], offered: Kind, typed: Mapping[str, str]
) -> tuple[Kind, int, int]:
    """Return the kind of a fact to be added and where its words stand: in a passage, right around it, or in what is
    `seen` on the screen (FieldError). Where they stand several times, the place nearest to the passage is meant.
    Of a kind's name the beginning will do.

    `typed` are the fields that are not as they were offered.
    """
    words = typed.get("quote", article.text[slice(*passage)]).strip()
    named = typed.get("kind", offered).strip().casefold()
    kinds = [one for one in ADDABLE if named in (one, say(f"noun.{one}.one"))] or (
        [one for one in ADDABLE if named and say(f"noun.{one}.one").startswith(named)]
    )
    if len(kinds) != 1:
        known = ", ".join(say(f"noun.{one}.one") for one in ADDABLE)
        raise FieldError("decide.field.one_of", field="kind", given=named, known=known)
    around = {*range(max(0, passage[0] - AROUND), passage[1] + AROUND), *range(*seen)}
    near = [at for at in around if words and article.text.startswith(words, at)]
    if not near:
        raise FieldError("decide.add.elsewhere")
    start = min(near, key=lambda at: (abs(at - passage[0]), at))
    return kinds[0], start, start + len(words)
