"""From an office over the body it belongs to, to the name of its holder."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from jamsostek_tui.facts.people.body_words import is_body, opens_a_name, speaks_alone
from jamsostek_tui.facts.people.name_words import is_pilgrim
from jamsostek_tui.facts.people.role_found import RoleFound, of_the_last, read_role
from jamsostek_tui.facts.people.units import Unit
from jamsostek_tui.facts.people.unknown_words import is_apposed
from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.language.bodies import department_words
from jamsostek_tui.language.lists import any_of, word_list
from jamsostek_tui.language.names import NAMEISH
from jamsostek_tui.language.village_names import end_of_place

_BODY = any_of("body_nouns.txt")
_BODY_GAP = re.compile(
    r" {1,3}|,? (?:dan|serta|&|di|pada|dari|untuk|bidang|wilayah|provinsi|kabupaten|kota|kecamatan|desa|se|"
    r"sekaligus|atau) ?"
    r"| ?[-/] ?| ?\(|\) ?| \) | ?, ?|\), ?|: |-|\. |"
    r"|-?nya,? | (?:wilayah )?(?:tersebut|itu|setempat), | \d{1,4}(?:/\d{1,3})?(?: |/|(?=/))| \d{2,4}(?:-\d{2})?/"
    r"| (?:19|20)\d\d(?:[-/]\d{2,4})?,? "
    r"| l{1,3} | sekaligus (?:selaku |sebagai )?[a-z]+(?: [a-z]+){0,3}, "
    rf"| (?:{any_of('office_tails.txt')}|periode (?:19|20)\d\d ?[-/] ?(?:19|20)?\d\d),? "
    rf"| (?:{_BODY}|distrik|desa|kampung|adat)(?: itu| tersebut| ini| setempat)?, "
    r"|\)? (?:lainnya|lain|satu lagi), "
    r"|\)? (?:dari|mewakili) (?:unsur|kalangan|perwakilan|pihak|jalur) [a-z]+(?: [a-z]+)?, "
    r"|,?(?: (?:dr|drg|drh|apt|ir|ns|drs|dra|prof|bapak|ibu|pak|bu|ustaz|ustadz|kiai|almarhum)\.?){1,3} "
)
_REACH = 24
_FULL = frozenset({"region", "organisation", "locality", "name", "office"})
_SEATS = ("dapil ", "daerah pemilihan ")
"""Before what is no holder but where he was elected: `legislator dari Dapil Grogol-Baki`."""
_ABBREVIATED = 4
_FIELDS = frozenset({"common", "body", "unknown"})
_LONGEST_ROW = 6
_LAST_FIELD = (" dan ", ", dan ", " serta ", " & ")
_JOINING = frozenset({"dan", "serta"})
"""Behind these stands somebody else: `istri almarhum Syafril, Kepala Kampung Taluk, dan Desmawati`."""
_WHERE = frozenset({"di", "pada"})
_BODIES_TOO = frozenset({"forum", "kantor", "dinas", "sekolah", "kampus", "rumah sakit", "rsud", "gedung", "balai"})
_OF_IT = re.compile(rf"-?nya(?!\w)| (?:{_BODY} )?(?:tersebut|itu)(?!\w)")
_LONGEST_PLACE = 16
_SENT_BY = re.compile(r",? yang (?:hadir )?mewakili (?P<head>kepala|ketua|camat|direktur|pimpinan)(?!\w)")
_PLACED = tuple(f"{words} " for words in word_list("office_settings.txt"))


class Walk(NamedTuple):
    """What follows an office: the role, the unit that begins the holder's name (None without one), body units."""

    role: RoleFound | None
    name: int | None
    body: list[int]


def walk_office(reading: Reading, units: list[Unit], place: int) -> Walk:
    """Walk from the office at `units[place]` over its body, at most 24 units far."""
    steps = _Steps(reading, units, place)
    steps.go()
    office = units[place]
    role = read_role(reading, office, [units[index] for index in steps.body])
    if not steps.body and _OF_IT.match(reading.lowered, office.end):
        role = of_the_last(role, office, units[max(0, place - _REACH) : place])
    return Walk(role, steps.name, steps.body)


