"""Verbs of saying by which nothing is said: a thing, an audience or a proposal stands behind them, or they are deeds.

`menyampaikan penghargaan kepada …`, `menceritakan masa kecilnya`, `mengingatkan para camat`, `melaporkan kasus ke …`;
`menuntut Budi tiga tahun penjara`, `mencatat nama pabrik itu`, `tidak menampik temuan itu, tetapi …`.
"""

from __future__ import annotations

import re

from jamsostek_tui.facts.reading import Reading, Sentence
from jamsostek_tui.language.lists import any_of
from jamsostek_tui.language.reporting import SpokenWord

_NEXT_WORD = re.compile(r"[ ,:]{0,3}([\w-]+)")
_IS_SUBJECT = re.compile(
    r" (?:itu|ini|tersebut) (?!kepada|pada|di |ke |dari|dalam|saat|ketika|usai|seusai|setelah|sebelum|lewat|melalui|"
    r"secara|sambil|langsung|dengan|untuk|atas|dan |serta |juga|kemarin)[a-z]"
)
"""Behind a noun of which somebody says something: `menyampaikan penghargaan itu buah kerja bersama`."""
_FILED = frozenset({"usul", "lapor"})
_TO_BODY = re.compile(
    r"(?: (?!agar|supaya|bahwa|adanya|untuk|turun|datang|kembali|pindah|masuk|ikut|naik|ber[a-z]{3}|me[a-z]{4})[\w-]+)"
    r"{1,6} (?:ke|kepada) "
)
_ONLY_WHOM = re.compile(
    rf" {any_of('audience_words.txt')}"
    r"(?: (?!me[a-z]{4}|ber[a-z]{3}|di[a-z]{4}|ter[a-z]{4}|"
    r"agar|untuk|akan|soal|tentang|tidak|jangan|tak|supaya|bahwa|wajib|harus|ikut|segera|lebih|mau|patuh|taat|jadi|jeli|sadar|rajin|"
    r"waspada|disiplin|aktif|tertib|tetap|terus|cepat|tanggap|peduli|bisa|dapat|perlu|boleh|pentingnya|bahaya)[\w-]+){0,4}[.!]?$"
)
_WITH_CLAUSE = frozenset({"contoh", "lanjut"})
_CLAUSE_BEHIND = re.compile(r",|:| (?:bahwa|jika|kalau|bila|ada|seorang|sebuah)(?!\w)")
_PREDICATED = re.compile(
    r"(?: (?!yang |untuk |dengan |dari |ke |di |pada |dan |serta )[\w-]+){1,4}? "
    r"(?:telah|sudah|akan|belum|tidak|masih|bisa|dapat|harus) "
)
"""A clause of its own behind a verb: `melanjutkan surat itu telah diteken`, not `melanjutkan program yang telah …`."""
_CLAUSES = (_CLAUSE_BEHIND, _PREDICATED)
_OF_KIN = re.compile(rf" (?:{any_of('kin_words.txt')}nya|dirinya|ia|dia) (?!kepada|di |ke |pada )")
"""Of whom somebody tells: `bercerita suaminya jatuh dari pohon`."""
_ABOUT = re.compile(r" (?:tentang|mengenai|perihal|ihwal|seputar)(?!\w)")
_MATTER = re.compile(r" soal(?= )")
"""Behind `soal` stands a theme (`bercerita soal ayahnya`), unless a clause does: `menyebut soal iuran sudah beres`."""
_POINTED = re.compile(
    r" (?!bahwa|kalau|jika|ia |dia )[\w-]+(?: (?!(?:me|ber|di|ter)[a-z]{4}|ada |adalah|sudah|telah|belum|tidak|tak |"
    r"akan |masih)[\w-]+){0,4}? (?:itu|ini|tersebut)"
    r"(?: (?:dengan|secara|sambil|seraya|ketika|saat|usai|seusai|lewat|melalui|di|pada|dalam|kepada)(?!\w)"
    r"[^.!?\"]*)?[.!?]?$"
)
"""What was said before, which somebody answers or confirms: `menjawab kritik itu dengan tenang`."""
_THING = re.compile(
    r" (?!bahwa|bagaimana|betapa|kalau|jika|ada|ia |dia |masih|sudah|telah|belum|tidak|tak )[\w-]+"
    r"(?: (?!(?:me|ber|di)[a-z]{4}|ter(?!besar|akhir|banyak|berat|tinggi|parah|buruk|baik|sulit|sebut)[a-z]{4}|ada |"
    r"adalah|bahwa|sudah|telah|belum|tidak|tak |akan |masih|pernah|bisa|dapat|harus|perlu|sempat|mulai|sedang|bila|"
    r"jika|sebesar|sebanyak|naik|turun)\(?[\w.,-]*\w\)?)*(?: yang [^.!?\"]*)?[.!?]?$"
)
_EXPLAINING = frozenset({"papar", "jelas", "terang", "urai", "beber"})
_NO_CLAUSE = (
    r"(?: (?!(?:me|di)[a-z]{4}|ber[a-z]{3}|ada |adalah|bahwa|sudah|telah|belum|tidak|tak |akan |masih|bisa|dapat|harus|"
    r"perlu|hanya|kini|makin|semakin|sebesar|sebanyak|mencapai|naik|turun|itu |ini |tersebut |"
    r"(?:cukup|lebih|paling|sangat|terlalu|kurang|aman|mudah|murah|mahal|gratis|cepat|lengkap|lancar|penting|besar|"
    r"kecil|jelas|sama|nyata|jauh)(?!\w))(?!\w*\d)[\w/-]+){0,9}?"
)
"""Words among which none is a predicate."""
_EXPLAINED = re.compile(
    rf" {any_of('explained_nouns.txt')}(?:nya)?(?:(?<=cara)(?: ber| me)\w+)?{_NO_CLAUSE}"
    r"(?: (?:kepada|di|pada|saat|ketika|dalam|sambil|lewat|melalui|sebelum|sesudah|setelah)(?!\w)[^.!?\"]*)?[.!?]?$"
)
_CLAIMED = re.compile(
    rf" {any_of('claimed_nouns.txt')}(?:nya)?{_NO_CLAUSE}(?: sebesar rp ?[\d.,]+(?: \w+)?)?"
    r"(?: (?:ke|kepada|di|pada|saat|ketika|lewat|melalui|sebelum|sesudah|setelah|karena|sejak|dengan|untuk|dari|agar)"
    r"(?!\w)[^.!?\"]*)?[.!?]?$"
)
"""What is claimed from an insurer: `mengklaim saldo JHT setelah berhenti bekerja`."""
_SHOWN = re.compile(
    r" [a-z-]+(?: [a-z-]+)? (?:itu|ini|tersebut)"
    r"(?:,? (?:pada )?(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|kemarin|saat|ketika|usai|di|kepada)(?!\w)"
    r"[^.!?\"]*)?[.!?]?$"
)
"""What was told of before, which somebody only explains: `menjelaskan pemanggilan tersebut, Senin (22/3)`."""
_ONLY_THINGS = (
    (frozenset({"jawab", "benar", "balas"}), _POINTED),
    (_EXPLAINING, _SHOWN),
    (_EXPLAINING, _EXPLAINED),
    (frozenset({"klaim"}), _CLAIMED),
    (frozenset({"cerita", "kisah", "singgung", "umum", "protes aktif"}), _THING),
)
"""Stems of verbs, and what behind them is a thing and no clause."""
_LONGEST_THING = 240
_ASKED_TO = re.compile(r" [a-z]+ (?:ber[a-z]{3}|me[a-z]{4}|di[a-z]{4}|tetap |segera )")
_THEMSELVES = frozenset({"pihaknya", "dirinya"})
_BRIEF = frozenset({"aku", "janji", "pasti", "nyata", "kata", "tuding", "nilai", "anggap", "yakin", "bilang"})
_PENALTY = re.compile(r"(?<!\w)(?:penjara|kurungan|pidana|hukuman|denda)(?!\w)")
_SO_THAT = re.compile(r" (?:agar|supaya|untuk)(?!\w)")
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
_PUSHED = re.compile(rf" {any_of('pushed_things.txt')}(?:nya)?(?!\w)")
"""What somebody pushes with his hands: `mendorong gerobaknya`."""
_PEOPLE = any_of("acquaintance_words.txt", "kin_words.txt")
_OWN_PEOPLE = re.compile(rf" (?:(?:semua|para|dua|tiga|beberapa) )?(?P<who>{_PEOPLE})(?:-(?P=who))?nya(?!\w)")
"""One's own people whom one takes along in what one does: `mengajak kawan-kawannya patungan`."""
_DEEDS = {
    "dorong": _PUSHED,
    "ajak": _OWN_PEOPLE,
    "sayang": _REGRETTED,
    "catat": _ON_PAPER,
    **dict.fromkeys(("bantah", "benar", "sangkal", "tampik", "tepis"), _JUST_THAT),
}
"""Stems of verbs, and what behind them tells that something is done and nothing said."""


