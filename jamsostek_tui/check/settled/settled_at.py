"""What was settled last of a number in its group: of the numbers of its time, never of a later update."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from jamsostek_tui.check.compared.one_time import year_of
from jamsostek_tui.decisions.history.contradictions import Contested
from jamsostek_tui.decisions.journal.decision import Decision
from jamsostek_tui.decisions.journal.group_key import is_in_year
from jamsostek_tui.decisions.journal.text_key import TextKey

if TYPE_CHECKING:
    from jamsostek_tui.check.compared.groups import Group
    from jamsostek_tui.check.compared.told import Told


def settled_at(group: Group, one: Told, settled: Mapping[str, Decision]) -> Decision | None:
    """Return what was settled last of the numbers of a group that are of the time of one of them, None for nothing.

    A settlement is of the numbers that it names (the preferred one, else those that disagreed), and of those of their
    time. Where none of them stands in the group any more, it is of all of the time that it is called after.
    """
    found = [(_named_in(group, line), line) for line in _of_year(group, one, settled)]
    own = {each.fact.id for each in group.of_time(one)} if found else set()
    named = [line for ids, line in found if ids & own]
    left = [line for ids, line in found if not ids and line.group == group.key_at(one)]
    return max(named or left, key=lambda line: line.at, default=None)


def open_conflicts(group: Group, settled: Mapping[str, Decision]) -> int:
    """Return how many pairs of a group are in conflict of which nobody settled anything but that they are open."""
    decided = (
        {one.fact.id for one in group.members if _is_decided(settled_at(group, one, settled))} if settled else set()
    )
    ids = [one.fact.id for one in group.members]
    return sum(decided.isdisjoint((ids[pair.first], ids[pair.second])) for pair in group.of("conflict"))


def is_settled_differently(group: Group, settled: Mapping[str, Decision]) -> bool:
    """Whether several people settled a group in different ways, at whatever time."""
    return any(isinstance(settled_at(group, one, settled), Contested) for one in group.members)


def _is_decided(line: Decision | None) -> bool:
    return line is not None and line.ruling not in (None, "open")


def _of_year(group: Group, one: Told, settled: Mapping[str, Decision]) -> Iterator[Decision]:
    """Yield what was settled of a group in the year of a number; where the number has no year, in any year."""
    if settled:
        year = year_of(one)
        yield from (line for key, line in settled.items() if is_in_year(key, group.key, year))


def _named_in(group: Group, line: Decision) -> set[int]:
    """Return the ids of the numbers of a group that a settlement names."""
    keys = line.facts or line.other
    return {one.fact.id for one in group.members if any(_is_named(one, key) for key in keys)}


def _is_named(one: Told, key: TextKey) -> bool:
    """Whether a key is of these words, by them and by those before them as far as both are known."""
    words, before, known = (_run_on(text) for text in (key.quote, key.before, one.sentence[: one.start]))
    return words == _run_on(one.fact.text) and (known.endswith(before) or before.endswith(known))


def _run_on(text: str) -> str:
    return "".join(text.split())
