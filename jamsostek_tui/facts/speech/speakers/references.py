"""Speakers who are meant without their names: `sang istri`, `seorang nelayan`."""

from __future__ import annotations

import re
from functools import cache

from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.facts.speech.speakers.descriptions import described_nouns
from jamsostek_tui.facts.speech.speakers.entities import Speaker
from jamsostek_tui.language.lists import any_of, word_list
from jamsostek_tui.language.reporting import read_verb, verb_pattern
from jamsostek_tui.model import Person

_PERSON = any_of("person_nouns.txt")
_KIN = rf"{any_of('kin_words.txt')}|bapak"
_LATE = any_of("late_words.txt")
_RANK = any_of("kin_ranks.txt")
_BEFORE = re.compile(rf"(?<!\w)({_KIN})(?:nya)?(?: (?!dan |serta )[\w'-]+){{0,4}}(?<! dari),? $")
_OF_THE_DEAD = re.compile(rf" {_LATE}\.? $")
_BEHIND = re.compile(rf", (?:seorang |salah satu )?({_KIN})(?:nya)?(?!\w)")
_MEANT = re.compile(
    rf"(?:sang |si )({_KIN})(?!\w)|({_KIN})(?: {_RANK})?nya(?!\w)|({_KIN})(?: {_RANK})? (?:{_LATE}|korban)(?= |,|\.)"
)
THAT_BODY = re.compile(rf" ({any_of('body_nouns.txt')}) (?:itu|tersebut|ini)(?!\w)")
"""A body without its name, told again: `serikat tersebut`; group 1 is its noun."""
THEY = re.compile(r"(mereka|keduanya|ketiganya)(?: juga| pun| kemudian)? ")
"""Several people or bodies told again."""
_WORD = re.compile(r"\w+")
_REACH = 60
_WHERE = re.compile(r", | di | dari ")
"""Before where several people are: `431 buruh di Kecamatan Girian, Kota Bitung, …`."""
_WHOSE = re.compile(
    rf"(?<!\w)(?<!sang )({any_of('spouse_words.txt')}|anak|ayah|keluarga|menantu|mertua|orang tua)"
    rf"(?: {_RANK})? (?:{_LATE}\.? )?$"
)
"""Before the name of whose relative speaks: `Istri Budi mengaku …`."""


class Relatives:
    """Who was told to be whose wife, child or father, so that `sang istri` behind it means that one."""

    def __init__(self, reading: Reading, people: tuple[Person, ...]) -> None:
        self._lowered, self._text, self._people = reading.lowered, reading.text, people
        self._told: list[tuple[int, str, int]] | None = None

    def _told_before(self, noun: str, offset: int) -> list[int]:
        """Return whom `noun`, a word for kin, was told of before `offset`, in order."""
        if self._told is None:  # read only where a relative is meant
            self._told = sorted(
                (mention.start, told, person.id)
                for person in self._people
                for mention in person.mentions
                for told in self._nouns(mention.start, mention.end)
            )
        return [person for start, told, person in self._told if told == noun and start < offset]

    def _nouns(self, start: int, end: int) -> list[str]:
        before = _BEFORE.search(self._lowered, max(0, start - _REACH), start)
        if before is not None and (
            _OF_THE_DEAD.search(self._lowered, max(0, start - _REACH), start)
            or _WHOSE.match(self._lowered, before.start(), start)
        ):
            before = None
        behind = _BEHIND.match(self._lowered, end)
        return [found[1] for found in (before, behind) if found is not None]

    def meant_at(self, start: int, limit: int) -> tuple[int, int] | None:
        """Return the person whom a word of kin at `start` means, and where the word ends; None where nobody fits."""
        match = _MEANT.match(self._lowered, start, limit)
        if match is None:
            return None
        fitting = self._told_before(match[1] or match[2] or match[3], start)
        return (fitting[-1], match.end()) if fitting else None

    def of_named(self, start: int, lead: int, end: int) -> Speaker | None:
        """Return the relative told between `start` and a name at `lead:end`, known or by these words: `Istri Budi`."""
        whose = _WHOSE.match(self._lowered, start, lead) if start < lead else None
        if whose is None:
            return None
        fitting = self._told_before(whose[1], whose.start())
        return Speaker("", fitting[-1]) if fitting else Speaker(self._text[whose.start() : end])


