"""The region a number is about: the smallest one of its own sentence, else its paragraph's, else the article's."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from jamsostek_tui.facts.numbers.candidates import Candidate
from jamsostek_tui.facts.reading import Reading, Sentence
from jamsostek_tui.model import Organisation, Region

_GOVERNING = ("di", "dari", "se", "asal", "wilayah", "warga")
_ADMINISTRATIVE = ("kabupaten", "kota", "provinsi", "kecamatan", "desa", "kelurahan")
_ORIGINS = (
    "warga",
    "perangkat",
    "kantor",
    "asal",
    "penduduk",
    "kepala",
    "pemdes",
    "staf",
    "karyawan",
    "kades",
    "kader",
)
_SPEAKING = ("kata ", "ujar ", "ungkap ", "jelas ", "tutur ", "ucap ", "papar ", "terang ", "tambah ", "tegas ")
_SPOKEN = re.compile(r"[^.;\"\n]{0,12}?(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad)\b|,? ?\(\d")
_PLACED = re.compile(r"\bdi [a-z][a-z' ]{1,30}, $")
_DATELINE = re.compile(r"[^\n]{0,20}?(?:\(|-)")
_HEADING = re.compile(r"\b(?:kepala|ketua|kacab|kakacab|pimpinan|pejabat|petugas|plt|pps|penata|staf)\b[^.,;\n]{0,36}$")
_NATIONAL = re.compile(
    r"(?:\bdi|\bseluruh|\bse-?) ?indonesia\b|tanah air\b"
    r"|(?:secara|tingkat|skala|angka|rata-rata|capaian|target) nasional\b"
)
_LISTED = re.compile(r",? ?(?:(?:dan|serta) )?(?:kabupaten |kota |provinsi |kecamatan |desa |kelurahan )?|, ")
_SMALL = ("district", "village")
_ADJACENT = 14
"""Characters between two names that belong together (`Lombok Tengah, Provinsi NTB`)."""
_WINDOW = 40
"""Places before and behind a number that are looked at, however long its sentence is."""
_OFTEN = 3
"""Weight of mentions (2 each, 1 in a branch's name) from which a region outside title and lead may be the article's."""
_SHARE = 0.5
"""Part of all mentions that a chain of regions must hold to be the article's one region."""


@dataclass(frozen=True, slots=True)
class _Place:
    start: int
    end: int
    region: str


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
        self.parents = {region.id: region.parent for region in regions}
        self.levels = {region.id: region.level for region in regions}
        self.places = sorted(
            (_Place(m.start, m.end, region.id) for region in regions for m in region.mentions), key=lambda p: p.start
        )
        self._all = self.places
        self._numbers = [candidate.start for candidate in candidates]
        offices = sorted(
            (m.start, m.end)
            for body in organisations
            if body.type == "agency" and "." in (body.region or "")
            for m in body.mentions
        )
        self._branches = [
            (start, end) for start, end in offices if _HEADING.search(reading.lowered, max(0, start - 40), start)
        ]
        self._of_branches = {
            place for place in self.places if any(start <= place.start < end for start, end in offices)
        }
        self.places = [place for place in self.places if not self._is_setting(place)]
        self._starts = [place.start for place in self.places]
        self._known: dict[tuple[int, int], list[_Place]] = {}
        self._nation = _national_spans(reading.lowered)
        self.of_article = self._article_region()

    def find(self, candidate: Candidate, next_start: int, spoken_for: str | None) -> str | None:
        """Return the id of the region of a number, or None.

        `next_start` is the offset of the next number; `spoken_for` is the region whose office the speaker of the number
        holds, if somebody says it.
        """
        if not self.places:
            return None if self._tells_of_nation(candidate.sentence) else spoken_for or self.of_article
        sentence = candidate.sentence
        own = self._between(sentence.start, sentence.end, candidate.start)
        if own:
            own = [place for place in own if not self._is_of_head(place)] if self._branches else own
            chosen = self._governing(candidate, own, next_start)
            if chosen is not None:
                return chosen or None
        if self._tells_of_nation(sentence):
            return None
        block = self.reading.blocks[sentence.block]
        near = self._between(block.start, block.end, candidate.start)
        if near:
            near = [p for p in near if not (self._is_capital_only(p.region) or self._is_of_head(p))]
            near = [place for place in near if self.levels[place.region] not in _SMALL] or near
        return self._of_paragraph(candidate, near) if near else spoken_for or self.of_article

    def _tells_of_nation(self, sentence: Sentence) -> bool:
        """Whether a sentence speaks of Indonesia as a whole; only its first 2,000 characters are looked at."""
        at = bisect_left(self._nation, sentence.start)
        return at < len(self._nation) and self._nation[at] < min(sentence.end, sentence.start + 2000)

    def _is_capital_only(self, region: str) -> bool:
        """Whether a region is Jakarta in an article that is not about it: the nation's seat, not a subject."""
        return region.startswith("31") and self.of_article != region

    def _is_setting(self, place: _Place) -> bool:
        """Whether a name says only where the news was written or words were spoken: dateline, `… di Sampit, Rabu`."""
        lowered = self.reading.lowered
        behind = lowered[place.end : place.end + 28]
        before = lowered[max(0, place.start - 3) : place.start]
        said = before == "di " or (
            before[1:] == ", " and _PLACED.search(lowered, max(0, place.start - 40), place.start)
        )
        if said and _SPOKEN.match(behind):
            return True
        dateline = (self.reading.article.dateline or "").lower()
        if not dateline or lowered[place.start : place.end] not in dateline:
            return False
        block = self.reading.block_at(place.start)
        if block is None or block.kind not in ("lead", "body") or place.start - block.start > 60:
            return False
        return bool(_DATELINE.match(behind))

    def _between(self, start: int, end: int, around: int | None = None) -> list[_Place]:
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

    def _governing(self, candidate: Candidate, own: list[_Place], next_start: int) -> str | None:
        after = [place for place in own if place.start >= candidate.end]
        if after and after[0].start < next_start and self._is_governed(candidate, after[0]):
            return self._smallest_beside(after[0], own)
        before = [place for place in own if place.end <= candidate.start and not self._is_origin(place)]
        if before and self._is_national(before[-1].end, candidate.start):
            return ""
        if before and (several := self._several(before)):
            return self._of_several(several, candidate)
        if before:
            return self._smallest_beside(before[-1], own)
        for place in after:
            if not self._follows_speaking(candidate.end, place.start) and self.levels[place.region] not in _SMALL:
                return self._smallest_beside(place, own)
        spoken = [place for place in after if self.levels[place.region] not in _SMALL]
        return self._smallest_beside(spoken[0], own) if spoken else None

    def _several(self, before: list[_Place]) -> list[_Place]:
        """Return the names of the list that ends with the last name before a number (`A, B, dan C`), or nothing."""
        listed = [before[-1]]
        for place in reversed(before[:-1]):
            between = self.reading.lowered[place.end : listed[0].start]
            if not _LISTED.fullmatch(between) or self._is_related(place.region, listed[0].region):
                break
            if len(listed) == 1 and between.strip(" ,").split(" ", 1)[0] not in ("dan", "serta"):
                break
            listed.insert(0, place)
        return listed if len(listed) > 1 else []

    def _of_several(self, several: list[_Place], candidate: Candidate) -> str:
        """Return which region of a list a number is about: its own behind `masing-masing`, else none: ""."""
        between = self.reading.lowered[several[-1].end : candidate.start]
        if "masing-masing" in between:
            start = several[-1].end + between.index("masing-masing")
            first = bisect_left(self._numbers, start)
            at = bisect_left(self._numbers, candidate.start) - first
            return several[at].region if at < len(several) else ""
        return ""

    def _is_of_head(self, place: _Place) -> bool:
        """Whether a name only says which branch somebody heads: `Kepala Kantor Cabang Jember, X, mengatakan`."""
        at = bisect_left(self._branches, (place.start + 1,)) - 1
        return at >= 0 and self._branches[at][0] <= place.start < self._branches[at][1]

    def _is_origin(self, place: _Place) -> bool:
        """Whether a village or district only says where somebody is from: `warga Desa Sukamaju`, `perangkat desa …`."""
        if self.levels[place.region] not in _SMALL:
            return False
        before = self.reading.lowered[max(0, place.start - 30) : place.start].split()
        while before and before[-1] in _ADMINISTRATIVE:
            before.pop()
        return bool(before) and before[-1] in _ORIGINS

    def _is_national(self, start: int, end: int) -> bool:
        between = self.reading.lowered[max(start, end - 80) : end]
        return "secara nasional" in between or "tingkat nasional" in between

    def _is_governed(self, candidate: Candidate, place: _Place) -> bool:
        """Whether a place stands right behind a number's noun: `500 nelayan di Kecamatan Praya`."""
        between = self.reading.lowered[candidate.end : place.start]
        words = [word.strip("(") for word in between.split()]
        while words and words[-1] in _ADMINISTRATIVE:
            words.pop()
        if "," in between or len(words) > 6 or not words:
            return False
        return words[-1] in _GOVERNING

    def _follows_speaking(self, start: int, end: int) -> bool:
        between = self.reading.lowered[start : min(end, start + 400)]
        return any(word in between for word in _SPEAKING)

    def _smallest_beside(self, place: _Place, own: list[_Place]) -> str:
        """Return the region of `place`, or of a place right beside it that lies within it."""
        at = own.index(place)
        first = last = at
        while first > 0 and own[first].start - own[first - 1].end <= _ADJACENT:
            first -= 1
        while last + 1 < len(own) and own[last + 1].start - own[last].end <= _ADJACENT:
            last += 1
        chosen = place
        for other in own[first : last + 1]:
            if self._lies_in(other.region, chosen.region):
                chosen = other
        return chosen.region

    def _lies_in(self, inner: str, outer: str) -> bool:
        parent = self.parents.get(inner)
        for _ in range(5):
            if parent is None:
                return False
            if parent == outer:
                return True
            parent = self.parents.get(parent)
        return False

    def _of_paragraph(self, candidate: Candidate, near: list[_Place]) -> str:
        before = [place for place in near if place.start < candidate.start]
        return self._smallest_beside(before[-1] if before else near[0], near)

    def _article_region(self) -> str | None:
        titles = [block for block in self.reading.blocks if block.kind == "title"]
        named = [place for block in titles[:2] for place in self._between(block.start, block.end)]
        if named and (chain := self._chain([place.region for place in named])):
            return chain
        counts: Counter[str] = Counter()
        for place in self.places:
            counts[place.region] += 1 if place in self._of_branches else 2
        if not counts:
            setting = {place.region for place in self._all}
            return self._chain(sorted(setting)) if setting and not any(id.startswith("31") for id in setting) else None
        wide = [region for region in counts if self.levels[region] not in _SMALL] or list(counts)
        lead = self._lead_regions()
        best = max(wide, key=lambda region: (self._weight(region, counts) + 4 * (region in lead), len(region)))
        related = sum(number for other, number in counts.items() if self._is_related(other, best))
        if best.startswith("31") and best not in lead:
            return None
        most = related >= _SHARE * sum(counts.values())
        if best in lead and (most or all(self._is_related(best, other) for other in lead)):
            return best
        return best if most and counts[best] >= _OFTEN else None

    def _lead_regions(self) -> set[str]:
        """Return the regions of the first sentence of the article's own text."""
        sentence = next(
            (s for s in self.reading.sentences if self.reading.blocks[s.block].kind in ("lead", "body")), None
        )
        return {place.region for place in self._between(sentence.start, sentence.end)} if sentence else set()

    def _is_related(self, one: str, other: str) -> bool:
        return one == other or self._lies_in(one, other) or self._lies_in(other, one)

    def _weight(self, region: str, counts: Counter[str]) -> float:
        """Weigh a region by its mentions, and half by those of the regions it lies in."""
        around = sum(number for other, number in counts.items() if self._lies_in(region, other))
        return counts[region] + around / 2

    def _chain(self, regions: list[str]) -> str | None:
        """Return the smallest of regions that lie in one another, None where they do not."""
        smallest = regions[0]
        for region in regions[1:]:
            if region == smallest or self._lies_in(smallest, region):
                continue
            if not self._lies_in(region, smallest):
                return None
            smallest = region
        return smallest


def _national_spans(lowered: str) -> list[int]:
    """Return where words stand that speak of Indonesia as a whole, found by their last word."""
    found = []
    for word in ("indonesia", "tanah air", "nasional"):
        at = lowered.find(word)
        while at >= 0:
            if hit := _NATIONAL.search(lowered, max(0, at - 12), at + len(word) + 1):
                found.append(hit.start())
            at = lowered.find(word, at + len(word))
    return sorted(found)
