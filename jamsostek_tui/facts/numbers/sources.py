"""Whom a number comes from: the body that counted it, the survey it was read in, the person who said it."""

from __future__ import annotations

import re
from bisect import bisect_left

from jamsostek_tui.facts.numbers.counted.candidates import Candidate
from jamsostek_tui.facts.numbers.withdrawn import DENIAL
from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.language.lists import any_of, word_list
from jamsostek_tui.model import Attribution, Instrument, Organisation, Person, Statement

_SOURCE_BEFORE = re.compile(rf"\b{any_of('source_words.txt')}(?:\W+\w+){{0,3}}\W*$")
_RECORDS = re.compile(rf"^(?:(?!\n)[^.;\"]){{0,90}}?\b{any_of('recording_verbs.txt')}\b")
_REACH = 60


class Sources:
    """The bodies, surveys and statements of one article, asked number by number."""

    def __init__(
        self,
        reading: Reading,
        organisations: tuple[Organisation, ...],
        instruments: tuple[Instrument, ...],
        statements: tuple[Statement, ...],
        people: tuple[Person, ...],
    ) -> None:
        branches = {
            body.id
            for body in organisations
            if body.type == "agency" and ("." in (body.region or "") or "Cabang" in body.name)
        }
        self.regions = {
            person.id: role.region
            for person in people
            for role in person.roles
            if role.region and role.organisation not in branches and not _is_past(role.title)
        }
        self.reading = reading
        self.bodies = sorted((m.start, m.end, body.id) for body in organisations for m in body.mentions)
        self.surveys = sorted(
            (m.start, m.end, survey.id) for survey in instruments if survey.type == "survey" for m in survey.mentions
        )
        parts = [(s.start, s.end, s) for s in statements]
        parts += [(part.start, part.end, s) for s in statements for part in s.also]
        self.statements = sorted(parts, key=lambda entry: (entry[0], entry[1]))
        self._tells_records = not word_list("recording_verbs.txt").isdisjoint(reading.vocabulary)
        self._introduced: dict[tuple[int, int], bool] = {}
        self._body_starts = [start for start, _, _ in self.bodies]
        self._survey_starts = [start for start, _, _ in self.surveys]
        self._statement_starts = [start for start, _, _ in self.statements]

    def find(self, candidate: Candidate, statement: Statement | None) -> Attribution | None:
        """Return who or what the text gives as the source of a number, told in `statement` or by nobody, or None."""
        body = self._recording_body(candidate) if self.bodies else None
        survey = self._survey(candidate) if self.surveys else None
        if statement is not None and statement.rule == DENIAL:
            return None
        person = statement.person if statement else None
        if body is None and statement is not None and person is None:
            body = statement.organisation
        if person is None and body is None and survey is None:
            return None
        return Attribution(person, body, survey)

    def region_of(self, statement: Statement | None, offset: int) -> str | None:
        """Return the region whose office the person who makes a statement holds, None where nobody does.

        Behind an interruption of it, at `offset`, the sentence itself has told by then whom the number is about.
        """
        if statement is None or statement.person is None or offset >= statement.end:
            return None
        return self.regions.get(statement.person)

    def statement(self, offset: int) -> Statement | None:
        """Return the statement that holds `offset`, or None."""
        index = bisect_left(self._statement_starts, offset + 1) - 1
        for at in range(index, max(-1, index - 3), -1):
            start, end, statement = self.statements[at]
            if start <= offset < end:
                return statement
        return None

    def _recording_body(self, candidate: Candidate) -> int | None:
        first = bisect_left(self._body_starts, candidate.sentence.start)
        last = bisect_left(self._body_starts, candidate.start)
        for start, end, body in reversed(self.bodies[max(first, last - 8) : last]):
            if self._is_introduced(candidate.sentence.start, start) or self._records(end, candidate.start):
                return body
        return None

    def _records(self, end: int, start: int) -> bool:
        """Whether a verb of recording stands between a body and its number."""
        between = self.reading.lowered[end : min(start, end + 120)]
        return self._tells_records and _RECORDS.match(between) is not None

    def _is_introduced(self, floor: int, start: int) -> bool:
        """Whether the words before a body, behind `floor`, say that it is a source: `menurut data BPS`."""
        known = self._introduced.get((floor, start))
        if known is None:
            before = self.reading.lowered[max(floor, start - _REACH) : start]
            known = self._introduced[floor, start] = _SOURCE_BEFORE.search(before) is not None
        return known

    def _survey(self, candidate: Candidate) -> int | None:
        block = self.reading.blocks[candidate.sentence.block]
        first = bisect_left(self._survey_starts, block.start)
        last = bisect_left(self._survey_starts, candidate.start)
        return self.surveys[last - 1][2] if last > first else None


def _is_past(title: str) -> bool:
    """Whether somebody held an office once: `Mantan Kepala Cabang`."""
    return title.partition(" ")[0].lower() in word_list("former_words.txt")
