"""The items of a list and the total that the line above it, or its last item, tells of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from jamsostek_tui.check.sums.reckoning import Sum, alike, parts_sum
from jamsostek_tui.check.sums.skeleton import Skeleton
from jamsostek_tui.check.sums.sum_phrases import SOME, one_of
from jamsostek_tui.model import Statistic

_LISTS_ALL = re.compile(rf"{one_of('all of it')}|\b(?:total|jumlah|sebanyak|sebesar|berikut)\b")
_TOTAL = re.compile(rf"^[\W\d]*{one_of('total')}|^[\W\d]*jumlah(?:nya)?\b")
_MOST_NESTED = 12


def list_sum(head: Skeleton | None, items: Sequence[Skeleton]) -> Sum | None:
    """Return the sum of the items of a list and their total, None where it tells none or items are not all of one."""
    total = None
    if len(items) > 2 and _TOTAL.search(items[-1].text):
        *items, last = items
        total = last.numbers[0] if len(last.numbers) == 1 else None
    elif head is not None and _is_of_all(head.text):
        alike_ones = [one for one in head.numbers if alike(one, items[0].numbers[0])]
        total = alike_ones[0] if len(alike_ones) == 1 else None
    if total is None or len(items) < 2:
        return None
    parts = [_part(item, total) for item in items]
    if any(one is None or one.id == total.id for one in parts):
        return None
    found = parts_sum([one for one in parts if one is not None], total)
    return found if found.sound or not _holds_its_total([one.value for one in found.others], total.value) else None


def _is_of_all(head: str) -> bool:
    """Whether a line says that what is listed below it is all there is."""
    return head.rstrip(" *_").endswith(":") and bool(_LISTS_ALL.search(head)) and not SOME.search(head)


def _part(item: Skeleton, total: Statistic) -> Statistic | None:
    """Return the one number of an item that is of the total's unit."""
    parts = [one for one in item.numbers if alike(one, total)]
    return parts[0] if len(parts) == 1 and not SOME.search(item.text) else None


def _holds_its_total(parts: Sequence[float], total: float) -> bool:
    """Whether some items alone make the total, the others being parts of those."""
    if len(parts) > _MOST_NESTED:
        return True
    made = {0.0}
    for one in parts:
        made |= {each + one for each in made}
    return any(abs(each - total) < 1e-6 * total for each in made)
