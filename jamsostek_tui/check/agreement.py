"""Whether two numbers of one measure agree: same, the same within rounding, an update, something else, or in conflict.

The order of the questions, precision first: a pair is in conflict only where nothing speaks for another reading.

1. Another kind of number, unit, rate, region or base: *different*.
2. The intervals of what is printed meet (`intervals`): *same*, or *same within rounding*.
3. A bound (`lebih dari 500`) that the other keeps, a doubted reading that agrees: *different*.
4. Sentences that share too little to be of one thing: *different*.
5. Another time (`moments`): a plausible growth is a *later update*, any other *different*. Else *in conflict*.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Literal

from jamsostek_tui.check.intervals import Interval, Printed
from jamsostek_tui.check.moments import Moment, days_between, order_of
from jamsostek_tui.check.terms import family_of
from jamsostek_tui.check.told import Told

Agreement = Literal["same", "rounding", "later", "different", "conflict"]
AGREEMENTS: tuple[Agreement, ...] = ("conflict", "later", "rounding", "same", "different")
"""The classes, what a reader must look at first."""
Reason = Literal[
    "equal",
    "rounded",
    "cut",
    "hedged",
    "later",
    "kind",
    "unit",
    "rate",
    "base",
    "region",
    "measure",
    "bound",
    "reading",
    "period",
    "growth",
    "thing",
    "figures",
    "scale",
    "both",
]
_MOST_GROWTH = Decimal(3)
_LEAST_GROWTH = Decimal("0.5")
_RATE_STEP = Decimal(25)
"""Points a percentage may plausibly move from one time to another."""
_SMALL = 10
"""Counts below this are mostly of one happening, not of a group."""
_EVIDENCE: dict[str, tuple[float, int]] = {
    "index": (0, 0),
    "named": (0.25, 1),
    "vague": (0.4, 2),
    "small": (0.5, 3),
    "case": (0.75, 4),
    "unplaced": (0.5, 3),
}
"""Which share of the words of the shorter sentence, and how many, two sentences must share to be of one thing."""
_CASES = frozenset({"santunan", "manfaat", "beasiswa", "klaim", "bantuan", "ahli-waris"})
"""What is paid to one person as well as to all: without a period each sum may be of another case."""
_THOUSANDS = tuple(Decimal(10) ** power for power in (3, 6, 9))


@dataclass(frozen=True, slots=True)
class Verdict:
    """The class of a pair and why; `later` says which of the two is the later one (0 or 1), where one is."""

    agreement: Agreement
    reason: Reason
    later: int | None = None


def compare(one: Told, other: Told) -> Verdict:
    """Return how two numbers agree; the same whichever comes first, but for `later`."""
    apart = _told_apart(one, other)
    if apart is not None:
        return Verdict("different", apart)
    met = meeting(one.printed, other.printed)
    based = _bases_differ(one, other)
    if met is not None:
        return Verdict("different", "base") if based else Verdict("same" if met == "equal" else "rounding", met)
    if based:
        return Verdict("different", "base")
    if one.is_earlier or other.is_earlier:
        return Verdict("different", "period")
    if _keeps_bound(one.printed, other.printed):
        return Verdict("different", "bound")
    if _other_reading_agrees(one, other) or _other_reading_agrees(other, one):
        return Verdict("different", "reading")
    if not _of_one_thing(one, other):
        return Verdict("different", "thing")
    timed = _in_time(one, other)
    if timed is not None:
        return timed
    return Verdict("conflict", "scale" if _off_by_a_scale(one.printed, other.printed) else "figures")


def meeting(one: Printed, other: Printed) -> Reason | None:
    """Return how two printed numbers may be one (`equal`, `rounded`, `cut`, `hedged`), None where they cannot.

    One may round the other where it is printed more coarsely: half up, half down or to even, and by its trailing
    noughts. A number with a scale word or decimals may be cut instead of rounded.
    """
    if one.hedged == other.hedged and (one.strict == other.strict or (not one.hedged and one.value == other.value)):
        return "equal"
    if one.strict.overlaps(other.strict):
        return "hedged" if one.hedged or other.hedged else "rounded"
    coarse, fine = (one, other) if _width(one.loose) >= _width(other.loose) else (other, one)
    if _width(coarse.loose) > _width(fine.strict) and _reaches(coarse.loose, fine.strict):
        return "hedged" if coarse.hedged or fine.hedged else "rounded"
    if coarse.grain > fine.grain and coarse.scaled and coarse.value <= fine.value < coarse.value + coarse.grain:
        return "cut"
    return None


def _width(interval: Interval) -> Decimal:
    return interval.high - interval.low


def _reaches(coarse: Interval, fine: Interval) -> bool:
    """Whether the middle of what is printed finely may be rounded to what is printed coarsely."""
    middle = (fine.low + fine.high) / 2
    return coarse.low <= middle <= coarse.high


def _told_apart(one: Told, other: Told) -> Reason | None:
    """Return why two numbers are not even of one measure."""
    first, second = one.fact, other.fact
    if family_of(first.unit) != family_of(second.unit):
        return "unit"
    if _kind(one) != _kind(other):
        return "kind"
    if first.unit != second.unit and family_of(first.unit) != "count":
        return "unit"
    if first.per != second.per:
        return "rate"
    if first.region != second.region:
        return "region"
    if not _of_one_measure(one, other):
        return "unit" if _things_differ(one, other) else "measure"
    return None


def _of_one_measure(one: Told, other: Told) -> bool:
    """Whether what one measures is all named by the other, in its subject or beside the number, and they share a term.

    Papers name a measure in full in the subject or spread it over the sentence.
    """
    mine, theirs = one.terms.main, other.terms.main
    if not mine or not theirs:
        return False
    if mine == theirs:
        return True
    share = _parts(mine) & _parts(theirs)
    return bool(share) and mine <= other.reach and theirs <= one.reach


def _parts(terms: frozenset[str]) -> set[str]:
    return {*terms, *(part for term in terms for part in term.split("-"))}


def _kind(told: Told) -> tuple[str, str | None]:
    """Return the kind of a number: a share is a level; growth up and down are two kinds."""
    fact = told.fact
    if fact.measure == "share":
        return "level", None
    return fact.measure, fact.direction if fact.measure == "change" else None


def _things_differ(one: Told, other: Told) -> bool:
    return bool(one.fact.unit and other.fact.unit and one.fact.unit != other.fact.unit)


def _bases_differ(one: Told, other: Told) -> bool:
    if one.bases != other.bases or (one.named - other.reach and other.named - one.reach):
        return True
    return bool(one.actions and other.actions and not one.actions & other.actions)


def _keeps_bound(one: Printed, other: Printed) -> bool:
    return one.bound.overlaps(other.strict) or other.bound.overlaps(one.strict)


def _other_reading_agrees(one: Told, other: Told) -> bool:
    for doubt in one.fact.doubts:
        try:
            value = Decimal(doubt.other_reading or "")
        except InvalidOperation:
            continue
        if value in other.printed.loose or value == other.printed.value:
            return True
    return False


def _in_time(one: Told, other: Told) -> Verdict | None:
    """Return the verdict on two values of different times, None where they are of one."""
    first, second = one.moment, other.moment
    order = order_of(first, second)
    if order in ("same", "unknown"):
        return None
    if order == "overlapping" or first is None or second is None:
        return Verdict("different", "period")
    earlier, later = (one, other) if order == "before" else (other, one)
    if not _plausible(earlier, later, first, second):
        return Verdict("different", "growth")
    return Verdict("later", "later", 1 if order == "before" else 0)


def _plausible(earlier: Told, later: Told, first: Moment, second: Moment) -> bool:
    """Whether the later value may have grown from the earlier: for each year that passed, by three times at most."""
    low, high = earlier.printed.value, later.printed.value
    if earlier.fact.unit == "persen":
        return abs(high - low) <= _RATE_STEP
    if low <= 0 or high <= 0:
        return True
    years = max(1, round(days_between(first, second) / 365))
    return _LEAST_GROWTH**years <= high / low <= _MOST_GROWTH**years


def _of_one_thing(one: Told, other: Told) -> bool:
    """Whether the sentences share enough to speak of one thing; the vaguer the measure, the more they must.

    A sentence that says nothing beside how many of what there are (`Ada 27 kasus PHK di Jepara`) is of that.
    """
    common = one.terms
    if one.is_anaphoric or other.is_anaphoric:
        return False
    named = common.strong | common.weak
    first, second = one.content - named, other.content - named
    shared = first & second
    acted = bool(one.actions & other.actions)
    likeness = len(shared) / max(1, min(len(first), len(second)))
    vagueness = _vagueness(one, other)
    needed, words = _EVIDENCE[vagueness]
    if acted and vagueness == "named":
        needed, words = needed / 2, 0
    bare = min(len(first), len(second)) <= 1 and vagueness == "named" and one.terms.main == other.terms.main
    return bare or (likeness >= needed and len(shared) >= words)


def _vagueness(one: Told, other: Told) -> str:
    """Return how much is left open of what two numbers measure, and with it which evidence is asked for."""
    common, unit = one.terms, one.fact.unit
    if one.fact.region is None or order_of(one.moment, other.moment) == "unknown":
        return "unplaced"
    if common.index:
        return "index"
    if one.fact.value < _SMALL and family_of(unit) == "count":
        return "small"
    if not common.strong:
        return "vague"
    if family_of(unit) != "money":
        return "named"
    if one.fact.period is None or other.fact.period is None:
        return "case" if common.main & _CASES else "vague"
    return "named"


def _off_by_a_scale(one: Printed, other: Printed) -> bool:
    low, high = sorted((one, other), key=lambda shown: shown.value)
    return low.value > 0 and any(low.strict.times(factor).overlaps(high.strict) for factor in _THOUSANDS)
