"""What became of each decision: whether it is carried out, and if not, why."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, get_args

from jamsostek_tui.decisions.history.decision_history import DecisionHistory
from jamsostek_tui.decisions.history.in_force import in_force
from jamsostek_tui.decisions.journal.decision import Decision
from jamsostek_tui.decisions.journal.text_key import TextKey
from jamsostek_tui.decisions.on_page.applying import Part

State = Literal["applied", "partly", "orphaned", "waiting", "contradicted", "replaced", "undone"]
STATES: tuple[State, ...] = get_args(State)


@dataclass(frozen=True, slots=True)
class Outcome:
    """A decision, its state, and those of its facts whose text is nowhere in the database.

    `partly`: it holds of some of its facts or fields, the others are replaced or their text is not there. `orphaned`:
    of none is it there. `waiting`: the database was not written since. `contradicted`: somebody else decided
    differently. `replaced`: later ones on the same facts leave nothing of it, or a split took it back.
    """

    decision: Decision
    state: State
    missing: tuple[TextKey, ...] = ()


def outcomes(history: DecisionHistory, applied: Iterable[Part], waiting: bool) -> list[Outcome]:
    """Return each decision with its state, in order of time; `applied` are the facts found in the database."""
    there = set(applied)
    left = in_force(history)
    against = {decision.id for found in history.contradictions for decision in found.decisions}
    undone = set(history.undone)
    told: list[Outcome] = []
    for decision in history.lines:
        if decision.do in ("undo", "redo"):
            continue
        keys = (*decision.facts, *decision.other)
        if decision.id in undone:
            told.append(Outcome(decision, "undone"))
        elif decision.id in against:
            told.append(Outcome(decision, "contradicted"))
        elif decision.id not in left:
            told.append(Outcome(decision, "replaced"))
        elif waiting:
            told.append(Outcome(decision, "waiting"))
        else:
            parts = [(part, key) for part, key in enumerate(keys) if key in left[decision.id]]
            missing = tuple(key for part, key in parts if (decision.id, part) not in there)
            whole = len(parts) == len(keys) and all(left[decision.id].values())
            told.append(Outcome(decision, _state(len(missing), len(parts), whole), missing))
    return told


def _state(missing: int, holding: int, whole: bool) -> State:
    if not missing and whole:
        return "applied"
    return "orphaned" if missing == holding else "partly"
