"""The region a number is about: the smallest one of its own sentence, else its paragraph's, else the article's."""

from __future__ import annotations

import re
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
from jamsostek_tui.facts.numbers.regions.rank_holders import rank_holder
from jamsostek_tui.facts.numbers.regions.region_tree import NOWHERE, RegionTree, is_of_capital
from jamsostek_tui.facts.numbers.regions.wide_areas import WideAreas
from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.language.reporting import reporting_verbs
from jamsostek_tui.model import Organisation, Region

_WIDE_UNITS = frozenset(("provinsi", "negara", "kabupaten", "kota", "kabupaten/kota", "daerah"))
"""Counts of these are of more than one regency."""
_SMALL_UNITS = frozenset(("kecamatan", "distrik"))
"""Counts of these are of no district."""
_SPEAKING = frozenset(form for form, verb in reporting_verbs().items() if verb.voice == "cue" and verb.kind == "say")
_HIGHEST = re.compile(
    r"\bter(?:tinggi|banyak|besar|rendah|kecil|baik)[a-z ]{0,24} (?:di|se-?) ?(?:provinsi |kabupaten )?$"
)
_RANKING = re.compile(r"\b(?:terbanyak|tertinggi|terbesar|terendah|paling|disusul|diikuti|didominasi|mendominasi)\b")
_WHOLE_BEFORE_PARTS = re.compile(
    r"[^.;:\"\d]{0,50}?(?:,? (?:yakni|yaitu|terdiri|rinciannya|dengan rincian|masing-masing)\b|:) [^.;\d]{0,24}\d"
)
"""Behind a number whose parts follow, each with its place: `1.375 orang, yakni 480 orang di Aceh Besar, …`."""
_NEXT_CLAUSE = re.compile(r", (?:tetapi|tapi|namun|sedangkan|sementara|adapun|meski|padahal)\b")
"""Between a number and a place that another clause tells of."""
_ALTOGETHER = re.compile(r"\b(?:seluruhnya|secara keseluruhan|total keseluruhan)\b")
"""What is told so is of all that an article is about, and not of the part told last."""
_BY_KIND = re.compile(
    r"(?:menurut|berdasarkan|dilihat dari|dari sisi|dilihat menurut) (?:jenis|pendidikan|tingkat pendidikan|umur|"
    r"kelompok|usia|lapangan|sektor|status|wilayah tempat|daerah tempat|program|segmen)\b"
)
"""What opens a sentence on all that an article is about, whatever part of it was told last."""
_EACH = re.compile(r"masing[- ]masing")
_EXAMPLES = re.compile(r"(?: lain(?:nya)?)?,? (?:termasuk|antara lain|di antaranya|seperti|misalnya)\b")
"""Behind a count of regions some of which are named: `enam daerah lain, termasuk …`."""
_EXAMPLE = re.compile(r"\"?(?:salah (?:satu|seorang)|seorang di antara|misalnya|contohnya|sebagai contoh)")
"""What opens a sentence about one of those told before: `Salah satunya Euis, bekas operator di Karawang`."""
_ADJACENT = 14
"""Characters between two names that belong together (`Lombok Tengah, Provinsi NTB`)."""
_WINDOW = 40
"""Places before and behind a number that are looked at, however long its sentence is."""


