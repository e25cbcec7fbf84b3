"""What is told by a cue without marks: `Iuran naik, kata Budi`, `Dijelaskan, …`, `Hal itu disampaikan Siti`."""

from __future__ import annotations

import re

from jamsostek_tui.facts.reading import Sentence
from jamsostek_tui.facts.speech.reported.contents import LEAD_IN, Clause, around, content, told_before
from jamsostek_tui.facts.speech.said import Said
from jamsostek_tui.facts.speech.speakers.entities import Speaker
from jamsostek_tui.facts.speech.speakers.speakers import Speakers

_RULE = "cue-without-marks"
_TOLD_BEFORE = re.compile(
    r"(?:(?:(?:[a-z-]+ ){1,3}(?:itu|ini|tersebut))|(?:hal|pernyataan|informasi|penegasan|ungkapan|harapan|"
    r"imbauan|himbauan|ajakan|kabar|pesan) (?:itu|ini|tersebut|senada|serupa|yang sama)|senada|hal itu"
    r"|demikian(?:lah)?(?: (?:temuan|hasil|isi|bunyi|pernyataan|penjelasan|keterangan|pesan|usul|usulan|harapan|"
    r"tuntutan|data|laporan|pandangan|penilaian|pengakuan)(?: [a-z]+)?)?)"
    r"(?: juga| pula)? (?:juga |pula |telah |seperti |sebagaimana )?(?:yang )?"
)
_ALIKE = re.compile(r"(?<!\w)(?:senada|serupa|sama|pula)(?!\w)")
_ALIKE_TOLD = re.compile(r"[^.;:\"\n]{0,90}?(?: bahwa|,? yang (?:juga )?(?:berharap|meminta|menyebut|mengatakan)) ")
"""Behind who says the like, what it is: `Hal senada disampaikan Siti, istrinya, yang berharap …`."""
_ALONE = re.compile(r", (?!kata |ujar )(?:[a-z]|Bahwa )")
"""Behind a passive verb without an agent that opens a sentence: `Dijelaskan, iuran dibayar desa`."""
_NOUNS = frozenset({"cerita", "kisah", "janji", "tekad", "doa", "kritik", "komentar", "komitmen", "pesan", "saran"})
_THEIRS = _NOUNS | {"klaim", "protes", "usul", "harap", "tanya"}
_CLOSED = re.compile(r"[,.;:\"]|$|[^.,;\"\n]{1,40}:")
"""Behind a cue in -nya; before more words it is a noun and what somebody has: `Klaimnya cair dalam tiga hari`."""
_WORTH = re.compile(
    r"nilainya(?! ?,| ?\.|$)|(?:cerita|kisah|janji|jawab)nya (?:lain|berbeda|sama|serupa|begini|begitu|panjang)(?!\w)"
)
_ANSWERING = frozenset({"jawab", "benar", "sangkal", "aku"})
_FORMAL_END = re.compile(
    r", (?:demikian|begitu) (?:bunyi |isi )?(?:keterangan|pernyataan|siaran pers|rilis|surat|laporan|penjelasan|"
    r"sambutan|pesan|pengumuman|maklumat)(?:nya)?(?: (?:tertulis|resmi|pers|singkat))?(?: dari| oleh)? ?"
)
_PRONOUN_AT = re.compile(r" (?:ia|dia|beliau)\b")
_OF_THEM = re.compile(r"(?: (?:ia|dia|beliau))?, ")
_PLAIN_CUES = frozenset({"kata", "ujar", "ucap", "tutur", "imbuh", "papar", "terang", "beber"})
_BEFORE_CUE = re.compile(
    r"(?:^|[,.;\"] ?|masih |lanjut,? |seperti |sebagaimana |demikian |begitu |sambil )"
    r"(?:yang )?(?:(?:sempat|telah|sudah|pernah|juga) )?$"
)
_BODIES_SAY = frozenset({"sampai", "ungkap", "kata"})
"""Stems of passive verbs by which a body speaks too: `disampaikan BPS`; of others it only does something."""
_LEAD_REACH = 60


