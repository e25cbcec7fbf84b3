"""Which words of a sentence are what somebody is reported to have said."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from jamsostek_tui.facts.reading import Reading, Sentence
from jamsostek_tui.facts.speech.dateline import past_dateline
from jamsostek_tui.facts.speech.said import Said
from jamsostek_tui.facts.speech.speakers.entities import Speaker
from jamsostek_tui.facts.speech.speakers.speakers import Speakers
from jamsostek_tui.facts.speech.speakers.turns import Cue
from jamsostek_tui.language.lists import any_of
from jamsostek_tui.language.names import degree_pattern
from jamsostek_tui.language.reporting import SpokenWord, reporting_verbs

_PERSON = any_of("person_nouns.txt")
LEAD_IN = re.compile(
    r"(?:lebih lanjut|lebih jauh|lanjut|masih|selain itu|sementara itu|selanjutnya|karena itu|oleh karena itu|"
    r"untuk itu|di sisi lain|seperti|sebagaimana|namun|apalagi|kemudian|tak hanya itu|tidak hanya itu|sebab|"
    r"bahkan|dan|tetapi|tapi|sebelumnya|sedangkan)(?!\w),? ?"
    r"|(?:oleh )?(?:karena|sebab|atas|dalam|dengan|untuk|mengenai|soal|terkait|menanggapi|menyikapi)"
    r" (?:(?:hal|kondisi|situasi|kesempatan|persoalan|masalah|alasan|dasar) )?(?:itu|ini|tersebut),? ?(?=$)"
)
SHORTEST = 3
_WHO = (
    r"yang (?:(?:juga|sekaligus|notabene|sehari-hari|akrab|biasa|karib) |(?:(?:kini|pernah|sudah|telah|lama|saat itu|"
    r"turut|ikut|sempat|baru) ){0,2}(?!menjadi |merupakan |mencapai |meninggal )(?:me[a-z]{4}|ber[a-z]{3}|hadir|"
    r"datang|tinggal|duduk|lahir|di(?:temui|hubungi|wawancarai|konfirmasi|tanya|kenal|jumpai|undang|dapuk)))"
)
"""How a clause begins that says who a speaker is, and nothing of what was said: `yang memimpin`, `yang ditemui`."""
_ASIDE = re.compile(r"(?:demikian|begitu) [^,.]{2,40}?(?:disapa|dipanggil|disebut|dikenal)[^,.]{0,20}, ")
"""What somebody is called, told between a cue and what was said: `Menurut Mama Yus, begitu ia disapa, …`."""
_SETTING = re.compile(
    r" ?(?:(?:pada |hari )?(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu)|kemarin|di sela(?:-sela)?|usai|seusai|"
    r"selepas|kepada (?:wartawan|media|awak media)|dalam (?:sambutannya|keterangannya|keterangan tertulis(?:nya)?))"
    r"(?!\w)[^.]{0,110}[.]?$"
)
"""When and where somebody spoke, behind the reporting clause: `…, kata Budi, Jumat, di sela acara`."""
_SETTING_INSIDE = re.compile(
    r" ?(?:(?:pada |hari )?(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu)|kemarin|di sela(?:-sela)?|usai|seusai)"
    r"(?!\w)[^,.]{0,60}, (?=(?:me|di|ter)[a-z]{4}|ber[a-z]{3}|(?:sudah|telah|belum|akan|masih|hanya|bisa|dapat|harus|"
    r"tidak|tak|baru|ada|adalah) )"
)
"""The same before the rest of what was said: `Sebagian besar, kata Budi, Selasa (3/9), ditempatkan di bank`."""
_SETTING_AHEAD = re.compile(
    r" ?(?:(?:pada |hari )?(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu)(?: (?:pagi|siang|sore|malam))?|kemarin|"
    r"(?:di sela(?:-sela)?|usai|seusai|selepas) [^,.]{3,60})(?: ?\([\d/., -]{3,12}\)| \d{1,2}(?: [a-z]+)?)?, (?=[^ ])"
)
"""The same where the reporting clause opens the sentence: `Menurut Budi di Demak, Jumat (3/9), enam desa …`."""
_POINTED = re.compile(rf" (?!{_PERSON} )[a-z]{{3,14}} (?:ini|itu|tersebut) [a-z]")
"""What was said, right behind a speaker and without a comma: `Diungkapkan Budi program ini bertujuan …`."""
_RELAYED = re.compile(
    r" ?(?:seperti|sebagaimana|yang)?(?: yang)? ?(?:dikutip|dilansir|dilaporkan|diberitakan|diwartakan|dikabarkan)"
    r"(?: dari| oleh)? [^,.\n]{2,50}, "
)
"""Through whom the words came, told between a speaker and what was said: `Menurut Budi, seperti dikutip Antara, …`."""
_THAT = "bahwa "
_SAID_SO = re.compile(r"(?:hal|pernyataan|informasi|keterangan) (?:itu|ini|tersebut|senada) di[a-z]+(?: oleh)?")
"""What only points back at what was said: `Hal itu ditegaskan oleh`, where a cue was typed behind."""
_SIGNATURE = re.compile(r"[.!?]? ?\([\w/ .*-]{1,30}\)$")
_AS_IS_KNOWN = re.compile(r", (?:sebagaimana|seperti) (?:yang )?(?:telah |sudah )?(?:diketahui|diberitakan)[, ]")
"""Behind what was said the paper goes on itself: `…, sebagaimana diketahui daerah itu urutan ke-9`."""
_THANKING = ("menyampaikan", "mengucapkan", "memberikan", "menghaturkan")
_THANKS = re.compile(
    rf",? (?:serta|dan|sekaligus|sambil|seraya)(?: juga| sekaligus)? (?:{'|'.join(_THANKING)}) "
    r"(?:ucapan|terima ?kasih|apresiasi|penghargaan|selamat|permohonan maaf|permintaan maaf|duka|belasungkawa|rasa|"
    r"salam)(?!\w)"
)


class Clause(NamedTuple):
    """A verb or cue of saying (`hit`) in its sentence, the sentence before, and the speakers of the article."""

    speakers: Speakers
    sentence: Sentence
    before: Sentence | None
    hit: SpokenWord

    @property
    def reading(self) -> Reading:
        """The article."""
        return self.speakers.reading

    @property
    def cue(self) -> Cue:
        """The clause as far as it tells whom a pronoun in it does not mean: who is named before it."""
        return Cue("", (self.sentence.start, self.hit.start))


def around(speakers: Speakers, sentence: Sentence, speaker: Speaker, rule: str, cue: tuple[int, int]) -> Said | None:
    """Return the words before and behind a reporting clause; a short lead-in ("Lebih lanjut,") is no content."""
    reading = speakers.reading
    if degrees := degree_pattern().match(reading.folded, cue[1], sentence.end):
        cue = cue[0], degrees.end()
    cue = cue[0], _past_apposition(speakers, sentence, speaker, cue[1])
    comma = _comma(reading.folded, cue[1], min(sentence.end, cue[1] + 200))
    behind = comma + 1 if comma >= 0 else sentence.end
    if reading.folded[cue[1] : cue[1] + 1] == ":":
        comma, behind = cue[1], cue[1] + 1
    if comma < 0 and (that := reading.lowered.find(" bahwa ", cue[1], min(sentence.end, cue[1] + 120))) >= 0:
        behind = that + 7
    if comma < 0 and behind == sentence.end and sentence.start + 2 >= cue[0] - 20:
        behind = cue[1]
    own = rule == "according-to" and reading.lowered.endswith("nya", 0, cue[1])
    if cue[0] == sentence.start and (own or _POINTED.match(reading.lowered, cue[1], sentence.end)):
        behind = cue[1]
    start = min(past_dateline(reading, sentence), cue[0])
    if relayed := _RELAYED.match(reading.lowered, behind, sentence.end):
        behind = relayed.end()
    prefix = LEAD_IN.match(reading.lowered, start, cue[0])
    if prefix:
        start = prefix.end()
    behind = _past_setting(reading, sentence, behind, opening=not reading.folded[start : cue[0]].strip(" ,"))
    parts = [(start, cue[0]), (behind, sentence.end)]
    said = content(speakers, speaker, rule, cue, parts)
    if said is not None or min(len(reading.folded[first:last].split()) for first, last in parts) < 1:
        return said
    both = content(speakers, speaker, rule, cue, parts, shortest=1)
    return both if both is not None and both.also and rule == "cue-without-marks" else None


def _comma(folded: str, start: int, end: int) -> int:
    """Return where the first comma between two offsets stands that is none of a number's, -1 without one."""
    comma = folded.find(",", start, end)
    while comma >= 0 and folded[comma - 1].isdigit() and folded[comma + 1 : comma + 2].isdigit():
        comma = folded.find(",", comma + 1, end)
    return comma


