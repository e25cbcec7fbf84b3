"""The dead and their kin, who are named and say nothing: `almarhum Budi`, `janda Budi`, `anaknya, Budi, jatuh`."""

from __future__ import annotations

import re

from jamsostek_tui.facts.reading import Reading, Sentence
from jamsostek_tui.facts.speech.speakers.entities import Entity
from jamsostek_tui.language.lists import any_of, word_list
from jamsostek_tui.language.mourning import BEREAVED
from jamsostek_tui.language.reporting import read_verb, verb_pattern
from jamsostek_tui.model import Person

_KIN = any_of("kin_words.txt")
_LATE = any_of("late_words.txt")
_DYING = any_of("death_words.txt")
_WIDOW_REACH = 40
_MENTIONS_ASKED = 8
_WIDOW = re.compile(
    rf"(?<!\w)(?:{'|'.join(BEREAVED)}|{_LATE}|{_DYING}nya) "
    r"(?:[a-z]{1,3}\. ?|(?:ustaz|ustad|ustadz|pak|bu|bapak|ibu|haji|hajah|kiai|tuan|guru|pendeta) ){0,2}$"
)
_DIED = re.compile(
    r"(?: ?\(\d{1,2}(?: tahun)?\))?,? (?:telah |sudah |kemudian |akhirnya |ditemukan )?"
    rf"{_DYING}(?!\w)"
)
_DEAD_BEFORE = re.compile(rf"(?<!\w)(?:korban|jenazah|{_LATE}\.?)(?:,| |\()[^.]{{0,12}}$")
_WHOSE_KIN = re.compile(rf"(?<!\w)(?:{_KIN}|keluarga|ahli waris)(?: [a-z]+)? {_LATE}\.?, [^.,]{{0,12}}$")
"""Before a relative of somebody dead: `Ayah almarhumah, Nikodemus, datang`."""
_KIN_BEFORE = re.compile(r"(?<!\w)[a-z]{3,}(?: [a-z]+)?nya,? $")
_VICTIM = re.compile(rf"(?:salah satu |salah seorang )?(?:korban|{_LATE})(?!\w)")
_ONES_OWN = re.compile(rf"(?:{_KIN}|bapak)(?: [a-z]+)?nya,? ")
_BEREFT = re.compile(
    rf"(?<!\w)(?:kehilangan|ditinggal(?:kan)?(?: pergi| wafat| mati)?) (?:\w+ )?(?P<lost>{_KIN})nya(?!\w)|"
    rf"(?<!\w)(?P<hurt>{_KIN})nya(?!\w)[^.;]{{0,40}}? (?:{any_of('death_words.txt', 'mishap_words.txt')})(?!\w)"
)
"""Who is told to have lost a relative: `Siti, warga Desa Mekar, kehilangan suaminya`."""
_STATE = re.compile(
    r"(?: ?\([^()]{1,12}\))?,? (?:yang )?(?:baru|sudah|telah|masih|kini|sedang|adalah|hanya|cuma|"
    r"sama-sama|bekerja|merantau|"
    r"berumur|berusia|duduk di|sekolah|kuliah|menganggur|sakit|lumpuh|juga|belum|sehari-hari)(?!\w)"
)
_HURT = re.compile(rf"(?<!\w){any_of('death_words.txt', 'mishap_words.txt')}(?!\w)")
_KILLED = re.compile(
    rf"(?<!\w)(?:{any_of('death_words.txt')}|tertimbun|tak tertolong|tidak tertolong|ditemukan|"
    r"hilang|dimakamkan|dikebumikan|tenggelam)(?!\w)"
)


def those_dead(reading: Reading, people: tuple[Person, ...]) -> set[int]:
    """Return the ids of those told with a word for the dead (`almarhum`, `janda Budi`, `Budi wafat`)."""
    mourned = bool(reading.openings["mourning"])  # else it is not worth to look around each name
    return {one.id for one in people if _is_styled_late(one) or (mourned and _is_mourned(reading.lowered, one))}


def _is_styled_late(person: Person) -> bool:
    return any(honorific.rstrip(".").lower() in word_list("late_words.txt") for honorific in person.honorifics)


def _is_mourned(lowered: str, person: Person) -> bool:
    return any(
        _WIDOW.search(lowered, max(0, mention.start - _WIDOW_REACH), mention.start) or _DIED.match(lowered, mention.end)
        for mention in person.mentions[:_MENTIONS_ASKED]
    )


def is_victim(reading: Reading, sentence: Sentence, entity: Entity, mourning: int) -> bool:
    """Whether a sentence tells of someone's death, or of what befell the speaker's own kin (`anaknya, Budi, jatuh`).

    The sentence at `mourning` is about somebody dead, whose kin behind it are no speaker's.
    """
    lowered = reading.lowered
    if _KIN_BEFORE.search(lowered, max(sentence.start, entity.lead - 30), entity.lead):
        hurt = _HURT.search(lowered, entity.end, min(sentence.end, entity.end + 160)) is not None
        before = reading.sentence_at(max(0, sentence.start - 3))
        return hurt or ((before is None or before.start != mourning) and _is_only_kin(reading, sentence, entity))
    dead = _DEAD_BEFORE.search(lowered, max(sentence.start, entity.start - 30), entity.start)
    if dead is not None and not dead.group().startswith("korban"):
        return _WHOSE_KIN.search(lowered, max(sentence.start, entity.start - 60), entity.start) is None
    died = _KILLED.search(lowered, entity.end, min(sentence.end, entity.end + 160))
    if died is not None and _BEREFT.search(lowered, entity.end, died.end()):
        return False
    return died is not None and not says_something(lowered, entity.end, died.start())


def _is_only_kin(reading: Reading, sentence: Sentence, entity: Entity) -> bool:
    """Whether a name is told as that of the kin of who spoke right before: `Tini mengaku lega. Suaminya, Budi, …`."""
    if not _ONES_OWN.fullmatch(reading.lowered, sentence.start, entity.lead):
        return False
    if says_something(reading.lowered, entity.end, sentence.end):
        return False
    before = reading.sentence_at(max(0, sentence.start - 3))
    if before is None or before.block != sentence.block:
        return False
    if says_something(reading.lowered, before.start, before.end):
        return True
    bereft = _BEREFT.search(reading.lowered, before.start, before.end)
    if bereft is not None and reading.lowered.startswith(bereft["lost"] or bereft["hurt"], sentence.start):
        return True
    struck = _HURT.search(reading.lowered, before.start, before.end) or _VICTIM.match(reading.lowered, before.start)
    return struck is None and _STATE.match(reading.lowered, entity.end) is not None


def says_something(lowered: str, start: int, end: int) -> bool:
    """Whether an active verb of saying stands in `lowered[start:end]`."""
    verbs = verb_pattern().finditer(lowered, start, end)
    return any(read_verb(verb.group())[0].voice == "active" for verb in verbs)
