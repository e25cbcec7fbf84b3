"""How far a subject stands from its verb, and what may stand between the two."""

from __future__ import annotations

import re

from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.facts.speech.speakers.entities import Entity
from jamsostek_tui.language.lists import any_of, word_list
from jamsostek_tui.language.names import degree_pattern

_BLOCKING = re.compile(
    r"(?<!\w)(?:untuk|akan|dapat|bisa|agar|supaya|yang|enggan|belum|tidak|tak|harus|wajib|mesti|berhak|siap|diminta|"
    r"menghadiri|menyerahkan|memberikan|melakukan)(?!\w)|[.!?:] "
)
_AGE = re.compile(r" ?\(\d{1,2}(?: ?tahun| ?th)?\)")
_DAY = re.compile(
    r",? (?:pada )?(?:hari )?(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu)(?: ?\([\d/.-]{3,10}\))?(?=,? )"
)
_TRADE = re.compile(rf" {any_of('person_nouns.txt')}(?= asal )")
"""Before where somebody is from: `Sucipto nelayan asal Puger menyampaikan`."""
_ALIAS = re.compile(
    r",? (?:alias|atau (?:yang |kerap |biasa |akrab |lebih )*(?:disapa|dipanggil|dikenal)(?: dengan| sebagai)?)"
    r"(?: (?:pak|bu|haji|bang|mas|mbak|cak|gus|kang|mbah|mama|daeng))? [\w'-]+(?: (?!me)[\w'-]+)?(?=[ ,])"
)
"""A further name of somebody: `Syamsul alias Haji Sam, pemilik kapal, mengaku`."""
_MET = r"(?:ditemui|dihubungi|dikonfirmasi|dijumpai|ditanya|diwawancarai)(?: [\w()/-]+){0,8}"
_CLAUSES = (
    r", yang [^,.]{2,140},",  # `Budi, yang memimpin rapat, mengatakan`
    r", yang [^,.]{2,80}(?:, (?!me[a-z]{4})[\w -]{2,30}){1,9},? (?:dan|serta) [\w -]{2,30},",  # `…, yang A, B, dan C,`
    r", yang (?:me|ber|hadir|datang|turut|ikut)[^,.:\n]{3,70}",  # `Budi, yang hadir di sana mengatakan`
    r", [a-z][^,.:\n]{2,90} yang [^,.:\n]{2,90},",  # `Budi, buruh yang ikut mogok, mengatakan`
    r" yang (?:juga|sekaligus|kini|merangkap|menjabat) [^,.:\n]{3,110},?",  # `Budi yang juga ketua serikat`
    r" yang (?!me)\w+ [^,.:\n]{2,70}",  # `Budi yang baru tiba dari Ambon`
    r" yang me(?!minta|nyebut|ngaku|ngatakan|nyatakan|ngeluh)\w+ [^,.:\n]{2,60}",  # `Budi yang menjahit sejak muda`
    r" yang (?:hadir|juga hadir|turut hadir)(?: [\w()/-]+){0,8}",  # `Budi yang turut hadir dalam rapat`
    rf" yang {_MET}",  # `Budi yang ditemui di rumahnya`
    rf",? (?:saat |ketika )?{_MET},?",  # `Budi saat dihubungi kemarin,`
)
"""Clauses that part somebody and the verb."""
_CLAUSE = re.compile(rf"(?:{'|'.join(_CLAUSES)}) $| $")
_DEGREES = r"(?:,? [a-z]{1,4}\.[a-z.]{0,8}){0,3}"
_TIMES = (
    r"(?:pada )?[\w-]+ (?:hari|pekan|minggu|bulan|tahun) (?:lalu|silam|sebelumnya)|"
    r"(?:hari|pekan|bulan|tahun) (?:lalu|silam|itu)|saat itu|dalam [\w-]+ (?:itu|tersebut)"
)
"""`pada tiga hari lalu`, `pekan lalu`, `dalam rapat itu`."""
_WHO_SAYS = re.compile(
    rf"{_DEGREES}, yang (?:(?:juga|pun|kemudian|lalu|lantas|sebelumnya|kemarin|langsung|kerap|sempat|{_TIMES}) )*"
)
"""Between somebody and the verb of a clause: `Budi, S.H., yang pekan lalu menuding …`."""
_OF_CLAUSE = re.compile(r"[^,.:;\n]* yang [^,.:;\n]*")
_HEAD_MEANT = re.compile(r" (?:itu|ini|tersebut)(?!\w)")
"""Behind the last word of a clause this points at its head: `Penghargaan yang digagas BPJS Ketenagakerjaan itu`."""
_NEXT_CLAUSE = re.compile(r", (?!dan |serta |atau )")


def in_clause(reading: Reading, entity: Entity, verb: int) -> bool:
    """Whether a clause behind somebody begins with the verb: `…, yang pekan lalu menuding`."""
    return entity.kind in ("person", "office") and bool(_WHO_SAYS.fullmatch(reading.lowered, entity.end, verb))


def reaches(reading: Reading, entity: Entity, verb: int) -> bool:
    """Whether nothing but an apposition, degrees, adverbs or a phrase of time and place parts subject and verb."""
    start = entity.end
    if in_clause(reading, entity, verb):
        return not _NEXT_CLAUSE.search(reading.lowered, verb, _sentence_end(reading, verb))
    if entity.kind == "body" and _ends_clause_on_another(reading, entity):
        return False
    degrees = degree_pattern().match(reading.folded, start)
    if degrees:
        start = degrees.end()
    for beside in (_AGE, _ALIAS, _TRADE, _DAY):
        if told := beside.match(reading.lowered, start, verb):
            start = told.end()
    gap = _CLAUSE.sub(", ", reading.lowered[start:verb]) if verb - start < 260 else reading.lowered[start:verb]
    bare = gap.strip(" ,)")
    if not bare:
        return True
    if len(gap) > 220 or "\n" in gap or _BLOCKING.search(gap):
        return False
    if gap.lstrip().startswith("("):
        return gap.rstrip(" ,").endswith(")") or len(bare.split()) <= 6
    first = bare.split()[0]
    if gap.startswith(","):
        return gap.rstrip().endswith(",") or first in word_list("subject_links.txt")
    return first in word_list("subject_links.txt") or (entity.kind in ("office", "body") and len(bare.split()) <= 6)


def _ends_clause_on_another(reading: Reading, body: Entity) -> bool:
    """Whether a body ends a clause on what the sentence is about: `Penghargaan yang digagas BPJS itu menilai …`."""
    sentence = reading.sentence_at(body.start)
    if sentence is None or not _HEAD_MEANT.match(reading.lowered, body.end):
        return False
    return _OF_CLAUSE.fullmatch(reading.lowered, sentence.start, body.lead) is not None


def _sentence_end(reading: Reading, offset: int) -> int:
    sentence = reading.sentence_at(offset)
    return sentence.end if sentence is not None else offset
