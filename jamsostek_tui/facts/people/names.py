"""Where names stand in a paragraph, and what speaks for each: office, honorific, cue, degree, shape.

The start of a name is the hard part: most names follow an office and its body. From each office the row of units is
walked over the body (bodies, regions, places, common words) to the first word that can begin a name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from jamsostek_tui.facts.people.companions import support_companions
from jamsostek_tui.facts.people.evidence import left_word, name_cues, weigh
from jamsostek_tui.facts.people.kin import is_kin_before
from jamsostek_tui.facts.people.name_found import NameFound, support
from jamsostek_tui.facts.people.name_words import (
    is_double_name,
    is_doubled_word,
    is_inner_initials,
    is_inner_word,
    is_leading_initials,
    is_trailing_initials,
    is_trailing_word,
    is_whole_between_commas,
    is_word_before_name,
)
from jamsostek_tui.facts.people.offices_behind import add_offices_behind, add_offices_pointed_at
from jamsostek_tui.facts.people.role_found import RoleFound
from jamsostek_tui.facts.people.roles import further_office, is_place, walk_office
from jamsostek_tui.facts.people.units import ORDINARY, Unit
from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.language.calendar import weekdays
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.language.names import NAMEISH, is_balinese_start, owns_full_stop, word_kind
from jamsostek_tui.language.reporting import cue_forms

_NAME_GAP = re.compile(
    r" {1,2}| (?:bin|binti|van|van der|von|de|da|dos|ibn|br|br\.|boru) | (?:al|el|as|ash|ad|an|ar|at)-"
)
_DAYS = frozenset(
    {("Hari", "Kartini"), ("Hari", "Raya"), ("Hari", "Dharma"), ("Hari", "Bakti"), ("Tahun", "Baru"), ("Puji", "Tuhan")}
)
_SPELT_OUT = re.compile(r" (?:atau |\()[A-Z][a-z]+ [A-Z][a-z]")
_NO_NAME = re.compile(r"[IVXLC]+|R[TW]")
"""A numeral, or a neighbourhood (`warga RT 02`)."""
_WHEN = re.compile(rf", (?:{'|'.join(day.capitalize() for day in sorted(weekdays()))}) ?[,(]")
_PAPER_IN_DATELINE = re.compile(r"[A-Z][A-Z .'/-]{2,40}, [A-Z][\w.]+(?: [A-Z][\w.]+){0,3} ?[-|] ?(?=[A-Z])")
"""A place and the name of a paper before a text: `TIMIKA, Suara Amungsa - Pemerintah …`."""
_PARENTS = frozenset({"amaq", "inaq", "papuq"})
"""By these people of Lombok are called after their eldest, whose name is not theirs: `Amaq Sahnun`."""
_OPENING_MARKS = (' "', " '")
_QUOTED = re.compile(r" [\"'](?P<called>[A-Z][\w-]+(?: [A-Z][\w-]+)?)[\"'] (?=[A-Z])")
_LEFT_WORD = re.compile(r"([A-Za-z]+)\.?\)?[ \n]$")
_OPENING = NAMEISH | {"honorific"}
_LETTERS = 2
_PLACE_TAILS = (
    word_list("compass.txt") | word_list("branch_ranks.txt") | {"baru", "cabang", "lama", "pusat"}
) - word_list("given_names.txt")
_OLD_AGE = ("Hari Tua", "HARI TUA")
"""The first word of these names nobody: `Jaminan Hari Tua`."""
_PROVINCIAL = frozenset({"Sulawesi", "Kalimantan", "Sumatera", "Sumatra", "Jawa"})
"""With one of these a province's name begins, however its second word is misspelt, and nobody's."""
_OPENS_A_BODY = frozenset({"KM", "KMP", "KLM", "PT", "CV", "UD", "PO", "SD", "TK"})


def block_names(reading: Reading, index: int, units: list[Unit]) -> list[NameFound]:
    """Return every possible name of a block, in order; those with strength 0 are only short mentions at best."""
    offices = [place for place, unit in enumerate(units) if unit.label == "office"]
    starts, bodies = _holders(reading, units, offices)
    found: list[NameFound] = []
    place = 0
    while place < len(units):
        label = units[place].label
        startable = label in _OPENING or place in starts or (label in ORDINARY and _is_word_name(reading, units, place))
        if place in bodies or not startable:
            place += 1
            continue
        last = _run_end(reading.folded, units, place, bodies, starts)
        name = _read_run(reading, units, (place, last), starts.get(place, ()), index)
        if name is not None:
            found.append(name)
        place = last + 1
    if found and (headed := _PAPER_IN_DATELINE.match(reading.folded, reading.blocks[index].start)):
        found = [name for name in found if name.start >= headed.end()]
    add_offices_behind(reading, units, offices, found)
    add_offices_pointed_at(reading, units, offices, found)
    support_companions(reading, found)
    return found


def _holders(
    reading: Reading, units: list[Unit], offices: Sequence[int]
) -> tuple[dict[int, list[RoleFound]], set[int]]:
    """The units that begin a holder's name, each with the `offices` told before it, and the units of their bodies."""
    starts: dict[int, list[RoleFound]] = {}
    bodies: set[int] = set()
    earlier: list[RoleFound] = []
    for place in offices:
        if is_place(reading.lowered, units[place]):
            continue
        walk = walk_office(reading, units, place)
        bodies.update(walk.body)
        roles = [walk.role, *earlier] if walk.role is not None else earlier
        earlier = roles if further_office(reading, units, place, walk) is not None else []
        if walk.name is not None and roles:
            starts.setdefault(walk.name, roles)
    return starts, bodies


