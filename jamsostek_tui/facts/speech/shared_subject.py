"""Who says something by a second verb, behind what the same one does: `Budi menyambut langkah itu dan berharap …`."""

from __future__ import annotations

import re

from jamsostek_tui.facts.reading import Reading, Sentence
from jamsostek_tui.facts.speech.contents import LEAD_IN
from jamsostek_tui.facts.speech.dateline import past_dateline
from jamsostek_tui.facts.speech.entities import Speaker
from jamsostek_tui.facts.speech.speakers import Speakers
from jamsostek_tui.language.names import degree_pattern
from jamsostek_tui.language.reporting import SpokenWord

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
_KINDS = frozenset({"hope", "remind", "promise"})
_SAYING = frozenset(
    {"ajak", "aku", "imbau", "jelas", "kata", "minta", "nilai", "nyata", "pasti", "sebut", "tambah", "tegas", "tutur"}
)
"""Stems of verbs that say something wherever they stand; others tell what is done as well (`melaporkan`)."""


def shared_subject(
    reading: Reading, sentence: Sentence, speakers: Speakers, hit: SpokenWord
) -> tuple[Speaker, int] | None:
    """Return who opens `sentence`, does something and says something by the verb at `hit`, and where he is named."""
    if hit.verb.kind not in _KINDS and hit.verb.stem not in _SAYING:
        return None
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
