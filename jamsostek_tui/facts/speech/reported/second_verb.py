"""A second verb in one sentence: `Budi menilai A, tetapi mengingatkan B` are two statements of Budi.

And `Budi menyambut langkah itu dan berharap …`: who says something by it does something else before.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from jamsostek_tui.facts.reading import Reading, Sentence
from jamsostek_tui.facts.speech.dateline import past_dateline
from jamsostek_tui.facts.speech.reported.contents import LEAD_IN
from jamsostek_tui.facts.speech.said import Said
from jamsostek_tui.facts.speech.speakers.entities import Speaker
from jamsostek_tui.facts.speech.speakers.speakers import Speakers
from jamsostek_tui.language.names import degree_pattern
from jamsostek_tui.language.reporting import SpokenWord

_OWN = re.compile(r",? (?:tetapi|tapi|namun|sambil|seraya|sembari|sekaligus)(?: juga| sekaligus)? $")
_SHARED = re.compile(r",? (?:dan|serta|lalu|kemudian)(?: juga| sekaligus)? $")
_HOPES = frozenset({"hope", "remind", "promise"})
_THAT = re.compile(r",? ?(?:bahwa|agar|supaya|jika|kalau)?,? ?")
_LEAD_REACH = 24
_SHORTEST = 3
_JOINED = re.compile(r",? (?:dan|serta|sekaligus|sambil|seraya|sembari|lalu|kemudian)(?: juga| sekaligus)? $")
_DOES = re.compile(
    r",? (?:(?:juga|pun|turut|langsung|kemudian|telah|sudah|sangat|secara [a-z]+|sendiri|saat itu) ){0,2}"
    r"(?:(?!me(?:minta|merintah|nyuruh|nugas|ngajak|ndorong|mbantu|mbuat|mbiar|larang|ngharus|wajib|nginstruksi))"
    r"me[a-z]{4,}|ber[a-z]{3,}|hadir|datang|terharu)(?= )"
)
"""What somebody does who does the next thing too; whom he asks or lets do it would be another."""
_OTHER_CLAUSE = re.compile(
    r"(?<!\w)(?:bahwa|agar|supaya|untuk|karena|sehingga|ketika|jika|bila|kalau|yang (?!(?:telah |sudah )?di[a-z]{3}))"
    r"|[;:\"]|[.!?] "
)
_LONGEST = 170
_SAYING = frozenset(
    {"ajak", "aku", "imbau", "jelas", "kata", "minta", "nilai", "nyata", "pasti", "sebut", "tambah", "tegas", "tutur"}
)
"""Stems of verbs that say something wherever they stand; others tell what is done as well (`melaporkan`)."""


def split_statement(reading: Reading, said: Said, hits: Sequence[SpokenWord]) -> list[Said]:
    """Return `said` alone, or cut before a second verb and what that verb tells; `hits` are the sentence's verbs.

    Behind `tetapi` or `seraya` every verb is the speaker's own; behind `dan` only one of hoping, reminding or
    promising is, since others may be what somebody is asked to do (`meminta camat mendata dan melaporkan`).
    """
    if said.rule != "reported-verb" or said.also:
        return [said]
    for hit in hits:
        if said.start < hit.start < said.end and hit.verb.voice == "active" and (cut := _cut(reading, said, hit)):
            start = _after(reading, hit, said.end)
            first, second = reading.folded[said.start : cut], reading.folded[start : said.end]
            if min(len(first.split()), len(second.split())) >= _SHORTEST:
                return [replace(said, end=cut), replace(said, start=start, cue=hit.span, also=[])]
    return [said]


def _cut(reading: Reading, said: Said, hit: SpokenWord) -> int | None:
    """Where the conjunction before a second verb begins, or None where the verb is not the speaker's own."""
    floor = max(said.start, hit.start - _LEAD_REACH)
    own = _OWN.search(reading.lowered, floor, hit.start)
    shared = _SHARED.search(reading.lowered, floor, hit.start) if hit.verb.kind in _HOPES else None
    found = own or shared
    if found is None or reading.folded[hit.end : hit.end + 1] not in (" ", ","):
        return None
    following = reading.lowered[hit.end : said.end].strip(" ,").split(" ", 1)[0]
    return found.start() if following.removesuffix("nya") not in hit.verb.not_before else None


def _after(reading: Reading, hit: SpokenWord, end: int) -> int:
    that = _THAT.match(reading.lowered, hit.end, end)
    return that.end() if that else hit.end


def shared_subject(speakers: Speakers, sentence: Sentence, hit: SpokenWord) -> tuple[Speaker, int] | None:
    """Return who opens `sentence`, does something and says something by the verb at `hit`, and where he is named."""
    if hit.verb.kind not in _HOPES and hit.verb.stem not in _SAYING:
        return None
    reading = speakers.reading
    joined = _JOINED.search(reading.lowered, max(sentence.start, hit.start - 24), hit.start)
    if joined is None or joined.start() - sentence.start > _LONGEST:
        return None
    start = past_dateline(reading, sentence)
    lead = LEAD_IN.match(reading.lowered, start, joined.start())
    start = lead.end() if lead is not None else start
    named = speakers.named_at(start, joined.start())
    if named is None:
        return None
    degrees = degree_pattern().match(reading.folded, named[1], joined.start())
    does = _DOES.match(reading.lowered, degrees.end() if degrees else named[1], joined.start())
    if does is None or _OTHER_CLAUSE.search(reading.lowered, does.end(), joined.start()):
        return None
    return named[0], start
