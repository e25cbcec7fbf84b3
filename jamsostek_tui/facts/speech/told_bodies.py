"""The bodies of one article by where they are named: between two places, at one, or last before it."""

from __future__ import annotations

from bisect import bisect_left

from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.facts.speech.bare_bodies import fits
from jamsostek_tui.facts.speech.entities import Entity, Speaker
from jamsostek_tui.model import Organisation


class ToldBodies:
    """`entities` are all of the article, in order of place."""

    def __init__(self, reading: Reading, entities: list[Entity], organisations: tuple[Organisation, ...]) -> None:
        self._folded = reading.folded
        self._told = [(one.start, one.end, one.speaker) for one in entities if one.kind == "body" and one.speaker]
        self._starts = [start for start, _, _ in self._told]
        self._bodies = {body.id: body for body in organisations}

    def between(self, start: int, end: int) -> Speaker | None:
        """Return the first one named between two offsets ("Menurut data BPS, …")."""
        index = bisect_left(self._starts, start)
        told = self._told[index] if index < len(self._told) else None
        return told[2] if told is not None and told[0] < end else None

    def at(self, offset: int) -> tuple[Speaker, int] | None:
        """Return the one named at `offset` and where that ends, where a comma follows."""
        index = bisect_left(self._starts, offset)
        if index >= len(self._told) or self._starts[index] != offset:
            return None
        _, end, body = self._told[index]
        return (body, end) if self._folded[end : end + 1] == "," else None

    def last(self, offset: int, noun: str) -> Speaker | None:
        """Return the one named last before `offset` that `noun` tells, else the one named last at all."""
        before = [body for _, _, body in self._told[: bisect_left(self._starts, offset)] if body.organisation]
        fitting = (body for body in reversed(before) if fits(noun, self._bodies[body.organisation or 0]))
        return next(fitting, before[-1] if before else None)
