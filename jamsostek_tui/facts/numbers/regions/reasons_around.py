"""Reasons to take a region that lie outside a number's own sentence: its paragraph, a heading, who speaks, the article.

Each gives the region, NOWHERE, or None if it does not hold.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from jamsostek_tui.facts.numbers.regions.asked_number import AskedNumber
from jamsostek_tui.facts.numbers.regions.place_mentions import PlaceMention
from jamsostek_tui.facts.numbers.regions.region_tree import NOWHERE
from jamsostek_tui.facts.numbers.regions.superlatives import is_highest_of

_ALTOGETHER = re.compile(r"\b(?:seluruhnya|secara keseluruhan|total keseluruhan)\b")
_WHOLE = frozenset(("seluruhnya", "keseluruhan"))
"""One of these stands in whatever `_ALTOGETHER` finds."""
_BY_KIND = re.compile(
    r"(?:menurut|berdasarkan|dilihat dari|dari sisi|dilihat menurut) (?:jenis|pendidikan|tingkat pendidikan|umur|"
    r"kelompok|usia|lapangan|sektor|status|wilayah tempat|daerah tempat|program|segmen)\b"
)
_EXAMPLE = re.compile(r"\"?(?:salah (?:satu|seorang)|seorang di antara|misalnya|contohnya|sebagai contoh)")
"""What opens a sentence about one of those told before: `Salah satunya Euis, bekas operator di Karawang`."""


def no_place_in_article(asked: AskedNumber) -> str | None:
    """The article names no place in passing: the speaker's region or the article's, but none for the nation's."""
    article = asked.article
    if article.places:
        return None
    return NOWHERE if article.nation.tells(asked.sentence) else asked.spoken_for or article.region or NOWHERE


def nation_in_sentence(asked: AskedNumber) -> str | None:
    """The sentence speaks of the nation, or goes on with a number of the nation."""
    article, sentence = asked.article, asked.sentence
    if not article.nation.tells(sentence) and (asked.own or not article.carried.stays_national(sentence)):
        return None
    article.carried.tell_of_nation(sentence)
    return NOWHERE


def island_in_sentence(asked: AskedNumber) -> str | None:
    """The sentence speaks of land that several regions share: `Pulau Lombok`."""
    if not asked.article.islands.tell(asked.sentence):
        return None
    asked.article.carried.tell_of_nation(asked.sentence)
    return NOWHERE


def area_of_branch(asked: AskedNumber) -> str | None:
    """A sentence without a place is about all that a branch works in: `di wilayah kerjanya`."""
    return NOWHERE if not asked.own and asked.article.branches.tell_of_area(asked.sentence) else None


def sentence_before(asked: AskedNumber) -> str | None:
    """A sentence without a place goes on with the place of the one before: `Mereka terdiri atas …`."""
    if asked.own:
        return None
    carried = asked.article.carried
    return carried.small_place(asked.sentence) or carried.of_whole(asked.sentence)


def of_several_regencies(asked: AskedNumber) -> str | None:
    """In an article on one regency the number is of several: then only a speaker for a province tells whose."""
    region, speaker = asked.article.region, asked.spoken_for
    if asked.own or not region or "." not in region or not asked.article.wide.counts_regencies(asked.candidate):
        return None
    return speaker if speaker and "." not in speaker else NOWHERE


def article_altogether(asked: AskedNumber) -> str | None:
    """It is of all that the article is about, whatever part was told last: `seluruhnya`."""
    reading = asked.article.reading
    if asked.own or _WHOLE.isdisjoint(reading.vocabulary):
        return None
    told = _ALTOGETHER.search(reading.lowered, asked.sentence.start, asked.candidate.start)
    return (asked.article.region or NOWHERE) if told else None


def article_by_kind(asked: AskedNumber) -> str | None:
    """Its sentence divides all that the article is about: `Berdasarkan jenis kelamin, …`."""
    if asked.own or not _BY_KIND.match(asked.article.reading.lowered, asked.sentence.start):
        return None
    return asked.article.region or NOWHERE


def branch_of_paragraph(asked: AskedNumber) -> str | None:
    """Its paragraph names only a branch that works in several regencies."""
    return NOWHERE if asked.article.branches.tell_of_all(asked.in_paragraph()) else None


def paragraph(asked: AskedNumber) -> str | None:
    """The last place before it in its paragraph, else the first one behind it that has no number of its own."""
    around = asked.around()
    if not around:
        return None
    near = [place for place in around if place.start < asked.candidate.start or not _has_own_number(asked, place)]
    return (near and _of_paragraph(asked, near)) or _within_own_words(asked) or (NOWHERE if near else None)


def heading_above(asked: AskedNumber) -> str | None:
    """A line above that is nothing but a region's name."""
    return asked.article.headings.over(asked.sentence.start)


def office_of_speaker(asked: AskedNumber) -> str | None:
    """The region whose office the speaker holds."""
    return asked.spoken_for


def region_of_article(asked: AskedNumber) -> str | None:
    """The region that the article is about, from where it begins to tell of it."""
    return asked.article.region if asked.sentence.end > asked.article.told_from else None


def _within_own_words(asked: AskedNumber) -> str | None:
    """Return the last place of its sentence where it bounds a rank, or stands in the number's own words."""
    if not asked.own:
        return None
    last, candidate = asked.own[-1], asked.candidate
    return last.region if candidate.kind == "rank" or candidate.start <= last.start < candidate.end else None


def _has_own_number(asked: AskedNumber, place: PlaceMention) -> bool:
    """Whether a later place is that of another number, or one that only its own sentence is about: a village."""
    article = asked.article
    sentence = article.reading.sentence_at(place.start)
    if sentence is None or article.tree.is_small(place.region):
        return True
    if _EXAMPLE.match(article.reading.lowered, sentence.start):
        return True
    at = bisect_left(article.number_starts, sentence.start)
    return at < len(article.number_starts) and article.number_starts[at] < sentence.end


def _of_paragraph(asked: AskedNumber, near: list[PlaceMention]) -> str | None:
    """Return which region a number without a place of its own takes from those of its paragraph; None for no one."""
    article, lies_in, region = asked.article, asked.article.tree.lies_in, asked.article.region
    before = [place for place in near if place.start < asked.candidate.start]
    if not before:
        if (region and lies_in(region, near[0].region)) or len(article.lists.together(near)) > 1:
            return region
        return article.smallest_beside(near[0], near)
    if article.lists.before(before):
        return None
    if (parent := article.carried.parent_of_list(before)) is not None:
        return parent
    last = before[-1]
    wider = region and lies_in(region, last.region) and _only_bounds(asked, last)
    if wider and any(place.region == region for place in before):
        return region
    return article.smallest_beside(last, near)


def _only_bounds(asked: AskedNumber, place: PlaceMention) -> bool:
    """Whether a region's name is part of a longer one, or bounds a superlative: `daerah industri terbesar di Jabar`."""
    lowered = asked.article.reading.lowered
    return asked.article.roles.is_of_name(place) or is_highest_of(lowered, max(0, place.start - 60), place)
