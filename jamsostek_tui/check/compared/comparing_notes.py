"""What a comparing notes for the next one (`compared_again`): what numbers name, how they agree, what they make."""

from __future__ import annotations

import marshal
import zlib
from array import array
from collections.abc import Iterator, Mapping
from dataclasses import astuple, dataclass, field
from itertools import accumulate, chain
from operator import sub
from typing import Any

from jamsostek_tui import __version__
from jamsostek_tui.check.compared.told import Told

PoolKey = tuple[str, str | None]
"""Family of units and place."""
Weight = tuple[int, bool, int, str]
PackedPairs = tuple[bytes, bytes, bytes]
"""Two places of each pair, each as what it differs from that of the pair before, and a number for what is said of it.

What is alike time and again is written small.
"""
NO_PLACE = 0xFFFF
"""The place of a number that was in no pair before: pools are smaller than two bytes may count."""


@dataclass(frozen=True, slots=True)
class NotedGroup:
    """A group by what it hangs on; its weight, the last of it its key without what tells it from others of that key.

    `place` is where it stands among all groups.
    """

    hangs_on: bytes
    weight: Weight
    place: int


class NotedPairs:
    """What is said of pairs, as a number, by two places: known from before, and noted now, for the next time."""

    def __init__(self, before: PackedPairs | None) -> None:
        self._known = dict(_unpacked(before)) if before is not None else {}
        self._firsts, self._seconds, self._verdicts = array("i"), array("i"), array("H")

    def known(self, first: int, second: int) -> int | None:
        """Return what was said of two, by their places before; None where it is not known."""
        return self._known.get(_both(first, second))

    def note(self, first: int, second: int, verdict: int) -> None:
        """Note what is said of two, by their places now."""
        self._firsts.append(first)
        self._seconds.append(second)
        self._verdicts.append(verdict)

    def packed(self) -> PackedPairs:
        """Return those noted now."""
        return _differences(self._firsts), _differences(self._seconds), self._verdicts.tobytes()


def _both(first: int, second: int) -> int:
    return first << 16 | second


def _differences(places: array[int]) -> bytes:
    return array("i", chain(places[:1], map(sub, places[1:], places))).tobytes()


def _unpacked(pairs: PackedPairs) -> Iterator[tuple[int, int]]:
    """Yield both places of each pair as one number, and what is said of it."""
    firsts, seconds, verdicts = map(array, "iiH", pairs)
    return zip(map(_both, accumulate(firsts), accumulate(seconds)), verdicts, strict=True)


@dataclass(frozen=True, slots=True)
class NotedPool:
    """A pool by what it hangs on: its `numbers` that are in pairs by their prints, by their places how they agree.

    `own` is what their sentences say, `alike` how much speaks for it that two which differ are one figure.
    """

    hangs_on: bytes
    numbers: list[bytes]
    own: PackedPairs
    alike: PackedPairs
    groups: list[NotedGroup]

    def told(self) -> list[tuple[Any, ...]]:
        """Return the groups as plain values."""
        return [*map(astuple, self.groups)]


@dataclass(frozen=True, slots=True)
class Notes:
    """Notes on all numbers compared: `prints` tells these from others, `names` is what each names, by its print."""

    prints: bytes = b""
    names: dict[bytes, tuple[frozenset[str], frozenset[str]]] = field(default_factory=dict)
    pools: dict[PoolKey, NotedPool] = field(default_factory=dict)

    def tell(self, one: Told, print_: bytes) -> None:
        """Tell a number what it names, where that was noted."""
        if print_ in self.names:
            one.know(*self.names[print_])

    def written(self) -> bytes:
        """Return the notes as bytes, a few for each pair, behind the version that writes them."""
        once = {one: one for one in self.names}  # what is held once is written once
        pools = [
            (key, one.hangs_on, [once.get(each, each) for each in one.numbers], one.own, one.alike, one.told())
            for key, one in self.pools.items()
        ]
        return _begin() + zlib.compress(marshal.dumps((self.prints, self.names, pools)))


def noted_names(members: Mapping[bytes, Told], before: Notes) -> dict[bytes, tuple[frozenset[str], frozenset[str]]]:
    """Return what numbers name, each set held once; what nobody asked of a number now is as it was before."""
    held: dict[frozenset[str], frozenset[str]] = {}
    found = {}
    for print_, one in members.items():
        named = one.known() or before.names.get(print_)
        if named is not None:
            main, reach = named
            found[print_] = held.setdefault(main, main), held.setdefault(reach, reach)
    return found


def read_notes(written: bytes) -> Notes:
    """Return notes as they were written; empty ones where there are none, or none that this version can read.

    They are only for what a browser and the processes that it started wrote themselves and held in memory: `marshal`
    must be given nothing from a file or from elsewhere.
    """
    if not written.startswith(_begin()):
        return Notes()
    try:
        prints, names, pools = marshal.loads(zlib.decompress(written.removeprefix(_begin())))
        read = {
            key: NotedPool(hangs_on, numbers, own, alike, [NotedGroup(*one) for one in groups])
            for key, hangs_on, numbers, own, alike, groups in pools
        }
    except (zlib.error, ValueError, TypeError):  # written by other code of this version: it is changed meanwhile
        return Notes()
    return Notes(prints, names, read)


def _begin() -> bytes:
    return __version__.encode() + b"\0"