class _Steps:
    """The way from one office, unit by unit: `body` is what belongs to it, `name` where its holder's name begins."""

    def __init__(self, reading: Reading, units: list[Unit], place: int) -> None:
        self.body: list[int] = []
        self.name: int | None = None
        self._reading, self._units, self._place = reading, units, place
        self._office = units[place]
        self._in_brackets = False
        self._is_behind_name = _is_behind_name(reading.folded, units, place)
        self._placed = end_of_place(reading.folded, self._office.end) if self._office.scope == "place" else None

    def go(self) -> None:
        """Go on until the body ends, or the name begins."""
        folded = self._reading.folded
        for position in range(self._place + 1, min(len(self._units), self._place + _REACH + 1)):
            gap = folded[self._units[position - 1].end : self._units[position].start]
            if self._ends_before(position, gap):
                return
            if "(" in gap and self._names_in_brackets(position):
                self.name = position
                return
            if ")" in gap and folded[self._office.start - 1] == "(":
                return
            self._in_brackets = ("(" in gap or self._in_brackets) and ")" not in gap
            if not self._belongs(position, gap):
                self.name = position if self._names_holder(position, gap) else None
                return
            self.body.append(position)

    def _ends_before(self, position: int, gap: str) -> bool:
        """Whether what stands before a unit ends all that is told of the office: another clause, office or occasion."""
        unit, last, office = self._units[position], self._units[position - 1], self._office
        if not (_BODY_GAP.fullmatch(gap) or (position == self._place + 1 and _is_department(gap))):
            return True
        if unit.label == "office" and (gap != " " or office.scope != "unit"):
            return True
        if gap == ". " and last.label in _FULL and last.end - last.start > _ABBREVIATED:
            return True
        if "," in gap and self._reading.lowered.endswith("mewakili ", 0, office.start) and unit.label in NAMEISH:
            return True
        if "," in gap and office.scope == "place" and self.body:
            return is_apposed(self._reading.folded, self._units, self._place + 1)
        return gap.strip() in _WHERE and _is_occasion(self._reading.lowered[unit.start : unit.end])

    def _names_in_brackets(self, position: int) -> bool:
        """Whether what opens in brackets is the holder's name, and no abbreviation of the body."""
        unit = self._units[position]
        short = self._reading.folded[unit.start : unit.end + 1]
        styled = unit.label == "honorific" and not (short.isupper() and short.endswith(")"))
        return styled or _is_bracketed_name(self._reading.folded, self._units, position)

    def _belongs(self, position: int, gap: str) -> bool:
        """Whether a unit is part of the office's body, of a bracket in it, or of its place."""
        unit, reading, units, office = self._units[position], self._reading, self._units, self._office
        if self._in_brackets or self._is_behind_name or (self._placed is not None and unit.start < self._placed):
            return True
        may_be_body = self._placed is None or unit.label not in NAMEISH
        if may_be_body and is_body(reading, units, position, office, self.body, gap):
            return True
        return office.scope == "unit" and _is_in_field_row(reading.folded, units, position, gap)

    def _names_holder(self, position: int, gap: str) -> bool:
        if self._reading.lowered.endswith(_SEATS, 0, self._units[position].start):
            return False
        if gap.strip(" ,") in _JOINING or not _begins_name(self._reading, self._units, position, self.body):
            return False
        return "," not in gap or not _stands_in(self._reading, self._units, position, self._office)


