"""Whom each sentence is about, so that a pronoun or -nya behind it is known to mean that one."""

from __future__ import annotations

import re
from collections.abc import Callable, Container
from functools import cache

from jamsostek_tui.facts.reading import Reading, Sentence
from jamsostek_tui.facts.speech.dateline import past_dateline
from jamsostek_tui.facts.speech.speakers.entities import Entity, Speaker
from jamsostek_tui.facts.speech.speakers.references import unnamed_subject
from jamsostek_tui.facts.speech.speakers.the_dead import is_victim, says_something
from jamsostek_tui.language.lists import any_of, word_list
from jamsostek_tui.model import Person

_TITLE = any_of("honorifics.txt")
_VOICE = any_of("voice_nouns.txt")
_PERSON = any_of("person_nouns.txt")
_KIN = any_of("kin_words.txt")
_LATE = any_of("late_words.txt")
_AGENT = re.compile(
    rf"(?<!\w){any_of('agent_verbs.txt')}"
    r"(?: (?:langsung|secara \w+|simbolis|juga)){0,2}(?: oleh)? $"
)
_NAMED_LAST = re.compile(
    r"(?:adalah|ialah|yakni|yaitu|bernama|salah satunya|salah seorangnya|di antaranya|"
    r"salah (?:satu|seorang) [a-z]{5,}nya) $"
)
_PASSIVE = re.compile(
    r"(?:[a-z]+ ){1,2}(?:itu|ini|tersebut|senada|serupa) (?:juga |pun |turut )?di[a-z]+(?: baik|"
    r" positif)?(?: langsung| pula| juga)? "
    r"|(?:pandangan|pendapat|hal|catatan|keluhan|kritik) (?:berbeda|lain|sama) (?:juga )?di[a-z]+ "
    r"|lain (?:lagi|halnya) (?:cerita|kisah|pengalaman|dengan) "
)
_NAMED_WITH_OFFICE = re.compile(
    r"(?<!\w)(?:adalah|ialah|yakni|yaitu) (?:[A-Z][\w.]*,? |(?:dan|di|untuk|bidang) ){1,9}$"
)
_KIN_OF = re.compile(rf"(?:{any_of('acquaintance_words.txt', 'kin_words.txt')}|keluarga) ")
_ANOTHER = re.compile(r", (?:[A-Z][a-z]{0,3}\. ?)?[A-Z][a-z]")
_HANDED_ON = re.compile(
    r"(?<!\w)(?:menyampaikan|mengadukan|menyalurkan|menyuarakan|mengajukan|meneruskan|memberikan|mendaftar(?:kan)?)"
    r" [^.,;:\"\n]{2,60} (?:melalui|lewat) $"
)
"""Through whom something goes to others, who says nothing: `menyampaikan keluhan melalui ketua RT berharap …`."""
_LONGEST_DEED = 90
_LEAD_IN = re.compile(r"(?:sementara itu|sementara|adapun|sedangkan|namun|sebaliknya|kemudian|lalu|lantas),? ")
_DOES = re.compile(
    r"(?:, yang [^,.]{3,80},| yang [^,.]{3,60}?)? (?:juga |pun |kemudian |lalu |langsung |hanya )?"
    r"(?:me[a-z]{4,}|ber[a-z]{3,}|ter(?:senyum|tawa|diam|kejut|sentak|kekeh))(?!\w)"
)
_SILENT = frozenset({"title", "caption", "heading", "meta", "tags"})
_LAST_WORD = re.compile(r"(\w+)$")
_ONES_KIN = re.compile(rf"(?: ?\([^()]{{1,12}}\))?, (?:sang {_KIN}|{_KIN}nya), ")
"""A name told as that of a relative of whoever speaks: `Siti (50), sang ibu, kini sakit`."""
_GUEST = re.compile(
    r"(?:(?:turut|tampak|ikut|juga) )?(?:hadir|datang)(?: pula| juga)?(?: dalam| di| pada| mendampingi)? "
)
_SEVERAL = re.compile(r" (?:dan|serta|bersama) |; |, [A-Z][^,;]*, [A-Z][^,;]*, [A-Z]")
_DESCRIBED_TO_THE_END = re.compile(r"(?:, [1-9]\d(?: tahun)?,| \([1-9]\d(?: tahun)?\),) [^.;]{4,120}[.]?\s?$")
"""Behind somebody brought in with an age, who is then spoken of: `Mereka mendatangi Slamet, 38, bekas karyawan.`"""
_OTHERS = re.compile(r" ?(?:dan|serta|/|atau|hingga|se-|,? [A-Z])")
_COMES_FROM = (
    r"(?:[a-z-]+ ){1,3}(?:itu |ini |tersebut |tadi |lain |serupa |senada |berbeda )?"
    r"(?:juga |pun |turut |justru |malah )?"
    r"(?:datang|muncul|mengalir|lahir|meluncur|berasal|terlontar|keluar|mengemuka|berembus|disuarakan|terdengar)"
    r"(?: pula| juga| langsung)? (?:dari|oleh) (?:mulut |bibir |pihak )?"
)
"""`Keluhan serupa datang dari Budi.`"""
_LIKEWISE = (
    r"(?:begitu|demikian)(?: pula| juga)(?: dengan| halnya| halnya dengan| bagi)? |"
    r"(?:tidak|tak|bukan) (?:demikian|begitu)(?: halnya)?(?: dengan| bagi| menurut) |"
    r"lain(?: lagi)?(?: halnya)? (?:dengan|bagi|pula) |berbeda dengan "
)
"""`Begitu pula dengan Budi.`, `Lain halnya dengan Budi.`"""
_IN_WHOSE_EYES = r"(?:bagi|di mata|menurut pengalaman|giliran) "
"""`Giliran Budi yang berkeluh.`"""
_MOVED = r"(?:[a-z]+ ){1,2}(?:itu |ini |tersebut )(?:membuat|memaksa|menggugah|mengundang reaksi|menarik perhatian) "
"""`Kabar itu membuat Budi lega.`"""
_WHAT_SAYS = (
    r"(?:(?:lantas|lalu|jadi|nah),? )?(?:apa|bagaimana|seperti apa)(?: pula)? (?:kata|tanggapan|komentar|jawaban|"
    r"pendapat|sikap|respons|reaksi|pandangan|penjelasan|alasan|dengan|menurut) "
)
"""`Lalu apa kata Budi?`"""
_HERE_IS = (
    r"(?:berikut|begini|inilah|ini)(?:lah)?(?: ini)? (?:kata|pernyataan|penjelasan|pengakuan|jawaban|tanggapan|"
    r"keterangan|penuturan|petikan wawancara dengan|cerita|kisah|pesan|alasan)(?: lengkap| singkat)?(?: dari)? "
)
"""`Berikut penjelasan lengkap Budi.`"""
_I_ASKED = (
    r"(?:saya|kami|penulis|wartawan|reporter)(?: [a-z]+){0,2}? (?:(?:bertanya|menanyakan (?:hal|soal) (?:itu|ini))"
    r"(?: langsung)? (?:kepada|pada)|menanyai|menemui|mewawancarai|menghubungi|menyambangi|"
    r"(?:bertemu|berjumpa|berbincang)(?: dengan)?) "
)
"""`Saya lalu menemui Budi.`"""
_ONE_OF_THEM = (
    r"(?:salah (?:satunya|seorangnya|satu di antaranya|seorang di antaranya)|di antaranya)(?: adalah| ialah|,)? "
)
"""`Salah satunya Budi.`"""
_YES_SAYS = (
    r"(?:betul|benar|ya|iya|tidak|bukan|memang|belum|sudah|tentu|bisa|boleh)(?: [a-z]+){0,3}, "
    r"(?:kata|ujar|jawab|ucap|tutur|sahut|timpal|balas) [^.]{0,80}"
)
"""`Betul, kata anak Budi.`"""
_BROUGHT_IN = re.compile(
    "|".join((_COMES_FROM, _LIKEWISE, _IN_WHOSE_EYES, _MOVED, _WHAT_SAYS, _HERE_IS, _I_ASKED, _ONE_OF_THEM, _YES_SAYS))
)
"""What brings in somebody who is no subject and yet the one who speaks next."""
_OFFICE_REACH = 60
_LONGEST_OPENING = 90
_LAST_WORDS = 10
_SHORTEST = 6


