"""The head line (counts or panes, and what the lists are narrowed by), the notice, and the foot line (keys)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Literal

from rich.cells import cell_len
from textual import events
from textual.content import Content
from textual.message import Message
from textual.widget import Widget

from jamsostek_tui import wording
from jamsostek_tui.app import safe
from jamsostek_tui.app.actions import Action
from jamsostek_tui.app.keyed import keyed
from jamsostek_tui.app.widgets.drawing.kept_lines import KeptLines
from jamsostek_tui.app.widgets.lists.cells import fit
from jamsostek_tui.browse.layout import PANES, Pane
from jamsostek_tui.browse.place import Filter
from jamsostek_tui.model import Kind
from jamsostek_tui.store.rows import Counts

HEAD_KINDS: tuple[Kind, ...] = ("article", "region", "person", "statistic", "statement")
CHIP_WIDTH = 24
"""Cells of a chip's words at most; `LEAST_CHIP` those below which it is only counted."""
LEAST_CHIP = 6
ALWAYS = ("palette", "help")
"""Actions the foot line never leaves out: by them all others are found, by mouse too."""
WORDS_FROM = 60
"""Cells from which the palette is named beside its key."""
CHIP_FRAME = 5
"""Cells a chip takes beside its words."""
MORE = 4
"""Cells of the count of chips left out."""
NOTHING: Mapping[str, str] = MappingProxyType({})
PANES_WIDTH = 20
"""Cells the numbers of the panes and one of their names take at least."""
NOTICES = ("notice.long", "notice.middle", "notice.short")


class Bar(KeptLines, Widget):
    """One line of pieces, some of which can be clicked."""

    class Pressed(Message):
        """A piece was clicked: a chip (`drop` a filter), a pane's name, or an action."""

        def __init__(self, what: Literal["drop", "pane", "action"], value: Filter | str) -> None:
            super().__init__()
            self.what = what
            self.value = value

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self._content = Content("")
        self._hits: list[tuple[int, int, Bar.Pressed]] = []

    def render(self) -> Content:
        return self._content

    def write(self, pieces: Sequence[tuple[str, str, Bar.Pressed | None]]) -> None:
        """Show pieces of text (harmless already), each with a style and what a click on it says."""
        self._hits = []
        x = 0
        for text, _, pressed in pieces:
            if pressed is not None:
                blanks = len(text) - len(text.lstrip(" "))
                self._hits.append((x + blanks, x + cell_len(text), pressed))
            x += cell_len(text)
        content = Content.assemble(*((text, style) for text, style, _ in pieces))
        if not content.is_same(self._content):
            self._content = content
            self.refresh()

    def places(self) -> list[tuple[int, Bar.Pressed]]:
        """Return the cell each clickable piece begins in, counted from the edge of the screen, and what it says."""
        return [(start + self.content_region.x, pressed) for start, _, pressed in self._hits]

    def on_click(self, event: events.Click) -> None:
        event.stop()
        inside = event.get_content_offset(self)
        for start, end, pressed in self._hits:
            if inside is not None and start <= inside.x < end:
                self.post_message(self.Pressed(pressed.what, pressed.value))
                return