def tells_a_thing(reading: Reading, sentence: Sentence, hit: SpokenWord) -> bool:
    """Whether nothing, or nothing that is a clause, stands behind the verb at `hit`."""
    lowered, verb = reading.lowered, hit.verb
    following = _NEXT_WORD.match(lowered, hit.end, sentence.end)
    if following is None or _is_object(reading, hit, following):
        return True
    if verb.stem == "data" and not following[1][0].isdigit():
        return True
    if verb.stem in _WITH_CLAUSE and not any(one.match(lowered, hit.end, sentence.end) for one in _CLAUSES):
        return True
    if lowered.startswith("ber", hit.start) and _OF_KIN.match(lowered, hit.end, sentence.end):
        return False
    if verb.stem in _FILED and _TO_BODY.match(lowered, hit.end, sentence.end):
        return True
    if _ABOUT.match(lowered, hit.end, sentence.end):
        return True
    if sentence.end - hit.end > _LONGEST_THING:
        return False
    if (matter := _MATTER.match(lowered, hit.end)) and _THING.match(lowered, matter.end(), sentence.end):
        return True
    if any(verb.stem in stems and things.match(lowered, hit.end, sentence.end) for stems, things in _ONLY_THINGS):
        return True
    return verb.kind in ("remind", "ask") and _ONLY_WHOM.match(lowered, hit.end, sentence.end) is not None


