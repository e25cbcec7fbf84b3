"""Which decisions hold: all but those undone, superseded by a later one on the same fact, or in contradiction.

Decisions are taken in order (`in_order`), however two journals were put together. Who decides names the decisions on
the same thing that he knew (`over`): these no longer hold. Two people who decided differently without knowing of each
other contradict each other (`contradictions.py`); neither holds until a person decides again. Of their notes both stay.
What one person decided twice without knowing of it, in two databases, is as the later line has it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from heapq import heapify, heappop, heappush

from jamsostek_tui.decisions.history.contradictions import ON_A_FACT, contradictions
from jamsostek_tui.decisions.history.merge_chains import joined_by, joined_refusals, of_the_same_two, refuses
from jamsostek_tui.decisions.journal.decision import Decision
from jamsostek_tui.decisions.journal.text_key import TextKey


class DecisionHistory:
    """A journal's decisions with what became of each."""

    def __init__(self, decisions: Iterable[Decision]) -> None:
        """Take decisions in any order; of one id the first."""
        by_id: dict[str, Decision] = {}
        for one in decisions:
            by_id.setdefault(one.id, one)
        self.lines = in_order(by_id.values())
        self.rank = {one.id: place for place, one in enumerate(self.lines)}
        self.by_id = by_id
        self.done: list[str] = []  # what `undo` takes back next stands last
        self.undone: list[str] = []  # what `redo` brings back next stands last
        self._replay()
        self._void = {taken for one in self._in_force() if one.do == "split" for taken in one.of}
        self.contradictions = list(contradictions(self.holding()))
        self._held_back = {(one.id, found.on) for found in self.contradictions for one in found.decisions}
        self._disputed = {one.id for found in self.contradictions for one in found.decisions}
        self._last_on = {one.group: one.id for one in self.holding() if one.do == "settle"}
        self._replaced = {known for one in self.holding() for known in one.over}
        self._replaced |= set(self._outdone())

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
        undoing = max(self.rank[line.id] for line in self.lines if line.do == "undo" and one.id in line.of)
        decided = max(self.rank[line.id] for line in self.lines if line.do not in ("undo", "redo") and line.by == by)
        return one if decided <= undoing else None

    def shifted(self, decision: str) -> tuple[str, ...]:
        """Return the last line that undid a decision or did it again: the next one goes on from it."""
        lines = [line.id for line in self.lines if line.do in ("undo", "redo") and decision in line.of]
        return tuple(lines[-1:])

    def known_on(self, line: Decision) -> tuple[str, ...]:
        """Return the decisions on the same facts, two or group that a new one replaces or goes on from."""
        known = {one.id for one in self.holding() if _of_one_thing(line, one)} | self._joined_or_parted(line)
        return tuple(one.id for one in self.holding() if one.id in known)

    def _joined_or_parted(self, line: Decision) -> set[str]:
        """Return the merges by which a refusal's two are one; the refusals whose two a merge makes one with others."""
        merges = self.open_merges()
        if refuses(line):
            return {one.id for one in joined_by(merges, line)}
        if line.do != "merge":
            return set()
        against = (one.decisions for one in self.contradictions)
        taken = [some for some in against if any(_is_again(line, one) for one in some)]
        again = {one.id for some in taken for one in some if refuses(one)}
        before = {one.id for one in joined_refusals(merges, self.holding())}
        return again | {one.id for one in joined_refusals([*merges, line], self.holding())} - before

    def _outdone(self) -> Iterator[str]:
        """Yield of a merge and a refusal of the same two, of one person who did not know of the other, the earlier."""
        merges = self.open_merges()
        for refusal in joined_refusals(merges, [one for one in self.holding() if one.id not in self._replaced]):
            for merge in joined_by(merges, refusal):
                if of_the_same_two(merge, refusal) and merge.by == refusal.by:
                    yield min(merge.id, refusal.id, key=self.rank.__getitem__)

    def merges(self) -> list[Decision]:
        """Return the merges to be carried out: nobody says otherwise, or somebody decided over it."""
        return [one for one in self._standing() if one.do == "merge"]

    def open_merges(self) -> list[Decision]:
        """Return the merges that nobody decided over, those in a contradiction too."""
        return [one for one in self.holding() if one.do == "merge" and one.id not in self._replaced]

    def refusals(self) -> list[Decision]:
        """Return who says of which two that they are not one, as far as nobody merges them."""
        return [one for one in self._standing() if refuses(one)]

    def settlements(self) -> dict[str, Decision]:
        """Return the settlement of each group of numbers that has one which nobody contradicts."""
        return {one.group: one for one in self._standing() if one.do == "settle"}

    def notes(self) -> dict[TextKey, str]:
        """Return the note on each fact that has one; of several people's all, an empty note takes those known away."""
        told = {key: (one.note for one in notes) for key, notes in self.notes_by_fact().items()}
        notes = {key: " · ".join(dict.fromkeys(filter(None, words))) for key, words in told.items()}
        return {key: words for key, words in notes.items() if words}

    def notes_by_fact(self) -> dict[TextKey, list[Decision]]:
        """Return the notes that stand on each fact, of everybody's the last, empty ones too."""
        told: dict[TextKey, list[Decision]] = defaultdict(list)
        for one in self.holding():
            if one.do == "note":
                for key in one.facts:
                    kept = (before for before in told[key] if before.by != one.by and before.id not in one.over)
                    told[key] = [*kept, one]
        return told

    def stands(self, one: Decision) -> bool:
        """Whether a decision that holds, on who is one or on a group, is carried out: not disputed, the last on it."""
        if one.do == "settle" and self._last_on.get(one.group) != one.id:
            return False
        return one.id not in self._disputed and one.id not in self._replaced

    def _standing(self) -> list[Decision]:
        return list(filter(self.stands, self.holding()))


def _is_again(line: Decision, before: Decision) -> bool:
    """Whether a merge makes one of the two of an earlier merge."""
    return before.do == "merge" and of_the_same_two(line, before)


def _of_one_thing(line: Decision, before: Decision) -> bool:
    """Whether a decision says something else of what an earlier one is about."""
    if line.do == "settle":
        return before.do == "settle" and before.group == line.group
    if line.do == "merge":
        return refuses(before) and of_the_same_two(line, before)
    if refuses(line):
        return before.do == "merge" and of_the_same_two(before, line)
    same = before.do == "note" if line.do == "note" else line.do in ON_A_FACT and before.do in ON_A_FACT
    return same and bool({*line.facts} & {*before.facts})


def in_order(decisions: Iterable[Decision]) -> list[Decision]:
    """Return decisions (ids distinct) so that each comes after all it takes back, brings back or goes on from.

    The clock, then the id, decides between those that know nothing of each other. Lines that name each other in a
    circle, which no program writes, come last, by the clock.
    """
    by_id = {decision.id: decision for decision in decisions}
    waits_for = {
        decision.id: {name for name in (*decision.of, *decision.over) if name in by_id} - {decision.id}
        for decision in by_id.values()
    }
    named_by: dict[str, list[str]] = defaultdict(list)
    for waiting, names in waits_for.items():
        for name in names:
            named_by[name].append(waiting)
    ready = [(by_id[name].at, name) for name, names in waits_for.items() if not names]
    heapify(ready)
    ordered: list[Decision] = []
    while ready:
        _, first = heappop(ready)
        ordered.append(by_id.pop(first))
        for later in named_by[first]:
            waits_for[later].discard(first)
            if not waits_for[later]:
                heappush(ready, (by_id[later].at, later))
    return ordered + sorted(by_id.values(), key=lambda decision: (decision.at, decision.id))
