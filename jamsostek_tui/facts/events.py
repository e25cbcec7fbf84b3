"""Events: something held, with the day or the place the same sentence gives it.

An event noun (`rapat koordinasi`, `penyerahan santunan`) counts where somebody opens, holds or attends it, where
something is said at or after it, or where it is said to take place. Without a day or a venue it is no event.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from jamsostek_tui.facts.reading import Reading, Sentence
from jamsostek_tui.facts.venues import Venue, find_venue
from jamsostek_tui.language.dates import DateMention
from jamsostek_tui.language.lists import any_of, word_list
from jamsostek_tui.language.trie import compile_words
from jamsostek_tui.model import Event, Region, Span

_HOLDING = any_of("event_verbs.txt")
_BOUND = any_of("event_name_bounds.txt")
_TOLD_AT = re.compile(
    r"\b(?:dalam|pada|saat|usai|seusai|selepas|ketika|setelah|sela|sela-sela|sela - sela|selama|lewat|melalui|momen|"
    r"momentum)(?: (?:acara|kegiatan|agenda|gelaran|sebuah|prosesi|rangkaian|memimpin|menghadiri|membuka|mengikuti|"
    r"menutup|digelarnya|berlangsungnya)){0,3} $"
)
_TAKES_PLACE = re.compile(
    r"(?: (?:itu|ini|tersebut|yang))?(?: [^,.;\"]{0,90}?)?"
    rf"\b(?:{any_of('taking_place_verbs.txt')}|dilakukan)\b"
)
_NOT_YET = re.compile(
    r"\b(?:akan|bakal|berjanji|berencana|rencana|rencananya|diharapkan|supaya|agar|wajib|harus|jika|bila)\b"
)
_GENERIC = word_list("generic_events.txt")
_LONGEST_NAME = 300
_MOST_TRIED = 12
_BEFORE, _BEHIND = 400, 900


@dataclass(frozen=True, slots=True)
class _Candidate:
    """An event noun with what sets it off: the span of its name, the trigger words, the rule."""

    start: int
    end: int
    trigger: tuple[int, int]
    rule: str


def find_events(reading: Reading, regions: tuple[Region, ...]) -> tuple[Event, ...]:
    """Return the events of lead, body and list paragraphs in order, one a sentence, the same event once.

    `date` is a day (ISO) or None, `venue` the place as written or None, never both None. `region` is set only where
    the venue's own words or the words right behind it name a region among `regions`.
    """
    found: list[Event] = []
    taken, tried, sentence_end = -1, 0, -1
    for noun in _nouns_in(reading):
        block = reading.block_at(noun.start())
        if noun.start() < taken or block is None or block.kind not in ("lead", "body", "list"):
            continue
        sentence = reading.sentence_at(noun.start())
        if sentence is None:
            continue
        tried = tried + 1 if sentence.end == sentence_end else 1
        sentence_end = sentence.end
        if tried > _MOST_TRIED:
            continue
        event = _event(reading, sentence, noun, regions)
        if event is None:
            continue
        taken = sentence.end
        if not any(_same(event, other) for other in found):
            found.append(replace(event, id=len(found) + 1))
    return tuple(found)


def _event(reading: Reading, sentence: Sentence, noun: re.Match[str], regions: tuple[Region, ...]) -> Event | None:
    candidate = _candidate(reading, sentence, noun)
    if candidate is None:
        return None
    first, last = max(sentence.start, noun.start() - _BEFORE), min(sentence.end, noun.end() + _BEHIND)
    days = _days_between(reading, first, last)
    end = min([candidate.end, *(day.start for day in days if day.start > candidate.start)])
    start, end = _trimmed(reading.folded, candidate.start, end)
    name = reading.folded[start:end]
    if not _is_name(name):
        return None
    day = _day_of(days, end)
    venue = find_venue(reading, end, last)
    date = day.iso if day else None
    if venue is None and date is None:
        return None
    if date is None and _NOT_YET.search(reading.lowered, first, last):
        return None
    return _made(reading, candidate, (start, end), date, venue, regions)


def _made(
    reading: Reading,
    candidate: _Candidate,
    span: tuple[int, int],
    date: str | None,
    venue: Venue | None,
    regions: tuple[Region, ...],
) -> Event:
    start, end = span
    return Event(
        id=0,
        article=0,
        start=start,
        end=end,
        text=reading.text[start:end],
        name=" ".join(reading.text[start:end].split()),
        date=date,
        venue=" ".join(reading.text[venue.start : venue.end].split()) if venue else None,
        region=_region_of(reading, venue, regions) if venue else None,
        rule=candidate.rule,
        confidence=0.8 if venue and date else 0.6,
        triggers=_triggers(reading, candidate, venue),
    )


def _triggers(reading: Reading, candidate: _Candidate, venue: Venue | None) -> tuple[Span, ...]:
    spans = [reading.span(*candidate.trigger)]
    if venue is not None:
        spans.append(reading.span(venue.start, venue.end))
    return tuple(spans)


def _candidate(reading: Reading, sentence: Sentence, noun: re.Match[str]) -> _Candidate | None:
    """Return what makes the noun an event: the words before it, or being held behind it at a sentence's head."""
    lowered = reading.lowered
    before = lowered[max(sentence.start, noun.start() - 80) : noun.start()]
    end = _name_end(reading.folded, noun.end(), sentence.end)
    for rule, pattern in (("event-held", _held()), ("event-told-at", _TOLD_AT)):
        if trigger := pattern.search(before):
            begin = noun.start() - len(before) + trigger.start()
            return _Candidate(noun.start(), end, (begin, noun.start() - 1), rule)
    if noun.start() - sentence.start <= 2 and (held := _TAKES_PLACE.match(lowered, end, min(sentence.end, end + 140))):
        return _Candidate(noun.start(), end, held.span(), "event-takes-place")
    return None