def _run_end(folded: str, units: list[Unit], first: int, bodies: set[int], starts: dict[int, list[RoleFound]]) -> int:
    """Return the last unit of the name that begins with `units[first]`; no unit of `bodies` or `starts` goes on."""
    last = first
    while last + 1 < len(units):
        nxt = units[last + 1]
        gap = folded[units[last].end : nxt.start]
        joined = _is_joined(folded, units, last, gap)
        if not joined and gap in _OPENING_MARKS and (inside := _quoted_inside(folded, units, last)):
            last = inside
            continue
        if not joined or last + 1 in bodies or last + 1 in starts or folded[nxt.start : nxt.end] in _OPENS_A_BODY:
            break
        if nxt.label not in NAMEISH and not _goes_on(folded, units, last):
            if _is_styled_next(folded, units, last):
                break
            held = first in starts or folded.endswith("nya, ", 0, units[first].start)
            if closing := _closing_words(folded, units, last + 1, held):
                return last + closing
            between = is_leading_initials(folded, units, last + 1) or is_inner_word(folded, units, last + 1)
            if not between and nxt.label not in ("honorific", "locality"):
                break
        last += 1
    return last


def _is_joined(folded: str, units: list[Unit], last: int, gap: str) -> bool:
    """Whether no more stands behind `units[last]` than may stand inside a name."""
    if gap == " " or (gap == "" and folded[units[last].end - 1] == "."):
        return True
    return _NAME_GAP.fullmatch(gap) is not None or _is_corps(units, last, gap)


def _goes_on(folded: str, units: list[Unit], last: int) -> bool:
    """Whether what follows `units[last]`, no word of names by itself, stands inside this one: initials, a style."""
    if is_inner_initials(folded, units, last + 1) or _is_foreign_start(folded, units, last):
        return True
    if units[last].label == "honorific" and is_word_before_name(folded, units, last + 1):
        return True
    return units[last + 1].label == "honorific" and _is_inside_name(folded, units, last + 1)


def _is_styled_next(folded: str, units: list[Unit], last: int) -> bool:
    """Whether a style follows, with which the next name begins: `Siti Aminah Ibu Sri`."""
    nxt = units[last + 1]
    told = folded[nxt.start : nxt.end]
    styled = nxt.label == "honorific" and units[last].label != "honorific" and told != "Mangku"
    return styled and not told.endswith(".") and nxt.end - nxt.start > 1


