"""Groups of numbers side by side as JSON lines, CSV or markdown; each number with its sentence and its article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from jamsostek_tui.check.settled.in_words import heading, paper, settlements
from jamsostek_tui.check.settled.settled_at import settled_at
from jamsostek_tui.decisions.journal.decision import Decision
from jamsostek_tui.decisions.settlement_in_words import settlement
from jamsostek_tui.export.blocks import hedged
from jamsostek_tui.export.citation import quoted
from jamsostek_tui.export.compared.tables import NO_MARKS, Cell, Marks, table
from jamsostek_tui.export.csv_line import PLAIN, CsvStyle, csv_table_of, with_day
from jamsostek_tui.export.csv_line import Cell as CsvCell
from jamsostek_tui.export.escape import escaped, visible
from jamsostek_tui.harmless import json_of
from jamsostek_tui.wording import date, say

if TYPE_CHECKING:
    from jamsostek_tui.check.compared.groups import Group
    from jamsostek_tui.check.compared.told import Told

_PAIR = ("agreement", "reason", "measure", "region", "region_id")
_SIDE = ("id", "article", "text", "value", "value_max", "unit", "period", "published", "publisher", "said_by")
COLUMNS = (*_PAIR, *(f"first_{name}" for name in (*_SIDE, "sentence")), *(f"second_{n}" for n in (*_SIDE, "sentence")),
           "settled")  # fmt: skip


def group_line(group: Group, settled: Mapping[str, Decision] | None = None) -> str:
    """Return a group as one JSON object: its members with their sentences, its pairs by the members' ids."""
    ids = [one.fact.id for one in group.members]
    return json_of(
        {
            "kind": "group",
            "key": group.key,
            "agreement": group.agreement,
            "measure": group.measure,
            "region": group.region,
            "sources": [[one.fact.id for one in source.carriers] for source in group.sources],
            "members": [{**_side(one), "sentence": one.sentence} for one in group.members],
            "pairs": [
                {
                    "first": ids[pair.first],
                    "second": ids[pair.second],
                    "agreement": pair.verdict.agreement,
                    "reason": pair.verdict.reason,
                }
                for pair in group.pairs
            ],
            "settled": settlements(group, settled or {}) or None,
        }
    )


def pair_table(
    groups: Iterable[Group], settled: Mapping[str, Decision] | None = None, style: CsvStyle = PLAIN
) -> Iterator[str]:
    """Yield CSV lines: the names of the columns, then each pair of each group, at its end what was settled of it."""
    return csv_table_of(COLUMNS, _pairs(groups, settled), style)


def _pairs(groups: Iterable[Group], settled: Mapping[str, Decision] | None) -> Iterator[Iterable[CsvCell]]:
    for group in groups:
        for pair in group.pairs:
            first, second = group.members[pair.first], group.members[pair.second]
            told = (pair.verdict.agreement, pair.verdict.reason, group.measure, first.region, group.region)
            sides = [cell for one in (first, second) for cell in (*with_day(_side(one)).values(), one.sentence)]
            lines = dict.fromkeys(settled_at(group, one, settled or {}) for one in (first, second))
            decided = "; ".join(settlement(line) for line in lines if line is not None)
            yield (*told, *sides, decided)


def groups_section(
    groups: Sequence[Group], settled: Mapping[str, Decision] | None = None, marks: Marks = NO_MARKS
) -> str:
    """Return the groups as a section of a markdown document; `settled` has what was decided, by key.

    Numbers, sentences and settlements have the `marks` of their footnotes.
    """
    parts = [f"## {say('compare.heading')}"]
    for group in groups:
        parts += [f"### {escaped(heading(group))}", _table(group, marks)]
        if words := settlements(group, settled or {}):
            line = f"- **{escaped(say('compare.told', words=words))}**"
            of = next((one for one in firsts(group) if settled_at(group, one, settled or {})), group.members[0])
            parts.append(line + marks.mark(of.fact.id))
        quotations: dict[str, int] = {}
        for one in firsts(group):
            quotations.setdefault(f"> {quoted(one.sentence)}\n>\n> — {escaped(paper(one))}", one.fact.id)
        parts += [words + marks.mark(number) for words, number in quotations.items()]
    return "\n\n".join(parts) + "\n"


def firsts(group: Group) -> list[Told]:
    """Return the number each independent source of a group told first."""
    return [source.first for source in group.sources]


def _table(group: Group, marks: Marks) -> str:
    head = [say(f"compare.column.{name}") for name in ("number", "period", "paper", "said_by")]
    rows = []
    for source in group.sources:
        one = source.first
        papers = "; ".join(dict.fromkeys(paper(told) for told in source.carriers))
        beside = (date(visible(one.fact.period or "")), papers, one.speaker or "")
        rows.append([Cell(hedged(one.fact), (one.fact.id,)), *(Cell(escaped(words)) for words in beside)])
    return table(marks, head, "| ---: | --- | --- | --- |", rows)


def _side(one: Told) -> dict[str, str | float | int | None]:
    fact = one.fact
    values = (fact.id, fact.article, fact.text, fact.value, fact.value_max, fact.unit, fact.period)
    return dict(zip(_SIDE, (*values, one.published, one.publisher, one.speaker), strict=True))
