"""What was settled of groups, in words, and which conflicts are open: worked out where something was settled."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jamsostek_tui.app.keyed import keyed
from jamsostek_tui.app.side_by_side.held_groups import HeldGroup
from jamsostek_tui.check.settled.in_words import settlements
from jamsostek_tui.check.settled.settled_at import is_settled_differently, open_conflicts
from jamsostek_tui.check.settled.standings import standings_in
from jamsostek_tui.decisions.journal.decision import Decision
from jamsostek_tui.decisions.journal.group_key import of_group
from jamsostek_tui.model import Ref
from jamsostek_tui.wording import say

if TYPE_CHECKING:
    from jamsostek_tui.check.compared.groups import Group


@dataclass(frozen=True, slots=True)
class _Settled:
    """What was settled of a group by key (`lines`), in words, and of which numbers conflicts are still open."""

    lines: dict[str, Decision]
    words: str
    is_open: bool
    in_conflict: frozenset[Ref] = frozenset()
    by_two: bool = False


class SettledGroups:
    """Of each group what was settled; what a group says is kept until something else is settled of it."""

    def __init__(self, in_full: Callable[[HeldGroup], Group | None]) -> None:
        """`in_full` reads a group; None for what is none any more."""
        self._in_full = in_full
        self._told: dict[str, _Settled] = {}

    def take(self, groups: Iterable[HeldGroup], settled: Mapping[str, Decision]) -> None:
        """Take what is settled now, by the keys of the groups and times."""
        by_group: dict[str, dict[str, Decision]] = {}
        for key, line in settled.items():
            by_group.setdefault(of_group(key), {})[key] = line
        before, self._told = self._told, {}
        for one in groups:
            lines = by_group.get(one.key)
            if lines is not None:
                kept = before.get(one.key)
                self._told[one.key] = kept if kept is not None and kept.lines == lines else self._read(one, lines)

    def words(self, group: HeldGroup) -> str:
        """Return what was settled of a group in words, "" for nothing."""
        told = self._told.get(group.key)
        return told.words if told else ""

    def told(self, group: HeldGroup | None) -> str:
        """Return what is said above a group: what was settled, and whether two people did so differently."""
        found = self._told.get(group.key) if group else None
        if found is None or not found.words:
            return ""
        told = say("compare.told", words=found.words)
        return f"{told}. {keyed('compare.contested')}" if found.by_two else told

    def is_open(self, group: HeldGroup) -> bool:
        """Whether a group has a conflict of which nobody settled anything but that it is open."""
        told = self._told.get(group.key)
        return told.is_open if told else group.of("conflict")

    def in_conflict(self, groups: Iterable[HeldGroup]) -> frozenset[Ref]:
        """Return the numbers that others contradict as long as nobody has settled that."""
        found: set[Ref] = set()
        for one in groups:
            told = self._told.get(one.key)
            found |= told.in_conflict if told else one.fighting()
        return frozenset(found)

    def _read(self, group: HeldGroup, lines: dict[str, Decision]) -> _Settled:
        full = self._in_full(group)
        if full is None:
            return _Settled(lines, "", group.of("conflict"))
        still = frozenset(ref for ref, one in standings_in([full], lines).items() if one.is_open)
        return _Settled(
            lines,
            settlements(full, lines),
            bool(open_conflicts(full, lines)),
            still,
            is_settled_differently(full, lines),
        )
