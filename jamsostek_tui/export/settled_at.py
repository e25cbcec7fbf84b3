"""What a person settled of one number: what was said of those told against one another, never of a later update."""

from __future__ import annotations

from collections.abc import Mapping

from jamsostek_tui.check.compared.groups import Group, year_of
from jamsostek_tui.check.compared.told import Told
from jamsostek_tui.decisions.decision import Decision
from jamsostek_tui.decisions.text_key import TextKey

_OF_ONE_TIME = frozenset({"same", "rounding", "conflict"})


def settled_at(group: Group, one: Told, settled: Mapping[str, Decision]) -> Decision | None:
    """Return the settlement of the group in the year of one of its numbers, None where it is not of that number.

    It is of the numbers that it names (the preferred one, else those that disagreed), and of those that agree with or
    contradict one of them. Where none of them stands in the group any more, it is of the whole year.
    """
    decided = settled.get(group.key_at(one))
    if decided is None:
        return None
    keys = decided.facts or decided.other
    year = year_of(one)
    same_year = {place: told for place, told in enumerate(group.members) if year_of(told) == year}
    reached = {place for place, told in same_year.items() if any(_is_named(told, key) for key in keys)}
    if not reached:
        return decided
    grown = 0
    while grown != len(reached):
        grown = len(reached)
        for pair in group.pairs:
            ends = {pair.first, pair.second}
            if pair.verdict.agreement in _OF_ONE_TIME and ends <= same_year.keys() and ends & reached:
                reached |= ends
    return decided if any(same_year[place].fact.id == one.fact.id for place in reached) else None


def _is_named(one: Told, key: TextKey) -> bool:
    """Whether a key is of these words, by them and by those before them as far as both are known."""
    words, before, known = (_run_on(text) for text in (key.quote, key.before, one.sentence[: one.start]))
    return words == _run_on(one.fact.text) and (known.endswith(before) or before.endswith(known))


def _run_on(text: str) -> str:
    return "".join(text.split())
