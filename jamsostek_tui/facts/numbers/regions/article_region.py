"""The one region that an article is about: by its headline, else by where it begins and how often it is named."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

from jamsostek_tui.facts.numbers.regions.islands import Islands
from jamsostek_tui.facts.numbers.regions.nation import Nation
from jamsostek_tui.facts.numbers.regions.place_mentions import PlaceMention, PlaceMentions
from jamsostek_tui.facts.numbers.regions.region_tree import RegionTree, is_of_capital
from jamsostek_tui.facts.reading import Reading, Sentence

_OFTEN = 3
"""Weight of mentions (2 each, 1 in a branch's name) from which a region outside title and lead may be the article's."""
_ADDRESS = 3
"""Namings of a village, its district and its regency, told once each, from which a report is about them."""
_ONCE = 2
"""Weight of one mention."""
_SHARE = 0.5
"""Part of all mentions that a chain of regions must hold to be the article's one region."""
_SEVERAL = 2
"""Other parts of a province, told more often than one, from which a text is about the province."""
_OTHERS = 2
"""Other provinces, told in an article that is set in none, beside which one is but an example."""
_MANY = 6
_FEW = 0.3
"""Other regions, and part of all mentions, from which the region of a headline is but one of those gone through."""
_LEVEL_OF = re.compile(r"\b(?:tingkat|se) ?-?(?:provinsi |kabupaten |kota )?$")
"""Before a name that only bounds a prize: `Raih Juara I … Tingkat Provinsi Sulawesi Utara`."""
_OFFICER = re.compile(r", (?:ketua|wakil ketua|sekretaris|koordinator|presiden|direktur)\b[^:\n]{0,60}$")
_SHARE_OF_KNOWN = 0.55
"""The same without the districts and villages of which the article does not say where they lie."""


def article_region(
    reading: Reading, mentions: PlaceMentions, tree: RegionTree, islands: Islands, nation: Nation
) -> str | None:
    """Return the id of the region that an article is about, or None where it is about several or the whole country."""
    places = mentions.telling
    lead = _lead(reading)
    if lead is not None and islands.tell(lead):
        return next((place.region for place in _between(places, lead.start, lead.end) if len(place.region) == 2), None)
    named = [
        place.region
        for block in [block for block in reading.blocks if block.kind == "title"][:2]
        for place in _between(places, block.start, block.end)
        if not _LEVEL_OF.search(reading.lowered, max(0, place.start - 30), place.start)
        and not _only_speaks(reading, place, mentions)
    ]
    if named and (chain := tree.chain(named)):
        if (town := _seat_beside_branch(set(named), mentions, tree)) is not None:
            return town
        return None if _is_outnumbered(places, chain, tree) else chain
    if not places:
        setting = {place.region for place in mentions.settings}
        return tree.chain(sorted(setting)) if setting and not any(is_of_capital(id) for id in setting) else None
    told = _most_told(reading, mentions, tree)
    national = lead is not None and nation.tells(lead) and not _between(places, lead.start, lead.end)
    return None if told is not None and national and not _is_set_in(told, mentions, tree) else told


def _only_speaks(reading: Reading, place: PlaceMention, mentions: PlaceMentions) -> bool:
    """Whether a province ends the office of who speaks in a headline, `X, Ketua Serikat … Riau: …`, set in a town."""
    if "." in place.region or not reading.lowered.startswith(":", place.end):
        return False
    if _OFFICER.search(reading.lowered, max(0, place.start - 70), place.start) is None:
        return False
    return any("." in seat.region for seat in mentions.settings)


def told_from(reading: Reading, mentions: PlaceMentions, tree: RegionTree, region: str | None) -> int:
    """Return where an article written in the capital first tells of its `region`; numbers before are the nation's.

    `JAKARTA – Kementerian menyiapkan bantuan bagi 17 juta pekerja. … Di DIY 320 ribu pekerja diusulkan.`
    """
    seats = {place.region for place in mentions.settings}
    if region is None or is_of_capital(region) or not seats or not all(is_of_capital(seat) for seat in seats):
        return 0
    heads = [block for block in reading.blocks if block.kind in ("title", "heading")]
    told = [place.start for place in mentions.telling if tree.is_related(place.region, region)]
    if not told or any(block.start <= told[0] < block.end for block in heads):
        return 0
    lead = _lead(reading)
    return 0 if lead is not None and told[0] < lead.end else told[0]


def _seat_beside_branch(named: set[str], mentions: PlaceMentions, tree: RegionTree) -> str | None:
    """Return the town of the dateline where `named` are but branches elsewhere: `SAMBAS - … Cabang Singkawang …`."""
    branches = {place.region for place in mentions.telling if mentions.is_of_branch(place)}
    told = {place.region for place in mentions.telling}
    seats = {place.region for place in mentions.settings if "." in place.region and place.region in told}
    if not named or len(seats) != 1 or not named <= branches:
        return None
    town = next(iter(seats))
    return None if any(tree.is_related(town, one) for one in named) else town


def _is_outnumbered(places: Sequence[PlaceMention], region: str, tree: RegionTree) -> bool:
    """Whether a headline's region is one of many that an article goes through: `Terbanyak dari Banten`."""
    others = [place.region for place in places if not tree.is_related(place.region, region)]
    several = len({other for other in others if not tree.is_small(other)}) >= _MANY
    return several and len(places) - len(others) < _FEW * len(places)


def _most_told(reading: Reading, mentions: PlaceMentions, tree: RegionTree) -> str | None:
    """Return the region of the first sentence, if it is one, or the one that most names belong to."""
    counts: Counter[str] = Counter()
    for place in mentions.telling:
        counts[place.region] += 1 if mentions.is_of_branch(place) else 2
    wide = [region for region in counts if not tree.is_small(region)] or list(counts)
    lead = _lead_regions(reading, mentions.telling, tree)
    if (town := _seat_beside_branch(lead, mentions, tree)) is not None:
        lead = {town}
    best = max(wide, key=lambda region: (_weight(region, counts, tree) + 4 * (region in lead), len(region)))
    if (town := _seat_within(best, counts, mentions, tree)) is not None:
        return town
    if best not in lead and not _is_set_in(best, mentions, tree):
        best = _parent_of_several(best, counts, tree) or best
    if is_of_capital(best) and (best not in lead or _is_example(best, counts, mentions)):
        return None
    related = sum(number for other, number in counts.items() if tree.is_related(other, best))
    known = sum(counts[other] for other in counts if not tree.is_small(other) or tree.is_related(other, best))
    elsewhere = any(
        is_of_capital(place.region) for place in (*mentions.settings, *mentions.telling)
    ) and not is_of_capital(best)
    if related == sum(counts.values()) and not tree.is_small(best):
        dated = reading.article.dateline is not None and not elsewhere
        if dated or best in lead or _is_set_in(best, mentions, tree) or not _is_told_once(reading, mentions):
            return best
        return None
    most = related >= _SHARE * sum(counts.values()) or related >= _SHARE_OF_KNOWN * known
    if best in lead and (most or all(tree.is_related(best, other) for other in lead)):
        return best
    if _is_gone_through(best, counts, mentions, tree):
        return None
    return best if most and (counts[best] >= _OFTEN or _is_set_in(best, mentions, tree)) else None


def _seat_within(region: str, counts: Counter[str], mentions: PlaceMentions, tree: RegionTree) -> str | None:
    """Return the town of the dateline that is told again and again where its province is told but once."""
    if "." in region or counts[region] > _ONCE:
        return None
    told = Counter(place.region for place in mentions.telling)
    seats = {place.region for place in mentions.settings if told[place.region] > told[region]}
    town = next(iter(seats)) if len(seats) == 1 else None
    return town if town is not None and tree.lies_in(town, region) else None


def _is_gone_through(region: str, counts: Counter[str], mentions: PlaceMentions, tree: RegionTree) -> bool:
    """Whether an article that is set nowhere tells of a province as of several others."""
    if "." in region or _is_set_in(region, mentions, tree):
        return False
    return sum(len(other) == len(region) for other in counts if other != region) >= _OTHERS


def _is_example(region: str, counts: Counter[str], mentions: PlaceMentions) -> bool:
    """Whether a part of Jakarta is told once in an article written in Jakarta: where somebody met its reporter."""
    written = any(is_of_capital(place.region) for place in mentions.settings)
    return "." in region and written and counts[region] <= _ONCE


def _parent_of_several(region: str, counts: Counter[str], tree: RegionTree) -> str | None:
    """Return the province named beside `region` where most of what is told is of its other parts."""
    parent = tree.parents.get(region)
    if parent is None or parent not in counts:
        return None
    parts = [other for other in counts if tree.parents.get(other) == parent and other != region]
    several = len(parts) >= _SEVERAL and sum(counts[part] for part in parts) > counts[region]
    return parent if several else None


def _is_told_once(reading: Reading, mentions: PlaceMentions) -> bool:
    """Whether all places of an article stand in one paragraph: an example, a victim's home."""
    told = [place.start for place in mentions.telling]
    block = reading.block_at(told[0])
    return block is not None and told[-1] < block.end


def _is_set_in(region: str, mentions: PlaceMentions, tree: RegionTree) -> bool:
    """Whether an article says anywhere that it is set in a region told only once: in its dateline, by an office."""
    return any(tree.is_related(place.region, region) for place in mentions.settings)


def _lead_regions(reading: Reading, places: Sequence[PlaceMention], tree: RegionTree) -> set[str]:
    """Return the regions of the first sentence of the article's own text.

    A report without a dateline may come to its place later: `Di Desa A, Kecamatan B, Kabupaten C, …`.
    """
    sentence = _lead(reading)
    if sentence is None:
        return set()
    told = {place.region for place in _between(places, sentence.start, sentence.end)}
    if told or reading.article.dateline is not None:
        return told
    later = {place.region for place in _between(places, sentence.start, reading.blocks[sentence.block].end)}
    addressed = any(map(tree.is_small, later)) and tree.chain(sorted(later, key=len)) is not None
    return later if addressed and sum(place.region in later for place in places) > _ADDRESS else set()


def _lead(reading: Reading) -> Sentence | None:
    own = (sentence for sentence in reading.sentences if reading.blocks[sentence.block].kind in ("lead", "body"))
    return next(own, None)


def _between(places: Sequence[PlaceMention], start: int, end: int) -> Sequence[PlaceMention]:
    return places[bisect_left(places, (start,)) : bisect_left(places, (end,))]


def _weight(region: str, counts: Counter[str], tree: RegionTree) -> float:
    """Weigh a region by its mentions, and half by those of the regions it lies in."""
    return counts[region] + sum(number for other, number in counts.items() if tree.lies_in(region, other)) / 2
