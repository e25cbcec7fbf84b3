"""A source of a group set into a column: figure, class, paper, day, speaker, the sentence with the number lit."""

from __future__ import annotations

from jamsostek_tui import wording
from jamsostek_tui.app import safe
from jamsostek_tui.app.widgets.cells import fit
from jamsostek_tui.app.widgets.group_list import SIGNS
from jamsostek_tui.app.widgets.source_layout import SourceLayout, broken
from jamsostek_tui.check.agreement import Verdict
from jamsostek_tui.check.echoes import Source
from jamsostek_tui.check.groups import Group
from jamsostek_tui.check.told import Told
from jamsostek_tui.export.side_by_side import paper
from jamsostek_tui.wording import say

Block = list[list[tuple[str, str]]]
_LONGEST = 700


def block_of(source: Source, group: Group | None, at: Source | None, width: int, here: bool, focused: bool) -> Block:
    """Return the lines of a source, each at most `width` cells, as parts of text and role.

    `at` is the source under the cursor, against which the class is told; `here` whether that is this one.
    """
    one = source.first
    mark = ("▌", "mark" if focused else "still") if here else (" ", "")
    inner = max(4, width - 2)
    period = wording.date(one.fact.period) if one.fact.period else ""
    lines: Block = [[(fit(f"{one.fact.text}  {period}".rstrip(), inner), "figure")]]
    verdict = None if here or at is None or group is None else _between(group, one, at.first)
    if verdict is not None:
        words = f"{SIGNS[verdict.agreement]} {say(f'agreement.{verdict.agreement}')}: {say(f'reason.{verdict.reason}')}"
        lines += [[(fit(part, inner), "class")] for part in broken(words, inner)]
    lines += [[(fit(part, inner), "dim")] for part in broken(_who(one), inner)]
    others = list(dict.fromkeys(paper(told) for told in source.carriers[1:]))
    if others:
        lines += [[(part, "dim")] for part in broken(say("compare.carried", papers="; ".join(others)), inner)]
    lines += _sentence(one, inner)
    return [[mark, (" ", ""), *line] for line in lines]


def _between(group: Group, one: Told, other: Told) -> Verdict | None:
    places = {id(told): place for place, told in enumerate(group.members)}
    wanted = {places.get(id(one)), places.get(id(other))}
    return next((pair.verdict for pair in group.pairs if {pair.first, pair.second} == wanted), None)


def _who(one: Told) -> str:
    return " · ".join(part for part in (paper(one), one.speaker) if part)


def _sentence(one: Told, width: int) -> Block:
    """Return the sentence in lines, the number lit; of a very long one the part around the number."""
    begin = max(0, one.start - _LONGEST // 2) if len(one.sentence) > _LONGEST else 0
    text = safe.line(one.sentence[begin : begin + _LONGEST])
    start, end = one.start - begin, one.end - begin
    layout = SourceLayout(text, width)
    lines: Block = []
    for row in range(len(layout)):
        line = layout.line(row)
        low, high = max(line.start, min(start, line.end)), max(line.start, min(end, line.end))
        parts = [(text[line.start : low], ""), (text[low:high], "lit"), (text[high : line.end], "")]
        lines.append([part for part in parts if part[0]])
    return lines
