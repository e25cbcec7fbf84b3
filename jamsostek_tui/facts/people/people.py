"""People: everyone the article names, once each under the fullest name, with offices and all mentions.

Names come from `names` a paragraph at a time; here those of one person are put together over the whole article, and the
short forms ("Aryadi" for I Gede Putu Aryadi) are found again. Headlines name nobody by themselves.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from functools import partial

from jamsostek_tui.facts.people.evidence import NameFound, name_key
from jamsostek_tui.facts.people.names import block_names
from jamsostek_tui.facts.people.nicknames import nicknames
from jamsostek_tui.facts.people.roles import RoleFound, complete_role
from jamsostek_tui.facts.people.units import article_units, places_of
from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.facts.speech.quotations import Quotation
from jamsostek_tui.language.names import lexicon, word_kind
from jamsostek_tui.language.spelling import is_one_edit, is_swapped
from jamsostek_tui.model import Doubt, Mention, Organisation, Person, Region, Role

RULES: dict[str, str] = {
    "office-before-name": "An office, with the body it belongs to, stands before the name.",
    "office-behind-name": "An office stands behind the name, after a comma, in brackets or after `selaku`.",
    "cue-before-name": "A word that announces a name stands before it: `kata`, `menurut`, `bernama`, `almarhum`.",
    "honorific-before-name": "An honorific, a title of learning or a rank stands before the name.",
    "degree-or-age-behind-name": "Degrees or an age stand behind the name.",
    "name-before-reporting-verb": "The name is the subject of a verb of saying.",
    "relation-before-name": "A word for an occupation or a relation stands before the name.",
    "listed-name": "Two or more words, at least half of them in the list of names.",
    "relation-behind-name": "An occupation or a relation stands behind the name: `Siti, ahli waris`.",
    "paired-name": "A name behind `dan`, whose fellow has a cue or a relation before it: `almarhum Ali dan Umar`.",
    "known-alone": "A name by which everybody is known.",
}
_ENOUGH = 0.5
_LONGEST_RUN = 8
_STRONG = 0.9
_NOBLE = frozenset({"lalu", "baiq", "raden", "teuku", "putra", "putri", "andi", "gusti", "tubagus"})
_LOOKED_AT = 64
_WEAK_BLOCKS = frozenset({"title", "heading"})


@dataclass(slots=True)
class _Someone:
    """All that is known of one person while the article is read."""

    names: list[NameFound] = field(default_factory=list)
    key: tuple[str, ...] = ()


def find_people(
    reading: Reading,
    quotations: tuple[Quotation, ...],
    regions: tuple[Region, ...],
    organisations: tuple[Organisation, ...],
) -> tuple[Person, ...]:
    """Return the people of the article in order of their first mention, ids from 1."""
    reading = reading.unmarked
    places = places_of(regions, organisations)
    names: list[NameFound] = []
    for index, units in article_units(reading, places):
        names += block_names(reading, index, units)
    people = _gather(reading, names)
    people.sort(key=lambda someone: min(name.start for name in someone.names))
    complete = partial(complete_role, regions=regions, organisations=organisations)
    return tuple(_person(reading, number, someone, complete) for number, someone in enumerate(people, 1))


def _gather(reading: Reading, names: list[NameFound]) -> list[_Someone]:
    """Put names of one person together: fullest names first, then every form that fits into one of them."""
    _cut_bodies(names)
    people: list[_Someone] = []
    by_word: dict[str, list[_Someone]] = defaultdict(list)
    sure = [name for name in names if name.strength >= _ENOUGH and reading.blocks[name.block].kind not in _WEAK_BLOCKS]
    sure.sort(key=lambda name: (-len(name.words), -name.strength, name.start))
    placed: set[int] = set()
    bearers = nicknames(reading, names)
    for name in sure:
        if id(name) in bearers:
            continue
        key = name.key
        someone = _match(key, name, by_word)
        if someone is None:
            if len(key) == 1 and (bearer := _blended(key[0], name, people)) is not None:
                name.doubt = Doubt("nickname", _written(reading, name))
                bearer.names.append(name)
                placed.add(id(name))
                continue
            if len(key) == 1 and key[0] in lexicon("never_alone") and not _may_stand_alone(key[0], name):
                continue
            someone = _Someone(key=key)
            people.append(someone)
            for word in key:
                by_word[word[:1]].append(someone)
        someone.names.append(name)
        placed.add(id(name))
    called = _called(people, names, bearers)
    for name in names:
        if id(name) not in placed:
            key = name.key
            someone = called.get(key) or _match(key, name, by_word)
            if someone is not None:
                someone.names.append(name)
            elif reading.blocks[name.block].kind in _WEAK_BLOCKS:
                _place_part(reading, name, by_word)
    return people


def _may_stand_alone(word: str, name: NameFound) -> bool:
    """Whether somebody is called only by a name that mostly opens a longer one: `pinta Wayan`."""
    return name.strength >= _STRONG and len(word) > 3 and word in lexicon("given_names") and word not in _NOBLE


def _blended(short: str, name: NameFound, people: list[_Someone]) -> _Someone | None:
    """The one person whose words begin with the pieces of an unlisted name behind a cue: `Aruf` of Arif Rufaidi."""
    if name.rule != "cue-before-name" or name.listed or not 2 < len(short) <= _LONGEST_RUN:
        return None
    fitting = [one for one in people[:_LOOKED_AT] if one.key[0][0] == short[0] and _is_blend(short, one.key)]
    return fitting[0] if len(fitting) == 1 else None


def _is_blend(short: str, words: tuple[str, ...], used: int = 0) -> bool:
    """Whether `short` is made of beginnings of two or more of `words`, in their order and without a gap."""
    if not short:
        return used > 1
    if not words or used > _LONGEST_RUN:
        return False
    sizes = (size for size in range(1, len(short) + 1) if words[0].startswith(short[:size]))
    return any(_is_blend(short[size:], words[1:], used + 1) for size in sizes)


def _place_part(reading: Reading, name: NameFound, by_word: dict[str, list[_Someone]]) -> None:
    """Find someone known in a headline, where capitals run on: `Hasan Basri Lantik Camat`."""
    words = name.words[:_LONGEST_RUN]
    for size in range(len(words) - 1, 0, -1):
        for first in range(len(words) - size + 1):
            part = words[first : first + size]
            start = reading.folded.find(" ".join(part), name.start, name.end)
            someone = _match(name_key(part), name, by_word) if start >= 0 else None
            if someone is not None and (size > 1 or len(part[0]) > 3):
                end = start + len(" ".join(part))
                someone.names.append(
                    replace(name, start=start, end=end, words=part, roles=[], honorifics=[], degrees=[])
                )
                return


def _called(
    people: list[_Someone], names: list[NameFound], bearers: dict[int, NameFound]
) -> dict[tuple[str, ...], _Someone]:
    """Announced nicknames and the people who bear them; whoever was taken for somebody else under one is dropped."""
    holders = {id(name): someone for someone in people for name in someone.names}
    called: dict[tuple[str, ...], _Someone] = {}
    for name in names:
        bearer = bearers.get(id(name))
        someone = holders.get(id(bearer)) if bearer is not None else None
        if someone is not None:
            called[name.key] = someone
    for key, someone in called.items():
        for other in [other for other in people if other.key == key and other is not someone]:
            someone.names += other.names
            people.remove(other)
    return called


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


def _match(key: tuple[str, ...], name: NameFound, by_word: dict[str, list[_Someone]]) -> _Someone | None:
    if all(word in lexicon("never_alone") for word in key):
        called = [someone for someone in by_word.get(key[0][:1], ()) if someone.key[: len(key)] == key]
        return called[0] if len(called) == 1 and (name.strength >= _ENOUGH or called[0].key == key) else None
    fitting: list[_Someone] = []
    for word in key:
        for someone in by_word.get(word[:1], ())[:_LOOKED_AT]:
            if not any(someone is other for other in fitting) and _is_form_of(key, someone.key):
                fitting.append(someone)
    if not fitting:
        return None
    exact = next((someone for someone in fitting if someone.key == key), None)
    if exact is not None or len(fitting) == 1:
        return exact or fitting[0]
    return min(fitting, key=lambda someone: _distance(someone, name.start))


def _distance(someone: _Someone, offset: int) -> tuple[bool, int]:
    starts = [name.start for name in someone.names[-_LOOKED_AT:]]
    before = [offset - start for start in starts if start <= offset]
    return (not before, min(before) if before else min(starts) - offset)


def _is_form_of(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether `short` is `full` with words left out, shortened to initials, or one letter written differently."""
    if len(short) > len(full):
        return False
    place = 0
    for word in short:
        while place < len(full) and not _same_word(word, full[place]):
            place += 1
        if place == len(full):
            return False
        place += 1
    return any(len(word) > 1 for word in short)


