"""Which decisions hold: all but those undone, superseded by a later one on the same fact, or in contradiction.

Decisions are taken in order of time, whatever order two journals were put together in. Who decides on a fact names the
decisions on it that he knew (`over`): these no longer hold. Two people who decided differently without knowing of each
other contradict each other; neither holds until a person decides again.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from jamsostek_tui.decisions.lines import Decision
from jamsostek_tui.decisions.places import TextKey

ON_A_FACT = ("accept", "reject", "edit", "add")


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Decisions of several people on one fact that cannot hold together."""

    fact: TextKey
    decisions: tuple[Decision, ...]


class History:
    """A journal's decisions with what became of each."""

    def __init__(self, decisions: Iterable[Decision]) -> None:
        """Take decisions in any order; of one id the first."""
        by_id: dict[str, Decision] = {}
        for one in decisions:
            by_id.setdefault(one.id, one)
        self.lines = sorted(by_id.values(), key=lambda one: (one.at, one.id))
        self.by_id = by_id
        self.done: list[str] = []  # what `undo` takes back next stands last
        self.undone: list[str] = []  # what `redo` brings back next stands last
        self._replay()
        self._void = {taken for one in self._in_force() if one.do == "split" for taken in one.of}
        self.contradictions = list(self._contradictions())
        self._held_back = {(one.id, found.fact) for found in self.contradictions for one in found.decisions}

    def _replay(self) -> None:
        for one in self.lines:
            if one.do == "undo":
                self._shift(one.of, self.done, self.undone)
            elif one.do == "redo":
                self._shift(one.of, self.undone, self.done)
            else:
                self.done.append(one.id)

    @staticmethod
    def _shift(ids: Sequence[str], source: list[str], target: list[str]) -> None:
        for one in ids:
            if one in source:
                source.remove(one)
                target.append(one)

    def _in_force(self) -> list[Decision]:
        done = set(self.done)
        return [one for one in self.lines if one.id in done]

    def holding(self) -> list[Decision]:
        """Return the decisions that hold, in order of time: neither undone nor taken back by a split.

        Of several on one fact each is here; what the later say replaces what the earlier said.
        """
        return [one for one in self._in_force() if one.id not in self._void]

    def holds(self, one: Decision, fact: TextKey) -> bool:
        """Whether a decision that holds is to be applied to one of its facts: it is in no open contradiction."""
        return (one.id, fact) not in self._held_back

    def on(self, fact: TextKey) -> list[Decision]:
        """Return the decisions that hold on a fact, in order of time."""
        return [one for one in self.holding() if fact in one.facts]

    def last_done(self, by: str) -> Decision | None:
        """Return what `undo` takes back: the last that somebody decided and that is not undone."""
        return next((one for name in reversed(self.done) if (one := self.by_id[name]).by == by), None)

    def last_undone(self, by: str) -> Decision | None:
        """Return what `redo` brings back; nothing once that somebody decided something else after the undoing."""
        one = next((one for name in reversed(self.undone) if (one := self.by_id[name]).by == by), None)
        if one is None:
            return None
        undoing = max((line.at for line in self.lines if line.do == "undo" and one.id in line.of), default="")
        decided = max(line.at for line in self.lines if line.do not in ("undo", "redo") and line.by == by)
        return one if decided <= undoing else None

    def settlements(self) -> dict[str, Decision]:
        """Return the settlement of each group of numbers that has one."""
        return {one.group: one for one in self.holding() if one.do == "settle"}

    def notes(self) -> dict[TextKey, str]:
        """Return the note on each fact that has one; an empty note takes one away."""
        told = {key: one.note for one in self.holding() if one.do == "note" for key in one.facts}
        return {key: words for key, words in told.items() if words}

    def _contradictions(self) -> Iterable[Contradiction]:
        on: dict[TextKey, list[Decision]] = defaultdict(list)
        for one in self.holding():
            if one.do in ON_A_FACT:
                for fact in one.facts:
                    on[fact].append(one)
        for fact, decisions in on.items():
            if len({one.by for one in decisions}) > 1:
                over = {known for one in decisions for known in one.over}
                heads = [one for one in decisions if one.id not in over]
                if any(_differ(one, other) for one in heads for other in heads if one.by < other.by):
                    yield Contradiction(fact, tuple(heads))


def _differ(one: Decision, other: Decision) -> bool:
    """Whether two people said different things of a fact."""
    if "reject" in (one.do, other.do) or "accept" in (one.do, other.do):
        return one.do != other.do
    told, also = dict(one.fields), dict(other.fields)
    return any(told[name] != also[name] for name in told.keys() & also.keys())