def _is_in_field_row(folded: str, units: list[Unit], position: int, gap: str) -> bool:
    """Whether a word is one of a row of fields: `Kepala Seksi Intel, Pengawasab dan Penindakan Imigrasi`."""
    if gap == ", dan " and units[position].label == "common":
        return True
    if gap != ", ":
        return False
    for at in range(position, min(position + _LONGEST_ROW, len(units) - 1)):
        between = folded[units[at].end : units[at + 1].start]
        if units[at].label not in _FIELDS:
            return False
        if between in _LAST_FIELD:
            return units[at + 1].label in ("common", "body")
        if between not in (" ", ", ") or units[position].label == "unknown":
            return False
    return False


def _stands_in(reading: Reading, units: list[Unit], position: int, office: Unit) -> bool:
    """Whether who follows behind a comma stands in for the like of the holder, and so is the next of a list.

    `Kepala Dinas X, Yudi yang mewakili Kepala Cabang Y`: no head is sent by a head, though by his mayor he may be.
    """
    last = position
    while last + 1 < len(units) and units[last + 1].label in NAMEISH and units[last + 1].start - units[last].end < 2:
        last += 1
    sent = _SENT_BY.match(reading.lowered, units[last].end)
    return sent is not None and sent["head"] in office.title.lower().split(" ")


def _is_behind_name(folded: str, units: list[Unit], place: int) -> bool:
    """Whether an office stands in brackets behind a name, so that it names nobody else: `Opik (Camat Lembang)`."""
    before = units[place - 1] if place else None
    told = before is not None and before.label in NAMEISH | {"degree"}
    return told and before is not None and folded[before.end : units[place].start].lstrip(".") == " ("


def _is_bracketed_name(folded: str, units: list[Unit], position: int) -> bool:
    """Whether brackets hold nothing but a name, one word of it listed: `Kepala Cabang Bantul (Rudi Prasanta)`."""
    last = position
    while last + 1 < len(units) and folded[units[last].end : units[last + 1].start] == " ":
        last += 1
    row = units[position : last + 1]
    named = {"name"} <= {unit.label for unit in row} <= NAMEISH
    return named and len(row) > 1 and folded[row[-1].end : row[-1].end + 1] == ")"


def _is_department(gap: str) -> bool:
    """Whether the words behind an office are all such as departments are named by: `kepala dinas tenaga kerja`."""
    words = gap.replace(",", "").split()
    return gap.islower() and gap[0] == gap[-1] == " " and department_words().issuperset(words)


def _begins_name(reading: Reading, units: list[Unit], position: int, body: list[int]) -> bool:
    """Whether the unit behind an office and its body, which is none of the body, may be the holder's name."""
    if units[position].label in NAMEISH or units[position].label == "honorific":
        return True
    if units[position].label == "locality" and opens_a_name(reading.folded, units, position, body):
        return True
    return speaks_alone(reading, units, position, body) or is_pilgrim(reading.folded, units, position)


@cache
def _occasions() -> frozenset[str]:
    return frozenset((*word_list("event_nouns.txt"), *word_list("venue_nouns.txt"))) - _BODIES_TOO


def _is_occasion(word: str) -> bool:
    """Whether a word behind `di` or `pada` tells where or when the holder acts, not what he heads: `di Hall …`."""
    return word in _occasions()


_ALSO = re.compile(
    r",? (?:yang (?:juga|sekaligus)(?: (?:menjabat|merupakan))?(?: sebagai)?|sekaligus(?: menjabat)?|merangkap) "
)


def further_office(reading: Reading, units: list[Unit], place: int, walk: Walk) -> int | None:
    """Return the place of a further office of the same holder, told behind `units[place]` and its body, or None."""
    last = walk.body[-1] if walk.body else place
    if walk.name is not None or last + 1 >= len(units) or units[last + 1].label != "office":
        return None
    return last + 1 if _ALSO.fullmatch(reading.lowered, units[last].end, units[last + 1].start) else None


def is_place(lowered: str, office: Unit) -> bool:
    """Whether an office only tells a place or a rule by its holder: `Kantor Bupati`, `Peraturan Bupati`."""
    return lowered.endswith(_PLACED, max(0, office.start - _LONGEST_PLACE), office.start)
