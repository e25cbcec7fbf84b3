"""What became of each decision: whether it is carried out, and if not, why."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from jamsostek_tui.decisions.applying import Part
from jamsostek_tui.decisions.decision import Decision
from jamsostek_tui.decisions.decision_history import DecisionHistory
from jamsostek_tui.decisions.text_key import TextKey

State = Literal["applied", "partly", "orphaned", "waiting", "contradicted", "replaced", "undone"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """A decision, its state, and those of its facts whose text is nowhere in the database.

    `partly`: the text of some of its facts is there. `orphaned`: of none. `waiting`: the database was not written
    since. `contradicted`: somebody else decided differently. `replaced`: later ones on the same facts go on from it, or
    a split took it back.
    """

    decision: Decision
    state: State
    missing: tuple[TextKey, ...] = ()


def outcomes(history: DecisionHistory, applied: Iterable[Part], waiting: bool) -> list[Outcome]:
    """Return each decision with its state, in order of time; `applied` are the facts found in the database."""
    there = set(applied)
    holding = history.holding()
    ids = {one.id for one in holding}
    over = {known for one in holding for known in one.over}
    against = {one.id for found in history.contradictions for one in found.decisions}
    undone = set(history.undone)
    told: list[Outcome] = []
    for one in history.lines:
        if one.do in ("undo", "redo"):
            continue
        keys = (*one.facts, *one.other)
        missing = tuple(key for part, key in enumerate(keys) if (one.id, part) not in there)
        if one.id in undone:
            told.append(Outcome(one, "undone"))
        elif one.id in against:
            told.append(Outcome(one, "contradicted"))
        elif one.id not in ids or one.id in over:
            told.append(Outcome(one, "replaced"))
        elif waiting:
            told.append(Outcome(one, "waiting"))
        else:
            told.append(Outcome(one, _state(len(missing), len(keys)), missing))
    return told


def _state(missing: int, all_: int) -> State:
    if not missing:
        return "applied"
    return "orphaned" if missing == all_ else "partly"
