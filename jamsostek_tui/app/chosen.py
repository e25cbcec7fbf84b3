"""The chosen facts: which they are in this database, kept between runs in the basket by what names them for good."""

from __future__ import annotations

from collections.abc import Sequence

from jamsostek_tui.model import Ref


class ChosenFacts:
    """The basket as the screens see it: facts of this database in the reader's order, each with a note."""

    def __init__(self) -> None:
        self._notes: dict[Ref, str] = {}

    def __len__(self) -> int:
        return len(self._notes)

    def __contains__(self, ref: object) -> bool:
        return ref in self._notes

    def refs(self) -> Sequence[Ref]:
        """Return the chosen facts in their order."""
        return list(self._notes)

    def add(self, ref: Ref, place: int | None = None) -> None:
        """Choose a fact, at `place` or last; one that is chosen stays where it is."""
        if ref not in self._notes:
            order = list(self._notes.items())
            order.insert(len(order) if place is None else place, (ref, ""))
            self._notes = dict(order)

    def remove(self, ref: Ref) -> None:
        """Take a fact out, its note with it."""
        self._notes.pop(ref, None)

    def move(self, ref: Ref, by: int) -> None:
        """Move a fact up (negative) or down in the order, as far as it goes."""
        order = list(self._notes)
        if ref in order:
            place = order.index(ref)
            order.insert(max(0, min(len(order) - 1, place + by)), order.pop(place))
            self._notes = {other: self._notes[other] for other in order}

    def note(self, ref: Ref) -> str:
        """Return the note on a fact, empty where there is none."""
        return self._notes.get(ref, "")

    def set_note(self, ref: Ref, words: str) -> None:
        """Write a note on a chosen fact."""
        if ref in self._notes:
            self._notes[ref] = words
