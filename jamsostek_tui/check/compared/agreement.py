"""Whether two numbers of one measure agree: same, the same within rounding, an update, something else, or in conflict.

The order of the questions, precision first: a pair is in conflict only where nothing speaks for another reading.

1. Another kind of number, unit, rate or region; a measure that the other's sentence never names: *different*.
2. The intervals of what is printed meet (`intervals`): *same*, or *same within rounding*. What has so many digits that
   it is hardly met by chance is told apart by a contradiction alone, all else by any other base.
3. Another base; a bound (`lebih dari 500`) that the other keeps; a doubted reading that agrees: *different*.
4. Sentences that share too little to be of one thing (`shared_words`): *different*.
5. Another time (`two_times`): two closed periods, or a growth beyond belief, are *different*, all others *later*.
6. Of one time, but the one says that it puts the number right, or that it grew: *later*. Else *in conflict*,
   unless the one may be the other rounded to a single digit: *same within rounding*; where a paper has no day, only
   what looks like a misprint.
"""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from jamsostek_tui.check.compared.rounding import Meeting, is_rounded_to_one_digit, meeting
from jamsostek_tui.check.compared.told import Told
from jamsostek_tui.check.compared.verdict import Reason, Verdict
from jamsostek_tui.check.intervals import Printed
from jamsostek_tui.check.meaning.bases import exclude, happenings, on_axis
from jamsostek_tui.check.meaning.moments import days_between
from jamsostek_tui.check.meaning.proper_names import factories_in, may_be_one_name
from jamsostek_tui.check.meaning.shared_words import (
    is_common,
    is_misprint,
    is_telling,
    look_alike,
    of_one_thing,
    off_by_a_scale,
    shares_words,
)
from jamsostek_tui.check.meaning.terms import family_of, index_terms, known_terms
from jamsostek_tui.check.meaning.two_times import in_time, later_or_another

POINTS = frozenset({"persen", "persen poin"})
"""Units of a change of a rate that are two figures though the number is one."""
_QUARTER_DAYS = 92
"""Days within which one change of a rate is told again; the next survey has another."""
_HIRED = frozenset({"hire"})
_WORKERS = frozenset({"pekerja"})
_BENEFIT = frozenset({"santunan"})
_ACTIVE = frozenset({"aktif"})


def compare(one: Told, other: Told) -> Verdict:
    """Return how two numbers agree; the same whichever comes first, but for `later`."""
    met = meeting(one.printed, other.printed)
    if _confuse_points(one, other, met):
        return Verdict("conflict", "points")
    apart = _told_apart(one, other, met)
    if apart is not None:
        return Verdict("different", apart)
    if met is not None:
        return _met(one, other, met)
    if _bases_differ(one, other) or is_of_others(one, other):
        return Verdict("different", "base")
    if one.is_earlier != other.is_earlier:
        return Verdict("different", "period")
    if keeps_bound(one.printed, other.printed):
        return Verdict("different", "bound")
    if _other_reading_agrees(one, other) or _other_reading_agrees(other, one):
        return Verdict("different", "reading")
    if not of_one_thing(one, other):
        return Verdict("different", "thing")
    timed = later_or_another(one, other)
    if timed is not None:
        return timed
    if is_rounded_to_one_digit(one.printed, other.printed):
        return Verdict("rounding", "coarse")
    if None in (one.time, other.time) and not look_alike(one.printed, other.printed):
        return Verdict("different", "period")
    return Verdict("conflict", how_wrong(one, other))


def how_wrong(one: Told, other: Told) -> Reason:
    """Return why two numbers that cannot both be right contradict each other."""
    return "scale" if off_by_a_scale(one.printed, other.printed) else "figures"


