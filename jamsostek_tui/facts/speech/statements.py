"""Statements: what people and bodies said, word for word or reported, in the order of the text."""

from __future__ import annotations

from bisect import bisect_left
from typing import Literal, cast

from jamsostek_tui.facts.reading import SPOKEN, Reading
from jamsostek_tui.facts.speech.direct.direct_speech import begun_above, direct_statement, goes_on, joins
from jamsostek_tui.facts.speech.direct.misspelt import misspelt_verbs
from jamsostek_tui.facts.speech.interviews import interviewed
from jamsostek_tui.facts.speech.quotations import Quotation
from jamsostek_tui.facts.speech.reported.reported_speech import reported_statement
from jamsostek_tui.facts.speech.reported.second_verb import split_statement
from jamsostek_tui.facts.speech.said import Said
from jamsostek_tui.facts.speech.speakers.entities import Speaker
from jamsostek_tui.facts.speech.speakers.speakers import Speakers
from jamsostek_tui.facts.speech.speakers.told_bodies import body_meant
from jamsostek_tui.language.reporting import spoken_words
from jamsostek_tui.model import Organisation, Person, Statement

_Form = Literal["direct", "indirect"]
_CONFIDENCE = {
    "direct-cue-behind": 0.95,
    "direct-cue-before": 0.95,
    "direct-continued": 0.8,
    "interview-answer": 0.8,
    "reported-verb": 0.8,
    "according-to": 0.8,
    "cue-without-marks": 0.8,
    "denial": 0.6,
    "told-before": 0.6,
}
_LATELY = 4
"""Statements among which one is looked for that `Hal itu disampaikan Budi` tells of."""


def find_statements(
    reading: Reading,
    quotations: tuple[Quotation, ...],
    people: tuple[Person, ...],
    organisations: tuple[Organisation, ...],
) -> tuple[Statement, ...]:
    """Return the statements of the article in order, ids from 1; offsets and ids are local to the article."""
    reading = reading.unmarked
    found = _Walk(reading, quotations, Speakers(reading, quotations, people, organisations)).statements()
    found.sort(key=lambda said: said.start)
    _name_first(found)
    for said in found:
        _name_body(reading, organisations, said)
    return tuple(_statement(reading, number, said) for number, said in enumerate(found, 1))


def _name_first(found: list[Said]) -> None:
    """Give what is told first of all with `ujarnya`, nobody being named yet, to the person who speaks next by name."""
    first = next((place for place, said in enumerate(found) if said.speaker is not None), len(found))
    speaker = found[first].speaker if first < len(found) else None
    if speaker is not None and speaker.person is not None and found[first].form == "direct":
        for said in found[:first]:
            said.speaker = speaker


class _Walk:
    """Quotations and sentences side by side in the order of the text, so that the last speaker is always known."""

    def __init__(self, reading: Reading, quotations: tuple[Quotation, ...], speakers: Speakers) -> None:
        self._reading, self._quotations, self._speakers = reading, quotations, speakers
        misspelt = misspelt_verbs(reading, speakers.entities)
        self._hits = sorted((*spoken_words(reading.lowered, reading.openings["reporting"]), *misspelt))
        self._hit_starts = [hit.start for hit in self._hits]
        self._found: list[Said] = []
        self._taken = -1
        """Where the words of saying end that are used already."""
        self._last_direct: Said | None = None
        self._guest: Speaker | None = None
        self._above: list[tuple[int, int]] = []
        """Paragraphs of a quotation that goes on in the next."""

    def statements(self) -> list[Said]:
        """Return what was said, as it was met; to be asked once."""
        blocks, sentences = self._reading.blocks, self._reading.sentences
        steps = [(one.opened, 0, place) for place, one in enumerate(self._quotations)]
        steps += [(one.start, 1, place) for place, one in enumerate(sentences) if blocks[one.block].kind in SPOKEN]
        for _, is_sentence, place in sorted(steps):
            if is_sentence:
                self._sentence(place)
            else:
                self._quotation(place)
        return self._found

    def _quotation(self, place: int) -> None:
        quotation = self._quotations[place]
        if self._last_direct is not None and joins(self._reading, self._last_direct, quotation):
            self._last_direct.also.append((quotation.start, quotation.end))
            return
        if goes_on(self._reading, self._quotations, place):
            self._above.append((quotation.start, quotation.end))
            return
        said = direct_statement(self._reading, self._quotations, place, self._speakers)
        if said is not None and self._above:
            said = begun_above(said, self._above)
        self._above = []
        if said is not None and quotation.is_answer:
            said.speaker = self._guest = self._guest or self._interviewed(quotation) or said.speaker
            said.rule = "interview-answer"
            if said.speaker is None:  # what a page asks and answers itself nobody said
                return
        if said is not None:
            self._last_direct = said
            self._keep(said, [said])

    def _interviewed(self, answer: Quotation) -> Speaker | None:
        person = interviewed(self._reading, tuple(self._speakers.people.values()), answer.start)
        return Speaker(person.name, person.id) if person is not None else None

    def _sentence(self, place: int) -> None:
        sentences = self._reading.sentences
        sentence, before = sentences[place], sentences[place - 1] if place else None
        first = bisect_left(self._hit_starts, max(sentence.start, self._taken))
        hits = self._hits[first : bisect_left(self._hit_starts, sentence.end)]
        said = reported_statement(self._speakers, sentence, before, hits)
        if said is None:
            return
        if said.rule == "told-before" and (told := self._told_already(said)):
            if said.speaker is not None:
                _tell_for_body(told, said.speaker)
                self._speakers.spoke(said.cue[0], said.speaker)
            return
        self._keep(said, split_statement(self._reading, said, hits))

    def _told_already(self, said: Said) -> list[Said]:
        """The statements just found that a sentence only says again whose they are."""
        return [other for other in self._found[-_LATELY:] if said.start < other.end and other.start < said.end]

    def _keep(self, said: Said, parts: list[Said]) -> None:
        """Keep what was said, in its parts, and who spoke last."""
        self._found += parts
        self._taken = max(self._taken, said.cue[1])
        if said.speaker is not None:
            self._speakers.spoke(max(said.cue[0], said.end), said.speaker, direct=said.form == "direct")


def _tell_for_body(told: list[Said], speaker: Speaker) -> None:
    """What a body is reported to have said becomes the words of the person who told it: `Hal itu disampaikan Budi`."""
    for said in told:
        if (
            said.form == "indirect"
            and speaker.person is not None
            and (said.speaker is None or said.speaker.person is None)
        ):
            said.speaker = speaker


def _name_body(reading: Reading, organisations: tuple[Organisation, ...], said: Said) -> None:
    """Give `Perusahaan menyebut …` to the one company that the article is about."""
    speaker = said.speaker
    if speaker is not None and speaker.person is None and speaker.organisation is None:
        said.speaker = speaker._replace(organisation=body_meant(reading, organisations, speaker, said.cue[0]))


def _statement(reading: Reading, number: int, said: Said) -> Statement:
    speaker = said.speaker
    return Statement(
        id=number,
        article=0,
        start=said.start,
        end=said.end,
        text=reading.text[said.start : said.end],
        form=cast(_Form, said.form),
        speaker=speaker.text if speaker else None,
        person=speaker.person if speaker else None,
        organisation=speaker.organisation if speaker else None,
        also=tuple(reading.span(start, end) for start, end in said.also),
        rule=said.rule,
        confidence=_CONFIDENCE[said.rule],
        triggers=(reading.span(*said.cue),),
    )
