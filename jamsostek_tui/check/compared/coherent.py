"""Verdicts of one group brought into agreement: numbers that are the same are told alike against any other.

Each pair is compared by its own two sentences, and one paper says less than another that tells the same: then the one
contradicts a third number while the other only seems to be of another group. What really tells a number apart (its
time, a bound, ends of one axis) stays. And what retells a number contradicts whatever that one does.
"""

from __future__ import annotations

from collections.abc import Sequence

from jamsostek_tui.check.compared.agreement import keeps_bound
from jamsostek_tui.check.compared.echoes import independent
from jamsostek_tui.check.compared.pairs import Pair
from jamsostek_tui.check.compared.rounding import meeting
from jamsostek_tui.check.compared.told import Told
from jamsostek_tui.check.compared.verdict import AGREEMENTS, ONE_FIGURE, Agreement, Reason, Verdict, is_unsure
from jamsostek_tui.check.meaning.bases import exclude
from jamsostek_tui.check.meaning.two_times import in_time, may_be_of_one_time
from jamsostek_tui.disjoint_sets import DisjointSets

_MOST = 40
"""Numbers of a group of which each is held against any other; of more, those that were compared before."""
_OF_TIME: tuple[Reason, ...] = ("period", "later", "growth")
"""Why two numbers of one measure are kept apart that may be of one time all the same."""
_TAKEN: tuple[Agreement, ...] = ("conflict", "rounding", "same")
"""What is taken over from another carrier; an update is of days, which are each paper's own."""


def coherent(members: Sequence[Told], pairs: Sequence[Pair]) -> list[Pair]:
    """Return the pairs of a group, those kept apart by what a sentence leaves out told as those of its equals are.

    Numbers that carry one figure, or are the same as a third, are the same; two others agree as their equals do, the
    class first that matters most.
    """
    return _retold(members, _agreeing(members, pairs))


def _agreeing(members: Sequence[Told], pairs: Sequence[Pair]) -> list[Pair]:
    if not any(is_unsure(pair.verdict) for pair in pairs):
        return list(pairs)
    equals = _equals(members, pairs)
    told: dict[tuple[int, int], Verdict] = {}
    for pair in pairs:
        if pair.verdict.agreement in _TAKEN:
            key = _key(equals, pair)
            told[key] = min(told.get(key, pair.verdict), pair.verdict, key=lambda one: AGREEMENTS.index(one.agreement))
    return [
        Pair(pair.first, pair.second, _as_equals(members, equals, pair, told)) if is_unsure(pair.verdict) else pair
        for pair in pairs
    ]


def _as_equals(
    members: Sequence[Told], equals: DisjointSets[int], pair: Pair, told: dict[tuple[int, int], Verdict]
) -> Verdict:
    """Return the verdict on an unsure pair as the equals of its two numbers have it.

    Where the two are of different times, it is their times that keep them apart.
    """
    one, other = members[pair.first], members[pair.second]
    key = _key(equals, pair)
    are_equal = key[0] == key[1]
    if not (are_equal or key in told) or exclude(one.wide_bases, other.wide_bases):
        return pair.verdict
    return Verdict("same", "equal") if are_equal else in_time(one, other) or told[key]


def _key(equals: DisjointSets[int], pair: Pair) -> tuple[int, int]:
    first, second = sorted((equals.leader(pair.first), equals.leader(pair.second)))
    return first, second


def _equals(members: Sequence[Told], pairs: Sequence[Pair]) -> DisjointSets[int]:
    """Return which numbers are the same, by their places: those of one source, and pairs that are."""
    equals, place = DisjointSets[int](), {id(one): at for at, one in enumerate(members)}
    for source in independent(members):
        for one in source.carriers[1:]:
            equals.join(place[id(source.first)], place[id(one)])
    for pair in pairs:
        if pair.verdict.agreement == "same":
            equals.join(pair.first, pair.second)
    return equals


def _retold(members: Sequence[Told], pairs: Sequence[Pair]) -> list[Pair]:
    """Return the pairs, with what tells a number again in conflict with all that this one contradicts."""
    found = {(pair.first, pair.second): pair for pair in pairs}
    against = [(pair.first, pair.second, pair.verdict) for pair in pairs if pair.verdict.agreement == "conflict"]
    if not against:
        return list(pairs)
    again: dict[int, list[int]] = {}
    for pair in pairs:
        if pair.verdict.agreement in ONE_FIGURE and may_be_of_one_time(members[pair.first], members[pair.second]):
            again.setdefault(pair.first, []).append(pair.second)
            again.setdefault(pair.second, []).append(pair.first)
    for first, second, verdict in against:
        for told, other in ((first, second), (second, first)):
            for retold in again.get(told, ()):
                key = min(retold, other), max(retold, other)
                before = found[key].verdict if key in found else None
                if (before or len(members) <= _MOST) and _may_contradict(members[retold], members[other], before):
                    found[key] = Pair(*key, verdict)
    return list(found.values())


def _may_contradict(one: Told, other: Told, verdict: Verdict | None) -> bool:
    """Whether two numbers contradict each other where one retells a number that does: nothing but their times differs.

    `verdict` is what was said of them, if anything.
    """
    if one.fact.article == other.fact.article or exclude(one.wide_bases, other.wide_bases):
        return False
    if meeting(one.printed, other.printed) or keeps_bound(one.printed, other.printed):
        return False
    if verdict is None or is_unsure(verdict):
        return may_be_of_one_time(one, other)
    return verdict.reason in _OF_TIME and in_time(one, other) is not None and may_be_of_one_time(one, other)
