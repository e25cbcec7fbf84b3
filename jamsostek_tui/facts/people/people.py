"""People: everyone the article names, once each under the fullest name, with offices and all mentions.

Names come from `names` a paragraph at a time; `gathering` puts those of one person together over the whole article, and
finds the short forms ("Aryadi" for I Gede Putu Aryadi) again. Headlines name nobody by themselves.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from itertools import pairwise

from jamsostek_tui.facts.people.completed_roles import complete_role
from jamsostek_tui.facts.people.gathering import gather, written
from jamsostek_tui.facts.people.likeness import is_spelt_otherwise
from jamsostek_tui.facts.people.name_found import NameFound, name_key
from jamsostek_tui.facts.people.names import block_names
from jamsostek_tui.facts.people.role_found import RoleFound
from jamsostek_tui.facts.people.units import article_units, places_of
from jamsostek_tui.facts.people.whose_name import Someone, add_names_like_words
from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.language.names import word_kind
from jamsostek_tui.model import Doubt, Mention, Organisation, Person, Region, Role

_BESIDE = 12
"""Characters from a name to the office of whoever stands beside: `, dan `."""


def find_people(
    reading: Reading, regions: tuple[Region, ...], organisations: tuple[Organisation, ...]
) -> tuple[Person, ...]:
    """Return the people of the article in order of their first mention, ids from 1."""
    reading = reading.unmarked
    places = places_of(regions, organisations)
    names: list[NameFound] = []
    for index, units in article_units(reading, places):
        names += block_names(reading, index, units)
    names = _without_paper(names, reading.article.publisher)
    _cut_regions(reading, names, {region.name.lower() for region in regions})
    _give_deputies_a_region(names)
    people = gather(reading, names)
    add_names_like_words(reading, people)
    people.sort(key=lambda someone: min(name.start for name in someone.names))
    complete = partial(complete_role, regions=regions, organisations=organisations)
    return tuple(_person(reading, number, someone, complete) for number, someone in enumerate(people, 1))


def _without_paper(names: list[NameFound], publisher: str | None) -> list[NameFound]:
    """Leave out what is the paper's own name: `kata Sri kepada Kartika Merapi` on a page of Radio Kartika Merapi."""
    paper = f" {publisher.lower()} " if publisher else ""
    return [name for name in names if name.after_office or name.honorifics or not _is_in(name, paper)]


def _is_in(name: NameFound, paper: str) -> bool:
    told = " ".join(name.words).lower()
    return f" {told} " in paper and (len(name.words) > 1 or told == paper.strip())


def _give_deputies_a_region(names: list[NameFound]) -> None:
    """Give a deputy the region of whom he stands beside: `Bupati PALI Asgari dan Wakil Bupati Iwan Tuari`."""
    for one, other in pairwise(sorted(names, key=lambda name: name.start)):
        if not one.roles or not other.roles or not 0 <= other.roles[0].start - one.end <= _BESIDE:
            continue
        head, deputy = one.roles[0], other.roles[0]
        if deputy.title == f"Wakil {head.title}" and deputy.region is None and deputy.organisation is None:
            other.roles[0] = deputy._replace(region=head.region)


def _cut_regions(reading: Reading, names: list[NameFound], regions: set[str]) -> None:
    """Cut a region off a name behind an office, where two more words are left: `Kadis Kudus Rini Kartika`."""
    for name in names:
        first = name.words[0]
        if name.after_office and len(name.words) > 2 and first.lower() in regions and word_kind(first) != "name":
            name.start = reading.folded.index(name.words[1], name.start + len(first), name.end)
            name.words = name.words[1:]


def _person(reading: Reading, number: int, someone: Someone, complete: Callable[[RoleFound], RoleFound]) -> Person:
    names = sorted(someone.names, key=lambda name: name.start)
    plain = {word for name in names if not name.nickname for word in name.key}
    called = {
        name.key
        for name in names
        if name.nickname and plain.isdisjoint(name.key) and (len(name.words) == 1 or name.listed * 2 < len(name.words))
    }
    best = max(
        names, key=lambda name: (*_fullness(name, called), reading.blocks[name.block].kind == "body", name.strength)
    )
    strongest = max(names, key=lambda name: name.strength)
    name = written(reading, best)
    forms = dict.fromkeys(written(reading, other) for other in names)
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


def _fullness(name: NameFound, called: set[tuple[str, ...]]) -> tuple[bool, int, int, bool]:
    """How full a form of a name is; an announced nickname is the lesser one, however long, and so are initials."""
    return name.key not in called, len(name.words), -name.initials, not name.nickname


def _doubts(forms: Iterable[str], names: list[NameFound], full: tuple[str, ...]) -> tuple[Doubt, ...]:
    """Flag nicknames that nobody announced, and forms with a word that the full name writes in another way."""
    doubts = dict.fromkeys(name.doubt for name in names if name.doubt is not None)
    for form in forms:
        key = name_key(tuple(form.split()))
        if len(key) <= len(full) and any(is_spelt_otherwise(word, full) for word in key):
            doubts[Doubt("other-spelling", form)] = None
    return tuple(doubts)


def _roles(found: list[RoleFound], complete: Callable[[RoleFound], RoleFound]) -> tuple[Role, ...]:
    """One role an office: a shorter telling of the same office adds nothing."""
    kept: list[RoleFound] = []
    found = [role for role in found if role.title != "Anggota" or role.organisation is not None]
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
    once: dict[tuple[str, int | None, str | None], RoleFound] = {}
    for role in sorted(map(complete, kept), key=lambda role: role.start):
        once.setdefault(role[:3], role)
    return tuple(Role(role.title, role.organisation, role.region, 0, role.start, role.end) for role in once.values())
