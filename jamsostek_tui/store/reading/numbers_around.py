"""Which numbers are read to compare some numbers with: all of their measures and regions, and no others."""

from __future__ import annotations

from collections.abc import Iterable, Set
from typing import TYPE_CHECKING, Protocol

from jamsostek_tui.model import Statistic

if TYPE_CHECKING:
    from jamsostek_tui.store.reading.comparable_numbers import Comparable, Kept

Measured = tuple[str, str]
"""The bucket of a measure, and the region that it is of ("" for none)."""


class GivesNumbers(Protocol):
    """What this asks of a reader."""

    def comparable(
        self, region: str | None = None, measure: str = "", *, alone: bool = False, keep: Kept = None, near: Kept = None
    ) -> Comparable: ...


def numbers_around(reader: GivesNumbers, numbers: Iterable[Statistic]) -> Comparable:
    """Return the numbers of the families of units and regions of some, and all else that is told of these regions.

    By all of it articles are known to tell one story; where that is more than can be compared, it is left out.
    """
    wanted = set(map(_family_and_region, numbers))
    regions = {region for _, region in wanted}
    return reader.comparable(
        keep=lambda _, region: region in regions, near=lambda family, region: (family, region) in wanted
    )


def elsewhere(numbers: Iterable[Statistic], known: Iterable[Statistic]) -> list[Statistic]:
    """Return the numbers that are of another family or region than any of those known."""
    read = set(map(_family_and_region, known))
    return [one for one in numbers if _family_and_region(one) not in read]


def named_alike(reader: GivesNumbers, wanted: Set[Measured]) -> Comparable:
    """Return all numbers that go by the names of measures in their regions, for a line over time."""
    heads = {(_head(bucket), region) for bucket, region in wanted}
    return reader.comparable(alone=True, keep=lambda bucket, region: (_head(bucket), region) in heads)


def measured(one: Statistic) -> Measured | None:
    """Return of which measure and region a number is; None where nothing names what is measured."""
    from jamsostek_tui.check.compared.groups import bucket  # costs 0.1 s: only now

    named = bucket(one.subject, one.unit, one.measure, one.direction)
    return None if named is None else (named, one.region or "")


def _family_and_region(one: Statistic) -> tuple[str, str]:
    from jamsostek_tui.check.meaning.terms import family_of

    return family_of(one.unit), one.region or ""


def _head(bucket: str) -> str:
    """Return the name of what a bucket measures."""
    return bucket.split(" ", 1)[0]
