"""Whom a pronoun, -nya or a description means: the last one speaking, or whoever a sentence has been about since."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from operator import itemgetter

from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.facts.speech.quotations import Quotation, Quoted
from jamsostek_tui.facts.speech.speakers.descriptions import (
    bearer,
    described_nouns,
    described_pattern,
    initialled,
    style_at,
)
from jamsostek_tui.facts.speech.speakers.entities import Speaker, read_entities
from jamsostek_tui.facts.speech.speakers.the_dead import those_dead
from jamsostek_tui.facts.speech.speakers.topics import read_topics
from jamsostek_tui.facts.speech.speakers.turns import Cue, Turns
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.model import Organisation, Person


class MeantSpeakers:
    """The people and bodies of one article, asked in the order of the text; it remembers who spoke last."""

    def __init__(
        self,
        reading: Reading,
        quotations: tuple[Quotation, ...],
        people: tuple[Person, ...],
        organisations: tuple[Organisation, ...],
    ) -> None:
        self.reading = reading
        self.people = {person.id: person for person in people}
        self.quoted = Quoted(reading, quotations)
        self.entities = read_entities(reading, people, organisations)
        self._starts = [entity.start for entity in self.entities]
        self._late = those_dead(reading, people)
        self._turns = Turns(reading, self.people, self.entities, self._late)
        self._topics: list[tuple[int, Speaker]] | None = None

    def spoke(self, offset: int, speaker: Speaker, *, direct: bool = False) -> None:
        """Note that `speaker` spoke at `offset`; calls come in the order of the text."""
        self._turns.spoke(offset, speaker, direct=direct)

    def current(self, offset: int, cue: Cue | None = None) -> Speaker | None:
        """Whom a pronoun or -nya at `offset` means, or None where nobody has been named; `cue` is its own clause."""
        last = self._turns.last
        topics = [topic for _, topic in self._topics_between(last[0] if last else -1, offset)]
        since = self._turns.heard(cue, [topic for topic in topics if topic.person not in self._late])
        replies = cue is not None and not since and cue.stem in word_list("reply_verbs.txt")
        if replies and (answering := self._turns.answering(offset)):
            return self.in_full(answering)
        meant = [*since, *([last[1]] if last else [])] or topics
        if meant and cue is not None and meant[0].is_body() and (person := self._turns.last_person(offset)):
            return self.in_full(person)
        if meant:
            others = (one for one in meant if cue is None or not self._turns.names(one.person, cue.quoted))
            return self.in_full(next(others, None) or self._turns.another(meant[0]) or meant[0])
        for entity in reversed(self.entities[: bisect_left(self._starts, offset)]):
            if entity.kind == "person" and entity.speaker.person not in self._late:
                return self.in_full(entity.speaker)
        return None

    def someone(self, offset: int, cue: Cue | None = None) -> Speaker | None:
        """Whom `ia` or `dia` at `offset` means: a person rather than the body that was told last."""
        speaker = self.current(offset, cue)
        person = self._turns.last_person(offset, far=True) if speaker is not None and speaker.is_body() else None
        return self.in_full(person) if person is not None else speaker

    def described(self, start: int, offset: int, limit: int, cue: Cue | None) -> tuple[Speaker, int, int] | None:
        """Whom a description or style at `start` means (`ibu dua anak itu`), where it ends, the length of its noun."""
        match = described_pattern().match(self.reading.lowered, start, limit)
        if match is None:
            styled = style_at(self.reading.lowered, self.reading.folded, start, limit)
            someone = bearer(styled[0], self.people.values()) if styled else None
            told = Speaker("", someone.id) if someone else self.current(offset, cue) if styled else None
            return (self.in_full(told), styled[1], len(styled[0])) if styled and told else None
        meant = self._turns.described(described_nouns()[match[1]], offset, self.current(offset, cue))
        return (self.in_full(meant), match.end(), len(match[1])) if meant is not None else None

    def by_initials(self, letters: str) -> Speaker | None:
        """The one person whose words begin with `letters` ("HD" for Herman Deru), or None."""
        someone = initialled(letters, self.people.values())
        return Speaker(letters, someone.id) if someone is not None else None

    def in_full(self, speaker: Speaker) -> Speaker:
        """Return a speaker by the full name where that is known."""
        someone = self.people[speaker.person] if speaker.person is not None else None
        return Speaker(someone.name, someone.id, speaker.organisation) if someone is not None else speaker

    def _topics_between(self, start: int, end: int) -> Iterator[tuple[int, Speaker]]:
        """The topics of sentences behind `start`, the last one before `end` first."""
        if self._topics is None:  # read only where somebody is meant without a name
            self._topics = read_topics(self.reading, self.entities, self.people, self._late, self.quoted.holds)
        index = bisect_left(self._topics, end, key=itemgetter(0))
        for topic in reversed(self._topics[max(0, index - 3) : index]):
            if topic[0] <= start:
                return
            yield topic
