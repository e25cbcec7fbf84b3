"""A group of numbers as lines for the terminal or a pipe: two sources side by side, each number lit in its sentence.

On a terminal the sentences are wrapped into columns; a pipe gets each number whole on one line. Nothing is ever cut:
ids and figures stay whole whatever the width, a further carrier of a source (`=`) tells its own sentence.
"""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len, set_cell_size
from rich.text import Text

from jamsostek_tui.check.compared.echoes import Source
from jamsostek_tui.check.compared.groups import Group
from jamsostek_tui.check.compared.told import Told
from jamsostek_tui.check.settled.in_words import pair_in_words, paper
from jamsostek_tui.check.settled.standings import Standings, conflict_beside, standings_in
from jamsostek_tui.export.compared.wrapping import wrapped_text
from jamsostek_tui.harmless import quote, quote_at
from jamsostek_tui.wording import date, say

LIT = "bold reverse"
_BESIDE_FROM = 38
"""Cells for each of two columns from which on two sources stand side by side."""
_LEAST = 24
"""Cells into which sentences are wrapped at least."""
_GAP = "  "


def group_lines(group: Group, width: int | None = None) -> list[Text]:
    """Return the sources of a group in lines of `width` cells, those that contradict each other first.

    Without `width` each number is one line: id, figure, period, paper with day and speaker, sentence. ≠ stands before
    a number that another contradicts.
    """
    if width is None:
        return list(map(Text, _whole_rows(group)))
    ids = max(len(str(one.fact.id)) for one in group.members)
    half = (width - len(_GAP)) // 2
    columns = 2 if half >= _BESIDE_FROM and len(group.in_sight) > 1 else 1
    room = half if columns == 2 else width
    standings = standings_in([group], {})
    blocks = [_block(source, group, ids, room, standings) for source in group.in_sight]
    lines: list[Text] = []
    for first in range(0, len(blocks), columns):
        lines += [Text()] if first and columns > 1 else []
        lines += _beside(blocks[first : first + columns], room)
    return lines


def _whole_rows(group: Group) -> list[str]:
    rows = []
    fighting = _fighting(group)
    for source in group.in_sight:
        for place, one in enumerate(source.carriers):
            period = date(one.fact.period) if one.fact.period else ""
            rows.append((str(one.fact.id), _figure(one, place), period, _told_by(one), quote(one.sentence)))
    ids, *others = (max(cell_len(row[column]) for row in rows) for column in range(4))
    lines = []
    for number, *beside, sentence in rows:
        cells = [set_cell_size(cell, wide) for cell, wide in zip(beside, others, strict=True) if wide]
        sign = "≠" if int(number) in fighting else " "
        lines.append(_GAP.join((f"{sign}{number:>{ids}}", *cells, sentence)))
    return lines


def _block(source: Source, group: Group, ids: int, width: int, standings: Standings) -> list[Text]:
    """Return the lines of a source, the earliest paper above those that carry it too.

    A source that is not the first of its group is told with how it agrees with the first, and with what contradicts it
    (`standings`).
    """
    margin = " " * (1 + ids + len(_GAP))
    room = max(_LEAST, width - len(margin))
    first, fighting = group.in_sight[0].first, _fighting(group)
    verdict = group.verdicts.get((first.fact.id, source.first.fact.id))
    lines = []
    for place, one in enumerate(source.carriers):
        period = date(one.fact.period) if one.fact.period else ""
        sign = "≠" if one.fact.id in fighting else " "
        lines.append(Text(_GAP.join(filter(None, (f"{sign}{one.fact.id:>{ids}}", _figure(one, place), period)))))
        told = [Text(_told_by(one)), _sentence(one)]
        if verdict is not None and place == 0:
            agreement, reason = pair_in_words(one, first, verdict)
            told.append(Text(say("compare.against", id=first.fact.id, agreement=agreement, reason=reason)))
        if place == 0 and source is not group.in_sight[0]:
            told.append(Text(quote(conflict_beside(one, verdict.agreement if verdict else None, standings))))
        lines += [Text(margin).append_text(part) for each in told if each for part in wrapped_text(each, room)]
    return lines


def _fighting(group: Group) -> set[int]:
    """Return the ids of its numbers that contradict each other."""
    return {group.members[place].fact.id for pair in group.of("conflict") for place in (pair.first, pair.second)}


def _beside(blocks: Sequence[Sequence[Text]], width: int) -> list[Text]:
    lines = []
    for row in range(max(map(len, blocks))):
        cells = [block[row].copy() if row < len(block) else Text() for block in blocks]
        for cell in cells[:-1]:
            cell.pad_right(width + len(_GAP) - cell.cell_len)
        lines.append(Text().join(cells))
        lines[-1].rstrip()
    return lines


def _figure(one: Told, place: int) -> str:
    return f"= {quote(one.fact.text)}" if place else quote(one.fact.text)


def _told_by(one: Told) -> str:
    return quote(" · ".join(filter(None, (paper(one), one.speaker))))


def _sentence(one: Told) -> Text:
    words, start, end = quote_at(one.sentence, one.start, one.end)
    text = Text(words)
    text.stylize(LIT, start, end)
    return text
