"""What became of a figure that a later paper tells again before it tells the new one: `11.200, naik dari 9.475`.

The later paper names its own number and, in the same sentence, what that was before; another paper has told the latter.
So both papers tell of one measure, whatever each calls it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from jamsostek_tui.check.compared.pairs import Pair
from jamsostek_tui.check.compared.rounding import meeting
from jamsostek_tui.check.compared.told import Told
from jamsostek_tui.check.compared.verdict import ONE_FIGURE, Verdict
from jamsostek_tui.check.meaning.moments import moment_of, order_of
from jamsostek_tui.check.meaning.shared_words import look_alike
from jamsostek_tui.check.meaning.two_times import in_time


def become(members: Sequence[Told], pairs: Sequence[Pair]) -> Iterator[Pair]:
    """Yield the numbers of two articles of which one is what became of the other, by pairs that tell the other again.

    Of a figure told again with digits in another order that is so too.
    """
    beside: dict[tuple[int, str], list[int]] = defaultdict(list)
    for place, one in enumerate(members):
        beside[one.fact.article, one.sentence].append(place)
    for pair in pairs:
        if not _is_one_figure(pair, members):
            continue
        for told, again in ((pair.first, pair.second), (pair.second, pair.first)):
            then = members[again]
            for now in beside[then.fact.article, then.sentence]:
                if now != again and _has_become(then, members[now]) and _is_news(members[told], members[now]):
                    first, second = sorted((told, now))
                    yield Pair(first, second, Verdict("later", "later", int(second == now)))


def _is_news(one: Told, now: Told) -> bool:
    """Whether a paper that appeared later tells another value, and no other one of a time that is over."""
    appeared = moment_of(None, one.appeared), moment_of(None, now.appeared)
    if order_of(*appeared) != "before" or meeting(one.printed, now.printed):
        return False
    return not (one.time and now.time and one.time.closed and now.time.closed)


def _is_one_figure(pair: Pair, members: Sequence[Told]) -> bool:
    if pair.verdict.agreement in ONE_FIGURE:
        return True
    one, other = members[pair.first], members[pair.second]
    return pair.verdict.agreement == "conflict" and look_alike(one.printed, other.printed)


def _has_become(then: Told, now: Told) -> bool:
    """Whether one sentence tells of a number what it was before."""
    if then.kind != now.kind or then.per != now.per or {then.is_of_people, now.is_of_people} == {True, False}:
        return False
    if then.bases != now.bases and now.bases and then.bases:
        return False
    if now.is_earlier or (
        then.fact.unit and now.fact.unit and then.fact.unit != now.fact.unit and not then.is_of_people
    ):
        return False
    if then.is_earlier:
        return now.start < then.start or now.is_changed or now.is_grown
    told = then.time is not None and then.time.told
    return told and order_of(then.time, now.time) == "before" and in_time(then, now) is not None
