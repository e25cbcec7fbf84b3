"""What several people decided differently without knowing of each other: on a fact, on who is one, on a group.

Who says that A and C are two contradicts all who make them one, also those who together do: A is B, and B is C.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from jamsostek_tui.decisions.history.merge_chains import joined_by, joined_refusals, of_the_same_two
from jamsostek_tui.decisions.journal.decision import Decision
from jamsostek_tui.decisions.journal.text_key import TextKey

ON_A_FACT = ("accept", "reject", "edit", "add")
Subject = TypeVar("Subject", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Decisions of several people that cannot hold together: on a fact, on who is one, on a group (its key)."""

    on: TextKey | str
    decisions: tuple[Decision, ...]


def contradictions(holding: Sequence[Decision]) -> Iterator[Contradiction]:
    """Yield what contradicts each other among the decisions that hold; whoever decides over it settles it."""
    known = {name for decision in holding for name in decision.over}
    on_facts = ((fact, decision) for decision in holding if decision.do in ON_A_FACT for fact in decision.facts)
    for fact, decisions in _by_subject(on_facts).items():
        yield from _among(fact, decisions)
    settlements = ((decision.group, decision) for decision in holding if decision.do == "settle")
    for group, decisions in _by_subject(settlements).items():
        yield from _among(group, decisions)
    open_ = [decision for decision in holding if decision.id not in known]
    merges = [decision for decision in open_ if decision.do == "merge"]
    for refusal in joined_refusals(merges, open_):
        joining = joined_by(merges, refusal)
        if any(merge.by != refusal.by or not of_the_same_two(merge, refusal) for merge in joining):
            yield Contradiction(refusal.facts[0], (*joining, refusal))


def _by_subject(told: Iterable[tuple[Subject, Decision]]) -> Mapping[Subject, list[Decision]]:
    on: dict[Subject, list[Decision]] = defaultdict(list)
    for subject, decision in told:
        on[subject].append(decision)
    return on


def _among(on: TextKey | str, decisions: Sequence[Decision]) -> Iterator[Contradiction]:
    if len({decision.by for decision in decisions}) < 2:
        return
    over = {known for decision in decisions for known in decision.over}
    heads = [decision for decision in decisions if decision.id not in over]
    if any(_differ(one, other) for one in heads for other in heads if one.by < other.by):
        yield Contradiction(on, tuple(heads))


def _differ(one: Decision, other: Decision) -> bool:
    """Whether two people said different things of a fact or a group; notes may differ, both are kept."""
    if one.do == "settle":
        return _settled(one) != _settled(other)
    if "reject" in (one.do, other.do) or "accept" in (one.do, other.do):
        return one.do != other.do
    told, also = dict(one.fields), dict(other.fields)
    return any(told[name] != also[name] for name in told.keys() & also.keys())


def _settled(decision: Decision) -> tuple[object, ...]:
    return decision.ruling, decision.low, decision.high, frozenset(decision.facts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Contested(Decision):
    """A settlement without a ruling: what each of several people said of one group, until somebody decides again."""

    sides: tuple[Decision, ...] = ()


def contested(found: Iterable[Contradiction], there: Container[tuple[str, int]]) -> Mapping[str, Contested]:
    """Return, by key of the group, those that are settled differently and of whose numbers some are `there`."""
    told: dict[str, Contested] = {}
    for one in found:
        if isinstance(one.on, str) and any(_stands(line, there) for line in one.decisions):
            keys = dict.fromkeys(key for line in one.decisions for key in (*line.facts, *line.other))
            at = max(line.at for line in one.decisions)
            told[one.on] = Contested(do="settle", at=at, group=one.on, other=tuple(keys), sides=one.decisions)
    return told


def _stands(line: Decision, there: Container[tuple[str, int]]) -> bool:
    """Whether the text of a number that was settled is known in the database; whoever named none settled any."""
    keys = (*line.facts, *line.other)
    return not keys or any((line.id, part) in there for part in range(len(keys)))