def _name_end(folded: str, begin: int, end: int) -> int:
    limit = min(end, begin + _LONGEST_NAME)
    stop = _name_bound().search(folded, begin, limit)
    found = stop.start() if stop else limit
    if folded.count('"', begin, found) % 2:
        closing = folded.find('"', found, limit)
        found = closing + 1 if closing >= 0 else found
    return found


def _trimmed(folded: str, start: int, end: int) -> tuple[int, int]:
    while end > start and folded[end - 1] in " ,.;:(-":
        end -= 1
    return start, end


def _is_name(name: str) -> bool:
    words = name.lower().split()
    return len(words) >= 2 and not (len(words) == 2 and words[0] in _GENERIC and words[1] in _GENERIC)


def _days_between(reading: Reading, start: int, end: int) -> list[DateMention]:
    dates = reading.dates
    first, last = bisect_left(dates, start, key=_start), bisect_left(dates, end, key=_start)
    return [date for date in dates[first:last] if date.end <= end and _is_day(date)]


def _start(date: DateMention) -> int:
    return date.start


def _is_day(mention: DateMention) -> bool:
    return mention.kind in ("day", "weekday") or (mention.kind == "relative" and len(mention.iso or "") == 10)


def _day_of(days: list[DateMention], name_end: int) -> DateMention | None:
    """Return the first day behind the name, else the last before it; one that is settled before one that is not."""
    behind = [day for day in days if day.start >= name_end - 1]
    before = [day for day in days if day.end <= name_end]
    ordered = behind + before[::-1]
    return next((day for day in ordered if day.iso), None)


def _region_of(reading: Reading, venue: Venue, regions: tuple[Region, ...]) -> str | None:
    """Return the region named behind or in the venue, or the dateline's where the venue bears its name."""
    near = [
        (mention.start, region.id)
        for region in regions
        for mention in region.mentions
        if venue.start <= mention.start <= venue.end + 12
    ]
    if near:
        return min(near)[1]
    words = reading.text[venue.start : venue.end]
    dateline = reading.article.dateline
    if dateline and re.search(rf"\b{re.escape(dateline)}\b", words):
        return next((region.id for region in regions if dateline in {region.name, *region.aliases}), None)
    return None


def _same(event: Event, other: Event) -> bool:
    """Whether two events are one: the same day or venue, and one name's words nearly all in the other's."""
    if event.date and other.date and event.date != other.date:
        return False
    if event.venue and other.venue and event.venue.lower() != other.venue.lower():
        return False
    mine, theirs = set(event.name.lower().split()), set(other.name.lower().split())
    return 2 * len(mine & theirs) >= min(len(mine), len(theirs))


def _nouns_in(reading: Reading) -> Iterator[re.Match[str]]:
    match, reached = _nouns().match, 0
    for start in reading.openings["event"]:
        if start >= reached and (noun := match(reading.lowered, start)):
            reached = noun.end()
            yield noun


@cache
def _nouns() -> re.Pattern[str]:
    return compile_words(word_list("event_nouns.txt"))


@cache
def _held() -> re.Pattern[str]:
    return re.compile(
        rf"\b{_HOLDING}(?: (?:secara \w+|langsung|resmi|sebuah|satu|suatu|acara|kegiatan|agenda|"
        r"serangkaian|rangkaian|prosesi|dan|menutup|membuka|menghadiri)){0,4} $"
    )


@cache
def _name_bound() -> re.Pattern[str]:
    return re.compile(rf"[,;:.\"](?=\s|$)|\s-\s|\s\((?=[\d\w]{{0,8}} ?\d)|\s{_BOUND}\b")
