"""A source of a group set into a column: figure, class, then each carrier's paper, day and speaker.

Of one carrier the sentence stands below, the number lit: of that under the cursor, else of the earliest.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from jamsostek_tui import wording
from jamsostek_tui.app import safe
from jamsostek_tui.app.widgets.lists.cells import fit
from jamsostek_tui.app.widgets.lists.group_list import SIGNS
from jamsostek_tui.app.widgets.source.source_layout import SourceLayout, broken
from jamsostek_tui.check.compared.verdict import Verdict
from jamsostek_tui.check.settled.in_words import is_earlier, pair_in_words, paper
from jamsostek_tui.check.settled.standings import Standings, conflict_beside
from jamsostek_tui.wording import say

if TYPE_CHECKING:
    from jamsostek_tui.check.compared.echoes import Source
    from jamsostek_tui.check.compared.told import Told

Parts = list[tuple[str, str]]
"""A line: pieces of text and the role that colours each."""
Verdicts = Mapping[int, Verdict]
"""How the number under the cursor agrees with others, by their ids."""
_LONGEST = 700


class Block(NamedTuple):
    """Lines, and at which of them each carrier begins, the first with all that stands above it; last how many."""

    lines: list[Parts]
    tops: list[int]


class Here(NamedTuple):
    """Where the cursor is: on which carrier, and whether it is where one types."""

    carrier: int
    focused: bool


def block_of(
    source: Source, width: int, here: Here | None, at: Told | None, verdicts: Verdicts, standings: Standings
) -> Block:
    """Return a source in lines of at most `width` cells, the cursor `here` or elsewhere.

    `at` is the number under the cursor: of another source is told how that agrees with it, and of one that others
    contradict (`standings`) by which, if not by that.
    """
    shown = here.carrier if here else 0
    one = source.carriers[shown]
    inner = max(4, width - 2)
    marked = ("▌", "mark" if here.focused else "still") if here else (" ", "")
    lines = [[marked, (" ", ""), *line] for line in _head(one, inner)]
    if here is None and at is not None:
        verdict = verdicts.get(one.fact.id)
        lines += [[(" ", ""), (" ", ""), *line] for line in _class(one, at, verdict, inner)]
        words = conflict_beside(one, verdict.agreement if verdict else None, standings)
        if words:
            told_words = f"{SIGNS['conflict']} {safe.quote(words)}"
            lines += [[(" ", ""), (" ", ""), (fit(part, inner), "conflict")] for part in broken(told_words, inner)]
    if source.papers > 1:
        words = say("compare.carried", n=source.papers)
        lines += [[marked, (" ", ""), (fit(part, inner), "dim")] for part in broken(words, inner)]
    tops = []
    for place, told in enumerate(source.carriers):
        tops.append(len(lines) if place else 0)
        mark = marked if place == shown else (" ", "")
        lines += [[mark, (" ", ""), *line] for line in _carrier(told, inner, place > 0, place == shown)]
    return Block(lines, [*tops, len(lines)])


def _head(one: Told, width: int) -> list[Parts]:
    period = wording.date(one.fact.period) if one.fact.period else ""
    return [[(fit(f"{safe.quote(one.fact.text)}  {period}".rstrip(), width), "figure")]]


def _class(one: Told, at: Told, verdict: Verdict | None, width: int) -> list[Parts]:
    if verdict is None:
        return []
    sign = "←" if is_earlier(one, at, verdict) else SIGNS[verdict.agreement]
    words = f"{sign} {': '.join(pair_in_words(one, at, verdict))}"
    look = "conflict" if verdict.agreement == "conflict" else "class"
    return [[(fit(part, width), look)] for part in broken(words, width)]


def _carrier(one: Told, width: int, is_further: bool, is_open: bool) -> list[Parts]:
    """Return who told it and when; `=` marks a further carrier, the sentence stands below that is open."""
    words = ("= " if is_further else "") + " · ".join(part for part in (paper(one), one.speaker) if part)
    lines: list[Parts] = [[(fit(part, width), "dim")] for part in broken(words, width)]
    return lines + _sentence(one, width) if is_open else lines


def _sentence(one: Told, width: int) -> list[Parts]:
    """Return the sentence in lines, the number lit; of a very long one the part around the number."""
    begin = max(0, one.start - _LONGEST // 2) if len(one.sentence) > _LONGEST else 0
    text, start, end = safe.quote_at(one.sentence[begin : begin + _LONGEST], one.start - begin, one.end - begin)
    layout = SourceLayout(text, width)
    lines: list[Parts] = []
    for row in range(len(layout)):
        line = layout.line(row)
        low, high = max(line.start, min(start, line.end)), max(line.start, min(end, line.end))
        parts = [(text[line.start : low], ""), (text[low:high], "lit"), (text[high : line.end], "")]
        lines.append([part for part in parts if part[0]])
    return lines
