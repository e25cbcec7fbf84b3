"""Whom a form of a name means among the people known so far: who is written so, holds the office, was told last."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache

from jamsostek_tui.facts.people.likeness import is_form_of, is_told_in
from jamsostek_tui.facts.people.name_found import NameFound, support
from jamsostek_tui.facts.people.told_apart import ToldApart, are_other_offices
from jamsostek_tui.facts.people.units import ORDINARY
from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.language.lists import word_list
from jamsostek_tui.language.names import word_kind
from jamsostek_tui.language.reporting import cue_forms
from jamsostek_tui.language.styles import gender_told
from jamsostek_tui.model import Doubt

ALL = "*"
"""Under this sign everybody is kept, besides under the first letters of the names."""
ENOUGH = 0.5
"""The strength from which a name is somebody by itself."""
LOOKED_AT = 64
_SHORTEST_END = 4
_PARTICLES = frozenset(("Da", "De", "Do", "Dos", "Van", "Von"))
"""What opens a family name at the start of a sentence: `Da Silva menuturkan` of Maria da Silva."""


@dataclass(slots=True)
class Someone:
    """All that is known of one person while the article is read."""

    names: list[NameFound] = field(default_factory=list)
    key: tuple[str, ...] = ()


def who_is_meant(
    key: tuple[str, ...], name: NameFound, by_word: dict[str, list[Someone]], apart: ToldApart
) -> Someone | None:
    """Return whom of the people known so far a form of a name means, or None; they are kept by the first letter."""
    if word_list("never_alone.txt").issuperset(key):
        called = [someone for someone in by_word.get(key[0][:1], ())[:LOOKED_AT] if _opens_with(someone.key, key)]
        return called[0] if len(called) == 1 and (name.strength >= ENOUGH or called[0].key == key) else None
    if len(key) > 1 and name.words[0] in _PARTICLES:
        key = key[1:]
    fitting: list[Someone] = []
    for word in key:
        for someone in by_word.get(word[:1], ())[:LOOKED_AT]:
            if not any(someone is other for other in fitting) and is_form_of(key, someone.key):
                fitting.append(someone)
    if not fitting and len(key) == 1 and len(key[0]) >= _SHORTEST_END and not name.after_office and not name.degrees:
        fitting = [someone for someone in by_word.get(ALL, ())[:LOOKED_AT] if is_form_of(key, someone.key)]
        fitting = fitting if len(fitting) == 1 else []
    fitting = [someone for someone in fitting if not _is_of_other_gender(name, someone)]
    if not fitting and len(key) > 1 and key[0] in word_list("addresses.txt"):
        found = who_is_meant(key[1:], name, by_word, apart)
        other = found.key[0] if found is not None else key[0]
        return found if other == key[0] or other not in word_list("addresses.txt") else None
    return _nearest(key, name, fitting, apart) if fitting else None


def _nearest(key: tuple[str, ...], name: NameFound, fitting: list[Someone], apart: ToldApart) -> Someone | None:
    """Of those whom a form of a name may mean: who is written so, holds the office told with it, was told last."""
    written_so = [someone for someone in fitting if someone.key == key]
    written_so = written_so or [someone for someone in fitting if is_told_in(key, someone.key)]
    meant = written_so or [someone for someone in fitting if not apart.are_two(key, someone.key)]
    if name.roles:
        meant = [someone for someone in meant if not apart.exclude(name, someone.names[:LOOKED_AT])]
        meant = [someone for someone in meant if _holds(someone, name)] or meant
    elif name.honorifics and len(meant) > 1:
        meant = [someone for someone in meant if _is_styled_so(someone, name)] or meant
    if not meant:
        _flag(name, fitting[0].names[0])
        return None
    meant.sort(key=lambda someone: _distance(someone, name.start))
    if len(key) == 1 and (opened := [someone for someone in meant if _opens_with(someone.key, key)]):
        meant = opened
    first, *others = meant
    if others and not name.roles and apart.are_told_at_once(first.names, others[0].names, name.start):
        name.doubt = Doubt("near-name", " ".join(others[0].names[0].words))
    return first


def _flag(name: NameFound, other: NameFound) -> None:
    """Note on two people of near names that somebody else is called much the same."""
    name.doubt = name.doubt or Doubt("near-name", " ".join(other.words))
    other.doubt = other.doubt or Doubt("near-name", " ".join(name.words))


def _holds(someone: Someone, name: NameFound) -> bool:
    """Whether somebody is told elsewhere with an office that stands before a form of his name."""
    held = [role for known in someone.names[:LOOKED_AT] for role in known.roles]
    return any(not are_other_offices(role, other) for role in name.roles for other in held)


def _is_styled_so(someone: Someone, name: NameFound) -> bool:
    """Whether somebody bears the style or rank that stands before a form of his name: `Serka Sutrisno`."""
    styles = {style for known in someone.names[:LOOKED_AT] for style in known.honorifics}
    return not styles.isdisjoint(name.honorifics)


def _is_of_other_gender(name: NameFound, someone: Someone) -> bool:
    """Whether its style makes one word the name of another than `someone`: `Bu Slamet` is the wife of Slamet."""
    styled = gender_told(name.honorifics) if len(name.words) == 1 else ""
    if not styled:
        return False
    other = gender_told(style for known in someone.names[:LOOKED_AT] for style in known.honorifics)
    return bool(other) and other != styled


def _opens_with(full: tuple[str, ...], key: tuple[str, ...]) -> bool:
    """Whether a full name begins with `key`, words that open names left out (`I Made`, `Ni Luh Putu`)."""
    first = 0
    while first < len(full) - 1 and full[first] != key[0] and full[first] in _openers():
        first += 1
    return full[first : first + len(key)] == key


@cache
def _openers() -> frozenset[str]:
    return word_list("never_alone.txt") | word_list("balinese_names.txt")


def _distance(someone: Someone, offset: int) -> tuple[bool, int]:
    starts = [name.start for name in someone.names[-LOOKED_AT:]]
    before = [offset - start for start in starts if start <= offset]
    return (not before, min(before) if before else min(starts) - offset)


_CUE = re.compile(r"[A-Za-z]{3,16} ")
_GOES_ON = re.compile(r"[\w-]| [A-Z]")
_ENDS = re.compile(r"[,.\"\n]|$")
_SHORTEST = 3
_SUPPORT = 0.9


def add_names_like_words(reading: Reading, people: list[Someone]) -> None:
    """Add to `people` where one such word of a name, first or last, stands alone behind a word of saying.

    So does a holder's name that is typed small there: `"…," kata hendra.`
    """
    owners: dict[str, Someone] = {}
    for someone in people:
        words = max((name.words for name in someone.names), key=len)
        for word in {words[0], words[-1]} if len(words) > 1 else ():
            if len(word) >= _SHORTEST and word_kind(word) in ORDINARY:
                owners.setdefault(word, someone)
            elif len(word) > _SHORTEST and word_kind(word) == "name" and someone.names[0].roles and word != "Syukur":
                owners.setdefault(word.lower(), someone)
    if not owners:
        return
    taken = {name.start for someone in people for name in someone.names}
    for cue in filter(None, (_CUE.match(reading.folded, start) for start in reading.openings["reporting"])):
        start, said = cue.end(), cue[0][:-1].lower()
        if start in taken or not (said == "menurut" or said in cue_forms()):
            continue
        meant = next((word for word in sorted(owners) if _stands_at(reading.folded, start, word)), None)
        block = reading.block_at(start)
        if meant is not None and block is not None and block.kind in ("lead", "body", "list"):
            name = NameFound(start, start + len(meant), (meant,), 0, block=reading.blocks.index(block))
            support(name, _SUPPORT, "cue-before-name", (cue.start(), start - 1))
            owners[meant].names.append(name)


def _stands_at(folded: str, start: int, word: str) -> bool:
    """Whether `word` stands at `start`, and no further word with a capital behind it; in small letters, none at all."""
    goes_on = _GOES_ON.match(folded, start + len(word)) or (
        word.islower() and not _ENDS.match(folded, start + len(word))
    )
    return folded.startswith(word, start) and not goes_on
