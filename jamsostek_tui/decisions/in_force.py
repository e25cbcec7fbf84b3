"""On which of its facts a decision still says what holds, several on one fact being taken in order of time.

A rejection holds until somebody says otherwise, an edit as far as no later one sets the same field to something else
and the fact is not rejected at last; accepting and rejecting take no edit back.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from jamsostek_tui.decisions.contradictions import ON_A_FACT
from jamsostek_tui.decisions.decision import Decision, Value
from jamsostek_tui.decisions.decision_history import DecisionHistory
from jamsostek_tui.decisions.text_key import TextKey


def in_force(history: DecisionHistory) -> dict[str, frozenset[TextKey]]:
    """Return the facts on which each decision in force is; of a settlement there may be none, what is not is no key."""
    on_facts: dict[TextKey, list[Decision]] = defaultdict(list)
    found: dict[str, set[TextKey]] = defaultdict(set)
    for one in history.holding():
        if one.do in ON_A_FACT:
            for fact in one.facts:
                if history.holds(one, fact):
                    on_facts[fact].append(one)
        elif one.do != "note" and history.stands(one):
            found[one.id].update((*one.facts, *one.other))
    for fact, decisions in on_facts.items():
        for one in _left(decisions):
            found[one.id].add(fact)
    for fact, told in history.notes_by_fact().items():
        for one in told:
            found[one.id].add(fact)
    return {one: frozenset(facts) for one, facts in found.items()}


def _left(decisions: Sequence[Decision]) -> Iterator[Decision]:
    """Yield those of the decisions on one fact that still say what holds, the last first."""
    rejected = decisions[-1].do == "reject"
    later: set[str] = set()
    fields: dict[str, Value] = {}
    for one in reversed(decisions):
        told = {name: value for name, value in one.fields if fields.get(name, value) == value}
        holds = {
            "reject": not later - {"reject"},
            "accept": not later - {"accept"},
            "edit": bool(told) and not rejected,
            "add": not rejected,
        }
        if holds[one.do]:
            yield one
        later.add(one.do)
        fields = {**dict(one.fields), **fields}
