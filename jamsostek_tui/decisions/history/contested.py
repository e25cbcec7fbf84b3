"""A group of numbers that several people settled differently, as a settlement by which nothing holds."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass

from jamsostek_tui.decisions.history.contradictions import Contradiction
from jamsostek_tui.decisions.journal.decision import Decision


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
