"""Where regions are named in an article, and which of those names say only where somebody spoke or works."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.language.area_levels import level_source
from jamsostek_tui.language.calendar import weekdays
from jamsostek_tui.language.lists import any_of, word_list
from jamsostek_tui.language.towns import seats
from jamsostek_tui.model import Organisation, Region

_SPOKEN = re.compile(rf"[^.;\"\n]{{0,12}}?(?:{'|'.join(weekdays())})\b|,? ?\(\d{{1,2}}[/ -]")
_PLACED = re.compile(
    r"\bdi [a-z][a-z' ]{1,60}, (?:(?:jalan|jl\.?|kawasan|kompleks|komplek) [a-z][a-z0-9'. ]{1,40}, )?$"
)
_AT_OFFICE = re.compile(
    r"(?:\bkepada [a-z ]{3,30}|\b(?:kata|ujar|ungkap|tutur|jelas|terang|ucap)(?:nya)?\b[^,.;\"\n]{0,40}|\bditemui)"
    r" di (?:kantor|gedung|hotel|aula|pendopo|balai|ruang)\b[^,.;:\"\n]{0,60}$"
)
"""Before the town in which somebody spoke: `ujarnya kepada wartawan di Kantor Cabang Bandar Lampung, Senin (20/7)`."""
_DATELINE = re.compile(r": |[^\n]{0,20}?(?:\(|-)")
_STROKE = re.compile(r"[ )]-{1,2} ")
"""Ends a dateline: what stands behind is of the text, `Kendari (ANTARA) - BPJS Cabang Kendari, Sulawesi …`."""
_BRACKETED_PAPER = re.compile(r"\([A-Z][\w. ]{2,24}\) ")
_SET = re.compile(r"(?: \([^()\n]{1,30}\))?(?:,[^\n.]{1,40})? ?[-–—.:|]")
_PAPER = re.compile(r"(?:[\w.]{3,30}(?: [\w.]{2,20})?(?:,| ?[-–—|])? )?")
_LEVEL = f"(?:{level_source()} )?"
_ADDRESS = re.compile(r", (?:kabupaten |kota |provinsi )?")
_HEADING = re.compile(rf"\b{any_of('staff_words.txt')}\b[^.,;\n]{{0,36}}$")
_BIOGRAPHY = re.compile(
    rf"(?:{any_of('biography_words.txt')}|"
    r"pernah (?:bertugas|menjabat|bekerja|berdinas|tinggal|mengajar|kuliah|memimpin|(?:men)?jadi [a-z]+)"
    r"(?: lama)?(?: di)?|"
    rf"{any_of('former_words.txt')} (?:wakil )?(?:camat|lurah|bupati|wali ?kota|gubernur|kapol[a-z]+|sekda|kades|"
    rf"(?:kepala|ketua) [a-z]+)) (?:{level_source()} |universitas |institut )?$"
)
_LIFE = frozenset(("asal", "pernah", *word_list("former_words.txt")))
_LIFE |= frozenset(phrase.split()[0] for phrase in word_list("biography_words.txt"))
"""One of these stands in whatever tells somebody's past."""
_NATIVE = re.compile(rf"\basal (?:{level_source()} |dapil )?$")
_AGED = re.compile(rf"\(\d{{1,3}}\),? asal {_LEVEL}(?:[a-z ]{{3,20}}, )?$")
_APPOSED = re.compile(rf", (?:[a-z-]+ ){{1,4}}asal (?:{level_source()} )?$")
"""Before where somebody just named is from: `Yohanes, tukang las asal Flores Timur, …`."""
_SEAT = r"(?:dapil|daerah pemilihan)(?: (?:[ivx]+|\d))?(?: [\w ]{3,30}(?: dan|,|-|/))?"
_ON_THE_WAY = re.compile(
    rf"\b(?:{_SEAT}|{any_of('travel_verbs.txt')} ke|luar|orang asli|suku|bahasa|khas|luar kota|luar daerah) {_LEVEL}$"
    rf"|\bmenuju {_LEVEL}(?:[a-z]{{3,20}}, )?$"
)
"""What makes a name a way, a goal, a people or a seat, and not the place that a number is about."""
_OF_CAPITAL = re.compile(r"\bibu ?kota (?:provinsi )?$")
"""Before the province of a town that is called so: `tiga perusahaan di Ibu Kota Jawa Tengah`."""
_THROUGH = re.compile(rf"\blewat {_LEVEL}$")
_AWAY = frozenset(("ke", "luar", "asli", "suku", "bahasa", "khas", "dapil", "pemilihan", "lewat", "menuju"))
"""One of these stands in what `_ON_THE_WAY` and `_THROUGH` tell."""
_NEAR = 12
"""Tokens before a name among which those words are asked for."""
_HALL = re.compile(
    r"\bdi (?:[a-z]+ )?(?:pendopo|aula|gedung|halaman|lapangan|alun-alun|gor|hall)(?: (?:kantor|balai|serbaguna))? "
    rf"{_LEVEL}$"
)
"""Before the district or village whose hall something was held in: `di Pendopo Kecamatan …`."""
_WITH_ISLANDS = re.compile(r",? (?:dan )?nusa tenggara(?! barat| timur)\b")
"""Behind the first province of an office of several: `Kantor Wilayah Bali, Nusa Tenggara dan Papua`."""
_COURTS = tuple(
    f"pengadilan {court} {city}"
    for court in ("niaga", "hubungan industrial", "tinggi", "tata usaha negara")
    for city in ("", "negeri ", "kota ")
)
"""Before the town of a court that judges for several regencies: `Pengadilan Niaga Semarang`."""
_THAT_ONE = re.compile(r"[^.,;\"\n]{0,40}? (?:itu|tersebut|ini)\b")


