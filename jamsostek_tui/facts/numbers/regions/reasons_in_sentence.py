"""Reasons to take a region that a number's own sentence gives, each the region, NOWHERE, or None if it does not hold.

NOWHERE says that the number is plainly of no one region.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from jamsostek_tui.facts.numbers.regions.asked_number import AskedNumber
from jamsostek_tui.facts.numbers.regions.place_mentions import PlaceMention
from jamsostek_tui.facts.numbers.regions.region_tree import NOWHERE
from jamsostek_tui.facts.numbers.regions.superlatives import is_highest_of, rank_holder
from jamsostek_tui.facts.numbers.regions.wide_areas import WIDE_UNITS
from jamsostek_tui.language.reporting import reporting_verbs

_SPEAKING = frozenset(form for form, verb in reporting_verbs().items() if verb.voice == "cue" and verb.kind == "say")
_RANKING = re.compile(r"\b(?:terbanyak|tertinggi|terbesar|terendah|paling|disusul|diikuti|didominasi|mendominasi)\b")
_PARTS = re.compile(
    r"[^.;:\"\d]{0,50}?(?:,? (?:yakni|yaitu|terdiri|rinciannya|dengan rincian|masing-masing)\b|:) [^.;\d]{0,24}\d"
)
_NEXT_CLAUSE = re.compile(r", (?:tetapi|tapi|namun|sedangkan|sementara|adapun|meski|padahal)\b")
"""Between a number and a place that another clause tells of."""
_EACH = re.compile(r"masing[- ]masing")
_BEFORE_ITS_PLACE = (
    r" (?:untuk|dari|bagi|di) (?:(?:kantor )?(?:cabang|kc|kcp|kacab|perwakilan) (?:pratama |perintis |utama |madya )?)?"
    r"(?:kabupaten |kota |kab\. )?"
)
_IN_ITEM = r"(?:[^,;:.\"]|(?<=\d)[.,](?=\d)|(?<=rp)\.)"
_ITEM = re.compile(rf"(?:(?! (?:dan|serta|yang) ){_IN_ITEM}){{0,40}}?{_BEFORE_ITS_PLACE}")
"""Between a number and its place in a list of both: `Rp4 juta untuk cabang Ende, Rp3 juta dari 12 kasus di Maumere`."""
_NEXT_ITEM = re.compile(rf"(?:,|,? dan|,? serta) (?:rp\.? ?)?\d{_IN_ITEM}{{0,60}}?{_BEFORE_ITS_PLACE}")
_ITEM_BEFORE = re.compile(rf"\d{_IN_ITEM}{{0,60}}?{_BEFORE_ITS_PLACE}$")
_ITEM_JOINED = re.compile(r"(?:,|,? dan|,? serta) (?:rp\.? ?)?(?:\d[\d.,]*(?: [a-z]+){0,3} dengan )?")
_EXAMPLES = re.compile(r"(?: lain(?:nya)?)?,? (?:termasuk|antara lain|di antaranya|seperti|misalnya)\b")


def nation_right_before(asked: AskedNumber) -> str | None:
    """The number is the nation's: `di Jabar 44 persen, nasional 48 persen`."""
    return NOWHERE if asked.article.nation.stands_before(asked.candidate) else None


def several_regions(asked: AskedNumber) -> str | None:
    """The number is told of a province as a whole, or of several regions: `di tujuh provinsi`."""
    return asked.article.wide.told(asked.candidate, asked.article.region)


def government_before(asked: AskedNumber) -> str | None:
    """A government without a name stands before it, and no place that is plainly the number's: `Pemkot …`."""
    candidate, named = asked.candidate, asked.named
    told = asked.article.governments.before(asked.sentence.start, candidate.start)
    if not told or any(place.start < candidate.end for place in named):
        return None
    return None if named and asked.article.roles.governs(candidate, named[0]) else told