def by_cue(clause: Clause) -> Said | None:
    """Return what is told by a cue or a passive verb, of this sentence or the one before, or None."""
    if _is_a_noun(clause):
        return None
    reading, speakers, sentence, hit = clause.reading, clause.speakers, clause.sentence, clause.hit
    words_before = reading.lowered[sentence.start : hit.start]
    tells_before = hit.verb.voice == "passive" and _TOLD_BEFORE.fullmatch(words_before) is not None
    is_led = LEAD_IN.fullmatch(words_before) is not None
    if not tells_before and not is_led and not _BEFORE_CUE.search(words_before[-_LEAD_REACH:]):
        return _unmarked(clause)
    named = _speaker_of(clause, opens=is_led or not words_before)
    if named is None:
        return None
    speaker, end = named
    if not tells_before:
        return around(speakers, sentence, speaker, _RULE, (hit.start, end))
    if reading.lowered.startswith(" sebagai ", end):
        return None
    if _ALIKE.search(words_before) or hit.verb.stem in _ANSWERING:
        return _told_alike(clause, speaker, end)
    return told_before(clause, speaker, (hit.start, end))


def _is_a_noun(clause: Clause) -> bool:
    """Whether a word in -nya is no cue but what somebody has, or what is worth something: `Klaimnya cair`."""
    reading, sentence, hit = clause.reading, clause.sentence, clause.hit
    if hit.nya and hit.verb.stem in _THEIRS and not _CLOSED.match(reading.folded, hit.end, sentence.end):
        return True
    if (hit.nya and hit.verb.stem == "contoh") or _WORTH.match(reading.lowered, hit.start, sentence.end):
        return True
    relative = hit.nya and reading.lowered[sentence.start : hit.start] == "yang "
    return relative and reading.folded[hit.end] != ","


def _speaker_of(clause: Clause, *, opens: bool) -> tuple[Speaker, int] | None:
    """Who says it and where that ends; of a passive verb that `opens` the sentence alone, whoever is spoken of."""
    reading, speakers, sentence, hit = clause.reading, clause.speakers, clause.sentence, clause.hit
    if hit.nya:
        current = speakers.current(hit.start, clause.cue)
        return (current, hit.end) if current is not None else None
    bodies = hit.verb.voice == "cue" or hit.verb.stem in _BODIES_SAY
    named = speakers.named_at(hit.end, sentence.end, bodies=bodies, cue=clause.cue)
    if named is None and opens and _ALONE.match(reading.folded, hit.end):
        current = speakers.current(hit.start)
        named = (current, hit.end) if current is not None else None
    return speakers.told_through(named, sentence.end)


def _told_alike(clause: Clause, speaker: Speaker, end: int) -> Said | None:
    """What somebody says who says the like or answers; without more words it is only known who spoke last."""
    sentence, start = clause.sentence, clause.hit.start
    alike = _ALIKE_TOLD.match(clause.reading.lowered, end, sentence.end)
    if alike is None:
        clause.speakers.spoke(start, speaker)
        return None
    return content(clause.speakers, speaker, "reported-verb", (start, end), [(alike.end(), sentence.end)])


def _unmarked(clause: Clause) -> Said | None:
    """A cue without the comma before it: only with a person and a comma behind.

    `Jumlah itu jelas Mira, naik …`, `Akan tetapi kata dia, …`, `Dalam aturan itu ujarnya, …`.
    """
    reading, speakers, sentence, hit = clause.reading, clause.speakers, clause.sentence, clause.hit
    if hit.verb.stem in _NOUNS or hit.verb.voice != "cue":
        return None
    if hit.nya or _PRONOUN_AT.match(reading.lowered, hit.end):
        asks = reading.lowered.endswith((" yang ", " apa ", " lebih "), sentence.start, hit.start)
        if asks or hit.verb.stem not in _PLAIN_CUES or not _OF_THEM.match(reading.lowered, hit.end, sentence.end):
            return None
    if hit.nya:
        current = speakers.current(hit.start, clause.cue)
        named = (current, hit.end) if current is not None else None
    else:
        named = speakers.named_at(hit.end, sentence.end, cue=clause.cue)
    if named is None or named[0].person is None or reading.folded[named[1] : named[1] + 2] != ", ":
        return None
    return around(speakers, sentence, named[0], _RULE, (hit.start, named[1]))


def closing_words(speakers: Speakers, sentence: Sentence) -> Said | None:
    """Return a written statement told at the end: `…, demikian keterangan tertulis itu` or `… dinas tersebut`."""
    lowered = speakers.reading.lowered
    at = max(lowered.rfind(f", {so} ", sentence.start, sentence.end) for so in ("demikian", "begitu"))
    match = _FORMAL_END.match(lowered, at, sentence.end) if at >= 0 else None
    if match is None or speakers.quoted.holds(at) or speakers.quoted.holds(at - 1):
        return None
    named = speakers.named_at(match.end(), sentence.end)
    speaker = named[0] if named is not None else speakers.current(at)
    if speaker is None:
        return None
    return content(speakers, speaker, _RULE, match.span(), [(sentence.start, at)])
