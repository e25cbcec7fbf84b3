"""What is told as somebody's account: `Menurut Budi, …`, `Menurut hitungannya, …`, `Berdasarkan catatan BPS, …`."""

from __future__ import annotations

import re
from functools import cache

from jamsostek_tui.facts.reading import Sentence
from jamsostek_tui.facts.speech.reported.contents import Clause, around
from jamsostek_tui.facts.speech.said import Said
from jamsostek_tui.facts.speech.speakers.entities import Speaker
from jamsostek_tui.facts.speech.speakers.speakers import Speakers
from jamsostek_tui.language.lists import any_of
from jamsostek_tui.language.reporting import verb_pattern

_RULE = "according-to"
_FOR_ONE = re.compile(r"(?:bagi|di mata) (?:dia|ia|beliau), |baginya, ")
_RECORD = re.compile(
    r"(?:berdasarkan|mengacu pada|merujuk pada|dari) "
    r"(?:catatan|data|laporan|hitungan|perhitungan|rekapitulasi|hasil survei)(?: terakhir| terbaru| milik| dari)? "
)
_SAYS = re.compile(rf",? (?:{verb_pattern().pattern})")
"""Behind somebody who says what the records are cited for: `Berdasarkan data dinas, Novi mengatakan …`."""
_NEAR = 120


def for_one(speakers: Speakers, sentence: Sentence) -> Said | None:
    """Return what a sentence tells of whom it is so for: `Bagi dia, …`, `Baginya, …`; else None."""
    opening = _FOR_ONE.match(speakers.reading.lowered, sentence.start, sentence.end)
    if opening is None or speakers.quoted.holds(sentence.start):
        return None
    speaker = speakers.current(sentence.start)
    cue = sentence.start, opening.end() - 1
    return around(speakers, sentence, speaker, _RULE, cue) if speaker is not None else None


def by_record(speakers: Speakers, sentence: Sentence) -> Said | None:
    """Return what a sentence cites from a body's records, or None; the heading of a list (`…:`) cites nothing."""
    reading = speakers.reading
    opening = _RECORD.match(reading.lowered, sentence.start, sentence.end)
    if opening is None or reading.folded[sentence.end - 1] == ":" or speakers.quoted.holds(sentence.start):
        return None
    named = speakers.named_at(opening.end() - 1, sentence.end)
    if named is None or named[0].organisation is None or reading.folded[named[1] : named[1] + 1] != ",":
        return None
    said = speakers.named_at(named[1] + 2, sentence.end)
    if said is not None and said[0].person is not None and _SAYS.match(reading.lowered, said[1], sentence.end):
        return None
    return around(speakers, sentence, named[0], _RULE, (sentence.start, named[1]))


def according_to(clause: Clause) -> Said | None:
    """Return what is told by `menurut`, or None where nobody is known to say it."""
    end = _end_of_ones_own(clause)
    if end is None:
        account = _account(clause)
    else:
        current = clause.speakers.current(clause.hit.start, clause.cue)
        account = (current, end) if current is not None else None
    if account is None:
        return None
    return around(clause.speakers, clause.sentence, account[0], _RULE, (clause.hit.start, account[1]))


def _end_of_ones_own(clause: Clause) -> int | None:
    """Where the words end for the account of whoever is spoken of (`Menurutnya`, `Menurut hitungannya`), else None."""
    if clause.hit.nya:
        return clause.hit.end
    own = _by_ones_own().match(clause.reading.lowered, clause.hit.end, clause.sentence.end)
    return own.end() if own is not None else None


def _account(clause: Clause) -> tuple[Speaker, int] | None:
    """Whoever is named behind `menurut`, a party without a name, or the body that an account of its is told with."""
    reading, speakers, sentence, hit = clause.reading, clause.speakers, clause.sentence, clause.hit
    whose = _by_whose().match(reading.lowered, hit.end, sentence.end)
    begins = whose.end() if whose is not None else hit.end
    named = speakers.named_at(begins, sentence.end)
    party = _party().match(reading.lowered, begins, sentence.end)
    if party is not None and (named is None or reading.folded[named[1] : named[1] + 1] != ","):
        return Speaker(party[1]), party.end()
    if named is not None and (whose is None or named[0].person is not None):
        return named
    comma = reading.folded.find(",", hit.end, min(sentence.end, hit.end + _NEAR))
    if comma < 0:
        return None
    body = speakers.bodies.between(hit.end, comma)
    return (body, comma) if body is not None else speakers.bodies.at(comma + 2)


@cache
def _party() -> re.Pattern[str]:
    """Who speaks without a name behind `menurut`: `Menurut keluarga korban, …`, `Menurut serikat, …`."""
    return re.compile(
        rf" ((?:para |pihak )?{any_of('unnamed_parties.txt')}"
        r"(?: (?:korban|almarhum|almarhumah|sekitar|setempat|buruh|pekerja|perusahaan))?)(?=,)"
    )


@cache
def _by_whose() -> re.Pattern[str]:
    """The word for what somebody says or reckons, behind `menurut`: `menurut hitungan Budi`."""
    return re.compile(rf" {any_of('voice_nouns.txt', 'speech_nouns.txt')}(?: (?:dari|milik|versi))?(?= )")


@cache
def _by_ones_own() -> re.Pattern[str]:
    """The same of whoever is spoken of: `menurut hitungannya`."""
    return re.compile(rf" {any_of('voice_nouns.txt', 'speech_nouns.txt')}nya(?! (?:sendiri|yang|dari)|\w)")
