"""Who said a quotation by words behind it other than a plain reporting clause.

`"…," demikian sambutan Bupati Budi yang dibacakan Sekda`, `"…." Begitu jawaban Budi`, `"…." Budi mengatakannya`,
`"…"` and in the next paragraph `Hal itu disampaikan Budi`. `data/speech_nouns.txt` has the nouns for what is said.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.facts.speech.quotations import Quotation
from jamsostek_tui.facts.speech.speakers.entities import Speaker
from jamsostek_tui.facts.speech.speakers.speakers import Speakers
from jamsostek_tui.language.lists import any_of
from jamsostek_tui.language.reporting import cue_pattern

_SAID = any_of("speech_nouns.txt")
_SAID_IT = re.compile(
    r"(?: ?\(\d{1,2}(?: ?tahun| ?th)?\))? (?:(?:lalu|kemudian|juga) )?"
    r"(?:me(?:ngatakan|ngucapkan|nyampaikan|nuturkan|nyebutkan|nceritakan|lontarkan|nirukan|negaskan|ngungkapkan)nya|"
    r"berkata (?:demikian|begitu))(?!\w)"
)
_BLANK = re.compile(r"[ .\n]{0,4}")
_COMMA = re.compile(r"[,.]? ?")
_ALONE = frozenset({"demikian", "demikianlah", "begitu", "begitulah", "seperti", "bunyi", "dari", "dikutip", "kutip"})
_STYLE = r"(?: (?:tertulis|resmi|pers|singkat|tegas|lengkap|terbuka|edaran|pembuka|pembukaan|penutup))*"


_CHAIN = 6
"""Quotations at most, a paragraph each, above the sentence that tells whose they are."""
_ALONE_IN_BLOCK = re.compile(r'"[^"\n]{12,600}[.!?]"')
_SO = re.compile(r"[ .\n]{0,4}(demikian(?:lah)?|begitu(?:lah)?) ")
_OPENS_OR_ENDS = re.compile(
    r",? (?:me(?:mbuka|nutup|ngakhiri|ngawali|mulai|nyapa|mungkasi|ngenang|nggambarkan|lukiskan|njawab)|"
    r"ber(?:kisah|cerita|tutur|ujar|pesan|seloroh|keluh))(?!\w)"
)


class ToldBehind(NamedTuple):
    """A speaker and the offsets of the words that tell him."""

    speaker: Speaker | None
    start: int
    end: int


def written(reading: Reading, quotation: Quotation, speakers: Speakers, limit: int) -> ToldBehind | None:
    """Return whose speech or letter is quoted (`demikian sambutan Budi`, `bunyi surat itu`), or None."""
    comma = _COMMA.match(reading.lowered, quotation.ended, limit)
    start = comma.end() if comma is not None else quotation.ended
    match = _written().match(reading.lowered, start, limit)
    if match is None or reading.folded[start].isupper():
        return None
    named = speakers.named_at(match.end(), limit)
    if named is not None:
        return ToldBehind(named[0], start, named[1])
    if match.group().rsplit(None, 1)[-1] in _ALONE:
        return None
    return ToldBehind(speakers.current(start), start, match.end())


def told_behind(reading: Reading, quotation: Quotation, speakers: Speakers, end: int) -> ToldBehind | None:
    """Return who said a quotation by the sentence behind it, in its paragraph (up to `end`) or the next, or None."""
    start = quotation.ended
    if quotation.block + 1 < len(reading.blocks) and not reading.folded[start:end].strip(" ."):
        block = reading.blocks[_behind_quotations(reading, quotation.block + 1)]
        end = block.end
        start = block.start if block is not reading.blocks[quotation.block + 1] else start
    if whose := _whose().match(reading.lowered, start, end):
        named = speakers.named_at(whose.end(), end)
        return ToldBehind(named[0], start, named[1]) if named is not None else None
    if (told := _told().match(reading.lowered, start, end)) is not None:
        cue = cue_pattern().match(reading.lowered, told.end(), end)
        named = speakers.named_at(cue.end(), end) if cue is not None else None
        if cue is not None:
            return ToldBehind(named[0], cue.start(), named[1]) if named is not None else None
    if start != quotation.ended:
        return None
    return _so_somebody(reading, quotation, speakers, end) or _said_it(reading, quotation, speakers, end)


def _behind_quotations(reading: Reading, index: int) -> int:
    """The first block from `index` on that is more than a quotation: one sentence may tell of several above it."""
    last = min(index + _CHAIN, len(reading.blocks) - 1)
    while index < last and _ALONE_IN_BLOCK.fullmatch(reading.folded, *reading.block_span(index)):
        index += 1
    return index


def _so_somebody(reading: Reading, quotation: Quotation, speakers: Speakers, end: int) -> ToldBehind | None:
    """Who is named behind `Demikian` or `Begitu` alone: `"…." Demikian Camat Budi, Rabu`, `Begitu Budi membuka …`.

    `Begitu Budi tiba` tells when: a verb of beginning or ending stands behind the name, or, behind `Demikian`, a comma.
    """
    so = _SO.match(reading.lowered, quotation.ended, end)
    named = speakers.named_at(so.end(), end) if so is not None and reading.folded[so.start(1)].isupper() else None
    if so is None or named is None:
        return None
    closed = reading.folded[named[1] : named[1] + 1] in (".", ",") and so[1].startswith("demikian")
    if not closed and _OPENS_OR_ENDS.match(reading.lowered, named[1], end) is None:
        return None
    return ToldBehind(named[0], so.start(1), named[1])


def _said_it(reading: Reading, quotation: Quotation, speakers: Speakers, end: int) -> ToldBehind | None:
    """Who is the subject of a sentence behind a quotation that says it again: `Budi mengatakannya sambil …`."""
    blank = _BLANK.match(reading.lowered, quotation.ended, end)
    start = blank.end() if blank is not None else quotation.ended
    if start >= end or not reading.folded[start].isupper():
        return None
    subject = speakers.named_at(start, end)
    if subject is None or _SAID_IT.match(reading.lowered, subject[1], end) is None:
        return None
    return ToldBehind(subject[0], start, subject[1])


@cache
def _written() -> re.Pattern[str]:
    return re.compile(
        r"(?:demikian(?:lah)?|begitu(?:lah)?|bunyi|seperti(?: dikutip)?(?: dari)?|dikutip(?: dari)?|kutip)"
        r"(?: (?:bunyi|isi|petikan|kutipan|penggalan|(?:salah satu )?poin))?(?: dari| dalam)? "
        rf"(?:{_SAID}(?:nya)?{_STYLE}(?: dari| oleh)?(?![\w-]) ?)?"
    )


@cache
def _whose() -> re.Pattern[str]:
    return re.compile(
        r"[ .\n]{0,4}(?:(?:begitu|demikian|itu)(?:lah)?(?: bunyi| isi| sepenggal| potongan)? "
        rf"{_SAID}{_STYLE}(?: dari)?|"
        rf"{_SAID} (?:itu|ini|tersebut) (?:meluncur|keluar|terlontar|datang)(?: dari)?(?: mulut| bibir)?) "
    )


@cache
def _told() -> re.Pattern[str]:
    return re.compile(
        r"[ .\n]{0,4}(?:demikian(?:lah)?|begitu(?:lah)?|hal (?:itu|ini|tersebut)|"
        rf"{_SAID} (?:itu|ini|tersebut))(?: yang)?(?: juga)? "
    )