def _same_word(short: str, full: str) -> bool:
    if (
        short == full
        or (len(short) == 1 and full.startswith(short))
        or (short in ("moh", "muh", "mohd") and full[:2] in ("mo", "mu"))
    ):
        return True
    if len(short) >= 4 and ((full.startswith(short) and len(short) >= 5) or full.endswith(short)):
        return True
    if len(short) == len(full) >= 4 and short[0] == full[0] and is_swapped(short, full):
        return True
    return len(short) >= 5 and len(full) >= 5 and short[0] == full[0] and is_one_edit(short, full)


def _person(reading: Reading, number: int, someone: _Someone, complete: Callable[[RoleFound], RoleFound]) -> Person:
    names = sorted(someone.names, key=lambda name: name.start)
    best = max(names, key=lambda name: (len(name.words), reading.blocks[name.block].kind == "body", name.strength))
    strongest = max(names, key=lambda name: name.strength)
    name = _written(reading, best)
    forms = dict.fromkeys(_written(reading, other) for other in names)
    forms.pop(name, None)
    doubts = _doubts(forms, names, best.key)
    confidence = 0.95 if strongest.strength >= 0.9 else 0.8 if strongest.strength >= 0.7 else 0.6
    return Person(
        id=number,
        name=name,
        aliases=tuple(forms),
        honorifics=tuple(dict.fromkeys(h for other in names for h in other.honorifics)),
        degrees=tuple(dict.fromkeys(d for other in names for d in other.degrees)),
        roles=_roles([role for other in names for role in other.roles], complete),
        mentions=tuple(Mention(0, n.start, n.end, reading.text[n.start : n.end]) for n in names),
        rule=strongest.rule,
        confidence=round(confidence - (0.2 if doubts else 0.0), 2),
        doubts=doubts,
        triggers=tuple(reading.span(start, end) for start, end in strongest.triggers),
    )


