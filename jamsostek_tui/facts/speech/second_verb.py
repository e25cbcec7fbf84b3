"""A second verb of saying in one sentence: `Budi menilai A, tetapi mengingatkan B` are two statements of Budi."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.facts.speech.direct_speech import Said
from jamsostek_tui.language.reporting import ReportingVerb, SpokenWord

_OWN = re.compile(r",? (?:tetapi|tapi|namun|sambil|seraya|sembari|sekaligus)(?: juga| sekaligus)? $")
_SHARED = re.compile(r",? (?:dan|serta|lalu|kemudian)(?: juga| sekaligus)? $")
_HOPES = frozenset({"hope", "remind", "promise"})
_THAT = re.compile(r",? ?(?:bahwa|agar|supaya|jika|kalau)?,? ?")
_LEAD_REACH = 24
_SHORTEST = 3


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
                return [
                    replace(said, end=cut),
                    replace(said, start=start, cue=hit.span, also=[]),
                ]
    return [said]


def _cut(reading: Reading, said: Said, hit: SpokenWord) -> int | None:
    """Where the conjunction before a second verb begins, or None where the verb is not the speaker's own."""
    floor = max(said.start, hit.start - _LEAD_REACH)
    own = _OWN.search(reading.lowered, floor, hit.start)
    shared = _SHARED.search(reading.lowered, floor, hit.start)
    found = own or (shared if _is_hope(hit.verb) else None)
    if found is None or reading.folded[hit.end : hit.end + 1] not in (" ", ","):
        return None
    following = reading.lowered[hit.end : said.end].strip(" ,").split(" ", 1)[0]
    return found.start() if following.removesuffix("nya") not in hit.verb.not_before else None


def _is_hope(verb: ReportingVerb) -> bool:
    return verb.kind in _HOPES


def _after(reading: Reading, hit: SpokenWord, end: int) -> int:
    that = _THAT.match(reading.lowered, hit.end, end)
    return that.end() if that else hit.end
