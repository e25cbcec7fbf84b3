"""Districts and villages: names behind Kecamatan, Distrik, Desa, Kelurahan; they have slugs for ids."""

from __future__ import annotations

import re
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
    r"(?<!\w)(?P<level>[Kk]ecamatan|Kec\.|[Dd]istrik|[Dd]esa|[Kk]elurahan|Kel\.|Nagari|Gampong|Pekon)[ ]"
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
    named = {match.start(): slug for slug, matches in found.items() for match in matches}
    return tuple(_district(reading, slug, matches, named, regions) for slug, matches in found.items())


def _slug(match: re.Match[str]) -> str:
    level = _LEVELS[match["level"].rstrip(".").lower()][1]
    return f"{level}-{'-'.join(match['name'].lower().split())}"


def _is_name(reading: Reading, match: re.Match[str]) -> bool:
    if match["name"].split()[0].lower() in village_words():
        return False
    before = reading.folded[max(0, match.start() - 24) : match.start()]
    if _NOT_BEFORE.search(before):
        return False
    form = forms().get(form_key(match["name"]))
    bare_body = before.rstrip().lower().endswith(("perangkat", "aparatur", "aparat", "pemerintahan"))
    return not (bare_body and form is not None and form.kind == "place")


def _district(
    reading: Reading, slug: str, matches: list[re.Match[str]], named: dict[int, str], regions: tuple[Region, ...]
) -> Region:
    level, _ = _LEVELS[matches[0]["level"].rstrip(".").lower()]
    mentions = tuple(Mention(0, one.start("name"), one.end("name"), one["name"]) for one in matches)
    mentions = tuple(Mention(0, one.start, one.end, reading.text[one.start : one.end]) for one in mentions)
    first = matches[0]
    return Region(
        id=slug,
        name=" ".join(first["name"].split()),
        level=level,
        parent=_parent(reading, matches, named, regions),
        mentions=mentions,
        rule="district-by-level-word",
        confidence=0.8,
        triggers=(Span(first.start(), first.end(), reading.text[first.start() : first.end()]),),
    )


def _parent(
    reading: Reading, matches: list[re.Match[str]], named: dict[int, str], regions: tuple[Region, ...]
) -> str | None:
    starts = {mention.start: region for region in regions for mention in region.mentions}
    for match in matches:
        inside = _INSIDE.match(reading.folded, match.end())
        if inside is None:
            continue
        for offset in (inside.end(), inside.end() - 5):
            if offset in named and offset > match.start():
                return named[offset]
            if offset in starts and offset >= match.end():
                return starts[offset].id
    near = {region.id for match in matches for region in regions if _is_beside(reading, match, region)}
    small = {region.id for region in regions if region.level in _SMALL}
    return near.pop() if len(near) == 1 else small.pop() if len(small) == 1 else None


def _is_beside(reading: Reading, match: re.Match[str], region: Region) -> bool:
    sentence = reading.sentence_at(match.start()) if region.level in _SMALL else None
    return sentence is not None and any(sentence.start <= one.start < sentence.end for one in region.mentions)
