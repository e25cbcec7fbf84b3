"""Numbers told of one place after the other share a time or their sums: `410 di A, 320 di B pada 2023`."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

from jamsostek_tui.facts.numbers.drafts import Draft
from jamsostek_tui.facts.numbers.regions.region_tree import RegionTree
from jamsostek_tui.language.words import Words

_NEAR = 3
"""Tokens from `Nilainya` to its first sum: `Nilainya masing-masing Rp…`."""
_JOINING = frozenset((",", ";", "dan", "serta", "lalu", "kemudian", "disusul"))
_PLACING = frozenset(("di", "dari", "kabupaten", "kota", "provinsi", "kab", ".", "sebanyak", "sejumlah", "(", ")"))


def agree_by_place(words: Words, drafts: Sequence[Draft], placed: Container[int], tree: RegionTree) -> None:
    """Give the drafts of each listing the time of its last one, and numbers without a unit the measure of its first.

    Sums told behind two counts are of their regions. `placed` are the tokens of names of regions. A place inside the
    one told first holds a part of it: that stays one.
    """
    _worth_each(words, drafts)
    for listing in _listings(words, drafts, placed):
        first, last = listing[0], listing[-1]
        for draft in listing[1:]:
            if draft.candidate.rule == "part-of-group" and not _holds(first, draft, tree):
                draft.measure, draft.direction = first.measure, first.direction
        if last.period is None or any(draft.period or draft.versus for draft in listing[:-1]):
            continue
        for draft in listing[:-1]:
            draft.period = last.period
            draft.doubts += tuple(doubt for doubt in last.doubts if doubt.name == "inferred-year")


def _worth_each(words: Words, drafts: Sequence[Draft]) -> None:
    """Give two sums the regions of the two counts before: `4 di Bone dan 8 di Wajo. Nilainya Rp4 juta dan Rp7 juta`."""
    for at in range(2, len(drafts) - 1):
        one, other, sums = drafts[at - 2], drafts[at - 1], drafts[at : at + 2]
        if one.candidate.sentence != other.candidate.sentence or "money" in (one.candidate.kind, other.candidate.kind):
            continue
        sentence, opening = sums[0].candidate.sentence, sums[0].candidate.opening
        if sums[1].candidate.sentence != sentence or sentence.block != other.candidate.sentence.block:
            continue
        opens = words.forms[opening].endswith("nya") and sums[0].candidate.first - opening <= _NEAR
        joined = words.forms[sums[0].candidate.last] == "dan" and sums[1].candidate.first - sums[0].candidate.last <= 2
        if opens and joined and one.region != other.region and all(one.candidate.kind == "money" for one in sums):
            sums[0].region, sums[1].region = one.region, other.region


def _listings(words: Words, drafts: Sequence[Draft], placed: Container[int]) -> Iterator[list[Draft]]:
    """Yield the runs of at least two drafts between which only a place and a comma or an `and` stand."""
    listing: list[Draft] = []
    for draft in drafts:
        if listing and not _goes_on(words, listing[-1], draft, placed):
            if len(listing) > 1:
                yield listing
            listing = []
        listing.append(draft)
    if len(listing) > 1:
        yield listing


def _goes_on(words: Words, one: Draft, other: Draft, placed: Container[int]) -> bool:
    if None in (one.region, other.region) or one.region == other.region or one.candidate.kind == "rank":
        return False
    if other.candidate.unit is not None and other.unit != one.unit:
        return False
    joined = named = False
    for at in range(one.candidate.last, other.candidate.first):
        if at in placed:
            named = True
        elif words.forms[at] in _JOINING:
            joined = True
        elif words.forms[at] not in _PLACING:
            return False
    return joined and named


def _holds(outer: Draft, inner: Draft, tree: RegionTree) -> bool:
    """Whether the region of one draft lies in that of another."""
    return inner.region is not None and outer.region is not None and tree.lies_in(inner.region, outer.region)
