"""The sums within an article: parts against totals, shares against counts, changes against levels, products.

Numbers are tied together only by words that leave no doubt of it (`dari … menjadi …`, `atau`, `terdiri dari`), so
that a sum that does not come out is the article's, not ours.
A sum that does not come out is a doubt `arithmetic` on the number that the others contradict, with the sum as the other
reading; one that does raises the confidence of all its numbers.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from jamsostek_tui.check.sums.bullets import list_sum
from jamsostek_tui.check.sums.changes import change_sums, step_sums
from jamsostek_tui.check.sums.changes_across import changes_across_sums
from jamsostek_tui.check.sums.changes_told_first import changes_told_first_sums
from jamsostek_tui.check.sums.counts_each import count_each_sums
from jamsostek_tui.check.sums.multiples import multiple_sums
from jamsostek_tui.check.sums.opposites import opposite_sums
from jamsostek_tui.check.sums.parts import part_sums
from jamsostek_tui.check.sums.products import product_sums
from jamsostek_tui.check.sums.rates import rate_sums
from jamsostek_tui.check.sums.reckoning import Sum
from jamsostek_tui.check.sums.remainders import remainder_sums
from jamsostek_tui.check.sums.shares import share_sums
from jamsostek_tui.check.sums.shares_across import shares_across_sums
from jamsostek_tui.check.sums.skeleton import Skeleton, skeletons
from jamsostek_tui.check.sums.table_cells import tables
from jamsostek_tui.check.sums.table_sums import column_sums, total_row_sums
from jamsostek_tui.model import Article, Doubt, Facts, Statistic

DOUBT = "arithmetic"
_SURER = 0.05
_SUREST = 0.99
_OF_ONE_SUM = ("share", "growth", "times", "difference", "average")
_OF_SENTENCES = (
    share_sums,
    shares_across_sums,
    change_sums,
    changes_across_sums,
    changes_told_first_sums,
    step_sums,
    part_sums,
    remainder_sums,
    multiple_sums,
    opposite_sums,
    product_sums,
    count_each_sums,
    rate_sums,
)


def checked(article: Article, facts: Facts) -> Facts:
    """Return the facts of an article with its sums held against each other: doubts and confidence of its numbers."""
    doubts: dict[int, list[Doubt]] = {}
    surer: set[int] = set()
    for one in sums(article, facts.statistics):
        if one.sound:
            surer.update(number.id for number in (one.result, *one.others))
        else:
            doubts.setdefault(one.result.id, []).append(Doubt(DOUBT, one.written))
    if not doubts and not surer:
        return facts
    statistics = tuple(_judged(one, doubts.get(one.id, []), one.id in surer) for one in facts.statistics)
    return replace(facts, statistics=statistics)


def sums(article: Article, statistics: Sequence[Statistic]) -> list[Sum]:
    """Return the sums of an article, those of its sentences in their order and then those of its tables, each once."""
    told = _each_once(_told(skeletons(article, statistics)))
    tabled = _each_once(_of_tables(article, statistics))
    found = [*told, *tabled]
    return [one for one in told if one.sound or not _is_of_other(one, found)] + tabled


def _each_once(sums_found: Iterable[Sum]) -> list[Sum]:
    """Return sums without those of the same numbers as another; one that comes out is kept before one that does not."""
    found: dict[frozenset[int], Sum] = {}
    for each in sums_found:
        numbers = frozenset(_ids((each.result, *each.others)))
        if numbers not in found or (each.sound and not found[numbers].sound):
            found[numbers] = each
    return list(found.values())


def _is_of_other(wrong: Sum, others: Collection[Sum]) -> bool:
    """Whether numbers were tied that belong elsewhere: a share or change comes out with others, parts with a total."""
    sound = [one for one in others if one.sound and one.rule != "direction"]
    if wrong.rule == "parts":
        return any(one.rule == "parts" and _ids(wrong.others) <= _ids(one.others) for one in sound)
    return wrong.rule in _OF_ONE_SUM and any(wrong.result.id in _ids((one.result, *one.others)) for one in sound)


def _ids(numbers: Iterable[Statistic]) -> set[int]:
    return {one.id for one in numbers}


def _told(sentences: Iterator[Skeleton]) -> Iterator[Sum]:
    """Yield the sums of sentences and of the lists that they make."""
    items: list[Skeleton] = []
    for one in sentences:
        if items and not (one.kind == "list" and one.before is items[-1]):
            yield from _of_list(items)
            items = []
        if one.kind == "list":
            items.append(one)
        for finder in _OF_SENTENCES if len(one.numbers) > 1 or one.before is not None else ():
            yield from finder(one)
    yield from _of_list(items)


def _of_tables(article: Article, statistics: Sequence[Statistic]) -> Iterator[Sum]:
    for rows in tables(article, statistics):
        yield from total_row_sums(rows)
        yield from column_sums(rows)


def _of_list(items: Sequence[Skeleton]) -> Iterator[Sum]:
    found = list_sum(items[0].before, items) if len(items) > 1 else None
    if found is not None:
        yield found


def _judged(one: Statistic, doubts: Sequence[Doubt], surer: bool) -> Statistic:
    if doubts:
        return replace(one, doubts=(*one.doubts, *doubts))
    if surer:
        return replace(one, confidence=max(one.confidence, min(_SUREST, round(one.confidence + _SURER, 3))))
    return one
