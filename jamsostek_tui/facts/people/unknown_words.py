"""Whether words behind an office that no list knows are its body's or place's, or begin the holder's name."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

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
_STYLE = ("honorific",)
_GAPS = (" ", "", "  ")
_MOST_PLACE_WORDS = 3
_CLOSED = re.compile(r",(?: ?[A-Z][A-Za-z]{0,3}\.[A-Za-z.]*,?){0,3} (?!dan |serta |atau )[a-z]")
_WITHIN = re.compile(r" di (?:Kecamatan|Kec\.|Distrik|Desa|Nagari|Kelurahan|Kabupaten) ")
_BRANCH_BEHIND = re.compile(r"(?:Kantor )?(?:Cabang|Wilayah) [A-Z]|Kanwil [A-Z]")
"""Behind a name, the branch whose body stands before it: `Kepala BPJamsostek Mulyono Adi Cabang Tegal`."""
_HARBOURS = frozenset({"bandara", "lapas", "pasar", "pelabuhan", "rutan", "stasiun", "terminal"})
_LOOKED_BACK = 4
_MEANT = re.compile(r" (?:itu|ini|tersebut)(?!\w)")


@dataclass(slots=True)
class _Run:
    """The words that could be a name, behind an office and the units of its body so far."""

    folded: str
    units: list[Unit]
    run: list[int]
    office: Unit
    body: list[int]

    @property
    def after(self) -> Unit | None:
        """The unit behind them."""
        return self.units[self.run[-1] + 1] if self.run[-1] + 1 < len(self.units) else None

    @property
    def end(self) -> int:
        """The offset behind them."""
        return self.units[self.run[-1]].end

    @property
    def is_listed(self) -> bool:
        """Whether the first is a listed name."""
        return self.units[self.run[0]].label == "name"


def is_unknown_body(folded: str, units: list[Unit], position: int, office: Unit, body: list[int]) -> bool:
    """Whether a word that could be a name belongs to the body: a village, the rest of a firm's name."""
    indexes = [position]
    while indexes[-1] + 1 < len(units) and folded[units[indexes[-1]].end : units[indexes[-1] + 1].start] in _GAPS:
        if units[indexes[-1] + 1].label not in NAMEISH | {"honorific", "locality"}:
            break
        indexes.append(indexes[-1] + 1)
    run = _Run(folded, units, indexes, office, body)
    for reason in _REASONS:
        if (told := reason(run)) is not None:
            return told
    labels = ("name", "honorific") if units[position - 1].label == "locality" or office.scope == "place" else _STYLE
    return not run.is_listed and any(units[index].label in labels for index in indexes[1:])


def _before_body(run: _Run) -> bool | None:
    """A word that is no part of a name follows, so they are none: no weekday, no branch behind a whole name."""
    after, last = run.after, run.run[-1] + 1
    if after is None or after.label not in SOLID or run.folded[run.end : after.start] != " ":
        return None
    named = is_inner_word(run.folded, run.units, last) or is_trailing_initials(run.folded, run.units, last)
    if named or run.folded[after.start : after.end].lower() in weekdays():
        return None
    branch = len(run.run) > 1 and run.body and _BRANCH_BEHIND.match(run.folded, after.start)
    return None if branch else True


def _before_holder(run: _Run) -> bool | None:
    """A comma and a name follow, so they are the office's place or a harbour's."""
    placed = is_place_before_name(run.folded, run.units, run.run, run.office, run.body)
    return True if placed or _is_of_harbour(run.folded, run.units, run.run) else None


def _is_balinese(run: _Run) -> bool | None:
    """Three words or more that begin as Balinese names do are a name."""
    first = (run.folded[run.units[index].start : run.units[index].end] for index in run.run[:2])
    return False if len(run.run) > 2 and is_balinese_start(*first) else None


def _is_held_place(run: _Run) -> bool | None:
    """Behind the office of a place they are that place, as far as what stands around says so."""
    if run.office.scope != "place":
        return None
    if len(run.run) < _MOST_PLACE_WORDS and _WITHIN.match(run.folded, run.end):
        return True
    if run.body:
        return None
    styled = run.after is not None and run.after.label == "honorific"
    if styled and run.after is not None and run.folded[run.end : run.after.start] == " (":
        return True
    if _MEANT.match(run.folded, run.end):
        return True
    if len(run.run) == 1:
        return not run.is_listed and is_apposed(run.folded, run.units, run.run[0])
    return not run.is_listed or _roman_or_honorific(run.units, run.run)


def _is_behind_kind(run: _Run) -> bool | None:
    """Unlisted words behind `Negeri`, or behind a kind of body that is not everywhere, are its name."""
    previous = run.units[run.run[0] - 1]
    told = run.folded[previous.start : previous.end]
    of_state = told == "Negeri" and run.folded[previous.end] == " "
    of_kind = previous.label == "body" and told.lower() not in word_list("bodies_everywhere.txt")
    return True if not run.is_listed and (of_state or of_kind) else None


_REASONS: tuple[Callable[[_Run], bool | None], ...] = (
    _before_body,
    _before_holder,
    _is_balinese,
    _is_held_place,
    _is_behind_kind,
)
"""What says whether such words are of the body, in the order in which it is asked; None where it says nothing."""


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
