"""Which names of an article are one person's: the fullest names first, then every form that fits into one of them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container
from dataclasses import replace

from jamsostek_tui.facts.people.likeness import is_blend
from jamsostek_tui.facts.people.name_found import NameFound, name_key, support
from jamsostek_tui.facts.people.nicknames import nicknames
from jamsostek_tui.facts.people.role_found import RoleFound
from jamsostek_tui.facts.people.told_apart import ToldApart, governs
from jamsostek_tui.facts.people.whose_name import ALL, ENOUGH, LOOKED_AT, Someone, who_is_meant
from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.language.lists import any_of, word_list
from jamsostek_tui.language.names import word_kind
from jamsostek_tui.language.offices import offices
from jamsostek_tui.language.reporting import cue_pattern
from jamsostek_tui.language.styles import spelt_out
from jamsostek_tui.model import Doubt

_LONGEST_RUN = 8
_OFTEN = 4
"""How often a listed word is told that is somebody if it does anything even once."""
_SHORTEST_SHORT = 2
_STRONG = 0.9
_NOBLE = frozenset({"lalu", "baiq", "raden", "teuku", "putra", "putri", "andi", "gusti", "tubagus"})
_SOON = 400
_SOMEBODY_SAYS = re.compile(
    rf"(?<=[,.?!\"] ){cue_pattern().pattern} (?:{any_of('person_nouns.txt', 'kin_words.txt')}|bapak|warga) "
    r"[^.,\"\n]{0,60}(?:itu|tersebut|ini)(?!\w)"
)
_IT_IS = re.compile(r" ?(?:Ia|Dia|Beliau) (?!adalah)[a-z]")
_QUOTED_NEXT = re.compile(rf" ?\"[^\"\n]{{3,300}}[,.?!]\" (?:{cue_pattern().pattern})(?<=nya)(?!\w)")
_WEAK_BLOCKS = frozenset({"title", "heading"})


def gather(reading: Reading, names: list[NameFound]) -> list[Someone]:
    """Put names of one person together: fullest names first, then every form that fits into one of them."""
    _cut_bodies(names)
    _weigh_subjects(reading, names)
    people: list[Someone] = []
    by_word: dict[str, list[Someone]] = defaultdict(list)
    bearers = nicknames(reading, names)
    apart = ToldApart(reading, names)
    placed: set[int] = set()
    clipped: dict[tuple[str, ...], Someone] = {}
    for name in _sure(reading, names, bearers):
        key = name.key
        someone = clipped.get(key) or who_is_meant(key, name, by_word, apart)
        if someone is None and (someone := _clipped(key, name, people)) is not None:
            clipped[key] = someone
        if someone is None and (someone := _blended(key, name, people)) is not None:
            name.doubt = Doubt("nickname", written(reading, name))
            if name.roles:
                bearers[id(name)] = someone.names[0]
        if someone is None:
            if not _may_stand_alone(key, name):
                continue
            someone = Someone(key=key)
            people.append(someone)
            for initial in (ALL, *(word[:1] for word in key)):
                by_word[initial].append(someone)
        someone.names.append(name)
        placed.add(id(name))
    called = clipped | _called(people, names, bearers)
    for name in names:
        if id(name) in placed:
            continue
        someone = called.get(name.key) or who_is_meant(name.key, name, by_word, apart)
        if someone is not None:
            someone.names.append(name)
        elif reading.blocks[name.block].kind in _WEAK_BLOCKS:
            _place_part(reading, name, by_word, apart)
    return people


def _sure(reading: Reading, names: list[NameFound], bearers: Container[int]) -> list[NameFound]:
    """Return the names that are somebody's for sure and no announced nicknames, the fullest first."""
    sure = (name for name in names if name.strength >= ENOUGH and id(name) not in bearers)
    told = [name for name in sure if reading.blocks[name.block].kind not in _WEAK_BLOCKS]
    return sorted(told, key=lambda name: (-len(name.words), name.initials, -name.strength, name.start))