def unnamed_kin(reading: Reading, start: int, limit: int) -> tuple[Speaker, int] | None:
    """Return the speaker that a word of kin at `start` is by itself, and where it ends: `sang istri`."""
    match = _MEANT.match(reading.lowered, start, limit)
    return (Speaker(reading.text[start : match.end()]), match.end()) if match is not None else None


def unnamed_subject(reading: Reading, start: int, limit: int) -> tuple[Speaker, int] | None:
    """Return somebody without a name who opens a sentence and says something, and where the verb begins.

    `Salah seorang nelayan mengaku …` gives the speaker `Salah seorang nelayan`.
    """
    opening = _WORD.match(reading.lowered, start)
    if opening is None or not (opening[0] in _unnamed_openings() or opening[0][0].isdigit()):
        return None
    match = _unnamed().match(reading.lowered, start, limit)
    verb = verb_pattern().match(reading.lowered, match.end(), limit) if match is not None else None
    if match is None or verb is None or read_verb(verb.group())[0].voice != "active":
        return None
    words = reading.text[start : match.end(1)]
    return Speaker(_WHERE.split(words)[0] if any(map(str.isdigit, words[:16])) else words), match.end()


@cache
def _unnamed() -> re.Pattern[str]:
    return re.compile(
        r"((?:seorang|salah seorang|salah satu|sejumlah|beberapa|para) "
        rf"(?:{any_of('former_words.txt')} |calon )?{_PERSON}"
        r"(?: (?!yang |me|masih |terus |tetap )[\w/-]+){0,4}?(?: yang(?: (?!itu|ini)[\w/-]+){1,8}?(?= (?:me|ber)))?"
        rf"|(?:sebanyak |sekitar )?\d[\d.]* (?:orang )?{_PERSON}(?: [\w./&-]+){{0,10}}?(?:, [\w ]+,)?"
        r"(?= me(?:ngaku|nuntut|nyatakan|minta|nolak) )"
        rf"|{_PERSON}(?: (?!yang |me|itu |ini |tersebut )[\w/-]+){{0,2}} yang(?: [\w/-]+){{1,8}}?"
        r"(?<! itu)(?<! ini)(?<!sebut)(?= (?:me|ber))"
        rf"|(?:sang )?(?:{_KIN})(?: {_RANK})?(?:nya| {_LATE}| korban| peserta)(?=,? yang [^,.\n]{{3,60}},|,? )"
        rf"|(?:pihak )?{any_of('unnamed_parties.txt')}(?: (?:korban|almarhum|almarhumah|buruh|pekerja))?"
        r"(?= (?:me|ber|juga )))"
        r"(?:, yang [^,.\n]{3,60}, |, | (?:juga |pun |lain |sendiri |kemudian |masih |terus |tetap )?)"
        rf"(?={verb_pattern().pattern})"
    )


@cache
def _unnamed_openings() -> frozenset[str]:
    """Return the first words of what `_unnamed` matches, numerals left out."""
    kin = {*word_list("kin_words.txt"), "bapak"}
    entries = (*kin, *(f"{word}nya" for word in kin), *word_list("person_nouns.txt"), *word_list("unnamed_parties.txt"))
    small = ("seorang", "salah", "sejumlah", "beberapa", "para", "sebanyak", "sekitar", "sang", "pihak")
    return frozenset(word[0] for entry in (*entries, *small) if (word := _WORD.match(entry)))


@cache
def told_again() -> frozenset[str]:
    """Return the first words of a subject that has no name: a description, a body told again, a pronoun of several."""
    described = (noun.split(" ", 1)[0] for noun in described_nouns())
    return frozenset((*described, *word_list("body_nouns.txt"), "sang", "mereka", "keduanya", "ketiganya"))
