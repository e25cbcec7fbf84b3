"""Statements: what people and bodies said, word for word or reported, in the order of the text."""

from __future__ import annotations

from bisect import bisect_left
from typing import Literal, cast

from jamsostek_tui.facts.reading import SPOKEN, Reading, Sentence
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
from jamsostek_tui.language.reporting import SpokenWord, spoken_words
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


def find_statements(
    reading: Reading,
    quotations: tuple[Quotation, ...],
    people: tuple[Person, ...],
    organisations: tuple[Organisation, ...],
) -> tuple[Statement, ...]:
    """Return the statements of the article in order, ids from 1; offsets and ids are local to the article."""
    reading = reading.unmarked
    speakers = Speakers(reading, quotations, people, organisations)
    found = _all(reading, quotations, speakers)
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


def _all(reading: Reading, quotations: tuple[Quotation, ...], speakers: Speakers) -> list[Said]:
    """Walk quotations and sentences side by side, so that the last speaker is always known."""
    steps: list[tuple[int, int, int]] = [(quotation.opened, 0, place) for place, quotation in enumerate(quotations)]
    sentences = reading.sentences
    steps += [(s.start, 1, i) for i, s in enumerate(sentences) if reading.blocks[s.block].kind in SPOKEN]
    steps.sort()
    found: list[Said] = []
    hits = sorted(
        (*spoken_words(reading.lowered, reading.openings["reporting"]), *misspelt_verbs(reading, speakers.entities))
    )
    starts = [hit.start for hit in hits]
    taken = -1
    previous: Said | None = None
    guest: Speaker | None = None
    held: list[tuple[int, int]] = []
    for _, kind, place in steps:
        said: Said | None
        of_sentence: list[SpokenWord] = []
        if kind == 0:
            quotation = quotations[place]
            if previous is not None and joins(reading, previous, quotation):
                previous.also.append((quotation.start, quotation.end))
                continue
            if goes_on(reading, quotations, place):
                held.append((quotation.start, quotation.end))
                continue
            said = direct_statement(reading, quotations, place, speakers)
            if said is not None and held:
                said = begun_above(said, held)
            held = []
            if said is not None and quotation.is_answer:
                said.speaker = guest = guest or _guest(reading, speakers, quotation) or said.speaker
                said.rule = "interview-answer"
                said = said if said.speaker is not None else None  # what a page asks and answers itself nobody said
        else:
            sentence = sentences[place]
            first = bisect_left(starts, max(sentence.start, taken))
            of_sentence = hits[first : bisect_left(starts, sentence.end)]
            said = _reported(reading, sentences, place, speakers, of_sentence, found)
        if said is None:
            continue
        found += split_statement(reading, said, of_sentence) if kind else [said]
        taken = max(taken, said.cue[1])
        if said.form == "direct":
            previous = said
        if said.speaker is not None:
            speakers.spoke(max(said.cue[0], said.end), said.speaker, direct=said.form == "direct")
    return found


def _guest(reading: Reading, speakers: Speakers, answer: Quotation) -> Speaker | None:
    person = interviewed(reading, tuple(speakers.people.values()), answer.start)
    return Speaker(person.name, person.id) if person is not None else None


def _reported(
    reading: Reading,
    sentences: tuple[Sentence, ...],
    place: int,
    speakers: Speakers,
    hits: list[SpokenWord],
    found: list[Said],
) -> Said | None:
    sentence = sentences[place]
    before = sentences[place - 1] if place else None
    said = reported_statement(speakers, sentence, before, hits)
    if said is None:
        return None
    if said.rule != "told-before":
        return said
    told = [other for other in found[-4:] if said.start < other.end and other.start < said.end]
    if not told:
        return said
    if said.speaker is not None:
        _tell_for_body(told, said.speaker)
        speakers.spoke(said.cue[0], said.speaker)
    return None


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