def _closing_words(folded: str, units: list[Unit], place: int, held: bool) -> int:
    """Return how many units from `place` on end the name as its last word or initials, 0 for none."""
    if is_double_name(folded, units, place) or is_trailing_initials(folded, units, place):
        return 1
    if is_trailing_word(folded, units, place, held=held):
        return 1
    return 2 if is_doubled_word(folded, units, place) else 0


def _is_inside_name(folded: str, units: list[Unit], place: int) -> bool:
    """Whether a word that is a style elsewhere stands between two words of a name: `Stefanus Bapa Wolo`."""
    if place + 1 >= len(units) or units[place - 1].label != "name" or units[place + 1].label not in ("name", "unknown"):
        return False
    style = folded[units[place].start : units[place].end].lower()
    glued = (
        folded[units[place - 1].end : units[place].start] == folded[units[place].end : units[place + 1].start] == " "
    )
    return glued and style in word_list("inner_styles.txt")


def _is_word_name(reading: Reading, units: list[Unit], place: int) -> bool:
    """Whether a word that also names people begins a name: `ibunya, Bulan Lestari`, `kata Rantau Simbolon`."""
    if not is_word_before_name(reading.folded, units, place):
        return False
    start = units[place].start
    if is_kin_before(reading.lowered, start):
        return True
    left = left_word(reading.lowered, start)
    return units[place + 1].label == "name" and (left in cue_forms() or name_cues().get(left) == "strong")


def _is_corps(units: list[Unit], last: int, gap: str) -> bool:
    """Whether two parts of a rank stand on both sides of a bracket: `Letkol Laut (P) Bagus`."""
    return (
        gap in (" (", ") ")
        and units[last].label == "honorific"
        and (gap == ") " or units[last + 1].label == "honorific")
    )


def _quoted_inside(folded: str, units: list[Unit], last: int) -> int:
    """Return the place of the unit behind a nickname inside a name (`Agus "Kancil" Rohmat`), or 0."""
    if units[last].label not in NAMEISH or (quoted := _QUOTED.match(folded, units[last].end)) is None:
        return 0
    place = last + 1
    while place < len(units) and units[place].start < quoted.end():
        place += 1
    follows = place < len(units) and units[place].start == quoted.end() and units[place].label in NAMEISH
    return place if follows else 0


def _is_foreign_start(folded: str, units: list[Unit], place: int) -> bool:
    """Whether a common word behind `Mr.` begins a name: `Mr. Park Jong Soo`."""
    if units[place].label != "honorific" or units[place + 1].label != "common" or place + 2 >= len(units):
        return False
    foreign = folded[units[place].start : units[place].end].rstrip(".") in ("Mr", "Mrs", "Ms", "Mister")
    return foreign and units[place + 2].label in NAMEISH and folded[units[place + 1].end] == " "


def _read_run(
    reading: Reading, units: list[Unit], run: tuple[int, int], roles: Sequence[RoleFound], block: int
) -> NameFound | None:
    folded = reading.folded
    first, last = run
    begin = first
    while begin <= last and units[begin].label == "honorific":
        begin += 1
    parent = first < begin == last and folded[units[begin - 1].start : units[begin - 1].end].lower() in _PARENTS
    begin -= parent
    while last > begin and (
        units[last].label == "honorific"
        or (
            folded[units[last].start : units[last].end].lower() in _PLACE_TAILS
            and not (roles and is_whole_between_commas(folded, units[begin], units[last]))
        )
    ):
        last -= 1
    if (
        begin <= last
        and folded[units[begin].start : units[begin].end] in ("I", "II", "III", "IV", "V", "X")
        and not (begin < last and is_balinese_start("i", folded[units[begin + 1].start : units[begin + 1].end]))
        and not (begin < last and _is_lady(folded, units, begin))
    ):
        begin += 1
    if begin < last and _is_sign(folded, units, begin):
        begin += 1
    if begin <= last and folded[units[begin].start : units[begin].end] in _OPENS_A_BODY:
        return None
    if begin == last and (
        _is_no_name(folded[units[begin].start : units[begin].end]) or folded.startswith(_OLD_AGE, units[begin].start)
    ):
        return None
    if begin == last and _is_spelt_out(folded, units[begin].start, units[begin].end):
        return None
    row = units[begin : last + 1]
    labels = [unit.label for unit in row]
    if labels.count("initial") == len(row):
        return None
    words = tuple([folded[unit.start : unit.end] for unit in row])
    listed = labels.count("name")
    if (
        words in _DAYS
        or words[0] in _PROVINCIAL
        or _is_degree(folded[row[0].start : row[-1].end])
        or (not listed and not _is_held(folded, roles, row) and _is_venue(folded, row))
    ):
        return None
    name = NameFound(row[0].start, row[-1].end, words, listed, block=block)
    name.honorifics = [folded[unit.start : unit.end] for unit in units[first:begin] if unit.label == "honorific"]
    lead = _lower_honorifics(folded, units[first].start, name)
    weigh(reading, units, (first, last), name, roles, lead)
    if parent:
        support(name, 0.9, "honorific-before-name", (name.start, name.end))
    return name


