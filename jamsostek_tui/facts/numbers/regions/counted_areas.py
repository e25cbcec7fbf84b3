"""Numbers of several areas that are counted and then named: `1.200 kurir di tiga daerah, yakni Palu, Poso, dan Sigi`.

Such a number is about none of them by itself, but about what all of them lie in, where the article names that.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from jamsostek_tui.facts.numbers.counted.candidates import Candidate
from jamsostek_tui.facts.numbers.regions.listed_places import ListedPlaces
from jamsostek_tui.facts.numbers.regions.place_mentions import PlaceMention
from jamsostek_tui.facts.numbers.regions.region_tree import NOWHERE, RegionTree
from jamsostek_tui.facts.reading import Reading, Sentence
from jamsostek_tui.language.area_levels import level_source
from jamsostek_tui.language.lists import any_of, word_list

_AREAS = ("kabupaten", "kota", "daerah", "wilayah", "kabupaten/kota")
_COUNT = rf"(?:{any_of('small_numbers.txt')}|[2-9]|[1-3]\d)"
_COUNTED = re.compile(rf"(?<![\w.,]){_COUNT}$")
_LAST_OF_COUNT = (*word_list("small_numbers.txt"), *"0123456789")
_OPENER = re.compile(
    rf"(?:,? dan (?:satu|{_COUNT}) (?:kabupaten|kota))?(?P<more>[^.;:,\d\"()]{{0,40}})"
    rf"(?:,? (?:yakni|yaitu|meliputi|mencakup|adalah|ialah):? |: | \(|, )(?:{level_source()} )?"
)
"""Between a count of areas and the first of their names."""
_BRANCH = "wilayah kerja"
_LONGEST_COUNT = 20
_TURNING = re.compile(r"[;(]|\b(?:masing-masing|sedangkan|sementara|tetapi|tapi|namun|padahal|adapun)\b")


class _Named(NamedTuple):
    """Areas counted from `start` on and named up to `end`, and what they lie in."""

    start: int
    end: int
    sentence: Sentence
    region: str


class CountedAreas:
    """The counted and named areas of one article; `places` are all that it names, in order."""

    def __init__(self, reading: Reading, tree: RegionTree, places: Sequence[PlaceMention], lists: ListedPlaces) -> None:
        self._lowered, self._tree, self._places, self._lists = reading.lowered, tree, places, lists
        self._starts = [place.start for place in places]
        words = reading.vocabulary.intersection(_AREAS) if len(places) > 1 else ()
        self._named = [named for word in words for named in self._found(reading, word)]

    def told(self, candidate: Candidate) -> str | None:
        """Return what a number's areas lie in, NOWHERE if the article does not name that; None of any other number."""
        for named in self._named:
            if named.sentence != candidate.sentence:
                continue
            if candidate.start < named.start + _LONGEST_COUNT and candidate.end <= named.end:
                stretch = candidate.end, named.start
            elif candidate.start >= named.end:
                stretch = named.end, candidate.start
            else:
                continue
            if not self._places_between(*stretch) and _TURNING.search(self._lowered, *stretch) is None:
                return named.region
        return None

    def _found(self, reading: Reading, word: str) -> Iterator[_Named]:
        lowered = reading.lowered
        for at in reading.offsets(f" {word}"):
            if not lowered.endswith(_LAST_OF_COUNT, 0, at):
                continue
            count = _COUNTED.search(lowered, max(0, at - _LONGEST_COUNT), at)
            opener = _OPENER.match(lowered, at + 1 + len(word)) if count else None
            sentence = reading.sentence_at(at) if opener else None
            if count is None or opener is None or sentence is None:
                continue
            first = bisect_left(self._starts, opener.start("more"))
            listed = self._lists.together(self._places[first : first + 40])
            if len(listed) < 2 or listed[0].start > opener.end() or listed[0].start >= sentence.end:
                continue
            region = NOWHERE
            if _BRANCH not in opener["more"]:
                region = self._tree.common_parent(place.region for place in listed) or NOWHERE
            yield _Named(count.start(), listed[-1].end, sentence, region)

    def _places_between(self, start: int, end: int) -> bool:
        at = bisect_left(self._starts, start)
        return at < len(self._starts) and self._starts[at] < end