def read_topics(
    reading: Reading,
    entities: list[Entity],
    people: dict[int, Person],
    late: Container[int | None],
    quoted: Callable[[int], bool],
) -> list[tuple[int, Speaker]]:
    """Whom each sentence is about: the first person who is no object of a preposition, or somebody unnamed.

    `late` are those who are dead: the kin told behind them are not told as kin of who speaks.
    """
    sentences = [s for s in reading.sentences if reading.blocks[s.block].kind not in _SILENT]
    unnamed = ((s.start, unnamed_subject(reading, s.start, s.end)) for s in sentences if not quoted(s.start))
    topics = [(start, found[0]) for start, found in unnamed if found is not None]
    return sorted(topics + _named_topics(reading, entities, people, late, quoted), key=lambda topic: topic[0])


def _named_topics(
    reading: Reading,
    entities: list[Entity],
    people: dict[int, Person],
    late: Container[int | None],
    quoted: Callable[[int], bool],
) -> list[tuple[int, Speaker]]:
    topics: list[tuple[int, Speaker]] = []
    seen = mourning = -1
    for entity in entities:
        if entity.kind not in ("person", "office"):
            continue
        sentence = reading.sentence_at(entity.start)
        if sentence is None or sentence.start == seen or quoted(entity.start):
            continue
        if reading.blocks[sentence.block].kind in _SILENT:
            continue
        if entity.speaker.person is not None and entity.speaker.person in late:
            mourning = sentence.start
        if entity.speaker.person is None:
            lead = _LEAD_IN.match(reading.lowered, sentence.start, entity.start)
            if entity.start == (lead.end() if lead else sentence.start) and _speaks_itself(reading, sentence, entity):
                topics.append((entity.start, entity.speaker))
            continue
        if entity.kind == "office" and not _was_told(people, entity):
            continue
        if not _is_topic(reading, sentence, entity) or is_victim(reading, sentence, entity, mourning):
            continue
        seen = sentence.start
        topics.append((entity.start, Speaker("", entity.speaker.person)))
    return topics