def _met(one: Told, other: Told, met: Meeting) -> Verdict:
    """Return the verdict on two numbers that may be one: it takes a contradiction to tell them apart."""
    if (is_common(one) or is_common(other)) and one.fact.measure != "rank" and not shares_words(one, other):
        return Verdict("different", "thing")
    sure = _is_telling(one, other)
    if _contradicts(one, other, met) or not (sure or not _bases_differ(one, other, met)):
        return Verdict("different", "base")
    if met == "equal":
        return Verdict("same", met)
    timed = in_time(one, other) if say_when(one, other) else None
    return timed if timed is not None and timed.reason != "growth" else Verdict("rounding", met)


def say_when(one: Told, other: Told) -> bool:
    """Whether both say when they are of: papers of two days that round one figure tell of no change."""
    return all(told.time is not None and told.time.told for told in (one, other))


def _told_apart(one: Told, other: Told, met: Meeting | None) -> Reason | None:
    """Return why two numbers are not even of one measure; `met` is how they may be one."""
    first, second = one.fact, other.fact
    if family_of(first.unit) != family_of(second.unit) or {one.is_of_people, other.is_of_people} == {True, False}:
        return "unit"
    if one.kind != other.kind:
        return "kind"
    if first.unit != second.unit and family_of(first.unit) != "count":
        return "unit"
    if one.per != other.per and not rates_fit(one, other, met):
        return "rate"
    if first.region != second.region:
        return "region"
    if not of_one_measure(one, other) and not (met and _is_telling(one, other) and not grow_apart(one, other)):
        return "unit" if _things_differ(one, other) else "measure"
    return None


def grow_apart(one: Told, other: Told) -> bool:
    """Whether two rates of change are of measures known by two names: growth of one figure is met by chance."""
    if one.kind[0] != "change" or one.fact.unit not in POINTS or not (one.is_named and other.is_named):
        return False
    known = one.main & known_terms(), other.main & known_terms()
    return all(known) and known[0].isdisjoint(other.reach) and known[1].isdisjoint(one.reach)


def _confuse_points(one: Told, other: Told, met: Meeting | None) -> bool:
    """Whether one rate changed by one figure, per cent to the one and points of a percentage to the other.

    A fall of 0,65 per cent from 3,77 is none of 0,65 points: one of both is wrong.
    """
    units = {one.fact.unit, other.fact.unit}
    if met != "equal" or units != POINTS or one.kind != other.kind or one.kind[0] != "change":
        return False
    if not (one.main & other.main & index_terms()) or one.fact.region != other.fact.region:
        return False
    near = one.time and other.time and days_between(one.time, other.time) <= _QUARTER_DAYS
    return bool(near) and not (_bases_differ(one, other) or is_of_others(one, other))


def rates_fit(one: Told, other: Told, met: Meeting | None) -> bool:
    """Whether one rate is only left out: of a defined wage, or where the values are one anyway."""
    left_out = one.per is None or other.per is None
    return left_out and (met is not None or one.terms.index or other.terms.index)


def _is_telling(one: Told, other: Told) -> bool:
    """Whether two values that may be one are so by more than chance: by their digits and what is said of them."""
    if not (is_telling(one.printed.value) and is_telling(other.printed.value)):
        return False
    named = one.named & other.reach or other.named & one.reach
    return bool(named or one.wide_actions & other.wide_actions or shares_words(one, other))


def of_one_measure(one: Told, other: Told) -> bool:
    """Whether what one measures is all named by the other, in its subject or by the words that may be said of it.

    Papers name a measure in full in the subject or spread it over the sentence.
    """
    if not one.main or not other.main:
        return False
    return one.main == other.main or (_is_covered(one, other) and _is_covered(other, one))


def _is_covered(one: Told, other: Told) -> bool:
    """Whether the other number may be of what one measures.

    That people are workers goes without saying; of likely misprints only what the lexicon knows must be named.
    """
    if not one.is_named and other.is_named:
        return True
    main = one.main - (_WORKERS if other.is_of_people else frozenset())
    if is_misprint(one.printed, other.printed):
        main = main & known_terms() or main
    return main <= other.reach


