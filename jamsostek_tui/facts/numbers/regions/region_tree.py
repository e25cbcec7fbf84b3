"""Which regions lie in which, and which of several is the smallest that the others hold."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from jamsostek_tui.model import Region

NOWHERE = ""
"""What a finder of regions returns for a number that is plainly of no one region; None says that it found nothing."""
_CAPITAL = "31"


class RegionTree:
    """The regions of one article by their parents."""

    def __init__(self, regions: Sequence[Region]) -> None:
        self.parents = {region.id: region.parent for region in regions}
        self.levels = {region.id: region.level for region in regions}

    def is_small(self, region: str) -> bool:
        """Whether a region is a district or a village; one that the article does not name itself is none."""
        return self.levels.get(region) in ("district", "village")

    def lies_in(self, inner: str, outer: str) -> bool:
        """Whether one region lies in another, at any depth."""
        parent = self.parents.get(inner)
        for _ in range(5):
            if parent is None:
                return False
            if parent == outer:
                return True
            parent = self.parents.get(parent)
        return False

    def is_related(self, one: str, other: str) -> bool:
        """Whether two regions are one, or one lies in the other."""
        return one == other or self.lies_in(one, other) or self.lies_in(other, one)

    def common_parent(self, regions: Iterable[str]) -> str | None:
        """Return the region that all of some are parts of, None where there is none or the article does not name it."""
        parents = {self.parents.get(region) for region in regions}
        parent = parents.pop() if len(parents) == 1 else None
        return parent if parent in self.levels else None

    def chain(self, regions: Sequence[str]) -> str | None:
        """Return the smallest of regions that lie in one another, None where they do not."""
        smallest = regions[0]
        for region in regions[1:]:
            if region == smallest or self.lies_in(smallest, region):
                continue
            if not self.lies_in(region, smallest):
                return None
            smallest = region
        return smallest


def is_of_capital(region: str) -> bool:
    """Whether a region is Jakarta or a part of it."""
    return region.startswith(_CAPITAL)
