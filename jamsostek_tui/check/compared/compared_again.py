"""Numbers compared again after some of them changed: only what these touch is worked out anew.

Each thing worked out hangs on few others: what a number names, on that number; how two agree, on these two; what
becomes of a pool, on its numbers, on those told beside them and on which of their articles tell one story; a group, on
its numbers and how each two of them agree. What hangs on nothing that changed is taken from the notes of an earlier
comparing (`comparing_notes`). The groups are those that `groups` gives, whatever was noted before.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from hashlib import blake2b
from itertools import count
from operator import attrgetter

from jamsostek_tui.check.compared.agreement import compare
from jamsostek_tui.check.compared.comparing_notes import (
    NO_PLACE,
    NotedGroup,
    NotedPairs,
    NotedPool,
    Notes,
    PoolKey,
    Weight,
    noted_names,
)
from jamsostek_tui.check.compared.groups import Group, by_weight, grouped
from jamsostek_tui.check.compared.number_in_sentence import NumberInSentence
from jamsostek_tui.check.compared.pools import Part, Pool, parts, pools
from jamsostek_tui.check.compared.same_figure import likeness
from jamsostek_tui.check.compared.told import Told
from jamsostek_tui.check.compared.verdict import VERDICT_NUMBERS, VERDICTS, Verdict
from jamsostek_tui.decisions.journal.group_key import numbered
from jamsostek_tui.model import Statistic

_UNCOMPARED = {"status", "triggers", "confidence", "rule"}
"""What a person decides of a number, and how it was found: that changes no comparison."""
_fact = attrgetter(*(one.name for one in fields(Statistic) if one.name not in _UNCOMPARED))
_around = attrgetter(*(one.name for one in fields(NumberInSentence) if one.name != "fact"))
_BYTES = 16
_NEW = -1
"""The place of a group that was not there before."""
_NOTHING, _NOUGHT = 0, 128
"""How it is noted that two numbers are not one figure, and that as much speaks for it as against it."""


@dataclass(frozen=True, slots=True)
class Again:
    """A group made anew, or the place among the groups before of one that is the same but perhaps for its `nth`."""

    group: Group | None
    before: int
    nth: int


def fingerprints(members: Sequence[Told]) -> list[bytes]:
    """Return what tells each number, as it is compared, from any other."""
    return [_hashed(repr((_fact(one.fact), _around(one))).encode("utf-8", "surrogatepass")) for one in members]


def compared_again(
    members: Sequence[Told], prints: Sequence[bytes], notes: Notes, beat: Callable[[], None]
) -> tuple[list[Again], Notes]:
    """Return the groups in order, conflicts first, and the notes for the next time.

    `prints` are the `fingerprints` of the members; `beat` is called for each number that is compared.
    """
    print_of = {one.fact.id: each for one, each in zip(members, prints, strict=True)}
    noted: dict[PoolKey, NotedPool] = {}
    groups: list[Group | None] = []
    for pool in pools(members):
        key = pool.family, pool.place
        hangs_on, before = _pool_hangs_on(pool, print_of), notes.pools.get(key)
        if before is not None and before.hangs_on == hangs_on:
            noted[key] = before
            groups += [None] * len(before.groups)
            for _ in pool.members:
                beat()
        else:
            anew = _PoolAnew(pool, before, print_of, notes)
            groups += anew.groups(beat)
            noted[key] = anew.noted(hangs_on)
    found, noted = _in_order(groups, noted)
    names = noted_names(dict(zip(prints, members, strict=True)), notes)
    return found, Notes(print_of_all(prints), names, noted)


def print_of_all(prints: Iterable[bytes]) -> bytes:
    """Return what tells numbers from others, by their `fingerprints`."""
    return _hashed(b"".join(prints))


class _PoolAnew:
    """A pool of which something changed: how its numbers agree and which its groups are is taken over where known."""

    def __init__(self, pool: Pool, before: NotedPool | None, print_of: Mapping[int, bytes], notes: Notes) -> None:
        self._pool = pool
        self._print_of = print_of
        self._known = {one.hangs_on: one for one in before.groups} if before else {}
        self._agreeing = _Noting(pool, before, print_of)
        self._groups: list[NotedGroup] = []
        for one in pool.members:
            notes.tell(one, print_of[one.fact.id])

    def groups(self, beat: Callable[[], None]) -> Iterator[Group | None]:
        """Yield the groups, None for one that is known."""
        for part in parts(self._pool, beat, self._agreeing):
            hangs_on = _part_hangs_on(part, self._print_of)
            known, group = self._known.get(hangs_on), None
            if known is None:
                group = grouped(part)
                known = NotedGroup(hangs_on, by_weight(group), _NEW)
            self._groups.append(known)
            yield group

    def noted(self, hangs_on: bytes) -> NotedPool:
        """Return the notes on the pool, its groups being made."""
        numbers = [self._print_of[number] for number in self._agreeing.places]
        return NotedPool(hangs_on, numbers, self._agreeing.own.packed(), self._agreeing.alike.packed(), self._groups)


class _Noting:
    """Says how the numbers of a pool agree, as it is known or worked out now, and notes it."""

    def __init__(self, pool: Pool, before: NotedPool | None, print_of: Mapping[int, bytes]) -> None:
        old = {each: place for place, each in enumerate(before.numbers)} if before else {}
        self._old = {one.fact.id: old.get(print_of[one.fact.id], NO_PLACE) for one in pool.members}
        self.places: dict[int, int] = {}
        """By the ids of numbers, in the order in which they are asked for: that of time, so that places follow it."""
        self.own = NotedPairs(before.own if before else None)
        self.alike = NotedPairs(before.alike if before else None)

    def compared(self, one: Told, other: Told) -> Verdict:
        """Return how two numbers agree by their own sentences."""
        found = self.own.known(self._old[one.fact.id], self._old[other.fact.id])
        number = VERDICT_NUMBERS[compare(one, other)] if found is None else found
        self.own.note(self._place(one), self._place(other), number)
        return VERDICTS[number]

    def likeness(self, one: Told, other: Told) -> int | None:
        """Return how much two sentences say for one figure."""
        number = self.alike.known(self._old[one.fact.id], self._old[other.fact.id])
        if number is None:
            found = likeness(one, other)
            number = _NOTHING if found is None else found + _NOUGHT
        self.alike.note(self._place(one), self._place(other), number)
        return None if number == _NOTHING else number - _NOUGHT

    def _place(self, one: Told) -> int:
        return self.places.setdefault(one.fact.id, len(self.places))


def _in_order(
    groups: Sequence[Group | None], noted: Mapping[PoolKey, NotedPool]
) -> tuple[list[Again], dict[PoolKey, NotedPool]]:
    """Return the groups in order of weight, and the pools with the places of theirs."""
    taken: Counter[str] = Counter()
    found: list[tuple[Weight, Again]] = []
    for group, one in zip(groups, (one for pool in noted.values() for one in pool.groups), strict=True):
        agreement, trivial, members, key = one.weight
        taken[key] += 1
        nth = taken[key]
        found.append(((agreement, trivial, members, numbered(key, nth)), Again(group, one.place, nth)))
    order = sorted(range(len(found)), key=lambda at: found[at][0])
    places = dict(zip(order, count(), strict=False))
    places_left = count()
    return [found[at][1] for at in order], {
        key: replace(pool, groups=[replace(one, place=places[next(places_left)]) for one in pool.groups])
        for key, pool in noted.items()
    }


def _pool_hangs_on(pool: Pool, print_of: Mapping[int, bytes]) -> bytes:
    """Return what tells a pool from any other, with all by which is told what becomes of it."""
    articles = {one.fact.article: None for one in pool.members}
    told = [print_of[one.fact.id] for one in pool.members]
    for article in articles:
        told += (b"/", *(print_of[one.fact.id] for one in pool.stories.beside.heard(article, pool.family)))
        told.append(pool.stories.beside.figures_told(article))
    stories = pool.stories.between(articles.keys()), pool.stories.apart(articles.keys())
    return _hashed(b"".join((*told, repr((pool.family, pool.place, stories)).encode())))


def _part_hangs_on(part: Part, print_of: Mapping[int, bytes]) -> bytes:
    numbers = b"".join(print_of[one.fact.id] for one in part.members)
    pairs = array("I")
    for pair in part.pairs:
        pairs.extend((pair.first, pair.second, VERDICT_NUMBERS[pair.verdict]))
    return _hashed(numbers + b"/" + pairs.tobytes())


def _hashed(told: bytes) -> bytes:
    return blake2b(told, digest_size=_BYTES).digest()
