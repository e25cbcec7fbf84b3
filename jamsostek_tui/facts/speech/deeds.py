"""What a speaker does with a verb of saying, or beside it, that is nothing said.

`menuntut Budi tiga tahun penjara`, `mencatat setoran di buku`, `…, serta menyampaikan terima kasih kepada Budi`.
"""

from __future__ import annotations

import re

from jamsostek_tui.facts.reading import Reading, Sentence
from jamsostek_tui.language.reporting import SpokenWord

_PENALTY = re.compile(r"(?<!\w)(?:penjara|kurungan|pidana|hukuman|denda)(?!\w)")
_SO_THAT = re.compile(r" (?:agar|supaya|untuk)(?!\w)")
_ON_PAPER = re.compile(
    r"[^.]{0,80} (?:di|dalam|pada|ke) (?:\w+ )?(?:buku|kertas|ponsel|telepon|kuitansi|kartu|papan|dinding|lembar)(?!\w)"
)
_THANKS = re.compile(
    r",? (?:serta|dan|sekaligus|sambil|seraya)(?: juga| sekaligus)? "
    r"(?:menyampaikan|mengucapkan|memberikan|menghaturkan) "
    r"(?:ucapan|terima ?kasih|apresiasi|penghargaan|selamat|permohonan maaf|permintaan maaf|duka|belasungkawa|rasa|"
    r"salam)(?!\w)"
)


def is_deed(reading: Reading, sentence: Sentence, hit: SpokenWord) -> bool:
    """Whether a verb asks for a penalty (`menuntut Budi tiga tahun penjara`), or for something put down on paper."""
    if hit.verb.stem == "tuntut":
        penalty = _PENALTY.search(reading.lowered, hit.end, sentence.end)
        return penalty is not None and not _SO_THAT.match(reading.lowered, hit.end)
    return hit.verb.stem == "catat" and _ON_PAPER.match(reading.lowered, hit.end, sentence.end) is not None


def before_thanks(reading: Reading, start: int, end: int) -> int:
    """Return where words end that are followed by a speaker's thanks, wishes or regrets, else `end`."""
    thanks = _THANKS.search(reading.lowered, start, end)
    return thanks.start() if thanks is not None else end
