"""Who speaks: the person, body or holder of an office that a reporting clause names or means.

`named_at` reads what stands behind a cue ("kata Bupati", "ujar Siti"), `subject_before` what stands before a verb
("Kepala Dinas Budi mengatakan"), and `current` says whom "katanya", "ia" and "dia" mean: the last one speaking, or
whoever was brought in as the subject of a sentence since.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from operator import itemgetter

from jamsostek_tui.facts.reading import Reading, Sentence
from jamsostek_tui.facts.speech.apposition import accompanied, apposed_owner, relative
from jamsostek_tui.facts.speech.callings import Callings
from jamsostek_tui.facts.speech.dateline import past_dateline
from jamsostek_tui.facts.speech.descriptions import described_nouns, described_pattern
from jamsostek_tui.facts.speech.entities import Entity, Speaker, ends_on_a_name, read_entities
from jamsostek_tui.facts.speech.leads import Leads
from jamsostek_tui.facts.speech.misspelt import misspelt_verbs
from jamsostek_tui.facts.speech.quotations import Quotation
from jamsostek_tui.facts.speech.quoted import Quoted
from jamsostek_tui.facts.speech.reach import in_clause, reaches
from jamsostek_tui.facts.speech.read_out import reads_out
from jamsostek_tui.facts.speech.references import (
    THAT_BODY,
    THEY,
    Relatives,
    is_late,
    is_mourned,
    told_again,
    unnamed_kin,
    unnamed_subject,
)
from jamsostek_tui.facts.speech.styled import bearer, initialled, style_at
from jamsostek_tui.facts.speech.told_bodies import ToldBodies
from jamsostek_tui.facts.speech.topics import after_preposition, read_topics
from jamsostek_tui.facts.speech.turns import Cue, Turns
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.language.reporting import SpokenWord
from jamsostek_tui.model import Organisation, Person

_PRONOUN = re.compile(r"(?:ia|dia|beliau|pihaknya|dirinya)(?!\w)")
_LEAD = re.compile(r"[ ,]{0,2}(?:(?:oleh|pihak|sang|si|pak|bu|menurut) )?")
_SAME = re.compile(r"(?: [\w-]+){0,6}? (?:itu|tersebut|ini)(?!\w)")
_LEAD_IN = re.compile(
    r"(?:lebih lanjut|lebih jauh|selain itu|sementara itu|selanjutnya|kemudian|adapun|sementara|namun|tetapi|tapi|"
    r"akan tetapi|meski (?:begitu|demikian)|kendati (?:begitu|demikian)|walau (?:begitu|demikian)|sebaliknya|sedangkan|"
    r"di sisi lain|bahkan|apalagi|karena itu|untuk itu|sebelumnya|akhirnya|lalu|lantas)(?!\w),? ?"
    r"|(?:selain me[a-z]+|sepanjang|selama|hingga|sampai|per|pada|sejak|dalam|tahun)(?!\w)[^.,\n\"]{2,60}, "
    r"|(?:(?:saat|ketika|usai|sewaktu) )?(?:ditemui|dihubungi|dikonfirmasi|ditanya|dijumpai)(?!\w)[^.,\n]{0,70}, "
)
_MEANT = re.compile(r" (?:itu|tersebut|ini)(?!\w)")
_WHO_ALSO = re.compile(
    r"(?: [A-Z][\w.]*){0,6} (?:yang|sekaligus|merangkap) [^,.:;\n\"]{3,70}, (?:[A-Z][a-z]{0,3}\. ?)*"
)
_FIRM = re.compile(r" (?:&|dan|and) (?:rekan|partners?|associates?)(?!\w)")
_ADVERBS = 12
_CITED = re.compile(r"(?<!\w)(?:mengutip|menukil|menyitir|merujuk|mengacu|berdasarkan)(?: [a-z]+){0,3} $")
"""Before a source that somebody cites: `Budi, mengutip data BPS, menyatakan …`."""


class Speakers:
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
        roles = [(role.start, role.end, person.id) for person in people for role in person.roles]
        self._role_spans = sorted(roles)
        self.leads = Leads(reading, self._role_spans)
        self._entities = read_entities(reading, people, organisations)
        self._starts = [entity.start for entity in self._entities]
        self._named_at = {entity.start for entity in self._entities if entity.kind == "person"}
        self.bodies = ToldBodies(reading, self._entities, organisations)
        self._relatives = Relatives(reading, people)
        self._callings = Callings(reading, people)
        mourned = is_mourned(reading)
        self._late = {person.id for person in people if is_late(reading, person, mourned)}
        self._turns = Turns(reading, self.people, self._entities, self._late)
        self._topics: list[tuple[int, Speaker]] | None = None

    def misspelt_verbs(self) -> Iterator[SpokenWord]:
        """Yield the verbs of saying with a letter wrong, see `misspelt.misspelt_verbs`."""
        return misspelt_verbs(self.reading, self._entities)

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
            return self._named(answering)
        meant = [*since, *([last[1]] if last else [])] or topics
        if meant and cue is not None and meant[0].is_body() and (person := self._turns.last_person(offset)):
            return self._named(person)
        if meant:
            others = (one for one in meant if cue is None or not self._turns.names(one.person, cue.quoted))
            return self._named(next(others, None) or self._turns.another(meant[0]) or meant[0])
        for entity in reversed(self._entities[: bisect_left(self._starts, offset)]):
            if entity.kind == "person" and entity.speaker is not None and entity.speaker.person not in self._late:
                return self._named(entity.speaker)
        return None

    def _someone(self, offset: int, cue: Cue | None = None) -> Speaker | None:
        """Whom `ia` or `dia` at `offset` means: a person rather than the body that was told last."""
        speaker = self.current(offset, cue)
        person = self._turns.last_person(offset, far=True) if speaker is not None and speaker.is_body() else None
        return self._named(person) if person is not None else speaker

    def _topics_between(self, start: int, end: int) -> Iterator[tuple[int, Speaker]]:
        """The topics of sentences behind `start`, the last one before `end` first."""
        if self._topics is None:  # read only where somebody is meant without a name
            self._topics = read_topics(self.reading, self._entities, self.people, self._late, self.quoted.holds)
        index = bisect_left(self._topics, end, key=itemgetter(0))
        for topic in reversed(self._topics[max(0, index - 3) : index]):
            if topic[0] <= start:
                return
            yield topic

    def named_at(
        self, offset: int, limit: int, *, bodies: bool = True, cue: Cue | None = None
    ) -> tuple[Speaker, int] | None:
        """Return who is named from `offset` on (blanks skipped) and where that ends; nothing beyond `limit`."""
        lead = _LEAD.match(self.reading.lowered, offset, limit)
        start = lead.end() if lead else offset
        pronoun = _PRONOUN.match(self.reading.lowered, start, limit)
        if pronoun:
            speaker = self._someone(offset, cue)
            return (speaker, pronoun.end()) if speaker else None
        index = bisect_left(self._starts, start)
        office: Entity | None = None
        for entity in self._entities[index : index + 8]:
            if entity.start >= limit or entity.start > start + 260:
                break
            whose = office is not None and _WHO_ALSO.fullmatch(self.reading.folded, office.end, entity.lead)
            if entity.kind == "person" and (whose or entity.lead <= start or self.leads.belongs(start, entity)):
                theirs = self._relatives.of_named(start, entity.lead, entity.end)
                speaker = self._named(theirs) if theirs is not None else entity.speaker
                return (speaker, entity.end) if speaker else None
            if entity.start == start and entity.kind == "office":
                office = entity
            elif entity.start == start and entity.kind == "body" and bodies:
                return (entity.speaker, entity.end) if entity.speaker else None
            elif office is None and not (entity.kind == "body" and self.leads.is_trade(start, entity.start)):
                break
        described = self._described(start, offset, limit, cue)
        if office is not None and office.speaker is not None:
            if described is not None and described[2] > office.end - start:
                return described[:2]
            if office.speaker.person is None and _SAME.match(self.reading.lowered, office.end, limit):
                return described[:2] if described else (self.current(offset, cue) or office.speaker, office.end)
            return office.speaker, self._with_body(office)
        kin = self._relatives.meant_at(offset if start == offset else offset + 1, limit)
        if kin is not None:
            return self._named(Speaker("", kin[0])), kin[1]
        calling = self._callings.meant_at(start, limit)
        if calling is not None:
            return self._named(calling[0]), calling[1]
        if unnamed := unnamed_kin(self.reading, offset if start == offset else offset + 1, limit):
            return unnamed
        body = THAT_BODY.match(self.reading.lowered, start - 1, limit)
        if body is not None and bodies and (last := self.bodies.last(offset, body[1])) is not None:
            return last, body.end()
        return described[:2] if described is not None else None

    def _described(self, start: int, offset: int, limit: int, cue: Cue | None) -> tuple[Speaker, int, int] | None:
        """Whom a description or style at `start` means (`ibu dua anak itu`), where it ends, the length of its noun."""
        match = described_pattern().match(self.reading.lowered, start, limit)
        if match is None:
            styled = style_at(self.reading.lowered, self.reading.folded, start, limit)
            someone = bearer(styled[0], self.people.values()) if styled else None
            told = Speaker("", someone.id) if someone else self.current(offset, cue) if styled else None
            return (self._named(told), styled[1], len(styled[0])) if styled and told else None
        meant = self._turns.described(described_nouns()[match[1]], offset, self.current(offset, cue))
        return (self._named(meant), match.end(), len(match[1])) if meant is not None else None

    def subject_before(self, sentence: Sentence, verb: int) -> tuple[Speaker, int] | None:
        """Return the subject of the verb at `verb` in `sentence` and where it begins."""
        lead = _LEAD_IN.match(self.reading.lowered, sentence.start, verb)
        start = lead.end() if lead else past_dateline(self.reading, sentence)
        unnamed = None if start in self._named_at else self._unnamed_subject(sentence, start, verb)
        if unnamed is not None:
            return (unnamed, sentence.start) if unnamed.text or unnamed.person is not None else None
        first = bisect_left(self._starts, sentence.start)
        last = bisect_left(self._starts, verb)
        entities = [entity for entity in self._entities[max(first, last - 12) : last] if entity.end <= verb]
        read_out = False
        for entity in sorted(entities, key=lambda entity: (-entity.end, entity.kind != "person")):
            owner = apposed_owner(self.reading, self._role_spans, entity, entities)
            chosen = relative(self.reading, owner or self._officer(entity, entities), entities, verb)
            cited = _CITED.search(self.reading.lowered, max(0, chosen.lead - 48), chosen.lead)
            object_of = (cited or after_preposition(self.reading, chosen)) and not in_clause(self.reading, chosen, verb)
            if object_of or _FIRM.match(self.reading.lowered, chosen.end):
                continue
            if reads_out(self.reading, self._entities, chosen):
                read_out = True
                continue
            if read_out and chosen.kind == "person":
                return (chosen.speaker, chosen.lead) if chosen.speaker else None
            beside = accompanied(self.reading, chosen, entities)
            if beside is not chosen and self.reading.folded[verb - 2 : verb] == ", ":
                chosen = beside
            elif not reaches(self.reading, chosen, verb):
                return None
            if self._is_office_meant(chosen) and (meant := self.current(sentence.start)) is not None:
                return meant, chosen.lead
            chosen = accompanied(self.reading, chosen, entities)
            if chosen.kind == "person" and (kin := self._relatives.of_named(start, chosen.lead, chosen.end)):
                return self._named(kin), chosen.lead
            speaker = self._someone(chosen.start) if chosen.kind == "pronoun" else chosen.speaker
            return (speaker, chosen.lead) if speaker else None
        return None

    def _unnamed_subject(self, sentence: Sentence, start: int, verb: int) -> Speaker | None:
        """Whom the words from `start` on, right before a verb, mean without a name; without words: nobody known."""
        lowered = self.reading.lowered
        kin = self._relatives.meant_at(start, verb)
        if kin is not None and verb - kin[1] <= _ADVERBS:
            return self._named(Speaker("", kin[0]))
        calling = self._callings.meant_at(start, verb)
        if calling is not None and verb - calling[1] <= _ADVERBS:
            return self._named(calling[0])
        unnamed = unnamed_subject(self.reading, start, sentence.end)
        if unnamed is not None and ends_on_a_name(self._entities, self._starts, start, verb):
            return None
        if unnamed is not None and unnamed[1] == verb:
            source = self.bodies.between(start, verb)
            return unnamed[0]._replace(organisation=source.organisation, office=True) if source else unnamed[0]
        if lowered[start:verb].split(" ", 1)[0] not in told_again():
            return None
        someone = self._described(start, sentence.start, verb, None)
        if someone is not None and verb - someone[1] <= _ADVERBS:
            return someone[0]
        body = THAT_BODY.match(f" {lowered[start:verb]}")
        if (
            body is not None
            and verb - start - body.end() < _ADVERBS
            and (told := self.bodies.last(start, body[1])) is not None
        ):
            return told
        them = THEY.match(lowered, start, verb)
        if them is not None and verb - them.end() <= _ADVERBS:
            return self._they(sentence, them.span(1), both=them[1] != "mereka") or Speaker("")
        return None

    def _they(self, sentence: Sentence, told: tuple[int, int], *, both: bool) -> Speaker | None:
        """Whom `keduanya` or `mereka` means that opens a sentence: those of the sentence before, else unnamed."""
        before = self.reading.sentence_at(max(0, sentence.start - 3))
        if before is not None:
            first = bisect_left(self._starts, before.start)
            last = bisect_left(self._starts, before.end)
            wanted = "person" if both else "body"
            for entity in self._entities[first : min(last, first + 12)]:
                if entity.kind == wanted and not self.quoted.holds(entity.start) and entity.speaker is not None:
                    return entity.speaker
        return None if both else Speaker(self.reading.text[slice(*told)])

    def _officer(self, entity: Entity, entities: list[Entity]) -> Entity:
        """The office told right before a body, with the body (`Kepala BPJS Ketenagakerjaan Cabang X`), or `entity`."""
        for other in entities:
            if entity.kind == "body" and other.kind == "office" and other.start < entity.start <= other.end + 1:
                text = self.reading.text[other.start : entity.end]
                return other._replace(end=entity.end, speaker=other.speaker and other.speaker._replace(text=text))
        return entity

    def _with_body(self, office: Entity) -> int:
        """Where an office ends, with the body told right behind it."""
        index = bisect_left(self._starts, office.end)
        body = self._entities[index] if index < len(self._entities) else None
        told = body is not None and body.kind == "body" and body.start == office.end + 1
        return body.end if body is not None and told else office.end

    def _is_office_meant(self, entity: Entity) -> bool:
        """Whether an office without a known holder means the one spoken of: `Kasi itu`."""
        held = entity.speaker is None or entity.speaker.person is not None
        return entity.kind == "office" and not held and bool(_MEANT.match(self.reading.lowered, entity.end))

    def by_initials(self, letters: str) -> Speaker | None:
        """The one person whose words begin with `letters` ("HD" for Herman Deru), or None."""
        someone = initialled(letters, self.people.values())
        return Speaker(letters, someone.id) if someone is not None else None

    def _named(self, speaker: Speaker) -> Speaker:
        someone = self.people[speaker.person] if speaker.person is not None else None
        return Speaker(someone.name, someone.id, speaker.organisation) if someone is not None else speaker
