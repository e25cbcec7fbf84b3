"""What speaks for a name: office, honorific, cue or relation before it, degrees, age, office or verb behind it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from jamsostek_tui.facts.people.behind import speaks, weigh_behind
from jamsostek_tui.facts.people.descriptions import is_described, is_of_a_trade
from jamsostek_tui.facts.people.kin import is_paid, kin_before, kin_of
from jamsostek_tui.facts.people.name_found import NameFound, support
from jamsostek_tui.facts.people.role_found import RoleFound
from jamsostek_tui.facts.people.units import Unit
from jamsostek_tui.facts.people.unknown_words import SOLID
from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.language.calendar import weekdays
from jamsostek_tui.language.lists import any_of, table_rows, word_list
from jamsostek_tui.language.names import degree_pattern, single_degree_pattern, word_kind
from jamsostek_tui.language.reporting import cue_forms

_CREDIT = re.compile(
    rf"(?:\([^()\n]{{0,40}}/ ?|(?<!\w){any_of('credit_labels.txt', 'writer_labels.txt', 'editor_labels.txt')} ?[:/] ?)$"
)
_AGENCY = re.compile(r"(?<![\w/])[A-Z]{3,}(?: [A-Z]{3,})?/$")
_WORD_END = re.compile(r"(?<![\w-])([a-z]+)$")
_SHOWN = re.compile(rf"(?<!\w){any_of('shown_words.txt')}(?:nya)?(?: [a-z]+)? ?[:,]? ?\"$")
_SHOWN_REACH = 48
_SMALL_WORD = re.compile(r" ((?!(?:me|di|ter|ber|se)[a-z]{3}|ke[a-z]+an)[a-z]{4,12})(?=, [A-Za-z])")
_NAMING_WHAT = frozenset({"yakni", "yaitu"})
_VENUE_BEFORE = re.compile(rf"(?<!\w)(?:di|ke) {any_of('venue_nouns.txt')}(?: [a-z]+){{0,2}},? [a-z]+ $")
_VENUE_REACH = 60
_CALLED_AFTER = re.compile(
    r"(?<!\w)(?:(?:gedung|aula|balai|auditorium|stadion|lapangan|gelanggang|gor|taman|terminal|pelabuhan|bandara|museum)"
    r"(?: (?:serbaguna|serba guna|olahraga|pertemuan|kesenian|umum))? |"
    r"(?:universitas islam negeri|institut agama islam negeri|uin|iain|stain)(?: \([a-z]+\))?(?: | [a-z.' ]{3,40} \())$"
)
"""A hall, ground or school right before a name with a rank or style: `di gedung serbaguna Brigjen Slamet Riyadi`."""
_LATE = re.compile(rf" {any_of('late_words.txt')}(?!\w)")
"""Behind a village, no holder of an office there: `Kaur Desa Lubuk Putih almarhum Zulkifli`."""
_LEFT_REACH = 22
_PLACED = frozenset({"di", "ke", "menuju", "bumi", "bhumi"})
"""Before a place; by `bumi` regencies call themselves: `di 'Bumi Tegar Beriman'`."""
_NAMING = frozenset({"asli", "lengkap", "nama"})
_FULL_NAMES = (
    "atas nama ",
    "bernama asli ",
    "bernama lengkap ",
    "nama asli ",
    "nama lengkap ",
    "nama aslinya ",
    "nama lengkapnya ",
)
_FOLLOWING = frozenset({" ", ",", "("})
_SENTENCE_END = frozenset(".!?\n\"'")
_OPENERS = frozenset(".!?\n\"'-|")
_ASKED = 12
_WHEN = re.compile(rf",? (?:[a-z]+, )?(?:di [a-z]+, )?(?:{'|'.join(weekdays())})\b")
_QUOTED_REACH = 90
_TO_WHOM = frozenset({"oleh", "bersama", "kepada", "dengan"})
_SIGNS = frozenset('/:("-')
"""One of these stands before a name that only signs something."""
_OBJECT_CUES = frozenset({"dengan", "oleh", "kepada", "seperti"})


@cache
def name_cues() -> dict[str, str]:
    """Return the words that stand before names, and whether they are a strong or a weak sign."""
    return {row["word"]: row["strength"] for row in table_rows("name_cues.csv")}


def weigh(
    reading: Reading, units: list[Unit], run: tuple[int, int], name: NameFound, roles: Sequence[RoleFound], lead: int
) -> None:
    """Set strength, rule, triggers and degrees of `name`, read from `units[run]`; its honorifics begin at `lead`."""
    folded = reading.folded
    before = folded[max(0, lead - 2) : lead].rstrip(" ")
    name.sentence_start = not before or before[-1] in _SENTENCE_END
    if roles and len(name.words) == 1 and (small := _SMALL_WORD.match(folded, name.end)):
        _take_in(name, small)
    degrees = degree_pattern().match(folded, name.end)
    after = degrees.end() if degrees else name.end
    if degrees:
        name.degrees = [m.group() for m in single_degree_pattern().finditer(folded, name.end, after)]
    if roles and (_is_only_place(reading, units, run[0], name, after) or _LATE.match(reading.lowered, after)):
        return
    if roles:
        name.roles.extend(roles)
        name.after_office = True
        support(name, 0.95, "office-before-name", (roles[0].start, roles[0].end))
    elif (
        (_touches_solid(folded, units, run, lead) or _is_at_office(reading, units, run[0], lead))
        and not _is_theirs(reading, units, run[0])
        and not _opens_clause(reading, units, run[0], name, after)
    ) or (before[-1:] in _SIGNS and _is_signed(reading, name, lead)):
        return
    left = left_word(reading.lowered, lead)
    placed = left in _PLACED or (
        left in _NAMING_WHAT and _VENUE_BEFORE.search(reading.lowered, max(0, lead - _VENUE_REACH), lead)
    )
    if placed and not roles and not name.honorifics:
        return
    styled = bool(name.honorifics) or before[-1:] == "("
    if styled and not roles and _CALLED_AFTER.search(reading.lowered, max(0, lead - _VENUE_REACH), lead):
        return
    if not (roles or name.honorifics or degrees) and _is_street(reading, units, run[1], name):
        return
    _weigh_before(reading, name, lead, left)
    if degrees:
        support(name, 0.9, "degree-or-age-behind-name", (name.end, after))
    following = folded[after : after + 1]
    if following in _FOLLOWING:
        weigh_behind(reading, name, after, following)
    _weigh_shape(name)


def _take_in(name: NameFound, small: re.Match[str]) -> None:
    """Take in a second word of a holder's name that is typed small before a comma: `Kepala Cabang, Hendra elvian, `."""
    word = small[1]
    if word_kind(word.capitalize()) in ("name", "unknown") and word not in cue_forms():
        name.words, name.end = (*name.words, word), small.end(1)


