"""Whom a phrase beside a name or an office belongs to: `Siti, istri almarhum Budi,`, `Budi, Kepala Dinas X,`.

And who only stands beside another, or reads the words of another.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import attrgetter

from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.facts.speech.speakers.entities import Entity
from jamsostek_tui.language.lists import any_of

_RELATIVE = re.compile(
    r"(?: ?\([^()]{1,12}\))?, (?:seorang |salah satu |salah seorang )?"
    rf"(?:{any_of('kin_words.txt')}|keluarga)(?:nya)?(?: {any_of('kin_ranks.txt')})?(?: dari)?"
    rf"(?: (?:{any_of('late_words.txt')}\.?|korban|peserta))? "
)
_WHO = re.compile(r"(?: ?\([^()]{1,12}\))?, yang (?!meminta |menyebut |mengaku )[^,.:;\n]{4,140}, ")
_TRADE = re.compile(
    r"(?: ?\([^()]{1,12}\))?(?:,? [a-z]{1,4}\.[a-z.]{0,8}){0,4}, (?:seorang |salah satu |salah seorang |juga )?"
    rf"{any_of('person_nouns.txt')}(?: (?!(?:me|ber|ter)[a-z]{{4}}|di[a-z]{{4}}|yang )[\w'/&-]+){{0,7}} "
)
"""Between somebody and the body where that one works: `Budi (43), dosen hukum Universitas X, mengatakan …`."""
_STYLES = re.compile(r"[ \n]?(?:[A-Z][A-Za-z]{0,4}\. ?){0,3}")
_BETWEEN = 80
_BESIDE = re.compile(
    r"(?:[ ,]{1,2}[a-z]{1,4}\.?(?:[a-z]{1,4}\.?){0,3}){0,3},? "
    r"(?:yang |dengan )?(?:didampingi|ditemani|beserta|mewakili|mendampingi|menggantikan|bersama)(?: oleh)? "
)
_VERBS = re.compile(r"(?<!\w)me[a-z]{5,}|[.!?] ")
_BRACKETED = re.compile(r"(?:,? [a-z]{1,4}\.?(?:[a-z]{1,6}\.?){0,2}){0,3},? ?\((?:dari |fraksi |f-)?")
_APPOSED = re.compile(
    r"(?:,? (?:warga|asal) [^,.:;]{3,40}?)?(?:,? [a-z]{1,4}\.[a-z.]{0,8}){0,4},? ?"
    r"\(?(?:selaku |sebagai |yang juga (?:selaku |sebagai |menjabat )?|yang menjabat )?"
)
_READ_OUT = re.compile(
    r"(?<!\w)(?:sambutan|amanat|arahan|pidato|pesan|keterangan|pernyataan|rilis|siaran pers|surat)(?:nya)? "
    r"(?:tertulis |pers |resmi )?yang dibacakan (?:oleh )?[^.]{0,80}$"
)
_READ_REACH = 110


def apposed_owner(
    reading: Reading, roles: list[tuple[int, int, int]], entity: Entity, entities: list[Entity]
) -> Entity | None:
    """The person whose office, told before or behind the name, holds `entity`; `roles` are start, end, holder."""
    if entity.kind == "person":
        return None
    index = bisect_right(roles, (entity.start, entity.end, 0))
    for start, end, person in roles[max(0, index - 3) : index + 3]:
        if start <= entity.start and entity.end <= end:
            owners = [other for other in entities if other.kind == "person" and other.speaker.person == person]
            if owners:
                return owners[-1]
    before = [other for other in entities if other.kind == "person" and other.end <= entity.start]
    if before and entity.kind == "body" and _BRACKETED.fullmatch(reading.lowered[before[-1].end : entity.start]):
        return before[-1]
    offices = [other for other in entities if other.kind == "office" and before and other.start >= before[-1].end]
    if offices and _APPOSED.fullmatch(reading.lowered[before[-1].end : offices[0].start]):
        return before[-1]
    return None


def relative(reading: Reading, entity: Entity, entities: list[Entity], verb: int) -> Entity:
    """The person whom an apposition calls a relative of `entity` (`Siti, istri almarhum Budi,`), else `entity`.

    Of a body within a clause or phrase on somebody (`Siti, yang mewarisi PT Mekar, mengatakan`, `Siti, buruh PT Mekar,
    mengatakan`) it is that one; the verb of saying stands at `verb`.
    """
    before = [other for other in entities if other.kind == "person" and other.end <= entity.start]
    if entity.kind == "body" and before and _WHO.fullmatch(reading.lowered, before[-1].end, verb):
        return before[-1]
    if entity.kind == "body" and before and (_opens(reading, before[-1]) or reading.folded[verb - 2 : verb] == ", "):
        return before[-1] if _TRADE.fullmatch(reading.lowered, before[-1].end, entity.lead) else entity
    if entity.kind == "person" and before:
        between = reading.lowered[before[-1].end : entity.start]
        if len(between) <= _BETWEEN and _RELATIVE.fullmatch(between):
            return before[-1]
    return entity


def _opens(reading: Reading, person: Entity) -> bool:
    """Whether somebody is the first one told in a sentence, so that its verb of saying is his, comma or not."""
    sentence = reading.sentence_at(person.start)
    return sentence is not None and _STYLES.fullmatch(reading.folded, sentence.start, person.lead) is not None


def accompanied(reading: Reading, entity: Entity, entities: list[Entity]) -> Entity:
    """The person beside whom `entity` only stands (`Budi didampingi Ani mengatakan`), else `entity`."""
    if entity.kind not in ("person", "office"):
        return entity
    for other in entities:
        if other.kind == "person" and other.end < entity.start:
            beside = _BESIDE.match(reading.lowered, other.end, entity.lead)
            if beside and not _VERBS.search(reading.lowered, beside.end(), entity.lead):
                return other
    return entity


def reads_out(reading: Reading, entities: Sequence[Entity], entity: Entity) -> bool:
    """Whether somebody, or the office told with the name, only reads what another says; `entities` are in order.

    `Bupati Budi dalam sambutan yang dibacakan Sekda Tini mengatakan …` was said by Budi.
    """
    start = max(0, entity.lead - _READ_REACH)
    read = reading.lowered.find(" yang dibacakan ", start, entity.start)
    if read < 0:
        return False
    first = bisect_left(entities, read, key=attrgetter("start"))
    between = entities[first : bisect_left(entities, entity.start, key=attrgetter("start"))]
    if any(other.kind == "person" and other.end < entity.lead for other in between):
        return False
    return _READ_OUT.search(reading.lowered, start, entity.start) is not None
