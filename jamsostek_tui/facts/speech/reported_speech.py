"""Indirect statements: what somebody is reported to have said, hoped, asked, promised, claimed or recorded.

Its span is the content clause; where the reporting clause stands in the middle, the earlier part is the span and the
later part goes to `also`. `second_verb` cuts a statement in two.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from jamsostek_tui.facts.reading import Reading, Sentence
from jamsostek_tui.facts.speech.contents import LEAD_IN, SHORTEST, around, content
from jamsostek_tui.facts.speech.dateline import past_dateline
from jamsostek_tui.facts.speech.deeds import end_of_words, is_deed
from jamsostek_tui.facts.speech.direct_speech import Said
from jamsostek_tui.facts.speech.entities import Speaker
from jamsostek_tui.facts.speech.objects import may_be_brief, tells_a_thing
from jamsostek_tui.facts.speech.records import by_record
from jamsostek_tui.facts.speech.shared_subject import shared_subject
from jamsostek_tui.facts.speech.speakers import Speakers
from jamsostek_tui.facts.speech.told_through import told_through
from jamsostek_tui.facts.speech.turns import Cue
from jamsostek_tui.language.lists import any_of
from jamsostek_tui.language.reporting import ReportingVerb, SpokenWord

_TOLD_BEFORE = re.compile(
    r"(?:(?:(?:[a-z-]+ ){1,3}(?:itu|ini|tersebut))|(?:hal|pernyataan|informasi|penegasan|ungkapan|harapan|"
    r"imbauan|himbauan|ajakan|kabar|pesan) (?:itu|ini|tersebut|senada|serupa|yang sama)|senada|hal itu"
    r"|demikian(?:lah)?(?: (?:temuan|hasil|isi|bunyi|pernyataan|penjelasan|keterangan|pesan|usul|usulan|harapan|"
    r"tuntutan|data|laporan|pandangan|penilaian|pengakuan)(?: [a-z]+)?)?)"
    r"(?: juga| pula)? (?:juga |pula |telah |seperti |sebagaimana )?(?:yang )?"
)
_AFTER_VERB = re.compile(
    r"(?: lagi| pula| juga| kembali| kuat| penuh| kepada (?:wartawan|media|awak media|pers)(?: \w+){0,3}?"
    r"| kepada [^,.:;\"\n]{2,50}(?=[,:] )| kepada [^,.:;\"\n]{2,130}?(?= (?:agar|supaya|untuk|bahwa) ))?[,:]? ?"
    r"(?:bahwasan{1,2}ya|bahwa|jika|kalau)?,? ?"
)
_ALIKE = re.compile(r"(?<!\w)(?:senada|serupa|sama|pula)(?!\w)")
_ALIKE_TOLD = re.compile(r"[^.;:\"\n]{0,90}?(?: bahwa|,? yang (?:juga )?(?:berharap|meminta|menyebut|mengatakan)) ")
"""Behind who says the like, what it is: `Hal senada disampaikan Siti, istrinya, yang berharap …`."""
_SAID_THAT = re.compile(
    r" (?:(?:hal|pernyataan|keterangan|informasi|penegasan|harapan) (?:itu|ini|tersebut)|itu|demikian|begitu)"
    r"(?: juga| pula)?(?= (?:kemarin|tadi|hari ini|(?:pagi|siang|sore|malam) (?:ini|tadi)|senin|selasa|rabu|kamis|"
    r"jumat|sabtu|minggu|saat|ketika|usai|seusai|setelah|sebelum|dalam|di|pada|kepada|lewat|melalui|menanggapi|menyusul|terkait|"
    r"sambil|di sela|di sela-sela|menjawab|merespons)(?!\w)|[.]|$)"
)
_ALONE = re.compile(r", (?!kata |ujar )(?:[a-z]|Bahwa )")
"""Behind a passive verb without an agent that opens a sentence: `Dijelaskan, iuran dibayar desa`."""
_DENYING = frozenset({"bantah", "sangkal", "tampik", "tepis"})
_RECKONED = frozenset({"hitung", "taksir", "contoh"})
_UNDER = re.compile(r"(?<!\w)(?:cara|bagaimana|jika|bila|kalau|apabila|saat|ketika|agar|supaya|setelah) $")
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
_FOR_ONE = re.compile(r"(?:bagi|di mata) (?:dia|ia|beliau), |baginya, ")
_BEFORE_CUE = re.compile(
    r"(?:^|[,.;\"] ?|masih |lanjut,? |seperti |sebagaimana |demikian |begitu |sambil )"
    r"(?:yang )?(?:(?:sempat|telah|sudah|pernah|juga) )?$"
)


def reported_statement(
    reading: Reading,
    sentence: Sentence,
    before: Sentence | None,
    speakers: Speakers,
    hits: Sequence[SpokenWord],
) -> Said | None:
    """Return the indirect statement of `sentence`, or None; `before` is the one before, `hits` its verbs and cues."""
    opening = _FOR_ONE.match(reading.lowered, sentence.start, sentence.end)
    if opening is not None and not speakers.quoted.holds(sentence.start):
        speaker = speakers.current(sentence.start)
        if speaker is not None:
            return around(reading, sentence, speakers, speaker, "according-to", (sentence.start, opening.end() - 1))
    if (source := by_record(reading, sentence, speakers)) is not None:
        return source
    if not hits:
        return _formal(reading, sentence, speakers)
    for hit in hits[:8]:
        if speakers.quoted.holds(hit.start) or _is_of_quotation(reading, speakers, hit) or _is_a_name(reading, hit):
            continue
        if hit.verb.stem == "menurut":
            said = _according_to(reading, sentence, speakers, hit)
        elif hit.verb.voice == "active" or (hit.verb.stem == "minta" and not hit.nya and hit.start > sentence.start):
            said = _active(reading, sentence, before, speakers, hit, hit.verb)
        else:
            said = _cue(reading, sentence, before, speakers, hit, hit.verb, hit.nya)
        if said is not None:
            return said
    return None


def _is_of_quotation(reading: Reading, speakers: Speakers, hit: SpokenWord) -> bool:
    """Whether a verb or cue is that of the quotation before it; `"…." Menurut Budi, …` opens a sentence of its own."""
    opens = hit.verb.stem == "menurut" and reading.folded[hit.start].isupper()
    return not opens and speakers.quoted.closes_at(hit.start)


def _is_a_name(reading: Reading, hit: SpokenWord) -> bool:
    """Whether a word like a verb of saying is a name, with a capital in the midst of a clause: `Kanwil Jabar`."""
    if not reading.folded[hit.start].isupper():
        return False
    before = reading.folded[max(0, hit.start - 2) : hit.start]
    return before.endswith(" ") and before[:1].isalnum()


def _formal(reading: Reading, sentence: Sentence, speakers: Speakers) -> Said | None:
    """A written statement told at the end: `…, demikian keterangan tertulis itu` or `… dinas tersebut`."""
    lowered = reading.lowered
    at = max(
        lowered.rfind(", demikian ", sentence.start, sentence.end),
        lowered.rfind(", begitu ", sentence.start, sentence.end),
    )
    match = _FORMAL_END.match(lowered, at, sentence.end) if at >= 0 else None
    if match is None or speakers.quoted.holds(at) or speakers.quoted.holds(at - 1):
        return None
    named = speakers.named_at(match.end(), sentence.end)
    speaker = named[0] if named is not None else speakers.current(at)
    if speaker is None:
        return None
    return content(reading, speakers, speaker, "cue-without-marks", match.span(), [(sentence.start, at)])


def _active(
    reading: Reading,
    sentence: Sentence,
    before: Sentence | None,
    speakers: Speakers,
    hit: SpokenWord,
    verb: ReportingVerb,
) -> Said | None:
    if tells_a_thing(reading, sentence, hit) or is_deed(reading, sentence, hit):
        return None
    subject = shared_subject(reading, sentence, speakers, hit) or speakers.subject_before(sentence, hit.start)
    if subject is None or (verb.stem in _RECKONED and _UNDER.search(reading.lowered, sentence.start, subject[1])):
        return None
    if _SAID_THAT.match(reading.lowered, hit.end, sentence.end):
        return _told_before(reading, before, speakers, subject[0], hit.span)
    after = _AFTER_VERB.match(reading.lowered, hit.end, sentence.end)
    start = after.end() if after else hit.end
    shortest = SHORTEST - 1 if may_be_brief(reading, hit) else SHORTEST
    denies = verb.stem in _DENYING and not reading.lowered.startswith(("tak ", "tidak "), hit.start)
    rule = "denial" if denies else "reported-verb"
    parts = [(start, end_of_words(reading, start, sentence.end))]
    return content(reading, speakers, subject[0], rule, hit.span, parts, shortest)


def _according_to(reading: Reading, sentence: Sentence, speakers: Speakers, hit: SpokenWord) -> Said | None:
    speaker: Speaker | None
    if hit.nya:
        speaker, end = speakers.current(hit.start, Cue("", (sentence.start, hit.start))), hit.end
    elif own := _by_ones_own().match(reading.lowered, hit.end, sentence.end):
        speaker, end = speakers.current(hit.start, Cue("", (sentence.start, hit.start))), own.end()
    else:
        whose = _by_whose().match(reading.lowered, hit.end, sentence.end)
        begins = whose.end() if whose is not None else hit.end
        named = speakers.named_at(begins, sentence.end)
        party = _party().match(reading.lowered, begins, sentence.end)
        if party is not None and (named is None or reading.folded[named[1] : named[1] + 1] != ","):
            return around(reading, sentence, speakers, Speaker(party[1]), "according-to", (hit.start, party.end()))
        if named is not None and (whose is None or named[0].person is not None):
            speaker, end = named
        else:
            comma = reading.folded.find(",", hit.end, min(sentence.end, hit.end + 120))
            speaker, end = (speakers.bodies.between(hit.end, comma), comma) if comma > 0 else (None, hit.end)
            if speaker is None and comma > 0 and (apposed := speakers.bodies.at(comma + 2)) is not None:
                speaker, end = apposed
    if speaker is None:
        return None
    return around(reading, sentence, speakers, speaker, "according-to", (hit.start, end))


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


def _cue(
    reading: Reading,
    sentence: Sentence,
    before: Sentence | None,
    speakers: Speakers,
    hit: SpokenWord,
    verb: ReportingVerb,
    nya: bool,
) -> Said | None:
    if nya and verb.stem in _THEIRS and not _CLOSED.match(reading.folded, hit.end, sentence.end):
        return None
    if nya and verb.stem == "contoh":
        return None
    what = nya and reading.lowered.startswith("yang ", sentence.start) and sentence.start + 5 == hit.start
    if _WORTH.match(reading.lowered, hit.start, sentence.end) or (what and reading.folded[hit.end] != ","):
        return None
    lead = reading.lowered[max(sentence.start, hit.start - 60) : hit.start]
    whole_lead = reading.lowered[sentence.start : hit.start]
    told = verb.voice == "passive" and _TOLD_BEFORE.fullmatch(whole_lead)
    led = LEAD_IN.fullmatch(whole_lead)
    if not told and not _BEFORE_CUE.search(lead) and not led:
        return _unmarked_cue(reading, sentence, speakers, hit, verb, nya)
    told_of = Cue("", (sentence.start, hit.start))
    if nya:
        speaker, end = speakers.current(hit.start, told_of), hit.end
    else:
        named = speakers.named_at(
            hit.end,
            sentence.end,
            bodies=verb.voice == "cue" or verb.stem in ("sampai", "ungkap", "kata"),
            cue=told_of,
        )
        if named is None and (hit.start == sentence.start or led) and _ALONE.match(reading.folded, hit.end):
            named = (current, hit.end) if (current := speakers.current(hit.start)) is not None else None
        named = told_through(reading, speakers, named, sentence.end)
        if named is None:
            return None
        speaker, end = named
    if speaker is None:
        return None
    if told and reading.lowered.startswith(" sebagai ", end):
        return None
    if told and (_ALIKE.search(whole_lead) or verb.stem in _ANSWERING):
        alike = _ALIKE_TOLD.match(reading.lowered, end, sentence.end)
        if alike is not None:
            return content(reading, speakers, speaker, "reported-verb", (hit.start, end), [(alike.end(), sentence.end)])
        speakers.spoke(hit.start, speaker)
        return None
    if told:
        return _told_before(reading, before, speakers, speaker, (hit.start, end))
    return around(reading, sentence, speakers, speaker, "cue-without-marks", (hit.start, end))


def _unmarked_cue(
    reading: Reading, sentence: Sentence, speakers: Speakers, hit: SpokenWord, verb: ReportingVerb, nya: bool
) -> Said | None:
    """A cue without the comma before it: only with a person and a comma behind.

    `Jumlah itu jelas Mira, naik …`, `Akan tetapi kata dia, …`, `Dalam aturan itu ujarnya, …`.
    """
    if verb.stem in _NOUNS or verb.voice != "cue":
        return None
    if nya or _PRONOUN_AT.match(reading.lowered, hit.end):
        asks = reading.lowered.endswith((" yang ", " apa ", " lebih "), sentence.start, hit.start)
        if asks or verb.stem not in _PLAIN_CUES or not _OF_THEM.match(reading.lowered, hit.end, sentence.end):
            return None
    told_of = Cue("", (sentence.start, hit.start))
    if nya:
        current = speakers.current(hit.start, told_of)
        named = (current, hit.end) if current is not None else None
    else:
        named = speakers.named_at(hit.end, sentence.end, cue=told_of)
    if named is None or named[0].person is None or reading.folded[named[1] : named[1] + 2] != ", ":
        return None
    return around(reading, sentence, speakers, named[0], "cue-without-marks", (hit.start, named[1]))


def _told_before(
    reading: Reading, before: Sentence | None, speakers: Speakers, speaker: Speaker, cue: tuple[int, int]
) -> Said | None:
    if before is None or speakers.quoted.holds(before.start) or speakers.quoted.holds(before.end - 2):
        return None
    return content(reading, speakers, speaker, "told-before", cue, [(past_dateline(reading, before), before.end)])