def _is_street(reading: Reading, units: list[Unit], last: int, name: NameFound) -> bool:
    """Whether streets are called so and a region stands behind a comma: `di Menara Kapuas, Gatot Subroto, Jakarta`."""
    beside = units[last + 1] if last + 1 < len(units) else None
    if beside is None or beside.label != "region" or reading.folded[name.end : beside.start] != ", ":
        return False
    return " ".join(name.words).lower() in word_list("street_names.txt")


def _is_only_place(reading: Reading, units: list[Unit], first: int, name: NameFound, after: int) -> bool:
    """Whether one word no list knows behind `Sekdes` or `Kades` is the village and no holder, whom nothing speaks for.

    `ahli waris almarhum Sekdes Kabalutan sudah menerima`: no mark behind it, no cue before, no verb of saying.
    """
    office = units[first - 1] if first else None
    if office is None or office.label != "office" or office.scope != "place" or office.end + 1 != units[first].start:
        return False
    if name.listed or name.honorifics or len(name.words) > 1 or reading.folded[after : after + 1] in (",", "(", ""):
        return False
    left = left_word(reading.lowered, office.start)
    told = left in cue_forms() or left in _TO_WHOM or left in name_cues()
    if told and left not in word_list("late_words.txt"):
        return False
    return not _is_told_alone(reading, name.words[0], name.start)


def _is_told_alone(reading: Reading, word: str, told: int) -> bool:
    """Whether `word`, told at `told` behind an office, says something there or anywhere else in the article."""
    place = told
    for _ in range(_ASKED):
        if place < 0:
            return False
        if speaks(reading.lowered, place + len(word)) or left_word(reading.lowered, place) in cue_forms():
            return True
        place = reading.folded.find(f"{word} ", 0 if place == told else place + 1)
    return False


