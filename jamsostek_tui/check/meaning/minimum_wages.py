"""Minimum wages (UMP, UMK), told like no other number: set once for a year to come, and by law no wage lies below.

So `dipatok` is no target, a percentage is the rise of the wage, and a year named anywhere in the sentence is the one
that it holds for.
"""

from __future__ import annotations

from jamsostek_tui.check.meaning.scope import dates_in
from jamsostek_tui.check.meaning.terms import family_of
from jamsostek_tui.model import Statistic

WAGES = frozenset({"umk", "ump", "upah-minimum"})
_YEAR_FORM = 4
_FROM_JANUARY = ("-01", "-01-01")


def year_of(fact: Statistic, terms: frozenset[str], sentence: str, published: str | None) -> str | None:
    """Return the period of a number; of a wage from January on that year, without one the only year it names."""
    if not terms & WAGES:
        return fact.period
    if fact.period is not None:
        return fact.period[:_YEAR_FORM] if fact.period[_YEAR_FORM:] in _FROM_JANUARY else fact.period
    years = {one.iso[:_YEAR_FORM] for one in dates_in(sentence, published) if one.iso}
    return years.pop() if len(years) == 1 else None


def kind_of(measure: str, direction: str | None, unit: str | None) -> tuple[str, str | None]:
    """Return measure and direction of what is told of a wage: what it will be is no target, a percentage its rise."""
    family = family_of(unit)
    if family == "money" and measure == "target":
        return "amount", None
    return ("change", "up") if family == "ratio" and measure == "level" else (measure, direction)


def is_wage(terms: frozenset[str]) -> bool:
    """Whether terms name a minimum wage and nothing else."""
    return bool(terms) and terms <= WAGES
