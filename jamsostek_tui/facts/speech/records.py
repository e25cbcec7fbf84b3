"""What the records of a body say: `Berdasarkan catatan BPS, jumlah pekerja …`."""

from __future__ import annotations

import re

from jamsostek_tui.facts.reading import Reading, Sentence
from jamsostek_tui.facts.speech.contents import around
from jamsostek_tui.facts.speech.direct_speech import Said
from jamsostek_tui.facts.speech.speakers import Speakers
from jamsostek_tui.language.reporting import verb_pattern

_RECORD = re.compile(
    r"(?:berdasarkan|mengacu pada|merujuk pada|dari) "
    r"(?:catatan|data|laporan|hitungan|perhitungan|rekapitulasi|hasil survei)(?: terakhir| terbaru| milik| dari)? "
)

_SAYS = re.compile(rf",? (?:{verb_pattern().pattern})")
"""Behind somebody who says what the records are cited for: `Berdasarkan data dinas, Novi mengatakan …`."""


def by_record(reading: Reading, sentence: Sentence, speakers: Speakers) -> Said | None:
    """Return what a sentence cites from a body's records, or None; the heading of a list (`…:`) cites nothing."""
    opening = _RECORD.match(reading.lowered, sentence.start, sentence.end)
    if opening is None or reading.folded[sentence.end - 1] == ":" or speakers.quoted.holds(sentence.start):
        return None
    named = speakers.named_at(opening.end() - 1, sentence.end)
    if named is None or named[0].organisation is None or reading.folded[named[1] : named[1] + 1] != ",":
        return None
    said = speakers.named_at(named[1] + 2, sentence.end)
    if said is not None and said[0].person is not None and _SAYS.match(reading.lowered, said[1], sentence.end):
        return None
    return around(reading, sentence, speakers, named[0], "according-to", (sentence.start, named[1]))