def _doubts(forms: Iterable[str], names: list[NameFound], full: tuple[str, ...]) -> tuple[Doubt, ...]:
    """Flag nicknames that nobody announced, and forms with a word that the full name writes in another way."""
    doubts = dict.fromkeys(name.doubt for name in names if name.doubt is not None)
    for form in forms:
        key = name_key(tuple(form.split()))
        if len(key) <= len(full) and any(_is_spelt_otherwise(word, full) for word in key):
            doubts[Doubt("other-spelling", form)] = None
    return tuple(doubts)


def _is_spelt_otherwise(word: str, full: tuple[str, ...]) -> bool:
    if len(word) < 4 or word in ("mohd", "moch") or any(other.startswith(word) for other in full):
        return False
    return any(_same_word(word, other) for other in full)


def _written(reading: Reading, name: NameFound) -> str:
    return " ".join(reading.folded[name.start : name.end].split())


def _roles(found: list[RoleFound], complete: Callable[[RoleFound], RoleFound]) -> tuple[Role, ...]:
    """One role an office: a shorter telling of the same office adds nothing."""
    kept: list[RoleFound] = []
    for role in sorted(
        found, key=lambda role: (-len(role.title), role.organisation is None, role.region is None, role.start)
    ):
        if not any(
            other.title.lower().endswith(role.title.lower())
            and role.organisation in (None, other.organisation)
            and role.region in (None, other.region)
            for other in kept
        ):
            kept.append(role)
    kept = sorted(map(complete, kept), key=lambda role: role.start)
    return tuple(Role(role.title, role.organisation, role.region, 0, role.start, role.end) for role in kept)
