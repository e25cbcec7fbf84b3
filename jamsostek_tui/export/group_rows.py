"""A group of numbers as lines for the terminal: ids and figures whole, whatever the width; what is long wraps."""

from __future__ import annotations

from typing import NamedTuple

from rich.cells import cell_len, set_cell_size

from jamsostek_tui.check.groups import Group
from jamsostek_tui.check.told import Told
from jamsostek_tui.export.side_by_side import paper
from jamsostek_tui.export.wrapping import wrapped
from jamsostek_tui.harmless import line
from jamsostek_tui.wording import date

_LEAST = 32
"""Cells from which on a sentence stands beside its number; where there are fewer, below it."""
_GAP = "  "


class _Row(NamedTuple):
    number: str
    figure: str
    period: str
    paper: str
    sentence: str


def group_rows(group: Group, width: int | None = None) -> list[str]:
    """Return a line for each number: id, figure, period, paper, sentence; `=` marks a further carrier of a source.

    With `width`, in cells, paper and sentence are wrapped into it. Nothing is ever cut.
    """
    rows = [_row(one, place > 0) for source in group.sources for place, one in enumerate(source.carriers)]
    ids, figures, periods, papers = (max(cell_len(row[column]) for row in rows) for column in range(4))
    lines: list[str] = []
    for row in rows:
        told = (f" {row.number:>{ids}}", set_cell_size(row.figure, figures), set_cell_size(row.period, periods))
        first = _GAP.join(told if periods else told[:2])
        used = cell_len(first) + 2 * len(_GAP)
        if width is None:
            lines.append(_GAP.join((first, set_cell_size(row.paper, papers), row.sentence)).rstrip())
        elif width - used - min(papers, width // 4) >= _LEAST:
            narrow = min(papers, width // 4)
            lines += _beside(first, wrapped(row.paper, narrow), wrapped(row.sentence, width - used - narrow), narrow)
        else:
            lines += _below(first, row, " " * (ids + 1 + len(_GAP)), width)
    return lines


def _beside(first: str, paper: list[str], sentence: list[str], width: int) -> list[str]:
    """Return the lines of a number whose paper and sentence stand beside it."""
    lines = []
    for place in range(max(len(paper), len(sentence), 1)):
        left = first if place == 0 else " " * cell_len(first)
        beside = (paper[place] if place < len(paper) else "", sentence[place] if place < len(sentence) else "")
        lines.append(_GAP.join((left, set_cell_size(beside[0], width), beside[1])).rstrip())
    return lines


def _below(first: str, row: _Row, margin: str, width: int) -> list[str]:
    """Return the lines of a number whose sentence stands below it, its paper too where it has no room behind."""
    told = _GAP.join((first, row.paper))
    words = [row.sentence]
    if cell_len(told) > width:
        told, words = first.rstrip(), [row.paper, row.sentence]
    return [told, *(margin + part for each in words for part in wrapped(each, width - len(margin)))]


def _row(one: Told, is_carried: bool) -> _Row:
    fact = one.fact
    told = (fact.text, date(fact.period) if fact.period else "", paper(one), one.sentence)
    figure, period, told_by, sentence = map(line, told)
    return _Row(str(fact.id), f"= {figure}" if is_carried else figure, period, told_by, sentence)
