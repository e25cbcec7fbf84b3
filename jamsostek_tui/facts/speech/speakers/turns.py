"""Whom a reporting clause means that names nobody: `katanya`, `balas dia`, `ujar ibu dua anak itu`."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import NamedTuple

from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.facts.speech.speakers.descriptions import Described, fits
from jamsostek_tui.facts.speech.speakers.entities import Entity, Speaker
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.model import Person

_EXCHANGE = 700
_ASKED = 60
_TURNS_ASKED = 3
_OFFICE_WORDS = 40
_OWN = ("saya", "aku", "saya,", "aku,", "nama saya", "bernama")


class Cue(NamedTuple):
    """What a reporting clause tells besides a name: its verb's stem, and the quotation that it stands with."""

    stem: str
    quoted: tuple[int, int]


class Turns:
    """Who has spoken where, and who is named where, in one article."""

    def __init__(self, reading: Reading, people: dict[int, Person], entities: list[Entity], late: set[int]) -> None:
        self._reading = reading
        self._people = people
        self._named = [e for e in entities if e.kind == "person" and e.speaker.person not in late]
        self._starts = [entity.start for entity in self._named]
        self._spoken: list[tuple[int, Speaker]] = []
        self._direct: set[int] = set()

    @property
    def last(self) -> tuple[int, Speaker] | None:
        return self._spoken[-1] if self._spoken else None

    def last_person(self, offset: int, *, far: bool = False) -> Speaker | None:
        """The person who spoke last, in this paragraph or one of those right before it, or None; if `far`, at all."""
        for earlier, speaker in reversed(self._spoken[-_TURNS_ASKED:]):
            if (far or offset - earlier <= _EXCHANGE) and speaker.person is not None:
                return speaker
        return None

    def another(self, speaker: Speaker) -> Speaker | None:
        """The person who spoke last among those right before and is not `speaker`, or None."""
        earlier = (one for _, one in reversed(self._spoken[-_TURNS_ASKED:]))
        return next((one for one in earlier if one.person is not None and one.person != speaker.person), None)

    def spoke(self, offset: int, speaker: Speaker, *, direct: bool = False) -> None:
        """Note that `speaker` spoke at `offset`, in his very words where `direct`."""
        self._spoken.append((offset, speaker))
        if direct:
            self._direct.add(offset)

    def heard(self, cue: Cue | None, topics: list[Speaker]) -> list[Speaker]:
        """Return the `topics` whom a clause may mean: of those who only add something, the ones who spoke before."""
        if cue is None or cue.stem not in word_list("adding_verbs.txt") or not self._spoken:
            return topics
        before = {speaker.person for _, speaker in self._spoken if speaker.person is not None}
        return [topic for topic in topics if topic.person in before] if before else topics

    def names(self, person: int | None, span: tuple[int, int]) -> bool:
        """Whether somebody is named within a quotation as another would name him: not `saya, Budi`."""
        if person is None:
            return False
        index = bisect_left(self._starts, span[0])
        for entity in self._named[index : index + 12]:
            if entity.start >= span[1]:
                return False
            before = self._reading.lowered[max(span[0], entity.lead - 12) : entity.lead].rstrip(" ,")
            if entity.speaker.person == person and not before.endswith(_OWN):
                return True
        return False

    def answering(self, offset: int) -> Speaker | None:
        """The one who answers the last speaker: who spoke before that one in the same exchange, a paragraph each."""
        if len(self._spoken) < 2:
            return None
        at, last = self._spoken[-1]
        block = self._reading.block_at(offset)
        if block is None or at >= block.start or at not in self._direct:
            return None
        for earlier, speaker in reversed(self._spoken[-4:-1]):
            if offset - earlier > _EXCHANGE or earlier not in self._direct:
                return None
            if speaker[1:] != last[1:]:
                return speaker
        return None

    def offices(self, person: Person) -> str:
        """The offices of somebody in lower case, as expanded and as told, between upright strokes."""
        lowered = self._reading.lowered
        told = (f"{role.title.lower()}|{lowered[role.start : role.end + _OFFICE_WORDS]}" for role in person.roles)
        return "|".join(told)

    def described(self, described: Described, offset: int, current: Speaker | None) -> Speaker | None:
        """Whom a description at `offset` means; `current` is whom a pronoun would mean there."""
        block = self._reading.block_at(offset)
        start = block.start if block is not None else offset
        here = self._named_between(start, offset)
        silent = self.last is None or self.last[0] < start
        if silent and len(here) == 1 and self._fits(described, here[0]) is not False:
            return Speaker("", here[0])
        held = self._fits(described, current.person) if current is not None and current.person is not None else None
        if current is not None and (held or (held is None and described.kind in ("", "commoner", "official"))):
            return current
        fitting = self._latest(described, offset)
        return fitting if fitting is not None else current

    def _latest(self, described: Described, offset: int) -> Speaker | None:
        """The one named last of those whom a description fits, for certain rather than for all that is known."""
        asked: dict[int, bool | None] = {}
        index = bisect_right(self._starts, offset)
        for entity in reversed(self._named[max(0, index - _ASKED) : index]):
            person = entity.speaker.person
            if person is not None and person not in asked:
                asked[person] = self._fits(described, person)
        for wanted in (True, None):
            if wanted is None and described.kind not in ("", "commoner"):
                return None
            for person, found in asked.items():
                if found is wanted:
                    return Speaker("", person)
        return None

    def _fits(self, described: Described, person: int | None) -> bool | None:
        known = self._people.get(person) if person is not None else None
        return fits(described, known, self.offices(known)) if known is not None else None

    def _named_between(self, start: int, end: int) -> list[int]:
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        found = {e.speaker.person for e in self._named[first : min(last, first + 12)]}
        return [person for person in found if person is not None]