def _speaks_itself(reading: Reading, sentence: Sentence, entity: Entity) -> bool:
    """Whether an office whose holder is not told is what a sentence is about: it says or does something there."""
    end = min(sentence.end, entity.end + _LONGEST_OPENING)
    if _OTHERS.match(reading.lowered, entity.end, end):
        return False
    done = _DOES.match(reading.lowered, entity.end + len(_body_behind(entity)), end)
    return done is not None or says_something(reading.lowered, entity.end, end)


def _body_behind(entity: Entity) -> str:
    """The words of a speaker that stand behind the office told: its body, what it governs."""
    return entity.speaker.text[entity.end - entity.start :]


def _was_told(people: dict[int, Person], entity: Entity) -> bool:
    """Whether the holder of an office was named before it, so that the bare office means that one."""
    person = entity.speaker.person
    known = people.get(person) if person is not None else None
    return known is not None and known.mentions[0].start < entity.end + _OFFICE_REACH


def _opens(reading: Reading, sentence: Sentence, entity: Entity) -> bool:
    """Whether a sentence opens with `entity`: nothing before it, or one short phrase with a comma."""
    start = min(past_dateline(reading, sentence), entity.lead)
    before = reading.lowered[start : entity.lead]
    if _PASSIVE.fullmatch(before):
        return True
    if _possessed().fullmatch(before):
        behind = reading.lowered[entity.end : entity.end + 24].split()
        return not behind or _AGENT.match(f"{behind[0]} ") is None
    if sentence.end - entity.end < _SHORTEST or len(before) >= _LONGEST_OPENING:
        return False
    if _KIN_OF.fullmatch(before) and _ANOTHER.match(reading.folded, entity.end):
        return False
    return _opening().fullmatch(before) is not None


