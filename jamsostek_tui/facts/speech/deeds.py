"""What a speaker does with a verb of saying, or beside it, that is nothing said.

`menuntut Budi tiga tahun penjara`, `mencatat nama pabrik itu`, `tidak menampik temuan itu, tetapi …`, `…, serta
menyampaikan terima kasih kepada Budi`, `…, sedangkan pengusaha bertahan`.
"""

from __future__ import annotations

import re
from functools import cache

from jamsostek_tui.facts.reading import Reading, Sentence
from jamsostek_tui.language.lists import any_of
from jamsostek_tui.language.reporting import SpokenWord, reporting_verbs

_PENALTY = re.compile(r"(?<!\w)(?:penjara|kurungan|pidana|hukuman|denda)(?!\w)")
_SO_THAT = re.compile(r" (?:agar|supaya|untuk)(?!\w)")
_OWNING_UP = frozenset({"bantah", "benar", "sangkal", "tampik", "tepis"})
_JUST_THAT = re.compile(
    r" (?:adanya )?(?:[a-z]+ ){1,2}(?:itu|ini|tersebut), | adanya [a-z]+(?: [a-z]+){0,3}, (?:namun|tetapi|tapi|meski) "
)
_ON_PAPER = re.compile(
    r" (?:nama|nomor|alamat|plat) |"
    r"[^.]{0,80} (?:di|dalam|pada|ke) (?:\w+ )?(?:buku|kertas|ponsel|telepon|kuitansi|kartu|papan|dinding|lembar)(?!\w)"
)
_REGRETTED = re.compile(
    r" (?:sikap|tindakan|perbuatan|ulah|kejadian|peristiwa|insiden|musibah|kecelakaan|kondisi|nasib|langkah|perlakuan)"
    r"(?: (?!(?:me|di)[a-z]{4}|ber[a-z]{3}|yang |karena |ada |adalah |sudah |telah |belum |tidak |tak |akan |masih "
    r"|bisa |dapat |harus |hanya )[\w/-]+){0,6}[.]?$"
)
"""What somebody only regrets: `menyayangkan sikap tertutup pemkab`; a clause behind the noun is said."""
_AS_IS_KNOWN = re.compile(r", (?:sebagaimana|seperti) (?:yang )?(?:telah |sudah )?(?:diketahui|diberitakan)[, ]")
"""Behind what was said the paper goes on itself: `…, sebagaimana diketahui daerah itu urutan ke-9`."""
_THANKING = ("menyampaikan", "mengucapkan", "memberikan", "menghaturkan")
_THANKS = re.compile(
    rf",? (?:serta|dan|sekaligus|sambil|seraya)(?: juga| sekaligus)? (?:{'|'.join(_THANKING)}) "
    r"(?:ucapan|terima ?kasih|apresiasi|penghargaan|selamat|permohonan maaf|permintaan maaf|duka|belasungkawa|rasa|"
    r"salam)(?!\w)"
)


def is_deed(reading: Reading, sentence: Sentence, hit: SpokenWord) -> bool:
    """Whether a verb asks for a penalty, puts something down on paper, or only owns up to what was told before."""
    if hit.verb.stem == "tuntut":
        penalty = _PENALTY.search(reading.lowered, hit.end, sentence.end)
        return penalty is not None and not _SO_THAT.match(reading.lowered, hit.end)
    if hit.verb.stem == "dorong":
        return _pushed().match(reading.lowered, hit.end, sentence.end) is not None
    if hit.verb.stem == "ajak":
        return _own_people().match(reading.lowered, hit.end, sentence.end) is not None
    if hit.verb.stem == "sayang":
        return _REGRETTED.match(reading.lowered, hit.end, sentence.end) is not None
    if hit.verb.stem == "catat":
        return _ON_PAPER.match(reading.lowered, hit.end, sentence.end) is not None
    return hit.verb.stem in _OWNING_UP and _JUST_THAT.match(reading.lowered, hit.end, sentence.end) is not None


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
def _pushed() -> re.Pattern[str]:
    """What somebody pushes with his hands: `mendorong gerobaknya`."""
    return re.compile(rf" {any_of('pushed_things.txt')}(?:nya)?(?!\w)")


@cache
def _own_people() -> re.Pattern[str]:
    """One's own people whom one takes along in what one does: `mengajak kawan-kawannya patungan`."""
    people = any_of("acquaintance_words.txt", "kin_words.txt")
    return re.compile(rf" (?:(?:semua|para|dua|tiga|beberapa) )?(?P<who>{people})(?:-(?P=who))?nya(?!\w)")


@cache
def _others() -> re.Pattern[str]:
    """What others say or do, behind what somebody said: `…, sedangkan pengusaha bertahan di angka 4 persen`."""
    verbs = "|".join(sorted(form for form, verb in reporting_verbs().items() if verb.voice == "active"))
    return re.compile(
        rf", (?:sedangkan|sementara) (?:para |pihak |kalangan )?{any_of('unnamed_parties.txt', 'person_nouns.txt')}"
        rf"(?: (?!yang )[a-z-]+){{0,2}}? (?:{verbs}|bertahan|menolak|memilih|menawar|menawarkan)(?!\w)"
    )
