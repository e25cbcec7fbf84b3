"""Words before, inside or behind a name that are none by themselves: `Rantau Simbolon`, `Binsar Tua Sihombing`."""

from __future__ import annotations

import re
from functools import cache

from jamsostek_tui.facts.people.units import ORDINARY, Unit
from jamsostek_tui.language.calendar import full_months, weekdays
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.language.names import NAMEISH, word_kind

_PILGRIMS = frozenset({"HM", "HA", "HR", "HS"})
_THREE_SHORT = 15
_SOMEBODY_NEXT = re.compile(
    r", (?:almarhum(?:ah)? )?[A-Z][a-z]+ [A-Z]|,? (?:dan|serta) (?:almarhum(?:ah)? )?[A-Z][a-z]+ [A-Z]"
)
_DOES_NEXT = re.compile(r",? (?:(?:juga|pun|sendiri) )?(?:me[a-z]{4}|ber[a-z]{3}|hadir)")
_BEHIND_NAME = re.compile(r"(?:[,.;:)\"]|$| [a-z(])")


def is_trailing_word(folded: str, units: list[Unit], place: int, *, held: bool) -> bool:
    """Whether a word that also names people ends a name (`Budi Makmur kepada`, `Maria Nona Dua,`).

    A weekday is the name of a family of the Moluccas where somebody else is told next: `Hamid Sabtu, Jainudin Marsa`.
    Behind an office (`held`) any word does: `Kakanwil Kemenag Adnan Nota memberi sambutan`.
    """
    unit, before = units[place], units[place - 1]
    if unit.label not in ORDINARY or folded[before.end : unit.start] != " ":
        return False
    word = folded[unit.start : unit.end].lower()
    if word in weekdays():
        return before.label == "name" and _SOMEBODY_NEXT.match(folded, unit.end) is not None
    sikka = word == "dua" and folded[before.start : before.end] == "Nona"
    commas = folded[before.start - 2 : before.start] == ", " and folded[unit.end : unit.end + 1] == ","
    known = (
        sikka
        or (held and commas and before.label in NAMEISH and word not in _times())
        or (
            (before.label == "name" or _is_second(folded, units, place - 1))
            and (word in word_list("name_tail_words.txt") or (held and unit.label == "common" and word not in _times()))
        )
    )
    return known and _BEHIND_NAME.match(folded, unit.end) is not None


def is_whole_between_commas(folded: str, first: Unit, last: Unit) -> bool:
    """Whether a name with all its words stands between two commas: `Kepala Cabang Grogol, Bambang Utama, menyebut`."""
    return folded.endswith(", ", 0, first.start) and folded.startswith(",", last.end)


def _is_second(folded: str, units: list[Unit], place: int) -> bool:
    """Whether a word that is in no list stands behind a listed one: `Bere` of `Yohanes Bere Mau`."""
    if place < 1 or units[place].label != "unknown" or units[place - 1].label != "name":
        return False
    return folded[units[place - 1].end : units[place].start] == " "


def is_doubled_word(folded: str, units: list[Unit], place: int) -> bool:
    """Whether a word told twice ends a name, as in the Moluccas: `Salim Tomo Tomo`."""
    if place + 1 >= len(units) or units[place - 1].label not in NAMEISH or units[place].label not in ORDINARY:
        return False
    unit, other = units[place], units[place + 1]
    same = folded[unit.start : unit.end] == folded[other.start : other.end]
    return same and folded[units[place - 1].end : unit.start] == folded[unit.end : other.start] == " "


def is_word_before_name(folded: str, units: list[Unit], place: int) -> bool:
    """Whether a word that also names people (`Undang`, `Rantau`) stands right before what may be a name."""
    if place + 1 >= len(units) or units[place + 1].label not in NAMEISH:
        return False
    unit = units[place]
    return folded[unit.end : units[place + 1].start] == " " and folded[unit.start : unit.end].lower() in word_list(
        "word_names.txt"
    )


def is_pilgrim(folded: str, units: list[Unit], place: int) -> bool:
    """Whether two capitals say that somebody made the pilgrimage and is called Muhammad or the like: `HM Nurnasrul`."""
    return folded[units[place].start : units[place].end] in _PILGRIMS and is_leading_initials(folded, units, place)