@cache
def _opening() -> re.Pattern[str]:
    """What may stand before whom a sentence is about: a short phrase with a comma, a time, or who somebody is."""
    styles = rf"(?:[a-z]{{1,5}}\. ?|(?:{_TITLE}|haji|guru|si|sang) ){{0,4}}"
    times = (
        r"(?:(?:[\w-]+ )?(?:minggu|hari|pekan|bulan|tahun|jam|menit) (?:lalu|silam|kemudian|berikutnya|sebelumnya)|"
        r"kemarin|kini|sekarang|dulu|(?:setiap|tiap|saban) \w+|(?:hari|pagi|siang|sore|malam|petang) (?:itu|ini|tadi)|"
        r"(?:(?:hingga|sampai|selama) )?(?:ini|sekarang|kini)|"
        r"(?:jelang|menjelang|selepas|sehabis|sepanjang|sepulang) \w+|"
        r"adalah|ialah|"
        r"(?:sejak|pada|di) \w+(?: \w+){0,4}) "
    )
    phrase = (
        r"(?:(?:sementara|sedangkan|adapun|namun|menurut|bahkan|sementara itu)[ ,]{1,2})?(?:di [^.,]{2,60}, )?"
        r"(?:(?!hadir|turut|tampak|ikut|acara)(?:[^.,]|(?<=\d)\.(?=\d)){2,70}+, )?"
    )
    description = rf"{_PERSON}(?: (?!me[a-z]{{4}}|ber|ter|di[a-z]|yang|dari|dan|dengan|kepada)[\w()/&-]+){{0,9}} "
    return re.compile(rf"(?:{phrase}|{times}|{description}){styles}")


@cache
def _possessed() -> re.Pattern[str]:
    """The words for voice, face, knowledge and opinion before its owner: `Suara Budi`, `Data yang dipegang Budi`."""
    return re.compile(
        r"(?:sementara itu, |sementara |namun,? |tetapi |tapi |adapun |sedangkan |kini,? |seketika,? "
        r"|lain (?:lagi |pula )?|berbeda (?:lagi |pula )?|begitu pula |demikian pula )?"
        rf"{_VOICE}(?: (?:yang di[a-z]+|milik|dari|versi|sang|si))? (?:{_TITLE}\.? ){{0,3}}"
    )


def _is_topic(reading: Reading, sentence: Sentence, entity: Entity) -> bool:
    """Whether a sentence is about `entity`: it opens with it, ends `adalah X`, or tells what X handed over."""
    before = reading.lowered[max(sentence.start, entity.lead - _LONGEST_OPENING) : entity.lead]
    if _ONES_KIN.match(reading.lowered, entity.end):
        return False
    if not before:
        return sentence.end - entity.end >= _SHORTEST
    if entity.kind == "person" and _AGENT.search(before):
        return True
    if sentence.end - entity.end < _LAST_WORDS and (
        _NAMED_LAST.search(before)
        or _NAMED_WITH_OFFICE.search(reading.folded, max(sentence.start, entity.lead - _LONGEST_OPENING), entity.lead)
    ):
        return True
    if entity.kind == "person" and _DESCRIBED_TO_THE_END.match(reading.lowered, entity.end, sentence.end):
        return True
    if entity.kind == "person" and (_BROUGHT_IN.fullmatch(before) or _is_only_guest(reading, sentence, entity, before)):
        return True
    return not after_preposition(reading, entity) and _opens(reading, sentence, entity)


def _is_only_guest(reading: Reading, sentence: Sentence, entity: Entity, before: str) -> bool:
    """Whether a sentence names one guest and ends with the name: `Hadir pula dalam rapat itu Kabid Syaker, Budi.`"""
    if sentence.end - entity.end > _LAST_WORDS or not _GUEST.match(before):
        return False
    return not _SEVERAL.search(reading.folded, sentence.start, entity.lead)


def after_preposition(reading: Reading, entity: Entity) -> bool:
    """Whether `entity` is the object of a preposition, and so no subject: `kepada Budi`."""
    before = reading.lowered[max(0, entity.lead - 20) : entity.lead].split()
    if not before:
        return False
    word = before[-1]
    if not word.isalnum():
        match = _LAST_WORD.search(word)
        word = match[1] if match else ""
    if word in ("melalui", "lewat"):
        return _HANDED_ON.search(reading.lowered, max(0, entity.lead - _LONGEST_DEED), entity.lead) is not None
    return word in word_list("object_prepositions.txt") or (entity.kind == "body" and word == "dr")