class Places:
    """The region mentions of one article, asked number by number."""

    def __init__(
        self,
        reading: Reading,
        candidates: Sequence[Candidate],
        regions: tuple[Region, ...],
        organisations: tuple[Organisation, ...],
    ) -> None:
        self.reading = reading
        self.tree = RegionTree(regions)
        self.mentions = PlaceMentions(reading, regions, organisations)
        self.places = self.mentions.telling
        self._starts = [place.start for place in self.places]
        self._numbers = [candidate.start for candidate in candidates]
        self._known: dict[tuple[int, int], list[PlaceMention]] = {}
        self.lists = ListedPlaces(reading.lowered, reading.folded, self.tree)
        self.branches = BranchPlaces(reading, self.mentions)
        self.headings = PlaceHeadings(reading, self.places)
        self.nation = Nation(reading)
        self.roles = PlaceRoles(reading, self.tree)
        self.wide = WideAreas(reading, self.tree, CountedAreas(reading, self.tree, self.places, self.lists))
        self.governments = BareGovernments(reading, self.tree)
        if self.governments.places:
            self.places = sorted([*self.places, *self.governments.places])
            self._starts = [place.start for place in self.places]
        self.islands = Islands(reading)
        self.of_article = article_region(reading, self.mentions, self.tree, self.islands, self.nation)
        self._told_from = told_from(reading, self.mentions, self.tree, self.of_article)
        self.carried = CarriedPlaces(reading, self.places, self.tree)
        self._has_whole = not {"seluruhnya", "keseluruhan"}.isdisjoint(reading.vocabulary)

    def find(self, candidate: Candidate, next_start: int, spoken_for: str | None) -> str | None:
        """Return the id of the region of a number, or None.

        `next_start` is the offset of the next number; `spoken_for` is the region whose office the speaker of the number
        holds, if somebody says it. To be asked in the order of the text: a sentence may go on with the one before.
        """
        found = self._find(candidate, next_start, spoken_for)
        while found is not None and self.tree.is_small(found) and candidate.unit_name in _WIDE_UNITS:
            found = self.tree.parents.get(found)
        if found is not None and self.tree.is_small(found) and candidate.unit_name in _SMALL_UNITS:
            found = self.tree.parents.get(found) or self.of_article
        if found is not None and "." in found and candidate.unit_name in _WIDE_UNITS:
            named = self._between(candidate.sentence.start, candidate.sentence.end, candidate.start)
            parent = self.tree.parents.get(found)
            found = parent if named and parent in self.tree.levels else None
        self.carried.tell(candidate.sentence, found)
        return found

    def _find(self, candidate: Candidate, next_start: int, spoken_for: str | None) -> str | None:
        if not self.places:
            return None if self.nation.tells(candidate.sentence) else spoken_for or self.of_article
        reading, sentence = self.reading, candidate.sentence
        if self.nation.stands_before(candidate):
            return None
        if (wide := self.wide.told(candidate, self.of_article)) is not None:
            return wide or None
        own = self._between(sentence.start, sentence.end, candidate.start)
        if (told := self.governments.before(sentence.start, candidate.start)) and self._names_none(candidate, own):
            return told
        if own:
            own = [place for place in own if not self.mentions.is_of_head(place)] if self.mentions.heads else own
            own = [place for place in own if not self.branches.stand_beside(place, self.of_article)]
            if self.islands.tell(sentence):
                own = [place for place in own if not self.mentions.is_of_branch(place)]
            if self.branches.tell_of_several(sentence, own):
                return self.of_article if self.of_article and "." not in self.of_article else None
            chosen = self._governing(candidate, own, next_start)
            if chosen is not None:
                return chosen or None
        if self.nation.tells(sentence) or (not own and self.carried.stays_national(sentence)):
            self.carried.tell_of_nation(sentence)
            return None
        if self.islands.tell(sentence):
            return None
        if not own and self.branches.tell_of_area(sentence):
            return None
        if not own and (told := self.carried.small_place(sentence) or self.carried.of_whole(sentence)) is not None:
            return told
        if not own and self.of_article and "." in self.of_article and self.wide.counts_regencies(candidate):
            return spoken_for if spoken_for and "." not in spoken_for else None
        if not own and self._has_whole and _ALTOGETHER.search(reading.lowered, sentence.start, candidate.start):
            return self.of_article
        if not own and _BY_KIND.match(reading.lowered, sentence.start):
            return self.of_article
        block = reading.blocks[sentence.block]
        near = self._between(block.start, block.end, candidate.start)
        if near and self.branches.tell_of_all(near):
            return None
        if near:
            near = [p for p in near if not (self._is_capital_only(p.region) or self.mentions.is_of_head(p))]
            near = [place for place in near if not self.tree.is_small(place.region)]
            near = [place for place in near if not self.branches.stand_beside(place, self.of_article)]
        if near:
            bounding = own and (candidate.kind == "rank" or candidate.start <= own[-1].start < candidate.end)
            bound = own[-1].region if bounding else None
            near = [place for place in near if place.start < candidate.start or not self._tells_own(place)]
            if near and (told := self._of_paragraph(candidate, near)):
                return told
            if near or bound:
                return bound
        article = self.of_article if sentence.end > self._told_from else None
        return self.headings.over(sentence.start) or spoken_for or article

    def _is_capital_only(self, region: str) -> bool:
        """Whether a region is Jakarta in an article that is not about it: the nation's seat, not a subject."""
        return is_of_capital(region) and self.of_article != region

    def _between(self, start: int, end: int, around: int | None = None) -> list[PlaceMention]:
        """Return the places between two offsets, at most `_WINDOW` on either side of the offset `around`."""
        known = self._known.get((start, end))
        if known is not None:
            return known
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        if last - first <= _WINDOW:
            self._known[start, end] = self.places[first:last]
            return self._known[start, end]
        middle = first if around is None else bisect_left(self._starts, around)
        return self.places[max(first, middle - _WINDOW) : min(last, middle + _WINDOW)]

    def _governing(self, candidate: Candidate, own: list[PlaceMention], next_start: int) -> str | None:
        if candidate.kind == "rank" and (holder := rank_holder(self.reading.lowered, candidate, own, next_start)):
            return self._smallest_beside(holder, own)
        after = [place for place in own if place.start >= candidate.end and candidate.kind != "rank"]
        inside = [place for place in own if candidate.start < place.start < candidate.end]
        if inside and candidate.kind != "rank" and self.roles.is_compared(inside[0]):
            return inside[0].region
        if after and after[0].start < next_start and self.roles.governs(candidate, after[0]):
            listed = self.lists.behind(after)
            return listed if listed is not None else self._smallest_beside(after[0], own)
        before = [place for place in own if place.end <= candidate.start]
        if before and self.roles.is_origin(before[-1]):
            before = [place for place in before if not self.tree.is_small(place.region)]
        before = [place for place in before if not self.roles.is_origin(place)]
        before = [place for place in before if not self.roles.is_compared(place)] or before
        before = [place for place in before if not self.roles.signs(place)] or before
        if len(before) > 1 and self._bounds_the_one_before(before):
            before = before[:-1]
        before = [place for place in before if not self.branches.accompany(place)] or before
        if before and self.nation.stands_between(before[-1].end, candidate.start):
            return NOWHERE
        if before and self.branches.hold(before[-1]) and (told := self.branches.told_behind(candidate, after)):
            return self._smallest_beside(told, own)
        in_turn = bool(before) and _EACH.search(self._joining(before[-1], candidate)) is not None
        if before and (several := self.lists.before(before, in_turn=in_turn)):
            return self._of_several(several, candidate)
        if before:
            return self._smallest_beside(before[-1], own)
        if self._is_whole_of_places(candidate):
            return None
        if after and candidate.unit_name in _WIDE_UNITS and _EXAMPLES.match(self.reading.lowered, candidate.end):
            return self.tree.common_parent(place.region for place in after) or NOWHERE
        if after and _WHOLE_BEFORE_PARTS.match(self.reading.lowered, candidate.end, candidate.sentence.end):
            return self.tree.common_parent(place.region for place in after) or NOWHERE
        after = [place for place in after if not self.roles.is_of_house(place)]
        lowered = self.reading.lowered
        after = [place for place in after if not _NEXT_CLAUSE.search(lowered, candidate.end, place.start)]
        after = [place for place in after if not _HIGHEST.search(self.reading.lowered, candidate.end, place.start)]
        for at, place in enumerate(after):
            if not self._follows_speaking(candidate.end, place.start) and not self.tree.is_small(place.region):
                listed = self.lists.behind(after[at:])
                return NOWHERE if listed == NOWHERE else self._smallest_beside(place, own)
        spoken = [place for place in after if not self.tree.is_small(place.region)]
        if spoken and self.of_article and self.tree.lies_in(spoken[0].region, self.of_article):
            return self.of_article
        return self._smallest_beside(spoken[0], own) if spoken else None

    def _names_none(self, candidate: Candidate, own: list[PlaceMention]) -> bool:
        """Whether no place of its sentence is plainly a number's: none before it, none that its noun stands in."""
        if any(place.start < candidate.end for place in own):
            return False
        return not own or not self.roles.governs(candidate, own[0])

    def _is_whole_of_places(self, candidate: Candidate) -> bool:
        """Whether a sentence opens with a whole and goes on with its places: `Dari 1.210 firma, Banten terbanyak`."""
        lowered, start = self.reading.lowered, candidate.sentence.start
        if not lowered.startswith(("dari ", '"dari '), start) or candidate.start - start > 24:
            return False
        return _RANKING.search(lowered, candidate.end, min(candidate.sentence.end, candidate.end + 200)) is not None

    def _joining(self, place: PlaceMention, candidate: Candidate) -> str:
        """Return the text between a place and a number behind it, its first words."""
        return self.reading.lowered[place.end : min(candidate.start, place.end + 80)]

    def _of_several(self, several: list[PlaceMention], candidate: Candidate) -> str:
        """Return which region of a list a number is about: its own behind `masing-masing`, else NOWHERE."""
        between = self._joining(several[-1], candidate)
        if each := _EACH.search(between):
            start = several[-1].end + each.start()
            first = bisect_left(self._numbers, start)
            at = bisect_left(self._numbers, candidate.start) - first
            later = bisect_left(self._starts, start)
            following = self._starts[later] if later < len(self._starts) else len(self.reading.text)
            if bisect_left(self._numbers, following) - first < len(several):
                return self.tree.common_parent(place.region for place in several) or NOWHERE
            return several[at].region if at < len(several) else ""
        if all(self.tree.is_small(place.region) for place in several):
            return self.tree.common_parent(place.region for place in several) or NOWHERE
        return NOWHERE

    def _follows_speaking(self, start: int, end: int) -> bool:
        between = self.reading.lowered[start : min(end, start + 400)]
        return not _SPEAKING.isdisjoint(between.split())

    def _smallest_beside(self, place: PlaceMention, own: list[PlaceMention]) -> str:
        """Return the region of `place`, or of a place right beside it that lies within it."""
        at = own.index(place)
        first = last = at
        while first > 0 and own[first].start - own[first - 1].end <= _ADJACENT:
            first -= 1
        while last + 1 < len(own) and own[last + 1].start - own[last].end <= _ADJACENT:
            last += 1
        chosen = place
        for other in own[first : last + 1]:
            if self.tree.lies_in(other.region, chosen.region):
                chosen = other
        return chosen.region

    def _tells_own(self, place: PlaceMention) -> bool:
        """Whether a later place is that of another number, or of a small one that only its own sentence is about."""
        sentence = self.reading.sentence_at(place.start)
        if sentence is None or self.tree.is_small(place.region) or _EXAMPLE.match(self.reading.lowered, sentence.start):
            return True
        at = bisect_left(self._numbers, sentence.start)
        return at < len(self._numbers) and self._numbers[at] < sentence.end

    def _bounds_the_one_before(self, before: list[PlaceMention]) -> bool:
        """Whether the last place is where the one before it has most: `Badung memiliki cakupan tertinggi di Bali`."""
        one, last = before[-2:]
        inside = self.tree.lies_in(one.region, last.region)
        return inside and _HIGHEST.search(self.reading.lowered, one.end, last.start) is not None

    def _only_bounds(self, place: PlaceMention) -> bool:
        """Whether a region's name is part of a longer one, or bounds a rank: `daerah industri terbesar di Jabar`."""
        near = max(0, place.start - 60)
        return self.roles.is_of_name(place) or _HIGHEST.search(self.reading.lowered, near, place.start) is not None

    def _of_paragraph(self, candidate: Candidate, near: list[PlaceMention]) -> str | None:
        before = [place for place in near if place.start < candidate.start]
        if before and self.lists.before(before):
            return None
        if before and (parent := self.carried.parent_of_list(before)) is not None:
            return parent
        own = self.of_article
        if not before and own and self.tree.lies_in(own, near[0].region):
            return own
        if not before and len(self.lists.together(near)) > 1:
            return own
        inside = own and before and self.tree.lies_in(own, before[-1].region) and self._only_bounds(before[-1])
        if inside and any(one.region == own for one in before):
            return own
        return self._smallest_beside(before[-1] if before else near[0], near)