def _weigh_subjects(reading: Reading, names: list[NameFound]) -> None:
    """Count a listed word for a name where it is told twice and does something: `Tumirin mengayuh becaknya`."""
    told: dict[tuple[str, ...], list[NameFound]] = defaultdict(list)
    for name in names:
        if len(name.words) == 1 and name.listed and reading.blocks[name.block].kind not in _WEAK_BLOCKS:
            told[name.key].append(name)
    for key, same in told.items():
        acting = [name for name in same if name.acts and not name.strength]
        if not acting or key[0] in word_list("never_alone.txt"):
            continue
        meant = _is_meant_later(reading, acting[0]) or _is_meant_next(reading, acting[0], names)
        if (len(same) > 1 and len(acting) > 1) or len(same) >= _OFTEN or meant:
            for name in acting:
                support(name, 0.6, "name-before-verb", (name.start, name.end))


def _is_meant_later(reading: Reading, name: NameFound) -> bool:
    """Whether a name opens a sentence and somebody only described speaks soon behind: `kata pria 43 tahun itu`."""
    if not name.sentence_start:
        return False
    return _SOMEBODY_SAYS.search(reading.lowered, name.end, name.end + _SOON) is not None


def _is_meant_next(reading: Reading, name: NameFound, names: list[NameFound]) -> bool:
    """Whether a listed name opens a clause, nobody else is named in its sentence, and the next one means it.

    It begins with `Ia`, or is a quotation with a cue in -nya: `Tumini hanya pasrah. "Sudah takdir," katanya.`
    """
    sentence = reading.sentence_at(name.start)
    if sentence is None or not (name.sentence_start or reading.folded.endswith(", ", 0, name.start)):
        return False
    if _IT_IS.match(reading.folded, sentence.end) is None and not (
        name.sentence_start and _QUOTED_NEXT.match(reading.lowered, sentence.end)
    ):
        return False
    return not any(sentence.start <= other.start < sentence.end for other in names if other is not name)


def _may_stand_alone(key: tuple[str, ...], name: NameFound) -> bool:
    """Whether somebody is called so: by one word that is one for somebody too not for a verb alone (`Hakim menilai`).

    By one that mostly opens a longer name only if that is sure: `Wayan`.
    """
    word = key[0]
    if len(key) > 1:
        return True
    if name.rule.startswith("name-before") and word in word_list("person_nouns.txt"):
        return False
    if word not in word_list("never_alone.txt"):
        return True
    return name.strength >= _STRONG and len(word) > 2 and word in word_list("given_names.txt") and word not in _NOBLE


def _blended(key: tuple[str, ...], name: NameFound, people: list[Someone]) -> Someone | None:
    """The one person whose words begin with the pieces of an unlisted name behind a cue: `Aruf` of Arif Rufaidi."""
    if len(key) > 1:
        return None
    short = key[0]
    if styled := _shortened(short, name, people) or _of_one_seat(short, name, people):
        return styled
    if name.rule != "cue-before-name" or name.listed or not 2 < len(short) <= _LONGEST_RUN:
        return None
    fitting = [one for one in people[:LOOKED_AT] if one.key[0][0] == short[0] and is_blend(short, one.key)]
    return fitting[0] if len(fitting) == 1 else None


def _clipped(key: tuple[str, ...], name: NameFound, people: list[Someone]) -> Someone | None:
    """The one holder of an office, named before, whose first name begins like one that speaks: `kata Novi`.

    Nobody is introduced by so short a form of a name alone.
    """
    plain = len(key) == 1 and name.rule == "cue-before-name" and not (name.roles or name.honorifics)
    if not plain or len(key[0]) <= _SHORTEST_SHORT:
        return None
    fitting = [
        one
        for one in people[:LOOKED_AT]
        if len(one.key) > 1 and one.key[0].startswith(key[0]) and one.names[0].roles and one.names[0].start < name.start
    ]
    return fitting[0] if len(fitting) == 1 else None


