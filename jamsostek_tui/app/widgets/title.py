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


FORMS = (("", True, 2), (".short", True, 2), (".short", True, 1), (".short", False, 2), (".short", False, 1))
"""From the fullest: the form of the names, whether tabs not looked at have counts, blanks between tabs.

A word tells more than the count behind it: counts go before words are cut.
"""
MORE = " ▸"
"""Stands for the tabs that have no room."""


def count_words(shown: int, of: int) -> str:
    """Say how many are shown: `27`, or `3 of 27` under a narrowing."""
    if shown == of:
        return wording.number(of)
    return wording.say("count.of", shown=wording.number(shown), all=wording.number(of))


def title(
    number: int, kinds: Sequence[Kind], active: Kind, counts: Counts, of: Counts, focused: bool, width: int
) -> Title:
    """Return the fullest title that fits `width` cells; the tab looked at is never left out."""
    of_many = {kind: f" {count_words(counts[kind], of[kind])}" for kind in kinds}
    for form, counted, spare in FORMS:
        short = {kind: f" {wording.number(counts[kind])}" if counted else "" for kind in kinds}
        words = {kind: wording.say(f"tab.{kind}{form}") for kind in kinds}
        widest = max(cell_len(of_many[kind]) - cell_len(short[kind]) for kind in kinds)  # whichever is looked at
        names = [(kind, words[kind] + (of_many if kind == active else short)[kind]) for kind in kinds]
        taken = sum(cell_len(words[kind] + short[kind]) for kind in kinds) + widest + spare * (len(kinds) - 1)
        if len(str(number)) + 1 + taken <= width:
            return _assemble(number, names, active, focused, spare)
    if all(counts[kind] == of[kind] for kind in kinds):  # else the counts are what one looks for
        bare = [(kind, wording.say(f"tab.{kind}.short")) for kind in kinds]
        if len(str(number)) + 1 + sum(cell_len(words) + 1 for _, words in bare) - 1 <= width:
            return _assemble(number, bare, active, focused, 1)
    tally = count_words(counts[active], of[active])
    more = MORE if len(kinds) > 1 else ""
    for form, rest in (("", more), (".short", more), (".short", "")):
        name = f"{wording.say(f'tab.{active}{form}')} {tally}{rest}"
        if len(str(number)) + 1 + cell_len(name) <= width:
            break
    return _assemble(number, [(active, name)], active, focused, 1)


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
