"""Names that stand for one another: `almarhum Ali dan Umar`, `yakni Ali, Umar, dan Tini`, `istri Ali, Tini, berhak`."""

from __future__ import annotations

import re
from itertools import pairwise

from jamsostek_tui.facts.people.name_found import NameFound, support
from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.language.area_levels import level_source
from jamsostek_tui.language.lists import any_of, word_list
from jamsostek_tui.language.names import NAMEISH, word_kind

_PAIRING = frozenset({"cue-before-name", "relation-before-name", "paired-name"})
_LATE = word_list("late_words.txt")
_TOLD = 0.7
_NEAR = 40
_AND = (" dan ", " serta ", " & ")
_LAST = (", dan ", " dan ", ", serta ", " serta ")
_KIN = re.compile(rf"(?<!\w){any_of('kin_words.txt')}(?: (?:{any_of('late_words.txt', 'kin_ranks.txt')}|korban))? $")
_WITH_KIN = re.compile(rf" (?:dan|bersama|beserta|serta|dengan) {any_of('kin_words.txt')}nya(?!\w)")
_GOES_ON = re.compile(r",? (?!dan |serta |atau )[a-z]|, \d{1,2} tahun| \(\d")
_PARTY = re.compile(r"^ \([\w /-]{2,50}\)")
_FROM = re.compile(r"^ (?:dari|asal) (?:(?!dan |serta |,)[\w'/.-]+ ?){1,6}?(?=, | dan | serta )")
"""Where one of a list is from: `Budi dari Desa X, Tini dari Desa Y dan Uhan dari Desa Z`."""
_PLACED = re.compile(rf"(?<!\w)(?:dari|asal) {level_source()} $")
_AMONG = re.compile(
    r"(?<!\w)(?:(?:satu|seorang|salah satu|salah seorang)(?: orang)? di antara(?:nya| mereka)?|"
    r"(?:satu|seorang)(?: orang)? (?:lagi|lainnya)|satunya lagi|salah satunya|salah seorangnya|"
    r"[a-z]+ (?:lainnya|terakhir|pertama|kedua|ketiga)|"
    r"(?:anggota|warga|korban|penerima|peserta|rekan|pekerja|petani|nelayan|buruh|pedagang|sopir|ahli waris) lain), $"
)
_BEFORE_EACH = (" masing-masing ", " antara lain ", " yakni ", " yaitu ")
_EACH = re.compile(
    rf"(?<!\w){any_of('person_nouns.txt')}[^.;:\n\"]{{0,40}},? (?:masing-masing|antara lain|yakni|yaitu) $"
)
"""Before the first of several people: `Tiga ahli waris, masing-masing Tumini, Lasmi, dan Suprih`."""
_EACH_REACH = 90
_FATE = re.compile(
    rf",? (?:{any_of('death_words.txt', 'mishap_words.txt', 'kin_words.txt')}|"
    r"selamat|menangis|mengaku|mengatakan|berkata|bercerita|bertanya|tersenyum|warga|seorang|bapak)(?!\w)"
)


def support_companions(reading: Reading, found: list[NameFound]) -> None:
    """Let what speaks for one name of a block speak for those told with it; `found` are the block's names in order."""
    for name in found:
        if not name.strength and (
            _is_one_of_several(reading, name)
            or (name.listed and _WITH_KIN.match(reading.lowered, name.end))
            or (name.listed and _is_first_of_several(reading.lowered, name.start))
        ):
            support(name, _TOLD, "relation-before-name", (name.start, name.end))
    for name, other in pairwise(found):
        _pair(reading, name, other)
        _apposed(reading, name, other)
    _lists(reading, found)


def _is_first_of_several(lowered: str, start: int) -> bool:
    """Whether a word for several people and what tells each of them stand before `start`."""
    if not lowered.endswith(_BEFORE_EACH, 0, start):
        return False
    return _EACH.search(lowered, max(0, start - _EACH_REACH), start) is not None


def _pair(reading: Reading, name: NameFound, other: NameFound) -> None:
    """Let the cue or relation before one name stand for the one behind `dan` too."""
    if other.strength or name.strength < _TOLD or not _looks_alike(other):
        return
    told = name.rule in _PAIRING or (name.honorifics and name.honorifics[-1].rstrip(".").lower() in _LATE)
    if told and reading.lowered[name.end : other.start] in _AND:
        support(other, _TOLD, "paired-name", (name.start, name.end))


def _apposed(reading: Reading, name: NameFound, other: NameFound) -> None:
    """Read `istri Ali, Tini, berhak`: a word for kin, whose kin it is, and the name of that person."""
    if reading.folded[name.end] != "," or other.start - name.end > _NEAR:
        return
    lead = name.lead
    gap = reading.folded[name.end : other.lead]
    if gap != ", " or not _KIN.search(reading.lowered, max(0, lead - 40), lead):
        return
    if not _GOES_ON.match(reading.folded, other.end) or {*map(word_kind, other.words)} - NAMEISH:
        return
    if reading.folded[other.end : other.end + 1] == "," or other.listed:
        support(name, 0.8, "relation-before-name", (lead - 1, lead))
        support(other, 0.8, "relation-before-name", (name.start, name.end))


def _is_one_of_several(reading: Reading, name: NameFound) -> bool:
    """Whether a name follows `Satu di antaranya, `; one that is in no list needs a fate behind it."""
    if reading.folded[max(0, name.start - 2) : name.start] != ", ":
        return False
    if not _AMONG.search(reading.lowered, max(0, name.start - 48), name.start):
        return False
    return name.listed * 2 > len(name.words) or _FATE.match(reading.lowered, name.end) is not None


def _lists(reading: Reading, found: list[NameFound]) -> None:
    """Let the sure names of an enumeration speak for the others: `yakni Ali Umar, Tini, dan Uhan`."""
    row: list[NameFound] = []
    for name in found:
        if row and not name.strength and _PLACED.search(reading.lowered, max(0, name.lead - _NEAR), name.lead):
            continue
        gap = _gap(reading, row[-1], name) if row else ""
        if row and gap in _LAST:
            _complete([*row, name])
        if row and gap != ", ":
            row = []
        row.append(name)


def _gap(reading: Reading, name: NameFound, other: NameFound) -> str:
    gap = reading.lowered[name.end : other.lead]
    if gap.startswith((" dari ", " asal ")):
        return _FROM.sub("", gap)
    return _PARTY.sub("", gap) if gap.startswith(" (") else gap


def _complete(row: list[NameFound]) -> None:
    """Support the names of a closed enumeration of three or more that are like names, where one of them is sure."""
    if len(row) < 3:
        return
    sure = [name for name in row if name.strength >= _TOLD and name.rule != "office-before-name"]
    known = sum(bool(name.strength or name.listed) for name in row)
    for name in row:
        if not name.strength and sure and (_looks_alike(name) or known * 2 > len(row)):
            support(name, _TOLD, "paired-name", (sure[0].start, sure[0].end))


def _looks_alike(name: NameFound) -> bool:
    return bool(name.listed) or len(name.words) > 1
