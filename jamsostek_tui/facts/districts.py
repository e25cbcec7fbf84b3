"""Districts and villages: names behind Kecamatan, Distrik, Desa, Kelurahan; they have slugs for ids."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict

from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.language.gazetteer import form_key, forms, village_words
from jamsostek_tui.model import Level, Mention, Region, Span

_UNREAD = frozenset({"noise", "meta", "tags", "title"})
_LEVELS: dict[str, tuple[Level, str]] = {
    "kecamatan": ("district", "kecamatan"),
    "kec": ("district", "kecamatan"),
    "distrik": ("district", "distrik"),
    "desa": ("village", "desa"),
    "kelurahan": ("village", "kelurahan"),
    "kel": ("village", "kelurahan"),
    "nagari": ("village", "nagari"),
    "gampong": ("village", "gampong"),
    "pekon": ("village", "pekon"),
}
_NAMED = re.compile(
    r"(?P<level>[DGKNPdk](?<!\w[DGKNPdk])(?:ecamatan|ec\.|istrik|esa|elurahan|el\.|agari|ampong|ekon))[ ]"
    r"(?P<name>[A-Z][\w'-]{1,24}(?:[ ](?!Kecamatan|Kec\.|Kabupaten|Kota |Desa|Provinsi)[A-Z][\w'-]{1,24}){0,2})"
)
_NOT_BEFORE = re.compile(r"(?:Kementerian|Menteri|Kemendes|Dana|Alokasi|Badan Usaha Milik|Program|Gerakan)\s$", re.I)
_SMALL = frozenset({"regency", "city"})
_INSIDE = re.compile(r"\s?(?:,|\()?\s?(?:di\s)?(?:Kabupaten\s|Kab\.?\s?|Kota\s)?")


def find_districts(reading: Reading, regions: tuple[Region, ...]) -> tuple[Region, ...]:
    """Return districts and villages in order; `parent` is the region named right behind, or the article's one
    regency or city, else None. A village before a district has the district for parent."""
    found: dict[str, list[re.Match[str]]] = defaultdict(list)
    for block in reading.blocks:
        if block.kind in _UNREAD:
            continue
        for match in _NAMED.finditer(reading.folded, block.start, block.end):
            if _is_name(reading, match):
                found[_slug(match)].append(match)
    parents = _Parents(reading, found, regions)
    return tuple(_district(reading, slug, matches, parents.of(matches)) for slug, matches in found.items())


def _slug(match: re.Match[str]) -> str:
    level = _LEVELS[match["level"].rstrip(".").lower()][1]
    return f"{level}-{'-'.join(match['name'].lower().split())}"


def _is_name(reading: Reading, match: re.Match[str]) -> bool:
    if match["level"].rstrip(".").lower() not in _LEVELS or match["name"].split()[0].lower() in village_words():
        return False
    before = reading.folded[max(0, match.start() - 24) : match.start()]
    if _NOT_BEFORE.search(before):
        return False
    form = forms().get(form_key(match["name"]))
    bare_body = before.rstrip().lower().endswith(("perangkat", "aparatur", "aparat", "pemerintahan"))
    return not (bare_body and form is not None and form.kind == "place")


def _district(reading: Reading, slug: str, matches: list[re.Match[str]], parent: str | None) -> Region:
    level, _ = _LEVELS[matches[0]["level"].rstrip(".").lower()]
    spans = [match.span("name") for match in matches]
    first = matches[0]
    return Region(
        id=slug,
        name=" ".join(first["name"].split()),
        level=level,
        parent=parent,
        mentions=tuple(Mention(0, start, end, reading.text[start:end]) for start, end in spans),
        rule="district-by-level-word",
        confidence=0.8,
        triggers=(Span(first.start(), first.end(), reading.text[first.start() : first.end()]),),
    )


class _Parents:
    """What a district lies in: what is named right behind it, in its sentence, or in the whole article."""

    def __init__(
        self, reading: Reading, districts: dict[str, list[re.Match[str]]], regions: tuple[Region, ...]
    ) -> None:
        self._reading = reading
        self._starts = {match.start(): slug for slug, matches in districts.items() for match in matches}
        self._starts |= {mention.start: region.id for region in regions for mention in region.mentions}
        small = [region for region in regions if region.level in _SMALL]
        self._small = sorted((mention.start, region.id) for region in small for mention in region.mentions)
        self._only = small[0].id if len(small) == 1 else None

    def of(self, matches: list[re.Match[str]]) -> str | None:
        """Return the id of the region or district that holds the one named by `matches`, or None."""
        for match in matches:
            inside = _INSIDE.match(self._reading.folded, match.end())
            ends = (inside.end(), inside.end() - len("Kota ")) if inside else ()
            for offset in ends:
                if offset in self._starts and offset >= match.end():
                    return self._starts[offset]
        near = {code for match in matches for code in self._beside(match.start())}
        return near.pop() if len(near) == 1 else self._only

    def _beside(self, offset: int) -> set[str]:
        sentence = self._reading.sentence_at(offset)
        if sentence is None:
            return set()
        first = bisect_left(self._small, (sentence.start, ""))
        last = min(first + 40, bisect_left(self._small, (sentence.end, "")))
        return {code for _, code in self._small[first:last]}