class Head(Bar):
    """The first line of the screen."""

    def tell(
        self, width: int, counts: Counts, chips: Sequence[tuple[Filter, str]], pane: Pane | None, busy: str
    ) -> None:
        """Show counts (or, with `pane`, the panes' names, that one marked) and chips that fit into `width` cells.

        `busy` stands where the counts do while something is read.
        """
        chip_pieces = _chips(chips, max(0, width * 3 // 5 if pane is None else width - PANES_WIDTH))
        room = width - sum(cell_len(text) for text, _, _ in chip_pieces) - 2
        left = _panes(pane, room) if pane is not None else _counts(counts, room, busy)
        gap = width - 2 - sum(cell_len(text) for text, _, _ in (*left, *chip_pieces))
        self.write([*left, (" " * max(0, gap), "", None), *chip_pieces])


class Foot(Bar):
    """The last line of the screen."""

    def tell(
        self, width: int, actions: Sequence[Action], chosen: int, lost: int = 0, named: Mapping[str, str] = NOTHING
    ) -> None:
        """Show the keys that work here and now, as many as fit `width` cells, and how many facts are chosen or lost.

        `named` has other words for actions that do something else just now.
        """
        always = [_entry(action, width, named) for name in ALWAYS for action in actions if action.id == name]
        first = [_entry(action, width, named) for action in actions if action.id not in ALWAYS][:1]
        room = width - 2 - sum(map(_entry_width, always))
        tally = _tally(chosen, lost, room - sum(map(_entry_width, first)))
        room -= cell_len(tally)
        shown: list[Entry] = []
        for action in actions:
            entry = _entry(action, width, named)
            if action.id not in ALWAYS and _entry_width(entry) <= room:
                room -= _entry_width(entry)
                shown.append(entry)
        pieces: Pieces = []
        for name, key, words in [*shown, *always]:
            pressed = Bar.Pressed("action", name)
            pieces += [(key, "bold $primary", pressed), (words, "$ink-muted", pressed), ("  ", "", None)]
        if tally:
            used = sum(cell_len(text) for text, _, _ in pieces)
            pieces += [(" " * max(0, width - 2 - used - cell_len(tally)), "", None)]
            pieces += [(tally, "bold $accent", Bar.Pressed("action", "basket"))]
        self.write(pieces)


def _tally(chosen: int, lost: int, room: int) -> str:
    """Say how many facts are chosen, and how many lost where there is room for it."""
    counts = (("count.chosen", chosen), ("count.lost", lost))
    told = [wording.say(key, count=wording.number(count)) for key, count in counts if count]
    whole = " · ".join(told)
    return whole if cell_len(whole) <= room else "".join(told[:1])


Pieces = list[tuple[str, str, "Bar.Pressed | None"]]


Entry = tuple[str, str, str]
"""An action's id, its key, and its words with a blank before them."""


def _entry(action: Action, width: int, named: Mapping[str, str]) -> Entry:
    bare = action.id == "palette" and width < WORDS_FROM
    return (action.id, action.foot_key("numbers"), "" if bare else f" {named.get(action.id, action.short)}")


def _entry_width(entry: Entry) -> int:
    return cell_len(entry[1]) + cell_len(entry[2]) + 2


def _counts(counts: Counts, room: int, busy: str) -> Pieces:
    name = "jamsostek-tui"
    pieces: Pieces = [(name, "bold $primary", None)] if room >= len(name) else []
    if busy:
        return [*pieces, (f"  {busy}", "$accent", None)]
    used = len(name)
    for place, kind in enumerate(HEAD_KINDS):
        words = ("   " if place == 0 else " · ") + wording.counted(kind, counts[kind])
        if used + cell_len(words) > room:
            break
        used += cell_len(words)
        pieces.append((words, "$ink-muted", None))
    return pieces


def _panes(here: Pane | None, room: int) -> Pieces:
    for key in ("pane.{}", "pane.{}.short", ""):
        names = [
            f"{number} {wording.say((key if pane != here else 'pane.{}').format(pane))}"
            if key or pane == here
            else str(number)
            for number, pane in enumerate(PANES, 1)
        ]
        if sum(map(cell_len, names)) + len(names) + 1 <= room:
            break
    pieces: Pieces = []
    for pane, name in zip(PANES, names, strict=True):
        pressed = Bar.Pressed("pane", pane)
        if pane == here:
            pieces.append((f" {name} ", "bold reverse $rule-focus", pressed))
        else:
            pieces.append((f" {name}" if pieces and pieces[-1][0][-1] != " " else name, "$ink-muted", pressed))
    return pieces


def _chips(chips: Sequence[tuple[Filter, str]], room: int) -> Pieces:
    """Set the chips, the last ones first where not all have room; `+2` stands for those left out."""
    pieces: Pieces = []
    left = len(chips)
    for ref, words in reversed(chips):
        free = room - CHIP_FRAME - (MORE if left > 1 else 0)
        shown = safe.line(words[:400])
        wanted = min(CHIP_WIDTH, cell_len(shown))
        if wanted > free and (pieces or free < LEAST_CHIP):
            break
        chip = f" {fit(shown, min(wanted, free))} ✕ "
        room -= cell_len(chip) + 1
        pieces[:0] = [(" ", "", None), (chip, "$chip-ink on $chip-ground", Bar.Pressed("drop", ref))]
        left -= 1
    if left:
        pieces[:0] = [(f" +{left}", "bold $accent", None)]
    return pieces


class Notice(Bar):
    """Says that these are the bundled pages and which key loads one's own, in as many words as there is room.

    Esc puts it away.
    """

    def tell(self, is_bundled: bool, width: int) -> None:
        """Show the fullest form that fits `width` cells; nothing where the pages are the reader's own."""
        self.display = is_bundled
        if not is_bundled:
            return
        words, away = notice_words(width - 2)
        self.write(
            [
                (words, "$accent", Bar.Pressed("action", "load")),
                (away, "$ink-muted", Bar.Pressed("action", "widen")),
            ]
        )


def notice_words(room: int) -> tuple[str, str]:
    """Return the words and the way to put them away; the way goes first where both do not fit."""
    away = "  " + keyed("notice.away")
    for form in NOTICES:
        words = keyed(form)
        if cell_len(words) + cell_len(away) <= room:
            return words, away
    return words, ""