def branch_of_several_regencies(asked: AskedNumber) -> str | None:
    """The sentence names only a branch and speaks of all its regencies: then the article's province, if any."""
    if not asked.named or not asked.article.branches.tell_of_several(asked.sentence, asked.own):
        return None
    province = asked.article.region
    return province if province and "." not in province else NOWHERE


def holder_of_rank(asked: AskedNumber) -> str | None:
    """The number is a rank that a place holds: `Peringkat I diraih Kabupaten Sintang`."""
    if asked.candidate.kind != "rank":
        return None
    holder = rank_holder(asked.article.reading.lowered, asked.candidate, asked.own, asked.next_start)
    return asked.article.smallest_beside(holder, asked.own) if holder else None


def compared_within(asked: AskedNumber) -> str | None:
    """The place stands in the number's own words: `73 persen pekerja se-Jawa Barat`."""
    candidate = asked.candidate
    if candidate.kind == "rank":
        return None
    inside = next((place for place in asked.own if candidate.start < place.start < candidate.end), None)
    return inside.region if inside and asked.article.roles.is_compared(inside) else None


def noun_in_place(asked: AskedNumber) -> str | None:
    """The place stands right behind the number's noun: `500 nelayan di Kecamatan Praya`."""
    behind = asked.behind()
    if not behind or behind[0].start >= asked.next_start:
        return None
    if not asked.article.roles.governs(asked.candidate, behind[0]):
        return None
    listed = asked.article.lists.behind(behind)
    return listed if listed is not None else asked.article.smallest_beside(behind[0], asked.own)


def place_of_item(asked: AskedNumber) -> str | None:
    """It opens an item of a list that its place ends: `Rp4 juta untuk cabang Ende, Rp3 juta untuk cabang Maumere`."""
    behind, lowered = asked.behind(), asked.article.reading.lowered
    if not behind or not _ITEM.fullmatch(lowered, asked.candidate.end, behind[0].start):
        return None
    earlier = [place for place in asked.own if place.end <= asked.candidate.start]
    listed = len(behind) > 1 and _NEXT_ITEM.fullmatch(lowered, behind[0].end, behind[1].start) is not None
    if not listed and earlier and _ITEM_JOINED.fullmatch(lowered, earlier[-1].end, asked.candidate.start):
        start = max(asked.sentence.start, earlier[-1].start - 90)
        listed = _ITEM_BEFORE.search(lowered, start, earlier[-1].start) is not None
    return asked.article.smallest_beside(behind[0], asked.own) if listed else None


def nation_behind_place(asked: AskedNumber) -> str | None:
    """Between the last place and the number the sentence turns to the nation: `secara nasional`."""
    before = asked.before()
    if before and asked.article.nation.stands_between(before[-1].end, asked.candidate.start):
        return NOWHERE
    return None


def paid_by_branch(asked: AskedNumber) -> str | None:
    """The place before is only the branch's, which tells behind the number where it paid."""
    article, before = asked.article, asked.before()
    if not before or not article.branches.hold(before[-1]):
        return None
    told = article.branches.told_behind(asked.candidate, asked.behind())
    return article.smallest_beside(told, asked.own) if told else None


def list_before(asked: AskedNumber) -> str | None:
    """A list of places stands before it: all of them, or the number's own in turn behind `masing-masing`."""
    before = asked.before()
    if not before:
        return None
    start = before[-1].end
    joining = asked.article.reading.lowered[start : min(asked.candidate.start, start + 80)]
    each = _EACH.search(joining)
    listed = asked.article.lists.before(before, in_turn=each is not None)
    if not listed:
        return None
    if each:
        return _in_turn(asked, listed, start + each.start())
    if all(asked.article.tree.is_small(place.region) for place in listed):
        return _parent_of(asked, listed)
    return NOWHERE


def place_before(asked: AskedNumber) -> str | None:
    """The last place before it in its sentence."""
    before = asked.before()
    return asked.article.smallest_beside(before[-1], asked.own) if before else None


