"""Regions told in a list (`A, B, dan C`): which stand before a number, and what those behind one lie in."""

from __future__ import annotations

import re
from collections.abc import Sequence

from jamsostek_tui.facts.numbers.regions.place_mentions import PlaceMention
from jamsostek_tui.facts.numbers.regions.region_tree import NOWHERE, RegionTree
from jamsostek_tui.language.area_levels import level_source

_LAST = ("dan", "serta")
_IN_ORDER = (*_LAST, "kemudian", "lalu", "disusul", "diikuti")
"""Before the last name of a list whose numbers follow in turn: `A, B, kemudian C masing-masing 30, 20, dan 10`."""
_BODIES = "kejari|kejaksaan negeri|polres|kantor cabang|cabang|pemkab|pemkot|pemprov|disnaker|apindo"
_LISTED = re.compile(rf",? ?(?:(?:{'|'.join(_LAST)}) )?(?:(?:{_BODIES}) )?(?:{level_source()} )?|, ")
_ORDERED = re.compile(rf",? ?(?:(?:{'|'.join(_IN_ORDER)}) )?(?:(?:{_BODIES}) )?(?:{level_source()} )?|, ")
_FURTHER = re.compile(r"(?:, [A-Z][\w'-]+(?: [A-Z][\w'-]+)?){0,8},? (?:dan|serta) [A-Z][a-z]+(?: [a-z]|[.,;])")
"""Further names behind one, though the text does not say what they are: `Kecamatan Tempe, Maja dan Takkalalla`."""
_MANY = 4


class ListedPlaces:
    """Lists of names in one text, given in lower case and in its own; `tree` knows which regions lie in which."""

    def __init__(self, lowered: str, folded: str, tree: RegionTree) -> None:
        self._lowered = lowered
        self._folded = folded
        self._tree = tree

    def before(self, before: Sequence[PlaceMention], *, in_turn: bool = False) -> list[PlaceMention]:
        """Return the names of the list that ends with the last name before a number (`A, B, dan C`), or nothing.

        `in_turn` says that the numbers of all names follow, one after the other.
        """
        listed, last = [before[-1]], _IN_ORDER if in_turn else _LAST
        pattern = _ORDERED if in_turn else _LISTED
        for place in reversed(before[:-1]):
            between = self._lowered[place.end : listed[0].start]
            if not pattern.fullmatch(between) or self._tree.is_related(place.region, listed[0].region):
                break
            if len(listed) == 1 and between.strip(" ,").split(" ", 1)[0] not in last:
                break
            listed.insert(0, place)
        return listed if len(listed) > 1 else []

    def together(self, after: Sequence[PlaceMention]) -> list[PlaceMention]:
        """Return the names of the list that begins with the first of some."""
        listed = list(after[:1])
        for place in after[1:]:
            between = self._lowered[listed[-1].end : place.start]
            if not _LISTED.fullmatch(between) or self._tree.is_related(place.region, listed[-1].region):
                break
            listed.append(place)
        return listed

    def behind(self, after: Sequence[PlaceMention]) -> str | None:
        """Return what a list of regions behind a number lies in, if the article names it.

        `1.640 penenun di Kecamatan A, B, dan C` is about their regency; a long list of regencies is about NOWHERE.
        None says that there is no list, or one of two or three that lie in nothing named.
        """
        listed = self.together(after)
        if len({place.region for place in listed}) < 2:
            parent = self._tree.parents.get(after[0].region) if self._tree.is_small(after[0].region) else None
            return parent if parent in self._tree.levels and _FURTHER.match(self._folded, after[0].end) else None
        parents = {self._tree.parents.get(place.region) for place in listed}
        parent = parents.pop() if len(parents) == 1 else None
        if parent in self._tree.levels and (len(listed) < _MANY or self._tree.is_small(listed[0].region)):
            return parent
        return NOWHERE if len(listed) >= _MANY else None
