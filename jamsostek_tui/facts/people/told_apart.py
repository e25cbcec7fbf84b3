"""Two people of near names told apart: by their offices, by a death, by one sentence that brings in both."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from jamsostek_tui.facts.people.name_found import NameFound
from jamsostek_tui.facts.people.role_found import RoleFound
from jamsostek_tui.facts.reading import Reading
from jamsostek_tui.language.lists import any_of, word_list
from jamsostek_tui.language.offices import offices, prefixes

_LOOKED_AT = 32
_KIN = re.compile(rf"(?<!\w)(?:{any_of('kin_words.txt')}|korban) $")
_REACH = 24
_BROUGHT_IN = frozenset(
    {
        "office-before-name",
        "office-behind-name",
        "relation-before-name",
        "relation-behind-name",
        "degree-or-age-behind-name",
        "paired-name",
    }
)


class ToldApart:
    """What an article tells of each form of a name, asked only where two forms are written almost alike."""

    def __init__(self, reading: Reading, names: Iterable[NameFound]) -> None:
        self._reading = reading
        self._names = names
        self._told: dict[tuple[str, ...], list[NameFound]] = {}

    def _forms(self, key: tuple[str, ...]) -> list[NameFound]:
        """Every telling of one form of a name, the first ones of many."""
        if not self._told:
            self._told = defaultdict(list)
            for name in self._names:
                if len(self._told[name.key]) < _LOOKED_AT:
                    self._told[name.key].append(name)
        return self._told.get(key, [])

    def are_two(self, key: tuple[str, ...], other: tuple[str, ...]) -> bool:
        """Whether the bearers of two forms of names, in small letters, are two people."""
        ones, others = self._forms(key), self._forms(other)
        offices = [role for name in ones for role in name.roles]
        held = [role for name in others for role in name.roles]
        if offices and held:
            return all(are_other_offices(role, one) for role in offices for one in held)
        if (held and any(map(self._is_private, ones))) or (offices and any(map(self._is_private, others))):
            return True
        return bool(offices or held) and self._are_in_one_sentence(ones, others)

    def _is_private(self, name: NameFound) -> bool:
        """Whether a name is told as that of kin, a trade or somebody dead: `ahli waris Ali`, `Ali, nakhoda itu`."""
        if name.rule == "relation-behind-name":
            return True
        if any(style.rstrip(".").lower() in word_list("late_words.txt") for style in name.honorifics):
            return True
        return _KIN.search(self._reading.lowered, max(0, name.start - _REACH), name.start) is not None

    def exclude(self, name: NameFound, known: list[NameFound]) -> bool:
        """Whether the offices before a name make it another's than that of the one told as `known`.

        Nobody governs two places, and no sentence brings in the same person twice.
        """
        for other in known:
            pairs = [(role, held) for role in name.roles for held in other.roles if are_other_offices(role, held)]
            if any(governs(role) and governs(held) and not _is_deputy(role, held) for role, held in pairs):
                return True
            if pairs and other.start != name.start and self._are_in_one_sentence([name], [other]):
                return True
        return False

    def _are_in_one_sentence(self, ones: list[NameFound], others: list[NameFound]) -> bool:
        """Whether one sentence brings in both, each with words of its own."""
        said = {self._reading.sentence_at(name.start) for name in ones if name.rule in _BROUGHT_IN}
        told = {self._reading.sentence_at(name.start) for name in others if name.rule in _BROUGHT_IN}
        return not said.isdisjoint(told)

    def are_told_at_once(self, ones: list[NameFound], others: list[NameFound], before: int) -> bool:
        """Whether two people were last told before an offset in the same sentence, each by more than the same word."""
        last = [max((name.start for name in row if name.start < before), default=-1) for row in (ones, others)]
        return -1 not in last and self._reading.sentence_at(last[0]) == self._reading.sentence_at(last[1])


def governs(role: RoleFound) -> bool:
    """Whether an office is held in one place alone, by whoever holds no other: a regent, a district head."""
    office = offices().get(role.title.lower())
    return office is not None and office.scope in ("region", "place")


def _is_deputy(role: RoleFound, other: RoleFound) -> bool:
    """Whether one title is the end of another: `Bupati` and `Wakil Bupati`, which papers shorten."""
    return role.title.endswith(other.title) or other.title.endswith(role.title)


def are_other_offices(role: RoleFound, other: RoleFound) -> bool:
    """Whether two offices are hardly told of one holder: other heads of titles, or one title in two places."""
    title, held = _bare(role.title), _bare(other.title)
    if title == held:
        return role.region is not None and other.region is not None and role.region != other.region
    if title[0] != held[0]:
        return True
    return len(title) > 1 and len(held) > 1 and title[1] != held[1]


def _bare(title: str) -> list[str]:
    """The words of a title without those for acting and former holders."""
    words = title.lower().split()
    while len(words) > 1 and words[0] in _actings():
        words = words[1:]
    return words


def _actings() -> frozenset[str]:
    return frozenset(word for title in prefixes().values() for word in title.lower().split())
