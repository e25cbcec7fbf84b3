"""Whether a word behind an office is a part of its body, by named reasons in their order, or begins a name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from jamsostek_tui.facts.people.name_words import is_inner_initials, is_word_before_name
from jamsostek_tui.facts.people.units import Unit
from jamsostek_tui.facts.people.unknown_words import INSIDE, is_place_before_name, is_unknown_body
from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.language.calendar import weekdays
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.language.names import NAMEISH
from jamsostek_tui.language.reporting import read_verb, verb_pattern

_RANKS_OF_BODIES = frozenset({"pusat", "nasional", "daerah", "wilayah", "cabang", "provinsi", "kabupaten", "kota"})
"""Behind a body these say which of them: `Ketua Umum KONI Pusat menegaskan`."""
_JOINING = frozenset(("dan", "serta", "&", "di", "dari", "pada", "untuk", "bidang", "desa", "kecamatan"))


@dataclass(slots=True)
class _Word:
    """The unit at `position` behind an office, with its label, the body so far and what stands between."""

    reading: Reading
    units: list[Unit]
    position: int
    office: Unit
    body: list[int]
    gap: str
    label: str

    @property
    def comma(self) -> bool:
        """Whether a comma stands before it."""
        return "," in self.gap

    @property
    def speaks(self) -> bool:
        """Whether it is a name after all."""
        return speaks_alone(self.reading, self.units, self.position, self.body)


def is_body(reading: Reading, units: list[Unit], position: int, office: Unit, body: list[int], gap: str) -> bool:
    """Whether `units[position]`, behind `gap`, belongs to the body of `office`; `body` are its units so far."""
    word = _Word(reading, units, position, office, body, gap, units[position].label)
    for reason in _REASONS:
        if (told := reason(word)) is not None:
            return told
    return is_unknown_body(reading.folded, units, position, office, body)


def _is_known(word: _Word) -> bool | None:
    """A region, a body or an office is a part."""
    return True if word.label in ("region", "organisation", "office") else None


def _before_initials(word: _Word) -> bool | None:
    """What initials follow is a name."""
    return False if is_inner_initials(word.reading.folded, word.units, word.position + 1) else None


def _goes_on_inside(word: _Word) -> bool | None:
    """Behind a comma, a word for an area or a fraction goes on with the body: `Ketua DPC, Kabupaten …`."""
    unit = word.units[word.position]
    return True if word.comma and word.reading.lowered[unit.start : unit.end].rstrip(".") in INSIDE else None


def _is_forename(word: _Word) -> bool | None:
    """A place's name that is a forename begins the holder's name."""
    if word.label != "locality" or word.gap != " ":
        return None
    return False if opens_a_name(word.reading.folded, word.units, word.position, word.body) else None


def _is_place_or_body(word: _Word) -> bool | None:
    """A place, a kind of body or an abbreviation is a part, unless it speaks or a comma parts it."""
    if word.label not in ("body", "locality", "acronym"):
        return None
    return (not word.comma or word.label == "acronym") and not word.speaks


def _is_shortened(word: _Word) -> bool | None:
    """A word between commas that only shortens the unit before is a part."""
    if word.label != "common" or word.gap != ", ":
        return None
    return True if _is_short_form(word.reading.folded, word.units, word.position, word.office) else None


def _is_noun(word: _Word) -> bool | None:
    """A common word is a part, unless it speaks or a sign parts it."""
    return not word.comma and word.gap != ". " and not word.speaks if word.label == "common" else None


def _is_place_before_holder(word: _Word) -> bool | None:
    """A word between commas that may be a name or a place is a part only where a name follows."""
    villaged = word.label == "unknown" and bool(word.body) and word.units[word.body[-1]].label == "region"
    placed = villaged or word.office.scope == "place"
    if not (word.comma and word.body and placed and word.label in ("unknown", "name")):
        return None
    return is_place_before_name(word.reading.folded, word.units, [word.position], word.office, word.body)


def _is_field(word: _Word) -> bool | None:
    """Of what a comma parts, and of styles, only letters that shorten a field are a part: `Kabid HI Disnaker …`."""
    if word.label != "honorific" and not word.comma:
        return None
    fielded = not word.comma and word.office.scope == "unit"
    return fielded and _is_field_letters(word.reading.folded, word.units, word.position)


def _is_commission(word: _Word) -> bool | None:
    """A letter behind `Komisi` is a part; one with a full stop elsewhere is an initial."""
    if word.label != "initial":
        return None
    before, unit = word.units[word.position - 1], word.units[word.position]
    if word.position and word.reading.folded[before.start : before.end].lower().endswith("komisi"):
        return True
    return False if word.reading.folded[unit.end - 1] == "." else None


def _is_joined(word: _Word) -> bool | None:
    """What `dan`, `bidang` or the like joins to the body is a part."""
    return True if word.gap.strip() in _JOINING else None


def _is_name_that_speaks(word: _Word) -> bool | None:
    """A name that somebody speaks by elsewhere is none."""
    unit = word.units[word.position]
    spoken = word.gap == " " and word.reading.folded[unit.start : unit.end] in word.reading.spoken_names
    return False if spoken else None


_REASONS: tuple[Callable[[_Word], bool | None], ...] = (
    _is_known,
    _before_initials,
    _goes_on_inside,
    _is_forename,
    _is_place_or_body,
    _is_shortened,
    _is_noun,
    _is_place_before_holder,
    _is_field,
    _is_commission,
    _is_joined,
    _is_name_that_speaks,
)
"""What says whether a word is a part of the body, in the order in which it is asked; None where it says nothing."""


def _is_short_form(folded: str, units: list[Unit], position: int, office: Unit) -> bool:
    """Whether a word between commas only shortens the unit before: `Kasi … Tata Usaha Negara, Datun, Agus …`."""
    if office.scope == "place" or position + 1 >= len(units) or units[position + 1].label not in NAMEISH:
        return False
    return folded[units[position].end : units[position + 1].start] == ", "


def _is_field_letters(folded: str, units: list[Unit], position: int) -> bool:
    """Whether letters that are a style elsewhere shorten a field before a body: `Kabid HI Disnaker Kota Tegal`."""
    word = folded[units[position].start : units[position].end]
    if not word.isupper() or len(word) < len("HI") or position + 1 == len(units):
        return False
    return (
        units[position + 1].label == "organisation" and folded[units[position].end : units[position + 1].start] == " "
    )


def opens_a_name(folded: str, units: list[Unit], position: int, body: list[int]) -> bool:
    """Whether a place's name behind a body and its region is a forename: `Kepala Dinas Sosial Garut Roma Alexander`."""
    told = bool(body) and units[body[-1]].label in ("region", "organisation") and units[body[-1]].id is not None
    if not told or position + 1 >= len(units) or units[position + 1].label != "name":
        return False
    return folded[units[position].end : units[position + 1].start] == " "


def speaks_alone(reading: Reading, units: list[Unit], position: int, body: list[int]) -> bool:
    """Whether a common word is a name after all: behind the whole body, before a name or a verb of saying."""
    if not body or units[body[-1]].label not in ("region", "organisation"):
        return False
    told = reading.lowered[units[position].start : units[position].end]
    if told in word_list("compass.txt") or told in _RANKS_OF_BODIES:
        return False
    if is_word_before_name(reading.folded, units, position):
        return True
    if units[position].label != "common" or reading.lowered[units[position].start : units[position].end] in weekdays():
        return False
    after = units[position].end
    if reading.folded[after : after + 2] == ", ":
        after += 1
    verb = verb_pattern().match(reading.lowered, after + 1) if reading.folded[after : after + 1] == " " else None
    return verb is not None and read_verb(verb.group())[0].voice == "active"