def is_leading_initials(folded: str, units: list[Unit], place: int) -> bool:
    """Whether two capitals stand before a name and belong to it: `MS Hidayat`, `HM Nurnasrul`, `KH MB Firjaun`."""
    unit = units[place]
    if unit.label != "acronym" or unit.end - unit.start != 2 or place + 1 >= len(units):
        return False
    following = units[place + 1].label
    styled = place > 0 and units[place - 1].label == "honorific"
    known = following == "name" or (following == "unknown" and (styled or folded[unit.start : unit.end] in _PILGRIMS))
    return known and folded[unit.end : units[place + 1].start] == " "


def is_inner_initials(folded: str, units: list[Unit], place: int) -> bool:
    """Whether two capitals stand between a listed name and another word of it: `Carolus PG Sigalingging`."""
    if place < 1 or place + 1 >= len(units) or units[place - 1].label != "name":
        return False
    unit, following = units[place], units[place + 1]
    word = folded[unit.start : unit.end]
    if unit.label not in ("acronym", "honorific") or len(word) != 2 or not word.isupper():
        return False
    glued = folded[units[place - 1].end : unit.start] == folded[unit.end : following.start] == " "
    return glued and following.label in ("name", "unknown") and word not in word_list("two_letter_forms.txt")


def is_inner_word(folded: str, units: list[Unit], place: int) -> bool:
    """Whether a common word stands between two listed names, and so belongs to the name (`Binsar Tua Sihombing`).

    Of three short words behind a listed one (`Lim Kok Seng`) the last need not be listed, nor behind `Dua`, by which
    women of Sikka are called (`Fransiska Dua Lodan`).
    """
    if units[place].label not in ("common", "locality") or place + 1 >= len(units):
        return False
    following = units[place + 1]
    if units[place - 1].label != "name":
        return _is_between_commas(folded, units[place - 1], units[place], following)
    short = following.label == "unknown" and following.end - units[place - 1].start <= _THREE_SHORT
    short = short or (following.label == "unknown" and folded[units[place].start : units[place].end] == "Dua")
    short = short or (following.label == "unknown" and _is_of_holder(folded, units, place))
    return (following.label == "name" or short) and folded[units[place].end : following.start] == " "


def _is_of_holder(folded: str, units: list[Unit], place: int) -> bool:
    """Whether a word stands between two of the holder's name, who then does something: `Bupati Sikka Rafael Raga Sina`.

    The name opens right behind the region or body of his office.
    """
    if place < 2 or units[place - 2].label not in ("region", "organisation"):
        return False
    glued = folded[units[place - 2].end : units[place - 1].start] == folded[units[place - 1].end : units[place].start]
    return glued and _DOES_NEXT.match(folded, units[place + 1].end) is not None


def _is_between_commas(folded: str, before: Unit, unit: Unit, following: Unit) -> bool:
    """Whether three words with capitals stand alone between commas: `Kepala Cabang Jayapura, Haryan Pasang Tandi,`."""
    alone = folded[before.start - 2 : before.start] == ", " and folded[following.end : following.end + 1] == ","
    glued = folded[before.end : unit.start] == folded[unit.end : following.start] == " "
    return alone and glued and before.label in NAMEISH and following.label in NAMEISH


def is_trailing_initials(folded: str, units: list[Unit], place: int) -> bool:
    """Whether two capitals end a name, as in `Wahyu BS`: nothing capitalised follows, and they shorten nothing else."""
    unit = units[place]
    if unit.label != "acronym" or unit.end - unit.start != 2 or units[place - 1].label not in NAMEISH:
        return False
    if (
        folded[unit.start : unit.end] in word_list("two_letter_forms.txt")
        or folded[units[place - 1].end : unit.start] != " "
    ):
        return False
    return not folded[unit.end : unit.end + 2].strip(" ,.")[:1].isupper()


@cache
def _times() -> frozenset[str]:
    return full_months() | frozenset(weekdays())


def is_double_name(folded: str, units: list[Unit], place: int) -> bool:
    """Two family names with a hyphen behind a first name: `Olga Tumbelaka-Supit`; alone they are two people."""
    unit = units[place]
    if unit.label != "common" or units[place - 1].label not in NAMEISH:
        return False
    parts = folded[unit.start : unit.end].split("-")
    return len(parts) == 2 and all(part[:1].isupper() and word_kind(part) == "name" for part in parts)
