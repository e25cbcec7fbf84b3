"""Whether two sentences share enough to speak of one thing: the vaguer what they measure, the more they must share.

Words count by what they mean: terms of the lexicon, what became of those counted, stems. Values that could be
misprints of each other (4.120 and 4.210) ask for less, values that lie far apart for more.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from jamsostek_tui.check.compared.told import Told
from jamsostek_tui.check.intervals import Printed, digits_of
from jamsostek_tui.check.meaning.lexicon import LONGEST
from jamsostek_tui.check.meaning.moments import order_of
from jamsostek_tui.check.meaning.proper_names import may_be_one_name
from jamsostek_tui.check.meaning.terms import family_of, uncounted
from jamsostek_tui.language.folding import fold, lower

_NATIONAL = {"count": Decimal(10) ** 7, "money": Decimal(10) ** 13}
"""Counts and sums that no region but the nation reaches in this field."""
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
_NATIONWIDE = re.compile(
    r"\b(?:secara|tingkat|skala|rata-rata) nasional\b|\b(?:di|seluruh|se)[ -](?:seluruh )?(?:indonesia|tanah air)\b"
)
_CASES = frozenset({"santunan", "klaim", "beasiswa", "bantuan", "ahli-waris"})
"""What is paid to one person as well as to all: without a period each sum may be of another case."""
_TIMES = ("kali", "kali lipat")
"""Units of how often and how many times as much: of what, seldom anything says."""
_LOOSE = frozenset({"attend", "train"})
"""What may be done at many places on one day: of which event, the other words say."""
_LEAST_SMALL = 2
_FAR_WORDS = 3
_ALIKE = 0.75
"""Which share of all their words the sentences of two values far apart must have in common."""
_FAR = Decimal(4)
_NEAR = Decimal("1.5")
_SCALES = tuple(Decimal(10) ** power for power in (1, 2, 3, 6, 9))
_SCALE_REACH = Decimal("0.01")
_SCALED_DIGITS = 2
_TELLING_DIGITS = 3
_SWAPPED = 2
_TELLING_VALUE = 100
"""Smaller numbers of two digits (12 and 21) differ by swapped digits too often."""


def of_one_thing(one: Told, other: Told) -> bool:
    """Whether the sentences of two numbers of one measure share enough to speak of one thing.

    What was paid for somebody who died, by name, is one benefit. A sentence that says nothing beside how many of what
    there are (`Ada 27 kasus PHK di Jepara`) is of that.
    """
    if may_be_one_name(one.dead, other.dead):
        return True
    common = (one.main & other.main) | {f"is {base}" for base in one.bases & other.bases}
    first, second = one.content - common, other.content - common
    shared, least, most = len(first & second), min(len(first), len(second)), max(len(first), len(second))
    vagueness, ratio = _vagueness(one, other), _ratio(one.printed, other.printed)
    misprint = is_misprint(one.printed, other.printed)
    if not misprint and ratio > _NEAR and (_says_more(one), one.is_funded) != (_says_more(other), other.is_funded):
        return False
    alike = _ALIKE * (least if _is_followed(one, other) else len(first | second))
    if not misprint and ratio > _FAR and (shared < _FAR_WORDS or shared < alike):
        return False
    if least <= 1 and vagueness == "named" and one.main == other.main:
        farthest = _FAR if most <= 1 else _NEAR
        if misprint or ratio <= farthest:
            return True
    only_deeds = all(word.startswith("to ") for word in first & second)
    if vagueness == "unplaced" and ((shared == least > 1 and not only_deeds) or _is_retold(one, other)):
        return True
    share, words = _asked(vagueness, one, other, len(common))
    if misprint:
        share, words = share / 2, words - 1
    return shared >= share * max(1, least) and shared >= words


def _is_followed(one: Told, other: Told) -> bool:
    """Whether the later of two values is told as what became of the earlier (`kini tinggal 2.105`)."""
    later = {"before": other, "after": one}.get(order_of(one.time, other.time))
    return later is not None and later.is_grown


def is_common(one: Told) -> bool:
    """Whether a number like this is told of many things: a handful, a stretch of time, how often something was."""
    family = family_of(one.fact.unit)
    return family == "time" or one.fact.unit in _TIMES or (family == "count" and one.fact.value < _SMALL)


def shares_words(one: Told, other: Told) -> bool:
    """Whether the sentences of two numbers share words beside what they measure."""
    return bool((one.content & other.content) - (one.main & other.main))


def _asked(vagueness: str, one: Told, other: Told, common: int) -> tuple[float, int]:
    """Return which share of the words of the shorter sentence, and how many, must be shared."""
    share, words = _EVIDENCE[vagueness]
    if vagueness == "small":
        return share, max(_LEAST_SMALL, words - common)
    if vagueness == "named" and (one.wide_actions & other.wide_actions) - _LOOSE:
        return share / 2, 0
    return share, words


def is_telling(value: Decimal) -> bool:
    """Whether a value has so many digits that another number of the same value is hardly there by chance."""
    return len(digits_of(value)) >= _TELLING_DIGITS


def is_long(value: Decimal) -> bool:
    """Whether a value has so many digits that hardly another one has the same in another order."""
    return len(digits_of(value)) > _TELLING_DIGITS


def is_misprint(one: Printed, other: Printed) -> bool:
    """Whether one value could be the other with its digits in another order, one digit wrong, or a wrong scale."""
    first, second = digits_of(one.value), digits_of(other.value)
    length = max(len(first), len(second))
    if _same_size(one, other) and (length >= _TELLING_DIGITS or min(one.value, other.value) >= _TELLING_VALUE):
        first, second = (digits + (0,) * (length - len(digits)) for digits in (first, second))
        wrong = sum(left != right for left, right in zip(first, second, strict=True))
        return sorted(first) == sorted(second) or (wrong == 1 and length >= _TELLING_DIGITS)
    return off_by_a_scale(one, other)


def are_swapped(one: Printed, other: Printed) -> bool:
    """Whether two values of one size have the same digits in another order, of whole numbers all that are printed."""
    first, second = digits_of(one.value), digits_of(other.value)
    if not (one.grain or other.grain):
        length = max(len(first), len(second))
        first, second = (digits + (0,) * (length - len(digits)) for digits in (first, second))
    return first != second and sorted(first) == sorted(second) and _same_size(one, other)


def are_neighbours_swapped(one: Printed, other: Printed) -> bool:
    """Whether two digits next to each other have changed places, as fingers slip, and nothing else differs."""
    if not are_swapped(one, other):
        return False
    first, second = (f"{told.value.normalize():f}".replace(".", "") for told in (one, other))
    wrong = [at for at, (left, right) in enumerate(zip(first, second, strict=False)) if left != right]
    return len(first) == len(second) and len(wrong) == _SWAPPED and wrong[1] == wrong[0] + 1


def look_alike(one: Printed, other: Printed) -> bool:
    """Whether one value may be the other misprinted, the finer of them taken as coarsely as the other is told."""
    if is_misprint(one, other) or are_swapped(one, other):
        return True
    coarse, fine = _as_coarsely(one, other)
    return len(digits_of(coarse.value)) >= _TELLING_DIGITS and is_misprint(coarse, fine)


def is_in_other_scale(one: Printed, other: Printed) -> bool:
    """Whether two values have the same digits and one has noughts too many, rounded where a scale word is printed."""
    if not off_by_a_scale(one, other):
        return False
    if one.scaled or other.scaled:
        one, other = _as_coarsely(one, other)
    return digits_of(one.value) == digits_of(other.value)


def _as_coarsely(one: Printed, other: Printed) -> tuple[Printed, Printed]:
    """Return the one of two values with fewer digits, and the other rounded to as many."""
    coarse, fine = sorted((one, other), key=lambda told: len(digits_of(told.value)))
    place = Decimal(10) ** (fine.value.adjusted() + 1 - len(digits_of(coarse.value)))
    return coarse, replace(fine, value=(fine.value / place).to_integral_value() * place)


def off_by_a_scale(one: Printed, other: Printed) -> bool:
    """Whether one value is the other with noughts too many, or with another word for its scale."""
    low, high = sorted((one.value, other.value))
    if low <= 0 or min(len(digits_of(low)), len(digits_of(high))) < _SCALED_DIGITS:
        return False
    return any(abs(high / low - factor) <= factor * _SCALE_REACH for factor in _SCALES)


def _vagueness(one: Told, other: Told) -> str:
    """Return how much is left open of what two numbers measure, and with it which evidence is asked for."""
    facts = one.fact, other.fact
    placed = one.fact.region is not None or (is_of_the_nation(one) and is_of_the_nation(other))
    if not placed or order_of(one.time, other.time) == "unknown":
        return "unplaced"
    if one.terms.index or other.terms.index:
        return "index"
    family = family_of(one.fact.unit)
    if family == "time" or any(fact.unit in _TIMES for fact in facts):
        return "case"
    if one.fact.measure == "rank":
        return "named"
    if family == "count" and min(fact.value for fact in facts) < _SMALL:
        return "small"
    if family == "money" and None in [fact.per for fact in facts]:
        if all(told.time is not None and told.time.told for told in (one, other)):
            return "named"
        return "case" if (one.main | other.main) & _CASES else "vague"
    acted = (one.actions & other.actions) - _LOOSE
    named = (one.named & other.named) - one.terms.weak - other.terms.weak
    strong = one.terms.strong or other.terms.strong
    return "named" if strong or acted or named or one.bases & other.bases else "vague"


def _says_more(one: Told) -> bool:
    """Whether a number tells more than how many there are: what became of them, or what they got."""
    return bool(one.wide_actions) or bool(one.is_of_people and one.named & uncounted())


def is_of_the_nation(one: Told) -> bool:
    """Whether a number without a region is of all Indonesia: its sentence says so, or it is too great for a region."""
    size = _NATIONAL.get(family_of(one.fact.unit))
    return (size is not None and one.printed.value >= size) or _says_nationwide(one)


def _says_nationwide(one: Told) -> bool:
    return bool(_NATIONWIDE.search(lower(fold(one.sentence[:LONGEST]))))


def _is_retold(one: Told, other: Told) -> bool:
    """Whether two sentences on one region say all the same but for digits that have changed places."""
    first, second = digits_of(one.printed.value), digits_of(other.printed.value)
    swapped = (
        len(first) > _TELLING_DIGITS and sorted(first) == sorted(second) and _same_size(one.printed, other.printed)
    )
    return swapped and one.fact.region is not None and one.content == other.content and len(one.content) > 1


def _ratio(one: Printed, other: Printed) -> Decimal:
    low, high = sorted((abs(one.value), abs(other.value)))
    return high / low if low else _FAR + 1


def _same_size(one: Printed, other: Printed) -> bool:
    return one.value.adjusted() == other.value.adjusted()
