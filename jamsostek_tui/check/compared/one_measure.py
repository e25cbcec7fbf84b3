"""Which numbers stand on one line over time, or in one column: those of one measure to the last of what tells it apart.

`groups` brings together what may be of one measure, so that a contradiction is found; a line that joined as much would
show a change that nobody tells. Here unit, kind, rate, programme and whatever else restricts must be the same, and no
two neighbours may be such that `agreement` tells them apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from jamsostek_tui.check.compared.agreement import compare
from jamsostek_tui.check.compared.rounding import meeting
from jamsostek_tui.check.compared.told import Told
from jamsostek_tui.check.meaning.bases import on_axis
from jamsostek_tui.check.meaning.lexicon import LONGEST
from jamsostek_tui.check.meaning.moments import Moment
from jamsostek_tui.check.meaning.terms import PAID_OUT, family_of, terms_of
from jamsostek_tui.language.folding import fold
from jamsostek_tui.language.units import unit_class

_LEVELS = ("level", "amount")
_NEAREST = 10
"""With how many lines a number is compared, those that went on last: so that many numbers take no longer each."""
_WITHIN_ONE = ("period", "bound", "reading")
"""Reasons for which two numbers are told apart that may be of one measure all the same: above all another time."""
_MEMBERS = frozenset({"peserta", "pekerja", "penduduk"})
_HEIRS = "ahli-waris"
_HARM = frozenset({"accident", "death", "injury", "layoff"})
"""What befell people: those whom it did are no part of a line of all."""
_OF_MANY = re.compile(r"\b(?:total(?:nya)?|seluruh(?:nya)?|\d[\d.,]* (?:(?:ribu|juta) )?[a-z]+)\b", re.IGNORECASE)
_MONEY = re.compile(r"\brp ?\d[\d.,]*(?: (?:ribu|juta|miliar|triliun))?", re.IGNORECASE)
_MOST_GROWTH = 10
"""How many times one number of a line may be its neighbour: what an heir got is no total."""


class Measure(NamedTuple):
    """What a number measures: the terms it is named by, its unit, its kind, its rate, what restricts it."""

    main: frozenset[str]
    unit: str
    kind: str
    per: str | None
    apart: frozenset[str]


def measure_told(one: Told) -> Measure | None:
    """Return what a number measures; None for a change, a target, a rank, and where it or its programme is unsaid."""
    kind, programmes = one.kind[0], _programmes(one)
    if kind not in _LEVELS or not one.terms.head or programmes is None or one.is_anaphoric:
        return None
    restricting = one.bases - on_axis("programme", one.bases)
    mine = frozenset({_HEIRS}) if _is_of_one_heir(one) else frozenset()
    mine |= frozenset({"part"}) if _is_unsaid_part(one) else frozenset()
    mine |= one.actions & _HARM if one.is_of_people else frozenset()
    return Measure(_main(one), _unit(one), kind, one.per, restricting | programmes | one.wishes | mine)


def lines_of(members: Iterable[Told]) -> list[list[Told]]:
    """Return numbers by measure and region, and apart what cannot be one measure; each in order of time."""
    held: dict[tuple[Measure, str | None], list[Told]] = {}
    for one in members:
        measure = measure_told(one)
        if measure is not None and one.moment is not None:
            held.setdefault((measure, one.fact.region), []).append(one)
    return [line for some in held.values() for line in _parted(sorted(some, key=_time))]


def _parted(members: Sequence[Told]) -> list[list[Told]]:
    """Return lines out of numbers that look alike; one beside another of its article and time stands for itself."""
    told: dict[tuple[int, Moment | None], list[Told]] = {}
    for one in members:
        told.setdefault((one.fact.article, one.moment), []).append(one)
    alone = {one.fact.id for some in told.values() for one in some if any(_differ(one, other) for other in some)}
    lines: list[list[Told]] = []  # the one that went on last stands last
    for one in members:
        if one.fact.id in alone:
            continue
        nearest = range(len(lines) - 1, max(-1, len(lines) - 1 - _NEAREST), -1)
        place = next((place for place in nearest if _follows(lines[place][-1], one)), None)
        line = [] if place is None else lines.pop(place)
        line.append(one)
        lines.append(line)
    return [*lines, *([one] for one in members if one.fact.id in alone)]


def _differ(one: Told, other: Told) -> bool:
    """Whether two numbers of one article and time are of two things: one measure has one value."""
    return meeting(one.printed, other.printed) is None


def _follows(one: Told, other: Told) -> bool:
    verdict = compare(one, other)
    if verdict.reason == "thing" or (verdict.reason == "base" and _only_programmes_differ(one, other)):
        if one.actions != other.actions:
            return False
    elif verdict.agreement == "different" and verdict.reason not in _WITHIN_ONE:
        return False
    low, high = sorted(abs(told.fact.value) for told in (one, other))
    return one.fact.unit == "persen" or high <= low * _MOST_GROWTH


def _only_programmes_differ(one: Told, other: Told) -> bool:
    """Whether their sentences name other programmes beside the one that both numbers are of, and nothing else."""
    apart = one.bases ^ other.bases
    return bool(apart) and apart == on_axis("programme", apart) and one.named == other.named


def _programmes(one: Told) -> frozenset[str] | None:
    """Return the programmes that the subject names, else the only one of the sentence; None where it names several."""
    own = on_axis("programme", one.terms.bases)
    around = own or on_axis("programme", one.bases)
    return around if own or len(around) < 2 else None


def _main(one: Told) -> frozenset[str]:
    """Return what a number is named by: one name for all that programmes paid, a group without its being members."""
    if one.terms.head == PAID_OUT:  # `JKK`, `klaim JKK`, `manfaat JKK`
        return frozenset({PAID_OUT})
    main = one.terms.main
    return main - _MEMBERS or main if one.is_of_people else main


def _is_of_one_heir(one: Told) -> bool:
    """Whether money went to the heirs of one: the sentence names heirs, but no total and nobody counted."""
    heirs = one.is_of_money and _HEIRS in one.groups
    return heirs and not _OF_MANY.search(_MONEY.sub("", fold(one.sentence[:LONGEST])))


def _is_unsaid_part(one: Told) -> bool:
    """Whether a count is of some of a whole, and nothing that is known says of which: `300 dari 1.310 perusahaan`."""
    is_part = one.fact.measure == "share" and family_of(one.fact.unit) == "count"
    return is_part and not (one.bases or one.actions)


def _unit(one: Told) -> str:
    """Return the unit, one for all that count people, and one for all names of a thing."""
    unit = one.fact.unit or ""
    if unit_class(unit) == "people":
        return "orang"
    named = terms_of(None, unit).main if family_of(unit) == "count" else frozenset()
    return "+".join(sorted(named)) or unit


def _time(one: Told) -> tuple[str, str, int, int]:
    last = one.moment.last.isoformat() if one.moment else ""
    return last, one.published or "", one.fact.article, one.fact.start
