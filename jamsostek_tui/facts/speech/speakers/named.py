"""Who is named from a place on: behind a cue (`kata Bupati`, `ujar Siti`), or where a clause begins.

A name comes before an office, that before a relative or a calling without a name, and these before a body told again
or somebody described.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import NamedTuple

from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.facts.speech.quotations import Quotation
from jamsostek_tui.facts.speech.speakers.callings import Callings
from jamsostek_tui.facts.speech.speakers.entities import Entity, Speaker
from jamsostek_tui.facts.speech.speakers.epithets import Epithets
from jamsostek_tui.facts.speech.speakers.meant import MeantSpeakers
from jamsostek_tui.facts.speech.speakers.references import THAT_BODY, Relatives, unnamed_kin
from jamsostek_tui.facts.speech.speakers.told_bodies import ToldBodies
from jamsostek_tui.facts.speech.speakers.turns import Cue
from jamsostek_tui.language.names import degree_pattern
from jamsostek_tui.model import Organisation, Person

_PRONOUN = re.compile(r"(?:ia|dia|beliau|pihaknya|dirinya)(?!\w)")
_LEAD = re.compile(r"[ ,]{0,2}(?:(?:oleh|pihak|sang|si|pak|bu|menurut) )?")
_SAME = re.compile(r"(?: [\w-]+){0,6}? (?:itu|tersebut|ini)(?!\w)")
_WHO_ALSO = re.compile(
    r"(?: [A-Z][\w.]*){0,6} (?:yang|sekaligus|merangkap) [^,.:;\n\"]{3,70}, (?:[A-Z][a-z]{0,3}\. ?)*"
)
_THROUGH = re.compile(r",? (?:melalui|lewat|diwakili|yang diwakili)(?: oleh)?(?= [a-z])")
"""Before who speaks for another: `terang Kadis Budi melalui Kabid Siti` was said by Siti."""
_REACH = 260
_ENTITIES_ASKED = 8

_Named = tuple[Speaker, int]
"""A speaker, and where the words end that name him."""


class _Asked(NamedTuple):
    """Where to look: from `offset` on, from behind particles like `oleh` or `pak` (`start`), up to `limit`."""

    offset: int
    start: int
    limit: int
    bodies: bool
    cue: Cue | None

    @property
    def first_word(self) -> int:
        """Where the words begin, such particles among them."""
        return self.offset if self.start == self.offset else self.offset + 1


class NamedSpeakers(MeantSpeakers):
    """The speakers of one article as far as they are named from a place on."""

    def __init__(
        self,
        reading: Reading,
        quotations: tuple[Quotation, ...],
        people: tuple[Person, ...],
        organisations: tuple[Organisation, ...],
    ) -> None:
        super().__init__(reading, quotations, people, organisations)
        self._role_spans = sorted((role.start, role.end, person.id) for person in people for role in person.roles)
        self.epithets = Epithets(reading, self._role_spans)
        self.bodies = ToldBodies(reading, self.entities, organisations)
        self._relatives = Relatives(reading, people)
        self._callings = Callings(reading, people)

    def named_at(self, offset: int, limit: int, *, bodies: bool = True, cue: Cue | None = None) -> _Named | None:
        """Return who is named from `offset` on (blanks skipped) and where that ends; nothing beyond `limit`."""
        lead = _LEAD.match(self.reading.lowered, offset, limit)
        asked = _Asked(offset, lead.end() if lead else offset, limit, bodies, cue)
        pronoun = _PRONOUN.match(self.reading.lowered, asked.start, limit)
        if pronoun:
            speaker = self.someone(offset, cue)
            return (speaker, pronoun.end()) if speaker else None
        entity = self._entity_at(asked)
        if entity is not None:
            return self._by_office(asked, entity) if entity.kind == "office" else self._by_name(asked, entity)
        return (
            self._relative_at(asked)
            or self._calling_at(asked)
            or unnamed_kin(self.reading, asked.first_word, limit)
            or self._body_again_at(asked)
            or self._description_at(asked)
        )

    def _entity_at(self, asked: _Asked) -> Entity | None:
        """The name told there, whatever belongs to it stands before it; else the office; else None."""
        start = asked.start
        index = bisect_left(self._starts, start)
        office: Entity | None = None
        for entity in self.entities[index : index + _ENTITIES_ASKED]:
            if entity.start >= asked.limit or entity.start > start + _REACH:
                break
            whose = office is not None and _WHO_ALSO.fullmatch(self.reading.folded, office.end, entity.lead)
            if entity.kind == "person" and (whose or entity.lead <= start or self.epithets.belongs(start, entity)):
                return entity
            if entity.start == start and entity.kind == "office":
                office = entity
            elif entity.start == start and entity.kind == "body" and asked.bodies:
                return entity
            elif office is None and not (entity.kind == "body" and self.epithets.is_trade(start, entity.start)):
                break
        return office

    def _by_name(self, asked: _Asked, entity: Entity) -> _Named:
        """A person or body by its name; of `istri Budi` not Budi, but the wife."""
        kin = self._relatives.of_named(asked.start, entity.lead, entity.end) if entity.kind == "person" else None
        return (self.in_full(kin) if kin is not None else entity.speaker), entity.end

    def _by_office(self, asked: _Asked, office: Entity) -> _Named:
        """Who holds an office; where a longer description begins with it, or `itu` follows, whoever is meant."""
        described = self.described(asked.start, asked.offset, asked.limit, asked.cue)
        if described is not None and described[2] > office.end - asked.start:
            return described[:2]
        if office.speaker.person is None and _SAME.match(self.reading.lowered, office.end, asked.limit):
            if described is not None:
                return described[:2]
            return self.current(asked.offset, asked.cue) or office.speaker, office.end
        return office.speaker, self._with_body(office)

    def _with_body(self, office: Entity) -> int:
        """Where an office ends, with the body told right behind it."""
        index = bisect_left(self._starts, office.end)
        body = self.entities[index] if index < len(self.entities) else None
        told = body is not None and body.kind == "body" and body.start == office.end + 1
        return body.end if body is not None and told else office.end

    def _relative_at(self, asked: _Asked) -> _Named | None:
        """`sang istri`, who was told by name before."""
        kin = self._relatives.meant_at(asked.first_word, asked.limit)
        return (self.in_full(Speaker("", kin[0])), kin[1]) if kin is not None else None

    def _calling_at(self, asked: _Asked) -> _Named | None:
        """`jaksa`, told by name before or not."""
        calling = self._callings.meant_at(asked.start, asked.limit)
        return (self.in_full(calling[0]), calling[1]) if calling is not None else None

    def _body_again_at(self, asked: _Asked) -> _Named | None:
        """`serikat tersebut`."""
        body = THAT_BODY.match(self.reading.lowered, asked.start - 1, asked.limit) if asked.bodies else None
        last = self.bodies.last(asked.offset, body[1]) if body is not None else None
        return (last, body.end()) if body is not None and last is not None else None

    def _description_at(self, asked: _Asked) -> _Named | None:
        """`ibu dua anak itu`, `Tuan Guru`."""
        described = self.described(asked.start, asked.offset, asked.limit, asked.cue)
        return described[:2] if described is not None else None

    def told_through(self, named: _Named | None, limit: int) -> _Named | None:
        """Return whoever speaks for the one `named` behind a cue, and where that ends; `named` where nobody does."""
        if named is None or named[0].person is None:
            return named
        degrees = degree_pattern().match(self.reading.folded, named[1], limit)
        through = _THROUGH.match(self.reading.lowered, degrees.end() if degrees else named[1], limit)
        other = self.named_at(through.end(), limit, bodies=False) if through is not None else None
        return other if other is not None and other[0].person not in (None, named[0].person) else named
