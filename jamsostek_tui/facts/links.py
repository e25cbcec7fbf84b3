"""Links between the facts of one article, each with the characters that show it.

Links between two statistics are made where the statistics are (`statistics.py`); all others are made here.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from operator import attrgetter

from jamsostek_tui.facts.instruments.awards import find_award_links
from jamsostek_tui.facts.reading import Reading, Sentence
from jamsostek_tui.language.lists import any_of
from jamsostek_tui.model import (
    Block,
    Facts,
    Instrument,
    Link,
    Mention,
    Organisation,
    Person,
    Ref,
    Relation,
    Statement,
    Statistic,
)

_THROUGH = re.compile(rf"\b{any_of('funding_words.txt')}\s(?:{any_of('fund_openers.txt')}\s){{0,3}}$")
_TIMES = frozenset({"bulan", "tahun", "hari", "minggu", "jam"})
_PLACE = attrgetter("start", "end", "relation")
_REACH = 140
_STRETCH = 600


class _Mentions:
    """The mentions of one fact, in order, for asking which one stands next to an offset."""

    def __init__(self, mentions: tuple[Mention, ...] = ()) -> None:
        self._mentions = mentions
        self._starts = [mention.start for mention in mentions]

    def closest(self, offset: int, first: int, last: int) -> Mention | None:
        """Return the mention that begins nearest to `offset`, between `first` and `last`, or None."""
        starts = self._starts
        index = bisect_left(starts, offset)
        behind = index < len(starts) and first <= starts[index] < last
        if (
            index
            and first <= starts[index - 1] < last
            and (not behind or offset - starts[index - 1] <= starts[index] - offset)
        ):
            return self._mentions[index - 1]
        return self._mentions[index] if behind else None

    def inside(self, start: int, end: int) -> bool:
        """Whether a mention begins in the stretch from `start` to `end`."""
        index = bisect_left(self._starts, start)
        return index < len(self._starts) and self._starts[index] < end


_NOWHERE = _Mentions()


def find_links(reading: Reading, facts: Facts) -> tuple[Link, ...]:
    """Return every link of `facts` but those between statistics, in order of place, no pair and relation twice.

    `source` and `target` are ids as given there (a region's is its code); `start` and `end` are the
    characters that show the link, never empty.
    """
    by_region = {region.id: _Mentions(region.mentions) for region in facts.regions}
    found = [
        *_offices(facts.people),
        *_belonging(facts.organisations, by_region),
        *_speakers(reading, facts.statements, facts.people, facts.organisations),
        *_about(reading, facts, by_region),
        *_sources(reading, facts),
        *_stated(facts.statistics, facts.statements),
        *_provided(reading, facts.statistics, facts.instruments),
        *find_award_links(reading, facts.regions, facts.organisations, facts.instruments),
    ]
    unique: dict[tuple[Ref, str, Ref], Link] = {}
    for link in found:
        unique.setdefault((link.source, link.relation, link.target), link)
    return tuple(sorted(unique.values(), key=_PLACE))


def _link(
    source: Ref, relation: Relation, target: Ref, span: tuple[int, int], rule: str, confidence: float = 0.95
) -> Link:
    return Link(
        source=source, relation=relation, target=target, article=0, start=span[0], end=span[1], rule=rule,
        confidence=confidence,
    )  # fmt: skip


def _offices(people: tuple[Person, ...]) -> Iterator[Link]:
    for person in people:
        for role in person.roles:
            holder, span = Ref("person", person.id), (role.start, role.end)
            if role.region is not None:
                yield _link(holder, "holds office in", Ref("region", role.region), span, "office-of-role")
            if role.organisation is not None:
                target = Ref("organisation", role.organisation)
                yield _link(holder, "holds office at", target, span, "office-of-role")


def _belonging(organisations: tuple[Organisation, ...], by_region: dict[str, _Mentions]) -> Iterator[Link]:
    for body in organisations:
        if body.region is None:
            continue
        places = by_region.get(body.region, _NOWHERE)
        shown = next((one for one in body.mentions if places.inside(one.start, one.end)), body.mentions[0])
        span = (shown.start, shown.end)
        yield _link(Ref("organisation", body.id), "belongs to", Ref("region", body.region), span, "region-in-name")


def _speakers(
    reading: Reading,
    statements: tuple[Statement, ...],
    people: tuple[Person, ...],
    organisations: tuple[Organisation, ...],
) -> Iterator[Link]:
    persons = {person.id: _Mentions(person.mentions) for person in people}
    bodies = {body.id: _Mentions(body.mentions) for body in organisations}
    for statement in statements:
        source = Ref("statement", statement.id)
        if statement.person is not None:
            target, mentions = Ref("person", statement.person), persons.get(statement.person, _NOWHERE)
        elif statement.organisation is not None:
            target, mentions = Ref("organisation", statement.organisation), bodies.get(statement.organisation, _NOWHERE)
        else:
            continue
        span = _beside(reading, statement, mentions)
        yield _link(source, "was said by", target, span, "speaker", statement.confidence)


def _beside(reading: Reading, statement: Statement, mentions: _Mentions) -> tuple[int, int]:
    """Return what shows the speaker: the name as called, the nearest mention, the reporting words, the statement."""
    start, end, called = statement.start, statement.end, statement.speaker
    if called:
        behind = reading.text.find(called, end, end + _REACH)
        before = reading.text.rfind(called, max(0, start - _REACH), start)
        if behind >= 0 and (before < 0 or behind - end <= start - before):
            return behind, behind + len(called)
        if before >= 0:
            return before, before + len(called)
    nearest = mentions.closest(end, start - _REACH, end + _REACH)
    if nearest is not None:
        return nearest.start, nearest.end
    cue = next((span for span in statement.triggers if span.end > span.start), None)
    return (cue.start, cue.end) if cue else (start, end)


def _about(reading: Reading, facts: Facts, by_region: dict[str, _Mentions]) -> Iterator[Link]:
    for number in facts.statistics:
        if number.region is not None:
            span = _together(reading, number.start, number.end, by_region.get(number.region, _NOWHERE))
            target = Ref("region", number.region)
            yield _link(Ref("statistic", number.id), "is about", target, span, "region-of-number", number.confidence)
    for event in facts.events:
        if event.region is not None:
            span = _together(reading, event.start, event.end, by_region.get(event.region, _NOWHERE))
            target = Ref("region", event.region)
            yield _link(Ref("event", event.id), "is about", target, span, "region-of-event", event.confidence)
    yield from _said_about(facts)


def _said_about(facts: Facts) -> Iterator[Link]:
    """Yield the regions that statements name and those of their numbers, where there is none that of the speaker."""
    named = sorted((one.start, one.end, region.id) for region in facts.regions for one in region.mentions)
    counted = sorted((one.start, one.end, one.region) for one in facts.statistics if one.region is not None)
    offices = {one.id: [role for role in one.roles if role.region is not None] for one in facts.people}
    for statement in facts.statements:
        told = [
            *((place, "region-in-statement", 0.8) for place in _within(named, statement)),
            *((place, "region-of-number-said", 0.7) for place in _within(counted, statement)),
        ]
        if not told:
            roles = offices.get(statement.person or 0, ())[:1]
            told = [((role.start, role.end, role.region or ""), "region-of-speaker", 0.5) for role in roles]
        for (start, end, code), rule, confidence in told:
            yield _link(Ref("statement", statement.id), "is about", Ref("region", code), (start, end), rule, confidence)


def _within(places: list[tuple[int, int, str]], statement: Statement) -> Iterator[tuple[int, int, str]]:
    """Yield the sorted `(start, end, region)` that lie within a statement."""
    for place in places[bisect_left(places, (statement.start,)) :]:
        if place[0] >= statement.end:
            return
        if place[1] <= statement.end:
            yield place


def _together(reading: Reading, start: int, end: int, mentions: _Mentions) -> tuple[int, int]:
    """Return the stretch from a fact to the nearest mention in its sentence, else in its paragraph, else the fact."""
    return (
        _stretch(reading.sentence_at(start), start, end, mentions)
        or _stretch(reading.block_at(start), start, end, mentions)
        or (start, end)
    )


def _stretch(around: Sentence | Block | None, start: int, end: int, mentions: _Mentions) -> tuple[int, int] | None:
    near = mentions.closest(start, around.start, around.end) if around is not None else None
    if near is None:
        return None
    first, last = min(start, near.start), max(end, near.end)
    return (first, last) if last - first <= _STRETCH else None


def _sources(reading: Reading, facts: Facts) -> Iterator[Link]:
    mentions: dict[Ref, _Mentions] = {}
    named: dict[Ref, Person | Organisation | Instrument] = {
        **{Ref("person", one.id): one for one in facts.people},
        **{Ref("organisation", one.id): one for one in facts.organisations},
        **{Ref("instrument", one.id): one for one in facts.instruments},
    }
    for number in facts.statistics:
        source = number.attributed_to
        if source is None:
            continue
        targets = (
            Ref("person", source.person) if source.person is not None else None,
            Ref("organisation", source.organisation) if source.organisation is not None else None,
            Ref("instrument", source.instrument) if source.instrument is not None else None,
        )
        for target in targets:
            if target is not None:
                if target not in mentions:
                    mentions[target] = _Mentions(named[target].mentions if target in named else ())
                span = _together(reading, number.start, number.end, mentions[target])
                yield _link(
                    Ref("statistic", number.id), "is attributed to", target, span, "source-of-number", number.confidence
                )


def _stated(statistics: tuple[Statistic, ...], statements: tuple[Statement, ...]) -> Iterator[Link]:
    parts = sorted(
        (start, end, statement.id)
        for statement in statements
        for start, end in ((statement.start, statement.end), *((one.start, one.end) for one in statement.also))
    )
    for number in statistics:
        for start, end in ((number.start, number.end), *((one.start, one.end) for one in number.also)):
            index = bisect_left(parts, (start + 1, 0, 0)) - 1
            if index >= 0 and parts[index][0] <= start and end <= parts[index][1]:
                target = Ref("statement", parts[index][2])
                source = Ref("statistic", number.id)
                yield _link(source, "is stated in", target, (start, end), "number-in-statement")


def _provided(
    reading: Reading, statistics: tuple[Statistic, ...], instruments: tuple[Instrument, ...]
) -> Iterator[Link]:
    numbers: list[tuple[int, int, int]] | None = None
    for fund in instruments:
        if fund.type not in ("fund", "programme"):
            continue
        for mention in fund.mentions:
            sentence = reading.sentence_at(mention.start)
            if sentence is None:
                continue
            window = max(sentence.start, mention.start - 60)
            through = _THROUGH.search(reading.lowered, window, mention.start)
            if through is None or (fund.type == "programme" and through.group().split()[0] not in ("melalui", "lewat")):
                continue
            numbers = _provided_numbers(statistics) if numbers is None else numbers
            near = _nearest(numbers, sentence.start, through.start(), mention.end, sentence.end)
            if near is not None:
                span = (min(near[0], through.start()), max(near[1], mention.end))
                target = Ref("instrument", fund.id)
                yield _link(Ref("statistic", near[2]), "is provided through", target, span, "provided-through", 0.8)


def _provided_numbers(statistics: tuple[Statistic, ...]) -> list[tuple[int, int, int]]:
    """Return the places of the numbers that something may provide, in order, each with the number's id."""
    return sorted(
        (start, end, number.id)
        for number in statistics
        if number.unit not in _TIMES and number.measure != "rank"
        for start, end in ((number.start, number.end), *((one.start, one.end) for one in number.also))
    )


def _nearest(
    numbers: list[tuple[int, int, int]], first: int, before: int, behind: int, last: int
) -> tuple[int, int, int] | None:
    """Return the number last told before `melalui …`, else the first behind it, in the sentence and near."""
    index = bisect_left(numbers, (before, 0, 0)) - 1
    if index >= 0 and numbers[index][0] >= first and before - numbers[index][1] <= _REACH:
        return numbers[index]
    index = bisect_left(numbers, (behind, 0, 0))
    if index < len(numbers) and numbers[index][0] < last and numbers[index][0] - behind <= _REACH:
        return numbers[index]
    return None
