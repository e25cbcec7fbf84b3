"""Which numbers of one region and family of units are compared, and how each two of them agree."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from jamsostek_tui.check.compared.agreeing import Agreeing
from jamsostek_tui.check.compared.rounding import meeting
from jamsostek_tui.check.compared.told import Told
from jamsostek_tui.check.compared.verdict import Verdict
from jamsostek_tui.check.meaning.moments import order_of
from jamsostek_tui.check.meaning.shared_words import is_telling

Heads = Sequence[frozenset[str]]
"""By which names each number meets others (`meeting_heads`)."""
_BESIDE = 40
"""With how many of those behind it a number is compared by each of its names; they are ordered by time."""

_PEOPLE = frozenset({"pekerja", "penduduk"})


@dataclass(frozen=True, slots=True)
class Pair:
    """Two numbers by their places and how they agree."""

    first: int
    second: int
    verdict: Verdict


def pairs_of(members: Sequence[Told], heads: Heads, beat: Callable[[], None], agreeing: Agreeing) -> list[Pair]:
    """Return the pairs of two articles, of each number those with the next few of its kind that it meets.

    `members` are in order of time; `beat` is called for each.
    """
    met = _Met(members, heads)
    found = []
    for first, one in enumerate(members):
        beat()
        for second in sorted(met.behind.get(first, ())):
            other = members[second]
            if one.fact.article != other.fact.article:
                verdict = agreeing.compared(one, other)
                both = verdict.agreement == "conflict" and (met.tells(first, second) or met.tells(second, first))
                found.append(Pair(first, second, Verdict("different", "both") if both else verdict))
    return found


class _Met:
    """Numbers by the names by which they meet others, and by figures that are hardly told twice by chance."""

    def __init__(self, members: Sequence[Told], heads: Heads) -> None:
        self._members = members
        self._heads = heads
        self.behind: dict[int, set[int]] = {}
        self._of_article: dict[tuple[str, int], list[Told]] = {}
        named: dict[tuple[str, tuple[str, str | None]], list[int]] = {}
        for place, one in enumerate(members):
            for head in heads[place]:
                named.setdefault((head, one.kind), []).append(place)
                self._of_article.setdefault((head, one.fact.article), []).append(one)
            if is_telling(one.printed.value):
                named.setdefault((str(one.printed.value.normalize()), one.kind), []).append(place)
        for places in named.values():
            for at, first in enumerate(places):
                self.behind.setdefault(first, set()).update(places[at + 1 : at + 1 + _BESIDE])
        self._add_named_between()

    def _add_named_between(self) -> None:
        """Add those near in time of which each names somewhere in its sentence what the other measures."""
        of_kind: dict[tuple[str, str | None], list[int]] = {}
        for place, one in enumerate(self._members):
            if one.main:
                of_kind.setdefault(one.kind, []).append(place)
        for places in of_kind.values():
            named = [self._members[place].main for place in places]
            reach = [_reach(self._members[place]) for place in places]
            for at, first in enumerate(places):
                for near in range(at + 1, min(len(places), at + 1 + _BESIDE)):
                    if not (named[at].isdisjoint(reach[near]) or named[near].isdisjoint(reach[at])):
                        self.behind.setdefault(first, set()).add(places[near])

    def tells(self, own: int, other: int) -> bool:
        """Whether the article of one number tells the value of the other too: then they are of two things.

        What it tells of another time than the other does (`naik dari 27.552 pada 2024`) is no such thing: the other
        paper then tells one year's number as another's. Nor is what is only aimed at, nor what somebody else says.
        """
        one, against = self._members[own], self._members[other]
        told = (again for head in self._heads[own] for again in self._of_article[head, one.fact.article])
        return any(
            again is not one
            and meeting(again.printed, against.printed)
            and not of_two_times(again, against)
            and again.kind == against.kind
            and not are_of_two_speakers(again, one)
            for again in told
        )


def are_of_two_speakers(one: Told, other: Told) -> bool:
    """Whether two numbers of one article, each of a time told, are said by two, or one of them by nobody."""
    timed = one.time is not None and other.time is not None and one.time.told and other.time.told
    return timed and one.speaker != other.speaker


def of_two_times(one: Told, other: Told) -> bool:
    """Whether both say when they are of, and one of them is of a time that was over before the other's."""
    if one.time is None or other.time is None or not (one.time.told and other.time.told):
        return False
    return one.time.last.year != other.time.last.year and order_of(one.time, other.time) in ("before", "after")


def _reach(one: Told) -> frozenset[str]:
    """Return what a number's sentence names; that people are workers or inhabitants goes without saying."""
    return one.reach | _PEOPLE if one.is_of_people else one.reach
