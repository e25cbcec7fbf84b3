"""A list of numbers in a sentence (`400 nelayan, 300 petani, dan 300 buruh`): its items, and where it may end.

Items are linked by commas, the last by `dan`, all in brackets or none. A clause that follows a list looks like one more
item (`…, sementara 315 perusahaan`), so a list may end behind any item that `dan` links.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from jamsostek_tui.check.meaning.terms import family_of
from jamsostek_tui.check.sums.reckoning import alike, is_bare
from jamsostek_tui.check.sums.skeleton import SLOT, Skeleton
from jamsostek_tui.check.sums.sum_phrases import SOME, one_of, phrases
from jamsostek_tui.model import Statistic

_LINK = re.compile(
    r"^[^#;!?()]{0,70}?(?:,|\bdan\b|\bserta\b|\bsedangkan\b|\bsementara\b|\bsisanya\b|\bplus\b|\bditambah\b)[^#;!?()]{0,50}?$"
)
_LAST = re.compile(r"\b(?:dan|serta|sedangkan|sementara|sisanya|plus|ditambah)\b[^,]*$")
_TURN = re.compile(r"\b(?:sedangkan|sementara|adapun)\b|,\s*(?:dan|serta)\s+(?:dari|di|pada|sebanyak|ada)\b")
_APART = re.compile(rf"\b(?:sedangkan|sementara|adapun)\b|{one_of('some of it')}")
_CUT = re.compile(r";|^\s*(?:dengan|sehingga)\b|,\s*(?:dengan|sehingga|jadi|maka)\b")
_UNCOUNTED = re.compile(
    r"^\s*(?:,|dan|serta)\s+(?!dan|serta)[a-z][^#]*?,\s*(?:dan|serta)\b|\b(?:dan|serta)\b[^#]*\b(?:dan|serta)\b"
)
"""Between two numbers of a list: something that is listed without a number."""
_WHOLE = re.compile(r"(?<!terdiri )(?<!berasal )\bdari\s+(?:(?:total|sekitar|jumlah|seluruh|target|hampir)\s+)?$")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_BY_STAGES = "tahap"
"""What is listed of a stage (`pada tahap pertama`) is not all."""


class Item(NamedTuple):
    """A number of a list and the words before it since the item before."""

    gap: str
    number: Statistic


class Enumeration(NamedTuple):
    """The items between two offsets of a sentence, and the words behind the last of them.

    `is_mixed` says that something else of their kind was passed over among them.
    """

    items: list[Item]
    tail: str
    is_mixed: bool


def enumeration(skeleton: Skeleton, start: int, end: int, total: Statistic) -> Enumeration:
    """Return the numbers between two offsets that can be parts of a total; those of other kinds are passed over."""
    listed = skeleton.text[start:end]
    items: list[Item] = []
    gap, at, is_mixed = "", 0, False
    for place in SLOT.finditer(listed):
        one = skeleton.number(place[1])
        gap += listed[at : place.start()]
        at = place.end()
        if is_part(one, total) and one.id != total.id and (items or not _WHOLE.search(gap)):
            items.append(Item(gap, one))
            gap = ""
        elif items and family_of(one.unit) == family_of(total.unit) and is_linked(gap):
            is_mixed = True
    return Enumeration(items, gap + listed[at:], is_mixed)


def is_part(one: Statistic, total: Statistic) -> bool:
    """Whether a number can be a part of a total: of its unit, or of any where one of them does not tell it."""
    if alike(one, total) or (one.unit == total.unit == "rupiah" and one.per == "person" and total.per is None):
        return True  # of `masing-masing Rp9 miliar untuk …` the first is taken for one of each person's
    return (is_bare(one) or one.unit in phrases("kind") or total.unit is None) and family_of(total.unit) == family_of(
        one.unit
    ) == "count"


def beginnings(found: Enumeration) -> Iterator[list[Statistic]]:
    """Yield the parts that a list may end with, from its first item on: the shortest first."""
    items = _bare_of_brackets(found.items)
    if not items or is_open(items[0].gap):
        return
    ends = [*(item.gap for item in items[1:]), found.tail]
    for at in range(1, len(items)):
        gap = items[at].gap
        if not is_linked(gap) or _CUT.search(gap) or _TURN.search(gap):
            return
        if _LAST.search(gap):
            if SOME.search(ends[at]) or _BY_STAGES in ends[at]:
                return
            yield [item.number for item in items[: at + 1]]


def endings(found: Enumeration) -> Iterator[list[Statistic]]:
    """Yield the parts that a list may begin with, up to its last item: the longest first."""
    items = found.items
    first = next((at for at in range(len(items) - 1, 0, -1) if not is_linked(items[at].gap)), 0)
    if len(items) > 1 and _LAST.search(items[-1].gap):
        yield from ([item.number for item in items[at:]] for at in range(first, len(items) - 1))


def is_one_clause(found: Enumeration) -> bool:
    """Whether nothing in a list or behind it looks like another clause or a rate; two items may be set off as well."""
    inner = [item.gap for item in found.items[1:]]
    if any("masing-masing" in gap for gap in inner) or ";" in found.tail or _APART.search(found.tail):
        return False
    return len(inner) == 1 or not any(_TURN.search(gap) or _CUT.search(gap) for gap in inner)


def is_linked(gap: str) -> bool:
    """Whether words lead from one item of a list to the next."""
    return bool(_LINK.match(gap)) and not is_open(gap)


def is_last(gap: str) -> bool:
    """Whether words lead to the last item of a list."""
    return bool(_LAST.search(gap))


def is_open(gap: str) -> bool:
    """Whether a list does not go on over these words: examples, brackets, a number that was not understood."""
    return bool(SOME.search(gap) or _UNCOUNTED.search(gap)) or "(" in gap or any(map(str.isdigit, _YEAR.sub("", gap)))


def _bare_of_brackets(items: Sequence[Item]) -> list[Item]:
    """Return items without the brackets about their numbers; none where only some have them."""
    if all(item.gap.endswith("(") for item in items):
        return [Item(item.gap.lstrip(")")[:-1], item.number) for item in items]
    return list(items)
