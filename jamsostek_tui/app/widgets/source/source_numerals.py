"""Every numeral of an article and what became of it: a shape before each, a style on it, sums and reasons below."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style

from jamsostek_tui.app.keyed import keyed
from jamsostek_tui.app.safe import line as harmless
from jamsostek_tui.app.widgets.drawing.inks import Inks
from jamsostek_tui.app.widgets.source.source_head import shortened
from jamsostek_tui.app.widgets.source.source_layout import SourceLayout
from jamsostek_tui.app.widgets.source.source_line import gutter_label
from jamsostek_tui.model import Fate, Numeral
from jamsostek_tui.wording import knows, number, say

SHAPES: dict[Fate, str] = {"statistic": "●", "excluded": "○", "unexplained": "?"}
"""The shape before a numeral of each fate; told by style too where no blank leaves room for it."""
_LEAD = re.compile(r"(?:\s|\A)[^\w\s]{0,3}(?:rp\.?)?\Z", re.IGNORECASE)
_LONGEST_LEAD = 8
_LONGEST_SHOWN = 30
Styles = Mapping[str, Style]
Parts = list[tuple[Fate, str]]
"""What is told of each fate."""


class NumeralMarks:
    """The numerals of one article, asked by place and in reading order; `cursor` is the place of one in `all`."""

    def __init__(self, text: str, numerals: Sequence[Numeral]) -> None:
        self.all = sorted((one for one in numerals if one.start < one.end), key=lambda one: one.start)
        self._starts = [one.start for one in self.all]
        self.cursor: int | None = None
        self.shapes: dict[int, Fate] = {}
        """Where each shape stands: the offset of the blank before the numeral, its currency sign or its bracket."""
        for one in self.all:
            begin = max(0, one.start - _LONGEST_LEAD)
            lead = _LEAD.search(text[begin : one.start])
            if lead is not None:
                place = begin + lead.start()
                self.shapes[place if text[place : place + 1].isspace() else place - 1] = one.fate

    @property
    def pointed(self) -> Numeral | None:
        """The numeral under the cursor."""
        return None if self.cursor is None else self.all[self.cursor]

    def move(self, step: int, top: int) -> None:
        """Move the cursor round by a step; where there is none, to the first numeral from `top` on, else the last."""
        if self.cursor is None:
            self.cursor = min(bisect_left(self._starts, top), len(self.all) - 1)
        else:
            self.cursor = (self.cursor + step) % len(self.all)

    def sums(self) -> dict[Fate, int]:
        """Return how many numerals have each fate; together they are all."""
        return {fate: sum(one.fate == fate for one in self.all) for fate in SHAPES}

    def within(self, start: int, end: int) -> Iterator[tuple[int, Numeral]]:
        """Yield the numerals that show in `start:end`, each with its place in `all`."""
        place = max(0, bisect_right(self._starts, start) - 1)
        while place < len(self.all) and self.all[place].start < end:
            if self.all[place].end > start:
                yield place, self.all[place]
            place += 1

    def at(self, offset: int) -> int | None:
        """Return the place in `all` of the numeral that holds `offset`."""
        return next((place for place, _ in self.within(offset, offset + 1)), None)


def numeral_line(
    layout: SourceLayout,
    index: int,
    gutter: int,
    inks: Inks,
    marks: NumeralMarks,
    selected: tuple[int, int] | None = None,
) -> list[Segment]:
    """Return a line of the text in pieces, its numerals marked."""
    line = layout.line(index)
    segments: list[Segment] = []
    if gutter:
        label = gutter_label(line) if gutter > 1 else ""
        fate = marks.shapes.get(line.start - 1)
        segments.append(Segment(f"{label:>{gutter - 1}}", inks[("gutter",)]))
        shape = Segment(" ", inks[("gutter",)]) if fate is None else Segment(SHAPES[fate], inks[(f"shape-{fate}",)])
        segments.append(shape)
    kind = line.block.kind if line.block else "body"
    base = ("noise",) if kind in ("noise", "tags", "meta") else ()
    inside = list(marks.within(line.start, line.end))
    drawn = {at: fate for at in range(line.start, line.end) if (fate := marks.shapes.get(at)) is not None}
    cuts = {line.start, line.end, *(edge for at in drawn for edge in (at, at + 1))}
    cuts |= {edge for _, one in inside for edge in (one.start, one.end)}
    cuts |= set(selected or ())
    ordered = sorted({layout.snap(min(max(cut, line.start), line.end)) for cut in cuts})
    for start, end in pairwise(ordered):
        one = next((one for _, one in inside if one.start <= start < one.end), None)
        names, shown = base, layout.shown[start:end]
        if selected is not None and selected[0] <= start < selected[1]:
            names = (*base, "selection")
        elif start in drawn and shown == " ":
            names, shown = (f"shape-{drawn[start]}",), SHAPES[drawn[start]]
        elif one is not None:
            names = ("cursor",) if one is marks.pointed else (f"fate-{one.fate}",)
        segments.append(Segment(shown, inks[names]))
    return segments


def numeral_foot(width: int, styles: Styles, marks: NumeralMarks | None) -> list[Segment]:
    """Return the sums of the fates; before them, where one is pointed at, what became of it."""
    if marks is None:
        return [Segment(f" {say('busy')}", styles["head"])]
    if not marks.all:
        return [Segment(shortened(f" {say('numerals.none')}", width), styles["head"])]
    sums, pointed = marks.sums(), marks.pointed
    told = [(fate, f"{SHAPES[fate]} {say(f'numerals.{fate}', count=number(count))}") for fate, count in sums.items()]
    short = [(fate, f"{SHAPES[fate]}{number(count)}") for fate, count in sums.items()]
    words = say("numerals.all", count=number(len(marks.all))) if pointed is None else fate_in_words(pointed)
    room = width - 2 - cell_len(words)
    parts = short
    if pointed is None:
        words, parts = _sums_in_words(words, told, [one for one in told if sums[one[0]]], short, width - 2)
    if pointed is not None and sum(cell_len(part) + 2 for _, part in parts) > room:
        parts = []
    tail = sum(cell_len(part) + 2 for _, part in parts)
    lead = shortened(f" {words}", max(0, width - tail - 1))
    segments = [Segment(lead, styles["head"])]
    if pointed is not None:
        segments.append(Segment(" " * max(0, width - tail - 1 - cell_len(lead))))
    for fate, part in parts:
        segments += [
            Segment("  " if lead.strip() or fate != parts[0][0] else ""),
            Segment(part, styles[f"shape-{fate}"]),
        ]
    left = width - sum(segment.cell_length for segment in segments) - 1
    if cell_len(keyed("numerals.leave")) + 2 <= left:
        segments += [
            Segment(" " * (left - cell_len(keyed("numerals.leave")))),
            Segment(keyed("numerals.leave"), styles["head"]),
        ]
    return segments


def _sums_in_words(lead: str, told: Parts, some: Parts, short: Parts, room: int) -> tuple[str, Parts]:
    """Return what stands before the sums, and the sums: in words as long as there is `room`, those of none left out.

    What the signs mean is worth more than how many numerals there are.
    """
    for words, parts in ((lead, told), ("", told), (lead, some), ("", some)):
        if cell_len(words) + sum(cell_len(part) + 2 for _, part in parts) - (0 if words else 2) <= room:
            return words, parts
    return lead, short


def fate_in_words(numeral: Numeral) -> str:
    """Return a numeral and what became of it: `○ 2024: a year`."""
    shown = harmless(numeral.text[:_LONGEST_SHOWN])
    return f"{SHAPES[numeral.fate]} {shown}: {reason_in_words(numeral)}"


def reason_in_words(numeral: Numeral) -> str:
    """Return what became of a numeral: that it is a fact, why it is none, or that no rule says."""
    reason = f"reason.{numeral.reason}"
    told = say(reason if knows(reason) else "reason.other")
    return keyed(f"numerals.one.{numeral.fate}", **({"reason": told} if numeral.fate == "excluded" else {}))
