"""Where a fact stands in its page, by which it is found again when a decision has given it another id or name."""

from __future__ import annotations

from typing import NamedTuple

from jamsostek_tui.model import Kind, Ref
from jamsostek_tui.store.reader import Reader


class StandingPlace(NamedTuple):
    """A kind of fact, the article, and the offset at which a fact of it begins there."""

    kind: Kind
    article: int
    start: int


def place_of_fact(reader: Reader, ref: Ref) -> StandingPlace | None:
    """Return where a fact is told first; None for an article, and for what is told nowhere. Raises StoreError."""
    first = next(iter(reader.mentions(ref)), None) if ref.kind != "article" else None
    return StandingPlace(ref.kind, first.article, first.start) if first is not None else None


def fact_at_place(reader: Reader, place: StandingPlace) -> Ref | None:
    """Return which fact of a kind begins at a place now, the longest of several. Raises StoreError."""
    lit = reader.lit(place.article)
    return next((one.ref for one in lit if (one.ref.kind, one.start) == (place.kind, place.start)), None)
