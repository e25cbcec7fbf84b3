"""Papers that carry one text: the same sentence or figure in several is one independent source with its carriers.

Two articles echo each other where they tell the same figure and their sentences are nearly the same, or name the same
person or body as its source, or appeared within days of each other. Nothing is hidden: each carrier stays a fact.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from jamsostek_tui.check.lexicon import words_of
from jamsostek_tui.check.moments import NEWS_DAYS, days_between, moment_of
from jamsostek_tui.check.rounding import meeting
from jamsostek_tui.check.told import Told

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
        home = next((carriers for carriers in told if any(echo(one, other) for other in carriers[-_LAST:])), None)
        if home is None:
            home = []
            kept.append(home)
            told.append(home)
        home.append(one)
    return tuple(Source(tuple(carriers)) for carriers in kept)


def echo(one: Told, other: Told) -> bool:
    """Whether one number repeats the other."""
    if meeting(one.printed, other.printed) != "equal":
        return False
    if one.fact.article == other.fact.article or alike(one.sentence, other.sentence) >= ALIKE:
        return True
    if one.speaker and other.speaker:
        return one.speaker.casefold() == other.speaker.casefold()
    first, second = moment_of(None, one.published), moment_of(None, other.published)
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
    return one.published or "9", one.fact.article, one.fact.start
