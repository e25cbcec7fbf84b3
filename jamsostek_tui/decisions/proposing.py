"""Who may be one: pairs of names near in spelling, or one within the other, that share an office or a region; and
those of one full name. Pure.

Proposals only; nothing is ever merged by them. Near is an optimal string alignment distance (swapped neighbours count
once) of 1 from five letters on, of 2 from ten on; of people an initial is near every name that it begins, where a whole
word beside it agrees (`L. Wiramaja`, `Lalu Wiramaja`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from rapidfuzz import process
from rapidfuzz.distance import OSA

from jamsostek_tui.model import Ref

Reason = Literal["name", "spelling", "initials", "within", "office", "region"]
_MOST_IN_A_BLOCK = 3_000
_SHORT, _LONG = 5, 10
_WHOLE = 4
"""Letters of a word that two names share beside an initial."""
_FULL = 3
"""Words of a name from which on it is seldom that of two people."""
_AREA_WORDS = frozenset(("provinsi", "propinsi", "prov", "kabupaten", "kab"))
"""Words of an office that one paper writes and another leaves out; `kota` tells a city from its regency."""
_BRANCH_WORDS = frozenset(("cabang", "kantor", "wilayah", "perwakilan", "daerah", "pusat"))


@dataclass(frozen=True, slots=True)
class MergeCandidate:
    """Somebody who may be somebody else: folded name, offices as told (folded), names of regions."""

    ref: Ref
    name: str
    folded: str
    offices: frozenset[str] = frozenset()
    regions: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Proposal:
    """Two who may be one, the evidence as reasons and what they share, the more of it the higher the score."""

    one: MergeCandidate
    other: MergeCandidate
    evidence: tuple[tuple[Reason, str], ...]

    @property
    def score(self) -> int:
        return len(self.evidence)


def proposals(candidates: Sequence[MergeCandidate], refused: Collection[frozenset[Ref]] = ()) -> list[Proposal]:
    """Return who may be one, most evidence first, then by name; none that somebody refused."""
    found: dict[frozenset[Ref], Proposal] = {}
    for block in _blocks(candidates):
        for one, other in _near(block):
            pair = frozenset((one.ref, other.ref))
            if pair not in found and pair not in refused and (proposal := _proposal(one, other)) is not None:
                found[pair] = proposal
    return sorted(found.values(), key=lambda one: (-one.score, one.one.folded, one.other.folded))


def _blocks(candidates: Sequence[MergeCandidate]) -> Iterator[list[MergeCandidate]]:
    """Yield groups that share an office, a region or a full name: only within them is anything proposed."""
    groups: dict[tuple[str, str, str], list[MergeCandidate]] = defaultdict(list)
    for one in candidates:
        for what, shared in (("office", map(_office_key, one.offices)), ("region", one.regions)):
            for value in shared:
                groups[one.ref.kind, what, value].append(one)
        if one.ref.kind == "person" and len(one.folded.split()) >= _FULL:
            groups[one.ref.kind, "name", one.folded].append(one)
    yield from (group for group in groups.values() if 1 < len(group) <= _MOST_IN_A_BLOCK)


def _near(block: list[MergeCandidate]) -> Iterator[tuple[MergeCandidate, MergeCandidate]]:
    names = [one.folded for one in block]
    shortened = {place for place, name in enumerate(names) if any(len(word) == 1 for word in name.split())}
    for place, one in enumerate(block):
        later = names[place + 1 :]
        close = process.extract(one.folded, later, scorer=OSA.distance, score_cutoff=2, limit=None)
        for _, _, index in close:
            yield one, block[place + 1 + index]
        words = set(one.folded.split())
        for index, other in enumerate(block[place + 1 :], place + 1):
            theirs = set(other.folded.split())
            is_short = place in shortened or index in shortened
            if words < theirs or theirs < words or (is_short and _with_initials(one, other) is not None):
                yield one, other


def _with_initials(one: MergeCandidate, other: MergeCandidate) -> tuple[str, str] | None:
    """Return the names of two people with the initials of each written as the other's names; None without any."""
    words, theirs = one.folded.split(), other.folded.split()
    if one.ref.kind != "person" or len(words) != len(theirs):
        return None
    pairs = [(a, b) if len(a) > 1 and len(b) > 1 else _spelt_out(a, b) for a, b in zip(words, theirs, strict=True)]
    whole = any(a == b and len(a) >= _WHOLE for a, b in zip(words, theirs, strict=True))
    if not whole or pairs == [*zip(words, theirs, strict=True)]:
        return None
    return " ".join(a for a, _ in pairs), " ".join(b for _, b in pairs)


def _spelt_out(one: str, other: str) -> tuple[str, str]:
    if other.startswith(one):
        return other, other
    return (one, one) if one.startswith(other) else (one, other)


def _proposal(one: MergeCandidate, other: MergeCandidate) -> Proposal | None:
    told: list[tuple[Reason, str]] = []
    words, theirs = set(one.folded.split()), set(other.folded.split())
    filled = _with_initials(one, other)
    if one.folded == other.folded:
        told.append(("name", one.name))
    elif _is_near(one.folded, other.folded):
        told.append(("spelling", f"{one.name} ~ {other.name}"))
    elif filled is not None and (filled[0] == filled[1] or _is_near(*filled)):
        told.append(("initials", f"{one.name} ~ {other.name}"))
    elif (words <= theirs or theirs <= words) and not _is_whole_and_branch(one, other):
        told.append(("within", min(one.name, other.name, key=len)))
    else:
        return None
    offices = {_office_key(office) for office in other.offices}
    told += [("office", office) for office in sorted(one.offices) if _office_key(office) in offices][:1]
    told += [("region", region) for region in sorted(one.regions & other.regions)[:1]]
    first, second = sorted((one, other), key=lambda each: (each.folded, str(each.ref.id)))
    return Proposal(first, second, tuple(told))


def names_meet(one: str, other: str) -> bool:
    """Whether two folded names may be of one: near in spelling, one within the other, or with initials for names."""
    words, theirs = one.split(), other.split()
    if _is_near(one, other) or {*words} <= {*theirs} or {*theirs} <= {*words}:
        return True
    short, full = sorted((words, theirs), key=lambda name: sum(map(len, name)))
    return len(short) == len(full) and all(
        b.startswith(a) and len(a) in (1, len(b)) for a, b in zip(short, full, strict=True)
    )


def _is_near(one: str, other: str) -> bool:
    shortest = min(len(one.replace(" ", "")), len(other.replace(" ", "")))
    return OSA.distance(one, other) <= (2 if shortest >= _LONG else 1 if shortest >= _SHORT else 0)


def _office_key(office: str) -> str:
    return " ".join(word for word in office.casefold().split() if word not in _AREA_WORDS)


def _is_whole_and_branch(one: MergeCandidate, other: MergeCandidate) -> bool:
    """Whether one is a body and the other what it is in one place: the shorter name says nothing of where."""
    if one.ref.kind != "organisation":
        return False
    shorter, longer = sorted((set(each.folded.split()) for each in (one, other)), key=len)
    where = {word for region in one.regions | other.regions for word in region.lower().split()}
    return not shorter & where and bool((longer - shorter) & (where | _BRANCH_WORDS))
