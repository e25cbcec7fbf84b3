"""Two values of one measure that both may be right: of two times or events, or the later one put right or grown."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from jamsostek_tui.check.compared.told import Told
from jamsostek_tui.check.compared.verdict import Verdict
from jamsostek_tui.check.meaning.bases import happenings
from jamsostek_tui.check.meaning.moments import NEWS_DAYS, Moment, Order, days_between, moment_of, order_of, span_of
from jamsostek_tui.check.meaning.proper_names import may_be_one_name

_DEAD = frozenset({"death"})
_HARM = frozenset({"death", "injury", "accident"})
_MOST_GROWTH = Decimal(3)
_MOST_RUNNING = Decimal(10)
"""How many times a count may grow that began at nought."""
_LEAST_GROWTH = Decimal("0.5")
_LEAST_OF_RISEN = Decimal("0.95")
"""What rose to a number was no more before, but for rounding."""
_TELLING_DAYS = 3
"""Days after which hardly any paper first tells of an event."""
_DYING_DAYS = 60
"""Days after which the number of the dead of an accident hardly rises."""
_JUST_ENDED_DAYS = 31
_RATE_STEP = Decimal(25)
"""Points a percentage may plausibly move from one time to another."""


def later_or_another(one: Told, other: Told) -> Verdict | None:
    """Return the verdict on two values that both may be right: of two times or events, or the later one the better."""
    timed = in_time(one, other) or ran_on(one, other) or _put_right(one, other) or _aimed_anew(one, other)
    return timed or _changed_some_day(one, other) or _of_two_events(one, other)


def in_time(one: Told, other: Told) -> Verdict | None:
    """Return the verdict on two values of different times, None where they are of one.

    What is paid for somebody dead is paid once, whenever a paper tells it.
    """
    if are_for_one(one, other):
        return None
    first, second = one.time, other.time
    order = _counted_down(one, other) or order_of(first, second)
    if order == "same" and one.is_of_same_part != other.is_of_same_part:
        return Verdict("different", "period")
    if order in ("same", "unknown"):
        return None
    if order == "overlapping" or first is None or second is None or one.fact.measure == "rank":
        return Verdict("different", "period")
    if first.closed and second.closed and first.last != second.last:
        return Verdict("different", "period")
    earlier, later = (one, other) if order == "before" else (other, one)
    if not _plausible(earlier, later, first, second):
        return Verdict("different", "growth")
    return Verdict("later", "later", 1 if order == "before" else 0)


def are_for_one(one: Told, other: Told) -> bool:
    """Whether two sums are paid for one dead, by name."""
    return one.is_of_money and other.is_of_money and may_be_one_name(one.late, other.late)


def may_be_of_one_time(one: Told, other: Told) -> bool:
    """Whether two numbers may be of one time, for all that is said: a paper tells what has just been, or looks back.

    What a paper tells without a time may be of the month that it appears in or that has just ended, or of a year that
    is counted, though of a count up to a day only for some days; what another says was so before (`awalnya`) may be of
    any day before that.
    """
    if in_time(one, other) is None:
        return True
    first, second = one.time, other.time
    if first is None or second is None:
        return True
    if first.told and second.told:
        return any(_is_part_of_month(*both) or _is_so_far(*both) for both in ((first, second), (second, first)))
    if not first.told and not second.told:
        return (one if first.last > second.last else other).is_earlier
    period, day = (first, second) if first.told else (second, first)
    of_one_day = period.running and period.first == period.last
    return period.first <= day.last and (day.last - period.last).days <= (NEWS_DAYS if of_one_day else _JUST_ENDED_DAYS)


def _is_so_far(year: Moment, month: Moment) -> bool:
    """Whether a paper that tells of a year so far appeared in a month of it, or when that had just ended."""
    if year.published is None or not (year.first <= month.first and month.last <= year.last):
        return False
    return month.first <= year.published <= month.last + timedelta(_JUST_ENDED_DAYS)


def _is_part_of_month(day: Moment, month: Moment) -> bool:
    return (month.last - month.first).days <= _JUST_ENDED_DAYS and month.first <= day.first and day.last <= month.last


def _counted_down(one: Told, other: Told) -> Order | None:
    """Return how two numbers lie that are told up to days before or after a feast, None where one is not."""
    if one.countdown is None or other.countdown is None or one.countdown == other.countdown:
        return None
    return "before" if one.countdown < other.countdown else "after"


def _of_two_events(one: Told, other: Told) -> Verdict | None:
    """Return the verdict on what happened on days too far apart to be those of an event and of its telling."""
    happened = all(told.wide_actions and told.wide_actions <= happenings(told.wide_actions) for told in (one, other))
    if happened and (_is_outside(one, other) or _is_outside(other, one)):
        return Verdict("different", "period")
    apart = [abs((first - second).days) for first in one.days for second in other.days]
    return Verdict("different", "period") if happened and apart and min(apart) > _TELLING_DAYS else None


def _is_outside(one: Told, other: Told) -> bool:
    """Whether one tells of harm done on a day, the other of all the harm of a period."""
    within = other.time if other.time and other.time.closed and not other.days else None
    return bool(one.days and within and one.wide_actions & other.wide_actions & _HARM)


def ran_on(one: Told, other: Told) -> Verdict | None:
    """Return the verdict where a count told up to a day has grown in a paper of a later day that tells of no time."""
    for place, (earlier, later) in enumerate(((one, other), (other, one))):
        first, second = earlier.time, later.time
        if first is None or second is None or second.told or not (first.told and first.running):
            continue
        grown = later.printed.value > earlier.printed.value
        if grown and first.first == first.last < second.last and _plausible(earlier, later, first, second):
            return Verdict("later", "later", 1 - place)
    return None


def _put_right(one: Told, other: Told) -> Verdict | None:
    """Return the verdict where the paper that appeared later says that it puts the number right or that it grew."""
    days = [(told.appeared or "")[:10] for told in (one, other)]
    at = [place for place, told in enumerate((one, other)) if told.is_revised]
    if not at and not any(_is_told_before(*both) for both in ((one, other), (other, one))):
        at = [place for place, told in enumerate((one, other)) if days[place] > days[1 - place]]
        at = [place for place in at if _is_risen(*((other, one) if place == 0 else (one, other)))]
    if len(at) != 1 or (days[at[0]] and days[at[0]] < days[1 - at[0]]):
        return None
    return Verdict("later", "later", at[0])


def _is_told_before(one: Told, other: Told) -> bool:
    """Whether a number is told of a time of its own, be it not one up to the day on which the other was told."""
    time = one.time
    if time is None or not time.told:
        return False
    return not (time.running and other.time is not None and not other.time.told and time.last >= other.time.last)


def _aimed_anew(one: Told, other: Told) -> Verdict | None:
    """Return the verdict where what is aimed at was raised or lowered since another paper told of it."""
    if not all(told.time is not None and told.time.aimed for told in (one, other)):
        return None
    order = order_of(*(moment_of(None, told.appeared) for told in (one, other)))
    at = {"before": 1, "after": 0}.get(order)
    if at is None or not ((one, other)[at].is_changed or (one, other)[at].is_grown):
        return None
    return Verdict("later", "later", at)


def _changed_some_day(one: Told, other: Told) -> Verdict | None:
    """Return the verdict where nobody knows which is the later, and one of them is told as what it has become."""
    changed = order_of(one.time, other.time) == "unknown" and (one.is_changed or other.is_changed)
    return Verdict("different", "period") if changed else None


def _is_risen(one: Told, other: Told) -> bool:
    """Whether the second of two numbers may be what became of the first: it says so, or more have died since."""
    dead = _DEAD & one.wide_actions & other.wide_actions
    return other.is_grown or bool(dead and other.printed.value > one.printed.value and not _is_long_ago(other))


def _is_long_ago(told: Told) -> bool:
    """Whether an article tells of a day after which nobody dies of what happened on it."""
    appeared = span_of((told.appeared or "")[:10])
    return bool(appeared and told.days and (appeared[0] - max(told.days)).days > _DYING_DAYS)


def _plausible(earlier: Told, later: Told, first: Moment, second: Moment) -> bool:
    """Whether the later value may have grown from the earlier: for each year that passed, by three times at most.

    What the later sentence itself tells as what is left (`tinggal`) or has become of it needs no such limit, but what
    it tells as a rise is none from a greater number. Those who have `belum` done what they must may soon be few.
    """
    low, high = earlier.printed.value, later.printed.value
    running = first.running and second.running
    if earlier.fact.unit == "persen":
        return running or abs(high - low) <= _RATE_STEP
    if later.is_risen and high < low * _LEAST_OF_RISEN:
        return False
    if low <= 0 or high <= 0 or later.is_grown:
        return True
    years = max(1, round(days_between(first, second) / 365))
    most = _MOST_RUNNING if running or earlier.is_begun else _MOST_GROWTH
    least = 0 if "belum" in earlier.bases & later.wide_bases else _LEAST_GROWTH**years
    return least <= high / low <= most**years
