"""Who speaks: the person, body or holder of an office that a reporting clause names or means.

`named_at` (of `NamedSpeakers`) reads what stands behind a cue ("kata Bupati", "ujar Siti"), `subject_before` what
stands before a verb ("Kepala Dinas Budi mengatakan"), and `current` (of `MeantSpeakers`) says whom "katanya" means.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from jamsostek_tui.facts.reading import Sentence
from jamsostek_tui.facts.speech.dateline import past_dateline
from jamsostek_tui.facts.speech.speakers.apposition import accompanied, apposed_owner, reads_out, relative
from jamsostek_tui.facts.speech.speakers.entities import Entity, Speaker, ends_on_a_name
from jamsostek_tui.facts.speech.speakers.named import NamedSpeakers
from jamsostek_tui.facts.speech.speakers.reach import in_clause, reaches
from jamsostek_tui.facts.speech.speakers.references import THAT_BODY, THEY, told_again, unnamed_subject
from jamsostek_tui.facts.speech.speakers.topics import after_preposition

_LEAD_IN = re.compile(
    r"(?:lebih lanjut|lebih jauh|selain itu|sementara itu|selanjutnya|kemudian|adapun|sementara|namun|tetapi|tapi|"
    r"akan tetapi|meski (?:begitu|demikian)|kendati (?:begitu|demikian)|walau (?:begitu|demikian)|sebaliknya|sedangkan|"
    r"di sisi lain|bahkan|apalagi|karena itu|untuk itu|sebelumnya|akhirnya|lalu|lantas)(?!\w),? ?"
    r"|(?:selain me[a-z]+|sepanjang|selama|hingga|sampai|per|pada|sejak|dalam|tahun)(?!\w)[^.,\n\"]{2,60}, "
    r"|(?:(?:saat|ketika|usai|sewaktu) )?(?:ditemui|dihubungi|dikonfirmasi|ditanya|dijumpai)(?!\w)[^.,\n]{0,70}, "
)
_MEANT = re.compile(r" (?:itu|tersebut|ini)(?!\w)")
_FIRM = re.compile(r" (?:&|dan|and) (?:rekan|partners?|associates?)(?!\w)")
_ADVERBS = 12
_ENTITIES_ASKED = 12
_CITED = re.compile(r"(?<!\w)(?:mengutip|menukil|menyitir|merujuk|mengacu|berdasarkan)(?: [a-z]+){0,3} $")
"""Before a source that somebody cites: `Budi, mengutip data BPS, menyatakan …`."""
_CITED_REACH = 48


class Speakers(NamedSpeakers):
    """The people and bodies of one article, asked in the order of the text; it remembers who spoke last."""

    def subject_before(self, sentence: Sentence, verb: int) -> tuple[Speaker, int] | None:
        """Return the subject of the verb at `verb` in `sentence` and where it begins."""
        lead = _LEAD_IN.match(self.reading.lowered, sentence.start, verb)
        start = lead.end() if lead else past_dateline(self.reading, sentence)
        unnamed = None if self._is_person_at(start) else self._unnamed_subject(sentence, start, verb)
        if unnamed is not None:
            return (unnamed, sentence.start) if unnamed.text or unnamed.person is not None else None
        first = bisect_left(self._starts, sentence.start)
        last = bisect_left(self._starts, verb)
        entities = [one for one in self.entities[max(first, last - _ENTITIES_ASKED) : last] if one.end <= verb]
        read_out = False
        for entity in sorted(entities, key=lambda entity: (-entity.end, entity.kind != "person")):
            owner = apposed_owner(self.reading, self._role_spans, entity, entities)
            chosen = relative(self.reading, owner or self._officer(entity, entities), entities, verb)
            if self._is_object(chosen, verb) or _FIRM.match(self.reading.lowered, chosen.end):
                continue
            if reads_out(self.reading, self.entities, chosen):
                read_out = True
                continue
            if read_out and chosen.kind == "person":
                return chosen.speaker, chosen.lead
            return self._subject(sentence, start, verb, chosen, entities)
        return None

    def _is_person_at(self, offset: int) -> bool:
        index = bisect_left(self._starts, offset)
        return any(one.kind == "person" for one in self.entities[index : index + 4] if one.start == offset)

    def _is_object(self, entity: Entity, verb: int) -> bool:
        """Whether the words before somebody make an object of him, of a preposition or of who cites him."""
        cited = _CITED.search(self.reading.lowered, max(0, entity.lead - _CITED_REACH), entity.lead)
        return bool(cited or after_preposition(self.reading, entity)) and not in_clause(self.reading, entity, verb)

    def _subject(
        self, sentence: Sentence, start: int, verb: int, chosen: Entity, entities: list[Entity]
    ) -> tuple[Speaker, int] | None:
        """Who says it where `chosen` is told before the verb: that one, who is only accompanied, or who is meant."""
        beside = accompanied(self.reading, chosen, entities)
        if beside is not chosen and self.reading.folded[verb - 2 : verb] == ", ":
            chosen = beside
        elif not reaches(self.reading, chosen, verb):
            return None
        if self._is_office_meant(chosen) and (meant := self.current(sentence.start)) is not None:
            return meant, chosen.lead
        chosen = accompanied(self.reading, chosen, entities)
        if chosen.kind == "person" and (kin := self._relatives.of_named(start, chosen.lead, chosen.end)):
            return self.in_full(kin), chosen.lead
        speaker = self.someone(chosen.start) if chosen.kind == "pronoun" else chosen.speaker
        return (speaker, chosen.lead) if speaker else None

    def _unnamed_subject(self, sentence: Sentence, start: int, verb: int) -> Speaker | None:
        """Whom the words from `start` on, right before a verb, mean without a name; without words: nobody known."""
        lowered = self.reading.lowered
        kin = self._relatives.meant_at(start, verb)
        if kin is not None and verb - kin[1] <= _ADVERBS:
            return self.in_full(Speaker("", kin[0]))
        calling = self._callings.meant_at(start, verb)
        if calling is not None and verb - calling[1] <= _ADVERBS:
            return self.in_full(calling[0])
        unnamed = unnamed_subject(self.reading, start, sentence.end)
        if unnamed is not None and ends_on_a_name(self.entities, self._starts, start, verb):
            return None
        if unnamed is not None and unnamed[1] == verb:
            source = self.bodies.between(start, verb)
            return unnamed[0]._replace(organisation=source.organisation, office=True) if source else unnamed[0]
        if lowered[start:verb].split(" ", 1)[0] not in told_again():
            return None
        return self._told_again(sentence, start, verb)

    def _told_again(self, sentence: Sentence, start: int, verb: int) -> Speaker | None:
        """Whom a description, a body told again or `mereka` means right before a verb."""
        lowered = self.reading.lowered
        someone = self.described(start, sentence.start, verb, None)
        if someone is not None and verb - someone[1] <= _ADVERBS:
            return someone[0]
        body = THAT_BODY.match(f" {lowered[start:verb]}")
        if body is not None and verb - start - body.end() < _ADVERBS and (told := self.bodies.last(start, body[1])):
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
            for entity in self.entities[first : min(last, first + _ENTITIES_ASKED)]:
                if entity.kind == wanted and not self.quoted.holds(entity.start):
                    return entity.speaker
        return None if both else Speaker(self.reading.text[slice(*told)])

    def _officer(self, entity: Entity, entities: list[Entity]) -> Entity:
        """The office told right before a body, with the body (`Kepala BPJS Ketenagakerjaan Cabang X`), or `entity`."""
        for other in entities:
            if entity.kind == "body" and other.kind == "office" and other.start < entity.start <= other.end + 1:
                text = self.reading.text[other.start : entity.end]
                return other._replace(end=entity.end, speaker=other.speaker._replace(text=text))
        return entity

    def _is_office_meant(self, entity: Entity) -> bool:
        """Whether an office without a known holder means the one spoken of: `Kasi itu`."""
        unheld = entity.kind == "office" and entity.speaker.person is None
        return unheld and bool(_MEANT.match(self.reading.lowered, entity.end))
