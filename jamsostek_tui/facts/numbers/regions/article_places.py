"""The places of one article, with all that is asked about them: which lie in which, which are of branches, of lists."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from jamsostek_tui.facts.numbers.counted.candidates import Candidate
from jamsostek_tui.facts.numbers.regions.article_region import article_region, told_from
from jamsostek_tui.facts.numbers.regions.bare_governments import BareGovernments
from jamsostek_tui.facts.numbers.regions.branch_places import BranchPlaces
from jamsostek_tui.facts.numbers.regions.carried_places import CarriedPlaces
from jamsostek_tui.facts.numbers.regions.counted_areas import CountedAreas
from jamsostek_tui.facts.numbers.regions.islands import Islands
from jamsostek_tui.facts.numbers.regions.listed_places import ListedPlaces
from jamsostek_tui.facts.numbers.regions.nation import Nation
from jamsostek_tui.facts.numbers.regions.place_headings import PlaceHeadings
from jamsostek_tui.facts.numbers.regions.place_mentions import PlaceMention, PlaceMentions
from jamsostek_tui.facts.numbers.regions.place_roles import PlaceRoles
from jamsostek_tui.facts.numbers.regions.region_tree import RegionTree
from jamsostek_tui.facts.numbers.regions.wide_areas import WideAreas
from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.model import Organisation, Region

_ADJACENT = 14
"""Characters between two names that belong together (`Lombok Tengah, Provinsi NTB`)."""
_WINDOW = 40
"""Places before and behind a number that are looked at, however long its sentence is."""


class ArticlePlaces:
    """The region mentions of one article in order, and the finders that read them; `region` is what it is about."""

    def __init__(
        self,
        reading: Reading,
        candidates: Sequence[Candidate],
        regions: tuple[Region, ...],
        organisations: tuple[Organisation, ...],
    ) -> None:
        self.reading = reading
        self.number_starts = [candidate.start for candidate in candidates]
        self.tree = RegionTree(regions)
        self.mentions = PlaceMentions(reading, regions, organisations)
        named = self.mentions.telling
        self.lists = ListedPlaces(reading.lowered, reading.folded, self.tree)
        self.branches = BranchPlaces(reading, self.mentions)
        self.headings = PlaceHeadings(reading, named)
        self.nation = Nation(reading)
        self.islands = Islands(reading)
        self.roles = PlaceRoles(reading, self.tree)
        self.wide = WideAreas(reading, self.tree, CountedAreas(reading, self.tree, named, self.lists))
        self.governments = BareGovernments(reading, self.tree)
        self.places = sorted([*named, *self.governments.places])
        self.place_starts = [place.start for place in self.places]
        self.region = article_region(reading, self.mentions, self.tree, self.islands, self.nation)
        self.told_from = told_from(reading, self.mentions, self.tree, self.region)
        self.carried = CarriedPlaces(reading, self.places, self.tree)
        self._known: dict[tuple[int, int], list[PlaceMention]] = {}

    def between(self, start: int, end: int, around: int) -> list[PlaceMention]:
        """Return the places between two offsets, at most `_WINDOW` on either side of the offset `around`."""
        known = self._known.get((start, end))
        if known is not None:
            return known
        first, last = bisect_left(self.place_starts, start), bisect_left(self.place_starts, end)
        if last - first <= _WINDOW:
            self._known[start, end] = self.places[first:last]
            return self._known[start, end]
        middle = bisect_left(self.place_starts, around)
        return self.places[max(first, middle - _WINDOW) : min(last, middle + _WINDOW)]

    def smallest_beside(self, place: PlaceMention, places: Sequence[PlaceMention]) -> str:
        """Return the region of `place`, one of `places`, or of one right beside it that lies within it."""
        first = last = places.index(place)
        while first > 0 and places[first].start - places[first - 1].end <= _ADJACENT:
            first -= 1
        while last + 1 < len(places) and places[last + 1].start - places[last].end <= _ADJACENT:
            last += 1
        chosen = place
        for other in places[first : last + 1]:
            if self.tree.lies_in(other.region, chosen.region):
                chosen = other
        return chosen.region