def _things_differ(one: Told, other: Told) -> bool:
    return bool(one.fact.unit and other.fact.unit and one.fact.unit != other.fact.unit)


def _bases_differ(one: Told, other: Told, met: Meeting | None = None) -> bool:
    """Whether anything tells two numbers of one measure apart; `met` is how they may be one."""
    apart = one.bases - other.wide_bases, other.bases - one.wide_bases
    told_alike = _outnumbers_all(one, other, *apart) or _is_benefit_misprinted(one, other, *apart)
    if (any(apart) and not told_alike) or _contradicts(one, other):
        return True
    if met and shares_words(one, other):
        return False
    acted = one.actions & other.wide_actions or other.actions & one.wide_actions
    if one.actions and other.actions and not acted:
        return True
    return _is_of_some(one, other) or _is_of_some(other, one)


def _outnumbers_all(one: Told, other: Told, mine: frozenset[str], others: frozenset[str]) -> bool:
    """Whether only the greater of two numbers is told of those who are active: no part is more than all of them."""
    active, every = (one, other) if mine else (other, one)
    return not (mine and others) and mine | others == _ACTIVE and active.printed.strict.low > every.printed.strict.high


def _is_benefit_misprinted(one: Told, other: Told, mine: frozenset[str], others: frozenset[str]) -> bool:
    """Whether two values that look like misprints of each other are of one benefit, its programme told by one only."""
    apart = mine | others
    only_programmes = apart == on_axis("programme", apart) | (apart & _BENEFIT) and not exclude(one.bases, other.bases)
    return only_programmes and may_be_one_name(one.dead, other.dead) and is_misprint(one.printed, other.printed)


def is_of_others(one: Told, other: Told) -> bool:
    """Whether all that may be said of two numbers parts them: ends of an axis, stages, a wish, payers, uses."""
    if exclude(one.wide_bases, other.wide_bases) or one.wishes != other.wishes or exclude(one.payers, other.payers):
        return True
    if one.dead and other.dead and not may_be_one_name(one.dead, other.dead):
        return True
    if on_axis("stage", one.wide_bases) != on_axis("stage", other.wide_bases):
        return True
    parting = [(one.purpose, other.purpose), (factories_in(one.sentence), factories_in(other.sentence))]
    parting += [(one.groups, other.groups)] if one.is_of_people is False else []
    if any(some and others and some.isdisjoint(others) for some, others in parting):
        return True
    return bool(one.got - other.reach and other.got - one.reach)


def _is_of_some(one: Told, other: Told) -> bool:
    """Whether one number is of people of a kind, or whom something befell, of which the other says nothing."""
    if not one.is_of_people:
        return False
    befell = happenings(one.actions)
    if befell & _HIRED - other.wide_actions:
        return True
    return bool(one.groups - other.reach or (befell and other.wide_actions and not befell & other.wide_actions))


def _contradicts(one: Told, other: Told, met: Meeting | None = None) -> bool:
    """Whether what tells two numbers apart excludes that they are one: other groups, firms, or ends of one axis.

    One telling figure of people whom the same befell is one, whatever papers call them (`petani`, `buruh tani`).
    """
    if exclude(one.bases, other.bases):
        return True
    alike = met == "equal" and _is_telling(one, other) and one.is_of_people and other.is_of_people
    if alike and one.actions & other.actions:
        return False
    return bool(one.named - other.reach and other.named - one.reach)


def keeps_bound(one: Printed, other: Printed) -> bool:
    """Whether one of two values lies where the other's hedge leaves it open (`lebih dari 500`)."""
    return any(bound.hedged and bound.bound.overlaps(kept.strict) for bound, kept in ((one, other), (other, one)))


def _other_reading_agrees(one: Told, other: Told) -> bool:
    for doubt in one.fact.doubts:
        try:
            value = Decimal(doubt.other_reading or "")
        except InvalidOperation:
            continue
        if value in other.printed.loose or value == other.printed.value:
            return True
    return False
