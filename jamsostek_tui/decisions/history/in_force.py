"""On which of its facts a decision still says what holds, several on one fact being taken in order of time.

A rejection holds until somebody says otherwise, an edit as far as no later one sets the same field to something else
and the fact is not rejected at last; accepting and rejecting take no edit back.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from jamsostek_tui.decisions.history.contradictions import ON_A_FACT
from jamsostek_tui.decisions.history.decision_history import DecisionHistory
from jamsostek_tui.decisions.journal.decision import Decision, Value
from jamsostek_tui.decisions.journal.text_key import TextKey


def in_force(history: DecisionHistory) -> dict[str, dict[TextKey, bool]]:
    """Return on which facts each decision is in force, and whether all of it (or some fields of an edit only) is.

    A settlement may have no fact; a decision that is in force nowhere is left out.
    """
    on_facts: dict[TextKey, list[Decision]] = defaultdict(list)
    found: dict[str, dict[TextKey, bool]] = defaultdict(dict)
    for one in history.holding():
        if one.do in ON_A_FACT:
            for fact in one.facts:
                if history.holds(one, fact):
                    on_facts[fact].append(one)
        elif one.do != "note" and history.stands(one):
            found[one.id].update(dict.fromkeys((*one.facts, *one.other), True))
    for fact, decisions in on_facts.items():
        for one, whole in _left(decisions):
            found[one.id][fact] = whole
    for fact, told in history.notes_by_fact().items():
        for one in told:
            found[one.id][fact] = True
    return dict(found)


def _left(decisions: Sequence[Decision]) -> Iterator[tuple[Decision, bool]]:
    """Yield those of the decisions on one fact that still say what holds, and whether all they say, the last first."""
    rejected = decisions[-1].do == "reject"
    later: set[str] = set()
    values: dict[str, set[Value]] = defaultdict(set)
    for one in reversed(decisions):
        told = [name for name, value in one.fields if values[name] <= {value}]
        holds = {
            "reject": not later - {"reject"},
            "accept": not later - {"accept"},
            "edit": bool(told) and not rejected,
            "add": not rejected,
        }
        if holds[one.do]:
            yield one, one.do != "edit" or len(told) == len(one.fields)
        later.add(one.do)
        for name, value in one.fields:
            values[name].add(value)
