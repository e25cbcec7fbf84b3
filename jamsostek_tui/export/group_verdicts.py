"""What the group of a number says of it: how it agrees with others, which contradict it, what a person settled."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from jamsostek_tui.check.compared.groups import Group
from jamsostek_tui.check.compared.told import Told
from jamsostek_tui.check.compared.verdict import AGREEMENTS, Agreement, Verdict
from jamsostek_tui.decisions.contested import Contested
from jamsostek_tui.decisions.decision import Decision
from jamsostek_tui.export.csv_line import Cell
from jamsostek_tui.export.settled_at import settled_at
from jamsostek_tui.export.side_by_side import paper, settlement
from jamsostek_tui.model import Ref
from jamsostek_tui.wording import say

SETTLED = ("settled", "settled_low", "settled_high", "settled_preferred", "settled_note")
COLUMNS = ("agreement", "in_conflict_with", *SETTLED)
_MOST = 3
Verdicts = Mapping[Ref, "GroupVerdict"]
"""What their groups say of numbers; those that stand in none are left out."""
NO_VERDICTS: Verdicts = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class GroupVerdict:
    """A number in its group: the class that matters most among its pairs, the numbers in conflict, the settlement."""

    agreement: Agreement
    against: tuple[str, ...] = ()
    settled: Decision | None = None

    @property
    def conflict(self) -> str:
        """What a footnote says of the numbers in conflict, with papers and days; "" where none is."""
        more = f"; + {len(self.against) - _MOST}" if len(self.against) > _MOST else ""
        return "; ".join(self.against[:_MOST]) + more

    @property
    def settlement(self) -> str:
        """What a footnote says of how the group was settled, whatever its class; "" where it was not."""
        return settlement(self.settled) if self.settled else ""

    @property
    def is_open(self) -> bool:
        """Whether others contradict the number, and nobody has settled that yet."""
        return bool(self.against) and (self.settled is None or self.settled.verdict in (None, "open"))

    @property
    def words(self) -> str:
        """What contradicts the number and how that was settled, as one line; "" for nothing."""
        told = [say("dossier.conflict", words=self.conflict)] if self.conflict else []
        return ". ".join(told + ([say("compare.told", words=self.settlement)] if self.settlement else []))


def verdict_on(one: Told, verdicts: Verdicts) -> GroupVerdict | None:
    """Return the verdict on a number."""
    return verdicts.get(Ref("statistic", one.fact.id))


def is_earlier(one: Told, beside: Told, verdict: Verdict) -> bool:
    """Whether a number is the one that the other, of a later day, brings up to date."""
    if verdict.agreement != "later" or one.moment is None or beside.moment is None:
        return False
    return one.moment.last < beside.moment.last


def pair_in_words(one: Told, beside: Told, verdict: Verdict) -> tuple[str, str]:
    """Return how a number agrees with another, and why, in words: of two days the earlier one is no update."""
    if is_earlier(one, beside, verdict):
        return say("compare.earlier"), say("compare.earlier.why")
    return say(f"agreement.{verdict.agreement}"), say(f"agreed.{verdict.reason}")


def conflict_beside(one: Told, shown: Agreement | None, verdicts: Verdicts) -> str:
    """Return what contradicts a number that is `shown` to agree otherwise with another; "" where nothing does.

    Of a group of several times only one can be held against the number at hand: what contradicts each other at another
    time would not be seen.
    """
    verdict = verdict_on(one, verdicts) if shown != "conflict" else None
    return say("dossier.conflict", words=verdict.conflict) if verdict and verdict.conflict else ""


def group_verdicts(groups: Iterable[Group], settled: Mapping[str, Decision]) -> dict[Ref, GroupVerdict]:
    """Return the verdict on each number that stands in a group; `settled` has what was decided, by key of the group."""
    found: dict[Ref, GroupVerdict] = {}
    for group in groups:
        classes: dict[int, set[Agreement]] = {}
        against: dict[int, list[str]] = {}
        for pair in group.pairs:
            for own, other in ((pair.first, pair.second), (pair.second, pair.first)):
                classes.setdefault(own, set()).add(pair.verdict.agreement)
                if pair.verdict.agreement == "conflict":
                    against.setdefault(own, []).append(as_rival(group.members[other]))
        for place, some in classes.items():
            one = group.members[place]
            rivals = tuple(dict.fromkeys(against.get(place, ())))
            verdict = GroupVerdict(min(some, key=AGREEMENTS.index), rivals, settled_at(group, one, settled))
            found[Ref("statistic", one.fact.id)] = verdict
    return found


def as_rival(one: Told) -> str:
    """Return how a number is called where it contradicts another: as printed, its paper and day."""
    return f"{_hedged(one)} ({paper(one)})"


def _hedged(one: Told) -> str:
    """Return a number as printed, what its paper says of how exact it is in front."""
    return f"{say(f'dossier.approx.{one.fact.approx}')} {one.fact.text}" if one.fact.approx else one.fact.text


def verdict_cells(verdict: GroupVerdict | None) -> dict[str, Cell]:
    """Return the columns of a number in a table or an observation; all None for one that stands in no group."""
    if verdict is None:
        return dict.fromkeys(COLUMNS)
    told = {"agreement": verdict.agreement, "in_conflict_with": "; ".join(verdict.against) or None}
    return {**told, **settled_cells(verdict.settled)}


def settled_cells(line: Decision | None) -> dict[str, Cell]:
    """Return the columns of a settlement; of several that contradict each other the note says what each is."""
    if isinstance(line, Contested):
        told: tuple[Cell, ...] = ("contested", None, None, None, settlement(line))
    elif line is not None:
        preferred = line.facts[0].quote if line.verdict == "prefer" and line.facts else None
        told = (line.verdict or "open", line.low, line.high, preferred, line.note or None)
    else:
        told = (None,) * len(SETTLED)
    return dict(zip(SETTLED, told, strict=True))
