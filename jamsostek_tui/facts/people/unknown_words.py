"""Whether words behind an office that no list knows are its body's or place's, or begin the holder's name."""

from __future__ import annotations

import re

from jamsostek_tui.facts.people.name_words import is_inner_word, is_trailing_initials
from jamsostek_tui.facts.people.units import Unit
from jamsostek_tui.language.calendar import weekdays
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.language.names import NAMEISH, is_balinese_start

SOLID = frozenset({"common", "body", "organisation", "acronym", "region"})
"""Labels of words that are no part of a name, whatever stands beside them."""
INSIDE = frozenset({"fraksi", "distrik", "kecamatan", "kec", "kabupaten", "kab", "kota", "desa", "nagari", "provinsi"})
"""Words behind the comma of an office that go on with where it is held: `Ketua DPC, Kabupaten …`."""
_INNER = frozenset({"honorific", "locality"})
"""What may stand inside a name: `Yustina Nona Gobang`, `Mansyur Sumbawa`."""
_MOST_PLACE_WORDS = 3
_CLOSED = re.compile(r",(?: ?[A-Z][A-Za-z]{0,3}\.[A-Za-z.]*,?){0,3} (?!dan |serta |atau )[a-z]")
_WITHIN = re.compile(r" di (?:Kecamatan|Kec\.|Distrik|Desa|Nagari|Kelurahan|Kabupaten) ")
_BRANCH_BEHIND = re.compile(r"(?:Kantor )?(?:Cabang|Wilayah) [A-Z]|Kanwil [A-Z]")
"""Behind a name, the branch whose body stands before it: `Kepala BPJamsostek Mulyono Adi Cabang Tegal`."""
_HARBOURS = frozenset({"bandara", "lapas", "pasar", "pelabuhan", "rutan", "stasiun", "terminal"})
_LOOKED_BACK = 4
_MEANT = re.compile(r" (?:itu|ini|tersebut)(?!\w)")


def is_unknown_body(folded: str, units: list[Unit], position: int, office: Unit, body: list[int]) -> bool:
    """Whether a word that could be a name belongs to the body: a village, the rest of a firm's name."""
    run = [position]
    while run[-1] + 1 < len(units) and folded[units[run[-1]].end : units[run[-1] + 1].start] in (" ", "", "  "):
        if units[run[-1] + 1].label not in NAMEISH | {"honorific", "locality"}:
            break
        run.append(run[-1] + 1)
    after = units[run[-1] + 1] if run[-1] + 1 < len(units) else None
    if (
        after is not None
        and after.label in SOLID
        and not is_inner_word(folded, units, run[-1] + 1)
        and not is_trailing_initials(folded, units, run[-1] + 1)
        and folded[after.start : after.end].lower() not in weekdays()
        and folded[units[run[-1]].end : after.start] == " "
        and not (len(run) > 1 and body and _BRANCH_BEHIND.match(folded, after.start))
    ):
        return True
    if is_place_before_name(folded, units, run, office, body) or _is_of_harbour(folded, units, run):
        return True
    if len(run) > 2 and is_balinese_start(*(folded[units[i].start : units[i].end] for i in run[:2])):
        return False
    listed = units[position].label == "name"
    follows = len(run) > 1
    honorific = after is not None and after.label == "honorific" and folded[units[run[-1]].end : after.start] == " ("
    if office.scope == "place" and not body and honorific:
        return True
    if office.scope == "place" and not body and _MEANT.match(folded, units[run[-1]].end):
        return True
    if office.scope == "place" and len(run) < _MOST_PLACE_WORDS and _WITHIN.match(folded, units[run[-1]].end):
        return True
    if office.scope == "place" and not body and not follows and not listed and is_apposed(folded, units, position):
        return True
    if office.scope == "place" and not body:
        return follows and (not listed or _roman_or_honorific(units, run))
    previous = units[position - 1]
    if not listed and folded[previous.start : previous.end] == "Negeri" and folded[previous.end] == " ":
        return True
    if (
        previous.label == "body"
        and not listed
        and folded[previous.start : previous.end].lower() not in word_list("bodies_everywhere.txt")
    ):
        return True
    if previous.label == "locality" or office.scope == "place":
        return not listed and any(units[index].label in ("name", "honorific") for index in run[1:])
    return not listed and any(units[index].label == "honorific" for index in run[1:])


def _is_of_harbour(folded: str, units: list[Unit], run: list[int]) -> bool:
    """Whether words before a comma and a name are a harbour's or the like: `Kepala Pos Pelabuhan Tunon, Budi`."""
    first, last = run[0], run[-1]
    if last + 1 >= len(units) or folded[units[last].end : units[last + 1].start] != ", ":
        return False
    before = (folded[unit.start : unit.end].lower() for unit in units[max(0, first - _LOOKED_BACK) : first])
    return units[last + 1].label in NAMEISH | {"honorific"} and not _HARBOURS.isdisjoint(before)


def is_apposed(folded: str, units: list[Unit], position: int) -> bool:
    """Whether the office before a word stands behind a name that has none before it: `I Made Arta, Kelian Dukuh,`."""
    office = position - 1
    if office < 1 or folded[units[office - 1].end : units[office].start] != ", ":
        return False
    if folded[units[position].end : units[position].end + 1] not in (",", ".", ""):
        return False
    first = office
    while first > 0 and units[first - 1].label in NAMEISH | {"honorific", "degree"}:
        first -= 1
    led = first > 0 and folded[units[first - 1].end : units[first].start] in (" ", ", ")
    return first < office and not (led and units[first - 1].label not in ("common",))


def is_place_before_name(folded: str, units: list[Unit], run: list[int], office: Unit, body: list[int]) -> bool:
    """Whether a comma and a name follow, so that the words of `run` are the office's place: `Camat X, Budi Santoso`."""
    last = run[-1]
    if (
        last + 1 >= len(units)
        or len(run) > _MOST_PLACE_WORDS
        or folded[units[last].end : units[last + 1].start] != ", "
    ):
        return False
    labels = [units[index].label for index in run]
    if len(run) > 1 and set(labels) == {"name"}:
        return False
    named = "name" in labels
    if named and len(run) > 1 and not body and office.scope != "place":
        return False
    unsure = not body and office.scope not in ("place", "region")
    if folded[units[last + 1].start : units[last + 1].end].rstrip(".").lower() in INSIDE:
        return True
    first = last + 1
    while first < len(units) and units[first].label == "honorific":
        first += 1
    end = first
    while end < len(units) and (end == first or folded[units[end - 1].end] == " "):
        if units[end].label not in NAMEISH and (end == first or units[end].label not in _INNER):
            break
        end += 1
    if end == first:
        return False
    close = _CLOSED.match(folded, units[end - 1].end)
    if unsure:
        listed = sum(units[index].label == "name" for index in range(first, end))
        told = end - first > 1 and listed > 0 if not named else listed == end - first and first > last + 1
        return office.scope == "body" and close is not None and told
    behind = folded[units[end - 1].end : units[end - 1].end + 2]
    alone = end - first == 1 and office.scope == "place" and not named and behind[:1] == " " and behind[1:].islower()
    return behind[:1] == "," or (end - first > 1 and not named) or alone


def _roman_or_honorific(units: list[Unit], run: list[int]) -> bool:
    return any(units[index].label == "honorific" for index in run[1:])