def _shortened(short: str, name: NameFound, people: list[Someone]) -> Someone | None:
    """The one person of the same style whose first name begins so: `Romo Agus` of Romo Agustinus Seran."""
    if len(short) <= _SHORTEST_SHORT or not name.honorifics:
        return None
    styles = {spelt_out(style) for style in name.honorifics}
    fitting = [
        one
        for one in people[:LOOKED_AT]
        if one.key[0].startswith(short)
        and not styles.isdisjoint(spelt_out(style) for known in one.names[:LOOKED_AT] for style in known.honorifics)
    ]
    return fitting[0] if len(fitting) == 1 else None


def _of_one_seat(short: str, name: NameFound, people: list[Someone]) -> Someone | None:
    """The one holder of the same seat, of whose forename the letters are: `Wali Kota Aaf` of Afzan Arslan Djunaid."""
    seats = [role for role in name.roles if governs(role)]
    fitting = [
        one
        for one in people[:LOOKED_AT]
        if len(one.key) > 1
        and any(short[0] == word[0] and set(short) <= set(word) for word in one.key)
        and any(_is_same_seat(held, seat) for known in one.names[:LOOKED_AT] for held in known.roles for seat in seats)
    ]
    return fitting[0] if len(fitting) == 1 else None


def _is_same_seat(held: RoleFound, seat: RoleFound) -> bool:
    """Whether one title is held in one place; a regent's or mayor's place may be left out the second time."""
    if held.title != seat.title or held.region is None:
        return False
    office = offices().get(seat.title.lower())
    return held.region == seat.region or (seat.region is None and office is not None and office.scope == "region")


def _place_part(reading: Reading, name: NameFound, by_word: dict[str, list[Someone]], apart: ToldApart) -> None:
    """Find someone known in a headline, where capitals run on: `Hasan Basri Lantik Camat`."""
    words = name.words[:_LONGEST_RUN]
    for size in range(len(words) - 1, 0, -1):
        for first in range(len(words) - size + 1):
            part = words[first : first + size]
            start = reading.folded.find(" ".join(part), name.start, name.end)
            someone = who_is_meant(name_key(part), name, by_word, apart) if start >= 0 else None
            if someone is not None and (size > 1 or len(part[0]) > 3):
                end = start + len(" ".join(part))
                someone.names.append(
                    replace(name, start=start, end=end, words=part, roles=[], honorifics=[], degrees=[])
                )
                return


def _called(
    people: list[Someone], names: list[NameFound], bearers: dict[int, NameFound]
) -> dict[tuple[str, ...], Someone]:
    """Announced nicknames and the people who bear them; whoever was taken for somebody else under one is dropped."""
    holders = {id(name): someone for someone in people for name in someone.names}
    called: dict[tuple[str, ...], Someone] = {}
    for name in names:
        bearer = bearers.get(id(name))
        someone = holders.get(id(bearer)) if bearer is not None else None
        if someone is not None:
            called[name.key] = someone
    for key, someone in called.items():
        for other in [other for other in people if other is not someone and _is_called_so(other, key)]:
            someone.names += other.names
            people.remove(other)
    return called


def _is_called_so(someone: Someone, nickname: tuple[str, ...]) -> bool:
    """Whether somebody is told only by a nickname that is another's, or by one word of it and no office."""
    if someone.key == nickname:
        return True
    offices = any(name.roles for name in someone.names)
    return len(nickname) > 1 and len(someone.key) == 1 and someone.key[0] in nickname and not offices


def _cut_bodies(names: list[NameFound]) -> None:
    """Cut words of a body off a name behind an office, where the rest is told as a name elsewhere."""
    told = {name.key for name in names if not name.after_office and len(name.words) > 1}
    for name in names:
        key = name.key
        if not name.after_office or key in told:
            continue
        for cut in range(1, len(key) - 1):
            if word_kind(name.words[cut - 1]) != "unknown":
                break
            if key[cut:] in told:
                name.start = name.end - _length(name, cut)
                name.words = name.words[cut:]
                break


def _length(name: NameFound, cut: int) -> int:
    kept = sum(len(word) for word in name.words[cut:]) + len(name.words) - cut - 1
    return min(kept, name.end - name.start)


def written(reading: Reading, name: NameFound) -> str:
    """Return a name as it stands in the text, with single blanks."""
    return " ".join(reading.folded[name.start : name.end].split())
