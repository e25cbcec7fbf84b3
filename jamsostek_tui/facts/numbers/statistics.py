"""Every numeral of an article: a statistic, excluded with a reason, or unexplained; and which belong together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from jamsostek_tui.facts.numbers.candidates import RULES as CANDIDATE_RULES
from jamsostek_tui.facts.numbers.candidates import Candidate, find_candidates
from jamsostek_tui.facts.numbers.exclusions import find_exclusions
from jamsostek_tui.facts.numbers.measures import goes_on_aiming, measure_of, per_of, shares_change
from jamsostek_tui.facts.numbers.pairs import find_pairs
from jamsostek_tui.facts.numbers.periods import Periods
from jamsostek_tui.facts.numbers.places import Places
from jamsostek_tui.facts.numbers.sources import Sources
from jamsostek_tui.facts.numbers.subjects import Subjects
from jamsostek_tui.facts.numbers.tables import Tables
from jamsostek_tui.facts.numbers.told_again import merge_told_again
from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.language.dates import DateMention
from jamsostek_tui.language.words import Words
from jamsostek_tui.model import (
    Direction,
    Doubt,
    Instrument,
    Link,
    Numeral,
    Organisation,
    Person,
    Ref,
    Region,
    Span,
    Statement,
    Statistic,
)

RULES: dict[str, str] = {
    **CANDIDATE_RULES,
    "count-with-amount": "a count and the money or share told with it",
    "part-of-total": "a count, share or amount told as a part of a total",
}


@dataclass(frozen=True, slots=True)
class Counted:
    """The statistics of an article, the links between them, and every numeral with its fate."""

    statistics: tuple[Statistic, ...]
    links: tuple[Link, ...]
    numerals: tuple[Numeral, ...]


def find_statistics(
    reading: Reading,
    regions: tuple[Region, ...],
    organisations: tuple[Organisation, ...],
    instruments: tuple[Instrument, ...],
    people: tuple[Person, ...],
    statements: tuple[Statement, ...],
) -> Counted:
    """Return the numbers of an article with all they measure, the links between them, and the fate of every numeral.

    Offsets are those of `reading.text`; ids run from 1 in the order of the text. A number told again is one
    statistic with its other places in `also`.
    """
    words = reading.words
    dates = reading.dates
    named = _spans(regions, organisations, people)
    titled = _spans(instruments)
    candidates, reasons = find_candidates(reading, words, find_exclusions(reading, words, dates, titled, named))
    finder = _Finder(reading, words, dates, regions, organisations, instruments, statements, people)
    found = [finder.statistic(candidates, index) for index in range(len(candidates))]
    pairs = find_pairs(words, candidates)
    parts = {one for one, relation, _ in pairs if relation == "is part of"}
    found = [replace(one, measure="share") if one.id - 1 in parts and one.measure == "level" else one for one in found]
    merged = merge_told_again(reading, found)
    ids = {told: number for number, (_, group) in enumerate(merged, 1) for told in group}
    statistics = tuple(
        statistic if statistic.id == number else replace(statistic, id=number)
        for number, (statistic, _) in enumerate(merged, 1)
    )
    links = _links(reading, pairs, candidates, ids)
    return Counted(statistics, links, _numerals(reading, words, candidates, reasons, ids))


class _Finder:
    """Makes statistics of candidates, with the finders of subject, period, region and source at hand."""

    def __init__(
        self,
        reading: Reading,
        words: Words,
        dates: Sequence[DateMention],
        regions: tuple[Region, ...],
        organisations: tuple[Organisation, ...],
        instruments: tuple[Instrument, ...],
        statements: tuple[Statement, ...],
        people: tuple[Person, ...],
    ) -> None:
        self.reading = reading
        self.words = words
        self.tables = Tables(reading)
        spans = [(date.start, date.end) for date in dates if date.kind != "weekday"]
        places = [(m.start, m.end) for region in regions for m in region.mentions]
        self.subjects = Subjects(reading.text, words, _tokens_of(words, spans), _tokens_of(words, places))
        named = _spans([one for one in instruments if one.type in ("regulation", "award")])
        self.periods = Periods(reading, words, dates, named)
        self.aimed: Candidate | None = None
        self.changed: tuple[Candidate, Direction | None, str | None] | None = None
        self.places = Places(reading, regions, organisations)
        self.sources = Sources(reading, organisations, instruments, statements, people)

    def statistic(self, candidates: list[Candidate], index: int) -> Statistic:
        """Return the statistic of `candidates[index]` under the id `index + 1`."""
        candidate = candidates[index]
        words, text = self.words, self.reading.text
        subject = self.subjects.find(candidates, index)
        heading, headed_unit = self.tables.heading(candidate)
        subject = heading or subject
        measure, direction = measure_of(words, candidate, subject, self._sentence(candidate))
        if self.aimed is not None and goes_on_aiming(words, self.aimed, candidate) and measure in ("level", "amount"):
            measure = "target"
        self.aimed = candidate if measure == "target" else None
        told = self.changed if self.changed and shares_change(words, self.changed[0], candidate) else None
        if told is not None and measure in ("share", "level"):
            measure, direction = "change", told[1]
        period, versus, date = self.periods.find(candidates, index, measure)
        if told is not None and measure == "change":
            versus = versus or told[2]
        self.changed = (candidate, direction, versus) if measure == "change" else None
        following = candidates[index + 1].start if index + 1 < len(candidates) else len(text)
        per = per_of(words, candidate)
        doubts = candidate.quantity.doubts
        if date is not None and date.doubt in ("year-inferred", "no-year"):
            doubts += (Doubt("inferred-year", text[date.start : date.end]),)
        return Statistic(
            id=index + 1,
            article=0,
            start=candidate.start,
            end=candidate.end,
            text=text[candidate.start : candidate.end],
            value=candidate.quantity.value,
            value_max=candidate.quantity.value_max,
            approx=candidate.quantity.approx,
            unit=candidate.unit_name or headed_unit or self.subjects.unit_of(index),
            subject=subject,
            measure=measure,
            direction=direction,
            region=self.places.find(candidate, following, self.sources.speaker_region(candidate)),
            period=period,
            versus=versus if measure == "change" else None,
            attributed_to=self.sources.find(candidate),
            per=per,
            rule=candidate.rule,
            confidence=candidate.confidence,
            doubts=doubts,
            triggers=self._triggers(candidate),
        )

    def _sentence(self, candidate: Candidate) -> str:
        start = max(candidate.sentence.start, candidate.start - 400)
        return self.reading.lowered[start : min(candidate.sentence.end, candidate.end + 400)]

    def _triggers(self, candidate: Candidate) -> tuple[Span, ...]:
        words = self.words
        spans = []
        if candidate.anchored:
            before = candidate.first - 1
            spans.append(self.reading.span(words.starts[before], words.ends[before]))
        if candidate.unit is not None:
            at, head = candidate.quantity.last, candidate.unit.head
            if at < head <= len(words):
                spans.append(self.reading.span(words.starts[at], words.ends[head - 1]))
        elif candidate.quantity.currency or candidate.rule == "rank":
            spans.append(self.reading.span(words.starts[candidate.first], words.ends[candidate.first]))
        return tuple(spans)


def _spans(*kinds: Sequence[Region | Organisation | Instrument | Person]) -> list[tuple[int, int]]:
    return sorted((mention.start, mention.end) for kind in kinds for fact in kind for mention in fact.mentions)


def _tokens_of(words: Words, spans: list[tuple[int, int]]) -> frozenset[int]:
    return frozenset(token for start, end in spans for token in range(words.at(start), words.at(end)))


def _links(
    reading: Reading, pairs: list[tuple[int, str, int]], candidates: list[Candidate], ids: dict[int, int]
) -> tuple[Link, ...]:
    links: dict[tuple[int, str, int], Link] = {}
    for one, relation, other in pairs:
        key = (ids[one], relation, ids[other])
        if key[0] == key[2] or key in links:
            continue
        first, last = candidates[min(one, other)], candidates[max(one, other)]
        links[key] = Link(
            source=Ref("statistic", key[0]),
            relation=relation,  # type: ignore[arg-type]
            target=Ref("statistic", key[2]),
            article=0,
            start=first.start,
            end=last.end,
            rule="count-with-amount" if relation == "goes with" else "part-of-total",
            confidence=0.8,
        )
    return tuple(links.values())


def _numerals(
    reading: Reading, words: Words, candidates: list[Candidate], reasons: dict[int, str], ids: dict[int, int]
) -> tuple[Numeral, ...]:
    """Return the fate of every digit group and every number word of the page, in order."""
    text = reading.text
    numerals = []
    inside = {token: index for index, c in enumerate(candidates) for token in c.quantity.numbers}
    for index, candidate in enumerate(candidates):
        first, last = candidate.quantity.numbers[0], candidate.quantity.numbers[-1]
        start, end = words.starts[first], words.ends[last]
        numerals.append(Numeral(start, end, text[start:end], "statistic", None, ids[index]))
    for token, reason in reasons.items():
        if token in inside:
            continue
        start, end = words.starts[token], words.ends[token]
        fate = "excluded" if reason else "unexplained"
        numerals.append(Numeral(start, end, text[start:end], fate, reason or None))  # type: ignore[arg-type]
    return tuple(sorted(numerals, key=lambda numeral: numeral.start))