def _past_setting(reading: Reading, sentence: Sentence, behind: int, opening: bool) -> int:
    """Where words go on past when and where somebody spoke; `opening` says that none stand before the speaker."""
    if opening:
        while ahead := _SETTING_AHEAD.match(reading.lowered, behind, sentence.end):
            behind = ahead.end()
        return behind
    if inside := _SETTING_INSIDE.match(reading.lowered, behind, sentence.end):
        return inside.end()
    return sentence.end if _SETTING.match(reading.lowered, behind, sentence.end) else behind


def _past_apposition(speakers: Speakers, sentence: Sentence, speaker: Speaker, end: int) -> int:
    """Where a phrase behind a speaker ends that only says who that is: `Menurut Siti, ibu dua anak, …`."""
    reading = speakers.reading
    if reading.folded[end : end + 1] not in (",", " "):
        return end
    phrase = _apposition().match(reading.lowered, end, sentence.end)
    if phrase is not None:
        return phrase.end()
    office = speakers.epithets.office_behind(end, speaker.person)
    return office if reading.folded[office : office + 1] == "," else end


@cache
def _apposition() -> re.Pattern[str]:
    verbs = (
        r"me[a-z]{4}|di[a-z]{4}|ber[a-z]{3}|ter[a-z]{4}|harus|akan|bisa|dapat|sudah|telah|belum|tidak|tak|perlu|wajib|"
        r"kini|masih|juga|ada|jadi|itu|ini|banyak|yang|mulai|pun|sering"
    )
    return re.compile(
        r"(?: ?\(\d{1,2}(?: ?tahun| ?th)?\))?, (?:(?:selaku|sebagai|seorang|salah seorang|salah satu) "
        r"[^,.:;\"\n]{2,90}|"
        rf"{_WHO}(?:[\w/' -]|, (?=[\w -]+,? dan )){{3,110}}|"
        rf"{_PERSON}(?: (?!(?:{verbs}))[\w/'-]+){{1,7}})(?=, (?!dan |serta |[\w-]+, |[\w-]+ dan ))"
    )