def _is_no_name(word: str) -> bool:
    """Whether a word alone is a numeral, a neighbourhood or a common abbreviation: `guru SD`."""
    return _NO_NAME.fullmatch(word) is not None or word in word_list("two_letter_forms.txt")


def _is_spelt_out(folded: str, start: int, end: int) -> bool:
    """Whether capitals are letters that the words behind them spell out: `UCOK atau Universal Coverage …`."""
    capitals = end - start > 2 and folded[start:end].isupper()
    return capitals and _SPELT_OUT.match(folded, end) is not None


def _is_degree(told: str) -> bool:
    """Whether what looks like a name is a degree by itself: `S.Fil`."""
    return "." in told and told.rstrip(".") in word_list("academic_degrees.txt")


def _is_venue(folded: str, row: list[Unit]) -> bool:
    """Whether words of which none is listed stand between a comma and a day: `di Balai Raya, Pematang, Selasa (`."""
    return folded.endswith(", ", 0, row[0].start) and _WHEN.match(folded, row[-1].end) is not None


def _is_held(folded: str, roles: Sequence[RoleFound], row: list[Unit]) -> bool:
    """Whether an office is told before words, and no place behind it: `kata Bupati Pacitan, Indartato, Rabu (`."""
    return bool(roles) and " di " not in folded[roles[0].start : row[0].start]


def _is_sign(folded: str, units: list[Unit], begin: int) -> bool:
    """Whether a word in capitals is a body's before a name in small letters: `ekonom CELINDO Nailul Huda`."""
    if units[begin].label != "unknown":
        return False
    word, following = (folded[unit.start : unit.end] for unit in units[begin : begin + 2])
    return word.isupper() and len(word) > _LETTERS and following.istitle()


def _is_lady(folded: str, units: list[Unit], begin: int) -> bool:
    """Whether `I` opens a name of South Sulawesi (`I Tenri Abeng`): a comma or a cue stands before it."""
    if folded[units[begin].start : units[begin].end] != "I" or units[begin + 1].label not in ("name", "unknown"):
        return False
    before = folded[max(0, units[begin].start - 24) : units[begin].start].lower()
    left = left_word(before, len(before))
    return before.endswith(", ") or left in cue_forms() or name_cues().get(left) in ("strong", "relation")


def _lower_honorifics(folded: str, start: int, name: NameFound) -> int:
    """Take in honorifics written small before the name ("dr. Ani", "bapak Budi"); return where they begin."""
    for _ in range(3):
        word = folded[max(0, start - 20) : start - 1].rpartition(" ")[2].rstrip(".")
        if word.isalpha() and (not word.islower() or word not in word_list("honorifics.txt")):
            return start
        match = _LEFT_WORD.search(folded, max(0, start - 20), start)
        if match is None or not match[1].islower() or word_kind(match[1]) != "honorific" or len(match[1]) < 2:
            return start
        if "." in match.group() and not owns_full_stop(match[1]):
            return start
        name.honorifics.insert(0, folded[match.start() : match.end()].strip(" )\n"))
        start = match.start()
    return start
