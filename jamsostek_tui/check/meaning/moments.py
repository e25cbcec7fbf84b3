"""When a number is of: the period the text gives it, else the day its article appeared; and how two such times lie."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Literal

Order = Literal["same", "before", "after", "overlapping", "unknown"]
NEWS_DAYS = 10
"""Days within which two papers without a period tell of the same moment."""
_JUST_ENDED = 31
_QUARTER_MONTHS = 3
_HALF_MONTHS = 6


@dataclass(frozen=True, slots=True)
class Moment:
    """A stretch of days; `told` where the text itself ties the number to it, else it is the day of the article.

    `published` is the day of the article, None where it has none. A count is `running` where it is told up to the last
    day (`hingga Agustus`), `begun` where the first day is told too (`Januari sampai Mei`); a period is `closed` where
    what happened within it is told (`sepanjang 2023`), `aimed` at where it is told what shall be reached in it.
    """

    first: date
    last: date
    told: bool
    published: date | None = None
    running: bool = False
    closed: bool = False
    begun: bool = False
    aimed: bool = False


@lru_cache(maxsize=16_384)
def span_of(period: str) -> tuple[date, date] | None:
    """Return the first and last day of `2024`, `2024-08`, `2024-Q2`, `2024-H1` or `2024-08-31`, None for else."""
    try:
        year = int(period[:4])
        rest = period[5:]
        if not rest:
            return date(year, 1, 1), date(year, 12, 31)
        if rest[0] in "QH":
            months = _QUARTER_MONTHS if rest[0] == "Q" else _HALF_MONTHS
            last = int(rest[1:]) * months
            return date(year, last - months + 1, 1), _end(year, last)
        if len(rest) == 2:
            return date(year, int(rest), 1), _end(year, int(rest))
        day = date.fromisoformat(period[:10])
    except (ValueError, IndexError):
        return None
    return day, day


@lru_cache(maxsize=16_384)
def moment_of(period: str | None, published: str | None) -> Moment | None:
    """Return when a number is of, None where neither text nor article says."""
    day = span_of(published[:10]) if published else None
    appeared = day[1] if day else None
    span = span_of(period) if period else None
    if span is not None:
        return Moment(*span, told=True, published=appeared)
    return None if day is None else Moment(*day, told=False, published=appeared)


def order_of(one: Moment | None, other: Moment | None) -> Order:
    """Return how the first lies to the other.

    Equal periods are the same, unless one article appeared while the period still ran and the other later. Articles
    at most `NEWS_DAYS` apart tell of the same moment where no period is told, or where one is told that holds their
    day or has just ended. Running counts lie as their last days do. Else, where one stretch holds the other, only in
    part the same time is meant.
    """
    if one is None or other is None:
        return "unknown"
    if one.told and other.told:
        if _is_within(one, other) or _is_within(other, one):
            return "overlapping"
        if (one.first, one.last) == (other.first, other.last):
            return _while_running(one, other)
        if one.begun and other.begun and one.first != other.first:
            return "overlapping"
        if one.running or other.running or (one.last == other.last and not (one.closed or other.closed)):
            return _counted(one, other)
        if one.last < other.first:
            return "before"
        return "after" if one.first > other.last else "overlapping"
    if not one.told and not other.told:
        return _by_days(one.last, other.last)
    period, day = (one, other) if one.told else (other, one)
    together = period.published is not None and abs((period.published - day.last).days) <= NEWS_DAYS
    if together and period.first <= day.last and (day.last - period.last).days <= _JUST_ENDED:
        return "same"
    if period.first <= day.last <= period.last:
        return "overlapping"
    order: Order = "before" if period.last < day.first else "after"
    return order if one.told else _turned(order)


def _is_within(one: Moment, other: Moment) -> bool:
    """Whether one is closed and begins within the year up to whose last days the other counts (`sampai Februari`)."""
    return one.closed and other.running and other.first < other.last and one.first.month > 1 and one.last == other.last


def _while_running(one: Moment, other: Moment) -> Order:
    """Return how two articles on the same period lie: one that appeared while it ran cannot know its end.

    What is aimed at is known all the time.
    """
    if one.aimed and other.aimed:
        return "same"
    if one.published is None or other.published is None or min(one.published, other.published) > one.last:
        return "same"
    return _by_days(one.published, other.published)


def _counted(one: Moment, other: Moment) -> Order:
    """Return how two days up to which is counted lie: what was before that does not matter."""
    if one.last == other.last:
        return "same"
    return "before" if one.last < other.last else "after"


def days_between(one: Moment, other: Moment) -> int:
    """Return the days from the end of one to the end of the other."""
    return abs((one.last - other.last).days)


def _by_days(one: date, other: date) -> Order:
    if abs((one - other).days) <= NEWS_DAYS:
        return "same"
    return "before" if one < other else "after"


def _turned(order: Order) -> Order:
    return "after" if order == "before" else "before"


def _end(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])
