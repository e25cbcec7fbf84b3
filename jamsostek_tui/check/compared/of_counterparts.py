"""How two numbers agree that stand for each other in two articles (`counterparts`), whatever keeps their words apart.

In articles of one story they are one figure or contradict each other, in others one is what became of the other.
"""

from __future__ import annotations

import re
from decimal import Decimal

from jamsostek_tui.check.compared.agreement import grow_apart, how_wrong, is_of_others, keeps_bound
from jamsostek_tui.check.compared.counterparts import Likeness
from jamsostek_tui.check.compared.nearer_places import are_elsewhere
from jamsostek_tui.check.compared.retold import retold
from jamsostek_tui.check.compared.rounding import is_rounded_to_one_digit, meeting
from jamsostek_tui.check.compared.told import Told
from jamsostek_tui.check.compared.verdict import Verdict
from jamsostek_tui.check.meaning.shared_words import shares_words
from jamsostek_tui.check.meaning.terms import family_of
from jamsostek_tui.check.meaning.two_times import later_or_another

_SURE = 5.0
"""How alike two numbers must be of which no story says that they are one."""
_VERY = 7.0
"""How alike two must be of which one is told of some only."""
_MOST_APART = Decimal("1.6")
"""By which factor two numbers may differ that contradict each other."""
_FIGURES = re.compile(r"(?<![\w/.,-])\d[\d.,]*(?: (?:ribu|juta|miliar|triliun))? [a-z]")
_SEVERAL = 3


def of_counterparts(one: Told, other: Told, alike: Likeness, is_one: bool) -> Verdict | None:
    """Return how they agree, None where nothing can be said; `is_one` is whether their articles tell one story."""
    if are_elsewhere(one, other) or family_of(one.fact.unit) == "time" or grow_apart(one, other):
        return None
    met = meeting(one.printed, other.printed)
    if met is not None:
        is_told = is_one and alike >= _SURE and shares_words(one, other) and retold(one, other) is not None
        return Verdict("same" if met == "equal" else "rounding", met) if is_told else None
    if keeps_bound(one.printed, other.printed):
        return None
    timed = later_or_another(one, other)
    if timed is not None:
        is_sure = (is_one or alike >= _SURE) and _is_update(one, other)
        return timed if timed.agreement == "later" and is_sure else None
    return Verdict("conflict", how_wrong(one, other)) if is_one and _is_contradiction(one, other, alike) else None


def _is_update(one: Told, other: Told) -> bool:
    """Whether one of two numbers may be what became of the other: people or things said to be the same, a sum dated."""
    if not shares_words(one, other):
        return False
    if family_of(one.fact.unit) == "count":
        return bool(one.groups & other.groups or one.main & other.main or one.actions & other.actions)
    return any(told.time is not None and told.time.told for told in (one, other))


def _is_contradiction(one: Told, other: Told, alike: Likeness) -> bool:
    """Whether two numbers of one story cannot both be right, by all that tells them apart."""
    low, high = sorted((one.printed.value, other.printed.value))
    if high > _MOST_APART * low or None in (one.time, other.time) or is_of_others(one, other):
        return False
    if (one.bases - other.wide_bases or other.bases - one.wide_bases) and alike < _VERY:
        return False
    if any(_is_listed(told) or told.is_changed or told.is_grown or told.is_earlier for told in (one, other)):
        return False
    return not is_rounded_to_one_digit(one.printed, other.printed)


def _is_listed(one: Told) -> bool:
    """Whether the sentence of a number goes through several."""
    return len(_FIGURES.findall(one.sentence)) >= _SEVERAL
