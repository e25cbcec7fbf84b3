"""Where names stand in a paragraph, and what speaks for each: office, honorific, cue, degree, shape.

The start of a name is the hard part: most names follow an office and its body. From each office the row of units is
walked over the body (bodies, regions, places, common words) to the first word that can begin a name.
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.facts.roles import RoleFound, walk_office
from jamsostek_tui.facts.units import Unit
from jamsostek_tui.language.names import degree_pattern, is_balinese_start, single_degree_pattern, word_kind
from jamsostek_tui.language.reporting import cue_pattern, read_verb, verb_pattern

_NAME_GAP = re.compile(
    r" {1,2}| (?:bin|binti|van|van der|von|de|da|dos|ibn|br|br\.|boru) | (?:al|el|as|ash|ad|an|ar|at)-"
)
_LEFT_WORD = re.compile(r"([A-Za-z]+)\.?[ \n]$")
_LEFT_CUE = re.compile(r"(?<![\w-])([a-z]+)[ \n]{1,2}$")
_RELATION = re.compile(
    r"(?:ayah|ibu|suami|istri|isteri|anak|putra|putri|kakak|adik|waris|orangtua|orang tua|mertua|rekan|bos|atasan)nya,? $"
)
_CREDIT = re.compile(r"\([^()\n]{0,40}/$")
_AGE = re.compile(r" ?\(\d{1,2}(?: ?tahun| ?th)?\)|, \d{1,2} tahun")
_ADVERBS = re.compile(
    r",? ?(?:(?:juga|pun|sendiri|kemudian|lalu|turut|terus|telah|sudah|pernah|kembali|sangat|tetap|lantas|hanya|sempat|secara) ){0,3}"
)
_SENTENCE_END = frozenset(".!?\n\"'")
_NAMEISH = frozenset({"name", "unknown", "initial"})
_DIRECTIONS = frozenset(
    [
        "barat",
        "timur",
        "utara",
        "selatan",
        "tengah",
        "pusat",
        "baru",
        "lama",
        "hulu",
        "hilir",
        "ulu",
        "ilir",
        "kulon",
        "wetan",
        "lor",
        "kidul",
        "cabang",
        "utama",
        "khusus",
        "perintis",
    ]
)
_SOLID = frozenset({"common", "body", "organisation", "acronym", "region"})


@dataclass(slots=True)
class NameFound:
    """A name in the text: its span, its words, what speaks for it (`strength` 0–1) and by which rule."""

    start: int
    end: int
    words: tuple[str, ...]
    listed: int
    strength: float = 0.0
    rule: str = ""
    honorifics: list[str] = field(default_factory=list)
    degrees: list[str] = field(default_factory=list)
    roles: list[RoleFound] = field(default_factory=list)
    triggers: list[tuple[int, int]] = field(default_factory=list)
    block: int = 0
    sentence_start: bool = False
    after_office: bool = False


@cache
def name_cues() -> dict[str, str]:
    """Return the words that stand before names, and whether they are a strong or a weak sign."""
    text = files("jamsostek_tui.language").joinpath("data", "name_cues.csv").read_text("utf-8")
    return {row[0]: row[1] for row in list(csv.reader(text.splitlines()))[1:]}


def block_names(reading: Reading, index: int, units: list[Unit]) -> list[NameFound]:
    """Return every possible name of a block, in order; those with strength 0 are only short mentions at best."""
    starts: dict[int, RoleFound] = {}
    bodies: set[int] = set()
    for place, unit in enumerate(units):
        if unit.label == "office":
            walk = walk_office(reading, units, place)
            bodies.update(walk.body)
            if walk.name is not None and walk.role is not None:
                starts.setdefault(walk.name, walk.role)
    found: list[NameFound] = []
    place = 0
    while place < len(units):
        if place in bodies or (units[place].label not in _NAMEISH and units[place].label != "honorific"):
            place += 1
            continue
        last = _run_end(reading.folded, units, place, bodies, starts)
        name = _read_run(reading, units, place, last, starts.get(place))
        if name is not None:
            name.block = index
            found.append(name)
        place = last + 1
    _appositions(reading, units, found)
    return found


def _run_end(folded: str, units: list[Unit], first: int, bodies: set[int], starts: dict[int, RoleFound]) -> int:
    last = first
    while last + 1 < len(units):
        nxt = units[last + 1]
        gap = folded[units[last].end : nxt.start]
        joined = _NAME_GAP.fullmatch(gap) or (gap == "" and folded[units[last].end - 1] == ".")
        if not joined or last + 1 in bodies or last + 1 in starts:
            break
        if nxt.label == "locality" and units[last].label not in _NAMEISH:
            break
        if (
            nxt.label == "honorific"
            and units[last].label != "honorific"
            and not folded[nxt.start : nxt.end].endswith(".")
        ):
            break
        if nxt.label not in _NAMEISH and nxt.label not in ("honorific", "locality"):
            break
        last += 1
    return last


def _is_initials(folded: str, units: list[Unit], place: int) -> bool:
    """Two capitals inside or before a name: `MS Hidayat`, `Irianto MS Syarifuddin`."""
    unit = units[place]
    if unit.label != "acronym" or unit.end - unit.start != 2 or place + 1 >= len(units):
        return False
    return units[place + 1].label == "name" and folded[unit.end : units[place + 1].start] == " "


def _is_inner_word(folded: str, units: list[Unit], place: int) -> bool:
    """A common word between two listed names belongs to the name: `Binsar Tua Sihombing`."""
    if units[place].label not in ("common", "locality") or place + 1 >= len(units) or units[place - 1].label != "name":
        return False
    following = units[place + 1]
    return following.label == "name" and folded[units[place].end : following.start] == " "


def _read_run(reading: Reading, units: list[Unit], first: int, last: int, role: RoleFound | None) -> NameFound | None:
    folded = reading.folded
    begin = first
    while begin <= last and units[begin].label == "honorific":
        begin += 1
    while last > begin and (
        units[last].label == "honorific" or folded[units[last].start : units[last].end].lower() in _DIRECTIONS
    ):
        last -= 1
    if (
        begin <= last
        and folded[units[begin].start : units[begin].end] in ("I", "II", "III", "IV", "V", "X")
        and not (begin < last and is_balinese_start("i", folded[units[begin + 1].start : units[begin + 1].end]))
    ):
        begin += 1
    if begin > last or all(unit.label == "initial" for unit in units[begin : last + 1]):
        return None
    row = units[begin : last + 1]
    words = tuple(folded[unit.start : unit.end] for unit in row)
    name = NameFound(row[0].start, row[-1].end, words, sum(unit.label == "name" for unit in row))
    if words[-1].endswith(".") and len(words[-1]) > 2 and word_kind(words[-1]) != "name":
        name.end -= 1
    name.honorifics = [folded[unit.start : unit.end] for unit in units[first:begin]]
    lead = _lower_honorifics(folded, units[first].start, name)
    _weigh(reading, units, (first, last), name, role, lead)
    return name


def _lower_honorifics(folded: str, start: int, name: NameFound) -> int:
    """Take in honorifics written small before the name ("dr. Ani", "bapak Budi"); return where they begin."""
    for _ in range(3):
        match = _LEFT_WORD.search(folded, max(0, start - 20), start)
        if match is None or not match[1].islower() or word_kind(match[1]) != "honorific" or len(match[1]) < 2:
            return start
        name.honorifics.insert(0, folded[match.start() : match.end()].strip())
        start = match.start()
    return start


def _weigh(
    reading: Reading, units: list[Unit], run: tuple[int, int], name: NameFound, role: RoleFound | None, lead: int
) -> None:
    folded, lowered = reading.folded, reading.lowered
    before = folded[max(0, lead - 2) : lead].rstrip(" ")
    name.sentence_start = not before or before[-1] in _SENTENCE_END
    degrees = degree_pattern().match(folded, name.end)
    after = name.end
    if degrees:
        after = degrees.end()
        name.degrees = [m.group() for m in single_degree_pattern().finditer(folded, name.end, after)]
    if role is not None:
        name.roles.append(role)
        name.after_office = True
        _set(name, 0.95, "office-before-name", (role.start, role.end))
    left = _LEFT_CUE.search(lowered, max(0, lead - 20), lead)
    cue = left[1] if left else ""
    if role is None and (_touches_solid(folded, units, run, lead) or _CREDIT.search(folded, max(0, lead - 42), lead)):
        return
    if role is None and cue in ("di", "ke", "menuju") and not name.honorifics:
        return
    if relation := _RELATION.search(lowered, max(0, lead - 16), lead):
        _set(name, 0.9, "relation-before-name", relation.span())
    if left and (name_cues().get(cue) == "strong" or cue_pattern().fullmatch(cue)):
        _set(name, 0.9, "cue-before-name", (left.start(1), left.end(1)))
    elif name.honorifics and not (name.listed == 0 and len(name.words) == 1 and len(name.honorifics[0]) < 2):
        _set(name, 0.9, "honorific-before-name", (lead, name.start))
    elif degrees or (age := _AGE.match(folded, after)):
        _set(name, 0.9, "degree-or-age-behind-name", (name.end, degrees.end() if degrees else age.end()))  # type: ignore[union-attr]
    elif _speaks(lowered, after) and (name.listed or len(name.words) > 1 or name.sentence_start):
        _set(name, 0.8 if name.listed else 0.6, "name-before-reporting-verb", (name.start, name.end))
    elif name_cues().get(cue) == "relation" and (
        name.listed or (len(name.words) > 1 and cue not in ("dengan", "oleh", "kepada", "seperti"))
    ):
        if left:
            _set(name, 0.7, "relation-before-name", (left.start(1), left.end(1)))
    elif len(name.words) > 1 and name.listed * 2 >= len(name.words):
        _set(name, 0.7, "listed-name", (name.start, name.end))
    elif len(name.words) == 1 and name.listed and not name.sentence_start:
        _set(name, 0.3, "single-listed-name", (name.start, name.end))


def _set(name: NameFound, strength: float, rule: str, trigger: tuple[int, int]) -> None:
    if strength > name.strength:
        name.strength, name.rule = strength, rule
    name.triggers.append(trigger)


def _touches_solid(folded: str, units: list[Unit], run: tuple[int, int], lead: int) -> bool:
    """Whether a common word, body, region or abbreviation stands right against the name, as in `Hotel Budi`."""
    first, last = run
    if first > 0:
        unit = units[first - 1]
        gap = folded[unit.end : lead]
        if unit.label in _SOLID and gap in (" ", "-"):
            opener = folded[max(0, unit.start - 2) : unit.start].rstrip(" ")
            if unit.label != "common" or (opener and opener[-1] not in _SENTENCE_END):
                return True
        if (unit.label == "locality" or (unit.label == "unknown" and units[first].label == "honorific")) and gap == " ":
            return True
    if last + 1 < len(units):
        unit = units[last + 1]
        return unit.label in _SOLID and folded[units[last].end : unit.start] in (" ", "-")
    return False


def _speaks(lowered: str, after: int) -> bool:
    adverbs = _ADVERBS.match(lowered, after)
    verb = verb_pattern().match(lowered, adverbs.end() if adverbs else after)
    return verb is not None and lowered[after : after + 1] in " ," and read_verb(verb.group())[0].voice == "active"


_APPOSED = re.compile(
    r" ?(?:,|\(|,? selaku|,? sebagai|,? yang juga|,? yang merupakan|,? (?:yang|semasa|saat)? ?(?:menjabat|menjadi)(?: sebagai)?) ?"
)


def _appositions(reading: Reading, units: list[Unit], found: list[NameFound]) -> None:
    """Give `Budi Santoso, Kepala Dinas X` the office behind the name, where no other name follows it."""
    offices = {unit.start: place for place, unit in enumerate(units) if unit.label == "office"}
    for name in found:
        degrees = degree_pattern().match(reading.folded, name.end)
        link = _APPOSED.match(reading.lowered, degrees.end() if degrees else name.end)
        if link is None or link.end() not in offices:
            continue
        walk = walk_office(reading, units, offices[link.end()])
        if walk.name is None and walk.role is not None:
            name.roles.append(walk.role)
            if name.listed or len(name.words) > 1 or name.strength:
                _set(name, 0.9, "office-behind-name", (walk.role.start, walk.role.end))
