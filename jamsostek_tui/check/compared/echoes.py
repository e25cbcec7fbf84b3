"""Papers that carry one text: the same sentence or figure in several is one independent source with its carriers.

Two articles echo each other where they tell the same figure, not of two times, and

- their sentences are nearly the same, or name the same person or body as its source; or
- no two others are named as its source, and the figure has so many digits that it is hardly told twice by chance, is
  told of the same time by both, or appeared within days: then in whatever words, and months later too.

A round figure told of no time (`500 nelayan`) may be another one half a year later. Nothing is hidden: each carrier
stays a fact.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from jamsostek_tui.check.compared.agreement import POINTS
from jamsostek_tui.check.compared.rounding import meeting
from jamsostek_tui.check.compared.told import Told
from jamsostek_tui.check.meaning.lexicon import words_of
from jamsostek_tui.check.meaning.moments import NEWS_DAYS, days_between, moment_of, order_of
from jamsostek_tui.check.meaning.shared_words import is_telling

_SHINGLE = 3
_LAST = 20
"""Carriers, the latest ones, that a number is held against."""
ALIKE = 0.6
"""The share of three-word runs that nearly the same sentences have in common."""


@dataclass(frozen=True, slots=True)
class Source:
    """One independent source: who told it first and all who carry it, the earliest first (`first` is among them)."""

    carriers: tuple[Told, ...]

    @property
    def first(self) -> Told:
        """The earliest carrier."""
        return self.carriers[0]

    @property
    def papers(self) -> int:
        """How many articles carry it."""
        return len({one.fact.article for one in self.carriers})


def independent(members: Sequence[Told]) -> tuple[Source, ...]:
    """Return the members by independent source, the earliest source first."""
    kept: list[list[Told]] = []
    of_value: dict[float, list[list[Told]]] = {}
    for one in sorted(members, key=_age):
        told = of_value.setdefault(one.fact.value, [])
        home = next((carriers for carriers in told if _is_carried(one, carriers[-_LAST:])), None)
        if home is None:
            home = []
            kept.append(home)
            told.append(home)
        home.append(one)
    return tuple(Source(tuple(carriers)) for carriers in kept)


def _is_carried(one: Told, carriers: Sequence[Told]) -> bool:
    """Whether a number repeats what others carry: the words of one of them, else the figure if nobody else is named."""
    if any(_repeats(one, other) for other in carriers):
        return True
    return not any(_others_speak(one, other) for other in carriers) and any(echo(one, other) for other in carriers)


def echo(one: Told, other: Told) -> bool:
    """Whether one number repeats the other."""
    if _repeats(one, other):
        return True
    return _is_one_figure(one, other) and not _others_speak(one, other) and _is_no_chance(one, other)


def _repeats(one: Told, other: Told) -> bool:
    """Whether two tell one figure in the same article, in nearly the same words, or after the same person or body."""
    if one.fact.article == other.fact.article:
        return meeting(one.printed, other.printed) == "equal"
    if not _is_one_figure(one, other):
        return False
    return alike(one.sentence, other.sentence) >= ALIKE or bool(_speaker(one) and _speaker(one) == _speaker(other))


def _is_one_figure(one: Told, other: Told) -> bool:
    """Whether two tell the same figure and not, by their own words, of two times that lie further apart than news."""
    if meeting(one.printed, other.printed) != "equal" or {one.fact.unit, other.fact.unit} == POINTS:
        return False
    first, second = one.time, other.time
    if first is None or second is None or not (first.told and second.told):
        return True
    return order_of(first, second) not in ("before", "after") or days_between(first, second) <= NEWS_DAYS


def _others_speak(one: Told, other: Told) -> bool:
    """Whether both name a source, and not the same."""
    return bool(_speaker(one) and _speaker(other) and _speaker(one) != _speaker(other))


def _speaker(one: Told) -> str:
    return (one.speaker or "").casefold()


def _is_no_chance(one: Told, other: Told) -> bool:
    """Whether a figure told in other words is hardly another one: by its digits, the time it is of, or the days."""
    if is_telling(one.printed.value):
        return True
    if one.time and other.time and one.time.told and other.time.told and order_of(one.time, other.time) == "same":
        return True
    first, second = moment_of(None, one.appeared), moment_of(None, other.appeared)
    return first is not None and second is not None and days_between(first, second) <= NEWS_DAYS


def alike(one: str, other: str) -> float:
    """Return how much of the shorter of two texts is in the other, by runs of three words, without figures: 0 to 1."""
    first, second = _shingles(one), _shingles(other)
    if not first or not second:
        return float(words_of(one) == words_of(other) != [])
    return len(first & second) / min(len(first), len(second))


@lru_cache(maxsize=4096)
def _shingles(text: str) -> frozenset[tuple[str, ...]]:
    words = words_of(text)
    return frozenset(tuple(words[at : at + _SHINGLE]) for at in range(len(words) - _SHINGLE + 1))


def _age(one: Told) -> tuple[str, int, int]:
    return one.appeared or "9", one.fact.article, one.fact.start
