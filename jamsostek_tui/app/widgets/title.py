"""The title in a pane's border: its number, its tabs, how many of how many; as much of it as the width allows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from rich.cells import cell_len
from textual.content import Content

from jamsostek_tui import wording
from jamsostek_tui.model import Kind
from jamsostek_tui.store.rows import Counts


class Title(NamedTuple):
    """The title as content, and which cells of it belong to which tab."""

    content: Content
    tabs: tuple[tuple[int, int, Kind], ...]


FORMS = ((0, 1, 2), (1, 1, 2), (1, 1, 1), (2, 1, 1), (3, 1, 1), (0, 0, 2), (1, 0, 1), (2, 0, 1), (3, 0, 1))
"""From the fullest: how short names are, whether tabs not looked at have counts, blanks between tabs."""


def count_words(shown: int, of: int) -> str:
    """Say how many are shown: `27`, or `3 of 27` under a narrowing."""
    if shown == of:
        return wording.number(of)
    return wording.say("count.of", shown=wording.number(shown), all=wording.number(of))


def title(
    number: int, kinds: Sequence[Kind], active: Kind, counts: Counts, of: Counts, focused: bool, width: int
) -> Title:
    """Return the fullest title that fits `width` cells; the tab looked at is never left out."""
    for short, counted, spare in FORMS:
        names = []
        for kind in kinds:
            name = wording.say(f"tab.{kind}{_form(short, kind == active)}")
            if kind == active:
                name += f" {count_words(counts[kind], of[kind])}"
            elif counted:
                name += f" {wording.number(counts[kind])}"
            names.append(name)
        if len(str(number)) + 1 + sum(map(cell_len, names)) + spare * (len(names) - 1) <= width:
            return _assemble(number, list(zip(kinds, names, strict=True)), active, focused, spare)
    tally = count_words(counts[active], of[active])
    name = f"{wording.say(f'tab.{active}')} {tally}"
    if len(str(number)) + 1 + cell_len(name) > width:
        name = f"{wording.say(f'tab.{active}.short')} {tally}"
    return _assemble(number, [(active, name)], active, focused, 1)


def _form(short: int, active: bool) -> str:
    """Return which form of a tab's name is used; counts are worth more than long names."""
    if short < 2:
        return ".short" if short and not active else ""
    return ".tiny" if short == 3 or not active else ""


def plain_title(number: int, words: str, focused: bool) -> Content:
    """Return the title of a pane without tabs."""
    return Content.assemble(_number(number, focused), " ", (words, "bold $ink-strong" if focused else "bold $ink"))


def _number(number: int, focused: bool) -> tuple[str, str]:
    return (str(number), "bold reverse $rule-focus" if focused else "$ink-muted")


def _assemble(number: int, names: list[tuple[Kind, str]], active: Kind, focused: bool, spare: int) -> Title:
    parts: list[tuple[str, str]] = [_number(number, focused), (" ", "")]
    tabs: list[tuple[int, int, Kind]] = []
    x = len(str(number)) + 1
    for place, (kind, name) in enumerate(names):
        if place:
            parts.append((" " * spare, ""))
            x += spare
        style = ("bold $ink-strong" if focused else "bold $ink") if kind == active else "not bold $ink-muted"
        parts.append((name, style))
        tabs.append((x, x + cell_len(name), kind))
        x += cell_len(name)
    return Title(Content.assemble(*parts), tuple(tabs))