def left_word(lowered: str, lead: int) -> str:
    """Return the word in small letters that stands before `lead`, one or two blanks between, or ""."""
    before = lowered[max(0, lead - _LEFT_REACH) : lead]
    bare = before.rstrip(" \n")
    if not 1 <= len(before) - len(bare) <= 3:
        return ""
    word = bare[max(bare.rfind(" "), bare.rfind("\n")) + 1 :]
    if word.isascii() and word.isalpha():
        return word if len(word) < _LEFT_REACH - 2 else ""
    opened = _WORD_END.search(word)
    return opened[1] if opened else ""


def _is_signed(reading: Reading, name: NameFound, lead: int) -> bool:
    """Whether a name is that of a writer or a photographer, or the words of a banner, and nobody the text tells of."""
    return (
        _is_credit(reading, lead)
        or _is_signature(reading, name, lead)
        or _is_bracketed_credit(reading.folded, name, lead)
        or _is_slogan(reading, name, lead)
    )


def _is_credit(reading: Reading, lead: int) -> bool:
    """Whether a credit stands before a name: `Foto: `, `(ANTARA/`, `KABAR FOTO/`."""
    mark = reading.folded[max(0, lead - 2) : lead].rstrip(" ")
    if mark[-1:] not in ("/", ":"):
        return False
    start = max(0, lead - 42)
    return bool(_CREDIT.search(reading.lowered, start, lead) or _AGENCY.search(reading.folded, start, lead))


def _is_signature(reading: Reading, name: NameFound, lead: int) -> bool:
    """Whether a name in brackets or between strokes closes a paragraph behind its last sentence: the writer's own.

    Behind the words of a caption it is the photographer's: `Ilustrasi PHK (Sari Dewi)`.
    """
    folded = reading.folded
    if (folded[max(0, lead - 1) : lead], folded[name.end : name.end + 1]) not in (("(", ")"), ("-", "-")):
        return False
    before = folded[max(0, lead - 4) : lead - 1].rstrip(" \n")
    shown = reading.blocks[name.block].kind == "caption"
    return (shown or before[-1:] in _SENTENCE_END) and folded[name.end + 1 : name.end + 3].strip(" .")[:1] in ("", "\n")


def _is_bracketed_credit(folded: str, name: NameFound, lead: int) -> bool:
    """Whether a name in brackets stands before a stroke, as that of a photographer: `(Budi Santoso/Kabar Kota)`."""
    return folded[max(0, lead - 1) : lead] == "(" and folded[name.end : name.end + 2].strip(" ")[:1] == "/"


def _is_slogan(reading: Reading, name: NameFound, lead: int) -> bool:
    """Whether words between marks are what a banner says, or a title, and nobody's nickname: `bertuliskan "…"`."""
    folded = reading.folded
    if len(name.words) < 2 or folded[max(0, lead - 1) : lead] != '"' or folded[name.end : name.end + 1] != '"':
        return False
    return _SHOWN.search(reading.lowered, max(0, lead - _SHOWN_REACH), lead) is not None


def _weigh_before(reading: Reading, name: NameFound, lead: int, left: str) -> None:
    comma = reading.lowered[max(0, lead - 2) : lead] == ", "
    if relation := kin_before(reading.lowered, lead, left):
        support(name, 0.9, "relation-before-name", relation)
    elif left == "dari" and (of := kin_of(reading.lowered, lead, bool(name.listed or len(name.words) > 1))):
        support(name, 0.9, "relation-before-name", of)
    if (
        comma
        and not name.strength
        and is_described(
            reading, name.block, lead, name.end, name.listed * 2 >= len(name.words) or speaks(reading.lowered, name.end)
        )
    ):
        support(name, 0.8, "relation-before-name", (lead - 2, lead - 1))
    if name.honorifics and not _is_post(name) and (name.listed or len(name.words) > 1 or len(name.honorifics[0]) > 1):
        support(name, 0.9, "honorific-before-name", (lead, name.start))
    if not left:
        return
    if left in _NAMING and reading.lowered.endswith(_FULL_NAMES, 0, lead):
        support(name, 0.9, "cue-before-name", _word_span(reading.lowered, lead, left))
    known = name_cues().get(left)
    if known == "strong" or left in cue_forms():
        support(name, 0.9, "cue-before-name", _word_span(reading.lowered, lead, left))
    elif (
        known
        and not _is_paper(reading, name, left)
        and (name.listed or (len(name.words) > 1 and _is_related(reading, name, left, known)))
    ):
        support(name, 0.7, "relation-before-name", _word_span(reading.lowered, lead, left))


