"""Every numeral of an article: a statistic, excluded with a reason, or unexplained; and which belong together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from operator import attrgetter

from jamsostek_tui.facts.numbers.aims import goes_on_aiming
from jamsostek_tui.facts.numbers.changes_in_turn import change_in_turn, goes_on_changing, shares_change
from jamsostek_tui.facts.numbers.counted.candidates import Candidate, find_candidates
from jamsostek_tui.facts.numbers.counted.exclusions import find_exclusions
from jamsostek_tui.facts.numbers.drafts import Draft
from jamsostek_tui.facts.numbers.listed_parts import find_parts
from jamsostek_tui.facts.numbers.measures import measure_of
from jamsostek_tui.facts.numbers.pairs import find_pairs, next_apart
from jamsostek_tui.facts.numbers.periods import Periods
from jamsostek_tui.facts.numbers.rates import per_of, share_rates
from jamsostek_tui.facts.numbers.regions.article_places import ArticlePlaces
from jamsostek_tui.facts.numbers.regions.place_by_place import agree_by_place
from jamsostek_tui.facts.numbers.regions.places import Places
from jamsostek_tui.facts.numbers.sources import Sources
from jamsostek_tui.facts.numbers.subjects.subjects import Subjects
from jamsostek_tui.facts.numbers.tables import Cell, Tables
from jamsostek_tui.facts.numbers.told_again import merge_told_again
from jamsostek_tui.facts.numbers.which_date import began_with, shares_time
from jamsostek_tui.facts.numbers.withdrawn import (
    DENIAL,
    DENIED,
    QUESTIONED,
    is_questioned,
    puts_right,
    tells_claims,
    withdrawn,
)
from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.language.dates import DateMention
from jamsostek_tui.language.quantities import scaled_by
from jamsostek_tui.language.words import Words
from jamsostek_tui.model import (
    Direction,
    Doubt,
    Facts,
    Instrument,
    Link,
    Measure,
    Numeral,
    Organisation,
    Person,
    Ref,
    Region,
    Span,
    Statement,
    Statistic,
)

_START = attrgetter("start")
_NO_CELL = Cell()


@dataclass(frozen=True, slots=True)
class Counted:
    """The statistics of an article, the links between them, and every numeral with its fate."""

    statistics: tuple[Statistic, ...]
    links: tuple[Link, ...]
    numerals: tuple[Numeral, ...]


def find_statistics(reading: Reading, facts: Facts) -> Counted:
    """Return the numbers of an article with all they measure, the links between them, and the fate of every numeral.

    `facts` are those found before: regions, people, bodies, instruments and statements. Offsets are those of
    `reading.text`; ids run from 1 in the order of the text. A number told again is one statistic with its other places
    in `also`.
    """
    words = reading.words
    named = _spans(facts.regions, facts.organisations, facts.people)
    excluded = find_exclusions(reading, words, reading.dates, _spans(facts.instruments), named)
    candidates, reasons = find_candidates(reading, words, excluded)
    if not candidates:
        return Counted((), (), _numerals(reading, words, candidates, reasons, {}))
    finder = _Finder(reading, candidates, facts)
    drafts = [finder.draft(index) for index in range(len(candidates))]
    pairs = list(dict.fromkeys((*find_pairs(words, candidates), *find_parts(reading, candidates))))
    _agree(drafts, pairs)
    share_rates(words, drafts)
    agree_by_place(words, drafts, finder.subjects.placed, finder.places.tree)
    merged = merge_told_again(reading, drafts)
    ids = {told: number for number, (_, group) in enumerate(merged, 1) for told in group}
    statistics = tuple(
        draft.finished(number, finder.triggers(draft.candidate)) for number, (draft, _) in enumerate(merged, 1)
    )
    links = _links(pairs, candidates, ids)
    return Counted(statistics, links, _numerals(reading, words, candidates, reasons, ids))


def _agree(drafts: list[Draft], pairs: list[tuple[int, str, int]]) -> None:
    """Make a count that is part of a total a share, and give a count and its money the time told with one of them."""
    for one, relation, other in pairs:
        if relation == "is part of" and drafts[one].measure == "level":
            drafts[one].measure = "share"
        if relation == "is part of" and drafts[one].measure == "share" and drafts[one].candidate.kind == "ratio":
            of = drafts[other].candidate.first - drafts[one].candidate.last <= 2
            drafts[one].period = drafts[one].period or (drafts[other].period if of else None)
        if relation == "goes with" and drafts[one].period is None and drafts[other].measure in ("amount", "share"):
            drafts[one].period, drafts[one].doubts = drafts[other].period, drafts[one].doubts + _on_time(drafts[other])


def _on_time(draft: Draft) -> tuple[Doubt, ...]:
    return tuple(doubt for doubt in draft.doubts if doubt.name == "inferred-year")


class _Finder:
    """Reads what each candidate measures, with the finders of subject, period, region and source at hand."""

    def __init__(self, reading: Reading, candidates: list[Candidate], facts: Facts) -> None:
        self.reading = reading
        self.words = words = reading.words
        self.candidates = candidates
        self.tables = Tables(reading) if any(block.kind == "table" for block in reading.blocks) else None
        dated = _tokens_of(words, [(date.start, date.end) for date in reading.dates if date.kind != "weekday"])
        placed = _tokens_of(words, _spans(facts.regions))
        personal = _tokens_of(words, _spans(facts.people))
        self.subjects = Subjects(reading.text, words, candidates, dated, placed, personal)
        named = _spans([one for one in facts.instruments if one.type in ("regulation", "award")], facts.people)
        self.periods = Periods(reading, candidates, named)
        self.places = Places(ArticlePlaces(reading, candidates, facts.regions, facts.organisations))
        self.sources = Sources(reading, facts.organisations, facts.instruments, facts.statements, facts.people)
        self.puts_right = puts_right(reading)
        self.tells_claims = tells_claims(reading)
        self.ambiguous = {region.id: region.doubts for region in facts.regions if region.doubts}
        self.aimed: Candidate | None = None
        self.changed: Draft | None = None
        self.told: Draft | None = None

    def draft(self, index: int) -> Draft:
        """Return what `candidates[index]` measures; those before it must have been asked for."""
        candidate, text = self.candidates[index], self.reading.text
        quantity = candidate.quantity
        in_table = self.tables.cell(candidate) if self.tables else None
        cell = in_table or _NO_CELL
        subject = self._subject(index, cell)
        measure, direction, versus = self._measure(candidate, subject)
        measure, direction = (cell.measure, cell.direction) if cell.measure else (measure, direction)
        period, compared, date = self.periods.find(index, measure)
        if (turn := change_in_turn(self.words, self.candidates, index, self.periods.dates)) is not None:
            measure, direction, compared = "change", *turn
        period = period or self._time_shared(candidate)
        if measure == "level" and candidate.kind in ("people", "thing") and self._is_to_come(period):
            measure = "target"
        period = period or self._time_above(index, in_table=in_table is not None)
        statement = self.sources.statement(candidate.start)
        claimed = self.tells_claims and is_questioned(self.reading, candidate)
        region = self._region(index, statement)
        doubts = (*self._doubts(candidate, date, statement, claimed), *self.ambiguous.get(region or "", ()))
        draft = Draft(
            candidate,
            text[candidate.start : candidate.end],
            quantity.value if cell.factor == 1.0 else scaled_by(quantity.value, cell.factor),
            quantity.value_max,
            candidate.unit_name or cell.unit or self._unit_of(index, measure),
            subject,
            measure,
            direction,
            region,
            cell.period or period,
            (compared or versus) if measure == "change" else None,
            self.sources.find(candidate, None if claimed else statement),
            per_of(self.words, candidate),
            doubts,
        )
        self.aimed = candidate if measure == "target" else None
        self.changed = draft if measure == "change" else None
        self.told = draft
        return draft

    def _subject(self, index: int, cell: Cell) -> str | None:
        """Return what a number measures, in a table by its head, or by the line above it where that has none."""
        own = self.subjects.find(index)
        above = self.subjects.carried.above_table(index) if cell.hollow and not cell.subject else None
        return cell.subject or above or own

    def _time_shared(self, candidate: Candidate) -> str | None:
        """Return the time of the number before, where both are told of one."""
        before = self.told
        return before.period if before is not None and shares_time(self.words, before.candidate, candidate) else None

    def _time_above(self, index: int, *, in_table: bool) -> str | None:
        """Return the time that the line above a table or a list tells."""
        above = self.subjects.carried.line_above(index)
        if above is None or not (in_table or self.reading.text[above - 1] == ":"):
            return None
        if began_with(self.words, self.candidates[index]):
            return None
        return self.periods.above(above)

    def _region(self, index: int, statement: Statement | None) -> str | None:
        following = next_apart(self.words, self.candidates, index)
        candidate = self.candidates[index]
        after = self.candidates[following].start if following < len(self.candidates) else len(self.reading.text)
        return self.places.find(candidate, after, self.sources.region_of(statement, candidate.start))

    def _doubts(
        self, candidate: Candidate, date: DateMention | None, statement: Statement | None, claimed: bool
    ) -> tuple[Doubt, ...]:
        """Return what is doubtful of a number: its digits, its year, whether it is taken back or denied."""
        doubts = candidate.quantity.doubts
        if self.puts_right:
            doubts = (*doubts, *withdrawn(self.reading, candidate))
        if date is not None and date.doubt in ("year-inferred", "no-year"):
            doubts += (Doubt("inferred-year", self.reading.text[date.start : date.end]),)
        if statement is not None and statement.rule == DENIAL:
            return (*doubts, Doubt(DENIED))
        return (*doubts, Doubt(QUESTIONED)) if claimed else doubts

    def _unit_of(self, index: int, measure: Measure) -> str | None:
        """Return the unit of a number printed bare: rupiah where it is a wage in full (`UMP 3.612.400`)."""
        if measure == "rank":
            return None
        full = self.candidates[index].quantity.grouped
        return "rupiah" if measure == "amount" and full else self.subjects.unit_of(index)

    def _is_to_come(self, period: str | None) -> bool:
        """Whether a period is of a year after that of publication: what is counted then is planned."""
        published = self.reading.article.published
        return period is not None and published is not None and period[:4] > published[:4]

    def _measure(self, candidate: Candidate, subject: str | None) -> tuple[Measure, Direction | None, str | None]:
        """Return measure, direction and the period compared with, as far as the number before decides them."""
        words = self.words
        measure, direction = measure_of(words, candidate, subject, self.reading.lowered)
        aims = measure in ("level", "amount") or (measure == "share" and candidate.kind == "ratio")
        if self.aimed is not None and aims and goes_on_aiming(words, self.aimed, candidate):
            measure = "target"
        changed = self.changed
        if changed is None:
            return measure, direction, None
        if measure == "change" and direction is None and changed.candidate.sentence == candidate.sentence:
            return measure, changed.direction, None
        if measure in ("share", "level") and (
            going := goes_on_changing(words, changed.candidate, candidate, self.subjects.settled, changed.direction)
        ):
            return "change", going, changed.versus
        if not shares_change(words, changed.candidate, candidate):
            return measure, direction, changed.versus if self._is_compared_alike(changed.candidate, candidate) else None
        if measure in ("share", "level", "amount"):
            return "change", changed.direction, changed.versus
        return measure, direction, changed.versus

    def _is_compared_alike(self, changed: Candidate, candidate: Candidate) -> bool:
        """Whether a sentence opens with what its numbers are compared with: `Dibanding 2023, di A naik 3 persen, …`."""
        compared = self.words.forms[candidate.opening].startswith("dibanding")
        return compared and changed.sentence == candidate.sentence

    def triggers(self, candidate: Candidate) -> tuple[Span, ...]:
        """Return the words that set off the rule of a candidate: its anchor, and its unit or its sign."""
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
    return frozenset(chain.from_iterable(range(words.at(start), words.at(end)) for start, end in spans))


def _links(pairs: list[tuple[int, str, int]], candidates: list[Candidate], ids: dict[int, int]) -> tuple[Link, ...]:
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
    return tuple(sorted(numerals, key=_START))