def regions_with_examples(asked: AskedNumber) -> str | None:
    """It counts regions, some of which are named behind it: `enam daerah lain, termasuk …`."""
    behind = _not_its_parts(asked)
    if not behind or asked.candidate.unit_name not in WIDE_UNITS:
        return None
    told = _EXAMPLES.match(asked.article.reading.lowered, asked.candidate.end)
    return _parent_of(asked, behind) if told else None


def whole_with_parts(asked: AskedNumber) -> str | None:
    """Its parts follow, each with its place: `1.375 orang, yakni 480 orang di Aceh Besar, …`."""
    behind = _not_its_parts(asked)
    told = behind and _PARTS.match(asked.article.reading.lowered, asked.candidate.end, asked.sentence.end)
    return _parent_of(asked, behind) if told else None


def place_behind(asked: AskedNumber) -> str | None:
    """A place behind it in the same clause, with nobody speaking in between."""
    behind = _of_its_clause(asked)
    for at, place in enumerate(behind):
        if not _follows_speaking(asked, place) and not asked.article.tree.is_small(place.region):
            listed = asked.article.lists.behind(behind[at:])
            return listed if listed is not None else asked.article.smallest_beside(place, asked.own)
    return None


def place_of_speaker_behind(asked: AskedNumber) -> str | None:
    """The place behind it of whoever tells it; where that lies in the article's region, the latter."""
    article = asked.article
    spoken = next((place for place in _of_its_clause(asked) if not article.tree.is_small(place.region)), None)
    if spoken is None:
        return None
    if article.region and article.tree.lies_in(spoken.region, article.region):
        return article.region
    return article.smallest_beside(spoken, asked.own)


def _in_turn(asked: AskedNumber, listed: list[PlaceMention], start: int) -> str:
    """Return the place of a list that a number is of, where their numbers follow in turn from `start` on."""
    numbers, places = asked.article.number_starts, asked.article.place_starts
    first = bisect_left(numbers, start)
    later = bisect_left(places, start)
    following = places[later] if later < len(places) else len(asked.article.reading.text)
    if bisect_left(numbers, following) - first < len(listed):
        return _parent_of(asked, listed)
    at = bisect_left(numbers, asked.candidate.start) - first
    return listed[at].region if at < len(listed) else NOWHERE


def _parent_of(asked: AskedNumber, places: list[PlaceMention]) -> str:
    return asked.article.tree.common_parent(place.region for place in places) or NOWHERE


def _not_its_parts(asked: AskedNumber) -> list[PlaceMention]:
    """Return the places behind a number, unless it opens its sentence as a whole that they are the parts of.

    `Dari 1.210 firma, Banten terbanyak`.
    """
    behind = asked.behind()
    if not behind:
        return behind
    lowered, candidate, sentence = asked.article.reading.lowered, asked.candidate, asked.sentence
    opens = lowered.startswith(("dari ", '"dari '), sentence.start) and candidate.start - sentence.start <= 24
    if opens and _RANKING.search(lowered, candidate.end, min(sentence.end, candidate.end + 200)):
        return []
    return behind


def _of_its_clause(asked: AskedNumber) -> list[PlaceMention]:
    """Return the places behind a number without those of houses, of another clause and of superlatives."""
    behind = _not_its_parts(asked)
    if not behind:
        return behind
    lowered, end = asked.article.reading.lowered, asked.candidate.end
    behind = [place for place in behind if not asked.article.roles.is_of_house(place)]
    behind = [place for place in behind if not _NEXT_CLAUSE.search(lowered, end, place.start)]
    return [place for place in behind if not is_highest_of(lowered, end, place)]


def _follows_speaking(asked: AskedNumber, place: PlaceMention) -> bool:
    end = asked.candidate.end
    between = asked.article.reading.lowered[end : min(place.start, end + 400)]
    return not _SPEAKING.isdisjoint(between.split())