def _is_related(reading: Reading, name: NameFound, left: str, known: str) -> bool:
    """Whether a word before a name that is in no list makes a name of it, or a sum that the family was paid does."""
    if left == "keluarga":
        return is_paid(reading.lowered, name.end)
    return known == "relation" and left not in _OBJECT_CUES


def _is_paper(reading: Reading, name: NameFound, left: str) -> bool:
    """Whether a single word is whom a quoted speaker talked to, and when: `," kata Sri kepada Tirto, Rabu (5/6)`."""
    if left != "kepada" or len(name.words) > 1 or _WHEN.match(reading.lowered, name.end) is None:
        return False
    return '" ' in reading.lowered[max(0, name.start - _QUOTED_REACH) : name.start]


def _is_post(name: NameFound) -> bool:
    """Whether what stands behind an honorific is a post by its abbreviation: `Pak RT`, `Bu RW`."""
    return len(name.words) == 1 and len(name.words[0]) <= 3 and name.words[0].isupper()


def _word_span(lowered: str, lead: int, word: str) -> tuple[int, int]:
    start = lowered.rfind(word, 0, lead)
    return start, start + len(word)


def _weigh_shape(name: NameFound) -> None:
    span = (name.start, name.end)
    if len(name.words) > 1:
        if name.listed * 3 >= len(name.words):
            support(name, 0.7, "listed-name", span)
    elif name.words[0].lower() in word_list("known_alone.txt"):
        support(name, 0.7, "known-alone", span)


def _touches_solid(folded: str, units: list[Unit], run: tuple[int, int], lead: int) -> bool:
    """Whether a common word, body, region or abbreviation stands right against the name, as in `Hotel Budi`."""
    first, last = run
    if first > 0 and _touch(folded, units[first - 1], lead):
        unit = units[first - 1]
        if unit.label == "locality" or (unit.label == "unknown" and units[first].label == "honorific"):
            return True
        if unit.label in ("organisation", "region") and units[first].label == "honorific":
            return False
        opener = folded[max(0, unit.start - 2) : unit.start].rstrip(" ")
        if unit.label in SOLID and (unit.label != "common" or (opener and opener[-1] not in _OPENERS)):
            return True
    if last + 1 < len(units):
        unit = units[last + 1]
        if folded.startswith("Rp", unit.start):
            return False
        return unit.label in SOLID and folded[units[last].end : unit.start] in (" ", "-")
    return False


def _is_at_office(reading: Reading, units: list[Unit], first: int, lead: int) -> bool:
    """Whether a name only tells where a place of office is: `Aula Kantor Camat Darul Imarah`."""
    office = units[first - 1] if first else None
    if office is None or office.label != "office" or office.end + 1 != lead:
        return False
    return reading.lowered.endswith("kantor ", 0, office.start)


def _is_theirs(reading: Reading, units: list[Unit], first: int) -> bool:
    """Whether the body before a name is that of somebody told by a trade: `Ekonom UGM Revrisond menulis`."""
    unit = units[first - 1] if first else None
    if unit is None or unit.label not in ("organisation", "acronym", "region", "body"):
        return False
    told = reading.folded[unit.start : unit.end]
    if (unit.label == "body" and not told.isupper()) or told.lower() in word_list("school_words.txt"):
        return False
    return is_of_a_trade(reading.lowered, unit.start)


def _opens_clause(reading: Reading, units: list[Unit], first: int, name: NameFound, after: int) -> bool:
    """Whether a listed name behind a region or body says something: `… ke Kota Batam Budi Santoso mengatakan`."""
    before = units[first - 1].label if first else ""
    size = len(name.words)
    told = size > 1 and (
        (before == "region" and name.listed * 2 >= size) or (before == "organisation" and name.listed == size)
    )
    return told and speaks(reading.lowered, after)


def _touch(folded: str, unit: Unit, lead: int) -> bool:
    gap = folded[unit.end : lead]
    return gap in (" ", "-") or (gap == ". " and folded[unit.start : unit.end] in word_list("address_forms.txt"))