def _is_object(reading: Reading, hit: SpokenWord, following: re.Match[str]) -> bool:
    """Whether the word behind a verb is what is given and not said: `menyampaikan penghargaan kepada …`."""
    paused = reading.folded[hit.end : hit.end + 1] in (",", ":")
    if following[1].removesuffix("nya") not in hit.verb.not_before or paused:
        return False
    return _IS_SUBJECT.match(reading.lowered, following.end()) is None


def may_be_brief(reading: Reading, hit: SpokenWord) -> bool:
    """Whether two words are enough behind a verb: `menyebut 386 orang`, `meminta buruh bersabar`, `mengaku lega`."""
    following = _NEXT_WORD.match(reading.lowered, hit.end)
    if following is None:
        return False
    counted = following[1] in _THEMSELVES or following[1][0].isdigit()
    asked = hit.verb.kind == "ask" and _ASKED_TO.match(reading.lowered, hit.end) is not None
    return counted or asked or hit.verb.stem in _BRIEF


def is_deed(reading: Reading, sentence: Sentence, hit: SpokenWord) -> bool:
    """Whether a verb asks for a penalty, puts something down on paper, or only owns up to what was told before."""
    if hit.verb.stem == "tuntut":
        penalty = _PENALTY.search(reading.lowered, hit.end, sentence.end)
        return penalty is not None and not _SO_THAT.match(reading.lowered, hit.end)
    deed = _DEEDS.get(hit.verb.stem)
    return deed is not None and deed.match(reading.lowered, hit.end, sentence.end) is not None