class PlaceMention(NamedTuple):
    """One naming of a region: offsets and the region's id."""

    start: int
    end: int
    region: str


class PlaceMentions:
    """The places of one article: `telling`, and `settings`, which only say where the news was written or told."""

    def __init__(self, reading: Reading, regions: Sequence[Region], organisations: Sequence[Organisation]) -> None:
        self._reading = reading
        offices = sorted(
            (m.start, m.end)
            for body in organisations
            if body.type == "agency" and "." in (body.region or "")
            for m in body.mentions
        )
        self.telling: list[PlaceMention] = []
        self.settings: list[PlaceMention] = []
        for place in sorted(PlaceMention(m.start, m.end, region.id) for region in regions for m in region.mentions):
            court = reading.lowered.endswith(_COURTS, 0, place.start)
            if court or _WITH_ISLANDS.match(reading.lowered, place.end):
                continue
            (self.settings if self._is_setting(place) else self.telling).append(place)
        if not self.settings and (seat := self._seat()) is not None:
            self.settings.append(seat)
        offices += self._addresses(organisations, offices)
        self.heads = [span for span in offices if _is_headed(reading, span)]
        self._in_branch, self._in_head = _offsets(offices), _offsets(self.heads)

    def is_of_branch(self, place: PlaceMention) -> bool:
        """Whether a name is part of the name of a branch: `Kantor Cabang Jember`."""
        return place.start in self._in_branch

    def is_of_head(self, place: PlaceMention) -> bool:
        """Whether a name only says which branch somebody heads: `Kepala Kantor Cabang Jember, X, mengatakan`."""
        return place.start in self._in_head

    def _addresses(
        self, organisations: Sequence[Organisation], offices: Sequence[tuple[int, int]]
    ) -> list[tuple[int, int]]:
        """Return the branches with the region told behind them: `Cabang Meulaboh, Kabupaten Aceh Barat`."""
        ends = {place.start: place.end for place in self.telling}
        branches = [*offices, *((m.start, m.end) for body in organisations if _is_branch(body) for m in body.mentions)]
        found = []
        for start, end in branches:
            address = _ADDRESS.match(self._reading.lowered, end)
            if address is not None and address.end() in ends:
                found.append((start, ends[address.end()]))
        return found

    def _seat(self) -> PlaceMention | None:
        """Return the dateline where it is the seat of a regency that the article tells of: `SELONG – …`."""
        dateline = (self._reading.article.dateline or "").lower()
        region = seats().get(dateline)
        if region is None or all(place.region != region for place in self.telling):
            return None
        start = self._reading.lowered.find(dateline)
        return PlaceMention(start, start + len(dateline), region)

    def _is_setting(self, place: PlaceMention) -> bool:
        """Whether a name says only where the news was written or words were spoken: dateline, `… di Sampit, Rabu`."""
        words, lowered = self._reading.words, self._reading.lowered
        block = self._reading.block_at(place.start)
        at = words.at(place.start)
        near = words.forms[max(0, at - _NEAR) : at]
        if "." not in place.region and _OF_CAPITAL.search(lowered, max(0, place.start - 20), place.start):
            return True
        if not place.region[:1].isdigit() and _HALL.search(lowered, max(0, place.start - 60), place.start):
            return True
        if not _LIFE.isdisjoint(near) and self._is_biography(place):
            return True
        if not _AWAY.isdisjoint(near):
            if _ON_THE_WAY.search(lowered, max(0, place.start - 34), place.start):
                return True
            if _THROUGH.search(lowered, max(0, place.start - 20), place.start) and block and block.kind != "title":
                return True
        behind = lowered[place.end : place.end + 28]
        if _SPOKEN.match(behind) and self._is_where_words_were_spoken(place.start):
            return True
        if _SET.match(self._reading.text, place.end) and self._opens_article(place):
            return True
        dateline = (self._reading.article.dateline or "").lower()
        if not dateline or lowered[place.start : place.end] not in dateline:
            return False
        if block is None or block.kind not in ("lead", "body") or place.start - block.start > 60:
            return False
        if _BRACKETED_PAPER.fullmatch(self._reading.text, block.start, place.start):
            return True
        past = _STROKE.search(self._reading.folded, block.start, place.start)
        return past is None and _DATELINE.match(behind) is not None

    def _is_where_words_were_spoken(self, start: int) -> bool:
        """Whether the words before a name, `di` or an office, say that something was said there."""
        lowered = self._reading.lowered
        before = lowered[max(0, start - 3) : start]
        if before == "di " or (before[1:] == ", " and _PLACED.search(lowered, max(0, start - 110), start)):
            return True
        return _AT_OFFICE.search(lowered, max(0, start - 130), start) is not None

    def _is_biography(self, place: PlaceMention) -> bool:
        """Whether a name says where somebody is from or once served: `pria kelahiran Ende`."""
        lowered = self._reading.lowered
        before = lowered[max(0, place.start - 50) : place.start]
        if _BIOGRAPHY.search(before) or _AGED.search(before):
            return True
        if _APPOSED.search(before) and lowered.startswith(",", place.end):
            return True
        return _NATIVE.search(before) is not None and _THAT_ONE.match(lowered, place.end, place.end + 60) is not None

    def _opens_article(self, place: PlaceMention) -> bool:
        """Whether a name stands alone at the head of a paragraph, in capitals or behind the paper's own in capitals."""
        text = self._reading.text
        block = self._reading.block_at(place.start)
        if block is None or block.kind not in ("lead", "body"):
            return False
        paper = text[block.start : place.start]
        if not (text[place.start : place.end].isupper() or (paper.isupper() and paper.endswith(", "))):
            return False
        return bool(_PAPER.fullmatch(paper))


def _is_branch(body: Organisation) -> bool:
    """Whether a body is a branch whose name tells no region: `BPJS Ketenagakerjaan Cabang Meulaboh`."""
    return body.type == "agency" and body.region is None and " Cabang " in body.name


def _is_headed(reading: Reading, span: tuple[int, int]) -> bool:
    """Whether a branch is told as that of its head or staff."""
    return _HEADING.search(reading.lowered, max(0, span[0] - 40), span[0]) is not None


def _offsets(spans: Sequence[tuple[int, int]]) -> frozenset[int]:
    return frozenset(chain.from_iterable(range(start, end) for start, end in spans))
