"""The names of months and weekdays, and which day a name without a year or a date means."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

from jamsostek_tui.language.lists import table_rows


@cache
def months() -> dict[str, int]:
    """Return month names and their short forms in lower case, each with its number (1-12)."""
    return {row["name"]: int(row["number"]) for row in table_rows("months.csv")}


@cache
def full_months() -> frozenset[str]:
    """Return the month names that may stand alone (`Juni`), unlike short forms that are words or names (`Mar`)."""
    return frozenset(row["name"] for row in table_rows("months.csv") if row["alone"] == "1")


@cache
def weekdays() -> dict[str, int]:
    """Return weekday names in lower case, Monday being 0 as in `date.weekday`."""
    return {row["name"]: int(row["number"]) for row in table_rows("weekdays.csv")}


def as_date(published: str | None) -> date | None:
    """Return the day of an ISO date or date-time, or None where it holds no whole day."""
    try:
        return date.fromisoformat(published[:10]) if published else None
    except ValueError:
        return None


def day(year: int, month: int, number: int) -> date | None:
    """Return that day, or None where the calendar has no such day."""
    try:
        return date(year, month, number)
    except ValueError:
        return None


def nearest_year(month: int, number: int, published: date) -> date | None:
    """Return the day of that month and number nearest to `published`; news dates without a year are close to it."""
    near = [found for year in (-1, 0, 1) if (found := day(published.year + year, month, number))]
    return min(near, key=lambda found: abs(found - published), default=None)


def latest_weekday(weekday: int, published: date) -> date:
    """Return the last such weekday on or before `published`; news tells what has happened."""
    return published - timedelta(days=(published.weekday() - weekday) % 7)