def told_before(clause: Clause, speaker: Speaker, cue: tuple[int, int]) -> Said | None:
    """Return the sentence before as what `speaker` said (`Hal itu disampaikan Budi`), or None where it is quoted."""
    speakers, before = clause.speakers, clause.before
    if before is None or speakers.quoted.holds(before.start) or speakers.quoted.holds(before.end - 2):
        return None
    return content(speakers, speaker, "told-before", cue, [(past_dateline(clause.reading, before), before.end)])


def content(
    speakers: Speakers,
    speaker: Speaker,
    rule: str,
    cue: tuple[int, int],
    parts: list[tuple[int, int]],
    shortest: int = SHORTEST,
) -> Said | None:
    """Return what `speaker` said in those `parts` of a sentence that have `shortest` words, or None without any."""
    reading = speakers.reading
    kept = []
    for start, end in parts:
        start, end = _trimmed(reading.folded, start, speakers.quoted.end_before(start, end))
        aside = _ASIDE.match(reading.lowered, start, end)
        start = aside.end() if aside else start
        start += len(_THAT) if reading.lowered.startswith(_THAT, start, end) else 0
        if _SAID_SO.fullmatch(reading.lowered, start, end):
            continue
        if start < end and len(reading.folded[start : min(end, start + 200)].split()) >= shortest:
            kept.append((start, end))
    if not kept or any(reading.folded[start] == '"' for start, _ in kept[:1]):
        return None
    return Said(*kept[0], "indirect", speaker, rule, cue, kept[1:])


def _trimmed(folded: str, start: int, end: int) -> tuple[int, int]:
    while start < end and folded[start] in " ,\n:-":
        start += 1
    signature = _SIGNATURE.search(folded, max(start, end - 34), end) if ")" in folded[end - 2 : end] else None
    if signature:
        end = signature.start()
    while end > start and folded[end - 1] in " ,\n.:":
        end -= 1
    return start, end


def end_of_words(reading: Reading, start: int, end: int) -> int:
    """Return where words end that a speaker's thanks or what others say or do follow, else `end`."""
    lowered = reading.lowered
    for word in _THANKING:
        if lowered.find(word, start, end) >= 0 and (thanks := _THANKS.search(lowered, start, end)):
            end = thanks.start()
            break
    if lowered.find(", se", start, end) >= 0 and (known := _AS_IS_KNOWN.search(lowered, start, end)):
        end = known.start()
    contrasted = lowered.find(", sedangkan ", start, end) >= 0 or lowered.find(", sementara ", start, end) >= 0
    others = _others().search(lowered, start, end) if contrasted else None
    return others.start() if others is not None else end


@cache
def _others() -> re.Pattern[str]:
    """What others say or do, behind what somebody said: `…, sedangkan pengusaha bertahan di angka 4 persen`."""
    verbs = "|".join(sorted(form for form, verb in reporting_verbs().items() if verb.voice == "active"))
    return re.compile(
        rf", (?:sedangkan|sementara) (?:para |pihak |kalangan )?{any_of('unnamed_parties.txt', 'person_nouns.txt')}"
        rf"(?: (?!yang )[a-z-]+){{0,2}}? (?:{verbs}|bertahan|menolak|memilih|menawar|menawarkan)(?!\w)"
    )
