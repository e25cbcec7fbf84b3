"""Who goes together by what was joined, directly or through others (disjoint sets, union-find)."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Generic, TypeVar

Member = TypeVar("Member", bound=Hashable)


class DisjointSets(Generic[Member]):
    """Sets that grow together; whoever was never joined is a set of its own."""

    def __init__(self) -> None:
        self._above: dict[Member, Member] = {}

    def leader(self, one: Member) -> Member:
        """Return the member that stands for the set of `one`: the same for all of it."""
        while (above := self._above.setdefault(one, one)) != one:
            self._above[one] = self._above[above]
            one = above
        return one

    def join(self, first: Member, second: Member) -> None:
        """Make one of the sets of two; the leader of the first leads it."""
        self._above[self.leader(second)] = self.leader(first)
